#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <string>
#include <vector>

namespace atalaya::test {

/// Files below tests/data.
inline QString dataPath(const QString& name)
{
    const QString root = qEnvironmentVariable("ATALAYA_SOURCE_DIR", QStringLiteral("."));
    return QDir(root).absoluteFilePath(QStringLiteral("tests/data/") + name);
}

inline std::string readData(const QString& name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

/// The rows of a tab-separated file, without its first line.
inline std::vector<std::vector<std::string>> readTable(const QString& name)
{
    std::vector<std::vector<std::string>> rows;
    const std::string text = readData(name);
    bool head = true;
    for (const std::string_view line : split(text, '\n')) {
        if (!head && !line.empty()) {
            std::vector<std::string> row;
            for (const std::string_view cell : split(line, '\t'))
                row.emplace_back(cell);
            rows.push_back(std::move(row));
        }
        head = false;
    }
    return rows;
}

/// Names of the files below a folder of tests/data with one of these endings, sorted.
inline QStringList listData(const QString& folder, const QStringList& endings)
{
    QStringList out;
    QDirIterator it(dataPath(folder), endings, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        out << QDir(dataPath(QString())).relativeFilePath(it.next());
    out.sort();
    return out;
}

} // namespace atalaya::test
