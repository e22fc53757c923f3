#include "ui/outbox/conflict_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"
#include "ui/outbox/answer_card.h"
#include "ui/outbox/button_flow.h"
#include "ui/outbox/marked_text.h"

#include <QGridLayout>
#include <QTextEdit>

namespace atalaya::outbox {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr std::size_t kMostTheirs = 6;

struct Choice {
    api::Decision decision;
    const char* name;
    QString text;
    kit::ButtonKind kind;
};

kit::Tone toneOf(domain::Delivery delivery)
{
    switch (delivery) {
    case domain::Delivery::Sent:
    case domain::Delivery::Delivered:
    case domain::Delivery::Read:
        return kit::Tone::Ok;
    case domain::Delivery::Failed:
    case domain::Delivery::Unknown:
        return kit::Tone::Breach;
    default:
        return kit::Tone::Plain;
    }
}

Answer answerOf(const domain::Entry& entry, Instant now)
{
    Answer answer;
    answer.personId = models::toQt(entry.authorId);
    answer.person = answer.name = models::toQt(entry.authorName);
    answer.when = models::shortTime(entry.at, now);
    if (entry.kind == domain::EntryKind::Note) {
        answer.state = ConflictPanel::tr("Note");
        answer.tone = kit::Tone::Note;
    } else if (entry.direction == domain::Direction::In) {
        answer.state = ConflictPanel::tr("Customer");
        answer.tone = kit::Tone::Info;
    } else {
        answer.state = models::label(entry.delivery);
        answer.tone = toneOf(entry.delivery);
        if (answer.tone == kit::Tone::Ok)
            answer.icon = QStringLiteral("check-check");
    }
    answer.text = entry.text;
    return answer;
}

} // namespace

