#include "ui/composer/draft_card.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/models/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QTextEdit>
#include <QVBoxLayout>

namespace atalaya::composer {
namespace {

namespace token = kit::token;

constexpr int kSide = 24;

QString textOf(const std::vector<domain::Draft>& drafts)
{
    QStringList texts;
    for (const domain::Draft& draft : drafts) {
        const QString text = QString::fromStdString(draft.text);
        const bool note = draft.key.kind == domain::DraftKind::Note;
        texts << (drafts.size() == 1
                      ? text
                      : QStringLiteral("%1\n%2").arg(
                          note ? DraftCard::tr("Note:")
                               : DraftCard::tr("Reply (%1):").arg(models::label(draft.key.channel)),
                          text));
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

DraftCard::DraftCard(QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_title(new kit::Label({}, kit::Type::Title, token::textPrimary, this))
    , m_why(new kit::Paragraph({}, kit::Type::Body, token::textSecondary, this))
    , m_text(new QTextEdit(this))
    , m_write(new kit::Button(tr("Write on"), kit::ButtonKind::Primary, this))
    , m_copy(new kit::Button(tr("Copy the text"), kit::ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("draftCard"));
    m_title->setObjectName(QStringLiteral("draftCardTitle"));
    m_text->setObjectName(QStringLiteral("draftCardText"));
    m_text->setAccessibleName(tr("Your text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(kit::theme().font(kit::Type::Reading));
    m_write->setObjectName(QStringLiteral("writeOn"));
    m_copy->setObjectName(QStringLiteral("copyDraft"));
    auto* discard = new kit::Button(tr("Discard"), kit::ButtonKind::Default, this);
    discard->setObjectName(QStringLiteral("discardText"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {kSide, kSide, kSide, kSide}, 10);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    kit::scaleLayout(foot, {}, 8);
    foot->addWidget(m_write);
    foot->addWidget(m_copy);
    foot->addWidget(discard);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (!m_drafts.empty())
            Q_EMIT writeRequested(m_drafts.front().key);
    });
    connect(m_copy, &QPushButton::clicked, this, &DraftCard::copy);
    connect(discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(m_drafts); });
}

void DraftCard::setDrafts(std::vector<domain::Draft> drafts)
{
    m_drafts = std::move(drafts);
    const domain::Draft& first = m_drafts.front();
    const bool fresh = first.key.kind == domain::DraftKind::NewTicket;
    const QString subject = QString::fromStdString(first.subject);
    if (fresh) {
        const QString to = first.to.empty() ? QString() : QString::fromStdString(first.to.front());
        m_title->setText(subject.isEmpty() ? tr("New conversation") : subject);
        m_why->setText(to.isEmpty() ? tr("Not sent yet.") : tr("Not sent yet. To %1.").arg(to));
    } else {
        m_title->setText(tr("You can no longer open this ticket; your text is here"));
        m_why->setText(tr("It was moved, merged or removed, or it is outside what you may see. Nobody else "
                          "has your text."));
    }
    m_text->setPlainText(textOf(m_drafts));
    m_write->setVisible(fresh);
    m_copy->setVisible(!fresh);
}

void DraftCard::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT notice(tr("Copied"));
}

} // namespace atalaya::composer
