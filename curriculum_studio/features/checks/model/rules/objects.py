"""Rules on annexes, figures, tables, formulas and footnotes."""

import re
from collections.abc import Callable, Iterator, Mapping

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import KINDS, is_annex, is_cell, is_row, kind_of, role_of
from curriculum_studio.core.numbering import letters, number
from curriculum_studio.core.payloads.standard import Annex, Formula, Variable
from curriculum_studio.core.roles import Role, Series
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
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- annexes (9.6) ----------------------------------------------------------------------------

#: How an annex is mentioned: as what has to be followed, or to look at.
_FOLLOWED: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("应[^，。；宜可]{0,24}(?:按照?|依据|符合|遵守|采用|执行|满足)[^，。；]{0,4}$"),
    "en": re.compile(
        r"\bshall\b[^.;]{0,80}\b(?:accordance with|comply with|conform to|specified in)\s*$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:muss|müssen)\b[^.;]{0,80}\b(?:nach|gemäß|entsprechend)\s*$", re.IGNORECASE
    ),
}
_LOOKED_AT: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("(?:参见|参考|可参照)$"),
    "en": re.compile(
        r"\b(?:see also|for information see|examples? (?:in|of|see))\s*$", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:siehe auch|Beispiele? (?:in|siehe))\s*$", re.IGNORECASE),
}
_NAMED_ANNEX: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("附录([A-Z])"),
    "en": re.compile(r"\bAnnex ([A-Z])\b"),
    "de": re.compile(r"\bAnhang ([A-Z])\b"),
}

_ANNEX_WORD: Mapping[Language, str] = {"zh": "附录", "en": "Annex", "de": "Anhang"}

#: What these say of annexes is no mention.
_SILENT = frozenset({Part.OTHER, Part.INDEX})

#: Target by id or letter, and whether it has to be followed ("must"), is looked at ("may"), or "".
_Mentions = frozenset[tuple[str, str]]


def _mentions(node: Node, place: CheckedPlace) -> _Mentions | None:
    if isinstance(node.payload, Annex) or place.part in _SILENT:
        return None
    found: set[tuple[str, str]] = set()
    for language, cell in node.cells.items():
        for mark in cell.marks:
            if mark.kind == "ref":
                found.add((mark.value, _way(cell.text[: mark.start], language)))
        if _ANNEX_WORD[language] not in cell.text:
            continue
        for each in _NAMED_ANNEX[language].finditer(cell.text):
            found.add((each[1], _way(cell.text[: each.start()], language)))
    return frozenset(found) if found else None


def _way(before: str, language: Language) -> str:
    if _FOLLOWED[language].search(before):
        return "must"
    return "may" if _LOOKED_AT[language].search(before) else ""


def _annexes(document: Document) -> dict[str, str]:
    """Return annexes by id with their letters."""
    found = [each.id for each in document.children_of(document.id) if is_annex(each)]
    return {key: letters(at + 1) for at, key in enumerate(found)}


def _ways_of(document: Document, facts: Mapping[str, _Mentions]) -> dict[str, set[str]]:
    """Return how each annex is mentioned from elsewhere, itself or something in it."""
    annexes = _annexes(document)
    by_letter = {letter: key for key, letter in annexes.items()}
    found: dict[str, set[str]] = {key: set() for key in annexes}
    if not annexes:
        return found
    for key, mentions in facts.items():
        own = _annex_of(document, key)
        for target, way in mentions:
            annex = by_letter.get(target) or _annex_of(document, target)
            if annex in found and annex != own:
                found[annex].add(way)
    return found


def _annex_of(document: Document, key: str) -> str:
    while key in document.nodes:
        node = document.nodes[key]
        if is_annex(node):
            return key
        key = node.parent
    return ""


@dataclass(frozen=True, slots=True)
class _Annex:
    """An annex as its rules see it: whether it is normative, and whether anything is written."""

    normative: bool
    written: bool


_AnnexFact = _Annex | _Mentions


def _annex_facts(node: Node, place: CheckedPlace) -> _AnnexFact | None:
    if isinstance(node.payload, Annex):
        written = any(not cell.blank for cell in node.cells.values())
        return _Annex(node.payload.normative, written)
    return _mentions(node, place)


