#include "ui/composer/completion.h"

#include "ui/composer/draft_edit.h"
#include "ui/composer/fuzzy.h"
#include "ui/composer/macro_book.h"
#include "ui/composer/pick_list.h"
#include "ui/composer/rich_text.h"
#include "ui/models/texts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>
#include <algorithm>

namespace atalaya::composer {
namespace {

using models::toQt;

constexpr std::size_t kMostMacros = 50;
constexpr std::size_t kMostEmoji = 40;
constexpr std::size_t kMostPeople = 30;

} // namespace

Completion::Completion(DraftEdit* edit, MacroBook* book, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_book(book)
    , m_emoji(QLocale().name())
{
    connect(edit, &DraftEdit::edited, this, &Completion::look);
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            look();
    });
}

void Completion::setContext(Fillings fillings, std::string language, bool note)
{
    m_fillings = std::move(fillings);
    m_language = std::move(language);
    m_note = note;
    close();
}

bool Completion::isOpen() const
{
    return m_list && m_list->isOpen() && m_trigger;
}

void Completion::close()
{
    m_trigger.reset();
    if (m_list && !m_list->isHidden()) {
        m_list->hide();
        Q_EMIT described(QString());
    }
}

void Completion::look()
{
    if (m_inserting)
        return;
    const QTextCursor caret = m_edit->textCursor();
    const auto trigger = m_edit->hasFocus() && !caret.hasSelection()
        ? triggerAt(caret.block().text(), caret.positionInBlock(), m_note)
        : std::nullopt;
    const int at = trigger ? caret.block().position() + trigger->begin : -1;
    if (!trigger || at == m_dismissed) {
        if (!trigger)
            m_dismissed = -1;
        return close();
    }
    m_dismissed = -1;
    if (trigger != m_trigger)
        showPicks(*trigger);
}

void Completion::ask(TriggerKind kind)
{
    m_edit->setFocus();
    QTextCursor caret = m_edit->textCursor();
    const int at = caret.positionInBlock();
    const QString before = caret.block().text().left(at);
    const QString space = before.isEmpty() || before.back().isSpace() ? QString() : QStringLiteral(" ");
    if (kind == TriggerKind::Emoji) { // the whole table, until a word is typed
        caret.insertText(space + u':');
        m_trigger.reset();
        return showPicks({kind, int(before.size() + space.size()), {}});
    }
    caret.insertText(space + (kind == TriggerKind::Macro ? u'/' : u'@'));
}

std::vector<Pick> Completion::macroPicks(const Trigger& trigger)
{
    std::vector<Pick> picks;
    for (const domain::Macro* macro : m_book->find(trigger.query, m_language, kMostMacros)) {
        const QString effects = actionsText(macro->actions);
        const QString group = macro->folder.empty() ? toQt(macro->language).toUpper() : toQt(macro->folder);
        picks.push_back({macro->actions.empty() ? QStringLiteral("pen-line") : QStringLiteral("slash"),
                         {},
                         toQt(macro->name),
                         macro->owner ? tr("Yours") : group,
                         filled(toQt(macro->text), m_fillings),
                         effects.isEmpty() ? QString() : tr("When it is sent: %1").arg(effects)});
        m_macros.push_back(*macro);
    }
    if (!picks.empty() || trigger.query.isEmpty())
        picks.push_back(
            {QStringLiteral("folder-open"), {}, tr("All macros: look, write, change"), {}, {}, {}});
    return picks;
}

std::vector<Pick> Completion::emojiPicks(const Trigger& trigger)
{
    std::vector<Pick> picks;
    for (const Emoji& emoji : m_emoji.find(trigger.query, kMostEmoji)) {
        picks.push_back({{}, emoji.text, emoji.name, {}, {}, {}});
        m_texts.push_back(emoji.text);
    }
    return picks;
}

