#pragma once

#include "ui/kit/labels.h"
#include "ui/kit/surface.h"

#include <string>
#include <vector>

namespace atalaya::kit {
class Avatar;
class ElidedLabel;
class Label;
} // namespace atalaya::kit

namespace atalaya::outbox {

class MarkedText;

/// Who answered, when, what became of it, and the words.
struct Answer {
    QString personId;
    QString name; ///< of the card: "Yours", "Beatriz Lobo"
    QString person; ///< for the initials
    QString when;
    QString state; ///< "Waiting", "Read"
    kit::Tone tone = kit::Tone::Plain;
    QString icon = {};
    std::string text; ///< UTF-8
    std::vector<std::pair<int, int>> marks = {};
};

/// One of two answers that stand side by side.
class AnswerCard : public kit::Surface {
    Q_OBJECT
public:
    explicit AnswerCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);
    MarkedText* text() const { return m_text; }
    /// The one that was written here.
    void setOwn();

private:
    kit::Avatar* m_face;
    kit::ElidedLabel* m_name;
    kit::Label* m_when;
    kit::Chip* m_state;
    MarkedText* m_text;
};

} // namespace atalaya::outbox