def _judged(
    document: Document, facts: Mapping[str, _AnnexFact]
) -> Iterator[tuple[str, _Annex, set[str]]]:
    """Yield each annex with the ways in which it is mentioned."""
    mentions = {key: fact for key, fact in facts.items() if isinstance(fact, frozenset)}
    for key, ways in _ways_of(document, mentions).items():
        annex = facts[key]
        if isinstance(annex, _Annex):
            yield key, annex, ways


def _unmentioned(document: Document, facts: Mapping[str, _AnnexFact]) -> Iterator[Hit]:
    for key, annex, ways in _judged(document, facts):
        if not ways and annex.written:
            yield Hit(node=key)


def _status_differs(document: Document, facts: Mapping[str, _AnnexFact]) -> Iterator[Hit]:
    for key, annex, ways in _judged(document, facts):
        if (annex.normative and ways == {"may"}) or (not annex.normative and "must" in ways):
            yield Hit(node=key)


# --- figures, tables and formulas (9.7 to 9.9) ------------------------------------------------

_TYPED = re.compile(
    r"(?:图|表|Figure|Table|Bild|Tabelle|公式|式|Formula|Formel)\s*\(?([A-Z]\.\d+|\d+)\)?"
)
_TYPED_WORD = re.compile("[图表式]|Fig|Tab|Form|Bild")
_Cited = tuple[str, frozenset[str]]


#: What is counted by itself and has to be named in a text.
_COUNTED: frozenset[Series] = frozenset({"table", "figure", "formula"})


def _series(node: Node) -> Series | None:
    series = kind_of(node).series
    numbered = getattr(node.payload, "numbered", True)
    return series if series in _COUNTED and numbered else None


def _citing(node: Node, place: CheckedPlace) -> _Cited | None:
    """Return what of these a node is itself, and what it cites: ids and numbers as typed."""
    own = _series(node) or ""
    cited: set[str] = set()
    if place.part is not Part.OTHER:
        for cell in node.cells.values():
            cited |= {mark.value for mark in cell.marks if mark.kind == "ref"}
            if not own and _TYPED_WORD.search(cell.text):
                cited |= {each[1] for each in _TYPED.finditer(cell.text)}
    return (own, frozenset(cited)) if own or cited else None


def _uncited(wanted: Series) -> Callable[[Document, Mapping[str, _Cited]], Iterator[Hit]]:
    def judge(document: Document, facts: Mapping[str, _Cited]) -> Iterator[Hit]:
        cited: set[str] = set()
        for _, targets in facts.values():
            cited |= targets
        left = [key for key, (own, _) in facts.items() if own == wanted and key not in cited]
        # Numbers are counted only where one may have been typed.
        numbers = number(document) if left else {}
        for key in left:
            if key in numbers and numbers[key].number not in cited:
                yield Hit(node=key)

    return judge


def _without_caption(wanted: Series) -> Callable[[Spot], Iterator[Hit]]:
    def find(spot: Spot) -> Iterator[Hit]:
        node = spot.node
        if _series(node) != wanted or not spot.children:
            return
        if all(cell.blank for cell in node.cells.values()):
            yield Hit()

    return find


def _empty_cells(spot: Spot) -> Iterator[Hit]:
    """Yield blank cells of rows in which something is written."""
    if not is_row(spot.node):
        return
    cells = [each for each in spot.children if is_cell(each)]
    for language in LANGUAGES:
        written = [each for each in cells if not each.cell(language).blank]
        if not written:
            continue
        for cell in cells:
            if all(text.blank for text in cell.cells.values()):
                yield Hit(0, len(cell.cell(language)), {}, Mend("—"), language, cell.id)


def _stopped_cell(reading: Reading) -> Iterator[Hit]:
    text = reading.text.rstrip()
    if text.endswith("。") and text.count("。") == 1 and "；" not in text and "！" not in text:
        yield Hit(len(text) - 1, len(text), {}, Mend("", certain=True))


_OPERATORS = re.compile(
    r"\\(?:sum|prod|frac|cdot|times|left|right|sqrt|max|min|ln|log|exp|quad|,|;)"
)
_SYMBOL = re.compile(r"[A-Za-z](?:_(?:\{[^}]*\}|[A-Za-z0-9]))?")
_GREEK = re.compile(
    r"\\(alpha|beta|gamma|delta|eta|theta|lambda|mu|rho|sigma|tau|varphi|phi|omega)\b"
)


