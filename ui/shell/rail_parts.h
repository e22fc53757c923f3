#pragma once

#include "ui/kit/avatar.h"

#include <QPushButton>

namespace atalaya::shell {

/// The lighthouse at the top of the rail.
class RailMark : public QWidget {
    Q_OBJECT
public:
    explicit RailMark(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The person who works here, at the bottom of the rail: face and presence. Opens what concerns the person.
class RailPerson : public QPushButton {
    Q_OBJECT
public:
    explicit RailPerson(QWidget* parent);
    /// `words` is the presence as people say it.
    void setPerson(const QString& id, const QString& name, kit::Presence presence, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    QString m_name;
    kit::Presence m_presence = kit::Presence::None;
};

} // namespace atalaya::shell
