"""Collecting the sentences of layers without Qt."""

import re

from snapreview.language.sentences import source_of
from tools.translations.sentences import sentence_templates, templates_in

SOURCE = '''
"""A docstring is said to nobody."""
_REMEDY = "Mend it, or delete it."
_QUERY = "SELECT one FROM them"

def check(path: "Path | None", found: list[str]) -> "Path | None":
    """Nor is this one."""
    _LOG.warning("The log is not translated")
    if "timed out" in str(path):
        raise SourceError(f"{displayable(str(path))} has {len(found):,} in {{ x }} ({error.strerror}). {_REMEDY}")
    told = f"It was completed from {count_text(len(found), 'older build')}, {self._rest} and {rest}."
    Thread(name=f"worker {number}")
    return "it is too deep" if found else "one"
'''


def test_what_reads_like_words_is_collected_with_named_values() -> None:
    assert sorted(templates_in(SOURCE)) == [
        "It was completed from {counted}, {rest} and {rest2}.",
        "Mend it, or delete it.",
        "it is too deep",
        "{count:,} older build",
        "{count:,} older builds",
        "{path} has {count:,} in {{ x }} ({cause}). {remedy}",
    ]


def test_how_a_number_is_written_is_no_matter_of_translators() -> None:
    assert source_of("{count:,} of {total} {{ x:,}}") == "{count} of {total} {{ x:,}}"


def test_templates_that_differ_by_names_only_are_one() -> None:
    unreadable = re.compile(r"\{\w+\} cannot be read \(\{cause\}\)\. Check its permissions\.")
    (files,) = (files for template, files in sentence_templates().items() if unreadable.fullmatch(template))
    assert files == ("snapreview/promote/planning.py", "snapreview/session/promoting.py")
