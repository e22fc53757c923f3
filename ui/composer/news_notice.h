#pragma once

#include "core/domain/ticket.h"
#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"

#include <QTimer>

namespace atalaya::kit {
class Button;
class ElidedLabel;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// What arrived while an answer was being written. Quiet until Send is pressed; then it holds the answer
/// until somebody decides with another key than the one that sends.
class NewsNotice : public kit::Surface {
    Q_OBJECT
public:
    explicit NewsNotice(const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// Oldest first; nothing hides it and lets go.
    void setNews(const std::vector<domain::Entry>& news, Instant now);
    /// Send was pressed.
    void hold();
    bool isHeld() const { return m_held; }
    /// Send was pressed once more: nothing in the first second, after that the way to the news gets the
    /// focus.
    void remind();
    /// Writing goes on; the news stay in sight.
    void letGo();

Q_SIGNALS:
    void entryRequested(atalaya::domain::EntryId entry);
    void readAndSend();
    void sendAnyway();
    /// Let go by its button.
    void writingGoesOn();

private:
    void refresh();

    std::vector<domain::EntryId> m_ids;
    QString m_what;
    QTimer m_fresh; ///< what is pressed by habit falls into it
    bool m_held = false;
    kit::Paragraph* m_title;
    kit::ElidedLabel* m_words;
    kit::Button* m_show;
    QWidget* m_decision;
    kit::Button* m_read;
};

} // namespace atalaya::composer
