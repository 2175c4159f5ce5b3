"""The head of a framework, from the document object of a CASE package."""

import re
from collections.abc import Mapping

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.framework import AdoptionStatus, FrameworkHead
from curriculum_studio.features.frameworks.formats.case.fields import (
    OURS,
    TAGS,
    Raw,
    language_of,
    licence_text,
    packed,
    text_of,
)
from curriculum_studio.features.frameworks.formats.case.package_parts import Foreign

#: Statuses of earlier practice and what they are called now (implementation guide 4.2).
_STATUSES: Mapping[str, AdoptionStatus] = {
    "draft": "Draft",
    "private draft": "Draft",
    "pending implementation": "Pending Implementation",
    "adopted": "Implemented",
    "implemented": "Implemented",
    "deprecated": "Retired",
    "retired": "Retired",
}

_YEAR = re.compile(r"(?:19|20)\d\d")


def head_payload(foreign: Foreign, language: Language) -> FrameworkHead:
    """Return the head data; what has no field of its own is kept in `extra`."""
    fields, head = dict(foreign.fields), foreign.head
    status = _STATUSES.get(text_of(head.get("adoptionStatus")).lower(), "")
    publisher = text_of(head.get("publisher")) or text_of(head.get("creator"))
    version = text_of(head.get("version"))
    year = version if _YEAR.fullmatch(version) else ""
    source = text_of(_ours(head).get("source")) or text_of(head.get("officialSourceURL"))
    understood = {"identifier", "uri", "title", "lastChangeDateTime", "notes", "caseVersion"}
    understood |= {"publisher"} if publisher == text_of(head.get("publisher")) else set()
    understood |= {"creator"} if publisher == text_of(head.get("creator")) else set()
    understood |= {"version"} if year else set()
    understood |= {"adoptionStatus"} if status else set()
    understood |= {"officialSourceURL"} if source == head.get("officialSourceURL") else set()
    understood |= {"language"} if head.get("language") == TAGS[language] else set()
    kept = {
        "fields": without(fields, understood),
        "associations": foreign.outside,
        **foreign.package,
    }
    return FrameworkHead(
        identifier=text_of(head.get("identifier")),
        uri=text_of(head.get("uri")),
        publisher=publisher,
        year=year,
        source=source,
        licence=licence_text(head.get("licenseURI"), foreign.package.get("CFDefinitions")),
        note=text_of(head.get("notes")),
        adoption_status=status,
        last_changed=text_of(head.get("lastChangeDateTime")),
        extra=packed(kept),
    )


def titles_of(foreign: Foreign, language: Language) -> dict[Language, str]:
    """Return the title, in further languages where our own extension says it."""
    titles = {language: text_of(foreign.head.get("title"))}
    others = _ours(foreign.head).get("titles")
    for tag, title in (others if isinstance(others, Mapping) else {}).items():
        other = language_of(tag)
        if other is not None and not titles.get(other):
            titles[other] = text_of(title)
    return titles


def without(fields: Raw, understood: set[str]) -> Raw:
    """Return the fields that are not understood, or whose values are no text."""
    return {
        key: value
        for key, value in fields.items()
        if key not in understood or not isinstance(value, str | int | float)
    }


def _ours(head: Raw) -> Raw:
    extensions = head.get("extensions")
    own = extensions.get(OURS) if isinstance(extensions, dict) else None
    return own if isinstance(own, dict) else {}
