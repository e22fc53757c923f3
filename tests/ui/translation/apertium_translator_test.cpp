#include "app/workstation/apertium_translator.h"
#include "tests/support/test.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace atalaya;
using namespace Qt::StringLiterals;
using models::LanguagePair;
using models::Translation;
using models::TranslationProblem;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr auto kFast = R"(#!/bin/sh
if [ "$1" = "-l" ]; then printf '  spa-eng\n  eng-spa\n  eng-spa_US\n  es-pt\n  pt-es\n'; exit 0; fi
printf '%s:' "$2"; cat
)";

} // namespace

/// The program that translates: a small script in its place, and the real one.
class ApertiumTranslatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void text_goesInByStandardInputAndComesOut()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"¿Qué tal?"_s, {u"es"_s, u"en"_s}).text, u"spa-eng:¿Qué tal?"_s);
    }

    void languages_areThoseOfTheProgramWithoutVariants()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        std::optional<QList<LanguagePair>> told;
        translator.languages(this, [&told](const QList<LanguagePair>& pairs) { told = pairs; });
        QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), kPatienceMs);
        const QList<LanguagePair> expected{
            {u"es"_s, u"en"_s}, {u"en"_s, u"es"_s}, {u"es"_s, u"pt"_s}, {u"pt"_s, u"es"_s}};
        QCOMPARE(*told, expected);
    }

    void languagesWithoutAPair_goByWayOfAThird()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"bom"_s, {u"pt"_s, u"en"_s}).text, u"spa-eng:pt-es:bom"_s);
    }

    void languageThatNobodyKnows_isSaid()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"god dag"_s, {u"sv"_s, u"en"_s}).problem,
                 std::optional(TranslationProblem::NoSuchPair));
    }

    void withoutTheProgram_packagesAreNamed()
    {
        app::ApertiumTranslator translator(m_folder->filePath(u"nothing"_s));
        translator.setLimit(kPatienceMs);
        const Translation answer = ask(translator, u"olá"_s, {u"pt"_s, u"en"_s});
        QCOMPARE(answer.problem, std::optional(TranslationProblem::NotInstalled));
        QCOMPARE(answer.install, u"apertium apertium-eng-spa apertium-es-pt"_s);
    }

    void programInstalledLater_isFound()
    {
        const QString path = m_folder->filePath(u"apertium"_s);
        app::ApertiumTranslator translator(path);
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"uno"_s, {u"es"_s, u"en"_s}).problem,
                 std::optional(TranslationProblem::NotInstalled));
        QCOMPARE(script(kFast), path);
        QCOMPARE(ask(translator, u"uno"_s, {u"es"_s, u"en"_s}).text, u"spa-eng:uno"_s);
    }

    void programThatFails_isSaid()
    {
        app::ApertiumTranslator translator(script(
            "#!/bin/sh\nif [ \"$1\" = \"-l\" ]; then echo spa-eng; exit 0; fi\ncat >/dev/null\nexit 1\n"));
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"uno"_s, {u"es"_s, u"en"_s}).problem,
                 std::optional(TranslationProblem::Failed));
    }

    void programThatHangs_isEnded()
    {
        // It waits for a line that nobody writes.
        app::ApertiumTranslator translator(hanging());
        translator.setLimit(200);
        const Translation answer = ask(translator, u"uno"_s, {u"es"_s, u"en"_s});
        // On a busy computer the first question of all may be the one that takes too long.
        const bool ended = answer.problem == TranslationProblem::TimedOut
            || answer.problem == TranslationProblem::NotInstalled;
        QVERIFY(ended && answer.text.isEmpty());
    }

    void cancelled_isAnsweredAtOnceAndTheNextOneGoesOn()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        std::optional<Translation> first;
        const quint64 number = translator.translate(u"uno"_s, {u"es"_s, u"en"_s}, this,
                                                    [&first](const Translation& answer) { first = answer; });
        translator.cancel(number);
        QVERIFY(first.has_value());
        QCOMPARE(first->problem, std::optional(TranslationProblem::Cancelled));
        QCOMPARE(ask(translator, u"dos"_s, {u"es"_s, u"en"_s}).text, u"spa-eng:dos"_s);
    }

    void veryLongText_isRefused()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        QCOMPARE(ask(translator, u"a"_s.repeated(30'000), {u"es"_s, u"en"_s}).problem,
                 std::optional(TranslationProblem::TooLong));
    }

    void asker_thatIsGoneIsNotTold()
    {
        app::ApertiumTranslator translator(script(kFast));
        translator.setLimit(kPatienceMs);
        auto asker = std::make_unique<QObject>();
        bool told = false;
        translator.translate(u"uno"_s, {u"es"_s, u"en"_s}, asker.get(),
                             [&told](const Translation&) { told = true; });
        asker.reset();
        QCOMPARE(ask(translator, u"dos"_s, {u"es"_s, u"en"_s}).text, u"spa-eng:dos"_s);
        QVERIFY(!told);
    }

    /// What is asked here of the real program holds where it is installed, and where it is not.
    void realProgram_translatesOrIsMissed()
    {
        app::ApertiumTranslator translator;
        translator.setLimit(kPatienceMs);
        const bool there = !QStandardPaths::findExecutable(u"apertium"_s).isEmpty();
        const Translation answer = ask(translator, u"El perro come en la casa."_s, {u"es"_s, u"en"_s});
        if (!there)
            QCOMPARE(answer.problem, std::optional(TranslationProblem::NotInstalled));
        else if (!answer.problem)
            QVERIFY2(answer.text.contains(u"dog"_s) && answer.text.contains(u"house"_s),
                     qPrintable(answer.text));
        else // the program without its words of these two languages
            QVERIFY(answer.problem == TranslationProblem::NoSuchPair
                    || answer.problem == TranslationProblem::NotInstalled);
    }

private:
    QString hanging()
    {
        return script(
            "#!/bin/sh\nif [ \"$1\" = \"-l\" ]; then echo spa-eng; exit 0; fi\nexec tail -f /dev/null\n");
    }
    QString script(const char* text) const
    {
        const QString path = m_folder->filePath(u"apertium"_s);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return written ? path : QString();
    }
    Translation ask(app::ApertiumTranslator& translator, const QString& text, const LanguagePair& pair)
    {
        std::optional<Translation> told;
        translator.translate(text, pair, this, [&told](const Translation& answer) { told = answer; });
        if (!QTest::qWaitFor([&told] { return told.has_value(); }, kPatienceMs))
            return {{}, TranslationProblem::TimedOut, {}};
        return *told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ATALAYA_TEST(ApertiumTranslatorTest)
#include "apertium_translator_test.moc"
