#include "ui/ticket/find_bar.h"

#include "ui/kit/announce.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace atalaya::ticket {

using kit::theme;
namespace token = kit::token;

FindBar::FindBar(TimelineView& timeline, QWidget* parent)
    : Surface(token::bgRaised, parent)
    , m_timeline(timeline)
    , m_words(new kit::SearchField(tr("Find in this conversation"), this))
    , m_count(new kit::Label(QString(), kit::Type::Small, token::textSecondary, this))
    , m_previous(new kit::IconButton(QStringLiteral("chevron-up"), tr("Previous match"), this))
    , m_next(new kit::IconButton(QStringLiteral("chevron-down"), tr("Next match"), this))
    , m_earlier(new kit::Button(tr("Look in earlier messages"), kit::ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in this conversation"));
    setCard(kit::Radius::Lg, token::borderDefault);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in this conversation"));
    m_words->setFixedWidth(theme().px(220));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setKey(QStringLiteral("Shift ↵"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setKey(QStringLiteral("↵"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_earlier->setObjectName(QStringLiteral("findEarlier"));
    auto* close = new kit::IconButton(QStringLiteral("x"), tr("Close"), this);
    close->setKey(QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("findClose"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {8, 6, 6, 6}, 4);
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 4);
    column->addLayout(row);
    column->addWidget(m_earlier, 0, Qt::AlignLeading);
    row->addWidget(m_words);
    row->addWidget(m_count);
    for (kit::IconButton* button : {m_previous, m_next, close}) {
        button->setSide(24);
        row->addWidget(button);
    }
    m_words->installEventFilter(this);
    m_timeline.installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, &m_timeline, &TimelineView::find);
    connect(&m_timeline, &TimelineView::matchesChanged, this, &FindBar::refresh);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_earlier, &QPushButton::clicked, this, &FindBar::earlierRequested);
    connect(close, &QPushButton::clicked, this, &FindBar::dismiss);
    hide();
}

void FindBar::open()
{
    if (QWidget* focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    const QString selected = m_timeline.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    refresh();
    show();
    raise();
    place();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (m_timeline.marks().words() != m_words->text())
        m_timeline.find(m_words->text());
}

void FindBar::dismiss()
{
    if (isHidden())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    m_timeline.find({});
    QWidget* back = m_focusBefore ? m_focusBefore.data() : &m_timeline;
    if (focused && back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
}

void FindBar::setMore(bool more)
{
    m_more = more;
    refresh();
}

void FindBar::step(int by)
{
    m_timeline.stepMatch(by);
}

void FindBar::refresh()
{
    const FindMarks& marks = m_timeline.marks();
    const bool asked = !m_words->text().trimmed().isEmpty();
    const QString text = !asked ? QString()
        : marks.count() == 0    ? tr("No match")
                                : tr("%1 of %2").arg(marks.present() + 1).arg(marks.count());
    for (kit::IconButton* button : {m_previous, m_next})
        button->setEnabled(marks.count() > 0);
    m_earlier->setVisible(asked && m_more);
    if (m_count->text() != text) {
        m_count->setText(text);
        m_count->setAccessibleName(text);
        // The number is read out: it is the answer to what was typed.
        if (isVisible() && !text.isEmpty())
            kit::announce(m_count, text);
    }
    place();
}

void FindBar::place()
{
    adjustSize();
    const QRect room(m_timeline.mapTo(parentWidget(), QPoint(0, 0)), m_timeline.size());
    const int gap = theme().space(4);
    const int width = std::min(sizeHint().width(), room.width() - 2 * gap);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int end = theme().px(10); // beside the scroll bar
    setGeometry(mirrored ? room.left() + gap + end : room.right() - gap - end - width, room.top() + gap,
                width, sizeHint().height());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_timeline) {
        const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        if (event->type() == QEvent::Hide)
            dismiss();
        else if (moved && isVisible())
            place();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    default:
        return false;
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    Surface::keyPressEvent(event);
}

} // namespace atalaya::ticket
