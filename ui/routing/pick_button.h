#pragma once

#include "ui/kit/popover.h"

#include <QPointer>
#include <QPushButton>

namespace atalaya::routing {

/// Shows what was picked from a list and opens the list: people and queues are on or off, skills have a
/// level of 0 (not needed) to 5.
class PickButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { OnOff, Levels };
    /// `none` is shown when nothing is picked.
    PickButton(Kind kind, const QString& none, QWidget* parent = nullptr);

    /// `values` are 0 or 1, or levels; `live` are those of the live rules: what differs stands out.
    void setItems(const QStringList& names, const QList<int>& values, const QList<int>& live);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int index, int value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open();
    QWidget* row(int index, QWidget* parent);
    QString textOf(int index) const;

    Kind m_kind;
    QString m_none;
    QStringList m_names;
    QList<int> m_values;
    QList<int> m_live;
    QPointer<kit::Popover> m_popover;
};

} // namespace atalaya::routing
