#include "ui/composer/composer_panel.h"
#include "ui/composer/new_ticket.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/menu.h"
#include "ui/kit/rail.h"
#include "ui/kit/toast.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/outbox/outbox_page.h"
#include "ui/routing/routing_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/context_column.h"
#include "ui/shell/help_window.h"
#include "ui/shell/keys_sheet.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_page.h"
#include "ui/shell/offer_host.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/places.h"
#include "ui/shell/rail_parts.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>

namespace atalaya::shell {

namespace {

bool isMovement(const QKeySequence& keys)
{
    static const QList<QKeySequence> movements{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                                               Qt::Key_Return};
    return movements.contains(keys);
}

/// A key that writes, or moves in, a text.
bool isTyped(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    return plain && (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35);
}

bool isText(const QWidget* widget)
{
    const auto* edit = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || (edit && !edit->isReadOnly());
}

} // namespace

bool Workspace::event(QEvent* event)
{
    // What is typed into a field is text, whatever it means elsewhere.
    if (event->type() == QEvent::ShortcutOverride && isText(QApplication::focusWidget())
        && isTyped(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    // Only when nothing that is open took it: palette, suggestion and filter come first.
    if (event->key() == Qt::Key_Escape)
        return showList();
    QWidget::keyPressEvent(event);
}

void Workspace::bind(const char* id, std::function<void()> action)
{
    for (const QKeySequence& keys : m_keymap.sequences(QString::fromLatin1(id))) {
        if (isMovement(keys))
            continue; // belongs to the list, field or page that has the focus
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setObjectName(QLatin1StringView(id));
        connect(shortcut, &QShortcut::activated, this, action);
    }
}

void Workspace::bindKeys()
{
    bind("app.palette", [this] { openPalette(); });
    bind("app.keys", [this] { openKeys(); });
    bind("app.presence", [this] { m_top->openStatusMenu(); });
    bind("app.context", [this] { toggleContext(); });
    bind("app.ctxCustomer", [this] { showContext(0); });
    bind("app.ctxKnowledge", [this] { showContext(1); });
    bind("app.nextPane", [this] { nextPane(1); });
    bind("app.prevPane", [this] { nextPane(-1); });
    bind("app.takeBack", [this] { takeBack(); });
    bind("app.undo", [this] { takeBack(); });
    bind("app.redo", [this] { doAgain(); });
    bind("app.preferences", [this] { openPreferences(); });
    bind("app.quit", [this] { window()->close(); });
    bind("offer.accept", [this] { m_offers->accept(); });
    bind("offer.decline", [this] { m_offers->decline(); });
    bind("go.mine", [this] { goTo(api::ViewKind::Mine); });
    bind("go.unassigned", [this] { goTo(api::ViewKind::Unassigned); });
    bind("go.team", [this] { goTo(api::ViewKind::Team); });
    bind("go.risk", [this] { goTo(api::ViewKind::AtRisk); });
    bind("go.snoozed", [this] { goTo(api::ViewKind::Snoozed); });
    bind("go.drafts", [this] { goTo(api::ViewKind::Drafts); });
    bind("go.outbox", [this] { openOutbox(); });
    bind("go.customer", [this] { showContext(0); });
    bind("list.next", [this] { live() ? live()->step(1) : m_list->step(1); });
    bind("list.prev", [this] { live() ? live()->step(-1) : m_list->step(-1); });
    bind("conv.reply", [this] { writing()->startReply(); });
    bind("conv.compose", [this] { m_newTicket->start(); });
    bind("conv.note", [this] { writing()->startNote(); });
    bind("conv.take", [this] { reading()->take(); });
    bind("conv.priority", [this] { reading()->choose(ticket::TicketPanel::Field::Priority); });
    connectInbox(); // close, snooze, assign, tag and transfer are the list's first
    bind("conv.why", [this] { reading()->findChild<QPushButton*>(QStringLiteral("why"))->click(); });
    bind("conv.unfold", [this] { reading()->unfold(); });
    bind("conv.copyLink", [this] { copyLink(); });
}

void Workspace::goTo(api::ViewKind kind)
{
    goToView({kind, {}});
    if (inInbox())
        m_list->takeFocus();
}

void Workspace::goToView(const api::View& view)
{
    if (!inInbox() && view.kind != api::ViewKind::Live)
        m_places->go(Place::Inbox);
    chooseView(view);
}

void Workspace::nextPane(int by)
{
    QList<QWidget*> panes = inRouting() ? m_places->routing()->panes()
        : inPreferences()               ? m_places->preferences()->panes()
        : live()                        ? live()->panes()
        : !inInbox()                    ? m_places->outbox()->panes()
                                        : inboxPanes();
    panes.prepend(findChild<QWidget*>(QStringLiteral("rail")));
    panes.append(m_strip);
    const QWidget* focus = QApplication::focusWidget();
    int at = 0;
    for (int i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i; // the last one wins: the composer lies inside the ticket
    for (int tried = 0; tried < panes.size(); ++tried) {
        at = (at + by + int(panes.size())) % int(panes.size());
        QWidget* pane = panes[at];
        if (!pane->isVisible() || !pane->isEnabled())
            continue;
        if (pane == m_composer)
            return m_composer->startReply();
        if (auto* column = qobject_cast<LiveColumn*>(pane))
            return column->startWriting();
        if (pane == m_list)
            return m_list->takeFocus();
        QWidget* target = pane->focusPolicy() != Qt::NoFocus ? pane : nullptr;
        const auto children = pane->findChildren<QWidget*>();
        for (QWidget* child : children)
            if (!target && child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
                target = child;
        if (target)
            return target->setFocus(Qt::TabFocusReason);
    }
}

void Workspace::connectFeedback()
{
    connect(&m_core, &models::CoreSignals::linkChanged, this, &Workspace::updateLink);
    joinWriter(*m_ticket, *m_composer);
    connect(m_offers, &OfferHost::ended, this, [this](const QString& text) { toast(text); });
    connect(&m_core, &models::CoreSignals::commandRefused, this, &Workspace::tellRefused);
    trackUndo();
}

void Workspace::toast(const QString& text, const QString& icon)
{
    kit::ToastContent content;
    content.icon = icon;
    content.text = text;
    m_toasts->show(content);
}

void Workspace::openAttachment(const domain::Attachment& attachment)
{
    m_core.core().queries().attachment(
        attachment.hash,
        models::guarded<std::string>(this, [this, attachment](const Result<std::string>& bytes) {
            if (!bytes)
                return toast(models::errorText(bytes.error().code), QStringLiteral("triangle-alert"));
            const QString path =
                QFileDialog::getSaveFileName(this, tr("Save the file"), models::toQt(attachment.name));
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly)
                && file.write(bytes->data(), qint64(bytes->size())) >= 0 && file.commit();
            toast(written ? tr("Saved as %1").arg(path) : models::errorText(ErrorCode::FileWrite));
        }));
}

void Workspace::openViewsMenu(QWidget* anchor)
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const api::View& view : m_nav->views()) {
        QAction* action =
            menu->addItem(models::iconOf(view), m_nav->title(view), QString::number(m_nav->count(view)));
        connect(action, &QAction::triggered, this, [this, view] { goToView(view); });
    }
    kit::popup(menu, anchor);
}

void Workspace::openPersonMenu()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::Agent& me = m_core.me().agent;
    menu->addHeading(tr("%1, %2").arg(models::toQt(me.name), models::label(me.role)));
    connect(menu->addItem(QStringLiteral("circle-dot"), tr("My status"), m_keymap.text(u"app.presence")),
            &QAction::triggered, m_top, &TopBar::openStatusMenu);
    if (m_core.linkState().sample) {
        const bool agent = me.role == domain::Role::Agent;
        connect(menu->addItem(QStringLiteral("users"),
                              agent ? tr("Work as the team lead") : tr("Work as an agent")),
                &QAction::triggered, this, &Workspace::otherRoleRequested);
    }
    connect(menu->addItem(QStringLiteral("log-out"), tr("Sign out")), &QAction::triggered, this,
            &Workspace::signOutRequested);
    kit::popup(menu, m_person);
}

/// The keys that work: those with a shortcut of this window, and those that a panel listens for itself.
void Workspace::openKeys()
{
    QStringList ids{QStringLiteral("app.escape"),      QStringLiteral("list.open"),
                    QStringLiteral("list.openTab"),    QStringLiteral("comp.send"),
                    QStringLiteral("comp.sendClose"),  QStringLiteral("comp.sendLater"),
                    QStringLiteral("comp.sendAnyway"), QStringLiteral("comp.accept")};
    for (const QShortcut* shortcut : window()->findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (shortcut->isEnabled() && owner && owner->isVisible())
            ids << shortcut->objectName();
    }
    m_keys->open(ids);
}

void Workspace::openHelp()
{
    auto* help = window()->findChild<HelpWindow*>();
    if (!help)
        help = new HelpWindow(window());
    help->show();
    help->activateWindow();
}

} // namespace atalaya::shell
