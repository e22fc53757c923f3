#include "ui/routing/rule_lines.h"

#include "ui/models/core_signals.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace atalaya::routing {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

/// A time whose 0 means something else than no time.
QString timeOr(Duration time, const char* zero)
{
    return time == Duration::zero() ? say(zero) : durationText(time);
}

QString numberOr(int number, const char* zero)
{
    return number == 0 ? say(zero) : QString::number(number);
}

QString yesNo(bool yes)
{
    return yes ? say(QT_TRANSLATE_NOOP("rules", "yes")) : say(QT_TRANSLATE_NOOP("rules", "no"));
}

constexpr const char* kChannelDefault = QT_TRANSLATE_NOOP("rules", "as the channel");
constexpr const char* kNever = QT_TRANSLATE_NOOP("rules", "never");
constexpr const char* kNone = QT_TRANSLATE_NOOP("rules", "none");

QString stepText(const domain::RelaxationStep& step, bool last, const api::Directory& directory)
{
    QStringList parts{skillsText(directory, step.requiredSkills), ringLabel(step.ring)};
    if (!step.alsoQueues.empty())
        parts << say(QT_TRANSLATE_NOOP("rules", "also people of %1"))
                     .arg(queuesText(directory, step.alsoQueues));
    if (!last || step.lasts > Duration::zero())
        parts << durationText(step.lasts);
    return parts.join(QStringLiteral(", "));
}

QString overflowText(const domain::OverflowRule& rule, const api::Directory& directory)
{
    QString when = label(rule.when);
    if (rule.when == domain::OverflowWhen::ExpectedWaitOver)
        when += QLatin1Char(' ') + durationText(rule.expectedWait);
    if (rule.when == domain::OverflowWhen::QueueLongerThan)
        when += QLatin1Char(' ') + QString::number(rule.length);
    return say(QT_TRANSLATE_NOOP("rules", "%1: to %2")).arg(when, nameOf(directory, rule.toQueue));
}

class Lines {
public:
    explicit Lines(QString place) : m_place(std::move(place)) { }
    void add(const QString& key, const char* label, const QString& value)
    {
        m_lines.push_back({m_place, key, say(label), value});
    }
    void addLine(const QString& key, const QString& label, const QString& value)
    {
        m_lines.push_back({m_place, key, label, value});
    }
    std::vector<RuleLine> take() { return std::move(m_lines); }

private:
    QString m_place;
    std::vector<RuleLine> m_lines;
};

QString indexed(const char* name, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(index);
}

void addTimes(Lines& lines, const domain::QueueRules& rules)
{
    lines.add(QStringLiteral("target.percent"), QT_TRANSLATE_NOOP("rules", "Share in time"),
              QStringLiteral("%1 %").arg(rules.target.percent));
    lines.add(QStringLiteral("target.within"), QT_TRANSLATE_NOOP("rules", "Begins within"),
              timeOr(rules.target.within, kChannelDefault));
    lines.add(QStringLiteral("headStart"), QT_TRANSLATE_NOOP("rules", "Head start"),
              timeOr(rules.headStart, kNone));
    lines.add(QStringLiteral("order"), QT_TRANSLATE_NOOP("rules", "Among equals"), label(rules.order));
    lines.add(QStringLiteral("stickyFor"), QT_TRANSLATE_NOOP("rules", "Known agent first for"),
              rules.stickyFor ? durationText(*rules.stickyFor) : say(kNever));
    lines.add(QStringLiteral("offerLasts"), QT_TRANSLATE_NOOP("rules", "An offer lasts"),
              timeOr(rules.offerLasts, kChannelDefault));
    lines.add(QStringLiteral("wrapUp"), QT_TRANSLATE_NOOP("rules", "Wrap-up"),
              timeOr(rules.wrapUp, kChannelDefault));
    lines.add(QStringLiteral("returnUnansweredAfter"), QT_TRANSLATE_NOOP("rules", "Return if unanswered"),
              timeOr(rules.returnUnansweredAfter, kNever));
}

