#pragma once

#include "core/domain/ticket.h"
#include "ui/ticket/ways_out.h"

#include <QAbstractScrollArea>
#include <QUrl>

namespace atalaya::ticket {

/// What people ask for at the messages of a timeline. Others do it: the timeline only shows.
class TimelineWishes : public QAbstractScrollArea {
    Q_OBJECT
public:
    using QAbstractScrollArea::QAbstractScrollArea;

Q_SIGNALS:
    /// Which words are marked, or which of them is the present one.
    void matchesChanged();
    /// A picture of a message, to be looked at.
    void pictureRequested(atalaya::domain::EntryId entry, const atalaya::domain::Attachment& picture);
    void copyRequested(const atalaya::domain::Attachment& attachment);
    /// The pointer drags a file away.
    void dragRequested(const atalaya::domain::Attachment& attachment);
    /// It drags the selected text away.
    void textDragRequested();
    /// In the other language, or as it was.
    void translationRequested(atalaya::domain::EntryId entry);
    void earlierRequested();
    /// `place`: of the link, in the viewport.
    void linkRequested(const QUrl& link, const QRect& place);
    void attachmentRequested(const atalaya::domain::Attachment& attachment);
    void quoteRequested(const QString& text);
    /// A message that the broker refused is to be sent again.
    void retryRequested(atalaya::domain::EntryId entry);
    /// Of an answer that the broker has: send again, it arrived, send now, another time, take back.
    void wayOutChosen(atalaya::domain::EntryId entry, atalaya::ticket::WayOut way);
    /// A mail as its sender laid it out.
    void originalRequested(atalaya::domain::EntryId entry);
    /// A key or the pointer went to something of this entry.
    void entryTouched(atalaya::domain::EntryId entry);
    /// How it was sent.
    void attemptsRequested(atalaya::domain::EntryId entry);
};

} // namespace atalaya::ticket
