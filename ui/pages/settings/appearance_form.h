// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class Appearance;
class UiSettings;

//! Colours, contrast, text size and whose controls: each choice is seen and remembered at once.
class AppearanceForm final : public QWidget {
    Q_OBJECT

public:
    AppearanceForm(Appearance &appearance, UiSettings &settings, QWidget *parent = nullptr);

private:
    void show();
    void choose();

    Appearance &m_appearance;
    UiSettings &m_settings;
    QComboBox *m_scheme;
    QCheckBox *m_contrast;
    QComboBox *m_text;
    QCheckBox *m_desktopStyle;
};

} // namespace ui
