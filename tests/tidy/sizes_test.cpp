#include "tests/support/test.h"
#include "tests/tidy/blank.h"
#include "tests/tidy/functions.h"
#include "tests/tidy/sizes.h"
#include "tests/tidy/tree_checks.h"

namespace atalaya::tidy {
namespace {

std::string lines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "    ++n;\n";
    return text;
}

Function only(const std::string& text)
{
    const Outline outline = outlineOf(text);
    return outline.functions.size() == 1 && outline.balanced ? outline.functions[0] : Function{};
}

} // namespace

class SizesTest : public QObject {
    Q_OBJECT
private slots:
    void tree_keepsTheLimits()
    {
        const auto findings = withoutExceptions(sizeFindings());
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void longFile_isFound()
    {
        QVERIFY(checkSizes({"core/a.cpp", std::string(400, '\n')}).empty());
        QCOMPARE(checkSizes({"core/a.cpp", std::string(401, '\n')}).size(), 1u);
        QCOMPARE(checkSizes({"core/a.h", std::string(201, '\n')}).size(), 1u);
    }

    void longLine_isFoundByCharactersNotBytes()
    {
        QCOMPARE(checkSizes({"core/a.cpp", "// " + std::string(108, 'x') + "\n"}).size(), 1u);
        std::string accents = "// ";
        for (int i = 0; i < 107; ++i)
            accents += "\u00e9";
        QVERIFY(checkSizes({"core/a.cpp", accents + "\n"}).empty());
    }

    void longFunction_isFoundWithItsName()
    {
        QVERIFY(checkSizes({"core/a.cpp", "void f()\n{\n" + lines(58) + "}\n"}).empty());
        const auto findings = checkSizes({"core/a.cpp", "void Foo::run() const\n{\n" + lines(59) + "}\n"});
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].line, 2);
        QVERIFY2(findings[0].text.find("Foo::run()") != std::string::npos, findings[0].text.c_str());
    }

    void functions_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lineCount");
        QTest::addColumn<int>("parameters");
        const auto row = [](const char* what, const char* text, const char* name, int count, int parameters) {
            QTest::newRow(what) << text << name << count << parameters;
        };
        row("plain", "int f(int a, int b)\n{\n}\n", "f", 2, 2);
        row("no parameters", "void f(void) {\n\n}\n", "f", 3, 0);
        row("nested blocks", "void f() { if (a) { while (b) { } } }", "f", 1, 0);
        row("member initialisers", "Foo::Foo(int a)\n    : m_a{a}\n    , m_b(2)\n{\n    x();\n}", "Foo::Foo",
            3, 1);
        row("template commas",
            "template <typename A, typename B = std::map<int, A>>\nvoid f(std::map<A, B> m, int n) { }", "f",
            1, 2);
        row("default braces", "void f(Options options = {1, 2}, int n = g(1, 2)) { }", "f", 1, 2);
        row("noexcept", "void f(int a) noexcept(noexcept(g(a, a))) { }", "f", 1, 1);
        row("trailing return", "auto f(int a) -> decltype(g(a, 1)) { }", "f", 1, 1);
        row("call operator", "struct S { bool operator()(int a, int b) const { } };", "operator", 1, 2);
        row("after a macro",
            "class S : QObject {\n    Q_PROPERTY(int x READ x)\npublic:\n    int x() const { }\n};", "x", 1,
            0);
        row("lambda value", "const auto f = [](int a) {\n    return a;\n};", "f", 3, 1);
        row("braces in text", "void f() { g(\"}\", '{', R\"(}}})\"); // }\n}", "f", 2, 0);
        row("both branches", "void f()\n{\n#if A\n    if (a) {\n#else\n    if (b) {\n#endif\n    }\n}", "f",
            8, 0);
        row("digit separator", "void f() { g(1'000); h('\\''); }", "f", 1, 0);
    }

    void functions_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(int, lineCount);
        QFETCH(int, parameters);
        const Function function = only(text.toStdString());
        if (!name.startsWith(u'f') || !text.contains(u"= ["))
            QCOMPARE(QString::fromStdString(function.name), name);
        QCOMPARE(function.lines, lineCount);
        QCOMPARE(function.parameters, parameters);
    }

    void values_areNoFunctions()
    {
        for (const char* text :
             {"const Foo kTable[] = {{f(1), 2}, {3, 4}};", "enum class E { A, B };",
              "namespace a::b { int n{3}; }", "struct S { int a = 1; std::array<int, 3> b{1, 2, 3}; };",
              "static const Foo foo(1, 2, 3, 4, 5, 6, 7);"}) {
            const Outline outline = outlineOf(text);
            QVERIFY2(outline.balanced && outline.functions.empty(), text);
        }
    }

    void manyParameters_areFoundInDefinitionsAndDeclarations()
    {
        QVERIFY(checkSizes({"core/a.h", "void f(int a, int b, int c, int d, int e);\n"}).empty());
        QCOMPARE(checkSizes({"core/a.h", "void f(int a, int b, int c, int d, int e, int g);\n"}).size(), 1u);
        QCOMPARE(checkSizes({"core/a.cpp", "void f(int a, int b, int c, int d, int e, int g) { }\n"}).size(),
                 1u);
        QCOMPARE(checkSizes({"core/a.h", "struct S { virtual void f(A a, B b, C c, D d, E e, F g) = 0; };\n"})
                     .size(),
                 1u);
    }

    void publicMethods_areCounted()
    {
        const Outline outline =
            outlineOf("class Foo : public QObject {\n    Q_OBJECT\n    void hidden();\npublic:\n"
                      "    explicit Foo(int a);\n    ~Foo() override;\n    int a() const { return 1; }\n"
                      "    bool operator==(const Foo&) const = default;\npublic slots:\n    void b(int x);\n"
                      "signals:\n    void c();\nprivate:\n    void d();\n    int m_x = f(1);\n};\n"
                      "struct Bar {\n    void a();\n};\n");
        QVERIFY(outline.balanced);
        QCOMPARE(outline.classes.size(), 2u);
        QCOMPARE(QString::fromStdString(outline.classes[0].name), QStringLiteral("Foo"));
        QCOMPARE(outline.classes[0].publicMethods, 3);
        QCOMPARE(outline.classes[1].publicMethods, 1);
    }

    void wideClass_isFound()
    {
        std::string body;
        for (int i = 0; i < 21; ++i)
            body += "    void f" + std::to_string(i) + "();\n";
        QCOMPARE(checkSizes({"core/a.h", "struct Wide {\n" + body + "};\n"}).size(), 1u);
    }

    void missingBrace_isReported() { QCOMPARE(checkSizes({"core/a.cpp", "void f() {\n"}).size(), 1u); }

    void blanking_keepsLinesAndCode()
    {
        const auto code = blanked("a /* x\n y */ b \"c // d\" // e\nf", Keep::Code);
        QCOMPARE(QString::fromStdString(code), QStringLiteral("a     \n      b \"      \"     \nf"));
        const auto strings = blanked("b \"c // d\" // e", Keep::CodeAndStrings);
        QCOMPARE(QString::fromStdString(strings), QStringLiteral("b \"c // d\"     "));
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::SizesTest;
ATALAYA_TEST(SizesTest)
#include "sizes_test.moc"
