#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kTypeNames{"caption"_L1, "small"_L1,  "body"_L1,    "reading"_L1, "title"_L1,
                                "heading"_L1, "figure"_L1, "display"_L1, "code"_L1};
constexpr std::array kRadiusNames{"xs"_L1, "sm"_L1, "md"_L1, "lg"_L1, "xl"_L1, "pill"_L1};
constexpr std::array kThemeNames{"light"_L1, "dark"_L1, "high-contrast"_L1};
constexpr std::array kDensityNames{"comfortable"_L1, "compact"_L1, "touch"_L1};

/// tokens.json writes #RRGGBBAA, Qt reads #AARRGGBB.
QColor parseColor(const QString& text)
{
    if (text.size() == 9)
        return QColor(u"#"_s + text.mid(7, 2) + text.mid(1, 6));
    return QColor(text);
}

QStringList strings(const QJsonArray& array)
{
    QStringList out;
    for (const auto& value : array)
        out << value.toString();
    return out;
}

using FontKey = std::tuple<Type, Weight, int>;

/// The families come from one file for all themes.
std::map<FontKey, QFont>& madeFonts()
{
    static std::map<FontKey, QFont> all;
    return all;
}

struct LayoutName {
    Metric metric;
    QLatin1StringView group;
    QLatin1StringView key;
};
constexpr LayoutName kLayout[] = {
    {Metric::Rail, ""_L1, "rail"_L1},
    {Metric::RailExpanded, ""_L1, "railExpanded"_L1},
    {Metric::Nav, ""_L1, "nav"_L1},
    {Metric::ListMin, "list"_L1, "min"_L1},
    {Metric::ListDefault, "list"_L1, "default"_L1},
    {Metric::ListMax, "list"_L1, "max"_L1},
    {Metric::TimelineMin, "timeline"_L1, "min"_L1},
    {Metric::ReadingMax, ""_L1, "readingMax"_L1},
    {Metric::ConversationMax, ""_L1, "conversationMax"_L1},
    {Metric::BubbleMax, ""_L1, "bubbleMax"_L1},
    {Metric::ContextMin, "context"_L1, "min"_L1},
    {Metric::ContextDefault, "context"_L1, "default"_L1},
    {Metric::ContextMax, "context"_L1, "max"_L1},
    {Metric::Topbar, ""_L1, "topbar"_L1},
    {Metric::Statusbar, ""_L1, "statusbar"_L1},
    {Metric::Callbar, ""_L1, "callbar"_L1},
    {Metric::Banner, ""_L1, "banner"_L1},
    {Metric::PaneHeader, ""_L1, "paneHeader"_L1},
    {Metric::ToastWidth, "toast"_L1, "w"_L1},
    {Metric::ToastMargin, "toast"_L1, "margin"_L1},
    {Metric::PaletteWidth, "palette"_L1, "w"_L1},
    {Metric::PaletteMaxHeight, "palette"_L1, "maxH"_L1},
    {Metric::PaletteTop, "palette"_L1, "top"_L1},
};

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    initResources();
    QFile file(u":/atalaya/tokens.json"_s);
    if (file.open(QIODevice::ReadOnly))
        load(QJsonDocument::fromJson(file.readAll()).object());
    resolve();
}

void Theme::load(const QJsonObject& root)
{
    const auto themes = root["themes"_L1].toObject();
    const auto vision = root["colourVision"_L1].toObject();
    for (std::size_t mode = 0; mode < kThemeNames.size(); ++mode) {
        const auto colors = themes[kThemeNames[mode]].toObject();
        for (int id = 0; id < token::count_; ++id)
            m_palettes[mode][std::size_t(id)] = parseColor(colors[token::name(token::Id(id))].toString());
        if (mode >= m_colourVision.size())
            continue;
        const auto other = vision[kThemeNames[mode]].toObject();
        for (auto it = other.begin(); it != other.end(); ++it)
            m_colourVision[mode][token::fromName(it.key())] = parseColor(it.value().toString());
    }

    const auto typography = root["typography"_L1].toObject();
    const auto scale = typography["scale"_L1].toObject();
    for (std::size_t i = 0; i < kTypeNames.size(); ++i) {
        const auto entry = scale[kTypeNames[i]].toObject();
        m_types[i] = {entry["size"_L1].toInt(), entry["line"_L1].toInt(), entry["weight"_L1].toInt(),
                      entry["family"_L1].toString() == "mono"_L1};
    }
    const auto family = typography["family"_L1].toObject();
    const QStringList emoji = strings(family["emoji"_L1].toArray());
    m_uiFamilies = strings(family["ui"_L1].toArray()) + emoji;
    m_monoFamilies = strings(family["mono"_L1].toArray()) + emoji;
    loadMetrics(root);
}

