"""The letters for which signs of symbol fonts stand (w:sym, 17.3.3.30).

Word writes a sign of such a font by its place there, in the private area from F000 on, where no
other font has anything. The tables are those of the Unicode consortium for Wingdings and of Adobe
for Symbol, as far as office documents use them.
"""

from collections.abc import Mapping

_PRIVATE = 0xF000

#: Signs that are told without a font, or of one that is not known: those of teachers' forms.
_USUAL: Mapping[int, str] = {
    0x52: "☑", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0xA8: "□",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xD8: "➢", 0xE0: "→", 0xB7: "•", 0xA7: "▪",
}  # fmt: skip

_WINGDINGS: Mapping[int, str] = {
    **_USUAL,
    0x21: "✏", 0x22: "✂", 0x23: "✁", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x3F: "✍",
    0x41: "✌", 0x43: "👍", 0x44: "👎", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺",
    0x4B: "😐", 0x4C: "☹", 0x4E: "☠", 0x4F: "⚐", 0x51: "✈", 0x52: "☼", 0x53: "💧", 0x54: "❄",
    0x59: "✡", 0x5A: "☪", 0x5B: "☯", 0x6A: "&", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□",
    0x70: "◻", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x78: "⌧", 0x7B: "❀", 0x7C: "✿", 0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④",
    0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩", 0x8B: "⓿", 0x8C: "❶",
    0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺", 0x91: "❻", 0x92: "❼", 0x93: "❽", 0x94: "❾",
    0x95: "❿", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA4: "◉", 0xA6: "❍", 0xAA: "✦", 0xAB: "★",
    0xAC: "✶", 0xAD: "✴", 0xB2: "⟡", 0xB5: "✪", 0xB6: "✰", 0xD5: "⌫", 0xD6: "⌦", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE3: "↖", 0xE4: "↗", 0xE5: "↙", 0xE6: "↘", 0xE8: "➔",
    0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xF4: "⇳",
}  # fmt: skip

_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL: Mapping[int, str] = {
    **{0x61 + at: sign for at, sign in enumerate(_GREEK)},
    **{0x41 + at: sign for at, sign in enumerate(_CAPITALS)},
    **{at: chr(at) for at in range(0x20, 0x40)},
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥",
    0x7E: "∼", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝",
    0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC4: "⊗",
    0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xC9: "⊃", 0xCA: "⊇", 0xCC: "⊂", 0xCD: "⊆",
    0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD1: "∇", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬",
    0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE5: "∑",
    0xF2: "∫",
}  # fmt: skip


def symbol(font: str, code: str) -> str:
    """Return the letter of a sign, by its font and its place there in hexadecimal; "" for none.

    A place of a private area that no table has stays what it is.
    """
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if not 0 < point <= 0x10FFFF or 0xD800 <= point < 0xE000:
        return ""
    own = font.strip().lower()
    place = point - _PRIVATE if point >= _PRIVATE else point
    if own == "symbol":
        return _SYMBOL.get(place, chr(point))
    if own.startswith("wingdings"):
        table = _WINGDINGS if own == "wingdings" else _USUAL
        return table.get(place, chr(point))
    return _USUAL.get(place, chr(point)) if point >= _PRIVATE else chr(point)
