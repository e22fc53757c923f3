#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Questions about a "header": the blanked C++ text between the last ';', '{' or '}' and a brace or
/// semicolon.
namespace atalaya::tidy {

enum class Access { Unchanged, Public, Restricted };

bool isNamespace(std::string_view header);
bool isClass(std::string_view header);
bool isPrivateByDefault(std::string_view header);
bool isFunction(std::string_view header);
bool isLambda(std::string_view header);

/// "Foo::Foo(int a) : m_a" before the '{' of m_a{a}: the brace begins a value, not the body.
bool isMemberInitialiser(std::string_view header);

/// True if the parentheses hold parameters (with types), not the arguments of a variable or of a macro.
bool looksDeclared(std::string_view header);

/// False for constructors, destructors, operators, friends and deleted functions.
bool isOrdinaryMethod(std::string_view header, std::string_view className);

/// "public:", "private slots:", "signals:" …, and where it ends.
struct AccessLabel {
    Access access = Access::Unchanged;
    std::size_t end = 0;
};

/// The last label in the header.
AccessLabel accessLabelOf(std::string_view header);

std::string classNameOf(std::string_view header);
std::string functionNameOf(std::string_view header);
int parameterCount(std::string_view header);

} // namespace atalaya::tidy
