#include "ui/composer/composer_panel.h"
#include "ui/composer/new_ticket.h"
#include "ui/inbox/nav_panel.h"
#include "ui/models/texts.h"
#include "ui/shell/context_column.h"
#include "ui/shell/palette.h"
#include "ui/shell/places.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/translations.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>

// What the palette can do in this window.

namespace atalaya::shell {
namespace {

/// Keys that move, or open the palette itself: nobody looks for them by name.
bool isNoCommand(const QString& id)
{
    return id.isEmpty() || id == u"app.palette" || id == u"app.escape" || id == u"app.module"
        || id.startsWith(QLatin1String("list.next")) || id.startsWith(QLatin1String("list.prev"));
}

} // namespace

void Workspace::openPalette()
{
    const api::Conversation* shown = inInbox() || live() ? reading()->conversation() : nullptr;
    const QString subject = shown ? models::toQt(shown->row.ticket.subject) : QString();
    constexpr qsizetype kMostLetters = 24;
    m_palette->open(paletteCommands(),
                    subject.size() > kMostLetters ? subject.left(kMostLetters).trimmed() + QChar(0x2026)
                                                  : subject);
}

void Workspace::addConversationCommands(std::vector<PaletteCommand>& commands)
{
    using Field = ticket::TicketPanel::Field;
    const auto add = [&commands](const char* id, const char* icon, const QString& text,
                                 std::function<void()> run) {
        commands.push_back({QLatin1StringView(id), QLatin1StringView(icon), text, std::move(run),
                            PaletteGroup::Conversation});
    };
    const auto choose = [this](Field field) { return [this, field] { reading()->choose(field); }; };
    add("conv.reply", "pen-line", tr("Reply"), [this] { writing()->startReply(); });
    add("conv.note", "lock", tr("Internal note"), [this] { writing()->startNote(); });
    add("conv.close", "circle-check", tr("Close, mark solved"), [this] { reading()->closeTicket(); });
    add("conv.snooze", "alarm-clock", tr("Snooze"), choose(Field::Snooze));
    add("conv.take", "hand", tr("Take it"), [this] { reading()->take(); });
    add("conv.assign", "user-plus", tr("Assign"), choose(Field::Assignee));
    add("conv.transfer", "arrow-right-left", tr("Transfer to a queue"), choose(Field::Queue));
    add("conv.priority", "flag", tr("Priority"), choose(Field::Priority));
    add("conv.why", "circle-help", tr("Why this agent?"),
        [this] { reading()->findChild<QPushButton*>(QStringLiteral("why"))->click(); });
    add("conv.tag", "tag", tr("Tags"), choose(Field::Tags));
    add("", "send", tr("How it was sent"), [this] { reading()->answers().showAttempts(); });
    add("list.filter", "search", tr("Find in this conversation"), [this] { reading()->find(); });
    add("conv.firstNew", "arrow-up", tr("Go to the first new message"),
        [this] { reading()->showFirstNew(); });
    add("conv.translate", "languages", tr("Translate this conversation"),
        [this] { reading()->translations().toggleAll(); });
    add("app.ctxTeam", "users", tr("Team of this conversation"),
        [this] { showContext(ContextColumn::Team); });
    add("app.ctxWindow", m_context->isDetached() ? "panel-right" : "external-link",
        m_context->isDetached() ? tr("Put the context panel back beside the conversation")
                                : tr("Put the context panel in a window of its own"),
        [this] { m_context->isDetached() ? m_context->attach() : m_context->detach(); });
    add("conv.copyLink", "link", tr("Copy link"), [this] { copyLink(); });
    if (m_shape.extent == Extent::Desk)
        add("app.newWindow", "external-link", tr("Open in a window of its own"), [this] { openNewWindow(); });
}

void Workspace::addPlaceCommands(std::vector<PaletteCommand>& commands)
{
    const auto add = [&commands](const QString& id, const QString& icon, const QString& text,
                                 const QString& second, std::function<void()> run) {
        commands.push_back({id, icon, text, std::move(run), PaletteGroup::GoTo, second});
    };
    for (const api::View& view : m_nav->views())
        add(inbox::keyActionOf(view.kind), models::iconOf(view), m_nav->title(view),
            m_nav->count(view) > 0 ? tr("%n conversation(s)", nullptr, int(m_nav->count(view))) : QString(),
            [this, view] { goToView(view); });
    add(QStringLiteral("go.outbox"), QStringLiteral("send"), tr("Outbox"), {}, [this] { openOutbox(); });
    if (m_places->mayGo(Place::Routing))
        add({}, QStringLiteral("route"), tr("Routing"), {}, [this] { openRouting(); });
}

/// Everything else that has a key here, by its name in the keymap.
void Workspace::addKeyCommands(std::vector<PaletteCommand>& commands)
{
    for (QShortcut* shortcut : window()->findChildren<QShortcut*>()) {
        const QString id = shortcut->objectName();
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        const bool known = std::ranges::any_of(commands, [&id](const auto& one) { return one.id == id; });
        if (known || isNoCommand(id) || !m_keymap.find(id) || !shortcut->isEnabled() || !owner
            || !owner->isVisible())
            continue;
        const bool conversation =
            id.startsWith(QLatin1String("conv.")) || id.startsWith(QLatin1String("comp."));
        if (conversation && !reading()->current())
            continue;
        commands.push_back({id, QStringLiteral("keyboard"), m_keymap.label(id),
                            [shortcut] { Q_EMIT shortcut->activated(); },
                            conversation ? PaletteGroup::Conversation : PaletteGroup::Window});
    }
}

std::vector<PaletteCommand> Workspace::paletteCommands()
{
    std::vector<PaletteCommand> commands;
    if (reading()->current() && (inInbox() || live()))
        addConversationCommands(commands);
    const auto add = [&commands](const char* id, const char* icon, const QString& text,
                                 std::function<void()> run) {
        commands.push_back({QLatin1StringView(id), QLatin1StringView(icon), text, std::move(run)});
    };
    add("conv.compose", "square-pen", tr("New conversation"), [this] { m_newTicket->start(); });
    if (m_shape.extent == Extent::Desk) {
        addPlaceCommands(commands);
        add("app.presence", "circle-dot", tr("My status"), [this] { m_top->openStatusMenu(); });
        add("app.preferences", "settings", tr("Preferences"), [this] { openPreferences(); });
    }
    add("app.ctxKnowledge", "book-open", tr("Search articles"), [this] { showContext(1); });
    add("app.keys", "keyboard", tr("All keys"), [this] { openKeys(); });
    add("", "circle-help", tr("Help"), [this] { openHelp(); });
    add("", "refresh-cw", tr("Try to connect now"), [this] { m_core.core().link().tryNow(); });
    addKeyCommands(commands);
    if (m_shape.moreCommands)
        for (PaletteCommand& command : m_shape.moreCommands())
            commands.push_back(std::move(command));
    return commands;
}

} // namespace atalaya::shell
