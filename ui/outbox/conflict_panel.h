#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QTextEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class Label;
class Paragraph;
class Surface;
} // namespace atalaya::kit

namespace atalaya::outbox {

class AnswerCard;
class MarkedText;

/// Two answers to one question: yours, which was held back, beside what came meanwhile, and a proposal to
/// send only what nobody has said yet.
class ConflictPanel : public QWidget {
    Q_OBJECT
public:
    ConflictPanel(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    void show(const api::ConflictView& view);
    const api::ConflictView& view() const { return m_view; }
    /// 1 to 5, as on the buttons.
    void press(int number);
    /// Where the hands go first.
    QWidget* firstControl() const;
    /// Two cards beside each other, or one under the other where there is no room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void decided(atalaya::api::Decision decision, const QString& text);

private:
    QWidget* buildQuestion();
    QWidget* buildAnswers();
    QWidget* buildProposal();
    QWidget* buildButtons(const kit::Keymap& keymap);
    void showTheirs();
    void showProposal();
    void updateSend();
    void layOutCards();

    models::CoreSignals& m_core;
    api::ConflictView m_view;
    kit::Label* m_asker = nullptr;
    QWidget* m_question = nullptr;
    MarkedText* m_words = nullptr;
    QWidget* m_answers = nullptr;
    AnswerCard* m_yours = nullptr;
    std::vector<AnswerCard*> m_theirs;
    kit::Paragraph* m_reason = nullptr;
    QTextEdit* m_rest = nullptr;
    std::vector<kit::Button*> m_buttons;
    bool m_narrow = false;
};

} // namespace atalaya::outbox
