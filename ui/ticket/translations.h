#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/translator.h"

#include <map>
#include <set>

namespace atalaya::ticket {

class TimelineView;

/// Translations beside the original: of one message, or of a whole conversation, which is remembered for its
/// customer's language. Belongs to the timeline that shows them.
class Translations : public QObject {
    Q_OBJECT
public:
    Translations(models::CoreSignals& core, TimelineView& timeline);

    /// Another conversation, or the same with more in it.
    void update(const api::Conversation& conversation);
    /// Nothing is shown any more; what was translated is kept for a while.
    void dismiss();
    /// All of it in the language of the desk, from now on for every customer with this language; or no more.
    void toggleAll();
    /// One message; again: as it was.
    void toggle(domain::EntryId entry);
    bool isOn() const;

Q_SIGNALS:
    void notice(const QString& text);

private:
    struct Kept {
        QString source; ///< what was translated: another text is translated anew
        QString text;
    };

    QString languageOf(const domain::Entry& entry) const;
    /// False: there is nothing in it that needs it.
    bool needs(const domain::Entry& entry) const;
    void fill();
    void ask(const domain::Entry& entry, bool aloud);
    void take(const domain::Entry& entry, const models::LanguagePair& pair, bool aloud,
              const models::Translation& translation);
    void hide(const domain::EntryId& entry);
    const domain::Entry* entryOf(const domain::EntryId& entry) const;

    models::CoreSignals& m_core;
    TimelineView& m_timeline;
    std::optional<domain::TicketId> m_ticket;
    QString m_language; ///< of the customer
    std::set<domain::EntryId> m_shown;
    std::set<domain::EntryId> m_left; ///< hidden by hand while the whole is translated
    std::map<domain::EntryId, quint64> m_asked;
    std::map<domain::EntryId, Kept> m_kept;
    bool m_told = false; ///< what is missing was said once for this conversation
};

} // namespace atalaya::ticket
