"""Initials of the sounds of Chinese characters: 导出 is found by "dc".

The 3,755 characters of the first level of GB 2312 stand there in the order of their sounds, so
their initial follows from their place and no table of sounds is needed.
"""

from bisect import bisect_right

#: First place in GB 2312 of each initial; i, u and v begin no sound.
_BEGINNINGS = (
    *((0xB0A1, "a"), (0xB0C5, "b"), (0xB2C1, "c"), (0xB4EE, "d"), (0xB6EA, "e"), (0xB7A2, "f")),
    *((0xB8C1, "g"), (0xB9FE, "h"), (0xBBF7, "j"), (0xBFA6, "k"), (0xC0AC, "l"), (0xC2E8, "m")),
    *((0xC4C3, "n"), (0xC5B6, "o"), (0xC5BE, "p"), (0xC6DA, "q"), (0xC8BB, "r"), (0xC8F6, "s")),
    *((0xCBFA, "t"), (0xCDDA, "w"), (0xCEF4, "x"), (0xD1B9, "y"), (0xD4D1, "z")),
)
_PLACES = tuple(place for place, _ in _BEGINNINGS)

#: End of the first level.
_END = 0xD7FA

#: Characters of the second level, and such as sound otherwise in the words of this program.
_OTHERS = {"碳": "t", "粘": "z", "贴": "t", "键": "j", "帧": "z", "剪": "j", "重": "c", "还": "h"}


def initials(text: str) -> str:
    """Return the initials of the Chinese characters and the other letters of a text, small."""
    found = []
    for character in text:
        if character.isascii():
            if character.isalnum():
                found.append(character.lower())
        else:
            found.append(_initial(character))
    return "".join(found)


def _initial(character: str) -> str:
    known = _OTHERS.get(character)
    if known is not None:
        return known
    try:
        high, low = character.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return ""
    place = high << 8 | low
    if not _PLACES[0] <= place < _END:
        return ""
    return _BEGINNINGS[bisect_right(_PLACES, place) - 1][1]
