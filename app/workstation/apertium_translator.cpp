#include "app/workstation/apertium_translator.h"

#include "core/insight/language.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace atalaya::app {
namespace {

using models::LanguagePair;
using models::Translation;
using models::TranslationProblem;

constexpr qsizetype kLongestText = 20'000; ///< letters

/// ISO 639-1 for the names that Apertium gives to languages: two letters or three.
QString shortCode(const QString& name)
{
    static const QHash<QString, QString> codes{
        {QStringLiteral("eng"), QStringLiteral("en")}, {QStringLiteral("spa"), QStringLiteral("es")},
        {QStringLiteral("por"), QStringLiteral("pt")}, {QStringLiteral("cat"), QStringLiteral("ca")},
        {QStringLiteral("fra"), QStringLiteral("fr")}, {QStringLiteral("ita"), QStringLiteral("it")},
        {QStringLiteral("glg"), QStringLiteral("gl")}, {QStringLiteral("deu"), QStringLiteral("de")},
        {QStringLiteral("eus"), QStringLiteral("eu")}, {QStringLiteral("ron"), QStringLiteral("ro")},
    };
    return name.size() == 2 ? name : codes.value(name, name);
}

/// What would have to be installed, by Debian's names. Empty if we do not know.
QString packagesFor(const LanguagePair& pair)
{
    const auto has = [&pair](const char* language) {
        return pair.from == QLatin1StringView(language) || pair.to == QLatin1StringView(language);
    };
    QStringList packages{QStringLiteral("apertium")};
    if (has("en"))
        packages << QStringLiteral("apertium-eng-spa");
    if (has("pt"))
        packages << QStringLiteral("apertium-es-pt");
    return packages.join(u' ');
}

/// "  spa-eng\n  eng-spa_US\n": variants of a language are left out.
std::vector<std::pair<LanguagePair, QString>> modesIn(const QString& list)
{
    std::vector<std::pair<LanguagePair, QString>> modes;
    for (const QString& line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const QString mode = line.trimmed();
        const QStringList sides = mode.split(u'-');
        if (sides.size() == 2 && !mode.contains(u'_') && !mode.contains(u' '))
            modes.emplace_back(LanguagePair{shortCode(sides[0]), shortCode(sides[1])}, mode);
    }
    return modes;
}

} // namespace

ApertiumTranslator::ApertiumTranslator(QString program, QObject* parent)
    : Translator(parent)
    , m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        dropProcess();
        m_learning ? learned() : answer({{}, TranslationProblem::TimedOut, {}});
    });
}

ApertiumTranslator::~ApertiumTranslator()
{
    dropProcess();
}

/// Nobody waits for it any more. What it was fed is closed, so its helpers end with it.
void ApertiumTranslator::dropProcess()
{
    m_limit.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    m_process->kill();
    QProcess* old = m_process.release();
    if (old->state() == QProcess::NotRunning)
        return old->deleteLater();
    old->setParent(QCoreApplication::instance());
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
}

void ApertiumTranslator::learn()
{
    m_learning = true;
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &ApertiumTranslator::learned);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            learned();
    });
    m_limit.start(m_limitMs);
    m_process->start(m_program, {QStringLiteral("-l")});
}

void ApertiumTranslator::learned()
{
    m_modes.clear();
    if (m_process) // otherwise it did not answer in time
        m_modes = modesIn(QString::fromUtf8(m_process->readAllStandardOutput()));
    dropProcess();
    m_learning = false;
    m_known = !m_modes.empty(); // looked for again: it may be installed meanwhile
    m_busy = false;
    QList<LanguagePair> pairs;
    for (const auto& [pair, mode] : m_modes)
        pairs << pair;
    for (const auto& [context, done] : std::exchange(m_asking, {}))
        if (context)
            done(pairs);
    if (m_waiting.empty())
        return;
    if (m_known)
        return next();
    for (Task& task : std::exchange(m_waiting, {}))
        if (task.context)
            task.done({{}, TranslationProblem::NotInstalled, packagesFor(task.pair)});
}

void ApertiumTranslator::languages(QObject* context, Pairs done)
{
    m_asking.emplace_back(context, std::move(done));
    QMetaObject::invokeMethod(this, &ApertiumTranslator::next, Qt::QueuedConnection);
}

quint64 ApertiumTranslator::translate(const QString& text, const LanguagePair& pair, QObject* context,
                                      Done done)
{
    m_waiting.push_back({++m_numbers, text, pair, context, std::move(done), {}});
    QMetaObject::invokeMethod(this, &ApertiumTranslator::next, Qt::QueuedConnection);
    return m_numbers;
}

void ApertiumTranslator::cancel(quint64 number)
{
    const auto found = std::ranges::find(m_waiting, number, &Task::number);
    if (found == m_waiting.end())
        return;
    const Translation none{{}, TranslationProblem::Cancelled, {}};
    if (m_busy && !m_learning && found == m_waiting.begin()) {
        dropProcess();
        return answer(none);
    }
    const Task task = std::move(*found);
    m_waiting.erase(found);
    if (task.context)
        task.done(none);
}

QString ApertiumTranslator::languageOf(const QString& text) const
{
    return QString::fromStdString(insight::guessLanguage(text.toStdString()));
}

void ApertiumTranslator::next()
{
    std::erase_if(m_asking, [](const auto& one) { return !one.first; });
    if (!m_busy)
        std::erase_if(m_waiting, [](const Task& task) { return !task.context; });
    if (m_busy || (m_waiting.empty() && m_asking.empty()))
        return;
    m_busy = true;
    if (!m_known || !m_asking.empty())
        return learn();
    Task& task = m_waiting.front();
    if (task.text.size() > kLongestText)
        return answer({{}, TranslationProblem::TooLong, {}});
    route(task);
    if (task.modes.isEmpty())
        return answer({{}, TranslationProblem::NoSuchPair, packagesFor(task.pair)});
    m_limit.start(m_limitMs);
    run();
}

/// Its own pair, or two by way of a language that both have.
void ApertiumTranslator::route(Task& task)
{
    for (const auto& [pair, mode] : m_modes)
        if (pair == task.pair) {
            task.modes = {mode};
            return;
        }
    for (const auto& [first, there] : m_modes)
        for (const auto& [second, on] : m_modes)
            if (first.from == task.pair.from && first.to == second.from && second.to == task.pair.to) {
                task.modes = {there, on};
                return;
            }
}

void ApertiumTranslator::run()
{
    const Task& task = m_waiting.front();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &ApertiumTranslator::finished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished();
    });
    // -u: unknown words stand as they are, without a mark.
    m_process->start(m_program, {QStringLiteral("-u"), task.modes.front()});
    m_process->write(task.text.toUtf8());
    m_process->closeWriteChannel();
}

void ApertiumTranslator::finished()
{
    const bool started = m_process->error() != QProcess::FailedToStart;
    const bool good =
        started && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    const QString text = QString::fromUtf8(m_process->readAllStandardOutput()).trimmed();
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    if (!good || text.isEmpty()) {
        m_known = m_known && started; // it may have been taken away
        return answer({{}, TranslationProblem::Failed, {}});
    }
    Task& task = m_waiting.front();
    task.text = text;
    task.modes.removeFirst();
    if (!task.modes.isEmpty())
        return run();
    answer({text, {}, {}});
}

void ApertiumTranslator::answer(const Translation& translation)
{
    m_limit.stop();
    m_busy = false;
    const Task task = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    QMetaObject::invokeMethod(this, &ApertiumTranslator::next, Qt::QueuedConnection);
    if (task.context)
        task.done(translation);
}

} // namespace atalaya::app
