"""`snapreview serve DIR`: serve folders of builds over the remote artifact API."""

import argparse
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from snapreview.cli.exit_codes import CLEAN
from snapreview.cli.surroundings import user_environment
from snapreview.errors import UserError
from snapreview.model.wording import count_text

if TYPE_CHECKING:
    from snapreview.server.holdings import Holdings
    from snapreview.server.running import ServerOptions
    from snapreview.session.environment import Environment

HELP = "serve folders of builds over the remote artifact API"

_TOKEN_VARIABLE = "SNAPREVIEW_TOKEN"
_PACKAGES = ("starlette", "uvicorn")
_MEBIBYTE = 1024**2


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="each folder in it is a build")
    parser.add_argument("--port", type=_port, default=8765, metavar="N", help="default: 8765; 0 takes a free one")
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on (default: 127.0.0.1, this machine only)"
    )
    parser.add_argument(
        "--no-token",
        action="store_true",
        help=f"ask for no token; on this machine only. Without it, {_TOKEN_VARIABLE} holds the token",
    )
    parser.add_argument(
        "--organization", default="local", metavar="NAME", help="the organisation in addresses (default: local)"
    )
    parser.add_argument(
        "--max-image-size", type=_mebibytes, metavar="MIB", help="largest image that is taken in (default: 128 MiB)"
    )
    parser.add_argument(
        "--max-manifest-size", type=_mebibytes, metavar="MIB", help="largest upload manifest (default: 256 MiB)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted. Returns 0. Raises UserError."""
    _require_packages()
    environment = user_environment()
    from snapreview.server.running import serve  # the web framework is loaded for this command only

    serve(_options(arguments, environment), environment, _announce)
    return CLEAN


def _require_packages() -> None:
    if any(importlib.util.find_spec(package) is None for package in _PACKAGES):
        raise UserError(
            "snapreview serve needs packages that are not installed. Install them with: "
            "python -m pip install 'snapreview[server]'"
        )


def _options(arguments: argparse.Namespace, environment: "Environment") -> "ServerOptions":
    from dataclasses import replace

    from snapreview.server.build_record import is_slug
    from snapreview.server.limits import Limits
    from snapreview.server.running import ServerOptions

    if not is_slug(arguments.organization):
        raise UserError("--organization must be letters, digits, dots, dashes and underscores.")
    limits = Limits()
    if arguments.max_image_size:
        limits = replace(limits, object_bytes=arguments.max_image_size)
    if arguments.max_manifest_size:
        limits = replace(limits, manifest_bytes=arguments.max_manifest_size)
    token = None if arguments.no_token else _token(environment)
    folder = _expanded(arguments.folder)
    return ServerOptions(folder, arguments.host, arguments.port, token, arguments.organization, limits)


def _expanded(folder: Path) -> Path:
    try:
        return folder.expanduser()
    except RuntimeError as error:
        raise UserError(f"The home folder in {folder} is not known. Write the whole path.") from error


def _token(environment: "Environment") -> str:
    token = environment.variables.get(_TOKEN_VARIABLE, "").strip()
    if not token:
        raise UserError(
            f"There is no token. Set the environment variable {_TOKEN_VARIABLE} to a secret that clients must give, "
            "or add --no-token to serve programs on this machine without one."
        )
    return token


def _announce(address: str, holdings: "Holdings") -> None:
    count = count_text(len(holdings.catalogue.records()), "build")
    print(address, flush=True)
    print(f"Serving {count} of {holdings.layout.builds}; end with Ctrl+C", flush=True)
    print(f"The builds: {address}/api/0/organizations/{holdings.organisation}/builds/", flush=True)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError("must be a whole number from 0 to 65535")
    return int(text)


def _mebibytes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65536:
        raise argparse.ArgumentTypeError("must be a whole number of MiB, at least 1")
    return int(text) * _MEBIBYTE
