// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <functional>

class QWidget;

namespace ui {

//! Asks where to, then writes \p content into a file that only its owner can read. \p say is told how it went, unless the
//! person thought better of it.
void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QByteArray &content,
              std::function<void(const ToastText &)> say);

//! Asks where to; \p then gets the path, unless the person thought better of it.
void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                      std::function<void(const QString &path)> then);

} // namespace ui
