#pragma once

#include "ui/kit/banner.h"
#include "ui/models/core_signals.h"
#include "ui/settings/update_news.h"

#include <QTimer>

namespace atalaya::shell {

class Settings;

/// A line over the window: a newer Atalaya is there. It says so when nothing else has to be said, can be put
/// off for a week, and does nothing by itself.
class UpdateNotice : public kit::Banner {
    Q_OBJECT
public:
    UpdateNotice(models::CoreSignals& core, Settings& settings, QString file, QWidget* parent);

    /// Somebody works here; before that nobody needs to know.
    void setWorking(bool working);
    /// Reads the announcement again.
    void look();

Q_SIGNALS:
    /// "What is new?"
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void putOff();
    void refresh();

    models::CoreSignals& m_core;
    Settings& m_settings;
    QString m_file;
    kit::Button* m_open;
    kit::Button* m_later;
    std::optional<settings::UpdateNews> m_news;
    QTimer m_hourly;
    bool m_working = false;
};

} // namespace atalaya::shell
