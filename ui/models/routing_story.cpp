#include "ui/models/core_signals.h"
#include "ui/models/routing_texts.h"
#include "ui/models/texts.h"

#include <QLocale>
#include <algorithm>

// The story of a ticket, what it waits for, and how a queue stands.
namespace atalaya::models {
namespace {

using domain::ClosedAction;
using routing::WaitingFor;

QString timeOfDay(Instant at)
{
    return QLocale().toString(localTime(at).time(), QStringLiteral("H:mm:ss"));
}

QString rungTitle(int rung)
{
    if (rung == -2)
        return RoutingTexts::tr("Waits for the agent it was given to");
    if (rung == -1)
        return RoutingTexts::tr("Waits for the agent the customer knows");
    return rung == 0 ? RoutingTexts::tr("The first step of the queue: its own people are asked")
                     : RoutingTexts::tr("Step %1 of the queue: other people are asked").arg(rung + 1);
}

QString rungReason(const std::string& word)
{
    if (word == "timeOver")
        return RoutingTexts::tr("The time of the step before was over.");
    if (word == "nobodySignedIn")
        return RoutingTexts::tr("Nobody asked in the step before is signed in.");
    if (word == "offersInVain")
        return RoutingTexts::tr("It was offered too often in vain.");
    if (word == "stickyDeclined")
        return RoutingTexts::tr("The agent the customer knows let it pass.");
    return toQt(word);
}

QString moveReason(const std::string& word)
{
    if (word == "closed")
        return RoutingTexts::tr("The queue is closed.");
    if (word == "expectedWait")
        return RoutingTexts::tr("The expected wait was longer than its rule allows.");
    if (word == "queueLength")
        return RoutingTexts::tr("More waited than its rule allows.");
    if (word == "nobodySignedIn")
        return RoutingTexts::tr("Nobody of the queue was signed in.");
    return toQt(word);
}

QString returnReason(const std::string& word)
{
    if (word == "unanswered")
        return RoutingTexts::tr("It was not answered in time. Its place in the order stays.");
    if (word == "agentFull")
        return RoutingTexts::tr("The agent had no room any more. Its place in the order stays.");
    return toQt(word);
}

QString closedText(const std::optional<ClosedAction>& action)
{
    if (action == ClosedAction::OtherQueue)
        return RoutingTexts::tr("It goes to another queue.");
    if (action == ClosedAction::Callback)
        return RoutingTexts::tr("Set aside until the queue opens, with the tag callback.");
    if (action == ClosedAction::Message)
        return RoutingTexts::tr("Set aside until the queue opens.");
    if (action == ClosedAction::Reject)
        return RoutingTexts::tr("Set aside until the queue opens, with the tag rejected.");
    return RoutingTexts::tr("It waits until the queue opens.");
}

} // namespace

QString RoutingTexts::span(Duration time)
{
    const qint64 seconds =
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(time).count());
    const QLocale locale;
    if (seconds < 100)
        return tr("%1 s").arg(locale.toString(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return tr("%1 min").arg(locale.toString(minutes));
    if (minutes < 48 * 60 && minutes % 60 == 0)
        return tr("%1 h").arg(locale.toString(minutes / 60));
    if (minutes < 48 * 60)
        return tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    return tr("%1 d %2 h").arg(locale.toString(minutes / 1440), locale.toString(minutes / 60 % 24));
}

std::vector<SkillNeed> RoutingTexts::needs(const std::vector<routing::Standing>& standings) const
{
    std::vector<SkillNeed> found;
    for (const routing::Standing& one : standings)
        for (const routing::WhyNotReason& reason : one.reasons) {
            if (reason.kind != routing::WhyNotKind::Skill)
                continue;
            const auto known = std::ranges::find(found, reason.skill, &SkillNeed::skill);
            if (known == found.end())
                found.push_back({reason.skill, reason.need});
            else
                known->level = std::max(known->level, reason.need);
        }
    std::ranges::sort(found, [this](const SkillNeed& a, const SkillNeed& b) {
        return QString::localeAwareCompare(skill(a.skill), skill(b.skill)) < 0;
    });
    return found;
}

QString RoutingTexts::waitsFor(const routing::WaitReport& report, const std::vector<SkillNeed>& needs) const
{
    QStringList skills;
    for (const SkillNeed& need : needs)
        skills << tr("%1 %2+", "a skill and its least level").arg(skill(need.skill)).arg(need.level);
    const QString who = skills.isEmpty() ? tr("somebody who can take it")
                                         : tr("somebody with %1").arg(skills.join(QStringLiteral(", ")));
    switch (report.what) {
    case WaitingFor::NobodyKnown:
        return skills.isEmpty()
            ? tr("Nobody in the company has what it needs.")
            : tr("Nobody in the company has what it needs: %1.").arg(skills.join(QStringLiteral(", ")));
    case WaitingFor::SignIn:
        return tr("Waits for %1 to sign in.").arg(who);
    case WaitingFor::Status:
        return tr("Waits for %1 to be available.").arg(who);
    case WaitingFor::Room:
        return tr("Waits for %1 to have room.").arg(who);
    case WaitingFor::OneAgent:
        return report.rung == -2 ? tr("Waits for the agent it was given to.")
                                 : tr("Waits for the agent the customer knows.");
    case WaitingFor::Exclusion:
        return tr("Those who could take it declined it a moment ago. They are asked again soon.");
    case WaitingFor::Resume:
        return tr("Its queue is paused. It waits until a team lead lets it go on.");
    case WaitingFor::Opening:
        break;
    }
    return tr("Its queue is closed. It waits until it opens.");
}

QString RoutingTexts::wait(const routing::WaitReport& report, const std::vector<SkillNeed>& needs) const
{
    QStringList sentences{waitsFor(report, needs)};
    sentences << (report.ahead == 0 ? tr("It is the next one.")
                                    : tr("%n ahead of it.", nullptr, int(report.ahead)));
    sentences << (report.expected ? tr("About %1 more.").arg(span(*report.expected))
                                  : tr("Nobody is there for it, so nobody can say how long."));
    if (report.changesAt)
        sentences << tr("The next step comes at %1.").arg(timeOfDay(*report.changesAt));
    return sentences.join(QLatin1Char(' '));
}

StoryStep RoutingTexts::record(const routing::RoutingRecord& record) const
{
    const std::string& kind = record.kind;
    const QString who = agent(record.agent);
    const auto step = [&](const char* icon, const QString& title, const QString& text = {}) {
        return StoryStep{QLatin1StringView(icon), title, text, record.at};
    };
    if (kind == "enqueued")
        return step("inbox", tr("Began to wait"),
                    record.decision ? explanation(*record.decision) : QString());
    if (kind == "offered")
        return step("user-plus", tr("Offered to %1").arg(who),
                    record.decision ? explanation(*record.decision) : QString());
    if (kind == "accepted")
        return step("check", tr("%1 accepted").arg(who));
    if (kind == "declined")
        return step("user-x", tr("%1 declined").arg(who),
                    record.reason.empty() ? QString() : tr("“%1”").arg(toQt(record.reason)));
    if (kind == "missed")
        return step("clock-alert", tr("%1 did not answer in time").arg(who),
                    tr("Its place in the order stays."));
    if (kind == "withdrawn")
        return step("undo-2", tr("The offer to %1 was taken back").arg(who));
    if (kind == "assigned")
        return step("user-check", tr("%1 has it").arg(who));
    if (kind == "wrapUp")
        return step("pen-line", tr("%1 writes it up").arg(who),
                    record.until ? tr("Until %1 at the latest.").arg(timeOfDay(*record.until)) : QString());
    if (kind == "wrapUpOver")
        return step("circle-check", tr("%1 is done with it").arg(who));
    if (kind == "rung")
        return step("users-round", rungTitle(record.rung.value_or(0)), rungReason(record.reason));
    if (kind == "moved")
        return step("arrow-right-left", tr("Moved from %1 to %2").arg(queue(record.from), queue(record.to)),
                    moveReason(record.reason));
    if (kind == "closed")
        return step("moon", tr("The queue was closed"), closedText(record.closed));
    if (kind == "returned")
        return step("rotate-ccw", tr("Came back from %1").arg(who), returnReason(record.reason));
    return step("info", toQt(kind));
}

QString RoutingTexts::queueState(const routing::QueueState& state) const
{
    QStringList parts{tr("%n waiting", nullptr, state.waiting)};
    if (state.longestWait)
        parts << tr("the longest for %1").arg(span(*state.longestWait));
    parts << (state.expectedWait ? tr("the next one about %1").arg(span(*state.expectedWait))
                                 : tr("nobody is there for the next one"));
    parts << tr("%1 of %n agents free", nullptr, state.agentsSignedIn).arg(state.agentsFree);
    if (state.paused)
        parts << tr("paused");
    if (!state.open)
        parts << tr("closed");
    return tr("%1: %2", "a queue and how it stands")
        .arg(queue(state.queue), parts.join(QStringLiteral(", ")));
}

} // namespace atalaya::models
