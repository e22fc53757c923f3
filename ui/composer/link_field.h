#pragma once

#include "ui/kit/popover.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Field;
} // namespace atalaya::kit

namespace atalaya::composer {

/// Where a link leads. An empty address takes it away.
class LinkField : public kit::Popover {
    Q_OBJECT
public:
    explicit LinkField(QWidget* window);

    void ask(QWidget* anchor, const QString& present);

Q_SIGNALS:
    void chosen(const QString& address);

private:
    void choose();

    QLineEdit* m_address;
    kit::Field* m_field;
};

} // namespace atalaya::composer
