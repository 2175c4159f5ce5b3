"""German provision verbs: inflected, and denied anywhere in their clause."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from msgspec.structs import replace

from curriculum_studio.drafting.provisions.german_denial import LIMIT, NEGATION, QUALITY
from curriculum_studio.drafting.provisions.german_infinitive import to_be_done
from curriculum_studio.drafting.provisions.provision import (
    TABLES,
    Form,
    Provision,
    ProvisionKind,
    either,
    holds,
    inside,
    lowered,
    quoted,
    without_abbreviations,
)

Table = Mapping[str, Any]

#: Without one of these nothing is denied; the pattern above takes longer to say so.
_NO = ("nich", "kein", "nie", "weder")
_DENIALS = re.compile("nich|Nich|kein|Kein|nie|Nie|weder|Weder")
#: What makes of muss that something need not be: denied right behind it, or before what is done.
_NEED_NOT = re.compile(
    r"^\s*(?:man\s+)?(?:(?:es|[Ss]ie|er|wir|[Dd]u|[Ii]hr|(?:die|der|das|eine?)\s+[A-ZÄÖÜ]\w+)\s+)?(?:sich\s+)?"
    rf"(?:nicht(?!{QUALITY})|kein(?:e[mnrs]?)?)\b|"
    r"(?<!\bals )\bnicht\s+(?:[a-zäöüß]+\s+)?(?:werden|sein|[a-zäöüß]+en)\s*$|"
    r"\bkein(?:e[mnrs]?)?\b|\bnichts\b"
)
_ONLY = ("nur", "höchstens", "lediglich", "ausschließlich", "erst", "maximal", "allein")
_ONLY_DE = re.compile(r"\b(?:nur|höchstens|lediglich|ausschließlich|erst|maximal|allein)\b")
_CONDITION = re.compile(
    r"\b(?:wenn|falls|soweit|sofern|wo|wie|als|bei|sobald|solange)\b", re.IGNORECASE
)
_CLAUSE_END = re.compile(
    r"(?<!\b\w)(?<!\d)[.](?=\s|$)|[;!?\n]|:(?!\d)|(?<=\d)[.](?=\s+[A-ZÄÖÜ][a-zäöü]+\s+[a-z])"
)
#: With what a clause of its own begins behind a comma.
_NEW_CLAUSE = re.compile(
    r"\s*(?:(?:insbesondere|vor\s+allem|auch|selbst|nur|außer|etwa|besonders|gerade|zum\s+Beispiel|beispielsweise|"
    r"z\.\s?B\.)\s+)?(?:wer|wem|wen|was|etwa|dass|daß|wenn|weil|die|der|das|den|dem|deren|dessen|welche[rmns]?|so\s?da(?:ss|ß)|damit|ob|um|indem|"
    r"falls|sofern|soweit|bevor|während|nachdem|wobei|wo|wie|obwohl|sondern|aber|jedoch|in\s+de|"
    r"bei\s+de|auf\s+de|für\s+d|mit\s+de|aus\s+de|von\s+de|an\s+de|zu\s+de|ohne|statt|bis|es\s|wodurch|"
    r"(?:haben|hat|sind|ist|werden|wird)\s+(?:aber|jedoch|dabei|dann|damit|auch|dort|hier|so)\b|"
    r"woraus|worin|solange|sobald|da\s)"
)
_SAID = re.compile('„[^“”]*[“”]|“[^”]*”|"[^"]*"')


@cache
def _forms() -> Table:
    table: Table = TABLES.load()("lexicon")["de"]["forms"]
    return table


@cache
def _german() -> re.Pattern[str]:
    """Return the pattern of forms; that a word begins there is asked where one is found."""
    return re.compile(rf"(?:{either(_forms())})(?![\w-])")


def read_german(text: str) -> Iterator[Provision]:
    """Yield the provision verbs of a German text."""
    text = without_abbreviations(text)
    table = _forms()
    masks = quoted(text)
    found = list(_modal_verbs(table, text))
    found += [each for each in to_be_done(text) if not _taken(found, each)]
    if len(found) > 1:
        found.sort(key=lambda one: one.start)
    for each in found:
        if not (masks and inside(masks, each.start)):
            yield each


def _taken(found: list[Provision], other: Provision) -> bool:
    return any(each.start < other.end and other.start < each.end for each in found)


def _modal_verbs(table: Table, text: str) -> Iterator[Provision]:
    small = lowered(text)
    denying = holds(text.lower(), _NO)
    for match in _german().finditer(small):
        word = match.group()
        start, end = match.span()
        if start and (small[start - 1].isalnum() or small[start - 1] in "_-"):
            continue  # the end of another word, or a part of one with a hyphen
        written = text[start:end]
        kind, _, form = table[word]
        capital = written[0].isupper() and not written.isupper()
        if capital and not _opens(text, start):
            continue
        if _names_keyword(text, start, end):
            continue
        if capital and word in {"sollte", "sollten"}:
            continue  # Sollte etwas fehlen: a condition
        if capital and kind not in _ABLE and _IF_FIRST.match(text, end):
            continue  # Muss der Zaun ersetzt werden, so …
        sure = word not in _INTENDED or not _only_intended(text, start, end)
        rest = _clause_after(text, end)
        last = False
        if _LAST.match(text, end):
            joined = _JOINED_MODAL.search(text, max(0, start - 16), start)  # kann oder darf
            first = joined.start() if joined is not None else start
            if _LAST_BEFORE.search(text, max(0, first - 40), first):
                # At the end of its clause a verb is denied by what stands before it.
                rest, last = _RELATIVE.sub("", _clause_before(text, first)), True
                rest = f"{rest[:1].lower()}{rest[1:]}"
        if written.isupper():  # DÜRFEN NICHT
            rest = lowered(rest)
        if form == "equivalent":
            made = _predicate(text, start, end, word, kind)
            if made is not None:
                yield made
            continue
        if "nicht nur" in rest and (kind in _ABLE or last or "sondern" in text[end:]):
            rest = rest.replace("nicht nur", "")  # können nicht nur hier, …
        denied = denying and _denied(text, start, rest)
        leave = kind == "permission" and word not in {"braucht", "brauchen"}
        denied = denied or (leave and " nichts " in f"{rest} ")
        if word in {"braucht", "brauchen"}:
            if denied or _NEED_ONLY.search(rest):
                yield Provision(start, end, "permission", True, "verb")
            continue
        if (
            denying
            and kind == "requirement"
            and holds(text[:start].lower(), _NO)
            and _NEGATED_BEFORE.search(_clause_before(text, start))
        ):
            yield Provision(start, end, "permission", True, form)  # nichts muss gekauft werden
            continue
        neither = denying and text.endswith("noch ", 0, start)
        told = _modal(start, end, kind, form, rest, denied, last=last, neither=neither)
        yield told if sure else replace(told, sure=False)


#: Die nicht geändert werden können: the denial is that of the verb.
_RELATIVE = re.compile(
    r"^(?:(?:in|an|auf|aus|bei|mit|zu|von)\s+)?(?:die|der|das|den|dem|denen)\s+(?=nicht\b)"
)
#: Braucht nur unterschrieben zu werden; not: braucht nur ein Drittel.
_NEED_ONLY = re.compile(r"\b(?:nur|lediglich|erst)\b.*(?:\bzu\s|zu[a-zäöüß]{3,}n\b)")
#: Können sie nicht bleiben, so …: that they can is told all the same.
_ABLE = frozenset({"capability", "possibility"})
_INTENDED = frozenset({"soll", "sollen", "sollte", "sollten"})
#: Räume, die genutzt werden sollen; wenn er gelten soll: what somebody intends.
_INTENDING = re.compile(
    r"(?:^|[,;(]\s*)(?:(?:in|an|auf|aus|mit|bei|für|von|zu|über|nach)\s+)?"
    r"(?:wenn|falls|sofern|soweit|ob|der|die|das|den|dem|denen|deren|dessen|welche[rmns]?|was)\s[^,;.]*$",
    re.IGNORECASE,
)
_IF_FIRST = re.compile(
    r"[^.;:?]*,\s+(?:so|[a-zäöüß]+t|[a-zäöüß]+en|ist|sind|wird|hat|muss|kann|darf)\b"
)


def _only_intended(text: str, start: int, end: int) -> bool:
    if not _LAST.match(text, end) or not _LAST_BEFORE.search(text, max(0, start - 40), start):
        return False
    return _INTENDING.search(text, max(0, start - 160), start) is not None


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at a place, so that its first letter says nothing."""
    return not text[:at].strip() or _ENDED.search(text[:at]) is not None


