#pragma once

#include "ui/kit/surface.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class IconButton;
class Label;
} // namespace atalaya::kit

namespace atalaya::ticket {

class TimelineView;

/// Finds words in the conversation on screen: over its upper trailing corner, with the number of the present
/// match and of all. Return goes on, Shift+Return back, Esc closes and gives the focus back.
class FindBar : public kit::Surface {
    Q_OBJECT
public:
    /// Stands over `timeline`, inside `parent`.
    FindBar(TimelineView& timeline, QWidget* parent);

    /// Opens it, or comes back to it. What is selected in the conversation is looked for at once.
    void open();
    void dismiss();
    /// There are older entries that are not here.
    void setMore(bool more);

Q_SIGNALS:
    void earlierRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);
    void refresh();
    void place();

    TimelineView& m_timeline;
    QLineEdit* m_words;
    kit::Label* m_count;
    kit::IconButton* m_previous;
    kit::IconButton* m_next;
    kit::Button* m_earlier;
    bool m_more = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace atalaya::ticket
