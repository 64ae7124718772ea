"""The order in which differences are walked."""


def stepped(count: int, current: int | None, steps: int) -> int | None:
    """The index after so many steps (back when negative) among `count` things, going around at the ends.

    From None the first step goes to the first, a step back to the last. None when there is nothing to go to.
    """
    if not count:
        return None
    if current is None:
        return (steps - 1 if steps > 0 else steps) % count
    return (current + steps) % count