def _denied(text: str, start: int, rest: str) -> bool:
    if holds(rest, _ONLY) and (set_against := _NOT_BUT.search(rest)) is not None:
        rest = rest[: set_against.start()]  # nur online und nicht persönlich
    if text.endswith("noch ", 0, start) and "eder" in text[:start]:
        return True  # muss weder … noch muss
    if _DENIALS.search(rest) and NEGATION.search(rest):
        return True
    return _DENIALS.search(text, 0, start) is not None and bool(
        _NEGATED_BEFORE.search(_clause_before(text, start))
    )


#: What is set against what may be only so: nur online und nicht persönlich.
_NOT_BUT = re.compile(r"(?:\b(?:und|aber)|,)\s+nicht\b")


def _modal(
    start: int,
    end: int,
    kind: ProvisionKind,
    form: Form,
    rest: str,
    denied: bool,
    *,
    last: bool,
    neither: bool,
) -> Provision:
    limit = denied and LIMIT.search(_NEVER.sub("nicht", rest)) is not None
    if denied and not limit and _MORE_THAN.search(rest) and not NEGATION.search(rest):
        limit = True  # niemand darf länger als drei Minuten warten
    # At the end of a clause a denial is that of muss: die sich nicht darum kümmern müssen.
    if kind == "requirement" and not limit and not last:
        denied = neither or (_DENIALS.search(rest) is not None and _need_not(rest))
    match kind:
        case "permission" if denied:
            return Provision(start, end, "requirement", True, form, limit=limit)
        case "permission" if holds(rest, _ONLY) and _ONLY_DE.search(rest):
            return Provision(start, end, "requirement", False, form, restricts=True)
        case "requirement" if denied and not limit:
            return Provision(start, end, "permission", True, form)
    return Provision(start, end, kind, denied, form, limit=limit)


