"""English provision verbs: told from months, tins and aims by their neighbours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.core.provisions.provision import (
    TABLES,
    Provision,
    ProvisionKind,
    inside,
    lowered,
    quoted,
)

Table = Mapping[str, Any]

_LIMIT_EN = re.compile(
    r"\s+(?:\w+\s+){0,4}?(?:less|lower|fewer|smaller|shorter|greater|more|higher|larger|longer|"
    r"later|earlier|worse|better|exceeds?|exceeded|fall\s+below|be\s+below|be\s+above|be\s+under|"
    r"be\s+over)\b",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"[.;:!?\n]")
_WORD_END = re.compile(r"[\w'’-]+$")
_DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "tin",
        "watering",
        "garbage",
        "trash",
        "rubbish",
        "aluminium",
        "empty",
        "drinks",
        "food",
        "metal",
        "steel",
    ]
)
_MONTH = re.compile(r"\s*(?:\d|,|[–-])")
_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:in|of|since|until|by|from|to|and|between|early|late|end))\s*$"
)
_IF = re.compile(r"\b(?:if|where|when|whenever|as|unless)\s+(?:it\s+)?$", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:^\s*|[,(]\s*|\b(?:and|but|that)\s+)(?:no(?!\s+(?:more|less|fewer|later|"
    r"earlier|longer|greater|higher|lower)\b)|neither|nor|nobody|none|nothing|at no time|"
    r"under no circumstances|in no case)\b[^,;.]*$",
    re.IGNORECASE,
)
_ONLY_AFTER = re.compile(r"\s+(?:\w+\s+){0,3}?only\b(?!\s+(?:if\s+)?(?:for|as)\s+an?\s+example)")
#: Behind and another thing is told: for looking only, and uses what children may use.
_ONLY_BEFORE = re.compile(r"\bonly\b(?:(?!\b(?:and|but)\b)[^,;.])*$", re.IGNORECASE)
_NEGATED_AFTER = re.compile(
    r"\s+(?:be\s+|in\s+|under\s+)?(?:never|not|no\s+case|no\s+circumstances|neither|nowhere|"
    r"no\s+longer)\b|"
    r"\s+(?:be|have|take|make|contain|include|give|show|cause|allow|use)\s+no\b"
    r"(?!\s+(?:later|more|less|longer|fewer|greater|higher|lower|earlier|older|sooner)\b)"
)


@cache
def _tables() -> Table:
    table: Table = TABLES.load()("lexicon")["en"]
    return table


@cache
def _english() -> re.Pattern[str]:
    forms = sorted(_tables()["forms"], key=len, reverse=True)
    spaced = "|".join(form.replace(" ", r"\s+") for form in forms)
    # What stands before is asked where one is found, so that most letters are passed over.
    return re.compile(rf"(?:{spaced})(?![\w’'-])")


def _forms_in(text: str) -> Iterator[re.Match[str]]:
    pattern = _english()
    found = pattern.search(text)
    while found is not None:
        start = found.start()
        if start and (text[start - 1].isalnum() or text[start - 1] in "_’'-"):
            found = pattern.search(text, start + 1)
        else:
            yield found
            found = pattern.search(text, found.end())


def read_english(text: str) -> Iterator[Provision]:
    """Yield the provision verbs of an English text."""
    table = _tables()
    masks: list[tuple[int, int]] | None = None
    for found in _forms_in(lowered(text)):
        start, end = found.span()
        word = " ".join(found.group().split())
        sure = _english_verb(table, text, start, end, word)
        if sure is None:
            continue
        if masks is None:
            masks = quoted(text)
        if masks and inside(masks, start):
            continue
        kind, negative, form = table["forms"][word]
        if word in {"may", "may not"}:
            if word == "may not" and _OR_BEFORE.search(text, 0, start):
                kind = "permission"  # may or may not: neither way is forbidden
            elif text[start:end] != "MAY" and _MAY_BE.match(text, end):
                also: ProvisionKind = "requirement" if negative else "permission"
                yield Provision(start, end, "possibility", negative, form, sure, also=also)
                continue
        clause = _before(text, start)
        restricts = False
        if not negative and kind != "possibility":
            if _NO_SUBJECT.search(clause) or _NEGATED_AFTER.match(text, end):
                negative = True
                if word in _NEEDING:  # nothing needs to be bought
                    kind = "permission"
                kind = "requirement" if kind == "permission" and word not in _NEEDING else kind
            elif kind == "permission" and (
                _ONLY_BEFORE.search(clause) or _ONLY_AFTER.match(text, end)
            ):
                kind, restricts = "requirement", True
        limit = negative and _LIMIT_EN.match(text, end) is not None
        yield Provision(start, end, kind, negative, form, sure, limit, restricts)


def _english_verb(table: Table, text: str, start: int, end: int, word: str) -> bool | None:
    """Return whether a form is certainly a verb of provision; None where it is something else."""
    if text[start:end].isupper() and _names_keyword(text, start, end):
        return None
    if word == "should" and text[start] == "S" and text[start + 1] == "h" and _opens(text, start):
        return None  # Should it fail: a condition
    if word not in _DOUBTFUL:
        return True
    written = text[start:end]
    before = _WORD_END.search(text[:start].rstrip())
    previous = before.group().casefold() if before else ""
    if word in {"can", "must", "might"} and previous in _DETERMINERS:
        return None
    if word == "can" and written == "CAN" and not _SHOUTED.search(text):
        return None
    if word == "may" and written == "May":
        if _MONTH.match(text, end) or _MONTH_BEFORE.search(text[:start]):
            return None
        return True if re.match(r"\s+(?:not|only|be)\b", text[end:]) else not text[:start].strip()
    if word in {"is to", "are to", "is not to", "are not to"}:
        clause = set(re.findall(r"\w+", _before(text, start).casefold().rpartition(",")[2]))
        if clause & set(table["nouns"]["aims"]):
            return None
        return re.match(r"\s+be\b", text[end:]) is not None
    if word in {"is necessary", "are necessary", "is required to"} and _IF.search(text[:start]):
        return None
    if word in {"need to", "needs to"} and previous in {"the", "a", "no", "any", "their"}:
        return None
    return True


#: Forms that can be something else.
_DOUBTFUL = frozenset(
    {
        *("can", "must", "might", "may", "need to", "needs to", "is to", "are to", "is not to"),
        *("are not to", "is necessary", "are necessary", "is required to"),
    }
)
_KEYWORDS = "MUST|REQUIRED|SHALL|SHOULD|RECOMMENDED|MAY|OPTIONAL|CAN"
#: A verb that is only named: a MAY requirement; MUST, SHALL and MAY.
_NAMED = re.compile(
    r"\s+(?:requirements?|statements?|keywords?|recommendations?|clauses?)\b|"
    rf"(?:\s+NOT)?[\"”’]?,?\s*(?:(?:and|or)\s+)?[\"“‘]?(?:{_KEYWORDS})\b"
)
_NAMED_BEFORE = re.compile(
    rf"\b(?:{_KEYWORDS})(?:\s+NOT)?[\"”’]?(?:,\s*(?:and|or)?|\s+(?:and|or))\s*[\"“‘]?$|"
    r"\bkey ?words?\s+[\"“‘]?$"
)


def _names_keyword(text: str, start: int, end: int) -> bool:
    return bool(_NAMED.match(text, end) or _NAMED_BEFORE.search(text[max(0, start - 40) : start]))


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at a place."""
    return not text[:at].strip() or re.search(r"[.!?;:]\s+$", text[:at]) is not None


