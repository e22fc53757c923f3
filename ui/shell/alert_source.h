#pragma once

#include "ui/models/core_signals.h"
#include "ui/shell/alert.h"

#include <QTimer>
#include <map>

namespace atalaya::shell {

/// Makes alerts of what the core tells: offers, answers of the customers of whoever works here, due times
/// that are near, what could not be sent, what needs a decision.
class AlertSource : public QObject {
    Q_OBJECT
public:
    explicit AlertSource(models::CoreSignals& core, QObject* parent = nullptr);

Q_SIGNALS:
    void raised(const atalaya::shell::Alert& alert);
    /// An offer is over: accepted, declined, missed, withdrawn.
    void offerOver(const QString& key, const QString& outcome);
    /// The list of one's own work was looked at, and compared with the time before.
    void looked();

private:
    struct Known {
        std::optional<Instant> inboundAt;
        std::optional<Instant> dueTold; ///< the due time that was told of
    };
    void look();
    void compare(const std::vector<api::TicketRow>& rows);
    void warn(const api::TicketRow& row, Known& known, Instant now);
    void offer(const api::OfferView& view);
    void answer(const api::TicketRow& row);
    void failed(const domain::Entry& entry);
    void refused(const domain::OutboxItem& item);
    Instant now() const { return m_core.core().commands().now(); }

    models::CoreSignals& m_core;
    std::map<domain::TicketId, Known> m_known;
    domain::AgentId m_who;
    bool m_first = true; ///< what is there at the start is no news
    QTimer m_soon; ///< joins bursts of changes
    QTimer m_tick; ///< due times come near without any change
    std::optional<Instant> m_nextNear; ///< when the first of those that are not near yet will be
};

/// The key of an offer's alert.
QString offerKey(domain::OfferId offer);

} // namespace atalaya::shell
