#include "ui/kit/accessible.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/laid_text.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QRegularExpression>
#include <QToolTip>

static void registerResources()
{
    Q_INIT_RESOURCE(atalaya);
}

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

Theme*& installed()
{
    static Theme* pointer = nullptr;
    return pointer;
}

void loadFonts()
{
    static bool done = false;
    if (done)
        return;
    done = true;
    for (const auto name : {"Inter-Regular.otf"_L1, "Inter-Medium.otf"_L1, "Inter-SemiBold.otf"_L1,
                            "Inter-Italic.otf"_L1, "JetBrainsMono-Regular.ttf"_L1})
        QFontDatabase::addApplicationFont(u":/atalaya/fonts/"_s + name);
}

QPalette paletteOf(const Theme& t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, token::Id id) { palette.setColor(role, t.color(id)); };
    set(QPalette::Window, token::bgChrome);
    set(QPalette::WindowText, token::textPrimary);
    set(QPalette::Base, token::bgSurface);
    set(QPalette::AlternateBase, token::bgPane);
    set(QPalette::Text, token::textPrimary);
    set(QPalette::PlaceholderText, token::textTertiary);
    set(QPalette::Button, token::bgSurface);
    set(QPalette::ButtonText, token::textPrimary);
    set(QPalette::BrightText, token::textOnDanger);
    set(QPalette::Highlight, token::bgSelected);
    set(QPalette::HighlightedText, token::textPrimary);
    set(QPalette::Link, token::textLink);
    set(QPalette::LinkVisited, token::textLink);
    set(QPalette::ToolTipBase, token::bgRaised);
    set(QPalette::ToolTipText, token::textPrimary);
    set(QPalette::Light, token::bgRaised);
    set(QPalette::Midlight, token::bgHover);
    set(QPalette::Mid, token::borderDefault);
    set(QPalette::Dark, token::borderControl);
    set(QPalette::Shadow, token::borderControl);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.color(token::textDisabled));
    return palette;
}

/// What stands for `name` between the @ signs of the template: "bg.surface", "px:12", "radius:md",
/// "env:rail".
QString valueOf(const Theme& t, const QString& name)
{
    const token::Id id = token::fromName(name);
    if (id != token::count_) {
        const QColor c = t.color(id);
        return c.alpha() == 255
            ? c.name()
            : u"rgba(%1,%2,%3,%4)"_s.arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
    }
    const QString argument = name.section(u':', 1);
    if (name.startsWith("px:"_L1))
        return QString::number(t.px(argument.toDouble())) + u"px"_s;
    if (name == "control"_L1)
        return QString::number(t.metric(Metric::Control)) + u"px"_s;
    return {};
}

QString fill(const Theme& t, const QString& text)
{
    static const QRegularExpression place(u"@([a-zA-Z0-9.:]+)@"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = valueOf(t, match.captured(1));
        if (value.isEmpty())
            qWarning("atalaya.qss names an unknown place: %s", qPrintable(match.captured(1)));
        out += text.mid(at, match.capturedStart() - at) + value;
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

void apply(QApplication& app, const Theme& t)
{
    const QPalette palette = paletteOf(t);
    app.setPalette(palette);
    app.setFont(t.font(Type::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(t.font(Type::Small));
    QFile file(u":/atalaya/atalaya.qss"_s);
    if (file.open(QIODevice::ReadOnly))
        app.setStyleSheet(fill(t, QString::fromUtf8(file.readAll())));
}

} // namespace

void initResources()
{
    registerResources();
}

void install(QApplication& app, Theme& theme)
{
    initResources();
    loadFonts();
    QPixmapCache::setCacheLimit(32 * 1024);
    QObject::connect(&app, &QGuiApplication::fontDatabaseChanged, &app, forgetLaidTexts);
    installed() = &theme;
    app.setStyle(new Style);
    new FocusWatch(&app);
    installAccessibility();
    apply(app, theme);
    QObject::connect(&theme, &Theme::changed, &app, [&app, &theme] { apply(app, theme); });
    QObject::connect(&theme, &QObject::destroyed, &app, [] { installed() = nullptr; });
}

Theme& theme()
{
    if (!installed())
        qFatal("kit::theme() needs kit::install() first");
    return *installed();
}

} // namespace atalaya::kit
