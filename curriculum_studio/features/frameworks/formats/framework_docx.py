"""Word files of frameworks, made for reading: what exchange files cannot be."""

from collections.abc import Iterator
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.goals import case_identifier, own_code
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.framework import FrameworkHead, Goal
from curriculum_studio.core.words import Words
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.paper import bodies, unit_styles
from curriculum_studio.ooxml.writer.styles import unit_look
from curriculum_studio.render.blocks import (
    Block,
    HeadingBlock,
    NodeText,
    PagePart,
    ParagraphBlock,
    PrintedCell,
    PrintedOutline,
    Run,
    TableBlock,
    visible,
)
from curriculum_studio.render.flow import BlockBuilder, shares
from curriculum_studio.render.vocabulary import SEPARATOR

# --- outline ----------------------------------------------------------------------------------

#: The option that names the goal whose branch is written, by node id or code.
BRANCH = "branch"


FrameworkWord = Literal[
    "framework", "publisher", "year", "source", "licence", "status", "note", "code", "goal", "ages",
    "links",
]  # fmt: skip
WORDS = Words[FrameworkWord]("frameworks.paper")
STATUSES = Words[Literal[
    "Draft", "Pending Implementation", "Implemented", "Retired",
]]("frameworks.statuses")  # fmt: skip
#: How links read, from the goal where they begin.
RELATIONS = Words[Literal[
    "isRelatedTo", "isPeerOf", "isPartOf", "isChildOf", "exactMatchOf", "precedes", "replacedBy",
    "exemplar", "hasSkillLevel", "isTranslationOf",
]]("frameworks.relations")  # fmt: skip


def framework_outline(bundle: ExportRequest, language: Language) -> PrintedOutline:
    """Return the outline of a framework, or of one branch of it, in one language.

    Raises:
        StudioError: if there is no goal as the option `branch` names it.

    """
    return visible(_Framework(bundle, language).outline())


def branch_of(document: Document, wanted: str) -> str:
    """Return the node that an option names by its id or its code; the root for nothing.

    Raises:
        StudioError: if there is none.

    """
    if not wanted:
        return document.id
    for node in document.walk():
        code = node.payload.code if isinstance(node.payload, Goal) else ""
        if wanted in {node.id, code}:
            return node.id
    raise StudioError(
        message("FrameworkExport", "There is no goal {goal} in this framework.").fill(goal=wanted),
        remedy=message("FrameworkExport", "Name a goal by its code."),
    )


