#include "ui/kit/choice.h"
#include "ui/kit/label.h"
#include "ui/models/plain_words.h"
#include "ui/models/texts.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_delegate.h"

#include <QLocale>
#include <utility>

// What the palette finds on this computer.

namespace atalaya::shell {
namespace {

constexpr std::size_t kMostHits = 30;
constexpr std::size_t kMostOnPage = 200;

QString iconOf(api::HitKind kind)
{
    switch (kind) {
    case api::HitKind::Customer:
        return QStringLiteral("user-round");
    case api::HitKind::Article:
        return QStringLiteral("book-open");
    case api::HitKind::Entry:
        return QStringLiteral("messages-square");
    case api::HitKind::Ticket:
        break;
    }
    return QStringLiteral("inbox");
}

/// In the order of the choices over the list: conversations, customers, articles.
int groupOf(api::HitKind kind)
{
    switch (kind) {
    case api::HitKind::Customer:
        return 1;
    case api::HitKind::Article:
        return 2;
    case api::HitKind::Ticket:
    case api::HitKind::Entry:
        break;
    }
    return 0;
}

QString nameOfGroup(int group)
{
    switch (group) {
    case 1:
        return Palette::tr("Customers");
    case 2:
        return Palette::tr("Articles");
    default:
        return Palette::tr("Conversations");
    }
}

constexpr int kGroups = 3;

} // namespace

void Palette::search(const QString& words)
{
    const quint64 generation = ++m_generation;
    if (words.isEmpty())
        return;
    m_core.core().queries().search(
        words.toStdString(), m_query.mode == PaletteMode::Text ? kMostOnPage : kMostHits,
        models::guarded<api::SearchAnswer>(this, [this, generation](const Result<api::SearchAnswer>& answer) {
            if (generation == m_generation && answer)
                showAnswer(*answer);
        }));
}

void Palette::showAnswer(const api::SearchAnswer& answer)
{
    m_answer = answer;
    if (m_query.mode == PaletteMode::People)
        std::erase_if(m_answer.hits,
                      [](const api::SearchHit& hit) { return hit.kind != api::HitKind::Customer; });
    m_rows = joinConversations(m_answer.hits);
    const QString count = QLocale().toString(qlonglong(m_rows.size()));
    m_found->setText(m_answer.complete ? tr("%1 found on this computer").arg(count)
                                       : tr("%1 found, there are more").arg(count));
    listHits();
    if (std::exchange(m_runFirst, false) && isVisible())
        run(m_list->currentIndex());
}

void Palette::listHits()
{
    const bool page = m_query.mode == PaletteMode::Text;
    if (page) {
        m_model.clear();
        m_actions.clear();
    }
    const bool nothingElse = m_actions.empty();
    const int only = page ? m_kinds->current() - 1 : -1; // the first choice is all of them
    for (int group = 0; group < kGroups; ++group) {
        if (only >= 0 && group != only)
            continue;
        const auto isOfIt = [group](const FoundRow& row) { return groupOf(row.hit.kind) == group; };
        const auto count = std::ranges::count_if(m_rows, isOfIt);
        if (count == 0)
            continue;
        addHeading(nameOfGroup(group), QLocale().toString(qlonglong(count)));
        for (const FoundRow& row : m_rows)
            if (isOfIt(row))
                addHit(row);
    }
    if (m_rows.empty() && !m_query.search().isEmpty())
        addHeading(tr("Nothing found on this computer"));
    else if (!m_answer.complete)
        addHeading(tr("There is more. Add a word to narrow it down."));
    if (nothingElse && m_model.rowCount() > 1)
        m_list->setCurrentIndex(m_model.index(1, 0));
}

void Palette::addHit(const FoundRow& row)
{
    const api::SearchHit& hit = row.hit;
    QStandardItem* item = addRow(models::toQt(hit.title), iconOf(hit.kind));
    const QString words = models::toQt(hit.snippet);
    item->setData(hit.kind == api::HitKind::Article ? models::plainWords(words) : words.simplified(),
                  PaletteSecondRole); // one line
    const QString time =
        hit.at == Instant{} ? QString() : models::shortTime(hit.at, m_core.core().commands().now());
    item->setData(row.places > 1 ? tr("%n places, %1", nullptr, row.places).arg(time) : time, PaletteEndRole);
    item->setData(m_query.mode == PaletteMode::Text, PaletteTallRole);
    Action action;
    action.hit = hit;
    action.run = [this, hit = hit] {
        if (hit.ticket)
            Q_EMIT ticketChosen(*hit.ticket);
        else if (hit.kind == api::HitKind::Customer)
            Q_EMIT customerChosen(domain::CustomerId(hit.id));
        else
            Q_EMIT articleChosen(domain::ArticleId(hit.id));
    };
    if (hit.ticket)
        action.beside = [this, ticket = *hit.ticket] { Q_EMIT ticketBesideChosen(ticket); };
    m_actions.push_back(std::move(action));
}

} // namespace atalaya::shell
