#include "ui/inbox/condition_row.h"

#include "core/base/text.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/surface.h"
#include "ui/models/saved_views.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <algorithm>

namespace atalaya::inbox {
namespace {

using domain::Asks;
using models::toQt;

constexpr Asks kAsks[] = {Asks::Status,      Asks::Queue,         Asks::Assignee,  Asks::Tag,
                          Asks::Channel,     Asks::Priority,      Asks::DueWithin, Asks::WaitingOver,
                          Asks::OlderThan,   Asks::UpdatedWithin, Asks::Language,  Asks::Customer,
                          Asks::Text,        Asks::Unread,        Asks::Unhappy,   Asks::Snoozed,
                          Asks::Undelivered, Asks::Scheduled,     Asks::Mentioned};

bool isTime(Asks asks)
{
    return asks == Asks::DueWithin || asks == Asks::WaitingOver || asks == Asks::OlderThan
        || asks == Asks::UpdatedWithin;
}

bool isWords(Asks asks)
{
    return asks == Asks::Tag || asks == Asks::Customer || asks == Asks::Text;
}

template <typename Enum> std::vector<Choice> choicesOf(std::initializer_list<Enum> values)
{
    std::vector<Choice> out;
    for (const Enum value : values)
        out.emplace_back(std::string(domain::word(value)), models::label(value));
    return out;
}

} // namespace

ConditionRow::ConditionRow(const domain::Condition& condition, const api::Directory& directory,
                           QWidget* parent)
    : QWidget(parent)
    , m_value(condition)
    , m_directory(directory)
    , m_field(new kit::Combo(tr("What is asked"), this))
    , m_error(new kit::Paragraph(QString(), kit::Type::Small, kit::token::timeBreachText, this))
{
    setObjectName(QStringLiteral("conditionRow"));
    m_field->setObjectName(QStringLiteral("conditionField"));
    for (const Asks asks : kAsks)
        m_field->addItem(models::label(asks), int(asks));
    m_field->setCurrentIndex(m_field->findData(int(condition.asks)));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {0, 0, 0, 0}, 2);
    m_row = new QHBoxLayout;
    kit::scaleLayout(m_row, {0, 0, 0, 0}, 8);
    column->addLayout(m_row);
    m_error->hide();
    column->addWidget(m_error);
    m_field->setFixedWidth(kit::theme().px(190));
    m_row->addWidget(m_field);
    auto* remove = new kit::IconButton(QStringLiteral("x"), tr("Remove this condition"), this);
    remove->setObjectName(QStringLiteral("removeCondition"));
    m_row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &ConditionRow::removeRequested);
    connect(m_field, &QComboBox::activated, this, [this] { setAsks(Asks(m_field->currentData().toInt())); });
    buildValue();
}

void ConditionRow::setAsks(Asks asks)
{
    if (asks == m_value.asks)
        return;
    m_value = {asks};
    if (isTime(asks))
        m_value.minutes = 60;
    buildValue();
    told();
}

void ConditionRow::told()
{
    m_error->hide();
    Q_EMIT changed();
}

void ConditionRow::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

bool ConditionRow::showErrors()
{
    const auto fine = domain::check(m_value);
    m_error->setText(fine                        ? QString()
                         : isTime(m_value.asks)  ? tr("Write how long, from one minute up to ten years.")
                         : isWords(m_value.asks) ? tr("Write at least one word.")
                                                 : tr("Choose at least one."));
    m_error->setVisible(!fine);
    return fine.hasValue();
}

void ConditionRow::buildValue()
{
    delete std::exchange(m_editor, nullptr);
    if (isTime(m_value.asks))
        buildTime();
    else if (isWords(m_value.asks))
        buildWords();
    else if (auto some = choices(); !some.empty())
        buildChoices(std::move(some));
    else
        m_editor = new QWidget(this);
    m_row->insertWidget(1, m_editor, 1);
}

