#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/choice.h"
#include "ui/kit/theme.h"
#include "ui/settings/look_preview.h"
#include "ui/settings/preferences_page.h"
#include "ui/settings/shortcut_rows.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace atalaya;
using settings::PreferenceBook;
using settings::SetBy;

namespace {

/// A page over files of its own.
struct Desk {
    explicit Desk(const QString& policy = {})
    {
        if (!policy.isEmpty()) {
            QFile file(folder.filePath(QStringLiteral("policy.ini")));
            if (file.open(QIODevice::WriteOnly))
                file.write(policy.toUtf8());
        }
        book.emplace(folder.filePath(QStringLiteral("desk.ini")),
                     folder.filePath(QStringLiteral("policy.ini")));
        book->setHearing({[] { return QStringList{QStringLiteral("Speakers")}; }, [](const QString&) {}});
    }

    settings::PreferencesPage& page()
    {
        if (!shown) {
            shown = std::make_unique<settings::PreferencesPage>(told, *book, keymap);
            shown->resize(1390, 860);
            shown->show();
            static_cast<void>(QTest::qWaitForWindowActive(shown.get()));
        }
        return *shown;
    }
    settings::PreferenceRow* row(const char* key)
    {
        return page().findChild<settings::PreferenceRow*>(QStringLiteral("preference.") + QLatin1String(key));
    }
    settings::ShortcutRow* shortcut(const char* id)
    {
        return page().findChild<settings::ShortcutRow*>(QStringLiteral("shortcut.") + QLatin1String(id));
    }

    QTemporaryDir folder;
    test::FakeCore core;
    models::CoreSignals told{core};
    kit::Keymap keymap;
    std::optional<PreferenceBook> book;
    std::unique_ptr<settings::PreferencesPage> shown;
};

} // namespace

class PreferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { kit::theme().setAppearance({}); }

    void chosen_countsIsToldAndIsThereAfterAStart()
    {
        Desk desk;
        QSignalSpy changed(&*desk.book, &PreferenceBook::changed);
        QCOMPARE(desk.book->value(QStringLiteral("keys/single")), QVariant(true));
        desk.book->set(QStringLiteral("keys/single"), false);
        desk.book->set(QStringLiteral("appearance/textScale"), 1.3);
        QCOMPARE(changed.size(), 2);
        PreferenceBook again(desk.folder.filePath(QStringLiteral("desk.ini")), {});
        QCOMPARE(again.value(QStringLiteral("keys/single")), QVariant(false));
        QCOMPARE(again.value(QStringLiteral("appearance/textScale")).toDouble(), 1.3);
        QCOMPARE(again.setBy(QStringLiteral("keys/single")), SetBy::Person);
        QCOMPARE(again.setBy(QStringLiteral("alerts/tray")), SetBy::Usual);
    }

    void undo_takesBackOneChangeAfterTheOther()
    {
        Desk desk;
        const QString mode = QStringLiteral("appearance/mode");
        const QString density = QStringLiteral("appearance/density");
        desk.book->set(mode, 1);
        desk.book->set(density, 1);
        desk.book->reset(mode);
        QCOMPARE(desk.book->undo(), mode);
        QCOMPARE(desk.book->value(mode), QVariant(1));
        QCOMPARE(desk.book->undo(), density);
        QCOMPARE(desk.book->undo(), mode);
        QCOMPARE(desk.book->value(mode), desk.book->usual(mode));
        QCOMPARE(desk.book->undo(), QString());
    }

    void policy_decidesAndCannotBeChangedHere()
    {
        Desk desk(QStringLiteral("[alerts]\nhideText=true\n"));
        const QString key = QStringLiteral("alerts/hideText");
        QCOMPARE(desk.book->setBy(key), SetBy::Company);
        desk.book->set(key, false);
        QCOMPARE(desk.book->value(key), QVariant(true));
        settings::PreferenceRow* row = desk.row("alerts/hideText");
        QVERIFY(row && !row->control()->isEnabled());
        const auto labels = row->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("Set by your company");
        }));
        // A policy holds for whoever reads the file.
        const QSettings file(desk.folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
        QCOMPARE(file.value(key).toBool(), true);
    }

    void policyThatIsGone_leavesWhatThePersonHadChosen()
    {
        Desk desk(QStringLiteral("[alerts]\nhideText=true\nvolume=10\n"));
        const QString file = desk.folder.filePath(QStringLiteral("of-a-person.ini"));
        const QString hide = QStringLiteral("alerts/hideText");
        const QString volume = QStringLiteral("alerts/volume");
        PreferenceBook(file, {}).set(volume, 40);
        {
            const PreferenceBook book(file, desk.folder.filePath(QStringLiteral("policy.ini")));
            QCOMPARE(book.value(volume), QVariant(10));
        }
        const PreferenceBook after(file, desk.folder.filePath(QStringLiteral("no-policy.ini")));
        QCOMPARE(after.value(volume), QVariant(40));
        QCOMPARE(after.setBy(volume), SetBy::Person);
        QCOMPARE(after.value(hide), QVariant(false));
        QCOMPARE(after.setBy(hide), SetBy::Usual);
    }

    void sound_isHeardWhenItIsChosen()
    {
        Desk desk;
        QStringList heard;
        desk.book->setHearing({[] { return QStringList{QStringLiteral("Headset")}; },
                               [&heard](const QString& tone) { heard << tone; }});
        QVERIFY(desk.row("alerts/answer"));
        desk.book->set(QStringLiteral("alerts/answer/tone"), QStringLiteral("low"));
        QCOMPARE(heard, QStringList{QStringLiteral("low")});
        auto* devices = qobject_cast<QComboBox*>(desk.row("alerts/device")->control());
        QVERIFY(devices);
        QVERIFY(devices->findText(QStringLiteral("Headset")) > 0);
    }

    void deviceThatIsUnplugged_staysChosenAndSaysSo()
    {
        Desk desk;
        desk.book->set(QStringLiteral("alerts/device"), QStringLiteral("Headset"));
        auto* devices = qobject_cast<QComboBox*>(desk.row("alerts/device")->control());
        QVERIFY(devices);
        QCOMPARE(devices->currentText(), QStringLiteral("Headset (not connected)"));
    }

    void row_showsWhatAPersonChangedAndGivesTheUsualBack()
    {
        Desk desk;
        settings::PreferenceRow* row = desk.row("keys/single");
        QVERIFY(row);
        auto* control = qobject_cast<QCheckBox*>(row->control());
        QVERIFY(control && control->isChecked());
        control->click();
        QCOMPARE(desk.book->value(QStringLiteral("keys/single")), QVariant(false));
        auto* reset = row->findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(reset && reset->isVisible());
        reset->click();
        QVERIFY(control->isChecked());
        QVERIFY(!reset->isVisible());
    }

    void everyRow_hasAControlWithANameAndChangesItsKey()
    {
        Desk desk;
        desk.book->set(QStringLiteral("mail/picturesFrom"),
                       QStringList{QStringLiteral("ana@correo.example")});
        for (const settings::PreferenceInfo& info : settings::preferenceTable()) {
            settings::PreferenceRow* row = desk.row(info.key.toUtf8().constData());
            QVERIFY2(row, qPrintable(info.key));
            QVERIFY2(!row->control()->accessibleName().isEmpty(), qPrintable(info.key));
            QSignalSpy changed(&*desk.book, &PreferenceBook::changed);
            QWidget* control = row->control();
            QList<QAbstractButton*> buttons = control->findChildren<QAbstractButton*>();
            if (auto* button = qobject_cast<QAbstractButton*>(control))
                buttons.append(button);
            QComboBox* combo = qobject_cast<QComboBox*>(control);
            if (!buttons.isEmpty())
                buttons.last()->click();
            else if (QComboBox* one = combo ? combo : control->findChild<QComboBox*>())
                one->setCurrentIndex((one->currentIndex() + 1) % one->count());
            else if (auto* slider = control->findChild<QSlider*>())
                slider->triggerAction(QSlider::SliderSingleStepSub);
            QVERIFY2(changed.size() == 1, qPrintable(info.key));
        }
    }

    void languagesToTranslate_areTickedAndFoundByTheirPurpose()
    {
        Desk desk;
        const QString key = QStringLiteral("translation/always");
        settings::PreferenceRow* row = desk.row("translation/always");
        QVERIFY(row && row->matches(QStringLiteral("translate")));
        auto* spanish = row->findChild<QCheckBox*>(key + QStringLiteral("/es"));
        QVERIFY(spanish && !spanish->isChecked());
        spanish->click();
        QCOMPARE(desk.book->value(key).toStringList(), QStringList{QStringLiteral("es")});
        QVERIFY2(row->findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)->isVisible(),
                 "changed by the person");
        desk.book->set(key, QStringList());
        QVERIFY(!spanish->isChecked());
    }

    void search_leavesWhatIsMeant()
    {
        Desk desk;
        auto* field = desk.page().findChild<QLineEdit*>(QStringLiteral("preferenceSearch"));
        field->setText(QStringLiteral("tray"));
        QVERIFY(desk.row("alerts/tray")->isVisible());
        QVERIFY(!desk.row("keys/single")->isVisible());
        QVERIFY(!desk.shortcut("conv.reply")->isVisible());
        field->setText(QStringLiteral("ctrl k"));
        QVERIFY(desk.shortcut("app.palette")->isVisible());
        field->setText(QStringLiteral("xyzzy"));
        QVERIFY(desk.page().findChild<QWidget*>(QStringLiteral("noPreference"))->isVisible());
        field->clear();
        QVERIFY(desk.row("keys/single")->isVisible());
    }

    void keys_arePressedAndThoseOfAnotherActionAskFirst()
    {
        Desk desk;
        settings::ShortcutRow* row = desk.shortcut("conv.close");
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_F2, Qt::ControlModifier);
        QCOMPARE(desk.book->value(QStringLiteral("keymap/conv.close")).toString(), QStringLiteral("Ctrl+F2"));
        // R is the key of "Reply": pressed once it is named, pressed twice it counts.
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_R);
        QCOMPARE(desk.book->value(QStringLiteral("keymap/conv.close")).toString(), QStringLiteral("Ctrl+F2"));
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("Reply")));
        QTest::keyClick(row, Qt::Key_R);
        QCOMPARE(desk.book->value(QStringLiteral("keymap/conv.close")).toString(), QStringLiteral("R"));
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_Escape);
        QCOMPARE(desk.book->value(QStringLiteral("keymap/conv.close")).toString(), QStringLiteral("R"));
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_Delete);
        kit::Keymap keymap;
        settings::applyKeys(*desk.book, keymap);
        QVERIFY(keymap.sequences(u"conv.close").isEmpty());
        QTest::keyClick(row, Qt::Key_Delete);
        settings::applyKeys(*desk.book, keymap);
        QCOMPARE(keymap.sequences(u"conv.close"), kit::Keymap().sequences(u"conv.close"));
    }

    void singleKeys_canBeOff()
    {
        kit::Keymap keymap;
        keymap.setSingleKeys(false);
        QVERIFY(keymap.sequences(u"conv.reply").isEmpty());
        QVERIFY(keymap.sequences(u"go.mine").isEmpty());
        QVERIFY(!keymap.sequences(u"offer.accept").isEmpty());
        QVERIFY(!keymap.sequences(u"comp.send").isEmpty());
        QVERIFY(!keymap.sequences(u"app.escape").isEmpty());
    }

    void themes_keepTheirContrast()
    {
        for (const kit::Mode mode : {kit::Mode::Light, kit::Mode::Dark, kit::Mode::HighContrast}) {
            kit::Appearance looks;
            looks.mode = mode;
            kit::theme().setAppearance(looks);
            QVERIFY(settings::lowestTextContrast() >= 4.5);
        }
    }

    void arrows_chooseATheme()
    {
        Desk desk;
        auto* cards = desk.page().findChild<QWidget*>(QStringLiteral("themeCards"));
        auto* group = cards->findChild<QButtonGroup*>();
        group->checkedButton()->setFocus();
        QTest::keyClick(group->checkedButton(), Qt::Key_Right);
        QCOMPARE(desk.book->value(QStringLiteral("appearance/mode")), QVariant(0));
    }
};

ATALAYA_TEST(PreferencesTest)
#include "preferences_test.moc"
