#include "ui/ticket/translations.h"

#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"
#include "ui/ticket/timeline_view.h"

#include <algorithm>

namespace atalaya::ticket {
namespace {

constexpr std::size_t kMostAtOnce = 60; ///< newest messages that a whole conversation has translated
constexpr std::size_t kMostKept = 2000;

/// What a person wrote, without the earlier messages under it.
QString wordsOf(const domain::Entry& entry)
{
    return models::splitQuoted(models::entryText(entry)).text.trimmed();
}

} // namespace

Translations::Translations(models::CoreSignals& core, TimelineView& timeline)
    : QObject(&timeline)
    , m_core(core)
    , m_timeline(timeline)
{
    connect(&timeline, &TimelineView::translationRequested, this, &Translations::toggle);
}

const domain::Entry* Translations::entryOf(const domain::EntryId& entry) const
{
    const auto found = std::ranges::find(m_timeline.entries(), entry, &domain::Entry::id);
    return found == m_timeline.entries().end() ? nullptr : &*found;
}

/// By its words; a short message of the customer is in the customer's language.
QString Translations::languageOf(const domain::Entry& entry) const
{
    const models::Translator* translator = models::translatorOf(m_core);
    const QString told = translator ? translator->languageOf(wordsOf(entry)) : QString();
    if (!told.isEmpty())
        return told;
    return entry.kind == domain::EntryKind::Note ? QString() : m_language;
}

bool Translations::needs(const domain::Entry& entry) const
{
    const QString language = languageOf(entry);
    return entry.kind != domain::EntryKind::Event && !language.isEmpty() && language != models::deskLanguage()
        && !wordsOf(entry).isEmpty();
}

bool Translations::isOn() const
{
    const models::Translator* translator = models::translatorOf(m_core);
    return translator && !m_language.isEmpty() && translator->always().contains(m_language);
}

void Translations::update(const api::Conversation& conversation)
{
    if (m_ticket != conversation.row.ticket.id) {
        dismiss();
        m_ticket = conversation.row.ticket.id;
    }
    const std::string& language = conversation.customer.language.empty() ? conversation.row.ticket.language
                                                                         : conversation.customer.language;
    m_language = models::toQt(language).left(2);
    if (isOn())
        fill();
}

void Translations::dismiss()
{
    m_ticket.reset();
    m_shown.clear();
    m_left.clear();
    m_told = false;
    if (models::Translator* translator = models::translatorOf(m_core))
        for (const auto& [entry, number] : std::exchange(m_asked, {}))
            translator->cancel(number);
    if (m_kept.size() > kMostKept)
        m_kept.clear();
}

void Translations::fill()
{
    std::size_t begun = 0;
    const std::vector<domain::Entry> entries = m_timeline.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && begun < kMostAtOnce; ++entry)
        if (!m_left.contains(entry->id) && needs(*entry)) {
            ++begun;
            ask(*entry, false);
        }
}

void Translations::toggleAll()
{
    models::Translator* translator = models::translatorOf(m_core);
    if (!translator)
        return Q_EMIT notice(
            models::problemText({{}, models::TranslationProblem::NotInstalled, {}}, {{}, {}}));
    if (m_language.isEmpty())
        return Q_EMIT notice(tr("The language of this customer is not known."));
    const QString name = models::languageName(m_language.toStdString());
    if (m_language == models::deskLanguage())
        return Q_EMIT notice(tr("This customer writes in %1, as you do.").arg(name));
    QStringList always = translator->always();
    const bool on = !isOn();
    m_left.clear();
    m_told = false;
    if (on) {
        translator->setAlways(always << m_language);
        fill();
        return Q_EMIT notice(tr("Translating %1 from now on").arg(name));
    }
    always.removeAll(m_language);
    translator->setAlways(always);
    for (const domain::EntryId& entry : std::set<domain::EntryId>(m_shown))
        hide(entry);
    Q_EMIT notice(tr("%1 is shown as it is").arg(name));
}

void Translations::toggle(domain::EntryId id)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry)
        return;
    if (m_shown.contains(id)) {
        m_left.insert(id);
        return hide(id);
    }
    m_left.erase(id);
    if (!needs(*entry))
        return Q_EMIT notice(languageOf(*entry).isEmpty()
                                 ? tr("The language of this message is not known.")
                                 : tr("This message is in %1 already.")
                                       .arg(models::languageName(models::deskLanguage().toStdString())));
    ask(*entry, true);
}

void Translations::hide(const domain::EntryId& entry)
{
    m_shown.erase(entry);
    if (const auto asked = m_asked.find(entry); asked != m_asked.end())
        if (models::Translator* translator = models::translatorOf(m_core)) {
            const quint64 number = asked->second;
            m_asked.erase(asked);
            translator->cancel(number);
        }
    m_timeline.setTranslation(entry, std::nullopt);
}

/// `aloud`: somebody asked for this one and is told what goes wrong, each time.
void Translations::ask(const domain::Entry& entry, bool aloud)
{
    const QString source = wordsOf(entry);
    const models::LanguagePair pair{languageOf(entry), models::deskLanguage()};
    if (const auto kept = m_kept.find(entry.id); kept != m_kept.end() && kept->second.source == source) {
        if (m_shown.insert(entry.id).second)
            m_timeline.setTranslation(entry.id, TranslatedText{kept->second.text});
        return;
    }
    if (m_asked.contains(entry.id))
        return;
    models::Translator* translator = models::translatorOf(m_core);
    if (!translator)
        return take(entry, pair, aloud, {{}, models::TranslationProblem::NotInstalled, {}});
    m_shown.insert(entry.id);
    if (aloud)
        m_timeline.setTranslation(entry.id, TranslatedText{tr("Translating…"), false});
    m_asked[entry.id] = translator->translate(
        source, pair, this,
        [this, entry, pair, aloud](const models::Translation& done) { take(entry, pair, aloud, done); });
}

void Translations::take(const domain::Entry& entry, const models::LanguagePair& pair, bool aloud,
                        const models::Translation& translation)
{
    const bool wanted = m_asked.erase(entry.id) > 0 && m_ticket == entry.ticket;
    if (!translation.problem)
        m_kept[entry.id] = {wordsOf(entry), translation.text};
    if (wanted && !translation.problem)
        return m_timeline.setTranslation(entry.id, TranslatedText{translation.text});
    if (translation.problem == models::TranslationProblem::Cancelled || !translation.problem)
        return;
    m_shown.erase(entry.id);
    m_timeline.setTranslation(entry.id, std::nullopt);
    if (aloud || !std::exchange(m_told, true))
        Q_EMIT notice(models::problemText(translation, pair));
}

} // namespace atalaya::ticket
