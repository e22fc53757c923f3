#include "ui/outbox/answer_card.h"

#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/outbox/marked_text.h"

#include <QVBoxLayout>

namespace atalaya::outbox {

namespace token = kit::token;

AnswerCard::AnswerCard(QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_face(new kit::Avatar(24, this))
    , m_name(new kit::ElidedLabel({}, kit::Type::Body, token::textPrimary, this))
    , m_when(new kit::Label({}, kit::Type::Small, token::textTertiary, this))
    , m_state(new kit::Chip({}, kit::Tone::Plain, this))
    , m_text(new MarkedText({}, this))
{
    setCard(kit::Radius::Lg, token::borderDefault);
    m_face->setBackdrop(token::bgSurface);
    m_name->setType(kit::Type::Body, kit::Weight::Semibold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {12, 9, 12, 9}, 8);
    head->addWidget(m_face);
    head->addWidget(m_name);
    head->addWidget(m_when);
    head->addStretch(1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(new kit::Line(Qt::Horizontal, this));
    auto* body = new QVBoxLayout;
    kit::scaleLayout(body, {12, 11, 12, 12}, 0);
    body->addWidget(m_text);
    body->addStretch(1);
    column->addLayout(body, 1);
}

void AnswerCard::setAnswer(const Answer& answer)
{
    m_face->setPerson(answer.personId, answer.person);
    m_name->setText(answer.name);
    m_when->setText(answer.when);
    m_state->setVisible(!answer.state.isEmpty());
    m_state->setText(answer.state);
    m_state->setTone(answer.tone);
    m_state->setIconName(answer.icon);
    m_text->setAccessibleName(tr("%1, %2").arg(answer.name, answer.when));
    m_text->setMarked(answer.text, answer.marks);
}

void AnswerCard::setOwn()
{
    setCard(kit::Radius::Lg, token::accentBorder);
}

} // namespace atalaya::outbox
