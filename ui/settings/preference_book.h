#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QVariant>
#include <functional>
#include <vector>

namespace atalaya::settings {

/// Who decided on a preference.
enum class SetBy { Usual, Person, Company };

/// What this computer can be heard with. Empty functions: nothing.
struct Hearing {
    std::function<QStringList()> devices = [] { return QStringList(); }; ///< sound cards and headsets
    std::function<void(const QString& tone)> play = [](const QString&) {}; ///< "bell", as chosen just now
};

/// The preferences of this computer's desk by their keys: what a person chose, what is usual, and what the
/// company's policy decides. Each change counts at once and can be undone as long as the book is open.
class PreferenceBook : public QObject {
    Q_OBJECT
public:
    /// Two INI files. Every key that `policy` has is taken over into `file` and cannot be changed here; a
    /// policy that is not there decides on nothing. What a policy decides no longer is again as the person
    /// had it.
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

    /// Where it is kept; what else this desk keeps stands beside it.
    QString file() const { return m_file.fileName(); }
    /// Another file of the company, beside its policy.
    QString companyFile(const QString& name) const;

    void setHearing(Hearing hearing) { m_hearing = std::move(hearing); }
    const Hearing& hearing() const { return m_hearing; }

Q_SIGNALS:
    void changed(const QString& key);

private:
    void put(const QString& key, const QVariant& value);
    void forgetOldPolicy();

    QSettings m_file;
    QString m_policyFile;
    QHash<QString, QVariant> m_policy;
    Hearing m_hearing;
    std::vector<std::pair<QString, QVariant>> m_past; ///< key and what was chosen before; invalid: nothing
};

/// Where a company puts its policy on this computer: the system's place for settings of all users.
QString usualPolicyFile();

} // namespace atalaya::settings
