#include "tests/ctl/ctl_program.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonObject>

namespace atalaya::ctl {

using namespace Qt::StringLiterals;

class BackupRestoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ctl = std::make_unique<test::CtlProgram>();
        QCOMPARE(m_ctl->onData({u"init"_s, u"--admin"_s, u"root"_s}).exitCode,
                 0); // the sample has an "admin"
        QCOMPARE(
            m_ctl->onData({u"import"_s, u"company"_s, test::sourcePath(u"resources/sample/company.jsonl"_s)})
                .exitCode,
            0);
    }

    void restoredBroker_hasEverything()
    {
        const auto made = m_ctl->onData({u"backup"_s, tar(), u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.json()["files"_L1].toInt() > 4);
        QCOMPARE(restore().exitCode, 0);
        const QStringList there{u"--data"_s, m_ctl->path(u"new"_s)};
        QCOMPARE(m_ctl->run(QStringList{u"export"_s} + there).out, m_ctl->onData({u"export"_s}).out);
        QCOMPARE(m_ctl->run(QStringList{u"verify"_s} + there).exitCode, 0);
    }

    void folderWithData_isNotOverwritten()
    {
        QCOMPARE(m_ctl->onData({u"backup"_s, tar()}).exitCode, 0);
        const auto run = m_ctl->onData({u"restore"_s, tar()});
        QCOMPARE(run.exitCode, 73);
        QVERIFY2(run.err.contains("not empty"), run.err.constData());
    }

    void earlierBackup_isNotOverwritten()
    {
        m_ctl->write(u"b.tar"_s, "precious");
        QCOMPARE(m_ctl->onData({u"backup"_s, tar()}).exitCode, 73);
    }

    void damagedBackup_leavesNothing()
    {
        QCOMPARE(m_ctl->onData({u"backup"_s, tar()}).exitCode, 0);
        QFile file(tar());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100'000) && file.write("xxxx") == 4);
        file.close();
        QCOMPARE(restore().exitCode, 66);
        QVERIFY(!QFile::exists(m_ctl->path(u"new"_s)));
    }

    void noFolderForTheBackup_isSaid()
    {
        QCOMPARE(m_ctl->onData({u"backup"_s, m_ctl->path(u"absent/b.tar"_s)}).exitCode, 73);
    }

    void changedAuditLog_isFound()
    {
        QCOMPARE(m_ctl->onData({u"verify"_s}).exitCode, 0);
        QFile file(m_ctl->data() + u"/broker.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const auto at = bytes.indexOf("atalayactlinit");
        QVERIFY2(at > 0, "the row that init wrote");
        QVERIFY(file.seek(at) && file.write("somebody!!") == 10);
        file.close();
        QCOMPARE(m_ctl->onData({u"verify"_s}).exitCode, 65);
    }

private:
    QString tar() const { return m_ctl->path(u"b.tar"_s); }
    test::CtlRun restore() const
    {
        return m_ctl->run({u"restore"_s, tar(), u"--data"_s, m_ctl->path(u"new"_s)});
    }
    std::unique_ptr<test::CtlProgram> m_ctl;
};

} // namespace atalaya::ctl

using atalaya::ctl::BackupRestoreTest;
ATALAYA_TEST(BackupRestoreTest)
#include "backup_restore_test.moc"
