#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

namespace atalaya::models {

class CoreSignals;

/// A language and one it can be put into: ISO 639-1, "es" and "en".
struct LanguagePair {
    QString from;
    QString to;

    friend bool operator==(const LanguagePair&, const LanguagePair&) = default;
};

enum class TranslationProblem { NotInstalled, NoSuchPair, TooLong, TimedOut, Failed, Cancelled };

/// A text in another language, or why there is none.
struct Translation {
    QString text;
    std::optional<TranslationProblem> problem;
    QString install; ///< for NotInstalled and NoSuchPair: packages that would help; may be empty
};

/// Puts texts into other languages, on this computer: no text leaves it. Machine work, and shown as such.
class Translator : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Translation&)>;
    using Pairs = std::function<void(const QList<LanguagePair>&)>;

    using QObject::QObject;

    /// What it can do just now; nothing when it is not installed. Later, on this thread; never if `context`
    /// is gone.
    virtual void languages(QObject* context, Pairs done) = 0;
    /// The answer comes later, on this thread, once; never if `context` is gone. The number is for `cancel`.
    virtual quint64 translate(const QString& text, const LanguagePair& pair, QObject* context, Done done) = 0;
    /// Its answer comes at once, with Cancelled.
    virtual void cancel(quint64 number) = 0;
    /// By its words; empty if there are too few to tell.
    virtual QString languageOf(const QString& text) const = 0;

    /// Languages of customers whose conversations are always shown with a translation.
    const QStringList& always() const { return m_always; }
    void setAlways(const QStringList& languages);

Q_SIGNALS:
    void alwaysChanged(const QStringList& languages);

private:
    QStringList m_always;
};

/// The translator of this desk: a child of its signals, so that panels need no other way to it. Null if there
/// is none.
Translator* translatorOf(const CoreSignals& core);

/// The language of the desk, as texts are put into it: "en".
QString deskLanguage();

/// A sentence for people.
QString problemText(const Translation& translation, const LanguagePair& pair);

} // namespace atalaya::models
