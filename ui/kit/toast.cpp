#include "ui/kit/toast.h"

#include "ui/kit/announce.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTickMs = 200;
constexpr int kShortestMs = 6000;

/// The amber word in a toast.
class ToastAction : public QPushButton {
public:
    explicit ToastAction(QWidget* parent) : QPushButton(parent)
    {
        setObjectName(u"toastAction"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAutoDefault(false);
        setProperty("atalayaOwnFocus", true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {textWidth(text(), theme().font(Type::Body, Weight::Semibold)) + theme().px(16),
                theme().px(28)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        QFont font = theme().font(Type::Body, Weight::Semibold);
        font.setUnderline(underMouse());
        paintText(painter, rect(), text(), font, {theme().color(token::toastAction), Qt::AlignCenter});
        if (hasKeyboardFocus(this))
            paintBox(painter, rect(), theme().radius(Radius::Sm), {}, {theme().color(token::toastAction), 2});
    }
};

} // namespace

Toast::Toast(QWidget* parent) : QWidget(parent), m_action(new ToastAction(this))
{
    setObjectName(u"toast"_s);
    setAttribute(Qt::WA_NoSystemBackground);
    connect(static_cast<QPushButton*>(m_action), &QPushButton::clicked, this, &Toast::actionPressed);
}

void Toast::setContent(const ToastContent& content)
{
    m_icon = content.icon;
    m_text = content.text;
    m_seconds = -1;
    auto* action = static_cast<QPushButton*>(m_action);
    action->setText(content.action);
    action->setAccessibleName(content.action);
    action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

void Toast::setSecondsLeft(int seconds)
{
    if (seconds == m_seconds)
        return;
    m_seconds = seconds;
    update();
}

int Toast::reach() const
{
    return shadowMargin(1);
}

QSize Toast::sizeHint() const
{
    const Theme& t = theme();
    int width = t.px(13) + t.px(15) + t.px(10) + textWidth(m_text, t.font(Type::Body)) + t.px(9);
    if (!m_action->isHidden())
        width += t.px(10) + m_action->sizeHint().width();
    if (m_seconds >= 0)
        width += t.px(10) + numberWidth(tr("%1 s").arg(88), t.font(Type::Body));
    return {std::min(width, t.metric(Metric::ToastWidth)) + 2 * reach(), t.px(40) + 2 * reach()};
}

void Toast::resizeEvent(QResizeEvent*)
{
    const Theme& t = theme();
    const int seconds = m_seconds >= 0 ? numberWidth(tr("%1 s").arg(88), t.font(Type::Body)) + t.px(10) : 0;
    const QSize size = m_action->sizeHint();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int trailing = t.px(9) + seconds;
    const int x = rtl ? reach() + trailing : width() - reach() - trailing - size.width();
    m_action->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

void Toast::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF box = QRectF(rect()).adjusted(reach(), reach(), -reach(), -reach());
    paintShadow(painter, box, 1, t.radius(Radius::Lg));
    paintBox(painter, box, t.radius(Radius::Lg), t.color(token::toastBg), t.color(token::toastBorder));
    const QColor ink = t.color(token::toastText);
    const double side = t.px(15);
    const QRectF glyph(rtl ? box.right() - t.px(13) - side : box.left() + t.px(13), box.top(), side,
                       box.height());
    paintIcon(painter, glyph, m_icon, ink);
    QRectF words = box;
    words.setLeft(rtl ? box.left() + t.px(9) : glyph.right() + t.px(10));
    words.setRight(rtl ? glyph.left() - t.px(10) : box.right() - t.px(9));
    if (m_seconds >= 0) {
        QColor quiet = ink;
        quiet.setAlphaF(0.75F);
        paintNumber(painter, words, tr("%1 s").arg(m_seconds), t.font(Type::Body), quiet);
        const double used = numberWidth(tr("%1 s").arg(88), t.font(Type::Body));
        rtl ? words.setLeft(words.left() + used) : words.setRight(words.right() - used);
    }
    if (!m_action->isHidden())
        rtl ? words.setLeft(m_action->geometry().right() + 1) : words.setRight(m_action->x());
    paintText(painter, words, m_text, t.font(Type::Body), ink);
}

ToastHost::ToastHost(QWidget* window) : QObject(window), m_window(window), m_toast(new Toast(window))
{
    m_toast->hide();
    const Theme& t = theme();
    setInset(t.metric(Metric::Rail) + t.space(5), t.metric(Metric::Statusbar) + t.space(5));
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::tick);
    connect(m_toast, &Toast::actionPressed, this, [this] { finish(true); });
    window->installEventFilter(this);
}

quint64 ToastHost::show(ToastContent content)
{
    content.id = ++m_ids;
    if (content.urgent) {
        takePlace(content);
        return content.id;
    }
    if (content.exact) // its time runs already
        m_waiting.prepend(content);
    else
        m_waiting.enqueue(content);
    if (!m_showing || content.exact)
        next();
    return content.id;
}

void ToastHost::takePlace(const ToastContent& content)
{
    if (m_showing) {
        m_current.milliseconds = m_left;
        m_waiting.prepend(m_current);
    }
    m_waiting.prepend(content);
    next();
}

/// The time of an exact one runs, whoever stands in its place.
void ToastHost::ageWaiting()
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        if (!m_waiting[i].exact || (m_waiting[i].milliseconds -= kTickMs) > 0)
            continue;
        const ToastContent over = m_waiting.takeAt(i);
        if (over.onDone)
            over.onDone();
    }
}

void ToastHost::next()
{
    m_showing = !m_waiting.isEmpty();
    if (!m_showing) {
        m_timer.stop();
        m_toast->hide();
        return;
    }
    m_current = m_waiting.dequeue();
    m_left = m_current.exact ? m_current.milliseconds : std::max(kShortestMs, m_current.milliseconds);
    m_toast->setContent(m_current);
    m_toast->setSecondsLeft(m_current.countdown ? m_left / 1000 : -1);
    place();
    m_toast->show();
    m_toast->raise();
    m_timer.start();
    announce(m_toast, m_current.text, m_current.urgent ? Urgency::Assertive : Urgency::Polite);
}

void ToastHost::tick()
{
    ageWaiting();
    const QWidget* focus = m_toast->focusWidget();
    if (!m_current.exact && (m_toast->underMouse() || (focus && focus->hasFocus())))
        return;
    m_left -= kTickMs;
    if (m_left <= 0)
        finish(false);
    else if (m_current.countdown)
        m_toast->setSecondsLeft((m_left + 999) / 1000);
}

void ToastHost::finish(bool byAction)
{
    const auto run = byAction ? m_current.onAction : m_current.onDone;
    next();
    if (run)
        run();
}

void ToastHost::dismiss()
{
    if (m_showing)
        next();
}

void ToastHost::dismiss(quint64 id)
{
    m_waiting.removeIf([id](const ToastContent& one) { return one.id == id; });
    if (m_current.id == id)
        dismiss();
}

void ToastHost::setInset(int leading, int bottom)
{
    m_leading = leading;
    m_bottom = bottom;
    place();
}

void ToastHost::place()
{
    const QSize size = m_toast->sizeHint();
    const int reach = shadowMargin(1);
    const bool rtl = m_window->layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? m_window->width() - m_leading - size.width() + reach : m_leading - reach;
    m_toast->setGeometry(x, m_window->height() - m_bottom - size.height() + reach, size.width(),
                         size.height());
}

bool ToastHost::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

} // namespace atalaya::kit
