"""Frameworks and the links to their goals: found, counted, and kept over new versions."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from curriculum_studio import clock
from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Edit, SetPayload
from curriculum_studio.core.goals import (
    Covering,
    Matrix,
    UnitLine,
    Wanted,
    case_identifier,
    matrix_of,
)
from curriculum_studio.core.kinds import is_framework
from curriculum_studio.core.payloads import Alignment
from curriculum_studio.core.payloads.framework import Association, FrameworkHead, Goal
from curriculum_studio.core.transactions import AddDocument, EditDocument
from curriculum_studio.features.frameworks.formats.case.schema_types import packed, unpacked, urn
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.ports import LinkIndex, Resources
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- links between frameworks -----------------------------------------------------------------

#: The types of links that CASE 1.1 knows, but isChildOf, which is the tree itself.
TYPES = (
    "isRelatedTo",
    "exactMatchOf",
    "isPartOf",
    "isPeerOf",
    "precedes",
    "replacedBy",
    "isTranslationOf",
    "exemplar",
    "hasSkillLevel",
)


@dataclass(frozen=True, slots=True)
class GoalPlace:
    """A goal in the library: its framework, its node."""

    document: str
    node: str


def identifier_of(node: Node) -> str:
    """Return the identifier by which links name a goal, also where the goal says none."""
    payload = node.payload
    own = payload.identifier if isinstance(payload, Goal | FrameworkHead) else ""
    return case_identifier(own, node.id)


class GoalIndex:
    """The goals of frameworks by what links call them."""

    def __init__(self, frameworks: Iterable[Document]) -> None:
        self._places: dict[str, GoalPlace] = {}
        for document in frameworks:
            for node in document.walk():
                if not isinstance(node.payload, Goal):
                    continue
                place = GoalPlace(document.id, node.id)
                for name in (identifier_of(node), node.payload.uri.lower()):
                    if name:
                        self._places.setdefault(name, place)

    def find(self, destination: str) -> GoalPlace | None:
        """Return the goal that the end of a link names, None if it is not in the library."""
        wanted = destination.strip().lower()
        return self._places.get(wanted) or self._places.get(case_identifier(wanted, ""))


def frameworks_of(session: Session) -> list[Document]:
    """Return the frameworks of the library."""
    return [session.document(e.id) for e in session.entries() if is_framework(e)]


def linked(origin: Node, target: Node, kind: str) -> SetPayload | None:
    """Return the edit that links a goal to another; None if it is linked like this already.

    Raises:
        StudioError: if a goal would be linked to itself, or the type is none.

    """
    payload = origin.payload
    if not isinstance(payload, Goal) or not isinstance(target.payload, Goal):
        return None
    if origin.id == target.id:
        raise StudioError(message("Frameworks", "A goal cannot be linked to itself."))
    link = link_to(target, kind)
    known = {(each.type, each.destination.lower()) for each in payload.associations}
    if (link.type, link.destination) in known:
        return None
    associations = (*payload.associations, link)
    return SetPayload(origin.id, replace(payload, associations=associations))


def link_to(target: Node, kind: str) -> Association:
    """Return a link to a goal, of a type of CASE or one of our own.

    Raises:
        StudioError: if the type is none.

    """
    own = kind.strip()
    if not own.removeprefix("ext:").strip():
        raise StudioError(message("Frameworks", "Choose what kind of link it is."))
    if own not in TYPES and not own.startswith("ext:"):
        own = f"ext:{own}"
    payload = target.payload
    code = payload.code if isinstance(payload, Goal) else ""
    uri = payload.uri if isinstance(payload, Goal) else ""
    destination = identifier_of(target)
    end = {
        "title": code or target.best(target.lead).text[:80] or destination,
        "identifier": destination,
        "uri": uri or urn(destination),
    }
    return Association(type=own, destination=destination, extra=packed({"destinationNodeURI": end}))


def new_version(session: Session, framework: str, suffix: Mapping[Language, str]) -> str:
    """Make a new version of a framework: goals of their own, the old ones replaced by them.

    A change of meaning needs a goal of its own (CASE implementation guide, 4.3): each goal gets a
    new identifier, the old one keeps its own with an end of its time and `replacedBy`. `suffix` is
    put behind the titles, by language. It is one step of undo; returns the id of the new one.

    Raises:
        StudioError: if it is no framework.

    """
    old = session.document(framework)
    if not is_framework(old):
        raise StudioError(message("Frameworks", "Only a framework has versions of this kind."))
    now = clock.stamp().replace("+00:00", "Z")
    nodes = tuple(old.walk())
    copies = tree.copied(nodes)
    new_of = {node.id: copy for node, copy in zip(nodes, copies, strict=True)}
    identifiers = {
        identifier_of(node): identifier_of(_unnamed(new_of[node.id], now))
        for node in nodes
        if isinstance(node.payload, Goal)
    }
    made = [_renewed(_unnamed(copy, now), identifiers) for copy in copies]
    root = made[0]
    for language in LANGUAGES:
        cell = root.cell(language)
        if cell.text:
            root = root.with_cell(
                language, replace(cell, text=cell.text + suffix.get(language, ""))
            )
    document = assembled([root, *made[1:]])
    by_id = {node.id: node for node in made}
    edits = [
        edit
        for node in nodes
        if (edit := _retired(node, by_id.get(new_of[node.id].id), now)) is not None
    ]
    title = document.title(root.lead)
    label = message("Steps", "Make a new version “{title}”").fill(title=title)
    session.apply((AddDocument(document), EditDocument(framework, tuple(edits))), label)
    return document.id


def _unnamed(node: Node, now: str) -> Node:
    """Return a copied goal without the identifiers of the original."""
    payload = node.payload
    if isinstance(payload, FrameworkHead):
        kept = unpacked(payload.extra)
        fields = {k: v for k, v in kept.get("fields", {}).items() if k not in _OF_ONE_VERSION}
        extra = packed({**{k: v for k, v in kept.items() if k != "fields"}, "fields": fields})
        head = replace(
            payload, identifier="", uri="", adoption_status="Draft", last_changed=now, extra=extra
        )
        return replace(node, payload=head)
    if isinstance(payload, Goal):
        kept = unpacked(payload.extra)
        extra = packed({"fields": kept.get("fields", {})})
        goal = replace(
            payload, identifier="", uri="", status_start="", status_end="", last_changed=now,
            extra=extra,
        )  # fmt: skip
        return replace(node, payload=goal)
    return node


#: What a document says of one version of it only.
_OF_ONE_VERSION = frozenset({"version", "statusStartDate", "statusEndDate", "adoptionStatus"})


def _renewed(node: Node, identifiers: Mapping[str, str]) -> Node:
    """Return a goal whose links within the framework lead to the new goals."""
    payload = node.payload
    if not isinstance(payload, Goal):
        return node
    links = []
    for each in payload.associations:
        if each.type == "replacedBy":
            continue
        new = identifiers.get(case_identifier(each.destination, ""))
        plain = replace(each, identifier="")
        links.append(plain if new is None else replace(plain, destination=new, extra=""))
    return replace(node, payload=replace(payload, associations=tuple(links)))


def _retired(node: Node, new: Node | None, now: str) -> Edit | None:
    payload = node.payload
    if new is None or not isinstance(payload, Goal):
        return None
    edit = linked(node, new, "replacedBy")
    if edit is None or not isinstance(edit.payload, Goal):
        return None
    ended = payload.status_end or now[:10]
    return SetPayload(node.id, replace(edit.payload, status_end=ended, last_changed=now))


# --- coverage ---------------------------------------------------------------------------------


class CoverageView:
    """Counts the links to one framework; read once, counted anew for each filter."""

    def __init__(self, session: Session, links: LinkIndex, framework: str) -> None:
        """Read the index."""
        self.framework: Document = session.document(framework)
        self.units: Sequence[UnitLine] = links.units()
        self.coverings: Sequence[Covering] = links.coverings(framework)

    def matrix(self, wanted: Wanted) -> Matrix:
        """Return the matrix for a filter."""
        return matrix_of(self.framework, self.units, self.coverings, wanted)

    def topics(self) -> list[str]:
        """Return the topics that units have."""
        return sorted({topic for unit in self.units for topic in unit.head.topics})


#: Excel is costly, and few ask for the workbook.
_WRITE_COVERAGE: Lazy[
    Callable[[Document, Sequence[UnitLine], Iterable[Covering], Wanted, Language], bytes]
] = Lazy("curriculum_studio.features.frameworks.formats.coverage_workbook:write_coverage")


def coverage_workbook(view: CoverageView, wanted: Wanted, language: Language) -> bytes:
    """Return the matrix and its holes as an Excel file."""
    write = _WRITE_COVERAGE.load()
    return write(view.framework, view.units, view.coverings, wanted, language)


# --- shipped frameworks and links to goals ----------------------------------------------------

FOLDER = "frameworks"


def shipped_frameworks(resources: Resources) -> Iterator[Document]:
    """Yield the frameworks that come with the program, their ids the same in every workspace."""
    for name in resources.names(FOLDER, ".json"):
        raw = msgspec.json.decode(resources.read(name))
        yield read_nested(raw, f"framework/{raw['key']}")


class GoalFinder:
    """Finds goals by what people call them: identifier of the framework and code of the goal."""

    def __init__(self, frameworks: Iterator[Document] | list[Document]) -> None:
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
