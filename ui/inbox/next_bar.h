#pragma once

#include "ui/kit/surface.h"

namespace atalaya::kit {
class Button;
class ElidedLabel;
class IconButton;
} // namespace atalaya::kit

namespace atalaya::inbox {

/// Says that tickets come one after the other, how many are left, and lets one be passed over.
class NextBar : public kit::Surface {
    Q_OBJECT
public:
    explicit NextBar(QWidget* parent = nullptr);
    void setLeft(qint64 left);
    QWidget* skipButton() const;

Q_SIGNALS:
    void skipRequested();
    void endRequested();

private:
    kit::ElidedLabel* m_left;
    kit::Button* m_skip;
};

} // namespace atalaya::inbox
