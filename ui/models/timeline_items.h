#pragma once

#include "core/domain/ticket.h"

#include <QDate>
#include <QString>
#include <optional>
#include <set>
#include <span>

namespace atalaya::models {

enum class TimelineKind { Earlier, Day, New, ChannelSwitch, Bubble, Mail, Note, Call, Event, EventFold };

/// One painted row of a conversation, in order. Indexes are into the entries it was built from.
struct TimelineItem {
    TimelineKind kind = TimelineKind::Bubble;
    int entry = 0; ///< for a fold: the first of its events; for a day or a switch: the entry that follows
    int count = 1; ///< entries it stands for
    domain::EntryChannel channel = domain::EntryChannel::None;
    bool ours = false; ///< our side: trailing
    bool machine = false; ///< written by the assistant
    bool node = false; ///< a glyph on the spine
    bool heading = false; ///< sender and time stand above it: the first of a run
    bool delivery = false; ///< how far it came stands under it: our last word
    QDate day; ///< for Day
    int news = 0; ///< for New: how many messages begin here

    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// What the person unfolded.
struct TimelineFolding {
    bool all = false;
    std::set<domain::EntryId> unfolded; ///< by the first event of a group
    std::optional<domain::EntryId> firstNew; ///< where the line stands that says what is new
    int news = 0; ///< messages after it
};

/// Entries (oldest first) as rows: a line for each day, a switch where the channel changes, runs of one
/// sender, three or more events in a row folded into one.
std::vector<TimelineItem> timelineItems(std::span<const domain::Entry> entries,
                                        const TimelineFolding& folding = {});

/// The first inbound message that has not been read, when the last `unread` of them have not; −1 if there is
/// none.
int firstUnread(std::span<const domain::Entry> entries, int unread);

/// Attachments that stand under the text: those that are not pictures inside it.
std::vector<domain::Attachment> listedAttachments(const domain::Entry& entry);

/// What a message says itself, and the earlier messages it repeats (with the line that introduces them).
struct QuotedText {
    QString text;
    QString quoted;
};

/// Never leaves `text` empty when there are words: then nothing is folded.
QuotedText splitQuoted(const QString& plain);

/// True for "On … wrote:", "El … escribió:", "Em … escreveu:" and the like.
bool introducesQuote(QStringView line);

/// "Enrique Salas, Public post, 9:02: text": what a screen reader says. Notes begin with "Internal note".
QString accessibleName(const domain::Entry& entry);

/// "Enrique Salas, 20 Nov 2025 9:02": the line above an entry in copied text.
QString copyHeading(const domain::Entry& entry);

/// What an entry says: its text, or, for what the broker noted, the event in the language of the desk.
QString entryText(const domain::Entry& entry);

/// Sender as people read it: the name, or what the author is.
QString authorName(const domain::Entry& entry);

/// "4:12".
QString callDuration(int seconds);

} // namespace atalaya::models
