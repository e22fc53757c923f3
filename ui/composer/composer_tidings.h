#pragma once

#include "core/domain/commands.h"
#include "core/domain/draft.h"

#include <QWidget>
#include <functional>

namespace atalaya::composer {

/// What the composer tells whoever it stands in.
class ComposerTidings : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

Q_SIGNALS:
    void sendRequested(const atalaya::domain::Command& command, const atalaya::domain::DraftKey& draft,
                       const QString& person);
    void discarded(const atalaya::domain::Draft& draft);
    /// Ctrl+Z with nothing to undo in the text.
    void undoRequested();
    /// One of the news is to be shown in the conversation.
    void entryRequested(atalaya::domain::EntryId entry);
    void insertSuggestionRequested(atalaya::domain::ArticleId article);
    /// True while something that was written is not on disk yet.
    void unsaved(bool some);
    /// A file of a draft is another one: what was done, the way back and the way there again.
    void fileChanged(const QString& what, const std::function<bool()>& back,
                     const std::function<bool()>& again);
    /// Something to say in a toast.
    void notice(const QString& text);
};

} // namespace atalaya::composer
