#include "ui/ticket/ticket_panel.h"

#include "ui/kit/states.h"
#include "ui/models/error_text.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/drop_target.h"
#include "ui/ticket/find_bar.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_files.h"
#include "ui/ticket/ticket_header.h"
#include "ui/ticket/timeline_view.h"
#include "ui/ticket/translations.h"
#include "ui/ticket/why_panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::ticket {
namespace {

constexpr std::size_t kFirstEntries = 200;
constexpr int kReadAfterMs = 1200;
constexpr int kPatienceMs = 150;

} // namespace

TicketPanel::TicketPanel(models::CoreSignals& core, QWidget* parent)
    : TicketTidings(kit::token::bgSurface, parent)
    , m_core(core)
{
    setObjectName(QStringLiteral("ticketPanel"));
    build();
    connectParts();
    buildReading();
    loadDirectory();
    clear();
}

void TicketPanel::build()
{
    m_header = new TicketHeader(m_core, this);
    m_stack = new QStackedWidget(this);
    m_timeline = new TimelineView(m_core, m_stack);
    m_empty = new kit::EmptyState(QStringLiteral("messages-square"), tr("No conversation chosen"),
                                  tr("Choose one in the list, or press J."), m_stack);
    m_loading = new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The conversation takes longer than usual."),
                                  m_stack);
    m_failed = new QWidget(m_stack);
    m_error = new kit::ErrorState(m_failed);
    auto* failed = new QVBoxLayout(m_failed);
    kit::scaleLayout(failed, {16, 16, 16, 16}, 0);
    failed->addWidget(m_error);
    failed->addStretch();
    for (QWidget* page : {static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_loading), m_failed})
        m_stack->addWidget(page);
    // Else the tallest of its pages holds the room that the composer and its questions need under large
    // letters.
    m_stack->setMinimumHeight(kit::theme().px(16));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_read.setSingleShot(true);
    m_read.setInterval(kReadAfterMs);
}

void TicketPanel::connectParts()
{
    connect(m_header->status(), &QPushButton::clicked, this, &TicketPanel::chooseStatus);
    connect(m_header->assignee(), &QPushButton::clicked, this,
            [this] { m_conversation && m_conversation->row.ticket.assignee ? chooseAssignee() : take(); });
    connect(m_header->why(), &QPushButton::clicked, this, &TicketPanel::showWhy);
    connect(m_header->priority(), &QPushButton::clicked, this, &TicketPanel::choosePriority);
    connect(m_header->snooze(), &QPushButton::clicked, this, &TicketPanel::chooseSnooze);
    connect(m_header->transfer(), &QPushButton::clicked, this, &TicketPanel::chooseQueue);
    connect(m_header->more(), &QPushButton::clicked, this, &TicketPanel::more);
    connect(m_header->closeButton(), &QPushButton::clicked, this, &TicketPanel::closeTicket);
    connect(m_timeline, &TimelineView::linkRequested, this, &TicketPanel::askLink);
    connect(m_timeline, &TimelineView::attachmentRequested, this, &TicketPanel::attachmentRequested);
    connect(m_timeline, &TimelineView::retryRequested, this, &TicketPanel::retry);
    m_answers = new Answers(m_core, *m_timeline);
    connect(m_answers, &Answers::actionDone, this, &TicketPanel::actionDone);
    connect(m_answers, &Answers::notice, this, &TicketPanel::notice);
    connect(m_timeline, &TimelineView::quoteRequested, this, &TicketPanel::quoteRequested);
    connect(m_timeline, &TimelineView::earlierRequested, this, &TicketPanel::loadEarlier);
    connect(m_error, &kit::ErrorState::tryAgain, this, &TicketPanel::load);
    connect(&m_soon, &QTimer::timeout, this, &TicketPanel::load);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    connect(&m_read, &QTimer::timeout, this, &TicketPanel::markRead);
    connect(&m_core, &models::CoreSignals::directoryChanged, this, &TicketPanel::loadDirectory);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this,
            [this](const std::vector<domain::TicketId>& tickets) {
                if (m_ticket && (tickets.empty() || std::ranges::find(tickets, *m_ticket) != tickets.end())
                    && !m_soon.isActive())
                    m_soon.start();
            });
}

void TicketPanel::loadEarlier()
{
    m_limit *= 4;
    load();
}

void TicketPanel::setComposer(QWidget* composer)
{
    m_composer = composer;
    m_column->addWidget(composer);
    m_drop->watch(composer);
    composer->setVisible(m_conversation.has_value());
}

void TicketPanel::setCompact(QWidget* anchor)
{
    m_anchor = anchor;
    m_header->hide();
}

QWidget* TicketPanel::anchorOf(QWidget* button) const
{
    if (m_anchor)
        return m_anchor;
    return button->isVisible() ? button : m_header->more();
}

void TicketPanel::open(domain::TicketId ticket)
{
    if (m_ticket != ticket) {
        m_ticket = ticket;
        m_limit = kFirstEntries;
        m_read.stop();
        // No action may meet the conversation before. It stays in sight for a moment: nothing flickers.
        m_conversation.reset();
        m_wanted.reset();
        if (m_why)
            m_why->dismiss();
        m_answers->dismiss();
        m_find->dismiss();
        m_originals->dismiss();
        m_files->dismiss();
        m_translations->dismiss();
        Q_EMIT opening();
        m_loading->start();
        if (m_stack->currentWidget() == m_timeline)
            m_patience.start();
        else
            m_stack->setCurrentWidget(m_loading);
    }
    load();
}

