#pragma once

#include "ui/kit/avatar.h"

#include <QPushButton>

namespace atalaya::shell {

/// "● Available 1:42:07 ⌄": the status, since when, and the way to another one.
class StatusButton : public QPushButton {
    Q_OBJECT
public:
    explicit StatusButton(QWidget* parent = nullptr);
    /// `clock` may be empty.
    void setStatus(kit::Presence presence, const QString& words, const QString& clock);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect clockRect() const;

    kit::Presence m_presence = kit::Presence::Offline;
    QString m_clock;
};

} // namespace atalaya::shell
