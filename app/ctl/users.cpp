#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/lookup.h"
#include "app/ctl/password.h"
#include "app/ctl/print.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/tickets.h"
#include "core/security/password.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr Option kName{"--name",   "NAME", "how colleagues and customers see the name",
                       Form::Text, false,  false};
constexpr Option kRole{"--role", "agent|lead|trainer|admin", "what the user may do", Form::Choice, false,
                       false};
constexpr Option kQueue{"--queue", "QUEUE", "a queue to take work from", Form::Text, true, false};
constexpr Option kSkill{"--skill",        "SKILL:LEVEL", "a skill with its level from 1 to 5",
                        Form::SkillLevel, true,          false};
constexpr Option kLanguage{"--language",   "CODE", "a language the user writes, such as es",
                           Form::Language, true,   false};

constexpr Option kAddOptions[] = {kDataOption,
                                  {"--name", "NAME", kName.help, Form::Text, false, true},
                                  {"--role", kRole.value, kRole.help, Form::Choice, false, true},
                                  kQueue,
                                  kSkill,
                                  kLanguage,
                                  kPasswordOption};
constexpr Option kChangeOptions[] = {kDataOption, kName, kRole, kQueue, kSkill, kLanguage};
constexpr Option kPasswordOptions[] = {kDataOption, kPasswordOption};
constexpr Option kDataOnly[] = {kDataOption};
constexpr Option kListOptions[] = {kDataOption, kJsonOption};

/// Puts what the options say over the agent. Lists are replaced as a whole.
Result<void> apply(const broker::Directory& directory, const Arguments& arguments, domain::Agent& agent)
{
    if (arguments.has("--name"))
        agent.name = truncatedUtf8(arguments.text("--name"), limits::kName);
    if (arguments.has("--role")) {
        ATALAYA_TRY(role, domain::fromWord<domain::Role>(arguments.text("--role")));
        agent.role = role;
    }
    if (arguments.has("--queue")) {
        ATALAYA_TRY(queues, queuesNamed(directory, arguments.all("--queue")));
        agent.queues = std::move(queues);
    }
    if (arguments.has("--skill")) {
        ATALAYA_TRY(skills, skillsNamed(directory, arguments.all("--skill")));
        agent.skills = std::move(skills);
    }
    if (arguments.has("--language"))
        agent.languages = arguments.all("--language");
    return {};
}

void showPassword(Context& context, const GivenPassword& given)
{
    if (given.generated)
        context.out << "Password: " << given.password.reveal()
                    << "\n(It is shown this once, and stored nowhere in this form.)\n";
}

Result<ExitCode> add(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(given, passwordFor(context, arguments));
    ATALAYA_TRY(offline, openOffline(context, arguments));
    ATALAYA_TRY(hash, security::hashPassword(given.password, context.random));
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        if (turn.directory.agentByLogin(arguments.operand()))
            return Error{ErrorCode::AlreadyExists, "a user with the login " + arguments.operand()};
        domain::Agent agent;
        agent.id = domain::AgentId::make(turn.now, turn.random);
        agent.login = arguments.operand();
        ATALAYA_TRY(channels, channelsNamed(""));
        agent.channels = std::move(channels);
        ATALAYA_CHECK(apply(turn.directory, arguments, agent));
        ATALAYA_CHECK(audit(turn, "addAgent", agent.id.str()));
        ATALAYA_CHECK(broker::saveAgent(turn, agent));
        return turn.stores.credentials->setPasswordHash(agent.id, hash, turn.now);
    };
    ATALAYA_CHECK(offline.act(work));
    context.out << "Added " << arguments.operand() << ".\n";
    showPassword(context, given);
    return ExitCode::Ok;
}

/// Changes one user, and says so.
Result<ExitCode> changeUser(Context& context, const Arguments& arguments, std::string_view done,
                            const std::function<Result<void>(broker::Turn&, domain::Agent&)>& change)
{
    ATALAYA_TRY(offline, openOffline(context, arguments));
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        ATALAYA_TRY(agent, agentNamed(turn.directory, arguments.operand()));
        ATALAYA_CHECK(change(turn, agent));
        return broker::saveAgent(turn, std::move(agent));
    };
    ATALAYA_CHECK(offline.act(work));
    context.out << done << " " << arguments.operand() << ".\n";
    return ExitCode::Ok;
}

