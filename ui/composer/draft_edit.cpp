#include "ui/composer/draft_edit.h"

#include "ui/composer/rich_text.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QUrl>
#include <cmath>

namespace atalaya::composer {
namespace {

constexpr int kListIndent = 20;
constexpr int kQuoteBar = 2;
constexpr double kLinePercent = 100.0 * 20 / 17; ///< 20 px, where the font asks for 17

} // namespace

DraftEdit::DraftEdit(QWidget* parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setIndentWidth(kit::theme().px(kListIndent));
    document()->setDocumentMargin(0); // the layout has it: scrolled text keeps its distance as well
    shapeLines();
    connect(this, &QTextEdit::textChanged, this, &DraftEdit::compare);
    compare();
}

void DraftEdit::compare()
{
    const size_t print = qHash(m_rich ? htmlOf(*document()) : toPlainText());
    if (std::exchange(m_print, print) != print)
        Q_EMIT edited();
}

void DraftEdit::setRich(bool rich)
{
    m_rich = rich;
    setAcceptRichText(rich);
    const QSignalBlocker quiet(this);
    m_print = qHash(m_rich ? htmlOf(*document()) : toPlainText());
}

void DraftEdit::fill(const QString& text, const QString& html)
{
    if (m_rich && !html.isEmpty()) {
        setHtml(QString()); // no step of undo leads out of a draft
        composer::setHtml(*document(), html);
        shapeLines();
        moveCursor(QTextCursor::Start);
        return;
    }
    setCurrentCharFormat({});
    setPlainText(text);
    shapeLines();
}

/// Gives every paragraph the height of its lines; those that are added take it from the one before. It is no
/// step of undo, and there is none behind it. A share, not pixels: texts of another size need nothing new.
void DraftEdit::shapeLines()
{
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat lines;
    lines.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
    document()->setUndoRedoEnabled(true);
}

double DraftEdit::lineHeight() const
{
    return std::ceil(QFontMetricsF(font()).height()) * kLinePercent / 100;
}

QString DraftEdit::html() const
{
    return m_rich && isFormatted(*document()) ? htmlOf(*document()) : QString();
}

QString DraftEdit::plain() const
{
    return m_rich ? plainOf(*document()) : toPlainText();
}

// ---- formats ----

bool DraftEdit::has(Format format) const
{
    const QTextCharFormat letters = currentCharFormat();
    const QTextList* list = textCursor().currentList();
    const bool numbers = list && list->format().style() == QTextListFormat::ListDecimal;
    switch (format) {
    case Format::Bold:
        return letters.fontWeight() >= QFont::DemiBold;
    case Format::Italic:
        return letters.fontItalic();
    case Format::Underline:
        return letters.fontUnderline() && letters.anchorHref().isEmpty();
    case Format::Bullets:
        return list && !numbers;
    case Format::Numbers:
        return numbers;
    case Format::Quote:
        return isQuote(textCursor().blockFormat());
    }
    return false;
}

void DraftEdit::toggle(Format format)
{
    if (!m_rich)
        return;
    QTextCharFormat letters;
    switch (format) {
    case Format::Bold:
        letters.setFontWeight(has(format) ? QFont::Normal : QFont::Bold);
        return mergeCurrentCharFormat(letters);
    case Format::Italic:
        letters.setFontItalic(!has(format));
        return mergeCurrentCharFormat(letters);
    case Format::Underline:
        letters.setFontUnderline(!has(format));
        return mergeCurrentCharFormat(letters);
    case Format::Bullets:
    case Format::Numbers:
        return toggleList(format == Format::Numbers);
    case Format::Quote:
        return toggleQuote();
    }
}

void DraftEdit::toggleList(bool numbers)
{
    const bool off = has(numbers ? Format::Numbers : Format::Bullets);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (off) {
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
            if (QTextList* list = block.textList())
                list->remove(block);
            QTextBlockFormat plain = block.blockFormat();
            plain.setIndent(0);
            QTextCursor(block).setBlockFormat(plain);
        }
    } else {
        QTextListFormat format;
        format.setStyle(numbers ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(1);
        cursor.mergeBlockFormat(quoteFormat({}, false));
        cursor.createList(format);
    }
    cursor.endEditBlock();
}

void DraftEdit::toggleQuote()
{
    const bool quote = !has(Format::Quote);
    QTextCursor cursor = textCursor();
    const int last = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= last; block = block.next()) {
        if (QTextList* list = block.textList())
            list->remove(block);
        QTextBlockFormat plain = block.blockFormat();
        plain.setIndent(0);
        QTextCursor(block).setBlockFormat(quoteFormat(plain, quote));
    }
    cursor.endEditBlock();
}

