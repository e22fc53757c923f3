#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

namespace {

domain::Article article(std::uint32_t number, std::string language, std::string title, std::string body)
{
    domain::Article made;
    made.id = id<domain::ArticleId>(number);
    made.slug = "page" + std::to_string(number);
    made.language = std::move(language);
    made.title = std::move(title);
    made.body = std::move(body);
    made.updatedAt = kNoon;
    return made;
}

BrokerStores library()
{
    BrokerStores stores = broker();
    must(stores.knowledge->put(
        article(1, "en", "Refund of a cancelled flight", "You get the money back within days.")));
    must(stores.knowledge->put(
        article(2, "en", "Lost luggage", "We refund the contents if luggage is lost.")));
    must(stores.knowledge->put(
        article(3, "es", "Devolución de un vuelo cancelado", "Recibirá el dinero en unos días.")));
    must(stores.knowledge->put(article(4, "en", "Pets on board", "Cats and dogs travel in the cabin.")));
    return stores;
}

} // namespace

class KnowledgeStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void article_comesBackWhole()
    {
        const auto stores = broker();
        domain::Article full = article(1, "pt", "Título", "# Corpo");
        full.tags = {"viagem"};
        full.author = "Ana";
        full.isPublic = false;
        full.version = 2;
        must(stores.knowledge->put(full));
        QVERIFY(must(stores.knowledge->article(full.id)) == full);
        full.body = "Outro";
        must(stores.knowledge->put(full));
        QVERIFY(must(stores.knowledge->articles("pt")) == std::vector<domain::Article>{full});
        QVERIFY(must(stores.knowledge->articles("en")).empty());
        must(stores.knowledge->removeArticle(full.id));
        QCOMPARE(failure(stores.knowledge->article(full.id)), "NotFound");
        QCOMPARE(failure(stores.knowledge->removeArticle(full.id)), "NotFound");
        must(stores.connection->checkIntegrity());
    }

    void macro_comesBackWhole()
    {
        const auto stores = broker();
        const domain::Macro full{id<domain::MacroId>(1),
                                 "Apologise",
                                 "en",
                                 "Dear {{customer.firstName}}",
                                 {{"setStatus", "pending"}, {"addTag", "apology"}},
                                 3};
        must(stores.knowledge->put(full));
        QVERIFY(must(stores.knowledge->macro(full.id)) == full);
        QVERIFY(must(stores.knowledge->macros()) == std::vector<domain::Macro>{full});
        must(stores.knowledge->removeMacro(full.id));
        QCOMPARE(failure(stores.knowledge->macro(full.id)), "NotFound");
    }

    void suggestion_titleCountsMostAndSaysItsWords()
    {
        const auto stores = library();
        const auto found =
            must(stores.knowledge->suggest("My flights were cancelled. Can I get a REFUND?", "en", 5));
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].article.title, std::string("Refund of a cancelled flight"));
        QVERIFY(found[0].score > found[1].score);
        QCOMPARE(found[0].words, (std::vector<std::string>{"flights", "cancelled", "refund"}));
        QCOMPARE(found[1].words, std::vector<std::string>{"refund"});
    }

    void suggestion_doesNotCountWordsOfEveryText()
    {
        const auto stores = library();
        for (const char* text : {"What can you get within this?", "¿En unos días?", "Em uns dias?"})
            QVERIFY2(must(stores.knowledge->suggest(text, "", 5)).empty(), text);
    }

    void suggestion_keepsToTheLanguage()
    {
        const auto stores = library();
        const auto found = must(stores.knowledge->suggest("devolucion del vuelo", "es", 5));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].article.language, std::string("es"));
        QVERIFY(must(stores.knowledge->suggest("devolucion del vuelo", "en", 5)).empty());
        QCOMPARE(must(stores.knowledge->suggest("devolucion", "", 5)).size(), 1u);
    }

    void suggestion_forNothingOrNoiseIsEmpty()
    {
        const auto stores = library();
        for (const char* text : {"", "  ", "\"", "*", "a b c", "— ( NEAR", "xyzzy"})
            QVERIFY(must(stores.knowledge->suggest(text, "", 5)).empty());
    }
};

ATALAYA_TEST(KnowledgeStoreTest)
#include "knowledge_store_test.moc"
