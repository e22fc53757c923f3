#include "tests/support/test.h"

#include <QCoreApplication>
#include <cstdio>
#include <map>
#include <string>

namespace atalaya::test {
namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;
using AppMaker = std::function<std::unique_ptr<QCoreApplication>(int&, char**)>;

std::map<std::string, Maker>& registry()
{
    static std::map<std::string, Maker> makers;
    return makers;
}

AppMaker& appMaker()
{
    static AppMaker maker = [](int& argc, char** argv) {
        return std::make_unique<QCoreApplication>(argc, argv);
    };
    return maker;
}

} // namespace

bool add(const char* name, Maker make)
{
    return registry().emplace(name, std::move(make)).second;
}

void useApplication(AppMaker make)
{
    appMaker() = std::move(make);
}

} // namespace atalaya::test

/// Runs every registered class, or the one named by `--class NAME`; other arguments go to Qt Test.
int main(int argc, char** argv)
{
    std::string only;
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        if (std::string(argv[i]) == "--class" && i + 1 < argc)
            only = argv[++i];
        else
            rest.push_back(argv[i]);
    }
    int restCount = static_cast<int>(rest.size());
    const auto app = atalaya::test::appMaker()(restCount, rest.data());

    int failures = 0;
    int ran = 0;
    for (const auto& [name, make] : atalaya::test::registry()) {
        if (!only.empty() && name != only)
            continue;
        ++ran;
        const auto object = make();
        failures += QTest::qExec(object.get(), static_cast<int>(rest.size()), rest.data());
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class is called '%s'\n", only.c_str());
        return 1;
    }
    return failures;
}
