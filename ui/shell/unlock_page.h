#pragma once

#include "ui/models/core_signals.h"
#include "ui/shell/front_page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::shell {

/// What stands between a person and the data of this computer: a passphrase to enter or to choose, a key
/// store that did not open, or too long a time without the broker.
class UnlockPage : public FrontPage {
    Q_OBJECT
public:
    explicit UnlockPage(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Shows what that state asks for.
    void setState(const api::LockState& state);
    /// For the title of the window.
    QString title() const;

Q_SIGNALS:
    void unlocked();
    void signInRequested();

private:
    enum class Mode { Choose, Enter, KeyStore, Expired };

    QWidget* buildForm();
    void showMode(Mode mode);
    void submit();
    void choose();
    void answered(const Result<api::LockState>& state);
    void setBusy(bool busy);

    models::CoreSignals& m_core;
    Mode m_mode = Mode::Enter;
    kit::Paragraph* m_title = nullptr;
    kit::Paragraph* m_text = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_again = nullptr;
    kit::Field* m_firstField = nullptr;
    kit::Field* m_againField = nullptr;
    kit::Paragraph* m_problem = nullptr; ///< of the modes without a field
    kit::Button* m_go = nullptr;
    kit::Button* m_signIn = nullptr;
};

} // namespace atalaya::shell
