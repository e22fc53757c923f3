#pragma once

#include "ui/models/translator.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <memory>
#include <vector>

namespace atalaya::app {

/// Apertium (apertium.org), where it is installed: a program of this computer that reads a text on its
/// standard input and needs no network. It is looked for at each first request, so that an installation
/// counts at once. Languages without a pair of their own go by way of a third one.
class ApertiumTranslator : public models::Translator {
    Q_OBJECT
public:
    /// `program` is a path, or a name that is looked for in PATH.
    explicit ApertiumTranslator(QString program = QStringLiteral("apertium"), QObject* parent = nullptr);
    ~ApertiumTranslator() override;

    void languages(QObject* context, Pairs done) override;
    quint64 translate(const QString& text, const models::LanguagePair& pair, QObject* context,
                      Done done) override;
    void cancel(quint64 number) override;
    QString languageOf(const QString& text) const override;

    /// As long as one text may take.
    void setLimit(int milliseconds) { m_limitMs = milliseconds; }

private:
    struct Task {
        quint64 number = 0;
        QString text;
        models::LanguagePair pair;
        QPointer<QObject> context;
        Done done;
        QStringList modes; ///< still to go through, in this order
    };

    void learn();
    void learned();
    void next();
    void route(Task& task);
    void run();
    void finished();
    void answer(const models::Translation& translation);
    void dropProcess();

    QString m_program;
    int m_limitMs = 10'000;
    std::vector<std::pair<models::LanguagePair, QString>> m_modes; ///< with the program's name for each
    bool m_known = false;
    std::vector<std::pair<QPointer<QObject>, Pairs>> m_asking; ///< wait for what it can do
    std::vector<Task> m_waiting; ///< the first one is under way
    bool m_busy = false;
    bool m_learning = false; ///< busy with what it can do
    quint64 m_numbers = 0;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
};

} // namespace atalaya::app
