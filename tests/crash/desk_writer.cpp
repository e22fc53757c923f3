#include "core/protocol/codec.h"
#include "core/storage/open.h"

#include <cstdio>
#include <cstdlib>

// Writes drafts and commands into the desk.db given, as fast as it can, and says on standard output what is
// durable: "d NUMBER" and "c ID NUMBER". Its parent ends it at a moment of its own choice.
using namespace atalaya;

namespace {

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void must(const Result<void>& done)
{
    if (done)
        return;
    std::fprintf(stderr, "%s\n", done.error().str().c_str());
    std::exit(2);
}

Result<void> submit(storage::DeskStores& stores, domain::CommandId id, int number)
{
    domain::AddNote note;
    note.text = "note " + std::to_string(number);
    storage::OutboxCommand row;
    row.id = id;
    row.kind = std::string(domain::commandKind(note));
    row.body = protocol::encodeCommand(note);
    ATALAYA_CHECK(stores.outbox->append(row));
    return {};
}

Result<void> write(storage::DeskStores& stores, int first)
{
    SystemRandom random;
    domain::Draft draft;
    for (int number = first; number < first + 1'000'000; ++number) {
        draft.text = std::to_string(number) + " " + std::string(static_cast<std::size_t>(number % 3000), 'x');
        draft.updatedAt = fromMicros(number);
        ATALAYA_CHECK(stores.drafts->save(draft));
        say("d " + std::to_string(number));
        if (number % 3 != 0)
            continue;
        const auto id = domain::CommandId::make(fromMicros(number), random);
        ATALAYA_CHECK(submit(stores, id, number));
        say("c " + id.str() + " " + std::to_string(number));
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 1;
    storage::DatabaseOptions options;
    options.path = argv[1];
    if (storage::canEncrypt())
        options.key = SecretString(argv[2]);
    auto stores = storage::openDesk(options);
    must(stores ? Result<void>() : Result<void>(stores.error()));
    say("open");
    must(write(*stores, std::atoi(argv[3])));
    return 0;
}