Result<ExitCode> change(Context& context, const Arguments& arguments)
{
    return changeUser(context, arguments, "Changed",
                      [&](broker::Turn& turn, domain::Agent& agent) -> Result<void> {
                          ATALAYA_CHECK(audit(turn, "changeAgent", agent.id.str()));
                          return apply(turn.directory, arguments, agent);
                      });
}

Result<ExitCode> disable(Context& context, const Arguments& arguments)
{
    return changeUser(context, arguments, "Disabled",
                      [](broker::Turn& turn, domain::Agent& agent) -> Result<void> {
                          agent.disabled = true;
                          agent.status = domain::AgentStatus::Offline;
                          ATALAYA_CHECK(turn.stores.credentials->revokeTokensOf(agent.id, turn.now));
                          return audit(turn, "disableAgent", agent.id.str());
                      });
}

Result<ExitCode> enable(Context& context, const Arguments& arguments)
{
    return changeUser(context, arguments, "Enabled",
                      [](broker::Turn& turn, domain::Agent& agent) -> Result<void> {
                          agent.disabled = false;
                          return audit(turn, "enableAgent", agent.id.str());
                      });
}

Result<ExitCode> password(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(given, passwordFor(context, arguments));
    ATALAYA_TRY(hash, security::hashPassword(given.password, context.random));
    ATALAYA_TRY(exit,
                changeUser(context, arguments, "New password for",
                           [&](broker::Turn& turn, domain::Agent& agent) -> Result<void> {
                               ATALAYA_CHECK(
                                   turn.stores.credentials->setPasswordHash(agent.id, hash, turn.now));
                               ATALAYA_CHECK(turn.stores.credentials->revokeTokensOf(agent.id, turn.now));
                               return audit(turn, "setPassword", agent.id.str());
                           }));
    showPassword(context, given);
    return exit;
}

std::string namesOf(const std::vector<std::string>& names)
{
    return names.empty() ? "-" : join(names, ", ");
}

Result<ExitCode> list(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(agents, data.stores.directory->agents());
    ATALAYA_TRY(allQueues, data.stores.directory->queues());
    json::array out;
    std::vector<std::vector<std::string>> rows;
    for (const domain::Agent& agent : agents) {
        std::vector<std::string> queues;
        for (const domain::Queue& queue : allQueues)
            if (std::ranges::find(agent.queues, queue.id) != agent.queues.end())
                queues.push_back(queue.name);
        const std::string role(word(agent.role));
        rows.push_back({agent.login, agent.name, role, namesOf(queues), namesOf(agent.languages),
                        agent.disabled ? "disabled" : ""});
        out.push_back(json::object{{"id", agent.id.str()},
                                   {"login", agent.login},
                                   {"name", agent.name},
                                   {"role", role},
                                   {"queues", json::array(queues.begin(), queues.end())},
                                   {"languages", json::array(agent.languages.begin(), agent.languages.end())},
                                   {"disabled", agent.disabled}});
    }
    if (arguments.has("--json"))
        context.out << json::serialize(out) << '\n';
    else
        printTable(context.out, {"LOGIN", "NAME", "ROLE", "QUEUES", "LANGUAGES", ""}, rows);
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"user add", "LOGIN", Form::Login,
     "Adds somebody who signs in. Without --password-stdin a password is made and shown.", kAddOptions, add},
    {"user change", "LOGIN", Form::Text,
     "Changes a user; queues, skills and languages replace those there were.", kChangeOptions, change},
    {"user password", "LOGIN", Form::Text, "Sets a new password, and signs the user out everywhere.",
     kPasswordOptions, password},
    {"user disable", "LOGIN", Form::Text, "Signs a user out everywhere, and lets nobody in by that name.",
     kDataOnly, disable},
    {"user enable", "LOGIN", Form::Text, "Lets a disabled user in again.", kDataOnly, enable},
    {"user list", "", Form::Text, "Lists the users.", kListOptions, list},
};

} // namespace

std::span<const Command> userCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
