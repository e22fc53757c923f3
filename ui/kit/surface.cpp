#include "ui/kit/surface.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace atalaya::kit {

void scaleLayout(QLayout* layout, const QMargins& margins, int spacing)
{
    const auto apply = [layout, margins, spacing] {
        const Theme& t = theme();
        layout->setContentsMargins(t.px(margins.left()), t.px(margins.top()), t.px(margins.right()),
                                   t.px(margins.bottom()));
        layout->setSpacing(t.px(spacing));
    };
    apply();
    QObject::connect(&theme(), &Theme::changed, layout, apply);
}

Surface::Surface(token::Id fill, QWidget* parent) : QWidget(parent), m_fill(fill) { }

void Surface::setFill(token::Id fill)
{
    m_fill = fill;
    update();
}

void Surface::setEdges(Qt::Edges edges, token::Id line)
{
    m_edges = edges;
    m_line = line;
    update();
}

void Surface::setCard(Radius radius, token::Id border)
{
    m_card = true;
    m_radius = radius;
    m_line = border;
    update();
}

void Surface::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    if (m_card) {
        paintBox(painter, rect(), t.radius(m_radius), t.color(m_fill), t.color(m_line));
        return;
    }
    painter.fillRect(rect(), t.color(m_fill));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge}) {
        if (!m_edges.testFlag(edge))
            continue;
        Qt::Edge drawn = edge;
        if (rtl && edge == Qt::LeftEdge)
            drawn = Qt::RightEdge;
        else if (rtl && edge == Qt::RightEdge)
            drawn = Qt::LeftEdge;
        paintEdge(painter, rect(), drawn, t.color(m_line));
    }
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent), m_orientation(orientation)
{
    const bool flat = orientation == Qt::Horizontal;
    setSizePolicy(flat ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  flat ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Line::sizeHint() const
{
    return {1, 1};
}

void Line::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintEdge(painter, rect(), m_orientation == Qt::Horizontal ? Qt::TopEdge : Qt::LeftEdge,
              theme().color(token::borderSubtle));
}

PaneHeader::PaneHeader(const QString& title, QWidget* parent)
    : Surface(token::bgPane, parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new ElidedLabel(title, Type::Title))
    , m_count(new ElidedLabel({}, Type::Body, token::textTertiary))
{
    setEdges(Qt::BottomEdge);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    scaleLayout(m_layout, {12, 0, 12, 0}, 8);
    m_count->setTabular(true);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_count);
    m_layout->addStretch(1);
    m_count->hide();
    setAccessibleName(title);
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PaneHeader::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PaneHeader::addTrailing(QWidget* widget)
{
    m_layout->addWidget(widget);
}

QSize PaneHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().metric(Metric::PaneHeader)};
}

QSize PaneHeader::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), theme().metric(Metric::PaneHeader)};
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new ElidedLabel(title, Type::Caption, token::textTertiary))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title, 1);
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setTrailing(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace atalaya::kit
