#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QVariant>
#include <vector>

namespace atalaya::settings {

/// Who decided on a preference.
enum class SetBy { Usual, Person, Company };

/// The preferences of this computer's desk by their keys: what a person chose, what is usual, and what the
/// company's policy decides. Each change counts at once and can be undone as long as the book is open.
class PreferenceBook : public QObject {
    Q_OBJECT
public:
    /// Two INI files. Every key that `policy` has is taken over into `file` and cannot be changed here; a
    /// policy that is not there decides on nothing.
    PreferenceBook(const QString& file, const QString& policy, QObject* parent = nullptr);

    /// What counts: chosen, or usual. Nothing for a key without either.
    QVariant value(const QString& key) const;
    QVariant usual(const QString& key) const;
    SetBy setBy(const QString& key) const;
    bool isLocked(const QString& key) const { return setBy(key) == SetBy::Company; }

    /// A locked key stays as it is.
    void set(const QString& key, const QVariant& value);
    /// Back to what is usual.
    void reset(const QString& key);
    bool canUndo() const { return !m_past.empty(); }
    /// Takes the last change back; gives its key, or nothing.
    QString undo();

Q_SIGNALS:
    void changed(const QString& key);

private:
    void put(const QString& key, const QVariant& value);

    QSettings m_file;
    QHash<QString, QVariant> m_policy;
    std::vector<std::pair<QString, QVariant>> m_past; ///< key and what was chosen before; invalid: nothing
};

/// Where a company puts its policy on this computer: the system's place for settings of all users.
QString usualPolicyFile();

} // namespace atalaya::settings
