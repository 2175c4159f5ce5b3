"""Terms as TBX-Basic in the martif form (ISO 30042:2008), which translators' tools read.

The file names no DTD: programs that look for one beside the file fail where there is none.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.standard import Designation, Term
from curriculum_studio.features.terminology.formats.xml import LANG, child, packed
from curriculum_studio.i18n import Progress, Work, message

#: Terms between two reports of progress.
_STEP = 200

_PREFERRED, _ADMITTED, _DEPRECATED = (
    f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated")
)
_STATUS = {"admitted": _ADMITTED, "abbreviation": _ADMITTED, "deprecated": _DEPRECATED}


def write(bundle: ExportRequest) -> Work[bytes]:
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
        if node.kind == "term"
    ]
    for at, (entries, node) in enumerate(terms, start=1):
        entries.add(body, node)
        if at % _STEP == 0 or at == len(terms):
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
        """Add the entry of a term that some language has."""
        spoken = [language for language in LANGUAGES if not node.cell(language).blank]
        if not spoken:
            return
        entry = child(body, "termEntry", id=f"term_{node.id}")
        for language in spoken:
            self._language(entry, node, language)

    def _language(self, entry: etree._Element, node: Node, language: Language) -> None:
        terms = child(entry, "langSet")
        terms.set(LANG, language)
        children = self._document.children_of(node.id)
        definitions = self._texts(children, "definition", language)
        sources = self._texts(children, "source", language)
        for definition in definitions:
            group = child(terms, "descripGrp")
            child(group, "descrip", definition, type="definition")
            for source in sources:
                child(group, "admin", source, type="source")
            # A source belongs to the first definition and is said once.
            sources = []
        for source in sources:
            child(terms, "admin", source, type="source")
        for note in self._texts(children, "note", language):
            child(terms, "note", note)
        approved = not isinstance(node.payload, Term) or node.payload.approved
        self._term(terms, node, language, _PREFERRED if approved else "")
        for each in children:
            if isinstance(each.payload, Designation) and not each.cell(language).blank:
                kind = "abbreviation" if each.payload.status == "abbreviation" else ""
                self._term(terms, each, language, _STATUS[each.payload.status], kind)

    def _texts(self, nodes: Sequence[Node], kind: str, language: Language) -> list[str]:
        return [words for words in self._shown(nodes, kind, language) if words]

    def _shown(self, nodes: Sequence[Node], kind: str, language: Language) -> Iterator[str]:
        for each in nodes:
            if each.kind == kind:
                yield self._references.shown(each.cell(language), language).strip()

    def _term(
        self, terms: etree._Element, node: Node, language: Language, status: str, kind: str = ""
    ) -> None:
        group = child(terms, "tig")
        child(group, "term", self._references.shown(node.cell(language), language).strip())
        if kind:
            child(group, "termNote", kind, type="termType")
        if status:
            child(group, "termNote", status, type="administrativeStatus")
