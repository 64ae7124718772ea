"""`snapreview [BASE HEAD]`: open the window."""

import argparse
from pathlib import Path

from snapreview.cli.surroundings import user_environment
from snapreview.errors import UserError
from snapreview.model.local_uri import local_path
from snapreview.model.review_link import is_link, read_link
from snapreview.model.review_uri import is_review_file

HELP = "open the window (the default)"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "base",
        metavar="BASE",
        nargs="?",
        help="the build to compare with: a folder of screenshots; or alone a .snapreview file or a snapreview: link",
    )
    parser.add_argument("head", metavar="HEAD", nargs="?", help="the build under review")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    from snapreview.ui.application import open_window  # Qt is loaded for the window only

    if arguments.base is not None and arguments.head is None and is_link(arguments.base):
        read_link(arguments.base)  # a link that is refused opens no window
        return open_window(None, None, user_environment(), arguments.base)
    if arguments.base is not None and arguments.head is None and is_review_file(arguments.base):
        path = local_path(arguments.base) or Path(arguments.base)  # a desktop may hand over a file: uri
        return open_window(None, None, user_environment(), review=path.absolute())
    if arguments.base is not None and arguments.head is None:
        raise UserError(f"Only one build was given ({arguments.base}). Give two: snapreview BASE HEAD.")
    return open_window(arguments.base, arguments.head, user_environment())
