#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/button.h"
#include "ui/kit/key_action.h"
#include "ui/kit/labels.h"
#include "ui/kit/menu.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/key_hints.h"
#include "ui/shell/status_strip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using shell::KeyHints;

/// Which key would have done what was just clicked.
class KeyHintsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_core = std::make_unique<FakeCore>();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        start();
    }
    void cleanup()
    {
        m_desk.reset();
        m_book.reset();
        m_signals.reset();
        m_core.reset();
    }

    void clickedButton_tellsItsKeyOnceADay()
    {
        click(button());
        QCOMPARE(m_told, QStringList{u"comp.attach"_s});
        click(button());
        QCOMPARE(m_told.size(), 1);
        m_core->world.now += 24h;
        click(button());
        QCOMPARE(m_told.size(), 2);
    }
    void restartedProgram_knowsWhatWasSaid()
    {
        click(button());
        start();
        click(button());
        QVERIFY(m_told.isEmpty());
    }
    void keyUsedThreeTimes_isKnown()
    {
        for (int i = 0; i < KeyHints::kEnough; ++i)
            QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        click(button());
        QVERIFY(m_told.isEmpty());
    }
    void keyUsedTwice_isStillTold()
    {
        for (int i = 1; i < KeyHints::kEnough; ++i)
            QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        click(button());
        QCOMPARE(m_told.size(), 1);
    }
    void letters_countWhereTheyAreKeysNotWhereTheyAreText()
    {
        QTest::keyClicks(m_field, u"nnnn"_s);
        click(noteButton());
        QCOMPARE(m_told, QStringList{u"conv.note"_s});
        m_desk->setFocus();
        for (int i = 0; i < KeyHints::kEnough; ++i)
            QTest::keyClick(m_desk.get(), Qt::Key_N);
        QCOMPARE(m_noted, KeyHints::kEnough);
        m_core->world.now += 24h;
        click(noteButton());
        QCOMPARE(m_told.size(), 1);
    }
    void keyboardOnAButton_tellsNothing()
    {
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(m_clicks, 1);
        QVERIFY(m_told.isEmpty());
    }
    void releasedBesideTheButton_tellsNothing()
    {
        QTest::mousePress(button(), Qt::LeftButton);
        QTest::mouseRelease(button(), Qt::LeftButton, {}, QPoint(-40, -40));
        QVERIFY(m_told.isEmpty());
    }
    void buttonThatShowsAKey_tellsIt()
    {
        click(m_desk->findChild<QWidget*>(u"search"_s));
        QCOMPARE(m_told, QStringList{u"app.palette"_s});
    }
    void rowOfAList_tellsTheKeyThatGoesThere()
    {
        auto* list = m_desk->findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(m_told, QStringList{u"go.mine"_s});
    }
    void entryOfAMenu_tellsItsKey()
    {
        kit::Menu menu(m_desk.get());
        QAction* closing = menu.addItem(QString(), u"Close"_s, m_keymap.text(u"comp.sendClose"));
        menu.popup(m_desk->mapToGlobal(QPoint(10, 10)));
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(closing).center());
        menu.close();
        QCOMPARE(m_told, QStringList{u"comp.sendClose"_s});
    }
    void turnedOff_tellsNothing()
    {
        m_book->set(QLatin1StringView(KeyHints::kPreference), false);
        click(button());
        QVERIFY(m_told.isEmpty());
        m_book->set(QLatin1StringView(KeyHints::kPreference), true);
        click(button());
        QCOMPARE(m_told.size(), 1);
    }
    void otherWindow_tellsNothing()
    {
        kit::Button other(u"Attach"_s);
        other.setObjectName(u"comp.attach"_s);
        other.show();
        click(&other);
        QVERIFY(m_told.isEmpty());
    }
    void strip_showsTheKeyInPlaceOfTheOthers()
    {
        shell::StatusStrip strip(*m_signals, m_keymap);
        strip.resize(1440, 24);
        strip.setKeys({{u"conv.reply"_s, u"Reply"_s}, {u"conv.note"_s, u"Note"_s}});
        strip.show();
        QVERIFY(!strip.findChild<QWidget*>(u"keyHint"_s));
        strip.showHint(u"comp.send"_s);
        auto* cap = strip.findChild<QWidget*>(u"keyHint"_s);
        QVERIFY(cap);
        QTRY_VERIFY_WITH_TIMEOUT(cap->isVisible(), 30'000);
        QCOMPARE(strip.findChildren<kit::KeyCap*>().size(), 1);
    }

private:
    /// As after a start of the program: what is kept stands in the file.
    void start()
    {
        m_desk.reset();
        m_told.clear();
        m_clicks = m_noted = 0;
        m_book = std::make_unique<settings::PreferenceBook>(m_folder->filePath(u"settings.ini"_s), QString());
        m_desk = std::make_unique<QWidget>();
        m_desk->setFocusPolicy(Qt::StrongFocus);
        m_desk->resize(600, 400);
        auto* column = new QVBoxLayout(m_desk.get());
        m_field = new QLineEdit(m_desk.get());
        column->addWidget(m_field);
        auto* attach = new kit::IconButton(u"paperclip"_s, u"Attach a file"_s, m_desk.get());
        attach->setObjectName(u"comp.attach"_s);
        connect(attach, &QPushButton::clicked, this, [this] { ++m_clicks; });
        column->addWidget(attach);
        auto* note = new kit::Button(u"Note"_s, kit::ButtonKind::Ghost, m_desk.get());
        note->setObjectName(u"note"_s);
        note->setProperty(kit::kActionProperty, u"conv.note"_s);
        column->addWidget(note);
        auto* search = new kit::Button(u"Search"_s, kit::ButtonKind::Primary, m_desk.get());
        search->setObjectName(u"search"_s);
        search->setKey(m_keymap.text(u"app.palette"));
        column->addWidget(search);
        auto* list = new QListWidget(m_desk.get());
        list->addItem(u"Mine"_s);
        list->item(0)->setData(kit::kActionRole, u"go.mine"_s);
        column->addWidget(list);
        auto* shortcut = new QShortcut(m_keymap.sequences(u"conv.note").front(), m_desk.get());
        shortcut->setObjectName(u"conv.note"_s);
        connect(shortcut, &QShortcut::activated, this, [this] { ++m_noted; });
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
        auto* hints = new KeyHints(m_keymap, *m_book, *m_signals, m_desk.get());
        connect(hints, &KeyHints::hint, this, [this](const QString& action) { m_told << action; });
        m_field->setFocus();
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    QPushButton* button() const { return m_desk->findChild<QPushButton*>(u"comp.attach"_s); }
    QPushButton* noteButton() const { return m_desk->findChild<QPushButton*>(u"note"_s); }

    kit::Keymap m_keymap;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<settings::PreferenceBook> m_book;
    std::unique_ptr<QWidget> m_desk;
    QLineEdit* m_field = nullptr;
    QStringList m_told;
    int m_clicks = 0;
    int m_noted = 0;
};

ATALAYA_TEST(KeyHintsTest)
#include "key_hints_test.moc"
