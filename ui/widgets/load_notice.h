// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace ui {

class Notice;

//! Says above a list, as long as that is so, that its newest state could not be loaded, and why. Hidden at first.
class LoadNotice final : public QWidget {
    Q_OBJECT

public:
    //! \p fact is one sentence, and says what is shown instead. \p isInset: beside it is as much room as beside the words
    //! of a page.
    LoadNotice(QString fact, bool isInset, QWidget *parent);

    void tell(const core::Error &error);

Q_SIGNALS:
    void retryWanted();

private:
    QString m_fact;
    Notice *m_notice;
};

} // namespace ui
