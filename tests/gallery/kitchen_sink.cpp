#include "tests/gallery/kitchen_sink.h"

#include "tests/gallery/kitchen_parts.h"
#include "ui/kit/avatar.h"
#include "ui/kit/banner.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/meters.h"
#include "ui/kit/offer_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/rail.h"
#include "ui/kit/states.h"
#include "ui/kit/style.h"
#include "ui/kit/time_left.h"
#include "ui/kit/toast.h"

#include <QPainter>
#include <QStandardItemModel>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

QStandardItem* navItem(const QString& text, const QVariant& count)
{
    auto* item = new QStandardItem(text);
    item->setData(count, NavCountRole);
    return item;
}

QWidget* navigation()
{
    auto* list = new NavList(u"Views"_s);
    auto* model = new QStandardItemModel(list);
    auto* heading = new QStandardItem(u"Views"_s);
    heading->setData(true, NavHeadingRole);
    heading->setFlags(Qt::NoItemFlags);
    model->appendRow(heading);
    QStandardItem* mine = navItem(u"Mine"_s, 14);
    mine->setData(u"user-round"_s, NavIconRole);
    QStandardItem* risk = navItem(u"SLA at risk"_s, 3);
    risk->setData(u"timer"_s, NavIconRole);
    risk->setData(int(NavTone::Warn), NavToneRole);
    QStandardItem* snoozed = navItem(u"Snoozed"_s, 5);
    snoozed->setData(u"alarm-clock"_s, NavIconRole);
    QStandardItem* claims = navItem(u"Claims ES"_s, 21);
    claims->setData(int(token::chart1), NavDotRole);
    for (QStandardItem* item : {mine, risk, snoozed, claims})
        model->appendRow(item);
    list->setModel(model);
    list->setCurrentIndex(model->index(1, 0));
    list->setFixedSize(theme().px(192), theme().px(146));
    return list;
}

QWidget* timesAndMoods()
{
    auto* box = gallery::column(8);
    auto* times = gallery::row(10);
    for (const TimeLeft& time : {TimeLeft{3840, 14400}, TimeLeft{728, 1920}, TimeLeft{75, 1200},
                                 TimeLeft{-160, 1800}, TimeLeft{600, 1800, true}}) {
        auto* label = new TimeLeftLabel;
        label->setTime(time);
        gallery::add(times, label);
    }
    gallery::add(box, gallery::finished(times));
    const QSize line(theme().px(320), theme().px(20));
    gallery::add(
        box, gallery::painted(line, u"Moods and presence"_s, [](QPainter& p, const QRectF& r) {
            const Theme& t = theme();
            double x = r.left();
            constexpr std::pair<QStringView, token::Id> moods[] = {{u"smile", token::sentimentPositive},
                                                                   {u"meh", token::sentimentNeutral},
                                                                   {u"frown", token::sentimentNegative},
                                                                   {u"angry", token::sentimentVeryNegative}};
            for (const auto& [name, id] : moods) {
                paintIcon(p, QRectF(x, r.top() + 2, 16, 16), name, t.color(id));
                x += 24;
            }
            x += paintText(p, QRectF(x, r.top(), t.px(60), r.height()), u"mood"_s, t.font(Type::Caption),
                           t.color(token::textTertiary));
            for (const auto state :
                 {Presence::Available, Presence::Busy, Presence::Away, Presence::Wrapup, Presence::Offline}) {
                paintPresence(p, QRectF(x + 8, r.top() + 5, 9, 9), state);
                x += 17;
            }
            paintText(p, QRectF(x + 8, r.top(), t.px(80), r.height()), u"presence"_s, t.font(Type::Caption),
                      t.color(token::textTertiary));
        }));
    auto* meters = gallery::row(12);
    const std::tuple<QString, QString, int, int> capacities[] = {{u"phone"_s, u"Voice"_s, 1, 1},
                                                                 {u"messages-square"_s, u"Live"_s, 2, 3},
                                                                 {u"mail"_s, u"Messages"_s, 6, 8}};
    for (const auto& [glyph, what, used, total] : capacities) {
        auto* meter = new CapacityMeter(glyph, what);
        meter->setCapacity(used, total);
        gallery::add(meters, meter);
    }
    gallery::add(box, gallery::finished(meters));
    return box;
}

