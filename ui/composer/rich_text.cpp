#include "ui/composer/rich_text.h"

#include "ui/kit/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace atalaya::composer {
namespace {

constexpr int kQuoteIndent = 14;
constexpr int kForeignIndent = 30; ///< what other programs write for a quote
constexpr int kMostIndent = 4;

struct Piece {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    QString link;
};

Piece pieceOf(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    Piece piece;
    piece.text = fragment.text();
    piece.text.remove(QChar::ObjectReplacementCharacter);
    piece.bold = format.fontWeight() >= QFont::DemiBold;
    piece.italic = format.fontItalic();
    // Read from HTML it still has its entities.
    piece.link = safeLink(format.anchorHref().replace(QStringLiteral("&amp;"), QStringLiteral("&")));
    piece.underline = format.fontUnderline() && format.anchorHref().isEmpty();
    return piece;
}

std::vector<Piece> piecesOf(const QTextBlock& block)
{
    std::vector<Piece> out;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        if (Piece piece = pieceOf(at.fragment()); !piece.text.isEmpty())
            out.push_back(std::move(piece));
    return out;
}

/// 0: no list; 1: bullets; 2: numbers.
int listKind(const QTextBlock& block)
{
    const QTextList* list = block.textList();
    if (!list)
        return 0;
    return list->format().style() <= QTextListFormat::ListDecimal ? 2 : 1;
}

QString htmlOf(const QTextBlock& block)
{
    QString out;
    for (const Piece& piece : piecesOf(block)) {
        QString text = piece.text.toHtmlEscaped();
        text.replace(QChar::LineSeparator, QStringLiteral("<br>"));
        if (piece.bold)
            text = QStringLiteral("<b>%1</b>").arg(text);
        if (piece.italic)
            text = QStringLiteral("<i>%1</i>").arg(text);
        if (piece.underline)
            text = QStringLiteral("<u>%1</u>").arg(text);
        if (!piece.link.isEmpty())
            text = QStringLiteral("<a href=\"%1\">%2</a>").arg(piece.link.toHtmlEscaped(), text);
        out += text;
    }
    return out;
}

QString plainOf(const QTextBlock& block)
{
    QString out;
    for (const Piece& piece : piecesOf(block)) {
        QString text = piece.text;
        out += text.replace(QChar::LineSeparator, u'\n');
        const QString bare = QString(piece.link).remove(QStringLiteral("mailto:"));
        if (!piece.link.isEmpty() && piece.text.trimmed() != piece.link && piece.text.trimmed() != bare)
            out += QStringLiteral(" <%1>").arg(bare);
    }
    return out;
}

QTextCharFormat charFormatOf(const Piece& piece, QTextCharFormat base)
{
    base.clearProperty(QTextFormat::AnchorHref);
    base.setAnchor(false);
    base.setFontWeight(piece.bold ? QFont::Bold : QFont::Normal);
    base.setFontItalic(piece.italic);
    base.setFontUnderline(piece.underline);
    base.clearForeground();
    if (!piece.link.isEmpty()) {
        base.setAnchor(true);
        base.setAnchorHref(piece.link);
        base.setFontUnderline(true);
        base.setForeground(kit::theme().color(kit::token::textLink));
    }
    return base;
}

/// Copies text and the formats that are allowed, block by block.
class Copy {
public:
    explicit Copy(QTextCursor& to) : m_to(to), m_base(to.charFormat()), m_plain(plainFormat(to.blockFormat()))
    {
    }

