from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot, SnapshotMetadata


def described(display_name: str | None, group: str | None) -> Snapshot:
    return Snapshot("a/b.png", "0" * 64, Size(1, 1), SnapshotMetadata(display_name=display_name, group=group))


def test_an_image_is_listed_under_its_group_else_its_label_else_its_name() -> None:
    assert described("Profile", "Settings").group == "Settings"
    assert described("Profile", None).group == "Profile"
    assert described(None, None).group == "a/b.png"


def test_the_label_is_the_display_name_else_the_image_name() -> None:
    assert described("Profile", "Settings").label == "Profile"
    assert described(None, "Settings").label == "a/b.png"
