#pragma once

#include <QTranslator>

namespace atalaya::test {

/// The language of nobody: every text of ours in letters with accents, in brackets and longer, as its
/// translations may be. What stays plain was never given to a translator; what misses its last bracket was
/// cut.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;

    /// "Send %1" → "[Šéñð %1 ##]". Places (%1, %n, %L2), marks of keys (&), tags and entities of rich text
    /// stay as they are; what has no letter is not touched.
    static QString pseudo(const QString& text);
};

} // namespace atalaya::test
