#include "ui/ticket/timeline_painter.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"
#include "ui/ticket/row_parts.h"
#include "ui/ticket/text_boxes.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextCursor>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::TimelineKind;
using models::toQt;
namespace token = kit::token;

QColor ink(token::Id id)
{
    return theme().color(id);
}

void paintSpine(QPainter& painter, const RowPaint& row)
{
    if (row.item.kind == TimelineKind::Earlier || row.spineHidden)
        return;
    const double x = spineX(row.width, row.mirrored);
    const double middle = row.layout.node.isNull() ? theme().px(12) : row.layout.node.center().y();
    const double from = row.spineBegins ? middle : 0;
    const double to = row.spineEnds ? middle : row.layout.height;
    const double line = theme().px(2);
    painter.fillRect(kit::snapped(painter, QRectF(x - line / 2, from, line, to - from)),
                     ink(token::borderDefault));
}

void paintNode(QPainter& painter, const RowPaint& row)
{
    const QRectF& node = row.layout.node;
    if (node.isNull())
        return;
    const bool note = row.item.kind == TimelineKind::Note;
    painter.setPen(QPen(ink(note ? token::noteBorder : token::borderControl), 1.5));
    painter.setBrush(ink(note ? token::noteBg : token::bgSurface));
    painter.drawEllipse(node.adjusted(0.75, 0.75, -0.75, -0.75));
    const double side = theme().px(12);
    const QRectF glyph(node.center().x() - side / 2, node.center().y() - side / 2, side, side);
    kit::paintIcon(painter, glyph, note ? QStringLiteral("lock") : models::iconOf(row.item.channel),
                   ink(note ? token::noteText : token::textSecondary));
}

/// Bubbles and cards: what kind of voice speaks decides fill and border.
void paintBox(QPainter& painter, const RowPaint& row)
{
    const double radius = theme().radius(kit::Radius::Lg);
    const bool contrast = theme().appearance().mode == kit::Mode::HighContrast;
    token::Id fill = row.item.ours ? token::bubbleOut : token::bubbleIn;
    QColor border = contrast ? ink(token::textPrimary) : QColor();
    if (row.item.kind == TimelineKind::Note) {
        fill = token::noteBg;
        border = ink(token::noteBorder);
    } else if (row.item.machine) {
        fill = token::machineTint;
        border = ink(token::machineBorder);
    } else if (row.item.kind != TimelineKind::Bubble) {
        fill = token::bgSurface;
        border = ink(token::borderDefault);
    }
    const domain::Delivery delivery = row.entry.delivery;
    const bool waits = delivery == domain::Delivery::Queued || delivery == domain::Delivery::Sending;
    if (delivery == domain::Delivery::Failed || delivery == domain::Delivery::Unknown)
        border = ink(token::timeBreachBorder);
    kit::paintBox(painter, row.layout.box, radius, ink(fill), waits ? kit::Stroke() : kit::Stroke(border));
    if (waits)
        kit::paintDashedBox(painter, row.layout.box, radius, ink(token::borderControl));
}

token::Id textInk(const RowPaint& row)
{
    switch (row.item.kind) {
    case TimelineKind::Note:
        return token::noteText;
    case TimelineKind::Event:
        return token::textTertiary;
    case TimelineKind::Bubble:
        return row.item.machine ? token::textPrimary
            : row.item.ours     ? token::bubbleOutText
                                : token::bubbleInText;
    default:
        return token::textPrimary;
    }
}

/// Some characters in other colours.
QAbstractTextDocumentLayout::Selection coloured(QTextDocument* document, int from, int to)
{
    QAbstractTextDocumentLayout::Selection selection;
    selection.cursor = QTextCursor(document);
    const int last = document->characterCount() - 1;
    selection.cursor.setPosition(std::clamp(from, 0, last));
    selection.cursor.setPosition(std::clamp(to, 0, last), QTextCursor::KeepAnchor);
    return selection;
}

