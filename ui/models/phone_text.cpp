#include "ui/models/phone_text.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace atalaya::models {
namespace {

/// ITU-T E.164 country codes of one and two digits; all others have three.
qsizetype countryDigits(const QString& digits)
{
    static constexpr std::array kTwo{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                     47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                     64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::find(kTwo, digits.left(2).toInt()) != kTwo.end() ? 2 : 3;
}

/// How long the groups are, as most countries write numbers of that length.
QList<qsizetype> groupsOf(qsizetype digits)
{
    switch (digits) {
    case 8:
        return {4, 4};
    case 9:
        return {3, 3, 3};
    case 10:
        return {3, 3, 4};
    case 11:
        return {2, 5, 4};
    default:
        return QList<qsizetype>(digits / 3 + 1, 3);
    }
}

} // namespace

QString phoneText(const QString& number)
{
    const QString digits = number.mid(1);
    const bool international = number.startsWith(u'+') && digits.size() >= 7 && digits.size() <= 15
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!international)
        return number;
    qsizetype at = countryDigits(digits);
    QStringList parts{number.left(at + 1)};
    for (const qsizetype size : groupsOf(digits.size() - at)) {
        if (at < digits.size())
            parts << digits.mid(at, size);
        at += size;
    }
    return parts.join(QChar(0x00A0)); // it is not broken over two lines
}

} // namespace atalaya::models
