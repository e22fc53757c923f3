#include "tests/core/simulation/models.h"
#include "tests/simulation/gate.h"
#include "tests/simulation/rows.h"
#include "tests/support/test.h"

using namespace atalaya::simulation;

namespace {

struct SkillRow {
    const char* name;
    SkillModel model;
    gate::Length length;
};

const std::vector<SkillRow>& skillRows()
{
    static const std::vector<SkillRow> kRows{
        {"D", models::dedicated(), {400, 20'400}},
        {"C1", models::halfChain(), {400, 20'400}},
        {"C", models::chain(), {300, 20'300}},
        {"P", models::pooledSix(), {300, 20'300}},
        {"N", models::n(), {300, 20'300}},
        {"X", models::x(), {300, 15'300}},
        {"18, k=1", models::eighteen(1), {300, 6'300}},
        {"18, k=2", models::eighteen(2), {300, 6'300}},
        {"18, k=3", models::eighteen(3), {300, 6'300}},
        {"18, k=6", models::eighteen(6), {300, 6'300}},
    };
    return kRows;
}

} // namespace

/// Gate G2 at full length: minutes of work.
class G2LongTest : public QObject {
    Q_OBJECT

private slots:
    void severalSkills_haveTheExactWaits_data()
    {
        gate::numberRows(skillRows().size(), [](int i) { return skillRows()[std::size_t(i)].name; });
    }
    void severalSkills_haveTheExactWaits()
    {
        QFETCH(int, number);
        const SkillRow& row = skillRows()[std::size_t(number)];
        QVERIFY(gate::skillHolds(row.name, row.model, row.length));
    }
};

ATALAYA_TEST(G2LongTest)
#include "g2_long_test.moc"
