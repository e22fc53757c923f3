#pragma once

#include "ui/kit/surface.h"
#include "ui/routing/rules_book.h"

namespace atalaya::kit {
class Paragraph;
}

namespace atalaya::routing {

/// Somebody else saved or published meanwhile: what they wrote and what was written here, line by line, and a
/// choice.
class ConflictBar : public kit::Surface {
    Q_OBJECT
public:
    explicit ConflictBar(RulesBook& book, QWidget* parent = nullptr);

private:
    void refresh();

    RulesBook& m_book;
    kit::Paragraph* m_title;
    kit::Paragraph* m_lines;
};

} // namespace atalaya::routing
