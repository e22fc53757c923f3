#pragma once

#include "ui/kit/popover.h"
#include "ui/routing/rules_book.h"

namespace atalaya::routing {

/// Asks before rules hold for everybody, and says what will change. The safe choice has the focus.
class PublishDialog : public kit::Popover {
    Q_OBJECT
public:
    PublishDialog(const std::vector<LineChange>& changes, QWidget* window);
    void ask();

Q_SIGNALS:
    void confirmed();
};

/// Asks for the name of a new queue or skill, next to the button that wants one.
class NamePopover : public kit::Popover {
    Q_OBJECT
public:
    NamePopover(const QString& label, const QString& button, QWidget* window);
    void ask(QWidget* anchor);

Q_SIGNALS:
    void named(const QString& name);
};

} // namespace atalaya::routing
