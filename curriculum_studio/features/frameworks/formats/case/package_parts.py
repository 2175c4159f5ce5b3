"""A CASE file taken apart: document, goals, places, links, translations; what is said of it."""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

import msgspec

from curriculum_studio.features.frameworks.formats.case.schema_types import (
    OURS,
    TYPES_1_1,
    Raw,
    integer,
    known,
    language_of,
    misfit,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.untrusted.limits import check_count
from curriculum_studio.values import dataclass

# --- what a user should know of a file that came in -------------------------------------------

_NAMES: Mapping[Language, Message] = {
    "zh": message("CaseImport", "Chinese"),
    "en": message("CaseImport", "English"),
    "de": message("CaseImport", "German"),
}

#: So many names are said; the others are counted.
_NAMED = 5


@dataclass(slots=True)
class CaseReport:
    """Counts and names of what was not as the specification says."""

    untitled: bool = False
    goals: int = 0
    skipped: int = 0
    same: list[str] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    several: list[str] = field(default_factory=list)
    dangling: int = 0
    misfits: dict[str, int] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    languages: dict[str, Language] = field(default_factory=dict)

    def messages(self) -> tuple[Message, ...]:
        """Return the sentences that have something to say."""
        said = [message("CaseImport", "Goals imported: {count}.").fill(count=self.goals)]
        if self.untitled:
            said.append(
                message(
                    "CaseImport", "The file does not say which framework it is; check the title."
                )
            )
        if self.orphans:
            said.append(
                message(
                    "CaseImport",
                    "Goals without a place in the tree: {count}. They were put at the top:"
                    " {names}.",
                ).fill(count=len(self.orphans), names=_some(self.orphans))
            )
        if self.several:
            said.append(
                message(
                    "CaseImport",
                    "Goals with several places: {count}. They were put in the first one; the "
                    "other places became links: {names}.",
                ).fill(count=len(self.several), names=_some(self.several))
            )
        if self.dangling:
            said.append(
                message(
                    "CaseImport", "Links that point outside the file: {count}. They were preserved."
                ).fill(count=self.dangling)
            )
        return (*said, *self._about_form())

    def _about_form(self) -> Iterable[Message]:
        if self.same:
            yield message(
                "CaseImport", "Goals that were in the file twice with the same words: {names}."
            ).fill(names=_some(self.same))
        if self.doubles:
            yield message(
                "CaseImport",
                "Goals with the identifier of another goal: {count}. They were imported with"
                " identifiers of their own; links lead to the first goal in each case: {names}.",
            ).fill(count=len(self.doubles), names=_some(self.doubles))
        if self.skipped:
            yield message(
                "CaseImport", "Entries that are neither goals nor links and were left out: {count}."
            ).fill(count=self.skipped)
        if self.misfits:
            yield message(
                "CaseImport",
                "Fields not in the prescribed form, imported anyway: {names}.",
            ).fill(names=_some(self.misfits))
        if self.unknown:
            yield message(
                "CaseImport", "Fields that this program does not know were preserved: {names}."
            ).fill(names=_some(self.unknown))
        if self.languages:
            yield message(
                "CaseImport",
                "Texts in languages other than Chinese, English and German ({tags}) were put"
                " under {language}.",
            ).fill(tags=_some(self.languages), language=_NAMES[next(iter(self.languages.values()))])


def _some(names: Iterable[str]) -> str:
    listed = [name for name in dict.fromkeys(names) if name]
    shown = ", ".join(listed[:_NAMED])
    return f"{shown} …" if len(listed) > _NAMED else shown or "—"


# --- tree -------------------------------------------------------------------------------------

_DIGITS = re.compile(r"(\d+)")

Key = tuple[int, tuple[tuple[int, int, str], ...]]


@dataclass(slots=True)
class CaseItem:
    """A goal of the file: its key (identifier in lower case), its object, its place in the file.

    `fields` are those worth keeping; `path` is how the framework itself names the place.
    """

    key: str
    raw: Raw
    at: int
    fields: Raw = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True, slots=True)
class ParentLink:
    """An isChildOf: from a goal to what it stands below."""

    child: str
    parent: str
    raw: Raw


