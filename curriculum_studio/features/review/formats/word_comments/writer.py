"""Comments with replies and resolved state put into a Word file that our writers made."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from lxml import etree

from curriculum_studio.core.anchors import located, located_in
from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.features.review.formats.word_comments.comment_parts import comment_parts
from curriculum_studio.features.review.formats.word_comments.comment_ranges import BookmarkRanges
from curriculum_studio.features.review.formats.word_comments.threads import Annotated, Thread
from curriculum_studio.features.review.formats.word_comments.visible_text import VisibleTexts
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.ooxml.draft.names import text_bookmark
from curriculum_studio.ooxml.reader.namespaces import PARAGRAPH_IDS, W
from curriculum_studio.ooxml.writer.opc_package import made_part, opened, saved

#: Threads between two reports of progress.
_STRIDE = 200


def annotate(
    content: bytes, document: Document, languages: Sequence[Language], threads: Sequence[Thread]
) -> Work[Annotated]:
    """Put threads into a file that shows a document in these languages; yields progress.

    Each thread stands at the words of its anchor, every reply with a range of its own.

    Raises:
        StudioError: if a text of the file is longer than python-docx reads.
        ValueError: if the file has comments already; those of our writers have none.

    """
    package = opened(content)
    main = package.main_document_part
    if any(each.reltype == RELATIONSHIP_TYPE.COMMENTS for each in main.rels.values()):
        problem = "the file has comments already"
        raise ValueError(problem)
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
    taken = frozenset(
        own.upper()
        for paragraph in body.iter(f"{W}p")
        for name in PARAGRAPH_IDS
        if (own := paragraph.get(name, ""))
    )
    for each in comment_parts(threads, taken):
        part = made_part(package, f"/{each.name}", each.content_type, each.content)
        main.relate_to(part, each.relation)
    return Annotated(saved(package), tuple(astray))


class _Marker:
    """Finds the bookmarks for anchors and puts ranges there."""

    def __init__(
        self, body: etree._Element, document: Document, languages: Sequence[Language]
    ) -> None:
        self._body = body
        self._bookmarks = BookmarkRanges(body)
        self._document = document
        self._texts = VisibleTexts(document, number(document))
        self._languages = tuple(languages)

    def mark(self, thread: Thread, identity: int) -> bool:
        """Put the ranges of a thread into the body; say whether they are at its very words."""
        ids = range(identity, identity + len(thread.entries))
        opening = [_element("commentRangeStart", each) for each in ids]
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
        if not anchor.quotation:
            return None
        shown = self._texts.by_place.get((anchor.node, self._language(anchor)))
        cell = shown and located_in(shown.node.cell(shown.language), anchor)
        if not shown or not cell:
            return None
        start = next((at for at, place in enumerate(shown.at) if place >= cell[0]), len(shown.at))
        end = next((at for at, place in enumerate(shown.at) if place >= cell[1]), len(shown.at))
        read = Anchor(
            quotation=shown.text[start:end],
            prefix=shown.text[:start],
            suffix=shown.text[end:],
        )
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


def _element(name: str, identity: int) -> etree._Element:
    return etree.Element(f"{W}{name}", {f"{W}id": str(identity)})


def _closing(identity: int) -> tuple[etree._Element, etree._Element]:
    run = etree.Element(f"{W}r")
    properties = etree.SubElement(run, f"{W}rPr")
    etree.SubElement(properties, f"{W}rStyle", {f"{W}val": "CommentReference"})
    run.append(_element("commentReference", identity))
    return _element("commentRangeEnd", identity), run
