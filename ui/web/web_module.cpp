#include "ui/kit/web_module.h"

#include "core/base/platform/user.h"
#include "ui/web/app_page_view.h"
#include "ui/web/mail_view.h"

#include <QLoggingCategory>
#include <QQuickWindow>

namespace atalaya::web {
namespace {

QLoggingCategory::CategoryFilter g_filterBefore = nullptr;

/// What the engine would say here of its graphics it reads from a context that there is none of: it would end
/// the program (QtWebEngine 6.4).
void keepSilent(QLoggingCategory* category)
{
    if (g_filterBefore)
        g_filterBefore(category);
    if (qstrcmp(category->categoryName(), "qt.webenginecontext") != 0)
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

} // namespace

/// The loadable module. The window's program links no Qt WebEngine: it starts and stays small without it.
class Module : public QObject, public kit::WebModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "atalaya.WebModule/1")
    Q_INTERFACES(atalaya::kit::WebModule)
public:
    Module()
    {
        // Pages are drawn by the processor. Drawn by the graphics card they would need a context that is made
        // before any window: 58 MB and twice the time to start, also for a desk that never shows a page.
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        g_filterBefore = QLoggingCategory::installFilter(keepSilent);
        registerMailSchemes();
    }

    QString problem() const override
    {
        // The engine ends the whole program then, and without its sandbox it shows no mail of ours.
        const bool bare = platform::runsAsRoot() && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX");
        return bare ? QStringLiteral("it has no sandbox when it runs as root") : QString();
    }
    kit::HtmlView* makeHtmlView(QWidget* parent) override { return new MailView(parent); }
    kit::AppView* makeAppView(const kit::AppSite& site, QWidget* parent) override
    {
        return new AppPageView(site, parent);
    }
};

} // namespace atalaya::web

#include "web_module.moc"
