#pragma once

#include "tests/support/fake_core.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/models/core_signals.h"

#include <memory>

namespace atalaya::test {

/// The morning of the pictures: fourteen conversations of Inés, her queues and her own views.
void fillMorning(FakeCore& core);

/// Views and list beside each other, over a core in memory.
class InboxWindow : public QWidget {
public:
    explicit InboxWindow(const std::function<void(FakeCore&)>& fill = fillMorning);
    ~InboxWindow() override;

    inbox::ListPanel& list() { return *m_list; }
    inbox::NavPanel& nav() { return *m_nav; }
    FakeCore& core() { return m_core; }

private:
    FakeCore m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    inbox::NavPanel* m_nav;
    inbox::ListPanel* m_list;
};

} // namespace atalaya::test
