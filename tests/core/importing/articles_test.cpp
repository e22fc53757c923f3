#include "core/importing/articles.h"
#include "tests/core/importing/files.h"
#include "tests/support/test.h"

namespace atalaya::importing {

class ArticlesTest : public QObject {
    Q_OBJECT
private slots:
    void frontMatter_isRead()
    {
        const auto article =
            parseArticle("---\ntitle: \"Refunds: when\"\ntags: Money, 'EU261'\nauthor: ana\npublic: no\n"
                         "updated: 2025-11-20\nslug: refunds\nlanguage: es\nlayout: wide\n---\n\nText.\n",
                         "x.md");
        QVERIFY2(article, "a front matter is understood");
        QCOMPARE(article->title, std::string("Refunds: when"));
        QCOMPARE(article->tags, (std::vector<std::string>{"Money", "EU261"}));
        QCOMPARE(article->author, std::string("ana"));
        QCOMPARE(article->isPublic, false);
        QCOMPARE(article->slug, std::string("refunds"));
        QCOMPARE(formatInstant(article->updatedAt.value_or(Instant())), std::string("2025-11-20T00:00:00Z"));
        QCOMPARE(article->body, std::string("Text.\n"));
    }

    void withoutFrontMatter_headingAndNameTellTheRest()
    {
        const auto article = parseArticle("# Lost bags\n\nWe look for it.\n", "bags.pt.md");
        QVERIFY2(article, "Markdown alone is enough");
        QCOMPARE(article->title, std::string("Lost bags"));
        QCOMPARE(article->language, std::string("pt"));
        QCOMPARE(article->slug, std::string("bags"));
        QCOMPARE(article->body, std::string("We look for it.\n"));
    }

    void windowsLineEnds_makeNoDifference()
    {
        const auto article = parseArticle("---\r\ntitle: A\r\nlanguage: en\r\n---\r\nText.\r\n", "a.md");
        QVERIFY2(article, "CRLF is read");
        QCOMPARE(article->title, std::string("A"));
        QCOMPARE(article->body, std::string("Text.\r\n"));
    }

    void wrongArticle_isRefusedWithThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no title") << "---\nlanguage: es\n---\nText.\n"
                                  << "title";
        QTest::newRow("no language") << "# A\n\nText.\n"
                                     << "language";
        QTest::newRow("wrong language") << "---\ntitle: A\nlanguage: spanish\n---\n"
                                        << "line 3";
        QTest::newRow("wrong public") << "---\ntitle: A\npublic: perhaps\n---\n"
                                      << "line 3";
        QTest::newRow("wrong date") << "---\nupdated: yesterday\n---\n"
                                    << "line 2";
        QTest::newRow("no end") << "---\ntitle: A\n"
                                << "line 1";
        QTest::newRow("no colon") << "---\ntitle\n---\n"
                                  << "line 2";
        QTest::newRow("not UTF-8") << QString::fromLatin1("# \x80\n") << "UTF-8";
    }
    void wrongArticle_isRefusedWithThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const QByteArray bytes = place == QLatin1String("UTF-8") ? text.toLatin1() : text.toUtf8();
        const auto article = parseArticle(bytes.toStdString(), "a.md");
        QVERIFY(!article);
        QVERIFY2(article.error().detail.find(place.toStdString()) != std::string::npos,
                 article.error().detail.c_str());
    }

    void folder_givesItsArticlesAndWhatIsNone()
    {
        test::Files files;
        files.write("kb/es/refunds.md", "# Reembolsos\n\nTexto.\n");
        files.write("kb/en/refunds.md", "# Refunds\n\nText.\n");
        files.write("kb/en/broken.md", "no heading\n");
        files.write("kb/README.md", "# How to write articles\n");
        const auto folder = readArticles(files.at("kb"));
        QVERIFY2(folder, "one wrong file does not stop the others");
        QCOMPARE(folder->articles.size(), 2u);
        QCOMPARE(folder->articles[0].language, std::string("en"));
        QCOMPARE(folder->articles[1].language, std::string("es"));
        QCOMPARE(folder->problems.size(), 1u);
        QCOMPARE(folder->problems[0].file, std::string("en/broken.md"));
    }

    void languageFolderByItself_stillTellsTheLanguage()
    {
        test::Files files;
        files.write("kb/es/refunds.md", "# Reembolsos\n\nTexto.\n");
        const auto folder = readArticles(files.at("kb/es"));
        QVERIFY2(folder && folder->problems.empty(), "the folder's own name counts");
        QCOMPARE(folder->articles[0].language, std::string("es"));
    }

    void emptyFolder_isSaid()
    {
        test::Files files;
        files.write("kb/picture.png", "");
        QCOMPARE(readArticles(files.at("kb")).error().code, ErrorCode::FileMissing);
    }
};

} // namespace atalaya::importing

using atalaya::importing::ArticlesTest;
ATALAYA_TEST(ArticlesTest)
#include "articles_test.moc"
