#include "ui/shell/address_check.h"

#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"
#include "ui/models/error_text.h"

namespace atalaya::shell {
namespace {

namespace token = kit::token;

constexpr int kPauseMs = 500; ///< nobody types a letter for so long
constexpr QLatin1StringView kSecure("https://");

} // namespace

QString brokerUrl(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.contains(QLatin1StringView("://")) ? text : kSecure + text;
}

QString brokerHost(const QString& url)
{
    return url.startsWith(kSecure) ? url.mid(kSecure.size()) : url;
}

AddressCheck::AddressCheck(QWidget* parent)
    : QWidget(parent)
    , m_icon(new kit::IconLabel(QStringLiteral("search"), 14, token::textTertiary, this))
    , m_text(new kit::Paragraph(QString(), kit::Type::Small, token::textTertiary, this))
{
    setObjectName(QStringLiteral("addressCheck"));
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {}, 5);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &AddressCheck::ask);
    say({}, {}, true);
}

void AddressCheck::setAddress(const QString& typed)
{
    const QString url = brokerUrl(typed);
    if (url == m_url)
        return;
    m_url = url;
    say({}, {}, true);
    url.isEmpty() || !m_probe ? m_wait.stop() : m_wait.start();
}

QString AddressCheck::text() const
{
    return m_text->text();
}

void AddressCheck::ask()
{
    say(QStringLiteral("search"), tr("Looking for it"), true);
    m_icon->setInk(token::textTertiary);
    m_text->setInk(token::textTertiary);
    m_probe->ask(m_url, models::guarded<BrokerFound>(this, [this, url = m_url](const auto& found) {
                     answered(url, found);
                 }));
}

void AddressCheck::answered(const QString& url, const Result<BrokerFound>& found)
{
    if (url != m_url)
        return; // the address is another one by now
    if (!found)
        return say(QStringLiteral("triangle-alert"),
                   found.error().code == ErrorCode::MalformedHttp
                       ? tr("Something answers there, but it is not a broker of Atalaya.")
                       : models::errorText(found.error().code),
                   false);
    switch (*found) {
    case BrokerFound::Secure:
        return say(QStringLiteral("shield-check"), tr("Found, secure"), true);
    case BrokerFound::NewCertificate:
        return say(
            QStringLiteral("shield"),
            tr("Found. This computer does not know its certificate yet: you compare it when you sign in."),
            true);
    case BrokerFound::Unencrypted:
        return say(QStringLiteral("shield-alert"), tr("Found, but what is sent there is not encrypted."),
                   false);
    }
}

void AddressCheck::say(const QString& icon, const QString& text, bool good)
{
    setVisible(!text.isEmpty());
    m_text->setText(text);
    m_text->setInk(good ? token::successText : token::timeWarnText);
    m_icon->setInk(good ? token::successText : token::timeWarnText);
    if (!icon.isEmpty())
        m_icon->setIconName(icon);
    setAccessibleName(text);
}

} // namespace atalaya::shell
