#include "ui/ticket/item_layout.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"
#include "ui/ticket/thumbnails.h"

#include <QTextDocument>
#include <cmath>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::TimelineItem;
using models::TimelineKind;
using models::toQt;
namespace token = kit::token;

constexpr int kGutter = 14;
constexpr int kContent = 46; ///< where content begins
constexpr int kEnd = 16;
constexpr int kNarrow = 12; ///< both of them without a spine

double px(double value)
{
    return theme().px(value);
}

bool arrived(domain::Delivery delivery)
{
    return delivery == domain::Delivery::Sent || delivery == domain::Delivery::Delivered
        || delivery == domain::Delivery::Read;
}

/// Builds one row from top to bottom; `m_y` is where the next part begins.
class Builder {
public:
    Builder(const TimelineItem& item, const domain::Entry& entry, const ItemOptions& options)
        : m_item(item)
        , m_entry(entry)
        , m_options(options)
        , m_left(px(isNarrow(options.width) ? kNarrow : kContent))
        , m_width(options.width - m_left - px(isNarrow(options.width) ? kNarrow : kEnd))
    {
    }

    ItemLayout build()
    {
        switch (m_item.kind) {
        case TimelineKind::Bubble:
            bubble();
            break;
        case TimelineKind::Mail:
        case TimelineKind::Call:
            card();
            break;
        case TimelineKind::Note:
            note();
            break;
        case TimelineKind::Event:
            event();
            break;
        case TimelineKind::Earlier:
        case TimelineKind::Day:
        case TimelineKind::New:
        case TimelineKind::ChannelSwitch:
        case TimelineKind::EventFold:
            line();
            break;
        }
        if (m_options.mirrored)
            mirror();
        return std::move(m_out);
    }

private:
    void setText(double width, bool rich)
    {
        auto document = std::make_unique<EntryDocument>();
        document->setPictures(m_options.pictures);
        const TextLook look = lookOf(m_item, rich);
        if (rich) {
            document->setRich(toQt(m_entry.html), look, width);
            m_quoted = document->foldQuote();
            if (m_quoted && m_options.quoteUnfolded)
                document->setRich(toQt(m_entry.html), look, width);
        } else {
            const QString text = models::entryText(m_entry);
            const models::QuotedText parts = models::splitQuoted(text);
            m_quoted = !parts.quoted.isEmpty();
            document->setPlain(m_quoted && !m_options.quoteUnfolded ? parts.text : text, look);
        }
        document->setTextWidth(width);
        m_out.document = std::move(document);
    }

    /// Puts the text at `left`, `m_y`. The extra of a fixed line height stands over each line: half of it
    /// goes under.
    void placeText(double left, bool rich)
    {
        const TextLook look = lookOf(m_item, rich);
        const double extra = rich ? 0 : look.lineHeight - std::ceil(QFontMetricsF(look.font).height());
        m_out.text = {left, m_y - std::floor(extra / 2)};
        m_y += std::ceil(m_out.document->size().height());
    }

    void heading(double top)
    {
        m_y = top;
        if (!m_item.heading)
            return;
        m_out.heading = {m_left, m_y, m_width, px(16)};
        m_y += px(16) + px(3);
    }

    void node(double top)
    {
        if (m_item.node && !isNarrow(m_options.width))
            m_out.node = {spineX(m_options.width, false) - px(11), top, px(22), px(22)};
    }

    void quotePill(double left)
    {
        if (!m_quoted)
            return;
        m_y += px(6);
        m_out.quote = {left, m_y, px(30), px(20)};
        m_y += px(20);
    }

