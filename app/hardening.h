// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

//! Keeps the process's memory and files to its owner. Call it first in main, before any secret is in memory and before
//! other threads exist.
//!
//! No core dumps; other processes of the same user can neither attach nor read the memory, environment or descriptors
//! below /proc (those belong to root from then on); new files are made for the owner alone. Peer checks of local sockets
//! go on working: the kernel takes their credentials from the process itself, not from /proc.
void harden();

} // namespace app
