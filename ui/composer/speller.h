#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <functional>

namespace atalaya::composer {

class SpellWorker;

/// Which words are misspelt. Dictionaries live on a thread of their own: what is not known yet is asked there
/// and counts as right until the answer comes, so typing never waits.
class Speller : public QObject {
    Q_OBJECT
public:
    explicit Speller(QStringList folders, QObject* parent = nullptr);
    ~Speller() override;

    /// Those with a dictionary here, without opening one.
    QStringList languages() const { return m_languages; }
    /// "es", "pt", "en"; empty, or one without a dictionary: nothing is marked.
    void use(const QString& language);
    QString language() const { return m_language; }

    /// False only if it is certain.
    bool isRight(const QString& word);
    /// Later, on this thread; dropped if this is gone or `context` is.
    void suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> done);

    /// Of the person, in all languages.
    void setOwnWords(const QStringList& words);
    QStringList ownWords() const;
    void learn(const QString& word);
    void forget(const QString& word);
    /// Of the people in the conversation: right in every language.
    void setNames(const QStringList& names);
    /// Until the program ends.
    void ignore(const QString& word);
    bool isOwn(const QString& word) const { return m_own.contains(word); }

Q_SIGNALS:
    /// More is known about words of the present language.
    void changed();
    void ownWordsChanged(const QStringList& words);

private:
    void ask();
    void take(const QString& language, const QHash<QString, bool>& answers);

    QStringList m_languages;
    QString m_language;
    QThread m_thread;
    SpellWorker* m_worker;
    QHash<QString, QHash<QString, bool>> m_known; ///< by language
    QSet<QString> m_wanted; ///< of the present language, not asked yet
    QSet<QString> m_asked; ///< on their way
    QSet<QString> m_own;
    QSet<QString> m_names;
    QSet<QString> m_ignored;
    bool m_asking = false;
};

} // namespace atalaya::composer
