#include "ui/kit/text_watch.h"

#include <QtGlobal>
#include <utility>

namespace atalaya::kit {
namespace {

const TextWatch::Told* g_current = nullptr;
int g_whole = 0;

} // namespace

TextWatch::TextWatch(Told told) : m_told(std::move(told))
{
    Q_ASSERT(!g_current);
    g_current = &m_told;
}

TextWatch::~TextWatch()
{
    g_current = nullptr;
}

const TextWatch::Told* TextWatch::current()
{
    return g_current;
}

WholeTexts::WholeTexts()
{
    ++g_whole;
}

WholeTexts::~WholeTexts()
{
    --g_whole;
}

bool WholeTexts::wanted()
{
    return g_whole > 0;
}

} // namespace atalaya::kit
