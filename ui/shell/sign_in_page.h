#pragma once

#include "ui/models/core_signals.h"
#include "ui/shell/front_page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class Field;
class Label;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::shell {

/// Where a person says who they are, and which broker unless that is known. A certificate that is new is
/// shown and asked about; errors stand at the field they are about.
class SignInPage : public FrontPage {
    Q_OBJECT
public:
    explicit SignInPage(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Fills in what was used last.
    void setKnown(const QString& url, const QString& login);
    /// Shows why the last session ended.
    void setNotice(const QString& text);
    /// "Change" leads back to where the address was chosen, instead of showing its field here.
    void setChangesElsewhere(bool elsewhere) { m_changesElsewhere = elsewhere; }
    QString address() const;
    QString login() const;

    /// For the title of the window.
    QString title() const;

Q_SIGNALS:
    void signedIn();
    /// A certificate that is new is asked about.
    void certificateShown();
    void sampleRequested();
    void changeRequested();

private:
    QWidget* buildForm();
    QWidget* buildKnown(QWidget* form);
    QWidget* buildOffline(QWidget* form);
    void addEye();
    void showAddressField(bool shown);
    QWidget* buildCertificate(QWidget* form);
    void submit();
    void answered(const Result<api::Me>& me);
    void askAboutCertificate(const QString& fingerprint);
    void setBusy(bool busy);

    models::CoreSignals& m_core;
    QWidget* m_known = nullptr; ///< the address as a fact
    kit::ElidedLabel* m_host = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_login = nullptr;
    QLineEdit* m_password = nullptr;
    kit::Field* m_urlField = nullptr;
    kit::Field* m_loginField = nullptr;
    kit::Field* m_passwordField = nullptr;
    kit::Button* m_go = nullptr;
    QWidget* m_certificate = nullptr;
    kit::Label* m_fingerprint = nullptr;
    kit::Paragraph* m_notice = nullptr;
    bool m_changesElsewhere = false;
    QString m_accepted; ///< fingerprint the person said yes to
    QString m_seen;
};

} // namespace atalaya::shell
