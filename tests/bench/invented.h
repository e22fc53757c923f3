#pragma once

#include "core/base/random.h"
#include "core/domain/customer.h"
#include "core/domain/directory.h"
#include "core/domain/knowledge.h"
#include "core/domain/ticket.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace atalaya::bench {

/// The people, queues and articles of the sample company, and any number of tickets and mails made of its
/// sentences. The same seed gives the same.
class Invented {
public:
    /// Errors: FileMissing, and those of broker::loadCompany.
    static Result<Invented> load(std::uint64_t seed);

    const std::vector<domain::Agent>& agents() const { return m_agents; }
    const std::vector<domain::Queue>& queues() const { return m_queues; }
    const std::vector<domain::Skill>& skills() const { return m_skills; }
    const std::vector<domain::ChannelAccount>& accounts() const { return m_accounts; }
    const std::vector<domain::Article>& articles() const { return m_articles; }
    const std::vector<domain::Macro>& macros() const { return m_macros; }

    /// A customer nobody has seen before.
    domain::Customer customer(Instant at);
    /// In any queue, with any agent or none; active.
    domain::Ticket ticket(const domain::Customer& customer, std::int64_t number, Instant at);
    domain::Entry entry(const domain::Ticket& ticket, const domain::Customer& customer, bool fromCustomer,
                        Instant at);

    std::string subject();
    /// Paragraphs with names, flights and codes that occur nowhere else.
    std::string text(std::size_t sentences);
    /// A mail as programs send them: quoted-printable or 8bit, plain or with HTML, some with a file, and
    /// every third one an answer to an earlier one.
    std::string mail(const std::string& to, std::size_t number);

    Random& random() { return m_random; }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }

private:
    explicit Invented(std::uint64_t seed) : m_random(seed) { }
    const std::string& pick(const std::vector<std::string>& from) { return from[below(from.size())]; }
    std::string code(std::size_t letters);
    std::string person();
    void takeSentences(std::string_view text);

    SeededRandom m_random;
    std::vector<domain::Agent> m_agents;
    std::vector<domain::Queue> m_queues;
    std::vector<domain::Skill> m_skills;
    std::vector<domain::ChannelAccount> m_accounts;
    std::vector<domain::Article> m_articles;
    std::vector<domain::Macro> m_macros;
    std::vector<std::string> m_firstNames;
    std::vector<std::string> m_lastNames;
    std::vector<std::string> m_subjects;
    std::vector<std::string> m_sentences;
    std::size_t m_people = 0;
};

/// The text as a simple mail program writes it in HTML.
std::string asHtml(std::string_view text);

} // namespace atalaya::bench
