"""Sounds of Chinese characters: 导出 is found by "dc", and terms stand in the order of an index.

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


#: Characters of the second level of common school words, each with one of the first level that
#: sounds alike. 碳 and the like need none: they stand in their place.
_ALIKE = {
    "榕": "荣", "蓓": "被", "蕨": "决", "蚯": "丘", "蚓": "引", "蝌": "科", "蚪": "抖", "鸢": "冤",
    "莓": "梅", "茉": "莫", "莉": "利", "芙": "服", "蓉": "荣", "茯": "服", "苓": "灵", "樟": "张",
    "榉": "举", "梓": "紫", "蜻": "清", "蜓": "停", "蟋": "西", "蟀": "帅", "蝉": "缠", "萤": "营",
    "蝈": "国", "瓯": "欧", "瞭": "料", "渗": "慎", "濒": "宾", "濡": "如", "蓟": "记", "涵": "含",
    "馨": "心", "怡": "移", "璞": "葡", "琪": "其", "钰": "玉", "颖": "影", "睿": "锐", "淇": "其",
}  # fmt: skip

#: Where characters stand that are in no list of sounds: behind all others.
_LAST = 0x10000


def sound_order(text: str) -> tuple[tuple[str, int], ...]:
    """Return a key that puts Chinese texts in the order of their sounds (汉语拼音字母顺序).

    Letters and digits of other scripts stand where they are spelled among them, before the
    characters of their letter. A character that is read in several ways has the place of one.
    """
    return tuple(_ordered(character) for character in text if character.isalnum())


def _ordered(character: str) -> tuple[str, int]:
    if character.isascii():
        return (character.lower(), 0)
    alike = _ALIKE.get(character, character)
    letter = _initial(alike)
    try:
        high, low = alike.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return ("～", _LAST + ord(character))
    place = high << 8 | low
    # Characters of the second level, of which only the initial is known, follow those of the first.
    return (letter or "～", place)


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