std::vector<Pick> Completion::peoplePicks(const Trigger& trigger)
{
    std::vector<Pick> picks;
    const QString typed = folded(trigger.query);
    std::vector<std::pair<double, const domain::Agent*>> hits;
    for (const domain::Agent& agent : m_people) {
        const QString words = folded(toQt(agent.name) + u' ' + toQt(agent.login));
        if (const double score = typed.isEmpty() ? 1 : fuzzyScore(typed, words); score > 0)
            hits.emplace_back(score, &agent);
    }
    std::ranges::stable_sort(hits, std::greater(), &std::pair<double, const domain::Agent*>::first);
    hits.resize(std::min(hits.size(), kMostPeople));
    for (const auto& [score, agent] : hits) {
        const QString name = toQt(agent->name);
        picks.push_back({QStringLiteral("user-round"), {}, name, models::label(agent->status), {}, {}});
        m_texts.push_back(u'@' + name);
    }
    return picks;
}

void Completion::showPicks(const Trigger& trigger)
{
    m_macros.clear();
    m_texts.clear();
    const bool macros = trigger.kind == TriggerKind::Macro;
    const bool emoji = trigger.kind == TriggerKind::Emoji;
    const QString heading = macros ? tr("Macros") : emoji ? tr("Emoji") : tr("Colleagues");
    const std::vector<Pick> picks = macros ? macroPicks(trigger)
        : emoji                            ? emojiPicks(trigger)
                                           : peoplePicks(trigger);
    if (picks.empty())
        return close();
    m_trigger = trigger;
    if (!m_list) {
        m_list = new PickList(m_edit->window());
        connect(m_list, &PickList::chosen, this, &Completion::accept);
        connect(m_list, &PickList::currentChanged, this, [this] {
            if (isOpen())
                Q_EMIT described(m_list->spoken());
        });
    }
    const QRect caret = m_edit->cursorRect();
    const QPoint corner = m_edit->viewport()->mapTo(m_edit->window(), caret.topLeft());
    m_list->open(picks, QRect(corner, caret.size()), heading);
    Q_EMIT described(m_list->spoken());
}

bool Completion::takeKey(const QKeyEvent& key)
{
    if (!isOpen() || (key.modifiers() & ~(Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept(m_list->current());
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_edit->textCursor().block().position() + m_trigger->begin;
        close();
        return true;
    default:
        return false;
    }
}

/// The sign and what was typed behind it.
QTextCursor Completion::range() const
{
    QTextCursor cursor = m_edit->textCursor();
    const int end = cursor.position();
    cursor.setPosition(cursor.block().position() + m_trigger->begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

void Completion::accept(int row)
{
    if (!m_trigger || row < 0)
        return;
    const auto at = std::size_t(row);
    m_inserting = true;
    const bool macro = m_trigger->kind == TriggerKind::Macro;
    std::optional<domain::Macro> chosen;
    const bool all = macro && at == m_macros.size();
    if (macro && at < m_macros.size()) {
        chosen = m_macros[at];
        insertMacro(*chosen);
    } else if (all) {
        range().removeSelectedText();
    } else if (!macro && at < m_texts.size()) {
        range().insertText(m_texts[at]
                           + (m_trigger->kind == TriggerKind::Mention ? QStringLiteral(" ") : QString()));
    }
    m_inserting = false;
    close();
    m_edit->setFocus();
    if (chosen)
        Q_EMIT macroInserted(*chosen);
    if (all)
        Q_EMIT allMacrosRequested();
}

/// The text, with its first open place selected; without one the caret stands behind it.
void Completion::insertMacro(const domain::Macro& macro)
{
    QTextCursor cursor = range();
    const int begin = cursor.selectionStart();
    cursor.beginEditBlock();
    cursor.insertText(filled(toQt(macro.text), m_fillings));
    cursor.endEditBlock();
    const int end = cursor.position();
    const auto place = nextPlace(m_edit->toPlainText(), begin);
    if (place && place->begin >= begin && place->begin < end) {
        cursor.setPosition(place->begin);
        cursor.setPosition(place->begin + place->length, QTextCursor::KeepAnchor);
    }
    m_edit->setTextCursor(cursor);
    m_book->used(macro.id);
}

} // namespace atalaya::composer
