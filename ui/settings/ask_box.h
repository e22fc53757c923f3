#pragma once

#include "ui/kit/popover.h"

namespace atalaya::settings {

/// Asks before something that cannot be taken back. The safe choice has the focus.
class AskBox : public kit::Popover {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text; ///< what happens, and what stays
        QString yes;
        QString no;
    };
    AskBox(const Words& words, QWidget* window);
    void ask();

Q_SIGNALS:
    void confirmed();
};

} // namespace atalaya::settings
