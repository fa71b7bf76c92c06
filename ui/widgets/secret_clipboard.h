// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QByteArray>
#include <QObject>

namespace ui {

//! Puts what must not stay there on the clipboard: links that make somebody the owner, passphrases; and looks after tokens
//! that were pasted. They are taken off after half a minute and at the end of the program, unless something else was copied
//! meanwhile. History programs that listen to the hint do not keep our copies.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr core::Duration time = std::chrono::seconds(30);

    //! \p scheduler must live longer.
    explicit SecretClipboard(core::Scheduler &scheduler);
    //! Clears at once.
    ~SecretClipboard() override;

    void copy(const QString &secret);
    //! The secret came by the clipboard: what is there is taken off like a copy of ours, if the secret is in it.
    void expire(const QString &secret);

private:
    void clearLater(const QString &text);
    void clear();

    core::Scheduler &m_scheduler;
    QByteArray m_hash; //!< of what is to be taken off; the text itself is not kept
    int m_copies = 0;
};

} // namespace ui
