#include "ui/composer/composer_panel.h"
#include "ui/composer/writing_aids.h"
#include "ui/kit/toast.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/workspace.h"

// What a person chose about writing, and the way back for a removed macro.

namespace atalaya::shell {

void Workspace::connectWriting(settings::PreferenceBook& book, composer::ComposerPanel& composer)
{
    using composer::WritingAids;
    using composer::WritingSettings;
    auto* aids = composer.findChild<WritingAids*>(); // the part of the composer that has them
    const auto apply = [aids, &book] {
        aids->setSettings(WritingSettings::read([&book](const QString& key) { return book.value(key); }));
    };
    apply();
    connect(&book, &settings::PreferenceBook::changed, aids, [apply](const QString& key) {
        if (key.startsWith(u"writing/"))
            apply();
    });
    connect(aids, &WritingAids::settingsChanged, &book, [&book](const WritingSettings& settings) {
        book.set(QLatin1StringView(WritingSettings::kSpelling), settings.spelling);
        book.set(QLatin1StringView(WritingSettings::kOwnWords), settings.ownWords);
    });
    connect(aids, &WritingAids::macroRemoved, this, &Workspace::tellMacroRemoved);
}

void Workspace::tellMacroRemoved(const domain::Macro& macro)
{
    const auto back = [this, macro] {
        m_core.core().commands().submit(domain::PutMacro{macro}, [](const Result<domain::CommandId>&) {});
        return true;
    };
    const QString text = tr("Macro “%1” removed").arg(models::toQt(macro.name));
    m_undo.push({text, back});
    kit::ToastContent content;
    content.icon = QStringLiteral("eraser");
    content.text = text;
    content.action = tr("Undo");
    content.onAction = [back] { back(); };
    m_toasts->show(content);
}

} // namespace atalaya::shell
