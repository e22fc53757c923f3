#include "ui/composer/trigger.h"

namespace atalaya::composer {
namespace {

constexpr int kMostQuery = 40;
constexpr int kMostSpaces = 3;
constexpr int kLeastEmoji = 2; // ":)" and "10:4" are no questions

std::optional<TriggerKind> kindOf(QChar sign)
{
    if (sign == u'/')
        return TriggerKind::Macro;
    if (sign == u'@')
        return TriggerKind::Mention;
    if (sign == u':')
        return TriggerKind::Emoji;
    return std::nullopt;
}

bool fits(const Trigger& trigger, bool note)
{
    const QString& query = trigger.query;
    if (query.size() > kMostQuery || query.startsWith(u' '))
        return false;
    if (trigger.kind == TriggerKind::Mention && !note)
        return false;
    if (trigger.kind != TriggerKind::Emoji)
        return query.count(u' ') <= kMostSpaces && !query.contains(u'/');
    return query.size() >= kLeastEmoji && !query.contains(u' ') && query[0].isLetter();
}

} // namespace

std::optional<Trigger> triggerAt(const QString& line, int caret, bool note)
{
    for (int at = std::min<int>(caret, int(line.size())) - 1; at >= 0 && caret - at <= kMostQuery + 1; --at) {
        const auto kind = kindOf(line[at]);
        const bool startsWord = at == 0 || line[at - 1].isSpace() || line[at - 1] == u'(';
        if (!kind || !startsWord)
            continue;
        const Trigger trigger{*kind, at, line.mid(at + 1, caret - at - 1)};
        return fits(trigger, note) ? std::optional(trigger) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace atalaya::composer
