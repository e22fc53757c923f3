#include "ui/models/core_signals.h"
#include "ui/routing/rules_words.h"

#include <QCoreApplication>

namespace atalaya::routing {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

QString ladderSentence(const domain::QueueRules& rules, const domain::Queue& queue,
                       const api::Directory& directory)
{
    if (rules.ladder.empty())
        return say(QT_TRANSLATE_NOOP("rules", "Goes to people with: %1."))
            .arg(skillsText(directory, queue.requiredSkills));
    QStringList steps;
    for (std::size_t i = 0; i < rules.ladder.size(); ++i) {
        const domain::RelaxationStep& step = rules.ladder[i];
        QString who = skillsText(directory, step.requiredSkills);
        if (step.ring != 0)
            who += QStringLiteral(", ") + ringLabel(step.ring);
        if (!step.alsoQueues.empty())
            who += QStringLiteral(", ")
                + say(QT_TRANSLATE_NOOP("rules", "also people of %1"))
                      .arg(queuesText(directory, step.alsoQueues));
        const bool timed = step.lasts > Duration::zero() && i + 1 < rules.ladder.size();
        steps << (timed ? say(QT_TRANSLATE_NOOP("rules", "%1 for %2")).arg(who, durationText(step.lasts))
                        : who);
    }
    return say(QT_TRANSLATE_NOOP("rules", "Goes to people with: %1."))
        .arg(steps.join(say(QT_TRANSLATE_NOOP("rules", "; then "))));
}

QStringList closing(const domain::QueueRules& rules, const api::Directory& directory)
{
    QStringList said;
    if (!rules.overflow.empty()) {
        QStringList parts;
        for (const domain::OverflowRule& one : rules.overflow)
            parts << nameOf(directory, one.toQueue);
        parts.removeDuplicates();
        said << say(QT_TRANSLATE_NOOP("rules", "When it is too much, it flows to %1."))
                    .arg(parts.join(QStringLiteral(", ")));
    }
    if (!rules.open.empty())
        said << say(QT_TRANSLATE_NOOP("rules", "Open %1.")).arg(hoursSummary(rules.open));
    return said;
}

/// The sentences of domain::checkRules, in the desk's language.
constexpr const char* kWrong[] = {
    QT_TRANSLATE_NOOP("rules", "give a number from 0 to 1000"),
    QT_TRANSLATE_NOOP("rules", "give 0 for no limit, or a number above it"),
    QT_TRANSLATE_NOOP("rules", "a channel is exclusive or interruptible, not both"),
    QT_TRANSLATE_NOOP("rules", "takes more than the interruptible pool holds; nobody could have one"),
    QT_TRANSLATE_NOOP("rules", "a time cannot be negative"),
    QT_TRANSLATE_NOOP("rules", "names a skill that does not exist; remove it"),
    QT_TRANSLATE_NOOP("rules", "a level is from 1 to 5"),
    QT_TRANSLATE_NOOP("rules", "names a skill twice; keep one of them"),
    QT_TRANSLATE_NOOP("rules", "names an agent who does not exist; remove it"),
    QT_TRANSLATE_NOOP("rules", "names an agent twice; keep one of them"),
    QT_TRANSLATE_NOOP("rules", "only the last step may last until somebody takes it; give a time"),
    QT_TRANSLATE_NOOP("rules", "give 1, 2 or 3, or 0 for everybody"),
    QT_TRANSLATE_NOOP("rules", "names a queue that does not exist; remove it"),
    QT_TRANSLATE_NOOP("rules", "give 0 for Monday to 6 for Sunday"),
    QT_TRANSLATE_NOOP("rules", "give minutes of the day, 0 to 1440"),
    QT_TRANSLATE_NOOP("rules", "ends before it begins; hours over midnight are two lines"),
    QT_TRANSLATE_NOOP("rules", "names a queue that does not exist; choose another"),
    QT_TRANSLATE_NOOP("rules", "is the queue itself; choose another"),
    QT_TRANSLATE_NOOP("rules", "give a time above 0"),
    QT_TRANSLATE_NOOP("rules", "give 0 or a number above it"),
    QT_TRANSLATE_NOOP("rules", "give a number from 1 to 99"),
    QT_TRANSLATE_NOOP("rules", "is longer than a year"),
    QT_TRANSLATE_NOOP("rules", "names an agent of the first ring; keep one of them"),
    QT_TRANSLATE_NOOP("rules", "must be longer than onBefore, or people come and go"),
    QT_TRANSLATE_NOOP("rules", "give 0 for never, or up to 15"),
    QT_TRANSLATE_NOOP("rules", "give 0 for never, or up to 100"),
    QT_TRANSLATE_NOOP("rules", "give -840 to 840"),
    QT_TRANSLATE_NOOP("rules", "does not exist; remove its rules"),
    QT_TRANSLATE_NOOP("rules", "has rules already; merge the two"),
};

} // namespace

QString summary(const domain::QueueRules& rules, const domain::Queue& queue, const api::Directory& directory)
{
    if (rules.paused)
        return say(QT_TRANSLATE_NOOP("rules", "Paused: what comes in waits, nothing is offered."));
    QStringList said;
    if (rules.target.within > Duration::zero())
        said << say(QT_TRANSLATE_NOOP("rules", "%1 % of what comes to %2 begins within %3."))
                    .arg(QString::number(rules.target.percent), models::toQt(queue.name),
                         durationText(rules.target.within));
    else
        said << say(QT_TRANSLATE_NOOP("rules", "%1 % of what comes to %2 begins in the time of its channel."))
                    .arg(QString::number(rules.target.percent), models::toQt(queue.name));
    said << ladderSentence(rules, queue, directory);
    if (rules.stickyFor)
        said << say(QT_TRANSLATE_NOOP("rules", "Whoever the customer knows comes first, for %1."))
                    .arg(durationText(*rules.stickyFor));
    said << closing(rules, directory);
    return said.join(QLatin1Char(' '));
}

FieldError fieldError(const std::string& message)
{
    const QString whole = models::toQt(message);
    const qsizetype colon = whole.indexOf(QStringLiteral(": "));
    if (colon < 0)
        return {{}, whole};
    const QString text = whole.mid(colon + 2);
    for (const char* known : kWrong)
        if (text == QLatin1String(known)) {
            QString said = say(known);
            said[0] = said[0].toUpper();
            return {whole.left(colon), said + QLatin1Char('.')};
        }
    return {whole.left(colon), text};
}

} // namespace atalaya::routing
