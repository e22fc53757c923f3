#include "tests/e2e/mapped_keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atalaya::test {
namespace {

/// The name of a key in X.
QString nameOf(const QString& key)
{
    static const QMap<QString, QString> names{{"Ctrl", "ctrl"},   {"Shift", "shift"},
                                              {"Alt", "alt"},     {"Enter", "Return"},
                                              {"Esc", "Escape"},  {"PgUp", "Prior"},
                                              {"PgDown", "Next"}, {"Del", "Delete"},
                                              {"Space", "space"}, {"Backspace", "BackSpace"},
                                              {",", "comma"},     {".", "period"},
                                              {"+", "plus"},      {"-", "minus"},
                                              {"/", "slash"},     {"?", "question"},
                                              {"!", "exclam"},    {"@", "at"},
                                              {":", "colon"},     {"#", "numbersign"},
                                              {">", "greater"}};
    return names.value(key, key.size() == 1 ? key.toLower() : key);
}

std::string stepOf(const QString& step)
{
    if (step.size() == 1)
        return nameOf(step).toStdString();
    QString rest = step;
    QStringList parts;
    for (qsizetype at = rest.indexOf('+'); at > 0; at = rest.indexOf('+')) {
        parts << nameOf(rest.left(at));
        rest = rest.mid(at + 1);
    }
    parts << nameOf(rest);
    return parts.join('+').toStdString();
}

} // namespace

MappedKeys::MappedKeys()
{
    QFile file(ATALAYA_E2E_SOURCE "/resources/keymap.json");
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).object()["actions"].toArray()) {
        const QJsonObject action = value.toObject();
        const QString id = action["id"].toString();
        m_labels[id] = action["label"].toString();
        for (const auto& key : action["keys"].toArray())
            m_keys[id] << key.toString();
    }
}

std::vector<std::string> MappedKeys::keys(const QString& id, int number) const
{
    const QStringList all = m_keys.value(id);
    QString key = all.value(number);
    if (const QString range = all.value(0); range.contains(QChar(0x2026)))
        key = range.section(' ', 0, 0).chopped(1) + QString::number(number);
    std::vector<std::string> steps;
    for (const QString& step : key.split(' ', Qt::SkipEmptyParts))
        steps.push_back(stepOf(step));
    return steps;
}

bool MappedKeys::press(const WorkstationProgram& program, const QString& id, int number)
{
    const std::vector<std::string> steps = keys(id, number);
    m_pressed.insert(id);
    if (steps.empty())
        qWarning("no such key: %s", qPrintable(id));
    return !steps.empty() && program.screen().press(steps);
}

} // namespace atalaya::test
