"""Rules on provision verbs: the right word, where it may stand, alike in each language."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial

from curriculum_studio.drafting.provisions.provision import (
    STRENGTHS,
    Form,
    Provision,
    ProvisionKind,
)
from curriculum_studio.features.checks.model.places import (
    NORMATIVE,
    PROVISIONS,
    Manner,
    Part,
)
from curriculum_studio.features.checks.model.rule import (
    Check,
    Hit,
    Mend,
    OnNode,
    OnText,
    Reading,
)
from curriculum_studio.features.checks.model.rules.binding import provisions_differ
from curriculum_studio.languages import Language
from curriculum_studio.vocabulary import rule_pattern, rule_tables

#: Provisions stand in clauses, and indicators ask for something too.
_HERE = PROVISIONS | {Manner.INDICATOR}

#: One of these is in every text with a provision of the kind.
_BINDING: Mapping[Language, tuple[str, ...]] = {
    "zh": ("应", "宜", "可", "须", "不得", "禁", "准", "建议", "推荐", "允许", "需", "必", "能"),
    "en": ("shall", "should", "must", "may", "ought", "need", "ha", "is ", "are ", "M", "S"),
    "de": ("muss", "müss", "soll", "darf", "dürf", "brauch", "zu", "lässig", "laubt", "tattet",
           "empfohlen", "boten", "sagt", "forder", "wendig", "M", "D", "S"),
}  # fmt: skip


#: What a rule of this family looks for in a language.
_pattern = partial(rule_pattern, "provisions")


def _words(reading: Reading, provision: Provision) -> str:
    return reading.text[provision.start : provision.end]


# --- the right word ---------------------------------------------------------------------------


@cache
def _law() -> re.Pattern[str]:
    """Return what tells of law, whose own words stay."""
    return re.compile(rule_tables("provision_words")["law"]["pattern"])


@cache
def _law_speaks(language: Language) -> re.Pattern[str]:
    return re.compile(rule_tables("provision_words")["law"]["speaks"][language])


#: What others say: the wording of another text, of a sign.
_QUOTED = re.compile('“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|(?<!\\w)"(?=\\S)[^"]*"')


def _own(reading: Reading) -> Iterator[Provision]:
    """Yield the provisions of the document itself, and none that it only tells of.

    Not its own is what stands in quotation marks, and what a law binds others to, in the law's own
    words (Directives Part 2, 7.6: external constraints): under national law, schools must …
    """
    text, language = reading.text, reading.language
    quotations: list[tuple[int, int]] | None = None
    for each in reading.provisions:
        if quotations is None:
            quotations = [found.span() for found in _QUOTED.finditer(text)]
        if any(start <= each.start < end for start, end in quotations):
            continue
        # German law and standards have one word.
        binding = each.kind in {"requirement", "unclear"}
        if binding and (each.form != "verb" or language == "de"):
            begin, _ = _sentence(text, each.start, language)
            if _law_speaks(language).search(text[begin : each.start].lstrip()):
                continue
        yield each


def _mend(reading: Reading, words: str) -> Mend | None:
    lower = " ".join(words.casefold().split())
    mended = rule_tables("provision_words")["mended"]
    other = mended["certain"].get(lower)
    certain = other is not None and not _law().search(reading.text)
    other = other or mended["proposed"].get(lower)
    if other is None:
        return None
    return Mend(other.capitalize() if words[:1].isupper() else other, certain=certain)


def _of_form(
    form: Form, *, kinds: Iterable[ProvisionKind] = (), negative: bool | None = None
) -> Callable[[Reading], Iterator[Hit]]:
    """Return a check for provisions of a form: of some kinds, denied or not."""
    wanted = frozenset(kinds)

    def find(reading: Reading) -> Iterator[Hit]:
        for each in _own(reading):
            if each.form != form or (wanted and each.kind not in wanted):
                continue
            if negative is not None and each.negative is not negative:
                continue
            words = _words(reading, each)
            mend = _mend(reading, words)
            values = {"text": words, "other": mend.words or "" if mend else ""}
            yield Hit(each.start, each.end, values, mend)

    return find


def _equivalents(reading: Reading) -> Iterator[Hit]:
    listed = rule_tables("provision_words")["equivalents"][reading.language]
    for each in _own(reading):
        words = _words(reading, each)
        # What can happen is told by 可以 as well, and permits nothing.
        if each.kind != "possibility" and words.casefold() in listed:
            mend = _mend(reading, words)
            yield Hit(each.start, each.end, {"text": words}, mend)


def _unsure(reading: Reading) -> Iterator[Hit]:
    for each in reading.provisions:
        if not each.sure and (each.kind in STRENGTHS or each.kind == "unclear"):
            yield Hit(each.start, each.end, {"text": _words(reading, each)})


# --- how it is said ---------------------------------------------------------------------------


def _vague(reading: Reading) -> Iterator[Hit]:
    required = [each for each in _own(reading) if each.kind == "requirement"]
    for found in _pattern("VRB-05", reading.language).finditer(reading.text):
        sentence = _sentence(reading.text, found.start(), reading.language)
        if any(sentence[0] <= each.start < sentence[1] for each in required):
            yield Hit(found.start(), found.end(), {"text": found.group()})


_ENDS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[。；！？]"),
    "en": re.compile(r"[.;!?](?=\s|$)"),
    "de": re.compile(r"(?<!\b\w)[.;!?](?=\s|$)"),
}


def _sentence(text: str, at: int, language: Language) -> tuple[int, int]:
    begin = 0
    for found in _ENDS[language].finditer(text):
        if found.start() >= at:
            return begin, found.end()
        begin = found.end()
    return begin, len(text)


def _mixed(reading: Reading) -> Iterator[Hit]:
    """Yield sentences that require and recommend or permit in one breath."""
    found = tuple(_own(reading))
    if len(found) < 2 or len({each.kind for each in found if each.kind in STRENGTHS}) < 2:
        return
    first: dict[int, Provision] = {}
    told: set[int] = set()
    for each in found:
        if each.kind not in STRENGTHS or not each.sure:
            continue
        begin, _ = _sentence(reading.text, each.start, reading.language)
        other = first.setdefault(begin, each)
        if other.kind != each.kind and begin not in told:
            told.add(begin)
            values = {"first": _words(reading, other), "second": _words(reading, each)}
            yield Hit(each.start, each.end, values)


def _permitted_time(reading: Reading) -> Iterator[Hit]:
    for found in _pattern("VRB-12", reading.language).finditer(reading.text):
        yield Hit(found.start(), found.end(), {"text": found.group()})


# --- at its place -----------------------------------------------------------------------------


def _misplaced(kinds: frozenset[ProvisionKind]) -> Callable[[Reading], Iterator[Hit]]:
    """Return a check for places in which provisions of some kinds may not stand."""

    def find(reading: Reading) -> Iterator[Hit]:
        for each in _own(reading):
            # Capability and possibility are statements, and what is unsure is told by itself.
            if each.kind in kinds and each.sure and not _condition(reading, each):
                yield Hit(each.start, each.end, {"text": _words(reading, each)})

    return find


def _condition(reading: Reading, provision: Provision) -> bool:
    """Whether words such as 可以 only tell what somebody may do by law or contract: 注：可参考…"""
    return provision.form == "equivalent" and reading.language != "zh"


_REQUIREMENT: frozenset[ProvisionKind] = frozenset({"requirement"})


def _at(
    parts: Iterable[Part] | None, manners: Iterable[Manner], kinds: frozenset[ProvisionKind]
) -> OnText:
    return OnText(
        _misplaced(kinds),
        None if parts is None else frozenset(parts),
        frozenset(manners),
        _BINDING,
    )


CHECKS: Mapping[str, Check] = {
    "VRB-01": OnText(
        _of_form("wrong", kinds=("requirement",), negative=False), NORMATIVE, _HERE
    ),
    "VRB-02": OnText(_of_form("wrong", kinds=("requirement",), negative=True), NORMATIVE, _HERE),
    "VRB-03": OnText(_of_form("discouraged", kinds=("requirement",)), NORMATIVE, _HERE),
    "VRB-04": OnText(_of_form("discouraged", kinds=("possibility",)), NORMATIVE, _HERE),
    "VRB-05": OnText(_vague, NORMATIVE, _HERE),
    "VRB-06": OnText(_mixed, NORMATIVE, _HERE, _BINDING),
    "VRB-08": OnNode(provisions_differ, needs=_BINDING, translated=True),
    "VRB-09": OnText(_of_form("wrong", kinds=("unclear",)), NORMATIVE, _HERE),
    "VRB-10": OnText(_unsure, NORMATIVE, _HERE),
    "VRB-11": OnText(_equivalents, NORMATIVE, _HERE),
    "VRB-12": OnText(_permitted_time, NORMATIVE, _HERE),
    "SCP-02": _at({Part.SCOPE}, PROVISIONS, STRENGTHS),
    "FWD-05": _at({Part.FOREWORD}, {*PROVISIONS, Manner.NOTE}, STRENGTHS),
    "INT-01": _at({Part.INTRODUCTION}, {*PROVISIONS, Manner.NOTE}, _REQUIREMENT),
    "NOT-02": _at(
        None,
        {Manner.NOTE, Manner.EXAMPLE, Manner.FOOTNOTE},
        frozenset({"requirement", "recommendation"}),
    ),
    "TRM-03": _at(None, {Manner.DEFINITION}, _REQUIREMENT),
    "PRN-01": _at({Part.PRINCIPLES}, PROVISIONS, _REQUIREMENT),
    "TYP-01": OnText(
        _misplaced(_REQUIREMENT), NORMATIVE, _HERE, _BINDING, guideline=True
    ),
    "ANX-05": _at({Part.INFORMATIVE_ANNEX}, PROVISIONS, _REQUIREMENT),
}  # fmt: skip
