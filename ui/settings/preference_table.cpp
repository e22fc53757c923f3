#include "ui/settings/preference_table.h"

#include "core/domain/enums.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QTime>

namespace atalaya::settings {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("settings::Preferences", text);
}

QList<PreferenceInfo> looks()
{
    const auto key = [](const char* name) { return QStringLiteral("appearance/") + QLatin1String(name); };
    return {
        {key("density"),
         Section::Appearance,
         {tr("Density"), tr("Compact shows more conversations on this screen"), tr("rows compact touch")}},
        {key("textScale"),
         Section::Appearance,
         {tr("Text size"), tr("Everything grows, nothing is cut off. Up to 200 %"),
          tr("zoom font larger smaller")}},
        {key("colourVision"),
         Section::Appearance,
         {tr("Colours for people who do not see red and green"),
          tr("Blue and orange in charts; shapes stay the same"), tr("colour blind")}},
        {key("motion"),
         Section::Accessibility,
         {tr("Less motion"), tr("No slides or fades. Rings step once a second"), tr("animation")}},
        {key("focusRing"),
         Section::Accessibility,
         {tr("Always show the focus ring"), tr("Also after a click, not only with the keyboard"), {}}},
        {QStringLiteral("accessibility/moreTime"),
         Section::Accessibility,
         {tr("More time to undo"), tr("10 s where it is usually 6"), tr("slow")}},
        {QStringLiteral("keys/single"),
         Section::Accessibility,
         {tr("Single-key shortcuts"), tr("Turn off if you use speech input: J, K, E and so on"),
          tr("keyboard letters voice")}},
        {QStringLiteral("language"),
         Section::Language,
         {tr("Atalaya speaks"), tr("Changes at once, no restart"),
          QStringLiteral("English Español Português")}},
    };
}

QList<PreferenceInfo> alerts()
{
    const auto key = [](const char* name) { return QStringLiteral("alerts/") + QLatin1String(name); };
    return {
        {key("offer"), Section::Notifications, {tr("Someone offers me work"), {}, tr("sound notice")}},
        {key("answer"), Section::Notifications, {tr("A customer answers me"), {}, tr("sound notice")}},
        {key("dueSoon"), Section::Notifications, {tr("SLA under 5 min"), {}, tr("sound notice")}},
        {key("sendFailed"),
         Section::Notifications,
         {tr("My answer could not be sent"), {}, tr("sound notice")}},
        {key("decision"), Section::Notifications, {tr("My change needs a decision"), {}, tr("sound notice")}},
        {key("volume"), Section::Notifications, {tr("Volume of the sounds"), {}, tr("loud quiet")}},
        {key("hideText"),
         Section::Notifications,
         {tr("Hide message text in notices of the system"), tr("Shows only “New message, WhatsApp”"),
          tr("privacy lock screen")}},
        {key("quiet"),
         Section::Notifications,
         {tr("Do not disturb"), tr("Offers still arrive while you are Available"),
          tr("silence night break")}},
        {key("quietOnCalls"), Section::Notifications, {tr("Quiet while I am on a call"), {}, {}}},
        {key("tray"),
         Section::Notifications,
         {tr("Icon in the tray of the system"), tr("Shows how many conversations wait for you"), {}}},
    };
}

QList<PreferenceInfo> sending()
{
    const auto one = [](domain::EntryChannel channel, const QString& title) {
        return PreferenceInfo{QStringLiteral("undoSend/") + QString::fromUtf8(word(channel)),
                              Section::Sending,
                              {title, {}, tr("undo send seconds")}};
    };
    return {one(domain::EntryChannel::Email, tr("Time to take back an email")),
            one(domain::EntryChannel::WhatsApp, tr("Time to take back a WhatsApp message")),
            one(domain::EntryChannel::DirectMessage, tr("Time to take back a direct message")),
            one(domain::EntryChannel::Post, tr("Time to take back a public answer")),
            one(domain::EntryChannel::Sms, tr("Time to take back an SMS"))};
}

QList<PreferenceInfo> writing()
{
    const auto enter = [](domain::EntryChannel channel, const QString& title) {
        return PreferenceInfo{QStringLiteral("writing/enterSends/") + QString::fromUtf8(word(channel)),
                              Section::Sending,
                              {title, tr("Shift+Enter is a new line then"), tr("return key composer")}};
    };
    return {enter(domain::EntryChannel::Chat, tr("Enter sends a chat message")),
            enter(domain::EntryChannel::WhatsApp, tr("Enter sends a WhatsApp message")),
            enter(domain::EntryChannel::DirectMessage, tr("Enter sends a direct message")),
            {QStringLiteral("writing/spelling"),
             Section::Language,
             {tr("Check spelling"), tr("In the language of each text"), tr("spelling dictionary words")}}};
}

