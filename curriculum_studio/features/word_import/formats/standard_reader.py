"""Reads a draft of a standard from a Word file."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from curriculum_studio.core.citations import ORDER, read_citation
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.numbering import letters, number
from curriculum_studio.core.payloads.standard import Annex, Clause, FrontMatter, ReferenceEntry
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.import_report import (
    SORTING,
    STEP,
    ReadOutcome,
    differences,
    report,
)
from curriculum_studio.features.word_import.formats.outline_detection import (
    AnnexStart,
    ContentsLine,
    DetectedHeading,
    ElementStart,
    Piece,
    outlined,
)
from curriculum_studio.features.word_import.formats.source_map import Sources
from curriculum_studio.features.word_import.formats.standard_parts import (
    TermBuilder,
    bilingual,
    read_cover,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    caption_of,
    compact,
    element_of,
    guess_language,
    nature_of,
    role_of,
)
from curriculum_studio.features.word_import.formats.tree_builder import (
    ListBuilder,
    TreeBuilder,
    cut,
    with_references,
    without_weight,
)
from curriculum_studio.i18n import Message, Progress, Work
from curriculum_studio.languages import Language, LocalizedText
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile, read_word

# --- foreword (GB/T 1.1-2020, 8.3) ------------------------------------------------------------

_PROPOSER = re.compile(r"由(.{2,60}?)提出")
_BODIES = re.compile(r"(?:本(?:文件|标准|部分))?(?:主要)?起草单位\s*[:：]\s*(.+?)。?$")
_DRAFTERS = re.compile(r"(?:本(?:文件|标准|部分))?(?:主要)?起草人\s*[:：]\s*(.+?)。?$")
_SEPARATOR = re.compile(r"[、，,；;]\s*")


def with_foreword(front: FrontMatter, texts: Iterable[str], language: Language) -> FrontMatter:
    """Return front matter with what the sentences of a foreword say; they stay where they are."""
    for text in texts:
        proposer = _PROPOSER.search(text)
        bodies = _BODIES.match(text)
        drafters = _DRAFTERS.match(text)
        if proposer is not None and front.proposer == LocalizedText():
            front = replace(front, proposer=_said(proposer[1], language))
        if bodies is not None and not front.drafting_bodies:
            named = tuple(_said(each, language) for each in _listed(bodies[1]))
            front = replace(front, drafting_bodies=named)
        if drafters is not None and not front.drafters:
            front = replace(front, drafters=tuple(_listed(drafters[1])))
    return front


def _said(text: str, language: Language) -> LocalizedText:
    return LocalizedText({language: text.strip()})


def _listed(text: str) -> list[str]:
    return [each.strip() for each in _SEPARATOR.split(text) if each.strip()]


# --- levels of headings -----------------------------------------------------------------------

#: So many bilingual headings in a row are terms.
_ENOUGH = 2


def settled(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with levels as they are meant."""
    return _annexes(_flat_terms(list(pieces)))


def _flat_terms(pieces: list[Piece]) -> list[Piece]:
    """Put terms below their chapter where all stand on its level, as some converters write them.

    Without numbers only their two languages tell them from the chapters that follow.
    """
    for at, piece in enumerate(pieces):
        if (
            not isinstance(piece, DetectedHeading)
            or role_of(piece.text.text) != "terms"
            or piece.path
        ):
            continue
        run: list[int] = []
        last = 0
        for index in range(at + 1, len(pieces)):
            other = pieces[index]
            if isinstance(other, AnnexStart | ElementStart):
                break
            if not isinstance(other, DetectedHeading):
                continue
            if other.level != piece.level or other.path or role_of(other.text.text) != "general":
                break
            run.append(index)
            if bilingual(other.text) is not None:
                last = len(run)
        if sum(1 for index in run[:last] if _is_bilingual(pieces[index])) < _ENOUGH:
            continue
        for index in run[:last]:
            own = pieces[index]
            if isinstance(own, DetectedHeading):
                pieces[index] = replace(own, level=own.level + 1)
    return pieces


def _is_bilingual(piece: Piece) -> bool:
    return isinstance(piece, DetectedHeading) and bilingual(piece.text) is not None


