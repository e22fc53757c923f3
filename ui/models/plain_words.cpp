#include "ui/models/plain_words.h"

#include <QRegularExpression>

namespace atalaya::models {

QString plainWords(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression rule(QStringLiteral("\\|?(?:\\s*:?-{3,}:?\\s*\\|)+(?:\\s*:?-{3,}:?)?"));
    static const QRegularExpression cells(QStringLiteral("(?:\\s*\\|)+\\s*"));
    static const QRegularExpression item(QStringLiteral("(^|\\s)[-*+]\\s+(?=\\S)"));
    static const QRegularExpression heading(QStringLiteral("(^|\\s)#{1,6}\\s+"));
    static const QRegularExpression ends(QStringLiteral("^(?:\\s*·\\s*)+|(?:\\s*·\\s*)+$"));
    static const QRegularExpression twice(QStringLiteral("(?:\\s*·\\s*){2,}"));
    const QString dot = QStringLiteral(" · ");
    QString words = markdown;
    words.replace(link, QStringLiteral("\\1"));
    words.replace(rule, QStringLiteral("|"));
    words.replace(cells, dot);
    words.replace(heading, dot);
    words.replace(item, dot);
    for (const QString& sign : {QStringLiteral("**"), QStringLiteral("__"), QStringLiteral("`")})
        words.remove(sign);
    words.replace(twice, dot);
    words.remove(ends);
    return words.simplified();
}

} // namespace atalaya::models