class _Framework:
    def __init__(self, bundle: ExportRequest, language: Language) -> None:
        self._document = bundle.document
        self._library = bundle.library
        self._language: Language = language
        self._flow = BlockBuilder(self._document, number(self._document), language)
        self._texts = self._flow.texts
        self._start = branch_of(self._document, bundle.options.get(BRANCH, ""))
        self._names = dict(self._named())

    def _named(self) -> Iterator[tuple[str, str]]:
        """Yield what goals are called, by the identifiers that links name."""
        for document in (self._document, *self._library.values()):
            for node in document.walk():
                if isinstance(node.payload, Goal):
                    words = f"{node.payload.code} {node.best(self._language).text}".strip()
                    yield case_identifier(node.payload.identifier, node.id), words
                    for name in (node.payload.identifier, node.payload.uri):
                        if name:
                            yield name, words

    def _word(self, name: FrameworkWord) -> str:
        return WORDS[name][self._language]

    def _said(self, words: str) -> ParagraphBlock:
        return ParagraphBlock(self._texts.by_rule(words), "cell")

    def outline(self) -> PrintedOutline:
        """Return the outline."""
        root = self._document.root
        title = self._texts.of(root)
        blocks: list[Block] = [
            ParagraphBlock(self._texts.by_rule(self._word("framework")), "subtitle"),
            ParagraphBlock(title, "title"),
            *self._head(),
        ]
        if self._start == root.id:
            blocks += self._below(root.id, 1)
        else:
            blocks += self._branch(self._document.nodes[self._start], 1)
        running = title.plain.replace("\n", " ")
        part = PagePart(tuple(blocks))
        return PrintedOutline(self._document.id, self._language, title, running, (part,))

    def _head(self) -> Iterator[Block]:
        payload = self._document.root.payload
        head = payload if isinstance(payload, FrameworkHead) else FrameworkHead()
        status = STATUSES.find(head.adoption_status)
        rows = []
        facts: tuple[tuple[FrameworkWord, str], ...] = (
            ("publisher", head.publisher),
            ("year", head.year),
            ("source", head.source),
            ("status", status[self._language] if status is not None else ""),
            ("licence", self._own(head.licence)),
            ("note", self._own(head.note)),
        )
        for name, words in facts:
            if words:
                label = PrintedCell((self._said(self._word(name)),), 0, look="label")
                rows.append((label, PrintedCell((self._said(words),), 1)))
        if rows:
            width = 16.0 if self._language == "zh" else 20.0
            yield TableBlock(shares((width, 100.0 - width)), tuple(rows), look="fields")

    def _own(self, words: str) -> str:
        """Return the part of a note in three languages that is in this one."""
        parts = words.split(" / ")
        at = {"zh": 0, "en": 1, "de": 2}[self._language]
        return parts[at] if len(parts) == len(STATUSES) - 1 else words

    def _below(self, parent: str, level: int) -> Iterator[Block]:
        """Yield what stands below a goal: leaves side by side as a table, branches as headings."""
        leaves: list[Node] = []
        for node in self._document.children_of(parent):
            if isinstance(node.payload, Goal) and not self._document.children.get(node.id):
                leaves.append(node)
                continue
            if leaves:
                yield self._table(leaves)
                leaves = []
            yield from self._branch(node, level)
        if leaves:
            yield self._table(leaves)

    def _branch(self, node: Node, level: int) -> Iterator[Block]:
        if not isinstance(node.payload, Goal):
            yield from self._flow.blocks([node])
            return
        text = self._texts.of(node)
        code = own_code(self._document, node.id, self._language)
        if code:
            text = NodeText((Run(f"{code}  "), *text.runs), text.language, text.anchor)
        yield HeadingBlock(text, min(level, 6), scheme="sub", listed=level == 1)
        links = self._links(node.payload)
        if links:
            yield ParagraphBlock(self._texts.by_rule(links), "goals")
        if self._document.children.get(node.id):
            yield from self._below(node.id, level + 1)

    def _table(self, leaves: list[Node]) -> TableBlock:
        goals = [node.payload for node in leaves if isinstance(node.payload, Goal)]
        codes = {node.id: own_code(self._document, node.id, self._language) for node in leaves}
        columns: list[tuple[FrameworkWord, float]] = []
        if any(codes.values()):
            columns.append(("code", 13.0))
        columns.append(("goal", 0.0))
        if any(goal.education_levels for goal in goals):
            columns.append(("ages", 14.0))
        if any(self._links(goal) for goal in goals):
            columns.append(("links", 30.0))
        head = tuple(
            PrintedCell((self._said(self._word(name)),), at, align="center", look="head")
            for at, (name, _) in enumerate(columns)
        )
        rows = [head]
        for node, goal in zip(leaves, goals, strict=True):
            cells = {
                "code": self._said(codes[node.id]),
                "goal": ParagraphBlock(self._texts.of(node), "cell"),
                "ages": self._said(SEPARATOR[self._language].join(goal.education_levels)),
                "links": self._said(self._links(goal)),
            }
            rows.append(
                tuple(PrintedCell((cells[name],), at) for at, (name, _) in enumerate(columns))
            )
        return TableBlock(shares([width for _, width in columns]), tuple(rows), 1, look="grid")

    def _links(self, goal: Goal) -> str:
        """Return the links of a goal in words; ends that nobody knows are left as they are."""
        said = []
        for link in goal.associations:
            relation = RELATIONS.find(link.type)
            word = relation[self._language] if relation else link.type.removeprefix("ext:")
            name = self._names.get(link.destination.lower()) or self._names.get(link.destination)
            said.append(
                f"{word}{'：' if self._language == 'zh' else ': '}{name or link.destination}"
            )
        return ("；" if self._language == "zh" else "; ").join(said)


# --- file -------------------------------------------------------------------------------------

_STEP = 200


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a framework; several languages follow each other, each with pages of its own.

    Options: `branch`: the id or code of a goal: only it and what stands below it.

    Raises:
        StudioError: if no language is chosen, or there is no such goal.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    look = unit_look(bundle.languages[0])
    outlines = [framework_outline(bundle, each) for each in bundle.languages]
    file = WordDocument(
        bundle, look, Numbers(look, of_unit=True), typed_footnotes=len(outlines) > 1
    )
    section = PageSection(look.page, "decimal", start=True)
    for at, (body, blocks) in enumerate(bodies(file, outlines, section)):
        for start in range(0, len(blocks), _STEP):
            file.add(body.blocks(blocks[start : start + _STEP]))
            yield Progress(
                at * len(blocks) + start,
                len(blocks) * len(outlines),
                message("WordExport", "Writing the Word file"),
            )
    head = bundle.document.root.payload
    author = head.publisher if isinstance(head, FrameworkHead) else ""
    styles = unit_styles(look)
    title = outlines[0].title.plain
    made = Built(file, section, styles, title, author, bundle.languages)
    return (yield from made.finished())
