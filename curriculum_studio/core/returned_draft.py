"""A draft that went out and came back, as plain values: what is read of its paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import Cell

#: Stands where a reference was that lost its words on the way; its mark still names the target.
LOST = "\ue000"

#: Stands for a number that every program counts anew, such as that of a table.
COUNTED = "\ue001"


@dataclass(frozen=True, slots=True)
class DraftName:
    """A node whose mark stands in a paragraph, around the characters from `start` to `end`.

    Without a language it is the first one of the file. `copied`: the program that made the file
    says that this is a copy. `goes_on`: the mark began in an earlier paragraph.
    """

    node: str
    language: Language | None
    start: int
    end: int
    copied: bool = False
    goes_on: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is left of what was marked."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class TableSpot:
    """Where in a table a paragraph stands: the table in the file, its row, its cell, its column."""

    table: int
    row: int
    cell: int
    column: int


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph as it reads with all tracked changes accepted.

    `cell` bears the looks; what is not text stands in it as it is shown. `style` is the name of
    its style in small letters. `author` and `time` are those of tracked changes in it, if any.
    `note`: it is a footnote. `made`: it belongs to contents that were counted or gathered.
    """

    cell: Cell
    names: tuple[DraftName, ...] = ()
    style: str = ""
    spot: TableSpot | None = None
    author: str = ""
    time: str = ""
    note: bool = False
    made: bool = False

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return self.cell.text


@dataclass(frozen=True, slots=True)
class DraftOrigin:
    """What a file carries of its origin: the paragraphs that went out and the documents in them.

    Of the documents only what was printed is there. `version` is empty where none was kept.
    """

    version: str
    documents: tuple[Document, ...]
    lines: tuple[DraftParagraph, ...]


@dataclass(frozen=True, slots=True)
class ReturnedDraft:
    """What was read of a file.

    `documents` and `version` say what it was written from, as far as the file still tells, and
    `options` how it was written. `struck` tells by whom the text of a node was struck with tracking
    on, and when. `compared`: it showed the changes between two versions. `origin` is what it still
    carries of what went out.
    """

    lines: tuple[DraftParagraph, ...]
    documents: tuple[str, ...] = ()
    version: str = ""
    languages: tuple[Language, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    struck: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    compared: bool = False
    origin: DraftOrigin | None = None

    @property
    def marked(self) -> bool:
        """Whether any mark of ours is left in it."""
        return any(line.names for line in self.lines)
