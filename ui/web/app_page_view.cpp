#include "ui/web/app_page_view.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace atalaya::web {
namespace {

class SitePage : public QWebEnginePage {
public:
    SitePage(QWebEngineProfile* profile, AppPageView* owner) : QWebEnginePage(profile, owner), m_owner(owner)
    {
    }

protected:
    bool acceptNavigationRequest(const QUrl& address, NavigationType, bool mainFrame) override
    {
        return m_owner->admits(address, mainFrame);
    }

    /// What a page says to developers holds its addresses: not for the log.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override
    {
    }

private:
    AppPageView* m_owner;
};

QString wordOf(QWebEnginePage::Feature feature)
{
    switch (feature) {
    case QWebEnginePage::Notifications:
        return QStringLiteral("notifications");
    case QWebEnginePage::Geolocation:
        return QStringLiteral("location");
    case QWebEnginePage::MediaAudioCapture:
        return QStringLiteral("microphone");
    case QWebEnginePage::MediaVideoCapture:
        return QStringLiteral("camera");
    default:
        return {}; // both at once, the screen, the pointer: never
    }
}

void restrict(QWebEngineSettings& settings, const QStringList& permissions)
{
    using S = QWebEngineSettings;
    for (const auto attribute :
         {S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls, S::PluginsEnabled,
          S::HyperlinkAuditingEnabled, S::DnsPrefetchEnabled, S::PdfViewerEnabled,
          S::FullScreenSupportEnabled, S::JavascriptCanOpenWindows, S::ScreenCaptureEnabled,
          S::AllowRunningInsecureContent, S::ErrorPageEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(S::JavascriptCanAccessClipboard, permissions.contains(QLatin1String("clipboard")));
    settings.setAttribute(S::JavascriptCanPaste, false);
}

} // namespace

AppPageView::AppPageView(const kit::AppSite& site, QWidget* parent)
    : AppView(parent)
    , m_site(site)
    , m_profile(new QWebEngineProfile(site.id, this))
    , m_view(new QWebEngineView(this))
    , m_page(nullptr)
{
    m_profile->setPersistentStoragePath(QDir(site.storage).filePath(QStringLiteral("state")));
    m_profile->setCachePath(QDir(site.storage).filePath(QStringLiteral("cache")));
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    m_page = new SitePage(m_profile, this);
    restrict(*m_page->settings(), site.permissions);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connectPage();
}

AppPageView::~AppPageView()
{
    delete m_page; // before its profile
}

QString AppPageView::originOf(const QUrl& address)
{
    const int usual = address.scheme() == QLatin1String("https") ? 443 : 80;
    const int port = address.port(usual);
    const QString host = address.scheme() + QLatin1String("://") + address.host(QUrl::FullyEncoded);
    return port == usual ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}

bool AppPageView::admits(const QUrl& address, bool mainFrame)
{
    if (m_site.origins.contains(originOf(address)))
        return true;
    const bool page = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (mainFrame && page)
        handlers().outside(address);
    return address == QUrl(QStringLiteral("about:blank"));
}

void AppPageView::connectPage()
{
    connect(m_page, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest& request) {
        if (admits(request.requestedUrl(), true))
            m_page->setUrl(request.requestedUrl());
    });
    connect(m_page, &QWebEnginePage::featurePermissionRequested, this, &AppPageView::answerPermission);
    connect(m_page, &QWebEnginePage::loadStarted, this, [this] { m_loaded = false; });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool well) {
        if (!well) {
            if (!m_loaded)
                handlers().unreachable();
            return;
        }
        m_loaded = true;
        post();
        handlers().loaded();
    });
    connect(
        m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { handlers().failed(); },
        Qt::QueuedConnection);
}

void AppPageView::answerPermission(const QUrl& origin, QWebEnginePage::Feature feature)
{
    const QString word = wordOf(feature);
    const bool allowed =
        m_site.origins.contains(originOf(origin)) && !word.isEmpty() && m_site.permissions.contains(word);
    m_page->setFeaturePermission(origin, feature,
                                 allowed ? QWebEnginePage::PermissionGrantedByUser
                                         : QWebEnginePage::PermissionDeniedByUser);
}

void AppPageView::open(const QUrl& address)
{
    m_origin = originOf(address);
    m_loaded = false;
    m_page->setUrl(address);
}

void AppPageView::setContext(const QVariantMap& context)
{
    m_context = QJsonDocument(QJsonObject::fromVariantMap(context)).toJson(QJsonDocument::Compact);
    post();
}

/// The browser itself holds the message back from any other origin.
void AppPageView::post()
{
    if (!m_loaded || m_context.isEmpty())
        return;
    m_page->runJavaScript(
        QStringLiteral("window.postMessage(%1,\"%2\")").arg(QString::fromUtf8(m_context), m_origin));
}

} // namespace atalaya::web
