#include "tests/support/test.h"
#include "ui/composer/dictionary.h"
#include "ui/composer/spell_marks.h"
#include "ui/composer/speller.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace atalaya;
using namespace Qt::StringLiterals;

/// Spelling with dictionaries made here, so that it does not depend on the system's.
class SpellerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        write(u"es_ES.aff"_s, "SET UTF-8\nTRY aeiorstn\n");
        write(u"es_ES.dic"_s, "4\nfactura\nhola\nretraso\nestá\n");
        write(u"en_US.aff"_s, "SET UTF-8\n");
        write(u"en_US.dic"_s, "2\nhello\ninvoice\n");
        write(u"pt_PT.aff"_s, "SET ISO8859-1\n");
        write(u"pt_PT.dic"_s, "1\nmala\n");
        if (composer::Dictionary::languages({m_folder.path()}).isEmpty())
            m_without = true; // built without hunspell: the tests say what happens then
    }

    void wordsOfTheLanguage_areRightAndOthersAreMarkedLater()
    {
        if (m_without)
            return nothingIsMarked();
        composer::Speller speller({m_folder.path()});
        speller.use(u"es"_s);
        QVERIFY2(speller.isRight(u"facutra"_s), "not known yet: no mark");
        QTRY_VERIFY_WITH_TIMEOUT(!speller.isRight(u"facutra"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(speller.isRight(u"está"_s), 30'000);
        speller.use(u"en"_s);
        QVERIFY(speller.isRight(u"invoice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!speller.isRight(u"factura"_s), 30'000);
    }
    void suggestion_isTheWordThatWasMeant()
    {
        if (m_without)
            return nothingIsMarked();
        composer::Speller speller({m_folder.path()});
        speller.use(u"es"_s);
        QStringList words;
        bool done = false;
        speller.suggest(u"facutra"_s, this, [&](const QStringList& found) {
            words = found;
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY2(words.contains(u"factura"_s), qPrintable(words.join(u' ')));
    }
    void ownWords_areRightInEveryLanguageUntilForgotten()
    {
        composer::Speller speller({m_folder.path()});
        QSignalSpy kept(&speller, &composer::Speller::ownWordsChanged);
        speller.use(u"es"_s);
        speller.learn(u"Atalaya"_s);
        QCOMPARE(kept.size(), 1);
        QVERIFY(speller.isRight(u"Atalaya"_s));
        QCOMPARE(speller.ownWords(), QStringList{u"Atalaya"_s});
        speller.forget(u"Atalaya"_s);
        QVERIFY(speller.ownWords().isEmpty());
        if (!m_without)
            QTRY_VERIFY_WITH_TIMEOUT(!speller.isRight(u"Atalaya"_s), 30'000);
        speller.ignore(u"Atalaya"_s);
        QVERIFY(speller.isRight(u"Atalaya"_s));
    }
    void languageWithoutADictionary_marksNothing()
    {
        composer::Speller speller({m_folder.path()});
        speller.use(u"fr"_s);
        QVERIFY(speller.language().isEmpty());
        QVERIFY(speller.isRight(u"xxyyzz"_s));
        composer::Speller nowhere({u"/nonexistent"_s});
        QVERIFY(nowhere.languages().isEmpty());
        nowhere.use(u"es"_s);
        QVERIFY(nowhere.isRight(u"facutra"_s));
    }
    void dictionaryInAnotherAlphabet_isNotUsed()
    {
        QVERIFY(!composer::Dictionary::open({m_folder.path()}, u"pt"_s));
    }

    void marks_standUnderMisspeltWordsOnly()
    {
        if (m_without)
            return nothingIsMarked();
        composer::Speller speller({m_folder.path()});
        QTextEdit edit;
        composer::SpellMarks marks(&edit, speller);
        edit.setPlainText(u"Hola facutra FA418"_s);
        speller.use(u"es"_s);
        QTRY_VERIFY_WITH_TIMEOUT(marks.misspeltAt(7).has_value(), 30'000);
        QCOMPARE(marks.misspeltAt(7), (composer::WordSpan{5, 7}));
        QVERIFY(!marks.misspeltAt(15));
        QCOMPARE(marks.nextMisspelt(0), (composer::WordSpan{5, 7}));
        QCOMPARE(marks.nextMisspelt(18), (composer::WordSpan{5, 7}));
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void nothingIsMarked()
    {
        composer::Speller speller({m_folder.path()});
        speller.use(u"es"_s);
        QVERIFY(speller.language().isEmpty());
        QVERIFY(speller.isRight(u"facutra"_s));
    }

    QTemporaryDir m_folder;
    bool m_without = false;
};

ATALAYA_TEST(SpellerTest)
#include "speller_test.moc"
