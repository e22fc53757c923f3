#include "ui/routing/rules_book.h"

#include "ui/models/error_text.h"

#include <algorithm>

namespace atalaya::routing {
namespace {

constexpr int kSaveMs = 800;

domain::RulesDraft draftOf(const domain::RulesState& state)
{
    if (state.draft)
        return *state.draft;
    domain::RulesDraft fresh;
    fresh.rules = state.live;
    return fresh;
}

/// Without what does not count: who and when, queues that only have defaults, skills an agent has anyhow.
domain::RulesDraft plain(domain::RulesDraft draft, const api::Directory& directory)
{
    draft.by = {};
    draft.at = {};
    draft.rules.version = 0;
    std::erase_if(draft.rules.queues, [](const domain::QueueRules& one) {
        domain::QueueRules fresh;
        fresh.queue = one.queue;
        return one == fresh;
    });
    std::ranges::sort(draft.rules.queues, {}, &domain::QueueRules::queue);
    std::erase_if(draft.skills, [&directory](const domain::AgentSkills& one) {
        const auto agent = std::ranges::find(directory.agents, one.agent, &domain::Agent::id);
        return agent != directory.agents.end() && agent->skills == one.skills;
    });
    std::ranges::sort(draft.skills, {}, &domain::AgentSkills::agent);
    return draft;
}

bool same(const domain::RulesDraft& one, const domain::RulesDraft& other, const api::Directory& directory)
{
    return plain(one, directory) == plain(other, directory);
}

/// The line is not there, or went away: nothing is wrong with what was asked.
bool isAboutTheLine(ErrorCode code)
{
    return code != ErrorCode::InvalidField && code != ErrorCode::Conflict && code != ErrorCode::NotFound
        && code != ErrorCode::PermissionDenied && code != ErrorCode::TooLarge
        && code != ErrorCode::InvalidArgument;
}

} // namespace

RulesBook::RulesBook(models::CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSaveMs);
    connect(&m_soon, &QTimer::timeout, this, &RulesBook::save);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &RulesBook::linkChanged);
    connect(&m_core, &models::CoreSignals::meChanged, this, &RulesBook::changed);
    connect(&m_core, &models::CoreSignals::directoryChanged, this, &RulesBook::reload);
}

bool RulesBook::canEdit() const
{
    const domain::Role role = m_core.me().agent.role;
    const bool allowed = role == domain::Role::Lead || role == domain::Role::Admin;
    return allowed && m_view.stage == BookStage::Ready && m_core.linkState().kind != api::LinkKind::Offline
        && m_core.linkState().kind != api::LinkKind::SignedOut;
}

domain::RulesDraft RulesBook::live() const
{
    domain::RulesDraft draft;
    draft.rules = m_view.state.live;
    return draft;
}

void RulesBook::tell()
{
    m_changes = lineChanges(live(), m_view.draft, m_view.directory);
    m_view.now = m_core.core().commands().now();
    Q_EMIT changed();
}

void RulesBook::reload()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (!directory)
                return;
            m_view.directory = *std::move(directory);
            m_core.core().routing().rules(models::guarded<domain::RulesState>(
                this, [this](Result<domain::RulesState> state) { loaded(std::move(state)); }));
        }));
}

void RulesBook::loaded(Result<domain::RulesState> state)
{
    if (!state) {
        // What is on screen already stays on screen.
        if (m_view.stage != BookStage::Ready) {
            m_view.stage = BookStage::Failed;
            m_view.error = state.error();
        }
        tell();
        return;
    }
    const bool first = std::exchange(m_view.stage, BookStage::Ready) != BookStage::Ready;
    const auto known = draftOf(m_view.state);
    const auto now = draftOf(*state);
    const bool moved = !first && (known.at != now.at || m_view.state.live.version != state->live.version);
    if (m_dirty && moved && !m_sending) {
        m_view.theirs = *std::move(state);
        m_view.saving = SaveState::Conflict;
    } else if (!m_dirty) {
        adopt(*state);
    }
    tell();
}

void RulesBook::adopt(const domain::RulesState& state)
{
    const domain::RulesDraft draft = draftOf(state);
    if (!same(draft, m_view.draft, m_view.directory))
        m_history.clear(); // steps back would lead into what somebody else has changed
    m_view.state = state;
    m_view.draft = draft;
    m_view.saving = SaveState::Saved;
    m_view.wrong = {};
    m_view.theirs.reset();
    m_dirty = false;
}

void RulesBook::edit(const QString& what, const std::function<void(domain::RulesDraft&)>& change)
{
    if (!canEdit())
        return;
    domain::RulesDraft edited = m_view.draft;
    change(edited);
    if (edited == m_view.draft)
        return;
    m_history.push(m_view.draft, what);
    m_view.draft = std::move(edited);
    touched();
}

void RulesBook::editQueue(domain::QueueId queue, const QString& key,
                          const std::function<void(domain::QueueRules&)>& change)
{
    const QString what = models::toQt(queue.str()) + QLatin1Char('.') + key;
    edit(key.isEmpty() ? QString() : what, [&](domain::RulesDraft& draft) {
        auto found = std::ranges::find(draft.rules.queues, queue, &domain::QueueRules::queue);
        if (found == draft.rules.queues.end())
            found = draft.rules.queues.insert(found, rulesOf(draft.rules, queue));
        change(*found);
    });
}

void RulesBook::undo()
{
    if (!canEdit() || !m_history.canUndo())
        return;
    const Instant at = m_view.draft.at;
    m_view.draft = m_history.undo(m_view.draft);
    m_view.draft.at = at; // of what the broker has: that did not go back
    touched();
}

void RulesBook::redo()
{
    if (!canEdit() || !m_history.canRedo())
        return;
    const Instant at = m_view.draft.at;
    m_view.draft = m_history.redo(m_view.draft);
    m_view.draft.at = at;
    touched();
}

