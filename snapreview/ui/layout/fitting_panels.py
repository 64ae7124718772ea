"""Which panels there is room for beside the picture. Plain Python, no Qt."""

from collections.abc import Mapping, Sequence


def fitting_panels(wanted: Sequence[str], widths: Mapping[str, int], room: int, demanded: str | None) -> frozenset[str]:
    """The panels that stay when `room` pixels are left beside the picture, the first wanted first.

    `widths` are the least widths of the columns the panels stand in, by panel; panels of one column are counted
    once by giving 0 for all but one of them. `demanded` was asked for by the reader just now and stays in any case.
    """
    ordered = [name for name in wanted if name == demanded] + [name for name in wanted if name != demanded]
    fitting: set[str] = set()
    for name in ordered:
        if name == demanded or widths[name] <= room:
            fitting.add(name)
            room -= widths[name]
    return frozenset(fitting)