/// Words that are looked for. On paper the colours are those of light paper.
void addMarks(QAbstractTextDocumentLayout::PaintContext& context, const RowPaint& row)
{
    const auto color = [&row](token::Id id) {
        return row.layout.paper.isNull() ? ink(id) : theme().colorIn(kit::Mode::Light, id);
    };
    for (const models::TextRange& range : row.marks) {
        auto mark = coloured(row.layout.document.get(), range.begin, range.begin + range.length);
        mark.format.setBackground(color(token::timeWarnBorder));
        mark.format.setForeground(color(token::textPrimary));
        if (theme().appearance().mode == kit::Mode::HighContrast && row.layout.paper.isNull())
            mark.format.setForeground(color(token::textOnBeacon));
        context.selections.append(mark);
    }
}

/// The match that is gone to has an outline: colour is not its only sign.
void paintPresentMark(QPainter& painter, const RowPaint& row)
{
    if (row.presentMark < 0 || row.presentMark >= static_cast<int>(row.marks.size()))
        return;
    const bool paper = !row.layout.paper.isNull();
    painter.setPen(QPen(paper ? theme().colorIn(kit::Mode::Light, token::focusRing) : ink(token::focusRing),
                        theme().px(2)));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& box : textBoxes(*row.layout.document, row.marks[std::size_t(row.presentMark)]))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), theme().radius(kit::Radius::Xs),
                                theme().radius(kit::Radius::Xs));
}

/// Under a hairline, in a quieter colour, with the glyph of what a machine wrote.
void paintTranslation(QPainter& painter, const RowPaint& row)
{
    EntryDocument* document = row.layout.translation.get();
    if (!document)
        return;
    const bool note = row.item.kind == TimelineKind::Note;
    painter.fillRect(kit::snapped(painter,
                                  {row.layout.translationLine.topLeft(),
                                   QSizeF(row.layout.translationLine.width(), kit::hairline(painter))}),
                     ink(note ? token::noteBorder : token::borderDefault));
    kit::paintIcon(painter, row.layout.translationMark, QStringLiteral("languages"), ink(token::machineText));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text,
                             ink(note                                        ? token::noteText
                                     : row.item.kind == TimelineKind::Bubble ? token::bubbleMeta
                                                                             : token::textSecondary));
    painter.save();
    painter.translate(row.layout.translationText);
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintDocument(QPainter& painter, const RowPaint& row)
{
    EntryDocument* document = row.layout.document.get();
    if (!document)
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    // HTML is written for white paper, whatever the theme.
    const QColor text =
        row.layout.paper.isNull() ? ink(textInk(row)) : theme().colorIn(kit::Mode::Light, token::textPrimary);
    context.palette.setColor(QPalette::Text, text);
    addMarks(context, row);
    if (row.selection) {
        auto selection = coloured(document, row.selection->first, row.selection->second);
        selection.format.setBackground(ink(token::accentFill));
        selection.format.setForeground(ink(token::textOnAccent));
        context.selections.append(selection);
    }
    painter.save();
    if (!row.layout.paper.isNull()) {
        painter.setClipRect(row.layout.paper);
        painter.fillRect(row.layout.paper, theme().colorIn(kit::Mode::Light, token::bgSurface));
    }
    painter.translate(row.layout.text);
    document->documentLayout()->draw(&painter, context);
    paintPresentMark(painter, row);
    painter.restore();
}

void paintReach(QPainter& painter, const RowPaint& row)
{
    if (!row.entry.reach || row.layout.reach.isNull())
        return;
    const domain::Reach& reach = *row.entry.reach;
    const std::pair<QString, QString> parts[] = {
        {QStringLiteral("globe"), QCoreApplication::translate("timeline", "Public")},
        {QStringLiteral("repeat-2"), shortCount(reach.reposts)},
        {QStringLiteral("heart"), shortCount(reach.likes)},
        {QStringLiteral("eye"), shortCount(reach.views)},
    };
    RowLine line(painter, row.layout.reach, row.mirrored);
    for (const auto& [icon, text] : parts) {
        line.icon(icon, 12, token::bubbleMeta, 4);
        line.text(text, theme().font(kit::Type::Caption), token::bubbleMeta, 10);
    }
}

