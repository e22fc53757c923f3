#include "ui/shell/update_notice.h"

#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <chrono>

namespace atalaya::shell {
namespace {

using namespace std::chrono_literals;

constexpr auto kPutOff = 24h * 7;

} // namespace

UpdateNotice::UpdateNotice(models::CoreSignals& core, Settings& settings, QString file, QWidget* parent)
    : kit::Banner(parent)
    , m_core(core)
    , m_settings(settings)
    , m_file(std::move(file))
    , m_open(addAction({}))
    , m_later(addAction({}))
{
    setObjectName(QStringLiteral("updateNotice"));
    m_open->setObjectName(QStringLiteral("whatIsNew"));
    m_later->setObjectName(QStringLiteral("updateLater"));
    connect(m_open, &QPushButton::clicked, this, &UpdateNotice::openRequested);
    connect(m_later, &QPushButton::clicked, this, &UpdateNotice::putOff);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &UpdateNotice::refresh);
    connect(&m_hourly, &QTimer::timeout, this, &UpdateNotice::look);
    m_hourly.start(1h);
    look();
}

void UpdateNotice::setWorking(bool working)
{
    m_working = working;
    refresh();
}

void UpdateNotice::look()
{
    m_news =
        settings::readUpdateNews(m_file, QCoreApplication::applicationVersion(), QLocale().name().left(2));
    refresh();
}

void UpdateNotice::putOff()
{
    if (m_news)
        m_settings.putOffUpdate(m_news->version, toMicros(m_core.core().commands().now() + kPutOff));
    refresh();
}

/// Without a line the banner of the desk has more to say: one at a time.
void UpdateNotice::refresh()
{
    const api::LinkState& link = m_core.linkState();
    const bool calm = link.kind == api::LinkKind::Online && !link.brokerOlder;
    const bool wanted =
        m_news && m_settings.updatePutOff(m_news->version) < toMicros(m_core.core().commands().now());
    m_open->setText(tr("What is new?"));
    m_later->setText(tr("Later"));
    if (m_news)
        setContent(kit::BannerTone::Notice, QStringLiteral("sparkle"),
                   tr("Atalaya %1 is there").arg(m_news->version));
    setVisible(m_working && calm && wanted);
}

void UpdateNotice::changeEvent(QEvent* event)
{
    kit::Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

} // namespace atalaya::shell
