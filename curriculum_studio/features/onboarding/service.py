"""The sample workspace, built by the program itself from nested JSON."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

import msgspec

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import comment_from_raw, read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell, apply
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node, shipped_id
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    SetComment,
)
from curriculum_studio.features.frameworks.service import GoalFinder, shipped_frameworks
from curriculum_studio.i18n import message
from curriculum_studio.session.ports import AttachmentStore, RecordStore, Resources, VersionStore
from curriculum_studio.session.session import Session

STANDARD = "samples/standard"
UNITS = "samples/units"
WORK = "samples/work"

LABEL = message("Samples", "Add the samples")


class Samples:
    """Builds the documents that a new user finds."""

    def __init__(self, resources: Resources, attachments: AttachmentStore) -> None:
        self._resources = resources
        self._attachments = attachments

    def fill(self, session: Session) -> None:
        """Bring frameworks, the sample standard and the sample units into a workspace.

        What is already there by its id stays as it is, so that filling again adds nothing.
        """
        present = {entry.id for entry in session.entries()}
        missing = [each for each in self.documents() if each.id not in present]
        if missing:
            session.apply(tuple(AddDocument(each) for each in missing), LABEL)

    def documents(self) -> Iterator[Document]:
        """Yield frameworks first, then the standard, then the units."""
        frameworks = list(shipped_frameworks(self._resources))
        yield from frameworks
        finder = GoalFinder(frameworks)
        yield self._standard(finder)
        for name in self._resources.names(UNITS, ".json"):
            raw = self._raw(name)
            yield read_nested(raw, name, resolve=finder.resolve)

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


# --- what a group did with the samples --------------------------------------------------------


@dataclass(slots=True)
class _Names:
    """What the files of the work refer to: "#name" is an id, "@-3" the day three days ago.

    Texts of which a record keeps one only stand there in all languages; one of them is taken.
    """

    today: date
    language: Language
    ids: dict[str, str] = field(default_factory=dict)

    def day(self, days: int) -> str:
        return (self.today + timedelta(days=days)).isoformat()

    def moment(self, raw: Mapping[str, Any]) -> str:
        """Return when something was done, as ISO 8601 in UTC."""
        return f"{self.day(raw['days'])}T{raw.get('at', '02:15')}:00+00:00"

    def one(self, texts: Mapping[str, str]) -> str:
        return texts.get(self.language) or texts.get("zh", "")

    def filled(self, raw: Any) -> Any:
        """Return a nested object in which ids and days stand for their names."""
        match raw:
            case dict():
                return {key: self.filled(value) for key, value in raw.items()}
            case list():
                return [self.filled(each) for each in raw]
            case str() if raw.startswith("#"):
                return self.ids[raw[1:]]
            case str() if raw.startswith("@"):
                return self.day(int(raw[1:]))
        return raw


class SampleWork:
    """What a group did with the samples: drafts, a review round, a meeting, open translations.

    Its days are counted from today, so that a round runs on whatever day the samples come. Ids are
    the same in every library.
    """

    def __init__(
        self,
        resources: Resources,
        samples: Samples,
        versions: VersionStore,
        comments: RecordStore[Comment],
    ) -> None:
        self._resources = resources
        self._samples = samples
        self._versions = versions
        self._comments = comments

    def fill(self, session: Session, language: Language = "zh") -> None:
        """Bring the samples into a workspace, with the work on those that were not there yet.

        Names of versions and reasons of decisions are kept in one language, the one given. What is
        already there by its id stays as it is.
        """
        names = _Names(date.fromisoformat(session.now()[:10]), language)
        present = {entry.id for entry in session.entries()}
        documents = list(self._samples.documents())
        missing = {each.id: each for each in documents if each.id not in present}
        (standard,) = (each for each in documents if each.kind == "standard")
        if standard.id in missing:
            self._reviewed(session, standard, missing, names)
        elif missing:
            session.apply(tuple(AddDocument(each) for each in missing.values()), LABEL)

    # The review of the standard

    def _reviewed(
        self,
        session: Session,
        standard: Document,
        missing: dict[str, Document],
        names: _Names,
    ) -> None:
        """Bring all documents, the standard with its drafts, its round and their comments."""
        raw = self._raw("review")
        drafts = _Drafts(standard, raw["earlier"], raw["unfinished"])
        names.ids["standard"] = standard.id
        for each in raw["drafts"]:
            self._keep(drafts.at(each["key"]), each, names)
        missing[standard.id] = drafts.at(raw["drafts"][-1]["key"])
        session.apply(tuple(AddDocument(each) for each in missing.values()), LABEL)
        # An edit, not the last state at once: the store keeps the source texts that it changes.
        edits = tuple(drafts.worked_in(missing[standard.id]))
        session.apply((EditDocument(standard.id, edits),), LABEL, undoable=False)
        self._keep(session.document(standard.id), raw["worked_in"], names)
        session.apply(self._round(session, raw, names), LABEL, undoable=False)

    def _round(self, session: Session, raw: Mapping[str, Any], names: _Names) -> Sequence[Change]:
        for each in raw["comments"]:
            names.ids[each["number"]] = shipped_id(WORK, each["number"])
        round_ = read_nested(names.filled(raw["round"]), f"{WORK}/review.json")
        names.ids["round"] = round_.id
        changes: list[Change] = []
        if all(entry.id != round_.id for entry in session.entries()):
            changes.append(AddDocument(round_))
        standard = session.document(names.ids["standard"])
        for each in raw["comments"]:
            comment = self._comment(standard, each, raw, names)
            before = self._comments.get(comment.id)
            if before != comment:
                changes.append(SetComment(before, comment))
        return changes

    def _comment(
        self, standard: Document, raw: Mapping[str, Any], all_: Mapping[str, Any], names: _Names
    ) -> Comment:
        node = found(standard, raw["on"])
        quotation = raw.get("quotation", "")
        start = node.text(raw["language"]).index(quotation)
        circulated = names.ids["circulated"]
        made: dict[str, Any] = {
            "id": names.ids[raw["number"]],
            "document": standard.id,
            "round": names.ids["round"],
            "time": names.moment(raw),
            "reason": names.one(raw.get("reason", {})),
            "replies": [
                {
                    "id": shipped_id(WORK, raw["number"], str(at)),
                    "organisation": reply["organisation"],
                    "time": names.moment(reply),
                    "text": reply["text"],
                }
                for at, reply in enumerate(raw.get("replies", ()))
            ],
        }
        for name in ("number", "organisation", "type", "text", "proposal", "replaces",
                     "decision", "confirmed_by", "discuss"):  # fmt: skip
            if name in raw:
                made[name] = raw[name]
        if raw.get("decision"):
            made["decided_by"] = names.one(all_["decided_by"])
            made["decided_at"] = names.moment(all_["worked_in"])
        if raw.get("done"):
            made["done_version"] = names.ids["met"]
        if "same_as" in raw:
            made["same_as"] = names.ids[raw["same_as"]]
        end = start + len(quotation)
        anchor = anchored(node, raw["language"], start, end, circulated)
        return replace(comment_from_raw(made), anchor=anchor)

    # Inside

    def _keep(self, document: Document, raw: Mapping[str, Any], names: _Names) -> None:
        kept = self._versions.create(
            document,
            name=names.one(raw.get("name", {})),
            author=names.one(raw.get("author", {})),
            message=names.one(raw.get("message", {})),
            automatic="automatic" in raw,
            reason=raw.get("automatic", ""),
            time=names.moment(raw),
        )
        self._versions.hold(kept.id)
        names.ids[raw["key"]] = kept.id

    def _raw(self, name: str) -> dict[str, Any]:
        raw: dict[str, Any] = msgspec.json.decode(self._resources.read(f"{WORK}/{name}.json"))
        return raw


class _Drafts:
    """The states of a sample: earlier ones, and the last one with translations that are behind.

    The samples themselves are whole. `earlier` says what stood in their place up to a draft, and
    which translations nobody has brought up to date since; `unfinished`, what is not translated.
    """

    def __init__(
        self,
        document: Document,
        earlier: Iterable[Mapping[str, Any]],
        unfinished: Iterable[Mapping[str, Any]],
    ) -> None:
        self._document = document
        self._earlier = [(found(document, each["text"]), each) for each in earlier]
        self._unfinished = [(found(document, each["text"]), each) for each in unfinished]
        self._order = ("working", "revised", "circulated")

    def at(self, draft: str) -> Document:
        """Return the document as it stood in a draft."""
        reached = self._order.index(draft)
        edits: list[Edit] = list(self._open())
        for node, raw in self._earlier:
            if self._order.index(raw["until"]) >= reached:
                edits += (SetCell(node.id, each, _earlier(raw, each)) for each in LANGUAGES)
        return apply(self._document, *edits).document

    def worked_in(self, before: Document) -> Iterator[Edit]:
        """Yield the edits that lead from the last draft to the document as it stands."""
        for node, raw in self._earlier:
            for each in LANGUAGES:
                if each not in raw["stale"] and before.nodes[node.id].cell(each) != node.cell(each):
                    yield SetCell(node.id, each, node.cell(each))

    def _open(self) -> Iterator[Edit]:
        for node, raw in self._unfinished:
            yield from (SetCell(node.id, each, None) for each in raw["missing"])
            for each in raw.get("draft", ()):
                yield SetCell(node.id, each, replace(node.cell(each), status="draft"))


def _earlier(raw: Mapping[str, Any], language: Language) -> Cell:
    based_on = "" if language == "zh" else text_hash(Cell(raw["zh"]))
    return Cell(raw[language], status="confirmed", based_on=based_on)


def found(document: Document, text: str) -> Node:
    """Return the one node of a sample that says something in Chinese.

    Raises:
        ValueError: if none does, or several.

    """
    (node,) = (each for each in document.walk() if each.text("zh") == text)
    return node
