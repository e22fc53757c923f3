#include "tests/support/test.h"
#include "ui/kit/keymap.h"
#include "ui/kit/keymap_labels.h"

#include <QHash>
#include <QSet>

using namespace atalaya;
using namespace Qt::StringLiterals;

class KeymapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKey_isUsedTwiceInAPlace()
    {
        const kit::Keymap keys;
        QHash<QString, QString> owner;
        for (const kit::KeyAction& action : keys.actions()) {
            for (const QKeySequence& sequence : keys.sequences(action.id)) {
                const QString slot = action.place + u'|' + sequence.toString();
                QVERIFY2(!owner.contains(slot),
                         qPrintable(slot + u" "_s + action.id + u" "_s + owner.value(slot)));
                owner.insert(slot, action.id);
            }
        }
        QVERIFY(owner.size() > 100);
    }

    void keysOfEverywhere_areOfNothingElse()
    {
        const kit::Keymap keys;
        for (const kit::KeyAction& action : keys.actions()) {
            QStringList own;
            for (const QKeySequence& sequence : keys.sequences(action.id))
                own << sequence.toString(QKeySequence::PortableText);
            const QStringList met = keys.conflicts(action.id, own);
            QVERIFY2(met.isEmpty(), qPrintable(action.id + u" "_s + met.join(u' ')));
        }
    }

    void ids_areUnique()
    {
        const kit::Keymap keys;
        QSet<QString> ids;
        for (const kit::KeyAction& action : keys.actions()) {
            QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
            ids.insert(action.id);
        }
    }

    void everyKey_isOneThatQtKnows()
    {
        const kit::Keymap keys;
        for (const kit::KeyAction& action : keys.actions()) {
            const auto sequences = keys.sequences(action.id);
            if (action.id == u"pal.modes"_s)
                continue;
            QVERIFY2(!sequences.isEmpty(), qPrintable(action.id));
            for (const QKeySequence& sequence : sequences)
                for (int i = 0; i < sequence.count(); ++i)
                    QVERIFY2(sequence[uint(i)].key() != Qt::Key_unknown, qPrintable(action.id));
        }
    }

    void sequence_ofTwoKeysIsAChord()
    {
        QCOMPARE(kit::Keymap().sequences(u"go.mine"), {QKeySequence(Qt::Key_G, Qt::Key_M)});
    }
    void enter_isTheLargeKeyAndThatOfTheNumbers()
    {
        QCOMPARE(kit::Keymap().sequences(u"rt.whatIf"),
                 (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Return),
                                      QKeySequence(Qt::CTRL | Qt::Key_Enter)}));
        QCOMPARE(kit::Keymap().text(u"rt.whatIf"), QStringLiteral("Ctrl ↵"));
    }

    void range_isSpreadOut()
    {
        const auto live = kit::Keymap().sequences(u"live.go");
        QCOMPARE(live.size(), 9);
        QCOMPARE(live.last(), QKeySequence(Qt::CTRL | Qt::Key_9));
    }

    void text_isWhatPeopleRead()
    {
        const kit::Keymap keys;
        QCOMPARE(keys.text(u"comp.send"), u"Ctrl ↵"_s);
        QCOMPARE(keys.text(u"go.unassigned"), u"G U"_s);
        QCOMPARE(keys.stripText(u"comp.sendClose"), u"Ctrl+Shift+↵"_s);
        QCOMPARE(keys.caps(u"app.palette"), (QStringList{u"Ctrl"_s, u"K"_s}));
        QCOMPARE(keys.caps(u"app.larger"), (QStringList{u"Ctrl"_s, u"+"_s}));
    }

    void everyLabel_canBeTranslated()
    {
        QSet<QString> marked;
        for (const char* label : kit::keymapLabels())
            marked.insert(QString::fromUtf8(label));
        const kit::Keymap keys;
        for (const kit::KeyAction& action : keys.actions())
            QVERIFY2(marked.contains(action.label), qPrintable(action.label));
    }

    void unknownId_hasNothing()
    {
        const kit::Keymap keys;
        QVERIFY(!keys.find(u"no.such"));
        QVERIFY(keys.sequences(u"no.such").isEmpty());
        QCOMPARE(keys.text(u"no.such"), QString());
    }

    void changedKeys_replaceTheDefaultsUntilReset()
    {
        kit::Keymap keys;
        keys.setKeys(u"conv.reply"_s, {u"Ctrl+R"_s});
        QCOMPARE(keys.sequences(u"conv.reply"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
        keys.resetKeys(u"conv.reply"_s);
        QCOMPARE(keys.sequences(u"conv.reply"), {QKeySequence(Qt::Key_R)});
    }

    void conflict_isNamed()
    {
        const kit::Keymap keys;
        QCOMPARE(keys.conflicts(u"conv.reply", {u"N"_s}), {u"conv.note"_s});
        QCOMPARE(keys.conflicts(u"conv.reply", {u"Ctrl+K"_s}), {u"app.palette"_s});
        QVERIFY(keys.conflicts(u"conv.reply", {u"Q"_s}).isEmpty());
    }

    void otherPlaces_doNotConflict() { QVERIFY(kit::Keymap().conflicts(u"sup.queues", {u"R"_s}).isEmpty()); }
};

ATALAYA_TEST(KeymapTest)

#include "keymap_test.moc"
