// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"
#include "ui/widgets/dialog.h"

#include <map>

class QKeySequenceEdit;

namespace ui {

class KeyTable;
class PlainLabel;

//! Changes the keys of the window; each change counts at once.
class KeysDialog final : public Dialog {
    Q_OBJECT

public:
    //! \p table must live longer.
    KeysDialog(KeyTable &table, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeRow(WindowKey key);
    void take(WindowKey key);
    //! Gives it those keys, or says why that cannot be.
    void give(WindowKey key, const QKeySequence &keys);
    void showKeys();

    //! What one row has.
    struct Row {
        QKeySequenceEdit *edit;
        Button *off;
        Button *reset;
        PlainLabel *trouble;
    };

    KeyTable &m_table;
    Button *m_resetAll;
    std::map<WindowKey, Row> m_rows;
};

} // namespace ui