@dataclass(frozen=True, slots=True)
class ItemPlacement:
    """Children of each key in order, the link that placed each, and what did not fit a tree.

    `lost` names links to parents that are not there, `more` links to second parents; both keep
    what the file says. `orphans` have no parent and stand at the top.
    """

    children: Mapping[str, tuple[str, ...]]
    placed: Mapping[str, ParentLink]
    orphans: tuple[str, ...]
    lost: tuple[ParentLink, ...]
    more: tuple[ParentLink, ...]


def placement(top: str, items: Sequence[CaseItem], links: Sequence[ParentLink]) -> ItemPlacement:
    """Place items below the top by their links; the first link of an item wins."""
    by_key = {item.key: item for item in items}
    placed: dict[str, ParentLink] = {}
    lost: list[ParentLink] = []
    more: list[ParentLink] = []
    for link in links:
        if link.parent != top and link.parent not in by_key:
            lost.append(link)
        elif link.child in placed:
            more.append(link)
        else:
            placed[link.child] = link
    orphans = tuple(item.key for item in items if item.key not in placed)
    grouped: dict[str, list[CaseItem]] = {}
    for item in items:
        above = placed[item.key].parent if item.key in placed else top
        grouped.setdefault(above, []).append(item)
    children = {
        above: tuple(item.key for item in sorted(group, key=lambda each: _order(each, placed)))
        for above, group in grouped.items()
    }
    return ItemPlacement(children, placed, orphans, tuple(lost), tuple(more))


def circle(top: str, items: Sequence[CaseItem], placed: ItemPlacement) -> tuple[str, ...]:
    """Return goals that stand below each other in a circle, or nothing."""
    reached = {top}
    waiting = [top]
    while waiting:
        for child in placed.children.get(waiting.pop(), ()):
            reached.add(child)
            waiting.append(child)
    start = next((item.key for item in items if item.key not in reached), None)
    if start is None:
        return ()
    path: list[str] = []
    while start not in path:
        path.append(start)
        start = placed.placed[start].parent
    return tuple(path[path.index(start) :])


