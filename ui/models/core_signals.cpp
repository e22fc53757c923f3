#include "ui/models/core_signals.h"

namespace atalaya::models {

CoreSignals::CoreSignals(api::Core& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_core.addListener(this);
    m_core.link().state(guarded<api::LinkState>(this, [this](Result<api::LinkState> state) {
        if (state)
            onLinkChanged(*state);
    }));
    m_core.link().me(guarded<api::Me>(this, [this](Result<api::Me> me) {
        if (me)
            onMeChanged(*me);
    }));
}

CoreSignals::~CoreSignals()
{
    m_core.removeListener(this);
}

void CoreSignals::onTicketsChanged(const std::vector<domain::TicketId>& tickets)
{
    Q_EMIT ticketsChanged(tickets);
}

void CoreSignals::onDirectoryChanged()
{
    Q_EMIT directoryChanged();
}

void CoreSignals::onLinkChanged(const api::LinkState& state)
{
    m_link = state;
    Q_EMIT linkChanged(state);
}

void CoreSignals::onMeChanged(const api::Me& me)
{
    m_me = me;
    Q_EMIT meChanged(me);
}

void CoreSignals::onOffer(const api::OfferView& offer)
{
    Q_EMIT offerMade(offer);
}

void CoreSignals::onOfferEnded(domain::OfferId offer, const std::string& outcome)
{
    Q_EMIT offerEnded(offer, toQt(outcome));
}

void CoreSignals::onRefused(const domain::OutboxItem& item)
{
    Q_EMIT commandRefused(item);
}

void CoreSignals::onOutboxChanged()
{
    Q_EMIT outboxChanged();
}

void CoreSignals::onPresenceChanged(const domain::TicketPresence& presence)
{
    Q_EMIT presenceChanged(presence);
}

void CoreSignals::onSendFailed(const domain::Entry& entry)
{
    Q_EMIT sendFailed(entry);
}

void CoreSignals::onLockChanged(const api::LockState& state)
{
    Q_EMIT lockChanged(state);
}

} // namespace atalaya::models
