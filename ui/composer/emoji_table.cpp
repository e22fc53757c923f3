#include "ui/composer/emoji_table.h"

#include "ui/composer/fuzzy.h"

#include <QFile>
#include <algorithm>

namespace atalaya::composer {

EmojiTable::EmojiTable(const QString& language)
    : m_column(language.startsWith(u"es")       ? 2
                   : language.startsWith(u"pt") ? 3
                                                : 1)
{
}

void EmojiTable::load()
{
    m_loaded = true;
    QFile file(QStringLiteral(":/atalaya/emoji/emoji.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        const auto cells = line.split(u'\t');
        if (cells.size() != 4 || line.startsWith(u'#'))
            continue;
        Emoji emoji;
        emoji.text = cells[0].toString();
        emoji.name = cells[m_column].split(u'|').front().toString();
        emoji.words = folded(
            QStringLiteral("%1 %2 %3").arg(cells[1].toString(), cells[2].toString(), cells[3].toString()));
        m_all.push_back(std::move(emoji));
    }
}

std::vector<Emoji> EmojiTable::find(const QString& typed, std::size_t most)
{
    if (!m_loaded)
        load();
    const QString wanted = folded(typed).replace(u'_', u' ');
    if (wanted.trimmed().isEmpty())
        return {m_all.begin(), m_all.begin() + std::ptrdiff_t(std::min(most, m_all.size()))};
    std::vector<std::pair<double, const Emoji*>> hits;
    for (const Emoji& emoji : m_all)
        if (const double score = fuzzyScore(wanted, emoji.words); score > 0)
            hits.emplace_back(score, &emoji);
    std::ranges::stable_sort(hits, std::greater(), &std::pair<double, const Emoji*>::first);
    std::vector<Emoji> out;
    for (const auto& [score, emoji] : hits)
        if (out.size() < most)
            out.push_back(*emoji);
    return out;
}

} // namespace atalaya::composer
