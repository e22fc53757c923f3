#pragma once

#include <QtGlobal>
#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace atalaya::kit {

/// A sheet with every component of ui/kit in every state, arranged as 00-components of the design. Needs an
/// installed theme.
std::unique_ptr<QWidget> kitchenSink();

} // namespace atalaya::kit
