"""Where rules are from, in the words of a language: clause, annex and house rule of a source."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from curriculum_studio.languages import Language
from curriculum_studio.vocabulary import rule_tables


def source_in(source: str, language: Language, *, short: bool = False) -> str:
    """Return the sources of a rule as a reader of a language names them.

    `short`: our own without the name of the program, for a line in which there is no room for it.
    """
    if short:
        source = source.replace("Curriculum Studio, house", "House")
    if language == "en":
        return source
    for pattern, words in _words():
        source = pattern.sub(words[language], source)
    return source


@cache
def _words() -> Sequence[tuple[re.Pattern[str], Mapping[Language, str]]]:
    return [(re.compile(each["found"]), each) for each in rule_tables("sources")["words"]]
