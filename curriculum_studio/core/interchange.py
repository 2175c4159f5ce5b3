"""What writers are given and what readers give back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from curriculum_studio.core.document import Document
from curriculum_studio.i18n import Message, Work
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class ChangesWanted:
    """Which changes an export shall show: since a version, until another or until now.

    `author` is who stands for them in the file: an organisation, or a person who is asked to be
    named. Without it nobody does.
    """

    since: str
    until: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """The earlier state that a document is compared with, and who is named for the changes.

    `time` is ISO 8601 in UTC; `version` is the version that the state is, if it is one.
    """

    document: Document
    author: str
    time: str
    version: str = ""


#: Puts what stands beside the text, such as comments, into a file before it is closed. It gets the
#: open file as the library for its format has it: for Word, the package of python-docx.
Finish = Callable[[Any], Work[None]]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """All that a writer needs.

    `documents` are what is to be written; `library` holds the others they refer to (frameworks), by
    id; `attachment` returns the content of a kept file by its hash. `options` are named by the
    writers. `compared`: the changes since an earlier state are to be shown. `time` is when the
    state that is written was kept, ISO 8601 in UTC: a file that is made of it twice is the same;
    without it, the file says now. `finish` is for Word files that show no changes. `tell` hears
    what is to be known of the file.
    """

    documents: tuple[Document, ...]
    languages: tuple[Language, ...]
    attachment: Callable[[str], bytes]
    library: Mapping[str, Document] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    compared: Compared | None = None
    time: str = ""
    finish: Finish | None = None
    tell: Callable[[Message], None] | None = None

    @property
    def document(self) -> Document:
        """The first document, for writers of a single one."""
        return self.documents[0]


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A foreign file, and how to keep the pictures in it.

    `keep` takes content, media type and name and returns the hash by which the picture is kept.
    `corrections` say what lines of the file are meant to be, by their place among its lines.
    `preferred` is the kind of document that counts where the content does not say what it is.
    """

    content: bytes
    name: str
    language: Language | None
    keep: Callable[[bytes, str, str], str]
    corrections: Mapping[int, str] = field(default_factory=dict)
    preferred: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a foreign file and what became of it.

    `at` is its place among all lines, `table` the number of the table it stands in (0: none).
    `nodes` are those that hold its text; without any, `reason` says why (see
    `ooxml.reader.statistics`). `correction` is what somebody made of it.
    """

    at: int
    text: str
    nodes: tuple[str, ...] = ()
    reason: str = ""
    correction: str = ""
    level: int = 0
    table: int = 0
    bold: bool = False
    centred: bool = False
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a reader made of a foreign file.

    `report` says what the user should know: what stands under "unsorted", what could not be taken
    over. `sources` tells line by line what became of the file, where the reader knows lines.
    `question` says why the file may be no document of this kind at all; `proposal` what its content
    looks like, where nobody said what it is; `of_use_elsewhere`: as a document it is little use,
    and the proposal says where it belongs.
    """

    document: Document
    report: tuple[Message, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    question: Message | None = None
    proposal: Message | None = None
    of_use_elsewhere: bool = False


Writer = Callable[[ExportRequest], Work[bytes]]
Reader = Callable[[ReceivedFile], Work[ImportResult]]


@dataclass(frozen=True, slots=True)
class WriterEntry:
    """A format that documents of some kinds can be written to.

    `several`: one file can hold several documents. `by_way_of` is what the writer makes, where
    something else makes the format of it: the ending of a file, or `TYPESET` of the registry.
    `numbered` writes what the pages of its contents are read from, `redline` two states with the
    changes between them. `parts` are what can be written of a
    document beside the whole, by the option `part`. `without_unsorted`: the format has no place for
    what stands under "unsorted". `options` are the names of what else can be asked of the format,
    with the values that each may have, none where it may have any; a name that ends in a point
    stands for all that begin with it.
    """

    format: str
    suffix: str
    kinds: frozenset[str]
    writer: Lazy[Writer]
    several: bool = False
    by_way_of: str = ""
    numbered: Lazy[Writer] | None = None
    parts: tuple[str, ...] = ()
    redline: Lazy[Writer] | None = None
    without_unsorted: bool = False
    options: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReaderEntry:
    """A format that documents of a kind can be read from.

    `module` and `function` name the reader, for the process of its own in which it is called.
    """

    format: str
    suffixes: Sequence[str]
    kind: str
    module: str
    function: str = "read"
