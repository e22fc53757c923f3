#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>
#include <memory>

/// Texts in one line, shaped once and kept for a while: what is measured is painted next, and most of it
/// again in the next frame. Shaping is what a frame costs most.
namespace atalaya::kit {

/// A text in one line. Its words have the order of the text itself, whatever the window's is.
class LaidText {
public:
    enum class End { Whole, Ellipsis };
    LaidText(const QString& text, const QFont& font, End end = End::Whole);
    double width() const { return m_width; }
    /// It had no room, and ends with an ellipsis.
    bool isEnded() const { return m_end == End::Ellipsis; }
    /// With its baseline at `y`, from `x` on, in the painter's colour.
    void draw(QPainter& painter, double x, double y) const;
    /// How many letters fit into `width`.
    int lettersIn(double width) const;

private:
    QTextLayout m_layout;
    double m_width = 0;
    End m_end;
};

/// The text in one line, with an ellipsis at its end where it is wider than `room`.
std::shared_ptr<const LaidText> laidOut(const QString& text, const QFont& font, double room);
/// Logical pixels of the text in one line.
double laidWidth(const QString& text, const QFont& font);

/// Widths of single characters of a font.
double characterWidth(QChar character, const QFont& font);
/// The widest digit.
double digitCell(const QFont& font);
std::shared_ptr<const LaidText> laidCharacter(QChar character, const QFont& font);

/// Forgets all of it: fonts were added, or the application ends.
void forgetLaidTexts();

} // namespace atalaya::kit
