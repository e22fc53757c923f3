#include "ui/ticket/find_marks.h"

#include "ui/models/timeline_items.h"
#include "ui/ticket/entry_document.h"
#include "ui/ticket/item_layout.h"

namespace atalaya::ticket {

int FindMarks::countIn(const domain::Entry& entry)
{
    if (entry.kind == domain::EntryKind::Event && entry.eventKind == "channelChanged")
        return 0; // stands there as a line of its own, without its text
    const QString plain = models::entryText(entry);
    const auto found = static_cast<int>(models::findFolded(plain, m_words).size());
    if (!standsRich(entry) || (found == 0 && !plain.isEmpty()))
        return found;
    // What is counted is what will be marked: HTML says the same with other spaces, and sometimes more.
    auto known = m_rich.find(entry.id);
    if (known == m_rich.end()) {
        EntryDocument document;
        document.setHtml(QString::fromStdString(entry.html));
        known = m_rich.emplace(entry.id, document.toRawText()).first;
    }
    return static_cast<int>(models::findFolded(known->second, m_words).size());
}

void FindMarks::look(const QString& words, const std::vector<domain::Entry>& entries)
{
    const bool same = words == m_words;
    std::optional<Match> kept;
    if (same && m_present >= 0)
        kept = m_matches[std::size_t(m_present)];
    m_words = words;
    m_matches.clear();
    m_order.clear();
    m_present = -1;
    for (const domain::Entry& entry : entries) {
        m_order.emplace(entry.id, static_cast<int>(m_order.size()));
        const int count = words.trimmed().isEmpty() ? 0 : countIn(entry);
        for (int number = 0; number < count; ++number) {
            if (kept && *kept == Match{entry.id, number})
                m_present = static_cast<int>(m_matches.size());
            m_matches.push_back({entry.id, number});
        }
    }
}

int FindMarks::from(const domain::EntryId& entry) const
{
    const auto start = m_order.find(entry);
    for (int i = 0; i < count(); ++i)
        if (start == m_order.end() || m_order.at(m_matches[std::size_t(i)].entry) >= start->second)
            return i;
    return count() - 1;
}

std::vector<models::TextRange> FindMarks::in(const QTextDocument& document) const
{
    if (m_matches.empty())
        return {};
    return models::findFolded(document.toRawText(), m_words);
}

int FindMarks::presentIn(const domain::EntryId& entry) const
{
    if (m_present < 0 || m_matches[std::size_t(m_present)].entry != entry)
        return -1;
    return m_matches[std::size_t(m_present)].number;
}

} // namespace atalaya::ticket