void paintAttachment(QPainter& painter, const RowPaint& row, std::size_t index,
                     const domain::Attachment& file)
{
    const QRectF& chip = row.layout.attachments[index];
    const bool hovered = row.hoveredAttachment == static_cast<int>(index);
    const bool focused = row.focusedAttachment == static_cast<int>(index);
    if (row.thumbnails && isThumbnail(row.item, file)) {
        paintThumbnail(painter, chip, file, row.thumbnails->of(file));
        if (focused)
            kit::paintFocusRing(painter, chip, theme().radius(kit::Radius::Md));
        return;
    }
    kit::paintBox(painter, chip, theme().radius(kit::Radius::Md),
                  ink(hovered ? token::bgHover : token::bgSurface), ink(token::borderDefault));
    RowLine line(painter, chip.adjusted(theme().px(8), 0, -theme().px(10), 0), row.mirrored);
    line.icon(attachmentIcon(file), 16, token::textSecondary, 8);
    const QRectF rest = line.rest();
    const double top = rest.top() + theme().px(4);
    kit::paintText(painter, {rest.left(), top, rest.width(), double(theme().px(14))}, toQt(file.name),
                   theme().font(kit::Type::Small, kit::Weight::Medium), ink(token::textPrimary));
    kit::paintText(painter, {rest.left(), top + theme().px(14), rest.width(), double(theme().px(13))},
                   models::fileSize(file.size), theme().font(kit::Type::Caption, kit::Weight::Regular),
                   ink(token::textTertiary));
    if (focused)
        kit::paintFocusRing(painter, chip, theme().radius(kit::Radius::Md));
}

void paintQuotePill(QPainter& painter, const RowPaint& row)
{
    if (row.layout.quote.isNull())
        return;
    kit::paintBox(painter, row.layout.quote, row.layout.quote.height() / 2, ink(token::bgSunken),
                  ink(token::borderDefault));
    kit::paintIcon(painter, row.layout.quote.adjusted(8, 3, -8, -3), QStringLiteral("ellipsis"),
                   ink(token::textSecondary));
}

void paintPictures(QPainter& painter, const RowPaint& row)
{
    if (row.layout.pictures.isNull())
        return;
    RowLine line(painter, row.layout.pictures, row.mirrored);
    line.icon(QStringLiteral("image-off"), 14, token::timeWarnText, 6);
    line.text(QCoreApplication::translate("timeline", "Pictures from other places are not shown"),
              theme().font(kit::Type::Small), token::timeWarnText, 0);
}

} // namespace

void paintRow(QPainter& painter, const RowPaint& row)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(row.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    paintSpine(painter, row);
    if (!row.layout.box.isNull())
        paintBox(painter, row);
    paintLines(painter, row);
    if (!row.layout.heading.isNull())
        paintHeading(painter, row);
    if (!row.layout.cardHeader.isNull())
        paintCardHeader(painter, row);
    paintPictures(painter, row);
    paintDocument(painter, row);
    paintTranslation(painter, row);
    paintReach(painter, row);
    paintQuotePill(painter, row);
    const auto files = row.layout.attachments.empty() ? std::vector<domain::Attachment>()
                                                      : models::listedAttachments(row.entry);
    for (std::size_t i = 0; i < files.size() && i < row.layout.attachments.size(); ++i)
        paintAttachment(painter, row, i, files[i]);
    if (!row.layout.delivery.isNull())
        paintDelivery(painter, row);
    paintNode(painter, row);
    painter.restore();
}

} // namespace atalaya::ticket
