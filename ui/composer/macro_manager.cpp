#include "ui/composer/macro_manager.h"

#include "core/base/text.h"
#include "ui/composer/pick_delegate.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextEdit>
#include <algorithm>

namespace atalaya::composer {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kSide = 16;
constexpr int kListWidth = 260;
constexpr int kFormWidth = 380;
constexpr int kTextHeight = 110;
constexpr std::size_t kMost = 500;
constexpr const char* kLanguages[] = {"", "en", "es", "pt"};
constexpr domain::TicketStatus kStatuses[] = {domain::TicketStatus::Open, domain::TicketStatus::Pending,
                                              domain::TicketStatus::Solved};

QHBoxLayout* beside(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 10);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 1);
    return row;
}

} // namespace

MacroManager::MacroManager(models::CoreSignals& core, MacroBook& book, QWidget* window)
    : Popover(window, 2)
    , m_core(core)
    , m_book(book)
{
    setObjectName(QStringLiteral("macroManager"));
    setAccessibleName(tr("Macros"));
    build();
    connect(&m_book, &MacroBook::changed, this, &MacroManager::list);
}

void MacroManager::build()
{
    kit::scaleLayout(content(), {kSide, kSide, kSide, kSide}, 10);
    auto* head = new QHBoxLayout;
    head->addWidget(new kit::Label(tr("Macros"), kit::Type::Title, token::textPrimary, this));
    head->addStretch(1);
    auto* fresh = new kit::Button(tr("New macro"), kit::ButtonKind::Default, this);
    fresh->setObjectName(QStringLiteral("newMacro"));
    fresh->setIconName(QStringLiteral("plus"));
    head->addWidget(fresh);
    content()->addLayout(head);
    auto* both = new QHBoxLayout;
    kit::scaleLayout(both, {}, 16);
    auto* left = new QVBoxLayout;
    kit::scaleLayout(left, {}, 8);
    m_search = new kit::SearchField(tr("Search names and texts"), this);
    m_search->setObjectName(QStringLiteral("macroSearch"));
    m_search->setAccessibleName(tr("Search names and texts"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("macroList"));
    m_list->setAccessibleName(tr("Macros"));
    m_list->setFixedWidth(theme().px(kListWidth));
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    both->addLayout(left);
    both->addWidget(buildForm());
    content()->addLayout(both);
    connect(fresh, &QPushButton::clicked, this, [this] { begin(QString()); });
    connect(m_search, &QLineEdit::textChanged, this, &MacroManager::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &MacroManager::choose);
}

QWidget* MacroManager::buildForm()
{
    auto* form = new QWidget(this);
    form->setFixedWidth(theme().px(kFormWidth));
    auto* column = new QVBoxLayout(form);
    kit::scaleLayout(column, {}, 8);
    const auto line = [form](const char* name) {
        auto* edit = new QLineEdit(form);
        edit->setObjectName(QLatin1StringView(name));
        return edit;
    };
    m_name = line("macroName");
    m_folder = line("macroFolder");
    m_tags = line("macroTags");
    m_language = new kit::Combo(tr("Language"), form);
    for (const char* code : kLanguages)
        m_language->addItem(*code == 0 ? tr("Any") : models::languageName(code), QString::fromLatin1(code));
    m_status = new kit::Combo(tr("When it is sent"), form);
    m_status->addItem(tr("Leave the status"), QString());
    for (const auto status : kStatuses) {
        const std::string_view name = word(status);
        m_status->addItem(tr("Set %1").arg(models::label(status)),
                          QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    m_text = new QTextEdit(form);
    m_text->setObjectName(QStringLiteral("macroText"));
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme().px(kTextHeight));
    m_shared = new QCheckBox(tr("For the whole company"), form);
    m_shared->setObjectName(QStringLiteral("macroShared"));
    m_nameField = new kit::Field(tr("Name"), m_name, form);
    m_textField = new kit::Field(tr("Text"), m_text, form);
    m_textField->setHelp(
        tr("{{customer.firstName}}, {{ticket.number}}, {{agent.name}} are filled in; any other "
           "{{place}} is for you."));
    auto* tags = new kit::Field(tr("Add tags"), m_tags, form);
    tags->setHelp(tr("With commas between them"));
    m_hint = new kit::Paragraph(QString(), kit::Type::Small, token::textSecondary, form);
    m_hint->setObjectName(QStringLiteral("macroHint"));
    column->addLayout(beside({m_nameField, new kit::Field(tr("Folder"), m_folder, form)}));
    column->addWidget(m_textField);
    column->addLayout(beside({new kit::Field(tr("Language"), m_language, form),
                              new kit::Field(tr("When it is sent"), m_status, form)}));
    column->addWidget(tags);
    column->addWidget(m_shared);
    column->addWidget(m_hint);
    column->addLayout(buildButtons(form));
    return form;
}

QHBoxLayout* MacroManager::buildButtons(QWidget* form)
{
    m_remove = new kit::Button(tr("Remove"), kit::ButtonKind::Danger, form);
    m_remove->setObjectName(QStringLiteral("removeMacro"));
    m_copy = new kit::Button(tr("Copy as mine"), kit::ButtonKind::Default, form);
    m_copy->setObjectName(QStringLiteral("copyMacro"));
    m_save = new kit::Button(tr("Save macro"), kit::ButtonKind::Primary, form);
    m_save->setObjectName(QStringLiteral("saveMacro"));
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 8);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &MacroManager::save);
    connect(m_remove, &QPushButton::clicked, this, &MacroManager::remove);
    connect(m_copy, &QPushButton::clicked, this, &MacroManager::copy);
    return row;
}

