#include "ui/web/mail_view.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace atalaya::web {
namespace {

constexpr char kPageScheme[] = "atalaya-mail";
constexpr char kFileScheme[] = "cid";
constexpr double kLeastFit = 0.6; ///< smaller nobody reads it: then it scrolls sideways
constexpr int kResizedMs = 120;
constexpr int kScrollBar = 12; ///< as wide at most

/// Hands every link out. iframe and meta refresh are refused here, not by the fence: both are needed.
class MailPage : public QWebEnginePage {
public:
    MailPage(QWebEngineProfile* profile, MailView* owner) : QWebEnginePage(profile, owner), m_owner(owner) { }

protected:
    bool acceptNavigationRequest(const QUrl& address, NavigationType type, bool mainFrame) override
    {
        if (mainFrame && type == NavigationTypeLinkClicked)
            m_owner->follow(address);
        else if (mainFrame && type == NavigationTypeTyped)
            return address == m_owner->address();
        return false;
    }

    /// What a page says to developers holds its addresses: not for the log.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override
    {
    }

private:
    MailView* m_owner;
};

void restrict(QWebEngineSettings& settings)
{
    using S = QWebEngineSettings;
    for (const auto attribute :
         {S::JavascriptEnabled, S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls,
          S::LocalStorageEnabled, S::PluginsEnabled, S::HyperlinkAuditingEnabled, S::DnsPrefetchEnabled,
          S::WebGLEnabled, S::Accelerated2dCanvasEnabled, S::PdfViewerEnabled, S::FullScreenSupportEnabled,
          S::ErrorPageEnabled, S::JavascriptCanOpenWindows, S::ScreenCaptureEnabled, S::AutoLoadIconsForPage,
          S::AllowRunningInsecureContent})
        settings.setAttribute(attribute, false);
}

/// The rules stand in the page as well: whatever the fence let through by mistake, the page itself refuses.
QByteArray pageOf(const kit::HtmlContent& content)
{
    QString rules = QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; img-src cid: data:");
    for (const QUrl& picture : content.pictures)
        rules += u' '
            + picture.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment)
                  .replace(u';', QLatin1String("%3B"))
                  .replace(u',', QLatin1String("%2C"));
    const QString invert = content.inverted
        ? QStringLiteral(
            "html{filter:invert(.91) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}")
        : QString();
    return QStringLiteral(
               "<!doctype html><html><head><meta charset=\"utf-8\">"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">"
               "<meta name=\"referrer\" content=\"no-referrer\"><title>%2</title>"
               "<style>html{background:%3;color:%4}a{color:%5}%6%7</style></head><body>%8</body></html>")
        .arg(rules.toHtmlEscaped(), content.title.toHtmlEscaped(), content.paper.name(), content.ink.name(),
             content.link.name(), content.style, invert, content.body)
        .toUtf8();
}

} // namespace

void registerMailSchemes()
{
    for (const char* name : {kPageScheme, kFileScheme}) {
        QWebEngineUrlScheme scheme(name);
        scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
        QWebEngineUrlScheme::registerScheme(scheme);
    }
}

void MailFence::interceptRequest(QWebEngineUrlRequestInfo& request)
{
    const QUrl address = request.requestUrl();
    const QString scheme = address.scheme();
    if (scheme == QLatin1String(kPageScheme) || scheme == QLatin1String(kFileScheme)
        || scheme == QLatin1String("data"))
        return;
    const bool picture = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage
        && request.requestMethod() == "GET" && m_pictures.contains(address);
    request.block(!picture);
}

void MailFiles::setPage(const QUrl& address, QByteArray page, const QList<kit::HtmlFile>& files)
{
    m_address = address;
    m_page = std::move(page);
    m_files = files;
}

