#include "ui/shell/status_strip.h"

#include "ui/kit/avatar.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/models/link_texts.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kHintMs = 8000;

QString stateText(const api::LinkState& link)
{
    switch (link.kind) {
    case api::LinkKind::SignedOut:
        return StatusStrip::tr("Signed out");
    case api::LinkKind::Connecting:
        return StatusStrip::tr("Connecting");
    case api::LinkKind::Syncing:
        return link.progress >= 0 ? StatusStrip::tr("Fetching, %1 %").arg(int(link.progress * 100))
                                  : StatusStrip::tr("Fetching");
    case api::LinkKind::Offline:
        return StatusStrip::tr("No connection since %1").arg(models::shortTime(link.since, link.since));
    case api::LinkKind::Online:
        break;
    }
    return link.sample ? StatusStrip::tr("Sample company") : StatusStrip::tr("Connected");
}

kit::Presence presenceOf(api::LinkKind kind)
{
    if (kind == api::LinkKind::Online)
        return kit::Presence::Available;
    return kind == api::LinkKind::Offline || kind == api::LinkKind::SignedOut ? kit::Presence::Offline
                                                                              : kit::Presence::Away;
}

} // namespace

StatusStrip::StatusStrip(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : Surface(token::bgChrome, parent)
    , m_core(core)
    , m_keymap(keymap)
    , m_dot(new kit::PresenceDot(kit::Presence::Offline, this))
    , m_state(new kit::ElidedLabel(QString(), kit::Type::Caption, token::textTertiary, this))
    , m_keysBox(new QWidget(this))
    , m_keysLayout(new QHBoxLayout(m_keysBox))
    , m_queue(new kit::ElidedLabel(QString(), kit::Type::Caption, token::textTertiary, this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setEdges(Qt::TopEdge);
    setFixedHeight(theme().metric(kit::Metric::Statusbar));
    m_state->setObjectName(QStringLiteral("linkState"));
    m_state->setFocusPolicy(Qt::TabFocus); // the last of the panes: F6 reads it
    kit::useFocusRing(m_state, kit::Radius::Sm);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().space(5), 0, theme().space(5), 0);
    layout->setSpacing(theme().space(3));
    layout->addWidget(m_dot);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    m_keysLayout->setContentsMargins(0, 0, 0, 0);
    m_keysLayout->setSpacing(theme().space(3));
    layout->addWidget(m_keysBox);
    layout->addStretch(1);
    layout->addWidget(m_queue);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &StatusStrip::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::refresh);
    m_tick.start(1000);
    m_hintOver.setSingleShot(true);
    connect(&m_hintOver, &QTimer::timeout, this, [this] {
        m_hint.clear();
        layOutKeys();
    });
    refresh();
}

void StatusStrip::refresh()
{
    const api::LinkState& link = m_core.linkState();
    m_state->setText(models::stripText(link, m_core.core().commands().now()));
    m_state->setInk(link.refused > 0 ? token::timeWarnText : token::textTertiary);
    m_dot->setPresence(presenceOf(link.kind), stateText(link));
}

void StatusStrip::setKeys(const QList<std::pair<QString, QString>>& keys)
{
    m_keys = keys;
    layOutKeys();
}

void StatusStrip::layOutKeys()
{
    while (QLayoutItem* item = m_keysLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_hint.isEmpty()) {
        m_keysLayout->addWidget(
            new kit::Label(tr("Next time:"), kit::Type::Caption, token::textSecondary, m_keysBox));
        auto* cap = new kit::KeyCap(m_keymap.caps(m_hint), kit::CapStyle::Sunken, m_keysBox);
        cap->setObjectName(QStringLiteral("keyHint"));
        m_keysLayout->addWidget(cap);
        return;
    }
    const int most = width() < theme().px(900) ? 2 : width() < theme().px(1180) ? 4 : int(m_keys.size());
    for (const auto& [id, words] : m_keys.mid(0, most)) {
        m_keysLayout->addWidget(new kit::KeyCap(m_keymap.caps(id), kit::CapStyle::Sunken, m_keysBox));
        m_keysLayout->addWidget(new kit::Label(words, kit::Type::Caption, token::textTertiary, m_keysBox));
        m_keysLayout->addSpacing(theme().space(3));
    }
}

void StatusStrip::showHint(const QString& action)
{
    m_hint = action;
    m_hintOver.start(kHintMs);
    layOutKeys();
}

void StatusStrip::setQueue(const QString& text)
{
    m_queue->setText(text);
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    if (event->oldSize().width() != width())
        layOutKeys();
}

} // namespace atalaya::shell
