#pragma once

#include "ui/models/timeline_items.h"
#include "ui/ticket/entry_document.h"
#include "ui/ticket/ways_out.h"

#include <QRectF>
#include <memory>
#include <optional>
#include <vector>

namespace atalaya::ticket {

/// A link beside what did not go its way, or has not left.
struct WayLink {
    WayOut way = WayOut::CopyText;
    QRectF rect;
};

/// What stands under a message in another language.
struct TranslatedText {
    QString text;
    bool final = true; ///< false: it is on its way, or could not be made, and `text` says so

    friend bool operator==(const TranslatedText&, const TranslatedText&) = default;
};

/// Where everything of one row stands, in pixels from the row's upper left corner.
struct ItemLayout {
    double height = 0;
    std::unique_ptr<EntryDocument> document; ///< the text that can be selected; null for lines without
    QPointF text; ///< where the document is drawn
    QRectF box; ///< bubble, card or paper
    QRectF node; ///< circle on the spine
    QRectF heading; ///< sender and time
    QRectF original; ///< the way to the mail as it was laid out; empty without one
    QRectF cardHeader; ///< subject and time of mails and calls
    QRectF addresses; ///< unfolded To and Cc
    QRectF paper; ///< HTML stands on white in every theme
    QRectF pictures; ///< "2 pictures are not shown"
    QRectF quote; ///< the pill that unfolds earlier messages
    QRectF reach;
    QRectF delivery; ///< the mark and its words
    bool told = false; ///< the mark opens how it was sent
    std::vector<WayLink> ways;
    QRectF line; ///< what rows without a box say: day, switch, fold, "Show earlier"
    std::vector<QRectF> attachments;
    std::unique_ptr<EntryDocument> translation; ///< null without one
    QPointF translationText; ///< where it is drawn
    QRectF translationLine; ///< the hairline over it
    QRectF translationMark; ///< the glyph that says: by a machine
};

/// What an entry's layout depends on, beside the theme.
struct ItemOptions {
    double width = 0; ///< of the column
    bool mirrored = false; ///< right to left
    bool quoteUnfolded = false;
    bool addressesUnfolded = false;
    bool canRetry = false; ///< the command that failed is still in the outbox
    QHash<QString, QImage> pictures;
    std::optional<TranslatedText> translation = {};
};

/// Sets the text and measures everything. `entry` is the first one the item stands for.
ItemLayout layOut(const models::TimelineItem& item, const domain::Entry& entry, const ItemOptions& options);

/// How the text of a row is set.
TextLook lookOf(const models::TimelineItem& item, bool rich);

/// Its HTML is shown, on white paper; otherwise its text.
bool standsRich(const domain::Entry& entry);

/// A guess at the height before the text is set.
double estimatedHeight(const models::TimelineItem& item, const domain::Entry& entry, double width);

/// The texts that are both measured and painted.
QString deliveryText(const domain::Entry& entry);
QString addressesText(const domain::Entry& entry);
QString eventByline(const domain::Entry& entry);
/// Where the head of a mail's card offers the original; empty if none is kept.
QRectF originalSpot(const domain::Entry& entry, const QRectF& header);

/// So narrow that the words need the room of the spine.
bool isNarrow(double width);
/// Where the spine stands in a column of this width.
double spineX(double width, bool mirrored);

} // namespace atalaya::ticket
