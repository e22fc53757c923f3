#include "ui/composer/macro_book.h"

#include "ui/composer/fuzzy.h"
#include "ui/models/error_text.h"

#include <algorithm>

namespace atalaya::composer {
namespace {

using models::toQt;

constexpr double kOfTheText = 0.5; ///< a word in the text counts half of one in the name
constexpr double kLanguage = 0.3;
constexpr double kUsed = 0.2;
constexpr int kSearched = 4000; ///< letters of a text

} // namespace

MacroBook::MacroBook(models::CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    connect(&core, &models::CoreSignals::directoryChanged, this, &MacroBook::load);
    connect(&core, &models::CoreSignals::meChanged, this, &MacroBook::load);
    load();
}

void MacroBook::load()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](const Result<api::Directory>& directory) {
            if (!directory)
                return; // what was known stays
            m_macros = directory->macros;
            m_words.clear();
            for (const domain::Macro& macro : m_macros)
                m_words.push_back({folded(toQt(macro.name) + u' ' + toQt(macro.folder)),
                                   folded(toQt(macro.text).left(kSearched))});
            Q_EMIT changed();
        }));
}

double MacroBook::scoreOf(std::size_t index, const QString& typed) const
{
    const double name = fuzzyScore(typed, m_words[index].name);
    // Half a word of the name is worth more than a whole one of the text; both together find as well.
    const double all = fuzzyScore(typed, m_words[index].name + u' ' + m_words[index].text);
    return std::max(name, kOfTheText * all);
}

std::vector<const domain::Macro*> MacroBook::find(const QString& typed, const std::string& language,
                                                  std::size_t most) const
{
    const QString words = folded(typed).simplified();
    std::vector<std::pair<double, const domain::Macro*>> hits;
    for (std::size_t i = 0; i < m_macros.size(); ++i) {
        double score = words.isEmpty() ? kOfTheText : scoreOf(i, words);
        if (score <= 0)
            continue;
        const domain::Macro& macro = m_macros[i];
        const std::string_view first = std::string_view(language).substr(0, 2);
        if (macro.language.empty() || (!first.empty() && macro.language.starts_with(first)))
            score += kLanguage;
        if (const int when = m_used.value(toQt(macro.id.str())))
            score += kUsed * when / std::max(1, m_uses);
        hits.emplace_back(score, &macro);
    }
    std::ranges::stable_sort(hits, std::greater(), &std::pair<double, const domain::Macro*>::first);
    std::vector<const domain::Macro*> out;
    for (const auto& [score, macro] : hits)
        if (out.size() < most)
            out.push_back(macro);
    return out;
}

const domain::Macro* MacroBook::get(const domain::MacroId& id) const
{
    const auto found = std::ranges::find(m_macros, id, &domain::Macro::id);
    return found == m_macros.end() ? nullptr : &*found;
}

void MacroBook::used(const domain::MacroId& id)
{
    m_used[toQt(id.str())] = ++m_uses;
}

bool MacroBook::mayEdit(const domain::Macro& macro) const
{
    const domain::Agent& me = m_core.me().agent;
    return macro.owner ? *macro.owner == me.id : me.role != domain::Role::Agent;
}

void MacroBook::put(const domain::Macro& macro)
{
    submit(domain::PutMacro{macro});
}

void MacroBook::remove(const domain::MacroId& id)
{
    submit(domain::RemoveMacro{id});
}

void MacroBook::submit(const domain::Command& command)
{
    m_core.core().commands().submit(
        command, models::guarded<domain::CommandId>(this, [this](const Result<domain::CommandId>& kept) {
            if (!kept)
                Q_EMIT failed(models::errorText(kept.error().code));
        }));
}

} // namespace atalaya::composer
