#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of ARCHITECTURE.md, checked by what each file includes and calls: CMake targets alone do not hold them,
# because every Qt header is within reach of every target.
set -u
cd "$1" || exit 2
failed=0

# forbid WHY PATTERN PATH...: no line of these folders may match.
forbid() {
    local why=$1 pattern=$2 hits
    shift 2
    hits=$(grep -rnE --include='*.h' --include='*.cpp' "$pattern" "$@" 2>/dev/null)
    [ -z "$hits" ] && return
    printf '%s:\n%s\n' "$why" "$hits"
    failed=1
}

gui='#include [<"]((QtGui|QtWidgets|QtSvg)/|Q(Widget|Application|GuiApplication|Color|Palette|Font|Icon|Pixmap|Image|Painter|Action|Dialog|MainWindow|MessageBox|Style|Clipboard|Screen)\b)'
forbid 'core knows no window' "$gui" core
forbid 'core knows no upper layer' '#include "(ui|app|tests)/' core
forbid 'core has no words for people' '\btr\(|QCoreApplication::translate' core
forbid 'core gets settings, time and paths from outside' \
    'QSettings|QStandardPaths|currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime' core
forbid 'only base/clock reads the system clock' 'system_clock::now|steady_clock::now' \
    core/botapi core/store core/engine core/access core/practice core/queries core/commands
forbid 'SQL lives in core/store' '"[^"]*\b(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE [a-z_]+ SET)\b' \
    app ui core/botapi core/engine core/access core/practice core/queries core/commands
forbid 'only core/store speaks SQLite' '#include [<"](sqlite3\.h|QSql)' \
    app ui core/base core/botapi core/engine core/access core/practice core/queries core/commands

forbid 'models are tested without a display' "$gui" ui/models
forbid 'models know no widgets' '#include "(ui/(shell|pages|widgets)|app)/' ui/models
forbid 'the window asks queries and orders commands, nothing below' \
    '#include [<"](QSql|QNetwork|core/(store|engine|practice|botapi/methods)/)' ui
forbid 'the window does not know the composition' '#include "(app|tests)/' ui
forbid 'no nested event loops, no waiting' 'QEventLoop|waitForFinished|\.exec\(\)' ui core

forbid 'errorString() of a network reply carries the token' 'errorString\(\)' core/botapi core/engine
forbid 'no singletons' '\binstance\(\)' core ui
exit $failed
