#include "ui/composer/annotate_canvas.h"

#include "ui/composer/annotate_accessible.h"
#include "ui/kit/announce.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace atalaya::composer {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kEdge = 16;
constexpr int kHandle = 9;

} // namespace

QString toolName(MarkTool tool)
{
    switch (tool) {
    case MarkTool::Arrow:
        return AnnotateCanvas::tr("Arrow");
    case MarkTool::Box:
        return AnnotateCanvas::tr("Box");
    case MarkTool::Text:
        return AnnotateCanvas::tr("Text");
    case MarkTool::Pixelate:
        return AnnotateCanvas::tr("Pixelate");
    case MarkTool::Crop:
        break;
    }
    return AnnotateCanvas::tr("Crop");
}

QString colourName(int colour)
{
    const QString names[] = {AnnotateCanvas::tr("Red"), AnnotateCanvas::tr("Petrol"),
                             AnnotateCanvas::tr("Yellow"), AnnotateCanvas::tr("Black")};
    return names[std::size_t(colour) % std::size(names)];
}

AnnotateCanvas::AnnotateCanvas(QWidget* parent)
    : QWidget(parent)
    , m_look(markLook())
    , m_edit(new QLineEdit(this))
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("annotateCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Picture to mark"));
    setAccessibleDescription(
        tr("Space puts a mark in the middle. Arrows move it, with Shift they resize it. Tab goes to the next "
           "one, Delete removes it."));
    m_edit->setObjectName(QStringLiteral("annotateText"));
    m_edit->setAccessibleName(tr("Text on the picture"));
    m_edit->hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &AnnotateCanvas::placeEdit);
}

void AnnotateCanvas::setPicture(const QImage& picture)
{
    endTyping(false);
    m_picture = picture;
    m_scaled = {};
    m_history = {};
    m_selected = -1;
    m_drag.reset();
    touched();
}

void AnnotateCanvas::touched()
{
    m_selected = std::min(m_selected, int(marks().size()) - 1);
    canvasChanged(this);
    update();
    Q_EMIT changed();
}

void AnnotateCanvas::tell(const QString& text)
{
    kit::announce(this, text);
}

QString AnnotateCanvas::describe(int index) const
{
    const Mark& mark = marks()[std::size_t(index)];
    QStringList parts{toolName(mark.tool)};
    if (mark.tool == MarkTool::Text)
        parts << QStringLiteral("“%1”").arg(mark.text);
    if (mark.tool != MarkTool::Pixelate && mark.tool != MarkTool::Crop)
        parts << colourName(mark.colour);
    parts << tr("%1 of %2").arg(index + 1).arg(marks().size());
    return parts.join(QStringLiteral(", "));
}

void AnnotateCanvas::select(int index)
{
    m_selected = index >= 0 && index < int(marks().size()) ? index : -1;
    if (m_selected >= 0)
        tell(describe(m_selected));
    touched();
}

void AnnotateCanvas::setTool(MarkTool tool)
{
    endTyping();
    m_tool = tool;
    setCursor(tool == MarkTool::Text ? Qt::IBeamCursor : Qt::CrossCursor);
    tell(toolName(tool));
    Q_EMIT changed();
}

void AnnotateCanvas::setColour(int colour)
{
    m_colour = colour;
    tell(colourName(colour));
    if (m_selected >= 0) {
        Mark mark = marks()[std::size_t(m_selected)];
        mark.colour = colour;
        replace(m_selected, mark);
    }
    Q_EMIT changed();
}

void AnnotateCanvas::put(const Mark& mark)
{
    m_history.push(with(marks(), mark));
    select(int(marks().size()) - 1);
}

void AnnotateCanvas::replace(int index, const Mark& mark, const QString& series)
{
    Marks all = marks();
    all[std::size_t(index)] = mark;
    m_history.push(std::move(all), series);
    touched();
}

void AnnotateCanvas::addInMiddle()
{
    if (m_picture.isNull())
        return;
    endTyping();
    const Mark mark = freshMark(m_tool, m_colour, m_picture.size());
    if (m_tool == MarkTool::Text)
        return beginTyping(mark, -1);
    put(mark);
}

void AnnotateCanvas::removeSelected()
{
    if (m_selected < 0)
        return;
    const QString what = toolName(marks()[std::size_t(m_selected)].tool);
    Marks all = marks();
    all.erase(all.begin() + m_selected);
    m_history.push(std::move(all));
    tell(tr("%1 removed").arg(what));
    touched();
}

void AnnotateCanvas::undo()
{
    if (endTyping(false) || !m_history.undo())
        return;
    tell(tr("Taken back"));
    touched();
}

void AnnotateCanvas::redo()
{
    if (!m_history.redo())
        return;
    tell(tr("Done again"));
    touched();
}

void AnnotateCanvas::beginTyping(const Mark& mark, int index)
{
    m_typing = mark;
    m_typingAt = index;
    m_edit->setText(mark.text);
    m_edit->selectAll();
    placeEdit();
    m_edit->show();
    m_edit->setFocus();
    update();
}

