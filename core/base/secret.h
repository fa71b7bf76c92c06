// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace core {

//! Text that must not be seen: a token, a passphrase. Neither printed nor converted by accident; the memory of the
//! last copy is overwritten when it goes. Copies share one buffer.
class Secret {
public:
    Secret() = default;
    //! Takes the text over and overwrites \p text itself.
    explicit Secret(QByteArray &&text);

    [[nodiscard]] bool isEmpty() const { return !m_buffer || m_buffer->isEmpty(); }
    //! The text in the clear. Only for whoever hands it to a socket or a keychain; do not keep copies.
    [[nodiscard]] std::string_view reveal() const;

    friend bool operator==(const Secret &left, const Secret &right);

private:
    class Buffer {
    public:
        explicit Buffer(QByteArray &&text);
        ~Buffer();
        Q_DISABLE_COPY_MOVE(Buffer)
        [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
        [[nodiscard]] std::string_view view() const { return {m_text.constData(), static_cast<size_t>(m_text.size())}; }

    private:
        QByteArray m_text;
    };

    std::shared_ptr<const Buffer> m_buffer;
};

//! Overwrites the text in place, so that it does not stay in freed memory. Other copies of the array are not reached.
void wipe(QByteArray &text);
void wipe(QString &text);

} // namespace core
