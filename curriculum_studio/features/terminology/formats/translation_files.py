"""Files for translators' tools: terms as TBX-Basic (ISO 30042:2008), pairs of texts as TMX 1.4.

TBX knows no forbidden words and does not say which synonyms belong together: the `id` of a
designation names status, place, node and language, by which our reader knows it again. Notes that
say so were refused: a reader would hang on a text for people.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from curriculum_studio import __version__
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import Family, is_definition, is_note, is_source, is_term
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.standard import Designation, Term
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.xml_tree import LANG, add_text, child

# --- elements of both -------------------------------------------------------------------------


def packed(root: etree._Element) -> bytes:
    """Return the file."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


# --- TBX: terms, in the martif form -----------------------------------------------------------
# The file names no DTD: programs that look for one beside the file fail where there is none.

#: Terms between two reports of progress.
_TERMS = 200

_PREFERRED, _ADMITTED, _DEPRECATED = (
    f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated")
)
_STATUS = {
    "admitted": _ADMITTED,
    "abbreviation": _ADMITTED,
    "deprecated": _DEPRECATED,
    "forbidden": _DEPRECATED,
}


def write_tbx(bundle: ExportRequest) -> Work[bytes]:
    """Write the terms of standards and glossaries in all languages that have them.

    The first language chosen is that of the file itself.
    """
    main: Language = bundle.languages[0] if bundle.languages else "zh"
    titles = "; ".join(document.title(main) for document in bundle.documents)
    root = etree.Element("martif", type="TBX-Basic")
    root.set(LANG, main)
    _header(root, titles)
    body = child(child(root, "text"), "body")
    terms = [
        (_Entries(document), node)
        for document in bundle.documents
        for node in document.walk()
        if is_term(node)
    ]
    for at, (entries, node) in enumerate(terms, start=1):
        entries.add(body, node)
        if at % _TERMS == 0 or at == len(terms):
            yield Progress(at, len(terms), message("TermExport", "Writing terms"))
    return packed(root)


def _header(root: etree._Element, titles: str) -> None:
    header = child(root, "martifHeader")
    file = child(header, "fileDesc")
    child(child(file, "titleStmt"), "title", titles)
    child(child(file, "sourceDesc"), "p", titles)
    child(child(header, "encodingDesc"), "p", "TBXBasicXCSV02.xcs", type="XCSURI")


