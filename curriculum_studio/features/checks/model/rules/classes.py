"""What each language of one text asks for, in whatever words: two of three decide.

Plain texts require with 要, recommend with 最好 and permit with optional. Where two languages ask
for one thing and the third for another, it is told; where one asks for two, nothing is known.
"""

import re
from collections.abc import Mapping
from functools import cache

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.provisions.provision import STRENGTHS, Provision, ProvisionKind
from curriculum_studio.vocabulary import rule_tables

#: What turns around or restricts what is asked for, as languages do by other words.
_TURNING: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("[不没无未非免勿禁只仅才]|除外|以外"),
    "en": re.compile(
        r"\b(?:not|no|nobody|none|never|nothing|only|but|without|except|unless)\b", re.IGNORECASE
    ),
    "de": re.compile(
        r"\b(?:nicht|kein\w*|niemand\w*|nie|nichts|nur|ohne|außer|erst|höchstens|ausgenommen)\b",
        re.IGNORECASE,
    ),
}


@cache
def _saying(language: Language) -> tuple[tuple[ProvisionKind, re.Pattern[str]], ...]:
    table = rule_tables("answers")["classes"]
    return tuple((kind, re.compile(words[language])) for kind, words in table.items())


def odd_class(
    texts: Mapping[Language, str], read: Mapping[Language, tuple[Provision, ...]]
) -> Language | None:
    """Return the language of three that asks for something else than both others."""
    if len(texts) < len(LANGUAGES):
        return None
    asked = {key: _asked(texts[key], key, read[key]) for key in LANGUAGES}
    if any(each is None for each in asked.values()):
        return None
    for language in LANGUAGES:
        first, second = (asked[key] for key in LANGUAGES if key != language)
        if first == second != asked[language]:
            return language
    return None


def _asked(text: str, language: Language, found: tuple[Provision, ...]) -> ProvisionKind | None:
    """Return the one thing that a text asks for; nothing where it is none, or more than one."""
    asked: set[ProvisionKind] = set()
    if _TURNING[language].search(text):
        return None
    for each in found:
        if each.kind not in STRENGTHS and each.kind != "unclear":
            return None  # what can be may be permitted, too
        if not each.sure or each.negative:
            return None
        asked.add("recommendation" if each.kind == "unclear" else each.kind)
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    asked |= {kind for kind, words in _saying(language) if words.search(text)}
    return asked.pop() if len(asked) == 1 else None
