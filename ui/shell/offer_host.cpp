#include "ui/shell/offer_host.h"

#include "ui/kit/offer_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/kit/time_left.h"
#include "ui/models/texts.h"
#include "ui/shell/offer_popup.h"

#include <QGuiApplication>
#include <QWidget>

namespace atalaya::shell {

using kit::theme;

QString reasonText(const std::string& reason)
{
    const QStringList parts = models::toQt(reason).split(QLatin1Char(':'));
    const QString kind = parts.value(0);
    const QString first = parts.value(1);
    if (kind == QLatin1StringView("skill"))
        return OfferHost::tr("You know %1 (level %2 of 5)").arg(first, parts.value(2));
    if (kind == QLatin1StringView("queue"))
        return OfferHost::tr("You work in %1").arg(first);
    if (kind == QLatin1StringView("sticky"))
        return OfferHost::tr("You helped this customer before");
    if (kind == QLatin1StringView("onlyOne"))
        return OfferHost::tr("Nobody else who can take it is free");
    if (kind == QLatin1StringView("leastLoaded"))
        return OfferHost::tr("You have the most room");
    if (kind == QLatin1StringView("longestIdle"))
        return OfferHost::tr("You have been free for the longest time (%1)")
            .arg(kit::formatClock(first.toLongLong()));
    return OfferHost::tr("It is your turn");
}

OfferHost::OfferHost(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window)
    : QObject(window)
    , m_core(core)
    , m_window(window)
    , m_card(new kit::OfferCard(keymap.text(u"offer.accept"), keymap.text(u"offer.decline"), window))
    , m_acceptKey(keymap.text(u"offer.accept"))
    , m_declineKey(keymap.text(u"offer.decline"))
{
    m_card->setObjectName(QStringLiteral("offer"));
    m_card->hide();
    connect(m_card, &kit::OfferCard::accepted, this, &OfferHost::accept);
    connect(m_card, &kit::OfferCard::declined, this, &OfferHost::decline);
    connect(&m_core, &models::CoreSignals::offerMade, this, &OfferHost::add);
    connect(&m_core, &models::CoreSignals::offerEnded, this, &OfferHost::remove);
    connect(&m_tick, &QTimer::timeout, this, &OfferHost::tick);
    m_tick.setInterval(250);
}

void OfferHost::add(const api::OfferView& offer)
{
    const bool known =
        std::ranges::any_of(m_offers, [&](const auto& one) { return one.offer.id == offer.offer.id; });
    if (known)
        return;
    m_offers.push_back(offer);
    show();
}

void OfferHost::remove(domain::OfferId offer, const QString& outcome)
{
    const auto found = std::ranges::find_if(m_offers, [&](const auto& one) { return one.offer.id == offer; });
    if (found == m_offers.end())
        return;
    const domain::TicketId ticket = found->offer.ticket;
    m_offers.erase(found);
    if (m_answered == offer)
        m_answered.reset();
    if (outcome == QLatin1StringView("accepted"))
        Q_EMIT accepted(ticket);
    else if (outcome == QLatin1StringView("missed"))
        Q_EMIT ended(tr("You did not answer in time. It is back in front of the queue and you are away."));
    else if (outcome == QLatin1StringView("withdrawn"))
        Q_EMIT ended(tr("The offer is over. It went to somebody else."));
    show();
}

void OfferHost::show()
{
    m_card->setVisible(!m_offers.empty() && !m_muted);
    if (m_offers.empty() && m_popup)
        m_popup->hide();
    if (m_offers.empty() || m_muted)
        return m_tick.stop();
    const api::OfferView& view = m_offers.front();
    kit::OfferContent content;
    content.name = models::toQt(view.customerName);
    content.icon = models::iconOf(view.channel);
    content.line = view.queueName.empty()
        ? models::label(view.channel)
        : tr("%1, %2").arg(models::label(view.channel), models::toQt(view.queueName));
    const std::string& words = view.firstWords.empty() ? view.subject : view.firstWords;
    content.quote = words.empty() ? QString() : tr("“%1”").arg(models::toQt(words));
    content.reasonsTitle = tr("Why you");
    for (const std::string& reason : view.offer.reasons)
        if (content.reasons.size() < 3)
            content.reasons << reasonText(reason);
    floatCopy(content);
    m_card->setContent(content);
    m_card->adjustSize();
    place();
    m_card->raise();
    m_tick.start();
    tick();
}

void OfferHost::floatCopy(const kit::OfferContent& content)
{
    if (!m_floating()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new OfferPopup(m_acceptKey, m_declineKey, m_window);
        connect(m_popup, &OfferPopup::accepted, this, &OfferHost::accept);
        connect(m_popup, &OfferPopup::declined, this, &OfferHost::decline);
        connect(qApp, &QGuiApplication::applicationStateChanged, m_popup, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_popup->hide(); // the card in the window is in sight
        });
    }
    m_popup->show(content);
}

void OfferHost::place()
{
    // Beside the rail and over the status line, ten pixels from each; the shadow may lie on both.
    const int gap = theme().px(10);
    const QRect box = m_card->box();
    const int rail = theme().metric(kit::Metric::Rail) + gap;
    const int left = m_window->isRightToLeft() ? m_window->width() - rail - box.width() : rail;
    const int bottom = m_window->height() - theme().metric(kit::Metric::Statusbar) - gap;
    m_card->move(left - box.left(), bottom - box.height() - box.top());
}

void OfferHost::tick()
{
    if (m_offers.empty())
        return;
    const domain::Offer& offer = m_offers.front().offer;
    const auto seconds = [](Duration time) {
        return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
    };
    const int left = std::max(0, seconds(offer.expiresAt - m_core.core().commands().now()));
    const int whole = seconds(offer.expiresAt - offer.offeredAt);
    m_card->setTime(left, whole);
    if (m_popup)
        m_popup->setTime(left, whole);
}

void OfferHost::accept()
{
    if (m_offers.empty() || m_answered == m_offers.front().offer.id)
        return;
    m_answered = m_offers.front().offer.id;
    m_core.core().commands().submit(domain::AcceptOffer{*m_answered}, {});
}

void OfferHost::decline()
{
    if (m_offers.empty() || m_answered == m_offers.front().offer.id)
        return;
    m_answered = m_offers.front().offer.id;
    m_core.core().commands().submit(domain::DeclineOffer{*m_answered, {}}, {});
}

} // namespace atalaya::shell
