#include "tests/gallery/looks.h"

#include <set>
#include <string_view>

namespace atalaya::test {
namespace {

constexpr QSize kUsual(1440, 900);
constexpr QSize kSmallest(1024, 640);
constexpr QSize kWide(2560, 1440);

/// Looks of an earlier screen that only their names tell apart: they are built by functions with arguments.
constexpr std::string_view kOnlyLooks[] = {
    "11-palette-dark-es",       "11b-search-1024x640",  "11b-search-dark",
    "13c-outbox-dark",          "13d-outbox-1024x640",  "13e-outbox-es",
    "13j-outbox-text-200",      "15e-preferences-dark", "15f-preferences-high-contrast",
    "15g-preferences-1024x640", "15h-preferences-es",   "15i-preferences-pt",
    "15j-preferences-text-200", "25b-why-dark-es",      "25c-why-1024-pt",
};

/// What mirrors first: the window, lists and forms, an overlay.
constexpr std::string_view kMirrored[] = {"01-workspace-light", "11-palette-all", "15-preferences",
                                          "14-routing",         "13b-outbox",     "40-attempts"};

bool contains(std::span<const std::string_view> names, const char* name)
{
    return std::ranges::find(names, std::string_view(name)) != names.end();
}

struct Look {
    const char* name;
    void (*change)(ScreenLook&);
};

/// A window of its own keeps its size; at 200 % it is as large as its texts.
constexpr Look kLooks[] = {
    {"light", [](ScreenLook&) {}},
    {"dark", [](ScreenLook& look) { look.mode = kit::Mode::Dark; }},
    {"contrast", [](ScreenLook& look) { look.mode = kit::Mode::HighContrast; }},
    {"es", [](ScreenLook& look) { look.language = QStringLiteral("es"); }},
    {"pt", [](ScreenLook& look) { look.language = QStringLiteral("pt"); }},
    {"pseudo", [](ScreenLook& look) { look.language = kPseudo; }},
    {"1024x640", [](ScreenLook& look) { look.size = kSmallest; }},
    {"1024x640-es",
     [](ScreenLook& look) {
         look.size = kSmallest;
         look.language = QStringLiteral("es");
     }},
    {"2560x1440", [](ScreenLook& look) { look.size = kWide; }},
    {"2560x1440-text-200",
     [](ScreenLook& look) {
         look.size = kWide;
         look.textScale = 2.0;
     }},
    {"text-200", [](ScreenLook& look) { look.textScale = 2.0; }},
};

Picture inLook(const Screen& screen, const Look& look)
{
    const bool own = screen.look.size != kUsual && screen.look.size != kSmallest && screen.look.size != kWide;
    ScreenLook wanted;
    wanted.login = screen.look.login;
    look.change(wanted);
    if (own)
        wanted.size =
            screen.look.textScale < wanted.textScale ? screen.look.size * wanted.textScale : screen.look.size;
    return {QByteArray(screen.name) + '.' + look.name, {screen.name, wanted, screen.build}};
}

} // namespace

std::vector<Screen> baseScreens()
{
    using Plain = void (*)(Stage&);
    std::set<Plain> known;
    std::vector<Screen> out;
    for (const Screen& screen : screens()) {
        const Plain* plain = screen.build.target<Plain>();
        const bool again = plain ? !known.insert(*plain).second : contains(kOnlyLooks, screen.name);
        if (!again)
            out.push_back(screen);
    }
    return out;
}

std::vector<Picture> shortGallery()
{
    std::vector<Picture> out;
    for (const Screen& screen : screens())
        out.push_back({screen.name, screen});
    for (const Screen& screen : baseScreens())
        out.push_back(inLook(screen, *std::ranges::find(kLooks, std::string_view("pseudo"), &Look::name)));
    return out;
}

std::vector<Picture> wholeMatrix()
{
    std::vector<Picture> out;
    for (const Look& look : kLooks)
        for (const Screen& screen : baseScreens())
            out.push_back(inLook(screen, look));
    for (const Screen& screen : baseScreens()) {
        if (!contains(kMirrored, screen.name))
            continue;
        Picture picture = inLook(screen, {"mirrored", [](ScreenLook& look) {
                                              look.language = kPseudo;
                                              look.direction = Qt::RightToLeft;
                                          }});
        out.push_back(std::move(picture));
    }
    return out;
}

} // namespace atalaya::test
