#include "ui/inbox/view_editor.h"

#include "ui/inbox/condition_group.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::inbox {
namespace {

constexpr int kWidth = 560;
constexpr int kTop = 96;
constexpr int kScrollHeight = 300;
constexpr int kCountAfterMs = 120; // somebody still types

} // namespace

ViewEditor::ViewEditor(models::CoreSignals& core, QWidget* window)
    : Popover(window, 2)
    , m_core(core)
    , m_title(new kit::Label(QString(), kit::Type::Title, kit::token::textPrimary, this))
    , m_name(new QLineEdit(this))
    , m_nameField(new kit::Field(tr("Name"), m_name, this))
    , m_scroll(new QScrollArea(this))
    , m_count(new kit::Label(QString(), kit::Type::Small, kit::token::textSecondary, this))
{
    setObjectName(QStringLiteral("viewEditor"));
    m_title->setType(kit::Type::Title, kit::Weight::Semibold);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_count->setObjectName(QStringLiteral("viewCount"));
    m_scroll->setAccessibleName(tr("Conditions"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* cancel = new kit::Button(tr("Cancel"), kit::ButtonKind::Ghost, this);
    cancel->setKey(QStringLiteral("Esc"));
    auto* save = new kit::Button(tr("Save the view"), kit::ButtonKind::Primary, this);
    save->setObjectName(QStringLiteral("saveView"));
    save->setKey(QStringLiteral("Ctrl ↵"));
    kit::scaleLayout(content(), {16, 16, 16, 16}, 12);
    content()->addWidget(m_title);
    content()->addWidget(m_nameField);
    content()->addWidget(m_scroll, 1);
    auto* foot = new QHBoxLayout;
    kit::scaleLayout(foot, {0, 0, 0, 0}, 8);
    foot->addWidget(m_count, 1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(save, &QPushButton::clicked, this, &ViewEditor::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &ViewEditor::count);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

void ViewEditor::edit(const domain::SavedView& view, const api::Directory& directory)
{
    m_view = view;
    m_directory = directory;
    const QString title = view.name.empty() ? tr("New view") : tr("Edit the view");
    m_title->setText(title);
    setAccessibleName(title);
    m_name->setText(models::toQt(view.name));
    m_nameField->setError({});
    // The rows stand under one group, whatever the condition is.
    const bool group = view.condition.asks == domain::Asks::All || view.condition.asks == domain::Asks::Any
        || view.condition.asks == domain::Asks::None;
    m_group =
        new ConditionGroup(group ? view.condition : domain::Condition{domain::Asks::All, {view.condition}},
                           m_directory, 1, nullptr);
    connect(m_group, &ConditionGroup::changed, &m_soon, qOverload<>(&QTimer::start));
    m_scroll->setWidget(m_group); // the former one goes
    m_group->setAutoFillBackground(false);
    setFixedWidth(kit::theme().px(kWidth));
    m_scroll->setMinimumHeight(kit::theme().px(kScrollHeight));
    count();
    openCentred(kit::theme().px(kTop));
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void ViewEditor::count()
{
    const domain::Condition condition = m_group->value();
    const quint64 generation = ++m_generation;
    if (!domain::check(condition))
        return m_count->setText(tr("Not all conditions are complete"));
    m_core.core().lists().count(
        condition, models::guarded<std::int64_t>(this, [this, generation](Result<std::int64_t> count) {
            if (generation != m_generation)
                return;
            m_count->setText(count ? tr("%n conversations now", nullptr, int(*count))
                                   : models::errorText(count.error().code));
        }));
}

void ViewEditor::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        m_nameField->setError(tr("A view needs a name."));
    const bool fine = m_group->showErrors();
    if (name.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    if (name.isEmpty() || !fine)
        return;
    m_view.name = name.toStdString();
    m_view.condition = m_group->value();
    if (m_view.id.isNull())
        m_view.id = domain::SavedViewId(m_core.core().commands().freshId());
    dismiss();
    Q_EMIT saved(m_view);
}

void ViewEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return save();
    Popover::keyPressEvent(event);
}

} // namespace atalaya::inbox
