#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

namespace atalaya::ctl {

namespace {

/// What somebody might type, the word that the sentence has to name, and what it has to advise.
struct Malformed {
    const char* line;
    const char* names;
    const char* todo;
};
constexpr Malformed kMalformed[] = {
    {"inti", "inti", "did you mean 'init'"},
    {"stats", "stats", "did you mean 'status'"},
    {"quux", "quux", "--help"},
    {"user", "user", "'user add'"},
    {"user ad", "user ad", "did you mean 'user add'"},
    {"user remove ana", "user remove", "See:"},
    {"channel add", "channel add", "channel add email"},
    {"channel add chat x", "channel add chat", "channel add email"},
    {"import", "import", "import mbox"},
    {"import mbx a", "import mbx", "did you mean 'import mbox'"},
    {"--data x", "--data", "--help"},
    {"init", "--data", "add --data DIR"},
    {"init --data", "--data", "needs a value"},
    {"init --data x --data y", "--data", "give it once"},
    {"init --dat x", "--dat", "did you mean --data"},
    {"init --data x --admin Ana", "--admin", "small letters"},
    {"init --data x extra", "extra", "options only"},
    {"init --data x --empty=yes", "--empty", "takes no value"},
    {"init --data x --empty --admin ana", "--empty", "leave out"},
    {"init --data=", "--data", "not empty"},
    {"user add", "LOGIN", "user add LOGIN"},
    {"user add ana --data x", "--name", "add --name NAME"},
    {"user add ana --data x --name Ana", "--role", "add --role"},
    {"user add ana --name Ana --role boss --data x", "boss", "agent, lead, trainer, admin"},
    {"user add ana --name Ana --role agent --skill Spanish --data x", "Spanish", "Spanish:4"},
    {"user add ana --name Ana --role agent --skill Spanish:6 --data x", "Spanish:6", "from 1 to 5"},
    {"user add ana --name Ana --role agent --skill :3 --data x", ":3", "from 1 to 5"},
    {"user add ana --name Ana --role agent --language spanish --data x", "spanish", "two small letters"},
    {"user add Ana --name Ana --role agent --data x", "Ana", "small letters"},
    {"user add ana bea --name Ana --role agent --data x", "bea", "one LOGIN"},
    {"user add ana --name Ana --role agent --quue Q --data x", "--quue", "did you mean --queue"},
    {"user list --jsn", "--jsn", "did you mean --json"},
    {"queue add Claims --first-response 0 --data x", "--first-response", "a whole number"},
    {"queue add Claims --first-response soon --data x", "soon", "a whole number"},
    {"queue add Claims --first-response 1.5 --data x", "1.5", "a whole number"},
    {"queue add Claims --channel fax --data x", "fax", "email, chat, social, messaging, voice"},
    {"queue add", "NAME", "queue add NAME"},
    {"channel add email nobody --queue Q --data x", "nobody", "a mail address"},
    {"channel add email a@b@c --queue Q --data x", "a@b@c", "a mail address"},
    {"channel add email a@b --data x", "--queue", "add --queue"},
    {"channel add email a@b --queue Q --data x", "server", "--imap HOST:PORT"},
    {"channel add email a@b --queue Q --imap mail --data x", "mail", "mail.example.com:993"},
    {"channel add email a@b --queue Q --imap mail:70000 --data x", "mail:70000", "its port"},
    {"channel add email a@b --queue Q --imap mail:993 --imap-security ssl --data x", "ssl",
     "tls, starttls, none"},
    {"channel add email a@b --queue Q --imap mail:993 --poll 5 --data x", "--poll", "10 to 86400"},
    {"channel add email a@b --queue Q --imap mail:993 --data x", "password", "--password-stdin"},
    {"import mbox --account a --data x", "FILE", "import mbox FILE"},
    {"import mbox a.mbox --data x", "--account", "add --account"},
    {"export --what tickts --data x", "tickts", "tickets"},
    {"status", "data folder", "--data DIR"},
    {"status --url broker", "broker", "http://"},
    {"status --url http://x --data y", "--url", "not both"},
    {"status --url http://x --login ana", "--login", "--password-stdin"},
    {"status --data x --fingerprint ab", "--fingerprint", "--url"},
    {"backup --data x", "FILE", "backup FILE"},
    {"restore a.tar", "--data", "add --data DIR"},
    {"verify --data x -q", "-q", "See:"},
    {"help usr", "usr", "See:"},
};

} // namespace

class UsageTest : public QObject {
    Q_OBJECT
private slots:
    void malformedLine_endsWith64AndSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names"); // what the sentence has to name
        QTest::addColumn<QString>("todo"); // and what to do
        for (const Malformed& row : kMalformed)
            QTest::newRow(row.line) << QString::fromUtf8(row.line) << QString::fromUtf8(row.names)
                                    << QString::fromUtf8(row.todo);
    }
    void malformedLine_endsWith64AndSaysWhatToDo()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        QFETCH(QString, todo);
        const auto run = m_ctl.run(line.split(QLatin1Char(' ')));
        QCOMPARE(run.exitCode, 64);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("atalayactl: "), run.err.constData());
        QVERIFY2(run.err.contains(names.toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains(todo.toUtf8()), run.err.constData());
    }

    void noWords_showTheCommands()
    {
        const auto run = m_ctl.run({});
        QCOMPARE(run.exitCode, 64);
        QVERIFY(run.err.contains("channel add email ADDRESS"));
    }

    void everyCommandOfTheOverview_hasHelp()
    {
        const auto overview = m_ctl.run({QStringLiteral("--help")});
        QCOMPARE(overview.exitCode, 0);
        int commands = 0;
        for (const QByteArray& line : overview.out.split('\n')) {
            if (!line.startsWith("  "))
                continue;
            QStringList words;
            for (const QString& word : QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                if (word.at(0).isUpper())
                    break;
                words << word;
            }
            ++commands;
            const auto help = m_ctl.run(words + QStringList{QStringLiteral("--help")});
            QVERIFY2(help.exitCode == 0, line.constData());
            QVERIFY2(help.out.startsWith("atalayactl " + words.join(QLatin1Char(' ')).toUtf8()),
                     help.out.constData());
        }
        QVERIFY2(commands >= 24, "the overview names the commands");
    }

    void version_isShown()
    {
        const auto run = m_ctl.run({QStringLiteral("--version")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("atalayactl "));
    }

private:
    test::CtlProgram m_ctl;
};

} // namespace atalaya::ctl

using atalaya::ctl::UsageTest;
ATALAYA_TEST(UsageTest)
#include "usage_test.moc"
