#pragma once

#include "ui/composer/completion.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/writing_settings.h"
#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QJsonObject>

namespace atalaya::kit {
class IconButton;
class Menu;
} // namespace atalaya::kit

namespace atalaya::composer {

class FormatBar;
class LinkField;
class MacroBook;
class MacroLine;
class SpellMarks;
class Speller;

/// What helps while writing, around one text: tools, macros, mentions, emoji, spelling. Knows nothing of
/// sending.
class WritingAids : public QObject {
    Q_OBJECT
public:
    WritingAids(models::CoreSignals& core, const kit::Keymap& keymap, DraftEdit* edit, QWidget* panel);

    FormatBar* bar() const { return m_bar; }
    MacroLine* macroLine() const { return m_line; }
    MacroBook* book() const { return m_book; }
    const api::Directory& directory() const { return m_directory; }
    void setSettings(const WritingSettings& settings);
    const WritingSettings& settings() const { return m_settings; }

    /// Another ticket, channel or kind of draft.
    void setContext(const api::Conversation& conversation, bool note, domain::EntryChannel channel);
    /// What a draft keeps of this: actions of macros, the language that was chosen.
    void takeState(const QJsonObject& state);
    void addState(QJsonObject& state) const;
    /// A key of the text. True: it was for one of the helpers.
    bool takeKey(const QKeyEvent& key);
    /// Colleagues whose "@Name" stands in the text.
    std::vector<domain::AgentId> mentionsIn(const QString& text) const;
    void askLink();

Q_SIGNALS:
    /// To be kept with the draft.
    void changed();
    void statusWanted(atalaya::domain::TicketStatus status);
    void notice(const QString& text);
    void settingsChanged(const atalaya::composer::WritingSettings& settings);
    /// Putting it again brings it back.
    void macroRemoved(const atalaya::domain::Macro& macro);
    /// The list of macros, with this text for a new one (may be empty).
    void macrosRequested(const QString& text);

private:
    void build();
    void bindFormats(QWidget* panel);
    void openMenu(const QPoint& global);
    void addEditing(kit::Menu& menu);
    void openSpelling();
    void showSpelling(int begin, int length, const QStringList& words, const QPoint& global);
    void replace(int begin, int length, const QString& text);
    void openLanguages();
    void guess();
    void useLanguage();
    bool nextPlace(bool back);
    void loadDirectory();
    void save();

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    DraftEdit* m_edit;
    QWidget* m_panel;
    FormatBar* m_bar;
    MacroLine* m_line;
    MacroBook* m_book;
    Completion* m_completion;
    Speller* m_speller;
    SpellMarks* m_marks;
    kit::IconButton* m_languageButton = nullptr;
    LinkField* m_linkField = nullptr; ///< made when it is first asked for
    WritingSettings m_settings;
    api::Directory m_directory;
    std::string m_customerLanguage;
    QString m_chosen; ///< by the person, for this draft; "-": none
    QString m_guessed;
};

} // namespace atalaya::composer
