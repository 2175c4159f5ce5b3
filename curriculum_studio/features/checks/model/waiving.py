"""Which findings are open, which the group lets stand, and which waivers hold no more.

A waiver holds for the texts that somebody looked at, by their hashes. So a finding is open again
as soon as its text alters, and what a whole document was once forgiven does not hide what comes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from hashlib import sha256

import msgspec

from curriculum_studio.core.codec import payload_to_raw
from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.review import Waiver, WaiverScope
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.roles import Role
from curriculum_studio.core.stages import ISO_STAGES, stage_of
from curriculum_studio.core.text import text_hash
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

#: What a clause is to whoever waives: the nearest of these above a text.
_CLAUSES = frozenset({Role.ELEMENT, Role.HEADING, Role.SECTION})

_encode = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class WaivedFinding:
    """A finding that stands with a reason."""

    finding: Finding
    waiver: Waiver


@dataclass(frozen=True)
class Judged:
    """The findings of a document, told apart by its waivers, all in their order.

    `stale`: waivers that hold for nothing that is found now, as their texts altered or were mended.
    """

    open: tuple[Finding, ...]
    waived: tuple[WaivedFinding, ...] = ()
    stale: tuple[Waiver, ...] = ()

    @cached_property
    def by_waiver(self) -> dict[str, tuple[Finding, ...]]:
        """The findings that each waiver lets stand, by its id."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for each in self.waived:
            found[each.waiver.id].append(each.finding)
        return {key: tuple(findings) for key, findings in found.items()}


def judged(
    document: Document,
    findings: Sequence[Finding],
    waivers: Iterable[Waiver],
    stage: Stage | None = None,
) -> Judged:
    """Tell the findings of this very document apart by the waivers that hold for them at a stage.

    Without one it is the stage at which the document stands.
    """
    at = ISO_STAGES[stage or stage_of(document)]
    by_rule: dict[str, list[tuple[Waiver, frozenset[str]]]] = defaultdict(list)
    given: list[Waiver] = []
    for waiver in waivers:
        given.append(waiver)
        if waiver.until and ISO_STAGES[waiver.until] < at:
            continue
        by_rule[waiver.rule].append((waiver, frozenset(waiver.texts)))
    if not given:
        return Judged(tuple(findings))
    standing: list[Finding] = []
    waived: list[WaivedFinding] = []
    holding: set[str] = set()
    for finding in findings:
        found = None
        if finding.rule.id in by_rule:
            key = text_key(document, finding)
            found = next(
                (
                    waiver
                    for waiver, texts in by_rule[finding.rule.id]
                    if key in texts and _reaches(document, waiver, finding)
                ),
                None,
            )
        if found is None:
            standing.append(finding)
        else:
            waived.append(WaivedFinding(finding, found))
            holding.add(found.id)
    stale = tuple(each for each in given if each.id not in holding)
    return Judged(tuple(standing), tuple(waived), stale)


def waiver_for(
    document: Document,
    finding: Finding,
    findings: Iterable[Finding],
    scope: WaiverScope,
    reason: str,
) -> Waiver:
    """Return a waiver for a finding, and for all of its rule in its clause or its document.

    `findings` are all of the document as it stands. Nobody has signed it yet.
    """
    place = finding.node
    if scope == "clause":
        place = clause_of(document, finding.node)
    elif scope == "document":
        place = ""
    covered = list(covered_by(document, finding, findings, scope))
    words = ""
    if scope == "place" and finding.language is not None:
        text = document.nodes[finding.node].text(finding.language)
        words = text[finding.start : finding.end]
    return Waiver(
        id=new_id(),
        document=document.id,
        rule=finding.rule.id,
        node=place,
        language=(finding.language or "") if scope == "place" else "",
        reason=reason.strip(),
        scope=scope,
        texts=tuple(dict.fromkeys(text_key(document, each) for each in covered)),
        quotation=words,
    )


def covered_by(
    document: Document, finding: Finding, findings: Iterable[Finding], scope: WaiverScope
) -> Iterator[Finding]:
    """Yield the findings that a waiver of a scope would let stand, the one itself with them."""
    if scope == "place":
        yield finding
        return
    clause = clause_of(document, finding.node) if scope == "clause" else document.id
    for each in findings:
        if each.rule.id == finding.rule.id and _within(document, each.node, clause):
            yield each


def clause_of(document: Document, node: str) -> str:
    """Return the clause, element or section in which a node stands, else what is below the root."""
    found = document.nearest(node, lambda each: role_of(each) in _CLAUSES)
    if found is not None:
        return found.id
    if node == document.id:
        return node
    return [document.nodes[node], *document.ancestors(node)][-2].id


def text_key(document: Document, finding: Finding) -> str:
    """Return the hash of the place of a finding and of what it was found in.

    A rule that reads one text alone has found it in that text. Others compare languages, and at a
    node as a whole they look at its children: below a title at which they are, else at what they
    say. Of the document itself only the title counts, for else every change would be one.
    """
    node = document.nodes[finding.node]
    seen: object
    if finding.language is not None and finding.rule.check.reads == "text":
        seen = text_hash(node.cells.get(finding.language))
    elif finding.language is not None or node.id == document.id:
        seen = _texts(node)
    else:
        heading = role_of(node) in _CLAUSES
        children = [
            (each.id, each.kind, () if heading else _texts(each))
            for each in document.children_of(node.id)
        ]
        seen = (_texts(node), payload_to_raw(node.payload), children)
    said = [
        (name, value.source if isinstance(value, Message) else value)
        for name, value in finding.values
    ]
    whole = (finding.node, finding.language or "", finding.start, finding.end, said, seen)
    return sha256(_encode(whole)).hexdigest()[:32]


def _texts(node: Node) -> list[tuple[str, str]]:
    return sorted((language, text_hash(cell)) for language, cell in node.cells.items())


def _reaches(document: Document, waiver: Waiver, finding: Finding) -> bool:
    """Whether a waiver is for the place of a finding; what moved elsewhere is open again."""
    match waiver.scope:
        case "place":
            language = finding.language or ""
            return (waiver.node, waiver.language) == (finding.node, language)
        case "clause":
            return _within(document, finding.node, waiver.node)
        case "document":
            return True


def _within(document: Document, node: str, above: str) -> bool:
    return node == above or any(each.id == above for each in document.ancestors(node))
