#include "tests/gallery/inbox_sample.h"
#include "tests/support/test.h"
#include "ui/inbox/condition_row.h"
#include "ui/inbox/view_editor.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/rail.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::Asks;
using domain::Condition;

/// Own views in the navigation, and the editor that makes them.
class SavedViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::InboxWindow>();
        m_window->resize(900, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        kit::theme().setAppearance({});
    }

    void ownViews_standUnderTheQueuesWithTheirNumbers()
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            own(), (QStringList{u"Delay over 3 h"_s, u"Pets on board"_s, u"Lost baggage"_s}), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(row(u"Pets on board").data(kit::NavCountRole).toInt(), 4, 30'000);
    }

    void queue_thatTheDirectoryKnowsLater_isThereThen()
    {
        // At a first start the numbers come before the names.
        domain::Queue queue = m_window->core().world.directory.queues.front();
        queue.id = domain::QueueId(m_window->core().commands().freshId());
        queue.name = "Night desk";
        m_window->core().world.counts[api::View{api::ViewKind::Queue, queue.id}] = 7;
        m_window->core().tell([](api::Listener& listener) { listener.onDirectoryChanged(); });
        QTRY_COMPARE_WITH_TIMEOUT(m_window->nav().count({api::ViewKind::Queue, queue.id}), 7, 30'000);
        QVERIFY(!row(u"Night desk").isValid());
        m_window->core().world.directory.queues.push_back(queue);
        m_window->core().tell([](api::Listener& listener) { listener.onDirectoryChanged(); });
        QTRY_COMPARE_WITH_TIMEOUT(row(u"Night desk").data(kit::NavCountRole).toInt(), 7, 30'000);
    }

    void plus_opensAnEditorThatCountsAtOnce()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("newView"), 30'000);
        child<QPushButton>("newView")->click();
        QVERIFY(editor()->isVisible());
        QCOMPARE(child<kit::Label>("viewCount")->text(), u"11 conversations now"_s);
        m_window->core().listing.counted = 5;
        child<QPushButton>("addCondition")->click();
        QTRY_COMPARE_WITH_TIMEOUT(child<kit::Label>("viewCount")->text(),
                                  u"Not all conditions are complete"_s, 30'000);
        choose(1, Asks::Unread);
        QTRY_COMPARE_WITH_TIMEOUT(child<kit::Label>("viewCount")->text(), u"5 conversations now"_s, 30'000);
        QCOMPARE(m_window->core().listing.lastCounted->parts.size(), std::size_t(2));
    }

    void newView_isKeptAndShown()
    {
        QSignalSpy shown(&m_window->nav(), &inbox::NavPanel::viewChosen);
        m_window->nav().makeView();
        QTest::keyClicks(child<QLineEdit>("viewName"), u"VIP in Portuguese"_s);
        child<QPushButton>("addCondition")->click();
        choose(1, Asks::Tag);
        QTest::keyClicks(value(1), u"vip, press"_s);
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor()->isVisible());
        const auto& kept = m_window->core().listing.kept;
        QCOMPARE(kept.size(), std::size_t(4));
        QCOMPARE(kept.back().name, std::string("VIP in Portuguese"));
        const Condition expected{
            Asks::All, {{Asks::Status, {}, {"new", "open", "pending"}}, {Asks::Tag, {}, {"vip", "press"}}}};
        QCOMPARE(kept.back().condition, expected);
        QCOMPARE(shown.size(), 1);
        QVERIFY(own().contains(u"VIP in Portuguese"_s));
    }

    void whatLacks_isSaidInItsPlace()
    {
        m_window->nav().makeView();
        child<QPushButton>("addCondition")->click();
        choose(1, Asks::WaitingOver);
        value(1)->clear();
        QTest::keyClicks(value(1), u"0"_s);
        child<QPushButton>("saveView")->click();
        QVERIFY(editor()->isVisible());
        QVERIFY(texts().contains(u"A view needs a name."_s));
        QTRY_VERIFY_WITH_TIMEOUT(texts().contains(u"Write how long, from one minute up to ten years."_s),
                                 30'000);
        QCOMPARE(m_window->core().listing.kept.size(), std::size_t(3));
    }

    void editedView_keepsItsNestedConditions()
    {
        const auto before = m_window->core().listing.kept.front();
        m_window->nav().editView(before.id);
        QTest::keyClicks(child<QLineEdit>("viewName"), u"Late"_s); // its name was selected
        child<QPushButton>("saveView")->click();
        QCOMPARE(m_window->core().listing.kept.front().name, std::string("Late"));
        QCOMPARE(m_window->core().listing.kept.front().condition, before.condition);
        QCOMPARE(m_window->core().listing.kept.front().id, before.id);
    }

    void esc_keepsTheViewAsItWas()
    {
        const auto before = m_window->core().listing.kept;
        m_window->nav().editView(before.front().id);
        QTest::keyClicks(child<QLineEdit>("viewName"), u"Other"_s);
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Escape);
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_window->core().listing.kept, before);
    }

    void keys_putInOrderAndDeleteWithUndo()
    {
        QTRY_COMPARE_WITH_TIMEOUT(own().size(), 3, 30'000);
        QSignalSpy done(&m_window->nav(), &inbox::NavPanel::actionDone);
        views()->setCurrentIndex(row(u"Pets on board"));
        QTest::keyClick(views(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(own().first(), u"Pets on board"_s);
        views()->setCurrentIndex(row(u"Delay over 3 h"));
        QTest::keyClick(views(), Qt::Key_Delete);
        QCOMPARE(own(), (QStringList{u"Pets on board"_s, u"Lost baggage"_s}));
        QCOMPARE(done.size(), 2);
        QCOMPARE(done[1][0].toString(), u"Deleted the view “Delay over 3 h”"_s);
        done[1][1].value<std::function<void()>>()();
        QCOMPARE(own().size(), 3);
        QCOMPARE(m_window->core().listing.kept.size(), std::size_t(3));
    }

    void whatCannotBeKept_isToldAndComesBack()
    {
        QTRY_COMPARE_WITH_TIMEOUT(own().size(), 3, 30'000);
        QSignalSpy told(&m_window->nav(), &inbox::NavPanel::notice);
        views()->setCurrentIndex(row(u"Delay over 3 h"));
        m_window->core().listing.failNext = Error{ErrorCode::DiskFull, ""};
        QTest::keyClick(views(), Qt::Key_Delete);
        QCOMPARE(told.size(), 1);
        QCOMPARE(own().size(), 3);
    }

    void pictures_canBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("ATALAYA_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const auto save = [&](const QString& name) {
            m_window->grab().save(u"%1/%2.png"_s.arg(folder, name));
        };
        m_window->resize(492, 900);
        QTRY_COMPARE_WITH_TIMEOUT(own().size(), 3, 30'000);
        save(u"inbox"_s);
        for (const char16_t* key : {u"list.select", u"list.extend", u"list.extend"})
            m_window->list().runKey(key);
        save(u"chosen"_s);
        m_window->list().runKey(u"conv.snooze");
        save(u"snooze"_s);
        QTest::keyClick(child<QLineEdit>("pickField"), Qt::Key_Escape);
        m_window->list().model().chosen().clear();
        m_window->list().setNextMode(true);
        save(u"next"_s);
        m_window->resize(900, 760);
        m_window->nav().editView(m_window->core().listing.kept.front().id);
        save(u"editor"_s);
    }

private:
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }
    inbox::ViewEditor* editor() const { return m_window->findChild<inbox::ViewEditor*>(); }
    kit::NavList* views() const { return child<kit::NavList>("views"); }
    inbox::ConditionRow* condition(int number) const
    {
        return editor()->findChildren<inbox::ConditionRow*>().at(number);
    }
    QLineEdit* value(int number) const
    {
        return condition(number)->findChild<QLineEdit*>(u"conditionValue"_s);
    }
    void choose(int number, Asks asks)
    {
        auto* field = condition(number)->findChild<QComboBox*>(u"conditionField"_s);
        field->setCurrentIndex(field->findData(int(asks)));
        Q_EMIT field->activated(field->currentIndex());
    }
    QStringList own() const
    {
        QStringList names;
        bool here = false;
        for (int i = 0; i < views()->model()->rowCount(); ++i) {
            const QModelIndex index = views()->model()->index(i, 0);
            if (here)
                names << index.data().toString();
            here = here || index.data().toString() == u"Saved views";
        }
        return names;
    }
    QModelIndex row(QStringView name) const
    {
        for (int i = 0; i < views()->model()->rowCount(); ++i)
            if (views()->model()->index(i, 0).data().toString() == name)
                return views()->model()->index(i, 0);
        return {};
    }
    QStringList texts() const
    {
        QStringList out;
        for (const auto* paragraph : editor()->findChildren<kit::Paragraph*>())
            if (paragraph->isVisible())
                out << paragraph->text();
        return out;
    }

    std::unique_ptr<test::InboxWindow> m_window;
};

ATALAYA_TEST(SavedViewsTest)
#include "saved_views_test.moc"