    /// Chips or pictures side by side, as many rows as they need. Each keeps its place in the list.
    void attachments(double left, double width, bool pictures = false)
    {
        const auto files = models::listedAttachments(m_entry);
        m_out.attachments.resize(files.size());
        double x = left;
        double row = 0;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (isThumbnail(m_item, files[i]) != pictures)
                continue;
            const QSizeF size =
                pictures ? thumbnailSize(width) : QSizeF(std::min(chipWidth(files[i]), width), px(34));
            if (row == 0)
                m_y += px(pictures ? 0 : 8);
            else if (x + size.width() > left + width) {
                x = left;
                m_y += row + px(6);
            }
            m_out.attachments[i] = {{x, m_y}, size};
            x += size.width() + px(8);
            row = size.height();
        }
        m_y += row;
    }

    double chipWidth(const domain::Attachment& file) const
    {
        const int name = kit::textWidth(toQt(file.name), theme().font(kit::Type::Small, kit::Weight::Medium));
        const int size = kit::textWidth(models::fileSize(file.size),
                                        theme().font(kit::Type::Caption, kit::Weight::Regular));
        return std::max(px(80), std::min(px(8 + 16 + 8 + 10) + std::max(name, size) + 2, px(260)));
    }

    static double linkWidth(WayOut way)
    {
        return kit::textWidth(label(way), theme().font(kit::Type::Caption)) + 1;
    }

    void delivery(double left, double width)
    {
        const QString text = deliveryText(m_entry);
        if (text.isEmpty() || (!m_item.delivery && arrived(m_entry.delivery)))
            return;
        m_y += px(3);
        const std::vector<WayOut> ways = waysOut(m_entry, m_options.canRetry);
        double links = 0;
        for (const WayOut way : ways)
            links += linkWidth(way) + px(8);
        const double words =
            kit::textWidth(text, theme().font(kit::Type::Caption, kit::Weight::Regular)) + 2 + px(20);
        const bool under = !ways.empty() && words + links > width; // no room beside the words
        m_out.delivery = {left, m_y, width, px(16)};
        m_out.told = hasAttempts(m_entry);
        m_y += under ? px(18) : 0;
        double end = left + width;
        for (auto way = ways.rbegin(); way != ways.rend(); ++way) {
            const double size = linkWidth(*way);
            m_out.ways.insert(m_out.ways.begin(), {*way, QRectF(end - size, m_y, size, px(16))});
            end -= size + px(8);
        }
        if (!under)
            m_out.delivery.setRight(end);
        m_out.delivery.setLeft(std::max(left, m_out.delivery.right() - words));
        m_y += px(16);
    }

    void bubble()
    {
        heading(px(4));
        node(px(4));
        const double most = std::min(theme().metric(kit::Metric::BubbleMax) * 1.0, m_width * 0.93);
        const double inner = most - px(22);
        const bool rich = standsRich(m_entry);
        setText(inner, rich);
        const double top = m_y;
        m_y += px(7);
        attachments(-px(5), inner + px(10), true); // closer to the edge than words
        const bool pictured = m_y > top + px(7);
        const bool wordless = pictured && m_out.document->isEmpty();
        m_y += wordless ? -px(1) : pictured ? px(5) : 0;
        if (wordless)
            m_out.text = {0, m_y};
        else
            placeText(0, rich);
        double width = wordless ? 0 : std::min(inner, std::ceil(m_out.document->idealWidth()));
        translation(0, inner);
        if (m_out.translation)
            width = std::max(width, std::min(inner, std::ceil(m_out.translation->idealWidth()) + px(20)));
        m_out.translationLine.setWidth(width);
        if (m_entry.reach) {
            m_y += px(4);
            m_out.reach = {0, m_y, inner, px(14)};
            m_y += px(14);
            width = std::max(width, std::min(inner, px(260)));
        }
        quotePill(0);
        attachments(0, inner);
        for (const QRectF& chip : m_out.attachments)
            width = std::max(width, chip.right() - (chip.height() > px(34) ? px(5) : 0));
        m_y += px(8);
        width = std::max(width, px(12));
        const double left = m_item.ours ? m_left + m_width - width - px(22) : m_left;
        m_out.box = {left, top, width + px(22), m_y - top};
        m_out.document->setTextWidth(width);
        shiftInside(left + px(11));
        delivery(m_left, m_width);
        m_out.height = m_y + px(4);
    }

    /// Under a hairline, with a glyph before it.
    void translation(double left, double width)
    {
        if (!m_options.translation)
            return;
        TextLook look = lookOf(m_item, false);
        m_y += px(6);
        m_out.translationLine = {left, m_y, width, 1};
        m_y += px(6);
        m_out.translationMark = {left, m_y + px(2), px(14), px(14)};
        const double indent = px(14) + px(6);
        m_out.translation = std::make_unique<EntryDocument>();
        m_out.translation->setPlain(m_options.translation->text, look);
        m_out.translation->setTextWidth(std::max(px(40), width - indent));
        const double extra = look.lineHeight - std::ceil(QFontMetricsF(look.font).height());
        m_out.translationText = {left + indent, m_y - std::floor(extra / 2)};
        m_y += std::ceil(m_out.translation->size().height());
    }

    void shiftInside(double x)
    {
        m_out.text.rx() += x;
        m_out.reach.translate(x, 0);
        m_out.translationText.rx() += x;
        m_out.translationLine.translate(x, 0);
        m_out.translationMark.translate(x, 0);
        m_out.quote.translate(x, 0);
        for (QRectF& chip : m_out.attachments)
            chip.translate(x, 0);
    }

    void card()
    {
        heading(px(4));
        node(px(4));
        const double top = m_y;
        m_out.cardHeader = {m_left, m_y, m_width, px(33)};
        if (m_item.kind == TimelineKind::Mail)
            m_out.original = originalSpot(m_entry, m_out.cardHeader);
        m_y += px(33);
        if (m_options.addressesUnfolded) {
            const auto lines = addressesText(m_entry).count(u'\n') + 1;
            m_out.addresses = {m_left + px(12), m_y + px(6), m_width - px(24), px(16) * double(lines)};
            m_y = m_out.addresses.bottom();
        }
        const double inner = std::min(m_width - px(24), double(theme().metric(kit::Metric::ReadingMax)));
        const double left = m_left + px(12);
        if (m_entry.remoteContent) {
            m_y += px(8);
            m_out.pictures = {left, m_y, inner, px(18)};
            m_y += px(18) + px(4);
        }
        const bool rich = standsRich(m_entry);
        m_y += px(8);
        setText(inner - (rich ? px(2) : 0), rich);
        const double textTop = m_y;
        placeText(left, rich);
        if (rich) {
            m_out.paper = {m_left + 1, textTop - px(8), m_width - 2, m_y - textTop + px(16)};
            m_y = m_out.paper.bottom();
        }
        translation(left, inner);
        quotePill(left);
        attachments(left, inner);
        m_y += px(10);
        m_out.box = {m_left, top, m_width, m_y - top};
        delivery(m_left, m_width);
        m_out.height = m_y + px(4);
    }

    void note()
    {
        node(px(4));
        const double top = px(4);
        m_y = top + px(7);
        const double left = m_left + px(11);
        m_out.heading = {left, m_y, m_width - px(22), px(16)};
        m_y += px(16) + px(1);
        setText(m_width - px(22), false);
        placeText(left, false);
        translation(left, m_width - px(22));
        attachments(left, m_width - px(22));
        m_y += px(8);
        m_out.box = {m_left, top, m_width, m_y - top};
        m_out.height = m_y + px(4);
    }

    void event()
    {
        m_y = px(2);
        m_out.line = {m_left, m_y, m_width, px(18)};
        const int byline =
            kit::textWidth(eventByline(m_entry), theme().font(kit::Type::Small, kit::Weight::Regular));
        setText(std::max(px(120), m_width - px(17) - byline - px(8)), false);
        m_out.document->setTextWidth(std::ceil(m_out.document->idealWidth()));
        placeText(m_left + px(17), false);
        m_out.height = m_y + px(2);
    }

    void line()
    {
        const bool day = m_item.kind == TimelineKind::Day || m_item.kind == TimelineKind::New;
        const bool chosen = m_item.kind == TimelineKind::ChannelSwitch;
        const double height = px(day ? 14 : chosen ? 22 : m_item.kind == TimelineKind::Earlier ? 24 : 18);
        const double pad = px(day ? 8 : chosen ? 4 : m_item.kind == TimelineKind::Earlier ? 8 : 2);
        node(pad);
        m_out.line = {m_left, pad, m_width, height};
        if (m_item.kind == TimelineKind::Earlier)
            m_out.line.setLeft(px(kGutter));
        m_out.height = height + 2 * pad;
    }

    void mirror()
    {
        const auto flip = [this](QRectF& rect) { rect.moveLeft(m_options.width - rect.right()); };
        for (QRectF* rect : {&m_out.box, &m_out.node, &m_out.heading, &m_out.cardHeader, &m_out.original,
                             &m_out.addresses, &m_out.paper, &m_out.pictures, &m_out.quote, &m_out.reach,
                             &m_out.delivery, &m_out.line, &m_out.translationLine, &m_out.translationMark})
            if (!rect->isNull())
                flip(*rect);
        for (QRectF& chip : m_out.attachments)
            flip(chip);
        for (WayLink& link : m_out.ways)
            flip(link.rect);
        if (m_out.document)
            m_out.text.setX(m_options.width - m_out.text.x() - m_out.document->textWidth());
        if (m_out.translation)
            m_out.translationText.setX(m_options.width - m_out.translationText.x()
                                       - m_out.translation->textWidth());
    }

    const TimelineItem& m_item;
    const domain::Entry& m_entry;
    const ItemOptions& m_options;
    double m_left;
    double m_width;
    double m_y = 0;
    bool m_quoted = false;
    ItemLayout m_out;
};

} // namespace

ItemLayout layOut(const TimelineItem& item, const domain::Entry& entry, const ItemOptions& options)
{
    return Builder(item, entry, options).build();
}

double spineX(double width, bool mirrored)
{
    const double x = theme().px(kGutter) + theme().px(11);
    return mirrored ? width - x : x;
}

} // namespace atalaya::ticket