def _annexes(pieces: list[Piece]) -> list[Piece]:
    """Count the levels of clauses in an annex from the annex.

    A printed number tells the level. Styles count from the heading of the annex, unless its clauses
    stand on the level of that heading.
    """
    for at, piece in enumerate(pieces):
        if not isinstance(piece, AnnexStart):
            continue
        inside: list[int] = []
        for index in range(at + 1, len(pieces)):
            if isinstance(pieces[index], AnnexStart | ElementStart):
                break
            if isinstance(pieces[index], DetectedHeading):
                inside.append(index)
        levels = [each.level for i in inside if isinstance(each := pieces[i], DetectedHeading)]
        shift = piece.level if levels and min(levels) > piece.level else 0
        for index in inside:
            own = pieces[index]
            if isinstance(own, DetectedHeading) and not own.line.forced:
                level = len(own.path) - 1 if len(own.path) > 1 else max(1, own.level - shift)
                pieces[index] = replace(own, level=level)
    return pieces


# --- references and bibliography --------------------------------------------------------------


def read_entry(cell: Cell) -> tuple[ReferenceEntry, Cell, str] | None:
    """Return number and title of a cited document, and what of the text was taken between."""
    found = read_citation(cell.text)
    if found is None:
        return None
    return found.entry, cut(cell, found.title), found.taken


class EntryBuilder:
    """Builds the blocks of chapter 2 and of the bibliography."""

    def __init__(self, context: BuildContext, builder: BlockNodeBuilder) -> None:
        """Build entries; what is none goes to `builder`."""
        self._context = context
        self._builder = builder

    def build(self, home: str, kind: str, blocks: Sequence[Block]) -> None:
        """Build entries of a kind below a node; what is none is built as elsewhere.

        In the bibliography every line is an entry; one without a number has a title only.
        """
        for block in blocks:
            entry = isinstance(block, WordParagraph) and not block.pictures and not block.empty
            if not (entry and isinstance(block, WordParagraph) and self._entry(home, kind, block)):
                self._builder.build(home, [block])

    def _entry(self, home: str, kind: str, line: WordParagraph) -> bool:
        automatic = line.place is not None and line.place.label
        cell = trimmed(line.cell)
        found = read_entry(cell)
        tree, tally = self._context.tree, self._context.tally
        if found is not None:
            payload, title, taken = found
            node = tree.add(home, kind, title, payload)
            tally.resolve("number", taken)
        elif kind == "bibliography_entry":
            order = ORDER.match(with_label(line).text if automatic else cell.text)
            taken = "" if automatic or order is None else order[0]
            node = tree.add(home, kind, cut(cell, len(taken)))
            tally.resolve("number", taken)
        else:
            return False
        tree.mark_places(line.bookmarks, node)
        return True


