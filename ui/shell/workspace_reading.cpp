#include "ui/composer/composer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/kit/choice.h"
#include "ui/shell/context_column.h"
#include "ui/shell/workspace.h"
#include "ui/team/team_panel.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/translations.h"

#include <QApplication>

// Keys of the composer and of what helps to read a conversation; the team around it.

namespace atalaya::shell {

void Workspace::bindComposerKeys()
{
    bind("comp.toNote", [this] { writing()->toggleNote(); });
    bind("comp.attach", [this] { writing()->use(composer::ComposerPanel::Tool::Attach); });
    bind("comp.discard", [this] { writing()->use(composer::ComposerPanel::Tool::Discard); });
    bind("comp.history", [this] { writing()->use(composer::ComposerPanel::Tool::History); });
    bind("comp.channelNext", [this] { writing()->stepChannel(1); });
    bind("comp.channelPrev", [this] { writing()->stepChannel(-1); });
    bind("comp.suggestions", [this] { showContext(ContextColumn::Knowledge); });
    bind("conv.firstNew", [this] { reading()->showFirstNew(); });
    bind("conv.source", [this] { reading()->originals().source(); });
    bind("conv.pictures", [this] { reading()->originals().pictures(); });
    bind("conv.translate", [this] { reading()->translations().toggleAll(); });
    bind("comp.translate", [this] { writing()->use(composer::ComposerPanel::Tool::Translate); });
    // Where the hands are: in the conversation its words are found, elsewhere the list is filtered.
    bind("list.filter", [this] {
        const QWidget* focus = QApplication::focusWidget();
        ticket::TicketPanel* panel = reading();
        const bool inside = focus && (focus == panel || panel->isAncestorOf(focus));
        const bool find = panel->conversation() && (inside || !m_list->isVisible());
        find ? panel->find() : m_list->startFilter();
    });
}

} // namespace atalaya::shell
