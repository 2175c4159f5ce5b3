"""Fractional ranks: the place of a node among its siblings as a string.

A new node between two others gets a rank between theirs, so that an insertion writes one row and
two copies of a document can be merged without renumbering.
"""

from collections.abc import Iterator

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(lower: str, upper: str) -> str:
    """Return a rank strictly between two others; an empty string stands for an open end.

    Ranks never end in the lowest digit, so there is always room below.

    Raises:
        ValueError: if the lower rank is not below the upper one.

    """
    if upper and lower >= upper:
        problem = f"no rank between {lower!r} and {upper!r}"
        raise ValueError(problem)
    prefix = ""
    position = 0
    open_above = not upper
    while True:
        low = _DIGITS.index(lower[position]) if position < len(lower) else 0
        high = _BASE if open_above else _DIGITS.index(upper[position])
        if high - low > 1:
            # Appending at the end is by far the most frequent: a small step keeps ranks short.
            middle = low + 1 if open_above and position < len(lower) else (low + high) // 2
            return prefix + _DIGITS[middle]
        prefix += _DIGITS[low]
        open_above = open_above or high > low
        position += 1


def spread(count: int, lower: str = "", upper: str = "") -> Iterator[str]:
    """Yield so many ascending ranks between two others, evenly, for a block of new siblings."""
    if count <= 0:
        return
    middle = between(lower, upper)
    before = (count - 1) // 2
    yield from spread(before, lower, middle)
    yield middle
    yield from spread(count - 1 - before, middle, upper)
