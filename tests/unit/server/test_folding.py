"""A base completed from its ancestors."""

from dataclasses import dataclass
from pathlib import Path

from snapreview.model.files import LocalFile, OpenedBuild
from snapreview.model.snapshot import Snapshot
from snapreview.server.folding import fold
from tests.support.values import build, hash_of


@dataclass(frozen=True, slots=True)
class Owner:
    """Files that tell whose they are."""

    name: str

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """A path with the owner's name in it."""
        return LocalFile(Path(self.name) / snapshot.name)


PARENT = OpenedBuild(build({"a": "1", "b": "2", "c": "3"}), Owner("parent"))


def folded(child: OpenedBuild) -> dict[str, str]:
    """Where each image of the folded build comes from."""
    whole = fold([child, PARENT])
    return {name: str(whole.files.local_file(image).path.parent) for name, image in whole.build.snapshots.items()}


def test_what_a_child_passes_over_is_its_parent_s() -> None:
    child = OpenedBuild(build({"b": "9", "d": "4"}, selective=True), Owner("child"))
    assert folded(child) == {"a": "parent", "b": "child", "c": "parent", "d": "child"}
    assert fold([child, PARENT]).build.snapshots["b"].content_hash == hash_of("9")


def test_what_the_suite_no_longer_has_is_dropped() -> None:
    child = OpenedBuild(build({"b": "9"}, suite=["b", "c", "never uploaded"]), Owner("child"))
    assert folded(child) == {"b": "child", "c": "parent"}


def test_the_whole_is_complete_and_in_order() -> None:
    child = OpenedBuild(build({"0": "9"}, selective=True, diff_threshold=0.5), Owner("child"))
    whole = fold([child, PARENT]).build
    assert not whole.selective
    assert whole.all_image_file_names is None
    assert list(whole.snapshots) == ["0", "a", "b", "c"]
    assert whole.diff_threshold == 0.5


def test_several_levels() -> None:
    middle = OpenedBuild(build({"b": "5"}, suite=["a", "b"]), Owner("middle"))
    child = OpenedBuild(build({"c": "6"}, selective=True), Owner("child"))
    whole = fold([child, middle, PARENT])
    origins = {name: whole.files.local_file(image).path.parent.name for name, image in whole.build.snapshots.items()}
    assert origins == {"a": "parent", "b": "middle", "c": "child"}
