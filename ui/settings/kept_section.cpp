#include "ui/settings/kept_section.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/settings/ask_box.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

namespace token = kit::token;

constexpr std::int64_t kGiB = std::int64_t{1} << 30;

/// Selects the choice, adding it if it is none of the usual ones.
void select(kit::Combo& combo, qint64 value, const QString& text)
{
    const QSignalBlocker quiet(&combo);
    int at = combo.findData(value);
    if (at < 0) {
        combo.addItem(text, value);
        at = combo.count() - 1;
    }
    combo.setCurrentIndex(at);
}

} // namespace

KeptSection::KeptSection(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_numbers(new kit::Paragraph(tr("Counting"), kit::Type::Body, token::textPrimary, this))
    , m_days(new kit::Combo(tr("Finished tickets stay for"), this))
    , m_size(new kit::Combo(tr("Attachments take up at most"), this))
    , m_note(new kit::Paragraph(QString(), kit::Type::Small, token::textTertiary, this))
    , m_rebuild(new kit::Button(tr("Fetch everything again"), kit::ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("keptSection"));
    m_numbers->setObjectName(QStringLiteral("keptNumbers"));
    m_days->setObjectName(QStringLiteral("keepDays"));
    m_size->setObjectName(QStringLiteral("keepSize"));
    m_note->setObjectName(QStringLiteral("keptNote"));
    m_rebuild->setObjectName(QStringLiteral("rebuild"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 8);
    column->addWidget(m_numbers);
    for (const int days : {7, 30, 90, 365})
        m_days->addItem(tr("%n days", nullptr, days), qint64(days));
    m_days->addItem(tr("as long as the broker has them"), qint64(0));
    for (const int size : {1, 4, 16})
        m_size->addItem(models::fileSize(size * kGiB), qint64(size * kGiB));
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 12);
    row->addWidget(new kit::Field(tr("Finished tickets stay for"), m_days, this), 1);
    row->addWidget(new kit::Field(tr("Attachments take up at most"), m_size, this), 1);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_rebuild, 0, Qt::AlignLeading);
    connect(m_days, &QComboBox::activated, this, &KeptSection::policyChosen);
    connect(m_size, &QComboBox::activated, this, &KeptSection::policyChosen);
    connect(m_rebuild, &QPushButton::clicked, this, &KeptSection::askRebuild);
}

void KeptSection::load()
{
    m_core.core().computer().kept(
        models::guarded<api::KeptHere>(this, [this](const auto& kept) { show(kept); }));
}

void KeptSection::show(const Result<api::KeptHere>& kept)
{
    const bool known = kept.hasValue();
    m_days->setEnabled(known && !kept->policySetByBroker);
    m_size->setEnabled(known && !kept->policySetByBroker);
    m_rebuild->setEnabled(known);
    if (!known)
        return m_numbers->setText(models::errorText(kept.error().code));
    const QLocale locale;
    m_numbers->setText(tr("%1 tickets with %2 entries: %3. Attachments: %4.")
                           .arg(locale.toString(qlonglong(kept->tickets)),
                                locale.toString(qlonglong(kept->entries)),
                                models::fileSize(kept->databaseBytes), models::fileSize(kept->fileBytes)));
    select(*m_days, kept->policy.days, tr("%n days", nullptr, kept->policy.days));
    select(*m_size, kept->policy.fileBytes, models::fileSize(kept->policy.fileBytes));
    m_note->setText(kept->policySetByBroker
                        ? tr("Your administrator has set this.")
                        : tr("What you have written is never removed, however old it is."));
}

void KeptSection::policyChosen()
{
    api::KeepPolicy policy;
    policy.days = m_days->currentData().toInt();
    policy.fileBytes = m_size->currentData().toLongLong();
    m_core.core().computer().setPolicy(policy, models::guarded<api::KeptHere>(this, [this](const auto& kept) {
                                           show(kept);
                                           if (!kept)
                                               m_note->setText(models::errorText(kept.error().code));
                                       }));
}

void KeptSection::askRebuild()
{
    auto* box = new AskBox({tr("Fetch everything again?"),
                            tr("What was copied from the broker is thrown away and fetched anew. Until it is "
                               "here, lists are short. Drafts and outbox stay."),
                            tr("Fetch again"), tr("Leave it")},
                           window());
    connect(box, &AskBox::confirmed, this, [this] {
        m_core.core().computer().rebuild(models::guarded<bool>(this, [this](const Result<bool>& done) {
            m_note->setText(
                done ? tr("It is being fetched. The line at the bottom of the window tells how far "
                          "it is.")
                     : models::errorText(done.error().code));
            load();
        }));
    });
    box->ask();
}

} // namespace atalaya::settings
