#include "app/ctl/import_articles.h"

#include "app/ctl/data_folder.h"
#include "app/ctl/sentences.h"
#include "core/importing/articles.h"

#include <boost/json.hpp>
#include <map>
#include <ostream>

namespace atalaya::ctl {
namespace {

using Key = std::pair<std::string, std::string>; ///< slug and language
using Known = std::map<Key, domain::Article>;

struct Counts {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

std::string authorOf(const broker::Directory& directory, const std::string& author)
{
    const domain::Agent* agent = directory.agentByLogin(author);
    return agent ? agent->id.str() : author;
}

bool sameText(const domain::Article& a, const domain::Article& b)
{
    return a.title == b.title && a.body == b.body && a.tags == b.tags && a.isPublic == b.isPublic
        && a.author == b.author;
}

Result<void> takeIn(broker::Turn& turn, const Known& known, const importing::ArticleFile& file,
                    Counts& counts)
{
    domain::Article article;
    article.slug = file.slug;
    article.language = file.language;
    article.title = file.title;
    article.body = file.body;
    article.tags = file.tags;
    article.author = authorOf(turn.directory, file.author);
    article.isPublic = file.isPublic;
    article.updatedAt = file.updatedAt.value_or(turn.now);
    const auto before = known.find({file.slug, file.language});
    if (before != known.end() && sameText(before->second, article)) {
        ++counts.unchanged;
        return {};
    }
    ++(before == known.end() ? counts.added : counts.changed);
    article.id = before == known.end() ? domain::ArticleId::make(turn.now, turn.random) : before->second.id;
    article.version = before == known.end() ? 1 : before->second.version + 1;
    ATALAYA_CHECK(turn.stores.knowledge->put(article));
    ATALAYA_CHECK(turn.journal.record(article, {}, turn.now));
    return {};
}

void print(Context& context, const Arguments& arguments, const Counts& counts,
           const std::vector<importing::ArticleProblem>& problems)
{
    for (const importing::ArticleProblem& problem : problems)
        context.err << "atalayactl: " << problem.file << ": " << explain(problem.error) << '\n';
    if (arguments.has("--json"))
        context.out << boost::json::serialize(boost::json::object{{"added", counts.added},
                                                                  {"changed", counts.changed},
                                                                  {"unchanged", counts.unchanged},
                                                                  {"refused", problems.size()}})
                    << '\n';
    else
        context.out << counts.added << " articles added, " << counts.changed << " changed, "
                    << counts.unchanged << " as they were, " << problems.size() << " refused.\n";
}

} // namespace

Result<ExitCode> importArticles(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, importing::readArticles(arguments.operand()));
    ATALAYA_TRY(offline, openOffline(context, arguments));
    Counts counts;
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        ATALAYA_TRY(all, turn.stores.knowledge->articles(""));
        Known known;
        for (domain::Article& article : all)
            known[{article.slug, article.language}] = std::move(article);
        for (const importing::ArticleFile& file : folder.articles)
            ATALAYA_CHECK(takeIn(turn, known, file, counts));
        return audit(turn, "importArticles", std::to_string(counts.added + counts.changed));
    };
    ATALAYA_CHECK(offline.act(work));
    print(context, arguments, counts, folder.problems);
    return folder.problems.empty() ? ExitCode::Ok : ExitCode::BadData;
}

} // namespace atalaya::ctl
