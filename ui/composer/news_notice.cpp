#include "ui/composer/news_notice.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/models/texts.h"

#include <QVBoxLayout>

namespace atalaya::composer {
namespace {

namespace token = kit::token;

constexpr int kHabitMs = 1000;

QString author(const domain::Entry& entry)
{
    const QString name = QString::fromStdString(entry.authorName);
    if (!name.isEmpty())
        return name;
    return entry.authorKind == domain::AuthorKind::Customer ? NewsNotice::tr("The customer")
                                                            : NewsNotice::tr("Somebody of the team");
}

} // namespace

NewsNotice::NewsNotice(const kit::Keymap& keymap, QWidget* parent)
    : Surface(token::timeWarnTint, parent)
    , m_title(new kit::Paragraph(QString(), kit::Type::Body, token::timeWarnText, this))
    , m_words(new kit::ElidedLabel(QString(), kit::Type::Small, token::textPrimary, this))
    , m_show(new kit::Button(tr("Show it"), kit::ButtonKind::Link, this))
    , m_decision(new QWidget(this))
    , m_read(new kit::Button(tr("I have read it: send"), kit::ButtonKind::Default, m_decision))
{
    setObjectName(QStringLiteral("newsNotice"));
    setCard(kit::Radius::Md, token::timeWarnBorder);
    m_title->setType(kit::Type::Body, kit::Weight::Medium);
    m_title->setObjectName(QStringLiteral("newsTitle"));
    m_words->setObjectName(QStringLiteral("newsWords"));
    m_show->setObjectName(QStringLiteral("showNews"));
    m_show->setSmall(true);
    m_read->setObjectName(QStringLiteral("readAndSend"));
    m_read->setSmall(true);
    auto* anyway = new kit::Button(tr("Send anyway"), kit::ButtonKind::Default, m_decision);
    anyway->setObjectName(QStringLiteral("sendAnyway"));
    anyway->setSmall(true);
    anyway->setKey(keymap.text(u"comp.sendAnyway"));
    auto* back = new kit::Button(tr("Keep writing"), kit::ButtonKind::Ghost, m_decision);
    back->setObjectName(QStringLiteral("keepWriting"));
    back->setSmall(true);
    back->setKey(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {10, 6, 8, 6}, 4);
    auto* what = new QHBoxLayout;
    kit::scaleLayout(what, {}, 8);
    what->addWidget(m_words, 1);
    what->addWidget(m_show);
    auto* row = new QHBoxLayout(m_decision);
    kit::scaleLayout(row, {}, 6);
    row->addWidget(m_read);
    row->addWidget(anyway);
    row->addWidget(back);
    row->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(what);
    column->addWidget(m_decision);
    m_fresh.setSingleShot(true);
    m_fresh.setInterval(kHabitMs);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_ids.empty())
            Q_EMIT entryRequested(m_ids.front());
    });
    connect(m_read, &QPushButton::clicked, this, &NewsNotice::readAndSend);
    connect(anyway, &QPushButton::clicked, this, &NewsNotice::sendAnyway);
    connect(back, &QPushButton::clicked, this, [this] {
        letGo();
        Q_EMIT writingGoesOn();
    });
    hide();
}

void NewsNotice::setNews(const std::vector<domain::Entry>& news, Instant now)
{
    std::vector<domain::EntryId> ids;
    for (const domain::Entry& entry : news)
        ids.push_back(entry.id);
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    if (m_ids.empty()) {
        m_held = false;
        return hide();
    }
    if (m_held)
        m_fresh.start(); // something else now stands where a hand may be on its way
    const domain::Entry& first = news.front();
    const QString words = QString::fromStdString(domain::snippetOf(first.text));
    m_what = tr("%1, %2: %3").arg(author(first), models::shortTime(first.at, now), words);
    if (news.size() > 1)
        m_what = tr("%1 (and %n more)", nullptr, int(news.size()) - 1).arg(m_what);
    refresh();
    show();
}

void NewsNotice::hold()
{
    if (m_ids.empty() || m_held)
        return;
    m_held = true;
    m_fresh.start();
    refresh();
}

void NewsNotice::remind()
{
    if (m_held && !m_fresh.isActive())
        m_show->setFocus(Qt::ShortcutFocusReason);
}

void NewsNotice::letGo()
{
    m_held = false;
    refresh();
}

void NewsNotice::refresh()
{
    m_title->setText(m_held ? tr("Not sent yet: this has arrived since you began")
                            : tr("This has arrived since you began"));
    m_words->setText(m_what);
    m_decision->setVisible(m_held);
    setAccessibleName(m_title->text() + QStringLiteral(". ") + m_what);
}

} // namespace atalaya::composer
