#include "ui/models/typed_time.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>
#include <array>

namespace atalaya::models {
namespace {

const QTime kMorning(9, 0);
constexpr int kLongestDays = 3660;

/// Words that carry nothing.
const QStringList kFillers = {
    QStringLiteral("at"),      QStringLiteral("on"),      QStringLiteral("in"),   QStringLiteral("the"),
    QStringLiteral("a"),       QStringLiteral("las"),     QStringLiteral("la"),   QStringLiteral("el"),
    QStringLiteral("en"),      QStringLiteral("de"),      QStringLiteral("del"),  QStringLiteral("dentro"),
    QStringLiteral("as"),      QStringLiteral("o"),       QStringLiteral("em"),   QStringLiteral("daqui"),
    QStringLiteral("until"),   QStringLiteral("para"),    QStringLiteral("ate"),  QStringLiteral("hasta"),
    QStringLiteral("next"),    QStringLiteral("of"),      QStringLiteral("que"),  QStringLiteral("viene"),
    QStringLiteral("proximo"), QStringLiteral("proxima"), QStringLiteral("feira")};

/// The beginnings of the days' names from Monday on: three letters tell them apart but for the Portuguese
/// "seg", "ter", "qua", "qui", "sex", which no other language uses.
constexpr std::array<std::array<const char*, 4>, 7> kDays = {{{"mon", "lun", "segunda", "seg"},
                                                              {"tue", "mar", "terca", "ter"},
                                                              {"wed", "mie", "quarta", "qua"},
                                                              {"thu", "jue", "quinta", "qui"},
                                                              {"fri", "vie", "sexta", "sex"},
                                                              {"sat", "sab", "sab", "sab"},
                                                              {"sun", "dom", "dom", "dom"}}};
constexpr std::array<std::array<const char*, 3>, 12> kMonths = {{{"jan", "ene", "jan"},
                                                                 {"feb", "feb", "fev"},
                                                                 {"mar", "mar", "mar"},
                                                                 {"apr", "abr", "abr"},
                                                                 {"may", "may", "mai"},
                                                                 {"jun", "jun", "jun"},
                                                                 {"jul", "jul", "jul"},
                                                                 {"aug", "ago", "ago"},
                                                                 {"sep", "sep", "set"},
                                                                 {"oct", "oct", "out"},
                                                                 {"nov", "nov", "nov"},
                                                                 {"dec", "dic", "dez"}}};

template <std::size_t Rows, std::size_t Columns>
int rowOf(const std::array<std::array<const char*, Columns>, Rows>& names, const QString& word)
{
    if (word.size() < 3)
        return -1;
    for (std::size_t row = 0; row < Rows; ++row)
        for (const char* name : names[row])
            if (word.startsWith(QLatin1StringView(name)))
                return int(row);
    return -1;
}

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    for (const char* one : words)
        if (word == QLatin1StringView(one))
            return true;
    return false;
}

/// Reads words from the first on, and knows what was said so far.
class Reading {
public:
    Reading(QStringList words, const QDateTime& now) : m_words(std::move(words)), m_now(now) { }

    std::optional<QDateTime> run()
    {
        while (!m_words.isEmpty())
            if (!takeSpan() && !takeNamedDay() && !takeDate() && !takeTime())
                return std::nullopt;
        return result();
    }

private:
    QString word(int at = 0) const { return at < m_words.size() ? m_words[at] : QString(); }
    bool drop(int count)
    {
        m_words.remove(0, std::min<qsizetype>(count, m_words.size()));
        return true;
    }

