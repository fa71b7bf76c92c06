# SPDX-License-Identifier: GPL-3.0-or-later
# How our own code is compiled: strict warnings, ccache, mold, one precompiled header for each kind of target.

add_library(gatehouse_strict INTERFACE)
target_compile_options(gatehouse_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
    $<$<CXX_COMPILER_ID:GNU>:-fno-semantic-interposition>)
target_compile_definitions(gatehouse_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GATEHOUSE_VERSION="${PROJECT_VERSION}")

# Distributions that patch Qt mark its headers as system headers; imported targets do the same for all others.
find_program(GATEHOUSE_CCACHE ccache)
if(GATEHOUSE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${GATEHOUSE_CCACHE})
    add_compile_options($<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
endif()

find_program(GATEHOUSE_MOLD mold)
if(GATEHOUSE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Sections that nothing refers to are dropped, so that an executable carries only what it uses.
add_compile_options(-ffunction-sections -fdata-sections)
add_link_options(-Wl,--gc-sections -Wl,--as-needed)

if(GATEHOUSE_SANITIZE)
    add_compile_options(-fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer)
    # With sanitizers GCC 12 sees array bounds crossed where none are.
    target_compile_options(gatehouse_strict INTERFACE -Wno-error)
    add_link_options(-fsanitize=${GATEHOUSE_SANITIZE})
endif()
if(GATEHOUSE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# Compiles a target strictly. Include paths start at the top of the source tree.
function(gatehouse_target target)
    target_link_libraries(${target} PRIVATE gatehouse_strict)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()
