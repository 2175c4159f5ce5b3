"""Fields of a Word file: references, links, contents, page numbers.

A complex field is begun, separated and ended by signs in the runs, also over several paragraphs;
what stands between the separator and the end is its result, the only part that is printed.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from curriculum_studio.exchange.docx_in.ns import VAL, switch, w

_NAME = re.compile(r"\s*([A-Za-z]+)")
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')
_OVERSTRIKE = re.compile(r"\\o(?:\\a[clr])?\((.),(\d{1,2}|.)\)")
_FRACTION = re.compile(r"\\f\(([^(),]*),([^(),]*)\)")

#: Results that are counted anew wherever a document is printed.
_PAGES = frozenset(["PAGE", "NUMPAGES", "SECTIONPAGES"])
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(slots=True)
class Field:
    """A field that is being read: its instruction, and whether its result has begun."""

    instruction: list[str] = field(default_factory=list)
    result: bool = False

    @property
    def code(self) -> str:
        """The whole instruction."""
        return "".join(self.instruction).strip()

    @property
    def name(self) -> str:
        """The kind of field, in capital letters."""
        found = _NAME.match(self.code)
        return found[1].upper() if found else ""

    @property
    def link(self) -> str:
        """Where a link or a reference leads: an address, or # and the name of a bookmark."""
        words = [a or b or c for a, b, c in _QUOTED.findall(self.code)][1:]
        if self.name == "HYPERLINK":
            inner = words[words.index("\\l") + 1 :] if "\\l" in words else []
            if inner:
                return f"#{inner[0]}"
            return next((word for word in words if not word.startswith("\\")), "")
        if self.name == "REF":
            return next((f"#{word}" for word in words if not word.startswith("\\")), "")
        return ""


class Fields:
    """The fields that are open at a place; they go on from paragraph to paragraph."""

    def __init__(self) -> None:
        """Begin outside all fields."""
        self._open: list[Field] = []

    def sign(self, sign: etree._Element) -> Field | None:
        """Take a w:fldChar; return the field that it ends."""
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            self._open.append(Field())
        elif kind == "separate" and self._open:
            self._open[-1].result = True
        elif kind == "end" and self._open:
            return self._open.pop()
        return None

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction."""
        if self._open and not self._open[-1].result:
            self._open[-1].instruction.append(text)

    def enter(self, code: str) -> None:
        """Enter a simple field, whose instruction is at hand."""
        self._open.append(Field([code], result=True))

    def leave(self) -> None:
        """Leave a simple field."""
        self._open.pop()

    @property
    def printed(self) -> bool:
        """Whether text here is printed, and not part of an instruction."""
        return all(each.result for each in self._open)

    @property
    def page(self) -> bool:
        """Whether text here is the number of a page."""
        return any(each.name in _PAGES for each in self._open)

    @property
    def contents(self) -> bool:
        """Whether text here belongs to a generated table of contents."""
        return any(each.name == "TOC" and each.result for each in self._open)

    @property
    def link(self) -> str:
        """Where the innermost link around leads."""
        return next((link for each in reversed(self._open) if (link := each.link)), "")


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
