#include "core/insight/data_guard.h"
#include "core/insight/language.h"
#include "tests/support/test.h"

#include <algorithm>
#include <random>

using namespace atalaya;
using insight::Finding;
using insight::FindingKind;
using insight::findSensitive;

namespace {

using Dice = std::mt19937_64;

std::string digits(Dice& random, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += static_cast<char>('0' + static_cast<char>(random() % 10));
    return out;
}

/// With Luhn's check digit at its end.
std::string card(Dice& random, std::string head, std::size_t length)
{
    head += digits(random, length - head.size() - 1);
    int sum = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const int value = head[head.size() - 1 - i] - '0';
        sum += i % 2 == 0 ? (value > 4 ? value * 2 - 9 : value * 2) : value;
    }
    return head + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string inFours(const std::string& text, const std::string& gap)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        out += (i > 0 && i % 4 == 0 ? gap : std::string()) + text[i];
    return out;
}

/// A Spanish account with its check digits.
std::string iban(Dice& random)
{
    const std::string account = digits(random, 20);
    int rest = 0;
    for (const char c : account + "142800") // "ES00": E is 14, S is 28
        rest = (rest * 10 + (c - '0')) % 97;
    const int check = 98 - rest;
    return "ES" + std::string(check < 10 ? "0" : "") + std::to_string(check) + account;
}

std::vector<FindingKind> kinds(std::string_view text)
{
    std::vector<FindingKind> out;
    for (const Finding& one : findSensitive(text))
        out.push_back(one.kind);
    return out;
}

std::string cut(std::string_view text)
{
    const auto found = findSensitive(text);
    return found.empty() ? std::string() : std::string(text.substr(found[0].begin, found[0].length));
}

} // namespace

