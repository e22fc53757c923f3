#include "ui/composer/check_notice.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace atalaya::composer {

namespace token = kit::token;

CheckNotice::CheckNotice(const kit::Keymap& keymap, QWidget* parent)
    : Surface(token::timeWarnTint, parent)
    , m_title(new kit::Paragraph(QString(), kit::Type::Body, token::timeWarnText, this))
    , m_words(new kit::Paragraph(QString(), kit::Type::Small, token::textPrimary, this))
    , m_cover(new kit::Button(tr("Cover it"), kit::ButtonKind::Default, this))
    , m_attach(new kit::Button(tr("Attach a file"), kit::ButtonKind::Default, this))
    , m_anyway(new kit::Button(tr("Send anyway"), kit::ButtonKind::Default, this))
    , m_back(new kit::Button(tr("Keep writing"), kit::ButtonKind::Ghost, this))
{
    setObjectName(QStringLiteral("checkNotice"));
    setCard(kit::Radius::Md, token::timeWarnBorder);
    m_title->setType(kit::Type::Body, kit::Weight::Medium);
    m_title->setObjectName(QStringLiteral("checkTitle"));
    m_words->setObjectName(QStringLiteral("checkWords"));
    m_cover->setObjectName(QStringLiteral("coverIt"));
    m_cover->setKey(keymap.text(u"comp.cover"));
    m_attach->setObjectName(QStringLiteral("attachMissing"));
    m_attach->setKey(keymap.text(u"comp.attach"));
    m_anyway->setObjectName(QStringLiteral("sendDespite"));
    m_anyway->setKey(keymap.text(u"comp.sendAnyway"));
    m_back->setObjectName(QStringLiteral("writeOnAfterCheck"));
    m_back->setKey(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {10, 6, 8, 6}, 4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    // Two rows: in Spanish and Portuguese the four do not stand side by side.
    for (const auto& pair : {std::pair{m_cover, m_attach}, std::pair{m_anyway, m_back}}) {
        auto* row = new QHBoxLayout;
        kit::scaleLayout(row, {}, 6);
        for (kit::Button* button : {pair.first, pair.second}) {
            button->setSmall(true);
            row->addWidget(button);
        }
        row->addStretch(1);
        column->addLayout(row);
    }
    connect(m_cover, &QPushButton::clicked, this, &CheckNotice::coverRequested);
    connect(m_attach, &QPushButton::clicked, this, &CheckNotice::attachRequested);
    connect(m_anyway, &QPushButton::clicked, this, &CheckNotice::sendAnyway);
    connect(m_back, &QPushButton::clicked, this, [this] {
        letGo();
        Q_EMIT writingGoesOn();
    });
    hide();
}

void CheckNotice::tell(const Finding& finding)
{
    if (m_held && !finding.sentences.isEmpty())
        return; // what was held stays until somebody decides
    m_held = false;
    m_finding = finding;
    refresh();
}

void CheckNotice::hold(const Finding& finding)
{
    m_finding = finding;
    m_held = true;
    refresh();
}

void CheckNotice::letGo()
{
    m_held = false;
    m_finding = {};
    refresh();
}

void CheckNotice::refresh()
{
    m_title->setText(m_held ? tr("Not sent yet: look at this first") : tr("Before you send this"));
    m_words->setText(m_finding.sentences.join(u'\n'));
    m_cover->setVisible(m_finding.coverable);
    m_attach->setVisible(m_held && m_finding.fileMissing);
    m_anyway->setVisible(m_held);
    m_back->setVisible(m_held);
    setAccessibleName(m_title->text() + QStringLiteral(". ") + m_words->text());
    setVisible(!m_finding.sentences.isEmpty());
}

} // namespace atalaya::composer