def _order(item: CaseItem, placed: Mapping[str, ParentLink]) -> tuple[Key, int]:
    """Order by the number of the link, else by enumeration, else by code, else as in the file."""
    link = placed.get(item.key)
    number = integer(link.raw.get("sequenceNumber")) if link else None
    if number is not None:
        return (0, ((0, number, ""),)), item.at
    for level, name in ((1, "listEnumeration"), (2, "humanCodingScheme")):
        text = item.raw.get(name)
        if isinstance(text, str) and text.strip():
            return (level, _natural(text)), item.at
    return (3, ()), item.at


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key by which "2." stands before "10."."""
    parts = _DIGITS.split(text.strip().casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


# --- the package ------------------------------------------------------------------------------

#: Fields of 1.0 that only say again where an object stands.
_REDUNDANT = frozenset({"CFDocumentURI", "CFPackageURI", "CFItemAssociationURI"})

#: Fields that files call by a wrong name, and that are understood all the same.
_MISNAMED = frozenset({"educationalLevel"})

_TYPE_NAMES = {name.casefold(): name for name in TYPES_1_1}

#: What names an object: its identifier and its address.
_ADDRESSES = ("identifier", "uri")

_NO_LETTER = re.compile(r"[\s_-]+")


@dataclass(frozen=True, slots=True)
class Translation:
    """A goal that only says another one in a further language, and the link between them."""

    language: Language
    item: CaseItem
    link: Raw


@dataclass(slots=True)
class Foreign:
    """The parts of a package. Keys are identifiers in lower case.

    `fields` are those of the document worth keeping, `links` the associations by the goal where
    they begin, `outside` those that begin elsewhere, `names` the keys by identifier and address.
    """

    key: str
    head: Raw
    fields: Raw
    package: Raw
    items: list[CaseItem]
    parents: list[ParentLink] = field(default_factory=list)
    links: dict[str, list[Raw]] = field(default_factory=dict)
    outside: list[Raw] = field(default_factory=list)
    translations: dict[str, list[Translation]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    identifiers: dict[str, str] = field(default_factory=dict)

    def find(self, end: object) -> str | None:
        """Return the key of what an end of a link names, None if it is not in the file."""
        return next((self.names[each] for each in _addresses(end) if each in self.names), None)

    def destination(self, end: object) -> str:
        """Return the identifier of an end of a link, its address where it has none."""
        key = self.find(end)
        if key is not None and self.identifiers[key]:
            return self.identifiers[key]
        if isinstance(end, Mapping):
            return str(end.get("identifier") or end.get("uri") or "")
        return end if isinstance(end, str) else ""


def opened(content: bytes, name: str, report: CaseReport) -> Foreign:
    """Take a package apart.

    Raises:
        StudioError: if it is no JSON, no CASE package, or has far too many goals.

    """
    package = _package(content, name)
    head = package.pop("CFDocument", None)
    if not isinstance(head, dict):
        head = {"title": name.rsplit(".", 1)[0]}
        report.untitled = True
    key = str(head.get("identifier") or "").strip().lower() or "\x00document"
    raw = package.pop("CFItems", None)
    check_count(len(raw) if isinstance(raw, list) else 0, name)
    items = list(_items(raw, key, report))
    foreign = Foreign(key, head, _known("CFDocument", head, report), package, items)
    _name_all(foreign)
    _sort_links(foreign, package.pop("CFAssociations", None), report)
    _fold_translations(foreign)
    report.goals = len(foreign.items)
    return foreign


def _name_all(foreign: Foreign) -> None:
    """Note by what links can name an object; identifiers count before addresses."""
    objects = [(foreign.key, foreign.head), *((item.key, item.raw) for item in foreign.items)]
    for key, raw in objects:
        identifier = raw.get("identifier")
        foreign.identifiers[key] = identifier if isinstance(identifier, str) else ""
        foreign.names[key] = key
    for key, raw in objects:
        for address in _addresses(raw.get("uri")):
            foreign.names.setdefault(address, key)


def _package(content: bytes, name: str) -> Raw:
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            content = content.decode("utf-16").encode("utf-8")
        raw = msgspec.json.decode(content.removeprefix(codecs.BOM_UTF8))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise StudioError(
            message("CaseImport", "{name} is not a readable JSON file.").fill(name=name),
            remedy=message("CaseImport", "Ask for the file again, saved as CASE JSON."),
        ) from problem
    if isinstance(raw, dict) and isinstance(raw.get("CFPackage"), dict):
        raw = raw["CFPackage"]
    if not isinstance(raw, dict) or not {"CFDocument", "CFItems"} & raw.keys():
        raise StudioError(
            message("CaseImport", "{name} contains no framework in CASE format.").fill(name=name),
            remedy=message("CaseImport", "A CASE file has a part CFDocument and a part CFItems."),
        )
    return dict(raw)


def _items(raw: object, document: str, report: CaseReport) -> Iterator[CaseItem]:
    seen: dict[str, set[bytes]] = {document: set()}
    for at, each in enumerate(_listed(raw, report)):
        key = str(each.get("identifier") or each.get("uri") or f"\x00{at}").strip().lower()
        said = msgspec.json.encode(each, order="deterministic")
        if said in seen.get(key, ()):
            report.same.append(name_of(each))
            continue
        double = key in seen
        seen.setdefault(key, set()).add(said)
        if double:
            # What names this goal in the file names the first one, so that links lead there.
            report.doubles.append(name_of(each))
            key = f"\x00{at}"
            while key in seen:
                key += "\x00"
            seen[key] = set()
        own = {name: each[name] for name in each if not double or name not in _ADDRESSES}
        yield CaseItem(key, own, at, _known("CFItem", own, report), _path(own))


def _known(name: str, raw: Raw, report: CaseReport) -> Raw:
    """Return the fields worth keeping, those of our own extensions among them; report on them."""
    fields = {key: value for key, value in raw.items() if key not in _REDUNDANT}
    for key, value in fields.items():
        if key in _MISNAMED:
            report.misfits[key] = report.misfits.get(key, 0) + 1
        elif not known(name, key):
            report.unknown[key] = report.unknown.get(key, 0) + 1
        elif misfit(name, key, value):
            report.misfits[key] = report.misfits.get(key, 0) + 1
    extensions = fields.get("extensions")
    if isinstance(extensions, dict) and isinstance(extensions.get(OURS), dict):
        kept = extensions[OURS].get("kept")
        rest = {key: value for key, value in extensions.items() if key != OURS}
        fields = {**(kept if isinstance(kept, dict) else {}), **fields, "extensions": rest}
    return fields


def _path(raw: Raw) -> str:
    extensions = raw.get("extensions")
    own = extensions.get(OURS) if isinstance(extensions, dict) else None
    path = own.get("path") if isinstance(own, dict) else None
    return path if isinstance(path, str) else ""


def _sort_links(foreign: Foreign, raw: object, report: CaseReport) -> None:
    inside = {item.key for item in foreign.items}
    for each in _listed(raw, report):
        link = {key: value for key, value in each.items() if key not in _REDUNDANT}
        for key, value in link.items():
            if known("CFAssociation", key) and misfit("CFAssociation", key, value):
                report.misfits[key] = report.misfits.get(key, 0) + 1
        link["associationType"] = _type_of(link.get("associationType"))
        origin = foreign.find(link.get("originNodeURI"))
        target = foreign.find(link.get("destinationNodeURI"))
        if origin not in inside or origin is None:
            foreign.outside.append(link)
            report.dangling += origin is None
        elif link["associationType"] == "isChildOf":
            above = target or foreign.destination(link.get("destinationNodeURI"))
            foreign.parents.append(ParentLink(origin, above, link))
        else:
            foreign.links.setdefault(origin, []).append(link)
            report.dangling += target is None


def _fold_translations(foreign: Foreign) -> None:
    """Take goals that only translate another one out of the goals."""
    by_key = {item.key: item for item in foreign.items}
    busy = Counter(key for link in foreign.parents for key in (link.child, link.parent))
    folded: set[str] = set()
    for origin, links in list(foreign.links.items()):
        item = by_key[origin]
        language = language_of(item.raw.get("language"))
        if len(links) != 1 or links[0]["associationType"] != "isTranslationOf" or busy[origin]:
            continue
        original = foreign.find(links[0].get("destinationNodeURI"))
        target = by_key.get(original or "")
        if language is None or target is None or target is item or target.key in folded:
            continue
        if any(
            each["associationType"] == "isTranslationOf"
            for each in foreign.links.get(target.key, ())
        ):
            continue
        taken = {language_of(target.raw.get("language"))}
        taken |= {each.language for each in foreign.translations.get(target.key, ())}
        if language in taken:
            continue
        translation = Translation(language, item, links[0])
        foreign.translations.setdefault(target.key, []).append(translation)
        folded.add(origin)
        del foreign.links[origin]
    foreign.items = [item for item in foreign.items if item.key not in folded]


def _listed(raw: object, report: CaseReport) -> Iterator[Raw]:
    values: Sequence[Any] = raw if isinstance(raw, list) else [] if raw is None else [raw]
    for each in values:
        if isinstance(each, dict):
            yield each
        else:
            report.skipped += 1


def _type_of(value: object) -> str:
    """Return the type of a link, also where it is spelled "Is Child Of"."""
    if not isinstance(value, str) or not value.strip():
        return "isRelatedTo"
    return _TYPE_NAMES.get(_NO_LETTER.sub("", value).casefold(), value.strip())


def _addresses(end: object) -> Iterator[str]:
    """Yield what names an object: its identifier, its address, the end of the address."""
    if isinstance(end, Mapping):
        for name in _ADDRESSES:
            yield from _addresses(end.get(name))
    elif isinstance(end, str) and end.strip():
        text = end.strip().lower()
        yield text
        if "/" in text:
            yield text.rstrip("/").rsplit("/", 1)[-1]


def name_of(raw: Raw) -> str:
    """Return what a user knows a goal by: its code or the beginning of its words."""
    text = raw.get("humanCodingScheme") or raw.get("fullStatement") or raw.get("identifier") or ""
    return str(text)[:40]
