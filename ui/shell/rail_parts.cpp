#include "ui/shell/rail_parts.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kMark = 26;
constexpr int kFace = 30;

} // namespace

RailMark::RailMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailMark::sizeHint() const
{
    return {theme().metric(kit::Metric::Rail), theme().px(36)};
}

void RailMark::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    const double side = theme().px(kMark);
    kit::paintMark(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                   theme().color(token::textRail));
}

RailPerson::RailPerson(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setProperty("atalayaOwnFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson({}, {}, kit::Presence::None, {});
}

void RailPerson::setPerson(const QString& id, const QString& name, kit::Presence presence,
                           const QString& words)
{
    m_id = id;
    m_name = name;
    m_presence = presence;
    setAccessibleName(name.isEmpty() ? tr("You") : tr("%1, %2").arg(name, words));
    setToolTip(accessibleName());
    update();
}

QSize RailPerson::sizeHint() const
{
    return {theme().metric(kit::Metric::Rail), theme().px(kFace + 8)};
}

void RailPerson::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    const double side = theme().px(kFace);
    const QRectF face((width() - side) / 2, (height() - side) / 2, side, side);
    kit::paintAvatar(painter, face, m_id, m_name);
    if (m_presence != kit::Presence::None)
        kit::paintAvatarPresence(painter, face, m_presence, theme().railColor());
    if (kit::hasKeyboardFocus(this)) {
        const double gap = theme().px(3);
        const double corner = side / 2 + gap;
        kit::paintBox(painter, face.adjusted(-gap, -gap, gap, gap), corner, {},
                      {theme().color(token::textRail), 2});
    }
}

} // namespace atalaya::shell
