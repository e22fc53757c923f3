#pragma once

#include "ui/kit/text_watch.h"

#include <QImage>
#include <QStringList>
#include <functional>

namespace atalaya::test {

/// Draws a picture and looks at its texts as they are painted, each text once.
class PaintedTexts {
public:
    explicit PaintedTexts(const std::function<QImage()>& draw);
    const QImage& picture() const { return m_picture; }

    /// In every look: an ellipsis although there was room, letters over an edge, words of a button, chip, tab
    /// or key that end with an ellipsis.
    QStringList broken() const;
    /// In the usual look: words of the interface, not of customers, that end with an ellipsis.
    QStringList cutWords() const;

private:
    QImage m_picture;
    QList<kit::CutText> m_cut;
    QStringList m_places; ///< of the same texts: class and name of what they are painted on
};

} // namespace atalaya::test
