"""The registry of formats; a format is loaded on first use, as Word and Excel are costly."""

from importlib import import_module
from typing import cast

from curriculum_studio.core.interchange import (
    PageReader,
    ReaderEntry,
    Writer,
    WriterEntry,
)
from curriculum_studio.core.returned_draft import ReturnedDraft
from curriculum_studio.i18n import StudioError, Work, message

_HERE = "curriculum_studio"
_REDLINE = f"{_HERE}.features.redline.formats.redline_writer"

#: Kinds of document whose translations are worth keeping for other texts.
_TRANSLATED = frozenset({"standard", "unit", "framework", "glossary", "collection"})

#: What can be printed of a unit beside the whole, by the option `part`.
_UNIT_PARTS = ("week", "day", "activity", "materials", "letter")

WRITERS: tuple[WriterEntry, ...] = (
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"standard"}),
        f"{_HERE}.features.standards.formats.standard_docx",
        pages=f"{_HERE}.features.printing.formats.contents_pages",
        redline=_REDLINE,
    ),
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"unit"}),
        f"{_HERE}.features.units.formats.unit_docx",
        parts=_UNIT_PARTS,
        redline=_REDLINE,
    ),
    WriterEntry(
        "xlsx",
        ".xlsx",
        frozenset({"standard"}),
        f"{_HERE}.features.indicators.formats.indicator_workbook",
    ),
    WriterEntry(
        "xlsx",
        ".xlsx",
        frozenset({"unit"}),
        f"{_HERE}.features.units.formats.overview_workbook",
        several=True,
        parts=("term",),
    ),
    WriterEntry(
        "docx",
        ".docx",
        frozenset({"framework"}),
        f"{_HERE}.features.frameworks.formats.framework_docx",
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"framework"}),
        f"{_HERE}.features.frameworks.formats.framework_docx",
        by_way_of=".docx",
    ),
    WriterEntry(
        "opensalt",
        ".xlsx",
        frozenset({"framework"}),
        f"{_HERE}.features.frameworks.formats.case.opensalt",
    ),
    WriterEntry(
        "case",
        ".json",
        frozenset({"framework"}),
        f"{_HERE}.features.frameworks.formats.case.writer",
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"standard"}),
        f"{_HERE}.features.standards.formats.standard_docx",
        by_way_of=".docx",
        pages=f"{_HERE}.features.printing.formats.contents_pages",
    ),
    WriterEntry(
        "pdf",
        ".pdf",
        frozenset({"unit"}),
        f"{_HERE}.features.units.formats.unit_docx",
        by_way_of=".docx",
        parts=_UNIT_PARTS,
    ),
    WriterEntry(
        "form", ".docx", frozenset({"unit"}), f"{_HERE}.features.school_forms.formats.writer"
    ),
    WriterEntry(
        "form-pdf",
        ".pdf",
        frozenset({"unit"}),
        f"{_HERE}.features.school_forms.formats.writer",
        by_way_of=".docx",
    ),
    WriterEntry(
        "sts", ".xml", frozenset({"standard"}), f"{_HERE}.features.standards.formats.sts.writer"
    ),
    WriterEntry(
        "tbx",
        ".tbx",
        frozenset({"standard", "glossary"}),
        f"{_HERE}.features.terminology.formats.tbx",
        several=True,
    ),
    WriterEntry(
        "tmx", ".tmx", _TRANSLATED, f"{_HERE}.features.terminology.formats.tmx", several=True
    ),
)

READERS: tuple[ReaderEntry, ...] = (
    ReaderEntry(
        "docx", (".docx",), "standard", f"{_HERE}.features.word_import.formats.standard_reader"
    ),
    ReaderEntry(
        "docx", (".docx",), "unit", f"{_HERE}.features.word_import.formats.lesson_plans.unit_reader"
    ),
    ReaderEntry(
        "xlsx",
        (".xlsx",),
        "unit",
        f"{_HERE}.features.word_import.formats.lesson_plans.workbook_reader",
    ),
    ReaderEntry(
        "case", (".json",), "framework", f"{_HERE}.features.frameworks.formats.case.reader"
    ),
    ReaderEntry(
        "opensalt", (".xlsx",), "framework", f"{_HERE}.features.frameworks.formats.case.opensalt"
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
        remedy=message("Formats", "Possible here: {formats}.").fill(
            formats=", ".join(sorted({e.format for e in WRITERS if kind in e.kinds})) or "—"
        ),
    )


def reader_entry(suffix: str, kind: str | None) -> ReaderEntry:
    """Return the entry for a file's ending and the kind wanted; without a kind, the first.

    Raises:
        StudioError: if such a file cannot be read.

    """
    for entry in READERS:
        if suffix.lower() in entry.suffixes and kind in {None, entry.kind}:
            return entry
    raise StudioError(
        message("Formats", "Files with the ending {suffix} cannot be imported here.").fill(
            suffix=suffix or "—"
        ),
        remedy=message("Formats", "Possible are: {endings}.").fill(
            endings=", ".join(sorted({each for e in READERS for each in e.suffixes}))
        ),
    )


def load_writer(entry: WriterEntry) -> Writer:
    """Return the writer of an entry."""
    return cast("Writer", getattr(import_module(entry.module), entry.function))


def load_redliner(entry: WriterEntry) -> Writer:
    """Return the writer of changes of an entry.

    Raises:
        StudioError: if the format cannot show changes.

    """
    if not entry.redline:
        raise StudioError(
            message("Redline", "As {format}, no changes can be shown.").fill(format=entry.format),
            remedy=message("Redline", "Choose a Word document."),
        )
    return cast("Writer", import_module(entry.redline).write)


def load_page_reader(entry: WriterEntry) -> PageReader:
    """Return what finds the pages of the contents of an entry that names one."""
    return cast("PageReader", import_module(entry.pages).contents_pages)


def for_print(content: bytes) -> bytes:
    """Return a Word file of ours as LibreOffice is to print it."""
    change = import_module(f"{_HERE}.features.printing.formats.printable_docx").for_print
    return cast("bytes", change(content))


def read_draft(content: bytes, name: str) -> Work[ReturnedDraft]:
    """Read the paragraphs of a Word file that came back, in a process of its own with limits.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    reader = f"{_HERE}.features.redline.formats.draft_reader"
    # The reader of foreign files is not loaded before one comes.
    apart = import_module(f"{_HERE}.untrusted.worker_process")
    returned: ReturnedDraft = yield from apart.run_apart(
        reader, "read_returned", content, name, name=name
    )
    return returned


def draft_origin(content: bytes, name: str) -> tuple[str, ...]:
    """Return the documents that a Word file says it was written from.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    read = import_module(f"{_HERE}.features.redline.formats.draft_reader").origin_of
    return cast("tuple[str, ...]", read(content, name))
