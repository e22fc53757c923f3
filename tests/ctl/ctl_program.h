#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace atalaya::test {

/// What a run of atalayactl said.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The program in a folder of its own.
class CtlProgram {
public:
    CtlRun run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// The same with --data and the folder `data`.
    CtlRun onData(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return run(arguments + QStringList{QStringLiteral("--data"), data()}, input);
    }
    /// A broker's data with an administrator "admin".
    bool init() const;

    QString data() const { return path(QStringLiteral("data")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

/// A file of the source tree.
QString sourcePath(const QString& name);

} // namespace atalaya::test
