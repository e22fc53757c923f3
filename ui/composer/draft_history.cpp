#include "ui/composer/draft_history.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace atalaya::composer {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kSide = 16;
constexpr int kListWidth = 240;
constexpr int kPreviewWidth = 320;
constexpr int kHeight = 220;
constexpr int kRow = 44;
constexpr int kFirstWords = 36;

} // namespace

DraftHistory::DraftHistory(models::CoreSignals& core, QWidget* window)
    : Popover(window)
    , m_core(core)
    , m_both(new QWidget(this))
    , m_list(new QListWidget(m_both))
    , m_preview(new QTextEdit(m_both))
{
    setObjectName(QStringLiteral("draftHistory"));
    setAccessibleName(tr("Earlier versions"));
    kit::scaleLayout(content(), {kSide, kSide, kSide, kSide}, 10);
    content()->addWidget(new kit::Label(tr("Earlier versions"), kit::Type::Title, token::textPrimary, this));
    m_none = new kit::Paragraph(tr("There is no earlier version yet. One is kept while you write, every ten "
                                   "seconds, and whenever much is deleted."),
                                kit::Type::Body, token::textSecondary, this);
    m_none->setObjectName(QStringLiteral("noVersions"));
    m_none->setFixedWidth(theme().px(kPreviewWidth));
    content()->addWidget(m_none);
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setFixedSize(theme().px(kListWidth), theme().px(kHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setObjectName(QStringLiteral("versionPreview"));
    m_preview->setAccessibleName(tr("Text of this version"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFixedSize(theme().px(kPreviewWidth), theme().px(kHeight));
    auto* row = new QHBoxLayout(m_both);
    kit::scaleLayout(row, {}, 10);
    row->addWidget(m_list);
    row->addWidget(m_preview);
    content()->addWidget(m_both);
    m_bringBack = new kit::Button(tr("Bring back"), kit::ButtonKind::Primary, this);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setToolTip(tr("Your present text is kept as a version. Ctrl+Z undoes it."));
    content()->addWidget(m_bringBack, 0, Qt::AlignTrailing);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftHistory::preview);
    connect(m_list, &QListWidget::itemActivated, this, &DraftHistory::bringBack);
    connect(m_bringBack, &QPushButton::clicked, this, &DraftHistory::bringBack);
}

void DraftHistory::open(const domain::DraftKey& key, QWidget* anchor)
{
    m_core.core().drafts().versions(
        key,
        models::guarded<std::vector<domain::Draft>>(
            this, [this, at = QPointer<QWidget>(anchor)](Result<std::vector<domain::Draft>> versions) {
                if (!at)
                    return;
                fill(versions ? *std::move(versions) : std::vector<domain::Draft>());
                openAt(at);
                if (!m_versions.empty())
                    m_list->setFocus(Qt::PopupFocusReason);
            }));
}

void DraftHistory::fill(std::vector<domain::Draft> versions)
{
    m_versions = std::move(versions);
    std::erase_if(m_versions, [](const domain::Draft& one) { return one.text.empty(); });
    m_list->clear();
    const Instant now = m_core.core().commands().now();
    for (const domain::Draft& version : m_versions) {
        const QString words = toQt(domain::snippetOf(version.text));
        const auto letters = int(toQt(version.text).size());
        const QString when = models::localTime(version.updatedAt).toString(QStringLiteral("H:mm:ss"));
        const QString day = models::shortTime(version.updatedAt, now);
        const bool today = models::localTime(version.updatedAt).date() == models::localTime(now).date();
        auto* item = new QListWidgetItem(
            tr("%1, %n character(s)\n%2", nullptr, letters)
                .arg(today ? when : QStringLiteral("%1 %2").arg(day, when),
                     words.size() > kFirstWords ? words.left(kFirstWords) + u'…' : words));
        item->setToolTip(models::longTime(version.updatedAt));
        item->setSizeHint({0, theme().px(kRow)});
        m_list->addItem(item);
    }
    const bool some = !m_versions.empty();
    m_none->setVisible(!some);
    m_both->setVisible(some);
    m_bringBack->setVisible(some);
    if (some)
        m_list->setCurrentRow(0);
}

void DraftHistory::preview(int row)
{
    const bool here = row >= 0 && row < int(m_versions.size());
    m_preview->setPlainText(here ? toQt(m_versions[std::size_t(row)].text) : QString());
}

void DraftHistory::bringBack()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_versions.size()))
        return;
    const domain::Draft version = m_versions[std::size_t(row)];
    dismiss();
    Q_EMIT chosen(version);
}

} // namespace atalaya::composer
