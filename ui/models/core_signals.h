#pragma once

#include "core/api/core.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace atalaya::models {

/// The core's events as Qt signals. One for the whole desk, made by the shell; panels connect to it.
class CoreSignals : public QObject, private api::Listener {
    Q_OBJECT
public:
    /// `core` has to outlive this.
    explicit CoreSignals(api::Core& core, QObject* parent = nullptr);
    ~CoreSignals() override;

    api::Core& core() const { return m_core; }
    /// The last state told; SignedOut before the first.
    const api::LinkState& linkState() const { return m_link; }
    const api::Me& me() const { return m_me; }

Q_SIGNALS:
    /// Empty: any ticket may look different.
    void ticketsChanged(const std::vector<atalaya::domain::TicketId>& tickets);
    void directoryChanged();
    void linkChanged(const atalaya::api::LinkState& state);
    void meChanged(const atalaya::api::Me& me);
    void offerMade(const atalaya::api::OfferView& offer);
    void offerEnded(atalaya::domain::OfferId offer, const QString& outcome);
    void commandRefused(const atalaya::domain::OutboxItem& item);
    void outboxChanged();
    void presenceChanged(const atalaya::domain::TicketPresence& presence);
    /// An answer of this agent has failed, or nobody knows whether it arrived.
    void sendFailed(const atalaya::domain::Entry& entry);
    void lockChanged(const atalaya::api::LockState& state);

private:
    void onTicketsChanged(const std::vector<domain::TicketId>& tickets) override;
    void onDirectoryChanged() override;
    void onLinkChanged(const api::LinkState& state) override;
    void onMeChanged(const api::Me& me) override;
    void onOffer(const api::OfferView& offer) override;
    void onOfferEnded(domain::OfferId offer, const std::string& outcome) override;
    void onRefused(const domain::OutboxItem& item) override;
    void onOutboxChanged() override;
    void onPresenceChanged(const domain::TicketPresence& presence) override;
    void onSendFailed(const domain::Entry& entry) override;
    void onLockChanged(const api::LockState& state) override;

    api::Core& m_core;
    api::LinkState m_link;
    api::Me m_me;
};

/// A reply that is dropped when `context` is gone: `core.queries().counts(models::guarded<ViewCounts>(this,
/// [=](auto r) {…}))`.
template <typename T, typename Function> api::Reply<T> guarded(QObject* context, Function function)
{
    return [alive = QPointer<QObject>(context), function = std::move(function)](Result<T> result) mutable {
        if (alive)
            function(std::move(result));
    };
}

inline QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace atalaya::models
