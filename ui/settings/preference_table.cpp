#include "ui/settings/preference_table.h"

#include "core/domain/enums.h"
#include "ui/kit/theme.h"
#include "ui/settings/language_ticks.h"
#include "ui/settings/percent_slider.h"
#include "ui/settings/sender_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTime>

namespace atalaya::settings {
namespace {

QList<PreferenceInfo> looks()
{
    const auto key = [](const char* name) { return QStringLiteral("appearance/") + QLatin1String(name); };
    return {
        {key("density"),
         Section::Appearance,
         {PreferenceRow::tr("Density"), PreferenceRow::tr("Compact shows more conversations on this screen"),
          PreferenceRow::tr("rows compact touch")}},
        {key("textScale"),
         Section::Appearance,
         {PreferenceRow::tr("Text size"),
          PreferenceRow::tr("Everything grows, nothing is cut off. Up to 200 %"),
          PreferenceRow::tr("zoom font larger smaller")}},
        {key("colourVision"),
         Section::Appearance,
         {PreferenceRow::tr("Colours for people who do not see red and green"),
          PreferenceRow::tr("Blue and orange in charts; shapes stay the same"),
          PreferenceRow::tr("colour blind")}},
        {key("motion"),
         Section::Accessibility,
         {PreferenceRow::tr("Less motion"), PreferenceRow::tr("No slides or fades. Rings step once a second"),
          PreferenceRow::tr("animation")}},
        {key("focusRing"),
         Section::Accessibility,
         {PreferenceRow::tr("Always show the focus ring"),
          PreferenceRow::tr("Also after a click, not only with the keyboard"),
          {}}},
        {QStringLiteral("accessibility/moreTime"),
         Section::Accessibility,
         {PreferenceRow::tr("More time to undo"), PreferenceRow::tr("10 s where it is usually 6"),
          PreferenceRow::tr("slow")}},
        {QStringLiteral("keys/single"),
         Section::Accessibility,
         {PreferenceRow::tr("Single-key shortcuts"),
          PreferenceRow::tr("Turn off if you use speech input: J, K, E and so on"),
          PreferenceRow::tr("keyboard letters voice")}},
        {QStringLiteral("keys/hints"),
         Section::Accessibility,
         {PreferenceRow::tr("Show the key of what I clicked"),
          PreferenceRow::tr("In the bottom line, once a day for each, until you have used the key three times"),
          PreferenceRow::tr("keyboard shortcuts hint learn mouse")}},
        {QStringLiteral("language"),
         Section::Language,
         {PreferenceRow::tr("Atalaya speaks"), PreferenceRow::tr("Changes at once, no restart"),
          QStringLiteral("English Español Português")}},
        {QStringLiteral("translation/always"),
         Section::Language,
         {PreferenceRow::tr("Always translate customers who write in"),
          PreferenceRow::tr("The original stays in sight. Shift+T does the same in a conversation"),
          PreferenceRow::tr("translation machine language")}},
    };
}

QList<PreferenceInfo> alerts()
{
    const auto key = [](const char* name) { return QStringLiteral("alerts/") + QLatin1String(name); };
    return {
        {key("offer"),
         Section::Notifications,
         {PreferenceRow::tr("Someone offers me work"), {}, PreferenceRow::tr("sound notice")}},
        {key("answer"),
         Section::Notifications,
         {PreferenceRow::tr("A customer answers me"), {}, PreferenceRow::tr("sound notice")}},
        {key("dueSoon"),
         Section::Notifications,
         {PreferenceRow::tr("SLA under 5 min"), {}, PreferenceRow::tr("sound notice")}},
        {key("sendFailed"),
         Section::Notifications,
         {PreferenceRow::tr("My answer could not be sent"), {}, PreferenceRow::tr("sound notice")}},
        {key("decision"),
         Section::Notifications,
         {PreferenceRow::tr("My change needs a decision"), {}, PreferenceRow::tr("sound notice")}},
        {key("volume"),
         Section::Notifications,
         {PreferenceRow::tr("Volume of the sounds"), {}, PreferenceRow::tr("loud quiet")}},
        {key("device"),
         Section::Notifications,
         {PreferenceRow::tr("Sounds come from"), PreferenceRow::tr("A headset while you talk, for instance"),
          PreferenceRow::tr("speaker headphones sound card")}},
        {key("tonesOnCalls"),
         Section::Notifications,
         {PreferenceRow::tr("Sounds also while I am on a call"), {}, {}}},
        {key("hideText"),
         Section::Notifications,
         {PreferenceRow::tr("Hide message text in notices of the system"),
          PreferenceRow::tr("Shows only “New message, WhatsApp”"), PreferenceRow::tr("privacy lock screen")}},
        {key("quiet"),
         Section::Notifications,
         {PreferenceRow::tr("Do not disturb"),
          PreferenceRow::tr("Offers still arrive while you are Available"),
          PreferenceRow::tr("silence night break")}},
        {key("quietOnCalls"),
         Section::Notifications,
         {PreferenceRow::tr("Quiet while I am on a call"), {}, {}}},
        {key("tray"),
         Section::Notifications,
         {PreferenceRow::tr("Icon in the tray of the system"),
          PreferenceRow::tr("Shows how many conversations wait for you"),
          {}}},
    };
}

QList<PreferenceInfo> sending()
{
    const auto one = [](domain::EntryChannel channel, const QString& title) {
        return PreferenceInfo{QStringLiteral("undoSend/") + QString::fromUtf8(word(channel)),
                              Section::Sending,
                              {title, {}, PreferenceRow::tr("undo send seconds")}};
    };
    return {one(domain::EntryChannel::Email, PreferenceRow::tr("Time to take back an email")),
            one(domain::EntryChannel::WhatsApp, PreferenceRow::tr("Time to take back a WhatsApp message")),
            one(domain::EntryChannel::DirectMessage, PreferenceRow::tr("Time to take back a direct message")),
            one(domain::EntryChannel::Post, PreferenceRow::tr("Time to take back a public answer")),
            one(domain::EntryChannel::Sms, PreferenceRow::tr("Time to take back an SMS"))};
}

QList<PreferenceInfo> pictures()
{
    return {{QStringLiteral("mail/picturesFrom"),
             Section::Computer,
             {PreferenceRow::tr("Always load pictures of these senders"),
              PreferenceRow::tr("Who is not here is asked about with each message"),
              PreferenceRow::tr("mail remote images tracker privacy")}}};
}

QList<PreferenceInfo> writing()
{
    const auto enter = [](domain::EntryChannel channel, const QString& title) {
        return PreferenceInfo{QStringLiteral("writing/enterSends/") + QString::fromUtf8(word(channel)),
                              Section::Sending,
                              {title, PreferenceRow::tr("Shift+Enter is a new line then"),
                               PreferenceRow::tr("return key composer")}};
    };
    return {enter(domain::EntryChannel::Chat, PreferenceRow::tr("Enter sends a chat message")),
            enter(domain::EntryChannel::WhatsApp, PreferenceRow::tr("Enter sends a WhatsApp message")),
            enter(domain::EntryChannel::DirectMessage, PreferenceRow::tr("Enter sends a direct message")),
            {QStringLiteral("writing/spelling"),
             Section::Language,
             {PreferenceRow::tr("Check spelling"), PreferenceRow::tr("In the language of each text"),
              PreferenceRow::tr("spelling dictionary words")}}};
}

QWidget* quietTimes(PreferenceBook& book, const QString& name)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QList<Choice> from{{QString(), PreferenceRow::tr("never")}};
    QList<Choice> until{{QString(), PreferenceRow::tr("—")}};
    for (int half = 0; half < 48; ++half) {
        const QTime time(half / 2, half % 2 * 30);
        const Choice one{time.toString(QStringLiteral("HH:mm")),
                         QLocale().toString(time, QLocale::ShortFormat)};
        from.append(one);
        until.append(one);
    }
    row->addWidget(
        comboFor(book, QStringLiteral("alerts/quietFrom"), PreferenceRow::tr("%1: from").arg(name), from));
    row->addWidget(
        comboFor(book, QStringLiteral("alerts/quietUntil"), PreferenceRow::tr("%1: until").arg(name), until));
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
        check->setAccessibleName(PreferenceRow::tr("%1: %2").arg(name, text));
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
    tick("window", PreferenceRow::tr("Window"));
    tick("system", PreferenceRow::tr("System"));
    const QList<Choice> tones{{QStringLiteral("none"), PreferenceRow::tr("no sound")},
                              {QStringLiteral("bell"), PreferenceRow::tr("Bell")},
                              {QStringLiteral("soft"), PreferenceRow::tr("Soft")},
                              {QStringLiteral("twoTones"), PreferenceRow::tr("Two tones")},
                              {QStringLiteral("low"), PreferenceRow::tr("Low")}};
    const QString tone = key + QStringLiteral("/tone");
    row->addWidget(comboFor(book, tone, PreferenceRow::tr("%1: sound").arg(name), tones));
    QObject::connect(&book, &PreferenceBook::changed, box, [&book, tone](const QString& changed) {
        if (changed == tone)
            book.hearing().play(book.value(tone).toString()); // heard as soon as it is chosen
    });
    return box;
}

/// The sound cards of now; the chosen one also while it is not plugged in.
QWidget* deviceFor(PreferenceBook& book, const PreferenceInfo& info)
{
    QList<Choice> choices{{QString(), PreferenceRow::tr("Like the system")}};
    const QStringList devices = book.hearing().devices();
    for (const QString& device : devices)
        choices.append({device, device});
    const QString chosen = book.value(info.key).toString();
    if (!chosen.isEmpty() && !devices.contains(chosen))
        choices.append({chosen, PreferenceRow::tr("%1 (not connected)").arg(chosen)});
    return comboFor(book, info.key, info.texts.title, choices);
}

QWidget* secondsFor(PreferenceBook& book, const PreferenceInfo& info)
{
    QList<Choice> choices{{0, PreferenceRow::tr("none, it goes at once")}};
    for (const int seconds : {3, 6, 10, 20, 30, 60})
        choices.append({seconds, PreferenceRow::tr("%1 s").arg(QLocale().toString(seconds))});
    return comboFor(book, info.key, info.texts.title, choices);
}

} // namespace

