#include "ui/kit/theme.h"
#include "ui/ticket/text_boxes.h"
#include "ui/ticket/timeline_view.h"

#include <QScrollBar>

// Words that are looked for, and the way to them.
namespace atalaya::ticket {

using kit::theme;
using models::TimelineKind;

void TimelineView::find(const QString& words)
{
    if (words == m_marks.words())
        return;
    // Typing goes on from where it was; the first letter begins at the top of the screen.
    std::optional<domain::EntryId> near;
    if (m_marks.present() >= 0)
        near = m_marks.match(m_marks.present()).entry;
    else if (const int top = entryAt({0, 0}); top >= 0)
        near = entries()[std::size_t(top)].id;
    m_marks.look(words, m_layout.entries());
    if (m_marks.count() > 0 && near)
        m_marks.setPresent(m_marks.from(*near));
    revealMatch();
    Q_EMIT matchesChanged();
}

/// The conversation has other entries now. What was looked for in vain may have come with the older ones.
void TimelineView::lookAgain()
{
    const bool inVain = m_marks.count() == 0;
    if (!m_marks.words().isEmpty())
        m_marks.look(m_marks.words(), m_layout.entries());
    if (inVain && m_marks.count() > 0) {
        m_marks.setPresent(m_marks.count() - 1);
        revealMatch();
    }
    Q_EMIT matchesChanged();
}

void TimelineView::stepMatch(int by)
{
    const int count = m_marks.count();
    if (count == 0)
        return;
    const int now = m_marks.present();
    m_marks.setPresent(now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count);
    revealMatch();
    Q_EMIT matchesChanged();
}

void TimelineView::revealMatch()
{
    viewport()->update();
    if (m_marks.present() < 0)
        return;
    const FindMarks::Match match = m_marks.match(m_marks.present());
    int item = m_layout.itemOf(match.entry);
    bool moved = false;
    if (item >= 0 && m_layout.items()[std::size_t(item)].kind == TimelineKind::EventFold) {
        m_layout.toggle(item, TimelineLayout::Foldable::Events);
        item = m_layout.itemOf(match.entry);
        moved = true;
    }
    if (item < 0 || !m_layout.ensure(item).document)
        return;
    const auto shown = [&] { return m_marks.in(*m_layout.ensure(item).document); };
    if (match.number >= static_cast<int>(shown().size()) && !m_layout.ensure(item).quote.isNull()) {
        m_layout.toggle(item, TimelineLayout::Foldable::Quote);
        moved = true;
    }
    const auto found = shown();
    const ItemLayout& layout = m_layout.ensure(item);
    double y = 0; // in the row
    if (match.number < static_cast<int>(found.size()))
        if (const auto boxes = textBoxes(*layout.document, found[std::size_t(match.number)]); !boxes.empty())
            y = layout.text.y() + boxes.front().top();
    const double line = theme().px(20);
    const double at = rowOrigin(item).y() + y;
    // The bar lies over the upper edge.
    if (!moved && at > theme().px(60) && at + line < view())
        return;
    m_anchor = {match.entry, m_layout.items()[std::size_t(item)].kind, view() / 3 - y, false};
    resettle();
    m_anchor = m_layout.anchorAt(verticalScrollBar()->value(), view());
}

} // namespace atalaya::ticket
