#include "ui/inbox/nav_panel.h"
#include "ui/kit/banner.h"
#include "ui/kit/popover.h"
#include "ui/kit/rail.h"
#include "ui/kit/toast.h"
#include "ui/models/link_texts.h"
#include "ui/outbox/outbox_list.h"
#include "ui/outbox/outbox_page.h"
#include "ui/outbox/working_offline.h"
#include "ui/shell/later_replies.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/places.h"
#include "ui/shell/send_alarm.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/ticket_panel.h"

#include <QVBoxLayout>

// The outbox and the state of the line: the ways there, and what the window says about them.

namespace atalaya::shell {

using kit::theme;

bool Workspace::inInbox() const
{
    return m_places->current() == Place::Inbox;
}

void Workspace::openOutbox(bool decide)
{
    m_shape.decideFirst = decide;
    m_places->go(Place::Outbox);
}

void Workspace::connectOutbox()
{
    m_bannerAction = m_banner->addAction({});
    m_bannerAction->setObjectName(QStringLiteral("bannerAction"));
    connect(m_bannerAction, &QPushButton::clicked, this,
            [this] { openOutbox(m_core.linkState().refused > 0); });
    connect(m_nav, &inbox::NavPanel::outboxChosen, this, &Workspace::openOutbox);
    connect(m_nav, &inbox::NavPanel::keptChosen, this, &Workspace::showKept);
    connect(m_top, &TopBar::lineRequested, this, [this] { openLine(m_top->lineButton()); });
    connect(m_lineButton, &QPushButton::clicked, this, [this] { openLine(m_lineButton); });
    auto* alarm = new SendAlarm(m_core, *m_toasts, this);
    connect(alarm, &SendAlarm::viewRequested, this, [this] { goTo(api::ViewKind::Failed); });
    connect(alarm, &SendAlarm::entryRequested, this, [this](domain::TicketId id, domain::EntryId entry) {
        openTicket(id);
        m_ticket->openAt(id, entry);
    });
    connect(this, &Workspace::decideRequested, this, [this](domain::CommandId command) {
        openOutbox();
        m_places->outbox()->list()->select(command);
    });
    connect(m_places, &Places::outboxBuilt, this, [this](outbox::OutboxPage* page, inbox::NavPanel* nav) {
        connect(nav, &inbox::NavPanel::viewChosen, this, &Workspace::goToView);
        connect(nav, &inbox::NavPanel::outboxChosen, this, &Workspace::openOutbox);
        connect(nav, &inbox::NavPanel::keptChosen, this, &Workspace::showKept);
        connect(page, &outbox::OutboxPage::notice, this, &Workspace::toast);
        connect(page, &outbox::OutboxPage::ticketRequested, this, &Workspace::openTicket);
        connect(page, &outbox::OutboxPage::editRequested, this, &Workspace::restoreDraft);
        connect(page, &outbox::OutboxPage::undoOffered, this, [this, page](const QString& text) {
            kit::ToastContent content;
            content.icon = QStringLiteral("check");
            content.text = text;
            content.action = tr("Undo");
            content.onAction = [page] { page->undo(); };
            m_toasts->show(content);
        });
    });
}

void Workspace::showKept()
{
    openOutbox();
    m_places->outbox()->showLine();
}

/// What the line does now, under the button that says so.
void Workspace::openLine(QWidget* anchor)
{
    auto* box = new kit::Popover(this);
    box->setObjectName(QStringLiteral("linePopover"));
    box->setAccessibleName(tr("State of the line"));
    auto* line = new outbox::WorkingOffline(m_core, box);
    line->setFixedWidth(theme().metric(kit::Metric::ContextDefault));
    box->content()->addWidget(line);
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {16, 0, 16, 14}, 8);
    auto* open = new kit::Button(tr("Open the outbox"), kit::ButtonKind::Default, box);
    open->setObjectName(QStringLiteral("openOutbox"));
    open->setSmall(true);
    row->addWidget(open);
    row->addStretch(1);
    box->content()->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this, box] {
        box->dismiss();
        openOutbox();
    });
    connect(box, &kit::Popover::closed, box, &QObject::deleteLater);
    box->openAt(anchor);
}

/// One at a time: that the broker lost something comes before that it is not there.
void Workspace::updateBanner(const api::LinkState& link)
{
    const Instant now = m_core.core().commands().now();
    const bool down = link.kind == api::LinkKind::Offline;
    const QString older = models::brokerOlderText(link, now);
    const QString waiting = models::outboxSummary(link);
    if (!older.isEmpty())
        m_banner->setContent(kit::BannerTone::Notice, QStringLiteral("history"), older);
    else if (down)
        m_banner->setContent(kit::BannerTone::Offline, QStringLiteral("cloud-off"),
                             models::offlineBanner(link, now));
    m_bannerAction->setText(older.isEmpty() ? waiting : tr("What happened?"));
    m_bannerAction->setVisible(!older.isEmpty() || !waiting.isEmpty());
    m_banner->setVisible(down || !older.isEmpty());
}

} // namespace atalaya::shell
