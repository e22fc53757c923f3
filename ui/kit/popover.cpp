#include "ui/kit/popover.h"

#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::kit {
namespace {

/// Dims the window behind a box of level 2. As large as the window while it is there; presses on it are the
/// box's business.
class Scrim : public QWidget {
public:
    explicit Scrim(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("scrim"));
        setGeometry(window->rect());
        window->installEventFilter(this);
        show();
        raise();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        painter.fillRect(rect(), theme().color(token::scrim));
    }
};

} // namespace

Popover::Popover(QWidget* window, int level)
    : QWidget(window)
    , m_window(window)
    , m_content(nullptr)
    , m_level(level)
{
    hide();
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(reach(), reach(), reach(), reach());
    outer->setSizeConstraint(QLayout::SetFixedSize);
    m_content = new QVBoxLayout;
    scaleLayout(m_content, {8, 8, 8, 8}, 8);
    outer->addLayout(m_content);
}

int Popover::reach() const
{
    return shadowMargin(m_level);
}

QRect Popover::box() const
{
    return geometry().adjusted(reach(), reach(), -reach(), -reach());
}

/// Where the window is lower than the content, the content scrolls.
void Popover::fit()
{
    const int most = m_window->height() - 2 * theme().space(2);
    layout()->activate();
    if (!m_scroll && sizeHint().height() - 2 * reach() <= most)
        return;
    if (!m_scroll) {
        auto* page = new QWidget;
        layout()->removeItem(m_content);
        m_content->setParent(nullptr);
        page->setLayout(m_content);
        m_scroll = new QScrollArea(this);
        m_scroll->setObjectName(QStringLiteral("popoverPage"));
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_scroll->viewport()->setAutoFillBackground(false);
        m_scroll->setWidget(page);
        page->setAutoFillBackground(false);
        layout()->addWidget(m_scroll);
    }
    const QSize inner = m_content->sizeHint();
    m_scroll->setFixedSize(inner.width() + theme().px(12), std::min(inner.height(), most));
}

void Popover::openAt(QWidget* anchor)
{
    m_anchor = anchor;
    fit();
    adjustSize();
    const QSize size = sizeHint() - QSize(2 * reach(), 2 * reach());
    const QRect at(anchor->mapTo(m_window, QPoint()), anchor->size());
    const int gap = theme().space(2);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int x = rtl ? at.right() + 1 - size.width() : at.left();
    int y = at.bottom() + 1 + gap;
    if (y + size.height() > m_window->height() - gap && at.top() - gap - size.height() > 0)
        y = at.top() - gap - size.height();
    const int margin = theme().space(4);
    y = std::max(gap, std::min(y, m_window->height() - gap - size.height())); // over the anchor, if need be
    x = std::clamp(x, margin, std::max(margin, m_window->width() - margin - size.width()));
    open({x, y});
}

void Popover::openCentred(int top)
{
    m_anchor = nullptr;
    adjustSize();
    open({(m_window->width() - (sizeHint().width() - 2 * reach())) / 2, top});
}

void Popover::open(const QPoint& boxTopLeft)
{
    m_focusBefore = QApplication::focusWidget();
    if (m_level == 2) {
        auto* scrim = new Scrim(m_window);
        connect(this, &Popover::closed, scrim, [scrim] {
            scrim->hide();
            scrim->deleteLater();
        });
        connect(this, &QObject::destroyed, scrim, &QObject::deleteLater);
    }
    move(boxTopLeft - QPoint(reach(), reach()));
    show();
    raise();
    qApp->installEventFilter(this);
    setFocus(Qt::PopupFocusReason);
    focusNextChild();
    if (!isAncestorOf(QApplication::focusWidget())) // nothing in it takes the keyboard: Esc has to reach it
        setFocus(Qt::PopupFocusReason);
}

void Popover::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_window->window())
        return false; // a menu or a combo list of our own content
    const QPoint at =
        widget->mapTo(m_window->window(), static_cast<QMouseEvent*>(event)->position().toPoint());
    const QRect here(mapTo(m_window->window(), QPoint(reach(), reach())), box().size());
    if (here.contains(at))
        return false;
    const bool onAnchor = m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget));
    dismiss();
    return onAnchor; // the press that closes must not open again
}

void Popover::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const double radius = t.radius(m_level == 2 ? Radius::Xl : Radius::Lg);
    const QRectF inner = QRectF(rect()).adjusted(reach(), reach(), -reach(), -reach());
    paintShadow(painter, inner, m_level, radius);
    paintBox(painter, inner, radius, t.color(token::bgRaised), t.color(token::borderDefault));
}

} // namespace atalaya::kit
