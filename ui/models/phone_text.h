#pragma once

#include <QString>

namespace atalaya::models {

/// A number in E.164 with the spaces people read it by: "+34 600 555 017". Anything else as it is. What is
/// copied or dialled is the number itself.
QString phoneText(const QString& number);

} // namespace atalaya::models
