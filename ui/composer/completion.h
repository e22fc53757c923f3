#pragma once

#include "ui/composer/emoji_table.h"
#include "ui/composer/macro_text.h"
#include "ui/composer/pick_list.h"
#include "ui/composer/trigger.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace atalaya::composer {

class DraftEdit;
class MacroBook;

/// Macros on "/", colleagues on "@" (notes), emoji on ":": what was typed filters, the arrows choose, Return
/// or Tab inserts, Esc leaves the text as it is.
class Completion : public QObject {
    Q_OBJECT
public:
    Completion(DraftEdit* edit, MacroBook* book, QObject* parent = nullptr);

    /// Of the ticket on screen; the texts of macros are filled from it.
    void setContext(Fillings fillings, std::string language, bool note);
    void setPeople(std::vector<domain::Agent> people) { m_people = std::move(people); }
    /// A key of the text while the list is open. True: it was for the list.
    bool takeKey(const QKeyEvent& key);
    bool isOpen() const;
    void close();
    /// As if "/" or ":" had been typed at the caret.
    void ask(TriggerKind kind);

Q_SIGNALS:
    /// The macro stands in the text already.
    void macroInserted(const atalaya::domain::Macro& macro);
    void described(const QString& row);
    /// The last line of the macros: all of them.
    void allMacrosRequested();

private:
    void look();
    void showPicks(const Trigger& trigger);
    std::vector<Pick> macroPicks(const Trigger& trigger);
    std::vector<Pick> emojiPicks(const Trigger& trigger);
    std::vector<Pick> peoplePicks(const Trigger& trigger);
    void accept(int row);
    void insertMacro(const domain::Macro& macro);
    QTextCursor range() const;

    DraftEdit* m_edit;
    MacroBook* m_book;
    QPointer<PickList> m_list; ///< belongs to the window, and may go with it
    EmojiTable m_emoji;
    Fillings m_fillings;
    std::string m_language;
    std::vector<domain::Agent> m_people;
    bool m_note = false;
    std::optional<Trigger> m_trigger;
    int m_dismissed = -1; ///< document position of a sign that Esc was pressed at
    std::vector<domain::Macro> m_macros;
    std::vector<QString> m_texts; ///< of what is not a macro
    bool m_inserting = false;
};

} // namespace atalaya::composer
