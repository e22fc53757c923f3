#pragma once

#include "ui/composer/check_notice.h"
#include "ui/composer/composer_tidings.h"
#include "ui/composer/draft_keeper.h"
#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QJsonObject>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QImage;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class IconButton;
class Label;
class Menu;
class SplitButton;
} // namespace atalaya::kit

namespace atalaya::composer {

class AttachmentBar;
class ChannelBar;
class ColleagueNotice;
class DraftEdit;
class DraftHistory;
class MacroManager;
class NewsNotice;
class PictureMarking;
class SuggestionBar;
class TimePicker;
class TranslationBar;
class WritingAids;

/// What stands between commas and semicolons.
std::vector<std::string> addressesIn(const QString& text);

/// Where replies and notes are written. Every keystroke is on disk within a third of a second; a reply and a
/// note look different in colour, border and on the button; nothing that happens elsewhere touches the text.
class ComposerPanel : public ComposerTidings {
    Q_OBJECT
public:
    ComposerPanel(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// Another ticket: the text on screen is saved and that ticket's draft comes. The same ticket: nothing
    /// moves.
    void setConversation(const api::Conversation& conversation);
    void clear();
    /// Another conversation is on its way. Who writes meanwhile writes to that one: a key that comes before
    /// it must not reach the former customer.
    void expectAnother();
    /// For a column among others: no row of channels (its key stays), two lines, a short button.
    void setCompact();
    /// Among columns only the active one's button calls.
    void setCalm(bool calm);
    void startReply();
    void startNote();
    void toggleNote();
    void stepChannel(int by);
    void insertText(const QString& plain);
    void setSuggestion(const std::optional<api::Suggestion>& suggestion);
    /// Sends or saves; a reply that was begun before something newer came is held until somebody decides.
    void send(bool andClose = false);
    /// Attach asks for files, SendTime opens the times to which sending can be put off, History the former
    /// versions of the draft on screen, Macros their list; Discard empties it, and `discarded` has what was
    /// there; Cover hides card numbers and passwords.
    /// Translate proposes the draft in the customer's language; MarkUp opens the newest picture.
    enum class Tool { Attach, SendTime, History, Discard, Macros, Cover, Translate, MarkUp };
    void use(Tool tool);
    /// What was given from elsewhere: dropped on the conversation, say.
    void attachFiles(const QStringList& paths);
    void attachPicture(const QImage& picture);
    bool hasFocusInside() const;
    /// Saves what is on screen now.
    void flush();
    /// After Undo: the text on disk comes back, now or when its conversation is shown.
    void restore(const domain::DraftKey& draft);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Reply, Note };
    void attach();
    void chooseSendTime();
    void openHistory();
    void discard();
    void build();
    QWidget* buildAddresses();
    QWidget* buildTools();
    bool leaveFormer(std::optional<Mode> begun = {});
    void setMode(Mode mode, domain::EntryChannel channel);
    void switchDraft(Mode mode, domain::EntryChannel channel);
    void show(const std::optional<domain::Draft>& draft);
    domain::Draft present() const;
    domain::DraftKey key() const;
    domain::EntryChannel replyChannel() const;
    void changed();
    void restyle();
    void fitText();
    /// Of the card to the side of the pane: it is as wide as the conversation at most, and centred with it.
    int side() const;
    void updateButton();
    bool sendsOnEnter() const;
    void addNotices(QVBoxLayout& column);
    bool takeKey(const QKeyEvent& key);
    void openSendMenu();
    void addTimes(kit::Menu& menu);
    void setSendAt(std::optional<Instant> at);
    bool mayWait() const;
    bool isStopped(bool andClose);
    void sendWhatIsHeld(bool anyway);
    void touch();
    void markSeen();
    void takeState(const std::optional<domain::Draft>& draft);
    std::string stateText() const;
    void bringBack(const domain::Draft& version);
    void attachFile(const QString& path);
    void keep(const QString& name, const QString& type, const QByteArray& bytes);
    void openMacros(const QString& text);
    void cover();
    void lookForData();
    void connectAids();
    void connectMarking();
    void markUp();
    void openMarking(const domain::Attachment& picture);
    void takeMarked(const domain::Attachment& before, const domain::Attachment& now, const QByteArray& bytes);
    bool swapFile(const domain::DraftKey& draft, const domain::Attachment& from,
                  const domain::Attachment& to);
    CheckNotice::Finding check() const;
    void submitActions();
    QString refusal() const;
    domain::Command replyCommand(const domain::Draft& draft) const;
    domain::Command noteCommand(const domain::Draft& draft) const;
    std::vector<std::string> defaultRecipients() const;
    std::vector<domain::Entry> newer() const;

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    std::optional<api::Conversation> m_conversation;
    Mode m_mode = Mode::Reply;
    domain::EntryChannel m_channel = domain::EntryChannel::Email;
    domain::TicketStatus m_statusAfter = domain::TicketStatus::Pending;
    std::int64_t m_basedOnVersion = 0;
    std::optional<Instant> m_seenAt; ///< of the newest entry when writing began; what is later is news
    std::optional<Instant> m_sendAt;
    bool m_unlessAnswered = true; ///< of one sent later: not if the customer writes first
    QJsonObject m_state; ///< of Draft::macroState
    std::optional<domain::DraftKey> m_wanted; ///< to be shown when its conversation comes
    bool m_expecting = false; ///< what is on screen belongs to the former conversation
    std::optional<Mode> m_begun; ///< what was begun before the conversation came
    int m_savedCaret = 0;
    bool m_sendAnyway = false;
    bool m_checked = false; ///< what the checks found was read, and it is to be sent all the same
    std::vector<std::string> m_despite; ///< what the data guard had found then
    bool m_closeAfter = false; ///< what is held was to be sent and closed
    bool m_compact = false;
    bool m_showing = false; ///< the editor is being filled: not typing
    DraftKeeper m_keeper;
    ChannelBar* m_channels = nullptr;
    QWidget* m_channelsLine = nullptr;
    QWidget* m_addresses = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_cc = nullptr;
    QLineEdit* m_bcc = nullptr;
    kit::Button* m_ccButton = nullptr;
    kit::ElidedLabel* m_saved = nullptr;
    DraftEdit* m_text = nullptr;
    WritingAids* m_aids = nullptr;
    kit::Label* m_warning = nullptr;
    ColleagueNotice* m_colleague = nullptr;
    NewsNotice* m_news = nullptr;
    CheckNotice* m_check = nullptr;
    QTimer m_soon; ///< a pause in writing: the data guard looks
    MacroManager* m_macros = nullptr; ///< made when it is first asked for
    kit::IconButton* m_historyButton = nullptr;
    DraftHistory* m_history = nullptr; ///< made when it is first asked for
    TimePicker* m_picker = nullptr; ///< as well
    AttachmentBar* m_attachments = nullptr;
    PictureMarking* m_marking = nullptr;
    domain::DraftKey m_markingOf; ///< whose picture is being marked
    SuggestionBar* m_suggestion = nullptr;
    TranslationBar* m_translation = nullptr;
    kit::SplitButton* m_send = nullptr;
};

} // namespace atalaya::composer
