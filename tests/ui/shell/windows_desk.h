#pragma once

#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/shell/context_column.h"
#include "ui/shell/deep_link.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/screen_keeper.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace atalaya::test {

inline constexpr std::int64_t kEnrique = 48213; // a letter, with a draft in the sample
inline constexpr std::int64_t kPriya = 48197; // a letter, without one
inline constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// The sample company's desk with its windows, as tests open, end and begin it again.
class WindowsDesk : public QObject {
protected:
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Stage>();
        m_stage->setLook({});
        begin();
    }
    void tearDown()
    {
        m_stage.reset();
        m_settings.reset();
    }
    void begin()
    {
        m_stage->setLook({}); // the window before is gone
        m_settings = std::make_unique<shell::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window = m_stage->show(std::make_unique<shell::MainWindow>(m_stage->desk().core(), *m_settings));
        m_stage->settle();
        m_window->showWorkspace();
        m_stage->settle();
    }
    shell::Workspace& desk() { return *m_window->workspace(); }
    void follow(const shell::DeepLink& link)
    {
        m_window->openLink(link);
        m_stage->settle();
    }
    void open(std::int64_t number)
    {
        desk().openTicket(ticket(number));
        m_stage->settle();
        QVERIFY(eventually([&] { return desk().title().startsWith(QStringLiteral("#%1 ").arg(number)); }));
    }
    void openInNewWindow()
    {
        open(kEnrique);
        list()->setFocus();
        key(Qt::Key_W, kCtrlShift);
        QVERIFY(eventually([this] { return second() && second()->ticket() == ticket(kEnrique); }));
    }
    void toTheDesk()
    {
        m_window->activateWindow();
        list()->setFocus();
        QVERIFY(eventually([this] { return list()->hasFocus(); }));
    }
    QList<shell::DeskWindow*> windows() const
    {
        QList<shell::DeskWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<shell::DeskWindow*>(widget); window && window->isVisible())
                found << window;
        return found;
    }
    QWidget* contextWindow() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1StringView("contextWindow") && widget->isVisible())
                return widget;
        return nullptr;
    }
    bool says(const QWidget* part, const QString& text) const
    {
        return std::ranges::any_of(part->findChildren<QWidget*>(), [&text](const QWidget* one) {
            return one->isVisible()
                && (one->accessibleName().contains(text) || one->property("text").toString().contains(text));
        });
    }
    shell::DeskWindow* second() const { return windows().value(0); }
    QString stateFile() const
    {
        const QStringList found =
            QDir(m_folder->path()).entryList({QStringLiteral("windows-*.json")}, QDir::Files);
        return m_folder->filePath(found.value(0, QStringLiteral("windows-none.json")));
    }
    template <typename T> T* child(const char* name)
    {
        auto* found = desk().findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QListView* list() { return child<QListView>("tickets"); }
    QStringList rowsOf(const char* name)
    {
        const auto* model = child<QListView>(name)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString().remove(QChar(0xE000)).remove(QChar(0xE001));
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        m_stage->settle();
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &desk();
    }
    bool eventually(const std::function<bool()>& done)
    {
        return QTest::qWaitFor(
            [&] {
                m_stage->desk().pump();
                return done();
            },
            30'000);
    }
    domain::TicketId ticket(std::int64_t number) { return m_stage->desk().ticket(number); }
    domain::TicketStatus status(std::int64_t number)
    {
        const auto found = m_stage->desk().broker().stores().tickets->byNumber(number);
        return found ? found->status : domain::TicketStatus::New;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<Stage> m_stage;
    shell::MainWindow* m_window = nullptr;
};

} // namespace atalaya::test
