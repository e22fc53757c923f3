#pragma once

#include <QTest>
#include <string>

namespace atalaya::simulation::gate {

/// "0 name", "1 name" …: one row at a time, for Qt Test ends a row after five minutes.
template <typename Name> void numberRows(std::size_t count, Name name)
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(count); ++i)
        QTest::newRow((std::to_string(i) + " " + name(i)).c_str()) << i;
}

} // namespace atalaya::simulation::gate
