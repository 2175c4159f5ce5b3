"""The technical changes between two editions of a standard: what was added, changed, deleted.

Renumbering, moves, editorial changes and translations are none (GB/T 1.1-2020, 8.3 c). What is
informative by its nature (foreword, introduction, notes, examples, bibliography) does not count;
normative references are told apart.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from curriculum_studio.core.changeset import FieldChanged, TextChanged, place_of
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import (
    is_closing,
    is_footnote,
    is_indicator,
    is_note,
    is_preliminary,
    is_reference_entry,
    is_table,
    is_term,
    role_of,
)
from curriculum_studio.core.numbering import entry_number
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.payloads.standard import Annex, Clause, Formula, ReferenceEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.drafting.quantities.reader import read_amounts
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.values import dataclass

#: What happened; `altered`: it reads otherwise in a way that is not quoted, as a table does.
ChangeVerb = Literal["added", "changed", "altered", "deleted"]

#: What is spoken of: words that are quoted, a term, a table …; `nature`: that of an annex.
Subject = Literal[
    "quoted", "term", "table", "figure", "formula", "indicator", "normative", "informative",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TechnicalChange:
    """A change of content: where it is now (`here`) and was (`there`), and the words of both.

    `here` is empty where it was deleted. Of what was added, `there` is the sibling `behind` which
    it stands, if that has a number of its own, else what it stands in. `reference`: it is a change
    of chapter 2.
    """

    verb: ChangeVerb
    subject: Subject
    here: str
    there: str
    words: LocalizedText
    old: LocalizedText = LocalizedText()
    reference: bool = False
    behind: bool = False


def technical_changes(comparison: Comparison) -> tuple[TechnicalChange, ...]:
    """Return the technical changes from an earlier edition to a later one, in its order."""
    return tuple(_Changes(comparison))


# --- what counts ------------------------------------------------------------------------------

#: Fields of payloads whose change is one of content.
_FIELDS: dict[type, frozenset[str]] = {
    Indicator: frozenset(
        {"category", "key", "mode", "maximum", "step", "weight", "methods", "metric", "bands"}
        | {"grades", "unit", "measure", "baseline", "applies_to"}
    ),
    Formula: frozenset({"latex"}),
    ReferenceEntry: frozenset({"number", "year"}),
}


def _counts(document: Document, node: Node) -> bool:
    """Whether a node can hold a technical change: not what only informs."""
    above = (node, *document.ancestors(node.id))
    if any(is_preliminary(each) or is_closing(each) for each in above) or not node.parent:
        return False
    if any(is_note(each) or each.kind == "example" for each in above):
        return False
    return not is_footnote(node) or any(is_table(each) for each in above)


def _essence(cell: Cell, language: Language) -> str:
    """Return what of a text is no matter of editing: letters, digits, targets of formulas.

    Typed references are left out, since they follow the numbers of clauses.
    """
    text = cell.text
    for pointer in reversed(read_amounts(text, language).pointers):
        text = text[: pointer.start] + text[pointer.end :]
    plain = unicodedata.normalize("NFKC", text.replace(OBJECT, "")).casefold()
    kept = _KEPT.sub("", plain)
    formulas = "".join(mark.value for mark in cell.marks if mark.kind == "formula")
    return kept + formulas


#: Whatever is no letter and no digit, but for a point or comma between digits, and signs of
#: quantities.
_KEPT = re.compile(r"(?!(?<=\d)[.,](?=\d))[^\w%‰°±≤≥<>=+/]|_")


# --- the changes ------------------------------------------------------------------------------


class _Changes:
    """Goes through the places of a comparison; what a table or term holds counts once."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._told: set[str] = set()

    def __iter__(self) -> Iterator[TechnicalChange]:
        for place in self._comparison.places:
            yield from self._of(place)

    def _of(self, place: ChangedPlace) -> Iterator[TechnicalChange]:
        document = self._comparison.state_of(place)
        node = document.nodes[place.node]
        if not _counts(document, node):
            return
        holder, subject = _holder(document, node)
        if holder.id in self._told:
            return
        if holder is not node:
            if place.came or place.went or self._alters(place, node):
                self._told.add(holder.id)
                yield self._altered(holder, subject)
        elif place.came:
            yield from self._whole("added", place.came, subject, document)
        elif place.went:
            yield from self._whole("deleted", place.went, subject, document)
        else:
            yield from self._changed(place, node, subject)

    def _alters(self, place: ChangedPlace, node: Node) -> bool:
        fields = _FIELDS.get(type(node.payload), frozenset())
        return any(
            (isinstance(each, FieldChanged) and each.field in fields)
            or (isinstance(each, TextChanged) and _differs(each, node))
            for each in place.changes
        )

    def _whole(
        self, verb: ChangeVerb, nodes: tuple[Node, ...], subject: Subject, document: Document
    ) -> Iterator[TechnicalChange]:
        top = nodes[0]
        words = _named(top, subject) if subject != "quoted" else _quoted(nodes, document)
        if not (any(words[each] for each in LANGUAGES) or subject == "formula"):
            return
        reference = is_reference_entry(top)
        if verb == "deleted":
            yield TechnicalChange(verb, subject, "", top.id, words, reference=reference)
            return
        parent, sibling = place_of(document, top.id)
        label = self._comparison.numbering[0].get(sibling)
        behind = label is not None and label.series in {"clause", "annex", "table", "figure"}
        there = sibling if behind else parent
        yield TechnicalChange(
            verb, subject, top.id, there, words, reference=reference, behind=behind
        )

    def _altered(self, holder: Node, subject: Subject) -> TechnicalChange:
        now = self._comparison.after.nodes.get(holder.id, holder)
        reference = is_reference_entry(holder)
        words = _named(now, subject)
        return TechnicalChange("altered", subject, holder.id, holder.id, words, reference=reference)

    def _changed(
        self, place: ChangedPlace, node: Node, subject: Subject
    ) -> Iterator[TechnicalChange]:
        if isinstance(node.payload, ReferenceEntry):
            if self._alters(place, node):
                before = self._comparison.before.nodes[node.id]
                yield TechnicalChange(
                    "changed", "quoted", node.id, node.id,
                    _named(node, "quoted"), _named(before, "quoted"), reference=True,
                )  # fmt: skip
            return
        if subject != "quoted":
            if self._alters(place, node):
                self._told.add(node.id)
                yield self._altered(node, subject)
            return
        for change in place.changes:
            if isinstance(change, FieldChanged) and isinstance(node.payload, Annex):
                if change.field == "normative":
                    nature: Subject = "normative" if change.after else "informative"
                    yield TechnicalChange("altered", nature, node.id, node.id, LocalizedText())
            elif isinstance(change, TextChanged) and _differs(change, node):
                yield self._reworded(node)

    def _reworded(self, node: Node) -> TechnicalChange:
        """Return a change of wording with the sentences that differ, whole."""
        before = self._comparison.before.nodes[node.id]
        pairs = {}
        for language in LANGUAGES:
            shown = self._comparison.unchanged(node.id, language)
            pairs[language] = _sentences_apart(*shown)
        old, new = (LocalizedText({e: pairs[e][side] for e in LANGUAGES}) for side in (0, 1))
        lead = pairs[before.lead]
        if lead[0] and lead[1]:
            return TechnicalChange("changed", "quoted", node.id, node.id, new, old)
        if lead[1]:
            return TechnicalChange("added", "quoted", node.id, node.id, new)
        return TechnicalChange("deleted", "quoted", "", node.id, old)


