#pragma once

#include "core/domain/ticket.h"
#include "ui/models/folded_text.h"

#include <map>
#include <optional>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace atalaya::ticket {

/// Where the words that are looked for stand in a conversation: in what is folded away too. A match is known
/// by its entry and its number in it, so it stays itself when quotes unfold or older entries come.
class FindMarks {
public:
    struct Match {
        domain::EntryId entry;
        int number = 0; ///< among those of its entry

        friend bool operator==(const Match&, const Match&) = default;
    };

    /// Looks again. The present match stays if it is still one; another text of words has none at first.
    void look(const QString& words, const std::vector<domain::Entry>& entries);
    const QString& words() const { return m_words; }
    int count() const { return static_cast<int>(m_matches.size()); }
    /// −1: none.
    int present() const { return m_present; }
    const Match& match(int index) const { return m_matches[std::size_t(index)]; }
    void setPresent(int index) { m_present = index; }
    /// The first match in this entry or a later one; the last of all if there is none.
    int from(const domain::EntryId& entry) const;
    /// Those in the text that is on screen.
    std::vector<models::TextRange> in(const QTextDocument& document) const;
    /// Number of the present match within its entry; −1 if it stands elsewhere.
    int presentIn(const domain::EntryId& entry) const;

private:
    int countIn(const domain::Entry& entry);

    QString m_words;
    std::vector<Match> m_matches;
    std::map<domain::EntryId, int> m_order; ///< where each stands in the conversation
    int m_present = -1;
    std::map<domain::EntryId, QString> m_rich; ///< what HTML says, once it was laid out
};

} // namespace atalaya::ticket
