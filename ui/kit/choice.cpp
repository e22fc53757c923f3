#include "ui/kit/choice.h"

#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/menu.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace atalaya::kit {
namespace {

/// One part of a segment. Painted by itself; its neighbours share the outline.
class SegmentButton : public QPushButton {
public:
    SegmentButton(const QString& text, QString icon, QWidget* parent)
        : QPushButton(parent)
        , m_icon(std::move(icon))
    {
        setText(text);
        setAutoDefault(false);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setProperty("atalayaOwnFocus", true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme& t = theme();
        const int glyph = m_icon.isEmpty() ? 0 : kit::iconSize(IconSize::Sm);
        const int gap = !text().isEmpty() && glyph ? t.px(5) : 0;
        const int words = text().isEmpty() ? 0 : textWidth(text(), font());
        return {glyph + gap + words + t.px(19), std::max(t.px(26), t.metric(Metric::Control) - t.px(4))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        const Theme& t = theme();
        if (isChecked() || underMouse() || isDown()) {
            const auto fill = isChecked() ? token::bgSelected : isDown() ? token::bgPressed : token::bgHover;
            painter.fillRect(rect(), t.color(fill));
        }
        const token::Id ink = !isEnabled() ? token::textDisabled
            : isChecked()                  ? token::accentText
                                           : token::textSecondary;
        const int glyph = m_icon.isEmpty() ? 0 : kit::iconSize(IconSize::Sm);
        const int gap = !text().isEmpty() && glyph ? t.px(5) : 0;
        const int words = text().isEmpty() ? 0 : textWidth(text(), font());
        QRectF content((width() - glyph - gap - words) / 2.0, 0, glyph + gap + words, height());
        if (glyph) {
            const bool rtl = layoutDirection() == Qt::RightToLeft;
            const QRectF place(rtl ? content.right() - glyph : content.left(), 0, glyph, height());
            paintIcon(painter, place, m_icon, t.color(ink));
            rtl ? content.setRight(place.left() - gap) : content.setLeft(place.right() + gap);
        }
        paintText(painter, content, text(), font(), {t.color(ink), Qt::AlignCenter});
        if (hasKeyboardFocus(this))
            paintInnerFocus(painter, rect(), t.radius(Radius::Sm));
    }

private:
    QFont font() const { return theme().font(Type::Small, Weight::Medium); }
    QString m_icon;
};

/// Draws the outline over its buttons, so that their corners are cut round.
class SegmentOutline : public QWidget {
public:
    explicit SegmentOutline(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        parent->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded) {
            setGeometry(static_cast<QWidget*>(watched)->rect());
            raise();
        }
        return false;
    }

    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        const Theme& t = theme();
        paintBox(painter, rect(), t.radius(Radius::Md), {}, t.color(token::borderDefault));
        const auto buttons =
            parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QAbstractButton* button : buttons)
            if (button->x() > 2)
                painter.fillRect(QRectF(button->x() - 1, 0, 1, height()), t.color(token::borderDefault));
    }
};

} // namespace

TabBar::TabBar(const QString& name, QWidget* parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    m_more = new IconButton(QStringLiteral("ellipsis"), name, this);
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setSide(24);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &TabBar::openFolded);
    connect(this, &QTabBar::currentChanged, this, &TabBar::fold);
    connect(&theme(), &Theme::changed, this, &TabBar::fold);
}

void TabBar::setCount(int index, int count)
{
    setTabData(index, count);
    setAccessibleTabName(index, count > 0 ? tr("%1, %2").arg(tabText(index)).arg(count) : tabText(index));
    setTabText(index, tabText(index)); // asks for a new layout
    fold();
}

void TabBar::setShown(int index, bool shown)
{
    if (shown)
        m_away.remove(index);
    else
        m_away.insert(index);
    fold();
}

/// Gives every tab its whole width, from the first one on and the current one in any case.
void TabBar::fold()
{
    if (m_folding || width() <= 0)
        return;
    m_folding = true;
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i) == m_away.contains(i))
            setTabVisible(i, !m_away.contains(i));
    m_folded.clear();
    int wanted = 0;
    for (int i = 0; i < count(); ++i)
        wanted += isTabVisible(i) ? tabSizeHint(i).width() : 0;
    const bool tight = wanted > width();
    if (tight) {
        int room = width() - m_more->sizeHint().width();
        const int current = currentIndex();
        room -= current >= 0 ? tabSizeHint(current).width() : 0;
        for (int i = 0; i < count(); ++i) {
            if (i == current || !isTabVisible(i))
                continue;
            room -= tabSizeHint(i).width();
            if (room >= 0)
                continue;
            room = -1; // those after it wait as well: the order stays
            m_folded.insert(i);
        }
        for (const int index : std::as_const(m_folded))
            setTabVisible(index, false);
    }
    const QSize side = m_more->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - side.width();
    m_more->setGeometry(QRect(QPoint(x, (height() - side.height()) / 2), side));
    m_more->setVisible(tight);
    m_folding = false;
}

void TabBar::openFolded()
{
    auto* menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < count(); ++i)
        if (m_folded.contains(i))
            connect(menu->addItem({}, tabText(i)), &QAction::triggered, this,
                    [this, i] { setCurrentIndex(i); });
    popup(menu, m_more);
}

