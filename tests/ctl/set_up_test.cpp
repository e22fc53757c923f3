#include "core/base/platform/files.h"
#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

class SetUpTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_ctl = std::make_unique<test::CtlProgram>(); }

    void newFolder_hasAdministratorQueuesAndTheDocumentedConfiguration()
    {
        const auto made = m_ctl->onData({u"init"_s, u"--name"_s, u"Faro"_s});
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.out.contains("Password: "), "a password is made and shown");
        QCOMPARE(int(QFile::permissions(m_ctl->data()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
        const auto users = m_ctl->onData({u"user"_s, u"list"_s, u"--json"_s}).json().array();
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.at(0)["role"_L1].toString(), u"admin"_s);
        QCOMPARE(m_ctl->onData({u"queue"_s, u"list"_s, u"--json"_s}).json().array().size(), 2);
        QFile written(m_ctl->data() + u"/broker.toml"_s);
        QFile documented(test::sourcePath(u"packaging/broker/broker.toml"_s));
        QVERIFY(written.open(QIODevice::ReadOnly) && documented.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), documented.readAll());
    }

    void encryptedFolder_tellsNothing_andOneWithoutDoes()
    {
        const auto wordsIn = [](const QString& folder) {
            int found = 0;
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                const QByteArray bytes =
                    file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("Zanahoria");
                found += bytes.contains("Zanahoria") || bytes.contains("berenjena");
            }
            return found;
        };
        for (const bool encrypt : {true, false}) {
            const QString folder = m_ctl->path(encrypt ? u"sealed"_s : u"plain"_s);
            QStringList init{u"init"_s,      u"--data"_s,  folder,        u"--name"_s,
                             u"Zanahoria"_s, u"--admin"_s, u"berenjena"_s};
            QCOMPARE(m_ctl->run(encrypt ? init + QStringList{u"--encrypt"_s} : init).exitCode, 0);
            const auto users = m_ctl->run({u"user"_s, u"list"_s, u"--data"_s, folder});
            QVERIFY2(users.out.contains("berenjena"), "it can be read with its key");
            if (encrypt)
                QCOMPARE(wordsIn(folder), 0);
            else
                QVERIFY2(wordsIn(folder) > 0, "the same search can find them");
            QVERIFY(m_ctl->run(init + QStringList{u"--encrypt"_s}).exitCode != 0);
        }
    }

    void secondInit_changesNothing()
    {
        QVERIFY2(m_ctl->init(), "the first one works");
        QCOMPARE(m_ctl->onData({u"init"_s}).exitCode, 73);
        QCOMPARE(m_ctl->onData({u"user"_s, u"list"_s, u"--json"_s}).json().array().size(), 1);
    }

    void folderOfSomethingElse_isRefused()
    {
        m_ctl->write(u"data/letter.txt"_s, "dear");
        QCOMPARE(m_ctl->onData({u"init"_s}).exitCode, 73);
        QVERIFY(QFile::exists(m_ctl->data() + u"/letter.txt"_s));
    }

    void shortPassword_isRefusedAndNothingIsMade()
    {
        QCOMPARE(m_ctl->onData({u"init"_s, u"--password-stdin"_s}, "short\n").exitCode, 65);
        QVERIFY(!QFile::exists(m_ctl->data()));
    }

    void userWithSkillsAndQueues_isListed()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        QCOMPARE(m_ctl->onData({u"skill"_s, u"add"_s, u"Spanish"_s}).exitCode, 0);
        QCOMPARE(m_ctl
                     ->onData({u"queue"_s, u"add"_s, u"Claims ES"_s, u"--skill"_s, u"spanish:3"_s,
                               u"--first-response"_s, u"60"_s})
                     .exitCode,
                 0);
        const auto added = m_ctl->onData({u"user"_s, u"add"_s, u"ines"_s, u"--name"_s, u"Inés"_s, u"--role"_s,
                                          u"agent"_s, u"--queue"_s, u"claims es"_s, u"--skill"_s,
                                          u"Spanish:5"_s, u"--language"_s, u"es"_s, u"--password-stdin"_s},
                                         "correct horse\n");
        QCOMPARE(added.exitCode, 0);
        QVERIFY2(!added.out.contains("correct horse"), "a given password is not repeated");
        const auto users = m_ctl->onData({u"user"_s, u"list"_s, u"--json"_s}).json().array();
        QCOMPARE(users.at(0)["name"_L1].toString(), u"Inés"_s);
        QCOMPARE(users.at(0)["queues"_L1].toArray().at(0).toString(), u"Claims ES"_s);
    }

    void unknownName_isRefusedWithTheNearest()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        const auto run = m_ctl->onData({u"user"_s, u"add"_s, u"ines"_s, u"--name"_s, u"I"_s, u"--role"_s,
                                        u"agent"_s, u"--queue"_s, u"Genral"_s});
        QCOMPARE(run.exitCode, 65);
        QVERIFY2(run.err.contains("did you mean 'General'"), run.err.constData());
        QCOMPARE(m_ctl->onData({u"user"_s, u"list"_s, u"--json"_s}).json().array().size(), 1);
    }

    void sameNameAgain_isRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("user") << QStringList{u"user"_s, u"add"_s,    u"admin"_s, u"--name"_s,
                                             u"A"_s,    u"--role"_s, u"lead"_s};
        QTest::newRow("queue") << QStringList{u"queue"_s, u"add"_s, u"general"_s};
    }
    void sameNameAgain_isRefused()
    {
        QFETCH(QStringList, words);
        QVERIFY2(m_ctl->init(), "a broker");
        QCOMPARE(m_ctl->onData(words).exitCode, 73);
    }

    void disabledUser_isListedAsSuch()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        QCOMPARE(m_ctl->onData({u"user"_s, u"disable"_s, u"admin"_s}).exitCode, 0);
        QCOMPARE(
            m_ctl->onData({u"user"_s, u"list"_s, u"--json"_s}).json().array().at(0)["disabled"_L1].toBool(),
            true);
    }

    void mailbox_isListedWithoutItsPassword()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        const auto added = m_ctl->onData({u"channel"_s, u"add"_s, u"email"_s, u"Help@Faro.example"_s,
                                          u"--queue"_s, u"General"_s, u"--imap"_s, u"127.0.0.1:9"_s,
                                          u"--imap-security"_s, u"none"_s, u"--password-stdin"_s},
                                         "mailbox secret\n");
        QCOMPARE(added.exitCode, 0);
        const auto listed = m_ctl->onData({u"channel"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.json().array().at(0)["address"_L1].toString(), u"help@faro.example"_s);
        QVERIFY(!listed.out.contains("secret"));
        for (const auto& name : {u"/broker.db"_s, u"/broker.db-wal"_s, u"/secrets"_s}) {
            QFile file(m_ctl->data() + name);
            QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("mailbox secret"),
                     qPrintable(name));
        }
    }

    void readablePassword_isNotSentToAnotherMachine()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        const auto run = m_ctl->onData({u"channel"_s, u"add"_s, u"email"_s, u"a@b.example"_s, u"--queue"_s,
                                        u"General"_s, u"--imap"_s, u"mail.b.example:143"_s,
                                        u"--imap-security"_s, u"none"_s, u"--password-stdin"_s},
                                       "secret\n");
        QCOMPARE(run.exitCode, 65);
        QVERIFY2(run.err.contains("--imap-security none"), run.err.constData());
    }

    void mailboxWhoseServersDoNotAnswer_isSaidToFail()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        QVERIFY(
            m_ctl
                ->onData({u"channel"_s, u"add"_s, u"email"_s, u"a@b.example"_s, u"--queue"_s, u"General"_s,
                          u"--imap"_s, u"127.0.0.1:9"_s, u"--imap-security"_s, u"none"_s, u"--smtp"_s,
                          u"127.0.0.1:9"_s, u"--smtp-security"_s, u"none"_s, u"--password-stdin"_s},
                         "secret\n")
                .exitCode
            == 0);
        const auto run = m_ctl->onData({u"channel"_s, u"test"_s, u"a@b.example"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 69);
        QCOMPARE(run.json().array().size(), 2);
        QCOMPARE(run.json().array().at(1)["works"_L1].toBool(true), false);
    }

    void whileTheBrokerRuns_dataCommandsSaySo()
    {
        QVERIFY2(m_ctl->init(), "a broker");
        const auto lock = platform::FileLock::acquire((m_ctl->data() + u"/broker.lock"_s).toStdString());
        QVERIFY2(lock, "as the broker holds it");
        const auto refused = m_ctl->onData({u"queue"_s, u"add"_s, u"Late"_s});
        QCOMPARE(refused.exitCode, 69);
        QVERIFY2(refused.err.contains("the broker is running: stop it, or use --url"),
                 refused.err.constData());
        const auto status = m_ctl->onData({u"status"_s, u"--json"_s});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.json()["running"_L1].toBool(), true);
        QCOMPARE(m_ctl->onData({u"backup"_s, m_ctl->path(u"b.tar"_s)}).exitCode, 0);
    }

    void noData_isSaidWithTheCommandThatMakesIt()
    {
        const auto run = m_ctl->onData({u"user"_s, u"list"_s});
        QCOMPARE(run.exitCode, 66);
        QVERIFY2(run.err.contains("atalayactl init --data"), run.err.constData());
    }

    void brokerThatDoesNotAnswer_isUnavailable()
    {
        QCOMPARE(m_ctl->run({u"status"_s, u"--url"_s, u"http://127.0.0.1:9"_s}).exitCode, 69);
    }

private:
    std::unique_ptr<test::CtlProgram> m_ctl;
};

} // namespace atalaya::ctl

using atalaya::ctl::SetUpTest;
ATALAYA_TEST(SetUpTest)
#include "set_up_test.moc"