/// What the guard stops, and what it lets pass.
class DataGuardTest : public QObject {
    Q_OBJECT
private slots:
    void generatedCards_areFoundHoweverTheyAreWritten()
    {
        Dice random(7);
        const std::pair<const char*, std::size_t> heads[] = {
            {"4", 16}, {"4", 13}, {"51", 16}, {"2221", 16}, {"34", 15}, {"37", 15}, {"6011", 16}, {"36", 14}};
        for (int round = 0; round < 200; ++round)
            for (const auto& [head, length] : heads) {
                const std::string number = card(random, head, length);
                for (const std::string& gap :
                     {std::string(), std::string(" "), std::string("-"), std::string("\xC2\xA0")}) {
                    const std::string written = inFours(number, gap);
                    const std::string text = "Mi tarjeta: " + written + ", caduca 11/27.";
                    QCOMPARE(cut(text), written);
                }
            }
        QCOMPARE(cut("Amex 3782 822463 10005"), std::string("3782 822463 10005"));
    }
    void oneDigitWrong_isNoCard()
    {
        Dice random(8);
        for (int round = 0; round < 200; ++round) {
            std::string number = card(random, "4", 16);
            char& last = number.back();
            last = static_cast<char>('0' + (last - '0' + 1 + static_cast<char>(random() % 9)) % 10);
            QVERIFY(kinds(number).empty());
        }
    }
    void otherNumbers_passAlthoughTheyAreLong()
    {
        for (const char* text :
             {"Call +34 600 555 017 or 0034 91 555 01 44", "Order 1234567890123456 and #4539578763621486",
              "Ticket 220-2412345678", "K7QX2M and 48213", "Tracking RR123456785ES", "AWB 0571234567890",
              "IMEI 490154203237518", "2025-11-20 10:42:07.123456", "1.000.000.000.000.000 EUR",
              "4539 5787 6362", "Rechnung 45395787636214861234567", "Booking A4539578763621486B",
              "ES12 is my seat, 15 my row", "The version is ES2015", "Expediente ES9121000418450200051331"})
            QVERIFY2(kinds(text).empty(), text);
    }
    void randomOrderNumbers_areSeldomTakenForCards()
    {
        Dice random(9);
        int found = 0;
        for (int round = 0; round < 10'000; ++round)
            found += int(!kinds("Pedido " + digits(random, 16)).empty());
        QVERIFY2(found < 400, qPrintable(QString::number(found))); // a known prefix and Luhn: about 3 %
    }
    void telephoneNumbers_areNeverCards()
    {
        Dice random(10);
        for (int round = 0; round < 5'000; ++round) {
            const std::string number = digits(random, 9);
            QVERIFY(kinds("Tel. +34 " + number).empty());
            QVERIFY(
                kinds("Tel. 0034 " + number.substr(0, 3) + " " + number.substr(3, 3) + " " + number.substr(6))
                    .empty());
            QVERIFY(kinds("+55 11 9" + number.substr(0, 4) + "-" + number.substr(4, 4)).empty());
        }
    }

    void generatedAccounts_areFound()
    {
        Dice random(11);
        for (int round = 0; round < 300; ++round) {
            const std::string account = iban(random);
            QCOMPARE(cut("IBAN: " + account + "."), account);
            QCOMPARE(cut("A la cuenta " + inFours(account, " ") + " por favor"), inFours(account, " "));
            std::string wrong = account;
            std::swap(wrong[6], wrong[9]);
            QCOMPARE(kinds(wrong).empty(), wrong != account);
        }
        QCOMPARE(cut("pt50 0002 0123 1234 5678 9015 4"), std::string("pt50 0002 0123 1234 5678 9015 4"));
        QCOMPARE(cut("GB29 NWBK 6016 1331 9268 19"), std::string("GB29 NWBK 6016 1331 9268 19"));
    }

    void namedSecrets_areFoundInThreeLanguages()
    {
        const std::pair<const char*, const char*> cases[] = {
            {"Your password: Tr0ub4dor&3.", "Tr0ub4dor&3"},
            {"password=hunter2", "hunter2"},
            {"Mi contraseña es faro2024, gracias", "faro2024"},
            {"La clave: Ab12cd", "Ab12cd"},
            {"A minha senha é lisboa#1", "lisboa#1"},
            {"palavra-passe: porto77", "porto77"},
            {"Her PIN is 4821", "4821"},
            {"CVV 123", "123"},
            {"código de seguridad: 987", "987"},
            {"API key: 8f3a-77bc", "8f3a-77bc"},
            {"AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"},
        };
        for (const auto& [text, secret] : cases) {
            QCOMPARE(cut(text), std::string(secret));
            QCOMPARE(kinds(text), std::vector{FindingKind::Secret});
        }
        QCOMPARE(kinds("-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----").size(), 1u);
    }
    void wordsAboutSecrets_pass()
    {
        for (const char* text : {"Choose a new password on our page.", "Password: see your letter",
                                 "La clave es escuchar al cliente", "Your password is safe with us",
                                 "Restablece tu contraseña: https://faro.example/reset?id=1",
                                 "The pin on the map", "A senha é pessoal", "password: {{customer.password}}",
                                 "Clave: ****", "Spinning 1234", "The PIN has four digits"})
            QVERIFY2(kinds(text).empty(), text);
    }

    void masked_keepsTheLastFour()
    {
        const std::string text = "Tarjeta 4111 1111 1111 1111, IBAN ES9121000418450200051332, clave: Ab12cd";
        QCOMPARE(insight::masked(text, findSensitive(text)),
                 std::string("Tarjeta •••• 1111, IBAN •••• 1332, clave: ••••"));
        QVERIFY(findSensitive(insight::masked(text, findSensitive(text))).empty());
        QCOMPARE(insight::masked("nothing here", {}), std::string("nothing here"));
    }
    void everyPlaceOfAText_isCheckedOnce()
    {
        const std::string text = "4111111111111111 y 5500005555555559\n378282246310005";
        QCOMPARE(kinds(text).size(), 3u);
        QVERIFY(kinds("").empty());
        QVERIFY(kinds("4").empty());
        QVERIFY(kinds("ES").empty());
    }
    void anyBytes_areReadWithoutHarm()
    {
        Dice random(12);
        for (int round = 0; round < 3'000; ++round) {
            std::string text;
            for (std::uint64_t i = random() % 80; i > 0; --i)
                text += static_cast<char>(random() & 0xff);
            const auto found = findSensitive(text);
            std::size_t end = 0;
            for (const Finding& one : found) {
                QVERIFY(one.begin >= end && one.begin + one.length <= text.size());
                end = one.begin + one.length;
            }
        }
    }

    void language_isToldFromTheSmallWords()
    {
        QCOMPARE(insight::guessLanguage("Hola, gracias por los recibos. Con el vuelo no hay cambios."),
                 std::string("es"));
        QCOMPARE(insight::guessLanguage("Olá, obrigado. O voo não está atrasado e você tem uma mala."),
                 std::string("pt"));
        QCOMPARE(insight::guessLanguage("Thank you, the refund is on its way to your account."),
                 std::string("en"));
        QCOMPARE(insight::guessLanguage("OK"), std::string());
    }
};

ATALAYA_TEST(DataGuardTest)
#include "data_guard_test.moc"
