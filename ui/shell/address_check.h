#pragma once

#include "ui/shell/broker_probe.h"

#include <QTimer>
#include <QWidget>

namespace atalaya::kit {
class IconLabel;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::shell {

/// Says under an address what stands there, a moment after the last letter.
class AddressCheck : public QWidget {
    Q_OBJECT
public:
    explicit AddressCheck(QWidget* parent = nullptr);

    /// Without one nothing is said. Has to outlive this.
    void setProbe(BrokerProbe* probe) { m_probe = probe; }
    /// What is typed so far.
    void setAddress(const QString& typed);
    /// In words what was found; empty as long as nothing was.
    QString text() const;

private:
    void ask();
    void answered(const QString& url, const Result<BrokerFound>& found);
    void say(const QString& icon, const QString& text, bool good);

    BrokerProbe* m_probe = nullptr;
    QTimer m_wait;
    QString m_url;
    kit::IconLabel* m_icon;
    kit::Paragraph* m_text;
};

} // namespace atalaya::shell
