#include "ui/composer/annotate_dialog.h"

#include "ui/composer/annotate_accessible.h"
#include "ui/kit/announce.h"
#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya::composer {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr const char* kToolIcons[] = {"move-up-right", "square", "type", "grid-3x3", "crop"};
constexpr const char* kToolKeys[] = {"A", "B", "T", "P", "C"};

/// A disc of one colour; the chosen one has a ring.
class ColourButton : public QAbstractButton {
public:
    ColourButton(int colour, QWidget* parent) : QAbstractButton(parent), m_colour(colour)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        const QString key = QString::number(colour + 1);
        setObjectName(QStringLiteral("markColour") + key);
        setAccessibleName(colourName(colour));
        setAccessibleDescription(key);
        setToolTip(QStringLiteral("%1  %2").arg(colourName(colour), key));
        kit::useFocusRing(this, kit::Radius::Pill);
    }
    QSize sizeHint() const override { return {theme().px(26), theme().px(26)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
        const double gap = theme().px(5);
        painter.setPen(QPen(theme().color(token::borderControl), kit::hairline(painter)));
        painter.setBrush(markLook().fills[std::size_t(m_colour)]);
        painter.drawEllipse(all.adjusted(gap, gap, -gap, -gap));
        if (!isChecked())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(token::accentText), theme().px(2)));
        painter.drawEllipse(all);
    }

private:
    int m_colour;
};

} // namespace

AnnotateDialog::AnnotateDialog(QWidget* window) : QWidget(window)
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("annotate"));
    setFocusPolicy(Qt::TabFocus); // has the keyboard while there is no picture
    m_worker.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // as large as the window, whatever stands in it
    buildHead(*column);
    buildTools(*column);
    m_canvas = new AnnotateCanvas(this);
    column->addWidget(m_canvas, 1);
    buildMiddle(*column);
    buildFoot(*column);
    buildQuestion(*column);
    connect(m_canvas, &AnnotateCanvas::changed, this, &AnnotateDialog::refresh);
    window->installEventFilter(this);
    hide();
}

AnnotateDialog::~AnnotateDialog()
{
    m_worker.waitForDone();
}

kit::IconButton* AnnotateDialog::addAction(QBoxLayout& row, const char* icon, const QString& name,
                                           const QString& key)
{
    auto* button = new kit::IconButton(QLatin1StringView(icon), name, this);
    button->setKey(key);
    row.addWidget(button);
    return button;
}

void AnnotateDialog::buildHead(QBoxLayout& column)
{
    auto* head = new kit::Surface(token::bgRaised, this);
    auto* row = new QHBoxLayout(head);
    kit::scaleLayout(row, {16, 6, 8, 6}, 6);
    m_name = new kit::ElidedLabel(QString(), kit::Type::Title, token::textPrimary, head);
    m_name->setObjectName(QStringLiteral("annotateName"));
    m_facts = new kit::ElidedLabel(QString(), kit::Type::Small, token::textSecondary, head);
    m_facts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_name, 3);
    row->addWidget(m_facts, 1);
    kit::IconButton* close = addAction(*row, "x", tr("Close"), QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("annotateClose"));
    connect(close, &QPushButton::clicked, this, &AnnotateDialog::leave);
    column.addWidget(head);
}

void AnnotateDialog::buildTools(QBoxLayout& column)
{
    m_toolBar = new kit::Surface(token::bgRaised, this);
    m_toolBar->setEdges(Qt::BottomEdge, token::borderDefault);
    m_toolBar->setAccessibleName(tr("Tools"));
    auto* row = new QHBoxLayout(m_toolBar);
    kit::scaleLayout(row, {12, 0, 12, 8}, 4);
    const auto line = [&] {
        auto* between = new kit::Line(Qt::Vertical, m_toolBar);
        between->setFixedHeight(theme().px(20));
        row->addWidget(between);
    };
    for (std::size_t i = 0; i < kMarkTools.size(); ++i) {
        auto* button = new kit::Button(toolName(kMarkTools[i]), kit::ButtonKind::Ghost, m_toolBar);
        button->setObjectName(QStringLiteral("markTool") + QLatin1StringView(kToolKeys[i]));
        button->setIconName(QLatin1StringView(kToolIcons[i]));
        button->setKey(QLatin1StringView(kToolKeys[i]));
        button->setAccessibleName(toolName(kMarkTools[i]));
        button->setToolTip(
            QStringLiteral("%1  %2").arg(toolName(kMarkTools[i]), QLatin1StringView(kToolKeys[i])));
        button->setSmall(true);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, m_toolBar,
                [this, tool = kMarkTools[i]] { m_canvas->setTool(tool); });
        row->addWidget(button);
        m_tools.push_back(button);
    }
    line();
    for (int i = 0; i < kMarkColours; ++i) {
        auto* button = new ColourButton(i, m_toolBar);
        connect(button, &QAbstractButton::clicked, m_toolBar, [this, i] { m_canvas->setColour(i); });
        row->addWidget(button);
        m_colours.push_back(button);
    }
    line();
    m_undo = addAction(*row, "undo-2", tr("Undo"), QStringLiteral("Ctrl Z"));
    m_undo->setObjectName(QStringLiteral("markUndo"));
    m_redo = addAction(*row, "redo-2", tr("Redo"), QStringLiteral("Ctrl Shift Z"));
    m_redo->setObjectName(QStringLiteral("markRedo"));
    m_remove = addAction(*row, "eraser", tr("Remove the mark"), QStringLiteral("Del"));
    m_remove->setObjectName(QStringLiteral("markRemove"));
    row->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_canvas->undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_canvas->redo(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_canvas->removeSelected(); });
    column.addWidget(m_toolBar);
}

