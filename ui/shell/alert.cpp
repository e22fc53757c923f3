#include "ui/shell/alert.h"

#include <cmath>
#include <numbers>

namespace atalaya::shell {
namespace {

/// One tone of a sound: when it begins, how high, how loud, how fast it fades.
struct Part {
    double begin; ///< seconds
    double hertz;
    double gain; ///< 0 to 1; the sum of what sounds together stays below 1
    double fade; ///< seconds until a third is left
};

constexpr double kRise = 0.008; ///< seconds: a tone that begins at once clicks
constexpr double kEnd = 0.03;

std::vector<Part> partsOf(Tone tone)
{
    switch (tone) {
    case Tone::Bell:
        return {{0, 880, 0.4, 0.25}, {0, 1760, 0.15, 0.12}, {0.18, 1174.7, 0.35, 0.3}};
    case Tone::Soft:
        return {{0, 587.3, 0.4, 0.12}, {0, 1174.7, 0.08, 0.06}};
    case Tone::TwoTones:
        return {{0, 659.3, 0.4, 0.12}, {0.2, 493.9, 0.4, 0.18}};
    case Tone::Low:
        return {{0, 246.9, 0.5, 0.14}, {0.17, 196, 0.5, 0.2}};
    case Tone::None:
        break;
    }
    return {};
}

double lengthOf(const std::vector<Part>& parts)
{
    double length = 0;
    for (const Part& part : parts)
        length = std::max(length, part.begin + 4 * part.fade);
    return length;
}

} // namespace

QByteArray toneOf(Tone tone)
{
    const std::vector<Part> parts = partsOf(tone);
    const double length = lengthOf(parts);
    const int samples = int(length * kToneRate);
    QByteArray pcm;
    pcm.reserve(qsizetype(samples) * 2);
    for (int i = 0; i < samples; ++i) {
        const double now = double(i) / kToneRate;
        double sum = 0;
        for (const Part& part : parts) {
            const double since = now - part.begin;
            if (since >= 0)
                sum += part.gain * std::min(1.0, since / kRise) * std::exp(-since / part.fade)
                    * std::sin(2 * std::numbers::pi * part.hertz * since);
        }
        sum *= std::min(1.0, (length - now) / kEnd);
        const auto value = quint16(qint16(std::clamp(sum, -1.0, 1.0) * 32'000));
        pcm.append(char(value & 0xff)); // little endian, whatever the machine
        pcm.append(char(value >> 8));
    }
    return pcm;
}

} // namespace atalaya::shell
