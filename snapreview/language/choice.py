"""Which language documents are written in that are made without the window."""

import locale
from collections.abc import Mapping

from snapreview.language.wording import DocumentLanguage
from snapreview.settings import LanguageChoice


def document_language(choice: LanguageChoice, variables: Mapping[str, str]) -> DocumentLanguage:
    """The language for the setting; "system" is the first of the system's languages that there is, else English.

    `variables` are those of the environment; where they say nothing, as on Windows, the process's locale counts.
    """
    if choice == "system":
        wanted = _wanted(variables) or [locale.getlocale()[0] or ""]
        return next((known for each in wanted if (known := _known(each))), "en")
    return "de" if choice == "de" else "en"


def _wanted(variables: Mapping[str, str]) -> list[str]:
    """Languages in the order of gettext (GNU gettext manual §2.3): LANGUAGE, a list, then the locale's category."""
    category = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := variables.get(name))), "")
    preferred = variables.get("LANGUAGE", "") if category.split(".")[0] not in ("C", "POSIX") else ""
    return [name for name in (*preferred.split(":"), category) if name]


def _known(name: str) -> DocumentLanguage | None:
    """`de_AT.UTF-8` and the `German_Germany` of Windows are German; the locale C is nobody's language."""
    words = name.lower()
    if words.startswith(("de", "german")):
        return "de"
    return "en" if words.startswith("en") else None
