#pragma once

#include "core/api/types.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

namespace atalaya::apps {

/// A page of another system that the company put beside the conversation.
struct WebApp {
    QString id; ///< the section of the file: lower-case letters, digits, '-'
    QString name;
    QString address; ///< with places: {ticket}, {customer.email} …
    QStringList origins; ///< where it may go; that of its address is always among them
    QStringList permissions; ///< see kit::AppSite
    bool opensOnAccept = false; ///< comes to the front with an accepted offer
    bool reloads = false; ///< its address is opened anew for each conversation
    QString problem; ///< why it cannot be used, in the language of the desk; empty if it can

    friend bool operator==(const WebApp&, const WebApp&) = default;
};

/// Reads the company's list (an INI file, one section an app). No file: no apps. What is wrong with one is
/// told with it, the others work.
QList<WebApp> readWebApps(const QString& file);

/// What an app is told of a conversation; also what the places of its address stand for.
QVariantMap contextOf(const api::Conversation& conversation);

/// The address with its places filled in, each percent-encoded: no value can change where it leads.
QUrl addressOf(const WebApp& app, const QVariantMap& context);

/// "https://host:port", without a port that is the usual one; empty for anything but a web page.
QString originOf(const QUrl& address);

} // namespace atalaya::apps
