#pragma once

#include "ui/composer/send_times.h"
#include "ui/kit/popover.h"

QT_BEGIN_NAMESPACE
class QDateEdit;
class QTimeEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// A day and an hour where the recipient lives, with what the clock says here meanwhile.
class TimePicker : public kit::Popover {
    Q_OBJECT
public:
    explicit TimePicker(QWidget* window);

    /// Opens at `anchor`. `present` is what was chosen before; nothing proposes the next morning.
    void ask(QWidget* anchor, const PlaceOfTime& place, Instant now, std::optional<Instant> present);

Q_SIGNALS:
    /// Later than the `now` it was asked with.
    void chosen(atalaya::Instant at);

private:
    std::optional<Instant> wanted() const;
    void tell();
    void choose();

    PlaceOfTime m_place;
    Instant m_now;
    QDateEdit* m_date;
    QTimeEdit* m_time;
    kit::Field* m_timeField;
    kit::Paragraph* m_here;
    kit::Button* m_choose;
};

} // namespace atalaya::composer
