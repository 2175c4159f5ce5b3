"""Comments with replies and resolved state, put into a Word file before our writers close it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import cast

from docx.opc.part import XmlPart
from docx.package import Package
from lxml import etree

from curriculum_studio.core.anchors import located, located_in
from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest, Writer
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.review.formats.word_comments.comment_parts import comment_parts
from curriculum_studio.features.review.formats.word_comments.content import (
    Annotated,
    Thread,
    shown_text,
)
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.draft.names import text_bookmark
from curriculum_studio.ooxml.elements import NAMESPACES, SPACE, W, new_element
from curriculum_studio.ooxml.reader.story import SIGNS
from curriculum_studio.ooxml.writer.opc_package import made_part
from curriculum_studio.values import dataclass

# --- ranges in the body -----------------------------------------------------------------------

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
        """Find the bookmarks below `body`, the root element of the document part."""
        self._body = body
        self._starts: dict[str, etree._Element] = {}
        for element in body.iter(f"{W}bookmarkStart"):
            self._starts.setdefault(element.get(f"{W}name", ""), element)

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
                anchor = last if (last := self._end_of(anchor)) is not None else anchor
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

    def _end_of(self, start: etree._Element) -> etree._Element | None:
        """Return the end of a bookmark; few of them are asked for, and most end at once."""
        identity = start.get(f"{W}id", "")
        ends = chain(start.itersiblings(name := f"{W}bookmarkEnd"), self._body.iter(name))
        return next((each for each in ends if each.get(f"{W}id", "") == identity), None)

    def _atoms(self, name: str) -> list[_Atom]:
        first = self._starts[name]
        last = self._end_of(first)
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
            each.set(SPACE, "preserve")
    elif at == 0:
        moved.insert(0, element)
    rest.extend(moved)
    run.addnext(rest)
    return rest


def _after(anchor: etree._Element, elements: list[etree._Element]) -> None:
    for element in reversed(elements):
        anchor.addnext(element)


def _before(anchor: etree._Element, elements: list[etree._Element]) -> None:
    for element in elements:
        anchor.addprevious(element)


# --- the writer -------------------------------------------------------------------------------

#: The ids of paragraphs as bare texts: for these, thousands of them become no Python objects.
_IDS = etree.XPath("//w:p/@*[local-name()='paraId']", namespaces=NAMESPACES, smart_strings=False)

#: Threads between two reports of progress.
_STRIDE = 200


def annotated(writer: Writer, bundle: ExportRequest, threads: Sequence[Thread]) -> Work[Annotated]:
    """Write a document to Word with threads; yields progress.

    Each thread stands at the words of its anchor, every reply with a range of its own. They are put
    into the tree that the writer made, so that no file is packed and read a second time for them.

    Raises:
        StudioError: if the document cannot be written like this.

    """
    astray: list[int] = []

    def finish(package: Package) -> Work[None]:
        found = yield from annotate(package, bundle.document, bundle.languages, threads)
        astray.extend(found)

    content = yield from writer(replace(bundle, finish=finish))
    return Annotated(content, tuple(astray))


def annotate(
    package: Package, document: Document, languages: Sequence[Language], threads: Sequence[Thread]
) -> Work[list[int]]:
    """Put threads into a package that shows a document in these languages; yields progress.

    Returns the places of threads for whose words there was no place, see `Annotated`.
    """
    main = package.main_document_part
    body = cast("XmlPart", main).element
    marker = _Marker(body, document, languages)
    astray: list[int] = []
    identity = 0
    for at, thread in enumerate(threads):
        if at % _STRIDE == 0:
            yield Progress(at, len(threads), message("Comments", "Writing comments"))
        if not marker.mark(thread, identity):
            astray.append(at)
        identity += len(thread.entries)
    taken = frozenset(own.upper() for own in cast("list[str]", _IDS(body)))
    for each in comment_parts(threads, taken):
        part = made_part(package, f"/{each.name}", each.content_type, each.content)
        main.relate_to(part, each.relation)
    return astray


class _Marker:
    """Finds the bookmarks for anchors and puts ranges there."""

    def __init__(
        self, body: etree._Element, document: Document, languages: Sequence[Language]
    ) -> None:
        self._body = body
        self._bookmarks = BookmarkRanges(body)
        self._document = document
        self._languages = tuple(languages)

    @cached_property
    def _references(self) -> References:
        """What references show; few comments stand at a text that has one."""
        return References(self._document, number(self._document))

    def mark(self, thread: Thread, identity: int) -> bool:
        """Put the ranges of a thread into the body; say whether they are at its very words."""
        ids = range(identity, identity + len(thread.entries))
        opening = [new_element("commentRangeStart", id=str(each)) for each in ids]
        closing = [part for each in ids for part in _closing(each)]
        name = self._bookmark(thread.anchor)
        if name is None:
            self._at_the_beginning(opening, closing)
            return False
        text = self._bookmarks.text(name)
        place = self._words(thread.anchor, text) if self._own(thread.anchor, name) else None
        self._bookmarks.mark(name, *(place or (0, len(text))), opening, closing)
        return self._own(thread.anchor, name) and (place is not None or not thread.anchor.quotation)

    def _words(self, anchor: Anchor, text: str) -> tuple[int, int] | None:
        """Return where the words of an anchor stand in the text of a bookmark."""
        node, language = self._document.nodes.get(anchor.node), self._language(anchor)
        place = node and anchor.quotation and located_in(node.cell(language), anchor)
        if not node or not place:
            return None
        words, (start, end) = node.cell(language).text, place
        if OBJECT in words:
            shown = shown_text(node, language, self._references)
            words, start, end = shown.text, *(bisect_left(shown.at, each) for each in place)
        read = Anchor(quotation=words[start:end], prefix=words[:start], suffix=words[end:])
        return located(text, read)

    def _language(self, anchor: Anchor) -> Language:
        return next((each for each in LANGUAGES if each == anchor.language), self._languages[0])

    def _own(self, anchor: Anchor, name: str) -> bool:
        return name.startswith(text_bookmark(anchor.node))

    def _bookmark(self, anchor: Anchor) -> str | None:
        """Return the bookmark of an anchor's node, or of what is nearest to it in the tree."""
        if anchor.node not in self._document:
            return None
        inside = (each.id for each in self._document.walk(anchor.node))
        above = (each.id for each in self._document.ancestors(anchor.node))
        for node in chain(inside, above):
            for name in self._names(node, anchor):
                if name in self._bookmarks:
                    return name
        return None

    def _names(self, node: str, anchor: Anchor) -> Iterator[str]:
        own = self._language(anchor)
        for language in dict.fromkeys((own, *self._languages)):
            if language in self._languages:
                first = language == self._languages[0]
                yield text_bookmark(node, "" if first else language)

    def _at_the_beginning(
        self, opening: list[etree._Element], closing: list[etree._Element]
    ) -> None:
        # Before all words LibreOffice loses a comment, so it stands behind the first ones.
        run = next(filter(_is_plain, self._body.iter(f"{W}r")), None)
        if run is not None:
            for element in reversed([*opening, *closing]):
                run.addnext(element)
            return
        paragraph = next(self._body.iter(f"{W}p"), None)
        if paragraph is not None:
            paragraph.extend([*opening, *closing])


def _is_plain(run: etree._Element) -> bool:
    """Whether a run has words, and stands in a paragraph without fields outside of text boxes."""
    paragraph = run.getparent()
    if run.find(f"{W}t") is None or paragraph is None or paragraph.tag != f"{W}p":
        return False
    boxed = next(run.iterancestors(f"{W}txbxContent"), None) is not None
    return not boxed and next(paragraph.iter(f"{W}fldChar"), None) is None


def _closing(identity: int) -> tuple[etree._Element, etree._Element]:
    run = new_element("r")
    properties = new_element("rPr")
    properties.append(new_element("rStyle", val="CommentReference"))
    run.extend([properties, new_element("commentReference", id=str(identity))])
    return new_element("commentRangeEnd", id=str(identity)), run
