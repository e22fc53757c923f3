#include "ui/composer/time_picker.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace atalaya::composer {
namespace {

namespace token = kit::token;

constexpr int kSide = 16;
constexpr int kFirstHour = 8; ///< before it, and from kLastHour on, people are seldom written to
constexpr int kLastHour = 20;

} // namespace

TimePicker::TimePicker(QWidget* window)
    : Popover(window)
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
{
    setObjectName(QStringLiteral("timePicker"));
    setAccessibleName(tr("When to send"));
    kit::scaleLayout(content(), {kSide, kSide, kSide, kSide}, 10);
    content()->addWidget(new kit::Label(tr("When to send"), kit::Type::Title, token::textPrimary, this));
    m_date->setObjectName(QStringLiteral("sendDate"));
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_time->setObjectName(QStringLiteral("sendTime"));
    m_time->setDisplayFormat(QStringLiteral("H:mm"));
    for (QAbstractSpinBox* box :
         {static_cast<QAbstractSpinBox*>(m_date), static_cast<QAbstractSpinBox*>(m_time)}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys count
        if (auto* line = box->findChild<QLineEdit*>()) // what a screen reader meets is the line inside
            line->setAccessibleName(box == m_date ? tr("Day") : tr("Time"));
    }
    content()->addWidget(new kit::Field(tr("Day"), m_date, this));
    m_timeField = new kit::Field(tr("Time"), m_time, this);
    content()->addWidget(m_timeField);
    m_here = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this);
    m_here->setObjectName(QStringLiteral("sendTimeHere"));
    m_here->setFixedWidth(kit::theme().px(260));
    content()->addWidget(m_here);
    m_choose = new kit::Button(tr("Send at this time"), kit::ButtonKind::Primary, this);
    m_choose->setObjectName(QStringLiteral("chooseSendTime"));
    content()->addWidget(m_choose);
    connect(m_date, &QDateEdit::dateChanged, this, &TimePicker::tell);
    connect(m_time, &QTimeEdit::timeChanged, this, &TimePicker::tell);
    connect(m_choose, &QPushButton::clicked, this, &TimePicker::choose);
}

void TimePicker::ask(QWidget* anchor, const PlaceOfTime& place, Instant now, std::optional<Instant> present)
{
    m_place = place;
    m_now = now;
    const Instant start = present.value_or(nextMornings(now, place.zone).front().at);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMicros(start) / 1000, place.zone);
    m_timeField->setLabel(place.name.isEmpty() ? tr("Time") : tr("Time in %1").arg(place.name));
    m_date->setDate(there.date());
    m_time->setTime(there.time());
    tell();
    openAt(anchor);
    m_date->setFocus(Qt::PopupFocusReason);
}

std::optional<Instant> TimePicker::wanted() const
{
    return instantOf(m_date->date(), m_time->time(), m_place.zone);
}

void TimePicker::tell()
{
    const auto at = wanted();
    const bool possible = at && *at > m_now;
    m_timeField->setError(possible ? QString() : tr("Choose a time that is still to come."));
    m_choose->setEnabled(possible);
    if (!at)
        return;
    QStringList lines;
    if (m_place.name.isEmpty())
        lines << tr("Where the customer lives is not known: this is the time of this computer.");
    else
        lines << tr("Here it is %1 then.").arg(whenText(*at, m_now, QTimeZone::systemTimeZone()));
    if (const int hour = m_time->time().hour(); hour < kFirstHour || hour >= kLastHour)
        lines << tr("That is outside working hours there.");
    else if (m_date->date().dayOfWeek() > Qt::Friday)
        lines << tr("That is a weekend.");
    m_here->setText(lines.join(QLatin1Char(' ')));
}

void TimePicker::choose()
{
    const auto at = wanted();
    if (!at || *at <= m_now)
        return;
    dismiss();
    Q_EMIT chosen(*at);
}

} // namespace atalaya::composer
