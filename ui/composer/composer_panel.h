#pragma once

#include "ui/composer/draft_keeper.h"
#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QTextEdit>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class Label;
class SplitButton;
} // namespace atalaya::kit

namespace atalaya::composer {

class AttachmentBar;
class ChannelBar;
class SuggestionBar;

/// Where replies and notes are written. Every keystroke is on disk within a third of a second; a reply and a
/// note look different in colour, border and on the button; nothing that happens elsewhere touches the text.
class ComposerPanel : public QWidget {
    Q_OBJECT
public:
    ComposerPanel(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// Another ticket: the text on screen is saved and that ticket's draft comes. The same ticket: nothing
    /// moves.
    void setConversation(const api::Conversation& conversation);
    void clear();
    void startReply();
    void startNote();
    void toggleNote();
    void stepChannel(int by);
    /// Asks for files.
    void attach();
    void insertText(const QString& plain);
    void setSuggestion(const std::optional<api::Suggestion>& suggestion);
    /// Sends or saves; a reply that was begun before something newer came asks first.
    void send(bool andClose = false);
    bool hasFocusInside() const;
    /// Saves what is on screen now.
    void flush();
    /// After Undo: the text comes back if its ticket is on screen.
    void restore(const domain::DraftKey& draft);

Q_SIGNALS:
    void sendRequested(const atalaya::domain::Command& command, const atalaya::domain::DraftKey& draft,
                       const QString& person);
    void insertSuggestionRequested(atalaya::domain::ArticleId article);
    /// True while something that was written is not on disk yet.
    void unsaved(bool some);
    /// Something to say in a toast.
    void notice(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Reply, Note };
    void build();
    QWidget* buildAddresses();
    QWidget* buildTools();
    void setMode(Mode mode, domain::EntryChannel channel);
    void switchDraft(Mode mode, domain::EntryChannel channel);
    void show(const std::optional<domain::Draft>& draft);
    domain::Draft present() const;
    domain::DraftKey key() const;
    void changed();
    void restyle();
    void fitText();
    /// Of the card to the side of the pane: it is as wide as the conversation at most, and centred with it.
    int side() const;
    void updateButton();
    void chooseStatusAfter();
    void attachFile(const QString& path);
    QString refusal() const;
    domain::Command replyCommand(const domain::Draft& draft) const;
    domain::Command noteCommand(const domain::Draft& draft) const;
    std::vector<std::string> defaultRecipients() const;
    bool somethingNewer() const;

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    std::optional<api::Conversation> m_conversation;
    Mode m_mode = Mode::Reply;
    domain::EntryChannel m_channel = domain::EntryChannel::Email;
    domain::TicketStatus m_statusAfter = domain::TicketStatus::Pending;
    std::int64_t m_basedOnVersion = 0;
    std::optional<Instant> m_begunAt; ///< when writing began; what came later is news
    bool m_sendAnyway = false;
    bool m_showing = false; ///< the editor is being filled: not typing
    DraftKeeper m_keeper;
    ChannelBar* m_channels = nullptr;
    QWidget* m_addresses = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_cc = nullptr;
    QLineEdit* m_bcc = nullptr;
    kit::Button* m_ccButton = nullptr;
    kit::ElidedLabel* m_saved = nullptr;
    QTextEdit* m_text = nullptr;
    kit::Label* m_warning = nullptr;
    AttachmentBar* m_attachments = nullptr;
    SuggestionBar* m_suggestion = nullptr;
    kit::SplitButton* m_send = nullptr;
};

} // namespace atalaya::composer
