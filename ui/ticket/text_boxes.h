#pragma once

#include "ui/models/folded_text.h"

#include <QRectF>
#include <QTextDocument>

namespace atalaya::ticket {

/// Where some characters of a laid out text stand, one box for each line they run over, in the document's
/// coordinates.
std::vector<QRectF> textBoxes(const QTextDocument& document, const models::TextRange& range);

} // namespace atalaya::ticket
