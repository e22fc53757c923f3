#include "ui/shell/alerts.h"

#include <QGuiApplication>
#include <QLocale>
#include <algorithm>

namespace atalaya::shell {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostRecent = 100;
constexpr auto kRepeat = 3s;
constexpr auto kTick = 5s;

} // namespace

Alerts::Alerts(models::CoreSignals& core, const AlertSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_quiet(core, settings)
    , m_source(core)
{
    connect(&m_source, &AlertSource::raised, this, &Alerts::raise);
    connect(&m_source, &AlertSource::offerOver, this, &Alerts::offerOver);
    connect(&m_quiet, &QuietTime::changed, this, &Alerts::changed);
    connect(&m_quiet, &QuietTime::turned, this, &Alerts::turned);
    connect(&m_tick, &QTimer::timeout, this, &Alerts::review);
    m_tick.start(kTick);
    m_repeat.setInterval(kRepeat);
    connect(&m_repeat, &QTimer::timeout, this, [this] { play(m_settings.of(AlertKind::Offer).tone); });
}

Alerts::~Alerts()
{
    stopRepeating();
    if (m_notices)
        for (const Alert& alert : m_shown)
            m_notices->withdraw(alert.key);
}

void Alerts::setSettings(const AlertSettings& settings)
{
    m_settings = settings;
    if (settings.of(AlertKind::Offer).tone == Tone::None)
        stopRepeating();
    m_quiet.setSettings(settings);
    Q_EMIT changed();
}

void Alerts::setNotices(DesktopNotices* notices, DesktopNotices* other)
{
    m_notices = notices;
    m_other = other;
    if (m_notices) {
        connect(m_notices, &DesktopNotices::chosen, this, &Alerts::chosen);
        connect(m_notices, &DesktopNotices::refused, this, [this](const DesktopNotice& notice) {
            if (m_other)
                m_other->show(notice);
        });
    }
    if (m_other)
        connect(m_other, &DesktopNotices::chosen, this, &Alerts::chosen);
}

void Alerts::setSound(SoundOutput* sound)
{
    if (m_sound)
        m_sound->stop();
    m_sound = sound;
}

bool Alerts::inFront() const
{
    return m_inFront ? m_inFront() : QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void Alerts::raise(const Alert& alert)
{
    review();
    remember(alert);
    // Work that is offered has seconds: it is told as long as somebody says "available".
    const bool offered = alert.kind == AlertKind::Offer && !(m_quiet.onCall() && m_settings.quietOnCalls);
    if (m_quiet.isNow() && !offered) {
        ++m_missed[std::size_t(alert.kind)];
        return;
    }
    notify(alert);
    sound(alert);
}

void Alerts::remember(const Alert& alert)
{
    if (!m_settings.of(alert.kind).window)
        return;
    const auto same =
        std::ranges::find_if(m_recent, [&alert](const Alert& one) { return one.key == alert.key; });
    if (same != m_recent.end())
        m_recent.erase(same);
    m_recent.push_front(alert);
    if (m_recent.size() > kMostRecent)
        m_recent.pop_back();
    m_unseen = std::min(m_unseen + 1, int(m_recent.size()));
    Q_EMIT changed();
}

void Alerts::notify(const Alert& alert)
{
    if (!m_settings.of(alert.kind).system || inFront())
        return;
    DesktopNotices* notices = m_notices ? m_notices : m_other;
    if (!notices)
        return;
    DesktopNotice notice;
    notice.key = alert.key;
    notice.title = m_settings.hideText ? alert.discreet : alert.title;
    notice.text = m_settings.hideText ? QString() : alert.text;
    notice.urgent = alert.kind == AlertKind::Offer;
    if (alert.kind == AlertKind::Offer)
        notice.actions = {{QStringLiteral("accept"), tr("Accept")},
                          {QStringLiteral("decline"), tr("Decline")}};
    else
        notice.actions = {{QStringLiteral("open"), tr("Open")}};
    std::erase_if(m_shown, [&alert](const Alert& one) { return one.key == alert.key; });
    m_shown.push_front(alert);
    if (m_shown.size() > kMostRecent)
        m_shown.pop_back();
    notices->show(notice);
}

void Alerts::sound(const Alert& alert)
{
    if (m_quiet.onCall() && !m_settings.tonesOnCalls)
        return;
    play(m_settings.of(alert.kind).tone);
    if (alert.kind != AlertKind::Offer || m_settings.of(alert.kind).tone == Tone::None)
        return;
    if (!m_ringing.contains(alert.key))
        m_ringing << alert.key;
    m_repeat.start();
}

void Alerts::play(Tone tone)
{
    if (m_sound && tone != Tone::None && m_settings.volume > 0)
        m_sound->play(toneOf(tone), m_settings.volume / 100.0, m_settings.device);
}

void Alerts::stopRepeating()
{
    m_ringing.clear();
    m_repeat.stop();
    if (m_sound)
        m_sound->stop();
}

void Alerts::settle(const QString& key)
{
    if (m_ringing.removeAll(key) > 0 && m_ringing.isEmpty())
        stopRepeating();
    if (std::erase_if(m_shown, [&key](const Alert& one) { return one.key == key; }) > 0)
        for (DesktopNotices* notices : {m_notices, m_other})
            if (notices)
                notices->withdraw(key);
}

void Alerts::offerOver(const QString& key, const QString& outcome)
{
    settle(key);
    const bool missed = outcome == QLatin1StringView("missed");
    if (missed && m_quiet.isNow())
        ++m_missedOffers;
    const auto known = std::ranges::find_if(m_recent, [&key](const Alert& one) { return one.key == key; });
    if (known == m_recent.end())
        return;
    if (missed) {
        known->title = tr("You missed an offer");
        known->offer.reset();
    } else {
        m_unseen = std::max(0, m_unseen - 1);
        m_recent.erase(known); // answered: nothing to come back to
    }
    Q_EMIT changed();
}

void Alerts::chosen(const QString& key, const QString& action)
{
    auto shown = std::ranges::find_if(m_shown, [&key](const Alert& one) { return one.key == key; });
    if (shown == m_shown.end())
        return;
    const Alert alert = *shown;
    settle(key);
    if (alert.offer && action != QLatin1StringView("default"))
        Q_EMIT offerAnswered(*alert.offer, action == QLatin1StringView("accept"));
    if (action != QLatin1StringView("decline"))
        Q_EMIT opened(alert);
}

void Alerts::markSeen()
{
    if (std::exchange(m_unseen, 0) != 0)
        Q_EMIT changed();
}

void Alerts::turned(bool quiet)
{
    Q_EMIT changed();
    if (quiet)
        return;
    const QString text = digestText();
    m_missed = {};
    m_missedOffers = 0;
    if (!text.isEmpty())
        Q_EMIT digest(text);
}

QString Alerts::digestText() const
{
    const auto missed = [this](AlertKind kind) { return m_missed[std::size_t(kind)]; };
    QStringList parts;
    if (const int count = missed(AlertKind::Answer); count > 0)
        parts << tr("%n answer(s)", nullptr, count);
    if (m_missedOffers > 0)
        parts << tr("%n missed offer(s)", nullptr, m_missedOffers);
    if (const int count = missed(AlertKind::DueSoon); count > 0)
        parts << tr("%n due soon", nullptr, count);
    if (const int count = missed(AlertKind::SendFailed); count > 0)
        parts << tr("%n not sent", nullptr, count);
    if (const int count = missed(AlertKind::Decision); count > 0)
        parts << tr("%n to decide", nullptr, count);
    return parts.isEmpty() ? QString() : tr("While you were busy: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace atalaya::shell
