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

/// A new conversation by e-mail: from which mailbox, to whom, about what. Its text is a draft like any other
/// and comes back.
class NewTicket : public kit::Popover {
    Q_OBJECT
public:
    NewTicket(models::CoreSignals& core, QWidget* window);

    /// Opens with the draft that was left, or empty.
    void start();

Q_SIGNALS:
    void sendRequested(const atalaya::domain::Command& command, const atalaya::domain::DraftKey& draft,
                       const QString& person);

private:
    void build();
    void fillAccounts(const api::Directory& directory);
    void fill(const std::vector<domain::Draft>& drafts);
    domain::Draft present() const;
    void changed();
    void send();

    models::CoreSignals& m_core;
    DraftKeeper m_keeper;
    domain::TicketId m_ticket;
    std::vector<domain::ChannelAccount> m_accounts;
    bool m_filling = false;
    kit::Combo* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_subject = nullptr;
    QTextEdit* m_text = nullptr;
    kit::Field* m_toField = nullptr;
    kit::Field* m_subjectField = nullptr;
    kit::Label* m_saved = nullptr;
};

} // namespace atalaya::composer