def _symbols(latex: str) -> frozenset[str]:
    """Return the symbols of a formula as they are compared: letters with their subscripts."""
    found = {_plain(each.group()) for each in _GREEK.finditer(latex)}
    # Subscripts in words belong to their letter: E_{\mathrm{el}}.
    bare = re.sub(r"\\(?:mathrm|text|mathit|rm|operatorname)\s*\{([^}]*)\}", r"\1", latex)
    bare = _OPERATORS.sub(" ", bare)
    bare = re.sub(r"\\[A-Za-z]+", " ", bare)
    bare = re.sub(r"(?:\^|(?<=\s)_)\s*(?:\{[^}]*\}|\w)", " ", bare)
    return frozenset(found | {_plain(each.group()) for each in _SYMBOL.finditer(bare)})


def _plain(symbol: str) -> str:
    return re.sub(r"[\\{}\s,_]|mathrm|text", "", symbol)


_Explained = tuple[str, frozenset[str]]


def _explaining(node: Node, _: CheckedPlace) -> _Explained | None:
    match node.payload:
        case Formula(latex=latex) if latex.strip():
            return ("used", _symbols(latex))
        case Variable(symbol=symbol) if symbol.strip():
            return ("told", frozenset({_plain(symbol)}))
    return None


#: Letters that count members of a sum, and constants, need no words.
_KNOWN = frozenset({"i", "j", "k", "n", "e", "d", "π"})


def _unexplained(_: Document, facts: Mapping[str, _Explained]) -> Iterator[Hit]:
    told: set[str] = set()
    for kind, symbols in facts.values():
        if kind == "told":
            told |= symbols
    for key, (kind, symbols) in facts.items():
        left = sorted(symbols - told - _KNOWN) if kind == "used" else []
        if left:
            yield Hit(node=key, values={"symbols": "、".join(left)})


# --- footnotes (9.12) -------------------------------------------------------------------------

_Notes = bool | frozenset[str]


def _footnotes(node: Node, _: CheckedPlace) -> _Notes | None:
    if role_of(node) is Role.FOOTNOTE:
        return True
    cited = frozenset(
        mark.value for cell in node.cells.values() for mark in cell.marks if mark.kind == "footnote"
    )
    return cited or None


def _uncited_footnotes(_: Document, facts: Mapping[str, _Notes]) -> Iterator[Hit]:
    cited: set[str] = set()
    for fact in facts.values():
        if isinstance(fact, frozenset):
            cited |= fact
    for key, fact in facts.items():
        if fact is True and key not in cited:
            yield Hit(node=key)


_ANNEXES = Collect(
    _annex_facts,
    (Annex,),
    marked=True,
    needs={language: (word,) for language, word in _ANNEX_WORD.items()},
)
_OBJECTS = Collect(
    _citing,
    (),
    frozenset(kind.role for kind in KINDS.values() if kind.series in _COUNTED),
    marked=True,
    needs=dict.fromkeys(LANGUAGES, ("图", "表", "式", "Fig", "Tab", "Form", "Bild")),
)

CHECKS: Mapping[str, Check] = {
    "ANX-02": OnDocument(_ANNEXES, _unmentioned),
    "ANX-06": OnDocument(_ANNEXES, _status_differs),
    "FIG-01": OnDocument(_OBJECTS, _uncited("figure")),
    "TAB-01": OnDocument(_OBJECTS, _uncited("table")),
    "EQN-01": OnDocument(_OBJECTS, _uncited("formula")),
    "TAB-02": OnNode(_without_caption("table"), (), frozenset({Role.TABLE})),
    "TAB-03": OnNode(_empty_cells, (), frozenset({Role.ROW})),
    "TAB-04": OnText(_stopped_cell, None, frozenset({Manner.CELL}), {"zh": ("。",)}),
    "EQN-02": OnDocument(Collect(_explaining, (Formula, Variable)), _unexplained, order=False),
    "FTN-01": OnDocument(
        Collect(_footnotes, (), frozenset({Role.FOOTNOTE}), marked=True),
        _uncited_footnotes,
        order=False,
    ),
}
