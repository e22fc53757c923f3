#pragma once

#include "ui/kit/popover.h"
#include "ui/shell/alerts.h"

#include <QListView>
#include <QStandardItemModel>

namespace atalaya::kit {
class Button;
class EmptyState;
class Label;
} // namespace atalaya::kit

namespace atalaya::shell {

/// What opens under the bell: what happened lately, newest first, and the way to some quiet.
class BellPanel : public kit::Popover {
    Q_OBJECT
public:
    BellPanel(Alerts& alerts, QWidget* window);

    void open(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFoot();
    void refresh();
    void choose(const QModelIndex& index);

    Alerts& m_alerts;
    QStandardItemModel m_model;
    std::vector<Alert> m_listed;
    QListView* m_list;
    kit::EmptyState* m_empty;
    kit::Label* m_state = nullptr;
    kit::Button* m_quiet = nullptr;
};

/// The icon that stands for a kind.
QString iconOf(AlertKind kind);

} // namespace atalaya::shell
