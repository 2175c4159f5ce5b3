"""Whether the languages of one text bind alike: what each requires, recommends and permits."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from curriculum_studio.drafting.provisions.provision import STRENGTHS, Provision, ProvisionKind
from curriculum_studio.features.checks.model.denial import (
    Denials,
    compares_the_reverse,
    lacks,
    read_denials,
)
from curriculum_studio.features.checks.model.places import CheckedPlace, Manner, Part
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.rules.provision_classes import odd_class
from curriculum_studio.i18n import Message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.vocabulary import rule_tables

#: More than one sentence, or a question.
_TOLD = re.compile("[.;?!。；？！：:] ?.|[?？]|[“„]")


def provisions_differ(spot: Spot) -> tuple[Hit, ...]:
    """Return languages that bind otherwise than the language from which they were made."""
    found: tuple[Hit, ...] | None = spot.shared.get("provisions")
    if found is None:
        found = tuple(_differing(spot)) or tuple(_odd_one(spot))
        spot.shared["provisions"] = found
    return found


def _differing(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    if (
        len(node.cells) < 2
        or spot.place.manner is Manner.HEADING
        or _without_provisions(spot.place)
    ):
        return
    read = {
        language: spot.provisions(language)
        for language, cell in node.cells.items()
        if not cell.blank
    }
    if node.lead not in read or len(read) < 2:
        return
    if _alike(read.values()):
        return
    lead = _meant(node.lead, read, node.text(node.lead))
    for language in LANGUAGES:
        if language == node.lead or language not in read:
            continue
        own = _meant(language, read, node.text(language))
        lost, added = lead - own, own - lead
        if not (lost or added) or _turned_around(lost, added, spot, language, read):
            continue
        if _in_one(lost, added, spot, language, read):
            continue
        all_lost, all_added = lost, added
        lost = _unanswered(lost, node.text(language), language, read[language])
        added = _unanswered(added, node.text(node.lead), node.lead, read[node.lead])
        _only_those_can(lost, node.text(language), language, read[node.lead])
        _only_those_can(added, node.text(node.lead), node.lead, read[language])
        others = [read[each] for each in read if each not in {language, node.lead}]
        lost, added = _not_only_able(lost, added, read[node.lead], read[language], others)
        if _both_go_without(lost, added, others):
            continue
        if _only_in_german(lost, added, language, read):
            continue
        if _turned_around(lost, added, spot, language, read):
            continue
        if not (lost or added) or not spot.comparable(language):
            continue
        if spot.place.part is Part.UNIT and _told_freely(
            lost, added, node.text(language), language, read[language], others
        ):
            continue
        at = _place_of_difference(read[language], added)
        values: dict[str, str | Message] = {
            "lead": _named(node.text(node.lead), read[node.lead], lost),
            "own": _named(node.text(language), read[language], added),
        }
        kinds = {kind for kind, _ in lost or all_lost}, {kind for kind, _ in added or all_added}
        if kinds[0] == kinds[1] or _nowhere_denied(lost, node.text(language), language, others):
            values["what"] = "negation"
        end = at.end if at is not None else len(node.text(language))
        yield Hit(at.start if at is not None else 0, end, values, language=language)


def _odd_one(spot: Spot) -> Iterator[Hit]:
    """Yield the language that asks for something else in plain words: best, 要, optional."""
    node = spot.node
    if spot.place.manner is Manner.HEADING or _without_provisions(spot.place):
        return
    texts = {key: cell.text for key, cell in node.cells.items() if not cell.blank}
    if node.lead not in texts or len(texts) < len(LANGUAGES):
        return
    odd = odd_class(texts, {key: spot.provisions(key) for key in texts})
    if odd is None:
        return
    at = odd if odd != node.lead else spot.others[0][0]
    if spot.comparable(at):
        values = {
            "lead": _words_of(texts[node.lead], spot.provisions(node.lead)),
            "own": _words_of(texts[at], spot.provisions(at)),
        }
        yield Hit(0, len(texts[at]), values, language=at)


def _words_of(text: str, found: tuple[Provision, ...]) -> str:
    return "、".join(dict.fromkeys(text[each.start : each.end] for each in found)) or "—"


def _without_provisions(place: CheckedPlace) -> bool:
    return place.part in _UNBOUND


_UNBOUND = frozenset({Part.OTHER, Part.BIBLIOGRAPHY, Part.INDEX})

_Meaning = tuple[ProvisionKind, bool]


def _alike(read: Iterable[tuple[Provision, ...]]) -> bool:
    """Whether all texts ask for the same in words that can be read in one way only."""
    first: set[_Meaning] | None = None
    for found in read:
        meanings: set[_Meaning] = set()
        for each in found:
            if not each.sure or each.also is not None:
                return False
            if each.kind in STRENGTHS or each.kind == "unclear":
                meanings.add(each.meaning)
        if first is None:
            first = meanings
        elif first != meanings:
            return False
    return True


def _meant(
    language: Language, read: Mapping[Language, tuple[Provision, ...]], text: str
) -> set[_Meaning]:
    """Return what a text asks for; what could be read in two ways is judged by the others."""
    others = {
        each.meaning
        for key, found in read.items()
        if key != language
        for each in found
        if each.sure
    }
    permitted = len(read) > 2 and all(
        any(each.meaning == _PERMITTED for each in found)
        for key, found in read.items()
        if key != language
    )
    meanings: set[_Meaning] = set()
    for each in read[language]:
        meaning, second = each.meaning, (each.also, each.negative)
        if permitted and meaning == _POSSIBLE and text[each.start : each.end].lower() in _LEAVE:
            meaning = _PERMITTED  # may and 可, where both others give leave
        if meaning == _UNABLE and language == "zh" and _FORBIDDEN in others:
            meaning = _FORBIDDEN  # 不能 forbids where another language does
        if each.restricts and _PERMITTED in others:
            meaning = _PERMITTED  # only one is allowed: others say that up to one is
        elif meaning not in others:
            if each.also is not None and second in others:
                meaning = (each.also, each.negative)
            elif not each.sure:
                continue
        if meaning[0] in STRENGTHS or meaning[0] == "unclear":
            meanings.add(meaning)
    return meanings


_PERMITTED: _Meaning = ("permission", False)
_FREED: _Meaning = ("permission", True)
_POSSIBLE: _Meaning = ("possibility", False)
_UNABLE: _Meaning = ("capability", True)
_FORBIDDEN: _Meaning = ("requirement", True)
#: What permits and tells what can be as well.
_LEAVE = frozenset({"may", "可", "可以"})


@cache
def _answering(meaning: _Meaning, language: Language) -> re.Pattern[str] | None:
    """Return what says the same without a provision verb."""
    kind, denied = meaning
    table = rule_tables("answers").get(kind)
    if not table:
        return None
    return re.compile(table["denied" if denied else "said"][language], re.IGNORECASE)


#: 可免检: need not be inspected, and may do without.
_EITHER_WAY = frozenset({"可免", "可不", "可以不"})


def _unanswered(
    wanted: set[_Meaning], text: str, language: Language, found: tuple[Provision, ...]
) -> set[_Meaning]:
    """Return what a text says in no words at all, whatever verbs it has."""
    left = set()
    if any(text[each.start : each.end] in _EITHER_WAY for each in found):
        wanted = wanted - {_PERMITTED}
    if language == "zh" and any(each.meaning == ("capability", True) for each in found):
        wanted = wanted - {("requirement", True)}  # 不能 forbids as well
    if language == "zh" and ("一律" in text or (not found and _ORDER.search(text))):
        wanted = wanted - {_REQUIRED}
    plain = text
    for each in reversed(found):
        plain = plain[: each.start] + " " + plain[each.end :]
    for meaning in wanted:
        answers = _answering(meaning, language)
        if answers is None or not answers.search(plain):
            left.add(meaning)
    return left


_REQUIRED: _Meaning = ("requirement", False)
#: Who does something, or how it is done, is an order in Chinese without a verb.
_ORDER = re.compile("(?:由|按照?|依照?)[^，。；]{2,}[。；]?$")
_ONLY: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("只|仅|唯"),
    "en": re.compile(r"\bonly\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:nur|allein|ausschließlich|lediglich)\b", re.IGNORECASE),
}


def _only_those_can(
    wanted: set[_Meaning], text: str, language: Language, found: tuple[Provision, ...]
) -> None:
    """Leave out what only restricts, where the other text does so too: only those can."""
    required = [each for each in found if each.meaning == _REQUIRED]
    restricts = all(each.restricts for each in required)
    if restricts and _REQUIRED in wanted and _ONLY[language].search(text):
        wanted.discard(_REQUIRED)


def _both_go_without(
    lost: set[_Meaning], added: set[_Meaning], others: list[tuple[Provision, ...]]
) -> bool:
    """Whether a permission has no verb in either translation: 可以 is often a way to speak."""
    return (
        lost == {_PERMITTED}
        and not added
        and bool(others)
        and not any(each.kind in STRENGTHS for found in others for each in found)
    )


def _only_able(
    lost: set[_Meaning], own: tuple[Provision, ...], others: list[tuple[Provision, ...]]
) -> bool:
    """Whether a text says can where both others require."""
    required = all(any(each.meaning == _REQUIRED for each in found) for found in others)
    able = any(each.kind == "capability" and not each.negative for each in own)
    return lost == {_REQUIRED} and bool(others) and required and able


def _only_in_german(
    lost: set[_Meaning],
    added: set[_Meaning],
    language: Language,
    read: Mapping[Language, tuple[Provision, ...]],
) -> bool:
    """Whether German asks with ist … zu for what both others state without a verb."""
    if lost or added != {_REQUIRED} or language != "de" or len(read) < len(LANGUAGES):
        return False
    own = [each for each in read["de"] if each.meaning == _REQUIRED]
    others = [each for key in read if key != "de" for each in read[key]]
    return not others and all(each.form == "equivalent" for each in own)


def _nowhere_denied(
    lost: set[_Meaning], text: str, language: Language, others: list[tuple[Provision, ...]]
) -> bool:
    """Whether a text has no word like no where both others free somebody: needs electricity."""
    freed = lost == {_FREED} and bool(others)
    if not freed or not all(any(e.meaning == _FREED for e in found) for found in others):
        return False
    denials = read_denials(text, language)
    return not denials.counted and not denials.thoughts()


def _told_freely(
    lost: set[_Meaning],
    added: set[_Meaning],
    text: str,
    language: Language,
    own: tuple[Provision, ...],
    others: list[tuple[Provision, ...]],
) -> bool:
    """Whether a unit only tells something in another way: there both have to say something."""
    if _TOLD.search(text.strip()):
        return True
    both = added or _only_able(lost, own, others) or _nowhere_denied(lost, text, language, others)
    return not (lost and both)


def _not_only_able(
    lost: set[_Meaning],
    added: set[_Meaning],
    lead: tuple[Provision, ...],
    own: tuple[Provision, ...],
    others: list[tuple[Provision, ...]],
) -> tuple[set[_Meaning], set[_Meaning]]:
    """Leave out a permission that others tell as a possibility: 可以 is can where nobody permits.

    Where a third language permits too, it is one.
    """
    third = any(each.meaning == _PERMITTED for found in others for each in found)
    for meanings, other in ((lost, own), (added, lead)):
        able = any(
            each.kind in {"capability", "possibility"}
            for found in ((other,) if other else others)
            for each in found
        )
        if _PERMITTED in meanings and able and not third:
            meanings.discard(_PERMITTED)
    return lost, added


#: What a denial elsewhere in the sentence makes of a provision: nobody may, not everyone has to.
_DENIED: Mapping[ProvisionKind, ProvisionKind] = {
    "requirement": "permission",
    "permission": "requirement",
}


def _turned_around(
    lost: set[_Meaning],
    added: set[_Meaning],
    spot: Spot,
    language: Language,
    read: Mapping[Language, tuple[Provision, ...]],
) -> bool:
    """Whether two texts differ in a denial only, which one of them expresses beside its verb.

    应防止受潮, shall be kept dry and darf nicht feucht werden say the same.
    """
    if len(lost) != 1 or len(added) != 1:
        return False
    (first,), (second,) = lost, added
    if first == _FREED and second == _REQUIRED and _may_leave_out(spot, read):
        return False
    if first == _FREED and second == _PERMITTED and _may_leave_out(spot, read, all_=True):
        return True  # 可以不填: may be left blank
    if first[1] is second[1] or second[0] not in {first[0], _DENIED.get(first[0])}:
        return False
    says, other = (language, spot.node.lead) if first[1] else (spot.node.lead, language)
    denies = _beside(spot.node.text(other), other, read[other])
    affirms = _beside(spot.node.text(says), says, read[says])
    if {first, second} == {_REQUIRED, ("permission", True)}:
        return _freed_otherwise(spot, language, read)
    permits = {first, second} == {_PERMITTED, ("requirement", True)}
    if any(each.restricts for each in read[says]):
        return True  # 方可: not before
    if affirms.turns(denies, restricting=permits):
        return True
    if not permits and compares_the_reverse(
        spot.node.text(other), other, spot.node.text(says), says
    ):
        return True
    if not permits and lacks(denies.text, other) and not lacks(affirms.text, says):
        return True
    if (
        denies.counted > affirms.counted
        and _third_denies(lost | added, spot, language, read)
        and not IN_TURN[says].search(affirms.text)
    ):
        return False  # 没有接地不得通电: what is denied beside the verb is a condition
    # A denial of the verb is one more.
    return (denies.counted + 1) % 2 == affirms.counted % 2


#: What has to come first, which says what 未经…不得 says.
IN_TURN: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("先|后|前"),
    "en": re.compile(r"\b(?:before|first|after|once|prior)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:bevor|zuvor|vor|vorher|erst|nach|zunächst)\b", re.IGNORECASE),
}


def _in_one(
    lost: set[_Meaning],
    added: set[_Meaning],
    spot: Spot,
    language: Language,
    read: Mapping[Language, tuple[Provision, ...]],
) -> bool:
    """Whether one text says in one what the other asks for and forbids: shall be kept free of."""
    if len(lost | added) != 1:
        return False
    (missing,) = lost or added
    says, other = (spot.node.lead, language) if lost else (language, spot.node.lead)
    turned = (missing[0], not missing[1])
    if not any(each.meaning == turned for each in read[other]):
        return False
    fewer = len(read[other]) < len(read[says])
    text = spot.node.text(other)
    if not missing[1]:
        return fewer and _AND_NOT[other].search(text) is not None
    own, full = _beside(text, other, read[other]), _beside(spot.node.text(says), says, read[says])
    return own.counted > full.counted or (fewer and own.turns(full, restricting=False))


#: What is asked for and what is not, with one verb: shall be left out and not guessed.
_AND_NOT: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("而不|[，；]不"),
    "en": re.compile(r"\b(?:and|but|rather than|instead of)\b(?: not\b)?", re.IGNORECASE),
    "de": re.compile(r"\b(?:und|aber|sondern|statt|anstatt)\b", re.IGNORECASE),
}


def _third_denies(
    differing: set[_Meaning],
    spot: Spot,
    language: Language,
    read: Mapping[Language, tuple[Provision, ...]],
) -> bool:
    """Whether the third language denies what one of two does."""
    denied = {each for each in differing if each[1]}
    third = [found for key, found in read.items() if key not in {language, spot.node.lead}]
    return any(each.meaning in denied for found in third for each in found)


def _freed_otherwise(
    spot: Spot, language: Language, read: Mapping[Language, tuple[Provision, ...]]
) -> bool:
    """Whether a duty is denied beside its verb: nobody has to, mit Ausnahme."""
    required = language if ("requirement", False) in {e.meaning for e in read[language]} else None
    key = required or spot.node.lead
    return _beside(spot.node.text(key), key, read[key]).plain % 2 == 1


def _may_leave_out(
    spot: Spot, read: Mapping[Language, tuple[Provision, ...]], *, all_: bool = False
) -> bool:
    """Whether 可不 lets something be left out, as a translation, or each, says in so many words."""
    lead = spot.node.text(spot.node.lead)
    said = any(lead[each.start : each.end] in _EITHER_WAY for each in read[spot.node.lead])
    others = [found for key, found in read.items() if key != spot.node.lead]
    if all_:
        return said and all(any(e.meaning == _PERMITTED for e in found) for found in others)
    return said and any(each.meaning[0] == "permission" for found in others for each in found)


def _beside(text: str, language: Language, found: tuple[Provision, ...]) -> Denials:
    """Return what a text denies beside its verbs, whose own denials are left out."""
    for each in reversed(found):
        # 应不影响: the denial stands behind its verb.
        end = each.end + (each.negative and text.startswith("不", each.end))
        text = f"{text[: each.start]} {text[end:]}"
    text = _OUTSIDERS[language].sub(" ", text)
    denials = read_denials(text, language)
    if any(each.negative and _stands_apart(each, language) for each in found):
        plain = max(denials.plain - 1, 0)
        certain = max(denials.certain - 1, 0)
        return Denials(certain, plain, denials.bound, denials.text, language)
    return denials


def _stands_apart(provision: Provision, language: Language) -> bool:
    """Whether a verb is denied by a word elsewhere: darf … nicht, no child shall."""
    if language == "en":
        return provision.end - provision.start < len("may not")
    return language == "de"


#: Who is told to have no part in something, which turns nothing around: 无关人员不得.
_OUTSIDERS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[无未非](?!论|须|需|[^，。；、]{0,6}不)[^，。；、不]{1,5}(?:人员|者|人)"),
    "en": re.compile(
        r"\b(?:un\w+ed|non-?\w+) (?:persons?|people|staff|personnel|visitors?|users?)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\bUn[a-zäöüß]+te[nr]?\b|\b[Uu]nbefugte[nrs]?\b"),
}


def _place_of_difference(found: Iterable[Provision], wanted: set[_Meaning]) -> Provision | None:
    return next((each for each in found if each.meaning in wanted), None)


def _named(text: str, found: Iterable[Provision], wanted: set[_Meaning]) -> str:
    words = dict.fromkeys(text[each.start : each.end] for each in found if each.meaning in wanted)
    return "、".join(words) or "—"