std::vector<Choice> ConditionRow::choices() const
{
    std::vector<Choice> out;
    switch (m_value.asks) {
    case Asks::Status:
        using domain::TicketStatus;
        return choicesOf({TicketStatus::New, TicketStatus::Open, TicketStatus::Pending, TicketStatus::Solved,
                          TicketStatus::Closed});
    case Asks::Priority:
        using domain::Priority;
        return choicesOf({Priority::Urgent, Priority::High, Priority::Normal, Priority::Low});
    case Asks::Channel:
        using domain::EntryChannel;
        return choicesOf({EntryChannel::Email, EntryChannel::Chat, EntryChannel::Post,
                          EntryChannel::DirectMessage, EntryChannel::WhatsApp, EntryChannel::Sms,
                          EntryChannel::Voice});
    case Asks::Queue:
        for (const domain::Queue& queue : m_directory.queues)
            out.emplace_back(queue.id.str(), toQt(queue.name));
        return out;
    case Asks::Assignee:
        out = {{"me", tr("Me")}, {"", tr("Nobody")}};
        for (const domain::Agent& agent : m_directory.agents)
            out.emplace_back(agent.id.str(), toQt(agent.name));
        return out;
    case Asks::Language:
        for (const char* code : {"es", "pt", "en", "fr", "de", "it"})
            out.emplace_back(code, models::languageName(code));
        return out;
    default:
        return out;
    }
}

void ConditionRow::buildChoices(std::vector<Choice> choices)
{
    m_editor = new QWidget(this);
    auto* row = new QHBoxLayout(m_editor);
    kit::scaleLayout(row, {0, 0, 0, 0}, 0);
    auto* button = new kit::Button(QString(), kit::ButtonKind::Default, m_editor);
    button->setObjectName(QStringLiteral("conditionValue"));
    button->setCaret(true);
    row->addWidget(button);
    row->addStretch(1);
    const auto write = [this, button, choices] {
        QStringList names;
        for (const auto& [value, name] : choices)
            if (std::ranges::find(m_value.values, value) != m_value.values.end())
                names << name;
        const QString text = names.isEmpty() ? tr("Choose") : names.join(QStringLiteral(", "));
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, kit::theme().px(190)));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(models::label(m_value.asks), text));
    };
    write();
    connect(button, &QPushButton::clicked, this, [this, button, choices, write] {
        auto* menu = new kit::Menu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& [value, name] : choices) {
            const bool on = std::ranges::find(m_value.values, value) != m_value.values.end();
            QAction* action = menu->addItem(on ? QStringLiteral("check") : QString(), name);
            connect(action, &QAction::triggered, this, [this, write, on, value = value] {
                if (on)
                    std::erase(m_value.values, value);
                else
                    m_value.values.push_back(value);
                write();
                told();
            });
        }
        kit::popup(menu, button);
    });
}

void ConditionRow::buildTime()
{
    constexpr int kUnits[] = {1, 60, 24 * 60};
    m_editor = new QWidget(this);
    auto* row = new QHBoxLayout(m_editor);
    kit::scaleLayout(row, {0, 0, 0, 0}, 8);
    auto* number = new QLineEdit(m_editor);
    number->setObjectName(QStringLiteral("conditionValue"));
    number->setAccessibleName(tr("How long"));
    number->setValidator(new QIntValidator(0, 999'999, number));
    number->setFixedWidth(kit::theme().px(72));
    auto* unit = new kit::Combo(tr("Unit"), m_editor);
    unit->addItems({tr("minutes"), tr("hours"), tr("days")});
    int best = 0;
    for (int i = 1; i < 3; ++i)
        if (m_value.minutes > 0 && m_value.minutes % kUnits[i] == 0)
            best = i;
    unit->setCurrentIndex(best);
    number->setText(QString::number(m_value.minutes / kUnits[best]));
    row->addWidget(number);
    row->addWidget(unit);
    row->addStretch(1);
    const auto take = [this, number, unit] {
        constexpr int kMinutes[] = {1, 60, 24 * 60};
        m_value.minutes = number->text().toLongLong() * kMinutes[std::max(0, unit->currentIndex())];
        told();
    };
    connect(number, &QLineEdit::textEdited, this, take);
    connect(unit, &QComboBox::activated, this, take);
}

void ConditionRow::buildWords()
{
    auto* edit = new QLineEdit(toQt(join(m_value.values, ", ")), this);
    edit->setObjectName(QStringLiteral("conditionValue"));
    edit->setAccessibleName(models::label(m_value.asks));
    edit->setPlaceholderText(m_value.asks == Asks::Tag ? tr("One of these, with commas between")
                                                       : tr("All of these, with commas between"));
    m_editor = edit;
    connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_value.values.clear();
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
            if (const QString word = part.trimmed(); !word.isEmpty())
                m_value.values.push_back(word.toStdString());
        told();
    });
}

} // namespace atalaya::inbox
