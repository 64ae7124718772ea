"""`snapreview demo`: compare the two bundled demo builds and open the window, or render it without a display."""

import argparse
import os
from pathlib import Path

from snapreview.cli.compare_command import compared, detailed
from snapreview.cli.display import has_display
from snapreview.cli.exit_codes import CLEAN
from snapreview.cli.summary_text import summary_text
from snapreview.cli.surroundings import user_environment
from snapreview.export.comparison_export import export_comparison
from snapreview.resource_files import resource_path
from snapreview.session.environment import Environment
from snapreview.settings import effective_worker_count

HELP = "compare the two bundled demo builds"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("demo-output"),
        metavar="DIR",
        help="without a display: where the manifest, the masks and the pictures go (default: demo-output)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window on the demo builds; without a display write down what it would show."""
    environment = user_environment()
    base, head = str(resource_path("demo/base")), str(resource_path("demo/head"))
    if has_display():
        from snapreview.ui.application import open_window  # Qt is loaded for the window only

        return open_window(base, head, environment)
    return _write_down(base, head, environment, arguments.output)


def _write_down(base: str, head: str, environment: Environment, output: Path) -> int:
    print("There is no display, so the window is rendered into pictures instead.\n")
    with compared(base, head, environment, environment.default_options()) as (finished, comparison):
        workers = effective_worker_count(environment.settings)
        manifest = export_comparison(detailed(finished, comparison, workers), output)
    print(summary_text(comparison))
    print(f"\nManifest: {manifest}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from snapreview.ui.rendering import render_window  # Qt is loaded for the window only

    for picture in render_window(base, head, environment, output):
        print(f"Picture:  {picture}")
    return CLEAN
