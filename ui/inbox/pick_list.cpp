#include "ui/inbox/pick_list.h"

#include "core/base/text.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/rail.h"
#include "ui/kit/surface.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::inbox {
namespace {

constexpr int kWidth = 340;
constexpr int kMostRows = 9;
constexpr int kRowHeight = 28;

std::string folded(const QString& text)
{
    return foldedForSearch(text.toStdString());
}

} // namespace

PickList::PickList(QWidget* window)
    : Popover(window)
    , m_field(new kit::SearchField(QString(), this))
    , m_list(new kit::NavList(tr("Choices"), this))
    , m_nothing(new kit::Paragraph(QString(), kit::Type::Small, kit::token::textTertiary, this))
{
    setObjectName(QStringLiteral("pickList"));
    m_field->setObjectName(QStringLiteral("pickField"));
    m_list->setObjectName(QStringLiteral("picks"));
    m_list->setModel(&m_model);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keys
    kit::scaleLayout(content(), {8, 8, 8, 8}, 6);
    content()->addWidget(m_field);
    content()->addWidget(m_nothing);
    content()->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!takeByKey(text))
            fill();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &PickList::take);
}

void PickList::ask(QWidget* anchor, PickQuestion question)
{
    m_question = std::move(question);
    m_field->clear();
    m_field->setPlaceholderText(m_question.title);
    m_field->setAccessibleName(m_question.title);
    setAccessibleName(m_question.title);
    m_field->setFixedWidth(kit::theme().px(kWidth));
    m_list->setFixedWidth(kit::theme().px(kWidth));
    fill();
    openAt(anchor);
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickList::fill()
{
    const QString typed = m_field->text().trimmed();
    const std::string words = folded(typed);
    m_shown.clear();
    if (m_question.typed && !typed.isEmpty())
        if (const auto pick = m_question.typed(typed))
            m_shown.push_back(*pick);
    std::ranges::copy_if(m_question.picks, std::back_inserter(m_shown), [&words](const Pick& pick) {
        return folded(pick.text).find(words) != std::string::npos;
    });
    m_model.clear();
    for (const Pick& pick : m_shown) {
        auto* item = new QStandardItem(pick.text);
        item->setData(pick.icon, kit::NavIconRole);
        item->setData(pick.detail, kit::NavCountRole);
        item->setEditable(false);
        m_model.appendRow(item);
    }
    const int rows = std::min(int(m_shown.size()), kMostRows);
    const int height = m_model.rowCount() > 0 ? m_list->sizeHintForRow(0) : kit::theme().px(kRowHeight);
    m_list->setFixedHeight(height * std::max(1, rows) + kit::theme().px(4));
    m_list->setVisible(!m_shown.empty());
    m_nothing->setText(m_question.nothing);
    m_nothing->setVisible(m_shown.empty());
    m_list->setCurrentIndex(m_model.index(0, 0));
    adjustSize();
}

bool PickList::takeByKey(const QString& typed)
{
    if (typed.size() != 1)
        return false;
    for (std::size_t i = 0; i < m_question.picks.size(); ++i) {
        if (m_question.picks[i].key.isNull() || m_question.picks[i].key.toLower() != typed[0].toLower())
            continue;
        const Pick pick = m_question.picks[i];
        dismiss();
        Q_EMIT picked(pick);
        return true;
    }
    return false;
}

void PickList::take(const QModelIndex& index)
{
    if (!index.isValid() || std::size_t(index.row()) >= m_shown.size())
        return;
    const Pick pick = m_shown[std::size_t(index.row())];
    dismiss();
    Q_EMIT picked(pick);
}

void PickList::move(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + by + count) % count;
    m_list->setCurrentIndex(m_model.index(row, 0));
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    default:
        return Popover::eventFilter(watched, event);
    }
}

} // namespace atalaya::inbox
