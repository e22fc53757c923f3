#include "ui/routing/queue_editor.h"

#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"
#include "ui/routing/draft_bar.h"
#include "ui/routing/hours_editor.h"
#include "ui/routing/ladder_editor.h"
#include "ui/routing/overflow_editor.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {

using domain::QueueRules;
namespace token = kit::token;

namespace {

constexpr int kThree = 3; // columns
constexpr int kShort = 560; // pixels: there the fields have the room

} // namespace

QueueEditor::QueueEditor(RulesBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_bar(new DraftBar(book, {}, this))
    , m_area(new QScrollArea(this))
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("queueEditor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_area, 1);
    connect(m_bar, &DraftBar::publishRequested, this, &QueueEditor::publishRequested);
    auto* sheet = new kit::Surface(token::bgPane);
    m_column = new QVBoxLayout(sheet);
    kit::scaleLayout(m_column, {16, 12, 16, 16}, 16);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(sheet);
    addGroups();
    m_column->addStretch(1);
    m_foot = buildFoot();
    column->addWidget(m_foot);
    connect(&m_book, &RulesBook::changed, this, &QueueEditor::refresh);
}

FieldsGroup* QueueEditor::addFields(const QString& title, Facet facet, int columns)
{
    auto* group = new FieldsGroup(m_book, title, nullptr, columns);
    addGroup(group, facet);
    return group;
}

void QueueEditor::addGroup(QueueGroup* group, Facet facet)
{
    m_groups.emplace_back(group, facet);
    m_column->addWidget(group);
}

void QueueEditor::addGroups()
{
    const auto add = [](FieldsGroup* group, const char* key, const QString& label, const QString& zero,
                        FieldsGroup::Member<Duration> member) {
        group->addTime(QLatin1String(key), label, zero, member);
    };
    const QString asChannel = tr("as the channel");
    FieldsGroup* promise = addFields(tr("The promise"), Facet::Targets, kThree);
    promise->addNumber(QStringLiteral("target.percent"), tr("Share in time, %"),
                       [](QueueRules& rules) -> int& { return rules.target.percent; });
    add(promise, "target.within", tr("Begins within"), asChannel,
        [](QueueRules& rules) -> Duration& { return rules.target.within; });
    add(promise, "headStart", tr("Head start"), tr("none"),
        [](QueueRules& rules) -> Duration& { return rules.headStart; });
    m_ladder = new LadderEditor(m_book);
    addGroup(m_ladder, Facet::All);
    FieldsGroup* people = addFields(tr("Who comes first"), Facet::All);
    people->addOrder(tr("Among equals"));
    people->addSticky(tr("Known agent first for"));
    people->addAgents(QStringLiteral("firstRing"), tr("First ring"), tr("Everybody"),
                      [](QueueRules& rules) -> std::vector<domain::AgentId>& { return rules.firstRing; });
    people->addAgents(QStringLiteral("secondRing"), tr("Second ring"), tr("Nobody"),
                      [](QueueRules& rules) -> std::vector<domain::AgentId>& { return rules.secondRing; });
    FieldsGroup* offer = addFields(tr("Offer and answer"), Facet::All, kThree);
    add(offer, "offerLasts", tr("An offer lasts"), asChannel,
        [](QueueRules& rules) -> Duration& { return rules.offerLasts; });
    add(offer, "wrapUp", tr("Wrap-up"), asChannel,
        [](QueueRules& rules) -> Duration& { return rules.wrapUp; });
    add(offer, "returnUnansweredAfter", tr("Return if unanswered"), tr("never"),
        [](QueueRules& rules) -> Duration& { return rules.returnUnansweredAfter; });
    m_overflow = new OverflowEditor(m_book);
    addGroup(m_overflow, Facet::Overflow);
    FieldsGroup* reserve = addFields(tr("Reserve: who helps before it is late"), Facet::Overflow);
    reserve->addAgents(
        QStringLiteral("reserve.agents"), tr("People of the reserve"), tr("Nobody"),
        [](QueueRules& rules) -> std::vector<domain::AgentId>& { return rules.reserve.agents; });
    add(reserve, "reserve.onBefore", tr("On before due"), {},
        [](QueueRules& rules) -> Duration& { return rules.reserve.onBefore; });
    add(reserve, "reserve.offBefore", tr("Off before due"), {},
        [](QueueRules& rules) -> Duration& { return rules.reserve.offBefore; });
    addGroup(new HoursEditor(m_book), Facet::Hours);
}

QWidget* QueueEditor::buildFoot()
{
    auto* foot = new kit::Surface(token::bgPane, this);
    foot->setEdges(Qt::TopEdge);
    auto* column = new QVBoxLayout(foot);
    kit::scaleLayout(column, {16, 10, 16, 10}, 8);
    auto* card = new kit::Surface(token::bgSunken, foot);
    card->setCard(kit::Radius::Lg, token::borderDefault);
    auto* inside = new QVBoxLayout(card);
    kit::scaleLayout(inside, {12, 8, 12, 8}, 0);
    m_summary = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, card);
    m_summary->setObjectName(QStringLiteral("rulesSummary"));
    inside->addWidget(m_summary);
    column->addWidget(card);
    auto* line = new QHBoxLayout;
    kit::scaleLayout(line, {}, 6);
    line->addWidget(new kit::IconLabel(QStringLiteral("history"), 14, token::textTertiary, foot), 0,
                    Qt::AlignTop);
    m_liveBy = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, foot);
    m_liveBy->setObjectName(QStringLiteral("liveBy"));
    line->addWidget(m_liveBy, 1);
    column->addLayout(line);
    return foot;
}

