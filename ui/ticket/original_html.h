#pragma once

#include "core/api/original.h"
#include "ui/kit/html_view.h"

#include <QStringList>

namespace atalaya::ticket {

/// The original as a page. Where a picture was left out stands its size, in words.
kit::HtmlContent originalContent(const api::OriginalMessage& message, const QString& title);
/// A text as a page, for mails without HTML.
kit::HtmlContent textContent(const QString& text, const QString& title);

/// Pictures from elsewhere that the sanitised HTML names: each once.
QList<QUrl> picturesIn(const QString& html);

/// The address that a message says it is from (RFC 5322 "From:"), lower case; empty if it has none.
QString senderOf(const std::string& source);

/// "7 pictures and 1 tracker blocked from 2 sites"; empty if nothing stands elsewhere.
QString blockedText(const api::OriginalMessage& message);
/// The same once they are shown.
QString shownText(const api::OriginalMessage& message);

} // namespace atalaya::ticket
