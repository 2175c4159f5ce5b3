"""English provision verbs: told from months, tins and aims by their neighbours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.drafting.provisions.english_permission import readings_of_may
from curriculum_studio.drafting.provisions.provision import (
    TABLES,
    Provision,
    ProvisionKind,
    either,
    inside,
    lowered,
    quoted,
    without_abbreviations,
)

Table = Mapping[str, Any]

_LIMIT_EN = re.compile(
    r"(?:\s+\w+){1,8}?\s+by\s+more\s+than\b|"
    r"(?!\s+(?:be\s+)?no\s+longer\b(?!\s+than))\s+(?:\w+\s+){0,4}?(?:less|lower|fewer|smaller|shorter|greater|more|higher|larger|(?<!any\s)longer|"
    r"later|earlier|worse|better|\w{3,}er\s+(?:\w+\s+)?than|exceeds?|exceeded|fall\s+below|be\s+below|be\s+above|be\s+under|"
    r"(?:set|adjusted|kept|held|drop|fall|sink|go|rise|lie|stay|remain)\s+(?:below|above|under|over)|"
    r"be\s+over|be\s+(?:undercut|undershot|surpassed))\b",
    re.IGNORECASE,
)
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
_MONTH = re.compile(r"\s*(?:\d|,|[–-]|(?:is|was|has|through|until)\b)")
_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:in|of|since|until|by|from|to|and|between|early|late|end|every|each|next|last|mid))\s*$"
)
_IF = re.compile(r"\b(?:if|where|when|whenever|as|unless)\s+(?:it\s+)?$", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:^\s*|[,()]\s*|\b(?:and|but|that|if|when|where|because|since|"
    r"while|as)\s+|(?-i:(?<=[\w’] )(?=No\s)))"
    r"(?:no(?!\s+(?:more|less|fewer|later|earlier|longer|greater|higher|lower)\b)|neither|nor|"
    r"nobody|none|nothing|at no time|under no circumstances|"
    r"in no (?:case|event|way|circumstances?)|on no account)\b"
    r"(?![^,;.]*\b(?:can|may|shall|should|must|will)\b[^,;.]*\band\b)[^,;.]*$",
    re.IGNORECASE,
)
_ONLY_AFTER = re.compile(r"\s+(?:\w+\s+){0,3}?only\b(?!\s+(?:if\s+)?(?:for|as)\s+an?\s+example)")
#: Behind and another thing is told: for looking only, and uses what children may use.
_ONLY_BEFORE = re.compile(r"\bonly\b(?:(?!\b(?:and|but)\b)[^,;.])*$", re.IGNORECASE)
_NEGATED_AFTER = re.compile(
    r"\s+(?:be\s+|in\s+|under\s+)?(?:never|not|no\s+case|no\s+circumstances|neither|nowhere|"
    r"no\s+longer)\b|"
    r"\s+(?:be|have|take|make|contain|include|give|show|cause|allow|use)\s+no\b"
    r"(?!\s+(?:(?:later|more|less|longer|fewer|greater|higher|lower|earlier|older|sooner)\b|"
    r"\w+er\s+than\b))"
)


@cache
def _tables() -> Table:
    table: Table = TABLES.load()("lexicon")["en"]
    return table


#: Is therefore recommended says what is recommended says.
_ADVERBS = ("also", "always", "expressly", "generally", "only", "strictly", "strongly", "therefore")


@cache
def _forms() -> Mapping[str, Any]:
    """Return what each form says, also with an adverb in it."""
    forms: Mapping[str, Any] = _tables()["forms"]
    more = {
        f"{verb} {adverb} {rest}": form
        for word, form in forms.items()
        for verb, _, rest in [word.partition(" ")]
        for adverb in _ADVERBS
        if verb in {"is", "are"} and rest.endswith("ed")
    }
    return {**more, **forms}


@cache
def _english() -> re.Pattern[str]:
    # What stands before is asked where one is found, so that most letters are passed over.
    return re.compile(rf"(?:{either(_forms())})(?![\w’'-])")


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
    text = without_abbreviations(text)
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
        kind, negative, form = _forms()[word]
        clause = _before(text, start)
        also: ProvisionKind | None = None
        if word in {"may", "may not"}:
            kind, also = _may(text, start, end, clause, negative=negative)
        restricts = False
        if not negative and (_nobody(clause) or _NEGATED_AFTER.match(text, end)):
            negative = True
            if word in _NEEDING:  # nothing needs to be bought
                kind = "permission"
            elif kind == "permission":
                kind = "requirement"
            elif also == "permission" or (
                word == "may" and _nobody(clause)
            ):  # no person may convey any stone
                kind, also = "requirement", "possibility"
        elif not negative and (
            (kind == "permission" and _only(clause, text, end))
            or (also == "permission" and _ONLY_BEFORE.search(clause))
        ):
            kind, restricts, also = "requirement", True, None
        limit = negative and _LIMIT_EN.match(text, end) is not None
        yield Provision(start, end, kind, negative, form, sure, limit, restricts, also)


def _may(
    text: str, start: int, end: int, clause: str, *, negative: bool
) -> tuple[ProvisionKind, ProvisionKind | None]:
    """Return what may or may not tells, and what it could tell as well."""
    other = _OR_NOT.match(text, end)
    kind, also = readings_of_may(text, start, other.end() if other else end, clause)
    if other is not None or (negative and _OR_BEFORE.search(text, 0, start)):
        # May or may not: neither way is forbidden, or nobody knows which it is.
        return (kind if also is None else "permission"), None
    if not negative:
        return kind, also
    return _FORBIDDING.get(kind, kind), also and _FORBIDDING.get(also, also)


#: May not forbids where may permits.
_FORBIDDING: Mapping[ProvisionKind, ProvisionKind] = {"permission": "requirement"}


def _only(clause: str, text: str, end: int) -> bool:
    """Whether something is permitted with a limit alone."""
    named = "only" in clause or "Only" in clause
    return (named and _ONLY_BEFORE.search(clause) is not None) or (
        _ONLY_AFTER.match(text, end) is not None
    )


def _nobody(clause: str) -> bool:
    """Whether the subject itself is denied: no child may, in no event shall, nor may."""
    if clause.endswith("nor "):
        return True
    # Most clauses have none of these letters, and the pattern takes longer to say so.
    denied = "no" in clause or "No" in clause or "either" in clause or "NO" in clause
    return denied and _NO_SUBJECT.search(clause) is not None


def _english_verb(table: Table, text: str, start: int, end: int, word: str) -> bool | None:
    """Return whether a form is certainly a verb of provision; None where it is something else."""
    if text[start:end].isupper() and _names_keyword(text, start, end):
        return None
    if (
        word == "should"
        and text[start] == "S"
        and text[start + 1] == "h"
        and _opens(text, start)
        and not _WITHOUT_SUBJECT.match(text, end)
    ):
        return None  # Should it fail: a condition
    if word == "should" and (
        _IF_SHOULD.search(text[max(0, start - 40) : start])
        or (_INVERTED.match(text, end) and text[:start].rstrip().endswith(_PUT_IN))
    ):
        return None  # if it should fail; stop, should it fail
    if word == "should" and _PUT_LAST.match(text, end) and _tells(text, start):
        return None  # by other means should they be needed
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
    rf"(?:\s+NOT)?[^A-Za-z.]{{1,8}}(?:(?:and|or|to)\s+(?:an?\s+)?)?[\"“‘]?(?:{_KEYWORDS})\b"
)
_NAMED_BEFORE = re.compile(
    rf"\b(?:{_KEYWORDS})(?:\s+NOT)?(?:[^A-Za-z.\s]{{1,6}}\s*(?:and|or)?|\s+(?:and|or))\s*[\"“‘]?$|"
    r"\b(?:key ?words?|words?|terms?|level|has|have|says|said|uses|used|an?|the|to|from|of|"
    r"into|as|with|for|between|than)\s+[\"“‘]?$"
)


def _names_keyword(text: str, start: int, end: int) -> bool:
    if text.endswith("(", 0, start) and text.startswith(")", end):
        return True
    return bool(_NAMED.match(text, end) or _NAMED_BEFORE.search(text[max(0, start - 40) : start]))


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at a place."""
    return not text[:at].strip() or re.search(r"[.!?;:)]\s+$", text[:at]) is not None


