#pragma once

#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::customer {

/// Who this is: identities, worth, mood, booking, what else is open and what was before. From this computer,
/// at once.
class CustomerPanel : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    /// `except` is the ticket on screen: it is not listed again.
    void show(domain::CustomerId customer, std::optional<domain::TicketId> except);
    void clear();

Q_SIGNALS:
    void ticketRequested(atalaya::domain::TicketId ticket);

private:
    void reload();
    void fill(const api::CustomerPanel& panel);
    void addHead(const domain::Customer& customer);
    void addIdentities(const domain::Customer& customer);
    void addWorth(const domain::Customer& customer);
    void addMood(const domain::Customer& customer);
    void addBooking(const domain::Booking& booking);
    void addFacts(const domain::Customer& customer);
    void addTickets(const QString& title, const std::vector<api::TicketRow>& rows, std::size_t most,
                    bool past);
    void addPast(const api::CustomerPanel& panel);
    /// What is not in the list of what was before, or why it is empty; empty: it is whole.
    QString aboutPast(const api::CustomerPanel& panel) const;
    void addFoot(const domain::Customer& customer);
    void addLine();

    models::CoreSignals& m_core;
    std::optional<domain::CustomerId> m_customer;
    std::optional<domain::TicketId> m_except;
    QScrollArea* m_scroll;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    QTimer m_soon;
    bool m_online = false;
    bool m_all = false; ///< all past tickets, not only the newest
};

} // namespace atalaya::customer