ConflictPanel::ConflictPanel(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
{
    setObjectName(QStringLiteral("conflictPanel"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 12);
    column->addWidget(buildQuestion());
    column->addWidget(buildAnswers());
    auto* reason = new QHBoxLayout;
    kit::scaleLayout(reason, {}, 8);
    reason->addWidget(new kit::IconLabel(QStringLiteral("sparkle"), 16, token::machineText, this));
    m_reason = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this);
    reason->addWidget(m_reason, 1);
    column->addLayout(reason);
    column->addWidget(buildProposal());
    column->addWidget(buildButtons(keymap));
}

QWidget* ConflictPanel::buildQuestion()
{
    m_question = new QWidget(this);
    auto* column = new QVBoxLayout(m_question);
    kit::scaleLayout(column, {}, 4);
    m_asker = new kit::Label({}, kit::Type::Small, token::textSecondary, m_question);
    column->addWidget(m_asker);
    auto* bubble = new kit::Surface(token::bubbleIn, m_question);
    bubble->setCard(kit::Radius::Lg, token::bubbleIn);
    auto* inside = new QVBoxLayout(bubble);
    kit::scaleLayout(inside, {11, 7, 11, 8}, 0);
    m_words = new MarkedText(tr("What the customer asked"), bubble);
    m_words->setObjectName(QStringLiteral("conflictQuestion"));
    inside->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->addWidget(bubble, 6);
    row->addStretch(1);
    column->addLayout(row);
    return m_question;
}

QWidget* ConflictPanel::buildAnswers()
{
    m_answers = new QWidget(this);
    auto* grid = new QGridLayout(m_answers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().space(5));
    m_yours = new AnswerCard(m_answers);
    m_yours->setObjectName(QStringLiteral("yours"));
    m_yours->setOwn();
    m_yours->text()->setObjectName(QStringLiteral("yourText"));
    return m_answers;
}

QWidget* ConflictPanel::buildProposal()
{
    auto* card = new kit::Surface(token::bgSurface, this);
    card->setCard(kit::Radius::Lg, token::borderControl);
    auto* column = new QVBoxLayout(card);
    kit::scaleLayout(column, {6, 6, 6, 8}, 6);
    auto* head = new QHBoxLayout;
    auto* what = new kit::Chip(tr("Send only what is new"), kit::Tone::Accent, card);
    auto* from = new kit::Chip(tr("Suggested from your text"), kit::Tone::Machine, card);
    head->addWidget(what);
    head->addStretch(1);
    head->addWidget(from);
    column->addLayout(head);
    m_rest = new QTextEdit(card);
    m_rest->setObjectName(QStringLiteral("restText"));
    m_rest->setAccessibleName(tr("Text to send instead"));
    m_rest->setPlaceholderText(tr("Write what should be sent instead"));
    m_rest->setProperty("atalayaBare", true);
    m_rest->setFrameShape(QFrame::NoFrame);
    m_rest->setAcceptRichText(false);
    m_rest->setTabChangesFocus(true);
    m_rest->setFont(theme().font(kit::Type::Reading));
    m_rest->setFixedHeight(theme().lineHeight(kit::Type::Reading) * 3 + theme().px(8));
    connect(m_rest, &QTextEdit::textChanged, this, &ConflictPanel::updateSend);
    auto* text = new QVBoxLayout;
    kit::scaleLayout(text, {6, 0, 6, 0}, 0);
    text->addWidget(m_rest);
    column->addLayout(text);
    return card;
}

QWidget* ConflictPanel::buildButtons(const kit::Keymap& keymap)
{
    auto* box = new QWidget(this);
    auto* flow = new ButtonFlow(box);
    const Choice choices[] = {
        {api::Decision::SendText, "sendThis", tr("Send this"), kit::ButtonKind::Primary},
        {api::Decision::SendAll, "sendAll", tr("Send all of mine"), kit::ButtonKind::Default},
        {api::Decision::KeepAsNote, "keepAsNote", tr("Keep as a note"), kit::ButtonKind::Default},
        {api::Decision::Drop, "drop", tr("Drop"), kit::ButtonKind::Ghost},
        {api::Decision::BackToDraft, "backToComposer", tr("Edit"), kit::ButtonKind::Ghost},
    };
    const QList<QKeySequence> keys = keymap.sequences(u"out.decide");
    for (const Choice& choice : choices) {
        auto* button = new kit::Button(choice.text, choice.kind, box);
        button->setObjectName(QLatin1String(choice.name));
        if (const auto at = qsizetype(m_buttons.size()); at < keys.size())
            button->setKey(keys[at].toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, decision = choice.decision] {
            Q_EMIT decided(decision, m_rest->toPlainText().trimmed());
        });
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    return box;
}

void ConflictPanel::show(const api::ConflictView& view)
{
    const bool same = m_view.row.item.id == view.row.item.id;
    m_view = view;
    const Instant now = m_core.core().commands().now();
    m_question->setVisible(view.question.has_value());
    if (view.question) {
        m_asker->setText(tr("%1, %2").arg(models::toQt(view.question->authorName),
                                          models::shortTime(view.question->at, now)));
        m_words->setMarked(view.question->text);
    }
    Answer yours;
    const domain::Agent& me = m_core.me().agent;
    yours.personId = models::toQt(me.id.str());
    yours.person = models::toQt(me.name);
    yours.name = tr("Yours");
    yours.when = models::shortTime(view.writtenAt, now);
    yours.state = tr("Waiting");
    yours.text = view.yours;
    yours.marks = view.onlyYours;
    m_yours->setAnswer(yours);
    showTheirs();
    if (!same) // what is being edited stays
        m_rest->setPlainText(models::toQt(view.rest));
    showProposal();
    updateSend();
}

void ConflictPanel::showTheirs()
{
    const Instant now = m_core.core().commands().now();
    const std::size_t first = m_view.newer.size() > kMostTheirs ? m_view.newer.size() - kMostTheirs : 0;
    const std::size_t wanted = m_view.newer.size() - first;
    for (; m_theirs.size() > wanted; m_theirs.pop_back())
        delete m_theirs.back();
    while (m_theirs.size() < wanted) {
        m_theirs.push_back(new AnswerCard(m_answers));
        m_theirs.back()->setObjectName(QStringLiteral("theirs"));
        m_theirs.back()->text()->setObjectName(QStringLiteral("theirText"));
        m_theirs.back()->text()->setForeign();
    }
    for (std::size_t at = 0; at < wanted; ++at) {
        Answer theirs = answerOf(m_view.newer[first + at], now);
        if (first + at < m_view.onlyTheirs.size())
            theirs.marks = m_view.onlyTheirs[first + at];
        m_theirs[at]->setAnswer(theirs);
    }
    layOutCards();
}

void ConflictPanel::layOutCards()
{
    auto* grid = static_cast<QGridLayout*>(m_answers->layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    const int rows = std::max(1, int(m_theirs.size()));
    if (m_narrow)
        grid->addWidget(m_yours, 0, 0);
    else
        grid->addWidget(m_yours, 0, 0, rows, 1);
    for (int at = 0; at < int(m_theirs.size()); ++at) {
        grid->addWidget(m_theirs[std::size_t(at)], m_narrow ? at + 1 : at, m_narrow ? 0 : 1);
        m_theirs[std::size_t(at)]->show();
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, m_narrow ? 0 : 1);
}

void ConflictPanel::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        layOutCards();
}

void ConflictPanel::showProposal()
{
    if (m_view.newer.empty())
        m_reason->setText(tr("Nothing newer is on this computer. It was held back by the broker."));
    else if (m_view.rest.empty())
        m_reason->setText(tr("What you wrote was said already. Write what is still missing, or drop yours."));
    else
        m_reason->setText(
            tr("What stands in one of the texts only is marked. Yours can be sent on its own."));
}

void ConflictPanel::updateSend()
{
    const bool text = !m_rest->toPlainText().trimmed().isEmpty();
    kit::Button* send = m_buttons.front();
    send->setEnabled(text);
    send->setToolTip(text ? QString() : tr("There is no text to send"));
}

void ConflictPanel::press(int number)
{
    if (number >= 1 && number <= int(m_buttons.size()) && m_buttons[std::size_t(number - 1)]->isEnabled())
        m_buttons[std::size_t(number - 1)]->click();
}

QWidget* ConflictPanel::firstControl() const
{
    return m_buttons.front()->isEnabled() ? m_buttons.front() : m_buttons[1];
}

} // namespace atalaya::outbox
