#include "ui/ticket/row_parts.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::TimelineKind;
using models::toQt;
namespace token = kit::token;

QString say(const char* text)
{
    return QCoreApplication::translate("timeline", text);
}

QString switchText(domain::EntryChannel channel)
{
    switch (channel) {
    case domain::EntryChannel::Email:
        return say(QT_TRANSLATE_NOOP("timeline", "Continues by email"));
    case domain::EntryChannel::Chat:
        return say(QT_TRANSLATE_NOOP("timeline", "Moved to chat"));
    case domain::EntryChannel::Post:
        return say(QT_TRANSLATE_NOOP("timeline", "Moved to public posts"));
    case domain::EntryChannel::DirectMessage:
        return say(QT_TRANSLATE_NOOP("timeline", "Moved to direct message"));
    case domain::EntryChannel::WhatsApp:
        return say(QT_TRANSLATE_NOOP("timeline", "Moved to WhatsApp"));
    case domain::EntryChannel::Sms:
        return say(QT_TRANSLATE_NOOP("timeline", "Moved to SMS"));
    case domain::EntryChannel::Voice:
        return say(QT_TRANSLATE_NOOP("timeline", "Continues by telephone"));
    case domain::EntryChannel::None:
        break;
    }
    return {};
}

void paintSwitch(QPainter& painter, const RowPaint& row)
{
    RowLine line(painter, row.layout.line, row.mirrored);
    line.text(switchText(row.item.channel), theme().font(kit::Type::Small, kit::Weight::Medium),
              token::textSecondary, 8);
    const QRectF rest = line.rest();
    painter.fillRect(
        kit::snapped(painter, {rest.left(), rest.center().y(), rest.width(), kit::hairline(painter)}),
        theme().color(token::borderSubtle));
}

void paintDay(QPainter& painter, const RowPaint& row)
{
    const QFont font = theme().font(kit::Type::Caption);
    const QString text = QLocale().toString(row.item.day, QStringLiteral("dddd d MMMM yyyy"));
    const QRectF& rect = row.layout.line;
    const double width = kit::textWidth(text, font) + theme().px(20);
    const double y = rect.center().y();
    const double side = std::max(0.0, (rect.width() - width) / 2);
    const QColor color = theme().color(token::borderSubtle);
    painter.fillRect(kit::snapped(painter, {rect.left(), y, side, kit::hairline(painter)}), color);
    painter.fillRect(kit::snapped(painter, {rect.right() - side, y, side, kit::hairline(painter)}), color);
    kit::paintText(painter, rect, text, font, {theme().color(token::textTertiary), Qt::AlignCenter});
}

QString originalText()
{
    return say(QT_TRANSLATE_NOOP("timeline", "Original"));
}

/// What has come since somebody looked.
void paintNew(QPainter& painter, const RowPaint& row)
{
    const QFont font = theme().font(kit::Type::Caption, kit::Weight::Semibold);
    const QString text = QCoreApplication::translate("timeline", "%n new", nullptr, row.item.news);
    const QRectF& rect = row.layout.line;
    const double width = kit::textWidth(text, font) + theme().px(20);
    const double side = std::max(0.0, (rect.width() - width) / 2);
    const double y = rect.center().y();
    const QColor color = theme().color(token::accentBorder);
    painter.fillRect(kit::snapped(painter, {rect.left(), y, side, kit::hairline(painter)}), color);
    painter.fillRect(kit::snapped(painter, {rect.right() - side, y, side, kit::hairline(painter)}), color);
    kit::paintText(painter, rect, text, font, {theme().color(token::accentText), Qt::AlignCenter});
}

void paintFold(QPainter& painter, const RowPaint& row)
{
    RowLine line(painter, row.layout.line, row.mirrored);
    line.icon(QStringLiteral("chevrons-up-down"), 12, token::textTertiary, 6);
    const QString text =
        QCoreApplication::translate("timeline", "%n earlier events", nullptr, row.item.count);
    const QFont font = theme().font(kit::Type::Small);
    const QRectF place(line.rest());
    line.text(text, font, token::textLink, 0);
    if (row.focused) {
        const double width = kit::textWidth(text, font) + theme().px(4);
        const double x = row.mirrored ? place.right() - width : place.left();
        kit::paintFocusRing(painter, {x - 2, place.top() + 1, width, place.height() - 2},
                            theme().radius(kit::Radius::Xs));
    }
}

void paintEarlier(QPainter& painter, const RowPaint& row)
{
    const QFont font = theme().font(kit::Type::Small, kit::Weight::Medium);
    const QString text = say(QT_TRANSLATE_NOOP("timeline", "Show earlier"));
    kit::paintText(painter, row.layout.line, text, font, {theme().color(token::textLink), Qt::AlignCenter});
    if (row.focused) {
        QRectF box(0, 0, kit::textWidth(text, font) + theme().px(12), row.layout.line.height() - 2);
        box.moveCenter(row.layout.line.center());
        kit::paintFocusRing(painter, box, theme().radius(kit::Radius::Sm));
    }
}