    /// "3 days", "90 min", "2h".
    bool takeSpan()
    {
        static const QRegularExpression kJoined(QStringLiteral("^(\\d+)([a-z]+)$"));
        QString number = word();
        QString unit = word(1);
        int used = 2;
        if (const auto joined = kJoined.match(number); joined.hasMatch()) {
            number = joined.captured(1);
            unit = joined.captured(2);
            used = 1;
        }
        bool isNumber = false;
        const int count = number.toInt(&isNumber);
        if (isOneOf(number, {"one", "an", "un", "una", "um", "uma"})) {
            isNumber = true;
            number = QStringLiteral("1");
        }
        const int amount = number == u"1" ? 1 : count;
        if (!isNumber || amount <= 0 || amount > 100'000)
            return false;
        if (used == 1 && unit == u"h" && amount < 24 && !m_after)
            return false; // "9h" is an hour of the day; "in 9h" is a span
        qint64 minutes = 0;
        if (isOneOf(unit, {"m", "min", "mins", "minute", "minutes", "minuto", "minutos"}))
            minutes = 1;
        else if (isOneOf(unit, {"h", "hour", "hours", "hora", "horas"}))
            minutes = 60;
        else if (isOneOf(unit, {"d", "day", "days", "dia", "dias"}))
            m_days += amount;
        else if (isOneOf(unit, {"w", "week", "weeks", "semana", "semanas"}))
            m_days += 7 * amount;
        else
            return false;
        if (minutes > 0)
            m_minutes += minutes * amount;
        else
            m_hasDay = true;
        return drop(used);
    }

    bool takeNamedDay()
    {
        const QString first = word();
        if (first == u"+") { // a filler that says "from now"
            m_after = true;
            return drop(1);
        }
        if (isOneOf(first, {"today", "hoy", "hoje"}))
            return setDay(0, 1);
        if (isOneOf(first, {"tonight"})) {
            m_time = QTime(20, 0);
            return setDay(0, 1);
        }
        if (isOneOf(first, {"tomorrow", "tmr", "manana", "amanha"}))
            return setDay(1, 1);
        if ((first == u"pasado" && word(1) == u"manana") || (first == u"depois" && word(1) == u"amanha"))
            return setDay(2, 2);
        if (first == u"day" && word(1) == u"after" && word(2) == u"tomorrow")
            return setDay(2, 3);
        if (isOneOf(first, {"week", "semana"}))
            return setDay(8 - m_now.date().dayOfWeek(), 1);
        if (const int day = rowOf(kDays, first); day >= 0 && !isMonthHere()) {
            const int ahead = (day + 1 - m_now.date().dayOfWeek() + 7) % 7;
            return setDay(ahead == 0 ? 7 : ahead, 1);
        }
        return false;
    }

    bool isMonthHere() const
    {
        bool number = false;
        word(1).toInt(&number);
        return rowOf(kMonths, word()) >= 0 && number && rowOf(kDays, word()) == 1; // "mar 24": March
    }

    bool setDay(int ahead, int used)
    {
        m_date = m_now.date().addDays(ahead);
        m_hasDay = true;
        return drop(used);
    }

    /// "24/12", "24.12.2025", "2025-12-24", "24 dec 2025", "dec 24".
    bool takeDate()
    {
        static const QRegularExpression kIso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
        static const QRegularExpression kDayFirst(
            QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
        const QString first = word();
        if (const auto iso = kIso.match(first); iso.hasMatch())
            return setDate(iso.captured(3), iso.captured(2).toInt(), iso.captured(1)) && drop(1);
        if (const auto date = kDayFirst.match(first); date.hasMatch())
            return setDate(date.captured(1), date.captured(2).toInt(), date.captured(3)) && drop(1);
        int month = rowOf(kMonths, word(1));
        QString day = first;
        if (month < 0) {
            month = rowOf(kMonths, first);
            day = word(1);
        }
        if (month < 0)
            return false;
        const bool year = word(2).size() == 4 && word(2).toInt() > 0;
        return setDate(day, month + 1, year ? word(2) : QString()) && drop(year ? 3 : 2);
    }

    bool setDate(const QString& day, int month, QString year)
    {
        if (year.size() == 2)
            year.prepend(QStringLiteral("20"));
        QDate date(year.isEmpty() ? m_now.date().year() : year.toInt(), month, day.toInt());
        if (!date.isValid())
            return false;
        if (year.isEmpty() && date < m_now.date())
            date = date.addYears(1);
        m_date = date;
        m_hasDay = true;
        return true;
    }

    /// "10", "10:30", "10h", "10h30", "5pm", "5 pm", "noon".
    bool takeTime()
    {
        static const QRegularExpression kTime(
            QStringLiteral("^(\\d{1,2})(?:[:h.](\\d{2})?)?(am|pm|hs|horas)?$"));
        if (isOneOf(word(), {"noon", "mediodia", "meio-dia"})) {
            m_time = QTime(12, 0);
            return drop(1);
        }
        const auto match = kTime.match(word());
        if (!match.hasMatch() || m_time)
            return false;
        int hour = match.captured(1).toInt();
        QString half = match.captured(3);
        int used = 1;
        if (half.isEmpty() && isOneOf(word(1), {"am", "pm", "h", "hs", "horas"})) {
            half = word(1);
            used = 2;
        }
        if (half == u"pm" && hour < 12)
            hour += 12;
        if (half == u"am" && hour == 12)
            hour = 0;
        const QTime time(hour, match.captured(2).toInt());
        if (!time.isValid())
            return false;
        m_time = time;
        return drop(used);
    }

    std::optional<QDateTime> result() const
    {
        QDateTime at;
        if (m_minutes > 0 && !m_hasDay && !m_time) {
            at = m_now.addSecs(m_minutes * 60);
        } else if (m_hasDay) {
            const QDate day = m_date.isValid() ? m_date : m_now.date();
            if (m_days > kLongestDays)
                return std::nullopt;
            at = QDateTime(day.addDays(m_days), m_time.value_or(kMorning), m_now.timeZone());
        } else if (m_time) {
            at = QDateTime(m_now.date(), *m_time, m_now.timeZone());
            if (at <= m_now)
                at = at.addDays(1);
        }
        if (!at.isValid() || at <= m_now || m_now.daysTo(at) > kLongestDays)
            return std::nullopt;
        return at;
    }

    QStringList m_words;
    QDateTime m_now;
    QDate m_date;
    std::optional<QTime> m_time;
    qint64 m_minutes = 0;
    int m_days = 0;
    bool m_hasDay = false;
    bool m_after = false;
};

} // namespace

std::optional<QDateTime> timeFromWords(const QString& typed, const QDateTime& now)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,]+"));
    QString plain = QString::fromStdString(foldedForSearch(typed.toStdString()));
    plain.replace(QStringLiteral("-feira"), QString());
    QStringList words;
    for (const QString& word : plain.split(kBetween, Qt::SkipEmptyParts)) {
        if (isOneOf(word, {"in", "en", "em", "dentro", "daqui"}))
            words << QStringLiteral("+"); // what follows is counted from now
        else if (!kFillers.contains(word))
            words << word;
    }
    if (words.isEmpty())
        return std::nullopt;
    return Reading(words, now).run();
}

} // namespace atalaya::models
