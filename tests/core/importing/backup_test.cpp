#include "core/importing/backup.h"
#include "core/importing/tar.h"
#include "tests/core/importing/files.h"
#include "tests/support/test.h"

namespace atalaya::importing {
namespace {

const Instant kNoon = parseInstant("2025-11-20T12:00:00Z").valueOr(Instant());

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_files = std::make_unique<test::Files>();
        m_files->write("data/broker.db", "live database");
        m_files->write("data/broker.db-wal", "log");
        m_files->write("data/broker.lock", "");
        m_files->write("data/secrets", "sealed");
        m_files->write("data/secrets.key", "key");
        m_files->write("data/blobs/ab/cdef", "picture");
        m_files->write("data/blobs/small.db", "live blobs");
        m_files->write("data/blobs/small.db-wal", "log");
        m_files->write("copy.db", "consistent copy");
        m_files->write("copy.blobs", "consistent blobs");
    }

    void backup_holdsTheCopyAndEveryOtherFile()
    {
        const auto report = make();
        QVERIFY2(report, "it can be made");
        QCOMPARE(report->files, 5u);
        QVERIFY2(restoreBackup(m_files->at("b.tar"), m_files->at("new")), "it can be unpacked");
        QCOMPARE(m_files->read("new/broker.db"), std::string("consistent copy"));
        QCOMPARE(m_files->read("new/blobs/ab/cdef"), std::string("picture"));
        QCOMPARE(m_files->read("new/blobs/small.db"), std::string("consistent blobs"));
        QVERIFY(!std::filesystem::exists(m_files->at("new/blobs/small.db-wal")));
        QCOMPARE(m_files->read("new/secrets.key"), std::string("key"));
        QVERIFY(!std::filesystem::exists(m_files->at("new/broker.db-wal")));
        QVERIFY(!std::filesystem::exists(m_files->at("new/broker.lock")));
    }

    void restoredFiles_areForTheirOwnerOnly()
    {
        QVERIFY2(make() && restoreBackup(m_files->at("b.tar"), m_files->at("new")), "both work");
        for (const char* name : {"new/secrets.key", "new/broker.db", "new/blobs/ab/cdef"})
            QCOMPARE(
                int(std::filesystem::status(m_files->at(name)).permissions() & std::filesystem::perms::all),
                0600);
    }

    void folderThatIsNotEmpty_isLeftAlone()
    {
        QVERIFY2(make(), "it can be made");
        const auto restored = restoreBackup(m_files->at("b.tar"), m_files->at("data"));
        QCOMPARE(restored.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_files->read("data/broker.db"), std::string("live database"));
    }

    void everyChangedByte_isFound()
    {
        QVERIFY2(make(), "it can be made");
        const std::string good = m_files->read("b.tar");
        // One byte in each block that means something; the filling of a block is nobody's.
        for (std::size_t at = 0; at + 1024 < good.size(); at += 512) {
            if (good[at] == '\0')
                continue;
            std::string bad = good;
            bad[at] = char(bad[at] ^ 1);
            m_files->write("bad.tar", bad);
            QVERIFY2(!verifyBackup(m_files->at("bad.tar")), std::to_string(at).c_str());
            QVERIFY2(!restoreBackup(m_files->at("bad.tar"), m_files->at("new")), "nor is it unpacked");
            QVERIFY2(!std::filesystem::exists(m_files->at("new")), "and nothing stays");
        }
    }

    void backupCutShort_isFoundAtEveryLength()
    {
        QVERIFY2(make(), "it can be made");
        const std::string good = m_files->read("b.tar");
        for (std::size_t size = 0; size + 1024 < good.size(); size += 256) {
            m_files->write("bad.tar", good.substr(0, size));
            QVERIFY2(!verifyBackup(m_files->at("bad.tar")), std::to_string(size).c_str());
        }
    }

    void archiveWithANameThatLeadsOutside_isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("above") << "../evil";
        QTest::newRow("hidden above") << "blobs/../../evil";
        QTest::newRow("absolute") << "/tmp/evil";
        QTest::newRow("windows") << "..\\evil";
    }
    void archiveWithANameThatLeadsOutside_isRefused()
    {
        QFETCH(QString, name);
        auto tar = TarWriter::create(m_files->at("evil.tar"));
        QVERIFY2(tar && tar->begin(name.toStdString(), 1, kNoon) && tar->add("x") && tar->end()
                     && tar->finish(),
                 "it can be written");
        const auto restored = restoreBackup(m_files->at("evil.tar"), m_files->at("inner/new"));
        QCOMPARE(restored.error().code, ErrorCode::FileRead);
        QVERIFY(!std::filesystem::exists(m_files->at("evil")));
        QVERIFY(!std::filesystem::exists(m_files->at("inner/evil")));
    }

    void plainTarWithoutList_isNoBackup()
    {
        auto tar = TarWriter::create(m_files->at("plain.tar"));
        QVERIFY2(tar && tar->begin("broker.db", 1, kNoon) && tar->add("x") && tar->end() && tar->finish(),
                 "it can be written");
        QCOMPARE(verifyBackup(m_files->at("plain.tar")).error().code, ErrorCode::FileRead);
    }

    void newerFormat_isSaidToBeOne()
    {
        const std::string list = R"({"format":2,"createdAt":"2025-11-20T12:00:00Z","files":[]})";
        auto tar = TarWriter::create(m_files->at("newer.tar"));
        QVERIFY2(tar && tar->begin("backup.json", list.size(), kNoon) && tar->add(list) && tar->end()
                     && tar->finish(),
                 "it can be written");
        QCOMPARE(verifyBackup(m_files->at("newer.tar")).error().code, ErrorCode::Unsupported);
    }

    void targetThatIsThere_isNotReplaced()
    {
        m_files->write("b.tar", "precious");
        QCOMPARE(make().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_files->read("b.tar"), std::string("precious"));
    }

private:
    Result<BackupReport> make()
    {
        return writeBackup({m_files->at("data"),
                            m_files->at("copy.db"),
                            m_files->at("b.tar"),
                            kNoon,
                            {},
                            m_files->at("copy.blobs")});
    }
    std::unique_ptr<test::Files> m_files;
};

} // namespace atalaya::importing

using atalaya::importing::BackupTest;
ATALAYA_TEST(BackupTest)
#include "backup_test.moc"
