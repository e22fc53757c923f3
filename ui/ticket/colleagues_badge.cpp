#include "ui/ticket/colleagues_badge.h"

#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <algorithm>

namespace atalaya::ticket {
namespace {

namespace token = kit::token;

constexpr std::size_t kFaces = 3;

} // namespace

ColleaguesBadge::ColleaguesBadge(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_colleagues(core)
    , m_words(new kit::Label(QString(), kit::Type::Small, token::textSecondary, this))
{
    setObjectName(QStringLiteral("colleagues"));
    m_words->setObjectName(QStringLiteral("colleaguesText"));
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {}, 4);
    for (std::size_t i = 0; i < kFaces; ++i) {
        auto* face = new kit::Avatar(20, this);
        face->setBackdrop(token::bgSurface);
        face->hide();
        row->addWidget(face);
        m_faces.push_back(face);
    }
    m_words->hide();
    row->addWidget(m_words);
    connect(&m_colleagues, &models::Colleagues::changed, this, [this](domain::TicketId ticket) {
        if (ticket == m_ticket)
            refresh();
    });
}

void ColleaguesBadge::setTicket(domain::TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    attend();
    refresh();
    m_colleagues.ask(ticket);
}

void ColleaguesBadge::setShort(bool facesOnly)
{
    m_short = facesOnly;
    m_words->setVisible(!m_short && !m_text.isEmpty());
}

void ColleaguesBadge::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    attend();
}

void ColleaguesBadge::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    attend();
}

void ColleaguesBadge::attend()
{
    const auto wanted = isVisible() ? m_ticket : std::nullopt;
    if (wanted == m_attended)
        return;
    api::Presence& presence = m_core.core().presence();
    if (m_attended)
        presence.attend(*m_attended, domain::Activity::None, false);
    if (wanted)
        presence.attend(*wanted, domain::Activity::Viewing, false);
    m_attended = wanted;
}

void ColleaguesBadge::refresh()
{
    const auto people = m_ticket ? m_colleagues.in(*m_ticket) : std::vector<models::Colleague>{};
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        m_faces[i]->setVisible(i < people.size());
        if (i >= people.size())
            continue;
        m_faces[i]->setPerson(models::toQt(people[i].id.str()), people[i].name);
        m_faces[i]->setPresence(people[i].lastSeen ? kit::Presence::Offline : kit::Presence::None);
    }
    m_text = models::presenceText(people, m_core.core().commands().now());
    m_words->setText(m_text);
    QStringList names;
    for (const models::Colleague& one : people)
        names << one.name;
    setToolTip(names.isEmpty() ? QString() : m_text + QLatin1Char('\n') + names.join(QStringLiteral(", ")));
    setAccessibleName(m_text);
    setShort(m_short);
}

} // namespace atalaya::ticket
