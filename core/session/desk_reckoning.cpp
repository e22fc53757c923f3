#include "core/session/desk_routing.h"
#include "core/session/past_fetch.h"

// The long sums: what a draft would have changed, and how many agents are needed.
namespace atalaya::session {

using namespace api;

namespace {

/// Tells not more often than each hundredth.
class ReckoningProgress {
public:
    ReckoningProgress(Hub& hub, const std::function<void(double)>& told) : m_hub(hub), m_told(told) { }

    bool operator()(double part)
    {
        constexpr double kBegin = 0.3; // the past has been fetched
        const double now = kBegin + (1 - kBegin) * part;
        if (now - m_last >= 0.01)
            tellProgress(m_hub, m_told, m_last = now);
        return !m_hub.stopping;
    }

private:
    Hub& m_hub;
    const std::function<void(double)>& m_told;
    double m_last = 0;
};

} // namespace

void DeskRouting::whatIf(const WhatIfRequest& request, std::function<void(double)> progress,
                         Reply<WhatIfAnswer> reply)
{
    const auto reckon = [&hub = m_hub, draft = request.draft, progress,
                         reply](const Result<PastMaterial>& material) {
        if (!material)
            return hub.answer<WhatIfAnswer>(reply, material.error());
        hub.answer<WhatIfAnswer>(reply,
                                 simulation::companyWhatIf(material->company, {material->live, {}},
                                                           {draft.rules, draft.skills}, material->recording,
                                                           ReckoningProgress(hub, progress)));
    };
    PastFetch::begin(m_hub, request.period, request.recording, progress, reckon);
}

void DeskRouting::staffing(const StaffingRequest& request, Reply<StaffingAnswer> reply)
{
    PastFetch::begin(
        m_hub, request.period, {}, {}, [&hub = m_hub, request, reply](const Result<PastMaterial>& material) {
            if (!material)
                return hub.answer<StaffingAnswer>(reply, material.error());
            hub.answer<StaffingAnswer>(reply,
                                       simulation::companyStaffing(material->company, material->live,
                                                                   material->recording.past, request));
        });
}

} // namespace atalaya::session
