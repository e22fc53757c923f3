#include "ui/composer/composer_panel.h"
#include "ui/customer/customer_panel.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/shell/context_column.h"
#include "ui/shell/places.h"
#include "ui/shell/workspace.h"
#include "ui/team/team_panel.h"

#include <QShortcut>

// What stands beside the conversation.

namespace atalaya::shell {

void Workspace::connectContext()
{
    connect(m_context->customer(), &customer::CustomerPanel::ticketRequested, this, &Workspace::openTicket);
    knowledge::KnowledgePanel* knowledge = m_context->knowledge();
    connect(knowledge, &knowledge::KnowledgePanel::insertRequested, this,
            [this](const QString& text) { writing()->insertText(text); });
    connect(knowledge, &knowledge::KnowledgePanel::bestChanged, m_composer,
            &composer::ComposerPanel::setSuggestion);
    connect(m_composer, &composer::ComposerPanel::insertSuggestionRequested, knowledge,
            &knowledge::KnowledgePanel::insertArticle);
    connect(m_context->team(), &team::TeamPanel::notice, this, [this](const QString& text) { toast(text); });
    connect(m_context, &ContextColumn::hideRequested, this, &Workspace::toggleContext);
    connect(m_context, &ContextColumn::detachedChanged, this, [this] {
        if (!m_context->isDetached())
            m_shape.context = true; // back in sight, whatever it was before
        applyWidth();
    });
    // From its own window a key does what it does here, and what opens opens here.
    connect(m_context, &ContextColumn::deskKeyPressed, this, [this](const QString& id) {
        if (id == QLatin1StringView("app.palette") || id == QLatin1StringView("app.keys")) {
            window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
            window()->raise();
            window()->activateWindow();
        }
        if (auto* shortcut = window()->findChild<QShortcut*>(id))
            Q_EMIT shortcut->activated();
    });
    connect(this, &Workspace::titleChanged, m_context, [this] { m_context->setTitle(title()); });
    bind("app.ctxTeam", [this] { showContext(ContextColumn::Team); });
    bind("app.ctxWindow", [this] { m_context->isDetached() ? m_context->attach() : m_context->detach(); });
}

void Workspace::showContext(int tab)
{
    if (!inInbox())
        m_places->go(Place::Inbox);
    m_shape.context = true;
    applyWidth();
    m_context->showPanel(tab);
}

void Workspace::toggleContext()
{
    if (m_context->isDetached())
        return m_context->attach();
    m_shape.context = !m_context->isVisible();
    applyWidth();
    Q_EMIT stateChanged();
}

} // namespace atalaya::shell
