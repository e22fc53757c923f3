#include "ui/settings/protection_section.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

namespace token = kit::token;

constexpr int kLeastLetters = 10;

} // namespace

ProtectionSection::ProtectionSection(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_text(new kit::Paragraph(QString(), kit::Type::Body, token::textPrimary, this))
    , m_note(new kit::Paragraph(QString(), kit::Type::Small, token::textTertiary, this))
    , m_change(new kit::Button(tr("Choose a passphrase"), kit::ButtonKind::Default, this))
    , m_form(new QWidget(this))
{
    setObjectName(QStringLiteral("protectionSection"));
    m_text->setObjectName(QStringLiteral("protection"));
    m_note->setObjectName(QStringLiteral("protectionNote"));
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 8);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    auto* fields = new QVBoxLayout(m_form);
    kit::scaleLayout(fields, {}, 8);
    const auto field = [&](const QString& label, QLineEdit*& edit, const char* name) {
        edit = new QLineEdit(m_form);
        edit->setObjectName(QLatin1StringView(name));
        edit->setEchoMode(QLineEdit::Password);
        auto* out = new kit::Field(label, edit, m_form);
        fields->addWidget(out);
        connect(edit, &QLineEdit::returnPressed, this, &ProtectionSection::submit);
        connect(edit, &QLineEdit::textEdited, out, [out] { out->setError({}); });
        return out;
    };
    m_oldField = field(tr("Passphrase now"), m_old, "oldPassphrase");
    m_freshField = field(tr("New passphrase"), m_fresh, "newPassphrase");
    m_freshField->setHelp(tr("At least 10 letters. Nobody can recover it."));
    m_againField = field(tr("The same again"), m_again, "newPassphraseAgain");
    auto* keep = new kit::Button(tr("Use this passphrase"), kit::ButtonKind::Primary, m_form);
    keep->setObjectName(QStringLiteral("keepPassphrase"));
    fields->addWidget(keep, 0, Qt::AlignLeading);
    m_form->hide();
    column->addWidget(m_form);
    connect(keep, &QPushButton::clicked, this, &ProtectionSection::submit);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_change->hide();
        (m_hasPassphrase ? m_old : m_fresh)->setFocus();
    });
}

void ProtectionSection::load()
{
    m_core.core().computer().lockState(
        models::guarded<api::LockState>(this, [this](const Result<api::LockState>& state) {
            if (state)
                return show(*state);
            m_text->setText(models::errorText(state.error().code));
            m_change->setEnabled(false);
        }));
}

void ProtectionSection::show(const api::LockState& state)
{
    m_hasPassphrase = state.protection == api::Protection::Passphrase;
    switch (state.protection) {
    case api::Protection::SystemKeyStore:
        m_text->setText(tr("Everything here is encrypted. The key is in this computer's key store."));
        break;
    case api::Protection::Passphrase:
        m_text->setText(tr("Everything here is encrypted with your passphrase."));
        break;
    case api::Protection::KeyFile:
        m_text->setText(tr("Everything here is encrypted. The key is in a file beside it: whoever copies the "
                           "whole folder can read it."));
        break;
    }
    m_note->setText(
        state.offlineUntil
            ? tr("Without the broker it opens until %1.").arg(models::longTime(*state.offlineUntil))
            : QString());
    m_change->setText(m_hasPassphrase ? tr("Change the passphrase") : tr("Use a passphrase instead"));
    m_change->setVisible(m_form->isHidden() && state.protection != api::Protection::KeyFile);
    m_oldField->setVisible(m_hasPassphrase);
}

void ProtectionSection::submit()
{
    if (m_hasPassphrase && m_old->text().isEmpty())
        return m_oldField->setError(tr("Type the passphrase you use now."));
    if (m_fresh->text().toUcs4().size() < kLeastLetters)
        return m_freshField->setError(tr("Type at least 10 letters."));
    if (m_again->text() != m_fresh->text())
        return m_againField->setError(tr("This is not the same. Type it again."));
    m_core.core().computer().setPassphrase(
        m_old->text().toStdString(), m_fresh->text().toStdString(),
        models::guarded<api::LockState>(this, [this](const Result<api::LockState>& state) {
            if (!state) {
                const bool wrong = state.error().code == ErrorCode::SecretUnavailable;
                return (wrong && m_hasPassphrase ? m_oldField : m_freshField)
                    ->setError(wrong ? tr("This is not the passphrase. Type it again.")
                                     : models::errorText(state.error().code));
            }
            for (QLineEdit* edit : {m_old, m_fresh, m_again})
                edit->clear();
            m_form->hide();
            show(*state);
            m_note->setText(tr("The new passphrase is asked for at the next start."));
        }));
}

} // namespace atalaya::settings
