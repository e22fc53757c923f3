#include "ui/shell/app_tabs.h"

#include "ui/apps/app_page.h"
#include "ui/kit/choice.h"

#include <QDir>
#include <QStackedWidget>

namespace atalaya::shell {

AppTabs::AppTabs(kit::TabBar& tabs, QStackedWidget& pages, const QString& file, const QString& storage)
    : QObject(&pages)
{
    const QList<apps::WebApp> all = apps::readWebApps(file);
    for (const apps::WebApp& app : all) {
        auto* page = new apps::AppPage(app, QDir(storage).filePath(app.id), &pages);
        m_tabs.append({pages.addWidget(page), page});
        tabs.addTab(app.name);
        connect(page, &apps::AppPage::linkRequested, this, &AppTabs::linkRequested);
    }
}

void AppTabs::setConversation(const api::Conversation& conversation)
{
    const QVariantMap context = apps::contextOf(conversation);
    for (const Tab& tab : std::as_const(m_tabs))
        tab.page->setContext(context);
    if (m_accepted != conversation.row.ticket.id)
        return;
    m_accepted.reset();
    for (const Tab& tab : std::as_const(m_tabs))
        if (tab.page->app().opensOnAccept && tab.page->app().problem.isEmpty())
            return Q_EMIT wanted(tab.index);
}

} // namespace atalaya::shell
