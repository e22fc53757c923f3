#include "ui/ticket/drop_target.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace atalaya::ticket {
namespace {

using kit::theme;
namespace token = kit::token;

QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool isAttachable(const QMimeData& data)
{
    return !filesIn(data).isEmpty() || (data.hasImage() && !data.hasText());
}

} // namespace

DropTarget::DropTarget(QWidget* pane) : QWidget(pane), m_pane(pane)
{
    setObjectName(QStringLiteral("dropTarget"));
    setAccessibleName(tr("Drop to attach"));
    setAcceptDrops(true);
    pane->setAcceptDrops(true);
    pane->installEventFilter(this);
    hide();
}

void DropTarget::watch(QWidget* part)
{
    const auto children = part->findChildren<QWidget*>();
    for (QWidget* child : children)
        if (child->acceptDrops())
            child->installEventFilter(this);
}

/// From here on the events come to the target itself: it lies over everything.
bool DropTarget::begin(QDragEnterEvent& event)
{
    if (!m_taking || !isAttachable(*event.mimeData()))
        return false;
    setGeometry(m_pane->rect());
    show();
    raise();
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        return begin(*static_cast<QDragEnterEvent*>(event));
    case QEvent::Drop: { // dropped before the target was in front
        auto& drop = *static_cast<QDropEvent*>(event);
        if (isHidden() || !isAttachable(*drop.mimeData()))
            return false;
        dropEvent(&drop);
        return true;
    }
    case QEvent::Resize:
        if (watched == m_pane && isVisible())
            setGeometry(m_pane->rect());
        return false;
    default:
        return false;
    }
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event)
{
    begin(*event);
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent*)
{
    hide();
}

void DropTarget::dropEvent(QDropEvent* event)
{
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(*event->mimeData());
}

/// A file is taken as it is; its picture comes along with it only for programs that want no files.
void DropTarget::take(const QMimeData& given)
{
    const QStringList paths = filesIn(given);
    if (!paths.isEmpty())
        return Q_EMIT filesGiven(paths);
    const auto picture = qvariant_cast<QImage>(given.imageData());
    if (!picture.isNull())
        Q_EMIT pictureGiven(picture);
}

void DropTarget::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme().color(token::accentTint);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    const double edge = theme().space(4);
    const QRectF frame = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    kit::paintDashedBox(painter, frame, theme().radius(kit::Radius::Lg), theme().color(token::accentText));
    const double side = theme().px(28);
    const QPointF middle = frame.center();
    kit::paintIcon(painter, {middle.x() - side / 2, middle.y() - side, side, side},
                   QStringLiteral("paperclip"), theme().color(token::accentText));
    kit::paintText(painter, {frame.left(), middle.y() + theme().px(8), frame.width(), double(theme().px(20))},
                   tr("Drop to attach to what you write"), theme().font(kit::Type::Title),
                   {theme().color(token::accentText), Qt::AlignCenter});
}

} // namespace atalaya::ticket