    void all(const QTextDocument& from)
    {
        bool first = true;
        for (QTextBlock block = from.begin(); block.isValid(); block = block.next()) {
            if (!first)
                m_to.insertBlock(m_plain, m_base);
            shape(block, first);
            std::vector<Piece> pieces = piecesOf(block);
            if (!pieces.empty() && block.next().isValid()) // line breaks between tags are no text
                while (pieces.back().text.endsWith(u' '))
                    pieces.back().text.chop(1);
            for (const Piece& piece : pieces)
                m_to.insertText(piece.text, charFormatOf(piece, m_base));
            first = false;
        }
        m_to.setCharFormat(charFormatOf({}, m_base));
    }

private:
    /// A paragraph that goes into one which has text keeps that one's form.
    void shape(const QTextBlock& block, bool first)
    {
        if (first && m_to.block().length() > 1)
            return;
        const int kind = listKind(block);
        m_to.setBlockFormat(quoteFormat(m_plain, isQuote(block.blockFormat()) && kind == 0));
        if (kind == 0) {
            m_list = nullptr;
            return;
        }
        QTextListFormat format;
        format.setStyle(kind == 2 ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(std::clamp(block.textList()->format().indent(), 1, kMostIndent));
        if (m_list && m_from == block.textList())
            m_list->add(m_to.block());
        else
            m_list = m_to.createList(format);
        m_from = block.textList();
    }

    QTextCursor& m_to;
    QTextCharFormat m_base;
    QTextBlockFormat m_plain;
    QTextList* m_list = nullptr;
    const QTextList* m_from = nullptr;
};

/// Parses without fetching a picture or a style sheet from anywhere.
class Parsed : public QTextDocument {
public:
    explicit Parsed(const QString& html) { setHtml(html); }

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Opens and closes what stands around paragraphs.
class Blocks {
public:
    QString html(const QTextDocument& document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            add(block);
        around(QString(), 0);
        return m_out;
    }

private:
    void add(const QTextBlock& block)
    {
        const int kind = listKind(block);
        const int depth = kind == 0 ? 0 : std::clamp(block.textList()->format().indent(), 1, kMostIndent);
        if (kind > 0)
            around(kind == 2 ? QStringLiteral("ol") : QStringLiteral("ul"), depth);
        else
            around(isQuote(block.blockFormat()) ? QStringLiteral("blockquote") : QString(), 0);
        const QString text = htmlOf(block);
        if (kind > 0)
            m_out += QStringLiteral("<li>%1</li>").arg(text);
        else
            m_out += QStringLiteral("<p>%1</p>").arg(text.isEmpty() ? QStringLiteral("<br>") : text);
    }

    void around(const QString& tag, int depth)
    {
        const int wanted = tag.isEmpty() ? 0 : std::max(1, depth);
        while (!m_open.isEmpty() && (m_open.size() > wanted || m_open.last() != tag))
            m_out += QStringLiteral("</%1>").arg(m_open.takeLast());
        while (m_open.size() < wanted) {
            m_out += QStringLiteral("<%1>").arg(tag);
            m_open << tag;
        }
    }

    QString m_out;
    QStringList m_open;
};

} // namespace

bool isQuote(const QTextBlockFormat& format)
{
    return format.intProperty(QTextFormat::BlockQuoteLevel) > 0
        || (format.leftMargin() >= kForeignIndent && format.indent() == 0);
}

QTextBlockFormat quoteFormat(QTextBlockFormat format, bool quote)
{
    if (quote)
        format.setProperty(QTextFormat::BlockQuoteLevel, 1);
    else
        format.clearProperty(QTextFormat::BlockQuoteLevel);
    format.setLeftMargin(quote ? kit::theme().px(kQuoteIndent) : 0);
    return format;
}

QTextBlockFormat plainFormat(const QTextBlockFormat& like)
{
    QTextBlockFormat format;
    if (like.lineHeightType() != QTextBlockFormat::SingleHeight)
        format.setLineHeight(like.lineHeight(), like.lineHeightType());
    return format;
}

QString safeLink(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme().isEmpty())
        url = text.contains(u'@') ? QUrl(QStringLiteral("mailto:") + text)
            : text.contains(u'.') ? QUrl(QStringLiteral("https://") + text)
                                  : QUrl();
    const QString scheme = url.scheme().toLower();
    const bool known = scheme == u"https" || scheme == u"http" || scheme == u"mailto";
    const bool whole = scheme == u"mailto" ? !url.path().isEmpty() : !url.host().isEmpty();
    return url.isValid() && known && whole ? url.toString(QUrl::FullyEncoded) : QString();
}

bool isFormatted(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList() || isQuote(block.blockFormat()))
            return true;
        for (const Piece& piece : piecesOf(block))
            if (piece.bold || piece.italic || piece.underline || !piece.link.isEmpty())
                return true;
    }
    return false;
}

QString htmlOf(const QTextDocument& document)
{
    return Blocks().html(document);
}

QString plainOf(const QTextDocument& document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = plainOf(block);
        if (const QTextList* list = block.textList()) {
            const QString mark = listKind(block) == 2
                ? QStringLiteral("%1. ").arg(list->itemNumber(block) + 1)
                : QStringLiteral("- ");
            text = QString((std::max(1, list->format().indent()) - 1) * 2, u' ') + mark + text;
        } else if (isQuote(block.blockFormat())) {
            text = QStringLiteral("> ") + text.replace(u'\n', QStringLiteral("\n> "));
        }
        lines << text;
    }
    return lines.join(u'\n');
}

void insertHtml(QTextCursor& cursor, const QString& html)
{
    const Parsed parsed(html);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Copy(cursor).all(parsed);
    cursor.endEditBlock();
}

void setHtml(QTextDocument& document, const QString& html)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    insertHtml(cursor, html);
    document.setUndoRedoEnabled(true);
}

} // namespace atalaya::composer
