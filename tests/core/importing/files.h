#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <filesystem>
#include <string>

namespace atalaya::test {

/// A folder that goes with the test, and files in it.
class Files {
public:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    /// Writes a file, with the folders above it.
    std::filesystem::path write(const std::string& name, const std::string& bytes) const
    {
        const auto path = at(name);
        QDir().mkpath(QString::fromStdString(path.parent_path().string()));
        QFile file(QString::fromStdString(path.string()));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), qint64(bytes.size()));
        return path;
    }
    std::string read(const std::string& name) const
    {
        QFile file(QString::fromStdString(at(name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace atalaya::test
