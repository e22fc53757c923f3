#include "ui/shell/desk_state.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <utility>

namespace atalaya::shell {
namespace {

constexpr int kSoonMs = 100;
constexpr qint64 kMostBytes = 4 * 1024 * 1024; // some 15,000 tabs
constexpr int kMostWindows = 20;

QJsonObject paneObject(const QMap<int, QList<int>>& panes)
{
    QJsonObject out;
    for (auto it = panes.begin(); it != panes.end(); ++it) {
        QJsonArray widths;
        for (const int width : it.value())
            widths.append(width);
        out.insert(QString::number(it.key()), widths);
    }
    return out;
}

QMap<int, QList<int>> panesOf(const QJsonObject& object)
{
    QMap<int, QList<int>> out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QList<int> widths;
        for (const QJsonValue& width : it.value().toArray())
            widths << std::clamp(width.toInt(), 0, 10'000);
        out.insert(it.key().toInt(), widths);
    }
    return out;
}

QJsonValue written(const std::optional<bool>& choice)
{
    return choice ? QJsonValue(*choice) : QJsonValue();
}

std::optional<bool> choiceOf(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject objectOf(const WindowState& window)
{
    return {{QStringLiteral("kind"), window.kind},
            {QStringLiteral("geometry"), QString::fromLatin1(window.geometry.toBase64())},
            {QStringLiteral("place"), window.place},
            {QStringLiteral("view"), window.view},
            {QStringLiteral("queue"), window.queue},
            {QStringLiteral("saved"), window.saved},
            {QStringLiteral("ticket"), window.ticket},
            {QStringLiteral("contextTab"), window.contextTab},
            {QStringLiteral("contextPins"), window.contextPins},
            {QStringLiteral("contextWindow"), QString::fromLatin1(window.contextWindow.toBase64())},
            {QStringLiteral("layouts"), window.layouts.written()},
            {QStringLiteral("contextLayouts"), window.contextLayouts.written()},
            {QStringLiteral("context"), written(window.context)},
            {QStringLiteral("nav"), written(window.nav)},
            {QStringLiteral("focusMode"), window.focusMode},
            {QStringLiteral("panes"), paneObject(window.panes)},
            {QStringLiteral("tabs"), window.tabs},
            {QStringLiteral("live"), window.live}};
}

WindowState windowOf(const QJsonObject& object)
{
    WindowState window;
    window.kind = object.value(QStringLiteral("kind")).toString();
    window.geometry = QByteArray::fromBase64(object.value(QStringLiteral("geometry")).toString().toLatin1());
    window.place = object.value(QStringLiteral("place")).toString();
    window.view = object.value(QStringLiteral("view")).toInt();
    window.queue = object.value(QStringLiteral("queue")).toString();
    window.saved = object.value(QStringLiteral("saved")).toString();
    window.ticket = object.value(QStringLiteral("ticket")).toString();
    window.contextTab = object.value(QStringLiteral("contextTab")).toInt();
    window.contextPins = object.value(QStringLiteral("contextPins")).toInt(window.contextPins);
    window.contextWindow =
        QByteArray::fromBase64(object.value(QStringLiteral("contextWindow")).toString().toLatin1());
    window.layouts = WindowLayouts::read(object.value(QStringLiteral("layouts")).toArray());
    window.contextLayouts = WindowLayouts::read(object.value(QStringLiteral("contextLayouts")).toArray());
    window.context = choiceOf(object.value(QStringLiteral("context")));
    window.nav = choiceOf(object.value(QStringLiteral("nav")));
    window.focusMode = object.value(QStringLiteral("focusMode")).toBool();
    window.panes = panesOf(object.value(QStringLiteral("panes")).toObject());
    window.tabs = object.value(QStringLiteral("tabs")).toObject();
    window.live = object.value(QStringLiteral("live")).toObject();
    return window;
}

} // namespace

QByteArray DeskState::written() const
{
    QJsonArray list;
    for (const WindowState& window : windows)
        list.append(objectOf(window));
    return QJsonDocument(QJsonObject{{QStringLiteral("person"), person}, {QStringLiteral("windows"), list}})
        .toJson(QJsonDocument::Compact);
}

DeskState DeskState::read(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    DeskState state;
    state.person = object.value(QStringLiteral("person")).toString();
    for (const QJsonValue& value : object.value(QStringLiteral("windows")).toArray()) {
        const WindowState window = windowOf(value.toObject());
        if (!window.kind.isEmpty() && state.windows.size() < kMostWindows)
            state.windows << window;
    }
    return state;
}

DeskStateFile::DeskStateFile(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DeskStateFile::write);
}

DeskStateFile::~DeskStateFile()
{
    flush();
}

DeskState DeskStateFile::load() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return DeskState::read(file.read(kMostBytes));
}

void DeskStateFile::keep(const DeskState& state)
{
    m_state = state;
    if (!m_soon.isActive()) // a stream of changes does not put it off
        m_soon.start();
}

void DeskStateFile::flush()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        write();
    }
    m_writer.waitForDone();
}

void DeskStateFile::write()
{
    QByteArray bytes = m_state.written();
    if (m_path.isEmpty() || std::exchange(m_written, bytes) == bytes)
        return;
    m_writer.start([path = m_path, bytes = std::move(bytes)] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            file.commit(); // where it cannot be kept the windows begin afresh: nothing is lost but their
                           // places
    });
}

} // namespace atalaya::shell
