#include "ui/ticket/lightbox.h"

#include "ui/kit/announce.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QApplication>
#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace atalaya::ticket {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr double kNearest = 8;
constexpr double kFarthest = 0.05;

/// As it was taken: a telephone says in the file which side is up.
QImage decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace

Lightbox::Lightbox(models::CoreSignals& core, QWidget* window) : QWidget(window), m_core(core)
{
    setObjectName(QStringLiteral("lightbox"));
    setFocusPolicy(Qt::StrongFocus);
    m_decoder.setMaxThreadCount(1);
    build();
    window->installEventFilter(this);
    hide();
}

Lightbox::~Lightbox()
{
    m_decoder.waitForDone();
}

void Lightbox::build()
{
    m_bar = new kit::Surface(token::bgRaised, this);
    m_bar->setEdges(Qt::BottomEdge, token::borderDefault);
    auto* row = new QHBoxLayout(m_bar);
    kit::scaleLayout(row, {16, 6, 8, 6}, 6);
    m_name = new kit::ElidedLabel(QString(), kit::Type::Title, token::textPrimary, m_bar);
    m_name->setObjectName(QStringLiteral("pictureName"));
    m_facts = new kit::ElidedLabel(QString(), kit::Type::Small, token::textSecondary, m_bar);
    m_facts->setObjectName(QStringLiteral("pictureFacts"));
    row->addWidget(m_name, 1);
    row->addWidget(m_facts, 1);
    const auto add = [&](const char* icon, const QString& text, const QString& key, const char* name,
                         std::function<void()> run) {
        auto* button = new kit::IconButton(QLatin1StringView(icon), text, m_bar);
        button->setKey(key);
        button->setObjectName(QLatin1StringView(name));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, std::move(run));
        row->addWidget(button);
        return button;
    };
    m_steps << add("chevron-left", tr("Previous picture"), QStringLiteral("←"), "previousPicture", [this] {
        step(-1);
    }) << add("chevron-right", tr("Next picture"), QStringLiteral("→"), "nextPicture", [this] { step(1); });
    m_zooms << add("minus", tr("Smaller"), QStringLiteral("−"), "pictureSmaller", [this] {
        zoomBy(1 / kStep);
    }) << add("plus", tr("Larger"), QStringLiteral("+"), "pictureLarger", [this] {
        zoomBy(kStep);
    }) << add("maximize-2", tr("Whole picture"), QStringLiteral("0"), "pictureWhole", [this] { zoomBy(0); });
    add("copy", tr("Copy"), QStringLiteral("Ctrl C"), "copyPicture",
        [this] { Q_EMIT copyRequested(present()); });
    add("download", tr("Save as…"), QStringLiteral("Ctrl S"), "savePicture",
        [this] { Q_EMIT saveRequested(present()); });
    add("x", tr("Close"), QStringLiteral("Esc"), "closePicture", [this] { dismiss(); });
    m_middle = new kit::Surface(token::bgRaised, this);
    m_middle->setCard(kit::Radius::Lg, token::borderDefault);
    auto* column = new QVBoxLayout(m_middle);
    kit::scaleLayout(column, {16, 16, 16, 16}, 0);
    m_loading =
        new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The picture takes longer than usual."), m_middle);
    m_failed = new kit::ErrorState(m_middle);
    column->addWidget(m_loading);
    column->addWidget(m_failed);
    connect(m_failed, &kit::ErrorState::tryAgain, this, &Lightbox::load);
}

void Lightbox::open(std::vector<domain::Attachment> pictures, int first)
{
    if (pictures.empty())
        return;
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_pictures = std::move(pictures);
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    setFocus(Qt::PopupFocusReason);
    go(first);
}

