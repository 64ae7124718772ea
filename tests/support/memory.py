"""A file memory without a database."""

from collections.abc import Mapping

from snapreview.model.files import MeasuredFile


class KeptFiles:
    """Keeps whatever it is told, in this process only."""

    def __init__(self) -> None:
        self.by_root: dict[str, dict[str, MeasuredFile]] = {}
        self.begun_ns: list[int] = []

    def recall(self, root: str) -> Mapping[str, MeasuredFile]:
        """What is known of the files below a root folder."""
        return dict(self.by_root.get(root, {}))

    def count(self, root: str) -> int:
        """Of how many files below a root folder something is known."""
        return len(self.by_root.get(root, {}))

    def remember(self, root: str, files: Mapping[str, MeasuredFile], begun_ns: int) -> None:
        """Keep what was measured."""
        self.by_root.setdefault(root, {}).update(files)
        self.begun_ns.append(begun_ns)
