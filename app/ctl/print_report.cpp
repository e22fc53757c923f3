#include "app/ctl/print_report.h"

#include "app/ctl/print.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>

namespace atalaya::ctl {
namespace {

using simulation::Estimate;
using simulation::Measure;

struct Column {
    const char* head;
    const char* measure;
    bool percent = false;
};

constexpr Column kTypeColumns[] = {
    {"Offered", "offered"},         {"In time", "serviceLevel", true}, {"Must wait", "waiting", true},
    {"Mean wait", "meanWait"},      {"of served", "meanWaitServed"},   {"Gave up", "abandonment", true},
    {"after", "meanWaitAbandoned"}, {"Blocked", "blocking", true},     {"Longest wait", "longestWait"},
    {"Mean queue", "meanQueue"},
};
constexpr Column kGroupColumns[] = {
    {"Agents", "agents"},
    {"Occupancy", "occupancy", true},
    {"Work at once", "workAtOnce"},
    {"Begun", "begun"},
    {"Declined", "declined"},
    {"Missed", "missed"},
    {"Gini of occupancy", "giniOfOccupancy"},
};
constexpr Column kPercentileColumns[] = {
    {"Half waited at most", "wait50"},
    {"90 %", "wait90"},
    {"95 %", "wait95"},
    {"99 %", "wait99"},
};
constexpr Column kTypeIntervalColumns[] = {
    {"Offered", "offered"},           {"In time", "serviceLevel", true}, {"Mean wait", "meanWait"},
    {"Gave up", "abandonment", true}, {"Mean queue", "meanQueue"},
};

const Estimate* find(const std::vector<Measure>& measures, std::string_view name)
{
    const auto found = std::ranges::find(measures, name, &Measure::name);
    return found == measures.end() ? nullptr : &found->estimate;
}

std::string cell(const Estimate* value, bool percent)
{
    if (!value || std::isnan(value->mean))
        return "–";
    const auto text = [&](double number) {
        if (!percent)
            return numberText(number);
        char out[32];
        std::snprintf(out, sizeof out, "%.2f", number * 100);
        return std::string(out);
    };
    std::string out = text(value->mean);
    if (value->count > 1)
        out += " ± " + text(value->halfWidth);
    return out + (percent ? " %" : "");
}

template <std::size_t n>
std::vector<std::string> rowOf(std::string name, const std::vector<Measure>& measures,
                               const Column (&columns)[n])
{
    std::vector<std::string> row{std::move(name)};
    for (const Column& column : columns)
        row.push_back(cell(find(measures, column.measure), column.percent));
    return row;
}

template <std::size_t n> std::vector<std::string> headOf(const char* first, const Column (&columns)[n])
{
    std::vector<std::string> head{first};
    for (const Column& column : columns)
        head.emplace_back(column.head);
    return head;
}

void printThresholds(std::ostream& out, const simulation::Report& report)
{
    std::vector<std::vector<std::string>> rows;
    for (const simulation::Section& type : report.types)
        for (const Measure& one : type.measures)
            if (one.name.starts_with("servedWithin("))
                rows.push_back(
                    {type.name, one.name.substr(13, one.name.size() - 14), cell(&one.estimate, true),
                     cell(find(type.measures, "servedWithinOfServed" + one.name.substr(12)), true)});
    if (rows.empty())
        return;
    out << '\n';
    printTable(out, {"Type", "Within", "Served, of all", "of served"}, rows);
}

/// The same people, if everybody could do everything: what no routing can beat.
void printPool(std::ostream& out, const simulation::Section& total)
{
    const Estimate* const pooled = find(total.measures, "pooledMeanWait");
    if (!pooled || std::isnan(pooled->mean))
        return;
    out << "\nOne pool of the same people: mean wait " << numberText(pooled->mean) << ", efficiency "
        << cell(find(total.measures, "efficiency"), true) << ", in time "
        << cell(find(total.measures, "serviceLevelGap"), true) << " more\n";
}

void printIntervals(std::ostream& out, const simulation::Report& report)
{
    for (const simulation::Section& type : report.types) {
        if (type.intervals.empty())
            continue;
        std::vector<std::vector<std::string>> rows;
        for (std::size_t i = 0; i < type.intervals.size(); ++i)
            rows.push_back(rowOf(numberText(static_cast<double>(i) * report.intervalLength),
                                 type.intervals[i], kTypeIntervalColumns));
        out << '\n' << type.name << '\n';
        printTable(out, headOf("From", kTypeIntervalColumns), rows);
    }
}

} // namespace

std::string numberText(double value)
{
    char out[32];
    const double size = std::abs(value);
    const int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    std::snprintf(out, sizeof out, "%.*f", decimals, value);
    return out;
}

std::string percentText(double part)
{
    char out[32];
    std::snprintf(out, sizeof out, "%.1f %%", part * 100);
    return out;
}

void printReport(std::ostream& out, const simulation::Report& report, bool byInterval)
{
    if (!report.title.empty())
        out << report.title << '\n';
    out << report.replications << " replications, seed " << report.seed << ", times in " << report.unitName
        << ", ± is the 95 % confidence interval\n\n";
    std::vector<std::vector<std::string>> rows;
    for (const simulation::Section& one : report.types)
        rows.push_back(rowOf(one.name, one.measures, kTypeColumns));
    if (report.types.size() > 1)
        rows.push_back(rowOf(report.total.name, report.total.measures, kTypeColumns));
    printTable(out, headOf("Type", kTypeColumns), rows);
    printThresholds(out, report);
    rows.clear();
    for (const simulation::Section& one : report.types)
        rows.push_back(rowOf(one.name, one.measures, kPercentileColumns));
    out << '\n';
    printTable(out, headOf("Of those served", kPercentileColumns), rows);
    rows.clear();
    for (const simulation::Section& one : report.groups)
        rows.push_back(rowOf(one.name, one.measures, kGroupColumns));
    out << '\n';
    printTable(out, headOf("Group", kGroupColumns), rows);
    printPool(out, report.total);
    if (byInterval)
        printIntervals(out, report);
}

void printComparison(std::ostream& out, const simulation::Comparison& comparison)
{
    const auto both = [](const std::vector<Measure>& before, const std::vector<Measure>& after,
                         const char* name, bool percent) {
        return cell(find(before, name), percent) + " → " + cell(find(after, name), percent);
    };
    out << comparison.interactions.size() << " interactions, times in " << comparison.before.unitName
        << "; before → after\n\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < comparison.before.types.size(); ++i) {
        const simulation::Section& before = comparison.before.types[i];
        const simulation::Section& after = comparison.after.types[i];
        std::vector<std::string> row{before.name};
        for (const Column& column :
             {Column{"", "serviceLevel", true}, Column{"", "meanWait"}, Column{"", "longestWait"},
              Column{"", "abandonment", true}, Column{"", "moved"}})
            row.push_back(both(before.measures, after.measures, column.measure, column.percent));
        rows.push_back(std::move(row));
    }
    printTable(out, {"Type", "In time", "Mean wait", "Longest wait", "Gave up", "Moved"}, rows);
    rows.clear();
    for (const simulation::Section& before : comparison.before.groups)
        for (const simulation::Section& after : comparison.after.groups)
            if (before.name == after.name)
                rows.push_back({before.name, both(before.measures, after.measures, "occupancy", true),
                                both(before.measures, after.measures, "begun", false)});
    out << '\n';
    printTable(out, {"Group", "Occupancy", "Begun"}, rows);
    out << '\n'
        << comparison.sooner << " served sooner, " << comparison.later << " later, " << comparison.otherAgent
        << " by another agent; " << comparison.rescued << " no longer give up, " << comparison.lost
        << " do now\n";
}

} // namespace atalaya::ctl
