"""Typed references: the clause, table, figure, annex, formula or document that a text names.

References that are made in the program are objects and follow what they point at. These are typed,
as in a draft that was imported, and nobody but the reader follows them.
"""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.drafting.quantities.quantity import Marked
from curriculum_studio.drafting.quantities.units import unit_at
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Pointer:
    """A typed reference from `start` up to, not including, `end`: what it names, and its number."""

    start: int
    end: int
    kind: str
    number: str


_NUMBER = r"[（(]?(?P<number>[A-Z](?:\.?\d+(?:\.\d+)*)?|\d+(?:\.\d+)*)[)）]?(?![A-Za-z0-9])"
#: A number of its own, and none of things: 单元 3, 步骤 4.
_BARE_ZH = "(?=[ \u00a0]?\\d+(?![\\d.]|\\s?[个项组名节种天周分小人年月次条件h%]))"
_KINDS: Mapping[Language, Mapping[str, str]] = {
    "zh": {
        "table": "(?<![代发仪电列手图])表", "figure": "(?<![地草构])图", "annex": "附[录件]",
        "formula": "(?:公式|(?<![方公形格模样款])式)", "page": "第(?=[ \u00a0]?\\d+[ \u00a0]?页)",
        "unit": f"单元{_BARE_ZH}", "step": f"步骤{_BARE_ZH}", "note": f"(?<![关备])注{_BARE_ZH}",
        "example": f"(?:示例|(?<![比条案])例){_BARE_ZH}",
        "activity": "活动(?=[ \u00a0]?\\d+(?![\\d.]|\\s?[次个项组名节种天周分小人年月h%]))",
    },
    "en": {
        "table": "Tables?", "figure": "(?:Figures?|Fig\\.)",
        "annex": "(?:Annex(?:es)?|Appendix|Attachment|Enclosure)",
        "formula": "(?:Formulae?|Formulas|Equations?|Eqs?\\.)", "page": "(?:[Pp]ages?|\\bpp?\\.)",
        "activity": "[Aa]ctivity", "clause": "(?:(?:Sub)?[Cc]lauses?|Chapters?|Sections?)",
        "unit": "[Uu]nits?", "step": "[Ss]teps?",
        "note": "[Nn]otes?", "example": "(?<![Ff]or )[Ee]xamples?",
        "part": "Parts?",
    },
    "de": {
        "table": "Tabellen?", "figure": "(?:Bild(?:er)?|Abbildung(?:en)?|Abb\\.)",
        "annex": "(?:Anhang|Anhänge|Anlagen?|Beilage)",
        "formula": "(?:Formeln?|Gleichung(?:en)?|Gl\\.)",
        "page": "(?:Seiten?|\\bS\\.)", "activity": "Aktivität(?:en)?",
        "clause": "(?:(?:Unter)?[Aa]bschnitte?s?n?|Kapiteln?)",
        "unit": "(?:Lern)?[Ee]inheit(?:en)?", "step": "(?:Arbeits)?[Ss]chritte?n?",
        "note": "Anmerkung(?:en)?", "example": "(?<![Zz]um )Beispiele?n?",
        "part": "Teile?n?",
    },
}  # fmt: skip
_PATTERNS: Mapping[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    language: tuple(
        (kind, re.compile(f"{words}[ \u00a0\u2009]?{_NUMBER}")) for kind, words in kinds.items()
    )
    for language, kinds in _KINDS.items()
}
#: Behind a reference: and 4.3, bis 6, 至第 6 章.
_MORE: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(f"\\s?(?:和|及|与|、|至|到|或|～|~|—|–|-)\\s?第?\\s?{_NUMBER}(?!\\s?[%％‰])"),
    "en": re.compile(f"\\s?(?:and|or|to|through|,|–|-)\\s?{_NUMBER}(?!\\s?%)"),
    "de": re.compile(f"\\s?(?:und|oder|bis|sowie|,|–|-)\\s?{_NUMBER}(?!\\s?%)"),
}
_CHAPTER = re.compile(
    "第\\s?(?P<number>[\\d.]+)\\s?(?:至\\s?(?P<last>[\\d.]+)\\s?)?(?:[章条]|节(?![课次]))"
)
#: 第 2 部分, 第 3 单元, 第 4 步.
_NUMBERED_ZH = re.compile("第\\s?(?P<number>\\d+)\\s?(?P<kind>部分|单元|步(?!行))")
_KINDS_ZH = {"部分": "part", "单元": "unit", "步": "step"}
_ACTIVITY_NUMBER = re.compile(
    "活动\\s?(?P<number>[一二三四五六七八九十])"
    "(?![一二三四五六七八九十次个项组名节种天周分小人年月览般起样定些同直旦])"
)
_DOCUMENT = re.compile(
    r"(?<![A-Za-z])(?P<number>(?:GB|JGJ|HJ|JY|RB|JJF|JJG|ISO|IEC|EN|DIN|DB ?\d{2,6}|[TQ]/[A-Z0-9]+|"
    r"[A-Z]{2}(?=/T))(?:/(?:[TZ]|IEC|TR|TS))?[ \u3000\u00a0]?\d+(?:\.\d+)*(?:-\d{1,3}(?!\d))?"
    r"(?:\s?[—–:：-]+\s?(?:19|20)\d{2})?)"
)
#: 5.3.2; 6.4 c); B1.3.
_DOTTED = re.compile(
    # 1.000.000 is a number.
    r"(?<![\w.,])(?!\d{1,3}(?:\.\d{3}){2,}(?![.\d]))(?P<number>\d+(?:\.\d+){2,}|\d+\.\d+\s?(?=[a-z][)）]))(?![\d%])"
)
_ITEM = re.compile(r"\s?(?P<item>[a-z])[)）]")
_CODE = re.compile(r"(?<![A-Za-z0-9])(?P<number>[A-Z](?:\.?\d+(?:\.\d+)+|\.\d+))(?![A-Za-z0-9])")
_SEEN: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:见|按照?|依据|根据|符合|满足|除|遵守|执行|依照|参照|参见|同|遵循)\s?"
        r"(?P<number>[1-9]\d?\.\d+)(?![\d%.]|[A-Za-z]|\s?(?:折算|倍|计(?!算方法)|取值|系数))"
    ),
    "en": re.compile(
        r"\b(?:see|satisf(?:y|ies)|meets?|follows?|under|according to|accordance with|"
        r"(?:specified|given|described|listed|defined|stated|set out|provided|laid down) in|"
        r"(?:requirements|provisions|conditions|items?|"
        r"subclauses?|sections?|steps?|lines?) (?:of|in)|"
        r"unless|except(?: for| in| as)?|as (?:in|for|with|under)|"
        r"sub-?clauses?|sections?|steps?)\s(?P<number>\d+\.\d+)(?!\.?\d|[A-Za-z])",
        re.IGNORECASE,
    ),
    # A German decimal has a comma.
    "de": re.compile(r"(?<![\w.,])(?P<number>\d{1,2}\.\d{1,2})(?!\.?\d| ?Uhr)"),
}  # fmt: skip
_HAN = {each: str(at) for at, each in enumerate("一二三四五六七八九十", 1)}


