"""Rules on the order of a standard: elements, levels, titles, lists."""

import re
from collections.abc import Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import (
    is_annex,
    is_bibliography,
    is_clause,
    is_foreword,
    is_index,
    is_preliminary,
    role_of,
)
from curriculum_studio.core.numbering import CLAUSE_LEVELS
from curriculum_studio.core.payloads.standard import (
    Annex,
    Clause,
    FrontMatter,
    ListBlock,
    ListMarker,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.checks.model.places import CheckedPlace, Manner, Part
from curriculum_studio.features.checks.model.rule import (
    Check,
    Collect,
    Hit,
    Mend,
    OnDocument,
    OnNode,
    OnText,
    Reading,
    Spot,
)
from curriculum_studio.features.checks.model.signs import Needs
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language

# --- elements (GB/T 1.1-2020, table 3) --------------------------------------------------------

_ELEMENT_WORDS: Mapping[str, Message] = {
    "foreword": message("Checks", "foreword"),
    "scope": message("Checks", "scope"),
    "references": message("Checks", "normative references"),
    "terms": message("Checks", "terms and definitions"),
    "core": message("Checks", "a chapter with the provisions themselves"),
}


def _missing_elements(spot: Spot) -> Iterator[Hit]:
    if not isinstance(spot.node.payload, FrontMatter) or not spot.children:
        return
    there = {each.payload.role for each in spot.children if isinstance(each.payload, Clause)}
    found = {
        "foreword": any(map(is_foreword, spot.children)),
        "scope": "scope" in there,
        "references": "references" in there,
        "terms": "terms" in there,
        # Terms are the core of a vocabulary, which has an index.
        "core": "general" in there or any(map(is_index, spot.children)),
    }
    for element, stands in found.items():
        if not stands:
            yield Hit(values={"element": _ELEMENT_WORDS[element]})


_ROLES = {"scope": 2, "references": 3, "terms": 4, "symbols": 5, "general": 6}


def _order_of(node: Node) -> int | None:
    """Return where an element belongs; None: it has no place, such as unsorted passages."""
    payload = node.payload
    if isinstance(payload, Clause) and is_clause(node):
        return _ROLES[payload.role]
    if is_annex(node):
        return 7
    if is_preliminary(node):
        return 0 if is_foreword(node) else 1
    if is_bibliography(node):
        return 8
    return 9 if is_index(node) else None


def _misordered(spot: Spot) -> Iterator[Hit]:
    """Yield elements behind one that belongs behind them; symbols may stand further down."""
    if not isinstance(spot.node.payload, FrontMatter):
        return
    highest = 0
    for child in spot.children:
        place = _order_of(child)
        if place is None:
            continue
        if place < highest and not (place == 5 and highest == 6):
            yield Hit(node=child.id)
        highest = max(highest, place)


def _repeated(spot: Spot) -> Iterator[Hit]:
    seen: set[str] = set()
    for child in spot.children:
        payload = child.payload
        if not isinstance(payload, Clause) or payload.role == "general":
            continue
        if not isinstance(spot.node.payload, FrontMatter) or payload.role in seen:
            yield Hit(
                node=child.id, values={"element": _ELEMENT_WORDS.get(payload.role, payload.role)}
            )
        seen.add(payload.role)


def _subdivided(spot: Spot) -> Iterator[Hit]:
    payload = spot.node.payload
    if isinstance(payload, Clause) and payload.role in {"scope", "references"}:
        for child in spot.children:
            if is_clause(child):
                yield Hit(node=child.id)
                return


# --- levels and titles (7.2, 7.3) -------------------------------------------------------------


def _is_level(node: Node) -> bool:
    return isinstance(node.payload, Clause | Annex)


def _only_child(spot: Spot) -> Iterator[Hit]:
    if not _is_level(spot.node):
        return
    inner = [each for each in spot.children if is_clause(each)]
    if len(inner) == 1:
        yield Hit(node=inner[0].id)


def _clause_depth(node: Node, _: CheckedPlace) -> bool | None:
    return True if is_clause(node) else None


def _too_deep(document: Document, _: Mapping[str, bool]) -> Iterator[Hit]:
    waiting = [
        (each.id, 0)
        for each in document.children_of(document.id)
        if isinstance(each.payload, Clause)
    ]
    while waiting:
        node, level = waiting.pop()
        if level > CLAUSE_LEVELS:
            yield Hit(node=node)
            continue
        for child in document.children.get(node, ()):
            if is_clause(document.nodes[child]):
                waiting.append((child, level + 1))  # noqa: PERF401 - it is walked at once


def _untitled_chapter(spot: Spot) -> Iterator[Hit]:
    if not isinstance(spot.node.payload, FrontMatter):
        return
    for child in spot.children:
        if isinstance(child.payload, Clause) and not child.payload.titled:
            yield Hit(node=child.id)


def _mixed_titles(spot: Spot) -> Iterator[Hit]:
    if isinstance(spot.node.payload, FrontMatter):
        return
    inner = [each for each in spot.children if isinstance(each.payload, Clause)]
    titled = [each for each in inner if _titled(each)]
    if titled and len(titled) < len(inner):
        odd = [each for each in inner if not _titled(each)]
        fewer = min(odd, titled, key=len)
        yield Hit(node=fewer[0].id, values={"titled": str(len(titled)), "untitled": str(len(odd))})


def _titled(node: Node) -> bool:
    return isinstance(node.payload, Clause) and node.payload.titled


def _untitled_divided(spot: Spot) -> Iterator[Hit]:
    payload = spot.node.payload
    if isinstance(payload, Clause) and not payload.titled and any(map(is_clause, spot.children)):
        yield Hit()


def _hanging(spot: Spot) -> Iterator[Hit]:
    if not _is_level(spot.node) or spot.place.part in {Part.TERMS, Part.REFERENCES, Part.SCOPE}:
        return
    if not any(map(is_clause, spot.children)):
        return
    for child in spot.children:
        if is_clause(child):
            return
        if role_of(child) is Role.PARAGRAPH and not _blank(child):
            yield Hit(node=child.id)
            return


def _blank(node: Node) -> bool:
    for cell in node.cells.values():  # noqa: SIM110 - a generator would take twice as long
        if not cell.blank:
            return False
    return True


def _title_missing(spot: Spot) -> Iterator[Hit]:
    payload = spot.node.payload
    titled = isinstance(payload, Annex) or (isinstance(payload, Clause) and payload.titled)
    if titled and _blank(spot.node) and any(not _blank(each) for each in spot.children):
        yield Hit()


#: Signs that end a sentence; a full stop of an abbreviation stays.
_END_SIGNS: Mapping[Language, str] = {"zh": "。；，：、;,:.", "en": ";,:.", "de": ";,:."}
# What a text has that ends with one of them.
_ENDED: Needs = {
    "zh": (frozenset(_END_SIGNS["zh"]),),
    "en": (re.compile(r"[;,:.]\s*$"),),
    "de": (re.compile(r"[;,:.]\s*$"),),
}


def _punctuated(reading: Reading) -> Iterator[Hit]:
    text = reading.text.rstrip()
    if not text or text[-1] not in _END_SIGNS[reading.language]:
        return
    if text.endswith(("etc.", "usw.", "u. a.", "...", "No.", "Nr.")):
        return
    cut = len(text.rstrip(_END_SIGNS[reading.language] + " "))
    if cut:
        yield Hit(cut, len(reading.text), {"text": text[cut:]}, Mend("", certain=True))


# --- lists (7.5) ------------------------------------------------------------------------------

_LEADS = "：:。.？?"


def _without_lead(spot: Spot) -> Iterator[Hit]:
    """Yield lists without words before them, and words that do not lead to one."""
    before: Node | None = None
    for child in spot.children:
        if role_of(child) is not Role.LIST:
            if role_of(child) is not Role.FOOTNOTE:
                before = child
            continue
        lead = before
        if lead is None and role_of(spot.node) in _CARRYING and not _is_title(spot.node):
            lead = spot.node
        if lead is None or role_of(lead) not in _CARRYING or _is_title(lead):
            yield Hit(node=child.id, values={"text": ""})
        else:
            yield from _lead_words(lead)
        before = child


_CARRYING = frozenset(
    {
        Role.PARAGRAPH,
        Role.ITEM,
        Role.REMARK,
        Role.HEADING,
        Role.TERM_PART,
        Role.CELL,
        Role.PLAN,
    }
)


def _is_title(node: Node) -> bool:
    return isinstance(node.payload, Annex) or _titled(node)


def _lead_words(lead: Node) -> Iterator[Hit]:
    for language in LANGUAGES:
        text = lead.text(language).rstrip()
        if text and text[-1] not in _LEADS + OBJECT:
            at = len(text)
            mend = Mend("：" if language == "zh" else ":")
            start = at - 1 if text[-1] in "；;，,、" else at
            values = {"text": text[-12:]}
            yield Hit(start, at, values, mend, language, lead.id)


def _single_item(spot: Spot) -> Iterator[Hit]:
    if role_of(spot.node) is Role.LIST and len(spot.children) == 1 and not _blank(spot.children[0]):
        yield Hit(node=spot.children[0].id)


_Ends = Sequence[tuple[str, str]]

#: What items and the last of them may end with; the first is proposed.
_PATTERNS: Mapping[Language, _Ends] = {
    "zh": (("；", "。"), ("，", "。"), ("。", "。")),
    "en": ((";", "."), (",", "."), (".", "."), ("", ""), ("", ".")),
    "de": ((";", "."), (",", "."), (".", "."), ("", ""), ("", ".")),
}
_SIGNS: Mapping[Language, str] = {"zh": "；。，、;.,：:", "en": ";.,:", "de": ";.,:"}


def _item_ends(spot: Spot) -> Iterator[Hit]:
    if role_of(spot.node) is not Role.LIST or len(spot.children) < 2:
        return
    for language in LANGUAGES:
        texts = [each.text(language).rstrip() for each in spot.children]
        if all(texts):
            yield from _ends_of(spot.children, texts, language)


def _ends_of(items: Sequence[Node], texts: Sequence[str], language: Language) -> Iterator[Hit]:
    """Compare with the pattern that most items keep; an item above a list of its own ends in ：."""
    signs = [text[-1] if text[-1] in _SIGNS[language] else "" for text in texts]

    def wrong(pattern: tuple[str, str]) -> list[int]:
        inner, last = pattern
        return [
            at
            for at, sign in enumerate(signs)
            if sign not in {"：", ":"} and sign != (last if at == len(signs) - 1 else inner)
        ]

    best = min(_PATTERNS[language], key=lambda pattern: len(wrong(pattern)))
    for at in wrong(best):
        sign = best[1] if at == len(signs) - 1 else best[0]
        end = len(texts[at])
        start = end - len(signs[at])
        # Other signs at the end, such as a bracket, stand before the one that is missing.
        values = {"wanted": sign or "—", "text": texts[at][-8:]}
        mend = Mend(sign, certain=True)
        yield Hit(start, end, values, mend, language, items[at].id)


def _marker(node: Node, _: CheckedPlace) -> ListMarker | None:
    return node.payload.marker if isinstance(node.payload, ListBlock) else None


#: What may stand below a marker.
_BELOW: Mapping[ListMarker, frozenset[ListMarker]] = {
    "letter": frozenset({"number", "dot"}),
    "dash": frozenset({"dot"}),
    "number": frozenset({"dot"}),
    "dot": frozenset(),
}


def _nested(document: Document, lists: Mapping[str, ListMarker]) -> Iterator[Hit]:
    for key, marker in lists.items():
        above = _list_above(document, key)
        if above is None:
            continue
        if _list_above(document, above) is not None:
            yield Hit(node=key, values={"what": message("Checks", "a third level of a list")})
        elif marker not in _BELOW[lists[above]]:
            yield Hit(node=key, values={"what": message("Checks", "a mark that belongs elsewhere")})


def _list_above(document: Document, key: str) -> str | None:
    item = document.nodes[document.nodes[key].parent]
    return item.parent if role_of(item) is Role.ITEM else None


_Fact = tuple[ListMarker | None, frozenset[str]]


def _markers_and_targets(node: Node, place: CheckedPlace) -> _Fact | None:
    targets = frozenset(
        mark.value for cell in node.cells.values() for mark in cell.marks if mark.kind == "ref"
    )
    marker = _marker(node, place)
    return (marker, targets) if marker or targets else None


def _cited_items(document: Document, facts: Mapping[str, _Fact]) -> Iterator[Hit]:
    wanted = {target for _, targets in facts.values() for target in targets}
    for key in sorted(wanted):
        node = document.nodes.get(key)
        if node is None or role_of(node) is not Role.ITEM:
            continue
        marker = facts.get(node.parent, (None, frozenset()))[0]
        if marker in {"dash", "dot"}:
            yield Hit(node=key)


_TITLES = frozenset({Manner.HEADING, Manner.CAPTION})

_ROOT = (FrontMatter,)
_LEVELS = (FrontMatter, Clause, Annex)
_LISTS = frozenset({Role.LIST})

CHECKS: Mapping[str, Check] = {
    "STR-01": OnNode(_missing_elements, _ROOT),
    "STR-02": OnNode(_misordered, _ROOT),
    "STR-03": OnNode(_repeated, _LEVELS, below=Clause),
    "STR-05": OnNode(_subdivided, _LEVELS, below=Clause),
    "NUM-03": OnDocument(Collect(_clause_depth, (Clause,)), _too_deep),
    "NUM-04": OnNode(_only_child, _LEVELS, below=Clause),
    "NUM-05": OnNode(_mixed_titles, _LEVELS, below=Clause),
    "NUM-06": OnNode(_untitled_divided, _LEVELS, below=Clause),
    "NUM-07": OnNode(_hanging, _LEVELS, below=Clause),
    "NUM-08": OnText(_punctuated, manners=_TITLES, needs=_ENDED),
    "NUM-09": OnNode(_untitled_chapter, _ROOT),
    "NUM-10": OnNode(_title_missing, _LEVELS),
    "LST-01": OnNode(_without_lead, below=ListBlock),
    "LST-02": OnDocument(Collect(_marker, (ListBlock,)), _nested),
    "LST-03": OnNode(_item_ends, (), _LISTS),
    "LST-04": OnDocument(Collect(_markers_and_targets, (ListBlock,), marked=True), _cited_items),
    "LST-05": OnNode(_single_item, (), _LISTS),
}
