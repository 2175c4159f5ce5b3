"""The registry of formats; a format is loaded on first use, as Word and Excel are costly.

What stands beside a text (comments, findings) is put into a file before it is closed, so that
nothing is unpacked and parsed twice.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from curriculum_studio.core.interchange import (
    ReaderEntry,
    Writer,
    WriterEntry,
)
from curriculum_studio.core.returned_draft import ReturnedDraft
from curriculum_studio.i18n import StudioError, Work, message
from curriculum_studio.lazy import Lazy

_REDLINE: Lazy[Writer] = Lazy("curriculum_studio.features.redline.formats.redline_writer:write")
_FOR_PRINT: Lazy[Callable[[bytes], bytes]] = Lazy(
    "curriculum_studio.features.printing.formats.printable_docx:for_print"
)
_ORIGIN_OF: Lazy[Callable[[bytes, str], tuple[str, ...]]] = Lazy(
    "curriculum_studio.features.redline.formats.draft_reader:origin_of"
)
#: Calls a function by its name in a process of its own; not loaded before a foreign file comes.
_RUN_APART: Lazy[Callable[..., Work[Any]]] = Lazy(
    "curriculum_studio.untrusted.worker_process:run_apart"
)

#: Kinds of document whose translations are worth keeping for other texts.
_TRANSLATED = frozenset({"standard", "unit", "framework", "glossary", "collection"})

#: What can be printed of a unit beside the whole, by the option `part`.
_UNIT_PARTS = ("week", "day", "activity", "materials", "letter", "project", "photos")

#: The options of formats; those that the program sets itself (`version`, `calendar`) are none.
_ANY: Sequence[str] = ()
_YES_NO = ("yes", "no")
_STANDARD_OPTIONS: Mapping[str, Sequence[str]] = {
    "lists": _YES_NO,
    "arrangement": ("alternating",),
    "layout": _ANY,
    "layout.": _ANY,
    "profile": _ANY,
}
_PERSONS: Mapping[str, Sequence[str]] = {"persons": _YES_NO}
#: What tells of children and what is for teachers: it is left out unless it is wanted.
_STAYING: Mapping[str, Sequence[str]] = {
    "reflection": _YES_NO,
    "teacher_notes": _YES_NO,
    "photos": _YES_NO,
    **_PERSONS,
}
_UNIT_OPTIONS: Mapping[str, Sequence[str]] = {
    "part": _UNIT_PARTS,
    "week": _ANY,
    "day": _ANY,
    "activity": _ANY,
    "state": ("plan", "done"),
    **_STAYING,
}
_FORM_OPTIONS: Mapping[str, Sequence[str]] = {
    "form": _ANY,
    "activity": _ANY,
    "class": _ANY,
    "date": _ANY,
    "teacher": _ANY,
    "week": _ANY,
    "weekday": _ANY,
    **_STAYING,
}
#: The checks' findings as comments, which Word files only have.
_FINDINGS: Mapping[str, Sequence[str]] = {"findings": _YES_NO}

#: What a writer makes that the typesetter turns into pages.
TYPESET = "pages"

WRITERS: tuple[WriterEntry, ...] = (
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"standard"}),
        Lazy("curriculum_studio.features.standards.formats.standard_docx:write"),
        numbered=Lazy("curriculum_studio.features.printing.formats.pdf_writer:write_standard"),
        redline=_REDLINE,
        options={"pages": _YES_NO, **_STANDARD_OPTIONS, **_FINDINGS},
    ),
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"unit"}),
        Lazy("curriculum_studio.features.units.formats.unit_docx:write"),
        parts=_UNIT_PARTS,
        redline=_REDLINE,
        options={**_UNIT_OPTIONS, **_FINDINGS},
    ),
    WriterEntry(
        "xlsx",
        ".xlsx",
        frozenset({"standard"}),
        Lazy("curriculum_studio.features.indicators.formats.indicator_workbook:write"),
    ),
    WriterEntry(
        "xlsx",
        ".xlsx",
        frozenset({"unit"}),
        Lazy("curriculum_studio.features.units.formats.overview_workbook:write"),
        several=True,
        parts=("term",),
        options={"part": ("term",), "start": _ANY, **_PERSONS},
    ),
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"framework"}),
        Lazy("curriculum_studio.features.frameworks.formats.framework_docx:write"),
        options={"branch": _ANY, **_FINDINGS},
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"framework"}),
        Lazy("curriculum_studio.features.printing.formats.pdf_writer:write_framework"),
        by_way_of=TYPESET,
        options={"branch": _ANY},
    ),
    WriterEntry(
        "case",
        ".json",
        frozenset({"framework"}),
        Lazy("curriculum_studio.features.frameworks.formats.case.writer:write"),
        without_unsorted=True,
        options={"version": _ANY, "time": _ANY},
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"standard"}),
        Lazy("curriculum_studio.features.printing.formats.pdf_writer:write_standard"),
        by_way_of=TYPESET,
        options=_STANDARD_OPTIONS,
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"unit"}),
        Lazy("curriculum_studio.features.printing.formats.pdf_writer:write_unit"),
        by_way_of=TYPESET,
        parts=_UNIT_PARTS,
        options=_UNIT_OPTIONS,
    ),
    WriterEntry(
        "form",
        ".docx",
        frozenset({"unit"}),
        Lazy("curriculum_studio.features.school_forms.formats.writer:write"),
        options=_FORM_OPTIONS,
    ),
    WriterEntry(
        "form-pdf",
        ".pdf",
        frozenset({"unit"}),
        Lazy("curriculum_studio.features.school_forms.formats.writer:write"),
        by_way_of=".docx",
        options=_FORM_OPTIONS,
    ),
    WriterEntry(
        "sts",
        ".xml",
        frozenset({"standard"}),
        Lazy("curriculum_studio.features.standards.formats.sts.writer:write"),
    ),
    WriterEntry(
        "xlsx",
        ".xlsx",
        frozenset({"glossary"}),
        Lazy("curriculum_studio.features.terminology.formats.glossary_workbook:write"),
        without_unsorted=True,
    ),
    WriterEntry(
        "tbx",
        ".tbx",
        frozenset({"standard", "glossary"}),
        Lazy("curriculum_studio.features.terminology.formats.translation_files:write_tbx"),
        several=True,
        without_unsorted=True,
    ),
    WriterEntry(
        "tmx",
        ".tmx",
        _TRANSLATED,
        Lazy("curriculum_studio.features.terminology.formats.translation_files:write_tmx"),
        several=True,
        options=_STAYING,
    ),
)

READERS: tuple[ReaderEntry, ...] = (
    ReaderEntry(
        "docx",
        (".docx",),
        "standard",
        "curriculum_studio.features.word_import.formats.standard_reader",
    ),
    ReaderEntry(
        "docx",
        (".docx",),
        "unit",
        "curriculum_studio.features.word_import.formats.kind_detection",
        function="read_as_unit",
    ),
    ReaderEntry(
        "xlsx",
        (".xlsx",),
        "unit",
        "curriculum_studio.features.word_import.formats.plan_workbook",
        function="read_workbook",
    ),
    ReaderEntry(
        "case", (".json",), "framework", "curriculum_studio.features.frameworks.formats.case.reader"
    ),
    ReaderEntry(
        "tbx", (".tbx",), "glossary", "curriculum_studio.features.terminology.formats.tbx_reader"
    ),
    ReaderEntry(
        "xlsx",
        (".xlsx",),
        "glossary",
        "curriculum_studio.features.terminology.formats.glossary_workbook",
    ),
)

#: Formats of older programs: another program can write them as a Word file.
OLD_SUFFIXES = (".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt")

#: Who tells by the content of a file what it is, and reads it as that.
DETECTING: tuple[ReaderEntry, ...] = (
    ReaderEntry(
        "docx", (".docx",), "", "curriculum_studio.features.word_import.formats.kind_detection"
    ),
    ReaderEntry(
        "xlsx", (".xlsx",), "", "curriculum_studio.features.word_import.formats.workbook_detection"
    ),
)


def formats_of(kind: str) -> tuple[WriterEntry, ...]:
    """Return the formats to which documents of a kind can be exported."""
    return tuple(entry for entry in WRITERS if kind in entry.kinds)


def writer_entry(format_name: str, kind: str) -> WriterEntry:
    """Return the entry for a format and a kind of document.

    Raises:
        StudioError: if documents of this kind cannot be written to it.

    """
    for entry in WRITERS:
        if entry.format == format_name and kind in entry.kinds:
            return entry
    raise StudioError(
        message("Formats", "A document of this kind cannot be exported as {format}.").fill(
            format=format_name
        ),
        remedy=message("Formats", "Choices here: {formats}.").fill(
            formats=", ".join(sorted({e.format for e in WRITERS if kind in e.kinds})) or "—"
        ),
    )


def reader_entry(suffix: str, kind: str | None) -> ReaderEntry:
    """Return the entry for a file's ending and the kind wanted.

    Without a kind, the content of the file decides where somebody can tell; else the first counts.

    Raises:
        StudioError: if such a file cannot be read.

    """
    for entry in (*(DETECTING if kind is None else ()), *READERS):
        if suffix.lower() in entry.suffixes and kind in {None, entry.kind}:
            return entry
    if suffix.lower() in OLD_SUFFIXES:
        raise StudioError(
            message("Formats", "Files with the ending {suffix} cannot be read directly.").fill(
                suffix=suffix
            ),
            safe=message("Formats", "The file stays as it is."),
            remedy=message(
                "Formats",
                "1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the"
                " new file here.",
            ),
        )
    raise StudioError(
        message("Formats", "Files with the ending {suffix} cannot be imported here.").fill(
            suffix=suffix or "—"
        ),
        remedy=message("Formats", "Choices: {endings}.").fill(
            endings=", ".join(sorted({each for e in READERS for each in e.suffixes}))
        ),
    )


def load_redliner(entry: WriterEntry) -> Writer:
    """Return the writer of changes of an entry.

    Raises:
        StudioError: if the format cannot show changes.

    """
    if entry.redline is None:
        raise StudioError(
            message("Redline", "Changes cannot be shown in {format}.").fill(format=entry.format),
            remedy=message("Redline", "Choose a Word document."),
        )
    return entry.redline.load()


def for_print(content: bytes) -> bytes:
    """Return a Word file of ours as LibreOffice is to print it."""
    return _FOR_PRINT.load()(content)


def read_draft(content: bytes, name: str) -> Work[ReturnedDraft]:
    """Read the paragraphs of a Word file that came back, in a process of its own with limits.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    reader = "curriculum_studio.features.redline.formats.draft_reader"
    returned: ReturnedDraft = yield from _RUN_APART.load()(
        reader, "read_returned", content, name, name=name
    )
    return returned


def draft_origin(content: bytes, name: str) -> tuple[str, ...]:
    """Return the documents that a Word file says it was written from.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    return _ORIGIN_OF.load()(content, name)
