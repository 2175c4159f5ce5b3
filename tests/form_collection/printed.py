"""The printed words of a Word file, read with zip and lxml alone: none of the program's own code.

A word is an unbroken run of letters or digits. Not printed is what stands in tags ({{ … }}, {% …
%}), what Word itself shows in place of an answer that is missing (a content control with its
placeholder), what was deleted as a tracked change, and what older programs are offered instead of
a text box.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from difflib import SequenceMatcher

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_HAN = "\u3400-\u9fff"
_SOME_HAN = re.compile(f"[{_HAN}]")
_WORD = re.compile(r"[^\W_]+")
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def words_of_parts(content: bytes) -> dict[str, list[str]]:
    """Return the printed words of each part of a Word file that is seen on paper, in order."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if _PARTS.fullmatch(name)]
        roots = {name: etree.fromstring(package.read(name)) for name in names}
    return {
        name: [word for each in root.iter(f"{_W}p") for word in words_in(_text(each))]
        for name, root in roots.items()
    }


def words_in(text: str) -> list[str]:
    return _WORD.findall(_TAGS.sub(" ", text))


def lost(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the words that no longer stand in their order.

    A Chinese word with something written right beside it is still there: 班级 in 班级大二班.
    """
    if not _out_of_order(before, after):
        return []
    missing: list[str] = []
    for kind, begin, end, first, last in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind in {"delete", "replace"}:
            missing += _out_of_order(before[begin:end], after[first:last])
    return missing or _out_of_order(before, after)


def _out_of_order(words: Sequence[str], others: Sequence[str]) -> list[str]:
    missing: list[str] = []
    at = 0
    for word in words:
        found = next((i for i in range(at, len(others)) if _stands(word, others[i])), None)
        if found is None:
            missing.append(word)
        else:
            at = found + 1
    return missing


def _stands(word: str, other: str) -> bool:
    return word == other or (word in other and _SOME_HAN.search(word) is not None)


def _text(paragraph: etree._Element) -> str:
    """Return the text of a paragraph itself, without that of text boxes in it."""
    pieces: list[str] = []
    for each in paragraph.iter(f"{_W}t", *_BREAKS):
        above = list(each.iterancestors())
        if next(one for one in above if one.tag == f"{_W}p") is not paragraph or _unseen(above):
            continue
        pieces.append(_BREAKS.get(each.tag) or each.text or "")
    return "".join(pieces)


def _unseen(above: Sequence[etree._Element]) -> bool:
    return any(
        one.tag in {_FALLBACK, f"{_W}del", f"{_W}moveFrom"}
        or (one.tag == f"{_W}sdt" and one.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None)
        for one in above
    )
