#include "ui/routing/period_choice.h"

#include "ui/kit/field.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

namespace atalaya::routing {
namespace {

constexpr int kOwnDates = 3;
constexpr int kFile = 4;
constexpr qsizetype kLargestFile = 64 << 20; ///< bytes

Instant startOf(const QDate& date)
{
    return fromMicros(date.startOfDay().toMSecsSinceEpoch() * 1000);
}

QDateEdit* dateEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->findChild<QLineEdit*>()->setAccessibleName(name);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    edit->hide();
    return edit;
}

} // namespace

PeriodChoice::PeriodChoice(std::function<Instant()> now, bool recordings, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_combo(new kit::Combo(tr("Period"), this))
    , m_from(dateEdit(tr("From"), this))
    , m_until(dateEdit(tr("Until"), this))
{
    m_combo->setObjectName(QStringLiteral("period"));
    m_combo->addItems({tr("The last day"), tr("The last week"), tr("The last month"), tr("Own dates")});
    if (recordings)
        m_combo->addItem(tr("A recording…"));
    m_combo->setCurrentIndex(m_last);
    const QDate today = models::localTime(m_now()).date();
    setDates(today.addDays(-7), today);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {}, 8);
    row->addWidget(m_combo);
    row->addWidget(m_from);
    row->addWidget(m_until);
    connect(m_combo, &QComboBox::activated, this, &PeriodChoice::choose);
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodChoice::chosen);
    connect(m_until, &QDateEdit::dateChanged, this, &PeriodChoice::chosen);
}

void PeriodChoice::setDates(const QDate& from, const QDate& until)
{
    m_from->setDate(from);
    m_until->setDate(until);
}

api::Period PeriodChoice::period() const
{
    const Instant now = m_now();
    switch (m_combo->currentIndex()) {
    case 0:
        return {now - std::chrono::days(1), now};
    case 2:
        return {now - std::chrono::days(30), now};
    case kOwnDates: {
        const QDate first = std::min(m_from->date(), m_until->date());
        const QDate last = std::max(m_from->date(), m_until->date());
        return {startOf(first), std::min(now, startOf(last.addDays(1)))};
    }
    default:
        return {now - std::chrono::days(7), now};
    }
}

void PeriodChoice::choose(int index)
{
    const bool own = index == kOwnDates;
    m_from->setVisible(own);
    m_until->setVisible(own);
    if (index == kFile)
        return openFile();
    m_last = index;
    m_recording.clear();
    if (m_combo->count() > kFile)
        m_combo->setItemText(kFile, tr("A recording…"));
    Q_EMIT chosen();
}

void PeriodChoice::openFile()
{
    QFileDialog::getOpenFileContent(
        tr("Recordings (*.json *.jsonl)"),
        [self = QPointer<PeriodChoice>(this)](const QString& name, const QByteArray& bytes) {
            if (self)
                self->useFile(name, bytes);
        });
}

void PeriodChoice::useFile(const QString& name, const QByteArray& bytes)
{
    if (name.isEmpty() || bytes.isEmpty() || bytes.size() > kLargestFile) {
        m_combo->setCurrentIndex(m_last);
        if (!name.isEmpty())
            Q_EMIT failed(bytes.isEmpty() ? tr("There is nothing in this file.")
                                          : tr("This file is too large for a recording."));
        return;
    }
    m_recording = bytes.toStdString();
    m_combo->setItemText(kFile, name.section(QLatin1Char('/'), -1));
    m_combo->setCurrentIndex(kFile);
    Q_EMIT chosen();
}

} // namespace atalaya::routing
