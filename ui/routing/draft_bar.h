#pragma once

#include "ui/kit/surface.h"
#include "ui/routing/rules_book.h"

namespace atalaya::kit {
class Button;
class Chip;
class ElidedLabel;
class IconButton;
} // namespace atalaya::kit

namespace atalaya::routing {

/// The head of everything that edits the draft: what it is, that it is a draft, whether it is saved, undo and
/// publish.
class DraftBar : public kit::Surface {
    Q_OBJECT
public:
    DraftBar(RulesBook& book, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);

Q_SIGNALS:
    void publishRequested();

private:
    void refresh();

    RulesBook& m_book;
    kit::ElidedLabel* m_title;
    kit::Chip* m_chip;
    kit::ElidedLabel* m_saved;
    kit::IconButton* m_undo;
    kit::Button* m_publish;
};

/// "Saved", "Saving…", "Kept here until there is a line": how a draft stands, in words.
QString savedText(const RulesView& view);

} // namespace atalaya::routing