/// While the picture comes, and when it does not.
void AnnotateDialog::buildMiddle(QBoxLayout& column)
{
    m_middle = new QWidget(this);
    m_card = new kit::Surface(token::bgRaised, m_middle);
    m_card->setCard(kit::Radius::Lg, token::borderDefault);
    auto* inner = new QVBoxLayout(m_card);
    kit::scaleLayout(inner, {16, 16, 16, 16}, 0);
    m_loading =
        new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The picture takes longer than usual."), m_card);
    m_failed = new kit::ErrorState(m_card);
    m_failed->setObjectName(QStringLiteral("annotateFailed"));
    inner->addWidget(m_loading);
    inner->addWidget(m_failed);
    m_middle->installEventFilter(this);
    column.addWidget(m_middle, 1);
    connect(m_failed, &kit::ErrorState::tryAgain, this, &AnnotateDialog::tryAgain);
}

void AnnotateDialog::buildFoot(QBoxLayout& column)
{
    m_foot = new kit::Surface(token::bgRaised, this);
    m_foot->setEdges(Qt::TopEdge, token::borderDefault);
    auto* row = new QHBoxLayout(m_foot);
    kit::scaleLayout(row, {16, 8, 12, 8}, 8);
    m_hint = new kit::Paragraph(QString(), kit::Type::Small, token::textSecondary, m_foot);
    m_hint->setObjectName(QStringLiteral("annotateHint"));
    auto* cancel = new kit::Button(tr("Cancel"), kit::ButtonKind::Default, m_foot);
    cancel->setObjectName(QStringLiteral("annotateCancel"));
    m_save = new kit::Button(tr("Save"), kit::ButtonKind::Primary, m_foot);
    m_save->setObjectName(QStringLiteral("annotateSave"));
    m_save->setKey(QStringLiteral("↵"));
    row->addWidget(m_hint, 1, Qt::AlignVCenter);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &AnnotateDialog::leave);
    connect(m_save, &QPushButton::clicked, this, &AnnotateDialog::save);
    column.addWidget(m_foot);
}

void AnnotateDialog::buildQuestion(QBoxLayout& column)
{
    m_question = new kit::Surface(token::bgRaised, this);
    m_question->setObjectName(QStringLiteral("annotateQuestion"));
    m_question->setEdges(Qt::TopEdge, token::borderDefault);
    auto* row = new QHBoxLayout(m_question);
    kit::scaleLayout(row, {16, 8, 12, 8}, 8);
    row->addWidget(
        new kit::Paragraph(tr("Leave without the marks?"), kit::Type::Body, token::textPrimary, m_question),
        1, Qt::AlignVCenter);
    m_stay = new kit::Button(tr("Go on"), kit::ButtonKind::Default, m_question);
    m_stay->setObjectName(QStringLiteral("annotateStay"));
    m_stay->setKey(QStringLiteral("Esc"));
    auto* away = new kit::Button(tr("Discard"), kit::ButtonKind::DangerSolid, m_question);
    away->setObjectName(QStringLiteral("annotateDiscard"));
    row->addWidget(m_stay);
    row->addWidget(away);
    connect(m_stay, &QPushButton::clicked, this, [this] { ask(false); });
    connect(away, &QPushButton::clicked, this, &AnnotateDialog::dismiss);
    m_question->hide();
    column.addWidget(m_question);
}

void AnnotateDialog::open(const QString& name)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    ++m_generation;
    m_named = name;
    setAccessibleName(tr("Mark up %1").arg(name));
    m_name->setText(accessibleName());
    m_facts->setText({});
    m_canvas->setPicture({});
    m_canvas->hide();
    m_failed->hide();
    m_loading->show();
    m_loading->start();
    m_middle->show();
    placeCard();
    ask(false);
    setBusy(false);
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void AnnotateDialog::load(const QByteArray& bytes)
{
    m_worker.start([this, bytes, generation = m_generation] {
        const Result<OpenedPicture> opened = openedPicture(bytes);
        // The destructor waits for this thread: it is still there.
        QMetaObject::invokeMethod(
            this,
            [this, opened, generation] {
                if (generation == m_generation)
                    opened ? show(*opened) : fail(opened.error());
            },
            Qt::QueuedConnection);
    });
}

void AnnotateDialog::show(const OpenedPicture& opened)
{
    m_format = opened.format;
    m_loading->stop();
    m_middle->hide();
    m_facts->setText(tr("%1 × %2 pixels").arg(opened.image.width()).arg(opened.image.height()));
    m_canvas->setPicture(opened.image);
    m_canvas->show();
    m_canvas->setFocus(Qt::PopupFocusReason);
    kit::announce(this, tr("%1, %2").arg(accessibleName(), m_facts->text()));
    refresh();
}

void AnnotateDialog::fail(const Error& error)
{
    m_loading->stop();
    m_loading->hide();
    const QString why = error.code == ErrorCode::FileRead
        ? tr("The file is damaged, or of a kind that cannot be drawn on. You can send it as it is.")
        : models::errorText(error.code);
    // Its lines break by the width it has: it gets its own before its words.
    m_failed->resize(cardWidth() - 2 * theme().px(16), m_failed->height());
    m_failed->setContent(tr("This picture cannot be marked"), why, models::errorReference(error.code),
                         QString::fromStdString(error.str()));
    m_failed->show();
    m_middle->show();
    placeCard();
    refresh();
}

void AnnotateDialog::refuse(const Error& error)
{
    setBusy(false);
    m_hint->setInk(token::timeBreachText);
    m_hint->setText(models::errorText(error.code));
    kit::announce(this, m_hint->text(), kit::Urgency::Assertive);
}

void AnnotateDialog::dismiss()
{
    if (isHidden())
        return;
    ++m_generation;
    m_loading->stop();
    hide();
    m_canvas->setPicture({});
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::composer
