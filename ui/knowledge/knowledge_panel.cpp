#include "ui/knowledge/knowledge_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/models/plain_words.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace atalaya::knowledge {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kTypingPauseMs = 120;

} // namespace

QString customerText(const domain::Article& article)
{
    QTextDocument document;
    document.setMarkdown(toQt(article.body));
    QString text = document.toPlainText().trimmed();
    // The heading is the article's own title: a customer does not need it again.
    if (text.startsWith(toQt(article.title)))
        text = text.mid(qsizetype(toQt(article.title).size())).trimmed();
    return text;
}

KnowledgePanel::KnowledgePanel(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_search(new kit::SearchField(tr("Search articles"), this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QScrollArea(m_stack))
{
    setObjectName(QStringLiteral("knowledgePanel"));
    m_search->setObjectName(QStringLiteral("knowledgeSearch"));
    m_search->setAccessibleName(tr("Search articles"));
    m_search->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    const int side = theme().space(6);
    layout->setContentsMargins(side, side, side, 0);
    layout->setSpacing(theme().space(5));
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_stack->addWidget(m_list);
    buildReader();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &KnowledgePanel::reload);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_core, &models::CoreSignals::ticketsChanged, this,
            [this](const std::vector<domain::TicketId>& tickets) {
                const bool ours =
                    m_ticket && (tickets.empty() || std::ranges::find(tickets, *m_ticket) != tickets.end());
                if (ours && m_search->text().isEmpty())
                    m_soon.start();
            });
}

void KnowledgePanel::buildReader()
{
    m_reader = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_reader);
    column->setContentsMargins(0, 0, 0, theme().space(5));
    column->setSpacing(theme().space(4));
    auto* bar = new QHBoxLayout;
    auto* back = new kit::Button(tr("Suggestions"), kit::ButtonKind::Ghost, m_reader);
    back->setIconName(QStringLiteral("chevron-left"));
    back->setSmall(true);
    back->setObjectName(QStringLiteral("backToSuggestions"));
    auto* insert = new kit::Button(tr("Insert"), kit::ButtonKind::Default, m_reader);
    insert->setSmall(true);
    insert->setObjectName(QStringLiteral("insertArticle"));
    bar->addWidget(back);
    bar->addStretch();
    bar->addWidget(insert);
    column->addLayout(bar);
    m_title = new kit::Label(QString(), kit::Type::Title, token::textPrimary, m_reader);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_text = new QTextBrowser(m_reader);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Article"));
    column->addWidget(m_text, 1);
    m_stack->addWidget(m_reader);
    connect(back, &QPushButton::clicked, this, [this] {
        m_reading.reset();
        m_stack->setCurrentWidget(m_list);
        m_search->setFocus();
    });
    connect(insert, &QPushButton::clicked, this, [this] {
        if (m_reading)
            insertArticle(*m_reading);
    });
}

void KnowledgePanel::show(domain::TicketId ticket)
{
    if (m_ticket == ticket)
        return;
    m_ticket = ticket;
    m_reading.reset();
    m_stack->setCurrentWidget(m_list);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    reload();
}

void KnowledgePanel::clear()
{
    m_ticket.reset();
    fill({});
}

void KnowledgePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KnowledgePanel::reload()
{
    if (!m_ticket)
        return;
    const quint64 generation = ++m_generation;
    m_core.core().queries().suggest(*m_ticket, m_search->text().trimmed().toStdString(),
                                    models::guarded<std::vector<api::Suggestion>>(
                                        this, [this, generation](Result<std::vector<api::Suggestion>> found) {
                                            if (generation == m_generation && found)
                                                fill(*std::move(found));
                                        }));
}

void KnowledgePanel::fill(std::vector<api::Suggestion> suggestions)
{
    m_suggestions = std::move(suggestions);
    auto* page = new kit::Surface(token::bgSurface);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, theme().space(6));
    column->setSpacing(theme().space(4));
    int number = 0;
    for (const api::Suggestion& suggestion : m_suggestions)
        column->addWidget(card(suggestion, ++number));
    if (m_suggestions.empty())
        column->addWidget(new kit::EmptyState(QStringLiteral("book-open"), tr("No article fits these words"),
                                              tr("Try other words, or write what you know into a note."),
                                              page));
    column->addStretch();
    m_list->setWidget(page);
    Q_EMIT countChanged(int(m_suggestions.size()));
    const bool searching = !m_search->text().isEmpty();
    if (!searching)
        Q_EMIT bestChanged(m_suggestions.empty() ? std::nullopt : std::optional(m_suggestions.front()));
}