void paintEvent(QPainter& painter, const RowPaint& row)
{
    const bool failed = row.entry.eventKind == "bounced" || row.entry.eventKind == "deliveryDelayed";
    RowLine line(painter, row.layout.line, row.mirrored);
    const QString icon = failed           ? QStringLiteral("triangle-alert")
        : row.entry.eventKind == "routed" ? QStringLiteral("link")
                                          : QStringLiteral("circle-dot");
    line.icon(icon, 12, failed ? token::timeBreachText : token::textTertiary, 5);
    const QString byline = eventByline(row.entry);
    if (byline.isEmpty() || !row.layout.document)
        return;
    const QFont font = theme().font(kit::Type::Small);
    line.takeStart(std::ceil(row.layout.document->idealWidth()), theme().px(8));
    line.text(byline, font, token::textTertiary, 0);
}

struct DeliveryLook {
    QString icon;
    token::Id ink = token::textTertiary;
};

DeliveryLook lookOf(domain::Delivery delivery)
{
    switch (delivery) {
    case domain::Delivery::Queued:
    case domain::Delivery::Sending:
        return {QStringLiteral("clock")};
    case domain::Delivery::Read:
        return {QStringLiteral("check-check")};
    case domain::Delivery::Failed:
        return {QStringLiteral("triangle-alert"), token::timeBreachText};
    case domain::Delivery::Unknown:
        return {QStringLiteral("circle-help"), token::timeBreachText};
    case domain::Delivery::Scheduled:
        return {QStringLiteral("calendar-clock")};
    case domain::Delivery::Cancelled:
        return {QStringLiteral("circle-slash")};
    case domain::Delivery::Sent:
    case domain::Delivery::Delivered:
    case domain::Delivery::None:
        break;
    }
    return {QStringLiteral("check")};
}

} // namespace

QRectF RowLine::takeStart(double width, double gap)
{
    const QRectF part(m_mirrored ? m_rect.right() - width : m_rect.left(), m_rect.top(), width,
                      m_rect.height());
    m_mirrored ? m_rect.setRight(part.left() - gap) : m_rect.setLeft(part.right() + gap);
    return part;
}

QRectF RowLine::takeEnd(double width, double gap)
{
    m_mirrored = !m_mirrored;
    const QRectF part = takeStart(width, gap);
    m_mirrored = !m_mirrored;
    return part;
}

void RowLine::icon(const QString& name, double size, token::Id ink, double gap)
{
    const double side = theme().px(size);
    const QRectF part = takeStart(side, theme().px(gap));
    kit::paintIcon(m_painter, {part.left(), part.center().y() - side / 2, side, side}, name,
                   theme().color(ink));
}

void RowLine::text(const QString& text, const QFont& font, token::Id ink, double gap)
{
    if (text.isEmpty() || m_rect.width() <= 0)
        return;
    const double width = std::min<double>(kit::textWidth(text, font) + 1, m_rect.width());
    kit::paintText(m_painter, takeStart(width, theme().px(gap)), text, font, theme().color(ink));
}

void RowLine::number(const QString& text, const QFont& font, token::Id ink, double gap)
{
    const double width = kit::numberWidth(text, font) + 1;
    kit::paintNumber(m_painter, takeStart(width, theme().px(gap)), text, font,
                     {theme().color(ink), Qt::AlignLeading | Qt::AlignVCenter});
}

QString shortCount(std::int64_t count)
{
    const QLocale locale;
    if (count < 1000)
        return locale.toString(qlonglong(count));
    if (count < 1'000'000)
        return say(QT_TRANSLATE_NOOP("timeline", "%1 k")).arg(locale.toString(double(count) / 1e3, 'f', 1));
    return say(QT_TRANSLATE_NOOP("timeline", "%1 M")).arg(locale.toString(double(count) / 1e6, 'f', 1));
}

QString attachmentIcon(const domain::Attachment& file)
{
    return file.type.starts_with("image/") ? QStringLiteral("image") : QStringLiteral("file-text");
}

QString clockTime(Instant at)
{
    return QLocale().toString(models::localTime(at).time(), QStringLiteral("H:mm"));
}

void paintHeading(QPainter& painter, const RowPaint& row)
{
    const bool note = row.item.kind == TimelineKind::Note;
    const QFont strong = theme().font(kit::Type::Small, kit::Weight::Semibold);
    const QFont plain = theme().font(kit::Type::Small, kit::Weight::Regular);
    const token::Id name = note ? token::noteText
        : row.item.machine      ? token::machineText
                                : token::textPrimary;
    const token::Id rest = note ? token::noteText : token::textTertiary;
    const bool atEnd = row.item.ours && !note;
    // From the trailing side everything comes in the opposite order.
    RowLine line(painter, row.layout.heading, row.mirrored != atEnd);
    const QString time = clockTime(row.entry.at);
    const QString who =
        row.item.machine ? say(QT_TRANSLATE_NOOP("timeline", "Assistant")) : models::authorName(row.entry);
    if (atEnd) {
        line.number(time, plain, rest, 6);
        line.text(who, strong, name, 6);
        if (row.item.machine)
            line.icon(QStringLiteral("bot"), 12, name, 0);
        return;
    }
    if (row.item.machine)
        line.icon(QStringLiteral("bot"), 12, name, 5);
    line.text(who, strong, name, 6);
    if (note)
        line.text(say(QT_TRANSLATE_NOOP("timeline", "Internal note")), plain, rest, 6);
    else if (row.entry.channel == domain::EntryChannel::Post && !row.item.ours)
        line.text(row.handle, plain, rest, 6);
    line.number(time, plain, rest, 0);
}

