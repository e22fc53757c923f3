#include "ui/kit/web_module.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace atalaya::kit {
namespace {

struct Place {
    QStringList files;
    bool looked = false;
    WebModule* module = nullptr;
};

/// One for the process, as what it loads: a shared library with threads of its own is never unloaded.
Place& place()
{
    static Place one;
    return one;
}

WebModule* load(const QString& file)
{
    QPluginLoader loader(file);
    auto* module = qobject_cast<WebModule*>(loader.instance());
    if (!module) {
        qWarning("the web module cannot be loaded: %s", qUtf8Printable(loader.errorString()));
        return nullptr;
    }
    if (const QString problem = module->problem(); !problem.isEmpty()) {
        qWarning("the web module cannot work here: %s", qUtf8Printable(problem));
        return nullptr;
    }
    return module;
}

} // namespace

void setWebModuleFiles(const QStringList& files)
{
    place() = {files, false, nullptr};
}

WebModule* webModule()
{
    Place& here = place();
    if (std::exchange(here.looked, true))
        return here.module;
    for (const QString& file : std::as_const(here.files))
        if (!here.module && QFile::exists(file))
            here.module = load(file);
    return here.module;
}

HtmlView* makeHtmlView(QWidget* parent)
{
    WebModule* module = webModule();
    return module ? module->makeHtmlView(parent) : makePlainHtmlView(parent);
}

} // namespace atalaya::kit
