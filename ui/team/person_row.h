#pragma once

#include "ui/kit/avatar.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::team {

/// A colleague: face, name, and a quiet line under it.
class PersonRow : public QWidget {
    Q_OBJECT
public:
    struct Look {
        QString id;
        QString name;
        QString line;
        kit::Presence presence = kit::Presence::None;
        QString presenceWords = {}; ///< for screen readers
        QString face = {}; ///< the name that the initials are of, where `name` says "You"
    };
    explicit PersonRow(const Look& look, QWidget* parent = nullptr);

    /// Stands at its end.
    void addTrailing(QWidget* widget);

private:
    QHBoxLayout* m_row;
};

} // namespace atalaya::team
