"""Importing foreign files; what is received is read, never written to.

What a foreign line becomes is corrected before the tree grows, so that what belongs to it moves
along; each node of each draft stands somewhere, and nothing is dropped.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.interchange import ReceivedFile, SourceLine
from curriculum_studio.core.kinds import (
    is_activity,
    is_annex,
    is_clause,
    is_section,
    is_unsorted,
)
from curriculum_studio.core.numbering import COLONS, label_text, number
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.text import Cell
from curriculum_studio.core.versions import attachment_hash
from curriculum_studio.features.publishing.service.libreoffice import as_docx, find_office
from curriculum_studio.features.word_import.formats.blank_values import is_blank
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.render.format_registry import OLD_SUFFIXES, reader_entry
from curriculum_studio.session.files import read_file
from curriculum_studio.session.ports import AttachmentStore
from curriculum_studio.session.session import Session
from curriculum_studio.untrusted.office_package import check_old_word
from curriculum_studio.untrusted.worker_process import read_apart
from curriculum_studio.values import dataclass

#: What files of older programs are converted into.
_WORD = ".docx"

# --- the import -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Imported:
    """A foreign file as it would come in; nothing of it is in the workspace yet.

    `pictures` holds content, media type and name of what it brings along, by hash. `question` says
    why the file may be no document of the kind that was tried; nobody has said yet that it is one.
    `proposal` says what its content looks like, and where it is of more use: `of_use_elsewhere`.
    """

    document: Document
    report: tuple[Message, ...]
    name: str
    sources: tuple[SourceLine, ...] = ()
    pictures: Mapping[str, tuple[bytes, str, str]] = field(default_factory=dict)
    question: Message | None = None
    proposal: Message | None = None
    of_use_elsewhere: bool = False


class Importer:
    """Reads foreign files into documents."""

    def __init__(self, session: Session, attachments: AttachmentStore) -> None:
        self._session = session
        self._attachments = attachments

    def converts(self, path: Path) -> bool:
        """Whether a file is of an older program and LibreOffice is there, which takes seconds."""
        return path.suffix.lower() in OLD_SUFFIXES and find_office() is not None

    def converted(self, path: Path) -> Work[bytes]:
        """Return a file of an older program as a Word file; yields progress.

        Raises:
            StudioError: if it is missing, too large or no file of such a program, or LibreOffice
                cannot read it.

        """
        content = read_file(path)
        check_old_word(content, path.name)
        return (yield from as_docx(content, path.suffix.lower()))

    def read(
        self,
        path: Path,
        kind: str | None = None,
        language: Language | None = None,
        corrections: Mapping[int, str] | None = None,
        preferred: str = "",
    ) -> Work[Imported]:
        """Read a file in a process of its own; yields progress, returns what would come in.

        Without a kind the content decides, and `preferred` where it says nothing. `corrections` say
        what lines of it are meant to be, by their place among its lines. Files of older
        programs are converted by LibreOffice where it is there.

        Raises:
            StudioError: if the file is missing, no file, too large or nothing that can be read.

        """
        converts = self.converts(path)
        content = (yield from self.converted(path)) if converts else read_file(path)
        suffix = _WORD if converts else path.suffix.lower()
        entry = reader_entry(suffix, kind)
        pictures: dict[str, tuple[bytes, str, str]] = {}

        def keep(picture: bytes, media_type: str, name: str) -> str:
            identity = attachment_hash(picture)
            pictures[identity] = (picture, media_type, name)
            return identity

        received = ReceivedFile(content, path.name, language, keep, corrections or {}, preferred)
        reading = yield from read_apart(entry.module, entry.function, received)
        return Imported(
            _titled(reading.document, path.stem),
            reading.report,
            path.name,
            reading.sources,
            pictures,
            reading.question,
            reading.proposal,
            reading.of_use_elsewhere,
        )

    def take(self, imported: Imported) -> str:
        """Bring what was read into the workspace as one step of undo; returns its id."""
        for content, media_type, name in imported.pictures.values():
            self._attachments.put(content, media_type, name)
        self._session.add(
            imported.document, message("Importing", "Import {name}").fill(name=imported.name)
        )
        return imported.document.id


def _titled(document: Document, name: str) -> Document:
    """Return a document that has a title: that of its file, where its text has none or a blank."""
    root = document.root
    if not is_blank(document.title(root.lead)):
        return document
    named = replace(root, cells={**root.cells, root.lead: Cell(name)})
    return assembled([named if each is root else each for each in document.walk()])


# --- the map of lines -------------------------------------------------------------------------

#: Deeper clauses are not offered (GB/T 1.1-2020, 7.3: five levels of clauses below a chapter).
CLAUSE_LEVELS = 6

#: What a line of a standard can be said to be.
_STANDARD = (
    *(f"clause:{level}" for level in range(1, CLAUSE_LEVELS + 1)),
    "annex", "foreword", "introduction", "bibliography",
    "paragraph", "item", "note", "example", "term", "table_caption", "figure_caption",
    "unsorted",
)  # fmt: skip

#: Sections of a unit that only programs fill are not offered.
_UNIT = (
    "theme",
    *(f"unit_section:{role}" for role in UNIT_SECTIONS if role not in {"activities", "web"}),
    "activity",
    *(f"section:{role}" for role in ACTIVITY_SECTIONS),
    "paragraph",
    "unsorted",
)

#: Corrections by the kind of document that a file is read as.
CORRECTIONS: Mapping[str, tuple[str, ...]] = {"standard": _STANDARD, "unit": _UNIT}


@dataclass(frozen=True, slots=True)
class Mapped:
    """A line of the file and what it becomes.

    `kind` is that of its node, empty where no node holds its text (see `SourceLine.reason`);
    `level` counts clauses from 1; `section` is the role of the section of a unit it stands in.
    """

    line: SourceLine
    kind: str = ""
    number: str = ""
    level: int = 0
    section: str = ""
    of_activity: bool = False
    unsorted: bool = False


def mapped(imported: Imported) -> tuple[Mapped, ...]:
    """Return what each line of a file becomes."""
    document = imported.document
    numbering = number(document)
    language = document.root.lead
    found = []
    for line in imported.sources:
        node = document.nodes.get(line.nodes[0]) if line.nodes else None
        if node is None:
            found.append(Mapped(line))
            continue
        label = numbering.get(node.id)
        above = [node, *document.ancestors(node.id)]
        section = next((each for each in above if is_section(each)), None)
        role = section.payload.role if section and isinstance(section.payload, Section) else ""
        of_activity = section is not None and is_activity(document.nodes[section.parent])
        clauses = sum(1 for each in above if (is_clause(each) or is_annex(each)))
        found.append(
            Mapped(
                line,
                node.kind,
                label_text(label, language).rstrip(COLONS) if label is not None else "",
                clauses if is_clause(node) else 0,
                role,
                of_activity,
                any(is_unsorted(each) for each in above),
            )
        )
    return tuple(found)


def counted(lines: Sequence[Mapped]) -> Counter[str]:
    """Return how many lines become what; "unsorted" counts those that fit nowhere."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts["unsorted" if each.unsorted else each.kind or "computed"] += 1
    return counts


def corrections_of(pairs: Sequence[str], kind: str | None) -> dict[int, str]:
    """Return corrections written as LINE=WHAT.

    Raises:
        StudioError: if one is not written like that, or names nothing that a line can be.

    """
    kinds = CORRECTIONS.values() if kind is None else [CORRECTIONS.get(kind, ())]
    possible = dict.fromkeys(each for some in kinds for each in some)
    found: dict[int, str] = {}
    for pair in pairs:
        place, _, what = pair.partition("=")
        if not place.strip().isdecimal() or what not in possible:
            raise StudioError(
                message("Importing", "{pair} is not a correction.").fill(pair=pair),
                remedy=message(
                    "Importing", "Write the number of a line, = and one of: {possible}."
                ).fill(possible=", ".join(possible)),
            )
        found[int(place)] = what
    return found