#: Darf keinesfalls mehr als 0,6 betragen.
_NEVER = re.compile(r"\b(?:keinesfalls|keineswegs|niemals|nie|auf keinen Fall|in keinem Fall)\b")
_MORE_THAN = re.compile(r"\b(?:mehr|[a-zäöüß]{3,}er)\s+als\b")


def _need_not(rest: str) -> bool:
    """Whether muss and what follows free somebody: a denial behind muss is that of muss."""
    if _NEED_NOT.search(rest):
        return True
    broken = _BROKEN_OFF.search(rest)
    return NEGATION.search(rest, 0, broken.start() if broken is not None else len(rest)) is not None


#: Here something else begins, or is set against what was said.
_BROKEN_OFF = re.compile(
    r"\s(?:[–—]|--+)\s|\(|\b(?:und|aber|oder|also)\s+(?=nicht|kein)|\bsondern\b|\bwenn\b|"
    r"\b(?:ist|sind|wird|wurden?|hat|haben|war)\b|\bals\s+nicht\b"
)

_LAST = re.compile(
    r"\s*(?:$|[,.;:!?)/“\"”]|(?:und|oder|sowie|bzw[.\u2024]|ist|sind|wird|werden)\s)"
)
_JOINED_MODAL = re.compile(
    r"\b(?:muss|müssen|darf|dürfen|kann|können|soll|sollen|sollten?)\s*(?:und|oder|sowie|bzw[.\u2024]|/)\s*$"
)
_LAST_BEFORE = re.compile(r"(?<![\w-])(?:[a-zäöüß]+(?:en|ern|eln|n)|zu)\s+$")
_KEYWORDS = (
    "MUSS|MÜSSEN|DARF|DÜRFEN|SOLL|SOLLEN|SOLLTE|SOLLTEN|KANN|KÖNNEN|OPTIONAL|EMPFOHLEN|ERFORDERLICH|"
    "ZWINGEND|VERBOTEN|VERPFLICHTEND|MUST|SHALL|SHOULD|MAY"
)
_BESIDE = re.compile(
    rf"(?:\s+NICHT)?[“\"”]?(?:,|\s*/)?\s*(?:(?:und|oder|sowie|bzw[.\u2024])\s+)?[„\"]?(?:{_KEYWORDS})\b|"
    r"(?:\s+NICHT)?[“\"”]?\s+(?:bedeutet|bezeichnet|heißt|entspricht|steht\s+für)\b"
)
_BESIDE_BEFORE = re.compile(
    rf"\b(?:{_KEYWORDS})(?:\s+NICHT)?[“\"”]?(?:,|\s*/|\s+(?:und|oder|sowie|bzw[.\u2024]))\s*[„\"]?$|"
    r"\b(?:Wort|Wörter|Schlüssel(?:wort|wörter|wörtern)|Begriffe?|Modalverb(?:en?)?|ein|als|von|zu)\s+[„\"]?$"
)


