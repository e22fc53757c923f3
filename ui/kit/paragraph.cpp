#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>
#include <functional>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

/// Breaks `text` into lines of `width`; returns how many. `draw` gets each line with its number.
int breakLines(const QString& text, const QFont& font, double width,
               const std::function<void(QTextLine&, int)>& draw = {})
{
    int count = 0;
    for (const QString& part : text.split(u'\n')) {
        QTextLayout layout(part, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            ++count;
        }
        layout.endLayout();
        for (int i = 0; draw && i < layout.lineCount(); ++i) {
            QTextLine line = layout.lineAt(i);
            draw(line, count - layout.lineCount() + i);
        }
    }
    return count;
}

} // namespace

Paragraph::Paragraph(const QString& text, Type type, token::Id ink, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
    , m_ink(ink)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Paragraph::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Paragraph::setInk(token::Id ink)
{
    m_ink = ink;
    update();
}

void Paragraph::setType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    updateGeometry();
    update();
}

void Paragraph::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

int Paragraph::heightForWidth(int width) const
{
    return breakLines(m_text, theme().font(m_type, m_weight), std::max(1, width))
        * theme().lineHeight(m_type);
}

QSize Paragraph::sizeHint() const
{
    const int width = std::min(textWidth(m_text, theme().font(m_type, m_weight)) + 1, theme().px(360));
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {theme().px(40), theme().lineHeight(m_type)};
}

void Paragraph::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const QFont font = theme().font(m_type, m_weight);
    const int height = theme().lineHeight(m_type);
    painter.setPen(theme().color(isEnabled() ? m_ink : token::textDisabled));
    const auto visual = QStyle::visualAlignment(layoutDirection(), m_alignment);
    breakLines(m_text, font, width(), [&](QTextLine& line, int index) {
        double x = 0;
        if (visual & Qt::AlignHCenter)
            x = (width() - line.naturalTextWidth()) / 2;
        else if (visual & Qt::AlignRight)
            x = width() - line.naturalTextWidth();
        const double baseline = baselineIn(QRectF(0, index * height, width(), height), font);
        line.draw(&painter, QPointF(std::round(x), baseline - line.ascent()));
    });
}

} // namespace atalaya::kit
