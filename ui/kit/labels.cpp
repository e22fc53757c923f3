#include "ui/kit/labels.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"

#include <QPainter>
#include <array>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

struct ToneColors {
    token::Id text;
    token::Id tint;
    token::Id border;
};
constexpr std::array kTones{
    ToneColors{token::textSecondary, token::bgSunken, token::borderDefault},
    ToneColors{token::accentText, token::accentTint, token::accentBorder},
    ToneColors{token::timeWarnText, token::timeWarnTint, token::timeWarnBorder},
    ToneColors{token::timeBreachText, token::timeBreachTint, token::timeBreachBorder},
    ToneColors{token::successText, token::successTint, token::successBorder},
    ToneColors{token::infoText, token::infoTint, token::infoBorder},
    ToneColors{token::machineText, token::machineTint, token::machineBorder},
    ToneColors{token::noteText, token::noteBg, token::noteBorder},
};

QFont chipFont()
{
    return theme().font(Type::Small, Weight::Medium);
}

QFont capFont()
{
    return theme().font(Type::Caption, Weight::Medium);
}

QFont badgeFont()
{
    return theme().font(Type::Caption, Weight::Semibold);
}

QRectF middle(const QRectF& rect, int height)
{
    return {rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), double(height)};
}

} // namespace

token::Id toneText(Tone tone)
{
    return kTones[std::size_t(tone)].text;
}

token::Id toneTint(Tone tone)
{
    return kTones[std::size_t(tone)].tint;
}

token::Id toneBorder(Tone tone)
{
    return kTones[std::size_t(tone)].border;
}

QSize chipSize(const QString& text, QStringView icon)
{
    const Theme& t = theme();
    const int iconPart = icon.isEmpty() ? 0 : iconSize(IconSize::Xs) + t.space(2);
    return {textWidth(text, chipFont()) + iconPart + t.px(16), t.px(20)};
}

void paintChip(QPainter& painter, const QRectF& rect, const QString& text, Tone tone, QStringView icon)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const QRectF box = middle(rect, t.px(20));
    const QColor color = t.color(toneText(tone));
    paintBox(painter, box, t.radius(Radius::Sm), t.color(toneTint(tone)), t.color(toneBorder(tone)));
    QRectF content = box.adjusted(t.px(8), 0, -t.px(8), 0);
    if (!icon.isEmpty()) {
        const int side = iconSize(IconSize::Xs);
        const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF place(rtl ? content.right() - side : content.left(), content.top(), side,
                           content.height());
        paintIcon(painter, place, icon, color);
        (rtl ? content.setRight(place.left() - t.space(2)) : content.setLeft(place.right() + t.space(2)));
    }
    paintText(painter, content, text, chipFont(), color);
}

QSize tagSize(const QString& text)
{
    const Theme& t = theme();
    return {textWidth(text, capFont()) + t.px(10), t.px(17)};
}

void paintTag(QPainter& painter, const QRectF& rect, const QString& text)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const QRectF box = middle(rect, t.px(17));
    paintBox(painter, box, t.radius(Radius::Xs), t.color(token::bgSurface), t.color(token::borderDefault));
    paintText(painter, box.adjusted(t.px(5), 0, -t.px(5), 0), text, capFont(), t.color(token::textSecondary));
}

QString badgeText(int count)
{
    return count > 99 ? u"99+"_s : QString::number(count);
}

QSize badgeSize(int count)
{
    const Theme& t = theme();
    return {std::max(t.px(18), numberWidth(badgeText(count), badgeFont()) + t.px(10)), t.px(16)};
}

void paintBadge(QPainter& painter, const QRectF& rect, int count, token::Id fill, token::Id text)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const QRectF box = middle(rect, t.px(16));
    paintBox(painter, box, t.radius(Radius::Pill), t.color(fill));
    paintNumber(painter, box, badgeText(count), badgeFont(), {t.color(text), Qt::AlignCenter});
}

QSize keyCapSize(const QString& key)
{
    const Theme& t = theme();
    return {std::max(t.px(18), textWidth(key, capFont()) + t.px(10)), t.px(16)};
}

void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& key, CapStyle style,
                 const QColor& color)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const QRectF box = middle(rect, t.px(16));
    QColor text = color.isValid() ? color : t.color(token::textTertiary);
    QColor border = t.color(token::borderDefault);
    if (style == CapStyle::OnFill) {
        text.setAlphaF(text.alphaF() * 0.8F);
        border = text;
    }
    paintBox(painter, box, t.radius(Radius::Xs),
             style == CapStyle::Sunken ? t.color(token::bgSunken) : QColor(), border);
    paintText(painter, box, key, capFont(), {text, Qt::AlignCenter});
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, m_icon);
}

QSize Chip::minimumSizeHint() const
{
    return {theme().px(36), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, m_icon);
}

void Chip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? m_text : QString());
}

Tag::Tag(const QString& text, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_text);
}

void Tag::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintTag(painter, rect(), m_text);
}

Badge::Badge(int count, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count);
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_count);
}

void Badge::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintBadge(painter, rect(), m_count);
}

KeyCap::KeyCap(const QStringList& keys, CapStyle style, QWidget* parent) : QWidget(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QStringList& keys)
{
    m_keys = keys;
    setAccessibleName(keys.join(u'+'));
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    int width = 0;
    for (const QString& key : m_keys)
        width += keyCapSize(key).width() + (width ? theme().px(3) : 0);
    return {width, theme().px(16)};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    // Key names keep their order in every writing direction.
    WidgetPainter painter(this);
    double x = 0;
    for (const QString& key : m_keys) {
        const int width = keyCapSize(key).width();
        paintKeyCap(painter, QRectF(x, 0, width, height()), key, m_style);
        x += width + theme().px(3);
    }
}

} // namespace atalaya::kit
