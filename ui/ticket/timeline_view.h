#pragma once

#include "ui/models/core_signals.h"
#include "ui/ticket/find_marks.h"
#include "ui/ticket/thumbnails.h"
#include "ui/ticket/timeline_layout.h"
#include "ui/ticket/timeline_wishes.h"

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Menu;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// A conversation, painted: one spine, bubbles, mails, notes and events. Text is selected across entries;
/// links and files are handed out as signals and nothing is loaded from anywhere.
class TimelineView : public TimelineWishes {
    Q_OBJECT
public:
    explicit TimelineView(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Another ticket opens at its first unread message, or at the end. The same ticket stays where it is; at
    /// the end it follows what arrives, elsewhere a pill counts it.
    void setConversation(const api::Conversation& conversation);
    void clear();
    void unfold();
    void selectAll();
    /// Plain text, with names and times when it spans several entries; empty if nothing is selected.
    QString selectedText() const;
    /// The whole conversation in the same form.
    QString allText() const;
    /// The same as plain and as formatted text, for the clipboard and for another program.
    std::unique_ptr<QMimeData> selectedData() const;
    void copy();

    const std::vector<domain::Entry>& entries() const { return m_layout.entries(); }
    /// Where an entry stands in the viewport.
    QRect entryRect(int entry) const;
    int entryAt(const QPoint& viewportPoint) const;
    /// Where its delivery mark stands in the viewport; where the entry does, if it shows none.
    QRect deliveryRect(int entry) const;
    void showEntry(int entry);
    /// To the first message that was new when the conversation was opened. False: none was.
    bool showFirstNew();

    /// Marks these words wherever they stand, in what is folded away too. Empty: nothing is marked.
    void find(const QString& words);
    /// To the next match (1) or the one before (−1), around the ends; unfolds what hides it.
    void stepMatch(int by);
    const FindMarks& marks() const { return m_marks; }
    /// Stands under an entry; nothing takes it away.
    void setTranslation(const domain::EntryId& entry, const std::optional<TranslatedText>& text);
    /// What stands under an entry and was made by a machine; empty if nothing does.
    QString translationOf(const domain::EntryId& entry) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend struct TimelinePlace; ///< reads where somebody is, and brings them back
    /// Something that can be pressed. `index` counts attachments, links and ways of a row.
    enum class SpotKind {
        None,
        Attachment,
        Fold,
        Earlier,
        Quote,
        Header,
        Original,
        Delivery,
        Way,
        Link,
        Picture
    };
    struct Spot {
        SpotKind kind = SpotKind::None;
        int item = -1;
        int index = 0;
        QString link;
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    struct TextPoint {
        domain::EntryId entry;
        int position = 0;
    };

    double view() const { return viewport()->height(); }
    double columnLeft() const;
    double columnWidth() const;
    /// Where the first row begins in the viewport: a short conversation sits at the bottom.
    double origin() const;
    QPointF rowOrigin(int item) const;
    void resettle();
    void findSpine();
    void applyScroll(double scroll);
    void jumpToStart(int unread);
    void updatePill();
    void loadPictures(int item);
    void askThumbnails(int item);
    QSize thumbnailPixels() const;
    void relayOut();
    void paintOne(QPainter& painter, int item);
    std::optional<std::pair<int, int>> selectionIn(int item) const;
    SpotKind partAt(int item, const ItemLayout& layout, const QPointF& at) const;
    Spot spotAt(const QPoint& point) const;
    std::optional<TextPoint> textAt(const QPoint& point) const;
    void takeWay(const domain::Entry& entry, WayOut way);
    void activate(const Spot& spot);
    std::vector<Spot> stops() const;
    void addStops(std::vector<Spot>& found, int item) const;
    QRectF ringOf(const Spot& spot, const ItemLayout& layout) const;
    void activateFocused();
    void focusStop(const Spot& spot);
    void announce(std::size_t first);
    std::pair<TextPoint, TextPoint> orderedSelection() const;
    QString textOf(int item, int from, int to) const;
    QString htmlOf(int item, int from, int to) const;
    void revealMatch();
    void lookAgain();
    bool isSelected(const QPoint& point) const;
    bool takeDrag(const QPoint& point);
    std::optional<domain::Attachment> fileAt(const Spot& spot) const;
    void addTextItems(kit::Menu& menu);
    void addFileItems(kit::Menu& menu, const Spot& spot);
    void addEntryItems(kit::Menu& menu, int entry);
    void openNew(const api::Conversation& conversation);

    models::CoreSignals& m_core;
    Thumbnails* m_thumbnails;
    TimelineLayout m_layout;
    TimelineLayout::Anchor m_anchor;
    std::optional<domain::TicketId> m_ticket;
    QString m_subject;
    QString m_handle;
    std::set<std::pair<domain::EntryId, QString>> m_asked; ///< pictures asked for
    int m_news = 0;
    int m_firstNode = 0;
    bool m_settling = false;
    kit::Button* m_pill;
    Spot m_hovered;
    Spot m_pressed;
    Spot m_focused;
    std::optional<TextPoint> m_from; ///< where the selection began
    std::optional<TextPoint> m_to;
    bool m_selecting = false;
    bool m_onSelection = false; ///< the press was on selected text: it may become a drag
    QPoint m_pressedAt;
    FindMarks m_marks;
    NewLine m_new; ///< when the conversation was opened
    std::map<domain::EntryId, QString> m_translations; ///< on screen
};

} // namespace atalaya::ticket
