#include "ui/shell/deep_link.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace atalaya::shell {
namespace {

constexpr qsizetype kMostLetters = 2000;
constexpr qsizetype kMostValue = 200;
constexpr qsizetype kMostDigits = 15;
constexpr QLatin1StringView kScheme("atalaya");

constexpr std::array<std::pair<DeepLink::Kind, const char*>, 4> kKinds{
    {{DeepLink::Kind::Ticket, "ticket"},
     {DeepLink::Kind::Customer, "customer"},
     {DeepLink::Kind::Article, "article"},
     {DeepLink::Kind::Search, "search"}}};

bool isNumber(const QString& text)
{
    return !text.isEmpty() && text.size() <= kMostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isId(const QString& text)
{
    return text.size() == 36 && std::ranges::all_of(text, [](QChar c) {
               return c == u'-' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

bool isFit(DeepLink::Kind kind, const QString& value)
{
    switch (kind) {
    case DeepLink::Kind::Ticket:
        return isNumber(value) || isId(value);
    case DeepLink::Kind::Customer:
    case DeepLink::Kind::Article:
        return isId(value);
    case DeepLink::Kind::Search:
        break;
    }
    return !value.isEmpty() && value.size() <= kMostValue
        && std::ranges::all_of(value, [](QChar c) { return c.isPrint(); });
}

} // namespace

std::optional<DeepLink> DeepLink::read(const QString& text)
{
    if (text.size() > kMostLetters)
        return std::nullopt;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != kScheme)
        return std::nullopt;
    const auto* found = std::ranges::find_if(
        kKinds, [&url](const auto& one) { return url.host() == QLatin1StringView(one.second); });
    if (found == kKinds.end())
        return std::nullopt;
    QString value = url.path(QUrl::FullyDecoded).mid(1);
    if (found->first == Kind::Search && value.isEmpty())
        value = QUrlQuery(url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
    if (found->first != Kind::Search && value.endsWith(u'/')) // browsers add one
        value.chop(1);
    value = value.trimmed();
    if (!isFit(found->first, value))
        return std::nullopt;
    return DeepLink{found->first, value};
}

QString DeepLink::text() const
{
    QUrl url;
    url.setScheme(kScheme);
    for (const auto& [known, word] : kKinds)
        if (known == kind)
            url.setHost(QLatin1StringView(word));
    url.setPath(u'/' + value, QUrl::DecodedMode);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace atalaya::shell
