#include "core/session/list_work.h"

#include "core/base/limits.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/session/saved_views.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::string_view kViewsKey = "views";
constexpr std::string_view kSkipKey = "skip/";

/// Sorts by time.
std::string skipKey(const api::Skip& skip)
{
    std::string micros = std::to_string(std::max<std::int64_t>(0, toMicros(skip.at)));
    constexpr std::size_t kDigits = 19;
    return std::string(kSkipKey) + std::string(kDigits - std::min(kDigits, micros.size()), '0') + micros + '/'
        + skip.ticket.str();
}

} // namespace

Result<storage::SettingStore*> ListWork::settings()
{
    if (!m_desk.m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    return m_desk.m_profile->desk.settings.get();
}

Result<void> ListWork::open()
{
    m_desk.m_views = std::make_shared<const SavedViews>();
    ATALAYA_TRY(store, settings());
    ATALAYA_TRY(text, store->get(kViewsKey));
    if (!text)
        return {};
    auto views = decodeViews(*text);
    if (!views) {
        log::session().error("the saved views cannot be read: {}", views.error().str());
        return store->set(std::string(kViewsKey) + ".unreadable", *text);
    }
    m_desk.m_views = std::make_shared<const SavedViews>(*std::move(views));
    return {};
}

Result<std::vector<domain::SavedView>> ListWork::views()
{
    ATALAYA_CHECK(settings());
    return *m_desk.m_views;
}

Result<bool> ListWork::save(const std::vector<domain::SavedView>& views)
{
    ATALAYA_TRY(store, settings());
    if (views.size() > kMostViews)
        return Error{ErrorCode::TooLarge, "views"};
    for (const domain::SavedView& view : views) {
        if (trimmed(view.name).empty() || view.name.size() > limits::kName)
            return Error{ErrorCode::InvalidField, "name"};
        ATALAYA_CHECK(domain::check(view.condition));
    }
    ATALAYA_CHECK(store->set(kViewsKey, encodeViews(views)));
    m_desk.m_views = std::make_shared<const SavedViews>(views);
    m_desk.publishLocal();
    m_desk.publishTouched(std::nullopt);
    return true;
}

Result<bool> ListWork::skip(const api::Skip& skip)
{
    ATALAYA_TRY(store, settings());
    ATALAYA_TRY(kept, store->list(kSkipKey));
    for (const auto& [key, text] : kept) {
        const auto old = decodeSkip(text);
        if (!old || old->at < skip.at - kSkipsKept)
            ATALAYA_CHECK(store->remove(key));
    }
    ATALAYA_CHECK(store->set(skipKey(skip), encodeSkip(skip)));
    return true;
}

Result<std::vector<api::Skip>> ListWork::skips(Instant since)
{
    ATALAYA_TRY(store, settings());
    ATALAYA_TRY(kept, store->list(kSkipKey));
    std::vector<api::Skip> out;
    for (const auto& [key, text] : kept) {
        ATALAYA_TRY(skip, decodeSkip(text));
        if (skip.at >= since)
            out.push_back(std::move(skip));
    }
    std::ranges::reverse(out);
    return out;
}

} // namespace atalaya::session
