#pragma once

#include "ui/kit/rail.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QStandardItemModel>
#include <QTimer>

namespace atalaya::inbox {

/// The views and queues beside the list, with their counts.
class NavPanel : public kit::Surface {
    Q_OBJECT
public:
    explicit NavPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    api::View view() const { return m_view; }
    void setView(const api::View& view);
    /// The outbox is what is shown beside it.
    void showOutbox();
    /// "Mine", or the name of the queue.
    QString title(const api::View& view) const;
    /// The views in the order shown, for menus in narrow windows.
    const std::vector<api::View>& views() const { return m_views; }
    qint64 count(const api::View& view) const;

Q_SIGNALS:
    void viewChosen(const atalaya::api::View& view);
    /// `decide`: with the first one that needs a decision.
    void outboxChosen(bool decide);
    void keptChosen();
    void countsChanged();

private:
    void reload();
    void rebuild();
    void updateCounts();
    QStandardItem* addView(const api::View& view, const QString& text);
    QStandardItem* addHeading(const QString& text);
    void addHere();
    void updateHere();
    void askKept();

    models::CoreSignals& m_core;
    api::View m_view;
    api::Directory m_directory;
    api::ViewCounts m_counts;
    std::vector<api::View> m_views;
    QStandardItemModel m_model;
    kit::NavList* m_list;
    QTimer m_soon;
    std::optional<int> m_keptDays; ///< what is kept of finished conversations; 0: all
    bool m_inOutbox = false;
};

} // namespace atalaya::inbox