QWidget* quietTimes(PreferenceBook& book, const QString& name)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QList<Choice> from{{QString(), tr("never")}};
    QList<Choice> until{{QString(), tr("—")}};
    for (int half = 0; half < 48; ++half) {
        const QTime time(half / 2, half % 2 * 30);
        const Choice one{time.toString(QStringLiteral("HH:mm")),
                         QLocale().toString(time, QLocale::ShortFormat)};
        from.append(one);
        until.append(one);
    }
    row->addWidget(comboFor(book, QStringLiteral("alerts/quietFrom"), tr("%1: from").arg(name), from));
    row->addWidget(comboFor(book, QStringLiteral("alerts/quietUntil"), tr("%1: until").arg(name), until));
    return box;
}

/// Where one kind of news is told: the bell of the window, the notices of the system, a sound.
QWidget* alertBox(PreferenceBook& book, const QString& key, const QString& name)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::theme().space(5));
    const auto tick = [&](const char* part, const QString& text) {
        auto* check = new QCheckBox(text, box);
        const QString whole = key + u'/' + QLatin1String(part);
        check->setObjectName(whole);
        check->setAccessibleName(tr("%1: %2").arg(name, text));
        check->setEnabled(!book.isLocked(whole));
        check->setChecked(book.value(whole).toBool());
        QObject::connect(check, &QCheckBox::toggled, check, [&book, whole](bool on) { book.set(whole, on); });
        QObject::connect(&book, &PreferenceBook::changed, check,
                         [&book, whole, check](const QString& changed) {
                             if (changed == whole)
                                 check->setChecked(book.value(whole).toBool());
                         });
        row->addWidget(check);
    };
    tick("window", tr("Window"));
    tick("system", tr("System"));
    const QList<Choice> tones{{QStringLiteral("none"), tr("no sound")},
                              {QStringLiteral("bell"), tr("Bell")},
                              {QStringLiteral("soft"), tr("Soft")},
                              {QStringLiteral("twoTones"), tr("Two tones")},
                              {QStringLiteral("low"), tr("Low")}};
    row->addWidget(comboFor(book, key + QStringLiteral("/tone"), tr("%1: sound").arg(name), tones));
    return box;
}

QWidget* secondsFor(PreferenceBook& book, const PreferenceInfo& info)
{
    QList<Choice> choices{{0, tr("none, it goes at once")}};
    for (const int seconds : {3, 6, 10, 20, 30, 60})
        choices.append({seconds, tr("%1 s").arg(QLocale().toString(seconds))});
    return comboFor(book, info.key, info.texts.title, choices);
}

} // namespace

QString title(Section section)
{
    switch (section) {
    case Section::Appearance:
        return tr("Appearance");
    case Section::Accessibility:
        return tr("Accessibility");
    case Section::Language:
        return tr("Language");
    case Section::Notifications:
        return tr("Notifications");
    case Section::Sending:
        return tr("Sending");
    case Section::Shortcuts:
        return tr("Shortcuts");
    case Section::Computer:
        return tr("This computer");
    case Section::About:
        break;
    }
    return tr("About");
}

QString icon(Section section)
{
    static constexpr const char* kIcons[] = {"sun-moon", "accessibility", "languages",  "bell",
                                             "send",     "keyboard",      "hard-drive", "info"};
    return QLatin1String(kIcons[std::size_t(section)]);
}

QList<PreferenceInfo> preferenceTable()
{
    return looks() + alerts() + writing() + sending();
}

QWidget* controlFor(PreferenceBook& book, const PreferenceInfo& info)
{
    const QString& key = info.key;
    const QString& name = info.texts.title;
    if (key == u"appearance/density")
        return segmentFor(book, key, name, {{0, tr("Comfortable")}, {1, tr("Compact")}, {2, tr("Touch")}});
    if (key == u"appearance/textScale")
        return percentFor(book, key, name, 90, 200);
    if (key == u"appearance/motion")
        return segmentFor(book, key, name, {{0, tr("Like the system")}, {1, tr("Always")}, {2, tr("Never")}});
    if (key == u"language")
        return comboFor(book, key, name,
                        {{QString(), tr("Like the system")},
                         {QStringLiteral("en"), QStringLiteral("English")},
                         {QStringLiteral("es"), QStringLiteral("Español")},
                         {QStringLiteral("pt"), QStringLiteral("Português")}});
    if (key == u"alerts/volume")
        return percentFor(book, key, name, 0, 100);
    if (key == u"alerts/quiet")
        return quietTimes(book, name);
    if (key.startsWith(u"undoSend/"))
        return secondsFor(book, info);
    if (book.usual(key).metaType().id() == QMetaType::Bool)
        return switchFor(book, key, name);
    return alertBox(book, key, name);
}

} // namespace atalaya::settings
