#include "core/session/offline_book.h"

#include <algorithm>
#include <charconv>

namespace atalaya::session {
namespace {

constexpr std::string_view kContact = "broker.heardAt";
constexpr std::string_view kNewest = "clock.newest";
constexpr std::string_view kAllowed = "offline.hours";
constexpr auto kStep = std::chrono::minutes(5);

Result<std::optional<std::int64_t>> numberIn(storage::SettingStore& settings, std::string_view name)
{
    ATALAYA_TRY(text, settings.get(name));
    std::int64_t value = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc())
        return std::optional<std::int64_t>();
    return std::optional(value);
}

} // namespace

OfflineBook::OfflineBook(storage::SettingStore& settings, Duration allowed)
    : m_settings(&settings)
    , m_allowed(allowed)
{
}

Result<OfflineBook> OfflineBook::open(storage::SettingStore& settings, Duration allowed, Instant now)
{
    OfflineBook book(settings, allowed);
    ATALAYA_TRY(hours, numberIn(settings, kAllowed));
    if (hours)
        book.m_allowed = std::chrono::hours(*hours);
    ATALAYA_TRY(contact, numberIn(settings, kContact));
    ATALAYA_TRY(newest, numberIn(settings, kNewest));
    if (!contact) { // a profile that is new, or from before this was written down
        ATALAYA_CHECK(book.contact(now));
        return book;
    }
    book.m_contact = book.m_contactWritten = fromMicros(*contact);
    book.m_newest = fromMicros(newest.value_or(*contact));
    return book;
}

Result<void> OfflineBook::keep(std::string_view name, Instant at)
{
    return m_settings->set(name, std::to_string(toMicros(at)));
}

Result<void> OfflineBook::contact(Instant now)
{
    m_contact = now;
    const bool near = now >= m_contactWritten && now - m_contactWritten < kStep && now >= m_newest;
    if (near)
        return {};
    ATALAYA_CHECK(keep(kContact, now));
    ATALAYA_CHECK(keep(kNewest, now));
    m_contactWritten = m_newest = now;
    return {};
}

Result<void> OfflineBook::seen(Instant now)
{
    if (now < m_newest + kStep)
        return {};
    ATALAYA_CHECK(keep(kNewest, now));
    m_newest = now;
    return {};
}

bool OfflineBook::isExpired(Instant now) const
{
    return std::max(now, m_newest) > openUntil();
}

Result<void> OfflineBook::setAllowed(Duration allowed)
{
    if (allowed == m_allowed)
        return {};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(allowed).count();
    ATALAYA_CHECK(m_settings->set(kAllowed, std::to_string(hours)));
    m_allowed = allowed;
    return {};
}

} // namespace atalaya::session
