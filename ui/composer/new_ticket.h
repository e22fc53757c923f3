#pragma once

#include "ui/composer/draft_keeper.h"
#include "ui/kit/popover.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTextEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Combo;
class Field;
class Label;
} // namespace atalaya::kit

namespace atalaya::composer {

class CheckNotice;

/// A new conversation by e-mail: from which mailbox, to whom, about what. Its text is a draft like any other
/// and comes back.
class NewTicket : public kit::Popover {
    Q_OBJECT
public:
    NewTicket(models::CoreSignals& core, QWidget* window);

    /// Opens empty, or with a draft that was left.
    void start(std::optional<domain::DraftKey> draft = {});
    /// Saves what is being written.
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    void sendRequested(const atalaya::domain::Command& command, const atalaya::domain::DraftKey& draft,
                       const QString& person);
    void discarded(const std::vector<atalaya::domain::Draft>& drafts);

private:
    void build();
    void addCheck();
    void fillAccounts(const api::Directory& directory);
    void fill(const std::vector<domain::Draft>& drafts, std::optional<domain::DraftKey> wanted);
    void chooseAccount();
    /// The other texts of new conversations, to go on with one of them.
    void chooseOther();
    domain::Draft present() const;
    void changed();
    void discard();
    void send(bool anyway = false);
    void cover();

    models::CoreSignals& m_core;
    DraftKeeper m_keeper;
    domain::TicketId m_ticket;
    std::vector<domain::ChannelAccount> m_accounts;
    std::string m_account; ///< id of the one chosen in the draft; empty: the first
    std::vector<domain::Draft> m_others;
    bool m_filling = false;
    kit::Button* m_other = nullptr;
    kit::Combo* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_subject = nullptr;
    QTextEdit* m_text = nullptr;
    kit::Field* m_toField = nullptr;
    kit::Field* m_subjectField = nullptr;
    kit::Label* m_saved = nullptr;
    CheckNotice* m_check = nullptr;
};

} // namespace atalaya::composer
