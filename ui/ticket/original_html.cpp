#include "ui/ticket/original_html.h"

#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("original", text, nullptr, number);
}

/// Attributes of our own HTML: always in double quotes, always escaped.
QString attribute(const QString& tag, const char* name)
{
    const QString begin = QStringLiteral(" %1=\"").arg(QLatin1String(name));
    const qsizetype at = tag.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype from = at + begin.size();
    return tag.mid(from, tag.indexOf(u'"', from) - from);
}

int pixels(const QString& value)
{
    bool whole = false;
    const int size =
        value.endsWith(QLatin1String("px")) ? value.chopped(2).toInt(&whole) : value.toInt(&whole);
    return whole ? size : 0;
}

/// What stands where a picture was left out.
QString inPlaceOf(const QString& tag)
{
    const int width = pixels(attribute(tag, "width"));
    const int height = pixels(attribute(tag, "height"));
    const QString alt = attribute(tag, "alt").trimmed();
    QString words = alt;
    if (alt.isEmpty())
        words = width > 0 && height > 0
            ? say(QT_TRANSLATE_NOOP("original", "Picture not loaded, %1 × %2")).arg(width).arg(height)
            : say(QT_TRANSLATE_NOOP("original", "Picture not loaded"));
    QString size;
    if (width >= 24)
        size += QStringLiteral("width:%1px;").arg(width);
    if (height >= 24)
        size += QStringLiteral("height:%1px;line-height:%1px;").arg(height);
    return QStringLiteral("<span class=\"no-picture\" style=\"%1\">%2</span>").arg(size, words);
}

QString withPlaces(const QString& html)
{
    static const QRegularExpression blocked(QStringLiteral("<img[^>]* data-blocked=\"[^>]*>"));
    QString out;
    qsizetype from = 0;
    for (auto it = blocked.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(html).mid(from, match.capturedStart() - from);
        out += inPlaceOf(match.captured());
        from = match.capturedEnd();
    }
    return out + html.mid(from);
}

/// Paper is white in every theme: the sender chose colours for it.
kit::HtmlContent paper(const QString& title)
{
    const auto light = [](token::Id id) { return theme().colorIn(kit::Mode::Light, id); };
    kit::HtmlContent content;
    content.title = title;
    content.paper = light(token::bgSurface);
    content.ink = light(token::textPrimary);
    content.link = light(token::textLink);
    content.zoom = theme().appearance().textScale;
    const QString families = theme().font(kit::Type::Reading).families().join(QLatin1String("','"));
    content.style =
        QStringLiteral(
            "body{margin:0;padding:16px;font-family:'%1',sans-serif;font-size:15px;"
            "line-height:1.45;overflow-wrap:break-word}img{max-width:100%}"
            ".no-picture{display:inline-block;box-sizing:border-box;max-width:100%;overflow:hidden;"
            "text-align:center;vertical-align:middle;white-space:nowrap;text-overflow:ellipsis;"
            "padding:0 8px;border:1px dashed %2;background-color:%3;color:%4;font-size:13px}"
            ".plain{white-space:pre-wrap}"
            "::-webkit-scrollbar{width:10px;height:10px}::-webkit-scrollbar-corner{background:transparent}"
            "::-webkit-scrollbar-thumb{background-color:%6;border:2px solid %5;border-radius:5px}")
            .arg(families, light(token::borderControl).name(), light(token::bgSunken).name(),
                 light(token::textSecondary).name(), light(token::bgSurface).name(),
                 light(token::borderDefault).name());
    return content;
}

QString from(const api::OriginalMessage& message)
{
    return say(QT_TRANSLATE_N_NOOP("original", "%n sites"), static_cast<int>(message.sites.size()));
}

int pictureCount(const api::OriginalMessage& message)
{
    return static_cast<int>(message.remotePictures - std::min(message.trackers, message.remotePictures));
}

} // namespace

kit::HtmlContent originalContent(const api::OriginalMessage& message, const QString& title)
{
    kit::HtmlContent content = paper(title);
    const QString html = toQt(message.html);
    content.pictures = picturesIn(html);
    content.body = withPlaces(html);
    for (const api::InlineFile& file : message.files)
        content.files.append({toQt(file.contentId), toQt(file.type), QByteArray::fromStdString(file.bytes)});
    return content;
}

kit::HtmlContent textContent(const QString& text, const QString& title)
{
    kit::HtmlContent content = paper(title);
    content.body = QStringLiteral("<div class=\"plain\">%1</div>").arg(text.toHtmlEscaped());
    content.body.replace(u'\n', QLatin1String("<br>"));
    content.style += QStringLiteral(".plain{white-space:normal}");
    return content;
}

QList<QUrl> picturesIn(const QString& html)
{
    static const QRegularExpression source(QStringLiteral("<img[^>]* src=\"(https://[^\"]*)\""));
    QList<QUrl> found;
    for (auto it = source.globalMatch(html); it.hasNext();) {
        QString address = it.next().captured(1);
        address.replace(QLatin1String("&quot;"), QLatin1String("\""))
            .replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&gt;"), QLatin1String(">"))
            .replace(QLatin1String("&#39;"), QLatin1String("'"))
            .replace(QLatin1String("&amp;"), QLatin1String("&"));
        const QUrl url(address);
        if (url.isValid() && !found.contains(url))
            found.append(url);
    }
    return found;
}

QString senderOf(const std::string& source)
{
    static const QRegularExpression head(QStringLiteral("^From:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+"));
    const QString text = toQt(source);
    static const QRegularExpression empty(QStringLiteral("\\r?\\n\\r?\\n"));
    const QRegularExpressionMatch end = empty.match(text);
    const QString headers = end.hasMatch() ? text.left(end.capturedStart()) : text;
    const QString line = head.match(headers).captured(1);
    const qsizetype angle = line.lastIndexOf(u'<'); // a name may look like an address
    return address.match(angle < 0 ? line : line.mid(angle)).captured().toLower();
}

QString blockedText(const api::OriginalMessage& message)
{
    const int pictures = pictureCount(message);
    const int trackers = static_cast<int>(message.trackers);
    const QString some = say(QT_TRANSLATE_N_NOOP("original", "%n pictures"), pictures);
    const QString spies = say(QT_TRANSLATE_N_NOOP("original", "%n trackers"), trackers);
    if (pictures > 0 && trackers > 0)
        return say(QT_TRANSLATE_NOOP("original", "%1 and %2 blocked from %3"))
            .arg(some, spies, from(message));
    if (pictures + trackers == 0)
        return {};
    return say(QT_TRANSLATE_NOOP("original", "%1 blocked from %2"))
        .arg(pictures > 0 ? some : spies, from(message));
}

QString shownText(const api::OriginalMessage& message)
{
    const QString some = say(QT_TRANSLATE_N_NOOP("original", "%n pictures"), pictureCount(message));
    const int trackers = static_cast<int>(message.trackers);
    if (trackers == 0)
        return say(QT_TRANSLATE_NOOP("original", "%1 loaded from %2")).arg(some, from(message));
    return say(QT_TRANSLATE_NOOP("original", "%1 loaded from %2, %3 still blocked"))
        .arg(some, from(message), say(QT_TRANSLATE_N_NOOP("original", "%n trackers"), trackers));
}

} // namespace atalaya::ticket
