#include "tests/support/test.h"
#include "ui/shell/deep_link.h"

using atalaya::shell::DeepLink;
using Kind = DeepLink::Kind;

namespace {

const QString kId = QStringLiteral("01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55");

} // namespace

class DeepLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void links_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* text, Kind kind, const QString& value) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << value;
        };
        row("atalaya://ticket/48213", Kind::Ticket, QStringLiteral("48213"));
        row("atalaya://ticket/48213/", Kind::Ticket, QStringLiteral("48213"));
        row("ATALAYA://TICKET/48213", Kind::Ticket, QStringLiteral("48213"));
        row("atalaya://ticket/01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55", Kind::Ticket, kId);
        row("atalaya://customer/01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55", Kind::Customer, kId);
        row("atalaya://article/01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55", Kind::Article, kId);
        row("atalaya://search/hotel%20lisboa", Kind::Search, QStringLiteral("hotel lisboa"));
        row("atalaya://search?q=from%3Asalas%20hotel", Kind::Search, QStringLiteral("from:salas hotel"));
    }
    void links_areRead()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, value);
        const auto link = DeepLink::read(text);
        QVERIFY(link);
        QCOMPARE(int(link->kind), kind);
        QCOMPARE(link->value, value);
    }

    void whatIsNoLinkOfOurs_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "atalaya:", "atalaya://", "atalaya://ticket", "atalaya://ticket/", "atalaya://ticket/48a",
              "atalaya://ticket/9999999999999999999", "atalaya://ticket/../48213", "atalaya://delete/48213",
              "atalaya://customer/7", "https://ticket/48213", "atalaya://search/%0A", "atalaya://search/",
              "--sample", "/etc/passwd"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("too long") << QStringLiteral("atalaya://search/") + QString(5000, u'a');
    }
    void whatIsNoLinkOfOurs_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!DeepLink::read(text));
    }

    void everyLink_isReadAsItWasWritten()
    {
        for (const DeepLink& link :
             {DeepLink{Kind::Ticket, QStringLiteral("48213")}, DeepLink{Kind::Customer, kId},
              DeepLink{Kind::Article, kId}, DeepLink{Kind::Search, QStringLiteral("señor & 50 % / más?")}})
            QCOMPARE(DeepLink::read(link.text()), std::optional(link));
        QCOMPARE(DeepLink({Kind::Ticket, QStringLiteral("48213")}).text(),
                 QStringLiteral("atalaya://ticket/48213"));
    }
};

ATALAYA_TEST(DeepLinkTest)
#include "deep_link_test.moc"
