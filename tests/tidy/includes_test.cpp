#include "tests/support/test.h"
#include "tests/tidy/include_rules.h"
#include "tests/tidy/tree_checks.h"

namespace atalaya::tidy {
namespace {

constexpr auto kTable = "folder core/base:\n"
                        "folder core/mail: core/base\n"
                        "folder core/channels: core/base\n"
                        "folder core/channels/*: core/channels/*.h core/base core/mail\n"
                        "folder core/broker: core !core/session\n"
                        "header Q*: ui\n"
                        "header boost/beast*: core/channels core/base\n"
                        "files boost/beast*: 1\n";

const std::set<std::string> kKnown = {"core/base/id.h", "core/mail/parse.h", "core/channels/channel.h",
                                      "core/channels/chat/chat.h", "core/session/replica.h"};

std::vector<Finding> check(const std::string& path, const std::string& text)
{
    return IncludeTable(kTable).check({path, text}, kKnown);
}

} // namespace

class IncludesTest : public QObject {
    Q_OBJECT
private slots:
    void tree_keepsTheTable()
    {
        const auto findings = withoutExceptions(includeFindings());
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void tree_hasNoCircle()
    {
        const auto findings = withoutExceptions(cycleFindings());
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void allowedFolder_passes()
    {
        QVERIFY(check("core/mail/a.cpp", "#include \"core/mail/parse.h\"\n#include \"core/base/id.h\"\n")
                    .empty());
    }

    void forbiddenFolder_isFoundWithItsLine()
    {
        const auto findings = check("core/base/a.cpp", "\n#include \"core/mail/parse.h\"\n");
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].line, 2);
    }

    void excludedFolder_isFound()
    {
        QVERIFY(check("core/broker/a.cpp", "#include \"core/mail/parse.h\"\n").empty());
        QCOMPARE(check("core/broker/a.cpp", "#include \"core/session/replica.h\"\n").size(), 1u);
    }

    void connectors_knowTheCommonHeaderButNotEachOther()
    {
        QVERIFY(check("core/channels/email/a.cpp", "#include \"core/channels/channel.h\"\n").empty());
        QCOMPARE(check("core/channels/email/a.cpp", "#include \"core/channels/chat/chat.h\"\n").size(), 1u);
    }

    void foreignHeader_onlyInItsPlace()
    {
        QVERIFY(check("core/mail/a.cpp", "#include <string>\n").empty());
        QCOMPARE(check("core/mail/a.cpp", "#include <QString>\n").size(), 1u);
    }

    void cppOnlyHeader_isRefusedInHeaders()
    {
        QVERIFY(check("core/base/a.cpp", "#include <boost/beast/core.hpp>\n").empty());
        QCOMPARE(check("core/base/a.h", "#include <boost/beast.hpp>\n").size(), 1u);
    }

    void heavyHeader_isCounted()
    {
        const std::string beast = "#include <boost/beast/http.hpp>\n";
        const IncludeTable table(kTable);
        QVERIFY(table.checkCounts({{"core/base/a.cpp", beast}, {"core/base/b.cpp", ""}}).empty());
        QCOMPARE(table.checkCounts({{"core/base/a.cpp", beast}, {"core/base/b.cpp", beast}}).size(), 1u);
    }

    void includeOutsideTheRoot_isFound()
    {
        QCOMPARE(check("core/mail/a.cpp", "#include \"parse.h\"\n").size(), 1u);
        QCOMPARE(check("core/mail/a.cpp", "#include \"a.moc\"\n").size(), 0u);
    }

    void folderWithoutALine_isFound() { QCOMPARE(check("core/new/a.cpp", "").size(), 1u); }

    void commentsAndStrings_areNoIncludes()
    {
        const auto includes =
            includesOf("// #include \"a.h\"\n/*\n#include \"b.h\"\n*/\nauto s = R\"(\n#include <c>\n)\";\n"
                       "  #  include <d>\n");
        QCOMPARE(includes.size(), 1u);
        QCOMPARE(includes[0].target, std::string("d"));
        QVERIFY(includes[0].angled);
        QCOMPARE(includes[0].line, 8);
    }

    void circleOfFiles_isFoundOnce()
    {
        const std::vector<SourceFile> files = {{"core/mail/a.h", "#include \"core/mail/b.h\"\n"},
                                               {"core/mail/b.h", "#include \"core/mail/c.h\"\n"},
                                               {"core/mail/c.h", "#include \"core/mail/a.h\"\n"}};
        QCOMPARE(findCycles(files, IncludeTable(kTable)).size(), 1u);
        QVERIFY(findCycles({files[0], files[1]}, IncludeTable(kTable)).empty());
    }

    void circleOfFolders_isFoundThoughNoFileIsInACircle()
    {
        const std::vector<SourceFile> files = {{"core/mail/a.h", "#include \"core/base/a.h\"\n"},
                                               {"core/base/a.h", ""},
                                               {"core/base/b.h", "#include \"core/mail/b.h\"\n"},
                                               {"core/mail/b.h", ""}};
        QCOMPARE(findCycles(files, IncludeTable(kTable)).size(), 1u);
    }

    void unreadableLine_isReported()
    {
        QCOMPARE(IncludeTable("folder core/base\nnonsense\n").malformed().size(), 2u);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::IncludesTest;
ATALAYA_TEST(IncludesTest)
#include "includes_test.moc"
