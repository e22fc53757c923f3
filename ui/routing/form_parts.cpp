#include "ui/routing/form_parts.h"

#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/routing/rules_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace atalaya::routing {

RuleEdit::RuleEdit(QWidget* parent) : QLineEdit(parent) { }

bool RuleEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the page's shortcut
            return true;
        }
    }
    return QLineEdit::event(event);
}

void RuleEdit::showText(const QString& value)
{
    if (text() != value)
        setText(value);
    Q_EMIT problem({});
}

DurationEdit::DurationEdit(const QString& zero, QWidget* parent) : RuleEdit(parent)
{
    setPlaceholderText(zero);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const auto value = read();
        Q_EMIT problem(value ? QString() : tr("Write a time, such as 90 s, 15 min or 2 h."));
        if (value)
            Q_EMIT edited(*value);
    });
}

std::optional<Duration> DurationEdit::read() const
{
    return text().trimmed().isEmpty() ? Duration::zero() : parseDuration(text());
}

void DurationEdit::setValue(Duration value)
{
    if (hasFocus() && read() == value)
        return;
    const bool empty = value == Duration::zero() && !placeholderText().isEmpty();
    showText(empty ? QString() : durationText(value));
}

NumberEdit::NumberEdit(const QString& zero, QWidget* parent)
    : RuleEdit(parent)
    , m_zeroIsEmpty(!zero.isEmpty())
{
    setPlaceholderText(zero);
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const auto value = read();
        Q_EMIT problem(value ? QString() : tr("Write a whole number."));
        if (value)
            Q_EMIT edited(*value);
    });
}

std::optional<int> NumberEdit::read() const
{
    if (m_zeroIsEmpty && text().trimmed().isEmpty())
        return 0;
    bool readable = false;
    const int value = text().trimmed().toInt(&readable);
    return readable ? std::optional(value) : std::nullopt;
}

void NumberEdit::setValue(int value)
{
    if (hasFocus() && read() == value)
        return;
    showText(value == 0 && m_zeroIsEmpty ? QString() : QString::number(value));
}

RuleCombo::RuleCombo(const QString& name, QWidget* parent) : Combo(name, parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void RuleCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

RuleField::RuleField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_field(new kit::Field({}, editor, this))
    , m_was(new kit::Label({}, kit::Type::Small, kit::token::timeWarnText, this))
{
    auto* name = new kit::ElidedLabel(label, kit::Type::Small, kit::token::textSecondary, this);
    name->setType(kit::Type::Small, kit::Weight::Medium);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 6);
    head->addWidget(name, 1);
    head->addWidget(m_was);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 4);
    column->addLayout(head);
    column->addWidget(m_field);
    m_was->hide();
    editor->setAccessibleName(label);
    m_field->setAccessibleName(label);
    setFocusProxy(editor);
    if (auto* edit = qobject_cast<RuleEdit*>(editor))
        connect(edit, &RuleEdit::problem, this, [this](const QString& text) {
            if (std::exchange(m_problem, text) != text)
                showError();
        });
}

void RuleField::setWas(const QString& was)
{
    m_was->setText(was);
    m_was->setVisible(!was.isEmpty());
    m_field->editor()->setAccessibleDescription(was);
}

void RuleField::setError(const QString& error)
{
    if (std::exchange(m_error, error) != error)
        showError();
}

void RuleField::showError()
{
    m_field->setError(m_problem.isEmpty() ? m_error : m_problem);
}

} // namespace atalaya::routing
