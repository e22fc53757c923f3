#pragma once

#include "ui/models/core_signals.h"

namespace atalaya::models {

/// The agent's own views: read once, changed here, kept by the core. What could not be kept is told, and the
/// list is as before.
class SavedViews : public QObject {
    Q_OBJECT
public:
    explicit SavedViews(CoreSignals& signals_, QObject* parent = nullptr);

    const std::vector<domain::SavedView>& all() const { return m_views; }
    const domain::SavedView* find(domain::SavedViewId id) const;
    /// A new one, or in the place of the one with its id.
    void put(const domain::SavedView& view);
    void remove(domain::SavedViewId id);
    /// Up (−1) or down (+1); beyond the ends nothing happens.
    void move(domain::SavedViewId id, int by);
    /// As they were.
    void set(std::vector<domain::SavedView> views);
    void load();

Q_SIGNALS:
    void changed();
    void failed(const atalaya::Error& error);

private:
    CoreSignals& m_signals;
    std::vector<domain::SavedView> m_views;
};

/// What a part of a condition asks, as a person reads it: "Status is", "Waiting longer than".
QString label(domain::Asks asks);

} // namespace atalaya::models
