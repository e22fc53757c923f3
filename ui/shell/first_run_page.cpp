#include "ui/shell/first_run_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/surface.h"
#include "ui/outbox/button_flow.h"
#include "ui/shell/address_check.h"
#include "ui/shell/start_card.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

namespace atalaya::shell {

namespace token = kit::token;

namespace {

constexpr int kFormWidth = 688;
constexpr int kSample = 1; ///< of the ways; 0 is the contact centre

kit::Button* goOnButton(const char* name, QWidget* parent)
{
    auto* button = new kit::Button(QCoreApplication::translate("FirstRunPage", "Continue"),
                                   kit::ButtonKind::Primary, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setKey(QStringLiteral("↵"));
    return button;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : FrontPage(parent), m_ways(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("firstRunPage"));
    setAccessibleName(title());
    build(buildForm(), kFormWidth);
    buildHints();
    setStep(1);
    choose(false);
}

QWidget* FirstRunPage::buildForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    kit::scaleLayout(column, {}, 12);
    column->addWidget(
        new kit::Paragraph(tr("How do you want to start?"), kit::Type::Display, token::textPrimary, form));
    column->addWidget(new kit::Paragraph(tr("You can change this later. Nothing is sent until you sign in."),
                                         kit::Type::Reading, token::textSecondary, form));
    column->addSpacing(kit::theme().space(3));
    column->addWidget(buildConnect(form));
    column->addWidget(buildSample(form));
    m_ways->addButton(m_connect->radio(), 0);
    m_ways->addButton(m_sample->radio(), kSample);
    for (QObject* one :
         std::initializer_list<QObject*>{m_connect, m_sample, m_connect->radio(), m_sample->radio()})
        one->installEventFilter(this);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            chosen();
    });
    return form;
}

QWidget* FirstRunPage::buildConnect(QWidget* parent)
{
    m_connect = new StartCard(
        QStringLiteral("plug-zap"), false, tr("Connect to my contact centre"),
        tr("Real customers, your queues, your team. You need the address and an account."), parent);
    m_connect->radio()->setObjectName(QStringLiteral("startConnect"));
    auto* line = new QWidget(m_connect);
    auto* row = new QHBoxLayout(line);
    kit::scaleLayout(row, {}, 8);
    m_address = new QLineEdit(line);
    m_address->setObjectName(QStringLiteral("startAddress"));
    m_address->setPlaceholderText(QStringLiteral("broker.example:8443"));
    m_goConnect = goOnButton("continueConnect", line);
    row->addWidget(m_address, 1);
    row->addWidget(m_goConnect);
    m_field = new kit::Field(tr("Broker address"), line, m_connect);
    m_address->setAccessibleName(tr("Broker address"));
    m_check = new AddressCheck(m_connect);
    m_connect->column()->addSpacing(kit::theme().space(2));
    m_connect->column()->addWidget(m_field);
    m_connect->column()->addWidget(m_check);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_field->setError({});
        m_check->setAddress(text);
    });
    connect(m_goConnect, &QPushButton::clicked, this, &FirstRunPage::goOn);
    return m_connect;
}

QWidget* FirstRunPage::buildSample(QWidget* parent)
{
    m_sample = new StartCard(QStringLiteral("flask-conical"), true, tr("Look around in the sample company"),
                             tr("A pretend airline with customers who write in Spanish, English and "
                                "Portuguese. It works without a network."),
                             parent);
    m_sample->radio()->setObjectName(QStringLiteral("startSample"));
    auto* chips = new QWidget(m_sample);
    auto* flow = new outbox::ButtonFlow(chips);
    for (const QString& text :
         {tr("No account"), tr("Nothing leaves this computer"), tr("Good for training")})
        flow->addWidget(new kit::Chip(text, kit::Tone::Plain, chips));
    m_sample->column()->addWidget(chips);
    m_goSample = goOnButton("continueSample", m_sample);
    m_sample->column()->addWidget(m_goSample, 0, Qt::AlignLeading);
    connect(m_goSample, &QPushButton::clicked, this, &FirstRunPage::goOn);
    return m_sample;
}

void FirstRunPage::buildHints()
{
    const auto hint = [this](const QString& key, const QString& text) {
        addToFoot(new kit::KeyCap({key}));
        addToFoot(new kit::Label(text, kit::Type::Small, token::textTertiary));
    };
    hint(QStringLiteral("↑ ↓"), tr("choose"));
    hint(QStringLiteral("↵"), tr("continue"));
    addToFoot(new kit::Label(tr("Version %1").arg(QCoreApplication::applicationVersion()), kit::Type::Small,
                             token::textTertiary));
}

void FirstRunPage::setProbe(BrokerProbe* probe)
{
    m_check->setProbe(probe);
}

void FirstRunPage::setAddress(const QString& url)
{
    m_address->setText(brokerHost(url));
}

QString FirstRunPage::address() const
{
    return brokerUrl(m_address->text());
}

void FirstRunPage::choose(bool sample)
{
    m_ways->button(sample ? kSample : 0)->setChecked(true);
}

/// The address belongs to the first way; the other one is gone on with in its own card.
void FirstRunPage::chosen()
{
    const bool sample = m_ways->checkedId() == kSample;
    m_field->setVisible(!sample);
    m_check->setVisible(!sample && !m_check->text().isEmpty());
    m_goSample->setVisible(sample);
    if (isVisible())
        (sample ? static_cast<QWidget*>(m_sample->radio()) : m_address)->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::goOn()
{
    if (m_ways->checkedId() == kSample) {
        Q_EMIT sampleRequested();
    } else if (address().isEmpty()) {
        m_field->setError(tr("Type the address your administrator gave you."));
        m_address->setFocus();
    } else {
        Q_EMIT connectRequested(address());
    }
}

/// Before the scrolled page takes the arrows for itself.
bool FirstRunPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool card = watched == m_connect || watched == m_sample || qobject_cast<QRadioButton*>(watched);
    if (!card || event->type() != QEvent::KeyPress)
        return FrontPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        choose(key == Qt::Key_Down);
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

void FirstRunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return goOn();
    FrontPage::keyPressEvent(event);
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    FrontPage::showEvent(event);
    chosen();
}

} // namespace atalaya::shell
