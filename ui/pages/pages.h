// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"

namespace ui {

class AppLock;
class Appearance;
class PageRegistry;

//! All pages, in their order. \p ports and \p context are copied into what makes the pages; \p appearance and
//! \p lock must live longer.
void addPages(PageRegistry &registry, const Ports &ports, const PageContext &context, Appearance &appearance,
              AppLock &lock);

} // namespace ui
