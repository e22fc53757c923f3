#include "ui/composer/annotate_picture.h"
#include "ui/composer/bars.h"
#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/menu.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

// Files of a draft as chips: taken away, and pictures marked up.

namespace atalaya::composer {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kPictureWidth = 48;
constexpr int kPictureHeight = 32;
constexpr char kIndex[] = "atalayaAttachment"; ///< property of chips: which file

/// The picture itself, small. A press opens it to be marked.
class PictureButton : public QAbstractButton {
public:
    PictureButton(const QPixmap& picture, QWidget* parent) : QAbstractButton(parent), m_picture(picture)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        kit::useFocusRing(this, kit::Radius::Sm);
    }
    QSize sizeHint() const override
    {
        if (m_picture.isNull())
            return {theme().px(kPictureHeight), theme().px(kPictureHeight)};
        return (QSizeF(m_picture.size()) / m_picture.devicePixelRatio()).toSize().expandedTo({8, 8});
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_picture.isNull()) {
            const double side = theme().px(16);
            kit::paintIcon(painter, {(width() - side) / 2, (height() - side) / 2, side, side},
                           QStringLiteral("image"), theme().color(token::textSecondary));
        } else {
            painter.drawPixmap(QRectF(rect()), m_picture, QRectF(m_picture.rect()));
        }
        kit::paintBox(painter, QRectF(rect()), 0, {},
                      theme().color(underMouse() ? token::borderControl : token::borderSubtle));
    }

private:
    QPixmap m_picture;
};

} // namespace

AttachmentBar::AttachmentBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(theme().space(5), 0, theme().space(5), theme().space(2));
    m_row->setSpacing(theme().space(3));
    setAccessibleName(tr("Attachments"));
    hide();
}

void AttachmentBar::setAttachments(std::vector<domain::Attachment> attachments)
{
    m_attachments = std::move(attachments);
    rebuild();
}

void AttachmentBar::add(const domain::Attachment& attachment)
{
    m_attachments.push_back(attachment);
    rebuild();
    Q_EMIT changed();
}

bool AttachmentBar::swap(const domain::Attachment& from, const domain::Attachment& to)
{
    const auto found = std::ranges::find(m_attachments, from);
    if (found == m_attachments.end())
        return false;
    *found = to;
    rebuild();
    Q_EMIT changed();
    return true;
}

void AttachmentBar::remember(const std::string& hash, const QByteArray& picture)
{
    QBuffer buffer;
    buffer.setData(picture);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.format().startsWith("svg") || reader.size().isEmpty())
        return;
    // Never more pixels than the chip has: a file may claim any size.
    const double ratio = devicePixelRatioF();
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize most = QSize(theme().px(kPictureWidth), theme().px(kPictureHeight)) * ratio;
    reader.setScaledSize(
        reader.size().scaled(turned ? most.transposed() : most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return;
    QPixmap small = QPixmap::fromImage(image);
    small.setDevicePixelRatio(ratio);
    m_pictures.insert(toQt(hash), small);
}

void AttachmentBar::takeAway(std::size_t index)
{
    if (index >= m_attachments.size())
        return;
    m_attachments.erase(m_attachments.begin() + std::ptrdiff_t(index));
    // Rebuilt after the click is over: the chip that sent it goes too.
    QMetaObject::invokeMethod(
        this, [this] { rebuild(); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

void AttachmentBar::addPicture(std::size_t index)
{
    const domain::Attachment& file = m_attachments[index];
    auto* small = new PictureButton(m_pictures.value(toQt(file.hash)), this);
    small->setObjectName(QStringLiteral("attachmentPicture"));
    small->setProperty(kIndex, QVariant::fromValue(qulonglong(index)));
    small->setAccessibleName(tr("Mark up %1").arg(toQt(file.name)));
    small->setToolTip(small->accessibleName());
    small->installEventFilter(this);
    connect(small, &QAbstractButton::clicked, this, [this, file] { Q_EMIT markUpRequested(file); });
    m_row->addWidget(small);
}

void AttachmentBar::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* gone = item->widget()) {
            gone->hide();
            gone->deleteLater(); // it may be the one whose key or menu brought us here
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_attachments.size(); ++i) {
        const domain::Attachment& file = m_attachments[i];
        auto* chip = new kit::Button(tr("%1, %2").arg(toQt(file.name), models::fileSize(file.size)),
                                     kit::ButtonKind::Default, this);
        chip->setObjectName(QStringLiteral("attachmentChip"));
        chip->setProperty(kIndex, QVariant::fromValue(qulonglong(i)));
        chip->setSmall(true);
        chip->setIconName(QStringLiteral("x"));
        chip->setAccessibleName(tr("Take %1 away").arg(toQt(file.name)));
        chip->setToolTip(chip->accessibleName());
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { takeAway(i); });
        if (isMarkable(file))
            addPicture(i);
        m_row->addWidget(chip);
    }
    m_row->addStretch();
    setVisible(!m_attachments.empty());
}

void AttachmentBar::openMenu(std::size_t index, QWidget* chip)
{
    const domain::Attachment file = m_attachments[index];
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    if (isMarkable(file)) {
        QAction* mark = menu->addItem(QStringLiteral("pencil-line"), tr("Mark up"), QStringLiteral("M"));
        connect(mark, &QAction::triggered, this, [this, file] { Q_EMIT markUpRequested(file); });
    }
    QAction* away = menu->addItem(QStringLiteral("x"), tr("Take away"), QStringLiteral("Del"));
    connect(away, &QAction::triggered, this, [this, index] { takeAway(index); });
    kit::popup(menu, chip);
}

bool AttachmentBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = qobject_cast<QAbstractButton*>(watched);
    const QVariant at = watched->property(kIndex);
    const std::size_t index = at.toULongLong();
    if (!chip || !at.isValid() || index >= m_attachments.size())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        openMenu(index, chip);
        return true;
    }
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool marks = key->key() == Qt::Key_M && isMarkable(m_attachments[index]);
    if (key->modifiers() != Qt::NoModifier || !(marks || key->key() == Qt::Key_Delete))
        return false;
    event->accept(); // a letter that means something else in the window
    if (override)
        return true;
    if (marks)
        Q_EMIT markUpRequested(domain::Attachment(m_attachments[index]));
    else
        takeAway(index);
    return true;
}

} // namespace atalaya::composer
