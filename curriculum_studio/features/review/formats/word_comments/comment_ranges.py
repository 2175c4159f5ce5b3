"""Ranges of comments in the body of a Word file of ours: the marked words, found by bookmark."""

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from curriculum_studio.ooxml.reader.namespaces import W
from curriculum_studio.ooxml.reader.story import SIGNS

_TEXT = f"{W}t"
_BREAKS = {tag: letter for tag, (_, letter) in SIGNS.items()} | {f"{W}br": "\n"}
_PROPERTIES = f"{W}rPr"


@dataclass(frozen=True, slots=True)
class _Atom:
    """Text of one element of a run, with its place in the text of the bookmark."""

    element: etree._Element
    start: int
    text: str


class BookmarkRanges:
    """The bookmarks of a body by name, with the text inside them."""

    def __init__(self, body: etree._Element) -> None:
        """Take the root element of the document part."""
        self._starts: dict[str, etree._Element] = {}
        self._ends: dict[str, etree._Element] = {}
        for element in body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
            if element.tag == f"{W}bookmarkStart":
                self._starts.setdefault(element.get(f"{W}name", ""), element)
            else:
                self._ends.setdefault(element.get(f"{W}id", ""), element)

    def __contains__(self, name: object) -> bool:
        return name in self._starts

    def text(self, name: str) -> str:
        """Return the text inside a bookmark."""
        return "".join(each.text for each in self._atoms(name))

    def mark(
        self,
        name: str,
        start: int,
        end: int,
        opening: list[etree._Element],
        closing: list[etree._Element],
    ) -> None:
        """Put elements before and behind characters inside a bookmark."""
        # The end first: cutting a run there leaves what stands before it as it is.
        self._insert(name, end, closing, behind=True)
        self._insert(name, start, opening, behind=False)

    def _insert(self, name: str, at: int, elements: list[etree._Element], *, behind: bool) -> None:
        atoms = self._atoms(name)
        if behind:
            atom = next((each for each in reversed(atoms) if each.start < at), None)
        else:
            atom = next((each for each in atoms if each.start + len(each.text) > at), None)
        if atom is None:
            anchor = self._starts[name]
            if behind:
                anchor = self._ends.get(anchor.get(f"{W}id", ""), anchor)
            _after(anchor, elements)
            return
        run = atom.element.getparent()
        if run is None:
            return
        field = _field_of(run)
        if field is not None:
            if behind:
                _after(field[1], elements)
            else:
                _before(field[0], elements)
            return
        cut = at - atom.start
        if behind:
            if cut < len(atom.text) or atom.element.getnext() is not None:
                _cut(run, atom.element, cut)
            _after(run, elements)
        else:
            if cut > 0 or _previous(atom.element) is not None:
                run = _cut(run, atom.element, cut)
            _before(run, elements)

    def _atoms(self, name: str) -> list[_Atom]:
        first = self._starts[name]
        last = self._ends.get(first.get(f"{W}id", ""))
        atoms: list[_Atom] = []
        at = 0
        paragraph = next(first.iterancestors(f"{W}p"), None)
        inside = False
        for element in paragraph.iter() if paragraph is not None else ():
            if element is first:
                inside = True
            elif element is last:
                break
            elif inside and (element.tag == _TEXT or element.tag in _BREAKS):
                parent = element.getparent()
                if parent is None or parent.tag != f"{W}r":
                    continue
                text = element.text or "" if element.tag == _TEXT else _BREAKS[element.tag]
                if text:
                    atoms.append(_Atom(element, at, text))
                    at += len(text)
        return atoms


def _field_of(run: etree._Element) -> tuple[etree._Element, etree._Element] | None:
    """Return first and last run of the field that shows a run, such as the number of a reference.

    Comments stand around a field: LibreOffice loses the text of those inside, and Word loses them
    when it counts the field anew.
    """
    paragraph = next(run.iterancestors(f"{W}p"), None)
    depth, inside = 0, False
    first: etree._Element | None = None
    for each in paragraph.iter(f"{W}r") if paragraph is not None else ():
        inside = inside or each is run
        for sign in each.iter(f"{W}fldChar"):
            kind = sign.get(f"{W}fldCharType")
            if kind == "begin":
                depth, first = depth + 1, first if depth else each
            elif kind == "end":
                depth -= 1
                if not depth:
                    if inside and first is not None:
                        return first, each
                    first = None
        if inside and first is None:
            return None
    return None


def _previous(element: etree._Element) -> etree._Element | None:
    """Return what stands before an element in its run, properties aside."""
    before = element.getprevious()
    return None if before is None or before.tag == _PROPERTIES else before


def _cut(run: etree._Element, element: etree._Element, at: int) -> etree._Element:
    """Cut a run within the text of an element; return the run with what follows."""
    rest = etree.Element(run.tag, {str(name): str(own) for name, own in run.attrib.items()})
    properties = run.find(_PROPERTIES)
    if properties is not None:
        rest.append(deepcopy(properties))
    moved = list(element.itersiblings())
    text = element.text or ""
    if element.tag == _TEXT and 0 < at < len(text):
        second = etree.SubElement(rest, _TEXT)
        for each, own in ((element, text[:at]), (second, text[at:])):
            each.text = own
            each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    elif at == 0:
        moved.insert(0, element)
    for each in moved:
        rest.append(each)
    run.addnext(rest)
    return rest


def _after(anchor: etree._Element, elements: list[etree._Element]) -> None:
    for element in reversed(elements):
        anchor.addnext(element)


def _before(anchor: etree._Element, elements: list[etree._Element]) -> None:
    for element in elements:
        anchor.addprevious(element)