QString title(Section section)
{
    switch (section) {
    case Section::Appearance:
        return PreferenceRow::tr("Appearance");
    case Section::Accessibility:
        return PreferenceRow::tr("Accessibility");
    case Section::Language:
        return PreferenceRow::tr("Language");
    case Section::Notifications:
        return PreferenceRow::tr("Notifications");
    case Section::Sending:
        return PreferenceRow::tr("Sending");
    case Section::Shortcuts:
        return PreferenceRow::tr("Shortcuts");
    case Section::Computer:
        return PreferenceRow::tr("This computer");
    case Section::About:
        break;
    }
    return PreferenceRow::tr("About");
}

QString icon(Section section)
{
    static constexpr const char* kIcons[] = {"sun-moon", "accessibility", "languages",  "bell",
                                             "send",     "keyboard",      "hard-drive", "info"};
    return QLatin1String(kIcons[std::size_t(section)]);
}

QList<PreferenceInfo> preferenceTable()
{
    return looks() + alerts() + writing() + sending() + pictures();
}

QWidget* controlFor(PreferenceBook& book, const PreferenceInfo& info)
{
    const QString& key = info.key;
    const QString& name = info.texts.title;
    if (key == u"appearance/density")
        return segmentFor(book, key, name,
                          {{0, PreferenceRow::tr("Comfortable")},
                           {1, PreferenceRow::tr("Compact")},
                           {2, PreferenceRow::tr("Touch")}});
    if (key == u"appearance/textScale") {
        auto* size = new PercentSlider(book, key, name, {90, 200});
        size->showLetters();
        return size;
    }
    if (key == u"appearance/motion")
        return segmentFor(book, key, name,
                          {{0, PreferenceRow::tr("Like the system")},
                           {1, PreferenceRow::tr("Always")},
                           {2, PreferenceRow::tr("Never")}});
    if (key == u"language")
        return comboFor(book, key, name,
                        {{QString(), PreferenceRow::tr("Like the system")},
                         {QStringLiteral("en"), QStringLiteral("English")},
                         {QStringLiteral("es"), QStringLiteral("Español")},
                         {QStringLiteral("pt"), QStringLiteral("Português")}});
    if (key == u"alerts/volume")
        return new PercentSlider(book, key, name, {});
    if (key == u"alerts/device")
        return deviceFor(book, info);
    if (key == u"alerts/quiet")
        return quietTimes(book, name);
    if (key == u"translation/always")
        return languagesFor(book, key, name);
    if (key == u"mail/picturesFrom")
        return sendersFor(book, key, name);
    if (key.startsWith(u"undoSend/"))
        return secondsFor(book, info);
    if (book.usual(key).metaType().id() == QMetaType::Bool)
        return switchFor(book, key, name);
    return alertBox(book, key, name);
}

} // namespace atalaya::settings