class _Entries:
    """Makes the entries of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._references = References(document, number(document))

    def add(self, body: etree._Element, node: Node) -> None:
        """Add the entry of a term, in the languages that have a word for it."""
        children = self._document.children_of(node.id)
        named = [node, *(each for each in children if isinstance(each.payload, Designation))]
        spoken = [
            language
            for language in LANGUAGES
            if any(not each.cell(language).blank for each in named)
        ]
        if not spoken:
            return
        entry = child(body, "termEntry", id=f"term_{node.id}")
        for language in spoken:
            self._language(entry, node, language)

    def _language(self, entry: etree._Element, node: Node, language: Language) -> None:
        terms = child(entry, "langSet")
        terms.set(LANG, language)
        children = self._document.children_of(node.id)
        definitions = self._texts(children, is_definition, language)
        sources = self._texts(children, is_source, language)
        for definition in definitions:
            group = child(terms, "descripGrp")
            child(group, "descrip", definition, type="definition")
            for source in sources:
                child(group, "admin", source, type="source")
            # A source belongs to the first definition and is said once.
            sources = []
        for source in sources:
            child(terms, "admin", source, type="source")
        for note in self._texts(children, is_note, language):
            child(terms, "note", note)
        approved = not isinstance(node.payload, Term) or node.payload.approved
        if not node.cell(language).blank:
            self._term(terms, node, language, _PREFERRED if approved else "")
        for at, each in enumerate(children):
            if isinstance(each.payload, Designation) and not each.cell(language).blank:
                said = each.payload.status
                kind = "abbreviation" if said == "abbreviation" else ""
                group = self._term(terms, each, language, _STATUS[said], kind)
                # TBX-Basic has no word for what is forbidden, nor for names that belong together.
                group.set("id", f"{said}_{at}_{each.id}_{language}")

    def _texts(self, nodes: Sequence[Node], family: Family, language: Language) -> list[str]:
        return [words for words in self._shown(nodes, family, language) if words]

    def _shown(self, nodes: Sequence[Node], family: Family, language: Language) -> Iterator[str]:
        for each in filter(family, nodes):
            yield self._references.shown(each.cell(language), language).strip()

    def _term(
        self, terms: etree._Element, node: Node, language: Language, status: str, kind: str = ""
    ) -> etree._Element:
        group = child(terms, "tig")
        child(group, "term", self._references.shown(node.cell(language), language).strip())
        if kind:
            child(group, "termNote", kind, type="termType")
        if status:
            child(group, "termNote", status, type="administrativeStatus")
        return group


# --- TMX: texts that belong together, so that translators can use them again ------------------

#: Nodes between two reports of progress.
_NODES = 1000

#: A pair is good if its translation is one of these; then it is not stale either.
_GOOD = frozenset({CellState.TRANSLATED, CellState.CONFIRMED})

#: What is called a segment of another type by TMX.
_TYPES = {"ref": "x-reference", "footnote": "x-footnote", "formula": "x-formula"}


def write_tmx(bundle: ExportRequest) -> Work[bytes]:
    """Write pairs of a text and its translation, where that is finished and up to date.

    With several languages chosen both sides of a pair are among them; with one, one side.
    """
    root = etree.Element("tmx", version="1.4")
    header = child(root, "header")
    for name, value in {
        "creationtool": "Curriculum Studio",
        "creationtoolversion": __version__,
        "segtype": "paragraph",
        "o-tmf": "Curriculum Studio",
        "adminlang": "en",
        "srclang": "*all*",
        "datatype": "plaintext",
    }.items():
        header.set(name, value)
    body = child(root, "body")
    total = sum(len(document.nodes) for document in bundle.documents)
    done = 0
    for document in bundle.documents:
        references = References(document, number(document))
        for node in document.walk():
            for language in _targets(node, bundle.languages):
                _unit(body, document, node, language, references)
            done += 1
            if done % _NODES == 0 or done == total:
                yield Progress(done, total, message("TermExport", "Writing pairs of texts"))
    return packed(root)


def _targets(node: Node, chosen: tuple[Language, ...]) -> Iterator[Language]:
    """Yield the languages in which a node has a good translation of its lead text."""
    if node.cell(node.lead).blank:
        return
    for language in LANGUAGES:
        if language == node.lead or state(node, language) not in _GOOD:
            continue
        pair = {node.lead, language}
        if pair <= set(chosen) or (len(chosen) == 1 and chosen[0] in pair) or not chosen:
            yield language


def _unit(
    body: etree._Element,
    document: Document,
    node: Node,
    language: Language,
    references: References,
) -> None:
    unit = child(body, "tu", tuid=f"{node.id}-{language}", srclang=node.lead)
    child(unit, "prop", document.id, type="x-document")
    child(unit, "prop", node.id, type="x-node")
    child(unit, "prop", node.kind, type="x-kind")
    child(unit, "prop", state(node, language).value, type="x-state")
    for each in (node.lead, language):
        variant = child(unit, "tuv")
        variant.set(LANG, each)
        _segment(child(variant, "seg"), node.cell(each), each, references)


def _segment(
    segment: etree._Element, cell: Cell, language: Language, references: References
) -> None:
    """Write a text; references, footnotes and formulas are placeholders with what they show."""
    objects = {mark.start: mark for mark in cell.marks if cell.text[mark.start] == OBJECT}
    start = 0
    for at, mark in sorted(objects.items()):
        add_text(segment, cell.text[start:at])
        shown = {
            "ref": lambda value: references.label(value, language),
            "footnote": references.footnote,
        }.get(mark.kind, str)(mark.value)
        place = child(segment, "ph", shown, type=_TYPES.get(mark.kind, "x-object"))
        place.set("x", str(len(segment)))
        start = at + 1
    add_text(segment, cell.text[start:].replace(OBJECT, ""))
