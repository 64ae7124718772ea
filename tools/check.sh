#!/usr/bin/env bash
# All checks of the project, the quick ones first. Expects the environment that `tools/setup.sh test` makes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PATH="$PWD/.venv/bin:$PATH"
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE # hundreds of tests start the program, which would compile all its modules every time

MINIMUM_COVERAGE=95
COVERED_ROOMS=(model engine store sources export server)

step() {
    printf '\n== %s\n' "$*"
    "$@"
}

check_room() {
    local covered
    covered=$(coverage report --include="snapreview/$1/*" --format=total)
    printf '%-8s %5s %% of its lines\n' "$1" "$covered"
    coverage report --include="snapreview/$1/*" --fail-under="$MINIMUM_COVERAGE" --format=total >/dev/null
}

check_rooms() {
    local room short=0
    for room in "${COVERED_ROOMS[@]}"; do
        check_room "$room" || short=1
    done
    if [[ $short -ne 0 ]]; then
        echo "Each of these folders of snapreview/ needs $MINIMUM_COVERAGE % covered by tests." >&2
        return 1
    fi
}

step ruff check .
step ruff format --check .
step mypy
step lint-imports
step coverage erase
# One process per core; tests go to whichever is free, for some take a thousand times as long as others.
step coverage run -m pytest --numprocesses logical --dist worksteal "$@"
step coverage combine --quiet
step coverage report
step check_rooms
