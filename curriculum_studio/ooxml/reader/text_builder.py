"""Writes the text of one paragraph, run by run, into a cell with marks."""

from dataclasses import dataclass

from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, cleaned, tidy_marks


@dataclass(frozen=True, slots=True)
class RunFormat:
    """How a run looks, as far as it means something."""

    bold: bool = False
    italic: bool = False
    raised: str = ""
    link: str = ""


PLAIN = RunFormat()


class TextBuilder:
    """The text of a paragraph as it grows."""

    def __init__(self) -> None:
        """Begin an empty text."""
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self._length = 0
        self._visible = 0
        self._bold = 0

    def write(self, text: str, look: RunFormat = PLAIN, *, heavy: bool = False) -> None:
        """Add text; `heavy` says that it appears bold, whatever makes it so."""
        text = cleaned(text)
        if not text:
            return
        end = self._length + len(text)
        for kind, value in _kinds(look):
            self._marks.append(Mark(self._length, end, kind, value))
        self._pieces.append(text)
        self._length = end
        ink = len(text.strip())
        self._visible += ink
        self._bold += ink if heavy or look.bold else 0

    def put(self, kind: MarkKind, value: str) -> None:
        """Add an object."""
        self._marks.append(Mark(self._length, self._length + 1, kind, value))
        self._pieces.append(OBJECT)
        self._length += 1

    @property
    def heavy(self) -> bool:
        """Whether all of the text appears bold."""
        return self._visible > 0 and self._bold == self._visible

    def cell(self) -> Cell:
        """Return the text so far."""
        return Cell("".join(self._pieces), tidy_marks(self._marks, self._length))


def _kinds(look: RunFormat) -> list[tuple[MarkKind, str]]:
    kinds: list[tuple[MarkKind, str]] = []
    if look.bold:
        kinds.append(("bold", ""))
    if look.italic:
        kinds.append(("italic", ""))
    if look.raised == "superscript":
        kinds.append(("sup", ""))
    if look.raised == "subscript":
        kinds.append(("sub", ""))
    if look.link:
        kinds.append(("link", look.link))
    return kinds
