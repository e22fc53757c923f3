#include "ui/composer/new_ticket.h"

#include "core/base/text.h"
#include "ui/composer/check_notice.h"
#include "ui/composer/checks.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::composer {

using kit::theme;
using models::toQt;
namespace token = kit::token;

namespace {

constexpr QLatin1StringView kAccount("account");

QString titleOf(const domain::Draft& draft)
{
    if (!draft.subject.empty())
        return toQt(draft.subject);
    return draft.to.empty() ? NewTicket::tr("New conversation") : toQt(draft.to.front());
}

} // namespace

NewTicket::NewTicket(models::CoreSignals& core, QWidget* window)
    : Popover(window, 2)
    , m_core(core)
    , m_keeper(core)
{
    setObjectName(QStringLiteral("newTicket"));
    setAccessibleName(tr("New conversation"));
    build();
    connect(&m_keeper, &DraftKeeper::saved, this, [this] { m_saved->setText(tr("Draft saved")); });
    connect(this, &kit::Popover::closed, &m_keeper, &DraftKeeper::flush);
}

void NewTicket::build()
{
    const int side = theme().space(6);
    content()->setContentsMargins(side, side, side, side);
    content()->setSpacing(theme().space(4));
    auto* head = new QHBoxLayout;
    head->addWidget(new kit::Label(tr("New conversation"), kit::Type::Title, token::textPrimary, this));
    head->addStretch();
    m_other = new kit::Button(QString(), kit::ButtonKind::Link, this);
    m_other->setObjectName(QStringLiteral("newOthers"));
    connect(m_other, &QPushButton::clicked, this, &NewTicket::chooseOther);
    head->addWidget(m_other);
    content()->addLayout(head);
    m_from = new kit::Combo(tr("From"), this);
    m_from->setObjectName(QStringLiteral("newFrom"));
    content()->addWidget(new kit::Field(tr("From"), m_from, this));
    connect(m_from, &QComboBox::activated, this, [this](int index) {
        m_account = m_accounts[std::size_t(index)].id.str();
        changed();
    });
    const auto line = [this](QLineEdit*& edit, const QString& label, const char* name) {
        edit = new QLineEdit(this);
        edit->setObjectName(QLatin1StringView(name));
        auto* field = new kit::Field(label, edit, this);
        connect(edit, &QLineEdit::textEdited, this, [this, field] {
            field->setError({});
            changed();
        });
        content()->addWidget(field);
        return field;
    };
    m_toField = line(m_to, tr("To"), "newTo");
    m_subjectField = line(m_subject, tr("Subject"), "newSubject");
    m_text = new QTextEdit(this);
    m_text->setObjectName(QStringLiteral("newText"));
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_text->setFont(theme().font(kit::Type::Reading));
    m_text->setMinimumSize(theme().px(560), theme().px(180));
    connect(m_text, &QTextEdit::textChanged, this, &NewTicket::changed);
    content()->addWidget(m_text);
    addCheck();
    auto* foot = new QHBoxLayout;
    m_saved = new kit::Label(QString(), kit::Type::Caption, token::textTertiary, this);
    foot->addWidget(m_saved);
    foot->addStretch();
    auto* drop = new kit::Button(tr("Discard"), kit::ButtonKind::Ghost, this);
    drop->setObjectName(QStringLiteral("newDiscard"));
    connect(drop, &QPushButton::clicked, this, &NewTicket::discard);
    foot->addWidget(drop);
    auto* go = new kit::Button(tr("Send"), kit::ButtonKind::Primary, this);
    go->setObjectName(QStringLiteral("newSend"));
    connect(go, &QPushButton::clicked, this, [this] { send(); });
    foot->addWidget(go);
    content()->addLayout(foot);
}

void NewTicket::addCheck()
{
    m_check = new CheckNotice(kit::Keymap(), this);
    content()->addWidget(m_check);
    connect(m_check, &CheckNotice::coverRequested, this, &NewTicket::cover);
    connect(m_check, &CheckNotice::sendAnyway, this, [this] { send(true); });
    connect(m_check, &CheckNotice::writingGoesOn, this, [this] { m_text->setFocus(); });
}

void NewTicket::start(std::optional<domain::DraftKey> draft)
{
    m_keeper.flush();
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](const Result<api::Directory>& directory) {
            if (directory)
                fillAccounts(*directory);
        }));
    m_core.core().drafts().all(models::guarded<std::vector<domain::Draft>>(
        this, [this, draft](const Result<std::vector<domain::Draft>>& drafts) {
            fill(drafts ? *drafts : std::vector<domain::Draft>{}, draft);
            chooseAccount();
            openCentred(theme().metric(kit::Metric::PaletteTop));
            (m_to->text().isEmpty() ? static_cast<QWidget*>(m_to) : m_text)->setFocus();
        }));
}

void NewTicket::fillAccounts(const api::Directory& directory)
{
    m_accounts.clear();
    m_from->clear();
    for (const domain::ChannelAccount& account : directory.accounts) {
        if (account.kind != domain::ChannelKind::Email || !account.enabled)
            continue;
        m_accounts.push_back(account);
        m_from->addItem(tr("%1 <%2>").arg(toQt(account.name), toQt(account.address)));
    }
    chooseAccount();
}

