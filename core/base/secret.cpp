// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

namespace core {

Secret::Buffer::Buffer(QByteArray &&text) : m_text(text.constData(), text.size())
{
    wipe(text);
}

Secret::Buffer::~Buffer()
{
    wipe(m_text);
}

Secret::Secret(QByteArray &&text) : m_buffer(std::make_shared<const Buffer>(std::move(text))) { }

std::string_view Secret::reveal() const
{
    return m_buffer ? m_buffer->view() : std::string_view();
}

bool operator==(const Secret &left, const Secret &right)
{
    const std::string_view a = left.reveal();
    const std::string_view b = right.reveal();
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

void wipe(QByteArray &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    text.clear();
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace core
