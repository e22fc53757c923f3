#pragma once

#include <QString>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace atalaya::kit {

/// A text that was not painted whole.
struct CutText {
    enum class How {
        Ended, ///< with an ellipsis, for want of room
        EndedInVain, ///< with an ellipsis, although its place is as wide as it was measured
        Beyond, ///< over the edges of its place or of what it is painted on
    };
    How how = How::Ended;
    QString text;
    double needed = 0; ///< logical pixels, as `textWidth` and `numberWidth` measure
    double room = 0;
    bool whole = false; ///< painted where nothing may end with an ellipsis, see WholeTexts
    const QWidget* on = nullptr; ///< null: a picture
};

/// Hears of every text that `paintText` and `paintNumber` do not paint whole, as long as it lives. One at a
/// time, on the thread of the window; without one, nothing is looked at.
class TextWatch {
public:
    using Told = std::function<void(const CutText&)>;
    explicit TextWatch(Told told);
    ~TextWatch();
    Q_DISABLE_COPY_MOVE(TextWatch)

    /// The one that listens now.
    static const Told* current();

private:
    Told m_told;
};

/// While it lives, what is painted is meant to be read whole: the words of a button, a chip, a badge, a key.
class WholeTexts {
public:
    WholeTexts();
    ~WholeTexts();
    Q_DISABLE_COPY_MOVE(WholeTexts)

    static bool wanted();
};

} // namespace atalaya::kit
