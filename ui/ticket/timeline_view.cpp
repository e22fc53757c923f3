#include "ui/ticket/timeline_view.h"

#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/ticket/timeline_accessible.h"
#include "ui/ticket/timeline_painter.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::TimelineItem;
using models::TimelineKind;
namespace token = kit::token;

QString handleOf(const domain::Customer& customer)
{
    for (const domain::Identity& identity : customer.identities)
        if (identity.kind == domain::IdentityKind::Handle)
            return models::toQt(identity.value);
    return {};
}

} // namespace

TimelineView::TimelineView(models::CoreSignals& core, QWidget* parent)
    : TimelineWishes(parent)
    , m_core(core)
    , m_thumbnails(new Thumbnails(core, this))
    , m_pill(new kit::Button(QString(), kit::ButtonKind::Primary, viewport()))
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_pill->setObjectName(QStringLiteral("newEntries"));
    m_pill->setSmall(true);
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        m_anchor = {};
        resettle();
    });
    connect(m_thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &kit::Theme::changed, this, [this] {
        m_thumbnails->clear(); // their size follows that of the letters
        relayOut();
    });
}

void TimelineView::setConversation(const api::Conversation& conversation)
{
    const bool same = m_ticket == conversation.row.ticket.id;
    m_subject = models::toQt(conversation.row.ticket.subject);
    m_handle = handleOf(conversation.customer);
    std::size_t fresh = 0; // entries at the end that were not here before
    if (same)
        while (fresh < conversation.entries.size()
               && m_layout.indexOf(conversation.entries[conversation.entries.size() - 1 - fresh].id) < 0)
            ++fresh;
    if (!same) {
        m_layout = {};
        m_layout.setWidth(columnWidth(), layoutDirection() == Qt::RightToLeft);
        m_asked.clear();
        m_from.reset();
        m_to.reset();
        m_focused = m_hovered = m_pressed = {};
        m_news = 0;
        m_marks = {};
        openNew(conversation);
    }
    m_ticket = conversation.row.ticket.id;
    m_layout.setEntries(conversation.entries, conversation.more, conversation.row.refused, m_new);
    if (!same) {
        jumpToStart(conversation.row.ticket.unread);
    } else {
        if (!m_anchor.end)
            for (std::size_t i = conversation.entries.size() - fresh; i < conversation.entries.size(); ++i)
                m_news += conversation.entries[i].kind == domain::EntryKind::Event ? 0 : 1;
        resettle();
        announce(conversation.entries.size() - fresh);
    }
    lookAgain();
    timelineChanged(this);
}

/// Where what is new begins, as long as this conversation stays open: reading it takes no line away.
void TimelineView::openNew(const api::Conversation& conversation)
{
    const int unread = conversation.row.ticket.unread;
    const int first = models::firstUnread(conversation.entries, unread);
    m_new = {};
    if (first >= 0)
        m_new = {conversation.entries[std::size_t(first)].id, unread};
    m_translations.clear();
}

/// The row of the first glyph: the rows stay, but folding may move it.
void TimelineView::findSpine()
{
    const auto& rows = m_layout.items();
    const auto found = std::ranges::find_if(rows, &TimelineItem::node);
    m_firstNode = found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
}

void TimelineView::clear()
{
    m_ticket.reset();
    m_layout = {};
    m_anchor = {};
    m_from.reset();
    m_to.reset();
    m_focused = m_hovered = m_pressed = {};
    m_news = 0;
    m_marks = {};
    m_new = {};
    m_translations.clear();
    resettle();
    timelineChanged(this);
}

void TimelineView::jumpToStart(int unread)
{
    m_anchor = {};
    const int first = models::firstUnread(m_layout.entries(), unread);
    if (first >= 0) {
        m_anchor.end = false;
        m_anchor.entry = m_layout.entries()[std::size_t(first)].id;
        m_anchor.kind = TimelineKind::Bubble;
        m_anchor.offset = theme().px(40);
    }
    resettle();
}

void TimelineView::unfold()
{
    m_layout.toggleAll();
    resettle();
}

