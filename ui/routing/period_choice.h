#pragma once

#include "core/api/routing_types.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QDateEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Combo;
}

namespace atalaya::routing {

/// Which part of the past: the last day, week or month, own dates, or a recording in a file.
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    /// `now`: the core's time. With `recordings` a file can be chosen as well.
    PeriodChoice(std::function<Instant()> now, bool recordings, QWidget* parent = nullptr);

    api::Period period() const;
    /// The bytes of the chosen file; empty when the company's own past is meant.
    const std::string& recording() const { return m_recording; }
    void setDates(const QDate& from, const QDate& until);

Q_SIGNALS:
    void chosen();
    /// In words.
    void failed(const QString& text);

private:
    void choose(int index);
    void openFile();
    void useFile(const QString& name, const QByteArray& bytes);

    std::function<Instant()> m_now;
    kit::Combo* m_combo;
    QDateEdit* m_from;
    QDateEdit* m_until;
    int m_last = 1; ///< what was chosen before a file was asked for
    std::string m_recording;
};

} // namespace atalaya::routing