void QueueEditor::setQueue(domain::QueueId queue)
{
    if (m_queue == queue)
        return;
    m_queue = queue;
    m_area->ensureVisible(0, 0);
    refresh();
}

void QueueEditor::setFacet(Facet facet)
{
    m_facet = facet;
    for (const auto& [group, of] : m_groups)
        group->setVisible(facet == Facet::All || facet == of);
    m_area->ensureVisible(0, 0);
}

void QueueEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_foot->setVisible(height() >= kit::theme().px(kShort));
}

void QueueEditor::moveFocused(int by)
{
    if (!m_ladder->moveFocused(by))
        m_overflow->moveFocused(by);
}

GroupView QueueEditor::groupView() const
{
    const RulesView& book = m_book.view();
    GroupView view;
    view.draft = rulesOf(book.draft.rules, m_queue);
    view.live = rulesOf(book.state.live, m_queue);
    view.directory = &book.directory;
    view.editable = m_book.canEdit();
    QHash<QString, QString> live;
    for (const RuleLine& line : queueLines(view.live, book.directory))
        live.insert(line.key, line.value);
    for (const RuleLine& line : queueLines(view.draft, book.directory))
        if (live.contains(line.key) && live.value(line.key) != line.value)
            view.was.insert(line.key, tr("was %1").arg(live.value(line.key)));
    const auto& queues = book.draft.rules.queues;
    const auto at = std::ranges::find(queues, m_queue, &QueueRules::queue) - queues.begin();
    const QString path = QStringLiteral("queues[%1].").arg(at);
    if (book.wrong.path.startsWith(path)) {
        view.wrongKey = book.wrong.path.mid(path.size());
        view.wrongText = book.wrong.text;
    }
    return view;
}

void QueueEditor::refresh()
{
    const auto& queues = m_book.view().directory.queues;
    const auto queue = std::ranges::find(queues, m_queue, &domain::Queue::id);
    if (queue == queues.end())
        return;
    m_bar->setTitle(models::toQt(queue->name));
    const GroupView view = groupView();
    for (const auto& [group, facet] : m_groups)
        group->show(view);
    m_summary->setText(summary(view.draft, *queue, m_book.view().directory));
    m_liveBy->setText(liveText(m_book));
}

QString liveText(const RulesBook& book)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("rules", text); };
    const RulesView& view = book.view();
    const int lines = int(book.changes().size());
    const QString draft =
        lines == 0 ? QString() : say(QT_TRANSLATE_NOOP("rules", "Changes in this draft: %1.")).arg(lines);
    const QString live = view.state.changes.empty()
        ? say(QT_TRANSLATE_NOOP("rules", "Nobody has published rules yet: these are the defaults."))
        : say(QT_TRANSLATE_NOOP("rules", "Live version by %1, %2."))
              .arg(nameOf(view.directory, view.state.changes.front().by),
                   models::shortTime(view.state.changes.front().at, view.now));
    return draft.isEmpty() ? live : live + QLatin1Char(' ') + draft;
}

} // namespace atalaya::routing
