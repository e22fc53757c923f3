#include "ui/models/mentions.h"

#include <algorithm>

namespace atalaya::models {

std::vector<domain::AgentId> mentionsIn(const QString& text, std::span<const domain::Agent> agents)
{
    // Longest names first, so that "@Inés Robledo" is not taken for another Inés.
    std::vector<const domain::Agent*> people;
    for (const domain::Agent& one : agents)
        people.push_back(&one);
    std::ranges::sort(people, [](const auto* a, const auto* b) { return a->name.size() > b->name.size(); });
    QString rest = text;
    std::vector<domain::AgentId> out;
    for (const domain::Agent* one : people)
        for (const std::string& known : {one->name, one->login}) {
            const QString name = u'@' + QString::fromStdString(known);
            const qsizetype at = name.size() > 1 ? rest.indexOf(name, 0, Qt::CaseInsensitive) : -1;
            const bool ends =
                at >= 0 && (at + name.size() >= rest.size() || !rest[at + name.size()].isLetterOrNumber());
            if (!ends)
                continue;
            rest.remove(name, Qt::CaseInsensitive);
            out.push_back(one->id);
            break;
        }
    return out;
}

} // namespace atalaya::models