QWidget* KnowledgePanel::chips(const api::Suggestion& suggestion, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(2));
    for (const std::string& word : suggestion.matched)
        if (row->count() < 4)
            row->addWidget(new kit::Tag(toQt(word), box));
    row->addStretch();
    box->setToolTip(tr("These words are in the article and in what the customer wrote."));
    return box;
}

QWidget* KnowledgePanel::card(const api::Suggestion& suggestion, int number)
{
    auto* box = new kit::Surface(token::bgSurface);
    box->setCard(kit::Radius::Lg);
    box->setObjectName(QStringLiteral("suggestion%1").arg(number));
    auto* column = new QVBoxLayout(box);
    const int side = theme().px(11);
    column->setContentsMargins(side, theme().px(9), side, theme().px(9));
    column->setSpacing(theme().px(5));
    auto* title = new kit::Paragraph(toQt(suggestion.title), kit::Type::Body, token::textPrimary, box);
    title->setType(kit::Type::Body, kit::Weight::Semibold);
    column->addWidget(title);
    auto* excerpt = new kit::Paragraph(models::plainWords(toQt(suggestion.excerpt)), kit::Type::Small,
                                       token::textSecondary, box);
    column->addWidget(excerpt);
    column->addWidget(chips(suggestion, box));
    auto* foot = new QHBoxLayout;
    foot->addWidget(new kit::Label(tr("%1 %").arg(qRound(suggestion.score * 100)), kit::Type::Caption,
                                   token::machineText, box));
    const Instant now = m_core.core().commands().now();
    auto* age = new kit::Label(models::shortTime(suggestion.updatedAt, now), kit::Type::Caption,
                               token::textTertiary, box);
    age->setToolTip(tr("%1, updated %2").arg(models::languageName(suggestion.language), age->text()));
    foot->addWidget(age);
    foot->addStretch();
    auto* read = new kit::IconButton(QStringLiteral("book-open"), tr("Read it"), box);
    read->setSide(24);
    read->setAccessibleDescription(toQt(suggestion.title));
    connect(read, &QPushButton::clicked, this,
            [this, article = suggestion.article] { openArticle(article); });
    foot->addWidget(read);
    auto* insert = new kit::Button(tr("Insert"), kit::ButtonKind::Machine, box);
    insert->setSmall(true);
    insert->setKey(number <= 4 ? QString::number(number) : QString());
    insert->setAccessibleName(tr("Insert %1").arg(toQt(suggestion.title)));
    connect(insert, &QPushButton::clicked, this,
            [this, article = suggestion.article] { insertArticle(article); });
    foot->addWidget(insert);
    column->addLayout(foot);
    return box;
}

void KnowledgePanel::openArticle(domain::ArticleId id)
{
    m_core.core().queries().article(
        id, models::guarded<domain::Article>(this, [this](const Result<domain::Article>& article) {
            if (article)
                showArticle(*article);
        }));
}

void KnowledgePanel::showArticle(const domain::Article& article)
{
    m_reading = article.id;
    m_title->setText(toQt(article.title));
    m_text->document()->setDefaultFont(theme().font(kit::Type::Reading));
    m_text->setMarkdown(toQt(article.body));
    m_stack->setCurrentWidget(m_reader);
    m_text->setFocus();
}

void KnowledgePanel::insertArticle(domain::ArticleId id)
{
    m_core.core().queries().article(
        id, models::guarded<domain::Article>(this, [this](const Result<domain::Article>& article) {
            if (article)
                Q_EMIT insertRequested(customerText(*article));
        }));
}

void KnowledgePanel::insertSuggestion(int number)
{
    if (number >= 1 && number <= int(m_suggestions.size()))
        insertArticle(m_suggestions[std::size_t(number - 1)].article);
}

} // namespace atalaya::knowledge