double TimelineView::columnWidth() const
{
    return std::min<double>(viewport()->width(), theme().metric(kit::Metric::ConversationMax));
}

double TimelineView::columnLeft() const
{
    return std::floor((viewport()->width() - columnWidth()) / 2);
}

double TimelineView::origin() const
{
    const double room = view() - m_layout.height();
    return room > 0 ? std::floor(room) : -double(verticalScrollBar()->value());
}

QPointF TimelineView::rowOrigin(int item) const
{
    return {columnLeft(), origin() + m_layout.top(item)};
}

void TimelineView::resettle()
{
    if (m_settling)
        return;
    findSpine();
    m_layout.setWidth(columnWidth(), layoutDirection() == Qt::RightToLeft);
    const double scroll = m_layout.settle(m_anchor, view());
    applyScroll(scroll);
    m_anchor.end = m_anchor.end || scroll >= m_layout.largestScroll(view()) - 1;
    updatePill();
    viewport()->update();
}

/// The bar follows the layout; its own signal would begin a new round.
void TimelineView::applyScroll(double scroll)
{
    m_settling = true;
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(std::ceil(m_layout.largestScroll(view()))));
    bar->setPageStep(static_cast<int>(view()));
    bar->setSingleStep(theme().px(40));
    bar->setValue(static_cast<int>(std::lround(scroll)));
    m_settling = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_anchor = m_layout.anchorAt(verticalScrollBar()->value(), view());
    resettle();
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    resettle();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        relayOut();
}

void TimelineView::relayOut()
{
    m_layout.invalidate();
    resettle();
}

void TimelineView::updatePill()
{
    if (m_anchor.end)
        m_news = 0;
    m_pill->setVisible(m_news > 0);
    if (m_news == 0)
        return;
    m_pill->setText(tr("%n new", nullptr, m_news));
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2,
                 viewport()->height() - m_pill->height() - theme().px(12));
    m_pill->raise();
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(token::bgSurface));
    if (m_layout.items().empty())
        return;
    const double start = origin();
    const int first = m_layout.itemAt(event->rect().top() - start - 1);
    const int last = m_layout.itemAt(event->rect().bottom() - start + 1);
    for (int item = first; item <= last; ++item)
        paintOne(painter, item);
}

void TimelineView::paintOne(QPainter& painter, int item)
{
    const ItemLayout& layout = m_layout.ensure(item);
    RowPaint row{m_layout.items()[std::size_t(item)], m_layout.entryOf(item), layout};
    row.width = columnWidth();
    row.mirrored = layoutDirection() == Qt::RightToLeft;
    // The spine begins at the first glyph, or above the screen when there are earlier entries.
    const bool more = m_layout.items().front().kind == TimelineKind::Earlier;
    row.spineBegins = !more && item == m_firstNode;
    row.spineHidden = isNarrow(row.width) || (!more && item < m_firstNode);
    row.spineEnds = item == static_cast<int>(m_layout.items().size()) - 1;
    row.subject = m_subject;
    row.handle = m_handle;
    row.thumbnails = m_thumbnails;
    row.selection = selectionIn(item);
    if (layout.document && m_marks.count() > 0) {
        row.marks = m_marks.in(*layout.document);
        row.presentMark = m_marks.presentIn(row.entry.id);
    }
    if (m_hovered.item == item && m_hovered.kind == SpotKind::Attachment)
        row.hoveredAttachment = m_hovered.index;
    row.deliveryHovered = m_hovered.item == item && m_hovered.kind == SpotKind::Delivery;
    if (m_focused.item == item && kit::hasKeyboardFocus(this)) {
        row.focused = m_focused.kind == SpotKind::Fold || m_focused.kind == SpotKind::Earlier;
        row.focusedAttachment = m_focused.kind == SpotKind::Attachment ? m_focused.index : -1;
    }
    painter.save();
    painter.translate(rowOrigin(item));
    paintRow(painter, row);
    if (m_focused.item == item && kit::hasKeyboardFocus(this))
        if (const QRectF ring = ringOf(m_focused, layout); !ring.isNull())
            kit::paintFocusRing(painter, ring, theme().radius(kit::Radius::Sm));
    painter.restore();
    askThumbnails(item);
    loadPictures(item); // after the painting: an answer at once lays the row out anew
}

