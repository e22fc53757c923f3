#include "ui/team/person_row.h"

#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QVBoxLayout>

namespace atalaya::team {

namespace token = kit::token;

PersonRow::PersonRow(const Look& look, QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    kit::scaleLayout(m_row, {}, 8);
    auto* face = new kit::Avatar(28, this);
    face->setPerson(look.id, look.face.isEmpty() ? look.name : look.face);
    face->setBackdrop(token::bgSurface);
    face->setPresence(look.presence);
    m_row->addWidget(face);
    auto* words = new QVBoxLayout;
    kit::scaleLayout(words, {}, 0);
    auto* name = new kit::ElidedLabel(look.name, kit::Type::Body, token::textPrimary, this);
    name->setType(kit::Type::Body, kit::Weight::Medium);
    words->addWidget(name);
    words->addWidget(new kit::ElidedLabel(look.line, kit::Type::Small, token::textSecondary, this));
    m_row->addLayout(words, 1);
    QStringList spoken{look.name, look.line};
    if (!look.presenceWords.isEmpty())
        spoken << look.presenceWords;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void PersonRow::addTrailing(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace atalaya::team
