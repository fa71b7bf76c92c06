// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

//! How a state feels. Never told by colour alone: a shape and a word go with it.
enum class Tone {
    Neutral, //!< over, none, not ours to judge
    Ok,
    Info, //!< worth knowing, or waiting for somebody
    Warn, //!< needs a look
    Bad, //!< something failed
};

} // namespace ui
