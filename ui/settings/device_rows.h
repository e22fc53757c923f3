#pragma once

#include "ui/models/core_signals.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::settings {

/// The computers on which this person (for administrators: anybody) has signed in, each with a way to empty
/// it.
class DeviceRows : public QWidget {
    Q_OBJECT
public:
    explicit DeviceRows(models::CoreSignals& core, QWidget* parent);
    void load();

private:
    void show(const Result<std::vector<domain::Device>>& devices);
    void say(const QString& text);
    QWidget* rowOf(const domain::Device& device);
    void askWipe(const domain::Device& device);

    models::CoreSignals& m_core;
    QVBoxLayout* m_rows;
};

} // namespace atalaya::settings
