#include "ui/composer/annotate_dialog.h"
#include "ui/kit/announce.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

// What happens in the dialog of marks: keys, saving, leaving.

namespace atalaya::composer {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kWordsFrom = 760; ///< of the width, in pixels at 100 %: less shows the tools without words
constexpr Qt::Key kToolKeys[] = {Qt::Key_A, Qt::Key_B, Qt::Key_T, Qt::Key_P, Qt::Key_C};

QString hintOf(MarkTool tool)
{
    switch (tool) {
    case MarkTool::Text:
        return AnnotateDialog::tr("Click and type, or press Space. Arrow keys move a mark, with Shift they "
                                  "resize it.");
    case MarkTool::Pixelate:
        return AnnotateDialog::tr("Drag over what nobody may read: it is gone from the saved picture. Space "
                                  "puts one in the middle.");
    case MarkTool::Crop:
        return AnnotateDialog::tr(
            "Drag over what is to stay. Space begins in the middle, Shift and arrow keys "
            "resize it.");
    case MarkTool::Arrow:
    case MarkTool::Box:
        break;
    }
    return AnnotateDialog::tr("Drag on the picture, or press Space. Arrow keys move a mark, with Shift they "
                              "resize it.");
}

} // namespace

bool AnnotateDialog::event(QEvent* event)
{
    // While it is open no key means anything else.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool AnnotateDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_middle && event->type() == QEvent::Resize)
        placeCard();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return false;
}

void AnnotateDialog::keyPressEvent(QKeyEvent* event)
{
    takeKey(*event); // nothing behind it is to hear of the others
}

bool AnnotateDialog::takeKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape) {
        m_question->isVisible() ? ask(false) : leave();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            button->click();
        else
            save();
        return true;
    }
    if (m_busy || m_canvas->isHidden() || m_question->isVisible())
        return false;
    if (key.matches(QKeySequence::Undo)) {
        m_canvas->undo();
        return true;
    }
    const bool again = key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (again || key.matches(QKeySequence::Redo)) {
        m_canvas->redo();
        return true;
    }
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier)
        return false;
    for (std::size_t i = 0; i < std::size(kToolKeys); ++i)
        if (key.key() == kToolKeys[i]) {
            m_canvas->setTool(kMarkTools[i]);
            return true;
        }
    if (key.key() >= Qt::Key_1 && key.key() < Qt::Key_1 + kMarkColours)
        m_canvas->setColour(key.key() - Qt::Key_1);
    else if (key.key() == Qt::Key_Delete)
        m_canvas->removeSelected();
    return true;
}

void AnnotateDialog::save()
{
    m_canvas->endTyping();
    if (m_busy || m_canvas->isHidden() || m_question->isVisible())
        return;
    if (m_canvas->marks().empty())
        return dismiss(); // nothing is another one
    setBusy(true);
    m_worker.start([this, picture = m_canvas->picture(), marks = m_canvas->marks(), look = markLook(),
                    format = m_format, name = m_named, generation = m_generation] {
        const Result<PackedPicture> made = packedPicture(drawn(picture, marks, look), format, name);
        QMetaObject::invokeMethod(
            this,
            [this, made, generation] {
                if (generation != m_generation)
                    return;
                made ? Q_EMIT packed(*made) : refuse(made.error());
            },
            Qt::QueuedConnection);
    });
}

void AnnotateDialog::leave()
{
    m_canvas->endTyping();
    m_canvas->marks().empty() ? dismiss() : ask(true);
}

void AnnotateDialog::ask(bool asking)
{
    m_question->setVisible(asking);
    m_foot->setVisible(!asking);
    if (asking) {
        m_stay->setFocus(Qt::PopupFocusReason);
        kit::announce(this, tr("Leave without the marks?"), kit::Urgency::Assertive);
    } else if (!m_canvas->isHidden()) {
        m_canvas->setFocus(Qt::PopupFocusReason);
    }
}

void AnnotateDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        setFocus(Qt::OtherFocusReason); // Enter once more means nothing else
    m_canvas->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    refresh();
    if (!busy && !m_canvas->isHidden())
        m_canvas->setFocus(Qt::PopupFocusReason);
}

void AnnotateDialog::refresh()
{
    const bool ready = !m_busy && !m_canvas->isHidden();
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        m_tools[i]->setChecked(kMarkTools[i] == m_canvas->tool());
        m_tools[i]->setEnabled(ready);
    }
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        m_colours[i]->setChecked(int(i) == m_canvas->colour());
        m_colours[i]->setEnabled(ready);
    }
    m_undo->setEnabled(ready && m_canvas->history().canUndo());
    m_redo->setEnabled(ready && m_canvas->history().canRedo());
    m_remove->setEnabled(ready && m_canvas->selected() >= 0);
    m_save->setEnabled(ready);
    m_hint->setInk(token::textSecondary);
    m_hint->setText(ready ? hintOf(m_canvas->tool()) : QString());
}

/// Without room the tools lose their words; names and keys stay in the tooltip.
void AnnotateDialog::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= theme().px(kWordsFrom);
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        m_tools[i]->setText(words ? toolName(kMarkTools[i]) : QString());
        m_tools[i]->setKey(words ? QString(QChar(ushort(kToolKeys[i]))) : QString());
        m_tools[i]->updateGeometry();
    }
}

int AnnotateDialog::cardWidth() const
{
    return std::min(theme().px(480), std::max(theme().px(200), width() - 2 * theme().space(6)));
}

/// As high as its lines need, in the middle.
void AnnotateDialog::placeCard()
{
    const int wide = cardWidth();
    m_card->layout()->activate();
    const int high = m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(wide)
                                                           : m_card->sizeHint().height();
    m_card->setGeometry((m_middle->width() - wide) / 2, std::max(0, (m_middle->height() - high) / 2), wide,
                        high);
}

void AnnotateDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(token::bgSunken));
}

/// The focus stays in it: what lies behind cannot be seen.
bool AnnotateDialog::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    if (m_canvas->isVisible() && m_canvas->isEnabled())
        stops << m_canvas;
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            stops << button;
    if (stops.isEmpty())
        return true;
    const qsizetype now = std::max<qsizetype>(0, stops.indexOf(QApplication::focusWidget()));
    stops[(now + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                                               : Qt::BacktabFocusReason);
    return true;
}

} // namespace atalaya::composer
