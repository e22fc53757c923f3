#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/outbox_texts.h"

#include <QAbstractListModel>
#include <QTimer>
#include <array>
#include <set>

namespace atalaya::outbox {

/// What was done here and may not have arrived, as rows under three headings. Asks again when it changes.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        GroupRole, ///< int, a models::OutboxGroup
        GroupCountRole, ///< int
        FoldedRole, ///< bool
    };

    explicit OutboxModel(models::CoreSignals& core, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void reload();
    bool isLoading() const { return m_loading; }
    const std::optional<Error>& error() const { return m_error; }
    const api::OutboxOverview& overview() const { return m_overview; }
    /// Null for a heading.
    const api::OutboxRow* row(const QModelIndex& index) const;
    models::OutboxGroup group(const QModelIndex& index) const;
    models::OutboxWords words(const QModelIndex& index) const;
    models::OutboxContext context() const;
    QModelIndex indexOf(domain::CommandId id) const;
    /// The next (+1) or previous (−1) row that is not a heading.
    QModelIndex neighbour(const QModelIndex& from, int by) const;
    void setFolded(models::OutboxGroup group, bool folded);
    bool isFolded(models::OutboxGroup group) const;
    /// Seconds have passed: what counts down looks different. True while anything does.
    bool tick();

Q_SIGNALS:
    /// The first answer, and each after it.
    void loaded();

private:
    struct Line {
        models::OutboxGroup group = models::OutboxGroup::Waiting;
        int at = -1; ///< position in the group; −1: its heading
    };
    const std::vector<api::OutboxRow>& rowsOf(models::OutboxGroup group) const;
    void fill();
    void askConflicts();
    void explain(models::OutboxWords& words, const api::OutboxRow& row) const;

    models::CoreSignals& m_core;
    api::OutboxOverview m_overview;
    api::Directory m_directory;
    std::map<domain::CommandId, std::vector<domain::Entry>> m_newer; ///< than what is held back
    std::vector<Line> m_lines;
    std::set<models::OutboxGroup> m_folded;
    std::optional<Error> m_error;
    bool m_loading = true;
    QTimer m_soon;
};

} // namespace atalaya::outbox
