#include "core/protocol/codec.h"
#include "core/storage/open.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>
#include <map>

using namespace atalaya;

namespace {

constexpr int kRounds = 50;
const char* const kKey = "0123456789abcdef0123456789abcdef";

/// What the writer said was durable.
struct Acknowledged {
    int draft = -1;
    std::map<std::string, int> commands;

    void read(const QByteArray& line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 2 && words[0] == "d")
            draft = words[1].toInt();
        else if (words.size() == 3 && words[0] == "c")
            commands[words[1].toStdString()] = words[2].toInt();
    }
};

storage::DatabaseOptions optionsOf(const QString& file)
{
    storage::DatabaseOptions options;
    options.path = file.toStdString();
    if (storage::canEncrypt())
        options.key = SecretString(kKey);
    return options;
}

/// Lets the writer work until it has said `lines` lines, then kills it. All whole lines it said count.
bool runAndKill(const QString& file, int lines, Acknowledged& known)
{
    QProcess writer;
    writer.start(QString::fromLocal8Bit(qgetenv("ATALAYA_DESK_WRITER")),
                 {file, QString::fromLatin1(kKey), QString::number(known.draft + 1)});
    int seen = 0;
    while (seen < lines) {
        if (!writer.canReadLine() && !writer.waitForReadyRead(60'000))
            return false;
        for (; writer.canReadLine() && seen < lines; ++seen)
            known.read(writer.readLine());
    }
    writer.kill(); // while it goes on writing
    writer.waitForFinished(60'000);
    while (writer.canReadLine())
        known.read(writer.readLine());
    return writer.exitStatus() == QProcess::CrashExit;
}

} // namespace

class DeskKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment_losesNothingAcknowledged()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desk.db"));
        SeededRandom dice(2025);
        Acknowledged known;
        for (int round = 0; round < kRounds; ++round) {
            QVERIFY2(runAndKill(file, 1 + int(dice.below(60)), known), "the writer ended by itself");
            auto stores = storage::openDesk(optionsOf(file));
            QVERIFY2(stores.hasValue(), "it opens");
            QVERIFY(stores->connection->checkIntegrity().hasValue());
            const auto draft = stores->drafts->load({});
            QVERIFY(draft.hasValue());
            const int kept = *draft ? QByteArray::fromStdString((*draft)->text).split(' ')[0].toInt() : -1;
            QVERIFY2(kept >= known.draft, "a draft that was acknowledged, or a later one");
            known.draft = std::max(known.draft, kept);
            QVERIFY(holdsAll(*stores, known));
        }
        QVERIFY2(known.commands.size() > 100, "enough was written to mean something");
    }

private:
    static bool holdsAll(storage::DeskStores& stores, const Acknowledged& known)
    {
        for (const auto& [id, number] : known.commands) {
            const auto row = stores.outbox->get(*domain::CommandId::parse(id));
            if (!row)
                return false;
            const auto command = protocol::decodeCommand(row->kind, row->body);
            if (!command || std::get<domain::AddNote>(*command).text != "note " + std::to_string(number))
                return false;
        }
        return true;
    }
};

ATALAYA_TEST(DeskKillTest)
#include "desk_kill_test.moc"
