"""How a goal of a framework is called where it is shown."""

from curriculum_studio.domain.document import Document
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.payloads.framework import Goal

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


def goal_title(framework: Document, goal: str, language: Language) -> str:
    """Return place and words of a goal."""
    words = framework.nodes[goal].best(language).text
    return f"{goal_place(framework, goal, language)} {words}".strip()
