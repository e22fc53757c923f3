#include "ui/shell/hit_preview.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/palette_match.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr std::size_t kEntries = 6;
constexpr std::size_t kMostLetters = 1200;

QString paragraph(const QString& html, token::Id ink)
{
    return QStringLiteral("<p style=\"color:%1; line-height:120%; margin:0 0 %2px 0\">%3</p>")
        .arg(theme().color(ink).name())
        .arg(ink == token::textTertiary ? 0 : theme().px(10)) // the words stand under their author
        .arg(html);
}

} // namespace

HitPreview::HitPreview(models::CoreSignals& core, QWidget* parent)
    : Surface(token::bgPane, parent)
    , m_core(core)
    , m_title(new kit::ElidedLabel(QString(), kit::Type::Title, token::textPrimary, this))
    , m_number(new kit::ElidedLabel(QString(), kit::Type::Code, token::textSecondary, this))
    , m_status(new kit::Chip(QString(), kit::Tone::Accent, this))
    , m_who(new kit::Chip(QString(), kit::Tone::Plain, this))
    , m_body(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("hitPreview"));
    setEdges(Qt::LeftEdge);
    build();
    clear();
}

void HitPreview::build()
{
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {16, 14, 16, 14}, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    column->addLayout(head);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_status);
    chips->addWidget(m_who);
    chips->addStretch(1);
    column->addLayout(chips);
    m_body->setObjectName(QStringLiteral("hitText"));
    m_body->setAccessibleName(tr("Preview"));
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setProperty("atalayaBare", true);
    m_body->document()->setDocumentMargin(0);
    m_body->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_body->setOpenLinks(false);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->setFont(theme().font(kit::Type::Reading));
    column->addWidget(m_body, 1);
    auto* row = new QHBoxLayout;
    m_open = new kit::Button(tr("Open"), kit::ButtonKind::Primary, this);
    m_open->setObjectName(QStringLiteral("openHit"));
    m_open->setKey(QStringLiteral("↵"));
    m_beside = new kit::Button(tr("Open beside"), kit::ButtonKind::Default, this);
    m_beside->setObjectName(QStringLiteral("openHitBeside"));
    m_beside->setKey(QStringLiteral("Ctrl ↵"));
    for (kit::Button* button : {m_open, m_beside}) {
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &HitPreview::openRequested);
    connect(m_beside, &QPushButton::clicked, this, &HitPreview::besideRequested);
}

void HitPreview::clear()
{
    ++m_generation;
    m_title->setText({});
    m_number->setText({});
    m_body->clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_who),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_beside)})
        widget->hide();
}

QString HitPreview::marked(const std::string& text) const
{
    const QString plain = toQt(text.size() > kMostLetters ? text.substr(0, kMostLetters) : text);
    QString out = plain.toHtmlEscaped();
    const auto match = matchWords(plain, plain, m_words);
    if (match)
        out = match->marked.toHtmlEscaped();
    out.replace(
        QChar(0xE000),
        QStringLiteral("<b style=\"background:%1;color:%2\">")
            .arg(theme().color(token::timeWarnTint).name(), theme().color(token::timeWarnText).name()));
    out.replace(QChar(0xE001), QStringLiteral("</b>"));
    return out.replace(u'\n', QStringLiteral("<br>"));
}

void HitPreview::setBody(const QString& html)
{
    m_body->setHtml(html);
    m_open->show();
}

void HitPreview::show(const api::SearchHit& hit, const QString& words)
{
    clear();
    m_words = words;
    const quint64 generation = ++m_generation;
    const auto when = [this, generation](auto&& use) {
        return [this, generation, use](const auto& answer) {
            if (generation == m_generation && answer)
                use(*answer);
        };
    };
    api::Queries& queries = m_core.core().queries();
    if (hit.ticket)
        queries.conversation(
            *hit.ticket, kEntries,
            models::guarded<api::Conversation>(
                this, when([this](const api::Conversation& one) { showConversation(one); })));
    else if (hit.kind == api::HitKind::Customer)
        queries.customer(domain::CustomerId(hit.id), {},
                         models::guarded<api::CustomerPanel>(
                             this, when([this](const api::CustomerPanel& one) { showCustomer(one); })));
    else
        queries.article(domain::ArticleId(hit.id),
                        models::guarded<domain::Article>(
                            this, when([this](const domain::Article& one) { showArticle(one); })));
}

void HitPreview::showConversation(const api::Conversation& conversation)
{
    const domain::Ticket& ticket = conversation.row.ticket;
    m_title->setText(toQt(ticket.subject));
    m_number->setText(QStringLiteral("#%1").arg(ticket.number));
    m_status->setText(models::label(ticket.status));
    m_status->show();
    m_who->setText(conversation.row.assigneeName.empty() ? tr("Nobody's")
                                                         : toQt(conversation.row.assigneeName));
    m_who->show();
    QString html;
    const Instant now = m_core.core().commands().now();
    for (const domain::Entry& entry : conversation.entries) {
        if (entry.text.empty() || entry.kind == domain::EntryKind::Event)
            continue;
        const bool note = entry.kind == domain::EntryKind::Note;
        html += paragraph(
            tr("%1, %2").arg(QStringLiteral("<b>%1</b>").arg(toQt(entry.authorName).toHtmlEscaped()),
                             models::shortTime(entry.at, now)),
            token::textTertiary);
        html += paragraph(marked(entry.text), note ? token::noteText : token::textPrimary);
    }
    m_beside->show();
    setBody(html);
}

void HitPreview::showArticle(const domain::Article& article)
{
    m_title->setText(toQt(article.title));
    m_number->setText(tr("v %1").arg(article.version));
    setBody(paragraph(marked(article.body), token::textPrimary));
}

void HitPreview::showCustomer(const api::CustomerPanel& panel)
{
    m_title->setText(toQt(panel.customer.name));
    QString html;
    for (const domain::Identity& identity : panel.customer.identities)
        html += paragraph(marked(identity.value), token::textPrimary);
    for (const api::TicketRow& row : panel.open)
        html += paragraph(QStringLiteral("#%1 %2").arg(row.ticket.number).arg(marked(row.ticket.subject)),
                          token::textSecondary);
    setBody(html);
}

} // namespace atalaya::shell
