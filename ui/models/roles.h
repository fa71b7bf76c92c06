// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QMetaType>
#include <QString>

namespace ui {

//! What models give besides Qt's own roles; the delegates of ui/widgets draw it.
enum ItemRole {
    SubjectRole = Qt::UserRole + 1, //!< Subject: a person or a chat
    PillRole, //!< PillText
    IconRole, //!< QString: name of a drawing
    ToneRole, //!< Tone, as int: colour of the text or icon
    MutedRole, //!< bool: text that matters less
    SecondLineRole, //!< QString: a line below
    TimeRole, //!< QString: the time, in words
    IdRole, //!< qint64
    LoadingRole, //!< bool: what is in this row is still on its way
};

//! A person or a chat in a table: avatar or tile, name, a line below.
struct Subject {
    qint64 id = 0;
    QString name; //!< safe to show
    QString note = {}; //!< safe to show
    QString initials = {}; //!< of a person
    QString icon = {}; //!< of a chat; empty for a person
    bool isOutlined = false; //!< a dashed tile: not one of ours yet
};

//! A state as shape, word and colour.
struct PillText {
    Tone tone = Tone::Neutral;
    QString icon;
    QString text;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Subject)
Q_DECLARE_METATYPE(ui::PillText)
