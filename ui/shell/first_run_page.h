#pragma once

#include "ui/shell/broker_probe.h"
#include "ui/shell/front_page.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
} // namespace atalaya::kit

namespace atalaya::shell {

class AddressCheck;
class StartCard;

/// The very first page: connect to a contact centre, or look around in the sample company. Arrows choose,
/// Enter goes on.
class FirstRunPage : public FrontPage {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    /// Looks at addresses while they are typed. Has to outlive this; null: nothing is looked at.
    void setProbe(BrokerProbe* probe);
    void setAddress(const QString& url);
    QString address() const;
    /// For the title of the window.
    QString title() const { return tr("Welcome"); }

Q_SIGNALS:
    void connectRequested(const QString& url);
    void sampleRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildConnect(QWidget* parent);
    QWidget* buildSample(QWidget* parent);
    void buildHints();
    void choose(bool sample);
    void chosen();
    void goOn();

    QButtonGroup* m_ways;
    StartCard* m_connect = nullptr;
    StartCard* m_sample = nullptr;
    QLineEdit* m_address = nullptr;
    kit::Field* m_field = nullptr;
    AddressCheck* m_check = nullptr;
    kit::Button* m_goConnect = nullptr;
    kit::Button* m_goSample = nullptr;
};

} // namespace atalaya::shell
