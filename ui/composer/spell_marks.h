#pragma once

#include <QSyntaxHighlighter>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QTextEdit;
QT_END_NAMESPACE

namespace atalaya::composer {

class Speller;

/// A word of a line, as positions in it.
struct WordSpan {
    int begin = 0;
    int length = 0;

    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

/// The words of a line that can be misspelt: not those in addresses, links, codes (K7QX2M), {{places}},
/// mentions, nor words with digits or in capitals.
std::vector<WordSpan> spelledWords(const QString& line);

/// Red waves under misspelt words, but for the one that is being typed.
class SpellMarks : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellMarks(QTextEdit* edit, Speller& speller);

    /// The misspelt word at a position of the document; nothing if there is none.
    std::optional<WordSpan> misspeltAt(int position) const;
    /// The next one from there on, around the end.
    std::optional<WordSpan> nextMisspelt(int position) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    void caretMoved();

    QTextEdit* m_edit;
    Speller& m_speller;
    int m_typing = -1; ///< block that holds a word under way
};

} // namespace atalaya::composer
