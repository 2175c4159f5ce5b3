"""What each language of one text asks for, in whatever words: two of three decide.

Plain texts require with 要, recommend with 最好 and permit with optional. Where two languages ask
for one thing and the third for another, it is told; where one asks for two, nothing is known.
"""

import re
from collections.abc import Mapping
from functools import cache

from curriculum_studio.drafting.provisions.provision import Provision, ProvisionKind
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.vocabulary import rule_tables


@cache
def _saying(language: Language) -> tuple[tuple[ProvisionKind, re.Pattern[str]], ...]:
    table = rule_tables("answers")["classes"]
    return tuple((kind, re.compile(words[language])) for kind, words in table.items())


@cache
def _turning(language: Language) -> re.Pattern[str]:
    """Return what turns around or restricts what is asked for, as languages do by other words."""
    return re.compile(rule_tables("answers")["turning"][language])


@cache
def _restricting(language: Language) -> re.Pattern[str]:
    """Return what restricts: only, unless."""
    return re.compile(rule_tables("answers")["restricting"][language])


@cache
def _plain(language: Language) -> re.Pattern[str]:
    """Return one pattern for all plain words, which most texts have none of."""
    return re.compile("|".join(words.pattern for _, words in _saying(language)))


def odd_class(
    texts: Mapping[Language, str], read: Mapping[Language, tuple[Provision, ...]]
) -> Language | None:
    """Return the language of three that asks for something else than both others."""
    verbs = [_kinds(read[key]) for key in LANGUAGES]
    # Most texts ask for one thing in all languages, or for nothing.
    if None in verbs or (verbs[0] and verbs[0] == verbs[1] == verbs[2]):
        return None
    # What all turn around alike, as a record that is missing, turns around no verb.
    turned = all(
        _turning(key).search(texts[key]) and not _restricting(key).search(texts[key])
        for key in LANGUAGES
    )
    asked: dict[Language, ProvisionKind] = {}
    for key, kinds in zip(LANGUAGES, verbs, strict=True):
        one = _asked(texts[key], key, read[key], kinds or frozenset(), turned=turned)
        if one is None:
            return None
        asked[key] = one
    for language in LANGUAGES:
        first, second = (asked[key] for key in LANGUAGES if key != language)
        # Who can and who may are told by one word in plain texts.
        if first == second != asked[language] and {first, asked[language]} != _ABLE:
            return language
    return None


_ABLE: set[ProvisionKind] = {"capability", "permission"}


def _kinds(found: tuple[Provision, ...]) -> frozenset[ProvisionKind] | None:
    """Return what verbs ask for; nothing where one is not sure, denied, or tells what can be."""
    for each in found:
        if not each.sure or each.negative or each.kind == "possibility":
            return None
    return frozenset("recommendation" if each.kind == "unclear" else each.kind for each in found)


def _asked(
    text: str,
    language: Language,
    found: tuple[Provision, ...],
    kinds: frozenset[ProvisionKind],
    *,
    turned: bool,
) -> ProvisionKind | None:
    """Return the one thing that a text asks for; nothing where it is none, or more than one."""
    for each in found:
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    if _plain(language).search(text):
        kinds |= {kind for kind, words in _saying(language) if words.search(text)}
    if len(kinds) != 1 or (not turned and _turning(language).search(text)):
        return None
    (one,) = kinds
    return one
