#include "ui/kit/funnel.h"

#include "ui/kit/paint.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya::kit {
namespace {

constexpr double kLabelPart = 0.32; ///< of the width
constexpr double kBarPart = 0.24;

} // namespace

FunnelRow::FunnelRow(const FunnelLine& line, int most, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_most(std::max(1, most))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString count = QLocale().toString(line.count);
    setAccessibleName(line.note.isEmpty() ? tr("%1: %2").arg(line.label, count)
                                          : tr("%1: %2, %3").arg(line.label, count, line.note));
    setToolTip(accessibleName());
}

QSize FunnelRow::sizeHint() const
{
    return {theme().px(240), theme().px(22)};
}

void FunnelRow::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QFont small = t.font(Type::Small);
    const auto place = [&](double from, double wide) {
        return QRectF(rtl ? width() - from - wide : from, 0, wide, height());
    };
    const double label = width() * kLabelPart;
    const double bar = width() * kBarPart;
    const double number = t.px(30);
    const double gap = t.px(8);
    paintText(painter, place(0, label - gap), m_line.label, small, t.color(token::textPrimary));
    const double high = t.px(8);
    const double length = std::max(m_line.count > 0 ? 2.0 : 0.0, bar * m_line.count / m_most);
    QRectF strip = place(label, length);
    strip = QRectF(strip.left(), (height() - high) / 2, strip.width(), high);
    if (m_line.count > 0)
        paintBox(painter, strip, 2, t.color(token::chart1));
    paintNumber(painter, place(label + bar, number), QLocale().toString(m_line.count),
                t.font(Type::Small, Weight::Semibold), t.color(token::textPrimary));
    const double used = label + bar + number + gap;
    paintText(painter, place(used, std::max(0.0, width() - used)), m_line.note, small,
              t.color(token::textTertiary));
}

FunnelList::FunnelList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void FunnelList::setLines(const QList<FunnelLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FunnelLine& line : lines)
        m_layout->addWidget(new FunnelRow(line, lines.front().count, this));
}

} // namespace atalaya::kit
