"""Characters that no key types, with their names; what standards and lesson plans need of them."""

from dataclasses import dataclass

from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.i18n import Message, message


@dataclass(frozen=True, slots=True)
class Special:
    """What is inserted, how the palette shows it, and what it is called."""

    cell: Cell
    shown: str
    name: Message


def _one(character: str, name: Message, shown: str = "") -> Special:
    return Special(Cell(character), shown or character, name)


def _lowered(text: str, shown: str, name: Message) -> Special:
    """Make a formula whose digits are lowered by a mark, as Word and the page set them."""
    marks = tuple(
        Mark(at, at + 1, "sub") for at, character in enumerate(text) if character.isdigit()
    )
    return Special(Cell(text, marks), shown, name)


#: All of them in the order of the palette.
SPECIALS: tuple[Special, ...] = (
    _one("—", message("Characters", "Dash (one place)")),
    _one("——", message("Characters", "Chinese dash (two places)")),
    _one("–", message("Characters", "Short dash, between numbers")),
    _one("·", message("Characters", "Middle dot")),
    _one("…", message("Characters", "Dots")),
    _one("×", message("Characters", "Times")),
    _one("÷", message("Characters", "Divided by")),
    _one("±", message("Characters", "Plus or minus")),
    _one("≥", message("Characters", "At least")),
    _one("≤", message("Characters", "At most")),
    _one("≠", message("Characters", "Not equal")),
    _one("≈", message("Characters", "About")),
    _one("°", message("Characters", "Degree")),
    _one("℃", message("Characters", "Degree Celsius")),
    _one("μ", message("Characters", "Micro")),
    _one("‰", message("Characters", "Per thousand")),
    _one("²", message("Characters", "Squared")),
    _one("³", message("Characters", "Cubed")),
    _one("₂", message("Characters", "Lowered two")),
    _lowered("CO2", "CO₂", message("Characters", "Carbon dioxide")),
    _lowered("CH4", "CH₄", message("Characters", "Methane")),
    _lowered("N2O", "N₂O", message("Characters", "Nitrous oxide")),
    _one("“", message("Characters", "Opening quotation mark")),
    _one("”", message("Characters", "Closing quotation mark")),
    _one("‘", message("Characters", "Opening inner quotation mark")),
    _one("’", message("Characters", "Closing inner quotation mark")),
    _one("《", message("Characters", "Opening title mark")),
    _one("》", message("Characters", "Closing title mark")),
    _one("〔", message("Characters", "Opening bracket of a year")),
    _one("〕", message("Characters", "Closing bracket of a year")),
    _one("„", message("Characters", "German opening quotation mark")),
    _one("→", message("Characters", "Arrow")),
    _one("★", message("Characters", "Star")),
    _one("☐", message("Characters", "Box to tick")),
    _one("\u00a0", message("Characters", "Space at which no line breaks"), "␣"),
    _one("\u2011", message("Characters", "Hyphen at which no line breaks"), "‑"),
)
