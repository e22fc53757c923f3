#include "core/insight/language.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/link_field.h"
#include "ui/composer/spell_marks.h"
#include "ui/composer/speller.h"
#include "ui/composer/writing_aids.h"
#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/models/texts.h"

#include <QLocale>
#include <QMenu>
#include <QTextDocumentFragment>

// Language and spelling of the draft, and the menu of the text.

namespace atalaya::composer {
namespace {

constexpr QLatin1StringView kNone("-");
constexpr const char* kLanguages[] = {"en", "es", "pt"};

QAction* addTo(kit::Menu& menu, const QString& icon, const QString& text, const char* name)
{
    QAction* action = menu.addItem(icon, text);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

} // namespace

/// By the words that are there; until there are enough, the customer's.
void WritingAids::guess()
{
    if (!m_chosen.isEmpty())
        return;
    const QString text = m_edit->toPlainText();
    const auto guessed = QString::fromStdString(insight::guessLanguage(text.toStdString()));
    if (guessed.isEmpty() && !text.isEmpty() && !m_guessed.isEmpty())
        return; // what was told once stays until the words say something else
    if (std::exchange(m_guessed, guessed) != guessed)
        useLanguage();
}

void WritingAids::useLanguage()
{
    QString language = m_chosen;
    if (language.isEmpty())
        language = !m_guessed.isEmpty()   ? m_guessed
            : !m_customerLanguage.empty() ? QString::fromStdString(m_customerLanguage)
                                          : QLocale().name();
    const bool off = !m_settings.spelling || language == kNone;
    m_speller->use(off ? QString() : language);
    const QString name = models::languageName(language.left(2).toStdString());
    const QString tip = off                ? tr("Spelling is not checked")
        : !m_speller->language().isEmpty() ? tr("Spelling: %1").arg(name)
        : name.isEmpty()                   ? tr("Spelling: no dictionary on this computer")
                                           : tr("Spelling: no dictionary for %1 on this computer").arg(name);
    m_languageButton->setName(tip);
}

void WritingAids::openLanguages()
{
    auto* menu = new kit::Menu(m_panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("spellingMenu"));
    menu->addHeading(tr("Language of this text"));
    const auto choose = [this](const QString& language) {
        m_chosen = language;
        guess();
        useLanguage();
        Q_EMIT changed();
    };
    const auto mark = [this](const QString& language) {
        return m_chosen == language ? QStringLiteral("check") : QString();
    };
    QAction* automatic = addTo(*menu, mark(QString()), tr("By its words"), "spellAutomatic");
    connect(automatic, &QAction::triggered, this, [choose] { choose(QString()); });
    for (const char* code : kLanguages) {
        const QString language = QString::fromLatin1(code);
        const bool there = m_speller->languages().contains(language);
        const QString name = models::languageName(code);
        QAction* action =
            addTo(*menu, mark(language), there ? name : tr("%1 (no dictionary here)").arg(name), code);
        action->setEnabled(there);
        connect(action, &QAction::triggered, this, [choose, language] { choose(language); });
    }
    QAction* none = addTo(*menu, mark(kNone), tr("Do not check this text"), "spellNone");
    connect(none, &QAction::triggered, this, [choose] { choose(kNone); });
    menu->addSeparator();
    QAction* always = addTo(*menu, m_settings.spelling ? QStringLiteral("check") : QString(),
                            tr("Check spelling"), "spellAlways");
    connect(always, &QAction::triggered, this, [this] {
        m_settings.spelling = !m_settings.spelling;
        useLanguage();
        save();
    });
    kit::popup(menu, m_languageButton);
}

void WritingAids::replace(int begin, int length, const QString& text)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(begin);
    cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

/// The misspelt word at the caret, or the next one; its suggestions open where it stands.
void WritingAids::openSpelling()
{
    const int at = m_edit->textCursor().position();
    auto word = m_marks->misspeltAt(at);
    if (!word)
        word = m_marks->nextMisspelt(at);
    if (!word) {
        Q_EMIT notice(m_speller->language().isEmpty() ? m_languageButton->accessibleName()
                                                      : tr("No misspelt word."));
        return;
    }
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(word->begin);
    cursor.setPosition(word->begin + word->length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
    QTextCursor start(m_edit->document());
    start.setPosition(word->begin);
    const QPoint global = m_edit->viewport()->mapToGlobal(m_edit->cursorRect(start).bottomLeft());
    m_speller->suggest(cursor.selectedText(), this, [this, word = *word, global](const QStringList& words) {
        showSpelling(word.begin, word.length, words, global);
    });
}

void WritingAids::openMenu(const QPoint& global)
{
    QTextCursor cursor = m_edit->textCursor();
    const auto word =
        m_marks->misspeltAt(cursor.hasSelection() ? cursor.selectionStart() : cursor.position());
    if (!word)
        return showSpelling(-1, 0, {}, global);
    QTextCursor text(m_edit->document());
    text.setPosition(word->begin);
    text.setPosition(word->begin + word->length, QTextCursor::KeepAnchor);
    m_speller->suggest(text.selectedText(), this, [this, word = *word, global](const QStringList& words) {
        showSpelling(word.begin, word.length, words, global);
    });
}

/// The menu of the text; `length` 0: no word is misspelt there.
void WritingAids::showSpelling(int begin, int length, const QStringList& words, const QPoint& global)
{
    auto* menu = new kit::Menu(m_panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("textMenu"));
    if (length > 0) {
        QTextCursor at(m_edit->document());
        at.setPosition(begin);
        at.setPosition(begin + length, QTextCursor::KeepAnchor);
        const QString wrong = at.selectedText();
        menu->addHeading(words.isEmpty() ? tr("Nothing like “%1” is known").arg(wrong)
                                         : tr("Instead of “%1”").arg(wrong));
        for (const QString& word : words)
            connect(addTo(*menu, {}, word, "spellSuggestion"), &QAction::triggered, this,
                    [this, begin, length, word] { replace(begin, length, word); });
        connect(addTo(*menu, QStringLiteral("plus"), tr("Add to my words"), "spellLearn"),
                &QAction::triggered, this, [this, wrong] { m_speller->learn(wrong); });
        connect(addTo(*menu, QStringLiteral("eye"), tr("Ignore until I sign out"), "spellIgnore"),
                &QAction::triggered, this, [this, wrong] { m_speller->ignore(wrong); });
        menu->addSeparator();
    }
    addEditing(*menu);
    menu->popup(global);
    if (length > 0 && !words.isEmpty())
        menu->setActiveAction(menu->actions().at(1)); // Return takes the first suggestion
}

void WritingAids::addEditing(kit::Menu& menu)
{
    const QTextCursor cursor = m_edit->textCursor();
    const bool some = cursor.hasSelection();
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled,
                         std::function<void()> run) {
        QAction* action = menu.addItem({}, text, key.toString(QKeySequence::NativeText));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, std::move(run));
        return action;
    };
    add(tr("Cut"), QKeySequence::Cut, some, [this] { m_edit->cut(); });
    add(tr("Copy"), QKeySequence::Copy, some, [this] { m_edit->copy(); });
    add(tr("Paste"), QKeySequence::Paste, m_edit->canPaste(), [this] { m_edit->paste(); });
    add(tr("Paste as plain text"), m_keymap.sequences(u"comp.plain").value(0), m_edit->canPaste(),
        [this] { m_edit->pastePlain(); });
    if (m_edit->isRich())
        add(tr("Remove formats"), {}, true, [this] { m_edit->clearFormats(); });
    menu.addSeparator();
    const QString text = cursor.selection().toPlainText();
    QAction* macro = add(some ? tr("New macro from this") : tr("Macros"), {}, true,
                         [this, text] { Q_EMIT macrosRequested(text); });
    macro->setObjectName(QStringLiteral("macrosFromText"));
    const QString word = cursor.selectedText().isEmpty() ? QString() : cursor.selectedText().trimmed();
    if (m_speller->isOwn(word))
        add(tr("Take “%1” out of my words").arg(word), {}, true, [this, word] { m_speller->forget(word); });
}

void WritingAids::askLink()
{
    if (!m_edit->isRich())
        return;
    if (!m_linkField) {
        m_linkField = new LinkField(m_edit->window());
        connect(m_linkField, &LinkField::chosen, this, [this](const QString& address) {
            m_edit->setLink(address);
            m_edit->setFocus();
        });
    }
    m_linkField->ask(m_bar, m_edit->link());
}

} // namespace atalaya::composer
