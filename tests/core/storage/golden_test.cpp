#include "core/storage/sqlite/database.h"
#include "core/storage/sqlite/migrations.h"
#include "tests/core/storage/fixtures.h"

#include <QDir>

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

/// Files of every schema this program ever wrote (tests/data/databases, see the README there), and that it
/// still opens them.
namespace {

using Schema = std::vector<std::string>;

QString goldenFolder()
{
    return qEnvironmentVariable("ATALAYA_SOURCE_DIR", QStringLiteral("."))
        + QStringLiteral("/tests/data/databases");
}

/// A copy that may be upgraded.
DatabaseOptions copyOf(const Folder& folder, const QString& name)
{
    const auto target = folder.file("golden.db");
    const std::filesystem::path source((goldenFolder() + QStringLiteral("/") + name).toStdString());
    std::error_code failure;
    std::filesystem::copy_file(source, target, failure);
    std::filesystem::permissions(target, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add, failure);
    return {.path = target, .create = false};
}

/// Tables and indexes of a file, as they were declared.
Schema schemaOf(const std::filesystem::path& path)
{
    const auto database = must(sqlite::Database::open({.path = path}));
    auto query =
        must(database->prepare("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"));
    Schema schema;
    while (must(query.step()))
        must(query.read(schema.emplace_back()));
    return schema;
}

template <typename Stores> void fillCommon(const Stores& stores)
{
    domain::Queue queue;
    queue.id = id<domain::QueueId>(1);
    queue.name = "Help";
    must(stores.directory->put(queue));
    domain::Agent agent;
    agent.id = id<domain::AgentId>(1);
    agent.login = "ana";
    agent.name = "Ana Ruiz";
    must(stores.directory->put(agent));
    domain::Customer customer;
    customer.id = id<domain::CustomerId>(1);
    customer.name = "João Conceição";
    customer.city = "Vigo";
    customer.createdAt = kNoon;
    must(stores.customers->put(customer));
    domain::Ticket bag = ticket(101);
    bag.subject = "Lost bag";
    bag.tags = {"baggage"};
    must(stores.tickets->put(bag));
    must(stores.entries->add(entry(1, 101, "My suitcase did not arrive in Lisbon")));
    must(stores.entries->add(entry(2, 101, "We found it")));
    domain::Article article;
    article.id = id<domain::ArticleId>(1);
    article.title = "Delayed luggage";
    article.body = "What to do when a suitcase is late";
    article.updatedAt = kNoon;
    must(stores.knowledge->put(article));
    must(stores.settings->set("position", "48213"));
}

void fillDesk(const DeskStores& stores)
{
    domain::Draft draft;
    draft.key.ticket = id<domain::TicketId>(101);
    draft.text = "Dear João";
    draft.updatedAt = kNoon;
    must(stores.drafts->save(draft));
    OutboxCommand command;
    command.id = id<domain::CommandId>(1);
    command.ticket = id<domain::TicketId>(101);
    command.kind = "reply";
    command.body = R"({"text":"hi"})";
    command.createdAt = kNoon;
    must(stores.outbox->append(command));
}

template <typename Stores> void expectCommon(const Stores& stores)
{
    must(stores.connection->checkIntegrity());
    QCOMPARE(must(stores.tickets->byNumber(101)).subject, std::string("Lost bag"));
    QCOMPARE(must(stores.customers->get(id<domain::CustomerId>(1))).city, std::string("Vigo"));
    QCOMPARE(must(stores.entries->countForTicket(id<domain::TicketId>(101))), 2);
    QCOMPARE(must(stores.settings->get("position")).value_or(""), std::string("48213"));
    for (const char* typed : {"s", "su", "sui", "suitcase lis", "joao", "bag", "delayed", "tag:baggage"})
        QVERIFY2(!must(stores.search->search({.text = typed})).hits.empty(), typed);
}

void expectDesk(const DeskStores& stores)
{
    must(stores.connection->checkIntegrity());
    const auto drafts = must(stores.drafts->list());
    QCOMPARE(drafts.size(), 1u);
    QCOMPARE(drafts[0].text, std::string("Dear João"));
    QCOMPARE(must(stores.outbox->get(id<domain::CommandId>(1))).body, std::string(R"({"text":"hi"})"));
}

/// Opens (and thereby makes or upgrades) a file of that kind, and does `work` with its stores.
template <typename Common, typename Desk>
void withStores(const QString& kind, const DatabaseOptions& options, Common common, Desk desk)
{
    if (kind == QStringLiteral("broker"))
        common(must(openBroker(options)));
    else if (kind == QStringLiteral("replica"))
        common(must(openReplica(options)));
    else
        desk(must(openDesk(options)));
}

void fill(const QString& kind, const std::filesystem::path& path)
{
    withStores(
        kind, {.path = path}, [](const auto& stores) { fillCommon(stores); }, fillDesk);
}

void expect(const QString& kind, const DatabaseOptions& options)
{
    withStores(
        kind, options, [](const auto& stores) { expectCommon(stores); }, expectDesk);
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormerFile_opensWithItsContent_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(goldenFolder()).entryList({QStringLiteral("*.db")}, QDir::Files);
        QVERIFY(names.size() >= 3);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyFormerFile_opensWithItsContent()
    {
        QFETCH(QString, name);
        const Folder folder;
        const QString kind = name.section(QLatin1Char('-'), 0, 0);
        const DatabaseOptions options = copyOf(folder, name);
        expect(kind, options);
        fill(kind, folder.file("fresh.db"));
        QCOMPARE(schemaOf(options.path), schemaOf(folder.file("fresh.db")));
    }

    void freshFile_holdsTheSame_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"broker", "desk", "replica"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void freshFile_holdsTheSame()
    {
        QFETCH(QString, kind);
        const Folder folder;
        fill(kind, folder.file("fresh.db"));
        expect(kind, {.path = folder.file("fresh.db"), .create = false});
        // How the next golden file is made; see the README beside them.
        const auto target = qEnvironmentVariable("ATALAYA_GOLDEN_FOLDER");
        if (target.isEmpty())
            return;
        const auto database = must(sqlite::Database::open({.path = folder.file("fresh.db")}));
        must(database->run("PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM"));
        std::filesystem::copy_file(
            folder.file("fresh.db"),
            (target + QStringLiteral("/") + kind + QStringLiteral("-new.db")).toStdString());
    }
};

ATALAYA_TEST(GoldenTest)
#include "golden_test.moc"