void Lightbox::dismiss()
{
    if (isHidden())
        return;
    ++m_generation;
    m_loading->stop();
    m_picture = {};
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Lightbox::step(int by)
{
    const auto count = static_cast<int>(m_pictures.size());
    if (count > 1)
        go((m_index + by + count) % count);
}

void Lightbox::go(int index)
{
    m_index = std::clamp(index, 0, static_cast<int>(m_pictures.size()) - 1);
    for (kit::IconButton* button : m_steps)
        button->setEnabled(m_pictures.size() > 1);
    load();
}

void Lightbox::load()
{
    const quint64 generation = ++m_generation;
    m_picture = {};
    m_zoom = 0;
    m_failed->hide();
    m_loading->show();
    m_loading->start();
    m_middle->show();
    tell();
    resizeEvent(nullptr);
    const auto got = [this, generation](const Result<std::string>& bytes) {
        if (generation != m_generation)
            return;
        bytes ? decode(*bytes, generation) : fail(bytes.error());
    };
    m_core.core().queries().attachment(present().hash, models::guarded<std::string>(this, got));
}

void Lightbox::decode(const std::string& bytes, quint64 generation)
{
    m_decoder.start([this, generation, data = QByteArray::fromStdString(bytes)] {
        const QImage image = decoded(data);
        // The destructor waits for this thread: it is still there.
        QMetaObject::invokeMethod(
            this,
            [this, generation, image] {
                if (generation != m_generation)
                    return;
                image.isNull() ? fail(Error{ErrorCode::FileRead, "not a picture"}) : show(image);
            },
            Qt::QueuedConnection);
    });
}

void Lightbox::show(const QImage& picture)
{
    m_loading->stop();
    m_middle->hide();
    m_picture = picture;
    m_centre = QRectF(m_picture.rect()).center();
    tell();
    update();
}

void Lightbox::fail(const Error& error)
{
    m_loading->stop();
    m_loading->hide();
    m_failed->setContent(tr("This picture cannot be shown"), models::errorText(error.code),
                         models::errorReference(error.code), models::toQt(error.str()));
    m_failed->show();
    m_middle->show();
    tell();
    resizeEvent(nullptr);
}

/// Its name, its number, how large it is.
void Lightbox::tell()
{
    const QString name = models::toQt(present().name);
    QStringList facts{tr("%1 of %2").arg(m_index + 1).arg(m_pictures.size()),
                      models::fileSize(present().size)};
    if (!m_picture.isNull())
        facts << tr("%1 × %2 pixels").arg(m_picture.width()).arg(m_picture.height());
    m_name->setText(name);
    m_facts->setText(facts.join(QStringLiteral(", ")));
    for (kit::IconButton* button : m_zooms)
        button->setEnabled(!m_picture.isNull());
    setAccessibleName(tr("Picture %1, %2").arg(name, m_facts->text()));
    if (!m_picture.isNull())
        kit::announce(this, accessibleName());
    update();
}

QRectF Lightbox::room() const
{
    const double edge = theme().space(6);
    return QRectF(rect()).adjusted(edge, m_bar->height() + edge, -edge, -edge);
}

/// Where the picture stands, in the window.
QRectF Lightbox::target() const
{
    const QRectF area = room();
    const QSizeF own = m_picture.size();
    // A small picture is not blown up to fit.
    const double fits = std::min({1.0, area.width() / own.width(), area.height() / own.height()});
    const double scale = m_zoom > 0 ? m_zoom : fits;
    const QSizeF size = own * scale;
    QPointF at = area.center() - m_centre * scale;
    const auto kept = [](double wanted, double from, double length, double extent) {
        const double free = length - extent;
        return free >= 0 ? from + free / 2 : std::clamp(wanted, from + free, from);
    };
    at.setX(kept(at.x(), area.left(), area.width(), size.width()));
    at.setY(kept(at.y(), area.top(), area.height(), size.height()));
    return {at, size};
}

/// 0: it fits again.
void Lightbox::zoomBy(double factor)
{
    if (m_picture.isNull())
        return;
    const double now = target().width() / m_picture.width();
    m_zoom = factor == 0 ? 0 : std::clamp(now * factor, kFarthest, kNearest);
    if (factor == 0)
        m_centre = QRectF(m_picture.rect()).center();
    const double shown = target().width() / m_picture.width();
    kit::announce(this, tr("%1 %").arg(std::lround(shown * 100)));
    update();
}

void Lightbox::pan(const QPoint& by)
{
    if (m_picture.isNull())
        return;
    const QRectF now = target();
    const double scale = now.width() / m_picture.width();
    // From where it is, not from where it was asked to be: beyond an edge nothing moves back first.
    m_centre = (room().center() - now.topLeft() + by) / scale;
    update();
}

void Lightbox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(token::scrim));
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(room());
    const QRectF at = target();
    painter.fillRect(at, theme().colorIn(kit::Mode::Light, token::bgSurface)); // paper under what is clear
    painter.drawImage(at, m_picture);
    painter.setClipping(false);
    if (hasFocus())
        kit::paintInnerFocus(painter, QRectF(rect()).adjusted(0, m_bar->height(), 0, 0));
}

void Lightbox::resizeEvent(QResizeEvent*)
{
    m_bar->setGeometry(0, 0, width(), m_bar->sizeHint().height());
    const int wide = std::min(theme().px(420), width() - 2 * theme().space(6));
    const int high = std::max(theme().px(120), m_middle->layout()->heightForWidth(wide));
    m_middle->setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
    update();
}

} // namespace atalaya::ticket
