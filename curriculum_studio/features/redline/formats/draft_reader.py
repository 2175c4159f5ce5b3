"""Reads the paragraphs of a Word file with the marks of ours that are left in it.

Tracked changes are read as accepted; who made them is told beside. Word, WPS and LibreOffice write
the same text in many ways: runs are split, looks written out, fields flattened. What is read here
of an edited file and of the file as it went out is the same where nobody changed anything.
"""

import msgspec
from lxml import etree

from curriculum_studio.core.returned_draft import DraftParagraph, ReturnedDraft
from curriculum_studio.features.review.formats.incoming_reader import custom_properties
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.ooxml.draft.names import (
    COMPARED_PROPERTY,
    DOCUMENT_PROPERTY,
    LANGUAGES_PROPERTY,
    OPTIONS_PROPERTY,
    VERSION_PROPERTY,
)
from curriculum_studio.ooxml.draft.origin import carried_origin, notes_of, style_names
from curriculum_studio.ooxml.draft.paragraphs import Walk
from curriculum_studio.ooxml.elements import W
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml

#: Paragraphs between two reports of progress.
_STEP = 500


def read_returned(content: bytes, name: str) -> Work[ReturnedDraft]:
    """Read a Word file; yields progress.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    package = open_ooxml(content, name, "word")
    root = package.xml(package.main_part)
    total = sum(1 for _ in root.iter(f"{W}p"))
    walk = Walk(style_names(_part(package, "styles")))
    lines: list[DraftParagraph] = []
    for line in walk.body(root):
        lines.append(line)
        if len(lines) % _STEP == 0:
            yield Progress(len(lines), total, message("Return", "Reading the draft"))
    for note in notes_of(_part(package, "footnotes")):
        lines += walk.footnote(note)
    told = custom_properties(package)
    languages = told.get(LANGUAGES_PROPERTY, "").split()
    return ReturnedDraft(
        tuple(lines),
        tuple(told.get(DOCUMENT_PROPERTY, "").split()),
        told.get(VERSION_PROPERTY, ""),
        tuple(each for name in languages for each in LANGUAGES if each == name),
        _options(told.get(OPTIONS_PROPERTY, "")),
        walk.struck,
        COMPARED_PROPERTY in told,
        carried_origin(package),
    )


def origin_of(content: bytes, name: str) -> tuple[str, ...]:
    """Return the documents that a Word file says it was written from; nothing else is read.

    Raises:
        StudioError: if it is no Word file, is damaged, locked or dangerous.

    """
    told = custom_properties(open_ooxml(content, name, "word"))
    return tuple(told.get(DOCUMENT_PROPERTY, "").split())


def _options(said: str) -> dict[str, str]:
    """Return the options with which a file was written; what cannot be read says nothing."""
    try:
        return msgspec.json.decode(said or "{}", type=dict[str, str])
    except msgspec.DecodeError:
        return {}


def _part(package: SafePackage, kind: str) -> etree._Element | None:
    part = package.relations(package.main_part).first(kind)
    return package.xml(part) if part and part in package else None
