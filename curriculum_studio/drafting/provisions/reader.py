"""Reads provision verbs: which words of a text make it a requirement, a permission …

Chinese has neither spaces nor inflection, so 应, 宜, 可 and 能 are told from compounds (供应, 适宜,
许可, 功能) by their neighbours; English and German by form, position and negation. The words stand
in `resources/rules/lexicon.toml`. A place that can be read in two ways is not `sure`, and is told
all the same, for a requirement that is missed is worse than one too many.

What it follows: GB/T 1.1-2020, annex C; ISO/IEC Directives Part 2:2018, clause 7; DIN 820-2:2020.
"""

from collections.abc import Callable, Iterator, Mapping

from curriculum_studio.drafting.provisions.chinese import read_chinese
from curriculum_studio.drafting.provisions.english import read_english
from curriculum_studio.drafting.provisions.german import read_german
from curriculum_studio.drafting.provisions.provision import Provision
from curriculum_studio.languages import Language

_READERS: Mapping[Language, Callable[[str], Iterator[Provision]]] = {
    "zh": read_chinese,
    "en": read_english,
    "de": read_german,
}


def read_provisions(text: str, language: Language) -> tuple[Provision, ...]:
    """Return the provision verbs of a text in their order."""
    return tuple(_READERS[language](text))
