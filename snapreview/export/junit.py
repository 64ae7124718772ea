"""JUnit XML after the decisions: what is rejected or undecided fails, what could not be compared is an error.

Keeps to the schema of Ant's JUnit reports, the strictest of those in use; build servers read its elements alike.
"""

import re
from xml.etree import ElementTree as Xml

from snapreview.export.review_words import result_words, standing_words
from snapreview.export.time_text import iso_time
from snapreview.language.wording import wording_in
from snapreview.model.image_name import displayable
from snapreview.model.result import Status
from snapreview.model.review.reviewed import ReviewedComparison, ReviewedImage

_SUITE = "snapreview"
# What XML 1.0 allows (§2.2); tab and line breaks are made visible by `displayable` where they matter.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_xml(reviewed: ReviewedComparison, made_at: float) -> bytes:
    """The report; `made_at` in seconds since 1970, UTC. An errored image that a reader approved passes."""
    suites = Xml.Element("testsuites")
    suite = Xml.SubElement(suites, "testsuite", _suite_attributes(reviewed, made_at))
    properties = Xml.SubElement(suite, "properties")
    for name, build in (("base", reviewed.comparison.plan.base), ("head", reviewed.comparison.plan.head)):
        Xml.SubElement(properties, "property", {"name": name, "value": _legal(displayable(build.uri))})
    for image in reviewed.images.values():
        _add_case(suite, image)
    Xml.SubElement(suite, "system-out")
    Xml.SubElement(suite, "system-err")
    Xml.indent(suites)
    content: bytes = Xml.tostring(suites, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _suite_attributes(reviewed: ReviewedComparison, made_at: float) -> dict[str, str]:
    failing = [image for image in reviewed.images.values() if not image.passes]
    errors = sum(image.result.status is Status.ERRORED for image in failing)
    skipped = sum(image.result.status is Status.SKIPPED for image in reviewed.images.values() if image.passes)
    return {
        "name": _SUITE,
        "package": _SUITE,
        "id": "0",
        "tests": str(len(reviewed.images)),
        "failures": str(len(failing) - errors),
        "errors": str(errors),
        "skipped": str(skipped),
        "time": "0",
        "timestamp": iso_time(made_at).removesuffix("Z"),
        "hostname": "localhost",
    }


def _add_case(suite: Xml.Element, image: ReviewedImage) -> None:
    result = image.result
    name = _legal(displayable(result.name))
    folder = name.rpartition("/")[0]
    case = Xml.SubElement(suite, "testcase", {"name": name, "classname": folder or _SUITE, "time": "0"})
    if image.passes:
        if result.status is Status.SKIPPED:
            Xml.SubElement(case, "skipped")
        return
    kind = "error" if result.status is Status.ERRORED else "failure"
    english = wording_in("en")
    message = f"{standing_words(image, english)}: {result_words(result, english)}"
    lines = [message, *([result.message] if result.message else [])]
    lines += [f"{note.reader}: {note.text}" for note in image.notes]
    outcome = Xml.SubElement(case, kind, {"type": image.standing.value, "message": _legal(displayable(message))})
    outcome.text = _legal("\n".join(lines))


def _legal(text: str) -> str:
    """The text with characters that XML cannot carry written out."""
    return _ILLEGAL.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode("ascii"), text)
