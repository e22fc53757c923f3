#pragma once

#include "ui/models/core_signals.h"

#include <QHash>
#include <QObject>

namespace atalaya::composer {

/// The macros that this person has: the company's and their own. Searched as they type, without asking
/// anybody.
class MacroBook : public QObject {
    Q_OBJECT
public:
    explicit MacroBook(models::CoreSignals& core, QObject* parent = nullptr);

    /// Best first: by the words typed (names count more than texts), the customer's language, and what was
    /// used last. Nothing typed: all, the ones used last first.
    std::vector<const domain::Macro*> find(const QString& typed, const std::string& language,
                                           std::size_t most) const;
    const domain::Macro* get(const domain::MacroId& id) const;
    const std::vector<domain::Macro>& all() const { return m_macros; }
    /// It was inserted: it comes earlier the next time.
    void used(const domain::MacroId& id);

    bool mayEdit(const domain::Macro& macro) const;
    /// Shown at once, sent when there is a line.
    void put(const domain::Macro& macro);
    void remove(const domain::MacroId& id);

Q_SIGNALS:
    void changed();
    void failed(const QString& text);

private:
    void load();
    void submit(const domain::Command& command);
    double scoreOf(std::size_t index, const QString& typed) const;

    models::CoreSignals& m_core;
    std::vector<domain::Macro> m_macros;
    struct Words {
        QString name;
        QString text;
    };
    std::vector<Words> m_words; ///< folded, in the order of m_macros
    QHash<QString, int> m_used; ///< by id: when, as a count
    int m_uses = 0;
};

} // namespace atalaya::composer