void RulesBook::touched()
{
    ++m_revision;
    m_dirty = true;
    m_view.wrong = {};
    const auto checked = domain::checkRules(m_view.draft.rules, m_view.directory.queues,
                                            m_view.directory.skills, m_view.directory.agents);
    if (!checked) {
        m_view.saving = SaveState::Invalid;
        m_view.wrong = fieldError(checked.error().detail);
        m_soon.stop();
    } else if (m_view.saving != SaveState::Conflict) {
        m_view.saving = SaveState::Pending;
        m_soon.start();
    }
    tell();
}

void RulesBook::save()
{
    m_soon.stop();
    m_history.close();
    const bool blocked = m_view.saving == SaveState::Conflict || m_view.saving == SaveState::Invalid;
    if (m_dirty && !m_sending && !blocked)
        send();
}

void RulesBook::send()
{
    m_sending = true;
    m_view.saving = SaveState::Pending;
    const auto reply = models::guarded<domain::RulesState>(
        this, [this, revision = m_revision](Result<domain::RulesState> state) {
            sent(std::move(state), revision);
        });
    domain::RulesDraft draft = m_view.draft;
    draft.rules.version = m_view.state.live.version;
    draft.at = draftOf(m_view.state).at;
    // Nothing is left of the draft: then there is none.
    if (m_view.state.draft && same(draft, live(), m_view.directory))
        m_core.core().routing().dropDraft(reply);
    else
        m_core.core().routing().saveDraft(draft, reply);
    tell();
}

void RulesBook::sent(Result<domain::RulesState> state, quint64 revision)
{
    m_sending = false;
    if (!state)
        return refused(state.error());
    m_view.state = *state;
    const domain::RulesDraft stored = draftOf(*state);
    m_view.draft.at = stored.at;
    m_view.draft.by = stored.by;
    m_view.draft.rules.version = stored.rules.version;
    m_dirty = m_revision != revision;
    if (m_dirty) { // edited meanwhile
        if (m_view.saving == SaveState::Pending)
            m_whenSaved ? save() : m_soon.start();
        return tell();
    }
    m_view.saving = SaveState::Saved;
    tell();
    if (const auto then = std::exchange(m_whenSaved, {}))
        then();
}

void RulesBook::refused(const Error& error)
{
    m_whenSaved = {};
    if (error.code == ErrorCode::Conflict)
        return askTheirs(false);
    if (error.code == ErrorCode::InvalidField) {
        m_view.saving = SaveState::Invalid;
        m_view.wrong = fieldError(error.detail);
    } else if (isAboutTheLine(error.code)) {
        m_view.saving = SaveState::Waiting;
    } else {
        m_view.saving = SaveState::Waiting;
        Q_EMIT failed(models::errorText(error.code));
    }
    tell();
}

/// `always`: also when both say the same, since it was not the draft that moved but the live rules.
void RulesBook::askTheirs(bool always)
{
    m_view.saving = SaveState::Conflict;
    m_core.core().routing().rules(
        models::guarded<domain::RulesState>(this, [this, always](Result<domain::RulesState> state) {
            if (!state)
                return refused(state.error());
            m_view.theirs = *state;
            if (!always && same(draftOf(*state), m_view.draft, m_view.directory))
                return adopt(*state), tell(); // two people had the same idea
            tell();
        }));
}

void RulesBook::resolve(bool mine)
{
    if (!m_view.theirs)
        return;
    const domain::RulesState theirs = *std::exchange(m_view.theirs, {});
    m_view.state = theirs;
    if (mine) {
        m_history.push(draftOf(theirs), {});
        m_view.saving = SaveState::Pending;
        touched();
        return save();
    }
    m_history.push(m_view.draft, {});
    m_view.draft = draftOf(theirs);
    m_view.saving = SaveState::Saved;
    m_view.wrong = {};
    m_dirty = false;
    tell();
}

void RulesBook::publish()
{
    if (!canEdit() || m_view.saving == SaveState::Conflict || m_view.saving == SaveState::Invalid)
        return;
    // A draft that was begun from older rules: what is on screen compares it with those that hold now.
    m_dirty = m_dirty || m_view.draft.rules.version != m_view.state.live.version;
    if (!m_dirty)
        return publishSaved();
    m_whenSaved = [this] { publishSaved(); };
    save();
}

void RulesBook::publishSaved()
{
    const int lines = int(changes().size());
    m_core.core().routing().publish(
        models::guarded<domain::RulesState>(this, [this, lines](Result<domain::RulesState> state) {
            if (!state && state.error().code == ErrorCode::Conflict)
                return askTheirs(true);
            if (!state)
                return Q_EMIT failed(models::errorText(state.error().code));
            m_history.clear();
            adopt(*state);
            tell();
            Q_EMIT published(lines);
            reload(); // skills of the draft are skills of people now
        }));
}

void RulesBook::undoPublish()
{
    m_core.core().routing().undoPublish(
        models::guarded<domain::RulesState>(this, [this](Result<domain::RulesState> state) {
            if (!state)
                return Q_EMIT failed(models::errorText(state.error().code));
            adopt(*state);
            tell();
            Q_EMIT publicationUndone();
            reload();
        }));
}

void RulesBook::dropDraft()
{
    edit({}, [this](domain::RulesDraft& draft) {
        draft.rules = m_view.state.live;
        draft.skills.clear();
    });
    save();
}

void RulesBook::linkChanged(const api::LinkState& link)
{
    if (link.kind == api::LinkKind::Online) {
        if (m_view.stage != BookStage::Ready)
            reload();
        else if (m_view.saving == SaveState::Waiting)
            save();
    }
    tell();
}

} // namespace atalaya::routing
