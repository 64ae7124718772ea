"""Numbers in words, the same in window, command line and reports."""


def share_text(ratio: float) -> str:
    """A changed share for people: one decimal from 1 %, three below, never "0 %" for a share above 0.

    `ratio` is 0..1. Rule of the seed's list (review features §6.3), with a floor for tiny shares.
    """
    percent = ratio * 100
    if percent == 0:
        return "0 %"
    if percent < 0.001:
        return "< 0.001 %"
    if percent >= 99.95 and ratio < 1:
        return "> 99.9 %"
    if percent >= 1:
        return f"{percent:.1f} %"
    return f"{percent:.3f} %"


def count_text(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: `1 image`, `12 images`. `many` is the plural, by default `one` + s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def pixels_text(pixels: int) -> str:
    """`1 pixel`, `2,900 pixels`."""
    return count_text(pixels, "pixel")


def bytes_text(count: int) -> str:
    """A number of bytes for people: `0 bytes`, `812 KiB`, `1.2 GiB`."""
    if count < 1024:
        return count_text(count, "byte")
    amount = float(count)
    for unit in ("KiB", "MiB", "GiB"):
        amount /= 1024
        if amount < 1024 or unit == "GiB":
            break
    return f"{amount:.1f} {unit}" if amount < 10 else f"{amount:,.0f} {unit}"


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
