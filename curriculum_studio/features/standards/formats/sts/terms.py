"""Terms in NISO STS: one tbx:langSet for each language that has the term."""

from collections.abc import Iterator, Mapping

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.features.standards.formats.sts.inline import (
    LANG,
    TBX,
    InlineWriter,
    child,
    made,
)
from curriculum_studio.render.runs import RunBuilder

#: Children of a term that its language sets hold, in the order in which they stand there.
_PARTS: Mapping[str, str] = {
    "definition": "definition",
    "example": "example",
    "note": "note",
    "source": "source",
}
_AUTHORIZED: Mapping[str, str] = {
    "admitted": "admittedTerm",
    "abbreviation": "admittedTerm",
    "deprecated": "deprecatedTerm",
}


class TermWriter:
    """Writes term entries of one document; `language` is that of the standard's text."""

    def __init__(
        self, document: Document, numbering: Numbering, language: Language, inline: InlineWriter
    ) -> None:
        self._document = document
        self._language = language
        self._inline = inline
        self._texts = {each: RunBuilder(document, numbering, each) for each in LANGUAGES}

    def entry(self, node: Node) -> etree._Element | None:
        """Return the entry of a term, or None if no language has it."""
        sets = [self._set(node, each) for each in LANGUAGES if not node.cell(each).blank]
        if not sets:
            return None
        entry = made(f"{{{TBX}}}termEntry", id=f"term_{node.id}")
        entry.extend(sets)
        return entry

    def held(self, node: Node) -> Iterator[str]:
        """Yield the children of a term that its entry shows, so that they are not shown again."""
        if node.cell(self._language).blank:
            return
        for each in self._document.children_of(node.id):
            if each.kind == "designation" or self._is_part(each):
                yield each.id

    def _is_part(self, node: Node) -> bool:
        """Whether an entry can hold a child: a text that has only footnotes below it."""
        below = self._document.children_of(node.id)
        return node.kind in _PARTS and all(each.kind == "footnote" for each in below)

    def _set(self, node: Node, language: Language) -> etree._Element:
        made_set = made(f"{{{TBX}}}langSet")
        made_set.set(LANG, language)
        children = self._document.children_of(node.id)
        for kind, tag in _PARTS.items():
            for each in children:
                if each.kind == kind and self._is_part(each) and not each.cell(language).blank:
                    self._words(child(made_set, f"{{{TBX}}}{tag}"), each, language)
        approved = getattr(node.payload, "approved", True)
        self._term(made_set, node, language, "preferredTerm" if approved else "")
        for each in children:
            if isinstance(each.payload, Designation) and not each.cell(language).blank:
                status = each.payload.status
                kind = "abbreviation" if status == "abbreviation" else ""
                self._term(made_set, each, language, _AUTHORIZED[status], kind)
        return made_set

    def _term(
        self,
        parent: etree._Element,
        node: Node,
        language: Language,
        authorization: str,
        kind: str = "",
    ) -> None:
        group = child(parent, f"{{{TBX}}}tig")
        self._words(child(group, f"{{{TBX}}}term"), node, language)
        if authorization:
            child(group, f"{{{TBX}}}normativeAuthorization", value=authorization)
        if kind:
            child(group, f"{{{TBX}}}termType", value=kind)

    def _words(self, element: etree._Element, node: Node, language: Language) -> None:
        """Write a text; only that in the language of the standard bears signs of footnotes."""
        texts = self._texts[language]
        shown = texts.of(node) if language == self._language else texts.own(node, language)
        self._inline.runs(element, shown.runs)
