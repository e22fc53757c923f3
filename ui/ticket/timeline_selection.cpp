#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <limits>

namespace atalaya::ticket {

namespace {

constexpr int kWholeText = std::numeric_limits<int>::max();

QString plainSelection(EntryDocument* document, int from, int to)
{
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(std::clamp(from, 0, last));
    cursor.setPosition(std::clamp(to, 0, last), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

/// What stands between <body> and </body>, without the fonts and sizes of our window.
QString bodyOf(QString html)
{
    const qsizetype begin = html.indexOf(QLatin1StringView("<body"));
    const qsizetype open = begin < 0 ? -1 : html.indexOf(u'>', begin);
    const qsizetype end = html.lastIndexOf(QLatin1StringView("</body>"));
    if (open < 0 || end < open)
        return {};
    static const QRegularExpression looks(
        QStringLiteral(R"((font-family|font-size|line-height|color|-qt-[a-z-]+|background-color):[^;"]*;?)"));
    return html.mid(open + 1, end - open - 1)
        .remove(looks)
        .remove(QLatin1StringView(" style=\" \""))
        .trimmed();
}

} // namespace

std::pair<TimelineView::TextPoint, TimelineView::TextPoint> TimelineView::orderedSelection() const
{
    const auto order = [this](const TextPoint& point) {
        return std::pair(m_layout.itemOf(point.entry), point.position);
    };
    return order(*m_from) <= order(*m_to) ? std::pair(*m_from, *m_to) : std::pair(*m_to, *m_from);
}

std::optional<std::pair<int, int>> TimelineView::selectionIn(int item) const
{
    if (!m_from || !m_to)
        return {};
    const auto [from, to] = orderedSelection();
    const int first = m_layout.itemOf(from.entry);
    const int last = m_layout.itemOf(to.entry);
    if (first < 0 || item < first || item > last)
        return {};
    const int begin = item == first ? from.position : 0;
    const int end = item == last ? to.position : kWholeText;
    return begin == end ? std::nullopt : std::optional(std::pair(begin, end));
}

QString TimelineView::textOf(int item, int from, int to) const
{
    const domain::Entry& entry = m_layout.entryOf(item);
    if (from <= 0 && to == kWholeText) // no need to set the text of what nobody has seen
        return models::splitQuoted(models::entryText(entry)).text;
    const ItemLayout& layout = const_cast<TimelineLayout&>(m_layout).ensure(item);
    return layout.document ? plainSelection(layout.document.get(), from, to) : QString();
}

QString TimelineView::selectedText() const
{
    if (!m_from || !m_to)
        return {};
    const auto [from, to] = orderedSelection();
    const int first = m_layout.itemOf(from.entry);
    const int last = m_layout.itemOf(to.entry);
    if (first < 0 || last < 0)
        return {};
    if (first == last)
        return textOf(first, from.position, to.position).trimmed();
    QStringList parts;
    for (int item = first; item <= last; ++item) {
        const models::TimelineItem& row = m_layout.items()[std::size_t(item)];
        const auto range = selectionIn(item);
        const bool says = row.count == 1 && row.kind != models::TimelineKind::ChannelSwitch;
        if (!range || !says)
            continue;
        const QString text = textOf(item, range->first, range->second).trimmed();
        if (!text.isEmpty())
            parts << models::copyHeading(m_layout.entryOf(item)) + u'\n' + text;
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString TimelineView::allText() const
{
    QStringList parts;
    for (const domain::Entry& entry : m_layout.entries())
        parts << models::copyHeading(entry) + u'\n' + models::entryText(entry).trimmed();
    return parts.join(QStringLiteral("\n\n"));
}

void TimelineView::selectAll()
{
    const auto& all = m_layout.entries();
    if (all.empty())
        return;
    m_from = TextPoint{all.front().id, 0};
    m_to = TextPoint{all.back().id, kWholeText};
    viewport()->update();
}

QString TimelineView::htmlOf(int item, int from, int to) const
{
    const ItemLayout& layout = const_cast<TimelineLayout&>(m_layout).ensure(item);
    if (!layout.document)
        return {};
    const int last = layout.document->characterCount() - 1;
    QTextCursor cursor(layout.document.get());
    cursor.setPosition(std::clamp(from, 0, last));
    cursor.setPosition(std::clamp(to, 0, last), QTextCursor::KeepAnchor);
    return bodyOf(cursor.selection().toHtml());
}

std::unique_ptr<QMimeData> TimelineView::selectedData() const
{
    const QString plain = selectedText();
    if (plain.isEmpty())
        return nullptr;
    const auto [from, to] = orderedSelection();
    const int first = m_layout.itemOf(from.entry);
    const int last = m_layout.itemOf(to.entry);
    QString html;
    for (int item = first; item <= last; ++item) {
        const models::TimelineItem& row = m_layout.items()[std::size_t(item)];
        const auto range = selectionIn(item);
        if (!range || row.count != 1 || row.kind == models::TimelineKind::ChannelSwitch)
            continue;
        const QString part = htmlOf(item, range->first, range->second);
        if (first != last && !part.isEmpty())
            html += QStringLiteral("<p><b>%1</b></p>")
                        .arg(models::copyHeading(m_layout.entryOf(item)).toHtmlEscaped());
        html += part;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plain);
    mime->setHtml(QStringLiteral("<html><body>%1</body></html>").arg(html));
    return mime;
}

void TimelineView::copy()
{
    if (auto mime = selectedData())
        return QApplication::clipboard()->setMimeData(mime.release());
    if (const auto file = fileAt(m_focused))
        Q_EMIT copyRequested(*file);
}

} // namespace atalaya::ticket
