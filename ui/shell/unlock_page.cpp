#include "ui/shell/unlock_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kLeastLetters = 10;
constexpr int kFormWidth = 460;

} // namespace

UnlockPage::UnlockPage(models::CoreSignals& core, QWidget* parent) : FrontPage(parent), m_core(core)
{
    setObjectName(QStringLiteral("unlockPage"));
    build(buildForm(), kFormWidth);
    showMode(Mode::Enter);
}

QWidget* UnlockPage::buildForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    kit::scaleLayout(column, {}, 12);
    m_title = new kit::Paragraph(QString(), kit::Type::Figure, token::textPrimary, form);
    column->addWidget(m_title);
    m_text = new kit::Paragraph(QString(), kit::Type::Body, token::textSecondary, form);
    column->addWidget(m_text);
    const auto field = [&](const QString& label, QLineEdit*& edit, const char* name) {
        edit = new QLineEdit(form);
        edit->setObjectName(QLatin1StringView(name));
        edit->setEchoMode(QLineEdit::Password);
        auto* out = new kit::Field(label, edit, form);
        column->addWidget(out);
        connect(edit, &QLineEdit::returnPressed, this, &UnlockPage::submit);
        connect(edit, &QLineEdit::textEdited, out, [out] { out->setError({}); });
        return out;
    };
    m_firstField = field(tr("Passphrase"), m_first, "passphrase");
    m_againField = field(tr("The same again"), m_again, "passphraseAgain");
    m_problem = new kit::Paragraph(QString(), kit::Type::Body, token::timeWarnText, form);
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    column->addWidget(m_problem);
    m_go = new kit::Button(QString(), kit::ButtonKind::Primary, form);
    m_go->setObjectName(QStringLiteral("unlock"));
    m_go->setKey(QStringLiteral("↵"));
    column->addSpacing(theme().space(2));
    column->addWidget(m_go);
    m_signIn = new kit::Button(tr("Sign in with your password"), kit::ButtonKind::Link, form);
    m_signIn->setObjectName(QStringLiteral("unlockSignIn"));
    column->addWidget(m_signIn, 0, Qt::AlignLeading);
    connect(m_go, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_signIn, &QPushButton::clicked, this, &UnlockPage::signInRequested);
    return form;
}

void UnlockPage::setState(const api::LockState& state)
{
    if (state.needsPassphrase)
        showMode(Mode::Choose);
    else if (state.offlineUntil) // the keys are open, the time is over
        showMode(Mode::Expired);
    else if (state.protection == api::Protection::Passphrase)
        showMode(Mode::Enter);
    else
        showMode(Mode::KeyStore);
}

void UnlockPage::showMode(Mode mode)
{
    m_mode = mode;
    const bool fields = mode == Mode::Choose || mode == Mode::Enter;
    m_firstField->setVisible(fields);
    m_againField->setVisible(mode == Mode::Choose);
    m_firstField->setHelp(
        mode == Mode::Choose ? tr("At least 10 letters. Several words are easy to remember.") : QString());
    m_firstField->setError({});
    m_againField->setError({});
    m_problem->setText({});
    m_problem->hide();
    m_signIn->setVisible(mode == Mode::Expired);
    switch (mode) {
    case Mode::Choose:
        m_text->setText(tr("This computer has no key store. Choose a passphrase for what Atalaya keeps here: "
                           "it is asked for at every start, and nobody can recover it."));
        break;
    case Mode::Enter:
        m_text->setText(tr("What Atalaya keeps on this computer is encrypted with your passphrase."));
        break;
    case Mode::KeyStore:
        m_text->setText(tr("The key for your data is in this computer's key store, and the key store did not "
                           "open. Unlock it, then try again. Nothing is lost."));
        break;
    case Mode::Expired:
        m_text->setText(tr("This computer was without the broker for too long, so nothing is shown until it "
                           "has answered. Your drafts and your outbox are kept."));
        break;
    }
    m_title->setText(title());
    setBusy(false);
    (fields ? static_cast<QWidget*>(m_first) : m_go)->setFocus();
}

QString UnlockPage::title() const
{
    switch (m_mode) {
    case Mode::Choose:
        return tr("Choose a passphrase");
    case Mode::Enter:
        return tr("Unlock Atalaya");
    case Mode::KeyStore:
        return tr("The key store is locked");
    case Mode::Expired:
        break;
    }
    return tr("Connect to go on");
}

void UnlockPage::submit()
{
    if (!m_go->isEnabled())
        return;
    if (m_mode == Mode::Choose)
        return choose();
    if (m_mode == Mode::Expired) {
        m_core.core().link().tryNow();
        m_problem->setText(tr("Atalaya is looking for the broker. This page goes away when it answers."));
        m_problem->show();
        return;
    }
    if (m_mode == Mode::Enter && m_first->text().isEmpty())
        return m_firstField->setError(tr("Type your passphrase."));
    setBusy(true);
    m_core.core().computer().unlock(
        m_first->text().toStdString(),
        models::guarded<api::LockState>(this, [this](const auto& state) { answered(state); }));
}

void UnlockPage::choose()
{
    if (m_first->text().toUcs4().size() < kLeastLetters)
        return m_firstField->setError(tr("Type at least 10 letters."));
    if (m_again->text() != m_first->text())
        return m_againField->setError(tr("This is not the same. Type it again."));
    setBusy(true);
    m_core.core().computer().setPassphrase(
        {}, m_first->text().toStdString(),
        models::guarded<api::LockState>(this, [this](const auto& state) { answered(state); }));
}

void UnlockPage::answered(const Result<api::LockState>& state)
{
    setBusy(false);
    if (state) {
        m_first->clear();
        m_again->clear();
        Q_EMIT unlocked();
        return;
    }
    const ErrorCode code = state.error().code;
    if (code == ErrorCode::OfflineExpired) {
        m_first->clear();
        return showMode(Mode::Expired);
    }
    if (m_mode == Mode::KeyStore) {
        m_problem->setText(tr("The key store did not give the key. Unlock it, then try again."));
        m_problem->show();
        return;
    }
    const bool wrong = m_mode == Mode::Enter && code == ErrorCode::SecretUnavailable;
    m_firstField->setError(wrong ? tr("This is not the passphrase. Type it again.")
                                 : models::errorText(code));
    m_first->selectAll();
    m_first->setFocus();
}

void UnlockPage::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    switch (m_mode) {
    case Mode::Choose:
        return m_go->setText(busy ? tr("Encrypting") : tr("Use this passphrase"));
    case Mode::Enter:
        return m_go->setText(busy ? tr("Unlocking") : tr("Unlock"));
    case Mode::KeyStore:
        return m_go->setText(busy ? tr("Asking the key store") : tr("Try again"));
    case Mode::Expired:
        return m_go->setText(tr("Connect now"));
    }
}

} // namespace atalaya::shell
