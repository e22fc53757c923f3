#include "ui/kit/laid_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace atalaya::kit {
namespace {

constexpr qsizetype kMostTexts = 768; // a whole window has about 300
constexpr qsizetype kMostFonts = 64;
constexpr qsizetype kLongest = 200; // letters of a text that is kept
constexpr double kUsualShare = 0.75; // of the average width of a letter
constexpr double kLeastShare = 0.4;
constexpr int kNoRoom = -1; ///< as wide as it is

struct Key {
    QString text;
    QFont font;
    int room = kNoRoom;
    bool operator==(const Key& other) const
    {
        return room == other.room && text == other.text && font == other.font;
    }
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.room);
}

struct Characters {
    double cell = 0;
    QHash<QChar, double> widths;
};

struct Store {
    QCache<Key, std::shared_ptr<const LaidText>> texts{kMostTexts};
    QHash<QFont, Characters> fonts;
};

Store& everything()
{
    static Store all;
    return all;
}

Store& store()
{
    Store& all = everything();
    if (all.fonts.isEmpty() && all.texts.isEmpty())
        qAddPostRoutine(forgetLaidTexts); // fonts do not outlive their application
    return all;
}

std::shared_ptr<const LaidText> found(const Key& key)
{
    const auto* kept = store().texts.object(key);
    return kept ? *kept : nullptr;
}

std::shared_ptr<const LaidText> keep(const Key& key, std::shared_ptr<const LaidText> laid)
{
    if (key.text.size() <= kLongest)
        store().texts.insert(key, new std::shared_ptr(laid));
    return laid;
}

std::shared_ptr<const LaidText> whole(const QString& text, const QFont& font)
{
    const Key key{text, font};
    if (auto laid = found(key))
        return laid;
    return keep(key, std::make_shared<const LaidText>(text, font));
}

/// So many letters may be seen in `room`, if none is narrower than this share of the average.
qsizetype mostIn(double room, const QFont& font, double share)
{
    return qsizetype(room / std::max(QFontMetricsF(font).averageCharWidth() * share, 1.0)) + 8;
}

/// The first letters of a text that is wider than `room`, and an ellipsis.
std::shared_ptr<const LaidText> cutOff(const QString& text, const QFont& font, double room)
{
    if (text.isRightToLeft())
        return std::make_shared<const LaidText>(QFontMetricsF(font).elidedText(text, Qt::ElideRight, room),
                                                font, LaidText::End::Ellipsis);
    const QChar ellipsis(0x2026);
    const double left = std::max(room - characterWidth(ellipsis, font), 0.0);
    const auto upTo = [&](const QString& start) {
        const LaidText laid(start, font);
        return std::make_pair(laid.lettersIn(left), laid.width());
    };
    // What cannot be seen is not shaped: seldom are more letters wanted than the first guess has.
    auto [letters, width] = upTo(text.left(mostIn(room, font, kUsualShare)));
    if (width <= left)
        letters = upTo(text.left(mostIn(room, font, kLeastShare))).first;
    return std::make_shared<const LaidText>(text.left(letters) + ellipsis, font, LaidText::End::Ellipsis);
}

Characters& charactersOf(const QFont& font)
{
    auto& fonts = store().fonts;
    const auto known = fonts.find(font);
    if (known != fonts.end())
        return *known;
    if (fonts.size() >= kMostFonts)
        fonts.clear();
    Characters& made = fonts[font];
    const QFontMetricsF metrics(font);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const double width = metrics.horizontalAdvance(QChar(digit));
        made.widths.insert(QChar(digit), width);
        made.cell = std::max(made.cell, width);
    }
    return made;
}

} // namespace

LaidText::LaidText(const QString& text, const QFont& font, End end) : m_layout(text, font), m_end(end)
{
    m_layout.setCacheEnabled(true); // or it would be shaped again to be drawn
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // the place is the painter's
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    QTextLine line = m_layout.createLine();
    line.setLineWidth(std::numeric_limits<short>::max());
    line.setPosition({});
    m_layout.endLayout();
    m_width = line.horizontalAdvance(); // the natural width has the bearings too
}

void LaidText::draw(QPainter& painter, double x, double y) const
{
    m_layout.draw(&painter, QPointF(x, y - m_layout.lineAt(0).ascent()));
}

int LaidText::lettersIn(double width) const
{
    return m_layout.lineAt(0).xToCursor(width, QTextLine::CursorOnCharacter);
}

std::shared_ptr<const LaidText> laidOut(const QString& text, const QFont& font, double room)
{
    if (text.size() <= mostIn(room, font, kLeastShare))
        if (auto laid = whole(text, font); laid->width() <= room + 0.5)
            return laid;
    const Key key{text, font, int(std::lround(room * 8))};
    if (auto laid = found(key))
        return laid;
    return keep(key, cutOff(text, font, room));
}

double laidWidth(const QString& text, const QFont& font)
{
    // Tabs and ends of lines have another width in a layout than in a line of text.
    const bool plain = text.size() <= kLongest
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < u' '; });
    return plain && !text.isEmpty() ? whole(text, font)->width()
                                    : QFontMetricsF(font).horizontalAdvance(text);
}

double characterWidth(QChar character, const QFont& font)
{
    Characters& known = charactersOf(font);
    const auto width = known.widths.constFind(character);
    return width != known.widths.constEnd()
        ? *width
        : *known.widths.insert(character, QFontMetricsF(font).horizontalAdvance(character));
}

double digitCell(const QFont& font)
{
    return charactersOf(font).cell;
}

std::shared_ptr<const LaidText> laidCharacter(QChar character, const QFont& font)
{
    return whole(QString(character), font);
}

void forgetLaidTexts()
{
    everything().texts.clear(); // not by store(): the end would be put off for ever
    everything().fonts.clear();
}

} // namespace atalaya::kit