#: What a number with points names: steps 5.1 to 5.4 are clauses.
_DOTTED_KINDS = {
    "annex": "code", **dict.fromkeys(("unit", "step", "note", "example", "part"), "clause")
}  # fmt: skip


def take_pointers(marked: Marked, language: Language) -> Iterator[Pointer]:
    """Yield the typed references of a text, and blot them out."""
    for found in marked.each(_DOCUMENT):
        number = re.sub(r"[\s\u3000]", "", found["number"]).replace("–", "—").replace("-20", "—20")
        yield _taken(marked, found, "document", re.sub("[:：]", "—", number))
    if language == "zh":
        for found in marked.each(_CHAPTER):
            if found["last"]:
                yield Pointer(*found.span(), "clause", found["last"])
            yield _taken(marked, found, "clause", found["number"])
        for found in marked.each(_NUMBERED_ZH):
            yield _taken(marked, found, _KINDS_ZH[found["kind"]], found["number"])
        for found in marked.each(_ACTIVITY_NUMBER):
            yield _taken(marked, found, "activity", _HAN[found["number"]])
    for kind, pattern in _PATTERNS[language]:
        for found in marked.each(pattern):
            number = found["number"]
            # 附录C.4 is a clause of an annex, which others name C.4.
            named = _DOTTED_KINDS.get(kind, kind) if "." in number else kind
            yield _with_item(marked, found, named)
            yield from _following(marked, found.end(), named, language, number)
    for pattern in (_DOTTED, _CODE, _SEEN[language]):
        for found in marked.each(pattern):
            if pattern is _SEEN[language] and unit_at(marked.original, found.end(), language)[0]:
                continue
            kind = "code" if pattern is _CODE else "clause"
            yield _with_item(marked, found, kind)
            yield from _following(marked, found.end(), kind, language, found["number"])


def _following(
    marked: Marked, at: int, kind: str, language: Language, first: str
) -> Iterator[Pointer]:
    """Yield what a reference goes on with: 4.1 and 4.3; not a quantity behind it."""
    item = _ITEM.match(marked.text, at)
    more = _MORE[language].match(marked.text, item.end() if item else at)
    while more is not None and more["number"].count(".") == first.strip().count("."):
        if unit_at(marked.original, more.end(), language)[0]:
            return
        pointer = _with_item(marked, more, kind)
        yield pointer
        more = _MORE[language].match(marked.text, pointer.end)


def _with_item(marked: Marked, found: re.Match[str], kind: str) -> Pointer:
    item = _ITEM.match(marked.text, found.end("number"))
    number = found["number"].strip()
    if item is None or kind == "code":
        return _taken(marked, found, kind, _HAN.get(number, number))
    marked.take(found.start(), item.end())
    return Pointer(found.start(), item.end(), kind, f"{_HAN.get(number, number)} {item['item']}")


def _taken(marked: Marked, found: re.Match[str], kind: str, number: str) -> Pointer:
    marked.take(*found.span())
    return Pointer(*found.span(), kind, number)
