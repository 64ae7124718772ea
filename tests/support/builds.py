"""Builds of screenshots in folders, and runs over them."""

import threading
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from snapreview.folders import Folders
from snapreview.model.compare_rules import NO_RULES, CompareRules
from snapreview.model.comparison import Comparison
from snapreview.model.guidance import Guidance
from snapreview.model.options import CompareOptions
from snapreview.session.comparing import compare_all, prepare
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from tests.support.pictures import plain, saved, with_block


def make_build(folder: Path, pictures: Mapping[str, Image.Image]) -> Path:
    """A folder with these pictures by image name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures.items():
        saved(picture, folder / name)
    return folder


def two_builds(parent: Path, changed: int, unchanged: int = 2) -> tuple[Path, Path]:
    """Base and head with so many pairs to be compared, the n-th of which differs in n + 1 pixels."""
    base = {f"{number:03}.png": plain((40, 30), (number % 200, 90, 90)) for number in range(changed + unchanged)}
    head = dict(base)
    for number in range(changed):
        name = f"{number:03}.png"
        head[name] = with_block(base[name], (2, 3, 3 + number, 4))
    return make_build(parent / "base", base), make_build(parent / "head", head)


def environment_in(folder: Path, odiff: Path | str = "", settings: Settings | None = None) -> Environment:
    """An environment whose folders lie in `folder` and whose odiff is the one named, or the packed one."""
    folders = Folders(folder / "settings", folder / "data", folder / "cache", folder / "log")
    return Environment(folders, settings or Settings(), {"SNAPREVIEW_ODIFF": str(odiff)} if odiff else {})


def prepare_run(
    builds: tuple[Path, Path],
    environment: Environment,
    options: CompareOptions | None = None,
    window_rules: CompareRules = NO_RULES,
) -> ComparisonRun:
    """Open the two builds; the caller closes the run."""
    base, head = map(str, builds)
    stop = threading.Event()
    return prepare(
        base, head, environment, options or CompareOptions(), lambda _step: None, stop, Guidance(window_rules)
    )


def compare_builds(
    builds: tuple[Path, Path],
    environment: Environment,
    options: CompareOptions | None = None,
    workers: int = 2,
    window_rules: CompareRules = NO_RULES,
) -> tuple[Comparison, tuple[str, ...]]:
    """Compare the two builds from first to last: the comparison and its warnings."""
    run = prepare_run(builds, environment, options, window_rules)
    try:
        comparison = compare_all(run, workers, lambda _result: None)
        return comparison, run.warnings
    finally:
        run.close()
