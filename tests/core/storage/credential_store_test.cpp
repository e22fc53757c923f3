#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

TokenRecord token(std::string hash, Instant expires)
{
    return {std::move(hash), id<domain::AgentId>(1), "Desk 4", kNoon, expires, std::nullopt, std::nullopt};
}

} // namespace

class CredentialStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void password_isReplaced()
    {
        const auto stores = broker();
        const auto ana = id<domain::AgentId>(1);
        QVERIFY(!must(stores.credentials->passwordHash(ana)));
        must(stores.credentials->setPasswordHash(ana, "one", kNoon));
        must(stores.credentials->setPasswordHash(ana, "two", kNoon));
        QCOMPARE(must(stores.credentials->passwordHash(ana)).value_or(""), std::string("two"));
        QCOMPARE(failure(stores.credentials->setPasswordHash(id<domain::AgentId>(9), "x", kNoon)),
                 "DatabaseConstraint");
    }

    void token_remembersUseAndFirstRevocation()
    {
        const auto stores = broker();
        TokenRecord record = token("aa", kNoon + 24h);
        must(stores.credentials->addToken(record));
        QVERIFY(must(stores.credentials->findToken("aa")) == record);
        must(stores.credentials->touchToken("aa", kNoon + 1h));
        must(stores.credentials->revokeToken("aa", kNoon + 2h));
        must(stores.credentials->revokeToken("aa", kNoon + 3h));
        record.lastUsedAt = kNoon + 1h;
        record.revokedAt = kNoon + 2h;
        QVERIFY(must(stores.credentials->findToken("aa")) == record);
        QVERIFY(!must(stores.credentials->findToken("bb")));
        QCOMPARE(failure(stores.credentials->touchToken("bb", kNoon)), "NotFound");
        QCOMPARE(failure(stores.credentials->revokeToken("bb", kNoon)), "NotFound");
    }

    void tokensOfAnAgent_areRevokedTogether()
    {
        const auto stores = broker();
        must(stores.credentials->addToken(token("aa", kNoon + 24h)));
        must(stores.credentials->addToken(token("bb", kNoon + 1h)));
        QCOMPARE(must(stores.credentials->tokensOf(id<domain::AgentId>(1))).size(), 2u);
        QCOMPARE(must(stores.credentials->purgeTokens(kNoon + 2h)), 1);
        QCOMPARE(must(stores.credentials->revokeTokensOf(id<domain::AgentId>(1), kNoon + 3h)), 1);
        QCOMPARE(must(stores.credentials->revokeTokensOf(id<domain::AgentId>(1), kNoon + 4h)), 0);
        QCOMPARE(must(stores.credentials->purgeTokens(kNoon + 4h)), 1);
    }
};

ATALAYA_TEST(CredentialStoreTest)
#include "credential_store_test.moc"