void addChannel(Lines& lines, std::size_t at, const domain::ChannelRules& rules)
{
    const QString name = label(domain::ChannelKind(at));
    const QString path =
        QStringLiteral("channels.%1.").arg(models::toQt(std::string(word(domain::ChannelKind(at)))));
    const auto add = [&](const char* key, const char* what, const QString& value) {
        lines.addLine(path + QLatin1String(key), QStringLiteral("%1, %2").arg(name, say(what)), value);
    };
    add("units", QT_TRANSLATE_NOOP("rules", "units"), QString::number(rules.units));
    add("atMost", QT_TRANSLATE_NOOP("rules", "at most"),
        numberOr(rules.atMost, QT_TRANSLATE_NOOP("rules", "no limit")));
    add("exclusive", QT_TRANSLATE_NOOP("rules", "nothing else beside it"), yesNo(rules.exclusive));
    add("interruptible", QT_TRANSLATE_NOOP("rules", "can be interrupted"), yesNo(rules.interruptible));
    add("idleAfter", QT_TRANSLATE_NOOP("rules", "silent after"), timeOr(rules.idleAfter, kNever));
    add("wakingMayOverflow", QT_TRANSLATE_NOOP("rules", "comes back to a full agent"),
        yesNo(rules.wakingMayOverflow));
}

std::vector<RuleLine> allLines(const domain::RulesDraft& draft, const api::Directory& directory)
{
    std::vector<RuleLine> all;
    for (const domain::Queue& queue : directory.queues) {
        const auto lines = queueLines(rulesOf(draft.rules, queue.id), directory);
        all.insert(all.end(), lines.begin(), lines.end());
    }
    const auto company = companyLines(draft.rules);
    all.insert(all.end(), company.begin(), company.end());
    for (const domain::Agent& agent : directory.agents)
        for (const domain::SkillLevel& one : skillsOf(draft, agent))
            all.push_back({models::toQt(agent.name), models::toQt(one.skill.str()),
                           nameOf(directory, one.skill), QString::number(one.level)});
    return all;
}

} // namespace

std::vector<RuleLine> queueLines(const domain::QueueRules& rules, const api::Directory& directory)
{
    Lines lines(nameOf(directory, rules.queue));
    const QString nobody = say(kNone);
    lines.add(QStringLiteral("paused"), QT_TRANSLATE_NOOP("rules", "Paused"), yesNo(rules.paused));
    addTimes(lines, rules);
    for (std::size_t i = 0; i < rules.ladder.size(); ++i)
        lines.addLine(indexed("ladder", i), say(QT_TRANSLATE_NOOP("rules", "Step %1")).arg(i + 1),
                      stepText(rules.ladder[i], i + 1 == rules.ladder.size(), directory));
    lines.add(QStringLiteral("firstRing"), QT_TRANSLATE_NOOP("rules", "First ring"),
              agentsText(directory, rules.firstRing, ringLabel(0)));
    lines.add(QStringLiteral("secondRing"), QT_TRANSLATE_NOOP("rules", "Second ring"),
              agentsText(directory, rules.secondRing, nobody));
    for (std::size_t i = 0; i < rules.overflow.size(); ++i)
        lines.addLine(indexed("overflow", i), say(QT_TRANSLATE_NOOP("rules", "Overflow %1")).arg(i + 1),
                      overflowText(rules.overflow[i], directory));
    lines.add(QStringLiteral("reserve.agents"), QT_TRANSLATE_NOOP("rules", "Reserve"),
              agentsText(directory, rules.reserve.agents, nobody));
    lines.add(QStringLiteral("reserve.onBefore"), QT_TRANSLATE_NOOP("rules", "Reserve on before due"),
              durationText(rules.reserve.onBefore));
    lines.add(QStringLiteral("reserve.offBefore"), QT_TRANSLATE_NOOP("rules", "Reserve off before due"),
              durationText(rules.reserve.offBefore));
    lines.add(QStringLiteral("open"), QT_TRANSLATE_NOOP("rules", "Open"), hoursSummary(rules.open));
    const bool other = rules.closed == domain::ClosedAction::OtherQueue;
    lines.add(QStringLiteral("closed"), QT_TRANSLATE_NOOP("rules", "When closed"),
              other ? QStringLiteral("%1: %2").arg(label(rules.closed), nameOf(directory, rules.closedQueue))
                    : label(rules.closed));
    return lines.take();
}

