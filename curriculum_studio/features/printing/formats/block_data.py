"""Blocks of the print model as data for the template for paper.

Words go in as strings, each with the language and the look they have: what is typed is never read
as markup. Numbers and labels by rule are written out here, so that the template has no words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from curriculum_studio.core.kinds import KINDS, is_footnote, is_for_teachers
from curriculum_studio.core.numbering import Label, han_number, label_text
from curriculum_studio.features.printing.formats.formula_data import Json, formula_data
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.styles import PageStyle
from curriculum_studio.ooxml.writer.tables import column_widths
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    CitationBlock,
    ContentsBlock,
    ContentsEntry,
    Diagram,
    EndRule,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    PageBreak,
    ParagraphBlock,
    PrintedCell,
    PrintedPicture,
    ProvisionBlock,
    RemarkBlock,
    Run,
    TableBlock,
    TermHead,
    caption_blank,
    is_blank,
)
from curriculum_studio.render.formula import read_formula
from curriculum_studio.render.vocabulary import LABELS, remark_label
from curriculum_studio.values import dataclass

Data = dict[str, Json]

# --- texts ------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z")
_PIECES = re.compile("\n|\t|[^\n\t]+")

#: A number and the unit behind it stay on one line.
_QUANTITY = re.compile(
    r"(?<=\d) (?=(?:[µmkMGTc]?(?:m|g|t|l|L|s|h|W|Wh|J|V|A|Pa|Hz|mol|K|lx|dB|ha|min)[²³]?"
    r"|[%‰°℃Ω]C?)(?![A-Za-zÀ-ÿ]))"
)
#: Twentieths of a point in a point.
_TWIPS = 20.0


@dataclass(slots=True)
class Anchors:
    """The labels of a document: each stands once, so that links lead to one place.

    `places` are the labels to which links may lead; `given` those that stand already; tables are
    counted, so that the pages to which one goes on can be told from the first.
    """

    places: frozenset[str]
    given: set[str] = field(default_factory=set)
    tables: int = 0

    def new(self, label: str) -> str | None:
        """Return a label if nothing bears it yet and something may lead to it."""
        if label not in self.places or label in self.given:
            return None
        self.given.add(label)
        return label


def anchors_of(outlines: Iterable[tuple[Sequence[Block], str]]) -> Anchors:
    """Return the labels of what is printed: blocks with the suffix of their language."""
    found = {
        f"{anchor}{suffix}" for blocks, suffix in outlines for anchor in _anchors(blocks) if anchor
    }
    return Anchors(frozenset(found))


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case TableBlock():
                if block.caption is not None:
                    yield block.caption.text.anchor
                for row in block.rows:
                    for cell in row:
                        yield from _anchors(cell.blocks)
                yield from _anchors(block.notes)
            case FigureBlock():
                yield block.caption.text.anchor
                for picture in block.pictures:
                    yield picture.caption.text.anchor
                yield from _anchors(block.notes)
            case FormulaBlock():
                yield block.anchor
            case Diagram() | ContentsBlock() | PageBreak() | EndRule():
                continue
            case _:
                yield block.text.anchor


class TextData:
    """Texts of one language as data.

    `suffix` tells the labels of this language from those of others in the same file; `notes` are
    the footnotes of the running text by their node.
    """

    def __init__(self, anchors: Anchors, notes: Mapping[str, NodeText], suffix: str = "") -> None:
        self.suffix = suffix
        self._anchors = anchors
        self._notes = notes
        self._cited: set[str] = set()

    def label(self, node: str) -> str | None:
        """Return the label of a node where it stands first; None where it has none."""
        return self._anchors.new(f"{node}{self.suffix}") if node else None

    def table(self) -> int:
        """Return the number of the next table."""
        self._anchors.tables += 1
        return self._anchors.tables

    def text(
        self,
        text: NodeText,
        before: Sequence[Run] = (),
        after: Sequence[Run] = (),
        look: str = "",
    ) -> Data:
        """Return a text with what stands around it by rule; `look` is that of all its words."""
        own: list[Json] = [*self._runs(text.runs, look)]
        if text.stands_in and own:
            own = [{"standsIn": own}]
        runs = [*self._runs(before), *own, *self._runs(after)]
        data: Data = {"lang": text.language, "runs": runs}
        label = self.label(text.anchor)
        if label:
            data["label"] = label
        return data

    def words(self, words: str, language: Language, look: str = "") -> Data:
        """Return words that belong to no node."""
        return {"lang": language, "runs": [*self._runs((Run(words),), look)]}

    def _runs(self, runs: Iterable[Run], look: str = "") -> Iterator[Json]:
        for run in runs:
            own = look + "".join(_LOOKS[each] for each in sorted(run.emphasis))
            match run.kind:
                case "formula":
                    yield {"math": formula_data(read_formula(run.target))}
                case "footnote":
                    yield self._footnote(run)
                case "link" if _ADDRESS.match(run.target):
                    yield {"in": [*_pieces(run.text, own)], "url": run.target}
                case "reference" if f"{run.target}{self.suffix}" in self._anchors.places:
                    yield {"in": [*_pieces(run.text, own)], "to": f"{run.target}{self.suffix}"}
                case _:
                    yield from _pieces(run.text, own)

    def _footnote(self, run: Run) -> Json:
        note = self._notes.get(run.target)
        if note is None or run.target in self._cited:
            return {"t": run.text, "e": "p"}
        self._cited.add(run.target)
        return {"sign": run.text, "note": self.text(note)}


_LOOKS = {"bold": "b", "italic": "i", "sub": "u", "sup": "p"}


def _pieces(words: str, look: str) -> Iterator[Json]:
    """Yield words without line ends and tabs, which are pieces of their own."""
    for piece in _PIECES.findall(_QUANTITY.sub("\u00a0", words)):
        if piece == "\n":
            yield {"br": True}
        elif piece == "\t":
            yield {"tab": True}
        elif look:
            yield {"t": piece, "e": look}
        else:
            yield piece


# --- blocks -----------------------------------------------------------------------------------


class BlockData:
    """Blocks of one language as data; `width` is that of the column in twentieths of a point."""

    def __init__(self, texts: TextData, look: PageStyle, width: int) -> None:
        self._texts = texts
        self._look = look
        self._width = width
        self._sections = 0

    def blocks(self, blocks: Iterable[Block]) -> list[Json]:
        """Return blocks in their order; those that say nothing are left out.

        A table that is not torn apart stays with a last line below it, which would be alone on a
        page of its own.
        """
        shown = [block for block in blocks if not is_blank(block)]
        made = [self.block(block) for block in shown]
        if len(shown) > 1 and isinstance(shown[-1], ParagraphBlock):
            last = made[-2]
            if isinstance(last, dict) and last.get("whole"):
                last["held"] = True
        return made

    def block(self, block: Block) -> Json:
        """Return a block."""
        match block:
            case HeadingBlock():
                return self._heading(block)
            case ProvisionBlock(text, level, number):
                numbered: Data = {"kind": "provision", "number": number, "level": level}
                return {**numbered, **self._text(text)}
            case ParagraphBlock():
                made = self._texts.text(block.text, block.before, block.after)
                return {"kind": block.role, "depth": block.depth, "text": made}
            case ListItem():
                return self._item(block)
            case RemarkBlock():
                return self._remark(block)
            case TermHead():
                return self._term(block)
            case CitationBlock():
                return self._citation(block)
            case TableBlock():
                return self.table((block,))
            case FigureBlock():
                return self.figure(block)
            case FormulaBlock():
                return self.formula(block)
            case ContentsBlock():
                return self._contents(block)
            case _:
                return _plain(block)

    def _text(self, text: NodeText) -> Data:
        return {"text": self._texts.text(text)}

    def _heading(self, block: HeadingBlock) -> Json:
        language = block.text.language
        number = block.number
        if block.scheme == "section":
            self._sections += 1
            counted = self._sections
            number = f"{han_number(counted)}、" if language == "zh" else str(counted)
        elif block.scheme == "activity":
            number = label_text(Label("activity", block.number), language)
        elif block.scheme == "annex" and block.level == 1:
            number = f"{LABELS['annex'][language]}{block.number}"
        data: Data = {"kind": block.scheme, "level": block.level, "number": number}
        if block.nature:
            data["nature"] = block.nature
        plain = block.text.plain
        if block.scheme == "plain" and language == "zh" and len(plain) == 2:
            data["spread"] = True
        return {**data, **self._text(block.text)}

    def _item(self, block: ListItem) -> Json:
        language = block.text.language
        mark = block.number
        match block.marker:
            case "aim" | "step":
                mark = f"{block.number}."
            case "dash":
                mark = "——" if language == "zh" else "—"
            case "dot":
                mark = "·" if language == "zh" else "•"
        text = self._texts.text(block.text, after=block.after)
        return {
            "kind": "item", "marker": block.marker, "mark": mark, "level": block.level,
            "text": text,
        }  # fmt: skip

    def _remark(self, block: RemarkBlock) -> Json:
        language = block.text.language
        data: Data = {"kind": "remark", "depth": block.depth, "small": block.small}
        if is_footnote(block):
            data |= {"kind": "tablenote", "mark": block.number}
            return {**data, **self._text(block.text)}
        series = KINDS[block.kind].series
        if series is not None and block.to_entry:
            label = label_text(Label(series, block.number, to_entry=True), language)
        else:
            gap = "" if language == "zh" else " "
            label = remark_label(block.kind)[language]
            label += f"{gap}{block.number}" if block.number else ""
        if language == "zh":
            label = f"{label.rstrip('：')}："
        data["mark"] = label.rstrip()
        if is_for_teachers(block):
            data["kind"] = "teacher"
        elif series is None:
            data["kind"] = "warning"
        return {**data, **self._text(block.text)}

    def _term(self, block: TermHead) -> Json:
        others: list[Json] = [
            self._texts.text(each) for each in block.equivalents if not each.blank
        ]
        return {
            "kind": "term", "number": block.number, "level": block.level, "others": others,
            **self._text(block.text),
        }  # fmt: skip

    def _citation(self, block: CitationBlock) -> Json:
        language = block.text.language
        gap = "\u3000" if language == "zh" else ", "
        named = block.document + ("" if block.text.blank else gap) if block.document else ""
        italic = "i" if block.document and language != "zh" else ""
        before = (Run(named),) if named else ()
        text = self._texts.text(block.text, before, look=italic)
        kind = "bibliography" if block.ordinal else "reference"
        return {"kind": kind, "mark": f"[{block.ordinal}]", "text": text}

    def formula(self, block: FormulaBlock, others: Sequence[str] = ()) -> Json:
        """Return a formula with its number; `others` are labels that lead here as well."""
        number = f"({block.prefix}{block.number})" if block.number else ""
        label = self._texts.label(block.anchor)
        labels: list[Json] = [each for each in (label, *others) if each]
        return {
            "kind": "formula", "math": formula_data(block.content), "number": number,
            "labels": labels, "alt": block.latex,
        }  # fmt: skip

    # --- contents -----------------------------------------------------------------------------

    def _contents(self, block: ContentsBlock) -> Json:
        spread = block.title.language == "zh" and len(block.title.plain) == 2
        lists: list[Json] = [self.entries(each) for each in block.lists]
        return {
            "kind": "contents", "spread": spread, "lists": lists,
            "entries": self.entries(block.entries), **self._text(block.title),
        }  # fmt: skip

    def entries(self, entries: Iterable[ContentsEntry]) -> list[Json]:
        """Return lines of the contents; the page is found where their labels stand."""
        return [self.entry(entry) for entry in entries if entry.words.strip()]

    def entry(self, entry: ContentsEntry) -> Json:
        """Return a line of the contents."""
        return {
            "level": entry.level, "number": entry.number, "words": entry.words,
            "to": f"{entry.anchor}{self._texts.suffix}",
        }  # fmt: skip

    # --- figures and tables -------------------------------------------------------------------

    def caption(self, caption: CaptionBlock | None) -> Json:
        """Return label and words of a table or figure; None if it has neither."""
        if caption is None or caption_blank(caption):
            return None
        language = caption.text.language
        label = caption.label if caption.word else caption.number
        gap = ("\u3000" if language == "zh" else " — ") if caption.word else " "
        before = label + ("" if caption.text.blank or not label else gap)
        text = self._texts.text(caption.text, (Run(before),) if before else ())
        return {"text": text, "continued": LABELS["continued"][language]}

    def figure(self, block: FigureBlock) -> Json:
        """Return a figure with its pictures, notes and caption."""
        pictures: list[Json] = [self._picture(each, block) for each in block.pictures]
        unit = block.unit
        row = {"columns": max(block.columns, len(pictures))} if block.beside else {}
        return {
            "kind": "figure", "pictures": pictures, "notes": self.blocks(block.notes),
            "beside": block.beside, **row,
            "caption": self.caption(block.caption),
            "unit": self._texts.text(unit) if unit is not None and not unit.blank else None,
        }  # fmt: skip

    def _picture(self, picture: PrintedPicture, block: FigureBlock) -> Json:
        language = block.caption.text.language
        missing = self._texts.words(picture.missing, language)
        return {
            "file": picture.attachment, "width": picture.width_mm, "missing": missing,
            "alt": picture.caption.text.plain or block.caption.text.plain,
            "caption": self.caption(picture.caption), "height": picture.height_mm,
        }  # fmt: skip

    def table(self, tables: Sequence[TableBlock], bodies: Sequence["BlockData"] = ()) -> Json:
        """Return a table; `tables` are the same one in all languages that share its cells.

        `bodies` are those of the languages, this one first.
        """
        first = tables[0]
        own = bodies or (self,)
        widths = column_widths(tables, self._width, self._look)
        captions = [body.caption(each.caption) for body, each in zip(own, tables, strict=True)]
        units: list[Json] = [
            body._texts.text(each.unit)
            for body, each in zip(own, tables, strict=True)
            if each.unit is not None and not each.unit.blank
        ]
        notes: list[Json] = []
        for body, each in zip(own, tables, strict=True):
            notes += body.blocks(each.notes)
        return {
            "kind": "table", "id": self._texts.table(), "look": first.look,
            "widths": [each / _TWIPS for each in widths],
            "head": first.header_rows, "captions": [each for each in captions if each],
            "units": units, "rows": [*self._rows(tables, own)], "notes": notes,
            "whole": first.stays_whole,
        }  # fmt: skip

    def _rows(self, tables: Sequence[TableBlock], bodies: Sequence["BlockData"]) -> Iterator[Json]:
        for at, row in enumerate(tables[0].rows):
            whole = all(cell.stays_whole for cell in row)
            cells: list[Json] = []
            for place, cell in enumerate(row):
                same = [table.rows[at][place] for table in tables]
                blocks: list[Json] = []
                shown: set[str] = set()
                for body, each in zip(bodies, same, strict=True):
                    plain = "\n".join(_read(block) for block in each.blocks)
                    if plain not in shown or not shown:
                        shown.add(plain)
                        blocks += body.blocks(each.blocks)
                cells.append(_cell(cell, blocks))
            yield {"whole": whole, "cells": cells}


def _cell(cell: PrintedCell, blocks: list[Json]) -> Json:
    data: Data = {"x": cell.column, "blocks": blocks, "look": cell.look, "align": cell.align}
    if cell.columns > 1:
        data["columns"] = cell.columns
    if cell.rows > 1:
        data["rows"] = cell.rows
    return data


def _read(block: Block) -> str:
    if isinstance(block, ParagraphBlock | ListItem | RemarkBlock):
        return block.text.plain
    return repr(block)


def _plain(block: Diagram | PageBreak | EndRule) -> Json:
    match block:
        case PageBreak():
            return {"kind": "break"}
        case EndRule():
            return {"kind": "end"}
        case Diagram():
            shapes: list[Json] = [
                {
                    "x": shape.x, "y": shape.y, "width": shape.width, "height": shape.height,
                    "lines": list(shape.lines), "level": shape.level, "parent": shape.parent,
                }
                for shape in block.shapes
            ]  # fmt: skip
            return {
                "kind": "diagram", "width": block.width, "height": block.height,
                "scale": block.scale, "shapes": shapes, "alt": block.words,
                "lang": block.language,
            }  # fmt: skip
