#include "tests/support/test.h"
#include "ui/kit/theme.h"
#include "ui/settings/about_section.h"
#include "ui/settings/update_news.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace atalaya;
using settings::readUpdateNews;

/// What the company says of a newer workstation, and what About makes of it.
class UpdateNewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newerVersion_isRead()
    {
        const auto news = read("version=1.2.0\ntext=Faster, calmer\nlink=https://faro.example/atalaya\n");
        QVERIFY(news);
        QCOMPARE(news->version, QStringLiteral("1.2.0"));
        QCOMPARE(news->text, QStringLiteral("Faster, calmer"));
        QCOMPARE(news->link, QStringLiteral("https://faro.example/atalaya"));
    }
    void text_isInTheLanguageWhereThereIsOne()
    {
        const QByteArray file = "version=2\ntext=Faster\ntext.es=M\xc3\xa1s r\xc3\xa1pido\n";
        QCOMPARE(read(file, QStringLiteral("es"))->text, QStringLiteral("Más rápido"));
        QCOMPARE(read(file, QStringLiteral("pt"))->text, QStringLiteral("Faster"));
    }
    void sameOlderOrNoVersion_isNoNews_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("same") << QByteArray("version=0.9.0\n");
        QTest::newRow("same, shorter") << QByteArray("version=0.9\n");
        QTest::newRow("older") << QByteArray("version=0.8.14\n");
        QTest::newRow("words") << QByteArray("version=newest\n");
        QTest::newRow("much") << QByteArray("version=1.2.3.4.5.6.7.8.9.10.11.12\n");
        QTest::newRow("none") << QByteArray("text=Hello\n");
        QTest::newRow("nothing") << QByteArray();
    }
    void sameOlderOrNoVersion_isNoNews()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!read(file));
    }
    void tenAfterNine_isNewer() { QVERIFY(read("version=0.10.0\n")); }
    void link_isHttpsOrNone_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("http") << QByteArray("http://faro.example");
        QTest::newRow("file") << QByteArray("file:///bin/sh");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("no host") << QByteArray("https:///x");
    }
    void link_isHttpsOrNone()
    {
        QFETCH(QByteArray, link);
        const auto news = read("version=2.0\nlink=" + link + "\n");
        QVERIFY(news);
        QCOMPARE(news->link, QString());
    }
    void about_showsLicencesWhenAsked()
    {
        const settings::AboutSection about(m_folder->filePath(QStringLiteral("none.ini")), nullptr);
        const auto* list = about.findChild<QWidget*>(QStringLiteral("licenceList"));
        QVERIFY(list->isHidden());
        about.findChild<QPushButton*>(QStringLiteral("licences"))->click();
        QVERIFY(!list->isHidden());
        QVERIFY(!about.findChild<QWidget*>(QStringLiteral("updateCard")));
        for (const settings::ThirdParty& one : settings::thirdParties())
            QVERIFY(!one.name.isEmpty() && !one.licence.isEmpty() && one.home.startsWith(u"https://"));
        QVERIFY(settings::thirdParties().size() > 15);
    }
    void about_showsWhatIsNew()
    {
        write("version=99.0\ntext=Much\nlink=https://faro.example\n");
        const settings::AboutSection about(path(), nullptr);
        QVERIFY(about.findChild<QWidget*>(QStringLiteral("updateCard")));
        QVERIFY(about.findChild<QPushButton*>(QStringLiteral("openUpdate")));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("updates.ini")); }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::optional<settings::UpdateNews> read(const QByteArray& text,
                                             const QString& language = QStringLiteral("en")) const
    {
        write(text);
        return readUpdateNews(path(), QStringLiteral("0.9.0"), language);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ATALAYA_TEST(UpdateNewsTest)
#include "update_news_test.moc"
