#include "ui/models/ticket_why.h"

#include "ui/models/texts.h"

#include <algorithm>
#include <chrono>

namespace atalaya::models {
namespace {

using routing::Standing;
using routing::WhyNotKind;

constexpr int kSoonMs = 60;

const Standing* standingOf(const std::vector<Standing>& all, domain::AgentId agent)
{
    const auto found = std::ranges::find(all, agent, &Standing::agent);
    return found == all.end() ? nullptr : &*found;
}

/// Where a standing stands in the table: chosen, runner-up, could take it, then by how far it came.
int rank(const Standing& standing, const routing::Explanation* why)
{
    if (why && why->agent == standing.agent)
        return 0;
    if (why && why->runnerUp == standing.agent)
        return 1;
    return 2 + kFunnelSteps - RoutingTexts::stepsPassed(standing);
}

/// What the loser had at the step that decided against him; the later the step, the nearer he was.
int lostAt(const Standing& standing)
{
    for (const routing::WhyNotReason& reason : standing.reasons)
        if (reason.kind == WhyNotKind::LostAt)
            return -int(reason.step);
    return 0;
}

} // namespace

bool isLineError(ErrorCode code)
{
    return code == ErrorCode::ConnectionFailed || code == ErrorCode::ConnectionClosed
        || code == ErrorCode::TimedOut || code == ErrorCode::NameNotResolved;
}

TicketWhy::TicketWhy(CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TicketWhy::loadHistory);
    connect(&m_core, &CoreSignals::directoryChanged, this, &TicketWhy::loadDirectory);
    connect(
        &m_core, &CoreSignals::ticketsChanged, this, [this](const std::vector<domain::TicketId>& tickets) {
            if (m_ticket && (tickets.empty() || std::ranges::find(tickets, m_ticket->id) != tickets.end()))
                m_soon.start();
        });
    connect(&m_core, &CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        if (m_ticket && link.kind == api::LinkKind::Online && m_state == State::Offline)
            m_soon.start();
    });
    loadDirectory();
}

void TicketWhy::loadDirectory()
{
    m_core.core().queries().directory(guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
        if (!directory)
            return;
        m_texts = RoutingTexts(*std::move(directory));
        if (m_state == State::Ready)
            Q_EMIT changed();
    }));
}

void TicketWhy::setTicket(const domain::Ticket& ticket)
{
    if (m_ticket && m_ticket->id == ticket.id)
        return update(ticket);
    clear();
    m_ticket = ticket;
    m_state = State::Loading;
    Q_EMIT changed();
    loadHistory();
}

void TicketWhy::update(const domain::Ticket& ticket)
{
    const bool same = m_ticket && m_ticket->version == ticket.version;
    m_ticket = ticket;
    if (!same)
        m_soon.start();
}

void TicketWhy::clear()
{
    ++m_generation;
    m_soon.stop();
    m_ticket.reset();
    m_records.clear();
    m_wait.reset();
    m_standings.clear();
    m_state = State::Idle;
}

void TicketWhy::reload()
{
    if (!m_ticket)
        return;
    if (m_state == State::Failed || m_state == State::Offline) {
        m_state = State::Loading;
        Q_EMIT changed();
    }
    loadHistory();
}

void TicketWhy::loadHistory()
{
    if (!m_ticket)
        return;
    m_soon.stop();
    const quint64 generation = ++m_generation;
    const auto answer = [this, generation](Result<std::vector<routing::RoutingRecord>> records) {
        if (generation != m_generation)
            return;
        if (!records)
            return fail(records.error());
        m_records = *std::move(records);
        std::ranges::reverse(m_records);
        loadWait();
    };
    m_core.core().routing().history(m_ticket->id, guarded<std::vector<routing::RoutingRecord>>(this, answer));
}

void TicketWhy::loadWait()
{
    const quint64 generation = m_generation;
    const auto answer = [this, generation](Result<std::optional<routing::WaitReport>> wait) {
        if (generation != m_generation)
            return;
        m_wait = wait ? *std::move(wait) : std::nullopt;
        loadStandings();
    };
    m_core.core().routing().waitsFor(m_ticket->id, guarded<std::optional<routing::WaitReport>>(this, answer));
}

void TicketWhy::loadStandings()
{
    const quint64 generation = m_generation;
    const auto answer = [this, generation](Result<std::vector<Standing>> standings) {
        if (generation != m_generation)
            return;
        m_standings = standings ? *std::move(standings) : std::vector<Standing>();
        finish(m_records.empty() && !m_wait ? State::Empty : State::Ready);
    };
    m_core.core().routing().standings(m_ticket->id, guarded<std::vector<Standing>>(this, answer));
}

