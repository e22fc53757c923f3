#include "ui/composer/composer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/menu.h"
#include "ui/kit/toast.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/models/live_rows.h"
#include "ui/shell/context_column.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/later_replies.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_page.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/picture_senders.h"
#include "ui/shell/places.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"

#include <QDesktopServices>
#include <QShortcut>
#include <QStackedWidget>

// Several conversations at once: which of them keys act on, and where its text is written.

namespace atalaya::shell {
namespace {

/// The article that may answer what was said last.
void suggestIn(models::CoreSignals& core, LiveColumn* column, domain::TicketId ticket)
{
    using Suggestions = std::vector<api::Suggestion>;
    const auto show = [column, ticket](const Result<Suggestions>& found) {
        if (column->ticket() == ticket)
            column->composer().setSuggestion(found && !found->empty() ? std::optional(found->front())
                                                                      : std::nullopt);
    };
    core.core().queries().suggest(ticket, {}, models::guarded<Suggestions>(column, show));
}

} // namespace

void Workspace::connectLive()
{
    connect(m_places, &Places::liveBuilt, this, [this](LivePage* page) {
        page->setElsewhere([this](domain::TicketId ticket) { return m_shape.elsewhere(ticket); });
        connect(page, &LivePage::columnMade, this, &Workspace::joinColumn);
        connect(page, &LivePage::stateChanged, this, &Workspace::stateChanged);
        page->restore(m_shape.live);
    });
    if (m_shape.extent != Extent::Desk)
        return;
    m_places->liveRows();
    const QList<QKeySequence> numbers = m_keymap.sequences(u"live.go");
    for (int i = 0; i < numbers.size(); ++i) {
        auto* shortcut = new QShortcut(numbers[i], this);
        shortcut->setObjectName(QStringLiteral("live.go"));
        connect(shortcut, &QShortcut::activated, this, [this, i] { goLive(i); });
    }
    const auto step = [this](int by) {
        if (live())
            return live()->step(by);
        const LivePage* page = m_places->live();
        const LiveColumn* before = page ? page->current() : nullptr;
        const auto ticket = before ? before->ticket() : std::nullopt;
        goLive(ticket ? m_places->liveRows().indexOf(*ticket) : 0); // back to where it was left
    };
    bind("live.next", [step] { step(1); });
    bind("live.prev", [step] { step(-1); });
}

LivePage* Workspace::live() const
{
    return m_places->current() == Place::Live ? m_places->live() : nullptr;
}

ticket::TicketPanel* Workspace::reading() const
{
    if (const LivePage* page = live())
        return page->current() ? &page->current()->conversation() : m_ticket;
    const LiveColumn* beside = m_tabs->beside();
    return beside && beside->hasFocusInside() ? &beside->conversation() : m_ticket;
}

composer::ComposerPanel* Workspace::writing() const
{
    if (const LivePage* page = live())
        return page->current() ? &page->current()->composer() : m_composer;
    const LiveColumn* beside = m_tabs->beside();
    return beside && beside->hasFocusInside() ? &beside->composer() : m_composer;
}

void Workspace::goLive(int number)
{
    const int count = int(m_places->liveRows().rows().size());
    if (number < 0 || number >= count)
        return toast(count == 0 ? tr("There is no live conversation now")
                                : tr("There is no live conversation %1").arg(number + 1));
    if (!live())
        m_places->go(Place::Live);
    m_places->live()->go(number);
}

/// What a conversation and its text say to the rest of the window, wherever they stand.
void Workspace::joinWriter(ticket::TicketPanel& panel, composer::ComposerPanel& composer)
{
    using composer::ComposerPanel;
    using ticket::TicketPanel;
    connect(&panel, &TicketPanel::opening, &composer, &ComposerPanel::expectAnother);
    connect(&panel, &TicketPanel::actionDone, this, &Workspace::toastUndo);
    connect(&panel, &TicketPanel::linkRequested, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(&panel, &TicketPanel::attachmentRequested, this, &Workspace::openAttachment);
    connect(&panel, &TicketPanel::notice, this, [this](const QString& text) { toast(text); });
    connect(&panel, &TicketPanel::quoteRequested, &composer, &ComposerPanel::insertText);
    connect(&panel, &TicketPanel::filesDropped, &composer, &ComposerPanel::attachFiles);
    connect(&panel, &TicketPanel::pictureDropped, &composer, &ComposerPanel::attachPicture);
    auto* later = new LaterReplies(m_core, panel, this);
    later->setParent(&panel);
    connect(&panel.answers(), &ticket::Answers::holdRequested, m_sends, &PendingSends::hold);
    connect(&composer, &ComposerPanel::notice, this,
            [this](const QString& text) { toast(text, QStringLiteral("triangle-alert")); });
    connect(&composer, &ComposerPanel::sendRequested, m_sends, &PendingSends::add);
    connect(&composer, &ComposerPanel::sendRequested, this, [this] { pushSent(); });
    connect(&composer, &ComposerPanel::discarded, this,
            [this](const domain::Draft& draft) { discarded({draft}); });
    connect(&composer, &ComposerPanel::undoRequested, this, &Workspace::takeBack);
    connect(&composer, &ComposerPanel::fileChanged, this,
            [this](const QString& what, const auto& back, const auto& again) {
                m_undo.push({what, back, again});
                toastTakeBack(what);
            });
    connect(&composer, &ComposerPanel::entryRequested, &panel, &TicketPanel::showEntry);
    connect(&composer, &ComposerPanel::unsaved, this, &Workspace::unsaved);
}

void Workspace::joinColumn(LiveColumn* column)
{
    joinWriter(column->conversation(), column->composer());
    connect(&column->composer(), &composer::ComposerPanel::insertSuggestionRequested, m_context->knowledge(),
            &knowledge::KnowledgePanel::insertArticle);
    connect(&column->conversation(), &ticket::TicketPanel::conversationShown, column,
            [this, column, asked = std::optional<Instant>()](const api::Conversation& shown) mutable {
                const domain::Ticket& ticket = shown.row.ticket;
                if (std::exchange(asked, ticket.lastInboundAt) != ticket.lastInboundAt)
                    suggestIn(m_core, column, ticket.id); // once for each message
            });
    if (m_shape.book) {
        connectWriting(*m_shape.book, column->composer());
        column->conversation().originals().setSenders(pictureSenders(*m_shape.book));
    }
    connect(column, &LiveColumn::menuRequested, this,
            [this, column](QWidget* anchor) { openColumnMenu(column, anchor); });
    connect(column, &LiveColumn::elsewhereRequested, this, [this, column] {
        if (column->ticket())
            openInWindow(*column->ticket());
    });
}

/// The text of a conversation is written in one place: in its column while the live ones are on screen,
/// otherwise in the inbox. Whoever gives it up saves it first.
void Workspace::settleWriters()
{
    LivePage* page = m_places->live();
    if (!page)
        return;
    LiveColumn* beside = m_tabs->beside();
    const auto isLive = [this](std::optional<domain::TicketId> ticket) {
        return ticket && m_places->liveRows().indexOf(*ticket) >= 0;
    };
    if (live()) {
        m_composer->flush();
        if (isLive(m_ticket->current()))
            m_composer->clear();
        if (beside && isLive(beside->ticket()))
            beside->release();
        return page->resume();
    }
    for (const auto& ticket : {m_ticket->current(), beside ? beside->ticket() : std::nullopt})
        if (LiveColumn* column = ticket ? page->columnOf(*ticket) : nullptr)
            column->release();
    if (beside && inInbox())
        beside->resume();
}

composer::ComposerPanel* Workspace::columnWriting(domain::TicketId ticket) const
{
    LiveColumn* column = live() ? live()->columnOf(ticket) : m_tabs->beside();
    return column && column->ticket() == ticket && !column->isReleased() ? &column->composer() : nullptr;
}

void Workspace::flushColumns()
{
    if (m_places->live())
        m_places->live()->flush();
    if (const LiveColumn* beside = m_tabs->beside())
        beside->composer().flush();
}

/// Among the live ones it comes by itself: no text under way loses the keys.
void Workspace::openAccepted(domain::TicketId ticket)
{
    if (!live())
        return openTicket(ticket);
    kit::ToastContent content;
    content.icon = QStringLiteral("check");
    content.text = tr("Accepted");
    content.action = tr("Open");
    content.onAction = [this, ticket] {
        const int number = m_places->liveRows().indexOf(ticket);
        live() && number >= 0 ? goLive(number) : openTicket(ticket);
    };
    m_toasts->show(content);
}

void Workspace::openColumnMenu(LiveColumn* column, QWidget* anchor)
{
    using Field = ticket::TicketPanel::Field;
    auto* menu = new kit::Menu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* icon, const QString& text, const char* key, std::function<void()> run) {
        QAction* action =
            menu->addItem(QLatin1StringView(icon), text, m_keymap.text(QString::fromLatin1(key)));
        connect(action, &QAction::triggered, column, std::move(run), Qt::QueuedConnection);
    };
    ticket::TicketPanel* panel = &column->conversation();
    add("lock", tr("Internal note"), "conv.note", [column] { column->composer().startNote(); });
    add("pen-line", tr("Reply"), "conv.reply", [column] { column->composer().startReply(); });
    menu->addSeparator();
    add("circle-check", tr("Close, mark solved"), "conv.close", [panel] { panel->closeTicket(); });
    add("alarm-clock", tr("Snooze"), "conv.snooze", [panel] { panel->choose(Field::Snooze); });
    add("user-plus", tr("Assign"), "conv.assign", [panel] { panel->choose(Field::Assignee); });
    add("arrow-right-left", tr("Transfer to a queue"), "conv.transfer",
        [panel] { panel->choose(Field::Queue); });
    add("tag", tr("Tags"), "conv.tag", [panel] { panel->choose(Field::Tags); });
    menu->addSeparator();
    if (column->ticket() && live())
        add("inbox", tr("Open in the inbox"), "", [this, column] { openTicket(*column->ticket()); });
    if (column->ticket())
        add("external-link", tr("Open in a window of its own"), "app.newWindow",
            [this, column] { openInWindow(*column->ticket()); });
    kit::popup(menu, anchor);
}

} // namespace atalaya::shell