#: Nach den Wörtern müssen die Angaben … wird …; die Modalverben müssen, können und sollen.
_WORDS = ("Wort", "Wört", "Verb", "verb", "Formulierung")
_WORD_BEFORE = re.compile(
    r"\b(?:Wort|Wörtern?|Worten?|(?:Modal|Hilfs)?[Vv]erb(?:en)?|Formulierung(?:en)?)\s+"
    r"(?:(?:[„\"]?(?:müssen|muss|können|kann|sollen|sollten?|soll|dürfen|darf)[“”\"]?,?\s+)+(?:und|oder|sowie)?\s*)?"
    r"[„\"]?$"
)


def _names_keyword(text: str, start: int, end: int) -> bool:
    """Whether a verb is only named: as a word, or in capital letters in a list of such."""
    if holds(text, _WORDS) and _WORD_BEFORE.search(text, max(0, start - 60), start):
        return True
    if not text[start:end].isupper():
        return False
    if text.endswith("(", 0, start) and text.startswith(")", end):
        return True
    return bool(_BESIDE.match(text, end) or _BESIDE_BEFORE.search(text[max(0, start - 40) : start]))


_ENDED = re.compile(r"(?:[.!?:;|\n–—)]|\s-)[\s“”„\"]*$|^\s*(?:[-–—•]|\w{1,2}\))\s*$")
_NEGATED_BEFORE = re.compile(
    r"(?:^|\b(?:und|oder|dass|auf|in|zu|unter|aus|bei|an|mit|für)\s+)(?:kein(?:e[mnrs]?|esfalls|eswegs)?|nie(?:mals|mand(?:e[mn])?)?|weder|nichts|nicht\s+(?:alles?|jede[rs]?|"
    r"(?:Gegenstand|Teil|Bestandteil|Mitglied\w*|zulässig|gestattet|möglich|berücksichtigt)(?=\s|$)|"
    r"(?:[a-zäöüß]+\s+)?[a-zäöüß]+(?:t|en)\s+(?:werden|sein)))\b",
    re.IGNORECASE,
)


def _end_of_clause(text: str, at: int) -> int:
    """Return where a clause ends; marks are found at once, and looked at one by one."""
    mark = _MARK.search(text, at)
    while mark is not None:
        end = mark.start()
        if _CLAUSE_END.match(text, end) and not (
            text[end - 1 : end].isdecimal() and _NUMBERED.search(text, at, end)
        ):
            return end
        mark = _MARK.search(text, mark.end())
    return len(text)


_MARK = re.compile(r"[.;!?\n:]")
#: Die 2. Vorsitzende.
_NUMBERED = re.compile(r"\b(?:d(?:er|ie|as|e[nms])|am|zum|im|vom|zur|beim|jede[nrms]?)\s\d{1,2}$")


def _clause_after(text: str, at: int) -> str:
    """Return what follows a verb in its clause; clauses put in between commas are left out."""
    rest = text[at : _end_of_clause(text, at)]
    rest = _ASIDE.sub(" ", rest) if "(" in rest else rest
    if "„" in rest or "“" in rest or '"' in rest:
        rest = _SAID.sub(" ", rest)
    beside = _AND_IS.search(rest) if "und" in rest else None
    if beside is not None:
        rest = rest[: beside.start()]
    following = _MODALS.search(lowered(rest)) if holds(rest.lower(), _MODAL_PARTS) else None
    if following is not None:
        rest = rest[: following.start()]
    if "," not in rest:
        return rest
    parts = rest.split(",")
    kept = [parts[0]]
    inside = False
    for part in parts[1:]:
        if inside:  # behind a clause that was put in, where the verb was left without its rest
            inside = False
            kept.append(part)
        elif _CONTRAST.match(part) and _DONE.search(kept[-1]):
            break  # dürfen nur für Daten genutzt werden, nicht als Ersatz
        elif _NEW_CLAUSE.match(part):
            if len(" ".join(kept).split()) > 2 or _DONE.search(kept[-1]):
                break
            inside = True
        else:
            kept.append(part)
    return " ".join(kept)


