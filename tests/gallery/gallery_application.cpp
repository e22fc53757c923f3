#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <ctime>

namespace {

/// An application with the theme on it, in Madrid.
class GalleryApplication : public QApplication {
public:
    GalleryApplication(int& argc, char** argv) : QApplication(argc, argv)
    {
        atalaya::kit::install(*this, m_theme);
    }

private:
    atalaya::kit::Theme m_theme;
};

[[maybe_unused]] const bool chosen = [] {
    qputenv("TZ", "Europe/Madrid");
    atalaya::test::useApplication(
        [](int& argc, char** argv) { return std::make_unique<GalleryApplication>(argc, argv); });
    return true;
}();

} // namespace
