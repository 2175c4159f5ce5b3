"""Denials in the languages of one text: a not that was lost or added, without a provision verb."""

import re
from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.features.checks.model.denial import (
    DENYING,
    Denials,
    forbids,
    in_turn,
    lacks,
    read_denials,
    says_the_opposite,
    with_opposites,
)
from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.rules.binding import IN_TURN, provisions_differ
from curriculum_studio.features.checks.model.rules.items import items_differ
from curriculum_studio.features.checks.model.signs import Need
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language

_OTHERS_WORDS = frozenset({Manner.ENTRY, Manner.SOURCE})


def denied(language: Language) -> Need:
    """Return what one of the languages has where a denial can be lost, or an opposite be said."""
    # Opposites stand in all languages; one is looked at.
    return (*DENIED[language], *(with_opposites() if language == "zh" else ()))


def opposed(language: Language) -> Need:
    """Return what a text has that has an opposite."""
    return with_opposites() if language == "zh" else ()


_KEEPING = ("避免", "防止", "杜绝")
#: What a text has that denies something, or in Chinese keeps from it.
DENIED: Mapping[Language, Need] = {
    "zh": (DENYING["zh"], *_KEEPING),
    "en": (DENYING["en"],),
    "de": (DENYING["de"],),
}


def denials_differ(spot: Spot) -> Iterator[Hit]:
    """Yield a language that denies nothing where the others deny something, or the reverse.

    Only where three languages are written, for one can turn a denial around with its verb.
    """
    if len(spot.others) < 2 or spot.place.manner in _OTHERS_WORDS:
        return
    node = spot.node
    written = (node.lead, *(language for language, _ in spot.others))
    texts = _without_asides({language: node.text(language) for language in written})
    opposite = says_the_opposite(texts) if spot.has("zh", opposed) else None
    if opposite is not None and not any(
        _SEVERAL.search(text.strip()) or _SAID.search(text) for text in texts.values()
    ):
        yield _told(spot, opposite)
        return
    if not any([spot.has(each, DENIED) for each in written]):  # noqa: C419 - half the time
        return
    # What their verbs say differs, which is told by itself; or 无需 has another answer.
    if len({_freed(spot, language) for language in written}) > 1:
        return
    if any(map(spot.provisions, written)) and (
        provisions_differ(spot) or _turns_verbs(spot, written)
    ):
        return
    denying = {key: read_denials(text, key) for key, text in texts.items() if spot.has(key, DENIED)}
    firm = any(each.certain for each in denying.values())
    if not firm and len(denying) == 1 and not any(word in texts["zh"] for word in _KEEPING):
        return  # a word that is denied has another word for it
    found = {key: denying.get(key) or read_denials(text, key) for key, text in texts.items()}
    if any(_SAID.search(text) for text in texts.values()):
        return
    odd = [language for language in written if _odd(found, language, texts)]
    if any(_SEVERAL.search(text.strip()) for text in texts.values()):
        # In several sentences a denial moves from one to the other, but for what is forbidden.
        odd = [language for language in odd if _allowed(found, language, texts)]
    if not odd and len({each.counted for each in found.values()}) > 1:
        odd = _odd_in_one_clause(texts)
    if not odd:
        return
    if not all(spot.comparable(language) for language, _ in spot.others) or _listed(spot):
        return
    for language in odd:
        yield _told(spot, language)


def _turns_verbs(spot: Spot, written: Iterable[Language]) -> bool:
    """Whether one language says what comes first where another forbids what comes later."""
    asked = [{each.meaning for each in spot.provisions(key)} for key in written]
    if not any(_FORBIDDEN in each for each in asked) or all(_FORBIDDEN in each for each in asked):
        return False
    texts = [
        (key, spot.node.text(key))
        for key, each in zip(written, asked, strict=True)
        if _ASKED in each and _FORBIDDEN not in each
    ]
    return any(IN_TURN[key].search(text) for key, text in texts)


_FORBIDDEN, _ASKED = ("requirement", True), ("requirement", False)


_ASIDE = re.compile("（[^（）]*）|\\([^()]*\\)")


def _without_asides(texts: Mapping[Language, str]) -> Mapping[Language, str]:
    """Return texts without what stands in brackets, if not all of them have some."""
    asides = [bool(_ASIDE.search(text)) for text in texts.values()]
    if any(asides) and not all(asides):
        return {key: _ASIDE.sub("", text) for key, text in texts.items()}
    return texts


def _freed(spot: Spot, language: Language) -> int:
    """Return how often a text frees somebody from a requirement: 无需, need not."""
    return sum(each.meaning == ("permission", True) for each in spot.provisions(language))


def _told(spot: Spot, language: Language) -> Hit:
    # What is told of the source is told where it is compared with.
    at = language if language != spot.node.lead else spot.others[0][0]
    values = {"language": _LANGUAGE_WORDS[language]}
    return Hit(0, len(spot.node.text(at)), values, None, at)


