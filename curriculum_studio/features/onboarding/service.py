"""The sample workspace, built by the program itself from nested JSON.

Further units come apart from the samples, by who wants them: a first start would else take half as
long again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import msgspec

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import apply
from curriculum_studio.core.payloads.framework import FrameworkHead
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.transactions import AddDocument
from curriculum_studio.features.frameworks.service import GoalFinder, linked, shipped_frameworks
from curriculum_studio.i18n import message
from curriculum_studio.session.ports import AttachmentStore, Resources
from curriculum_studio.session.session import Session

STANDARD = "samples/standard"
GLOSSARY = "samples/glossary.json"
UNITS = "samples/units"
#: Theme units that do not come with the samples, but when somebody wants more of them.
MORE_UNITS = "samples/more_units"

LABEL = message("Samples", "Add the samples")
FRAMEWORKS_LABEL = message("Samples", "Add the frameworks")
MORE_LABEL = message("Samples", "Add more theme units")


class Samples:
    """Builds the documents that a new user finds."""

    def __init__(self, resources: Resources, attachments: AttachmentStore) -> None:
        self._resources = resources
        self._attachments = attachments

    def fill(self, session: Session) -> None:
        """Bring frameworks, the sample standard, its glossary and the units into a workspace.

        What is already there by its id stays as it is, so that filling again adds nothing.
        """
        present = {entry.id for entry in session.entries()}
        missing = [each for each in self.documents() if each.id not in present]
        if missing:
            session.apply(tuple(AddDocument(each) for each in missing), LABEL)

    def add_frameworks(self, session: Session, only: Collection[str] = ()) -> int:
        """Bring those frameworks into a workspace that are not there; return how many came.

        `only`: their identifiers, where not all are wanted.
        """
        present = {entry.id for entry in session.entries()}
        frameworks = (
            each
            for each in shipped_frameworks(self._resources)
            if not only
            or (
                isinstance(each.root.payload, FrameworkHead)
                and each.root.payload.identifier in only
            )
        )
        missing = [AddDocument(each) for each in frameworks if each.id not in present]
        if missing:
            session.apply(missing, FRAMEWORKS_LABEL)
        return len(missing)

    def add_more_units(self, session: Session) -> int:
        """Bring further theme units and the frameworks they name; return how many documents came.

        They stand apart from the samples, which are opened at each first start.
        """
        present = {entry.id for entry in session.entries()}
        missing = [AddDocument(each) for each in self.more_units() if each.id not in present]
        if missing:
            session.apply(missing, MORE_LABEL)
        return len(missing)

    def more_units(self) -> Iterator[Document]:
        """Yield frameworks first, then the theme units that are no part of the samples."""
        frameworks = list(shipped_frameworks(self._resources))
        yield from frameworks
        yield from self._units(MORE_UNITS, GoalFinder(frameworks))

    def documents(self) -> Iterator[Document]:
        """Yield frameworks first, then the standard and the glossary, then the units."""
        frameworks = list(shipped_frameworks(self._resources))
        yield from frameworks
        finder = GoalFinder(frameworks)
        yield self._standard(finder)
        yield read_nested(self._raw(GLOSSARY), GLOSSARY)
        yield from self._units(UNITS, finder)

    def _units(self, folder: str, finder: GoalFinder) -> Iterator[Document]:
        for name in self._resources.names(folder, ".json"):
            yield read_nested(self._raw(name), name, resolve=finder.resolve)

    def related(self, documents: Iterable[Document], raw: Mapping[str, Any]) -> dict[str, Document]:
        """Return the framework of which goals are related to goals of another, by its id.

        Nothing is returned unless both are among the documents.
        """
        frameworks = {
            each.root.payload.identifier: each
            for each in documents
            if isinstance(each.root.payload, FrameworkHead)
        }
        first, second = frameworks.get(raw["from"]), frameworks.get(raw["to"])
        if first is None or second is None:
            return {}
        finder = GoalFinder([first, second])
        for each in raw["relations"]:
            origin = first.nodes[finder.find(raw["from"], each["goal"]).goal]
            target = second.nodes[finder.find(raw["to"], each["target"]).goal]
            edit = linked(origin, target, each["type"])
            first = apply(first, edit).document if edit is not None else first
        return {first.id: first}

    def _standard(self, finder: GoalFinder) -> Document:
        raw = self._raw(f"{STANDARD}/standard.json")
        children: list[Any] = []
        for part in raw.pop("parts"):
            children += msgspec.json.decode(self._resources.read(f"{STANDARD}/{part}"))
        read = read_nested({**raw, "children": children}, STANDARD, resolve=finder.resolve)
        return self._with_pictures(read)

    def _with_pictures(self, document: Document) -> Document:
        """Return the document with its pictures kept, their names replaced by their hashes."""
        nodes = dict(document.nodes)
        for node in document.walk():
            if isinstance(node.payload, Figure):
                names = node.payload.pictures.filled
                pictures = Pictures({each: self._keep(name) for each, name in names.items()})
                nodes[node.id] = replace(node, payload=replace(node.payload, pictures=pictures))
        return replace(document, nodes=nodes)

    def _keep(self, name: str) -> str:
        if not name:
            return ""
        content = self._resources.read(f"{STANDARD}/{name}")
        return self._attachments.put(content, "image/png", name)

    def _raw(self, name: str) -> dict[str, Any]:
        raw: Mapping[str, Any] = msgspec.json.decode(self._resources.read(name))
        return dict(raw)
