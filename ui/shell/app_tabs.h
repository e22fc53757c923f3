#pragma once

#include "core/api/types.h"

#include <QObject>
#include <QUrl>
#include <optional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::apps {
class AppPage;
}
namespace atalaya::kit {
class TabBar;
}

namespace atalaya::shell {

/// The company's apps as tabs of the context panel, after the panels of the house.
class AppTabs : public QObject {
    Q_OBJECT
public:
    /// `file` names the apps; `storage` is the folder that holds a folder for each of them.
    AppTabs(kit::TabBar& tabs, QStackedWidget& pages, const QString& file, const QString& storage);

    void setConversation(const api::Conversation& conversation);
    /// An offer was accepted: the app that is set up for it comes to the front with its conversation.
    void accepted(domain::TicketId ticket) { m_accepted = ticket; }

Q_SIGNALS:
    /// This tab is to be brought to the front.
    void wanted(int tab);
    void linkRequested(const QUrl& link);

private:
    struct Tab {
        int index = 0;
        apps::AppPage* page = nullptr;
    };

    QList<Tab> m_tabs;
    std::optional<domain::TicketId> m_accepted;
};

} // namespace atalaya::shell
