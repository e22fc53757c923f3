#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/lookup.h"
#include "app/ctl/print.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr Option kQueueOptions[] = {
    kDataOption,
    {"--description", "TEXT", "what belongs there", Form::Text, false, false},
    {"--skill", "SKILL:LEVEL", "what an agent must know at least, from 1 to 5", Form::SkillLevel, true,
     false},
    {"--channel", "email|chat|social|messaging|voice", "a kind of channel it takes; all if left out",
     Form::Choice, true, false},
    {"--first-response", "MINUTES", "target for the first answer", Form::Number, false, false},
    {"--next-response", "MINUTES", "target for every further answer", Form::Number, false, false},
    {"--resolution", "MINUTES", "target for the end", Form::Number, false, false},
};
constexpr Option kDataOnly[] = {kDataOption};
constexpr Option kListOptions[] = {kDataOption, kJsonOption};

/// The name as it will be stored. Errors: TooLarge.
Result<std::string> nameOf(const Arguments& arguments)
{
    const std::string name(trimmed(arguments.operand()));
    if (name.size() > limits::kName)
        return Error{ErrorCode::TooLarge, "a name has at most 256 bytes"};
    return name;
}

Result<ExitCode> addQueue(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(name, nameOf(arguments));
    ATALAYA_TRY(offline, openOffline(context, arguments));
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        if (queueNamed(turn.directory, name))
            return Error{ErrorCode::AlreadyExists, "a queue with the name " + name};
        domain::Queue queue;
        queue.id = domain::QueueId::make(turn.now, turn.random);
        queue.name = name;
        queue.description = truncatedUtf8(arguments.text("--description"), limits::kSubject);
        queue.colour = int(turn.directory.queues().size() % 8) + 1;
        ATALAYA_TRY(skills, skillsNamed(turn.directory, arguments.all("--skill")));
        queue.requiredSkills = std::move(skills);
        ATALAYA_TRY(channels, channelsNamed(join(arguments.all("--channel"), ",")));
        queue.channels = std::move(channels);
        queue.firstResponseMinutes = arguments.number("--first-response", 0);
        queue.nextResponseMinutes = arguments.number("--next-response", 0);
        queue.resolutionMinutes = arguments.number("--resolution", 0);
        ATALAYA_CHECK(audit(turn, "addQueue", queue.id.str()));
        return turn.directory.put(std::move(queue), turn.now);
    };
    ATALAYA_CHECK(offline.act(work));
    context.out << "Added the queue " << name << ". Give it to users: atalayactl user change LOGIN --queue \""
                << name << "\"\n";
    return ExitCode::Ok;
}

std::string minutes(int value)
{
    return value == 0 ? "-" : std::to_string(value) + " min";
}

Result<ExitCode> listQueues(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(queues, data.stores.directory->queues());
    ATALAYA_TRY(skills, data.stores.directory->skills());
    json::array out;
    std::vector<std::vector<std::string>> rows;
    for (const domain::Queue& queue : queues) {
        std::vector<std::string> needed;
        for (const domain::SkillLevel& level : queue.requiredSkills)
            for (const domain::Skill& skill : skills)
                if (skill.id == level.skill)
                    needed.push_back(skill.name + ":" + std::to_string(level.level));
        rows.push_back({queue.name, minutes(queue.firstResponseMinutes), minutes(queue.nextResponseMinutes),
                        minutes(queue.resolutionMinutes), needed.empty() ? "-" : join(needed, ", "),
                        queue.triage ? "triage" : ""});
        out.push_back(json::object{{"id", queue.id.str()},
                                   {"name", queue.name},
                                   {"firstResponseMinutes", queue.firstResponseMinutes},
                                   {"nextResponseMinutes", queue.nextResponseMinutes},
                                   {"resolutionMinutes", queue.resolutionMinutes},
                                   {"skills", json::array(needed.begin(), needed.end())},
                                   {"triage", queue.triage}});
    }
    if (arguments.has("--json"))
        context.out << json::serialize(out) << '\n';
    else
        printTable(context.out, {"QUEUE", "FIRST", "NEXT", "RESOLUTION", "SKILLS", ""}, rows);
    return ExitCode::Ok;
}

Result<ExitCode> addSkill(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(name, nameOf(arguments));
    if (name.find(':') != std::string::npos)
        return Error{ErrorCode::InvalidField,
                     "a skill has no colon in its name: it stands between skill and level"};
    ATALAYA_TRY(offline, openOffline(context, arguments));
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        if (skillNamed(turn.directory, name))
            return Error{ErrorCode::AlreadyExists, "a skill with the name " + name};
        ATALAYA_CHECK(audit(turn, "addSkill", name));
        return turn.directory.put(domain::Skill{domain::SkillId::make(turn.now, turn.random), name},
                                  turn.now);
    };
    ATALAYA_CHECK(offline.act(work));
    context.out << "Added the skill " << name << ".\n";
    return ExitCode::Ok;
}

Result<ExitCode> listSkills(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(skills, data.stores.directory->skills());
    json::array out;
    std::vector<std::vector<std::string>> rows;
    for (const domain::Skill& skill : skills) {
        rows.push_back({skill.name});
        out.push_back(json::object{{"id", skill.id.str()}, {"name", skill.name}});
    }
    if (arguments.has("--json"))
        context.out << json::serialize(out) << '\n';
    else
        printTable(context.out, {"SKILL"}, rows);
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"skill add", "NAME", Form::Text, "Adds something an agent can be good at.", kDataOnly, addSkill},
    {"skill list", "", Form::Text, "Lists the skills.", kListOptions, listSkills},
    {"queue add", "NAME", Form::Text, "Adds a queue.", kQueueOptions, addQueue},
    {"queue list", "", Form::Text, "Lists the queues.", kListOptions, listQueues},
};

} // namespace

std::span<const Command> queueCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
