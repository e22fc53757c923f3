#include "tests/gallery/painted_texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>
#include <QXmlStreamReader>
#include <algorithm>

namespace atalaya::test {
namespace {

constexpr int kLettersOfAPattern = 4; // with fewer, "%1 of %2" would be everything
constexpr qsizetype kLongestLabel = 32; // longer ones are sentences, which may end in a row of a list

/// The labels of the sources: those that are said as they stand, and those with numbers in them.
struct Sentences {
    QSet<QString> whole;
    QList<QRegularExpression> patterns;
};

void take(Sentences& sentences, const QString& source)
{
    static const QRegularExpression place(QStringLiteral("%(L?[1-9]|n)"));
    if (source.size() > kLongestLabel)
        return;
    if (!source.contains(place)) {
        sentences.whole.insert(source);
        return;
    }
    QString pattern;
    qsizetype letters = 0;
    const QStringList parts = source.split(place);
    for (const QString& part : parts) {
        letters += std::ranges::count_if(part, [](QChar c) { return c.isLetter(); });
        pattern += (&part == &parts.front() ? QString() : QStringLiteral("[\\d.,:]+"))
            + QRegularExpression::escape(part);
    }
    if (letters >= kLettersOfAPattern)
        sentences.patterns << QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

Sentences readSentences()
{
    Sentences sentences;
    QFile file(qEnvironmentVariable("ATALAYA_SOURCE_DIR") + QStringLiteral("/translations/atalaya_es.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
            take(sentences, xml.readElementText());
    return sentences;
}

bool isOfTheInterface(const QString& text)
{
    static const Sentences sentences = readSentences();
    return sentences.whole.contains(text)
        || std::ranges::any_of(sentences.patterns, [&text](const QRegularExpression& pattern) {
               return pattern.match(text).hasMatch();
           });
}

QString placeOf(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("a picture");
    QString name = QLatin1String(widget->metaObject()->className());
    for (const QWidget* each = widget; each; each = each->parentWidget())
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"))
            return name + u' ' + each->objectName();
    return name;
}

QString lineOf(const kit::CutText& cut, const QString& place, const QString& what)
{
    return QStringLiteral("%1 (%2 of %3) on %4: %5")
        .arg(what, QString::number(cut.room, 'f', 1), QString::number(cut.needed, 'f', 1), place, cut.text);
}

} // namespace

PaintedTexts::PaintedTexts(const std::function<QImage()>& draw)
{
    const kit::TextWatch watch([this](const kit::CutText& cut) {
        const QString place = placeOf(cut.on);
        const bool known = std::ranges::any_of(m_cut, [&](const kit::CutText& one) {
            return one.text == cut.text && one.on == cut.on && one.how == cut.how;
        });
        if (known)
            return;
        m_cut << cut;
        m_places << place;
    });
    m_picture = draw();
}

QStringList PaintedTexts::broken() const
{
    using How = kit::CutText::How;
    QStringList lines;
    for (qsizetype i = 0; i < m_cut.size(); ++i) {
        const kit::CutText& cut = m_cut[i];
        if (cut.how == How::EndedInVain)
            lines << lineOf(cut, m_places[i], QStringLiteral("an ellipsis in vain"));
        else if (cut.how == How::Beyond)
            lines << lineOf(cut, m_places[i], QStringLiteral("painted over an edge"));
        else if (cut.whole)
            lines << lineOf(cut, m_places[i], QStringLiteral("to be read whole, but cut"));
    }
    return lines;
}

QStringList PaintedTexts::cutWords() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_cut.size(); ++i)
        if (m_cut[i].how == kit::CutText::How::Ended && !m_cut[i].whole && isOfTheInterface(m_cut[i].text))
            lines << lineOf(m_cut[i], m_places[i], QStringLiteral("words that end with an ellipsis"));
    return lines;
}

} // namespace atalaya::test