def _odd(
    found: Mapping[Language, Denials], language: Language, texts: Mapping[Language, str]
) -> bool:
    """Whether one language denies what both others do not, or the reverse, for certain."""
    own = found[language]
    others = [each for key, each in found.items() if key != language]
    least, most = sorted(each.counted for each in others)
    if not own.counted and least == 0 and most <= 1 and _both_keep_from(own, *others):
        return True
    if not own.counted:  # lost
        certain = least % 2 == 1 and (
            any(each.plain for each in others)
            or (all(each.words or _goes_without(each) for each in others) and not own.thoughts())
            or (
                all(each.bound == each.counted == 1 for each in others)
                and (
                    _HAS[language].search(own.text) is not None
                    or any(each.words for each in others)
                )
                and not own.thoughts()
            )
            or (
                all(each.certain for each in others) and _HAS[language].search(own.text) is not None
            )
        )
        if certain and in_turn(
            own.text, language, {key: each.text for key, each in found.items() if key != language}
        ):
            return False
        return certain and not own.carries(*others) and not _turned(found, language)
    if not most:  # added
        odd = own.plain % 2 == 1 and own.certain % 2 == 1  # 不得拒绝 says twice no
        lacking = [lacks(each.text, key) for key, each in found.items()]
        if lacks(own.text, language) and not all(lacking):
            return False  # 不得妨碍: gives access
        return odd and not own.bound and not any(map(Denials.thoughts, others))
    # One of two was lost.
    if not (least >= 2 and least == most == own.counted + 1):
        return False
    lost_word = (
        not (own.bound or own.thoughts())
        and all(each.bound for each in others)
        and any(each.words for each in others)
    )
    if not (lost_word or any(each.certain > own.certain for each in others)):
        return False
    told_otherwise = own.bound > max(each.bound for each in others) or own.firm.carries(*others)
    text = texts[language]
    return not (told_otherwise or _JOINED.search(text) or text.count("，") > 1)


def _goes_without(denials: Denials) -> bool:
    """Whether what a text denies is that something has another thing: free of, ohne."""
    return denials.certain == 1 and _WITHOUT[denials.language].search(denials.text) is not None


_WITHOUT: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("无|没有"),
    "en": re.compile(r"\b(?:without|free (?:of|from))\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:ohne|frei von)\b", re.IGNORECASE),
}


def _both_keep_from(own: Denials, *others: Denials) -> bool:
    """Whether one of two says not where the other says avoid, and a text says neither.

    Or both say it in such words (防止, kept out), and a text has none that could stand for it.
    """
    silent, denying = sorted(others, key=lambda each: each.counted)
    if not denying.counted:
        one, other = silent, denying
        both = (one.avoiding and other.turning) or (other.avoiding and one.turning)
        return bool(both) and own.language != "zh" and not own.thoughts()
    if denying.plain != 1 or not silent.avoiding or own.turning:
        return False
    return not own.carries(*others)


def _odd_in_one_clause(texts: Mapping[Language, str]) -> list[Language]:
    """Return a language that is odd in one clause, where all have as many and agree in the others.

    So what stands in another clause says nothing of the denial that was lost in this one.
    """
    clauses = {key: _CLAUSES[key].split(text.strip(_MARKS)) for key, text in texts.items()}
    (count, *more) = {len(each) for each in clauses.values()}
    if more or count == 1:
        return []
    odd: list[Language] = []
    for at in range(count):
        part = {key: each[at] for key, each in clauses.items()}
        found = {key: read_denials(text, key) for key, text in part.items()}
        if len({each.counted for each in found.values()}) == 1:
            continue
        lost = [key for key in part if not found[key].counted and _odd(found, key, part)]
        if odd or len(lost) != 1:
            return []
        odd = lost
    return odd


_MARKS = " ，。；：,.;:–!！"
#: What parts the clauses of a text: no point or comma within a number, and in German none before
#: what other languages put on without one.
_CLAUSES: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[，。；：！] ?"),
    "en": re.compile("[,;:.!–] "),
    "de": re.compile(
        r"[;:.!–] |, (?!(?:dass|ob|weil|um|d(?:ie|er|as|en|em|eren|essen|amit)|wenn|falls|sobald|"
        r"solange|bevor|bis|nachdem|was|wer|wo|wie)\b)"
    ),
}


def _allowed(
    found: Mapping[Language, Denials], language: Language, texts: Mapping[Language, str]
) -> bool:
    """Whether both others say once not to do something, and a text denies nothing at all.

    A text with fewer clauses than both others may leave it out: walk slowly.
    """
    others = [key for key in texts if key != language]
    clauses = {key: len(_CLAUSE_ENDS.findall(text.strip())) for key, text in texts.items()}
    return (
        not found[language].counted
        and all(found[key].counted == found[key].plain == 1 for key in others)
        and all(forbids(texts[key], key) for key in others)
        and clauses[language] >= min(clauses[key] for key in others)
    )


def _turned(found: Mapping[Language, Denials], language: Language) -> bool:
    """Whether both others deny a verb that denies: not out of sight, 不得妨碍."""
    others = (lacks(each.text, key) for key, each in found.items() if key != language)
    return all(others) and not lacks(found[language].text, language)


#: What stands where a without was lost: 带, with, hat.
_HAS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[有带含]"),
    "en": re.compile(r"\b(?:with|have|has|having|contains?|full)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:mit|hat|haben|enthält|enthalten|voll)\b", re.IGNORECASE),
}
#: One denial can stand for several: neither to touch nor to eat.
_JOINED = re.compile(r"[、和或]|\b(?:or|nor|and|oder|noch|und|sowie)\b")


#: More than one sentence.
_SEVERAL = re.compile("[。；！!;].|[.] [A-ZÄÖÜ]|：.")
_CLAUSE_ENDS = re.compile("[，。；！：,.;:!–] ?(?=.)")
#: A question, or what somebody says.
_SAID = re.compile('[?？“„"]')


def _listed(spot: Spot) -> bool:
    """Whether a list has an item more or fewer in one language, which is told by itself."""
    return any(True for _ in items_differ(spot))


_LANGUAGE_WORDS: Mapping[Language, Message] = {
    "zh": message("Checks", "Chinese"),
    "en": message("Checks", "English"),
    "de": message("Checks", "German"),
}
