#pragma once

#include "core/domain/ticket.h"
#include "ui/kit/time_left.h"

#include <QWidget>

namespace atalaya::ticket {

/// What is left of a ticket's promise at `now`.
kit::TimeLeft timeLeftOf(const domain::Ticket& ticket, Instant now);

/// "Reply in 12:08" with a pie; grey while there is time, amber when it runs out, red with a triangle when it
/// is over.
class DueChip : public QWidget {
    Q_OBJECT
public:
    explicit DueChip(QWidget* parent = nullptr);
    /// Hidden when there is no promise.
    void setTicket(const domain::Ticket& ticket, Instant now);
    QString text() const { return m_text; }
    /// For narrow heads: the time alone, or "Paused".
    void setShort(bool on);
    int widthFor(bool shortText) const;
    /// How long this text stays true, in milliseconds.
    int staysTrue() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_shortText;
    bool m_short = false;
    kit::TimeLeft m_time;
};

} // namespace atalaya::ticket
