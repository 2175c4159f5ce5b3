"""Fields of a Word file: references, links, contents, page numbers.

A complex field is begun, separated and ended by signs in the runs, also over several paragraphs;
what stands between the separator and the end is its result, the only part that is printed.
"""

import re
from dataclasses import dataclass

from lxml import etree

from curriculum_studio.ooxml.reader.names import VAL, switch, w

_NAME = re.compile(r"\s*([A-Za-z]+)")
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')
_OVERSTRIKE = re.compile(r"\\o(?:\\a[clr])?\((.),(\d{1,2}|.)\)")
_FRACTION = re.compile(r"\\f\(([^(),]*),([^(),]*)\)")

#: Results that are counted anew wherever a document is printed.
_PAGES = frozenset(["PAGE", "NUMPAGES", "SECTIONPAGES"])
#: Fields stand in each other at most so deep, and their instructions are at most so long.
_DEEPEST = 20
_LONGEST = 2000
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(slots=True)
class OpenField:
    """A field that is being read: its instruction, and whether its result has begun.

    `name` is its kind in capital letters, `link` where a link or a reference leads: an address, or
    # and the name of a bookmark. Both are known when the result begins.
    """

    code: str = ""
    result: bool = False
    name: str = ""
    link: str = ""

    def begin_result(self) -> None:
        """Take the instruction as complete."""
        self.result = True
        found = _NAME.match(self.code)
        self.name = found[1].upper() if found else ""
        words = [a or b or c for a, b, c in _QUOTED.findall(self.code)][1:]
        plain = next((word for word in words if not word.startswith("\\")), "")
        if self.name == "HYPERLINK":
            inner = words[words.index("\\l") + 1 :] if "\\l" in words else []
            self.link = f"#{inner[0]}" if inner else plain
        elif self.name == "REF" and plain:
            self.link = f"#{plain}"


class Fields:
    """The fields that are open at a place; they go on from paragraph to paragraph."""

    def __init__(self) -> None:
        """Begin outside all fields."""
        self._open: list[OpenField] = []

    def begin(self) -> None:
        """Enter a field."""
        if len(self._open) < _DEEPEST:
            self._open.append(OpenField())

    def separate(self) -> None:
        """Begin the result of the innermost field."""
        if self._open:
            self._open[-1].begin_result()

    def end(self) -> OpenField | None:
        """Leave the innermost field and return it; one without a result says so."""
        if not self._open:
            return None
        ended = self._open.pop()
        if not ended.result:
            ended.begin_result()
            ended.result = False
        return ended

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction; no real one is longer than the limit."""
        if self._open and not self._open[-1].result and len(self._open[-1].code) < _LONGEST:
            self._open[-1].code += text

    def end_paragraph(self) -> bool:
        """Let no instruction reach over its paragraph; return whether one would have.

        Where the end of an instruction is lost, the text behind it would be lost too.
        """
        open_ended = [each for each in self._open if not each.result]
        for each in open_ended:
            each.begin_result()
        return bool(open_ended)

    @property
    def printed(self) -> bool:
        """Whether text here is printed, and not part of an instruction."""
        return all(each.result for each in self._open)

    @property
    def page(self) -> bool:
        """Whether text here is the number of a page."""
        return bool(self._open) and self._open[-1].name in _PAGES

    @property
    def contents(self) -> bool:
        """Whether text here belongs to a generated table of contents."""
        return any(each.name == "TOC" and each.result for each in self._open)

    @property
    def link(self) -> str:
        """Where the innermost link around leads."""
        return next((each.link for each in reversed(self._open) if each.link), "")


def equation(code: str) -> tuple[str, str]:
    """Return the text and the LaTeX of an EQ field; one of them is empty.

    In Chinese files it mostly puts a number into a circle. What is not known comes as it stands.
    """
    inner = code[2:].strip()
    plain = inner.replace(" ", "")
    circled = _OVERSTRIKE.fullmatch(plain)
    if circled is not None and circled[1] in "○〇◯":
        at = int(circled[2]) if circled[2].isdigit() else 0
        return (_CIRCLED[at - 1] if 0 < at <= len(_CIRCLED) else f"{circled[1]}{circled[2]}"), ""
    fraction = _FRACTION.fullmatch(plain)
    if fraction is not None:
        return "", f"\\frac{{{fraction[1]}}}{{{fraction[2]}}}"
    return inner, ""


def checkbox(sign: etree._Element) -> str:
    """Return ☑ or ☐ for the check box of an old form that a w:fldChar begins."""
    box = sign.find(f"{w('ffData')}/{w('checkBox')}")
    if box is None:
        return ""
    state = switch(box, "checked")
    if state is None:
        default = box.find(w("default"))
        state = default is not None and default.get(VAL, "1") not in {"0", "false"}
    return "☑" if state else "☐"
