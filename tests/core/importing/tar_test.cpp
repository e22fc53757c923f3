#include "core/importing/tar.h"
#include "tests/core/importing/files.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QStandardPaths>

namespace atalaya::importing {
namespace {

const Instant kNoon = parseInstant("2025-11-20T12:00:00Z").valueOr(Instant());

Result<void> writeOne(const std::filesystem::path& path, const std::string& name, const std::string& bytes)
{
    ATALAYA_TRY(tar, TarWriter::create(path));
    ATALAYA_CHECK(tar.begin(name, bytes.size(), kNoon));
    ATALAYA_CHECK(tar.add(bytes));
    ATALAYA_CHECK(tar.end());
    return tar.finish();
}

} // namespace

class TarTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasWritten_isRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << "empty" << 0;
        QTest::newRow("small") << "a.txt" << 5;
        QTest::newRow("one block") << "block" << 512;
        QTest::newRow("more than a chunk") << "large" << 300'001;
        QTest::newRow("long name") << QString(100, QLatin1Char('d')) + "/" + QString(90, QLatin1Char('f'))
                                   << 7;
    }
    void whatWasWritten_isRead()
    {
        QFETCH(QString, name);
        QFETCH(int, size);
        test::Files files;
        const std::string bytes(std::size_t(size), 'x');
        QVERIFY2(writeOne(files.at("a.tar"), name.toStdString(), bytes), "it can be written");
        auto tar = TarReader::open(files.at("a.tar"));
        QVERIFY2(tar, "it can be opened");
        const auto member = tar->next();
        QVERIFY2(member && *member, "it has one member");
        QCOMPARE((*member)->name, name.toStdString());
        std::string read;
        QVERIFY2(tar->read([&](std::string_view piece) -> Result<void> {
            read += piece;
            return {};
        }),
                 "it can be read");
        QCOMPARE(read, bytes);
        const auto end = tar->next();
        QVERIFY2(end && !*end, "and no more");
    }

    void tarProgram_unpacksIt()
    {
        test::Files files;
        QVERIFY2(writeOne(files.at("a.tar"), "folder/hello.txt", "hello\n"), "it can be written");
        QProcess tar;
        tar.start(QStringLiteral("tar"),
                  {QStringLiteral("-xOf"), QString::fromStdString(files.at("a.tar").string()),
                   QStringLiteral("folder/hello.txt")});
        QVERIFY2(tar.waitForFinished() && tar.exitCode() == 0, "tar reads what we write");
        QCOMPARE(tar.readAllStandardOutput(), QByteArray("hello\n"));
    }

    void archive_isForItsOwnerOnly()
    {
        test::Files files;
        QVERIFY2(writeOne(files.at("a.tar"), "a", "x"), "it can be written");
        const auto mode = std::filesystem::status(files.at("a.tar")).permissions();
        QCOMPARE(int(mode & std::filesystem::perms::all), 0600);
    }

    void fileThatIsThere_isNotReplaced()
    {
        test::Files files;
        files.write("a.tar", "precious");
        QCOMPARE(TarWriter::create(files.at("a.tar")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(files.read("a.tar"), std::string("precious"));
    }

    void damagedArchive_isRefused_data()
    {
        QTest::addColumn<int>("cutTo");
        QTest::addColumn<int>("changeAt");
        QTest::newRow("cut in the header") << 300 << -1;
        QTest::newRow("cut in the content") << 600 << -1;
        QTest::newRow("cut before the end") << 1536 << -1;
        QTest::newRow("changed header") << -1 << 10;
        QTest::newRow("nothing") << 0 << -1;
    }
    void damagedArchive_isRefused()
    {
        QFETCH(int, cutTo);
        QFETCH(int, changeAt);
        test::Files files;
        QVERIFY2(writeOne(files.at("a.tar"), "a", std::string(1000, 'x')), "it can be written");
        std::string bytes = files.read("a.tar");
        if (cutTo >= 0)
            bytes.resize(std::size_t(cutTo));
        if (changeAt >= 0)
            bytes[std::size_t(changeAt)] = 'z';
        files.write("bad.tar", bytes);
        auto tar = TarReader::open(files.at("bad.tar"));
        QVERIFY2(tar, "it can be opened");
        ErrorCode code = ErrorCode::Internal;
        for (int i = 0; i < 3; ++i) {
            const auto member = tar->next();
            if (!member)
                code = member.error().code;
            if (!member || !*member)
                break;
        }
        QCOMPARE(code, ErrorCode::FileRead);
    }
};

} // namespace atalaya::importing

using atalaya::importing::TarTest;
ATALAYA_TEST(TarTest)
#include "tar_test.moc"
