#include "tests/support/test.h"
#include "ui/shell/palette_match.h"

using namespace atalaya::shell;

namespace {

/// With [ and ] in place of the marks.
QString shown(const std::optional<PaletteMatch>& match)
{
    return match ? QString(match->marked).replace(QChar(0xE000), u'[').replace(QChar(0xE001), u']')
                 : QStringLiteral("-");
}

PaletteCommand command(const char* text, PaletteGroup group, const char* words = "")
{
    return {{}, {}, QString::fromUtf8(text), [] {}, group, {}, QString::fromUtf8(words)};
}

} // namespace

class PaletteMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_areMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* text, const char* typed, const char* marked) {
            QTest::newRow(typed) << QString::fromUtf8(text) << QString::fromUtf8(typed)
                                 << QString::fromUtf8(marked);
        };
        row("Snooze", "sno", "[Sno]oze");
        row("Lucía Ferrán", "lucia fer", "[Lucía] [Fer]rán");
        row("Why this agent?", "ag wh", "[Wh]y this [ag]ent?");
        row("Unsnoozed snow", "snow", "Unsnoozed [snow]");
        row("Assign", "xyz", "-");
        row("Assign", "", "Assign");
    }
    void matches_areMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QCOMPARE(shown(matchWords(text, {}, typed)), marked);
    }

    void otherWords_findWithoutAMark()
    {
        const auto match =
            matchWords(QStringLiteral("Dark"), QStringLiteral("theme colours"), QStringLiteral("colour"));
        QCOMPARE(shown(match), QStringLiteral("Dark"));
    }

    void commands_standByGroupAndTheBestFirst()
    {
        const std::vector<PaletteCommand> commands{command("Dark theme", PaletteGroup::Preferences),
                                                   command("Go to the end", PaletteGroup::GoTo),
                                                   command("Internal note", PaletteGroup::Conversation),
                                                   command("Note", PaletteGroup::Conversation),
                                                   command("Denote", PaletteGroup::Conversation),
                                                   command("Noted", PaletteGroup::GoTo)};
        QStringList texts;
        for (const auto& [found, match] : matchingCommands(commands, QStringLiteral("note")))
            texts << found->text;
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("Note"), QStringLiteral("Internal note"),
                              QStringLiteral("Denote"), QStringLiteral("Noted")}));
        QCOMPARE(matchingCommands(commands, {}).size(), commands.size());
    }

    void firstLetter_choosesWhatIsLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("search");
        const auto row = [](const char* typed, PaletteMode mode, const char* search) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << int(mode) << QString::fromUtf8(search);
        };
        row("", PaletteMode::All, "");
        row("h", PaletteMode::All, "");
        row("hotel lisboa", PaletteMode::All, "hotel lisboa");
        row(">snooze", PaletteMode::Commands, "");
        row("? hotel", PaletteMode::Text, "hotel");
        row(" hotel", PaletteMode::Text, "hotel");
        row("@lucia", PaletteMode::People, "lucia");
        row("#48213", PaletteMode::Tags, "#48213");
        row("#EU261", PaletteMode::Tags, "tag:\"EU261\"");
        row("#", PaletteMode::Tags, "");
    }
    void firstLetter_choosesWhatIsLookedFor()
    {
        QFETCH(QString, typed);
        QFETCH(int, mode);
        QFETCH(QString, search);
        const PaletteQuery query = PaletteQuery::read(typed);
        QCOMPARE(int(query.mode), mode);
        QCOMPARE(query.search(), search);
    }
};

ATALAYA_TEST(PaletteMatchTest)
#include "palette_match_test.moc"