QWidget* menuAndTooltip()
{
    const QSize size(theme().px(330), theme().px(126));
    return gallery::painted(size, u"Menu and tooltip"_s, [](QPainter& p, const QRectF& r) {
        const Theme& t = theme();
        const QRectF menu(r.left() + 1, r.top() + 1, t.px(168), t.px(108));
        const auto line = [&](int top, int height) {
            return QRectF(menu.left(), menu.top() + t.px(top), menu.width(), t.px(height));
        };
        paintShadow(p, menu, 1, t.radius(Radius::Lg));
        paintBox(p, menu, t.radius(Radius::Lg), t.color(token::bgRaised), t.color(token::borderDefault));
        MenuRowLook snooze{.icon = u"alarm-clock"_s, .text = u"Snooze"_s, .key = u"S"_s};
        snooze.active = true;
        paintMenuRow(p, line(5, 30), snooze);
        paintMenuRow(p, line(35, 30), {.icon = u"arrow-right-left"_s, .text = u"Transfer"_s, .key = u"T"_s});
        paintEdge(p, line(69, 1), Qt::TopEdge, t.color(token::borderSubtle));
        MenuRowLook merge{.icon = u"git-merge"_s, .text = u"Merge"_s};
        merge.enabled = false;
        paintMenuRow(p, line(73, 30), merge);

        const QRectF tip(menu.right() + t.px(16), menu.top(), t.px(147), t.px(28));
        paintShadow(p, tip, 1, t.radius(Radius::Lg));
        paintBox(p, tip, t.radius(Radius::Lg), t.color(token::bgRaised), t.color(token::borderDefault));
        paintText(p, tip.adjusted(t.px(9), 0, 0, 0), u"Close, mark solved"_s, t.font(Type::Small),
                  t.color(token::textPrimary));
        const double cap = t.px(18);
        paintKeyCap(p, {tip.right() - t.px(9) - cap, tip.top(), cap, tip.height()}, u"E"_s);
    });
}

QWidget* tabsAndToasts()
{
    auto* box = gallery::column(10);
    auto* tabs = new TabBar(u"Context"_s);
    for (const QString& name : {u"Customer"_s, u"Knowledge"_s, u"Team"_s})
        tabs->addTab(name);
    tabs->setCount(1, 4);
    tabs->setCount(2, 2);
    tabs->setCurrentIndex(1);
    gallery::add(box, tabs);
    auto* toasts = gallery::row(0);
    auto* sent = new Toast(nullptr);
    sent->setContent({.icon = u"send"_s, .text = u"Sent to Matilde Rey"_s, .action = u"Undo"_s});
    sent->setSecondsLeft(6);
    auto* kept = new Toast(nullptr);
    kept->setContent(
        {.icon = u"triangle-alert"_s, .text = u"Not sent, kept in the outbox"_s, .action = u"See"_s});
    for (Toast* toast : {sent, kept}) {
        toast->setFixedSize(toast->sizeHint());
        gallery::add(toasts, toast);
    }
    gallery::add(box, gallery::finished(toasts));
    return box;
}

QWidget* banners()
{
    auto* box = gallery::column(6);
    const std::tuple<BannerTone, QString, QString> lines[] = {
        {BannerTone::Offline, u"cloud-off"_s, u"No connection since 10:39. Keep working."_s},
        {BannerTone::Sandbox, u"flask-conical"_s, u"Sandbox: no customer sees what you do here."_s},
        {BannerTone::Notice, u"info"_s, u"Tonight from 2:00 to 2:20 reports are read-only."_s}};
    for (const auto& [tone, glyph, text] : lines) {
        auto* banner = new Banner;
        banner->setContent(tone, glyph, text);
        gallery::add(box, banner);
    }
    return box;
}

QWidget* states()
{
    auto* box = gallery::column(12);
    auto* empty = new EmptyState(u"inbox"_s, u"Nothing due. Nine wait unassigned."_s,
                                 u"Take the oldest, or enjoy the quiet."_s);
    empty->setAction(u"Take the oldest"_s, u"G U"_s);
    gallery::add(box, empty);
    auto* error = new ErrorState;
    error->setContent(u"Bookings did not load"_s, u"The booking system took over 8 s. The rest works."_s,
                      u"BK-504"_s, {});
    gallery::add(box, error);
    gallery::add(box, gallery::painted({400, 74}, u"Loading"_s, [](QPainter& p, const QRectF& r) {
                     const Theme& t = theme();
                     paintBox(p, r, t.radius(Radius::Lg), t.color(token::bgPane),
                              t.color(token::borderDefault));
                     paintSkeleton(p, r, Skeleton::Shape::Text);
                 }));
    gallery::add(box, gallery::painted({400, 74}, u"Loading row"_s, [](QPainter& p, const QRectF& r) {
                     paintSkeleton(p, r, Skeleton::Shape::Row);
                 }));
    return box;
}

