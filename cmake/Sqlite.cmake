# SQLite = SQLite3 Multiple Ciphers (MIT): the amalgamation that ships as source inside an npm package. It is fetched once with
# npm, checked against its published hash, and built as one static library. It never enters git.
# Fallback: -DATALAYA_SYSTEM_SQLITE=ON uses the system's SQLite, without encryption; the programs say so at start.
set(ATALAYA_SQLITE_PACKAGE better-sqlite3-multiple-ciphers)
set(ATALAYA_SQLITE_VERSION 12.11.1)
set(ATALAYA_SQLITE_SHA512
    a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3)

if(ATALAYA_SYSTEM_SQLITE)
    find_package(SQLite3 3.40 REQUIRED)
    add_library(atalaya_sqlite INTERFACE)
    target_link_libraries(atalaya_sqlite INTERFACE SQLite::SQLite3)
    target_compile_definitions(atalaya_sqlite INTERFACE ATALAYA_SQLITE_PLAIN)
    message(STATUS "SQLite: the system's, files will not be encrypted")
else()
    include(FetchSqlite)
    atalaya_fetch_sqlite(sqlite_dir)
    add_library(atalaya_sqlite STATIC ${sqlite_dir}/sqlite3.c)
    target_include_directories(atalaya_sqlite SYSTEM PUBLIC ${sqlite_dir})
    target_compile_definitions(atalaya_sqlite PRIVATE SQLITE_ENABLE_FTS5 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
        SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_OMIT_DEPRECATED SQLITE_SECURE_DELETE
        SQLITE_TEMP_STORE=2 SQLITE_USE_URI=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_MAX_EXPR_DEPTH=1000)
    target_link_libraries(atalaya_sqlite PRIVATE Threads::Threads ${CMAKE_DL_LIBS})
    set_target_properties(atalaya_sqlite PROPERTIES C_VISIBILITY_PRESET hidden JOB_POOL_COMPILE heavy)
    if(NOT MSVC)
        target_compile_options(atalaya_sqlite PRIVATE -O2 -g0 -w -fno-sanitize=all)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(atalaya_sqlite PRIVATE -maes -msse4.2)
        endif()
    endif()
endif()
