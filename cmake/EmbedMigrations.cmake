# cmake -DFOLDER=resources/migrations/sqlite -DOUTPUT=file.cpp -P EmbedMigrations.cmake
# Writes the migrations (area/NNNN_name.sql) as a C++ table. Long texts go in pieces: some compilers bound the length
# of a literal.
file(GLOB files RELATIVE ${FOLDER} ${FOLDER}/*/*.sql)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
    string(REGEX MATCH "^([a-z]+)/([0-9]+)_([a-z_]+)\\.sql$" matched ${file})
    if(NOT matched)
        message(FATAL_ERROR "A migration is called area/0001_what_it_does.sql, not ${file}")
    endif()
    set(area ${CMAKE_MATCH_1})
    set(name ${CMAKE_MATCH_3})
    math(EXPR number "1${CMAKE_MATCH_2} % 10000")
    file(READ ${FOLDER}/${file} text)
    string(LENGTH "${text}" length)
    set(pieces "")
    set(start 0)
    while(start LESS length)
        string(SUBSTRING "${text}" ${start} 4000 piece)
        string(APPEND pieces "\n        R\"sql(${piece})sql\"")
        math(EXPR start "${start} + 4000")
    endwhile()
    string(APPEND rows "    {\"${area}\", ${number}, \"${name}\",${pieces}},\n")
endforeach()
set(code "// Generated from resources/migrations; do not edit.
#include \"core/storage/sqlite/migrations.h\"

namespace atalaya::storage::sqlite {
namespace {

constexpr Migration kMigrations[] = {
${rows}};

} // namespace

std::span<const Migration> embeddedMigrations()
{
    return kMigrations;
}

} // namespace atalaya::storage::sqlite
")
file(WRITE ${OUTPUT} "${code}")