QWidget* marks()
{
    auto* line = gallery::row(14);
    auto* spark = new Sparkline;
    spark->setValues({1, 2, 2, 3, 3, 4, 6}, u"Rises from 1 to 6"_s);
    spark->setFixedWidth(theme().px(90));
    auto* ring = new Ring(40, 4);
    ring->setShare(0.62, u"14"_s, u"14 seconds"_s);
    auto* breach = new Bar(token::timeBreachFill);
    breach->setShare(0.61, u"61 %"_s);
    auto* good = new Bar(token::chart1);
    good->setShare(0.84, u"84 %"_s);
    for (QWidget* widget : {static_cast<QWidget*>(spark), static_cast<QWidget*>(ring)})
        gallery::add(line, widget);
    for (Bar* bar : {breach, good}) {
        bar->setFixedWidth(theme().px(90));
        gallery::add(line, bar);
    }
    return gallery::finished(line);
}

QWidget* people()
{
    auto* line = gallery::row(10);
    const std::pair<QString, int> all[] = {{u"Enrique Salas"_s, 20}, {u"Matilde Rey"_s, 24},
                                           {u"Joana Prates"_s, 28},  {u"Tom Whitfield"_s, 34},
                                           {u"Camila Duarte"_s, 48}, {u"Priya Raman"_s, 64}};
    for (const auto& [name, size] : all) {
        auto* avatar = new Avatar(size);
        avatar->setPerson(name, name);
        avatar->setBackdrop(token::bgSurface);
        if (size >= 28)
            avatar->setPresence(size == 34 ? Presence::Away : Presence::Available);
        gallery::add(line, avatar);
    }
    return gallery::finished(line);
}

QWidget* offer()
{
    auto* card = new OfferCard(u"F8"_s, u"F9"_s);
    card->setContent({u"Rafael Monteiro"_s,
                      u"channel-whatsapp"_s,
                      u"WhatsApp, waiting 0:22"_s,
                      u"“O check-in não abre na aplicação, o voo é amanhã às 7”"_s,
                      u"Why you"_s,
                      {u"You speak Portuguese (level 4 of 5)"_s, u"You helped Rafael on 12 Nov"_s,
                       u"One live place free, idle on messaging 3:12"_s},
                      u"If you decline: Beatriz Lobo is next"_s});
    card->setTime(14, 20);
    return card;
}

QWidget* rail()
{
    auto* bar = new Rail;
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(gallery::painted({52, 44}, u"Atalaya"_s, [](QPainter& p, const QRectF& r) {
        paintMark(p, QRectF(r.center().x() - 13, 5, 26, 26), theme().color(token::textRail));
    }));
    const std::tuple<QString, QString, int> places[] = {{u"inbox"_s, u"Inbox"_s, 8},
                                                        {u"users"_s, u"Customers"_s, 0},
                                                        {u"book-open"_s, u"Knowledge"_s, 0},
                                                        {u"radio-tower"_s, u"Listening"_s, 3}};
    for (const auto& [glyph, name, count] : places) {
        auto* button = new RailButton(glyph, name);
        button->setBadge(count, name == u"Listening"_s);
        button->setChecked(name == u"Inbox"_s);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return bar;
}

} // namespace

std::unique_ptr<QWidget> kitchenSink()
{
    auto sheet = std::make_unique<Surface>(token::bgSurface);
    sheet->setObjectName(u"kitchenSink"_s);
    auto* columns = new QHBoxLayout(sheet.get());
    columns->setContentsMargins(26, 22, 26, 22);
    columns->setSpacing(30);

    auto* left = gallery::section(336);
    gallery::put(left, u"SLA, mood, presence, capacity"_s, timesAndMoods());
    gallery::put(left, u"Navigation"_s, navigation());
    gallery::put(left, u"Menu and tooltip"_s, menuAndTooltip());
    gallery::put(left, u"Offer"_s, offer());
    gallery::put(left, u"Rail"_s, rail());
    auto* middle = gallery::section(592);
    gallery::put(middle, u"Buttons: rest, hover, pressed, focus, off"_s, gallery::buttons());
    gallery::put(middle, u"Chips, tags, badges"_s, gallery::chips());
    gallery::put(middle, u"Fields and switches"_s, gallery::fields());
    gallery::put(middle, u"Tabs and toasts"_s, tabsAndToasts());
    gallery::put(middle, u"Banners"_s, banners());
    gallery::put(middle, u"Command bar"_s,
                 new CommandButton(u"Search or run a command"_s, {u"Ctrl"_s, u"K"_s}));
    auto* right = gallery::section(400);
    gallery::put(right, u"Empty, error in place, loading"_s, states());
    gallery::put(right, u"Spark line, ring, bars"_s, marks());
    gallery::put(right, u"Avatars"_s, people());
    gallery::put(right, u"Surfaces"_s, gallery::surfaces());
    for (QWidget* column : {left, middle, right}) {
        static_cast<QVBoxLayout*>(column->layout())->addStretch(1);
        columns->addWidget(column);
    }
    return sheet;
}

} // namespace atalaya::kit
