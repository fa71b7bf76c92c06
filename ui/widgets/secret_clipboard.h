// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QByteArray>
#include <QObject>

namespace ui {

//! Puts what must not stay there on the clipboard: tokens, links that make somebody the owner, passphrases. They are
//! taken off after half a minute and at the end of the program, unless something else was copied meanwhile. History
//! programs that listen to the hint do not keep them.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr core::Duration time = std::chrono::seconds(30);

    //! \p scheduler must live longer.
    explicit SecretClipboard(core::Scheduler &scheduler);
    //! Clears at once.
    ~SecretClipboard() override;

    void copy(const QString &secret);

private:
    void clear();

    core::Scheduler &m_scheduler;
    QByteArray m_hash; //!< of what was copied; the text itself is not kept
    int m_copies = 0;
};

} // namespace ui
