#include "ui/composer/spell_marks.h"

#include "ui/composer/speller.h"
#include "ui/kit/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextEdit>

namespace atalaya::composer {
namespace {

constexpr int kLeastLetters = 2;

bool canBeMisspelt(QStringView word)
{
    if (word.size() < kLeastLetters)
        return false;
    bool small = false;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'_')
            return false;
        small |= c.isLower();
    }
    return small;
}

/// Pieces of a line that are not language.
const QRegularExpression& foreign()
{
    static const QRegularExpression form(
        QStringLiteral(
            R"(\{\{[^}]*\}\}|https?://\S+|www\.\S+|\S+@\S+|@\w+(?: \p{Lu}\w+)?|#\w+|\w+\.\w{2,}(?:/\S*)?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

} // namespace

std::vector<WordSpan> spelledWords(const QString& line)
{
    QString rest = line;
    for (auto match = foreign().globalMatch(line); match.hasNext();) {
        const auto piece = match.next();
        rest.replace(piece.capturedStart(), piece.capturedLength(), QString(piece.capturedLength(), u' '));
    }
    std::vector<WordSpan> out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, rest);
    qsizetype begin = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        const QStringView word = QStringView(rest).mid(begin, at - begin);
        if (canBeMisspelt(word))
            out.push_back({int(begin), int(word.size())});
        begin = at;
    }
    return out;
}

SpellMarks::SpellMarks(QTextEdit* edit, Speller& speller)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
    , m_speller(speller)
{
    connect(&speller, &Speller::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&kit::theme(), &kit::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::caretMoved);
}

void SpellMarks::highlightBlock(const QString& text)
{
    if (m_speller.language().isEmpty())
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(kit::theme().color(kit::token::dangerFill));
    const QTextCursor caret = m_edit->textCursor();
    const bool here = m_edit->hasFocus() && caret.block() == currentBlock();
    for (const WordSpan& word : spelledWords(text)) {
        const bool underWay = here && caret.positionInBlock() == word.begin + word.length;
        if (underWay) {
            m_typing = currentBlock().blockNumber();
            m_speller.isRight(text.mid(word.begin, word.length)); // it is asked while it is typed
            continue;
        }
        if (!m_speller.isRight(text.mid(word.begin, word.length)))
            setFormat(word.begin, word.length, wave);
    }
}

void SpellMarks::caretMoved()
{
    if (m_typing < 0)
        return;
    const QTextBlock block = document()->findBlockByNumber(std::exchange(m_typing, -1));
    if (block.isValid())
        rehighlightBlock(block);
}

std::optional<WordSpan> SpellMarks::misspeltAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    for (const WordSpan& word : spelledWords(text)) {
        const int begin = block.position() + word.begin;
        if (position >= begin && position <= begin + word.length
            && !m_speller.isRight(text.mid(word.begin, word.length)))
            return WordSpan{begin, word.length};
    }
    return std::nullopt;
}

std::optional<WordSpan> SpellMarks::nextMisspelt(int position) const
{
    std::optional<WordSpan> first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const WordSpan& word : spelledWords(text)) {
            if (m_speller.isRight(text.mid(word.begin, word.length)))
                continue;
            const WordSpan span{block.position() + word.begin, word.length};
            if (span.begin >= position)
                return span;
            if (!first)
                first = span;
        }
    }
    return first;
}

} // namespace atalaya::composer