QRectF originalSpot(const domain::Entry& entry, const QRectF& header)
{
    if (entry.originalHash.empty())
        return {};
    const double time =
        kit::numberWidth(clockTime(entry.at), theme().font(kit::Type::Small, kit::Weight::Regular));
    const double width = kit::textWidth(originalText(), theme().font(kit::Type::Caption)) + 1;
    const double end = header.right() - theme().px(11 + 14 + 8 + 8) - time;
    const double height = theme().px(24); // a target for the pointer
    return {end - width, header.center().y() - height / 2, width, height};
}

void paintCardHeader(QPainter& painter, const RowPaint& row)
{
    const QRectF& rect = row.layout.cardHeader;
    kit::paintEdge(painter, rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    RowLine line(painter, rect.adjusted(theme().px(11), 0, -theme().px(11), 0), row.mirrored);
    const QFont small = theme().font(kit::Type::Small, kit::Weight::Regular);
    if (row.item.kind == TimelineKind::Mail) {
        const double side = theme().px(14);
        const QRectF dots = line.takeEnd(side, theme().px(8));
        kit::paintIcon(painter, {dots.left(), dots.center().y() - side / 2, side, side},
                       QStringLiteral("ellipsis"), theme().color(token::textTertiary));
    }
    const QString time = clockTime(row.entry.at);
    const QRectF place = line.takeEnd(kit::numberWidth(time, small), theme().px(8));
    kit::paintNumber(painter, place, time, small,
                     {theme().color(token::textTertiary), Qt::AlignLeading | Qt::AlignVCenter});
    if (!row.layout.original.isNull()) {
        line.takeEnd(row.layout.original.width(), theme().px(8));
        kit::paintText(painter, row.layout.original, originalText(), theme().font(kit::Type::Caption),
                       theme().color(token::textLink));
    }
    const QFont strong = theme().font(kit::Type::Body, kit::Weight::Semibold);
    if (row.item.kind == TimelineKind::Call) {
        line.icon(QStringLiteral("phone"), 14, token::textSecondary, 6);
        line.text(say(QT_TRANSLATE_NOOP("timeline", "Call")), strong, token::textPrimary, 8);
        line.number(models::callDuration(row.entry.durationSeconds), small, token::textTertiary, 0);
        return;
    }
    const QString subject = row.entry.subject.empty() ? row.subject : toQt(row.entry.subject);
    line.text(subject.isEmpty() ? say(QT_TRANSLATE_NOOP("timeline", "Email")) : subject, strong,
              token::textPrimary, 8);
    if (row.layout.addresses.isNull())
        return;
    QRectF each = row.layout.addresses;
    each.setHeight(theme().px(16));
    const QStringList lines = addressesText(row.entry).split(u'\n');
    for (const QString& text : lines) {
        kit::paintText(painter, each, text, small, theme().color(token::textTertiary));
        each.translate(0, theme().px(16));
    }
}

void paintDelivery(QPainter& painter, const RowPaint& row)
{
    const DeliveryLook look = lookOf(row.entry.delivery);
    QFont font = theme().font(kit::Type::Caption, kit::Weight::Regular);
    font.setUnderline(row.deliveryHovered && row.layout.told);
    RowLine line(painter, row.layout.delivery, !row.mirrored);
    const double room = line.rest().width() - theme().px(20);
    const QString text = QFontMetricsF(font).elidedText(deliveryText(row.entry), Qt::ElideRight, room);
    line.text(text, font, look.ink, 4);
    line.icon(look.icon, 12, look.ink, 0);
    const QFont strong = theme().font(kit::Type::Caption);
    for (const WayLink& link : row.layout.ways)
        kit::paintText(painter, link.rect, label(link.way), strong, theme().color(token::textLink));
}

void paintLines(QPainter& painter, const RowPaint& row)
{
    switch (row.item.kind) {
    case TimelineKind::Earlier:
        return paintEarlier(painter, row);
    case TimelineKind::Day:
        return paintDay(painter, row);
    case TimelineKind::New:
        return paintNew(painter, row);
    case TimelineKind::ChannelSwitch:
        return paintSwitch(painter, row);
    case TimelineKind::EventFold:
        return paintFold(painter, row);
    case TimelineKind::Event:
        return paintEvent(painter, row);
    default:
        return;
    }
}

} // namespace atalaya::ticket
