#include "ui/inbox/nav_panel.h"
#include "ui/inbox/view_editor.h"
#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

// The agent's own views in the navigation: made, changed, put in order and removed here.

namespace atalaya::inbox {

void NavPanel::connectSaved()
{
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const domain::SavedView* saved = savedAt(m_list->indexAt(at)))
            openSavedMenu(*saved, m_list->viewport()->mapToGlobal(at));
    });
    connect(&m_saved, &models::SavedViews::changed, this, [this] {
        rebuild();
        updateCounts();
        m_soon.start(); // their numbers follow
    });
    connect(&m_saved, &models::SavedViews::failed, this, [this](const Error& error) {
        Q_EMIT notice(tr("The view could not be kept: %1", "why").arg(models::errorText(error.code)));
    });
}

void NavPanel::addSaved()
{
    QStandardItem* heading = addHeading(tr("Saved views"));
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, kit::theme().space(3), kit::theme().space(3), 0);
    line->addStretch(1);
    auto* more = new kit::IconButton(QStringLiteral("plus"), tr("New view"), row);
    more->setObjectName(QStringLiteral("newView"));
    more->setSide(24);
    line->addWidget(more);
    connect(more, &QPushButton::clicked, this, &NavPanel::makeView);
    m_list->setIndexWidget(heading->index(), row);
    for (const domain::SavedView& view : m_saved.all()) {
        const api::View shown{api::ViewKind::Saved, {}, view.id};
        addView(shown, models::toQt(view.name))
            ->setData(view.icon.empty() ? models::iconOf(shown) : models::toQt(view.icon), kit::NavIconRole);
    }
}

/// Views that are rarely needed stand there only while something is in them.
void NavPanel::hideEmpty()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QVariant position = m_model.item(row)->data(ViewRole);
        if (!position.isValid())
            continue;
        const api::View& view = m_views[std::size_t(position.toInt())];
        const bool rare = view.kind == api::ViewKind::Live || view.kind == api::ViewKind::Unread;
        m_list->setRowHidden(row, rare && count(view) == 0 && !(view == m_view));
    }
}

const domain::SavedView* NavPanel::savedAt(const QModelIndex& index) const
{
    const QVariant position = index.data(ViewRole);
    if (!position.isValid())
        return nullptr;
    const api::View& view = m_views[std::size_t(position.toInt())];
    return view.kind == api::ViewKind::Saved ? m_saved.find(view.saved) : nullptr;
}

void NavPanel::makeView()
{
    using domain::Asks;
    editView({{}, {}, {}, {Asks::All, {{Asks::Status, {}, {"new", "open", "pending"}}}}});
}

void NavPanel::editView(domain::SavedViewId id)
{
    if (const domain::SavedView* view = m_saved.find(id))
        editView(domain::SavedView(*view));
}

void NavPanel::editView(const domain::SavedView& view)
{
    if (!m_editor) {
        m_editor = new ViewEditor(m_core, window());
        connect(m_editor, &ViewEditor::saved, this, [this](const domain::SavedView& made) {
            const domain::SavedView* before = m_saved.find(made.id);
            const QString text = before ? tr("Changed the view “%1”").arg(models::toQt(made.name))
                                        : tr("Made the view “%1”").arg(models::toQt(made.name));
            changeSaved(text, [this, made] { m_saved.put(made); });
            Q_EMIT viewChosen({api::ViewKind::Saved, {}, made.id});
        });
    }
    m_editor->edit(view, m_directory);
}

/// Everything that changes the views can be taken back.
void NavPanel::changeSaved(const QString& text, const std::function<void()>& change)
{
    const auto before = m_saved.all();
    change();
    if (m_saved.all() == before)
        return;
    Q_EMIT actionDone(text, [this, before] { m_saved.set(before); });
}

void NavPanel::openSavedMenu(const domain::SavedView& view, const QPoint& at)
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* icon, const QString& text, const QString& key,
                         const std::function<void()>& run) {
        connect(menu->addItem(QLatin1StringView(icon), text, key), &QAction::triggered, this, run);
    };
    const QString name = models::toQt(view.name);
    const domain::SavedViewId id = view.id;
    add("pencil-line", tr("Edit or rename"), QStringLiteral("F2"), [this, view] { editView(view); });
    add("", tr("Move up"), QStringLiteral("Alt ↑"), [this, id, name] {
        changeSaved(tr("Moved the view “%1”").arg(name), [this, id] { m_saved.move(id, -1); });
    });
    add("", tr("Move down"), QStringLiteral("Alt ↓"), [this, id, name] {
        changeSaved(tr("Moved the view “%1”").arg(name), [this, id] { m_saved.move(id, 1); });
    });
    add("x", tr("Delete"), QStringLiteral("Del"), [this, id, name] {
        changeSaved(tr("Deleted the view “%1”").arg(name), [this, id] { m_saved.remove(id); });
    });
    menu->popup(at);
}

bool NavPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const domain::SavedView* saved = savedAt(m_list->currentIndex());
    if (!saved)
        return Surface::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const domain::SavedView view = *saved;
    const QString name = models::toQt(view.name);
    if (press->key() == Qt::Key_F2) {
        editView(view);
        return true;
    }
    if (press->key() == Qt::Key_Menu
        || (press->key() == Qt::Key_F10 && press->modifiers() & Qt::ShiftModifier)) {
        const QRect row = m_list->visualRect(m_list->currentIndex());
        openSavedMenu(view, m_list->viewport()->mapToGlobal(row.bottomLeft()));
        return true;
    }
    if (press->key() == Qt::Key_Delete) {
        changeSaved(tr("Deleted the view “%1”").arg(name), [this, &view] { m_saved.remove(view.id); });
        return true;
    }
    const bool up = press->key() == Qt::Key_Up;
    if (press->modifiers() & Qt::AltModifier && (up || press->key() == Qt::Key_Down)) {
        changeSaved(tr("Moved the view “%1”").arg(name),
                    [this, &view, up] { m_saved.move(view.id, up ? -1 : 1); });
        return true;
    }
    return Surface::eventFilter(watched, event);
}

} // namespace atalaya::inbox
