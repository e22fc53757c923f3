#pragma once

#include "ui/kit/tokens.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <array>
#include <map>

QT_BEGIN_NAMESPACE
class QApplication;
class QJsonObject;
QT_END_NAMESPACE

namespace atalaya::kit {

enum class Mode { Light, Dark, HighContrast };
enum class Density { Comfortable, Compact, Touch };
/// What the rail and the banners say about the world behind the window.
enum class Env { Live, Sandbox, Offline };

/// The type scale. Sizes, line heights and default weights stand in tokens.json.
enum class Type { Caption, Small, Body, Reading, Title, Heading, Figure, Display, Code };
enum class Weight { Default, Regular, Medium, Semibold };

enum class Radius { Xs, Sm, Md, Lg, Xl, Pill };
/// Named sizes. The first four depend on the density, the others are layout.
enum class Metric {
    Row,
    TableRow,
    Control,
    Gap,
    Rail,
    RailExpanded,
    Nav,
    ListMin,
    ListDefault,
    ListMax,
    TimelineMin,
    ReadingMax,
    ConversationMax,
    BubbleMax,
    ContextMin,
    ContextDefault,
    ContextMax,
    Topbar,
    Statusbar,
    Callbar,
    Banner,
    PaneHeader,
    ToastWidth,
    ToastMargin,
    PaletteWidth,
    PaletteMaxHeight,
    PaletteTop,
    MinWindowWidth,
    MinWindowHeight,
};
enum class Motion { Fast, Base, Slow };

/// What a person chooses about the looks. A value; Theme::setAppearance applies it at once.
struct Appearance {
    Mode mode = Mode::Light;
    Density density = Density::Comfortable;
    double textScale = 1.0; ///< 0.9 to 2.0; fonts, rows, icons and controls grow together
    bool colourVision = false; ///< colours for people who do not see red and green
    bool reducedMotion = false;
    bool operator==(const Appearance&) const = default;
};

/// Gives every colour, font and size of the house from resources/tokens.json. Widgets and delegates ask it
/// when they paint; they never keep what it answered.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(const Appearance& appearance);
    Env env() const { return m_env; }
    void setEnv(Env env);

    QColor color(token::Id id) const { return m_colors[std::size_t(id)]; }
    QFont font(Type type, Weight weight = Weight::Default) const;
    /// Line height of a type in pixels, text scale included.
    int lineHeight(Type type) const;

    /// Any size in pixels at 100 %, scaled with the text.
    int px(double value) const;
    /// Steps 0 to 10: 0 2 4 6 8 12 16 20 24 32 40.
    int space(int step) const;
    int radius(Radius radius) const;
    int metric(Metric metric) const;
    /// Milliseconds; 0 with reduced motion.
    int duration(Motion motion) const;

    /// The rail's colours in the present environment.
    QColor railColor() const;
    QColor railHoverColor() const;
    QColor railActiveColor() const;

    /// A colour by mode, for tests and for previews in the preferences.
    QColor colorIn(Mode mode, token::Id id) const;

Q_SIGNALS:
    /// Any colour, font or size may be another one now.
    void changed();

private:
    struct TypeStyle {
        int size = 13;
        int line = 18;
        int weight = 400;
        bool mono = false;
    };
    using Palette = std::array<QColor, token::count_>;

    void load(const QJsonObject& root);
    void loadMetrics(const QJsonObject& root);
    void resolve();

    Appearance m_appearance;
    Env m_env = Env::Live;
    std::array<Palette, 3> m_palettes;
    std::array<std::map<token::Id, QColor>, 2> m_colourVision;
    Palette m_colors;
    std::array<TypeStyle, 9> m_types;
    std::array<int, 11> m_space{};
    std::array<int, 6> m_radius{};
    std::map<Metric, std::array<int, 3>> m_metrics;
    std::array<int, 3> m_durations{};
    QStringList m_uiFamilies;
    QStringList m_monoFamilies;
};

/// Registers the resources (tokens, keys, icons, fonts) of the static library. Safe to call twice.
void initResources();

/// Puts style, palette, fonts and style sheet on the application, now and on every change. Call once, after
/// the QApplication exists; `theme` has to outlive it or be the last thing composition destroys.
void install(QApplication& app, Theme& theme);

/// The installed theme. This is the one process-wide object of ui/: paint code has no other way to reach it
/// without handing it through every constructor of every widget and delegate.
Theme& theme();

} // namespace atalaya::kit
