#pragma once

#include "core/storage/blob_store.h"
#include "core/storage/options.h"

namespace atalaya::storage {

/// As openBlobs, with the files sealed too: for an encrypted broker. The database of the small ones is
/// encrypted by the key of the options. Errors: those of openBlobs.
Result<std::unique_ptr<BlobStore>> openSealedBlobs(const std::filesystem::path& folder,
                                                   DatabaseOptions options,
                                                   std::shared_ptr<const Sealer> sealer);

} // namespace atalaya::storage
