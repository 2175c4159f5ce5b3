"""What the rules find in a document that is being written, a slice of work at a time.

A finding that is new in the sentence at the caret waits until the caret leaves it. A thread was
refused, as it takes the interpreter from the window for 5 ms at a time, and asking in each edit
too.
"""

import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from curriculum_studio.core.derived import DocumentDifference, ReadingOrder
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Rule, Severity
from curriculum_studio.features.checks.model.waiving import WaivedFinding
from curriculum_studio.features.terminology.model import Concept
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- kept in step -----------------------------------------------------------------------------


#: So many findings or nodes are sorted between two breaks.
_BREAK = 512


class LiveFindings:
    """The findings of a document, as a part of what is derived from it.

    An edit costs it nothing. The rules are asked in `go_on`, by whoever knows when nobody waits;
    until it says that all is done, `findings` are those of `checked`, an earlier state.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._order = ReadingOrder(document)
        self._checker: Checker | None = None
        self._run: Iterator[None] | None = None
        self._next = document
        #: The state that was checked last, None before the first.
        self.checked: Document | None = None
        self.findings: tuple[Finding, ...] = ()
        self._found: list[Finding] = []

    def follow(self, difference: DocumentDifference) -> None:
        """Take the later document; it is checked by `go_on`."""
        self._document = difference.after
        self._order.follow(difference)

    def go_on(
        self,
        rules: Sequence[Rule],
        seconds: float = float("inf"),
        concepts: Sequence[Concept] = (),
    ) -> bool:
        """Ask the rules for some time; return whether the document is checked as it stands.

        `concepts` are the terms of glossaries beside it. They may be others from call to call.
        """
        if self._checker is None:
            self._checker = Checker(rules)
        if self._run is None and self._checker.use(concepts):
            self.checked = None
        end = time.perf_counter() + seconds
        while self.checked is not self._document or self._run is not None:
            if self._run is None:
                self._next = self._document
                self._run = self._renewing(self._checker, self._next)
            for _ in self._run:
                if time.perf_counter() > end:
                    return False
            self._run = None
            self.checked = self._next
            self.findings = tuple(self._found)
        return True

    def _renewing(self, checker: Checker, document: Document) -> Iterator[None]:
        yield from checker.updating(document)
        yield from self._sort(checker.unsorted())

    def _sort(self, findings: Iterable[Finding]) -> Iterator[None]:
        """Sort findings as they are read: by place, and at one place as languages stand there.

        A long draft has thousands, so there are breaks in between.
        """
        by_node: dict[str, list[Finding]] = {}
        for at, each in enumerate(findings):
            by_node.setdefault(each.node, []).append(each)
            if at % _BREAK == 0:
                yield
        key = self._order.keys()
        placed: list[tuple[bytes, str]] = []
        for at, node in enumerate(by_node):
            if (place := key(node)) is not None:
                placed.append((place, node))
            if at % _BREAK == 0:
                yield
        placed.sort()
        found: list[Finding] = []
        for at, (_, node) in enumerate(placed):
            own = by_node[node]
            if len(own) > 1:
                own.sort(key=_in_node)
            found += own
            if at % _BREAK == 0:
                yield
        self._found = found


def _in_node(finding: Finding) -> tuple[int, int, int, str, str]:
    """Return what sorts the findings of one node."""
    first = str(finding.values[0][1]) if finding.values else ""
    return _column(finding.language), finding.start, finding.end, finding.rule.id, first


def _column(language: Language | None) -> int:
    """Return where a language stands beside the others; what is in none comes first."""
    return LANGUAGES.index(language) if language is not None else -1


# --- what is shown of them --------------------------------------------------------------------


@dataclass(frozen=True)
class ShownFindings:
    """The findings of a document that are to be seen, with the state in which they were found.

    `waived` are let stand; they are listed and counted apart, and marked nowhere.
    """

    document: Document
    stage: Stage
    findings: tuple[Finding, ...] = ()
    waived: tuple[WaivedFinding, ...] = ()

    @cached_property
    def by_node(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings by the node at which they are."""
        found: dict[str, list[Finding]] = {}
        for each in self.findings:
            found.setdefault(each.node, []).append(each)
        return {key: tuple(each) for key, each in found.items()}

    @cached_property
    def counts(self) -> Mapping[Severity, int]:
        """How many there are of each severity at the stage."""
        found = dict.fromkeys(SEVERITIES, 0)
        for each in self.findings:
            found[each.severity(self.stage)] += 1
        return found

    def in_text(self, node: str, language: Language, text: str) -> list[tuple[int, int, Finding]]:
        """Return where findings stand in a text, also if it was altered somewhere else in it."""
        own = [each for each in self.by_node.get(node, ()) if each.language == language]
        if not own:
            return []
        known = self.document.nodes[node].text(language)
        return [
            (*place, each)
            for each in own
            if each.start < each.end
            and (place := shifted(each.start, each.end, known, text)) is not None
        ]


