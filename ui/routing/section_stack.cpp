#include "ui/routing/section_stack.h"

#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"
#include "ui/models/error_text.h"
#include "ui/models/ticket_why.h"

#include <QVBoxLayout>

namespace atalaya::routing {

SectionStack::SectionStack(QWidget* parent)
    : QStackedWidget(parent)
    , m_loading(
          new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The broker takes longer than usual."), this))
    , m_empty(new kit::EmptyState(QStringLiteral("route"), {}, {}, this))
    , m_offline(new kit::EmptyState(
          QStringLiteral("cloud-off"), tr("This needs the line to the broker"),
          tr("Nothing of it is kept on this computer. It comes when the line is back."), this))
    , m_failed(new QWidget(this))
    , m_error(new kit::ErrorState(m_failed))
{
    auto* column = new QVBoxLayout(m_failed);
    kit::scaleLayout(column, {16, 16, 16, 16}, 0);
    column->addWidget(m_error);
    column->addStretch();
    for (QWidget* page : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_offline), m_failed})
        addWidget(page);
    connect(m_error, &kit::ErrorState::tryAgain, this, &SectionStack::tryAgain);
}

void SectionStack::setContent(QWidget* content)
{
    m_content = content;
    addWidget(content);
}

void SectionStack::show(QWidget* page)
{
    page == m_loading ? m_loading->start() : m_loading->stop();
    setCurrentWidget(page);
}

void SectionStack::showContent()
{
    show(m_content);
}

void SectionStack::showLoading()
{
    show(m_loading);
}

void SectionStack::showEmpty(const QString& fact, const QString& next)
{
    m_empty->setTexts(fact, next);
    show(m_empty);
}

void SectionStack::showError(const QString& title, const Error& error)
{
    if (models::isLineError(error.code))
        return show(m_offline);
    m_error->setContent(title, models::errorText(error.code), models::errorReference(error.code),
                        models::toQt(error.str()));
    show(m_failed);
}

bool SectionStack::isShowingContent() const
{
    return m_content && currentWidget() == m_content;
}

} // namespace atalaya::routing