_IF_SHOULD = re.compile(
    r"\b(?:if|in\s+case|lest|unless)\s+(?:it|they|you|he|she|we|this|that|anything|something|one|"
    r"(?:the|an?|any|such|these|those)\s+[\w-]+)\s+$",
    re.IGNORECASE,
)
#: Should ideally be short: its subject stands somewhere else.
_WITHOUT_SUBJECT = re.compile(
    r"\s+(?:be|not|also|always|never|only|have|use|include|contain|provide|ideally|preferably|"
    r"generally|usually|normally|probably|ensure|support|follow|allow|match|start|end)\b"
)
_PUT_IN = (",", ";", "(", "–", "—", ", or", ", and")
_INVERTED = re.compile(
    r"\s+(?:the|an?|it|they|you|any|this|these|such|there|he|she|we|someone|anyone)\b"
)
_PUT_LAST = re.compile(
    r"\s+(?:they|it|he|she|we|there|one|someone|anyone|anything|any)\s+(?:\w+ly\s+)?\w+[^.?]*(?:\.|$)"
)
_ASKING = re.compile(
    r"\b(?:what|when|how|why|which|where|who|whom|whose|whether|only|nor|neither|so)\b",
    re.IGNORECASE,
)


def _tells(text: str, at: int) -> bool:
    """Whether what stands before is a statement, and no question of which a verb is a part."""
    before = _before(text, at)
    return len(before.split()) > 2 and not _ASKING.search(before)


_SHOUTED = re.compile(r"\b(?:MUST|SHALL|SHOULD|MAY)\b")

_NEEDING = frozenset({"need to", "needs to", "has to", "have to"})
_OR_NOT = re.compile(r"\s+or\s+may\s+not\b", re.IGNORECASE)
_OR_BEFORE = re.compile(r"\bmay,? \(?or $", re.IGNORECASE)


def _before(text: str, at: int) -> str:
    """Return the sentence up to a place."""
    before = text[:at]
    for mark in _SENTENCE_MARKS:
        if mark in before:
            before = before[before.rfind(mark) + 1 :]
    return before


_SENTENCE_MARKS = (".", ";", ":", "!", "?", "\n")
