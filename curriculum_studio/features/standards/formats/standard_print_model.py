"""The outline of a standard, in the order of GB/T 1.1-2020, table 3."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.headings import ELEMENTS
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import (
    is_annex,
    is_definition,
    is_designation,
    is_foreword,
    is_index,
    is_preliminary,
    is_reference_entry,
    is_source,
    is_term,
    is_unsorted,
    role_of,
)
from curriculum_studio.core.numbering import (
    Label,
    Numbering,
    annex_nature,
    entry_number,
    label_text,
    number,
)
from curriculum_studio.core.payloads.indicators import IndicatorSystem, ScoringRules
from curriculum_studio.core.payloads.standard import (
    Annex,
    Clause,
    Designation,
    ReferenceEntry,
    Term,
)
from curriculum_studio.core.pinyin import initials, sound_order
from curriculum_studio.core.roles import Role
from curriculum_studio.features.indicators.formats.indicator_tables import IndicatorTables
from curriculum_studio.features.standards.formats.front_matter import cover, front_matter
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import (
    Block,
    CitationBlock,
    ContentsBlock,
    ContentsEntry,
    EndRule,
    FigureBlock,
    HeadingBlock,
    HeadingScheme,
    NodeText,
    PageBreak,
    PagePart,
    ParagraphBlock,
    ParagraphRole,
    PrintedOutline,
    ProvisionBlock,
    Run,
    TableBlock,
    TermHead,
    visible,
    visible_texts,
)
from curriculum_studio.render.fixed_sentences import foreword, is_unwritten, lead_in, sentence
from curriculum_studio.render.flow import BlockBuilder
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import LABELS
from curriculum_studio.values import dataclass

# --- index (GB/T 1.1-2020, 8.14) --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entry:
    text: NodeText
    term: str
    number: str


def index_entries(texts: RunBuilder) -> Iterator[ParagraphBlock]:
    """Yield a line for each preferred and admitted designation with the number of its term.

    As many for each language, so that parallel texts stay aligned. What begins with another letter
    than the line above is set apart from it. Deprecated designations are none to look up.
    """
    letter = ""
    entries = sorted(_entries(texts), key=lambda each: _order(each.text, texts.language))
    for entry in entries:
        own = _letter(entry.text, texts.language)
        role: ParagraphRole = "index" if own == letter else "index_letter"
        letter = own
        yield ParagraphBlock(entry.text, role, after=_place(entry) if not entry.text.blank else ())


def _entries(texts: RunBuilder) -> Iterator[_Entry]:
    document = texts.document
    for term in document.walk():
        if not is_term(term):
            continue
        number = texts.number(term.id)
        yield _Entry(_words(texts, term), term.id, number)
        for child in document.children_of(term.id):
            payload = child.payload
            if isinstance(payload, Designation) and not payload.avoided:
                yield _Entry(_words(texts, child), term.id, number)


def _words(texts: RunBuilder, node: Node) -> NodeText:
    """Return a designation as words that belong to no node: they are written elsewhere."""
    text = texts.of(node)
    return replace(text, anchor="", runs=tuple(r for r in text.runs if r.kind != "footnote"))


def _place(entry: _Entry) -> tuple[Run, ...]:
    return (Run("\t"), Run(entry.number, kind="reference", target=entry.term, route="number"))


def _order(text: NodeText, language: Language) -> tuple[bool, object, str]:
    """Return what sorts a designation; blank ones, of which nothing is shown, come last."""
    words = text.plain
    key: object = sound_order(words) if language == "zh" else _spelled(words)
    return (text.blank, key, words)


def _letter(text: NodeText, language: Language) -> str:
    """Return the letter under which a designation stands."""
    letters = initials(text.plain) if language == "zh" else _spelled(text.plain)
    return letters[:1]


def _spelled(words: str) -> str:
    """Return letters and digits for sorting: ä like a, ß like ss (DIN 5007-1)."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return "".join(each for each in plain if each.isalnum() or each.isspace()).strip()


# --- outline ----------------------------------------------------------------------------------

#: Levels of headings that the contents list: chapters and the clauses right below them (8.2).
CONTENTS_LEVELS = 2

#: The option that lists figures and tables below the contents, if it is "yes" (8.2).
LISTS = "lists"


def standard_outline(bundle: ExportRequest, language: Language) -> PrintedOutline:
    """Return the outline of a standard in one language, without what is blank in it."""
    lists = bundle.options.get(LISTS) == "yes"
    document = printed(bundle.document)
    return visible(whole_outline(document, number(document), language, lists=lists))


def whole_outline(
    document: Document, numbering: Numbering, language: Language, *, lists: bool = False
) -> PrintedOutline:
    """Return the outline with blank texts left in; with `lists` of figures and tables.

    So the outlines of all languages have the same blocks in the same order and can be put side by
    side. What says nothing in any language is none of the document (see `core.emptiness`).
    """
    return _Standard(document, numbering, language, lists=lists).outline()


