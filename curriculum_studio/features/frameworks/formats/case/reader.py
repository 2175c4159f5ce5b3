"""A CASE package as a framework: read leniently, with a report; nothing of it is dropped.

Of two goals with one identifier the first keeps it; the other comes in without, and the report
names both: a framework of hundreds of goals is not refused for one slip.
"""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.document import Node, assembled, new_id
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads.framework import (
    AdoptionStatus,
    Association,
    FrameworkHead,
    Goal,
)
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.frameworks.formats.case.package_parts import (
    CaseItem,
    CaseReport,
    Foreign,
    ItemPlacement,
    Translation,
    circle,
    name_of,
    opened,
    placement,
)
from curriculum_studio.features.frameworks.formats.case.schema_types import (
    OURS,
    TAGS,
    Raw,
    integer,
    language_of,
    licence_text,
    packed,
    text_of,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language

# --- head of the framework --------------------------------------------------------------------

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


# --- the framework ----------------------------------------------------------------------------

#: Larger files are refused (bytes); real frameworks stay below a few megabytes.
LARGEST_FILE = 100 * 1024 * 1024

#: Fields of a goal that have a place of their own in the payload.
_UNDERSTOOD = frozenset(
    {
        "identifier",
        "uri",
        "fullStatement",
        "humanCodingScheme",
        "CFItemType",
        "statusStartDate",
        "statusEndDate",
        "lastChangeDateTime",
    }
)

#: What translations have in common with the goal that they translate.
_COMMON = frozenset(
    {
        "fullStatement",
        "humanCodingScheme",
        "CFItemType",
        "CFItemTypeURI",
        "educationLevel",
        "statusStartDate",
        "statusEndDate",
        "language",
    }
)

_ENDS = frozenset({"originNodeURI", "destinationNodeURI", "associationType", "sequenceNumber"})
_ASSOCIATION = frozenset({"identifier", "originNodeURI", "associationType", "sequenceNumber"})


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a CASE package, bare or wrapped, of either version.

    Raises:
        StudioError: if the file is too large, no JSON, no CASE package, or if goals stand below
            each other in a circle.

    """
    if len(received.content) > LARGEST_FILE:
        raise StudioError(
            message("CaseImport", "{name} is larger than 100 MB and was not read.").fill(
                name=received.name
            )
        )
    yield Progress(0, 3, message("CaseImport", "Reading the file"))
    report = CaseReport()
    foreign = opened(received.content, received.name, report)
    yield Progress(1, 3, message("CaseImport", "Putting the goals in order"))
    builder = _Builder(foreign, received.language, report)
    placed = builder.placed()
    yield Progress(2, 3, message("CaseImport", "Putting the goals in order"))
    document = assembled(builder.nodes(placed))
    return ImportResult(document, report.messages())


class _Builder:
    """Makes nodes of what a package holds."""

    def __init__(self, foreign: Foreign, wanted: Language | None, report: CaseReport) -> None:
        self._foreign = foreign
        self._report = report
        own = language_of(foreign.head.get("language"))
        first = next((language_of(item.raw.get("language")) for item in foreign.items), None)
        self._language: Language = own or first or wanted or "en"
        self._ids = {item.key: new_id() for item in foreign.items}
        self._further: dict[str, list[Raw]] = {}

    def placed(self) -> ItemPlacement:
        """Return the tree.

        Raises:
            StudioError: if goals stand below each other in a circle.

        """
        foreign = self._foreign
        placed = placement(foreign.key, foreign.items, foreign.parents)
        turning = circle(foreign.key, foreign.items, placed)
        if turning:
            names = {item.key: name_of(item.raw) for item in foreign.items}
            raise StudioError(
                message(
                    "CaseImport",
                    "These goals are below each other in a circle, so they do not form a tree:"
                    " {names}.",
                ).fill(names=" → ".join(names[key] for key in (*turning, turning[0]))),
                remedy=message("CaseImport", "Ask the sender to correct the file."),
            )
        by_key = {item.key: item for item in foreign.items}
        self._report.orphans += [name_of(by_key[key].raw) for key in placed.orphans]
        self._report.dangling += len(placed.lost)
        self._report.several += [name_of(by_key[link.child].raw) for link in placed.more]
        for link in (*placed.more, *placed.lost):
            self._further.setdefault(link.child, []).append(link.raw)
        return placed

    def nodes(self, placed: ItemPlacement) -> Iterator[Node]:
        root = Node(
            new_id(),
            kind_with(FrameworkHead),
            lead=self._language,
            payload=head_payload(self._foreign, self._language),
            cells=self._cells(titles_of(self._foreign, self._language), self._language),
        )
        yield root
        ids = {self._foreign.key: root.id, **self._ids}
        by_key = {item.key: item for item in self._foreign.items}
        for above, keys in placed.children.items():
            for key, place in zip(keys, ranks_between(len(keys)), strict=True):
                yield self._goal(by_key[key], ids[above], place, placed)

    def _goal(self, item: CaseItem, parent: str, place: str, placed: ItemPlacement) -> Node:
        raw = item.raw
        language = self._language_of(item)
        texts = {language: text_of(raw.get("fullStatement"))}
        translations: Raw = {}
        for each in self._foreign.translations.get(item.key, ()):
            texts[each.language] = text_of(each.item.raw.get("fullStatement"))
            translations[each.language] = _kept(each)
        levels = _levels(item.fields)
        understood = set(_UNDERSTOOD)
        understood |= {"language"} if raw.get("language") == TAGS[language] else set()
        fields = without(item.fields, understood)
        for name in ("educationLevel", "educationalLevel"):
            if levels and fields.get(name) in (list(levels), levels[0]):
                del fields[name]
        extra: Raw = {"fields": fields, "translations": translations}
        link = placed.placed.get(item.key)
        if link is not None:
            extra["parent"] = {"parent": link.parent, "link": _rest(link.raw, _ENDS)}
        payload = Goal(
            identifier=text_of(raw.get("identifier")),
            uri=text_of(raw.get("uri")),
            code=text_of(raw.get("humanCodingScheme")),
            level=_level(raw),
            path=item.path,
            education_levels=levels,
            status_start=text_of(raw.get("statusStartDate")),
            status_end=text_of(raw.get("statusEndDate")),
            last_changed=text_of(raw.get("lastChangeDateTime")),
            associations=tuple(self._associations(item.key)),
            extra=packed(extra),
        )
        cells = self._cells(texts, language)
        return Node(self._ids[item.key], kind_with(Goal), parent, place, language, payload, cells)

    def _cells(self, texts: Mapping[Language, str], lead: Language) -> dict[Language, Cell]:
        based_on = text_hash(Cell(texts.get(lead, "")))
        return {
            language: Cell(text, status="confirmed")
            if language == lead
            else Cell(text, status="translated", based_on=based_on)
            for language, text in texts.items()
            if text
        }

    def _language_of(self, item: CaseItem) -> Language:
        tag = item.raw.get("language")
        language = language_of(tag)
        if language is None and isinstance(tag, str) and tag.strip():
            self._report.languages[tag.strip()] = self._language
        return language or self._language

    def _associations(self, key: str) -> Iterator[Association]:
        for raw in (*self._further.get(key, ()), *self._foreign.links.get(key, ())):
            yield Association(
                identifier=text_of(raw.get("identifier")),
                type=text_of(raw.get("associationType")),
                destination=self._foreign.destination(raw.get("destinationNodeURI")),
                sequence=integer(raw.get("sequenceNumber")),
                extra=packed(_rest(raw, _ASSOCIATION)),
            )


def _levels(fields: Raw) -> tuple[str, ...]:
    """Return the ages or grades, also where the field is misnamed or a single text."""
    value = fields.get("educationLevel", fields.get("educationalLevel"))
    values = value if isinstance(value, list) else [value]
    return tuple(text for text in map(text_of, values) if text)


def _level(raw: Raw) -> str:
    link = raw.get("CFItemTypeURI")
    named = link.get("title") if isinstance(link, Mapping) else ""
    return text_of(raw.get("CFItemType")) or text_of(named)


def _kept(translation: Translation) -> Raw:
    """Return what a translation says beyond its text, so that it goes out as it came."""
    item = _rest(translation.item.fields, _COMMON)
    return {"item": item, "link": _rest(translation.link, _ENDS)}


def _rest(raw: Raw, understood: frozenset[str]) -> Raw:
    return {key: value for key, value in raw.items() if key not in understood}
