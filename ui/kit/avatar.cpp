#include "ui/kit/avatar.h"

#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"

#include <QPainter>
#include <array>
#include <utility>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kPresenceColors{token::presenceOffline, token::presenceAvailable,
                                     token::presenceBusy,    token::presenceAway,
                                     token::presenceWrapup,  token::presenceOffline};

/// Type sizes of the initials by diameter, as the design draws them.
double initialsSize(double diameter)
{
    constexpr std::array<std::array<double, 2>, 8> sizes{
        {{20, 8.5}, {24, 10}, {30, 11}, {34, 12}, {40, 14}, {48, 16}, {64, 22}, {96, 32}}};
    for (const auto& [limit, size] : sizes)
        if (diameter <= limit)
            return size;
    return diameter / 3;
}

} // namespace

int avatarHue(QStringView id)
{
    quint32 hash = 2166136261U; // FNV-1a: short, fixed for ever, no seed
    for (const char byte : id.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 16777619U;
    }
    return int((hash ^ (hash >> 16)) % 8) + 1;
}

QString initials(const QString& name)
{
    const auto words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    if (words.size() == 1)
        return words[0].left(2).toString().toUpper();
    return QString(words.first().left(1).toString() + words.last().left(1).toString()).toUpper();
}

void paintPresence(QPainter& painter, const QRectF& rect, Presence presence)
{
    if (presence == Presence::None)
        return;
    const QColor color = theme().color(kPresenceColors[std::size_t(presence)]);
    const double side = std::min(rect.width(), rect.height());
    const QRectF dot(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    if (presence == Presence::Away || presence == Presence::Offline)
        paintBox(painter, dot, side / 2, {}, {color, side * (presence == Presence::Away ? 0.28 : 0.22)});
    else
        paintBox(painter, dot, side / 2, color);
}

void paintAvatar(QPainter& painter, const QRectF& rect, QStringView id, const QString& name)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const int pair = token::avatar1 + 2 * (avatarHue(id) - 1);
    const QColor text = t.color(token::Id(pair + 1));
    const bool outlined = t.appearance().mode == Mode::HighContrast;
    paintBox(painter, rect, rect.width() / 2, t.color(token::Id(pair)), outlined ? text : QColor());
    QFont font = t.font(Type::Small, Weight::Semibold);
    const double scale = t.appearance().textScale;
    font.setPixelSize(std::max(1, qRound(initialsSize(rect.width() / scale) * scale)));
    paintText(painter, rect, initials(name), font, {text, Qt::AlignCenter});
}

void paintAvatarPresence(QPainter& painter, const QRectF& avatar, Presence presence, const QColor& ring)
{
    if (presence == Presence::None)
        return;
    const Theme& t = theme();
    const double side = t.px(11);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    // On the circle at half past four, one pixel out.
    const double reach = avatar.width() / 2 * 0.7071 + t.px(1);
    const QPointF middle(avatar.center().x() + (rtl ? -reach : reach), avatar.center().y() + reach);
    const QRectF dot(middle.x() - side / 2, middle.y() - side / 2, side, side);
    paintBox(painter, dot, side / 2, ring);
    paintPresence(painter, dot.adjusted(2, 2, -2, -2), presence);
}

Avatar::Avatar(int size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString& id, const QString& name)
{
    m_id = id;
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPresence(Presence presence)
{
    m_presence = presence;
    updateGeometry();
    update();
}

void Avatar::setBackdrop(token::Id backdrop)
{
    m_backdrop = backdrop;
    update();
}

QSize Avatar::sizeHint() const
{
    const int reach = m_presence == Presence::None ? 0 : theme().px(2);
    return {theme().px(m_size) + reach, theme().px(m_size) + reach};
}

void Avatar::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const double side = theme().px(m_size);
    const QRectF circle(layoutDirection() == Qt::RightToLeft ? width() - side : 0, 0, side, side);
    paintAvatar(painter, circle, m_id, m_name);
    paintAvatarPresence(painter, circle, m_presence, theme().color(m_backdrop));
}

PresenceDot::PresenceDot(Presence presence, QWidget* parent) : QWidget(parent), m_presence(presence)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PresenceDot::setPresence(Presence presence, const QString& words)
{
    if (std::exchange(m_presence, presence) == presence && words == accessibleName())
        return;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize PresenceDot::sizeHint() const
{
    return {theme().px(9), theme().px(9)};
}

void PresenceDot::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintPresence(painter, rect(), m_presence);
}

} // namespace atalaya::kit
