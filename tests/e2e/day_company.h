#pragma once

#include <QString>
#include <vector>

namespace atalaya::test {

/// What Inés does with a ticket of her day.
enum class Work {
    Reply, ///< Ctrl+Enter
    ReplyAndClose, ///< Ctrl+Shift+Enter
    MacroReply, ///< "/", the macro's name, Enter
    LiveReply, ///< Enter, where the channel is live
    LiveReplyAndClose, ///< Enter, then E
    Note,
    Close,
    Snooze, ///< a typed time
    Tag,
    Priority, ///< urgent
    Transfer, ///< to the queue "Back office"
    Assign, ///< to Pau
    Bulk, ///< with others: a tag and closed, by X
};

/// One of the sixty tickets.
struct DayTicket {
    int number; ///< 1001 …
    QString word; ///< in the subject of this ticket and of no other
    QString channel; ///< of the ticket: "email", "chat", "messaging", "social", "voice"
    QString entryChannel; ///< of its first entry: "email", "whatsapp", "dm" …
    Work work;

    QString subject() const { return QStringLiteral("Question %1").arg(word); }
    QString title() const { return QStringLiteral("#%1 %2").arg(number).arg(subject()); }
    /// What Inés writes: words of ASCII letters.
    QString text() const { return QStringLiteral("Thank you, this is about %1 and it is done.").arg(word); }
};

/// The tickets in the order in which they are due: all of them Inés's.
const std::vector<DayTicket>& dayTickets();

/// Writes the company: agents admin, ines and pau, queues "Care" and "Back office", the macro "Thanks for
/// waiting", one account for each channel, and the first tickets. False when the file cannot be written.
bool writeDayCompany(const QString& file, std::size_t tickets = 60);
/// The account of that channel there.
QString dayAccount(const QString& channel);

} // namespace atalaya::test
