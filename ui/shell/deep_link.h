#pragma once

#include <QString>
#include <optional>

namespace atalaya::shell {

/// A place in the desk that can be named from outside: atalaya://ticket/48213. Links come from web pages and
/// mails of anybody: they show something, and never change anything.
struct DeepLink {
    enum class Kind { Ticket, Customer, Article, Search };

    Kind kind = Kind::Ticket;
    QString value; ///< a number or an id; for Search what is looked for

    /// Nothing if it is no link of ours, or too long to be one.
    static std::optional<DeepLink> read(const QString& text);
    QString text() const;

    friend bool operator==(const DeepLink&, const DeepLink&) = default;
};

} // namespace atalaya::shell
