#include "ui/composer/translation_bar.h"

#include "ui/composer/draft_edit.h"
#include "ui/kit/announce.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QTextCursor>
#include <QVBoxLayout>

namespace atalaya::composer {

using kit::theme;
namespace token = kit::token;

TranslationBar::TranslationBar(models::CoreSignals& core, DraftEdit* edit, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_edit(edit)
    , m_title(new kit::Paragraph(QString(), kit::Type::Small, token::machineText, this))
    , m_words(new kit::Paragraph(QString(), kit::Type::Reading, token::textPrimary, this))
    , m_use(new kit::Button(tr("Put it in"), kit::ButtonKind::Machine, this))
    , m_drop(new kit::Button(tr("Keep mine"), kit::ButtonKind::Ghost, this))
{
    setObjectName(QStringLiteral("translationBar"));
    m_title->setType(kit::Type::Small, kit::Weight::Medium);
    m_words->setObjectName(QStringLiteral("translatedDraft"));
    m_use->setObjectName(QStringLiteral("useTranslation"));
    m_use->setSmall(true);
    m_use->setKey(QStringLiteral("Tab"));
    m_drop->setObjectName(QStringLiteral("dropTranslation"));
    m_drop->setSmall(true);
    m_drop->setKey(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {9, 6, 6, 6}, 4);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 6);
    head->addWidget(new kit::IconLabel(QStringLiteral("languages"), 14, token::machineText, this));
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 6);
    row->addStretch(1);
    row->addWidget(m_drop);
    row->addWidget(m_use);
    column->addLayout(row);
    connect(m_use, &QPushButton::clicked, this, &TranslationBar::accept);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        dismiss();
        m_edit->setFocus();
    });
    connect(m_edit, &DraftEdit::edited, this, [this] {
        if (isShown() && m_edit->toPlainText().trimmed() != m_source)
            dismiss();
    });
    hide();
}

void TranslationBar::propose(const QString& language)
{
    dismiss();
    models::Translator* translator = models::translatorOf(m_core);
    const QString text = m_edit->toPlainText().trimmed();
    const QString name = models::languageName(language.toStdString());
    if (text.isEmpty())
        return Q_EMIT notice(tr("Write something first."));
    if (language.isEmpty())
        return Q_EMIT notice(tr("The language of this customer is not known."));
    if (!translator)
        return Q_EMIT notice(
            models::problemText({{}, models::TranslationProblem::NotInstalled, {}}, {{}, {}}));
    const QString told = translator->languageOf(text);
    const models::LanguagePair pair{told.isEmpty() ? models::deskLanguage() : told, language};
    if (pair.from == pair.to)
        return Q_EMIT notice(tr("This is in %1 already.").arg(name));
    m_source = text;
    m_state = State::Working;
    refresh(tr("Translating into %1…").arg(name));
    m_asked = translator->translate(text, pair, this,
                                    [this, pair](const models::Translation& done) { take(pair, done); });
}

void TranslationBar::take(const models::LanguagePair& pair, const models::Translation& translation)
{
    if (m_state != State::Working || translation.problem == models::TranslationProblem::Cancelled)
        return;
    m_asked = 0;
    if (translation.problem) {
        dismiss();
        return Q_EMIT notice(models::problemText(translation, pair));
    }
    m_state = State::Ready;
    m_translated = translation.text;
    refresh(tr("In %1, by a machine: read it before you send it")
                .arg(models::languageName(pair.to.toStdString())));
    kit::announce(this, accessibleName());
}

void TranslationBar::refresh(const QString& title)
{
    m_title->setText(title);
    m_words->setText(m_translated);
    m_words->setVisible(isReady());
    m_use->setVisible(isReady());
    setAccessibleName(isReady() ? title + QStringLiteral(": ") + m_translated : title);
    setVisible(isShown());
}

/// One step of the text: undone like any other.
void TranslationBar::accept()
{
    if (!isReady())
        return;
    const QString text = m_translated;
    dismiss();
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_edit->setFocus();
}

void TranslationBar::dismiss()
{
    m_state = State::None;
    m_translated.clear();
    if (models::Translator* translator = models::translatorOf(m_core); translator && m_asked)
        translator->cancel(std::exchange(m_asked, 0));
    hide();
}

void TranslationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintBox(painter, QRectF(rect()), theme().radius(kit::Radius::Md), theme().color(token::machineTint),
                  theme().color(token::machineBorder));
}

} // namespace atalaya::composer