void TabBar::resizeEvent(QResizeEvent* event)
{
    QTabBar::resizeEvent(event);
    fold();
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fold();
}

void TabBar::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    m_folded.clear();
    fold();
}

QSize TabBar::minimumSizeHint() const
{
    return {theme().px(64), QTabBar::minimumSizeHint().height()};
}

int TabBar::countAt(int index) const
{
    return tabData(index).toInt();
}

QSize TabBar::tabSizeHint(int index) const
{
    const Theme& t = theme();
    const int count = countAt(index);
    const int pill = count > 0
        ? t.px(6) + std::max(t.px(18), textWidth(badgeText(count), t.font(Type::Caption)) + t.px(12))
        : 0;
    return {textWidth(tabText(index), t.font(Type::Body, Weight::Medium)) + pill + t.px(18), t.px(40)};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::paintTab(QPainter& painter, int index) const
{
    const WholeTexts whole;
    const Theme& t = theme();
    const bool on = index == currentIndex();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int gap = t.px(4); // belongs to the tab before it
    const QRectF box = QRectF(tabRect(index)).adjusted(rtl ? gap : 0, 0, rtl ? 0 : -gap, 0);
    const bool hover = !on && tabRect(index).contains(mapFromGlobal(QCursor::pos())) && underMouse();
    const token::Id ink = !isTabEnabled(index) ? token::textDisabled
        : on || hover                          ? token::textPrimary
                                               : token::textSecondary;
    QRectF content = box.adjusted(t.px(7), 0, -t.px(7), 0);
    const int count = countAt(index);
    if (count > 0) {
        const QFont font = t.font(Type::Caption);
        const double width = std::max(t.px(18), textWidth(badgeText(count), font) + t.px(12));
        const QRectF pill(rtl ? content.left() : content.right() - width, content.center().y() - t.px(9),
                          width, t.px(18));
        paintBox(painter, pill, t.radius(Radius::Pill), t.color(token::bgSunken),
                 t.color(token::borderSubtle));
        paintText(painter, pill, badgeText(count), font, {t.color(token::textTertiary), Qt::AlignCenter});
        rtl ? content.setLeft(pill.right() + t.px(6)) : content.setRight(pill.left() - t.px(6));
    }
    paintText(painter, content, tabText(index), t.font(Type::Body, Weight::Medium), t.color(ink));
    if (on)
        painter.fillRect(snapped(painter, QRectF(box.left(), height() - 2, box.width(), 2)),
                         t.color(token::accentFill));
    if (on && hasKeyboardFocus(this))
        paintInnerFocus(painter, box.adjusted(0, t.px(6), 0, -t.px(6)), t.radius(Radius::Sm));
}

void TabBar::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    if (drawBase())
        paintEdge(painter, rect(), Qt::BottomEdge, theme().color(token::borderSubtle));
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i))
            paintTab(painter, i);
}

Segment::Segment(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    m_group->setExclusive(true);
    new SegmentOutline(this);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void Segment::addChoice(const QString& text, const QString& icon, const QString& name)
{
    auto* button = new SegmentButton(text, icon, this);
    button->setAccessibleName(name.isEmpty() ? text : name);
    if (!name.isEmpty())
        button->setToolTip(name);
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    if (index == 0)
        button->setChecked(true);
}

int Segment::current() const
{
    return m_group->checkedId();
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

QSize Segment::sizeHint() const
{
    return m_layout->sizeHint();
}

void paintSwitch(QPainter& painter, const QRectF& rect, bool on, bool enabled)
{
    const Theme& t = theme();
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QColor fill = t.color(!enabled ? token::bgSunken : on ? token::accentFill : token::bgSurface);
    const QColor border = t.color(!enabled ? token::borderDefault
                                      : on ? token::accentFill
                                           : token::borderControl);
    paintBox(painter, rect, rect.height() / 2, fill, border);
    const double knob = t.px(12);
    const bool right = on != rtl;
    const QRectF place(right ? rect.right() - t.px(3) - knob : rect.left() + t.px(3),
                       rect.center().y() - knob / 2, knob, knob);
    paintBox(painter, place, knob / 2,
             t.color(!enabled ? token::textDisabled
                         : on ? token::textOnAccent
                              : token::borderControl));
}

Switch::Switch(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    useFocusRing(this, Radius::Pill);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const Theme& t = theme();
    const int words = text().isEmpty() ? 0 : t.space(4) + textWidth(text(), t.font(Type::Body));
    return {t.px(30) + words, std::max(t.px(24), t.px(18))};
}

void Switch::paintEvent(QPaintEvent*)
{
    const WholeTexts whole;
    WidgetPainter painter(this);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF track(rtl ? width() - t.px(30) : 0, (height() - t.px(18)) / 2.0, t.px(30), t.px(18));
    paintSwitch(painter, track, isChecked(), isEnabled());
    const double room = t.px(30) + t.space(4);
    const QRectF words = QRectF(rect()).adjusted(rtl ? 0 : room, 0, rtl ? -room : 0, 0);
    paintText(painter, words, text(), t.font(Type::Body),
              t.color(isEnabled() ? token::textPrimary : token::textDisabled));
}

bool Switch::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

} // namespace atalaya::kit
