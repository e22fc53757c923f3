#include "app/ctl/progress.h"

#include <ostream>

namespace atalaya::ctl {
namespace {

constexpr std::int64_t kStep = 1'000'000;

} // namespace

Progress::Progress(Context& context, std::string what)
    : m_context(context)
    , m_what(std::move(what))
    , m_next(monotonicMicros() + kStep)
{
}

Progress::~Progress()
{
    if (m_drawn && m_context.terminal)
        m_context.err << "\r\033[K" << std::flush;
}

void Progress::at(std::uint64_t done, std::uint64_t total)
{
    const std::int64_t now = monotonicMicros();
    if (now < m_next)
        return;
    m_next = now + kStep;
    m_drawn = true;
    m_context.err << (m_context.terminal ? "\r\033[K" : "") << m_what << ": ";
    if (total > 0)
        m_context.err << done * 100 / total << " %";
    else
        m_context.err << done;
    m_context.err << (m_context.terminal ? "" : "\n") << std::flush;
}

} // namespace atalaya::ctl
