#include "ui/composer/checks.h"

#include "core/base/text.h"
#include "ui/composer/fuzzy.h"
#include "ui/models/core_signals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace atalaya::composer {
namespace {

using models::toQt;

// Those that customers of the house write from; others are not guessed at.
constexpr const char* kWellKnown[] = {"gmail.com",  "hotmail.com",    "outlook.com",    "yahoo.com",
                                      "icloud.com", "live.com",       "msn.com",        "hotmail.es",
                                      "outlook.es", "yahoo.es",       "hotmail.pt",     "outlook.pt",
                                      "sapo.pt",    "terra.es",       "telefonica.net", "googlemail.com",
                                      "proton.me",  "protonmail.com", "uol.com.br",     "hotmail.com.br"};

QString say(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

QString domainOf(const std::string& address)
{
    const QString text = toQt(address).toLower();
    return text.mid(text.lastIndexOf(u'@') + 1);
}

/// The well-known domain that this one is probably meant to be; empty: it is one, or nothing like one.
QString meant(const QString& domain)
{
    QString best;
    for (const char* known : kWellKnown) {
        const QString name = QString::fromLatin1(known);
        if (domain == name)
            return {};
        if (best.isEmpty() && distance(domain, name, 1) == 1)
            best = name;
    }
    return best;
}

std::string lower(const std::string& text)
{
    return asciiLower(text);
}

bool contains(const std::vector<std::string>& list, const std::string& one)
{
    return std::ranges::find(list, one) != list.end();
}

} // namespace

bool promisesFile(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral(
            R"((?<!\w)(attached|attachment|attachments|enclosed|i attach|adjunto|adjunta|adjuntos|)"
            R"(adjuntas|adjuntamos|te adjunt\w+|anexo|anexos|anexa|em anexo|anexamos|envio em anexo|)"
            R"(junto envio)(?!\w))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& line : text.split(u'\n'))
        if (!line.startsWith(u'>') && words.match(line).hasMatch())
            return true;
    return false;
}

QStringList guardSentences(const std::string& text, const std::vector<insight::Finding>& findings)
{
    QStringList out;
    for (const auto kind :
         {insight::FindingKind::CardNumber, insight::FindingKind::Iban, insight::FindingKind::Secret}) {
        const auto found = std::ranges::find(findings, kind, &insight::Finding::kind);
        if (found == findings.end())
            continue;
        const std::string piece = text.substr(found->begin, found->length);
        const QString covered = toQt(insight::masked(piece, {{kind, 0, piece.size()}}));
        if (kind == insight::FindingKind::CardNumber)
            out << say(QT_TRANSLATE_NOOP("checks", "It holds a card number, %1.")).arg(covered);
        else if (kind == insight::FindingKind::Iban)
            out << say(QT_TRANSLATE_NOOP("checks", "It holds a bank account, %1.")).arg(covered);
        else
            out << say(QT_TRANSLATE_NOOP("checks", "It holds what looks like a password or a key."));
    }
    return out;
}

std::vector<std::string> guardWords(const std::vector<insight::Finding>& findings)
{
    std::vector<std::string> out;
    for (const insight::Finding& one : findings)
        if (const std::string name(word(one.kind)); !contains(out, name))
            out.push_back(name);
    return out;
}

KnownPeople knownPeople(const api::Conversation& conversation, const api::Directory& directory)
{
    KnownPeople out;
    const auto add = [&out](const std::string& address) { out.addresses.push_back(lower(address)); };
    for (const domain::Identity& identity : conversation.customer.identities)
        add(identity.value);
    for (const domain::Entry& entry : conversation.entries) {
        if (entry.kind == domain::EntryKind::Note)
            continue;
        std::ranges::for_each(entry.to, add);
        std::ranges::for_each(entry.cc, add);
    }
    for (const domain::ChannelAccount& account : directory.accounts)
        if (account.kind == domain::ChannelKind::Email)
            if (const std::string name = domainOf(account.address).toStdString();
                !contains(out.ownDomains, name))
                out.ownDomains.push_back(name);
    return out;
}

QStringList recipientSentences(const Recipients& recipients, const KnownPeople& known)
{
    QStringList out;
    const auto look = [&](const std::vector<std::string>& list, bool shown) {
        for (const std::string& address : list) {
            if (contains(known.addresses, lower(address)))
                continue;
            const QString domain = domainOf(address);
            if (const QString wanted = meant(domain); !wanted.isEmpty())
                out << say(QT_TRANSLATE_NOOP("checks", "%1: did you mean %2?")).arg(toQt(address), wanted);
            else if (contains(known.ownDomains, domain.toStdString()))
                out << (shown ? say(
                            QT_TRANSLATE_NOOP("checks", "%1 is one of us, and the customer will see it."))
                              : say(QT_TRANSLATE_NOOP("checks", "%1 is one of us.")))
                           .arg(toQt(address));
            else
                out << say(QT_TRANSLATE_NOOP("checks", "%1 was not part of this conversation."))
                           .arg(toQt(address));
        }
    };
    look(recipients.to, true);
    look(recipients.cc, true);
    look(recipients.bcc, false);
    if (const std::size_t shown = recipients.to.size() + recipients.cc.size(); shown >= kManyRecipients)
        out << say(QT_TRANSLATE_NOOP("checks", "%1 people will see each other's addresses.")).arg(shown);
    return out;
}

} // namespace atalaya::composer
