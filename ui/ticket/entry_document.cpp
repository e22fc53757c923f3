#include "ui/ticket/entry_document.h"

#include "ui/kit/theme.h"
#include "ui/models/timeline_items.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

namespace atalaya::ticket {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr qsizetype kDataPictureBytes = 8 * 1024 * 1024;
constexpr double kQuoteMargin = 30; ///< px of indentation that only quotes have

QImage blank()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// The picture of "data:image/png;base64,…"; null for anything else.
QImage dataPicture(const QString& url)
{
    static const QRegularExpression head(QStringLiteral("^data:image/(png|jpe?g|gif|webp);base64,"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = head.match(url);
    if (!match.hasMatch() || url.size() > kDataPictureBytes)
        return {};
    return QImage::fromData(QByteArray::fromBase64(QStringView(url).mid(match.capturedLength()).toLatin1()));
}

const QRegularExpression& marks()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<link>https?://"
                       "[^\\s<>\"]+[^\\s<>\".,;:!?)\\]'])|(?<www>\\bwww\\.[^\\s<>\"]+[^\\s<>\".,;:!?)\\]'])"
                       "|(?<mail>[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+)|(?<mention>(?<![\\w.])@\\w+)"
                       "|(?<code>\\b(?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6}\\b)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QTextCharFormat formatOf(const QRegularExpressionMatch& match, const TextLook& look)
{
    QTextCharFormat format;
    const auto anchor = [&](const QString& to) {
        format.setAnchor(true);
        format.setAnchorHref(to);
        format.setForeground(look.link);
    };
    const QString text = match.captured();
    if (!match.captured(u"link").isEmpty())
        anchor(text);
    else if (!match.captured(u"www").isEmpty())
        anchor(QStringLiteral("https://") + text);
    else if (!match.captured(u"mail").isEmpty())
        anchor(QStringLiteral("mailto:") + text);
    else if (!match.captured(u"mention").isEmpty() && look.mentions) {
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme().color(token::accentText));
    } else if (!match.captured(u"code").isEmpty() && look.codes) {
        format.setFontFamilies(theme().font(kit::Type::Code).families());
        format.setFontWeight(QFont::Medium);
        format.setForeground(theme().color(token::textSecondary));
    }
    return format;
}

bool isQuoteBlock(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.hasProperty(QTextFormat::BlockQuoteLevel)
        && format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
        return true;
    return !block.textList() && format.leftMargin() >= kQuoteMargin;
}

/// Letters are shaped once, not again for each width and each time they are drawn.
void keepShapes(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

} // namespace

EntryDocument::EntryDocument(QObject* parent) : QTextDocument(parent)
{
    setDocumentMargin(0);
    setUndoRedoEnabled(false);
}

void EntryDocument::setPlain(const QString& text, const TextLook& look)
{
    setDefaultFont(look.font);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    QTextCursor cursor(this);
    QTextBlockFormat block;
    block.setLineHeight(look.lineHeight, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(block);
    qsizetype from = 0;
    for (auto it = marks().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        cursor.insertText(text.mid(from, match.capturedStart() - from), QTextCharFormat());
        cursor.insertText(match.captured(), formatOf(match, look));
        from = match.capturedEnd();
    }
    cursor.insertText(text.mid(from), QTextCharFormat());
    // The line breaks that end a letter are no room to leave under it.
    while (cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor)
           && cursor.selectedText().front().isSpace())
        cursor.removeSelectedText();
    keepShapes(*this);
}

void EntryDocument::setRich(const QString& html, const TextLook& look, double width)
{
    setDefaultFont(look.font);
    setDefaultStyleSheet(QStringLiteral("a { color: %1; }").arg(look.link.name()));
    setHtml(html);
    fitPictures(width);
    fitTables(width);
    keepShapes(*this);
}

void EntryDocument::fitPictures(double width)
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> pictures;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                pictures << it.fragment();
        for (const QTextFragment& fragment : std::as_const(pictures)) {
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QImage image = resource(ImageResource, QUrl(format.name())).value<QImage>();
            const double own = format.width() > 0 ? format.width() : image.width();
            if (own <= width)
                continue;
            format.setWidth(width);
            format.setHeight(image.width() > 1 ? width * image.height() / image.width()
                                               : format.height() * width / own);
            QTextCursor cursor(this);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void EntryDocument::fitTables(double width)
{
    QList<QTextFrame*> frames = rootFrame()->childFrames();
    while (!frames.isEmpty()) {
        QTextFrame* frame = frames.takeFirst();
        frames << frame->childFrames();
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        double columns = 0;
        for (const QTextLength& length : format.columnWidthConstraints())
            columns += length.type() == QTextLength::FixedLength ? length.rawValue() : 0;
        const bool wide =
            format.width().type() == QTextLength::FixedLength && format.width().rawValue() > width;
        if (!wide && columns <= width)
            continue;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.clearColumnWidthConstraints();
        table->setFormat(format);
    }
}

bool EntryDocument::foldQuote()
{
    QTextBlock cut;
    bool onlyQuotes = true; // from the end up to here
    for (QTextBlock block = lastBlock(); block.isValid(); block = block.previous()) {
        const bool empty = block.text().trimmed().isEmpty();
        // New words under the quote stay in sight; only a banner says that all below it is old.
        if (models::introducesQuote(block.text())
            && (onlyQuotes || block.text().trimmed().startsWith(u'-'))) {
            cut = block;
            continue;
        }
        onlyQuotes = onlyQuotes && (empty || isQuoteBlock(block));
        if (onlyQuotes && !empty)
            cut = block;
    }
    if (!cut.isValid() || cut.position() == 0)
        return false;
    QTextCursor cursor(this);
    cursor.setPosition(cut.position() - 1);
    cursor.movePosition(QTextCursor::Start, QTextCursor::KeepAnchor);
    if (cursor.selectedText().trimmed().isEmpty())
        return false;
    cursor.setPosition(cut.position() - 1);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

QVariant EntryDocument::loadResource(int type, const QUrl& url)
{
    // The base class would look at the disk and the network: it is never asked.
    if (type != ImageResource)
        return {};
    if (url.scheme() == QLatin1String("data")) {
        const QImage image = dataPicture(url.toString(QUrl::FullyEncoded));
        return image.isNull() ? blank() : image;
    }
    if (url.scheme() != QLatin1String("cid"))
        return blank();
    const QString id = url.path(QUrl::FullyDecoded);
    const auto found = m_pictures.constFind(id);
    if (found != m_pictures.constEnd())
        return *found;
    if (!m_missing.contains(id))
        m_missing << id;
    return blank();
}

} // namespace atalaya::ticket
