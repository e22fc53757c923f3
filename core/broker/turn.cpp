#include "core/broker/turn.h"

#include "core/broker/routing_desk.h"

namespace atalaya::broker {

bool isStoreFailure(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseOpen:
    case ErrorCode::DatabaseStatement:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

Result<void> attempt(Turn& turn, const std::function<Result<void>()>& work)
{
    const Journal::Mark mark = turn.journal.mark();
    const std::int64_t directoryWrites = turn.directory.writes();
    const std::size_t routingEvents = turn.routing.size();
    bool stepped = false;
    Result<void> result;
    {
        ATALAYA_TRY(savepoint, storage::Transaction::begin(*turn.stores.connection));
        result = work();
        if (result) {
            stepped = !turn.routing.empty();
            result = turn.desk.settle(turn);
        }
        if (result)
            result = savepoint.commit();
        if (result)
            return {};
    }
    turn.routing.resize(std::min(routingEvents, turn.routing.size()));
    turn.journal.rollback(mark);
    if (stepped || isStoreFailure(result.error().code))
        turn.stale = true;
    else if (turn.directory.writes() != directoryWrites)
        ATALAYA_CHECK(turn.directory.load());
    return result;
}

} // namespace atalaya::broker
