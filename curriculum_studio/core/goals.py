"""Names, identifiers and codes of the goals of a framework."""

import re
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.framework import Goal

# --- names ------------------------------------------------------------------------------------

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


# --- identifiers ------------------------------------------------------------------------------

_NAMESPACE = uuid.UUID("0b9ff3a2-7f0e-5b52-9a67-3a0b1b5f5c11")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def derived(*names: str) -> str:
    """Return the UUID that names always lead to."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(names)))


def case_identifier(identifier: str, node: str) -> str:
    """Return a UUID: the identifier where it is one, else one made of it or of the node's id."""
    own = identifier.strip().lower()
    if _UUID.fullmatch(own):
        return own
    return derived("identifier", identifier) if own else derived("node", node)


# --- codes ------------------------------------------------------------------------------------
# A code is a stem and a number. Codes that are nothing but letters are names and stay as they are.
# Links between frameworks hold on to identifiers, so a new code breaks none.

_CODE = re.compile(r"(.*?)(\d+)")
#: How the 3-6 guideline names the place of a goal: 科学·科学探究 目标3.
_PATH = re.compile(r".* 目标\d+")
#: What stands between the codes of a goal and of one below it where no example says it.
_USUAL = "."


@dataclass(frozen=True, slots=True)
class _Code:
    stem: str
    number: int
    width: int = 0

    def __str__(self) -> str:
        return f"{self.stem}{self.number:0{self.width}d}"


def next_goal(document: Document, parent: str, like: Goal) -> Goal:
    """Return the payload of a new goal below a node: level as beside it, the next free code."""
    siblings = _codes(_goals(document, parent))
    if siblings:
        stem = _most([each.stem for each in siblings])
        last = max((each for each in siblings if each.stem == stem), key=lambda each: each.number)
        return replace(like, code=str(replace(last, number=last.number + 1)))
    above = goal_of(document.nodes[parent])
    if above is None or not above.code or _goals(document, parent):
        return like
    between = _between(document)
    return replace(like, code=f"{above.code}{_USUAL if between is None else between}1")


def renumbered(document: Document) -> tuple[SetPayload, ...]:
    """Return edits after which the codes of all goals count their places.

    Goals that have ended keep theirs. So do codes without a number; what is below a goal whose
    code changes follows it.
    """
    return tuple(_below(document, document.id, "", "", _between(document)))


def goal_of(node: Node) -> Goal | None:
    """Return what is set of a goal; None for another node."""
    return node.payload if isinstance(node.payload, Goal) else None


def _below(
    document: Document, parent: str, old: str, new: str, between: str | None
) -> Iterator[SetPayload]:
    goals = _goals(document, parent)
    ended = [node for node in document.children_of(parent) if node not in goals]
    changed = dict(_counted(goals, ended, (old, new), between))
    for at, node in enumerate(document.children_of(parent), start=1):
        goal = goal_of(node)
        if goal is None:
            continue
        code = changed.get(node.id, goal.code)
        own = replace(goal, code=code, path=_path(document, node, goal, at))
        if own != goal:
            yield SetPayload(node.id, own)
        yield from _below(document, node.id, goal.code, code, between)


def _counted(
    goals: Sequence[Node], ended: Sequence[Node], above: tuple[str, str], between: str | None
) -> Iterator[tuple[str, str]]:
    """Yield the codes of the goals below one, by its code before and after.

    What has ended keeps its code, and nothing else gets that.
    """
    codes, (old, new) = _codes(goals), above
    if not codes:
        return
    stem = _most([each.stem for each in codes])
    if old and stem.startswith(old):
        stem = new + stem[len(old) :]
    elif new and between is not None:
        stem = new + between
    width = max((each.width for each in codes), default=0)
    first = 0 if any(each.number == 0 for each in codes) else 1
    taken = {str(each) for each in _codes(ended)}
    free = (str(_Code(stem, number, width)) for number in count(first))
    unused = (code for code in free if code not in taken)
    counted = [node for node in goals if _is_counted(node)]
    for node, code in zip(counted, unused, strict=False):
        yield node.id, code


def _is_counted(node: Node) -> bool:
    """Whether a goal has a number to be counted, or none at all yet."""
    goal = goal_of(node)
    return goal is not None and (not goal.code or _CODE.fullmatch(goal.code) is not None)


def _goals(document: Document, parent: str) -> list[Node]:
    """Return the goals below a node that have not ended."""
    found = []
    for node in document.children_of(parent):
        goal = goal_of(node)
        if goal is not None and not goal.status_end:
            found.append(node)
    return found


def _codes(goals: Sequence[Node]) -> list[_Code]:
    found = []
    for node in goals:
        goal = goal_of(node)
        match = _CODE.fullmatch(goal.code) if goal is not None else None
        if match is not None:
            digits = match[2]
            found.append(_Code(match[1], int(digits), len(digits) if digits.startswith("0") else 0))
    return found


def _between(document: Document) -> str | None:
    """Return what mostly stands between the code of a goal and the number of one below it."""
    found: list[str] = []
    for node in document.walk():
        goal = goal_of(node)
        if goal is not None and goal.code:
            below = _codes(_goals(document, node.id))
            found += [c.stem[len(goal.code) :] for c in below if c.stem.startswith(goal.code)]
    return _most(found) if found else None


def _most(words: Sequence[str]) -> str:
    return Counter(words).most_common(1)[0][0]


def _path(document: Document, node: Node, goal: Goal, at: int) -> str:
    """Return how the framework names the place of a goal, if it does so by counting."""
    if not _PATH.fullmatch(goal.path):
        return goal.path
    above = [each for each in document.ancestors(node.id) if each.parent]
    names = "·".join(each.best("zh").text for each in reversed(above))
    return f"{names} 目标{at}"
