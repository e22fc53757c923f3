#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QApplication>

namespace {

/// An application with the theme on it; the theme lives as long as the application.
class KitApplication : public QApplication {
public:
    KitApplication(int& argc, char** argv) : QApplication(argc, argv)
    {
        atalaya::kit::install(*this, m_theme);
    }

private:
    atalaya::kit::Theme m_theme;
};

[[maybe_unused]] const bool chosen = [] {
    atalaya::test::useApplication(
        [](int& argc, char** argv) { return std::make_unique<KitApplication>(argc, argv); });
    return true;
}();

} // namespace
