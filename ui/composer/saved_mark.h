#pragma once

#include "ui/kit/label.h"

namespace atalaya::composer {

/// "Draft saved 10:41", at the trailing side, with a tick before it.
class SavedMark : public kit::ElidedLabel {
    Q_OBJECT
public:
    explicit SavedMark(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atalaya::composer
