#include "ui/composer/writing_aids.h"

#include "core/insight/language.h"
#include "ui/composer/dictionary.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/macro_book.h"
#include "ui/composer/macro_line.h"
#include "ui/composer/spell_marks.h"
#include "ui/composer/speller.h"
#include "ui/kit/button.h"
#include "ui/models/mentions.h"
#include "ui/models/texts.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTextBlock>

namespace atalaya::composer {
namespace {

using models::toQt;

constexpr QLatin1StringView kActions("macroActions");
constexpr QLatin1StringView kLanguage("language");

} // namespace

WritingAids::WritingAids(models::CoreSignals& core, const kit::Keymap& keymap, DraftEdit* edit,
                         QWidget* panel)
    : QObject(panel)
    , m_core(core)
    , m_keymap(keymap)
    , m_edit(edit)
    , m_panel(panel)
    , m_bar(new FormatBar(edit, keymap, panel))
    , m_line(new MacroLine(panel))
    , m_book(new MacroBook(core, this))
    , m_completion(new Completion(edit, m_book, this))
    , m_speller(new Speller(Dictionary::systemFolders(), this))
    , m_marks(new SpellMarks(edit, *m_speller))
{
    build();
    bindFormats(panel);
    connect(m_completion, &Completion::macroInserted, this, [this](const domain::Macro& macro) {
        m_line->add(macro.actions);
        for (const domain::MacroAction& action : macro.actions)
            if (action.kind == "setStatus")
                if (const auto status = domain::fromWord<domain::TicketStatus>(action.value))
                    Q_EMIT statusWanted(*status);
        Q_EMIT changed();
    });
    connect(m_completion, &Completion::described, m_edit, &QWidget::setAccessibleDescription);
    connect(m_completion, &Completion::allMacrosRequested, this,
            [this] { Q_EMIT macrosRequested(QString()); });
    connect(m_line, &MacroLine::changed, this, &WritingAids::changed);
    connect(m_book, &MacroBook::failed, this, &WritingAids::notice);
    connect(m_edit, &DraftEdit::edited, this, &WritingAids::guess);
    connect(m_edit, &DraftEdit::menuRequested, this, &WritingAids::openMenu);
    connect(m_bar, &FormatBar::linkRequested, this, &WritingAids::askLink);
    connect(m_speller, &Speller::ownWordsChanged, this, [this](const QStringList& words) {
        m_settings.ownWords = words;
        save();
    });
    connect(&core, &models::CoreSignals::directoryChanged, this, &WritingAids::loadDirectory);
    loadDirectory();
    useLanguage();
}

void WritingAids::build()
{
    m_bar->addGap();
    m_bar->add({"comp.macro", "slash", tr("Macro"), [this] { m_completion->ask(TriggerKind::Macro); }, 1});
    m_bar->add({"comp.emoji", "smile", tr("Emoji"), [this] { m_completion->ask(TriggerKind::Emoji); }, 6});
    m_languageButton =
        m_bar->add({"comp.spell", "spell-check", tr("Language"), [this] { openLanguages(); }, 7});
}

/// Keys of formats, wherever the focus is inside the composer.
void WritingAids::bindFormats(QWidget* panel)
{
    const auto bind = [&](const char* id, std::function<void()> run) {
        for (const QKeySequence& keys : m_keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, panel);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, run);
        }
    };
    using Format = DraftEdit::Format;
    for (const auto& [id, format] :
         {std::pair{"comp.bold", Format::Bold}, std::pair{"comp.italic", Format::Italic},
          std::pair{"comp.underline", Format::Underline}, std::pair{"comp.bullets", Format::Bullets},
          std::pair{"comp.numbers", Format::Numbers}, std::pair{"comp.quote", Format::Quote}})
        bind(id, [this, format = format] { m_edit->toggle(format); });
    bind("comp.link", [this] { askLink(); });
    bind("comp.plain", [this] { m_edit->pastePlain(); });
    bind("comp.spell", [this] { openSpelling(); });
    bind("comp.nextPlace", [this] { nextPlace(false); });
}

void WritingAids::loadDirectory()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](const Result<api::Directory>& directory) {
            if (!directory)
                return;
            m_directory = *directory;
            std::vector<domain::Agent> people = m_directory.agents;
            std::erase_if(people, [this](const domain::Agent& one) {
                return one.disabled || one.id == m_core.me().agent.id;
            });
            m_completion->setPeople(std::move(people));
        }));
}

void WritingAids::setSettings(const WritingSettings& settings)
{
    m_settings = settings;
    m_speller->setOwnWords(settings.ownWords);
    useLanguage();
}

void WritingAids::save()
{
    Q_EMIT settingsChanged(m_settings);
}

void WritingAids::setContext(const api::Conversation& conversation, bool note, domain::EntryChannel channel)
{
    const std::string& language = conversation.customer.language.empty() ? conversation.row.ticket.language
                                                                         : conversation.customer.language;
    m_customerLanguage = note ? std::string() : language;
    m_completion->setContext(fillingsOf(conversation, m_core.me().agent, m_core.core().commands().now()),
                             language, note);
    QStringList names = toQt(conversation.customer.name).split(u' ', Qt::SkipEmptyParts);
    for (const domain::Agent& one : m_directory.agents)
        names << toQt(one.name).split(u' ', Qt::SkipEmptyParts);
    m_speller->setNames(names);
    const bool rich = !note && channel == domain::EntryChannel::Email;
    m_edit->setRich(rich);
    m_bar->setRich(rich);
}

void WritingAids::takeState(const QJsonObject& state)
{
    m_line->setActions(MacroLine::fromJson(state.value(kActions).toArray()));
    m_chosen = state.value(kLanguage).toString();
    m_guessed.clear();
    guess();
    useLanguage();
}

void WritingAids::addState(QJsonObject& state) const
{
    if (m_line->actions().empty())
        state.remove(kActions);
    else
        state.insert(kActions, MacroLine::toJson(m_line->actions()));
    if (m_chosen.isEmpty())
        state.remove(kLanguage);
    else
        state.insert(kLanguage, m_chosen);
}

bool WritingAids::takeKey(const QKeyEvent& key)
{
    if (m_completion->takeKey(key))
        return true;
    const bool tab = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    const bool back = key.key() == Qt::Key_Backtab;
    return (tab || back) && nextPlace(back);
}

/// Selects the next place that is to be filled in. False: there is none.
bool WritingAids::nextPlace(bool back)
{
    const QString text = m_edit->toPlainText();
    QTextCursor cursor = m_edit->textCursor();
    const auto place = back ? previousPlace(text, cursor.selectionStart())
                            : composer::nextPlace(text, cursor.selectionEnd());
    if (!place)
        return false;
    cursor.setPosition(place->begin);
    cursor.setPosition(place->begin + place->length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
    return true;
}

std::vector<domain::AgentId> WritingAids::mentionsIn(const QString& text) const
{
    return models::mentionsIn(text, m_directory.agents);
}

} // namespace atalaya::composer
