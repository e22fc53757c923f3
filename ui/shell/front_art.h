#pragma once

#include <QWidget>

namespace atalaya::shell {

/// The watchtower with the name of the program over it: the left side of every page before the workspace.
QWidget* makeFrontArt(QWidget* parent);

} // namespace atalaya::shell
