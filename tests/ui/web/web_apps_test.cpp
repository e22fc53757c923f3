#include "tests/support/test.h"
#include "ui/apps/web_apps.h"

#include <QFile>
#include <QTemporaryDir>

using namespace atalaya;
using namespace Qt::StringLiterals;

/// The company's list of apps, and the addresses made of it.
class WebAppsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFile_givesNoApps() { QVERIFY(apps::readWebApps(m_folder.filePath(u"none.ini"_s)).isEmpty()); }

    void app_isReadWithItsOwnOrigin()
    {
        const auto all =
            read("[orders]\nname=Orders\nurl=https://orders.example/desk?t={ticket}&m={customer.email}\n"
                 "origins=https://login.example, https://orders.example:8443\nopen=accept\n"
                 "permissions=clipboard\n");
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().problem, QString());
        QCOMPARE(all.first().name, u"Orders"_s);
        QVERIFY(all.first().opensOnAccept);
        const QStringList origins{u"https://orders.example"_s, u"https://login.example"_s,
                                  u"https://orders.example:8443"_s};
        QCOMPARE(all.first().origins, origins);
        QCOMPARE(all.first().permissions, QStringList{u"clipboard"_s});
    }

    void values_cannotChangeWhereItLeads()
    {
        const auto all = read("[orders]\nurl=https://orders.example/c/{customer.name}?m={customer.email}\n");
        const QVariantMap customer{{u"name"_s, u"../..//evil.example/?x=1&y#z é"_s},
                                   {u"email"_s, u"a+b@c.example"_s}};
        const QUrl address = apps::addressOf(all.first(), {{u"customer"_s, customer}});
        QCOMPARE(
            address.toString(QUrl::FullyEncoded),
            u"https://orders.example/c/..%2F..%2F%2Fevil.example%2F%3Fx%3D1%26y%23z%20%C3%A9?m=a%2Bb%40c.example"_s);
    }

    void wrongAddress_isAProblemOfThatAppOnly_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("not encrypted") << QByteArray("http://orders.example/");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("no host") << QByteArray("https:///x");
        QTest::newRow("host from the conversation") << QByteArray("https://{customer.name}/");
        QTest::newRow("end of the host from the conversation") << QByteArray("https://orders.{queue}/x");
        QTest::newRow("a password in it") << QByteArray("https://me:secret@orders.example/");
        QTest::newRow("unknown place") << QByteArray("https://orders.example/{password}");
        QTest::newRow("none") << QByteArray();
    }
    void wrongAddress_isAProblemOfThatAppOnly()
    {
        QFETCH(QByteArray, address);
        const auto all = read("[bad]\nurl=" + address + "\n[good]\nurl=https://orders.example/\n");
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.first().problem.isEmpty());
        QVERIFY(all.last().problem.isEmpty());
    }

    void ownComputer_mayBePlain()
    {
        QVERIFY(read("[x]\nurl=http://127.0.0.1:8080/desk\n").first().problem.isEmpty());
    }
    void wrongOrigin_isAProblem()
    {
        QVERIFY(
            !read("[x]\nurl=https://a.example/\norigins=https://a.example/path\n").first().problem.isEmpty());
        QVERIFY(!read("[x]\nurl=https://a.example/\norigins=*\n").first().problem.isEmpty());
    }

    void context_saysWhatTheConversationIs()
    {
        api::Conversation conversation;
        conversation.row.ticket.number = 48213;
        conversation.row.queueName = "Claims ES";
        conversation.customer.name = "Enrique Salas";
        conversation.customer.identities = {{domain::IdentityKind::Email, "enrique@salas.example"}};
        const QVariantMap all = apps::contextOf(conversation);
        QCOMPARE(all.value(u"type"_s).toString(), u"atalaya.context"_s);
        QCOMPARE(all.value(u"ticket"_s).toMap().value(u"number"_s).toInt(), 48213);
        QCOMPARE(all.value(u"ticket"_s).toMap().value(u"queue"_s).toString(), u"Claims ES"_s);
        QCOMPARE(all.value(u"customer"_s).toMap().value(u"email"_s).toString(), u"enrique@salas.example"_s);
    }

private:
    QList<apps::WebApp> read(const QByteArray& text)
    {
        // A name of its own each time: Qt keeps what it has read of a file.
        QFile file(m_folder.filePath(u"apps%1.ini"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return apps::readWebApps(file.fileName());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

ATALAYA_TEST(WebAppsTest)
#include "web_apps_test.moc"