void MacroManager::open(const QString& text)
{
    m_search->clear();
    list();
    if (text.isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        begin(text);
    openCentred(theme().metric(kit::Metric::PaletteTop));
    (text.isEmpty() ? static_cast<QWidget*>(m_search) : m_name)->setFocus(Qt::PopupFocusReason);
}

/// What is on screen stays, whatever the list shows.
void MacroManager::list()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_rows.clear();
    for (const domain::Macro* macro : m_book.find(m_search->text(), {}, kMost)) {
        const QString where = macro->owner ? tr("Yours")
            : macro->folder.empty()        ? tr("Company")
                                           : toQt(macro->folder);
        auto* item = new QListWidgetItem(toQt(macro->name), m_list);
        item->setData(PickSecondRole, where);
        item->setData(PickIconRole,
                      macro->actions.empty() ? QStringLiteral("pen-line") : QStringLiteral("slash"));
        item->setToolTip(toQt(macro->name));
        m_rows.push_back(macro->id);
    }
    const auto at = std::ranges::find(m_rows, m_macro.id);
    if (!m_fresh && at != m_rows.end())
        m_list->setCurrentRow(int(at - m_rows.begin()));
}

void MacroManager::choose(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    if (const domain::Macro* macro = m_book.get(m_rows[std::size_t(row)]))
        show(*macro, false);
}

void MacroManager::begin(const QString& text)
{
    domain::Macro macro;
    macro.id = domain::MacroId(m_core.core().commands().freshId());
    macro.text = text.toStdString();
    macro.name = text.section(u'\n', 0, 0).left(40).trimmed().toStdString();
    macro.owner = m_core.me().agent.id;
    show(macro, true);
    m_name->setFocus();
    m_name->selectAll();
}

void MacroManager::copy()
{
    domain::Macro mine = m_macro;
    mine.id = domain::MacroId(m_core.core().commands().freshId());
    mine.owner = m_core.me().agent.id;
    mine.version = 0;
    show(mine, true);
    m_name->setFocus();
}

void MacroManager::show(const domain::Macro& macro, bool fresh)
{
    m_macro = macro;
    m_fresh = fresh;
    m_nameField->setError({});
    m_textField->setError({});
    m_name->setText(toQt(macro.name));
    m_folder->setText(toQt(macro.folder));
    m_text->setPlainText(toQt(macro.text));
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(macro.language))));
    QStringList tags;
    QString status;
    for (const domain::MacroAction& action : macro.actions) {
        if (action.kind == "addTag")
            tags << toQt(action.value);
        else if (action.kind == "setStatus")
            status = toQt(action.value);
    }
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
    const bool lead = m_core.me().agent.role != domain::Role::Agent;
    const bool mayEdit = fresh || m_book.mayEdit(macro);
    m_shared->setChecked(!macro.owner);
    m_shared->setEnabled(lead && mayEdit);
    m_shared->setToolTip(lead ? QString() : tr("Leads and trainers write those of the company"));
    for (QLineEdit* edit : {m_name, m_folder, m_tags})
        edit->setReadOnly(!mayEdit);
    m_text->setReadOnly(!mayEdit);
    m_language->setEnabled(mayEdit);
    m_status->setEnabled(mayEdit);
    m_save->setVisible(mayEdit);
    m_copy->setVisible(!fresh);
    m_remove->setVisible(mayEdit && !fresh);
    m_hint->setText(mayEdit ? QString() : tr("This one belongs to the company. Copy it to have your own."));
    m_hint->setVisible(!mayEdit);
}

domain::Macro MacroManager::written() const
{
    domain::Macro macro = m_macro;
    macro.name = m_name->text().trimmed().toStdString();
    macro.folder = m_folder->text().trimmed().toStdString();
    macro.text = m_text->toPlainText().toStdString();
    macro.language = m_language->currentData().toString().toStdString();
    macro.owner = m_shared->isChecked() ? std::nullopt : std::optional(m_core.me().agent.id);
    // What this form does not show (a priority) stays as it is.
    std::erase_if(macro.actions,
                  [](const auto& action) { return action.kind == "addTag" || action.kind == "setStatus"; });
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty())
            macro.actions.push_back({"addTag", tag.trimmed().toStdString()});
    if (const QString status = m_status->currentData().toString(); !status.isEmpty())
        macro.actions.push_back({"setStatus", status.toStdString()});
    return macro;
}

void MacroManager::save()
{
    const domain::Macro macro = written();
    m_nameField->setError(macro.name.empty() ? tr("Give it a name.") : QString());
    const bool nothing = trimmed(macro.text).empty() && macro.actions.empty();
    m_textField->setError(nothing ? tr("Write a text, or choose what it does.") : QString());
    if (macro.name.empty() || nothing)
        return;
    m_macro = macro;
    m_fresh = false;
    m_book.put(macro);
    show(macro, false);
    Q_EMIT notice(tr("Macro “%1” saved.").arg(toQt(macro.name)));
}

void MacroManager::remove()
{
    const domain::Macro macro = m_macro;
    m_book.remove(macro.id);
    Q_EMIT removed(macro);
    m_fresh = true;
    m_list->count() > 0 ? m_list->setCurrentRow(0) : begin(QString());
}

} // namespace atalaya::composer
