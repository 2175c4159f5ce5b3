"""How a goal of a framework is called where it is shown."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.framework import Goal

#: Levels of the 3-6 guideline above its goals.
_WITHOUT_CODES = frozenset({"domain", "subdomain"})

_GOAL_WORD = {"zh": "目标", "en": "Goal ", "de": "Ziel "}


def goal_place(framework: Document, goal: str, language: Language) -> str:
    """Return the place of a goal in its framework: its path, or its own code.

    The 3-6 guideline has no codes of its own; its goals are shown as 科学·科学探究 目标3, and our
    codes stay in the data. Other frameworks are cited by their codes.
    """
    node = framework.nodes[goal]
    payload = node.payload
    if not isinstance(payload, Goal):
        return ""
    if payload.path and language == "zh":
        return payload.path
    if payload.level != "goal":
        return payload.code
    above = [each for each in framework.ancestors(goal) if each.parent]
    names = "·".join(each.best(language).text for each in reversed(above))
    return f"{names} {_GOAL_WORD[language]}{framework.index(goal) + 1}"


def own_code(framework: Document, goal: str, language: Language) -> str:
    """Return how a framework itself counts a goal: by its code, or as 目标3 within its part.

    The codes of the 3-6 guideline are ours: they stay in the data and are never shown.
    """
    payload = framework.nodes[goal].payload
    if not isinstance(payload, Goal) or payload.level in _WITHOUT_CODES:
        return ""
    if payload.level == "goal":
        return f"{_GOAL_WORD[language]}{framework.index(goal) + 1}"
    return payload.code


def goal_short(framework: Document, goal: str, language: Language) -> str:
    """Return a goal where what stands above it is shown already: 目标3 …, 1.2 …."""
    node = framework.nodes[goal]
    payload = node.payload
    words = node.best(language).text
    if not isinstance(payload, Goal):
        return words
    return f"{own_code(framework, goal, language)} {words}".strip()


def goal_title(framework: Document, goal: str, language: Language) -> str:
    """Return place and words of a goal."""
    words = framework.nodes[goal].best(language).text
    return f"{goal_place(framework, goal, language)} {words}".strip()
