#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTextBlock;
class QTextBlockFormat;
class QTextCursor;
class QTextDocument;
QT_END_NAMESPACE

/// What an answer may look like: bold, italic, underline, links, lists, quotes. Everything else that a paste
/// or a stored draft brings is left behind, since a text is always built anew from these.
namespace atalaya::composer {

/// True if it has more than words and line breaks.
bool isFormatted(const QTextDocument& document);

/// Simple HTML (p, b, i, u, a, ul, ol, li, blockquote, br), every text escaped. Links go to http, https and
/// mailto only.
QString htmlOf(const QTextDocument& document);

/// The same for who reads no HTML: "- " and "1. " before list items, "> " before quotes, addresses behind
/// their links.
QString plainOf(const QTextDocument& document);

/// Puts HTML from anywhere at the cursor, as one step of undo, in the look of the place. Nothing is loaded.
void insertHtml(QTextCursor& cursor, const QString& html);

/// The whole text anew, without a step of undo.
void setHtml(QTextDocument& document, const QString& html);

bool isQuote(const QTextBlockFormat& format);
/// The format of a quoted paragraph, or of one that is not, with everything else as it was.
QTextBlockFormat quoteFormat(QTextBlockFormat format, bool quote);

/// A paragraph without any form, whose lines are as high as those of `like`.
QTextBlockFormat plainFormat(const QTextBlockFormat& like);

/// An address that a link may have; an empty text for all others ("javascript:…").
QString safeLink(const QString& typed);

} // namespace atalaya::composer
