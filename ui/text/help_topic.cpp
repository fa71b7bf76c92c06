// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/help_topic.h"

#include <QMetaEnum>

namespace ui {

QString helpPage(HelpTopic topic)
{
    QString id;
    for (const QChar letter : QString::fromLatin1(QMetaEnum::fromType<HelpTopic>().valueToKey(int(topic)))) {
        if (letter.isUpper() && !id.isEmpty())
            id += u'-';
        id += letter.toLower();
    }
    return id;
}

} // namespace ui
