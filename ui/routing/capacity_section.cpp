#include "ui/routing/capacity_section.h"

#include "ui/kit/choice.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/routing/draft_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::routing {
namespace {

namespace token = kit::token;

constexpr int kWidest = 900;
constexpr int kSwitchColumn = 96;
constexpr int kLastNumber = 3; // column; switches follow

QString channelPath(int channel)
{
    return QStringLiteral("channels.%1.")
        .arg(models::toQt(std::string(domain::word(domain::ChannelKind(channel)))));
}

} // namespace

CapacitySection::CapacitySection(RulesBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_sheet(new kit::Surface(token::bgPane))
{
    setObjectName(QStringLiteral("capacitySection"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* bar = new DraftBar(book, tr("Capacity"), this);
    connect(bar, &DraftBar::publishRequested, this, &CapacitySection::publishRequested);
    outer->addWidget(bar);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area, 1);
    auto* inner = new QWidget;
    inner->setMaximumWidth(kit::theme().px(kWidest));
    auto* column = new QVBoxLayout(inner);
    kit::scaleLayout(column, {16, 12, 16, 16}, 16);
    addChannels(*column);
    addCompany(*column);
    column->addStretch(1);
    auto* centre = new QHBoxLayout(m_sheet);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    area->setWidget(m_sheet);
    connect(&m_book, &RulesBook::changed, this, &CapacitySection::refresh);
}

void CapacitySection::edit(const QString& key, const std::function<void(Rules&)>& change)
{
    m_book.edit(key, [&change](domain::RulesDraft& draft) { change(draft.rules); });
}

RuleField* CapacitySection::keep(const QString& key, const QString& label, QWidget* editor)
{
    auto* field = new RuleField(label, editor);
    editor->setObjectName(key);
    m_fields.insert(key, field);
    return field;
}

RuleField* CapacitySection::number(const QString& key, const QString& label, const QString& zero,
                                   Member<int> member)
{
    auto* editor = new NumberEdit(zero);
    connect(editor, &NumberEdit::edited, this, [this, key, member](int value) {
        edit(key, [member, value](Rules& rules) { rules.*member = value; });
    });
    m_show.push_back([editor, member](const Rules& rules) { editor->setValue(rules.*member); });
    return keep(key, label, editor);
}

RuleField* CapacitySection::time(const QString& key, const QString& label, const QString& zero,
                                 Member<Duration> member)
{
    auto* editor = new DurationEdit(zero);
    connect(editor, &DurationEdit::edited, this, [this, key, member](Duration value) {
        edit(key, [member, value](Rules& rules) { rules.*member = value; });
    });
    m_show.push_back([editor, member](const Rules& rules) { editor->setValue(rules.*member); });
    return keep(key, label, editor);
}

QWidget* CapacitySection::channelSwitch(const QString& key, const QString& name, int channel,
                                        ChannelMember<bool> member)
{
    auto* box = new kit::Switch({});
    box->setObjectName(key);
    box->setAccessibleName(name);
    connect(box, &QCheckBox::clicked, this, [this, channel, member](bool on) {
        edit({}, [=](Rules& rules) { rules.channels[std::size_t(channel)].*member = on; });
    });
    m_show.push_back([box, channel, member](const Rules& rules) {
        box->setChecked(rules.channels[std::size_t(channel)].*member);
    });
    return box;
}

void CapacitySection::addChannels(QVBoxLayout& column)
{
    column.addWidget(new kit::SectionHeader(tr("What one takes of an agent (usually 100 units)")));
    auto* grid = new QGridLayout;
    kit::scaleLayout(grid, {}, 10);
    const QString heads[] = {tr("Channel"),
                             tr("Units"),
                             tr("At most"),
                             tr("Silent after"),
                             tr("Alone"),
                             tr("Interruptible"),
                             tr("Comes back to a full agent")};
    int at = 0;
    for (const QString& head : heads) {
        auto* label = new kit::Label(head, kit::Type::Caption, token::textTertiary);
        label->setWordWrap(true);
        grid->addWidget(label, 0, at++, Qt::AlignBottom);
    }
    for (int channel = 0; channel < int(domain::kChannelKindCount); ++channel)
        addChannel(*grid, channel);
    for (int i = 0; i < at; ++i)
        grid->setColumnStretch(i, i == 0 || i > kLastNumber ? 3 : 4);
    for (int i = kLastNumber + 1; i < at; ++i)
        grid->setColumnMinimumWidth(i, kit::theme().px(kSwitchColumn));
    column.addLayout(grid);
}

void CapacitySection::addChannel(QGridLayout& grid, int channel)
{
    const QString name = label(domain::ChannelKind(channel));
    const QString path = channelPath(channel);
    const auto say = [&name](const QString& what) { return QStringLiteral("%1, %2").arg(name, what); };
    const int row = channel + 1;
    grid.addWidget(new kit::Label(name), row, 0);
    const auto addNumber = [&](const char* key, const QString& what, const QString& zero, int at,
                               ChannelMember<int> member) {
        auto* editor = new NumberEdit(zero);
        editor->setObjectName(path + QLatin1String(key));
        editor->setAccessibleName(say(what));
        connect(editor, &NumberEdit::edited, this,
                [this, channel, member, full = path + QLatin1String(key)](int value) {
                    edit(full, [=](Rules& rules) { rules.channels[std::size_t(channel)].*member = value; });
                });
        m_show.push_back([editor, channel, member](const Rules& rules) {
            editor->setValue(rules.channels[std::size_t(channel)].*member);
        });
        grid.addWidget(editor, row, at);
    };
    addNumber("units", tr("units"), {}, 1, &domain::ChannelRules::units);
    addNumber("atMost", tr("at most"), tr("no limit"), 2, &domain::ChannelRules::atMost);
    auto* idle = new DurationEdit(tr("never"));
    idle->setObjectName(path + QStringLiteral("idleAfter"));
    idle->setAccessibleName(say(tr("silent after")));
    connect(idle, &DurationEdit::edited, this, [this, channel, path](Duration value) {
        edit(path + QStringLiteral("idleAfter"),
             [=](Rules& rules) { rules.channels[std::size_t(channel)].idleAfter = value; });
    });
    m_show.push_back([idle, channel](const Rules& rules) {
        idle->setValue(rules.channels[std::size_t(channel)].idleAfter);
    });
    grid.addWidget(idle, row, 3);
    const auto addSwitch = [&](const char* key, const QString& what, int at, ChannelMember<bool> member) {
        grid.addWidget(channelSwitch(path + QLatin1String(key), say(what), channel, member), row, at);
    };
    addSwitch("exclusive", tr("nothing else beside it"), 4, &domain::ChannelRules::exclusive);
    addSwitch("interruptible", tr("can be interrupted"), 5, &domain::ChannelRules::interruptible);
    addSwitch("wakingMayOverflow", tr("comes back to a full agent"), 6,
              &domain::ChannelRules::wakingMayOverflow);
}

void CapacitySection::addCompany(QVBoxLayout& column)
{
    auto* index = new RuleCombo(tr("Order of waiting"));
    for (const auto value : {domain::OrderIndex::Deadline, domain::OrderIndex::Weighted})
        index->addItem(routing::label(value));
    connect(index, &QComboBox::activated, this,
            [this](int at) { edit({}, [at](Rules& rules) { rules.index = domain::OrderIndex(at); }); });
    m_show.push_back([index](const Rules& rules) { index->setCurrentIndex(int(rules.index)); });
    const std::pair<QString, std::vector<RuleField*>> groups[] = {
        {tr("Order and pool"),
         {keep(QStringLiteral("index"), tr("Order of waiting"), index),
          number(QStringLiteral("interruptibleUnits"), tr("Units of the interruptible pool"), {},
                 &Rules::interruptibleUnits)}},
        {tr("Missed and declined offers"),
         {number(QStringLiteral("missesBeforeSignOut"), tr("Missed offers until away"), tr("never"),
                 &Rules::missesBeforeSignOut),
          time(QStringLiteral("missesWithin"), tr("Counted within"), {}, &Rules::missesWithin),
          time(QStringLiteral("missedReturnsAfter"), tr("Available again after"), tr("by hand only"),
               &Rules::missedReturnsAfter),
          time(QStringLiteral("declineExcludes"), tr("A declined offer rests for"), {},
               &Rules::declineExcludes),
          number(QStringLiteral("offersBeforeRelaxing"), tr("Offers in vain until the next step"),
                 tr("never"), &Rules::offersBeforeRelaxing)}},
        {tr("A gentle start"),
         {time(QStringLiteral("rampUpAfter"), tr("After an absence of"), tr("never"), &Rules::rampUpAfter),
          time(QStringLiteral("rampUpLasts"), tr("One offer at a time for"), {}, &Rules::rampUpLasts)}}};
    for (const auto& [title, fields] : groups) {
        column.addWidget(new kit::SectionHeader(title));
        auto* grid = new QGridLayout;
        kit::scaleLayout(grid, {}, 12);
        for (int i = 0; i < int(fields.size()); ++i)
            grid->addWidget(fields[std::size_t(i)], i / 2, i % 2, Qt::AlignTop);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        column.addLayout(grid);
    }
}

void CapacitySection::refresh()
{
    const RulesView& view = m_book.view();
    for (const auto& show : m_show)
        show(view.draft.rules);
    QHash<QString, QString> live;
    for (const RuleLine& line : companyLines(view.state.live))
        live.insert(line.key, line.value);
    for (const RuleLine& line : companyLines(view.draft.rules))
        if (RuleField* field = m_fields.value(line.key)) {
            const bool changed = live.value(line.key) != line.value;
            field->setWas(changed ? tr("was %1").arg(live.value(line.key)) : QString());
            field->setError(view.wrong.path == line.key ? view.wrong.text : QString());
        }
    m_sheet->setEnabled(m_book.canEdit());
}

} // namespace atalaya::routing