QString DraftEdit::link() const
{
    return textCursor().charFormat().anchorHref();
}

bool DraftEdit::setLink(const QString& address)
{
    const QString target = safeLink(address);
    if (!m_rich || (target.isEmpty() && !address.trimmed().isEmpty()))
        return false;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && !target.isEmpty()) {
        const int from = cursor.position();
        cursor.insertText(address.trimmed());
        cursor.setPosition(from, QTextCursor::KeepAnchor);
    }
    QTextCharFormat format = cursor.charFormat();
    format.setAnchor(!target.isEmpty());
    format.setFontUnderline(!target.isEmpty());
    if (target.isEmpty()) {
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearForeground();
    } else {
        format.setAnchorHref(target);
        format.setForeground(kit::theme().color(kit::token::textLink));
    }
    cursor.setCharFormat(format);
    cursor.endEditBlock();
    // What is written behind it is no longer part of it.
    QTextCursor behind = cursor;
    behind.setPosition(cursor.selectionEnd());
    setTextCursor(behind);
    QTextCharFormat plain = currentCharFormat();
    plain.setAnchor(false);
    plain.clearProperty(QTextFormat::AnchorHref);
    plain.setFontUnderline(false);
    plain.clearForeground();
    setCurrentCharFormat(plain);
    return true;
}

void DraftEdit::clearFormats()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::Document);
    cursor.beginEditBlock();
    cursor.setCharFormat({});
    const int last = cursor.selectionEnd();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= last; block = block.next()) {
        if (QTextList* list = block.textList())
            list->remove(block);
        QTextCursor(block).setBlockFormat(plainFormat(block.blockFormat()));
    }
    cursor.endEditBlock();
    setCurrentCharFormat({});
}

// ---- what comes from outside ----

bool DraftEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || source->hasUrls() || source->hasText() || source->hasHtml();
}

void DraftEdit::insertFromMimeData(const QMimeData* source)
{
    QStringList files;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return;
    }
    // A screenshot has a picture only; a text program adds a picture of its text.
    if (source->hasImage() && !source->hasText()) {
        if (const auto picture = qvariant_cast<QImage>(source->imageData()); !picture.isNull())
            Q_EMIT pictureGiven(picture);
        return;
    }
    if (m_rich && source->hasHtml()) {
        QTextCursor cursor = textCursor();
        composer::insertHtml(cursor, source->html());
        setTextCursor(cursor);
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
    }
    ensureCursorVisible();
}

void DraftEdit::pastePlain()
{
    if (const QString text = QApplication::clipboard()->text(); !text.isEmpty())
        textCursor().insertText(text);
}

void DraftEdit::contextMenuEvent(QContextMenuEvent* event)
{
    // By the keyboard it belongs to the caret, wherever the pointer is.
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    if (byPointer && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    Q_EMIT menuRequested(byPointer ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

/// Return on an empty quoted line ends the quote; in an empty list item, the list.
bool DraftEdit::leaveQuote()
{
    QTextCursor cursor = textCursor();
    const bool empty = cursor.block().length() <= 1;
    if (!empty || cursor.hasSelection())
        return false;
    if (has(Format::Quote)) {
        toggleQuote();
        return true;
    }
    if (QTextList* list = cursor.currentList()) {
        list->remove(cursor.block());
        QTextBlockFormat plain = cursor.blockFormat();
        plain.setIndent(0);
        cursor.setBlockFormat(plain);
        return true;
    }
    return false;
}

void DraftEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_rich && enter && event->modifiers() == Qt::NoModifier && leaveQuote())
        return;
    QTextEdit::keyPressEvent(event);
}

/// A line beside what is quoted.
void DraftEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF scrolled(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isQuote(block.blockFormat()))
            continue;
        const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
        QRectF lines = layout.blockBoundingRect(block).translated(scrolled);
        // What a line is higher than its letters is no part of its block, but of the bar.
        if (const QTextBlock next = block.next(); next.isValid() && isQuote(next.blockFormat()))
            lines.setBottom(layout.blockBoundingRect(next).translated(scrolled).top());
        const int wide = kit::theme().px(kQuoteBar);
        painter.fillRect(QRectF(rtl ? viewport()->width() - wide : 0, lines.top(), wide, lines.height()),
                         kit::theme().color(kit::token::borderControl));
    }
}

} // namespace atalaya::composer
