// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tile_grid.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
{
    setObjectName(u"shortcutSheet"_s);
    setOnlyClose();
    // The first group is as long as the others together.
    auto *columns = new TileGrid(2, 72, this);
    columns->add(makeColumn({groups.begin(), groups.begin() + 1}));
    columns->add(makeColumn({groups.begin() + 1, groups.end()}));
    body()->addWidget(columns);
    auto *change = new Button(u"keyboard"_s, tr("Change…"), Button::Kind::Secondary, this);
    change->setObjectName(u"changeKeys"_s);
    connect(change, &QPushButton::clicked, this, &ShortcutSheet::changeWanted);
    body()->addWidget(change, 0, Qt::AlignLeading);
    body()->addStretch(1);
    resize(qMin(u(220), parent->window()->width() - u(8)), height());
}

QWidget *ShortcutSheet::makeColumn(const std::vector<ShortcutGroup> &groups)
{
    auto *column = new QWidget(this);
    auto *grid = new QGridLayout(column);
    setUnits(grid, column, Insets(0), 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ShortcutGroup &group : groups) {
        auto *title = new PlainLabel(group.title, Type::Section, Tint::Text, column);
        title->setContentsMargins(0, row > 0 ? u(3) : 0, 0, u(1));
        grid->addWidget(title, row++, 0, 1, 2);
        for (const ShortcutText &shortcut : group.shortcuts) {
            auto *keys = new QHBoxLayout;
            setUnits(keys, column, Insets(0), 1);
            for (const QString &key : shortcut.keys) {
                if (key == u"…"_s)
                    keys->addWidget(new PlainLabel(key, Type::Caption, Tint::Muted, column));
                else
                    keys->addWidget(new KeyCap(key, column));
            }
            keys->addStretch(1);
            grid->addLayout(keys, row, 0);
            auto *deed = new PlainLabel(shortcut.deed, Type::Body, Tint::Text, column);
            deed->setWrapping(true);
            grid->addWidget(deed, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

} // namespace ui