#: A text as a whole is marked at so many characters of its beginning at most.
_OPENING = 8
_FIRST_WORDS = re.compile(r"\S+(?:\s\S{1,3}\b)?")


def marked_part(start: int, end: int, text: str) -> tuple[int, int]:
    """Return which part of a finding is marked: of a text as a whole only how it begins.

    A line below each of its words would say nothing more, and hide what was found in some of them.
    """
    if start > 0 or end < len(text.rstrip()) or len(text) <= _OPENING:
        return start, end
    found = _FIRST_WORDS.match(text)
    return start, min(end, _OPENING, found.end() if found is not None else _OPENING)


def shifted(start: int, end: int, old: str, new: str) -> tuple[int, int] | None:
    """Return where a stretch of a text stands now; None if something was altered in it."""
    if old == new:
        return start, end
    least = min(len(old), len(new))
    head = next((at for at in range(least) if old[at] != new[at]), least)
    tail = 0
    while tail < least - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if end <= head:
        return start, end
    by = len(new) - len(old)
    return (start + by, end + by) if start >= len(old) - tail else None


#: Where a sentence ends. A point between figures ends none.
_ENDS = re.compile(r"[。！？；!?;]+|\.(?!\d)\s*|\n")


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """Return begin and end of the sentence in which a place stands, its last mark included."""
    start = 0
    for found in _ENDS.finditer(text):
        if found.end() > place or found.end() == len(text):
            return start, found.end()
        start = found.end()
    return start, len(text)


@dataclass(frozen=True, slots=True)
class WritingPlace:
    """Where somebody is writing: a text and the place of the caret in it."""

    node: str
    language: Language
    text: str
    place: int


def without_new_at(
    writing: WritingPlace, before: Collection[Finding], now: Sequence[Finding], known: str
) -> tuple[Finding, ...]:
    """Leave out what was found since in the sentence in which somebody is writing.

    Nobody wants to be told of a sentence that is not finished. `known` is the text as it was
    checked; findings that were seen `before` stay, wherever they stand now.
    """
    start, end = sentence_at(writing.text, writing.place)
    seen = {(each.rule.id, each.node, each.language) for each in before}

    def waits(each: Finding) -> bool:
        if each.node != writing.node or each.language not in {writing.language, None}:
            return False
        if (each.rule.id, each.node, each.language) in seen:
            return False
        if each.language is None:
            return True
        place = shifted(each.start, each.end, known, writing.text)
        return place is None or (place[0] < end and place[1] > start)

    return tuple(each for each in now if not waits(each))


# --- one after the other ----------------------------------------------------------------------


def beside(
    findings: Sequence[Finding],
    place: tuple[str, Language, int],
    key: Callable[[str], tuple[int, ...] | None],
    step: int,
) -> Finding | None:
    """Return the next finding behind a place (`step` 1), or the last before it (-1), round about.

    `key` tells where nodes stand in reading order.
    """
    if not findings:
        return None
    node, language, at = place
    here = key(node)
    if here is None:
        return findings[0 if step > 0 else -1]
    own = (here, _column(language), at)
    placed = [
        ((key(each.node) or (), _column(each.language), each.start), each) for each in findings
    ]
    if step > 0:
        return next((each for where, each in placed if where > own), findings[0])
    return next((each for where, each in reversed(placed) if where < own), findings[-1])
