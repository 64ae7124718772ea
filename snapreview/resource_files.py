"""Where the files that travel with the program are: icons, demo builds, licences."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_path(name: str) -> Path:
    """The path of a resource such as `icons/fit.svg`.

    In a wheel the resources lie inside the package, in a checkout beside it. Raises FileNotFoundError.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"The resource {name} is missing from the installation. Install snapreview again.")
