"""Links to goals of frameworks, as teachers cite them: 科学·科学探究 目标3, GreenComp 3.2."""

from collections.abc import Mapping, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import goal_place
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads import Aligned, Alignment, Payload

_BETWEEN: Mapping[Language, str] = {"zh": "；", "en": "; ", "de": "; "}


def goal_words(payload: Payload, library: Mapping[str, Document], language: Language) -> str:
    """Return the goals that something is linked to in one line; empty if there are none.

    A link whose framework is not in the library cannot be named and is left out.
    """
    alignments: Sequence[Alignment] = payload.alignments if isinstance(payload, Aligned) else ()
    words: list[str] = []
    for each in alignments:
        framework = library.get(each.framework)
        if framework is not None and each.goal in framework.nodes:
            words.append(_goal(framework, each.goal, language))
    return _BETWEEN[language].join(dict.fromkeys(word for word in words if word))


def _goal(framework: Document, goal: str, language: Language) -> str:
    """Return a goal by its place; where that is no path of words, by its framework and number."""
    place = goal_place(framework, goal, language).strip()
    if "·" in place or not place:
        return place
    title = framework.title(language)
    for mark in ("：", ":"):
        title = title.split(mark, maxsplit=1)[0]
    return f"{title.strip()} {place}"
