#include "ui/kit/menu.h"
#include "ui/ticket/timeline_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>

// Files and text that leave the timeline, and the menu that does the same.
namespace atalaya::ticket {

std::optional<domain::Attachment> TimelineView::fileAt(const Spot& spot) const
{
    if (spot.item < 0 || spot.item >= static_cast<int>(m_layout.items().size()))
        return {};
    const domain::Entry& entry = m_layout.entryOf(spot.item);
    if (spot.kind == SpotKind::Attachment) {
        const auto files = models::listedAttachments(entry);
        if (spot.index < static_cast<int>(files.size()))
            return files[std::size_t(spot.index)];
    } else if (spot.kind == SpotKind::Picture) {
        const std::string id = spot.link.mid(4).toStdString(); // after "cid:"
        const auto file = std::ranges::find(entry.attachments, id, &domain::Attachment::contentId);
        if (file != entry.attachments.end())
            return *file;
    }
    return {};
}

QSize TimelineView::thumbnailPixels() const
{
    return (thumbnailSize(columnWidth()) * viewport()->devicePixelRatioF()).toSize();
}

/// What is on screen is wanted; nothing of it changes its place.
void TimelineView::askThumbnails(int item)
{
    const models::TimelineItem& row = m_layout.items()[std::size_t(item)];
    if (row.kind != models::TimelineKind::Bubble || m_layout.entryOf(item).attachments.empty())
        return;
    for (const domain::Attachment& file : models::listedAttachments(m_layout.entryOf(item)))
        if (isThumbnail(row, file))
            m_thumbnails->want(file, thumbnailPixels());
}

bool TimelineView::isSelected(const QPoint& point) const
{
    const int item = m_layout.itemAt(point.y() - origin());
    const auto range = item < 0 ? std::nullopt : selectionIn(item);
    const ItemLayout* layout = range ? &const_cast<TimelineLayout&>(m_layout).ensure(item) : nullptr;
    if (!layout || !layout->document)
        return false;
    // On a letter, not beside the text: there a new selection begins.
    const int at = layout->document->documentLayout()->hitTest(
        QPointF(point) - rowOrigin(item) - layout->text, Qt::ExactHit);
    return at >= range->first && at < range->second;
}

/// True once the pointer has gone far enough with what it holds.
bool TimelineView::takeDrag(const QPoint& point)
{
    if ((point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return false;
    if (m_onSelection) {
        m_onSelection = false;
        Q_EMIT textDragRequested();
        return true;
    }
    const auto file = fileAt(m_pressed);
    if (!file)
        return false;
    m_pressed = {};
    Q_EMIT dragRequested(*file);
    return true;
}

void TimelineView::addTextItems(kit::Menu& menu)
{
    const QString text = selectedText();
    if (text.isEmpty())
        return;
    connect(menu.addItem(QStringLiteral("copy"), tr("Copy"), QStringLiteral("Ctrl C")), &QAction::triggered,
            this, &TimelineView::copy);
    connect(menu.addItem(QStringLiteral("quote"), tr("Quote in the reply")), &QAction::triggered, this,
            [this, text] { Q_EMIT quoteRequested(text); });
}

void TimelineView::addFileItems(kit::Menu& menu, const Spot& spot)
{
    const auto file = fileAt(spot);
    if (!file)
        return;
    if (file->type.starts_with("image/"))
        connect(menu.addItem(QStringLiteral("eye"), tr("Look at it")), &QAction::triggered, this,
                [this, id = m_layout.entryOf(spot.item).id, file] { Q_EMIT pictureRequested(id, *file); });
    connect(menu.addItem(QStringLiteral("copy"), tr("Copy the file"), QStringLiteral("Ctrl C")),
            &QAction::triggered, this, [this, file] { Q_EMIT copyRequested(*file); });
    connect(menu.addItem(QStringLiteral("download"), tr("Save as…")), &QAction::triggered, this,
            [this, file] { Q_EMIT attachmentRequested(*file); });
}

/// `entry`: its place in the conversation, −1 for none.
void TimelineView::addEntryItems(kit::Menu& menu, int entry)
{
    if (entry < 0)
        return;
    const domain::Entry& shown = entries()[std::size_t(entry)];
    if (hasAttempts(shown))
        connect(menu.addItem(QStringLiteral("send"), tr("How it was sent")), &QAction::triggered, this,
                [this, id = shown.id] { Q_EMIT attemptsRequested(id); });
    if (shown.kind == domain::EntryKind::Event)
        return;
    if (!shown.originalHash.empty())
        connect(menu.addItem(QStringLiteral("mail"), tr("Original message")), &QAction::triggered, this,
                [this, id = shown.id] { Q_EMIT originalRequested(id); });
    const QString translated = translationOf(shown.id);
    QAction* translate = menu.addItem(QStringLiteral("languages"),
                                      translated.isEmpty() ? tr("Translate") : tr("Hide the translation"));
    translate->setObjectName(QStringLiteral("translateEntry"));
    connect(translate, &QAction::triggered, this, [this, id = shown.id] { Q_EMIT translationRequested(id); });
    if (!translated.isEmpty())
        connect(menu.addItem(QStringLiteral("copy"), tr("Copy the translation")), &QAction::triggered, this,
                [translated] { QApplication::clipboard()->setText(translated); });
}

} // namespace atalaya::ticket
