# SPDX-License-Identifier: GPL-3.0-or-later
# Packages: `cpack -G DEB` in the build folder on Debian, NSIS on Windows, DragNDrop on macOS. README.md says which of them
# were tried.
set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "${GATEHOUSE_MAINTAINER}")
set(CPACK_PACKAGE_CONTACT "${GATEHOUSE_MAINTAINER}")
if(WIN32 OR APPLE)
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
else()
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # would be put before each package's own first line
endif()
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Gatehouse)
set(CPACK_PACKAGE_EXECUTABLES gatehouse Gatehouse)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL gatehouse gatehouse-headless)
set(CPACK_COMPONENT_GATEHOUSE_DISPLAY_NAME Gatehouse)
set(CPACK_COMPONENT_GATEHOUSE_REQUIRED ON)
set(CPACK_COMPONENT_GATEHOUSE-HEADLESS_DISPLAY_NAME "Gatehouse without a window")
set(CPACK_COMPONENT_GATEHOUSE-HEADLESS_DISABLED ON)

# Debian: two packages, so that a server need not take the libraries of windows along.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_GATEHOUSE_PACKAGE_NAME gatehouse)
set(CPACK_DEBIAN_GATEHOUSE-HEADLESS_PACKAGE_NAME gatehouse-headless)
# Beside what the executables link: QtKeychain opens libsecret by itself, TLS needs the list of authorities.
set(by_hand "libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_GATEHOUSE_PACKAGE_DEPENDS "${by_hand}, hicolor-icon-theme")
set(CPACK_DEBIAN_GATEHOUSE_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland, fonts-noto-core | fonts-dejavu-core")
set(CPACK_DEBIAN_GATEHOUSE_PACKAGE_SUGGESTS "fonts-noto-color-emoji, gatehouse-headless")
set(CPACK_DEBIAN_GATEHOUSE-HEADLESS_PACKAGE_DEPENDS "${by_hand}")
set(CPACK_DEBIAN_GATEHOUSE-HEADLESS_PACKAGE_RECOMMENDS "systemd")
set(about "Decide who belongs in which group or channel and until when. Gatehouse makes
personal links, lets the right people in, keeps the others out, and takes
people out when their time is over. It talks to Telegram directly, with your
own bot; members, chats and history stay in one file on this computer.")
set(CPACK_COMPONENT_GATEHOUSE_DESCRIPTION "control panel for the paid groups of your own Telegram bot
${about}
.
This package has the program with a window.")
set(CPACK_COMPONENT_GATEHOUSE-HEADLESS_DESCRIPTION "Gatehouse for computers without a display
${about}
.
This package has the program without a window, and a unit that runs it as a
service of one user.")

# Windows: libraries beside the executable, a shortcut in the start menu, and an uninstaller that leaves the data alone.
set(CPACK_NSIS_DISPLAY_NAME Gatehouse)
set(CPACK_NSIS_PACKAGE_NAME Gatehouse)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/gatehouse.exe")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MENU_LINKS bin/gatehouse.exe Gatehouse)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH OFF)

# macOS: one folder to drag the program from.
set(CPACK_DMG_VOLUME_NAME Gatehouse)
set(CPACK_DMG_FORMAT UDZO)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL gatehouse)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
