// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"

#include <QObject>

#include <map>

namespace ui {

class UiSettings;

//! The keys of the window as the person set them; what was not set has its standard keys.
class KeyTable final : public QObject {
    Q_OBJECT

public:
    //! \p settings must live longer.
    explicit KeyTable(UiSettings &settings, QObject *parent = nullptr);

    //! Empty: switched off.
    [[nodiscard]] QKeySequence keysOf(WindowKey key) const;
    //! As it is written on the keys of this system.
    [[nodiscard]] QString textOf(WindowKey key) const;
    //! Why \p key cannot have these keys, in one sentence; empty when it can.
    [[nodiscard]] QString whyNot(WindowKey key, const QKeySequence &keys) const;
    //! \p keys must be possible; empty switches it off.
    void set(WindowKey key, const QKeySequence &keys);
    void resetAll();
    [[nodiscard]] bool isChanged() const { return !m_own.empty(); }

Q_SIGNALS:
    void changed();

private:
    //! Why nothing can have these keys, whatever the others are.
    [[nodiscard]] static QString whyNever(const QKeySequence &keys);
    void save();

    UiSettings &m_settings;
    std::map<WindowKey, QKeySequence> m_own;
};

} // namespace ui
