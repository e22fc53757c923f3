#include "ui/shell/sign_in_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/shell/broker_probe.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kFormWidth = 460;

} // namespace

SignInPage::SignInPage(models::CoreSignals& core, QWidget* parent) : FrontPage(parent), m_core(core)
{
    setObjectName(QStringLiteral("signInPage"));
    build(buildForm(), kFormWidth);
    auto* sample = new kit::Button(tr("Open the sample company instead"), kit::ButtonKind::Link);
    sample->setObjectName(QStringLiteral("openSample"));
    connect(sample, &QPushButton::clicked, this, &SignInPage::sampleRequested);
    addToFoot(sample);
}

QWidget* SignInPage::buildForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    kit::scaleLayout(column, {}, 14);
    column->addWidget(buildKnown(form));
    column->addWidget(new kit::Paragraph(tr("Sign in"), kit::Type::Figure, token::textPrimary, form));
    m_notice = new kit::Paragraph(QString(), kit::Type::Body, token::timeWarnText, form);
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
    addEye();

    column->addWidget(buildCertificate(form));
    m_go = new kit::Button(tr("Sign in"), kit::ButtonKind::Primary, form);
    m_go->setObjectName(QStringLiteral("signIn"));
    m_go->setKey(QStringLiteral("↵"));
    m_go->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addSpacing(theme().space(2));
    column->addWidget(m_go);
    column->addSpacing(theme().space(2));
    column->addWidget(buildOffline(form));
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    showAddressField(true);
    return form;
}

/// The contact centre that was chosen, with a way to another one.
QWidget* SignInPage::buildKnown(QWidget* form)
{
    m_known = new QWidget(form);
    auto* row = new QHBoxLayout(m_known);
    kit::scaleLayout(row, {0, 0, 0, 8}, 12);
    auto* tile = new kit::Surface(token::accentTint, m_known);
    tile->setCard(kit::Radius::Lg, token::accentTint);
    auto* inside = new QHBoxLayout(tile);
    kit::scaleLayout(inside, {10, 10, 10, 10}, 0);
    inside->addWidget(new kit::IconLabel(QStringLiteral("lighthouse"), 24, token::accentText, tile));
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 2);
    texts->addWidget(
        new kit::ElidedLabel(tr("Your contact centre"), kit::Type::Title, token::textPrimary, m_known));
    m_host = new kit::ElidedLabel(QString(), kit::Type::Code, token::textSecondary, m_known);
    m_host->setObjectName(QStringLiteral("knownBroker"));
    texts->addWidget(m_host);
    auto* change = new kit::Button(tr("Change"), kit::ButtonKind::Link, m_known);
    change->setObjectName(QStringLiteral("changeBroker"));
    row->addWidget(tile);
    row->addLayout(texts, 1);
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this] {
        if (m_changesElsewhere)
            return Q_EMIT changeRequested();
        showAddressField(true);
        m_url->setFocus();
        m_url->selectAll();
    });
    return m_known;
}

QWidget* SignInPage::buildOffline(QWidget* form)
{
    auto* card = new kit::Surface(token::bgPane, form);
    card->setCard(kit::Radius::Lg);
    auto* row = new QHBoxLayout(card);
    kit::scaleLayout(row, {14, 12, 14, 12}, 10);
    row->addWidget(new kit::IconLabel(QStringLiteral("cloud-off"), 16, token::textSecondary, card), 0,
                   Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 2);
    auto* title =
        new kit::Paragraph(tr("No network? You can still work."), kit::Type::Body, token::textPrimary, card);
    title->setType(kit::Type::Body, kit::Weight::Medium);
    texts->addWidget(title);
    texts->addWidget(new kit::Paragraph(
        tr("What you have seen is on this computer, encrypted. Replies wait in the outbox."),
        kit::Type::Small, token::textSecondary, card));
    row->addLayout(texts, 1);
    return card;
}

/// What is typed can be looked at, as long as it is wanted.
void SignInPage::addEye()
{
    auto* eye = m_password->addAction(kit::icon(u"eye"), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show the password"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::toggled, m_password,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

void SignInPage::showAddressField(bool shown)
{
    m_urlField->setVisible(shown);
    m_known->setVisible(!shown);
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
    m_host->setText(brokerHost(url));
    m_login->setText(login);
    showAddressField(url.isEmpty());
    (login.isEmpty() ? (url.isEmpty() ? m_url : m_login) : m_password)->setFocus();
}

void SignInPage::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

QString SignInPage::address() const
{
    return m_url->text();
}

QString SignInPage::login() const
{
    return m_login->text();
}

void SignInPage::submit()
{
    if (m_url->text().trimmed().isEmpty()) {
        showAddressField(true);
        return m_urlField->setError(tr("Type the address your administrator gave you."));
    }
    if (m_login->text().trimmed().isEmpty())
        return m_loginField->setError(tr("Type your name as the administrator set it up."));
    if (m_password->text().isEmpty())
        return m_passwordField->setError(tr("Type your password."));
    setBusy(true);
    api::SignInRequest request{brokerUrl(m_url->text()).toStdString(),
                               m_login->text().trimmed().toStdString(), m_password->text().toStdString(),
                               m_accepted.toStdString()};
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
    if (!who)
        showAddressField(true);
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

} // namespace atalaya::shell
