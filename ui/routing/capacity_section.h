#pragma once

#include "ui/routing/form_parts.h"
#include "ui/routing/rules_book.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::routing {

/// What holds for the whole company: how much of an agent each channel takes, what happens when offers are
/// missed, how a day begins.
class CapacitySection : public QWidget {
    Q_OBJECT
public:
    explicit CapacitySection(RulesBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void publishRequested();

private:
    using Rules = domain::RoutingRules;
    template <typename T> using Member = T Rules::*;
    template <typename T> using ChannelMember = T domain::ChannelRules::*;

    void addChannels(QVBoxLayout& column);
    void addChannel(QGridLayout& grid, int row);
    void addCompany(QVBoxLayout& column);
    RuleField* keep(const QString& key, const QString& label, QWidget* editor);
    RuleField* number(const QString& key, const QString& label, const QString& zero, Member<int> member);
    RuleField* time(const QString& key, const QString& label, const QString& zero, Member<Duration> member);
    QWidget* channelSwitch(const QString& key, const QString& name, int channel, ChannelMember<bool> member);
    void edit(const QString& key, const std::function<void(Rules&)>& change);
    void refresh();

    RulesBook& m_book;
    QWidget* m_sheet;
    QHash<QString, RuleField*> m_fields;
    std::vector<std::function<void(const Rules&)>> m_show;
};

} // namespace atalaya::routing
