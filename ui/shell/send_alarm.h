#pragma once

#include "ui/kit/toast.h"
#include "ui/models/core_signals.h"

#include <set>
#include <tuple>

namespace atalaya::shell {

/// Says at once that an answer was not sent, or that nobody knows whether it arrived: a toast that takes the
/// place of others and leads there. Several within a moment are one toast.
class SendAlarm : public QObject {
    Q_OBJECT
public:
    SendAlarm(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent = nullptr);

Q_SIGNALS:
    /// "Show" was pressed and it is one: the conversation, at the answer.
    void entryRequested(atalaya::domain::TicketId ticket, atalaya::domain::EntryId entry);
    /// They are several: the view of what was not sent.
    void viewRequested();

private:
    void add(const domain::Entry& entry);
    void tell();
    void tellOne(const domain::Entry& entry);
    void raise(const QString& text, std::function<void()> show);

    models::CoreSignals& m_core;
    kit::ToastHost& m_toasts;
    QTimer m_soon; ///< joins those of one moment
    std::vector<domain::Entry> m_fresh;
    /// What was said already: an answer that is told again is not news.
    std::set<std::tuple<domain::EntryId, domain::Delivery, int>> m_told;
};

} // namespace atalaya::shell