std::vector<RuleLine> companyLines(const domain::RoutingRules& rules)
{
    Lines lines(say(QT_TRANSLATE_NOOP("rules", "Everywhere")));
    for (std::size_t i = 0; i < rules.channels.size(); ++i)
        addChannel(lines, i, rules.channels[i]);
    lines.add(QStringLiteral("index"), QT_TRANSLATE_NOOP("rules", "Order of waiting"), label(rules.index));
    lines.add(QStringLiteral("interruptibleUnits"),
              QT_TRANSLATE_NOOP("rules", "Units of the interruptible pool"),
              QString::number(rules.interruptibleUnits));
    lines.add(QStringLiteral("missesBeforeSignOut"), QT_TRANSLATE_NOOP("rules", "Missed offers until away"),
              numberOr(rules.missesBeforeSignOut, kNever));
    lines.add(QStringLiteral("missesWithin"), QT_TRANSLATE_NOOP("rules", "Counted within"),
              durationText(rules.missesWithin));
    lines.add(QStringLiteral("missedReturnsAfter"), QT_TRANSLATE_NOOP("rules", "Available again after"),
              timeOr(rules.missedReturnsAfter, kNever));
    lines.add(QStringLiteral("declineExcludes"), QT_TRANSLATE_NOOP("rules", "A declined offer rests for"),
              durationText(rules.declineExcludes));
    lines.add(QStringLiteral("offersBeforeRelaxing"),
              QT_TRANSLATE_NOOP("rules", "Offers in vain until the next step"),
              numberOr(rules.offersBeforeRelaxing, kNever));
    lines.add(QStringLiteral("rampUpAfter"), QT_TRANSLATE_NOOP("rules", "Gentle start after an absence of"),
              timeOr(rules.rampUpAfter, kNever));
    lines.add(QStringLiteral("rampUpLasts"), QT_TRANSLATE_NOOP("rules", "Gentle start lasts"),
              durationText(rules.rampUpLasts));
    return lines.take();
}

std::vector<LineChange> lineChanges(const domain::RulesDraft& before, const domain::RulesDraft& after,
                                    const api::Directory& directory)
{
    const auto old = allLines(before, directory);
    std::map<std::pair<QString, QString>, const RuleLine*> known;
    for (const RuleLine& line : old)
        known[{line.place, line.key}] = &line;
    std::vector<LineChange> changes;
    for (const RuleLine& line : allLines(after, directory)) {
        const auto found = known.find({line.place, line.key});
        if (found == known.end())
            changes.push_back({line.place, line.key, line.label, say(kNone), line.value});
        else if (found->second->value != line.value)
            changes.push_back({line.place, line.key, line.label, found->second->value, line.value});
        if (found != known.end())
            known.erase(found);
    }
    for (const RuleLine& line : old) // in the order of the page
        if (known.contains({line.place, line.key}))
            changes.push_back({line.place, line.key, line.label, line.value, say(kNone)});
    return changes;
}

QString sentence(const LineChange& change)
{
    return say(QT_TRANSLATE_NOOP("rules", "%1, %2: %3, was %4"))
        .arg(change.place, change.label, change.after, change.before);
}

domain::QueueRules rulesOf(const domain::RoutingRules& rules, domain::QueueId queue)
{
    const auto found = std::ranges::find(rules.queues, queue, &domain::QueueRules::queue);
    if (found != rules.queues.end())
        return *found;
    domain::QueueRules fresh;
    fresh.queue = queue;
    return fresh;
}

std::vector<domain::SkillLevel> skillsOf(const domain::RulesDraft& draft, const domain::Agent& agent)
{
    const auto found = std::ranges::find(draft.skills, agent.id, &domain::AgentSkills::agent);
    return found == draft.skills.end() ? agent.skills : found->skills;
}

} // namespace atalaya::routing
