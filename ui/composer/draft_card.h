#pragma once

#include "core/domain/draft.h"
#include "ui/kit/surface.h"

QT_BEGIN_NAMESPACE
class QTextEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Label;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// In place of a conversation that is not here: the text that belongs to it. A new conversation is written
/// on; of one that may no longer be seen the text can be copied or discarded.
class DraftCard : public kit::Surface {
    Q_OBJECT
public:
    explicit DraftCard(QWidget* parent = nullptr);

    /// Of one ticket, at least one.
    void setDrafts(std::vector<domain::Draft> drafts);
    const std::vector<domain::Draft>& drafts() const { return m_drafts; }

Q_SIGNALS:
    void writeRequested(const atalaya::domain::DraftKey& draft);
    void discardRequested(const std::vector<atalaya::domain::Draft>& drafts);
    void notice(const QString& text);

private:
    void copy();

    std::vector<domain::Draft> m_drafts;
    kit::Label* m_title;
    kit::Paragraph* m_why;
    QTextEdit* m_text;
    kit::Button* m_write;
    kit::Button* m_copy;
};

} // namespace atalaya::composer
