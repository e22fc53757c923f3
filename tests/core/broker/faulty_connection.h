#pragma once

#include "core/storage/connection.h"

#include <memory>
#include <optional>

namespace atalaya::broker::test {

/// A connection whose outermost commits fail while a fault is set: a full disk, as the engine sees it.
class FaultyConnection final : public storage::Connection {
public:
    explicit FaultyConnection(std::unique_ptr<storage::Connection> inner) : m_inner(std::move(inner)) { }

    Result<void> begin() override { return m_inner->begin(); }
    Result<void> commit() override
    {
        if (fault && m_inner->depth() == 1)
            return *fault;
        return m_inner->commit();
    }
    Result<void> rollback() override { return m_inner->rollback(); }
    int depth() const noexcept override { return m_inner->depth(); }
    Result<void> backup(const std::filesystem::path& target) override { return m_inner->backup(target); }
    Result<void> checkIntegrity() override { return m_inner->checkIntegrity(); }
    Result<void> optimize() override { return m_inner->optimize(); }
    std::int64_t sizeBytes() const override { return m_inner->sizeBytes(); }

    std::optional<Error> fault;

private:
    std::unique_ptr<storage::Connection> m_inner;
};

} // namespace atalaya::broker::test
