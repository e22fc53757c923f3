#include "ui/routing/pick_button.h"

#include "ui/kit/field.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/routing/form_parts.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kPopoverWidth = 280;
constexpr int kPopoverHeight = 300;
constexpr int kMostLevel = 5;

} // namespace

PickButton::PickButton(Kind kind, const QString& none, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_none(none)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::useFocusRing(this);
    connect(this, &QPushButton::clicked, this, &PickButton::open);
}

void PickButton::setItems(const QStringList& names, const QList<int>& values, const QList<int>& live)
{
    m_names = names;
    m_values = values;
    m_live = live;
    QStringList all;
    for (int i = 0; i < m_values.size(); ++i)
        if (m_values[i] > 0)
            all << textOf(i);
    const QString said = all.isEmpty() ? m_none : all.join(QStringLiteral(", "));
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

QString PickButton::textOf(int index) const
{
    return m_kind == Kind::OnOff ? m_names[index]
                                 : QStringLiteral("%1 %2+").arg(m_names[index]).arg(m_values[index]);
}

QSize PickButton::sizeHint() const
{
    return {theme().px(200), theme().metric(kit::Metric::Control)};
}

QSize PickButton::minimumSizeHint() const
{
    return {theme().px(80), theme().metric(kit::Metric::Control)};
}

void PickButton::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    const kit::Theme& t = theme();
    painter.setClipRect(rect());
    const token::Id fill = !isEnabled() ? token::bgSunken : underMouse() ? token::bgHover : token::bgSurface;
    kit::paintBox(painter, rect(), t.radius(kit::Radius::Md), t.color(fill),
                  t.color(isEnabled() ? token::borderControl : token::borderDefault));
    const double glyph = kit::iconSize(kit::IconSize::Sm);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRectF room = QRectF(rect()).adjusted(t.space(3), 0, -t.space(3), 0);
    const QRectF chevron(rtl ? room.left() : room.right() - glyph, (height() - glyph) / 2, glyph, glyph);
    kit::paintIcon(painter, chevron, u"chevron-down", t.color(token::textTertiary));
    const double away = glyph + t.space(3);
    room.adjust(rtl ? away : 0, 0, rtl ? 0 : -away, 0);
    const int many = int(std::ranges::count_if(m_values, [](int value) { return value > 0; }));
    if (many == 0) {
        const QRectF text = room.adjusted(t.space(1), 0, -t.space(1), 0);
        kit::paintText(painter, text, m_none, t.font(kit::Type::Body), t.color(token::textTertiary));
        return;
    }
    double x = rtl ? room.right() : room.left();
    int left = many;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == 0)
            continue;
        const QString text = textOf(i);
        const QSizeF size = kit::chipSize(text);
        const double rest = rtl ? x - room.left() : room.right() - x;
        const QString more = QStringLiteral("+%1").arg(left);
        const double kept = left > 1 ? kit::chipSize(more).width() + t.space(2) : 0;
        const bool fits = size.width() + kept <= rest;
        const QSizeF used = fits || left == many ? QSizeF(std::min(size.width(), rest - kept), size.height())
                                                 : QSizeF(kit::chipSize(more));
        const QRectF place(rtl ? x - used.width() : x, (height() - used.height()) / 2, used.width(),
                           used.height());
        const bool changed = m_values[i] != m_live.value(i);
        kit::paintChip(painter, place, fits || left == many ? text : more,
                       changed ? kit::Tone::Accent : kit::Tone::Plain);
        if (!fits && left != many)
            return;
        x += (rtl ? -1 : 1) * (used.width() + t.space(2));
        --left;
    }
}

QWidget* PickButton::row(int index, QWidget* parent)
{
    const QString& name = m_names[index];
    if (m_kind == Kind::OnOff) {
        auto* check = new QCheckBox(name, parent);
        check->setChecked(m_values[index] > 0);
        connect(check, &QCheckBox::toggled, this,
                [this, index](bool on) { Q_EMIT picked(index, on ? 1 : 0); });
        return check;
    }
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    kit::scaleLayout(layout, {}, 8);
    layout->addWidget(new kit::ElidedLabel(name, kit::Type::Body, token::textPrimary, line), 1);
    auto* level = new RuleCombo(tr("Level of %1").arg(name), line);
    level->addItem(tr("not needed"));
    for (int value = 1; value <= kMostLevel; ++value)
        level->addItem(QStringLiteral("%1+").arg(value));
    level->setCurrentIndex(std::clamp(m_values[index], 0, kMostLevel));
    level->setFixedWidth(theme().px(120));
    layout->addWidget(level);
    connect(level, &QComboBox::activated, this, [this, index](int value) { Q_EMIT picked(index, value); });
    return line;
}

void PickButton::open()
{
    if (m_popover)
        m_popover->deleteLater();
    m_popover = new kit::Popover(window(), 1);
    m_popover->setObjectName(objectName() + QStringLiteral("Popover"));
    m_popover->setAccessibleName(accessibleName());
    auto* search = new kit::SearchField(tr("Find"), m_popover);
    search->setAccessibleName(tr("Find"));
    search->setFixedWidth(theme().px(kPopoverWidth));
    m_popover->content()->addWidget(search);
    auto* area = new QScrollArea(m_popover);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* list = new kit::Surface(token::bgRaised);
    auto* column = new QVBoxLayout(list);
    kit::scaleLayout(column, {4, 4, 4, 4}, 4);
    QList<QWidget*> rows;
    for (int i = 0; i < m_names.size(); ++i) {
        rows << row(i, list);
        column->addWidget(rows.last());
    }
    column->addStretch(1);
    area->setWidget(list);
    area->setFixedSize(theme().px(kPopoverWidth),
                       std::min(theme().px(kPopoverHeight), list->sizeHint().height()));
    m_popover->content()->addWidget(area);
    connect(search, &QLineEdit::textChanged, list, [rows, names = m_names](const QString& text) {
        for (int i = 0; i < rows.size(); ++i)
            rows[i]->setVisible(names[i].contains(text.trimmed(), Qt::CaseInsensitive));
    });
    connect(m_popover, &kit::Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openAt(this);
    search->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::routing