void NewTicket::chooseAccount()
{
    const auto chosen = std::ranges::find(
        m_accounts, m_account, [](const domain::ChannelAccount& account) { return account.id.str(); });
    if (!m_accounts.empty())
        m_from->setCurrentIndex(chosen == m_accounts.end() ? 0 : int(chosen - m_accounts.begin()));
}

void NewTicket::chooseOther()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("newOthersMenu"));
    for (const domain::Draft& draft : m_others)
        connect(menu->addItem(QStringLiteral("square-pen"), titleOf(draft)), &QAction::triggered, this,
                [this, key = draft.key] { start(key); });
    kit::popup(menu, m_other);
}

void NewTicket::fill(const std::vector<domain::Draft>& drafts, std::optional<domain::DraftKey> wanted)
{
    m_filling = true;
    domain::Draft draft;
    draft.key = {domain::TicketId(m_core.core().commands().freshId()), domain::DraftKind::NewTicket,
                 domain::EntryChannel::Email};
    m_others.clear();
    for (const domain::Draft& kept : drafts) {
        if (kept.key.kind != domain::DraftKind::NewTicket)
            continue;
        if (wanted == kept.key)
            draft = kept;
        else
            m_others.push_back(kept);
    }
    m_other->setText(tr("%n other(s) not sent", nullptr, int(m_others.size())));
    m_other->setVisible(!m_others.empty());
    m_ticket = draft.key.ticket;
    m_account = QJsonDocument::fromJson(QByteArray::fromStdString(draft.macroState))
                    .object()
                    .value(kAccount)
                    .toString()
                    .toStdString();
    m_to->setText(draft.to.empty() ? QString() : toQt(draft.to.front()));
    m_subject->setText(toQt(draft.subject));
    m_text->setPlainText(toQt(draft.text));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::clamp(draft.caret, 0, int(m_text->toPlainText().size())));
    m_text->setTextCursor(cursor);
    m_saved->setText({});
    m_toField->setError({});
    m_subjectField->setError({});
    m_check->letGo();
    m_filling = false;
}

domain::Draft NewTicket::present() const
{
    domain::Draft draft;
    draft.key = {m_ticket, domain::DraftKind::NewTicket, domain::EntryChannel::Email};
    if (const QString to = m_to->text().trimmed(); !to.isEmpty())
        draft.to = {to.toStdString()};
    draft.subject = m_subject->text().toStdString();
    draft.text = m_text->toPlainText().toStdString();
    draft.caret = m_text->textCursor().position();
    if (!m_account.empty())
        draft.macroState = QJsonDocument(QJsonObject{{kAccount, toQt(m_account)}})
                               .toJson(QJsonDocument::Compact)
                               .toStdString();
    return draft;
}

void NewTicket::changed()
{
    if (m_filling)
        return;
    m_saved->setText({});
    m_keeper.touch([this] { return present(); });
}

void NewTicket::discard()
{
    m_keeper.drop();
    const domain::Draft draft = present();
    m_core.core().drafts().remove(draft.key, [](const Result<bool>&) {});
    dismiss();
    if (!draft.text.empty() || !draft.subject.empty() || !draft.to.empty())
        Q_EMIT discarded({draft});
}

/// Card numbers, accounts and passwords in the text, one step of undo.
void NewTicket::cover()
{
    const std::string text = m_text->toPlainText().toStdString();
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(toQt(insight::masked(text, insight::findSensitive(text))));
    m_check->letGo();
    m_text->setFocus();
}

void NewTicket::send(bool anyway)
{
    const domain::Draft draft = present();
    const bool addressed =
        !draft.to.empty() && domain::normalIdentity(domain::IdentityKind::Email, draft.to.front()).hasValue();
    if (!addressed)
        return m_toField->setError(tr("Type a complete e-mail address."));
    if (trimmed(draft.subject).empty())
        return m_subjectField->setError(tr("Say in a few words what it is about."));
    if (trimmed(draft.text).empty() || m_from->currentIndex() < 0)
        return m_text->setFocus();
    const auto found = insight::findSensitive(draft.text);
    if (!anyway && !found.empty())
        return m_check->hold({guardSentences(draft.text, found), true, false});
    const domain::ChannelAccount& account = m_accounts[std::size_t(m_from->currentIndex())];
    domain::CreateTicket create;
    create.sentDespite = guardWords(found);
    create.ticket = m_ticket;
    create.entry = domain::EntryId(m_core.core().commands().freshId());
    create.queue = account.queue;
    create.account = account.id;
    create.to = draft.to.front();
    create.subject = draft.subject;
    create.text = draft.text;
    m_keeper.touch([this] { return present(); });
    m_keeper.flush();
    Q_EMIT sendRequested(create, draft.key, toQt(create.to));
    m_keeper.drop();
    dismiss();
}

} // namespace atalaya::composer
