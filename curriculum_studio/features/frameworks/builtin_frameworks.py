"""Frameworks that come with the program, and links to their goals."""

from collections.abc import Iterator

import msgspec

from curriculum_studio.core.document import Document
from curriculum_studio.core.nested_json import read_nested
from curriculum_studio.core.payloads.common import Alignment
from curriculum_studio.core.payloads.framework import FrameworkHead, Goal
from curriculum_studio.session.ports import Resources

FOLDER = "frameworks"


def shipped_frameworks(resources: Resources) -> Iterator[Document]:
    """Yield the frameworks that come with the program, their ids the same in every workspace."""
    for name in resources.names(FOLDER, ".json"):
        raw = msgspec.json.decode(resources.read(name))
        yield read_nested(raw, f"framework/{raw['key']}")


class GoalFinder:
    """Finds goals by what people call them: identifier of the framework and code of the goal."""

    def __init__(self, frameworks: Iterator[Document] | list[Document]) -> None:
        """Take the frameworks that are known."""
        self._goals: dict[tuple[str, str], tuple[str, str]] = {}
        for framework in frameworks:
            head = framework.root.payload
            if not isinstance(head, FrameworkHead):
                continue
            for node in framework.walk():
                if isinstance(node.payload, Goal) and node.payload.code:
                    place = (framework.id, node.id)
                    self._goals[head.identifier, node.payload.code] = place

    def find(self, framework: str, code: str) -> Alignment:
        """Return the link to a goal.

        Raises:
            KeyError: if there is no such goal; what we ship names only goals that exist.

        """
        document, goal = self._goals[framework, code]
        return Alignment(framework=document, goal=goal)

    def resolve(self, framework: str, code: str) -> str:
        """Return document id and node id of a goal, joined by a blank."""
        found = self.find(framework, code)
        return f"{found.framework} {found.goal}"
