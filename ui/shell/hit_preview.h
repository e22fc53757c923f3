#pragma once

#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Chip;
class ElidedLabel;
} // namespace atalaya::kit

namespace atalaya::shell {

/// A look at what a search found, without going there.
class HitPreview : public kit::Surface {
    Q_OBJECT
public:
    explicit HitPreview(models::CoreSignals& core, QWidget* parent);

    /// `words` are marked in it.
    void show(const api::SearchHit& hit, const QString& words);
    void clear();

Q_SIGNALS:
    void openRequested();
    void besideRequested();

private:
    void build();
    void showConversation(const api::Conversation& conversation);
    void showArticle(const domain::Article& article);
    void showCustomer(const api::CustomerPanel& panel);
    QString marked(const std::string& text) const;
    void setBody(const QString& html);

    models::CoreSignals& m_core;
    QString m_words;
    quint64 m_generation = 0;
    kit::ElidedLabel* m_title;
    kit::ElidedLabel* m_number;
    kit::Chip* m_status;
    kit::Chip* m_who;
    QTextBrowser* m_body;
    kit::Button* m_open = nullptr;
    kit::Button* m_beside = nullptr;
};

} // namespace atalaya::shell
