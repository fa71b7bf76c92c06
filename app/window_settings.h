// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ui_settings.h"

#include <QSettings>

namespace app {

//! What the window remembers of itself, in window.ini of the profile.
class WindowSettings final : public ui::UiSettings {
public:
    explicit WindowSettings(const QString &profileFolder)
        : m_settings(profileFolder + QStringLiteral("/window.ini"), QSettings::IniFormat)
    {
    }

    [[nodiscard]] QVariant value(const QString &key) const override { return m_settings.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace app
