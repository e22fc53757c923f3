#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace atalaya::models {
namespace {

using domain::Entry;
using domain::EntryKind;

QString say(const char* text)
{
    return QCoreApplication::translate("timeline", text);
}

bool isQuoteLine(QStringView line)
{
    return line.trimmed().startsWith(u'>');
}

/// The line where the quoted tail begins: everything after it is quoted or empty.
qsizetype tailStart(const QStringList& lines)
{
    qsizetype start = lines.size();
    for (qsizetype i = lines.size() - 1; i >= 0 && (isQuoteLine(lines[i]) || lines[i].trimmed().isEmpty());
         --i)
        if (isQuoteLine(lines[i]))
            start = i;
    return start;
}

/// Where a line like "On … wrote:" stands; it may be broken into two. −1 if there is none above `tail`.
qsizetype introduction(const QStringList& lines, qsizetype tail)
{
    qsizetype i = tail - 1;
    while (i >= 0 && lines[i].trimmed().isEmpty())
        --i;
    if (i < 0)
        return -1;
    if (introducesQuote(lines[i]))
        return i;
    return i > 0 && introducesQuote(QString(lines[i - 1].trimmed() + u' ' + lines[i].trimmed())) ? i - 1 : -1;
}

/// "public post": within a sentence. Names of products stay as they are.
QString spokenChannel(domain::EntryChannel channel)
{
    const QString name = label(channel);
    const bool product = channel == domain::EntryChannel::WhatsApp || channel == domain::EntryChannel::Sms;
    return product ? name : name.toLower();
}

} // namespace

bool introducesQuote(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(On\\s.{4,200}\\swrote|El\\s.{4,200}\\sescribi(ó|o)|Em\\s.{4,200}\\sescreveu"
            "|No dia\\s.{4,200}\\sescreveu|Le\\s.{4,200}\\sa écrit|Am\\s.{4,200}\\sschrieb.{0,80})\\s*:$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView trimmed = line.trimmed();
    if (trimmed.endsWith(u':'))
        return pattern.match(trimmed.toString()).hasMatch();
    if (!trimmed.startsWith(u'-'))
        return false;
    static const QRegularExpression banner(
        QStringLiteral("^-{2,}\\s*(Original Message|Forwarded message|Mensaje original|Mensaje "
                       "reenviado|Mensagem original"
                       "|Mensagem encaminhada)\\s*-{2,}$"),
        QRegularExpression::CaseInsensitiveOption);
    return banner.match(trimmed.toString()).hasMatch();
}

QuotedText splitQuoted(const QString& plain)
{
    QStringList lines = plain.split(u'\n');
    const qsizetype tail = tailStart(lines);
    qsizetype cut = -1;
    if (tail < lines.size())
        cut = std::max(introduction(lines, tail), qsizetype(-1));
    if (cut < 0) {
        // Mail programs that quote without marks: everything after the introduction is the earlier message.
        for (qsizetype i = 1; i < lines.size() && cut < 0; ++i)
            if (introducesQuote(lines[i]) && lines[i].trimmed().startsWith(u'-'))
                cut = i;
    }
    if (cut < 0)
        return {plain, {}};
    const QString text = QStringList(lines.begin(), lines.begin() + cut).join(u'\n').trimmed();
    if (text.isEmpty())
        return {plain, {}};
    return {text, QStringList(lines.begin() + cut, lines.end()).join(u'\n').trimmed()};
}

QString authorName(const Entry& entry)
{
    if (!entry.authorName.empty())
        return QString::fromStdString(entry.authorName);
    switch (entry.authorKind) {
    case domain::AuthorKind::Customer:
        return say(QT_TRANSLATE_NOOP("timeline", "Customer"));
    case domain::AuthorKind::Agent:
        return say(QT_TRANSLATE_NOOP("timeline", "Agent"));
    case domain::AuthorKind::Assistant:
        return say(QT_TRANSLATE_NOOP("timeline", "Assistant"));
    case domain::AuthorKind::System:
        break;
    }
    return QStringLiteral("Atalaya");
}

QString callDuration(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString accessibleName(const Entry& entry)
{
    const QString text = splitQuoted(entryText(entry)).text;
    const QString time = QLocale().toString(localTime(entry.at).time(), QStringLiteral("H:mm"));
    const QString name = authorName(entry);
    if (entry.kind == EntryKind::Note)
        return say(QT_TRANSLATE_NOOP("timeline", "Internal note, %1, %2: %3")).arg(name, time, text);
    if (entry.kind == EntryKind::Event)
        return say(QT_TRANSLATE_NOOP("timeline", "Event, %1: %2")).arg(time, text);
    QString spoken;
    if (entry.kind == EntryKind::Call)
        spoken = say(QT_TRANSLATE_NOOP("timeline", "%1, call of %2, %3: %4"))
                     .arg(name, callDuration(entry.durationSeconds), time, text);
    else if (entry.authorKind == domain::AuthorKind::Assistant)
        spoken = say(QT_TRANSLATE_NOOP("timeline", "Assistant, %1, %2: %3"))
                     .arg(spokenChannel(entry.channel), time, text);
    else
        spoken = say(QT_TRANSLATE_NOOP("timeline", "%1, %2, %3: %4"))
                     .arg(name, spokenChannel(entry.channel), time, text);
    if (const QString state = label(entry.delivery);
        !state.isEmpty() && entry.direction == domain::Direction::Out)
        spoken += QStringLiteral(". ") + state;
    const auto files = listedAttachments(entry).size();
    if (files > 0)
        spoken += QStringLiteral(". ")
            + QCoreApplication::translate("timeline", "%n attachments", nullptr, static_cast<int>(files));
    return spoken;
}

QString copyHeading(const Entry& entry)
{
    const QDateTime time = localTime(entry.at);
    const QLocale locale;
    const QString when = locale.toString(time.date(), QStringLiteral("d MMM yyyy")) + u' '
        + locale.toString(time.time(), QStringLiteral("H:mm"));
    if (entry.kind == EntryKind::Note)
        return say(QT_TRANSLATE_NOOP("timeline", "%1, internal note, %2")).arg(authorName(entry), when);
    return say(QT_TRANSLATE_NOOP("timeline", "%1, %2")).arg(authorName(entry), when);
}

} // namespace atalaya::models
