#include "tests/core/routing/action_text.h"
#include "tests/core/routing/story.h"
#include "tests/support/test.h"

#include <QFile>

namespace atalaya::routing::test {

/// Gate G12: the same log gives the same state, to the bit, whatever compiler, optimisation or sanitizer
/// built the router. tests/data/routing/g12_hashes.txt has a line for each thousand events of one story:
/// their number, the hash of the state, the hash of everything said so far. ATALAYA_RENEW=1 writes it anew,
/// for a change of rules or of the snapshot that is meant.
class G12DeterminismTest : public QObject {
    Q_OBJECT

    static constexpr std::uint64_t kStory = 12;
    static constexpr int kEvents = 20'000;
    static constexpr int kEvery = 1'000;

    static QString fileName()
    {
        return qEnvironmentVariable("ATALAYA_SOURCE_DIR")
            + QStringLiteral("/tests/data/routing/g12_hashes.txt");
    }

    /// The oracle says what each line of the story means, so that the log depends on no router that is
    /// tested.
    static QByteArray hashes()
    {
        const RouterOptions options{.run = 7};
        const auto router = makeRouter(options);
        OracleRouter oracle(options);
        Instant now = kNoon;
        std::string said;
        std::uint64_t saidHash = 0;
        QByteArray out;
        int number = 0;
        for (const Line& line : makeStory(kStory, kEvents)) {
            now += line.wait;
            const Event event = eventOf(line, oracle, now);
            oracle.step(event, now);
            said += text(router->step(event, now));
            if (++number % kEvery != 0)
                continue;
            saidHash = stateHash(std::to_string(saidHash) + std::exchange(said, {}));
            out += QByteArray::number(number) + " " + QByteArray::number(stateHash(router->snapshot()), 16)
                + " " + QByteArray::number(saidHash, 16) + "\n";
        }
        return out;
    }

private slots:
    void sameLog_hasTheSameHashesInEveryBuild()
    {
        const QByteArray found = hashes();
        QFile file(fileName());
        if (qEnvironmentVariableIsSet("ATALAYA_RENEW")) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(found), found.size());
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(fileName()));
        const QList<QByteArray> wanted = file.readAll().trimmed().split('\n');
        const QList<QByteArray> got = found.trimmed().split('\n');
        QCOMPARE(got.size(), kEvents / kEvery);
        QCOMPARE(wanted.size(), got.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QCOMPARE(got[i], wanted[i]);
    }
};

ATALAYA_TEST(G12DeterminismTest)

} // namespace atalaya::routing::test

#include "g12_determinism_test.moc"
