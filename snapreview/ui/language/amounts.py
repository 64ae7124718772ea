"""Numbers as the language of the window writes them; the rules of rounding are those of `model.wording`."""

from PySide6.QtCore import QCoreApplication, QLocale

from snapreview.model.wording import bytes_figure, share_figure
from snapreview.model.wording import duration_text as english_duration_text
from snapreview.ui.look.mirroring import isolated


def number_text(number: int) -> str:
    """`2,900`."""
    return QLocale().toString(number)


def decimal_text(number: float, decimals: int) -> str:
    """`12.3` with so many decimals, rounded like everywhere in the program: a half to the even digit."""
    return QLocale().toString(round(float(number), decimals), "f", decimals)


def percent_text(percent: int) -> str:
    """A whole percentage: `70 %`."""
    return isolated(f"{number_text(percent)} %")


def share_text(ratio: float) -> str:
    """A changed share 0..1: `12.3 %`, `0.045 %`, `< 0.001 %`."""
    figure = share_figure(ratio)
    return isolated(f"{figure.sign}{decimal_text(figure.amount, figure.decimals)} %")


def bytes_text(count: int) -> str:
    """A number of bytes: `0 bytes`, `812 KiB`, `1.2 GiB`."""
    figure = bytes_figure(count)
    if not figure.unit:
        return QCoreApplication.translate("amounts", "%Ln bytes", "", count)
    return isolated(f"{decimal_text(figure.amount, figure.decimals)} {figure.unit}")


def duration_text(seconds: float) -> str:
    """A duration: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`."""
    return isolated(english_duration_text(seconds).replace(".", QLocale().decimalPoint()))


def pixels_text(pixels: int) -> str:
    """`1 pixel`, `2,900 pixels`."""
    return QCoreApplication.translate("amounts", "%Ln pixels", "", pixels)


def images_text(images: int) -> str:
    """`1 image`, `12 images`."""
    return QCoreApplication.translate("amounts", "%Ln images", "", images)


def part_text(done: int, total: int) -> str:
    """`12 of 2,900`."""
    text = QCoreApplication.translate("amounts", "{done} of {total}")
    return text.format(done=number_text(done), total=number_text(total))


def listed(things: list[str]) -> str:
    """`a, b and c` as the language lists things."""
    return QLocale().createSeparatedList(things)
