#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atalaya::tidy {

/// A function with a body, or one that is only declared (`lines` is then 0).
struct Function {
    std::string name;
    int line = 0; ///< where its body begins, or where the declaration ends
    int lines = 0; ///< from the brace to the brace, both counted
    int parameters = 0;
};

/// A class or struct and how many methods anyone may call. Constructors, destructors and operators do not
/// count.
struct Class {
    std::string name;
    int line = 0;
    int publicMethods = 0;
};

/// What a C++ file declares, found by its braces and parentheses; no compiler, so it reads one file in
/// microseconds.
struct Outline {
    std::vector<Function> functions;
    std::vector<Class> classes;
    bool balanced = true; ///< false when braces do not match, which makes the rest unreliable
};

Outline outlineOf(std::string_view text);

} // namespace atalaya::tidy
