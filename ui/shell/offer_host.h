#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QTimer>
#include <deque>
#include <functional>

namespace atalaya::kit {
class OfferCard;
struct OfferContent;
} // namespace atalaya::kit

namespace atalaya::shell {

class OfferPopup;

/// Shows offers one at a time at the bottom left over the list, with the seconds that are left.
class OfferHost : public QObject {
    Q_OBJECT
public:
    OfferHost(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window);

    /// From keys as well as from the card's buttons. Nothing happens without an offer.
    void accept();
    void decline();
    bool hasOffer() const { return !m_offers.empty(); }
    void place();
    /// Shows nothing any more: another window does.
    void mute() { m_muted = true; }
    /// While `wanted` says so, a copy stands over the windows of other programs.
    void setFloating(std::function<bool()> wanted) { m_floating = std::move(wanted); }

Q_SIGNALS:
    void accepted(atalaya::domain::TicketId ticket);
    /// A sentence for a toast ("You did not answer in time. …").
    void ended(const QString& text);

private:
    void add(const api::OfferView& offer);
    void remove(domain::OfferId offer, const QString& outcome);
    void show();
    void tick();
    void floatCopy(const kit::OfferContent& content);

    models::CoreSignals& m_core;
    QWidget* m_window;
    kit::OfferCard* m_card;
    std::deque<api::OfferView> m_offers;
    std::optional<domain::OfferId> m_answered; ///< said yes or no to; the broker's word is on its way
    QTimer m_tick;
    QString m_acceptKey;
    QString m_declineKey;
    std::function<bool()> m_floating = [] { return false; };
    OfferPopup* m_popup = nullptr; ///< made when it is first needed
    bool m_muted = false;
};

/// "skill:Spanish:4" and its kind as a sentence for the agent.
QString reasonText(const std::string& reason);

} // namespace atalaya::shell