def _differs(change: TextChanged, node: Node) -> bool:
    """Whether a text differs in more than its numbers, marks and editing, and leads the others."""
    if change.language != node.lead:
        return False
    sides = (change.before or Cell(), change.after or Cell())
    one, two = (_essence(each, change.language) for each in sides)
    return one != two


def _holder(document: Document, node: Node) -> tuple[Node, Subject]:
    """Return what a change is told of: a table, a term, an indicator as a whole, or the node."""
    for each in (node, *document.ancestors(node.id)):
        if is_term(each):
            return each, "term"
        if role_of(each) is Role.TABLE:
            return each, "table"
        if is_indicator(each):
            return each, "indicator"
        if role_of(each) is Role.FIGURE:
            return each, "figure"
        if role_of(each) is Role.FORMULA:
            return each, "formula"
    return node, "quoted"


# --- words ------------------------------------------------------------------------------------


def _named(node: Node, subject: Subject) -> LocalizedText:
    if isinstance(node.payload, ReferenceEntry):
        number = entry_number(node.payload)
        return LocalizedText(
            {e: " ".join(p for p in (number, node.best(e).text) if p) for e in LANGUAGES}
        )
    if subject == "formula":
        return LocalizedText()
    return LocalizedText({each: node.best(each).text for each in LANGUAGES})


def _quoted(nodes: tuple[Node, ...], document: Document) -> LocalizedText:
    """Return the title of a branch that has one, else all of its words."""
    top = nodes[0]
    if is_reference_entry(top):
        return _named(top, "quoted")
    titled = isinstance(top.payload, Annex) or (
        isinstance(top.payload, Clause) and top.payload.titled
    )
    wanted = nodes[:1] if titled else [each for each in nodes if _counts_within(each, document)]
    return LocalizedText(
        {
            language: " ".join(
                text
                for each in wanted
                if (text := each.best(language).text.replace(OBJECT, "").strip())
            )
            for language in LANGUAGES
        }
    )


def _counts_within(node: Node, document: Document) -> bool:
    return node.id in document and _counts(document, node)


_SENTENCE = re.compile(r"[^。！？；]+[。！？；]?|[。！？；]")
_WESTERN = re.compile(r".+?(?:[.!?;](?=\s|$)|$)\s*", re.DOTALL)


def _sentences_apart(before: str, after: str) -> tuple[str, str]:
    """Return the sentences of two texts that the other one has not, whole."""
    pattern = _SENTENCE if re.search("[\u3400-\u9fff]", before + after) else _WESTERN
    old, new = ([each.strip() for each in pattern.findall(text)] for text in (before, after))
    gone = [each for each in old if each and each not in new]
    came = [each for each in new if each and each not in old]
    join = "" if pattern is _SENTENCE else " "
    return join.join(gone), join.join(came)
