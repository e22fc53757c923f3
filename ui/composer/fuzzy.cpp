#include "ui/composer/fuzzy.h"

#include <algorithm>
#include <vector>

namespace atalaya::composer {
namespace {

constexpr double kWhole = 1.0;
constexpr double kBegins = 0.9;
constexpr double kInside = 0.6;
constexpr double kMistyped = 0.4;
constexpr int kLeastMistyped = 4;
constexpr int kLong = 8;

int allowed(qsizetype letters)
{
    return letters < kLeastMistyped ? 0 : letters < kLong ? 1 : 2;
}

double wordScore(QStringView typed, const QList<QStringView>& words)
{
    double best = 0;
    for (const QStringView word : words) {
        if (word == typed)
            return kWhole;
        if (word.startsWith(typed)) {
            best = std::max(best, kBegins);
        } else if (typed.size() > 1 && word.contains(typed)) {
            best = std::max(best, kInside);
        } else if (const int most = allowed(typed.size()); best < kMistyped && most > 0) {
            // The word so far: "compesn" for "compensation".
            const QStringView head = word.left(std::min(word.size(), typed.size() + 1));
            if (distance(typed, word, most) <= most || distance(typed, head, most) <= most
                || distance(typed, word.left(typed.size()), most) <= most)
                best = kMistyped;
        }
    }
    return best;
}

} // namespace

QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toLower();
    return out;
}

double fuzzyScore(const QString& typed, const QString& text)
{
    QList<QStringView> words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetterOrNumber())
            continue;
        if (i > from)
            words << QStringView(text).mid(from, i - from);
        from = i + 1;
    }
    double sum = 0;
    int count = 0;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        const double score = wordScore(word, words);
        if (score == 0)
            return 0;
        sum += score;
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

int distance(QStringView left, QStringView right, int most)
{
    if (std::abs(left.size() - right.size()) > most)
        return most + 1;
    // Optimal string alignment: three rows are enough for swapped neighbours.
    const auto width = std::size_t(right.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = std::size_t(j);
            const int other = int(left[i - 1] != right[j - 1]);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + other});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[width - 1], most + 1);
}

} // namespace atalaya::composer
