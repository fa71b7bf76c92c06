// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/botapi/transport.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <memory>
#include <vector>

namespace core::botapi {

//! The body of one request, read once from its beginning to its end.
//!
//! When a server hangs up, QNetworkAccessManager sends a POST again by itself, up to four times; a message would arrive
//! twice. It cannot do so with a body that refuses to be rewound, which is what this class is for.
class RequestBody final : public QIODevice {
public:
    //! The parameters as they are, as JSON.
    [[nodiscard]] static std::unique_ptr<RequestBody> json(const QByteArray &parameters);
    //! The parameters as fields and the files beside them. Files are read while they are sent. InvalidInput when a file
    //! cannot be read or the files have more than 50 MB together, which Telegram does not take.
    [[nodiscard]] static Result<std::unique_ptr<RequestBody>> multipart(const QByteArray &parameters,
                                                                        const std::vector<Upload> &uploads);

    [[nodiscard]] QByteArray contentType() const { return m_contentType; }
    //! Whether any of it was taken: only then can the server have got the request.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - m_position; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_size; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    //! A piece of text, or of a file.
    struct Part {
        QByteArray text;
        std::unique_ptr<QFile> file = {};
        qint64 size = 0;
    };

    explicit RequestBody(QByteArray contentType);
    void add(QByteArray text);
    void add(std::unique_ptr<QFile> file);

    QByteArray m_contentType;
    std::vector<Part> m_parts;
    size_t m_part = 0;
    qint64 m_partPosition = 0;
    qint64 m_position = 0;
    qint64 m_size = 0;
    bool m_wasRead = false;
};

} // namespace core::botapi
