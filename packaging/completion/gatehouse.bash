# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the options of gatehouse and gatehouse-headless, as the program itself lists them, and file names.
_gatehouse() {
    local word=${COMP_WORDS[COMP_CWORD]}
    [[ $word == -* ]] || return 0
    mapfile -t COMPREPLY < <(compgen -W "$("$1" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)" -- "$word")
}
complete -o default -F _gatehouse gatehouse gatehouse-headless
