#pragma once

#include "ui/kit/rail.h"
#include "ui/kit/surface.h"
#include "ui/models/saved_views.h"

#include <QStandardItemModel>
#include <QTimer>
#include <functional>

namespace atalaya::inbox {

class ViewEditor;

/// The action of the keymap that goes to such a view; empty if none does.
QString keyActionOf(api::ViewKind kind);

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
    /// The editor for a new view, or for one that is there.
    void makeView();
    void editView(domain::SavedViewId id);

Q_SIGNALS:
    void viewChosen(const atalaya::api::View& view);
    /// `decide`: with the first one that needs a decision.
    void outboxChosen(bool decide);
    void keptChosen();
    void countsChanged();
    /// A view was changed, moved or removed; `undo` takes it back.
    void actionDone(const QString& text, const std::function<void()>& undo);
    void notice(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int ViewRole = Qt::UserRole + 200; ///< int: position in m_views

    void reload();
    void rebuild();
    void updateCounts();
    QStandardItem* addView(const api::View& view, const QString& text);
    QStandardItem* addHeading(const QString& text);
    void addHere();
    void updateHere();
    void askKept();
    void connectSaved();
    void addSaved();
    void hideEmpty();
    void editView(const domain::SavedView& view);
    void changeSaved(const QString& text, const std::function<void()>& change);
    void openSavedMenu(const domain::SavedView& view, const QPoint& at);
    /// The saved view of the present row, if it is one.
    const domain::SavedView* savedAt(const QModelIndex& index) const;

    models::CoreSignals& m_core;
    api::View m_view;
    api::Directory m_directory;
    api::ViewCounts m_counts;
    bool m_built = false; ///< the rows stand for the directory at hand
    models::SavedViews m_saved;
    ViewEditor* m_editor = nullptr;
    std::vector<api::View> m_views;
    QStandardItemModel m_model;
    kit::NavList* m_list;
    QTimer m_soon;
    std::optional<int> m_keptDays; ///< what is kept of finished conversations; 0: all
    bool m_inOutbox = false;
};

} // namespace atalaya::inbox