void Theme::loadMetrics(const QJsonObject& root)
{
    const auto space = root["space"_L1].toObject();
    for (std::size_t i = 0; i < m_space.size(); ++i)
        m_space[i] = space[QString::number(i)].toInt();
    const auto radius = root["radius"_L1].toObject();
    for (std::size_t i = 0; i < m_radius.size(); ++i)
        m_radius[i] = radius[kRadiusNames[i]].toInt();
    const auto motion = root["motion"_L1].toObject();
    m_durations = {motion["fast"_L1].toInt(), motion["base"_L1].toInt(), motion["slow"_L1].toInt()};

    const auto density = root["density"_L1].toObject();
    for (std::size_t i = 0; i < kDensityNames.size(); ++i) {
        const auto entry = density[kDensityNames[i]].toObject();
        m_metrics[Metric::Row][i] = entry["row"_L1].toInt();
        m_metrics[Metric::TableRow][i] = entry["tableRow"_L1].toInt();
        m_metrics[Metric::Control][i] = entry["control"_L1].toInt();
        m_metrics[Metric::Gap][i] = entry["gap"_L1].toInt();
    }
    const auto layout = root["layout"_L1].toObject();
    for (const auto& [metric, group, key] : kLayout)
        m_metrics[metric].fill((group.isEmpty() ? layout : layout[group].toObject())[key].toInt());
    const auto minWindow = layout["minWindow"_L1].toArray();
    m_metrics[Metric::MinWindowWidth].fill(minWindow[0].toInt());
    m_metrics[Metric::MinWindowHeight].fill(minWindow[1].toInt());
}

void Theme::resolve()
{
    const auto mode = std::size_t(m_appearance.mode);
    m_colors = m_palettes[mode];
    if (m_appearance.colourVision && mode < m_colourVision.size())
        for (const auto& [id, color] : m_colourVision[mode])
            if (id != token::count_)
                m_colors[std::size_t(id)] = color;
}

void Theme::setAppearance(const Appearance& appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    m_appearance.textScale = std::clamp(appearance.textScale, 0.9, 2.0);
    resolve();
    Q_EMIT changed();
}

void Theme::setEnv(Env env)
{
    if (env == m_env)
        return;
    m_env = env;
    Q_EMIT changed();
}

/// Made once for each size: a font that is made anew looks up its glyphs anew, and a row asks for ten.
QFont Theme::font(Type type, Weight weight) const
{
    const TypeStyle& style = m_types[std::size_t(type)];
    const FontKey key{type, weight, px(style.size)};
    if (const auto known = madeFonts().find(key); known != madeFonts().end())
        return known->second;
    QFont font;
    font.setFamilies(style.mono ? m_monoFamilies : m_uiFamilies);
    font.setPixelSize(std::max(1, px(style.size)));
    int value = style.weight;
    if (weight == Weight::Regular)
        value = QFont::Normal;
    else if (weight == Weight::Medium)
        value = QFont::Medium;
    else if (weight == Weight::Semibold)
        value = QFont::DemiBold;
    font.setWeight(QFont::Weight(value));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Large text is set a little tighter, as the design draws it.
    if (type == Type::Title)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.005 * font.pixelSize());
    else if (type == Type::Heading || type == Type::Display || type == Type::Code)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * font.pixelSize());
    if (madeFonts().empty())
        qAddPostRoutine([] { madeFonts().clear(); }); // fonts do not outlive their application
    return madeFonts().emplace(key, font).first->second;
}

int Theme::lineHeight(Type type) const
{
    return px(m_types[std::size_t(type)].line);
}

int Theme::px(double value) const
{
    return int(std::lround(value * m_appearance.textScale));
}

int Theme::space(int step) const
{
    return px(m_space[std::size_t(std::clamp(step, 0, 10))]);
}

int Theme::radius(Radius radius) const
{
    return px(m_radius[std::size_t(radius)]);
}

int Theme::metric(Metric metric) const
{
    return px(m_metrics.at(metric)[std::size_t(m_appearance.density)]);
}

int Theme::duration(Motion motion) const
{
    return m_appearance.reducedMotion ? 0 : m_durations[std::size_t(motion)];
}

QColor Theme::railColor() const
{
    constexpr token::Id ids[] = {token::bgRail, token::envSandboxRail, token::envOfflineRail};
    return color(ids[int(m_env)]);
}

QColor Theme::railHoverColor() const
{
    constexpr token::Id ids[] = {token::bgRailHover, token::envSandboxRailHover, token::envOfflineRailHover};
    return color(ids[int(m_env)]);
}

QColor Theme::railActiveColor() const
{
    constexpr token::Id ids[] = {token::bgRailActive, token::envSandboxRailActive,
                                 token::envOfflineRailActive};
    return color(ids[int(m_env)]);
}

QColor Theme::colorIn(Mode mode, token::Id id) const
{
    return m_palettes[std::size_t(mode)][std::size_t(id)];
}

} // namespace atalaya::kit