void TicketPanel::openAt(domain::TicketId ticket, domain::EntryId entry)
{
    open(ticket);
    m_wanted = entry;
    if (m_conversation)
        showEntry(entry);
}

void TicketPanel::clear()
{
    m_ticket.reset();
    m_conversation.reset();
    ++m_generation;
    m_soon.stop();
    m_read.stop();
    m_loading->stop();
    m_patience.stop();
    m_header->hide();
    m_find->dismiss();
    m_originals->dismiss();
    m_files->dismiss();
    m_translations->dismiss();
    m_drop->setTaking(false);
    m_timeline->clear();
    m_stack->setCurrentWidget(m_empty);
    if (m_composer)
        m_composer->hide();
}

void TicketPanel::load()
{
    if (!m_ticket)
        return;
    const quint64 generation = ++m_generation;
    const auto answer = [this, generation](Result<api::Conversation> conversation) {
        if (generation != m_generation)
            return;
        conversation ? display(*std::move(conversation)) : showError(conversation.error());
    };
    m_core.core().queries().conversation(*m_ticket, m_limit,
                                         models::guarded<api::Conversation>(this, answer));
}

void TicketPanel::display(api::Conversation conversation)
{
    m_loading->stop();
    m_patience.stop();
    m_conversation = std::move(conversation);
    m_header->setTicket(m_conversation->row);
    m_header->setVisible(!m_anchor);
    if (!m_originals->isShown())
        m_stack->setCurrentWidget(m_timeline);
    m_timeline->setConversation(*m_conversation);
    if (m_composer)
        m_composer->show();
    if (m_why)
        m_why->update(m_conversation->row.ticket);
    m_answers->update();
    m_find->setMore(m_conversation->more);
    m_translations->update(*m_conversation);
    if (m_wanted)
        showEntry(*std::exchange(m_wanted, {}));
    if (m_conversation->row.ticket.unread > 0 && !m_read.isActive())
        m_read.start();
    Q_EMIT conversationShown(*m_conversation);
}

void TicketPanel::showError(const Error& error)
{
    m_loading->stop();
    m_patience.stop();
    m_conversation.reset();
    m_header->hide();
    if (m_composer)
        m_composer->hide();
    m_error->setContent(tr("This conversation cannot be shown"), models::errorText(error.code),
                        models::errorReference(error.code), models::toQt(error.str()));
    m_stack->setCurrentWidget(m_failed);
    if (error.code == ErrorCode::NotFound && m_ticket)
        Q_EMIT missing(*m_ticket);
}

void TicketPanel::showInstead(QWidget* page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void TicketPanel::showEntry(domain::EntryId entry)
{
    const auto found = std::ranges::find(m_timeline->entries(), entry, &domain::Entry::id);
    if (found != m_timeline->entries().end())
        m_timeline->showEntry(int(found - m_timeline->entries().begin()));
}

void TicketPanel::loadDirectory()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (directory)
                m_directory = *std::move(directory);
        }));
}

/// A look by the person responsible counts as read; a colleague passing by does not.
void TicketPanel::markRead()
{
    if (!m_conversation || !isVisible() || m_conversation->row.ticket.unread == 0)
        return;
    if (m_anchor && !isAncestorOf(window()->focusWidget()))
        return; // one of several: nobody knows which of them is looked at
    const domain::Ticket& ticket = m_conversation->row.ticket;
    if (m_conversation->row.ticket.id != m_ticket || ticket.assignee != m_core.me().agent.id)
        return;
    m_core.core().commands().submit(domain::MarkTicketRead{ticket.id},
                                    [](const Result<domain::CommandId>&) {});
}

/// Sends the refused command that made this entry once more.
void TicketPanel::retry(domain::EntryId entry)
{
    const auto sent = [this](const Result<domain::CommandId>& id) {
        Q_EMIT notice(id ? tr("Trying again") : models::errorText(id.error().code));
    };
    const auto look = [this, entry, sent](const Result<std::vector<domain::OutboxItem>>& items) {
        if (!items)
            return Q_EMIT notice(models::errorText(items.error().code));
        for (const domain::OutboxItem& item : *items) {
            const auto* reply = std::get_if<domain::ReplyToTicket>(&item.command);
            const auto* note = std::get_if<domain::AddNote>(&item.command);
            if (item.state == domain::OutboxState::Refused
                && ((reply && reply->entry == entry) || (note && note->entry == entry)))
                return m_core.core().commands().retry(item.id,
                                                      models::guarded<domain::CommandId>(this, sent));
        }
        Q_EMIT notice(tr("It is not in the outbox any more. Copy the text and send it as a new reply."));
    };
    m_core.core().commands().outbox(models::guarded<std::vector<domain::OutboxItem>>(this, look));
}

void TicketPanel::showWhy()
{
    if (!m_conversation)
        return;
    if (!m_why)
        m_why = new WhyPanel(m_core, window());
    m_why->toggle(m_conversation->row.ticket, anchorOf(m_header->why()));
}

void TicketPanel::unfold()
{
    m_timeline->unfold();
}

} // namespace atalaya::ticket
