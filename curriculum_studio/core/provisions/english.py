"""English provision verbs: told from months, tins and aims by their neighbours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.core.provisions.provision import (
    TABLES,
    Provision,
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
        "each",
        "per",
        "one",
        "every",
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
    r"(?:^|[,(]\s*|\band\s+)(?:no|neither|nobody|none)\b[^,;.]*$", re.IGNORECASE
)
_ONLY_AFTER = re.compile(r"\s+(?:\w+\s+){0,3}?only\b(?!\s+(?:if\s+)?(?:for|as)\s+an?\s+example)")
_ONLY_BEFORE = re.compile(r"\bonly\b", re.IGNORECASE)
_NEGATED_AFTER = re.compile(r"\s+(?:be\s+|in\s+)?(?:never|not|no\s+case|neither|nowhere)\b")


@cache
def _tables() -> Table:
    table: Table = TABLES.load()("lexicon")["en"]
    return table


@cache
def _english() -> re.Pattern[str]:
    forms = sorted(_tables()["forms"], key=len, reverse=True)
    spaced = "|".join(form.replace(" ", r"\s+") for form in forms)
    return re.compile(rf"(?<![\w’'-])(?:{spaced})(?![\w’'-])")


def read_english(text: str) -> Iterator[Provision]:
    """Yield the provision verbs of an English text."""
    table = _tables()
    masks: list[tuple[int, int]] | None = None
    for found in _english().finditer(lowered(text)):
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
        clause = _before(text, start)
        restricts = False
        if kind in {"requirement", "recommendation", "permission"} and not negative:
            if _NO_SUBJECT.search(clause) or (
                word in {"shall", "should", "must"} and _NEGATED_AFTER.match(text, end)
            ):
                negative = True
                kind = "requirement" if kind == "permission" else kind
            elif kind == "permission" and (
                _ONLY_BEFORE.search(clause) or _ONLY_AFTER.match(text, end)
            ):
                kind, restricts = "requirement", True
        limit = negative and _LIMIT_EN.match(text, end) is not None
        yield Provision(start, end, kind, negative, form, sure, limit, restricts)


def _english_verb(table: Table, text: str, start: int, end: int, word: str) -> bool | None:
    """Return whether a form is certainly a verb of provision; None where it is something else."""
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
_SHOUTED = re.compile(r"\b(?:MUST|SHALL|SHOULD|MAY)\b")


def _before(text: str, at: int) -> str:
    """Return the sentence up to a place."""
    begin = 0
    for mark in _CLAUSE_START.finditer(text, 0, at):
        begin = mark.end()
    return text[begin:at]
