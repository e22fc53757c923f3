#include "core/broker/journal.h"

#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

Uuid idOf(const protocol::ChangeBody& body)
{
    return std::visit(
        [](const auto& one) -> Uuid {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, protocol::Removed>)
                return one.id;
            else
                return one.id.uuid();
        },
        body);
}

} // namespace

Result<std::int64_t> Journal::record(const protocol::ChangeBody& body, const Scope& scope, Instant at)
{
    RecordedChange change;
    change.at = at;
    change.kind = protocol::changeKind(body);
    change.body = protocol::encodeChangeBody(body);
    change.scope = scope;
    change.id = idOf(body);
    ATALAYA_TRY(seq, m_log->append(at, change.kind, scope.str(), change.body));
    change.seq = seq;
    m_lastSeq = seq;
    m_changes.push_back(std::move(change));
    return seq;
}

void Journal::rollback(const Mark& mark)
{
    m_changes.resize(mark.changes);
    m_effects.resize(mark.effects);
    m_lastSeq = mark.lastSeq;
}

void Journal::reset(std::int64_t lastSeq)
{
    m_changes.clear();
    m_effects.clear();
    m_lastSeq = lastSeq;
}

} // namespace atalaya::broker
