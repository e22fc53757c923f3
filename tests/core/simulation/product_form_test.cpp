#include "core/simulation/product_form.h"
#include "tests/core/simulation/models.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya;
using namespace atalaya::simulation;

namespace {

bool near(double value, double printed)
{
    return std::abs(value - printed) <= 0.51e-6;
}

struct Known {
    const char* name;
    SkillModel model;
    double waiting, meanWait, firstOccupancy, secondOccupancy;
};

} // namespace

class ProductFormTest : public QObject {
    Q_OBJECT

private slots:
    void sixAgents_giveThePublishedValues()
    {
        for (const Known& one :
             {Known{"dedicated", models::dedicated(), .781081, 2.603604, .85, .85},
              Known{"half a chain", models::halfChain(), .714231, 1.038109, .802390, .897610},
              Known{"chain", models::chain(), .654661, .767180, .85, .85},
              Known{"pooled", models::pooledSix(), .624050, .693389, .85, .85}}) {
            const auto answer = solveProductForm(one.model);
            QVERIFY2(answer, one.name);
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY2(near(answer->waiting[i], one.waiting), one.name);
                QVERIFY2(near(answer->meanWait[i], one.meanWait), one.name);
            }
            QVERIFY2(near(answer->occupancy[0], one.firstOccupancy), one.name);
            QVERIFY2(near(answer->occupancy[1], one.secondOccupancy), one.name);
        }
    }

    void nModel_givesThePublishedValues()
    {
        const auto answer = solveProductForm(models::n());
        QVERIFY(answer);
        QVERIFY(near(answer->waiting[0], .539770) && near(answer->waiting[1], .794662));
        QVERIFY(near(answer->meanWait[0], .539770) && near(answer->meanWait[1], 1.199489));
        QVERIFY(near(answer->occupancy[0], .770317) && near(answer->occupancy[3], .896350));
    }

    void differentRates_giveThePublishedValues()
    {
        const auto answer = solveProductForm(models::x());
        QVERIFY(answer);
        const double waiting[] = {.611438, .501370, .662658, .645304};
        const double meanWait[] = {.639219, .421212, .699698, .775148};
        const double occupancy[] = {.725861, .829714, .883881, .645103, .888225, .743910, .865170, .754835};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(near(answer->waiting[i], waiting[i]) && near(answer->meanWait[i], meanWait[i]));
        for (std::size_t i = 0; i < 8; ++i)
            QVERIFY(near(answer->occupancy[i], occupancy[i]));
    }

    void eighteenAgents_showHowMuchOverlapIsNeeded()
    {
        const auto check = [](const SkillModel& model, double waiting, double meanWait) {
            const auto answer = solveProductForm(model);
            return answer && near(answer->waiting[0], waiting) && near(answer->meanWait[0], meanWait);
        };
        QVERIFY(check(models::eighteen(1), .730377, 1.623059));
        QVERIFY(check(models::eighteenThird(), .667798, .688401));
        QVERIFY(check(models::eighteen(2), .548359, .302883));
        QVERIFY(check(models::eighteen(3), .462590, .188131));
        QVERIFY(check(models::eighteen(4), .426937, .161335));
        QVERIFY(check(models::eighteen(6), .407922, .151082));
    }

    void captiveWork_decidesStability()
    {
        SkillModel model = models::n();
        QVERIFY(isStable(model));
        model.arrivalRates = {2, 3}; // the same total, but only three agents can do class 1
        QVERIFY(!isStable(model));
        QCOMPARE(solveProductForm(model).error().code, ErrorCode::InvalidArgument);
        model.arrivalRates = {2, 2.9};
        QVERIFY(isStable(model));
    }

    void wrongModels_areRefused()
    {
        SkillModel model = models::n();
        model.classesOf[0] = {7};
        QVERIFY(!solveProductForm(model));
        model = models::n();
        model.classesOf.assign(6, {0});
        QVERIFY(solveProductForm(model).error().detail.find("class 1") != std::string::npos);
        model.serviceRates.assign(21, 1);
        QVERIFY(!solveProductForm(model));
    }
};

ATALAYA_TEST(ProductFormTest)
#include "product_form_test.moc"