_SHOUTED = re.compile(r"\b(?:MUST|SHALL|SHOULD|MAY)\b")

_NEEDING = frozenset({"need to", "needs to", "has to", "have to"})
_OR_BEFORE = re.compile(r"\bmay or $", re.IGNORECASE)
#: With these behind it, may tells what can happen and gives nobody leave.
_MAY_BE = re.compile(
    r"\s+(?:(?:also|still|well|even|then|already|never|sometimes|often|either|thus|therefore|"
    r"however|otherwise|\w+ly),?\s+)*(?:"
    r"(?:have|cause|result|lead|occur|arise|happen|exist|"
    r"apply(?!(?:\s+[\w\ufffc-]+){0,6}?\s+for\b)|vary|differ|depend|affect|expose|"
    r"need|require|want|wish|fail|appear|become|remain|contribute|seem|know|find|encounter|suffer|"
    r"experience|break|prove|trigger|interfere|overlap|conflict|imply|reflect|correspond|lack|"
    r"pose|impair|harm|damage|hinder|prevent|reduce|increase|decrease|improve|degrade|worsen|"
    r"delay|distort|confuse|surprise|come|take\s+(?:some|a|several|up|long|longer|more|time)|"
    r"help|benefit|outweigh|exceed|fall|rise|grow|deteriorate|leak|overheat|ignite|explode|"
    r"capture|suffice|belong|contain|range|indicate|suggest|mean|mislead|evolve|develop)\b|"
    r"be\s+(?:(?:not|more|less|too|very|as|so|most|\w+ly)\s+)*(?:"
    r"possible|impossible|preferable|desirable|necessary|useful|helpful|difficult|hard|easy|easier|"
    r"different|subject|present|absent|available|unavailable|appropriate|inappropriate|needed|"
    r"required|affected|exposed|associated|involved|interested|confused|damaged|delayed|impaired|"
    r"unable|able|likely|unlikely|better|worse|harmful|hazardous|dangerous|unsafe|toxic|beneficial|"
    r"sufficient|insufficient|adequate|inadequate|due|prone|unaware|aware|unclear|clear|obvious|"
    r"relevant|suitable|unsuitable|true|false|wrong|correct|incorrect|inaccurate|accurate|valid|"
    r"invalid|complete|incomplete|missing|familiar|unfamiliar|tempting|worth|confusing|misleading|"
    r"significant|considerable|high|higher|low|lower|large|larger|small|smaller|long|longer|short|"
    r"shorter|greater|fewer|cheaper|expensive|costly|faster|slow|slower|visible|invisible|"
    r"vulnerable|sensitive|inconsistent|consistent|out\s+of|up\s+to\s+date|at\s+risk|in\s+"
    r"[A-Z]\w*|in\s+(?:conflict|danger|need|use|doubt)|liable|responsible|important|essential|"
    r"advisable|reasonable|interesting|surprising|problematic|risky|common|rare|unusual|several|"
    r"many|some|no|cases|times|reasons|situations)\b)"
)


def _before(text: str, at: int) -> str:
    """Return the sentence up to a place."""
    begin = 0
    for mark in _CLAUSE_START.finditer(text, 0, at):
        begin = mark.end()
    return text[begin:at]
