#pragma once

#include "ui/models/translator.h"

#include <QMap>
#include <QPointer>

namespace atalaya::test {

/// A translator that knows a few sentences by heart, and answers when it is told to.
class FakeTranslator : public models::Translator {
public:
    using Translator::Translator;

    QMap<QString, QString> sentences; ///< others are put into brackets
    QMap<QString, QString> spoken; ///< language by text; of others nothing is told
    std::optional<models::Translation> failure; ///< of everything from now on
    bool held = false; ///< answers wait until `release`
    QStringList asked;
    int cancelled = 0;

    void languages(QObject* context, Pairs done) override
    {
        Q_UNUSED(context)
        done({{QStringLiteral("es"), QStringLiteral("en")}, {QStringLiteral("en"), QStringLiteral("es")}});
    }
    quint64 translate(const QString& text, const models::LanguagePair& pair, QObject* context,
                      Done done) override
    {
        asked << pair.from + u'>' + pair.to + u' ' + text;
        const models::Translation answer = failure
            ? *failure
            : models::Translation{sentences.value(text, u'[' + text + u']'), std::nullopt, {}};
        m_waiting[++m_numbers] = {context, [done = std::move(done), answer] { done(answer); }};
        const quint64 number = m_numbers;
        if (!held) // later all the same, as it is with every translator
            QMetaObject::invokeMethod(
                this, [this, number] { give(number); }, Qt::QueuedConnection);
        return number;
    }
    void cancel(quint64 number) override { cancelled += m_waiting.remove(number) > 0 ? 1 : 0; }
    QString languageOf(const QString& text) const override { return spoken.value(text); }

    void release()
    {
        held = false;
        const auto numbers = m_waiting.keys();
        for (const quint64 number : numbers)
            give(number);
    }

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> tell;
    };

    void give(quint64 number)
    {
        if (!m_waiting.contains(number))
            return;
        const Waiting one = m_waiting.take(number);
        if (one.context)
            one.tell();
    }

    QMap<quint64, Waiting> m_waiting;
    quint64 m_numbers = 0;
};

} // namespace atalaya::test
