#pragma once

#include "ui/kit/app_view.h"
#include "ui/kit/html_view.h"

#include <QtPlugin>

namespace atalaya::kit {

/// What the loadable module gives (ui/web). Everything it makes has a parent and is deleted with it.
class WebModule {
public:
    WebModule() = default;
    virtual ~WebModule() = default;
    WebModule(const WebModule&) = delete;
    WebModule& operator=(const WebModule&) = delete;

    /// Why it cannot work on this computer; empty if it can. To be asked before anything is made.
    virtual QString problem() const = 0;
    virtual HtmlView* makeHtmlView(QWidget* parent) = 0;
    virtual AppView* makeAppView(const AppSite& site, QWidget* parent) = 0;
};

/// Files in which the module is looked for, the first one first. Until it is told, nowhere: the plain view is
/// shown. What was loaded stays loaded.
void setWebModuleFiles(const QStringList& files);

/// Loads the module when it is first asked for: a desk that shows no page carries none of its weight. Null if
/// there is none, or it cannot work here; the reason stands in the log.
WebModule* webModule();

/// The module's view if there is one, the plain one otherwise.
HtmlView* makeHtmlView(QWidget* parent);

} // namespace atalaya::kit

Q_DECLARE_INTERFACE(atalaya::kit::WebModule, "atalaya.WebModule/1")
