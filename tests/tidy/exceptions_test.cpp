#include "tests/support/test.h"
#include "tests/tidy/exceptions.h"
#include "tests/tidy/tree_checks.h"

namespace atalaya::tidy {
namespace {

const Finding kLong = {"size", "core/a.cpp", 0, "lines of the file: 500, at most 400"};
constexpr auto kEntry = "size core/a.cpp | lines of the file | a table that reads best in one piece\n";

} // namespace

class ExceptionsTest : public QObject {
    Q_OBJECT
private slots:
    void list_hasNotGrown()
    {
        const auto findings = Exceptions(tidyData("exceptions.txt")).check();
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void list_holdsOnlyWhatIsNeeded()
    {
        std::vector<Finding> all = includeFindings();
        for (const auto& more : {cycleFindings(), sizeFindings(), wordFindings(), layoutFindings()})
            all.insert(all.end(), more.begin(), more.end());
        const auto findings = Exceptions(tidyData("exceptions.txt")).unused(all);
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void entry_coversItsFindingOnly()
    {
        const Exceptions list(std::string("at-most 1\n") + kEntry);
        QVERIFY(list.check().empty());
        QVERIFY(list.remaining({kLong}).empty());
        QCOMPARE(list.remaining({{"size", "core/b.cpp", 0, kLong.text}}).size(), 1u);
        QCOMPARE(list.remaining({{"word", "core/a.cpp", 0, kLong.text}}).size(), 1u);
        QCOMPARE(list.remaining({{"size", "core/a.cpp", 9, "columns: 120"}}).size(), 1u);
    }

    void moreEntriesThanAllowed_isFound()
    {
        QCOMPARE(Exceptions(std::string("at-most 0\n") + kEntry).check().size(), 1u);
        QCOMPARE(Exceptions(kEntry).check().size(), 1u);
    }

    void fewerEntriesThanAllowed_lowersTheNumber() { QCOMPARE(Exceptions("at-most 1\n").check().size(), 1u); }

    void entryWithoutReason_isFound()
    {
        QCOMPARE(Exceptions("at-most 1\nsize core/a.cpp | lines |\n").check().size(), 1u);
        QCOMPARE(Exceptions("at-most 0\nsize core/a.cpp lines\n").check().size(), 1u);
    }

    void entryThatCoversNothing_isFound()
    {
        const Exceptions list(std::string("at-most 1\n") + kEntry);
        QVERIFY(list.unused({kLong}).empty());
        QCOMPARE(list.unused({}).size(), 1u);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::ExceptionsTest;
ATALAYA_TEST(ExceptionsTest)
#include "exceptions_test.moc"
