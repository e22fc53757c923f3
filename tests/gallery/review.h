#pragma once

#include <QStringList>
#include <QWidget>

namespace atalaya::test {

class Stage;
struct Screen;

/// Draws a screen into `file` and looks at it with the eyes of a reviewer: what is wrong, one line each.
QStringList review(Stage& stage, const Screen& screen, const QString& file);

/// Every widget on screen that can be used and has no name for a screen reader.
QStringList namelessControls(const QWidget& screen);
/// Texts that have less room than they need, or stand partly outside of what they stand on: buttons, and
/// labels of one line. Names and titles that end with an ellipsis by design are not among them.
QStringList cutTexts(const QWidget& screen);
/// Texts that one layout has put over each other.
QStringList overlaps(const QWidget& screen);
/// Texts of widgets that are words of the English interface: what was not translated.
QStringList englishTexts(const QWidget& screen, const QString& language);

} // namespace atalaya::test