#: Set against what was said, or told beside it: (nicht aus der Liste).
_ASIDE = re.compile(r"\([^()]*\)")
#: Another statement, with a verb of its own.
_AND_IS = re.compile(r"\bund\s+(?:ist|sind|wird|hat|war)\b")
#: What is set beside a statement that has come to its end.
_CONTRAST = re.compile(
    r"\s*(?:(?:dann\s+)?(?:aber|und|jedoch|doch)\s+)?(?:nicht|kein(?:e[mnrs]?)?)\s"
)
_DONE = re.compile(r"(?:en|ern|eln|sein|werden)\s*$")

#: Muss, darf, kann, sollte, soll, braucht: begins with a set of letters, so that others are passed.
_MODAL_PARTS = ("uss", "üss", "arf", "ürf", "ann", "önn", "oll", "rauch")
_MODALS = re.compile(
    r"[mdksb](?:(?<=\bm)(?:uss|üssen)|(?<=\bd)(?:arf|ürfen)|(?<=\bk)(?:ann|önnen)|"
    r"(?<=\bs)(?:ollten?|ollen?)|(?<=\bb)rauch(?:t|en))\b"
)


def _clause_before(text: str, at: int) -> str:
    """Return the clause up to a verb, with what a list joins: nicht gelesen, kopiert oder …."""
    begin = max(text.rfind(mark, 0, at) for mark in ".;:,\n") + 1
    while begin and text[begin - 1] == "," and _LISTED.match(text, begin, at):
        begin = max(text.rfind(mark, 0, begin - 1) for mark in ".;:,\n") + 1
    before = text[begin:at].strip()
    joined = _JOINED.search(before)
    return before[joined.end() :] if joined is not None else before


#: What a list goes on with: a participle or two before the verb.
_LISTED = re.compile(r"(?:\s+(?:und|oder|sowie|werden|sein|zu|[a-zäöüß]+(?:t|en|ern|eln)))+\s*$")
#: Behind this another statement begins: die keine Antwort brauchen und robust sein müssen.
_JOINED = re.compile(
    r"[a-zäöüß]{3,}(?:en|ern|eln)\s+und\s+(?=(?:\S+\s+){2,}\S+$)|"
    r"\b(?:ist|sind|wird|hat|haben)\s+(?:und|oder)\s+(?=\S+\s+\S+)|"
    r"[a-zäöüß]{3,}(?:t|en)\s+(?:und|oder)\s+(?=(?:sich|diese[rnms]?|d(?:er|ie|as|en|em)|"
    r"(?:ein|ihr|sein|kein)(?:e[nmrs]?)?)\s+\S+\s+\S+$)"
)


def _predicate(text: str, start: int, end: int, word: str, kind: ProvisionKind) -> Provision | None:
    """Judge zulässig, erforderlich and their like, which tell something only behind a verb."""
    before, after = _clause_before(text, start), _clause_after(text, end)
    if not re.search(r"\b(?:ist|sind|wird|werden|bleib(?:t|en)|sei(?:en)?)\b", f"{before} {after}"):
        return None
    if word in {"erforderlich", "notwendig"} and (
        _CONDITION.search(before) or re.match(r"\s*(?:ist|sind|wird|werden)\b", text[end:])
    ):
        return None  # in a subordinate clause: those who are needed
    denied = NEGATION.search(before) is not None
    restricts = kind == "permission" and _ONLY_DE.search(before) is not None
    if denied and word in {"erforderlich", "notwendig"}:
        return Provision(start, end, "permission", True, "equivalent")
    if (denied or restricts) and kind == "permission":
        return Provision(start, end, "requirement", denied, "equivalent", restricts=restricts)
    return Provision(
        start, end, kind, denied or (kind == "requirement" and word in _FORBIDDEN), "equivalent"
    )


_FORBIDDEN = frozenset({"verboten", "untersagt", "unzulässig"})
