// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

//! What is wrong with how a window is laid out, a line each: words that are cut off, widgets that lie upon each other or
//! stick out of what holds them. Labels with one of \p names, which are as long as people make them, may end in "…".
[[nodiscard]] QStringList layoutProblems(const QWidget &window, const QStringList &names);

//! Whether nothing, or next to nothing, is to be seen on it.
[[nodiscard]] bool isEmptyPicture(const QImage &image);
