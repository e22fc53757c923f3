#pragma once

#include "ui/models/core_signals.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
class QTextBrowser;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Label;
class SearchField;
} // namespace atalaya::kit

namespace atalaya::knowledge {

/// Articles that may answer the customer, best first, with the words that speak for them; and the article
/// itself.
class KnowledgePanel : public QWidget {
    Q_OBJECT
public:
    explicit KnowledgePanel(models::CoreSignals& core, QWidget* parent = nullptr);

    void show(domain::TicketId ticket);
    void clear();
    /// Opens the reader.
    void openArticle(domain::ArticleId article);
    /// 1 to 4: puts that suggestion into the reply.
    void insertSuggestion(int number);
    void insertArticle(domain::ArticleId article);
    void focusSearch();

Q_SIGNALS:
    /// Plain text for the customer.
    void insertRequested(const QString& text);
    void bestChanged(const std::optional<atalaya::api::Suggestion>& suggestion);
    void countChanged(int count);

private:
    void buildReader();
    void reload();
    void fill(std::vector<api::Suggestion> suggestions);
    QWidget* card(const api::Suggestion& suggestion, int number);
    QWidget* chips(const api::Suggestion& suggestion, QWidget* parent);
    void showArticle(const domain::Article& article);

    models::CoreSignals& m_core;
    std::optional<domain::TicketId> m_ticket;
    std::optional<domain::ArticleId> m_reading;
    std::vector<api::Suggestion> m_suggestions;
    kit::SearchField* m_search;
    QStackedWidget* m_stack;
    QScrollArea* m_list;
    QWidget* m_reader = nullptr;
    kit::Label* m_title = nullptr;
    QTextBrowser* m_text = nullptr;
    QTimer m_soon;
    quint64 m_generation = 0;
};

/// The part of an article meant for customers, as plain text: Markdown marks go, lists and paragraphs stay.
QString customerText(const domain::Article& article);

} // namespace atalaya::knowledge
