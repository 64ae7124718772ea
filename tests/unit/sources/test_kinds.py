from snapreview.sources.kinds import is_archive, is_web_address


def test_web_addresses() -> None:
    assert is_web_address("HTTPS://x")
    assert not is_web_address("C:\\x")


def test_the_archive_of_another_machine_is_none_here() -> None:
    assert not is_archive("file://elsewhere/build.zip")
