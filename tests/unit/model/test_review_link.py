"""Links to a view: the same view comes back, and no link can do harm."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.result import Status
from snapreview.model.review_link import LinkError, Place, ReviewLink, is_link, link_text, read_link

PRINTABLE = st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc")), max_size=30)
WORDS = st.frozensets(st.from_regex(r"[a-z0-9_-]{1,20}", fullmatch=True), max_size=4)
IMAGES = PRINTABLE.filter(lambda name: not name.startswith("/") and ".." not in name.split("/"))

LINKS = st.builds(
    ReviewLink,
    base=st.builds("/{}".format, PRINTABLE.filter(lambda path: path[:1] not in ("/", "\\") and "://" not in path)),
    head=st.sampled_from(["https://host/a?b=c&d=é#x", "http://localhost:8000/1", "C:\\Bilder\\neu", "/a b/%41"]),
    image=IMAGES,
    search=PRINTABLE,
    categories=st.frozensets(st.sampled_from(list(Status))),
    traits=WORDS,
    decisions=WORDS,
    tags=st.dictionaries(PRINTABLE, PRINTABLE, max_size=4).map(lambda tags: tuple(tags.items())),
    above=st.none() | st.floats(0, 0.999),
    change=st.from_regex(r"([0-9a-f]{64})?", fullmatch=True),
    sort=st.sampled_from(["", "share", "name"]),
    view=st.sampled_from(["", "side-by-side", "heat-map"]),
    place=st.none() | st.builds(Place, st.floats(0.001, 64), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)),
)


@given(LINKS)
def test_a_link_that_was_written_is_read_as_it_was(link: ReviewLink) -> None:
    text = link_text(link)
    assert is_link(text)
    assert read_link(text) == link
    assert text.isascii()
    assert " " not in text


@given(st.text(max_size=200))
def test_any_other_text_is_refused_with_a_sentence_or_read(text: str) -> None:
    for attempt in (text, f"snapreview:open?{text}", f"snapreview:open?base=/a&head=/b&{text}"):
        with contextlib.suppress(LinkError):
            read_link(attempt)


@pytest.mark.parametrize(
    "fields",
    [
        "base=/a",
        "base=&head=/b",
        "base=relative&head=/b",
        "base=//server/share&head=/b",
        "base=%5C%5Cserver%5Cshare&head=/b",
        "base=/%5Cserver/share&head=/b",
        "base=file:///etc&head=/b",
        "base=http://elsewhere/1&head=/b",
        "base=https://user:secret@host/1&head=/b",
        "base=ftp://host/1&head=/b",
        "base=https://[&head=/b",
        "base=/a&head=/b&image=../../secret",
        "base=/a&head=/b&image=/etc/passwd",
        "base=/a&head=/b&at=nan,1,1",
        "base=/a&head=/b&at=1,2",
        "base=/a&head=/b&at=0,1,1",
        "base=/a&head=/b&above=1e400",
        "base=/a&head=/b&above=-1",
        "base=/a&head=/b&view=%3Cscript%3E",
        "base=/a&head=/b&change=xyz",
        "base=/a%00&head=/b",
        "base=/a%0A&head=/b",
        "base=/a&head=/b&search=%FF",
        "base=/a&head=/b" + "&trait=a" * 300,
        "base=/a&head=/b&search=" + "x" * 20_000,
    ],
)
def test_hostile_links_are_refused(fields: str) -> None:
    with pytest.raises(LinkError):
        read_link(f"snapreview:open?{fields}")


def test_what_a_newer_version_may_add_is_passed_over() -> None:
    link = read_link("snapreview:open?base=/a&head=/b&category=changed&category=brand-new&future=1")
    assert link == ReviewLink("/a", "/b", categories=frozenset({Status.CHANGED}))


def test_other_schemes_are_no_links() -> None:
    assert not is_link("https://host")
    with pytest.raises(LinkError, match="not a link"):
        read_link("https://host")
