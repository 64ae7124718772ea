"""Numbers in words, the same in window, command line and reports."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A rounded number with its sign ("< ", "> " or "") and unit ("" for none), for any language to write."""

    amount: float
    decimals: int
    sign: str = ""
    unit: str = ""

    def __str__(self) -> str:
        number = f"{self.sign}{self.amount:,.{self.decimals}f}"
        return f"{number} {self.unit}" if self.unit else number


def share_text(ratio: float) -> str:
    """A changed share 0..1 for people, see share_figure: `12.3 %`."""
    return str(share_figure(ratio))


def share_figure(ratio: float) -> Figure:
    """A changed share: one decimal from 1 %, three below, never "0 %" for a share above 0.

    `ratio` is 0..1. Rule of the seed's list (review features §6.3), with a floor for tiny shares.
    """
    percent = ratio * 100
    if percent == 0:
        return Figure(0, 0, unit="%")
    if percent < 0.001:
        return Figure(0.001, 3, "< ", "%")
    if percent >= 99.95 and ratio < 1:
        return Figure(99.9, 1, "> ", "%")
    return Figure(percent, 1 if percent >= 1 else 3, unit="%")


def count_text(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: `1 image`, `12 images`. `many` is the plural, by default `one` + s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def pixels_text(pixels: int) -> str:
    """`1 pixel`, `2,900 pixels`."""
    return count_text(pixels, "pixel")


def bytes_text(count: int) -> str:
    """A number of bytes for people: `0 bytes`, `812 KiB`, `1.2 GiB`."""
    return str(bytes_figure(count)) if count >= 1024 else count_text(count, "byte")


def bytes_figure(count: int) -> Figure:
    """A number of bytes, without a unit below 1 KiB."""
    if count < 1024:
        return Figure(count, 0)
    amount = float(count)
    for unit in ("KiB", "MiB", "GiB"):
        amount /= 1024
        if amount < 1024 or unit == "GiB":
            break
    return Figure(amount, 1 if amount < 10 else 0, unit=unit)


def duration_text(seconds: float) -> str:
    """A duration for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if seconds < 59.5:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min"
