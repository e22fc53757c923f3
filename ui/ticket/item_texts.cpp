#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"
#include "ui/ticket/item_layout.h"
#include "ui/ticket/thumbnails.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace atalaya::ticket {

using models::TimelineItem;
using models::TimelineKind;
using models::toQt;

double estimatedHeight(const TimelineItem& item, const domain::Entry& entry, double width)
{
    constexpr int kSides = 84; // gutter, margin and the padding of a bubble
    const auto px = [](double size) { return double(kit::theme().px(size)); };
    const double inner = std::max(px(120), std::min(width - px(kSides), px(438)));
    const double lines = std::max(1.0, std::ceil(double(entry.text.size()) * px(7) / inner));
    switch (item.kind) {
    case TimelineKind::Bubble:
        return px(23) + lines * px(20) + (item.heading ? px(19) : 0)
            + double(std::ranges::count_if(entry.attachments,
                                           [&item](const auto& file) { return isThumbnail(item, file); }))
            * (thumbnailSize(inner).height() + px(5));
    case TimelineKind::Mail:
    case TimelineKind::Call:
        return px(60) + lines * px(20) + (entry.attachments.empty() ? 0 : px(42));
    case TimelineKind::Note:
        return px(40) + lines * px(19);
    case TimelineKind::Earlier:
        return px(40);
    case TimelineKind::Day:
    case TimelineKind::New:
    case TimelineKind::ChannelSwitch:
        return px(30);
    case TimelineKind::Event:
    case TimelineKind::EventFold:
        break;
    }
    return px(22);
}

bool isNarrow(double width)
{
    constexpr int kRoomForSpine = 400;
    return width < kit::theme().px(kRoomForSpine);
}

TextLook lookOf(const models::TimelineItem& item, bool rich)
{
    TextLook look;
    // HTML stands on white paper in every theme.
    look.link = rich ? kit::theme().colorIn(kit::Mode::Light, kit::token::textLink)
                     : kit::theme().color(kit::token::textLink);
    const auto set = [&look](kit::Type type, int line) {
        look.font = kit::theme().font(type, kit::Weight::Regular);
        look.lineHeight = kit::theme().px(line);
    };
    if (item.kind == models::TimelineKind::Event) {
        set(kit::Type::Small, 18);
        look.codes = true;
    } else if (item.kind == models::TimelineKind::Note) {
        set(kit::Type::Body, 19);
        look.mentions = true;
    } else {
        set(kit::Type::Reading, 20);
    }
    return look;
}

bool standsRich(const domain::Entry& entry)
{
    const bool card = entry.kind == domain::EntryKind::Call
        || (entry.kind == domain::EntryKind::Message && entry.channel == domain::EntryChannel::Email);
    return !entry.html.empty() && (card || (entry.kind == domain::EntryKind::Message && entry.text.empty()));
}

QString deliveryText(const domain::Entry& entry)
{
    if (entry.direction != domain::Direction::Out || entry.kind != domain::EntryKind::Message)
        return {};
    const QString state = models::label(entry.delivery);
    if (entry.delivery == domain::Delivery::Scheduled && entry.sendAt)
        return QCoreApplication::translate("timeline", "%1: %2")
            .arg(state,
                 QLocale().toString(models::localTime(*entry.sendAt), QStringLiteral("ddd d MMM, H:mm")));
    const bool says =
        entry.delivery == domain::Delivery::Failed || entry.delivery == domain::Delivery::Unknown;
    if (!says || entry.deliveryDetail.empty())
        return state;
    return QCoreApplication::translate("timeline", "%1: %2")
        .arg(state, toQt(entry.deliveryDetail).simplified());
}

QString addressesText(const domain::Entry& entry)
{
    const auto joined = [](const std::vector<std::string>& addresses) {
        QStringList list;
        for (const std::string& address : addresses)
            list << toQt(address);
        return list.join(QStringLiteral(", "));
    };
    QStringList lines{QCoreApplication::translate("timeline", "From %1").arg(models::authorName(entry))};
    if (!entry.to.empty())
        lines << QCoreApplication::translate("timeline", "To %1").arg(joined(entry.to));
    if (!entry.cc.empty())
        lines << QCoreApplication::translate("timeline", "Cc %1").arg(joined(entry.cc));
    lines << models::longTime(entry.at);
    return lines.join(u'\n');
}

QString eventByline(const domain::Entry& entry)
{
    const QString time = QLocale().toString(models::localTime(entry.at).time(), QStringLiteral("H:mm"));
    return entry.authorKind == domain::AuthorKind::Agent ? models::authorName(entry) + u' ' + time
                                                         : QString();
}

} // namespace atalaya::ticket
