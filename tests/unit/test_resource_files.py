import pytest

from snapreview.resource_files import resource_path


def test_a_resource_is_found() -> None:
    assert resource_path("licences/odiff.txt").is_file()


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"The resource icons/none\.svg is missing"):
        resource_path("icons/none.svg")
