#include "ui/kit/field.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

int capsWidth(const QStringList& keys)
{
    int width = 0;
    for (const QString& key : keys)
        width += keyCapSize(key).width() + (width ? theme().px(3) : 0);
    return width;
}

void paintCaps(QPainter& painter, const QRectF& rect, const QStringList& keys)
{
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    double x = rtl ? rect.left() : rect.right() - capsWidth(keys);
    for (const QString& key : keys) {
        const int width = keyCapSize(key).width();
        paintKeyCap(painter, QRectF(x, rect.top(), width, rect.height()), key);
        x += width + theme().px(3);
    }
}

QRectF leadingSquare(const QRectF& rect, double inset, double side, bool rtl)
{
    const double x = rtl ? rect.right() - inset - side : rect.left() + inset;
    return {x, rect.center().y() - side / 2, side, side};
}

} // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new Label({}, Type::Small, token::textSecondary))
    , m_message(new Paragraph({}, Type::Small, token::textTertiary))
    , m_messageRow(new QWidget(this))
    , m_triangle(new IconLabel(u"triangle-alert"_s, 14, token::timeBreachText))
{
    m_label->setType(Type::Small, Weight::Medium);
    m_label->setBuddy(editor);
    auto* row = new QHBoxLayout(m_messageRow);
    scaleLayout(row, {}, 5);
    row->addWidget(m_triangle, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    auto* layout = new QVBoxLayout(this);
    scaleLayout(layout, {}, 4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_messageRow);
    setFocusProxy(editor);
    setLabel(label);
    showMessage();
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(label);
    setAccessibleName(label);
}

void Field::setHelp(const QString& help)
{
    m_help = help;
    showMessage();
}

void Field::setError(const QString& error)
{
    m_error = error;
    m_editor->setProperty("atalayaError", hasError());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    showMessage();
}

void Field::showMessage()
{
    m_message->setText(hasError() ? m_error : m_help);
    m_message->setInk(hasError() ? token::timeBreachText : token::textTertiary);
    m_triangle->setVisible(hasError());
    m_messageRow->setVisible(hasError() || !m_help.isEmpty());
    m_editor->setAccessibleDescription(hasError() ? m_error : m_help);
}

Combo::Combo(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Combo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    WidgetPainter painter(this);
    const double side = kit::iconSize(IconSize::Sm);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF place = leadingSquare(rect(), theme().px(10), side, !rtl);
    paintIcon(painter, place, u"chevron-down",
              theme().color(isEnabled() ? token::textTertiary : token::textDisabled));
}

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    updateMargins();
}

void SearchField::setKeys(const QStringList& keys)
{
    m_keys = keys;
    updateMargins();
    update();
}

void SearchField::updateMargins()
{
    const bool bare = property("atalayaBare").toBool(); // without the padding of a frame
    const int room = iconSize(IconSize::Md) + theme().px(bare ? 22 : 6);
    const int caps = m_keys.isEmpty() ? 0 : capsWidth(m_keys);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rtl ? caps : room, 0, rtl ? room : caps, 0);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    WidgetPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF place = leadingSquare(rect(), theme().px(9), iconSize(IconSize::Md), rtl);
    paintIcon(painter, place, u"search", theme().color(token::textTertiary));
    if (text().isEmpty() && !hasFocus() && !m_keys.isEmpty())
        paintCaps(painter, QRectF(rect()).adjusted(theme().px(6), 0, -theme().px(6), 0), m_keys);
}

CommandButton::CommandButton(const QString& text, const QStringList& keys, QWidget* parent)
    : QPushButton(parent)
    , m_keys(keys)
{
    setText(text);
    setAutoDefault(false);
    setAccessibleDescription(keys.join(u'+'));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    useFocusRing(this);
}

QSize CommandButton::sizeHint() const
{
    return {theme().px(400), theme().metric(Metric::Control)};
}

QSize CommandButton::minimumSizeHint() const
{
    return {theme().px(180), theme().metric(Metric::Control)};
}

void CommandButton::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QColor fill = t.color(isDown()           ? token::bgPressed
                                    : underMouse() ? token::bgHover
                                                   : token::bgSurface);
    paintBox(painter, rect(), t.radius(Radius::Md), fill, t.color(token::borderDefault));
    const QRectF glyph = leadingSquare(rect(), t.px(11), t.px(15), rtl);
    paintIcon(painter, glyph, u"search", t.color(token::textTertiary));
    paintCaps(painter, QRectF(rect()).adjusted(t.px(7), 0, -t.px(7), 0), m_keys);
    const double lead = t.px(11 + 15 + 8);
    const double trail = capsWidth(m_keys) + t.px(15);
    const QRectF place = QRectF(rect()).adjusted(rtl ? trail : lead, 0, rtl ? -lead : -trail, 0);
    paintText(painter, place, text(), t.font(Type::Body), t.color(token::textTertiary));
}

} // namespace atalaya::kit