/// Pictures inside a message come from its own attachments, once they are on screen.
void TimelineView::loadPictures(int item)
{
    const EntryDocument* document = m_layout.ensure(item).document.get();
    if (!document || document->missingPictures().isEmpty())
        return;
    const domain::Entry& entry = m_layout.entryOf(item);
    const QStringList missing = document->missingPictures();
    for (const QString& id : missing) {
        if (!m_asked.insert({entry.id, id}).second)
            continue;
        const auto file =
            std::ranges::find(entry.attachments, id.toStdString(), &domain::Attachment::contentId);
        if (file == entry.attachments.end())
            continue;
        const auto keep = [this, entryId = entry.id, id](const Result<std::string>& bytes) {
            const QImage image = bytes ? QImage::fromData(QByteArray::fromStdString(*bytes)) : QImage();
            if (image.isNull() || m_layout.indexOf(entryId) < 0)
                return;
            m_layout.setPicture(entryId, id, image);
            QMetaObject::invokeMethod(this, &TimelineView::resettle, Qt::QueuedConnection);
        };
        m_core.core().queries().attachment(file->hash, models::guarded<std::string>(this, keep));
    }
}

bool TimelineView::showFirstNew()
{
    const int item = m_new.first ? m_layout.itemOf(*m_new.first) : -1;
    if (item < 0)
        return false;
    m_anchor = {*m_new.first, m_layout.items()[std::size_t(item)].kind, double(theme().px(40)), false};
    resettle();
    m_anchor = m_layout.anchorAt(verticalScrollBar()->value(), view());
    return true;
}

void TimelineView::setTranslation(const domain::EntryId& entry, const std::optional<TranslatedText>& text)
{
    m_layout.setTranslation(entry, text);
    if (text && text->final)
        m_translations[entry] = text->text;
    else
        m_translations.erase(entry);
    resettle();
    timelineChanged(this);
}

QString TimelineView::translationOf(const domain::EntryId& entry) const
{
    const auto found = m_translations.find(entry);
    return found == m_translations.end() ? QString() : found->second;
}

QRect TimelineView::entryRect(int entry) const
{
    const int item = m_layout.itemOf(m_layout.entries()[std::size_t(entry)].id);
    if (item < 0)
        return {};
    const double bottom = item + 1 < static_cast<int>(m_layout.items().size())
        ? m_layout.top(item + 1)
        : m_layout.height() - theme().px(10);
    return QRectF(columnLeft(), rowOrigin(item).y(), columnWidth(), bottom - m_layout.top(item)).toRect();
}

QRect TimelineView::deliveryRect(int entry) const
{
    const int item = m_layout.itemOf(m_layout.entries()[std::size_t(entry)].id);
    if (item < 0 || !m_layout.isMeasured(item))
        return entryRect(entry);
    const QRectF mark = const_cast<TimelineLayout&>(m_layout).ensure(item).delivery;
    return mark.isNull() ? entryRect(entry) : mark.translated(rowOrigin(item)).toRect();
}

int TimelineView::entryAt(const QPoint& viewportPoint) const
{
    const int item = m_layout.itemAt(viewportPoint.y() - origin());
    return item < 0 ? -1 : m_layout.indexOf(m_layout.entryOf(item).id);
}

void TimelineView::showEntry(int entry)
{
    const QRect rect = entryRect(entry);
    if (rect.top() >= 0 && rect.bottom() < view())
        return;
    m_anchor.end = false;
    m_anchor.entry = m_layout.entries()[std::size_t(entry)].id;
    m_anchor.kind = m_layout.items()[std::size_t(m_layout.itemOf(m_anchor.entry))].kind;
    m_anchor.offset = rect.top() < 0
        ? theme().px(8)
        : std::max<double>(theme().px(8), view() - rect.height() - theme().px(8));
    resettle();
    m_anchor = m_layout.anchorAt(verticalScrollBar()->value(), view());
}

} // namespace atalaya::ticket
