#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"

#include <QStringList>

namespace atalaya::kit {
class Button;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// What is worth a second look: quiet while writing, and holding the answer when Send is pressed, until
/// somebody decides with another key than the one that sends.
class CheckNotice : public kit::Surface {
    Q_OBJECT
public:
    explicit CheckNotice(const kit::Keymap& keymap, QWidget* parent = nullptr);

    struct Finding {
        QStringList sentences;
        bool coverable = false; ///< something can be covered with one key
        bool fileMissing = false;
    };
    /// Nothing hides it, unless it holds.
    void tell(const Finding& finding);
    void hold(const Finding& finding);
    bool isHeld() const { return m_held; }
    bool isCoverable() const { return m_finding.coverable && !isHidden(); }
    void letGo();

Q_SIGNALS:
    void coverRequested();
    void attachRequested();
    void sendAnyway();
    void writingGoesOn();

private:
    void refresh();

    Finding m_finding;
    bool m_held = false;
    kit::Paragraph* m_title;
    kit::Paragraph* m_words;
    kit::Button* m_cover;
    kit::Button* m_attach;
    kit::Button* m_anyway;
    kit::Button* m_back;
};

} // namespace atalaya::composer