bool AnnotateCanvas::endTyping(bool keep)
{
    if (!m_typing)
        return false;
    Mark mark = *std::exchange(m_typing, {});
    const int at = std::exchange(m_typingAt, -1);
    mark.text = m_edit->text().trimmed();
    const bool had = m_edit->hasFocus();
    m_edit->hide();
    if (had)
        setFocus();
    if (keep && !mark.text.isEmpty())
        at < 0 ? put(mark) : replace(at, mark);
    update();
    return true;
}

void AnnotateCanvas::placeEdit()
{
    if (!m_typing)
        return;
    Mark mark = *m_typing;
    mark.text = m_edit->text();
    QFont font = fontOf(mark, m_look);
    const int size = std::clamp(qRound(font.pixelSize() * scale()), theme().px(12), theme().px(48));
    font.setPixelSize(size);
    m_edit->setFont(font);
    const int wide = QFontMetrics(font).horizontalAdvance(mark.text) + 2 * size + theme().px(24);
    const QSize needed(std::clamp(wide, theme().px(140), std::max(theme().px(140), width())),
                       m_edit->sizeHint().height());
    const QPoint at = toView(mark.from).toPoint();
    m_edit->setGeometry(std::clamp(at.x(), 0, std::max(0, width() - needed.width())),
                        std::clamp(at.y(), 0, std::max(0, height() - needed.height())), needed.width(),
                        needed.height());
}

QRectF AnnotateCanvas::placeOfPicture() const
{
    const double edge = theme().px(kEdge);
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const QSizeF own = m_picture.size();
    if (own.isEmpty())
        return {};
    const double factor = std::min({1.0, room.width() / own.width(), room.height() / own.height()});
    QRectF out(QPointF(), own * std::max(0.001, factor));
    out.moveCenter(room.center());
    out.moveTopLeft({std::round(out.left()), std::round(out.top())});
    return out;
}

double AnnotateCanvas::scale() const
{
    return m_picture.isNull() ? 1 : placeOfPicture().width() / m_picture.width();
}

QPointF AnnotateCanvas::toPicture(const QPointF& at) const
{
    const QPointF out = (at - placeOfPicture().topLeft()) / scale();
    return {std::clamp<double>(out.x(), 0, m_picture.width()),
            std::clamp<double>(out.y(), 0, m_picture.height())};
}

QPointF AnnotateCanvas::toView(const QPointF& at) const
{
    return placeOfPicture().topLeft() + at * scale();
}

QRectF AnnotateCanvas::placeOf(int index) const
{
    const QRectF box = boundsOf(marks()[std::size_t(index)], m_look);
    return {toView(box.topLeft()), box.size() * scale()};
}

/// As they will be when the pointer lets go.
Marks AnnotateCanvas::shown() const
{
    Marks all = marks();
    if (m_drag && m_drag->fresh)
        all = with(all, *m_drag->fresh);
    else if (m_drag && m_selected >= 0)
        all[std::size_t(m_selected)] = m_drag->now;
    if (m_typing && m_typingAt >= 0)
        all.erase(all.begin() + m_typingAt); // its field stands there
    return all;
}

void AnnotateCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(token::bgSunken));
    if (m_picture.isNull())
        return;
    const QRectF place = placeOfPicture();
    const double ratio = kit::deviceRatio(painter);
    const QSize pixels = (place.size() * ratio).toSize().expandedTo({1, 1});
    if (m_scaled.size() != pixels)
        m_scaled =
            QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.drawPixmap(place, m_scaled, QRectF(m_scaled.rect()));
    const Marks all = shown();
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale(), scale());
    paintMarks(painter, m_picture, all, m_look);
    painter.restore();
    const QRect part = partKept(all, m_picture.rect());
    const QRectF kept(toView(part.topLeft()), QSizeF(part.size()) * scale());
    if (part != m_picture.rect()) {
        QPainterPath away;
        away.addRect(place);
        QPainterPath stays;
        stays.addRect(kept);
        painter.fillPath(away - stays, theme().color(token::scrim));
        painter.setPen(QPen(m_look.halo, theme().px(2), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(kept);
    }
    paintSelection(painter, all);
    if (hasFocus() && m_selected < 0)
        kit::paintInnerFocus(painter, rect());
}

void AnnotateCanvas::paintSelection(QPainter& painter, const Marks& marks) const
{
    if (m_selected < 0 || m_selected >= int(marks.size()) || m_typing || (m_drag && m_drag->fresh))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Mark& mark = marks[std::size_t(m_selected)];
    if (mark.tool != MarkTool::Arrow) {
        const QRectF box = boundsOf(mark, m_look);
        const QRectF place(toView(box.topLeft()), box.size() * scale());
        const double gap = theme().px(3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(token::focusRing), theme().px(1), Qt::DashLine));
        painter.drawRect(place.adjusted(-gap, -gap, gap, gap));
    }
    const double side = theme().px(kHandle);
    for (const QPointF& handle : handlesOf(mark, m_look)) {
        const QPointF at = toView(handle);
        painter.setPen(QPen(theme().color(token::focusRing), theme().px(2)));
        painter.setBrush(theme().color(token::focusGap));
        painter.drawEllipse(QRectF(at.x() - side / 2, at.y() - side / 2, side, side));
    }
}

} // namespace atalaya::composer
