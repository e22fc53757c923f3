#pragma once

#include <QObject>
#include <QTest>
#include <functional>
#include <memory>

namespace atalaya::test {

/// Registers a test class under its name; the shared main (test_main.cpp) runs it.
bool add(const char* name, std::function<std::unique_ptr<QObject>()> make);

/// Replaces QCoreApplication by another application, for tests of widgets. Called before the first test runs.
void useApplication(std::function<std::unique_ptr<QCoreApplication>(int&, char**)> make);

} // namespace atalaya::test

#define ATALAYA_TEST(Class)                                                                                  \
    static const bool registered##Class =                                                                    \
        ::atalaya::test::add(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
