#include "app/ctl/routing_sentences.h"

#include "core/base/text.h"

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

std::string textOf(const json::object& from, std::string_view key)
{
    const json::value* found = from.if_contains(key);
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

std::int64_t numberOf(const json::object& from, std::string_view key)
{
    const json::value* found = from.if_contains(key);
    return found && found->is_number() ? found->to_number<std::int64_t>() : 0;
}

const json::object& objectOf(const json::object& from, std::string_view key)
{
    static const json::object kEmpty;
    const json::value* found = from.if_contains(key);
    return found && found->is_object() ? found->get_object() : kEmpty;
}

std::string nameOf(const std::string& id, const NamesById& names)
{
    const auto found = names.find(id);
    return found == names.end() ? id : found->second;
}

std::string nameIn(const json::object& from, std::string_view key, const NamesById& names)
{
    return nameOf(textOf(from, key), names);
}

/// "24 agents, 12 signed in, 3 with room": a question that nobody failed is left out.
std::string funnelText(const json::object& funnel)
{
    constexpr std::pair<std::string_view, std::string_view> kQuestions[] = {
        {"signedIn", "signed in"},
        {"available", "available"},
        {"channel", "on this channel"},
        {"queue", "in the queue"},
        {"skills", "with the skills"},
        {"ring", "in the ring"},
        {"notExcluded", "who had not declined it"},
        {"capacity", "with room"}};
    std::int64_t left = numberOf(funnel, "known");
    std::string text = std::to_string(left) + (left == 1 ? " agent" : " agents");
    for (const auto& [key, words] : kQuestions) {
        const std::int64_t next = numberOf(funnel, key);
        if (next != left)
            text += ", " + std::to_string(next) + " " + std::string(words);
        left = next;
    }
    return text;
}

std::string stepWords(std::string_view step)
{
    constexpr std::pair<std::string_view, std::string_view> kSteps[] = {
        {"sticky", "knows the customer"},
        {"ring", "is nearer in the rings"},
        {"bestSkill", "has the higher levels"},
        {"leastFlexible", "can do fewer other things"},
        {"leastLoaded", "has less work"},
        {"longestIdle", "was idle longer"},
        {"id", "comes first by id; all else was equal"}};
    for (const auto& [known, words] : kSteps)
        if (known == step)
            return std::string(words);
    return std::string(step);
}

std::string unitOf(std::string_view step)
{
    return step == "longestIdle" ? " s" : step == "leastLoaded" ? " units" : "";
}

std::string choiceText(const json::object& body, const NamesById& names)
{
    const std::string step = textOf(body, "step");
    if (step == "onlyOne")
        return "nobody else could take it";
    if (step == "nobodyFree" || !body.contains("runnerUp"))
        return step == "nobodyFree" ? "nobody is free for it" : stepWords(step);
    std::string text = "before " + nameIn(body, "runnerUp", names) + ", because "
        + nameIn(body, "agent", names) + " " + stepWords(step);
    if (numberOf(body, "chosenValue") != numberOf(body, "runnerUpValue"))
        text += " (" + std::to_string(numberOf(body, "chosenValue")) + " against "
            + std::to_string(numberOf(body, "runnerUpValue")) + unitOf(step) + ")";
    return text;
}

std::string waitText(const json::object& body)
{
    constexpr std::pair<std::string_view, std::string_view> kWaits[] = {
        {"nobodyKnown", "nobody in the company has what it needs"},
        {"signIn", "those who could take it are not signed in"},
        {"status", "those who could take it are not available"},
        {"room", "those who could take it are full"},
        {"oneAgent", "it waits for one agent only"},
        {"exclusion", "those who could take it declined it a moment ago"},
        {"resume", "its queue is paused"},
        {"opening", "its queue is closed"}};
    std::string text;
    for (const auto& [known, words] : kWaits)
        if (known == textOf(body, "waitsFor"))
            text = words;
    if (body.contains("ahead"))
        text += "; " + std::to_string(numberOf(body, "ahead")) + " are before it";
    if (body.contains("changesAt"))
        text += "; something changes at " + textOf(body, "changesAt");
    if (body.contains("expectedMs"))
        text += "; about " + std::to_string(numberOf(body, "expectedMs") / 1000) + " s to go";
    return text;
}

/// ": not my language", if somebody said why.
std::string afterwards(const json::object& record)
{
    const std::string reason = textOf(record, "reason");
    return reason.empty() ? "." : ": " + reason + ".";
}

/// What happened, without the time.
std::string eventText(const json::object& record, const NamesById& names)
{
    const std::string kind = textOf(record, "kind");
    const json::object& decision = objectOf(record, "decision");
    const std::string agent = nameIn(record, "agent", names);
    if (kind == "enqueued")
        return "It began to wait: " + funnelText(objectOf(decision, "funnel")) + ".";
    if (kind == "offered")
        return "Offered to " + agent + ": " + funnelText(objectOf(decision, "funnel")) + "; "
            + choiceText(decision, names) + ".";
    if (kind == "accepted" || kind == "declined" || kind == "missed")
        return agent + " " + kind + " it" + afterwards(record);
    if (kind == "closed")
        return "Its queue was closed; the rules say " + textOf(record, "closed") + ".";
    if (kind == "withdrawn")
        return "The offer to " + agent + " was withdrawn.";
    if (kind == "assigned")
        return agent + " has it.";
    if (kind == "rung")
        return "It went on to rung " + std::to_string(numberOf(record, "rung")) + " ("
            + textOf(record, "reason") + ").";
    if (kind == "moved")
        return "It moved from " + nameIn(record, "from", names) + " to " + nameIn(record, "to", names) + " ("
            + textOf(record, "reason") + ").";
    if (kind == "returned")
        return "It came back from " + agent + " (" + textOf(record, "reason") + ").";
    if (kind == "wrapUp")
        return agent + " writes it up.";
    return kind + (agent.empty() ? "" : " " + agent) + ".";
}

/// Reasons that need no numbers: "@" stands for the agent.
std::string plainReason(std::string_view kind)
{
    constexpr std::pair<std::string_view, std::string_view> kReasons[] = {
        {"offline", "@ is not signed in."},
        {"status", "@ is signed in, but not available."},
        {"channelOff", "@ does not take this channel."},
        {"queue", "@ does not belong to its queue."},
        {"excluded", "@ declined it a moment ago."},
        {"onlyFor", "It waits for another agent only."},
        {"openOffer", "@ has an open offer already."},
        {"queuePaused", "Its queue is paused."},
        {"closed", "Its queue is closed."},
        {"couldTake", "Nothing is in the way: @ has it, or is offered it."},
        {"unknownTicket", "It does not wait, and nobody has it."},
        {"unknownAgent", "The router does not know @."}};
    for (const auto& [known, words] : kReasons)
        if (known == kind)
            return std::string(words);
    return std::string(kind) + ".";
}

std::string reasonText(const json::object& reason, const std::string& agent, const NamesById& names)
{
    const std::string kind = textOf(reason, "kind");
    const std::string have = std::to_string(numberOf(reason, "have"));
    const std::string need = std::to_string(numberOf(reason, "need"));
    if (kind == "skill")
        return agent + " has " + nameIn(reason, "skill", names) + " " + have + ", it needs " + need + ".";
    if (kind == "capacity")
        return agent + " has room for " + have + ", it needs " + need + ".";
    if (kind == "ring")
        return agent + " is in ring " + have + "; rings up to " + need + " are asked.";
    if (kind == "lostAt")
        return "Another agent came before " + agent + ": the other one " + stepWords(textOf(reason, "step"))
            + " (" + need + " against " + have + ").";
    std::string text = plainReason(kind);
    if (const std::size_t at = text.find('@'); at != std::string::npos)
        text.replace(at, 1, agent);
    return text;
}

} // namespace

std::string sentenceOf(const json::object& record, const NamesById& names)
{
    return textOf(record, "at") + "  " + eventText(record, names);
}

std::string waitSentence(const json::object& wait)
{
    return "It waits: " + waitText(wait) + ".";
}

std::vector<std::string> reasonsOf(const json::object& whyNot, const NamesById& names)
{
    const std::string agent = nameIn(whyNot, "agent", names);
    std::vector<std::string> out;
    const json::value* reasons = whyNot.if_contains("reasons");
    if (reasons && reasons->is_array())
        for (const json::value& one : reasons->get_array())
            if (one.is_object())
                out.push_back(reasonText(one.get_object(), agent, names));
    return out;
}

} // namespace atalaya::ctl
