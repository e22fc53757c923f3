#include "ui/kit/rail.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

token::Id countInk(NavTone tone, bool selected)
{
    switch (tone) {
    case NavTone::Accent:
        return token::accentText;
    case NavTone::Warn:
        return token::timeWarnText;
    case NavTone::Breach:
        return token::timeBreachText;
    default:
        return selected ? token::textPrimary : token::textTertiary;
    }
}

/// Paints the count at the trailing end and returns what is left of the row.
QRectF paintCount(QPainter& painter, QRectF rest, const QModelIndex& index, bool selected)
{
    const QString text = index.data(NavCountRole).toString();
    if (text.isEmpty() || text == "0"_L1)
        return rest;
    const auto tone = NavTone(index.data(NavToneRole).toInt());
    const QFont font = theme().font(Type::Small, tone == NavTone::Plain ? Weight::Medium : Weight::Semibold);
    paintNumber(painter, rest, text, font, theme().color(countInk(tone, selected)));
    const double used = numberWidth(text, font) + theme().space(4);
    painter.layoutDirection() == Qt::RightToLeft ? rest.setLeft(rest.left() + used)
                                                 : rest.setRight(rest.right() - used);
    return rest;
}

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Rail::sizeHint() const
{
    return {theme().metric(Metric::Rail), theme().metric(Metric::Rail)};
}

void Rail::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    painter.fillRect(rect(), theme().railColor());
    if (theme().appearance().mode == Mode::HighContrast)
        paintEdge(painter, rect(), layoutDirection() == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge,
                  theme().color(token::borderRail));
}

RailButton::RailButton(const QString& icon, const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_icon(icon)
    , m_name(name)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setProperty("atalayaOwnFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(name);
}

void RailButton::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void RailButton::setName(const QString& name)
{
    m_name = name;
    setToolTip(name);
    setBadge(m_badge, m_urgent);
}

void RailButton::setKey(const QString& key)
{
    setToolTip(key.isEmpty() ? m_name : u"%1  %2"_s.arg(m_name, key));
    setAccessibleDescription(key);
}

void RailButton::setBadge(int count, bool urgent)
{
    m_badge = count;
    m_urgent = urgent;
    setAccessibleName(count > 0 ? tr("%1, %2").arg(m_name).arg(count) : m_name);
    update();
}

QSize RailButton::sizeHint() const
{
    return {theme().metric(Metric::Rail), theme().px(42)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const double side = t.px(38);
    const QRectF field((width() - side) / 2, (height() - side) / 2, side, side);
    if (isChecked())
        paintBox(painter, field, t.radius(Radius::Lg), t.railActiveColor());
    else if (underMouse() || isDown())
        paintBox(painter, field, t.radius(Radius::Lg), t.railHoverColor());
    if (isChecked()) {
        const double bar = t.px(3);
        const QRectF mark(rtl ? width() - bar : 0, field.top() + t.px(9), bar, side - t.px(18));
        painter.setClipRect(mark);
        paintBox(painter, mark.adjusted(rtl ? 0 : -bar, 0, rtl ? bar : 0, 0), 2, t.color(token::brandBeacon));
        painter.setClipping(false);
    }
    const QColor ink = t.color(isChecked() || underMouse() ? token::textRail : token::textRailMuted);
    const double glyph = kit::iconSize(IconSize::Lg);
    paintIcon(painter, QRectF((width() - glyph) / 2, (height() - glyph) / 2, glyph, glyph), m_icon, ink);
    if (m_badge > 0) {
        const QFont font = t.font(Type::Caption, Weight::Semibold);
        const double w = std::max(double(t.px(16)), double(numberWidth(badgeText(m_badge), font) + t.px(8)));
        const QRectF pill(rtl ? field.left() : field.right() - w, field.top() + t.px(2), w, t.px(16));
        paintBox(painter, pill, t.radius(Radius::Pill),
                 m_urgent ? t.color(token::brandBeacon) : t.color(token::textRail));
        paintNumber(painter, pill, badgeText(m_badge), font,
                    {m_urgent ? t.color(token::textOnBeacon) : t.railColor(), Qt::AlignCenter});
    }
    if (hasKeyboardFocus(this))
        paintBox(painter, field, t.radius(Radius::Lg), {}, {t.color(token::textRail), 2});
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Theme& t = theme();
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRectF row = QRectF(option.rect).adjusted(t.space(4), 0, -t.space(4), -1);
    if (index.data(NavHeadingRole).toBool()) {
        paintText(*painter, row.adjusted(t.space(4), 0, -t.space(4), -t.px(4)), index.data().toString(),
                  t.font(Type::Caption), {t.color(token::textTertiary), Qt::AlignLeading | Qt::AlignBottom});
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        paintBox(*painter, row, t.radius(Radius::Md), t.color(selected ? token::bgSelected : token::bgHover));

    QRectF rest = paintCount(*painter, row.adjusted(t.space(4), 0, -t.space(4), 0), index, selected);
    const double side = iconSize(IconSize::Md);
    const QRectF glyph(rtl ? rest.right() - side : rest.left(), row.center().y() - side / 2, side, side);
    const QVariant dot = index.data(NavDotRole);
    if (dot.isValid()) {
        const double square = t.px(8);
        paintBox(*painter,
                 QRectF(glyph.center().x() - square / 2, glyph.center().y() - square / 2, square, square), 2,
                 t.color(token::Id(dot.toInt())));
    } else {
        paintIcon(*painter, glyph, index.data(NavIconRole).toString(),
                  t.color(selected ? token::accentText : token::textSecondary));
    }
    rtl ? rest.setRight(glyph.left() - t.space(4)) : rest.setLeft(glyph.right() + t.space(4));
    paintText(*painter, rest, index.data().toString(),
              t.font(Type::Body, selected ? Weight::Medium : Weight::Default),
              t.color(selected ? token::textPrimary : token::textSecondary));
    if ((option.state & QStyle::State_HasFocus) && focusVisible())
        paintInnerFocus(*painter, row, t.radius(Radius::Md));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(NavHeadingRole).toBool();
    const int row = theme().appearance().density == Density::Touch ? 40 : 28;
    return {theme().metric(Metric::Nav), theme().px(heading ? (index.row() == 0 ? 24 : 33) : row + 1)};
}

NavList::NavList(const QString& name, QWidget* parent) : QListView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &QListView::activated);
}

QSize NavList::sizeHint() const
{
    return {theme().metric(Metric::Nav), theme().px(200)};
}

} // namespace atalaya::kit