# --- the standard -----------------------------------------------------------------------------


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a Word file as a standard; yields progress.

    Raises:
        StudioError: if it is no Word file, or refused at the gate.

    """
    outcome = yield from read_standard(received)
    return outcome.reading


def read_standard(received: ReceivedFile) -> Work[ReadOutcome]:
    """Read a Word file as a standard, and return with it what became of every text."""
    file = yield from read_word(received)
    return (yield from built_standard(file, received))


def built_standard(file: ReadWordFile, received: ReceivedFile) -> Work[ReadOutcome]:
    """Build a standard from the lines and tables of a file."""
    language = received.language or guess_language(line.text for line in file.lines)
    tree = TreeBuilder("standard", language, file.notes)
    sources = Sources(file, received.corrections)
    builder = _Builder(sources.file, tree)
    yield from builder.build(SORTING.fill(name=received.name))
    builder.set_aside(sources.aside)
    document = tree.finished()
    numbering = number(document)
    document = with_references(document, numbering, tree.places, language, file.tally)
    found = differences(numbering, tree.printed)
    guessed = language if received.language is None else None
    said = report(file, document, found, guessed)
    told = sources.told(tree, document, file.tally)
    return ReadOutcome(ImportResult(document, said, told), file.tally, tree.printed)


class _Builder:
    """Builds the tree of a standard, piece by piece."""

    def __init__(self, file: ReadWordFile, tree: TreeBuilder) -> None:
        self._file = file
        self._tree = tree
        self._tally = file.tally
        lists = ListBuilder(tree, file.tally)
        context = BuildContext(tree, file.tally, lists, count_all=_uncounted(file))
        self._builder = BlockNodeBuilder(context)
        self._terms = TermBuilder(context, self._builder)
        self._entries = EntryBuilder(context, self._builder)
        self._home = tree.root
        self._annex = ""
        self._annexes = 0
        self._stack: list[tuple[int, str]] = []
        self._title = ""

    def build(self, says: Message) -> Work[None]:
        pieces = settled(tuple(outlined(self._file.blocks)))
        at = told = 0
        while at < len(pieces) and isinstance(pieces[at], WordParagraph | WordTable):
            at += 1
        self._cover(
            [each for each in pieces[:at] if isinstance(each, WordParagraph | WordTable)], at
        )
        while at < len(pieces):
            if at >= told:
                yield Progress(at, len(pieces), says)
                told = at + STEP
            piece = pieces[at]
            end = at + 1
            while end < len(pieces) and isinstance(pieces[end], WordParagraph | WordTable):
                end += 1
            body = [
                each for each in pieces[at + 1 : end] if isinstance(each, WordParagraph | WordTable)
            ]
            self._piece(pieces, at, piece, self._without_title(body))
            at = end

    def set_aside(self, lines: Sequence[WordParagraph]) -> None:
        """Build what somebody set aside, at the end."""
        if lines:
            self._builder.build(self._tree.unsorted(self._tree.root), lines)

    def _piece(self, pieces: Sequence[Piece], at: int, piece: Piece, body: list[Block]) -> None:
        match piece:
            case ContentsLine(line):
                self._tally.resolve("contents", with_label(line).text)
                self._builder.build(self._home, body)
            case ElementStart(line, element):
                if element_of(with_label(line).text) is None:
                    # Somebody says so; its words are not those that are computed.
                    body = [replace(line, forced="paragraph"), *body]
                else:
                    self._tally.resolve("heading", line.text)
                self._element(element, body)
            case AnnexStart():
                self._begin_annex(piece, body)
            case DetectedHeading() if piece.path[:1] == (0,) and not (self._stack or self._annex):
                self._of_introduction(piece, body)
            case DetectedHeading():
                following = next(
                    (
                        each
                        for each in pieces[at + 1 :]
                        if not isinstance(each, WordParagraph | WordTable)
                    ),
                    None,
                )
                self._heading(piece, body, following)
            case _:
                self._builder.build(self._home, body)

    # --- cover and elements -------------------------------------------------------------------

    def _cover(self, blocks: list[Block], count: int) -> None:
        """Read what stands before the first part; without any part, all of it stays unsorted."""
        whole = count < len(self._file.blocks)
        head = (
            blocks
            if whole
            else list(takewhile(lambda block: isinstance(block, WordParagraph), blocks))
        )
        cover = read_cover(head, self._tree.language, self._tally)
        root = self._tree.root
        self._tree.set_payload(root, cover.front)
        for language, title in sorted(
            cover.titles.items(), key=lambda pair: pair[0] != self._tree.language
        ):
            self._tree.write(root, title, language)
        self._title = compact(cover.titles.get(self._tree.language, Cell()).text)
        rest = cover.rest if whole else [*cover.rest, *blocks[len(head) :]]
        if any(isinstance(block, WordTable) or not block.empty for block in rest):
            self._builder.build(self._tree.unsorted(root), rest)
        if not whole:
            self._home = self._tree.unsorted(root)

    def _element(self, element: str, body: list[Block]) -> None:
        self._stack.clear()
        self._annex = ""
        root = self._tree.root
        if element == "contents":
            self._home = self._tree.unsorted(root) if body else root
            self._builder.build(self._home, body)
            return
        self._home = self._tree.add(root, element)
        if element == "bibliography":
            self._entries.build(self._home, "bibliography_entry", body)
            return
        self._builder.build(self._home, body)
        if element == "foreword":
            front = self._tree.payload(root)
            if isinstance(front, FrontMatter):
                texts = [line.text for line in body if isinstance(line, WordParagraph)]
                self._tree.set_payload(root, with_foreword(front, texts, self._tree.language))

    def _of_introduction(self, heading: DetectedHeading, body: list[Block]) -> None:
        """Leave what is counted 0.1, 0.2 in the introduction, as it is printed there.

        As chapters, which a standard counts from 1, they would move all numbers behind them.
        """
        if self._tree.kind(self._home) != "introduction":
            self._home = self._tree.add(self._tree.root, "introduction")
        line = replace(heading.line, cell=with_label(heading.line), place=None, forced="paragraph")
        self._builder.build(self._home, [line, *body])

    def _without_title(self, body: list[Block]) -> list[Block]:
        """Leave out the title that is repeated on the first page of the text."""
        kept: list[Block] = []
        for block in body:
            if (
                self._title
                and isinstance(block, WordParagraph)
                and compact(block.text) == self._title
            ):
                self._tally.resolve("repeated", block.text)
            else:
                kept.append(block)
        return kept

    # --- annexes ------------------------------------------------------------------------------

    def _begin_annex(self, start: AnnexStart, body: list[Block]) -> None:
        head = start.head
        normative, title = head.normative, head.rest
        rest = list(body)
        if normative is None and (said := self._next_line(rest)) is not None:
            normative = nature_of(said.text)
            if normative is not None:
                self._tally.resolve("label", said.text)
                rest.remove(said)
        if not title.text and (said := self._next_line(rest)) is not None:
            title = trimmed(said.cell)
            self._tree.mark_places(said.bookmarks, self._tree.root)
            rest.remove(said)
        self._annexes += 1
        payload = Annex(normative=normative is not False)
        self._annex = self._tree.add_of(self._tree.root, payload, without_weight(title))
        self._tree.mark_places(start.line.bookmarks, self._annex)
        if head.printed:
            self._tree.printed[self._annex] = head.number
        self._tally.resolve("label", head.taken)
        self._stack.clear()
        self._home = self._annex
        self._builder.build(self._annex, rest)

    def _next_line(self, body: list[Block]) -> WordParagraph | None:
        """Return the next line if it can belong to the head of an annex."""
        line = next((each for each in body if isinstance(each, WordTable) or not each.empty), None)
        if not isinstance(line, WordParagraph) or line.pictures or caption_of(line) is not None:
            return None
        return line if len(line.text) <= 60 and not line.text.endswith(("。", "：", "；")) else None

    # --- chapters and clauses -----------------------------------------------------------------

    def _heading(
        self, heading: DetectedHeading, body: list[Block], following: Piece | None
    ) -> None:
        while self._stack and self._stack[-1][0] >= heading.level:
            self._stack.pop()
        parent = self._stack[-1][1] if self._stack else (self._annex or self._tree.root)
        chapter = self._stack[0][1] if self._stack else ""
        deeper = isinstance(following, DetectedHeading) and following.level > heading.level
        if self._is_terms(chapter) and not (deeper and heading.text.text):
            self._term(parent, heading, body)
            return
        role = role_of(heading.text.text) if not self._stack and not self._annex else "general"
        clause = self._tree.add_of(parent, Clause(role=role, titled=heading.titled), heading.text)
        self._stack.append((heading.level, clause))
        self._note(heading, clause)
        self._home = clause
        if role == "references":
            self._entries.build(clause, "reference_entry", body)
        elif role == "terms" and not isinstance(following, DetectedHeading) and not body:
            return
        else:
            self._builder.build(clause, body)

    def _is_terms(self, chapter: str) -> bool:
        payload = self._tree.payload(chapter) if chapter else None
        return isinstance(payload, Clause) and payload.role == "terms"

    def _term(self, parent: str, heading: DetectedHeading, body: list[Block]) -> None:
        term = self._terms.build(parent, heading.text, body)
        self._note(heading, term)
        self._home = parent

    def _note(self, heading: DetectedHeading, node: str) -> None:
        """Remember the printed number and the places of a heading."""
        if heading.path:
            self._tree.printed[node] = self._number(heading.path)
        self._tally.resolve("number", heading.taken)
        self._tree.mark_places(heading.line.bookmarks, node)
        if heading.line.pictures:
            self._builder.build(
                self._tree.parent(node), [WordParagraph(pictures=heading.line.pictures)]
            )

    def _number(self, path: tuple[int, ...]) -> str:
        steps = [str(step) for step in path]
        if self._annex:
            steps[0] = letters(path[0])
        return ".".join(steps)


def _uncounted(file: ReadWordFile) -> frozenset[str]:
    """Return the series of which no caption has a number."""
    found = {caption.kind for line in file.lines if (caption := caption_of(line)) is not None}
    return frozenset(["table", "figure"]) - found
