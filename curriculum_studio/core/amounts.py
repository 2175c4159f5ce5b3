"""Numbers as people write them into fields: in any width, with either decimal sign."""

import math
import unicodedata

#: What stands for nothing in a cell of a table.
_NOTHING = frozenset({"", "-", "—", "–"})


def amount_in(text: str, *units: str) -> float | None:
    """Return the number that a text says, None if it says none.

    Full-width digits count, and a single comma is a decimal sign. `units` may stand behind the
    number; "%" among them is only taken away, not counted.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    for unit in units:
        plain = plain.removesuffix(unit).strip()
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def is_nothing(text: str) -> bool:
    """Whether a text stands for an empty cell: nothing, or a dash."""
    return text.strip() in _NOTHING
