#include "tests/support/test.h"
#include "tests/tidy/layout.h"
#include "tests/tidy/tree_checks.h"

namespace atalaya::tidy {

class LayoutTest : public QObject {
    Q_OBJECT
private slots:
    void tree_hasCleanFiles()
    {
        const auto findings = withoutExceptions(layoutFindings());
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void dirtyText_isFound()
    {
        QVERIFY(checkText({"core/a.h", "#pragma once\nint a;\n"}).empty());
        QCOMPARE(checkText({"core/a.h", "int a;\n"}).size(), 1u);
        QCOMPARE(checkText({"core/a.cpp", "int a;"}).size(), 1u);
        QCOMPARE(checkText({"core/a.cpp", "int a; \n"}).size(), 1u);
        QCOMPARE(checkText({"core/a.cpp", "\tint a;\n"}).size(), 1u);
        QCOMPARE(checkText({"README.md", "two blanks break a line  \n"}).size(), 0u);
        QCOMPARE(checkText({"README.md", "text\r\n"}).size(), 1u);
    }

    void deadLink_isFound()
    {
        const auto exists = [](const std::string& path) { return path == "docs/a.md" || path == "LICENSE"; };
        const SourceFile file = {
            "docs/b.md", "[a](a.md) [b](a.md#part) [c](../LICENSE) [d](https://example.org/x) [e](#here)\n"};
        QVERIFY(checkLinks(file, exists).empty());
        QCOMPARE(checkLinks({"docs/b.md", "![picture](gone.png) [a](../a.md)\n"}, exists).size(), 2u);
    }

    void sourceThatNobodyCompiles_isFound()
    {
        const SourceFile list = {"core/mail/CMakeLists.txt",
                                 "atalaya_library(core_mail\n    SOURCES a.cpp deep/b.cpp)\n"};
        const SourceFile a = {"core/mail/a.cpp", ""};
        const SourceFile b = {"core/mail/deep/b.cpp", ""};
        QVERIFY(findOrphans({list, a, b}).empty());
        QCOMPARE(findOrphans({list, a, b, {"core/mail/aa.cpp", ""}, {"core/mail/b.cpp", ""}}).size(), 2u);
        QCOMPARE(findOrphans({a}).size(), 1u);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::LayoutTest;
ATALAYA_TEST(LayoutTest)
#include "layout_test.moc"
