#pragma once

#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

namespace atalaya::kit {
class Paragraph;
}

namespace atalaya::outbox {

/// The broker was restored from a backup that is older than what is here: what that means, until it is read.
class OlderNotice : public kit::Surface {
    Q_OBJECT
public:
    explicit OlderNotice(models::CoreSignals& core, QWidget* parent = nullptr);

private:
    void refresh();

    models::CoreSignals& m_core;
    kit::Paragraph* m_title;
};

} // namespace atalaya::outbox
