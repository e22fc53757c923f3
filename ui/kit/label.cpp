#include "ui/kit/label.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <utility>

namespace atalaya::kit {

Label::Label(const QString& text, Type type, token::Id ink, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_ink(ink)
{
    restyle();
    connect(&theme(), &Theme::changed, this, &Label::restyle);
}

void Label::setInk(token::Id ink)
{
    if (std::exchange(m_ink, ink) == ink)
        return;
    restyle();
}

void Label::setType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    restyle();
}

void Label::restyle()
{
    setFont(theme().font(m_type, m_weight));
    setMinimumHeight(theme().lineHeight(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme().color(m_ink));
    colors.setColor(QPalette::Text, theme().color(m_ink));
    colors.setColor(QPalette::Link, theme().color(token::textLink));
    setPalette(colors);
}

ElidedLabel::ElidedLabel(const QString& text, Type type, token::Id ink, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    const QSize before = sizeHint();
    m_text = text;
    setAccessibleName(text);
    updateTip();
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void ElidedLabel::setInk(token::Id ink)
{
    if (std::exchange(m_ink, ink) == ink)
        return;
    update();
}

void ElidedLabel::setType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    updateGeometry();
    update();
}

void ElidedLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFont font = theme().font(m_type, m_weight);
    return {m_tabular ? numberWidth(m_text, font) : textWidth(m_text, font), theme().lineHeight(m_type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_tabular ? sizeHint().width() : theme().px(24)),
            sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateTip();
}

void ElidedLabel::updateTip()
{
    setToolTip(width() < sizeHint().width() ? m_text : QString());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const QFont font = theme().font(m_type, m_weight);
    const QColor color = theme().color(isEnabled() ? m_ink : token::textDisabled);
    if (m_tabular)
        paintNumber(painter, rect(), m_text, font, {color, m_alignment});
    else
        paintText(painter, rect(), m_text, font, {color, m_alignment});
}

IconLabel::IconLabel(const QString& icon, int size, token::Id ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setInk(token::Id ink)
{
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {theme().px(m_size), theme().px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintIcon(painter, rect(), m_icon, theme().color(m_ink));
}

} // namespace atalaya::kit
