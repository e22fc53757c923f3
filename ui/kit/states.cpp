#include "ui/kit/states.h"

#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAppearMs = 150;
constexpr int kSlowMs = 4000;

void bar(QPainter& painter, const QRectF& area, double y, double share, double height)
{
    const double width = area.width() * share;
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    paintBox(painter, QRectF(rtl ? area.right() - width : area.left(), y, width, height),
             theme().radius(Radius::Sm), theme().color(token::timeTrack));
}

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& fact, const QString& next, QWidget* parent)
    : QWidget(parent)
    , m_fact(new Paragraph(fact, Type::Body))
    , m_next(new Paragraph(next, Type::Small, token::textSecondary))
{
    m_fact->setType(Type::Body, Weight::Medium);
    m_fact->setAlignment(Qt::AlignCenter);
    m_next->setAlignment(Qt::AlignCenter);
    const Theme& t = theme();
    auto* layout = new QVBoxLayout(this);
    scaleLayout(layout, {20, 16, 20, 16}, 0);
    layout->addStretch(1);
    layout->addWidget(new IconLabel(icon, 28, token::textTertiary), 0, Qt::AlignHCenter);
    layout->addSpacing(t.px(6));
    layout->addWidget(m_fact);
    layout->addSpacing(t.space(1));
    layout->addWidget(m_next);
    layout->addStretch(1);
    setAccessibleName(fact);
}

void EmptyState::setTexts(const QString& fact, const QString& next)
{
    m_fact->setText(fact);
    m_next->setText(next);
    setAccessibleName(fact);
}

Button* EmptyState::setAction(const QString& text, const QString& key)
{
    if (!m_action) {
        m_action = new Button(text, ButtonKind::Default, this);
        m_action->setSmall(true);
        auto* box = static_cast<QVBoxLayout*>(layout());
        const int at = box->count() - 1;
        box->insertSpacing(at, theme().px(10));
        box->insertWidget(at + 1, m_action, 0, Qt::AlignHCenter);
    }
    m_action->setText(text);
    m_action->setKey(key);
    return m_action;
}

ErrorState::ErrorState(QWidget* parent)
    : QWidget(parent)
    , m_title(new Paragraph({}, Type::Body))
    , m_text(new Paragraph({}, Type::Small, token::textSecondary))
{
    const Theme& t = theme();
    m_title->setType(Type::Body, Weight::Medium);
    auto* again = new Button(tr("Try again"));
    auto* copy = new Button(tr("Copy details"), ButtonKind::Ghost);
    again->setObjectName(u"tryAgain"_s);
    copy->setObjectName(u"copyDetails"_s);
    again->setSmall(true);
    copy->setSmall(true);
    connect(again, &QPushButton::clicked, this, &ErrorState::tryAgain);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });

    m_ways = new QBoxLayout(QBoxLayout::LeftToRight);
    m_ways->setSpacing(t.space(4));
    m_ways->addWidget(again);
    m_ways->addWidget(copy);
    m_ways->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(t.px(7));
    column->addLayout(m_ways);
    auto* layout = new QHBoxLayout(this);
    scaleLayout(layout, {13, 11, 13, 11}, 10);
    layout->addWidget(new IconLabel(u"triangle-alert"_s, 16, token::timeBreachText), 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&theme(), &Theme::changed, this, &ErrorState::fit);
}

/// As high as its lines are at this width; in a narrow column the ways out stand under each other.
void ErrorState::fit()
{
    const Theme& t = theme();
    const int edges = t.px(13 + 16 + 10 + 13);
    int side = t.space(4);
    for (const Button* button : findChildren<Button*>())
        side += button->sizeHint().width();
    const bool narrow = side > width() - edges;
    m_ways->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layout()->invalidate();
    setMinimumHeight(layout()->heightForWidth(width())); // who asks for another width gets another height
}

void ErrorState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ErrorState::setContent(const QString& title, const QString& text, const QString& code,
                            const QString& details)
{
    m_title->setText(title);
    m_text->setText(code.isEmpty() ? text : tr("%1 Code %2").arg(text, code));
    m_details = details;
    setAccessibleName(title);
    setAccessibleDescription(text);
    fit();
}

void ErrorState::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    paintBox(painter, rect(), t.radius(Radius::Lg), t.color(token::timeBreachTint),
             t.color(token::timeBreachBorder));
}

void paintSkeleton(QPainter& painter, const QRectF& rect, Skeleton::Shape shape)
{
    const Theme& t = theme();
    if (shape == Skeleton::Shape::Text) {
        const QRectF area = rect.adjusted(t.px(14), 0, -t.px(14), 0);
        bar(painter, area, rect.top() + t.px(12), 0.46, t.px(12));
        bar(painter, area, rect.top() + t.px(35), 0.92, t.px(9));
        bar(painter, area, rect.top() + t.px(52), 0.84, t.px(9));
        return;
    }
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const double side = t.px(34);
    const QRectF head(rtl ? rect.right() - t.px(16) - side : rect.left() + t.px(16), rect.top() + t.px(9),
                      side, side);
    paintBox(painter, head, side / 2, t.color(token::timeTrack));
    const QRectF area =
        rtl ? rect.adjusted(t.px(12), 0, -t.px(60), 0) : rect.adjusted(t.px(60), 0, -t.px(12), 0);
    bar(painter, area, rect.top() + t.px(12), 0.42, t.px(10));
    bar(painter, area, rect.top() + t.px(31), 0.78, t.px(9));
    bar(painter, area, rect.top() + t.px(48), 0.62, t.px(9));
}

Skeleton::Skeleton(Shape shape, const QString& slowText, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_slowText(slowText)
{
    setAccessibleName(tr("Loading"));
    m_appear.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_appear, &QTimer::timeout, this, [this] {
        m_visibleBars = true;
        update();
    });
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_late = true;
        setAccessibleDescription(m_slowText);
        update();
    });
    start();
}

void Skeleton::start()
{
    m_visibleBars = m_late = false;
    m_appear.start(kAppearMs);
    m_slow.start(kSlowMs);
    update();
}

void Skeleton::stop()
{
    m_appear.stop();
    m_slow.stop();
    m_visibleBars = m_late = false;
    update();
}

QSize Skeleton::sizeHint() const
{
    return {theme().px(200), m_shape == Shape::Row ? theme().metric(Metric::Row) : theme().px(74)};
}

void Skeleton::paintEvent(QPaintEvent*)
{
    if (!m_visibleBars)
        return;
    WidgetPainter painter(this);
    const int unit = m_shape == Shape::Row ? theme().metric(Metric::Row) : theme().px(74);
    int y = 0;
    for (; y + unit <= height() - (m_late ? theme().px(24) : 0); y += unit)
        paintSkeleton(painter, QRectF(0, y, width(), unit), m_shape);
    if (m_late)
        paintText(painter, QRectF(theme().px(14), y, width() - theme().px(28), theme().px(20)), m_slowText,
                  theme().font(Type::Small), theme().color(token::textTertiary));
}

} // namespace atalaya::kit
