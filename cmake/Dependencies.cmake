# Every library that is not ours, in one place. Versions: packaging/dependencies.debian and vcpkg.json.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(spdlog REQUIRED)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
find_package(tomlplusplus QUIET)
if(NOT tomlplusplus_FOUND)
    pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
    add_library(tomlplusplus::tomlplusplus ALIAS PkgConfig::TOMLPLUSPLUS)
endif()

# Qt: the workstation and all tests. The broker and atalayactl link none of it (tests/tidy checks that).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
# Without the folder names that Qt Test would put on every command line, objects are shared between clones by the compiler cache.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
set(CMAKE_AUTOMOC OFF)
if(ATALAYA_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg Network LinguistTools)
    # The desktop's key store. Without it a person chooses a passphrase.
    find_package(Qt6Keychain QUIET)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # what Linux says of lock and sleep
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Multimedia) # sounds; the desk is silent without it
    # Mails as their senders laid them out, and pages of other systems. Without it a simpler view shows mails. Sanitizers
    # know nothing of its processes.
    set(ATALAYA_WEBENGINE_FOUND OFF)
    if(ATALAYA_WEBENGINE STREQUAL "AUTO" AND NOT ATALAYA_SANITIZE)
        find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS WebEngineWidgets Quick)
    elseif(ATALAYA_WEBENGINE STREQUAL "ON")
        find_package(Qt6 6.4 REQUIRED COMPONENTS WebEngineWidgets Quick)
    endif()
    if(TARGET Qt6::WebEngineWidgets)
        set(ATALAYA_WEBENGINE_FOUND ON)
    endif()
    # X11 only: whether the screen has a compositor.
    find_package(PkgConfig)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(XCB IMPORTED_TARGET xcb)
        # Spelling. Without it nothing is marked.
        pkg_check_modules(HUNSPELL IMPORTED_TARGET hunspell)
    endif()
endif()
if(ATALAYA_BENCH)
    find_package(benchmark REQUIRED)
endif()

include(Sqlite)
