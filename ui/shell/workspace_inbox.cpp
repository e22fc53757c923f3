#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/toast.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

#include <QListView>
#include <map>

// What the list does with several conversations, and its keys.

namespace atalaya::shell {

void Workspace::connectInbox()
{
    const auto tell = [this](const QString& text) { toast(text); };
    const auto offerUndo = [this](const QString& text, const std::function<void()>& undo) {
        m_undo.push({text, [undo] {
                         undo();
                         return true;
                     }});
        toastTakeBack(text);
    };
    connect(m_list, &inbox::ListPanel::notice, this, tell);
    connect(m_list, &inbox::ListPanel::actionDone, this, offerUndo);
    connect(m_nav, &inbox::NavPanel::notice, this, tell);
    connect(m_nav, &inbox::NavPanel::actionDone, this, offerUndo);
    // The first thing that is worked with is the list: as soon as it has rows, unless somebody is elsewhere
    // already.
    auto* first = new QObject(this);
    connect(&m_list->model(), &models::InboxModel::loaded, first, [this, first] {
        if (m_shape.extent != Extent::Desk || m_list->model().rowCount() == 0)
            return;
        first->deleteLater();
        disconnect(&m_list->model(), nullptr, first, nullptr);
        const QWidget* focus = window()->focusWidget();
        const QWidget* rail = findChild<QWidget*>(QStringLiteral("rail"));
        const bool nowhere = !focus || !focus->isVisible() || rail->isAncestorOf(focus);
        if (nowhere && inInbox())
            m_list->list()->setFocus(Qt::OtherFocusReason);
    });
    bind("go.mentions", [this] { goTo(api::ViewKind::Mentions); });
    bind("go.live", [this] { goTo(api::ViewKind::Live); });
    using Field = ticket::TicketPanel::Field;
    const std::map<QString, std::function<void()>> ofTheConversation = {
        {QStringLiteral("conv.close"), [this] { reading()->closeTicket(); }},
        {QStringLiteral("conv.snooze"), [this] { reading()->choose(Field::Snooze); }},
        {QStringLiteral("conv.assign"), [this] { reading()->choose(Field::Assignee); }},
        {QStringLiteral("conv.tag"), [this] { reading()->choose(Field::Tags); }},
        {QStringLiteral("conv.transfer"), [this] { reading()->choose(Field::Queue); }}};
    for (const QString& id : inbox::ListPanel::keys()) {
        const auto other = ofTheConversation.find(id);
        bind(id.toLatin1().constData(),
             [this, id,
              otherwise = other == ofTheConversation.end() ? std::function<void()>() : other->second] {
                 if ((live() || !m_list->runKey(id)) && otherwise)
                     otherwise();
             });
    }
}

} // namespace atalaya::shell
