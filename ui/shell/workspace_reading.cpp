#include "ui/composer/composer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/kit/choice.h"
#include "ui/shell/workspace.h"
#include "ui/team/team_panel.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/translations.h"

#include <QApplication>

// What helps to read a conversation, and the team around it.

namespace atalaya::shell {

void Workspace::bindReading()
{
    bind("conv.firstNew", [this] { reading()->showFirstNew(); });
    bind("conv.source", [this] { reading()->originals().source(); });
    bind("conv.pictures", [this] { reading()->originals().pictures(); });
    bind("conv.translate", [this] { reading()->translations().toggleAll(); });
    bind("comp.translate", [this] { writing()->use(composer::ComposerPanel::Tool::Translate); });
    bind("app.ctxTeam", [this] { showContext(2); });
    connect(m_team, &team::TeamPanel::countChanged, this,
            [this](int count) { m_contextTabs->setCount(2, count); });
    connect(m_team, &team::TeamPanel::notice, this, [this](const QString& text) { toast(text); });
}

/// Where the hands are: in the conversation its words are found, elsewhere the list is filtered.
void Workspace::findOrFilter()
{
    const QWidget* focus = QApplication::focusWidget();
    ticket::TicketPanel* panel = reading();
    const bool inside = focus && (focus == panel || panel->isAncestorOf(focus));
    if (panel->conversation() && (inside || !m_list->isVisible()))
        return panel->find();
    m_list->startFilter();
}

} // namespace atalaya::shell