class _Standard:
    def __init__(
        self, document: Document, numbering: Numbering, language: Language, *, lists: bool
    ) -> None:
        self._document = document
        self._lists = lists
        self._language: Language = language
        self._numbering = numbering
        self._flow = BlockBuilder(document, numbering, language)
        self._texts = self._flow.texts
        indicators = IndicatorTables(self._flow)
        self._front = front_matter(self._texts)
        self._in_annex = False
        self._flow.extend(
            {
                Clause: self._clause,
                Term: self._term,
                Role.ENTRY: self._reference,
                IndicatorSystem: indicators.system,
                ScoringRules: indicators.rules,
            }
        )

    def outline(self) -> PrintedOutline:
        """Return the outline of the whole standard."""
        nodes = self._document.children_of(self._document.id)
        early = list(filter(is_preliminary, nodes))
        late = [node for node in nodes if not is_preliminary(node)]
        front = [block for node in early for block in self._element(node)]
        title = self._texts.of(self._document.root)
        body: list[Block] = [ParagraphBlock(title, "title")]
        for node in late:
            body += self._element(node)
        body.append(EndRule(self._language))
        contents = self._contents([*front, *body])
        return PrintedOutline(
            self._document.id,
            self._language,
            title,
            self._front.number,
            (PagePart((contents, *front), preliminary=True), PagePart(tuple(body))),
            cover(self._texts),
            {
                node.id: self._texts.of(node)
                for node in self._document.walk()
                if node.id in self._texts.cited
            },
        )

    def _contents(self, blocks: Sequence[Block]) -> ContentsBlock:
        title = self._texts.by_rule(ELEMENTS["contents"][self._language])
        entries = tuple(
            self._entry(block)
            for block in visible_texts(blocks)
            if isinstance(block, HeadingBlock) and block.listed and block.level <= CONTENTS_LEVELS
        )
        if not self._lists:
            return ContentsBlock(title, entries)
        listed = tuple(visible_texts(blocks))
        figures = tuple(_captions(block for block in listed if isinstance(block, FigureBlock)))
        tables = tuple(_captions(block for block in listed if isinstance(block, TableBlock)))
        return ContentsBlock(title, entries, tuple(each for each in (figures, tables) if each))

    def _entry(self, heading: HeadingBlock) -> ContentsEntry:
        words = heading.text.plain.replace("\n", " ")
        if not heading.nature:
            return ContentsEntry(heading.level, heading.number, words, heading.text.anchor)
        label = label_text(Label("annex", heading.number), self._language)
        gaps = ("", "　") if self._language == "zh" else (" ", " ")
        named = f"{label}{gaps[0]}{heading.nature}{gaps[1]}{words}"
        return ContentsEntry(heading.level, "", named, heading.text.anchor)

    def _element(self, node: Node) -> Iterator[Block]:
        """Yield an element of the standard."""
        match role_of(node):
            case Role.ELEMENT if not is_unsorted(node):
                yield PageBreak()
                yield self._fixed_heading(node)
                if is_foreword(node) and is_unwritten(self._document, node):
                    for words in foreword(self._front, self._language):
                        yield ParagraphBlock(self._texts.by_rule(words))
                if is_index(node) and is_unwritten(self._document, node):
                    yield from index_entries(self._texts)
                yield from self._flow.below(node)
            case Role.HEADING if is_annex(node):
                self._in_annex = True
                yield PageBreak()
                yield self._annex_heading(node)
                yield from self._flow.below(node)
            case Role.HEADING:
                self._in_annex = False
                yield from self._flow.blocks([node])
            case _:
                yield from self._flow.blocks([node])

    def _fixed_heading(self, node: Node) -> HeadingBlock:
        words = ELEMENTS.of(node.kind)[self._language]
        text = NodeText((Run(words),), self._language, node.id)
        return HeadingBlock(text, scheme="plain")

    def _annex_heading(self, node: Node) -> HeadingBlock:
        payload = node.payload if isinstance(node.payload, Annex) else Annex()
        nature = annex_nature(payload, self._language)
        return HeadingBlock(self._texts.of(node), 1, self._texts.number(node.id), "annex", nature)

    def _clause(self, node: Node, _depth: int) -> Iterator[Block]:
        payload = node.payload if isinstance(node.payload, Clause) else Clause()
        own_number = self._texts.number(node.id)
        level = self._texts.level(node.id)
        text = self._texts.of(node)
        if payload.titled or level == 1:
            scheme: HeadingScheme = "annex" if self._in_annex else "clause"
            yield HeadingBlock(text, level, own_number, scheme)
        else:
            yield ProvisionBlock(text, level, own_number, self._in_annex)
        yield from self._lead_in(node)
        yield from self._flow.below(node)

    def _lead_in(self, node: Node) -> Iterator[Block]:
        """Yield the fixed lead-in of chapters 2 and 3 where nobody wrote one (8.6, 8.7)."""
        name = lead_in(self._document, node)
        if name is not None:
            yield ParagraphBlock(self._texts.by_rule(sentence(name, self._front, self._language)))

    def _reference(self, node: Node, _depth: int) -> Iterator[Block]:
        payload = node.payload if isinstance(node.payload, ReferenceEntry) else ReferenceEntry()
        text = self._texts.of(node)
        if is_reference_entry(node):
            yield CitationBlock(text, entry_number(payload))
        else:
            ordinal = self._texts.number(node.id)
            yield CitationBlock(text, entry_number(payload), ordinal, node.parent)

    def _term(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield a term entry: number, designation with its English, then what belongs to it."""
        equivalents: tuple[NodeText, ...] = ()
        if self._language == "zh":
            equivalents = (self._texts.own(node, "en"),)
        own_number = self._texts.number(node.id)
        level = self._texts.level(node.id)
        yield TermHead(self._texts.of(node), own_number, level, self._in_annex, equivalents)
        children = self._document.children_of(node.id)
        # Designations stand right below the preferred one, whatever their place in the tree.
        for child in children:
            if is_designation(child):
                yield self._designation(child)
        for child in children:
            if is_definition(child):
                yield ParagraphBlock(self._texts.of(child), "definition")
            elif is_source(child):
                yield self._source(child)
            elif not is_designation(child):
                yield from self._flow.blocks([child])

    def _designation(self, node: Node) -> Block:
        payload = node.payload if isinstance(node.payload, Designation) else Designation()
        before: tuple[Run, ...] = ()
        if payload.avoided:
            colon = "：" if self._language == "zh" else ": "
            before = (Run(f"{LABELS['deprecated'][self._language]}{colon}"),)
        return ParagraphBlock(self._texts.of(node), "designation", before=before)

    def _source(self, node: Node) -> Block:
        colon = "：" if self._language == "zh" else ": "
        before = (Run(f"[{LABELS['source'][self._language]}{colon}"),)
        return ParagraphBlock(self._texts.of(node), "source", before=before, after=(Run("]"),))


def _captions(blocks: Iterable[FigureBlock | TableBlock]) -> Iterator[ContentsEntry]:
    """Yield a line for each caption with a label: 表A.1　指标及分值."""
    for block in blocks:
        caption = block.caption
        if caption is None or not caption.number:
            continue
        gap = "\u3000" if caption.text.language == "zh" else " — "
        words = caption.text.plain.replace("\n", " ")
        named = f"{caption.label}{gap}{words}" if words.strip() else caption.label
        yield ContentsEntry(1, "", named, caption.text.anchor)


# --- languages side by side -------------------------------------------------------------------

#: What tells blocks of one node in several languages: its class, and the anchor of the node.
Key = tuple[str, str]


def rows_of(languages: Sequence[Sequence[Block]]) -> list[tuple[Block, ...]]:
    """Return rows with one block of each language.

    Nearly always all languages have the same blocks. A footnote that is cited in the text of one
    language only stands there at its mark and in the others as a paragraph of its own: where a
    language has no such block, an empty paragraph keeps its place.
    """
    keys = [[_key(block) for block in blocks] for blocks in languages]
    if all(each == keys[0] for each in keys):
        return list(zip(*languages, strict=True))
    order = keys[0]
    for each in keys[1:]:
        order = _merged(order, each)
    columns = [_placed(order, own, blocks) for own, blocks in zip(keys, languages, strict=True)]
    return list(zip(*columns, strict=True))


def _key(block: Block) -> Key:
    text = getattr(block, "text", None)
    anchor = getattr(block, "anchor", "") or getattr(text, "anchor", "")
    return type(block).__name__, anchor


def _merged(one: Sequence[Key], two: Sequence[Key]) -> list[Key]:
    """Return an order in which all of both stand, each in their own order."""
    merged: list[Key] = []
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    for _, start, end, other_start, other_end in matcher.get_opcodes():
        merged += one[start:end]
        if one[start:end] != two[other_start:other_end]:
            merged += two[other_start:other_end]
    return merged


def _placed(order: Sequence[Key], keys: Sequence[Key], blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a language at their places, and empty paragraphs in all others.

    The keys stand in the order in their own order, so taking the first fitting place for each
    leaves none over.
    """
    column: list[Block] = [ParagraphBlock(NodeText()) for _ in order]
    own = 0
    for at, key in enumerate(order):
        if own < len(keys) and keys[own] == key:
            column[at] = blocks[own]
            own += 1
    return column
