"""Payloads of a standard by GB/T 1.1-2020."""

from typing import Literal

from curriculum_studio.core.payloads import Aligned, Payload
from curriculum_studio.languages import LocalizedText, PerLanguage
from curriculum_studio.values import dataclass

Level = Literal["group", "local", "sector", "national", "enterprise", "internal"]
#: Working draft, draft for comments, for review, for approval, published: ISO stages 20 to 60.
Stage = Literal["working_draft", "comment_draft", "review_draft", "approval_draft", "published"]
ClauseRole = Literal["general", "scope", "references", "terms", "symbols"]
ListMarker = Literal["dash", "letter", "number", "dot"]
#: A deprecated word is better not written, a forbidden one is wrong. On paper, in STS and in TBX,
#: which know no other, a forbidden word is a deprecated one.
DesignationStatus = Literal["admitted", "deprecated", "abbreviation", "forbidden"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter(Payload):
    """Cover and foreword data of a standard (GB/T 1.1-2020, 8.1 and 8.3).

    Dates are ISO 8601 or empty. `overrides` replaces a fixed sentence by the group's own wording:
    pairs of the sentence's name and its text.
    """

    level: Level = "group"
    number: str = ""
    ics: str = ""
    ccs: str = ""
    stage: Stage = "working_draft"
    published: str = ""
    effective: str = ""
    draft_date: str = ""
    replaces: str = ""
    adopts: str = ""
    patent_call: bool = True
    issuer: LocalizedText = LocalizedText()
    proposer: LocalizedText = LocalizedText()
    drafting_bodies: tuple[LocalizedText, ...] = ()
    drafters: tuple[str, ...] = ()
    overrides: tuple[tuple[str, LocalizedText], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Aligned):
    """A chapter (章) or clause (条); untitled, its text is the provision itself (7.3)."""

    role: ClauseRole = "general"
    titled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock(Payload):
    """A list; its items carry the texts (7.5)."""

    marker: ListMarker = "dash"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its id, by which cells name it, and its share of the width in per cent.

    A width of zero leaves the layout to share out the rest.
    """

    id: str
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Payload):
    """A table; its text is the caption (9.8)."""

    columns: tuple[Column, ...] = ()
    header_rows: int = 1
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell(Payload):
    """A cell of a table row, in the column with this id; spans count columns and rows."""

    column: str = ""
    column_span: int = 1
    row_span: int = 1
    align: Align = "left"


class Pictures(PerLanguage):
    """Attachment hashes of a picture, one per language; where there is none, the best is shown."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Payload):
    """A figure or sub-figure; its text is the caption (9.7). Width in millimetres on paper."""

    pictures: Pictures = Pictures()
    width_mm: float = 140.0
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula(Payload):
    """A formula on a line of its own, in LaTeX (9.9)."""

    latex: str = ""
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable(Payload):
    """A symbol explained under 式中; its text is the explanation."""

    symbol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceEntry(Payload):
    """An entry of chapter 2 or of the bibliography; its text is the title (8.6, 8.13)."""

    number: str = ""
    year: str = ""
    obsolete: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Aligned):
    """A term entry; its text is the preferred designation (8.7)."""

    approved: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation(Payload):
    """Another designation of a term."""

    status: DesignationStatus = "admitted"

    @property
    def avoided(self) -> bool:
        """Whether this word shall not be used for the term."""
        return self.status in {"deprecated", "forbidden"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex(Aligned):
    """An annex; its text is the title (9.6)."""

    normative: bool = True