void MailFiles::requestStarted(QWebEngineUrlRequestJob* job)
{
    const auto give = [job](const QByteArray& type, const QByteArray& bytes) {
        auto* body = new QBuffer(job);
        body->setData(bytes);
        body->open(QIODevice::ReadOnly);
        job->reply(type, body);
    };
    const QUrl address = job->requestUrl();
    if (address == m_address)
        return give("text/html", m_page);
    if (address.scheme() == QLatin1String(kFileScheme)) {
        const QString id = address.path(QUrl::FullyDecoded);
        for (const kit::HtmlFile& file : m_files)
            if (file.contentId == id && file.type.startsWith(QLatin1String("image/")))
                return give(file.type.toLatin1(), file.bytes);
    }
    job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

MailView::MailView(QWidget* parent)
    : HtmlView(parent)
    , m_profile(new QWebEngineProfile(this)) // without a name: nothing is written to the disk
    , m_fence(new MailFence(this))
    , m_files(new MailFiles(this))
    , m_view(new QWebEngineView(this))
    , m_page(new MailPage(m_profile, this))
{
    m_profile->setUrlRequestInterceptor(m_fence);
    m_profile->installUrlSchemeHandler(kPageScheme, m_files);
    m_profile->installUrlSchemeHandler(kFileScheme, m_files);
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest&) { return false; });
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    restrict(*m_page->settings());
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connectPage();
}

MailView::~MailView()
{
    delete m_page; // before its profile
}

void MailView::connectPage()
{
    connect(m_page, &QWebEnginePage::newWindowRequested, this,
            [this](QWebEngineNewWindowRequest& request) { follow(request.requestedUrl()); });
    connect(m_page, &QWebEnginePage::linkHovered, this, [this](const QString& link) {
        m_hovered = QUrl(link);
        handlers().hovered(m_hovered);
    });
    connect(m_page, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, QWebEnginePage::Feature feature) {
                m_page->setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
            });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool well) {
        if (well && !std::exchange(m_loaded, true)) {
            fit();
            handlers().loaded();
        }
    });
    connect(m_page, &QWebEnginePage::contentsSizeChanged, this, &MailView::fit);
    m_resized.setSingleShot(true);
    m_resized.setInterval(kResizedMs);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_page->zoomFactor() < m_zoom) // there may be room again: measured anew
            m_page->setZoomFactor(m_zoom);
        fit();
    });
    // Queued: whoever hears it deletes this view.
    connect(
        m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { handlers().failed(); },
        Qt::QueuedConnection);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MailView::showMenu);
}

void MailView::setContent(const kit::HtmlContent& content)
{
    m_loaded = false;
    m_address = QUrl(QStringLiteral("%1:%2").arg(QLatin1String(kPageScheme)).arg(++m_serial));
    m_fence->setPictures(content.pictures);
    m_files->setPage(m_address, pageOf(content), content.files);
    m_view->setAccessibleName(content.title);
    m_page->setBackgroundColor(content.inverted ? content.ink : content.paper);
    m_zoom = content.zoom;
    m_page->setZoomFactor(m_zoom);
    m_page->setUrl(m_address);
}

void MailView::fit()
{
    const double room = m_view->width();
    const double wide = m_page->contentsSize().width();
    if (!m_loaded || room <= 0 || wide <= room + 1)
        return;
    const double fitting = std::max(m_zoom * kLeastFit, m_page->zoomFactor() * (room - kScrollBar) / wide);
    if (fitting < m_page->zoomFactor())
        m_page->setZoomFactor(fitting);
}

void MailView::resizeEvent(QResizeEvent* event)
{
    HtmlView::resizeEvent(event);
    m_resized.start();
}

QSize MailView::documentSize() const
{
    return m_page->contentsSize().toSize();
}

void MailView::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_page->hasSelection())
        connect(menu->addAction(QCoreApplication::translate("MailView", "Copy")), &QAction::triggered, this,
                [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    const auto* request = m_view->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (!link.isEmpty())
        connect(menu->addAction(QCoreApplication::translate("MailView", "Copy the address of the link")),
                &QAction::triggered, this,
                [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    connect(menu->addAction(QCoreApplication::translate("MailView", "Select all")), &QAction::triggered, this,
            [this] { m_page->triggerAction(QWebEnginePage::SelectAll); });
    menu->popup(m_view->mapToGlobal(at));
}

} // namespace atalaya::web
