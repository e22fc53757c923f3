#pragma once

#include "core/api/types.h"
#include "core/domain/commands.h"
#include "ui/kit/surface.h"

#include <QUrl>

QT_BEGIN_NAMESPACE
class QImage;
QT_END_NAMESPACE

namespace atalaya::ticket {

/// What the pane of one conversation tells whoever it stands in.
class TicketTidings : public kit::Surface {
    Q_OBJECT
public:
    using kit::Surface::Surface;

Q_SIGNALS:
    /// Another conversation is asked for; until `conversationShown` the former one may stay in sight.
    void opening();
    /// Loaded or refreshed.
    void conversationShown(const atalaya::api::Conversation& conversation);
    /// It is not on this computer: never was, or not any more.
    void missing(atalaya::domain::TicketId ticket);
    /// An action was taken down; `undo` takes it back, `done` does it again.
    void actionDone(const QString& what, const atalaya::domain::Command& undo,
                    const atalaya::domain::Command& done);
    void linkRequested(const QUrl& link);
    void attachmentRequested(const atalaya::domain::Attachment& attachment);
    /// Selected text to be quoted in the reply.
    void quoteRequested(const QString& text);
    /// Dropped on the conversation, or on what is being written.
    void filesDropped(const QStringList& paths);
    void pictureDropped(const QImage& picture);
    /// Something to say in a toast that cannot be undone.
    void notice(const QString& text);
};

} // namespace atalaya::ticket
