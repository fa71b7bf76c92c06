// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/botapi/transport.h"

#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <memory>

namespace core::botapi {

class RequestBody;

//! One request that is on its way, until its answer is there or it has failed. Deletes itself then.
class HttpExchange final : public QObject {
    Q_OBJECT

public:
    //! Takes each piece of the answer's body as it comes; an error ends the exchange with that error.
    using Take = std::function<Result<void>(int status, const QByteArray &piece)>;
    //! Called once: with status and headers (the body went to Take), or why there is no whole answer.
    using Done = std::function<void(Result<RawReply> answer)>;

    //! \p reply has just been started, with \p body (null for GET).
    HttpExchange(std::unique_ptr<QNetworkReply> reply, std::unique_ptr<RequestBody> body, Take take, Done done,
                 QObject *parent);
    ~HttpExchange() override;

    //! Ends the exchange now, unless it has ended.
    void cut(const QString &why);

private:
    void takePieces();
    void finish();
    [[nodiscard]] Result<RawReply> outcome() const;
    [[nodiscard]] bool isSurelyNotExecuted() const;

    std::unique_ptr<RequestBody> m_body; // the reply reads it as long as it lives
    std::unique_ptr<QNetworkReply> m_reply;
    Take m_take;
    Done m_done;
    std::optional<Error> m_failure;
    QString m_whyCut;
    bool m_isFinished = false;
};

} // namespace core::botapi
