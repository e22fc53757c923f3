#pragma once

#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
class Label;
} // namespace atalaya::kit

namespace atalaya::shell {

/// Where a person says which broker and who they are. A certificate that is new is shown and asked about;
/// errors stand at the field they are about.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Fills in what was used last.
    void setKnown(const QString& url, const QString& login);
    /// Shows why the last session ended.
    void setNotice(const QString& text);

    /// For the title of the window.
    QString title() const;

Q_SIGNALS:
    void signedIn();
    /// A certificate that is new is asked about.
    void certificateShown();
    void sampleRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    QWidget* buildCertificate(QWidget* form);
    void submit();
    void answered(const Result<api::Me>& me);
    void askAboutCertificate(const QString& fingerprint);
    void setBusy(bool busy);

    models::CoreSignals& m_core;
    QWidget* m_art = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_login = nullptr;
    QLineEdit* m_password = nullptr;
    kit::Field* m_urlField = nullptr;
    kit::Field* m_loginField = nullptr;
    kit::Field* m_passwordField = nullptr;
    kit::Button* m_go = nullptr;
    QWidget* m_certificate = nullptr;
    kit::Label* m_fingerprint = nullptr;
    kit::Label* m_notice = nullptr;
    QString m_accepted; ///< fingerprint the person said yes to
    QString m_seen;
};

} // namespace atalaya::shell