void TicketWhy::finish(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void TicketWhy::fail(const Error& error)
{
    m_error = error;
    finish(isLineError(error.code) || m_core.linkState().kind == api::LinkKind::Offline ? State::Offline
                                                                                        : State::Failed);
}

const routing::RoutingRecord* TicketWhy::decision() const
{
    if (m_wait)
        return nullptr;
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record)
        if (record->kind == "offered" && record->decision)
            return &*record;
    return nullptr;
}

const routing::Explanation* TicketWhy::explanation() const
{
    if (m_wait)
        return &m_wait->explanation;
    const routing::RoutingRecord* made = decision();
    return made ? &*made->decision : nullptr;
}

QString TicketWhy::question() const
{
    const routing::RoutingRecord* made = decision();
    if (m_wait)
        return tr("Why does it wait?");
    const std::optional<domain::AgentId> who = m_ticket && m_ticket->assignee ? m_ticket->assignee
        : made                                                                ? made->agent
                                                                              : std::nullopt;
    return who ? tr("Why %1?").arg(firstName(m_texts.agent(who).toStdString())) : tr("Why is it here?");
}

QString TicketWhy::summary() const
{
    if (m_wait)
        return m_texts.wait(*m_wait, m_texts.needs(m_standings));
    const routing::RoutingRecord* made = decision();
    if (!made)
        return m_records.empty() ? QString() : tr("The router has not offered it to anybody.");
    const QString why = m_texts.choice(*made->decision); // the funnel stands with the step of the story
    if (m_ticket && m_ticket->assignee && m_ticket->assignee != made->agent)
        return tr("%1 was given it by a person. Before that it was offered to %2: %3")
            .arg(m_texts.agent(m_ticket->assignee), m_texts.agent(made->agent), why);
    return tr("Offered to %1. %2").arg(m_texts.agent(made->agent), why);
}

std::vector<StoryStep> TicketWhy::story() const
{
    std::vector<StoryStep> steps;
    if (m_ticket)
        steps.push_back({iconOf(m_ticket->channel), tr("Came in"), {}, m_ticket->createdAt});
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const routing::RoutingRecord& record = m_records[i];
        // Who accepts has it: said once.
        if (record.kind == "assigned" && i > 0 && m_records[i - 1].kind == "accepted"
            && m_records[i - 1].agent == record.agent)
            continue;
        steps.push_back(m_texts.record(record));
        foldAccepted(steps, i);
    }
    std::ranges::stable_sort(steps, {}, &StoryStep::at);
    return steps;
}

/// Says how long the agent took to accept.
void TicketWhy::foldAccepted(std::vector<StoryStep>& steps, std::size_t index) const
{
    const routing::RoutingRecord& record = m_records[index];
    if (record.kind != "accepted")
        return;
    for (std::size_t i = index; i-- > 0;)
        if (m_records[i].kind == "offered" && m_records[i].agent == record.agent) {
            steps.back().text = tr("After %1.").arg(RoutingTexts::span(record.at - m_records[i].at));
            return;
        }
}

QString TicketWhy::whyNot(domain::AgentId agent) const
{
    const routing::RoutingRecord* made = decision();
    const QString name = m_texts.agent(agent);
    if (made && made->agent == agent)
        return tr("%1 was offered it at %2.").arg(name, shortTime(made->at, m_core.core().commands().now()));
    if (const Standing* then = made ? standingOf(made->others, agent) : nullptr)
        return tr("When it was decided, %1: %2.").arg(name, m_texts.standing(*then, made->agent));
    if (const Standing* now = standingOf(m_standings, agent))
        return tr("As it stands now, %1: %2.")
            .arg(name, m_texts.standing(*now, m_ticket ? m_ticket->assignee : std::nullopt));
    return tr("Nothing is known about %1 and this conversation.").arg(name);
}

std::vector<domain::Agent> TicketWhy::askable() const
{
    std::vector<domain::Agent> agents = m_texts.directory().agents;
    std::erase_if(agents, [this](const domain::Agent& agent) {
        return agent.disabled || (m_ticket && m_ticket->assignee == agent.id);
    });
    std::ranges::sort(agents, [](const domain::Agent& a, const domain::Agent& b) {
        return QString::localeAwareCompare(toQt(a.name), toQt(b.name)) < 0;
    });
    return agents;
}

std::vector<Standing> TicketWhy::ranking() const
{
    const routing::RoutingRecord* made = decision();
    std::vector<Standing> all = made ? made->others : m_standings;
    if (made && made->agent && !standingOf(all, *made->agent))
        all.push_back({*made->agent, {}});
    const routing::Explanation* why = made ? &*made->decision : nullptr;
    std::ranges::stable_sort(all, [this, why](const Standing& a, const Standing& b) {
        if (const int left = rank(a, why), right = rank(b, why); left != right)
            return left < right;
        if (lostAt(a) != lostAt(b))
            return lostAt(a) < lostAt(b);
        return QString::localeAwareCompare(m_texts.agent(a.agent), m_texts.agent(b.agent)) < 0;
    });
    return all;
}

} // namespace atalaya::models
