"""What a group did with the samples, put together when they come."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Any

import msgspec

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import payload_from_raw, read_nested
from curriculum_studio.core.document import Document, Node, assembled, shipped_id
from curriculum_studio.core.edits import Edit, Insert, SetCell, apply
from curriculum_studio.core.payloads.indicators import (
    Assessment,
    DataPoint,
    Indicator,
    IndicatorPart,
    IndicatorSystem,
    Score,
)
from curriculum_studio.core.payloads.pilots import DeliberationItem, Observation, SchoolForm, Trial
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.record_codec import comment_from_raw
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    SetComment,
)
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.assessment.model.data_items import DATA_ITEMS
from curriculum_studio.features.assessment.service.emission_factors import with_counted_factors
from curriculum_studio.features.onboarding.service import LABEL, UNITS, Samples
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.ports import AttachmentStore, RecordStore, Resources, VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

WORK = "samples/group"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

# --- names ------------------------------------------------------------------------------------

#: A day within a text.
_DAY = re.compile(r"\{@(-?\d+)\}")


@dataclass(slots=True)
class _Names:
    """What the files of the work refer to: "#name" is an id, "@-3" the day three days ago.

    "#unit/aim/text" is the node of that kind and text in a document, with "/role" behind it the
    section below it. Texts of which a record keeps one only stand there in all languages; one of
    them is taken.
    """

    today: date
    language: Language
    ids: dict[str, str] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)

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
                return {
                    key: self._payload(value) if key == "payload" else self.filled(value)
                    for key, value in raw.items()
                }
            case list():
                return [self.filled(each) for each in raw]
            case str() if raw.startswith("#"):
                return self.node(raw[1:]) if "/" in raw else self.ids[raw[1:]]
            case str() if raw.startswith("@"):
                return self.day(int(raw[1:]))
            case str():
                return _DAY.sub(lambda day: self.day(int(day[1])), raw)
        return raw

    def _payload(self, raw: Any) -> Any:
        """Return a payload, in which texts stand in one language."""
        match raw:
            case {"zh": _}:
                return self.one(raw)
            case dict():
                return {key: self._payload(value) for key, value in raw.items()}
            case list():
                return [self._payload(each) for each in raw]
        return self.filled(raw)

    def file(self, raw: Mapping[str, Any]) -> str:
        """Return the name from which the ids of a document follow."""
        return f"{WORK}/{raw['key']}"

    def know(self, raw: Mapping[str, Any], file: str = "") -> None:
        """Let the nodes of a document be named by their keys."""
        file = file or self.file(raw)
        if "key" in raw:
            self.ids[raw["key"]] = shipped_id(file, raw["key"])
        for each in raw.get("children", ()):
            self.know(each, file)

    def node(self, path: str) -> str:
        """Return the id of a node by document, kind, text and, for a section, its role."""
        name, kind, text, *role = path.split("/")
        document = self.documents[name]
        node = found(document, text, kind)
        if not role:
            return node.id
        (section,) = (
            each.id
            for each in document.children_of(node.id)
            if isinstance(each.payload, Section) and each.payload.role == role[0]
        )
        return section


# --- the work ---------------------------------------------------------------------------------


class SampleWork:
    """What a group did with the samples: drafts, a review round, a meeting, open translations.

    Its days are counted from today, so that a round runs on whatever day the samples come. Ids are
    the same in every library.
    """

    def __init__(
        self,
        resources: Resources,
        samples: Samples,
        attachments: AttachmentStore,
        versions: VersionStore,
        comments: RecordStore[Comment],
    ) -> None:
        self._resources = resources
        self._samples = samples
        self._attachments = attachments
        self._versions = versions
        self._comments = comments

    def fill(self, session: Session, language: Language = "zh") -> None:
        """Bring the samples into a workspace; if none was there, with the work on them.

        Names of versions and reasons of decisions are kept in one language, the one given. What is
        already there by its id stays as it is.
        """
        present = {entry.id for entry in session.entries()}
        documents = list(self._samples.documents())
        missing = {each.id: each for each in documents if each.id not in present}
        own = [each for each in documents if each.kind != "framework"]
        if all(each.id in missing for each in own):
            names = _Names(date.fromisoformat(session.now()[:10]), language)
            self._fill(session, present, missing, self._named(own, names))
        elif missing:
            session.apply(tuple(AddDocument(each) for each in missing.values()), LABEL)

    def _named(self, documents: Sequence[Document], names: _Names) -> _Names:
        """Let the samples be named as their files are."""
        files = self._resources.names(UNITS, ".json")
        stems = ["standard", "glossary", *(PurePosixPath(each).stem for each in files)]
        names.documents = dict(zip(stems, documents, strict=True))
        names.ids |= {name: document.id for name, document in names.documents.items()}
        return names

    def _fill(
        self, session: Session, present: set[str], missing: dict[str, Document], names: _Names
    ) -> None:
        """Bring all documents, the standard as it was sent out and then as it stands."""
        raw = self._raw("review")
        standard = names.documents["standard"]
        drafts = _Drafts(standard, raw)
        for each in raw["drafts"]:
            self._keep(drafts.at(each["key"]), each, names)
        missing[standard.id] = drafts.at(raw["drafts"][-1]["key"])
        unit = self._deliberated(names)
        missing[unit.id] = unit
        come = [each for each in self._records(names) if each.id not in present]
        missing |= self._samples.related(missing.values(), self._raw("relations"))
        session.apply([AddDocument(each) for each in (*missing.values(), *come)], LABEL)
        # An edit, not the last state at once: the store keeps the source texts that it changes.
        edits = tuple(drafts.worked_in(missing[standard.id]))
        session.apply((EditDocument(standard.id, edits),), LABEL, undoable=False)
        self._keep(session.document(standard.id), raw["worked_in"], names)
        session.apply(self._round(session, raw, names), LABEL, undoable=False)

    # Try-outs and assessments

    def _deliberated(self, names: _Names) -> Document:
        """Return the unit with its deliberations; keep it as it stood before each of them."""
        tried = self._raw("trials")
        for each in tried:
            names.know(each)
        raw = self._raw("councils")
        unit = names.documents[raw["unit"]]
        drafts = _Drafts(unit, raw)
        for each in raw["drafts"]:
            draft = drafts.at(each["key"])
            self._keep(_with_councils(draft, raw["councils"], each["councils"], names), each, names)
        self._keep(names.documents["sorting-experts"], raw["also"], names)
        return _with_councils(unit, raw["councils"], None, names)

    def _records(self, names: _Names) -> Iterator[Document]:
        """Yield register, try-outs, observations, assessments and the form of a school."""
        register = self._raw("register")
        names.know(register)
        yield with_counted_factors(_read(register, names), self._resources, f"{WORK}/factors")
        yield from (_read(each, names) for each in self._raw("trials"))
        for each in self._raw("assessments"):
            yield _assessment(each, names.documents["standard"], names)
        yield self._form(names)

    def _form(self, names: _Names) -> Document:
        raw = self._raw("forms")
        document = _read(raw, names)
        content = self._resources.read(f"{WORK}/{raw['file']}")
        name = f"{document.title('zh')}.docx"
        attachment = self._attachments.put(content, DOCX, name)
        root = document.root
        if isinstance(root.payload, SchoolForm):
            root = replace(root, payload=replace(root.payload, attachment=attachment))
        return replace(document, nodes={root.id: root})

    # The review of the standard

    def _round(self, session: Session, raw: Mapping[str, Any], names: _Names) -> Sequence[Change]:
        for each in raw["comments"]:
            names.ids[each["number"]] = shipped_id(WORK, each["number"])
        round_ = _spoken(_read(raw["round"], names), names.language)
        names.ids["round"] = round_.id
        changes: list[Change] = []
        if all(entry.id != round_.id for entry in session.entries()):
            changes.append(AddDocument(round_))
        # Comments stand on the words that were sent, be they worked in since.
        sent = self._versions.document_at(names.ids["circulated"])
        for each in raw["comments"]:
            comment = self._comment(sent, each, raw, names)
            before = self._comments.get(comment.id)
            if before != comment:
                changes.append(SetComment(before, comment))
        return changes

    def _comment(
        self, sent: Document, raw: Mapping[str, Any], all_: Mapping[str, Any], names: _Names
    ) -> Comment:
        node = found(sent, raw["on"])
        quotation = raw.get("quotation", "")
        start = node.text(raw["language"]).index(quotation)
        made: dict[str, Any] = {
            "id": names.ids[raw["number"]],
            "document": sent.id,
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
        anchor = anchored(node, raw["language"], start, end, names.ids["circulated"])
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

    def _raw(self, name: str) -> Any:
        return msgspec.json.decode(self._resources.read(f"{WORK}/{name}.json"))


def _read(raw: Mapping[str, Any], names: _Names) -> Document:
    """Return a document of the work."""
    filled = names.filled(raw)
    # In a file of the samples an activity is named by its key there, here it is that of another.
    activity = filled.setdefault("payload", {}).pop("activity", "")
    document = read_nested(filled, names.file(raw))
    root = document.root
    if isinstance(root.payload, Trial | Observation):
        root = replace(root, payload=replace(root.payload, activity=activity))
    return replace(document, nodes={**document.nodes, root.id: root})


def _spoken(document: Document, language: Language) -> Document:
    """Return a document in one language, as minutes are: what is shown of them is one text."""
    nodes = {
        each.id: replace(each, lead=language, cells={language: Cell(each.text(language))})
        if each.cells
        else replace(each, lead=language)
        for each in document.walk()
    }
    return replace(document, nodes=nodes)


def _with_councils(
    unit: Document, councils: Sequence[Mapping[str, Any]], count: int | None, names: _Names
) -> Document:
    """Return a unit with its first deliberations; the last of them decides only without a count."""
    section = next(
        each.id
        for each in unit.children_of(unit.id)
        if isinstance(each.payload, Section) and each.payload.role == "deliberation"
    )
    last = unit.children_of(section)[-1].rank
    wanted = councils[:count]
    edits: list[Edit] = []
    for at, rank in enumerate(ranks_between(len(wanted), last)):
        raw = wanted[at]
        payload = payload_from_raw(
            "deliberation", names.filled({"payload": raw["payload"]})["payload"]
        )
        identity = shipped_id(WORK, raw["key"])
        node = Node(identity, "deliberation", section, rank, payload=payload)
        items = raw["items"] if count is None or at < count - 1 else ()
        edits.append(Insert((node, *_items(node, items, names))))
    return apply(unit, *edits).document


def _items(council: Node, raws: Sequence[Mapping[str, Any]], names: _Names) -> Iterator[Node]:
    for at, rank in enumerate(ranks_between(len(raws))):
        raw = names.filled(raws[at])
        version = raw.get("edit_version", "")
        item = DeliberationItem(node=raw["on"], decision=raw["decision"], edit_version=version)
        identity = shipped_id(council.id, str(at))
        node = Node(identity, "deliberation_item", council.id, rank, payload=item)
        yield _said(node, raw.get("text", {}))


def _said(node: Node, texts: Mapping[Language, str]) -> Node:
    lead = text_hash(Cell(texts.get("zh", "")))
    for language, text in texts.items():
        based_on = "" if language == node.lead else lead
        node = node.with_cell(language, Cell(text, status="confirmed", based_on=based_on))
    return node


# --- assessments ------------------------------------------------------------------------------


def _assessment(raw: Mapping[str, Any], standard: Document, names: _Names) -> Document:
    """Return what a filled workbook of the last whole year would say."""
    year = names.today.year - 1
    system = next(each for each in standard.walk() if isinstance(each.payload, IndicatorSystem))
    head = Assessment(
        document=standard.id,
        version=names.ids["circulated"],
        system=system.id,
        school=names.ids[raw["site"]],
        period_start=f"{year}-01-01",
        period_end=f"{year}-12-31",
    )
    identity = shipped_id(WORK, "assessment", raw["key"])
    root = Node(identity, "assessment", lead=names.language, payload=head)
    root = root.with_cell(names.language, Cell(names.one(raw["text"])))
    below: list[Node] = []
    for node in standard.walk(system.id):
        if isinstance(node.payload, Indicator):
            code = node.payload.code
            score = _score(node, code, standard, raw)
            made = Node(shipped_id(identity, code), "score", identity, payload=score)
            below.append(_said(made, raw["remarks"].get(code, {})))
    for point in _points(raw, year):
        name = shipped_id(identity, point.item, point.period)
        below.append(Node(name, "data_point", identity, payload=point))
    ranks = ranks_between(len(below))
    return assembled(
        [root, *(replace(each, rank=rank) for each, rank in zip(below, ranks, strict=True))]
    )


def _score(node: Node, code: str, standard: Document, raw: Mapping[str, Any]) -> Score:
    parts = [
        each.id for each in standard.children_of(node.id) if isinstance(each.payload, IndicatorPart)
    ]
    measured = isinstance(node.payload, Indicator) and node.payload.measure
    said: dict[str, Any] = {"indicator": node.id}
    if code in raw["own"] or measured:
        said["evidence"] = (f"{code}.pdf",)
    for side, before in (("own", ""), ("verified", "verified_")):
        answer = raw[side].get(code)
        if isinstance(answer, list):
            said[f"{before}ticked"] = tuple(parts[each - 1] for each in answer)
        elif answer is not None:
            said[f"{before}value"] = float(answer)
    return Score(**said)


def _points(raw: Mapping[str, Any], year: int) -> Iterator[DataPoint]:
    months = {
        (item, f"{year}-{at:02}"): value
        for item, values in raw["months"].items()
        for at, value in enumerate(values, start=1)
    }
    before = {(item, str(year - 1)): value for item, value in raw["previous"].items()}
    whole = {(item, str(year)): value for item, value in raw["year"].items()}
    for (item, period), value in (months | before | whole).items():
        unit = DATA_ITEMS[item].unit
        yield DataPoint(item=item, period=period, value=float(value), unit=unit)


# --- drafts -----------------------------------------------------------------------------------


class _Drafts:
    """The states of a sample: earlier ones, and the last one with translations that are behind.

    The samples themselves are whole. `earlier` says what stood in their place up to a draft, and
    which translations nobody has brought up to date since; `unfinished`, what is not translated.
    """

    def __init__(self, document: Document, raw: Mapping[str, Any]) -> None:
        self._document = document
        self._earlier = [(found(document, each["text"]), each) for each in raw["earlier"]]
        self._unfinished = [(found(document, e["text"]), e) for e in raw.get("unfinished", ())]
        self._order = [each["key"] for each in raw["drafts"]]

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


def found(document: Document, text: str, kind: str = "") -> Node:
    """Return the one node of a sample that says something in Chinese, of a kind or of any.

    Raises:
        ValueError: if none does, or several.

    """
    (node,) = (
        each
        for each in document.walk()
        if each.text("zh") == text and each.kind == (kind or each.kind)
    )
    return node
