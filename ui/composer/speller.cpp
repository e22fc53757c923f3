#include "ui/composer/speller.h"

#include "ui/composer/dictionary.h"

#include <QMetaObject>
#include <QPointer>
#include <map>

namespace atalaya::composer {
namespace {

constexpr int kMostKept = 50'000; ///< words of a language

} // namespace

/// Owns the dictionaries. Lives on the speller's thread; everything comes and goes by value.
class SpellWorker : public QObject {
public:
    explicit SpellWorker(QStringList folders) : m_folders(std::move(folders)) { }

    QHash<QString, bool> check(const QString& language, const QStringList& words)
    {
        QHash<QString, bool> out;
        const Dictionary* dictionary = get(language);
        for (const QString& word : words)
            out.insert(word, !dictionary || dictionary->knows(word));
        return out;
    }
    QStringList suggest(const QString& language, const QString& word)
    {
        const Dictionary* dictionary = get(language);
        return dictionary ? dictionary->suggest(word) : QStringList();
    }

private:
    const Dictionary* get(const QString& language)
    {
        auto found = m_open.find(language);
        if (found == m_open.end())
            found = m_open.emplace(language, Dictionary::open(m_folders, language)).first;
        return found->second.get();
    }

    QStringList m_folders;
    std::map<QString, std::unique_ptr<Dictionary>> m_open;
};

Speller::Speller(QStringList folders, QObject* parent)
    : QObject(parent)
    , m_languages(Dictionary::languages(folders))
    , m_worker(new SpellWorker(std::move(folders)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

void Speller::use(const QString& language)
{
    const QString base = language.left(2);
    const QString wanted = m_languages.contains(base) ? base : QString();
    if (wanted == m_language)
        return;
    m_language = wanted;
    m_wanted.clear();
    m_asked.clear();
    Q_EMIT changed();
}

bool Speller::isRight(const QString& word)
{
    if (m_language.isEmpty() || m_own.contains(word) || m_names.contains(word) || m_ignored.contains(word))
        return true;
    const auto& known = m_known[m_language];
    if (const auto found = known.find(word); found != known.end())
        return *found;
    if (!m_asked.contains(word)) {
        m_wanted.insert(word);
        ask();
    }
    return true;
}

/// Once a round of the event loop, for all words together.
void Speller::ask()
{
    if (std::exchange(m_asking, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_asking = false;
            const QStringList words(m_wanted.begin(), m_wanted.end());
            m_asked.unite(m_wanted);
            m_wanted.clear();
            if (words.isEmpty())
                return;
            QMetaObject::invokeMethod(
                m_worker,
                [worker = m_worker, self = QPointer<Speller>(this), language = m_language, words] {
                    const auto answers = worker->check(language, words);
                    // The speller waits for this thread before it ends: it is still there.
                    QMetaObject::invokeMethod(
                        self.data(), [self, language, answers] { self->take(language, answers); },
                        Qt::QueuedConnection);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Speller::take(const QString& language, const QHash<QString, bool>& answers)
{
    auto& known = m_known[language];
    if (known.size() > kMostKept)
        known.clear();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        known.insert(answer.key(), answer.value());
        m_asked.remove(answer.key());
    }
    if (language == m_language)
        Q_EMIT changed();
}

void Speller::suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, self = QPointer<Speller>(this), language = m_language, word,
         context = QPointer<QObject>(context), done = std::move(done)] {
            const QStringList words = worker->suggest(language, word);
            QMetaObject::invokeMethod(
                self.data(),
                [context, done, words] {
                    if (context)
                        done(words);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Speller::setOwnWords(const QStringList& words)
{
    m_own = QSet<QString>(words.begin(), words.end());
    Q_EMIT changed();
}

QStringList Speller::ownWords() const
{
    QStringList words(m_own.begin(), m_own.end());
    words.sort(Qt::CaseInsensitive);
    return words;
}

void Speller::learn(const QString& word)
{
    m_own.insert(word);
    Q_EMIT ownWordsChanged(ownWords());
    Q_EMIT changed();
}

void Speller::forget(const QString& word)
{
    m_own.remove(word);
    Q_EMIT ownWordsChanged(ownWords());
    Q_EMIT changed();
}

void Speller::setNames(const QStringList& names)
{
    QSet<QString> all(names.begin(), names.end());
    for (const QString& name : names)
        all.insert(name + QStringLiteral("'s"));
    if (std::exchange(m_names, all) != all)
        Q_EMIT changed();
}

void Speller::ignore(const QString& word)
{
    m_ignored.insert(word);
    Q_EMIT changed();
}

} // namespace atalaya::composer
