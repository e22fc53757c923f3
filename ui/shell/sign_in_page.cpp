#include "ui/shell/sign_in_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/shell/front_art.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

} // namespace

SignInPage::SignInPage(models::CoreSignals& core, QWidget* parent) : QWidget(parent), m_core(core)
{
    setObjectName(QStringLiteral("signInPage"));
    build();
}

void SignInPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_art = makeFrontArt(this);
    row->addWidget(m_art, 560);
    auto* right = new kit::Surface(token::bgSurface, this);
    auto* column = new QVBoxLayout(right);
    column->addStretch();
    auto* middle = new QHBoxLayout; // an alignment instead would take the height of wrapped texts away
    middle->addStretch();
    middle->addWidget(buildForm());
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch();
    row->addWidget(right, 880);
}

QWidget* SignInPage::buildForm()
{
    auto* form = new QWidget(this);
    form->setFixedWidth(theme().px(440));
    auto* column = new QVBoxLayout(form);
    column->setSpacing(theme().space(5));
    column->addWidget(new kit::Label(tr("Sign in"), kit::Type::Figure, token::textPrimary, form));
    m_notice = new kit::Label(QString(), kit::Type::Body, token::timeWarnText, form);
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);

    const auto field = [&](const QString& label, QLineEdit*& edit, const char* name) {
        edit = new QLineEdit(form);
        edit->setObjectName(QLatin1StringView(name));
        auto* out = new kit::Field(label, edit, form);
        column->addWidget(out);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(edit, &QLineEdit::textEdited, out, [out] { out->setError({}); });
        return out;
    };
    m_urlField = field(tr("Broker address"), m_url, "brokerAddress");
    m_url->setPlaceholderText(QStringLiteral("https://broker.example:8443"));
    m_loginField = field(tr("Name"), m_login, "login");
    m_passwordField = field(tr("Password"), m_password, "password");
    m_password->setEchoMode(QLineEdit::Password);

    column->addWidget(buildCertificate(form));
    m_go = new kit::Button(tr("Sign in"), kit::ButtonKind::Primary, form);
    m_go->setObjectName(QStringLiteral("signIn"));
    m_go->setKey(QStringLiteral("↵"));
    column->addSpacing(theme().space(2));
    column->addWidget(m_go);
    auto* sample = new kit::Button(tr("Open the sample company instead"), kit::ButtonKind::Link, form);
    sample->setObjectName(QStringLiteral("openSample"));
    column->addWidget(sample, 0, Qt::AlignLeading);
    auto* offline = new kit::Label(
        tr("No network? What you have seen is on this computer, encrypted. Replies wait in the outbox."),
        kit::Type::Small, token::textTertiary, form);
    offline->setWordWrap(true);
    column->addWidget(offline);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    connect(sample, &QPushButton::clicked, this, &SignInPage::sampleRequested);
    return form;
}

QWidget* SignInPage::buildCertificate(QWidget* form)
{
    m_certificate = new QWidget(form);
    auto* box = new QVBoxLayout(m_certificate);
    box->setContentsMargins(0, 0, 0, 0);
    auto* question = new kit::Paragraph(
        tr("This computer meets this broker for the first time. Compare the fingerprint of its "
           "certificate with the one your administrator gave you."),
        kit::Type::Small, token::textSecondary, m_certificate);
    m_fingerprint = new kit::Label(QString(), kit::Type::Code, token::textPrimary, m_certificate);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* accept = new kit::Button(tr("It is the same, sign in"), kit::ButtonKind::Default, m_certificate);
    accept->setObjectName(QStringLiteral("acceptCertificate"));
    box->addWidget(question);
    box->addWidget(m_fingerprint);
    box->addWidget(accept, 0, Qt::AlignLeading);
    m_certificate->hide();
    connect(accept, &QPushButton::clicked, this, [this] {
        m_accepted = m_seen;
        submit();
    });
    return m_certificate;
}

void SignInPage::setKnown(const QString& url, const QString& login)
{
    m_url->setText(url);
    m_login->setText(login);
    (login.isEmpty() ? (url.isEmpty() ? m_url : m_login) : m_password)->setFocus();
}

void SignInPage::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void SignInPage::submit()
{
    if (m_url->text().trimmed().isEmpty())
        return m_urlField->setError(tr("Type the address your administrator gave you."));
    if (m_login->text().trimmed().isEmpty())
        return m_loginField->setError(tr("Type your name as the administrator set it up."));
    if (m_password->text().isEmpty())
        return m_passwordField->setError(tr("Type your password."));
    QString url = m_url->text().trimmed();
    if (!url.contains(QLatin1StringView("://")))
        url = QStringLiteral("https://") + url;
    setBusy(true);
    api::SignInRequest request{url.toStdString(), m_login->text().trimmed().toStdString(),
                               m_password->text().toStdString(), m_accepted.toStdString()};
    m_core.core().link().signIn(
        request, models::guarded<api::Me>(this, [this](const Result<api::Me>& me) { answered(me); }));
}

void SignInPage::answered(const Result<api::Me>& me)
{
    setBusy(false);
    if (me) {
        m_password->clear();
        m_certificate->hide();
        Q_EMIT signedIn();
        return;
    }
    const Error& error = me.error();
    const bool certificate =
        error.code == ErrorCode::TlsFailed || error.code == ErrorCode::FingerprintMismatch;
    if (certificate && !error.detail.empty() && m_accepted.isEmpty())
        return askAboutCertificate(models::toQt(error.detail));
    const bool who = error.code == ErrorCode::WrongPassword || error.code == ErrorCode::RateLimited;
    (who ? m_passwordField : m_urlField)->setError(models::errorText(error.code));
    (who ? m_password : m_url)->setFocus();
}

void SignInPage::askAboutCertificate(const QString& fingerprint)
{
    m_seen = fingerprint;
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += 4)
        groups << fingerprint.mid(at, 4);
    // Two lines of their own: all of it has to be seen to be compared.
    const qsizetype half = (groups.size() + 1) / 2;
    m_fingerprint->setText(groups.mid(0, half).join(QLatin1Char(' ')) + QLatin1Char('\n')
                           + groups.mid(half).join(QLatin1Char(' ')));
    m_certificate->show();
    m_fingerprint->setFocus(); // and not the button: a second Return must not answer unread
    Q_EMIT certificateShown();
}

QString SignInPage::title() const
{
    return m_certificate->isHidden() ? tr("Sign in") : tr("A certificate to compare");
}

void SignInPage::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("Signing in") : tr("Sign in"));
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_art->setVisible(width() >= theme().px(900));
}

} // namespace atalaya::shell
