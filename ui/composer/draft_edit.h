#pragma once

#include <QTextEdit>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace atalaya::composer {

/// The text of an answer or a note. Rich where the channel can show it; what is pasted is cleaned; pictures
/// and files that are pasted or dropped are handed out.
class DraftEdit : public QTextEdit {
    Q_OBJECT
public:
    enum class Format { Bold, Italic, Underline, Bullets, Numbers, Quote };

    explicit DraftEdit(QWidget* parent = nullptr);

    /// Whether formats are possible; a text that has some keeps them until it is shown anew.
    void setRich(bool rich);
    bool isRich() const { return m_rich; }
    void toggle(Format format);
    bool has(Format format) const;
    /// Of the text at the caret; empty if it is no link.
    QString link() const;
    /// On the selection, or the word at the caret; an empty address takes a link away. False: no address.
    bool setLink(const QString& address);
    void clearFormats();
    void pastePlain();

    /// Fills it anew: with `html` if it is rich and there is some, else with the text.
    void fill(const QString& text, const QString& html);
    /// Empty if there are no formats.
    QString html() const;
    QString plain() const;
    /// Of one line of text, in pixels.
    double lineHeight() const;

Q_SIGNALS:
    /// Text or formats are different now; marks of the spell checker are neither.
    void edited();
    void filesGiven(const QStringList& paths);
    void pictureGiven(const QImage& picture);
    void menuRequested(const QPoint& global);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void shapeLines();
    void toggleList(bool numbers);
    void toggleQuote();
    bool leaveQuote();
    void compare();

    bool m_rich = false;
    size_t m_print = 0; ///< of text and formats as they were told last
};

} // namespace atalaya::composer
