#pragma once

#include <QStringList>
#include <QTest>

class QWidget;

namespace atalaya::test {

/// The module with the engine if it was built, and before all that what it needs to run here.
QStringList engines(); ///< "plain", and "web" where it was built
/// From now on views are made by this engine.
void useEngine(const QString& name);
/// Ends the process that draws what is shown in there, as a fault of its own would.
bool endRenderer(QWidget& view);

/// Long, for busy computers: what is waited for comes much sooner.
constexpr int kPatienceMs = 60'000;

template <typename Condition> bool comes(Condition condition)
{
    return QTest::qWaitFor(condition, kPatienceMs);
}

} // namespace atalaya::test
