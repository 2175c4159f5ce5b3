"""Rules on references: chapter 2 and the bibliography, and what texts cite."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.citations import citations_in
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_reference_entry
from curriculum_studio.core.numbering import entry_number, standard_number
from curriculum_studio.core.payloads.standard import Clause, FrontMatter, ReferenceEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.features.checks.model.places import NORMATIVE, CheckedPlace, Manner, Part
from curriculum_studio.features.checks.model.rule import (
    Check,
    Collect,
    Hit,
    Mend,
    OnDocument,
    OnNode,
    Spot,
)
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- what stands where ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Citing:
    """What a text cites: objects that refer to nodes, and numbers that were typed."""

    #: Language, place, target.
    links: tuple[tuple[Language, int, str], ...]
    #: Language, begin, end, number, year.
    typed: tuple[tuple[Language, int, int, str, str], ...]
    #: What follows names a part of the cited document: begins of links and typed numbers.
    parts: frozenset[tuple[Language, int]]
    normative: bool
    #: The source of a term names an edition of its own.
    source: bool


#: An entry of chapter 2, the number of one of the bibliography or of the document itself, or what a
#: text cites.
_Fact = ReferenceEntry | str | _Citing

#: A part of a cited document: its clauses, tables and annexes move from edition to edition.
_PART_AFTER: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(r"(?:中)?(?:的)?(?:第?\d+\.\d[\d.]*|第\d+章|附录[A-Z]|[图表]\d+)"),
    "en": re.compile(r",\s*(?:Clause|Table|Figure|Annex|\d+\.\d)"),
    "de": re.compile(r",\s*(?:Abschnitt|Tabelle|Bild|Anhang|\d+\.\d)"),
}

#: Lists of documents cite nothing themselves.
_LISTING = frozenset({Part.REFERENCES, Part.BIBLIOGRAPHY, Part.OTHER})

#: Where a provision cites.
_BINDING = NORMATIVE | {Part.TERMS}

#: Elements and manners in which a citation only informs.
_INFORMING = frozenset({Manner.NOTE, Manner.EXAMPLE, Manner.TERM_NOTE, Manner.SOURCE})


def _collect(node: Node, place: CheckedPlace) -> _Fact | None:
    """Return what a node tells of references."""
    if isinstance(node.payload, FrontMatter):
        # A text may name its own document.
        return standard_number(node.payload.number).split("—")[0].strip()
    if isinstance(node.payload, ReferenceEntry):
        return node.payload if is_reference_entry(node) else node.payload.number
    if place.part in _LISTING:
        return None
    links: list[tuple[Language, int, str]] = []
    typed: list[tuple[Language, int, int, str, str]] = []
    parts: set[tuple[Language, int]] = set()
    for language, cell in node.cells.items():
        after = _PART_AFTER[language]
        for mark in cell.marks:
            if mark.kind == "ref":
                links.append((language, mark.start, mark.value))
                if after.match(cell.text, mark.end):
                    parts.add((language, mark.start))
        for start, end, entry in citations_in(cell.text):
            typed.append((language, start, end, entry.number, entry.year))
            if after.match(cell.text, end):
                parts.add((language, start))
    if not links and not typed:
        return None
    normative = place.part in _BINDING and place.manner not in _INFORMING
    source = place.manner is Manner.SOURCE
    return _Citing(tuple(links), tuple(typed), frozenset(parts), normative, source)


class _Known:
    """The entries of a document by number, and who cites them."""

    def __init__(self, facts: Mapping[str, _Fact]) -> None:
        self.entries = {
            key: fact for key, fact in facts.items() if isinstance(fact, ReferenceEntry)
        }
        self.listed = {entry.number for entry in self.entries.values()}
        self.listed |= {fact for fact in facts.values() if isinstance(fact, str)}
        self.by_number = {fact.number: key for key, fact in self.entries.items() if fact.number}
        self.citing = {key: fact for key, fact in facts.items() if isinstance(fact, _Citing)}


def _uncited(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    known = _Known(facts)
    cited = _cited(known, normative=None)
    for key, entry in known.entries.items():
        if key not in cited and entry.number:
            yield Hit(node=key, values={"number": entry_number(entry)})


def _informative_only(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    known = _Known(facts)
    everywhere, normatively = _cited(known, normative=None), _cited(known, normative=True)
    for key, entry in known.entries.items():
        if key in everywhere - normatively:
            yield Hit(node=key, values={"number": entry_number(entry)})


def _cited(known: _Known, *, normative: bool | None) -> set[str]:
    found: set[str] = set()
    for fact in known.citing.values():
        if normative is None or fact.normative:
            found |= {target for _, _, target in fact.links}
            found |= {
                known.by_number[number]
                for *_, number, _year in fact.typed
                if number in known.by_number
            }
    return found


def _unlisted(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    known = _Known(facts)
    for key, fact in known.citing.items():
        if not fact.normative:
            continue
        for language, start, end, number, _year in fact.typed:
            if number not in known.listed:
                yield Hit(start, end, {"number": number}, None, language, key)


def _typed_though_listed(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    """Yield typed numbers that could be references, which then follow the entry."""
    known = _Known(facts)
    for key, fact in known.citing.items():
        if fact.source:
            continue
        linked = {target for _, _, target in fact.links}
        for language, start, end, number, year in fact.typed:
            target = known.by_number.get(number)
            # Where another language has the reference, the texts are told to differ.
            if target is None or target in linked:
                continue
            entry = known.entries[target]
            mend = None
            if year == entry.year:
                mend = Mend(entry_number(entry), target=target, certain=True)
            yield Hit(start, end, {"number": number}, mend, language, key)


def _undated_part(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    known = _Known(facts)
    for key, fact in known.citing.items():
        for language, start, target in fact.links:
            entry = known.entries.get(target)
            if (language, start) in fact.parts and entry is not None and not entry.year:
                yield Hit(start, start + 1, {"number": entry.number}, None, language, key)
        for language, start, end, number, year in fact.typed:
            if (language, start) in fact.parts and not year:
                yield Hit(start, end, {"number": number}, None, language, key)


def _year_differs(_: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    known = _Known(facts)
    for key, fact in known.citing.items():
        if fact.source:
            continue
        for language, start, end, number, year in fact.typed:
            listed = known.by_number.get(number)
            if listed is not None and known.entries[listed].year != year:
                entry = entry_number(known.entries[listed])
                yield Hit(start, end, {"listed": entry}, None, language, key)


_Links = tuple[tuple[Language, int, str], ...]


def _links(node: Node, _: CheckedPlace) -> _Links | None:
    found = tuple(
        (language, mark.start, mark.value)
        for language, cell in node.cells.items()
        for mark in cell.marks
        if mark.kind == "ref"
    )
    return found or None


def _lost(document: Document, facts: Mapping[str, _Links]) -> Iterator[Hit]:
    for key, links in facts.items():
        for language, start, target in links:
            if target not in document:
                yield Hit(start, start + 1, {}, None, language, key)


def _own_clause(document: Document, facts: Mapping[str, _Links]) -> Iterator[Hit]:
    """Yield references of a text to the clause in which it stands itself."""
    for key, links in facts.items():
        for language, start, target in links:
            node = document.nodes.get(target)
            clause = node is not None and isinstance(node.payload, Clause)
            if clause and _holds(document, target, key):
                yield Hit(start, start + 1, {}, None, language, key)


def _holds(document: Document, above: str, key: str) -> bool:
    """Whether a text stands right in a clause, not in a clause below it."""
    while key:
        if key == above:
            return True
        node = document.nodes[key]
        if isinstance(node.payload, Clause):
            return False
        key = node.parent
    return False


# --- entries ----------------------------------------------------------------------------------


def _incomplete(spot: Spot) -> Iterator[Hit]:
    entry = spot.node.payload
    if not isinstance(entry, ReferenceEntry) or not is_reference_entry(spot.node):
        return
    titled = any(not cell.blank for cell in spot.node.cells.values())
    if bool(entry.number) != titled:
        yield Hit()


def _obsolete(spot: Spot) -> Iterator[Hit]:
    entry = spot.node.payload
    if isinstance(entry, ReferenceEntry) and entry.obsolete:
        yield Hit(values={"number": entry_number(entry)})


_LAW: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("(?:法|条例|办法|通知|意见|规划|纲要|令)(?:》|$)|^中华人民共和国.*法"),
    "en": re.compile(r"\b(?:Law|Act|Regulations?|Decree|Notice)\b"),
    "de": re.compile(r"\b(?:Gesetz|Verordnung|Erlass|Bekanntmachung)\b|gesetz$"),
}


def _law(spot: Spot) -> Iterator[Hit]:
    """Yield laws and policies among normative references; they have no number of a standard."""
    entry = spot.node.payload
    if not isinstance(entry, ReferenceEntry) or not is_reference_entry(spot.node) or entry.number:
        return
    for language in LANGUAGES:
        if _LAW[language].search(spot.node.text(language).strip()):
            yield Hit()
            return


_DRAFT = re.compile(
    r"征求意见稿|送审稿|报批稿|草案|\bdraft\b|\bEntwurf\b|^(?:DIS|CD|FDIS|prEN)\b",
    re.IGNORECASE,
)


def _draft(spot: Spot) -> Iterator[Hit]:
    entry = spot.node.payload
    if isinstance(entry, ReferenceEntry) and is_reference_entry(spot.node):
        texts = (entry.number, *(cell.text for cell in spot.node.cells.values()))
        if any(_DRAFT.search(text) for text in texts):
            yield Hit()


# --- the list of chapter 2 --------------------------------------------------------------------

_PARTS_OF_NUMBER = re.compile(r"([A-Z]+\d*(?:/[A-Z0-9]+)*)\s*([\d.]+)")


def _rank(entry: ReferenceEntry) -> tuple[int, str, list[int]]:
    """Return what sorts an entry: national, trade, local, group; ISO, ISO/IEC, IEC; others."""
    found = _PARTS_OF_NUMBER.match(entry.number)
    if found is None:
        return (9, entry.number, [])
    code, digits = found[1], [int(each) for each in found[2].split(".") if each]
    if code.startswith("GB"):
        return (0, "", digits)
    if code.startswith("DB"):
        return (2, code, digits)
    if code.startswith(("T/", "Q/")):
        return (3, code, digits)
    for place, name in ((4, "ISO"), (5, "ISO/IEC"), (6, "IEC")):
        if code == name:
            return (place, "", digits)
    trade = re.fullmatch(r"[A-Z]{2,3}(?:/[TZ])?", code) and code not in {"EN", "DIN", "ITU"}
    return (1 if trade else 8, code, digits)


def _entries(spot: Spot) -> list[Node]:
    return [
        each
        for each in spot.children
        if isinstance(each.payload, ReferenceEntry) and each.payload.number
    ]


def _unsorted(spot: Spot) -> Iterator[Hit]:
    highest: tuple[int, str, list[int]] | None = None
    for node in _entries(spot):
        entry = node.payload
        if not isinstance(entry, ReferenceEntry) or not is_reference_entry(node):
            return
        place = _rank(entry)
        if highest is not None and place < highest:
            yield Hit(node=node.id, values={"number": entry_number(entry)})
        else:
            highest = place


def _repeated(spot: Spot) -> Iterator[Hit]:
    seen: set[str] = set()
    for node in _entries(spot):
        entry = node.payload
        if isinstance(entry, ReferenceEntry):
            if entry.number in seen:
                yield Hit(node=node.id, values={"number": entry_number(entry)})
            seen.add(entry.number)


def _area(node: Node, _: CheckedPlace) -> str | None:
    payload = node.payload
    if isinstance(payload, FrontMatter):
        return f"own {payload.number}"
    if isinstance(payload, ReferenceEntry) and is_reference_entry(node):
        return payload.number if payload.number.startswith("DB") else None
    return None


def _elsewhere(_: Document, facts: Mapping[str, str]) -> Iterator[Hit]:
    """Yield local standards of another area than that of a local standard itself."""
    own = next((fact[4:] for fact in facts.values() if fact.startswith("own ")), "")
    for key, number in facts.items():
        if not number.startswith("own ") and number[:4] != own[:4]:
            yield Hit(node=key, values={"number": number})


#: What can be the end of the code of a standard, or the number behind it.
_NUMBERED = re.compile("[A-ZＡ-Ｚ/／]$|[A-ZＡ-Ｚ/／][\\s\u3000]*[\\d０-９]")
_HEADS = (FrontMatter, ReferenceEntry)
_CITATIONS = Collect(
    _collect,
    _HEADS,
    marked=True,
    needs={"zh": (re.compile("[A-ZＡ-Ｚ/／]"),), "en": (_NUMBERED,), "de": (_NUMBERED,)},
)
_LINKS = Collect(_links, marked=True)

CHECKS: Mapping[str, Check] = {
    "REF-03": OnNode(_incomplete, (ReferenceEntry,)),
    "REF-04": OnDocument(_CITATIONS, _uncited),
    "REF-05": OnDocument(_CITATIONS, _unlisted),
    "REF-06": OnDocument(_CITATIONS, _informative_only),
    "REF-07": OnDocument(_CITATIONS, _undated_part),
    "REF-09": OnDocument(_CITATIONS, _year_differs),
    "REF-10": OnNode(_unsorted, (Clause,), frozenset({Role.ELEMENT}), below=ReferenceEntry),
    "REF-11": OnNode(_obsolete, (ReferenceEntry,)),
    "REF-12": OnNode(_draft, (ReferenceEntry,)),
    "REF-13": OnNode(_repeated, (Clause,), frozenset({Role.ELEMENT}), below=ReferenceEntry),
    "REF-14": OnDocument(_CITATIONS, _typed_though_listed),
    "REF-15": OnNode(_law, (ReferenceEntry,)),
    "REF-17": OnDocument(Collect(_area, _HEADS), _elsewhere, order=False),
    "XRF-01": OnDocument(_LINKS, _lost),
    "XRF-04": OnDocument(_LINKS, _own_clause),
}
