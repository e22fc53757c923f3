#pragma once

#include "ui/models/folded_text.h"
#include "ui/ticket/item_layout.h"
#include "ui/ticket/thumbnails.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace atalaya::ticket {

/// How a row looks just now.
struct RowPaint {
    const models::TimelineItem& item;
    const domain::Entry& entry;
    const ItemLayout& layout;
    double width = 0;
    bool mirrored = false;
    bool spineHidden = false; ///< before it begins
    bool spineBegins = false; ///< the first row of the line
    bool spineEnds = false; ///< the last one
    QString subject = {}; ///< of the ticket, for mails without their own
    QString handle = {}; ///< of the customer, beside the name over public posts
    std::optional<std::pair<int, int>> selection = {}; ///< characters of the document
    std::vector<models::TextRange> marks = {}; ///< words that are looked for
    int presentMark = -1;
    int hoveredAttachment = -1;
    int focusedAttachment = -1;
    const Thumbnails* thumbnails = nullptr; ///< of its pictures
    bool deliveryHovered = false;
    bool focused = false; ///< the keyboard is on the row's own action
};

/// Paints a row whose upper left corner is the painter's origin.
void paintRow(QPainter& painter, const RowPaint& row);

} // namespace atalaya::ticket
