#pragma once

#include <qnamespace.h>

namespace atalaya::kit {

/// Which action of the keymap a widget or a row stands for, where its name and its shown key do not say it:
/// a property of widgets, a role of rows; an id like "go.mine".
inline constexpr char kActionProperty[] = "atalayaAction";
inline constexpr int kActionRole = Qt::UserRole + 290;

} // namespace atalaya::kit
