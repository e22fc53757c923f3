#include "tests/support/pseudo_translator.h"

#include <algorithm>
#include <cmath>

namespace atalaya::test {
namespace {

constexpr QStringView kPlain = u"abcdeghijklnoprstuwyzABCDEGHIJKLNOPRSTUWYZ";
constexpr QStringView kAccented = u"áƀçðéĝĥíĵķļñöþŕšţüŵýžÁƁÇÐÉĜĤÍĴĶĻÑÖÞŔŠŢÜŴÝŽ";
static_assert(kPlain.size() == kAccented.size());

constexpr int kShort = 20; ///< letters; above, translations grow less
constexpr int kLongestWord = 7;

QChar accented(QChar letter)
{
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

/// How many letters from `at` on are no words: a place, the mark of a key with its letter, a tag, an entity.
qsizetype kept(const QString& text, qsizetype at)
{
    const auto until = [&](qsizetype from, auto&& goesOn) {
        while (from < text.size() && goesOn(text[from]))
            ++from;
        return from - at;
    };
    const QChar now = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    if (now == u'%' && (next.isDigit() || next == u'n'))
        return next == u'n' ? 2 : until(at + 1, [](QChar c) { return c.isDigit(); });
    if (now == u'%' && next == u'L')
        return until(at + 2, [](QChar c) { return c.isDigit() || c == u'n'; });
    if (now == u'<' && (next.isLetter() || next == u'/'))
        return until(at, [](QChar c) { return c != u'>'; });
    if (now == u'&' && next.isLetter()) {
        const qsizetype end = at + 1 + until(at + 1, [](QChar c) { return c.isLetterOrNumber(); }) - 1;
        return end < text.size() && text[end] == u';' ? end + 1 - at : 2;
    }
    return 0;
}

QString padding(int letters)
{
    const double share = letters <= kShort ? 0.35 : 0.2;
    int left = std::max(0, int(std::ceil(letters * share)) - 2); // the brackets count
    QString out;
    while (left > 1) {
        const int word = std::min(left - 1, kLongestWord);
        out += u' ' + QString(word, u'#');
        left -= word + 1;
    }
    return out;
}

} // namespace

QString PseudoTranslator::pseudo(const QString& text)
{
    QString out;
    int letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype whole = kept(text, at)) {
            out += QStringView(text).mid(at, whole);
            at += whole;
            continue;
        }
        letters += text[at].isLetter() ? 1 : 0;
        out += accented(text[at++]);
    }
    return letters == 0 ? text : u'[' + out + padding(letters) + u']';
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char*, int) const
{
    const QString owner = QString::fromUtf8(context);
    // Qt's own words (names of keys, menus of its fields) stay what they are in English.
    const bool ofQt = owner.size() > 1 && owner[0] == u'Q' && owner[1].isUpper();
    return ofQt ? QString() : pseudo(QString::fromUtf8(sourceText));
}

} // namespace atalaya::test
