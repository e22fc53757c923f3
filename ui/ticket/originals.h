#pragma once

#include "ui/ticket/original_page.h"

namespace atalaya::ticket {

class TimelineView;

/// The mails of one conversation as they were laid out: their page over the timeline, and the ways to it.
class Originals : public QObject {
    Q_OBJECT
public:
    /// `stack` holds the timeline; the page joins it when it is first asked for.
    Originals(models::CoreSignals& core, QStackedWidget& stack, TimelineView& timeline);

    void setSenders(PictureSenders senders);
    /// Of one message; nothing: of the one in focus, or of the last mail.
    void show(std::optional<domain::EntryId> entry = {}, OriginalPage::Form form = OriginalPage::Form::Laid);
    /// The source of the message in focus; from there, back to its layout.
    void source();
    void pictures();
    bool isShown() const;
    /// To the same place of the conversation.
    void back();
    /// Another conversation is opened.
    void dismiss();

Q_SIGNALS:
    void linkRequested(const QUrl& link);
    void notice(const QString& text);

private:
    OriginalPage& page();
    void openWindow(const domain::Entry& entry);
    bool look(std::optional<domain::EntryId> entry);
    const domain::Entry* wanted(std::optional<domain::EntryId> entry) const;

    models::CoreSignals& m_core;
    QStackedWidget& m_stack;
    TimelineView& m_timeline;
    PictureSenders m_senders;
    OriginalPage* m_page = nullptr;
    std::optional<domain::EntryId> m_touched; ///< where the focus or the pointer was last
};

} // namespace atalaya::ticket
