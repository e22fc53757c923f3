#include "ui/customer/fact_row.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace atalaya::customer {

using kit::theme;
namespace token = kit::token;

FactRow::FactRow(const QString& icon, const QString& text, const QString& end, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_end(end)
{
    setText(text);
    setAccessibleName(end.isEmpty() ? text : text + QStringLiteral(", ") + end);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLeads(false);
}

void FactRow::setMark(const QString& icon, int ink)
{
    m_mark = icon;
    m_markInk = ink;
}

void FactRow::setLeads(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, leads);
}

QSize FactRow::sizeHint() const
{
    return {theme().px(200), theme().px(24)};
}

void FactRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_leads && underMouse())
        kit::paintBox(painter, QRectF(rect()), theme().radius(kit::Radius::Sm),
                      theme().color(token::bgHover));
    if (kit::hasKeyboardFocus(this))
        kit::paintInnerFocus(painter, QRectF(rect()), theme().radius(kit::Radius::Sm));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF left = QRectF(rect());
    const auto take = [&](double width, bool start) {
        const bool atLeft = start != mirrored;
        const QRectF part(atLeft ? left.left() : left.right() - width, left.top(), width, left.height());
        atLeft ? left.setLeft(left.left() + width) : left.setRight(left.right() - width);
        return part;
    };
    const double glyph = theme().px(14);
    if (!m_icon.isEmpty()) {
        kit::paintIcon(painter, take(glyph, true), m_icon, theme().color(token::textSecondary));
        take(theme().px(8), true);
    }
    const QFont small = theme().font(kit::Type::Small);
    if (!m_end.isEmpty()) {
        const double width = std::min<double>(kit::textWidth(m_end, small) + 1, left.width() / 2);
        kit::paintText(painter, take(width, false), m_end, small, theme().color(token::textTertiary));
        take(theme().px(8), false);
    }
    if (!m_mark.isEmpty()) {
        kit::paintIcon(painter, take(glyph, false), m_mark, theme().color(token::Id(m_markInk)));
        take(theme().px(6), false);
    }
    kit::paintText(painter, left, text(), theme().font(kit::Type::Body), theme().color(token::textPrimary));
}

} // namespace atalaya::customer
