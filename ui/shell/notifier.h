// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace ui {

//! A notification of the desktop; all texts are safe to show, and are shown as they are.
struct Notification {
    //! A button, where the desktop shows any.
    struct Deed {
        QString id;
        QString text;
    };

    QString key; //!< one with the same key takes the place of the one before
    QString title;
    QString text = {};
    std::vector<Deed> deeds = {};
    bool isUrgent = false;
    bool isAudible = false; //!< where the desktop plays sounds
};

//! Shows notifications outside of the window.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    //! Takes it away, wherever it is still shown.
    virtual void withdraw(const QString &key) = 0;

Q_SIGNALS:
    //! The person clicked on it, or on the button \p deed of it; empty: on the whole.
    void activated(const QString &key, const QString &deed);
};

} // namespace ui
