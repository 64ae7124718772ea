"""Thresholds as people write them. Point and comma are understood in every language."""

import math

from PySide6.QtCore import QCoreApplication, QLocale


def read_colour_threshold(text: str) -> float | None:
    """The ratio in a text such as `0.02` or `2 %`, None for an empty one.

    Raises ValueError with a sentence for people when it is no number from 0 to 1.
    """
    value = _read(text)
    if value is not None and not 0 <= value <= 1:
        raise ValueError(QCoreApplication.translate("rules", "Give a number from 0 to 1, for example 0.02."))
    return value


def read_diff_threshold(text: str) -> float | None:
    """The ratio in a text such as `0.001` or `0.1 %`, None for an empty one.

    Raises ValueError with a sentence for people when it is no number of at least 0 and below 1.
    """
    value = _read(text)
    if value is not None and not 0 <= value < 1:
        raise ValueError(
            QCoreApplication.translate("rules", "Give a number of at least 0 and below 1, for example 0.001 or 0.1 %.")
        )
    return value


def threshold_text(value: float | None) -> str:
    """A ratio as it is written into a field; empty for None."""
    return "" if value is None else f"{value:.10g}".replace(".", QLocale().decimalPoint())


def _read(text: str) -> float | None:
    """The number in a text, a hundredth of it with a per cent sign; not a number where it is none."""
    stripped = text.strip()
    if not stripped:
        return None
    number = stripped.removesuffix("%").strip().replace(",", ".")
    try:
        value = float(number)
    except ValueError:
        return math.nan
    return value / 100 if stripped.endswith("%") else value
