"""Denials in the languages of one text: a not that was lost or added, without a provision verb."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from curriculum_studio.core.languages import Language
from curriculum_studio.features.checks.model.places import Manner
from curriculum_studio.features.checks.model.rule import Hit, Spot
from curriculum_studio.features.checks.model.rules.amounts import items_differ
from curriculum_studio.features.checks.model.signs import Needs
from curriculum_studio.i18n import Message, message
from curriculum_studio.vocabulary import rule_tables

_OTHERS_WORDS = frozenset({Manner.ENTRY, Manner.SOURCE})


@cache
def _pattern(kind: str, language: Language) -> re.Pattern[str]:
    """Return what denies for certain, or what can say no without a denial."""
    return re.compile(rule_tables("answers")["denial"][kind][language], re.IGNORECASE)


#: Each text that denies has one of these words, in Chinese characters.
_DENYING: Mapping[Language, frozenset[str]] = {
    "zh": frozenset("不未无没禁勿非免拒"),
    "en": frozenset(
        {
            *("not", "no", "never", "nobody", "none", "without", "neither", "nor", "cannot", "t"),
            *("nothing", "prohibited", "forbidden", "unable", "fail", "fails", "failed", "failing"),
            *("free", "exempt"),
        }
    ),
    "de": frozenset(
        {
            *("nicht", "kein", "keine", "keinem", "keinen", "keiner", "keines", "ohne", "nie"),
            *("niemals", "niemand", "weder", "nichts", "verboten", "untersagt", "unzulässig"),
            *("durchfällt", "durchgefallen", "scheitert"),
        }
    ),
}


#: What one of the languages has where a denial can be lost.
DENIED: Needs = {key: (words,) for key, words in _DENYING.items()}


def denials_differ(spot: Spot) -> Iterator[Hit]:
    """Yield a language that denies nothing where the others deny something, or the reverse.

    Only where three languages are written, for one can turn a denial around with its verb.
    """
    if len(spot.others) < 2 or spot.place.manner in _OTHERS_WORDS:
        return
    node = spot.node
    written = (node.lead, *(language for language, _ in spot.others))
    if all(spot.words(each).isdisjoint(_DENYING[each]) for each in written):
        return
    if any(map(spot.provisions, written)):
        return
    denied = {
        language: len(_pattern("certain", language).findall(node.text(language)))
        for language in written
    }
    if len(set(denied.values())) == 1:
        return
    if any(_SEVERAL.search(node.text(language).strip()) for language in written):
        return  # in several sentences a denial moves from one to the other
    if not all(spot.comparable(language) for language, _ in spot.others) or _listed(spot):
        return
    for language in written:
        own, other = denied[language], {denied[each] for each in written if each != language}
        odd = [language] if own < max(other) else [each for each in written if each != language]
        if any(_pattern("soft", each).search(node.text(each)) for each in odd):
            continue
        if len(other) == 1 and _turned(own, *other):
            # What is told of the source is told where it is compared with.
            at = language if language != node.lead else written[1]
            values = {"language": _LANGUAGE_WORDS[language]}
            yield Hit(0, len(node.text(at)), values, None, at)


#: More than one sentence, a question, or what somebody says.
_SEVERAL = re.compile('[。；？！?!;].|[?？“„"]|[.] [A-ZÄÖÜ]|：.')


def _turned(own: int, others: int) -> bool:
    """Whether a text denies where others do not, or lost one of two denials."""
    return (own == 0) is not (others == 0) or (others >= 2 and own == others - 1)


def _listed(spot: Spot) -> bool:
    """Whether a list has an item more or fewer in one language, which is told by itself."""
    return any(True for _ in items_differ(spot))


_LANGUAGE_WORDS: Mapping[Language, Message] = {
    "zh": message("Checks", "Chinese"),
    "en": message("Checks", "English"),
    "de": message("Checks", "German"),
}
