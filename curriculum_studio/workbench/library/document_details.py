"""What the library says of a document below its title: stage, class, size, when it changed.

What has to be read in a document is read in a thread, for lines in sight alone. Columns for it in
the database were refused: they would have to be right after each edit.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from curriculum_studio.core.comments import decided_like, is_open
from curriculum_studio.core.derived import TextCounts, TranslationCounts
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.headings import CLASS_LEVELS, STAGES
from curriculum_studio.core.kinds import (
    KINDS,
    is_assessment,
    is_framework,
    is_printed,
    is_standard,
    is_term,
    is_unit,
)
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Assessment
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.core.payloads.review import Comment, ReviewRound
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.payloads.unit import Activity, UnitHead
from curriculum_studio.core.stages import languages_of
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Entry
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.timers import IdleSlice, single_shot
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.open_library import OpenLibrary

# --- facts ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What has to be read in a document to be told of it.

    `stage` of a standard, `weeks` of a unit, `items` that a framework, glossary, collection or
    register holds, `period` of a round or assessment (its last day, an ISO date). `stale` texts
    were made from a source that reads otherwise now, `unfinished` ones are missing or drafts,
    `comments` wait for a decision. `rounds` are the periods of the review rounds of a document,
    the first one first (ISO dates). `errors` were found by rules, as far as somebody has looked.
    `decisions` were left to people by a merge. `languages` are those in which it is written, with
    how far its translations are; into the language that leads there are none. `sharing`: with a
    group, the signs of `SHARED` and `WAITS`; empty for what is only here.
    """

    updated: str = ""
    stage: str = ""
    weeks: int = 0
    items: int = 0
    period: str = ""
    stale: int = 0
    unfinished: int = 0
    comments: int = 0
    rounds: tuple[tuple[str, str], ...] = ()
    errors: int = 0
    decisions: int = 0
    languages: tuple[TranslationCounts, ...] = ()
    sharing: str = ""

    def round(self, today: date) -> int:
        """Return which of its review rounds runs today, 0 if none does."""
        day = today.isoformat()
        running = [at for at, (start, end) in enumerate(self.rounds, 1) if start <= day <= end]
        return max(running, default=0)


def open_among(comments: Sequence[Comment]) -> int:
    """Return how many comments wait for a decision; one that repeats another waits as that does."""
    by_id = {each.id: each for each in comments}
    return sum(is_open(decided_like(each, by_id)) for each in comments)


def with_texts(facts: LibraryFacts, document: Document, counts: TextCounts) -> LibraryFacts:
    """Return facts in which all that stands in a document is read anew."""
    payload = document.root.payload
    translated = is_printed(document.root)
    languages = languages_of(document) if translated else ()
    return replace(
        facts,
        stage=payload.stage if isinstance(payload, FrontMatter) else "",
        weeks=payload.weeks if isinstance(payload, UnitHead) else 0,
        items=_items(document),
        period=_period(payload),
        stale=counts.stale if translated else 0,
        unfinished=counts.unfinished(languages),
        languages=tuple(counts.into(each) for each in languages),
    )


def _items(document: Document) -> int:
    """Count goals without goals below them, terms, activities or sites."""
    if is_printed(document.root):
        return 0
    return sum(
        (isinstance(node.payload, Goal) and not document.children.get(node.id))
        or isinstance(node.payload, Activity | PilotSite)
        or is_term(node)
        for node in document.nodes.values()
    )


def _period(payload: object) -> str:
    if isinstance(payload, ReviewRound):
        return payload.end
    return payload.period_end if isinstance(payload, Assessment) else ""


#: Stands between what is said of a document.
BETWEEN = " · "

# --- words ------------------------------------------------------------------------------------

_WEEKS = message("Library", "{count} weeks", "", 1)
_ITEMS: Mapping[str, Message] = {
    "framework": message("Library", "{count} goals", "", 1),
    "glossary": message("Library", "{count} terms", "", 1),
    "collection": message("Library", "{count} activities", "", 1),
    "pilot_register": message("Library", "{count} kindergartens and schools", "", 1),
}
_ROUND = message("Library", "round {count}")
_UNTIL = message("Library", "until {date}")
_TODAY = message("Library", "today {time}")
_YESTERDAY = message("Library", "yesterday {time}")

#: How a day is written in a year that need not be named.
_DAYS: Mapping[Language, str] = {"zh": "M月d日", "en": "d MMM", "de": "d. MMM"}


def when_words(moment: str, language: Language, today: date) -> str:
    """Return when something was (ISO 8601 in UTC), as short as it stays clear.

    Empty for what is no moment, as a damaged row may hold.
    """
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return ""
    days = (today - then.date()).days
    if days in {0, 1}:
        words = _TODAY if days == 0 else _YESTERDAY
        return say(words.fill(time=f"{then:%H:%M}"))
    return _day(then.date(), language, today)


def _day(day: date, language: Language, today: date) -> str:
    if day.year != today.year:
        return day.isoformat()
    written = QDate(day.year, day.month, day.day)
    return QLocale(language).toString(written, _DAYS[language])


def details(
    entry: Entry, facts: LibraryFacts | None, language: Language, today: date
) -> tuple[str, ...]:
    """Return what is said of a document, the weightiest first; less where it is not read yet."""
    known = facts if facts is not None else LibraryFacts(updated=entry.updated)
    said = (*_own(entry, known, language, today), when_words(known.updated, language, today))
    return tuple(each for each in said if each)


def _own(entry: Entry, facts: LibraryFacts, language: Language, today: date) -> Iterator[str]:
    """Yield what is told of a kind of document."""
    if is_standard(entry):
        stage = STAGES.find(facts.stage)
        told = [stage[language] if stage is not None else entry.detail]
        if running := facts.round(today):
            told.append(say(_ROUND.fill(count=running)))
        yield BETWEEN.join(told)
    elif is_unit(entry):
        level = CLASS_LEVELS.find(entry.detail)
        yield level[language] if level is not None else ""
        yield say(_WEEKS.fill(count=facts.weeks)) if facts.weeks else ""
    else:
        kind = KINDS[entry.kind].document
        if is_framework(entry):
            yield entry.detail
        elif kind is not None:
            yield say(kind.word)
        counted = _ITEMS.get(entry.kind)
        if counted is not None and facts.items:
            yield say(counted.fill(count=facts.items))
        if facts.period:
            until = _until(facts.period, language, today)
            yield facts.period[:4] if is_assessment(entry) else until


def _until(day: str, language: Language, today: date) -> str:
    try:
        return say(_UNTIL.fill(date=_day(date.fromisoformat(day), language, today)))
    except ValueError:
        return ""


#: The signs of what waits, as toolbar and page have them.
ERRORS, MERGED, STALE, UNFINISHED, OPEN = "⊘", "⇄", "△", "○", "●"

_ERRORS = message("Library", "{count} errors found by the rules", "", 1)
_MERGED = message("Library", "{count} places to decide after a merge", "", 1)
_STALE = message("Library", "{count} texts whose source changed", "", 1)
_UNFINISHED = message("Library", "{count} texts not finished", "", 1)
_OPEN = message("Library", "{count} open comments", "", 1)

_STATES: tuple[tuple[str, Callable[[LibraryFacts], int], Message], ...] = (
    (ERRORS, lambda facts: facts.errors, _ERRORS),
    (MERGED, lambda facts: facts.decisions, _MERGED),
    (STALE, lambda facts: facts.stale, _STALE),
    (UNFINISHED, lambda facts: facts.unfinished, _UNFINISHED),
    (OPEN, lambda facts: facts.comments, _OPEN),
)


#: The signs of documents that are shared with a group, and of those whose changes wait here.
SHARED, WAITS = "⇅", "↑"

_SHARING: Mapping[str, Message] = {
    SHARED: message("Library", "shared with the group"),
    WAITS: message("Library", "shared with the group; changes wait here"),
}


def signs(facts: LibraryFacts | None) -> tuple[str, ...]:
    """Return what waits in a document as it is painted: a sign and a number for each."""
    if facts is None:
        return ()
    found = (f"{sign}{count(facts)}" for sign, count, _ in _STATES if count(facts))
    return (*found, *((facts.sharing,) if facts.sharing else ()))


def waiting(facts: LibraryFacts | None) -> tuple[str, ...]:
    """Return the same in words, for a tip and for whoever has the list read out."""
    if facts is None:
        return ()
    found = (say(words.fill(count=count(facts))) for _, count, words in _STATES if count(facts))
    return (*found, *((say(_SHARING[facts.sharing]),) if facts.sharing in _SHARING else ()))


# --- reading them beside the window -----------------------------------------------------------

#: Reading waits until the window is usable, and until writing rests (milliseconds).
REST = 400

_READING = message("Library", "Reading the documents …")


#: So long the window may be kept at a time while a document in memory is counted (seconds).
SLICE = 0.006


class FactsReader(QObject):
    """Reads the documents that are in sight, and those of them that change.

    What is in memory follows from what is kept of it there; all else is read in a thread. That
    shows no bar and is no work of the user, so it does not go through `Tasks`. `learned` carries
    the ids of documents of which something is known now.
    """

    learned = Signal(object)

    def __init__(self, library: OpenLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._known: dict[str, LibraryFacts] = {}
        #: What has to be read, what is read up to its texts, and what has changed in memory.
        self._wanted: set[str] = set()
        self._begun: dict[str, LibraryFacts] = {}
        self._touched: set[str] = set()
        #: The documents of review rounds, by the ids of the rounds.
        self._reviewed: dict[str, str] = {}
        #: Errors in documents, as somebody told who has looked for them.
        self._errors: dict[str, int] = {}
        #: The signs of documents that are shared, as somebody told who knows.
        self._sharing: dict[str, str] = {}
        self._task: Task | None = None
        self._timer = single_shot(self, self._start, REST)
        self._slices = IdleSlice(self, self._go_on)
        library.opened.connect(self._rest)
        library.closing.connect(self._forget)

    def of(self, document: str) -> LibraryFacts | None:
        """Return what is known of a document; what is not known is read in a moment."""
        found = self._known.get(document)
        if found is None and document not in self._begun and document not in self._wanted:
            self._wanted.add(document)
            if not self._timer.isActive():
                self._timer.start()
        return found

    @property
    def errors(self) -> Mapping[str, int]:
        """How many errors there are in documents, as far as somebody has looked."""
        return self._errors

    def learn_errors(self, errors: Mapping[str, int]) -> None:
        """Take how many errors there are in documents; reading them does not tell."""
        self._errors |= errors
        other = [
            each
            for each, count in errors.items()
            if each in self._known and self._known[each].errors != count
        ]
        for each in other:
            self._known[each] = replace(self._known[each], errors=errors[each])
        if other:
            self.learned.emit(tuple(other))

    def learn_sharing(self, shared: Mapping[str, bool]) -> None:
        """Take which documents are shared with a group, and whether changes of them wait here."""
        sharing = {each: WAITS if waits else SHARED for each, waits in shared.items()}
        other = {e for e in {*sharing, *self._sharing} if sharing.get(e) != self._sharing.get(e)}
        self._sharing = sharing
        known = [each for each in other if each in self._known]
        for each in known:
            self._known[each] = replace(self._known[each], sharing=sharing.get(each, ""))
        if known:
            self.learned.emit(tuple(known))

    def renew(self, changes: Iterable[Touched]) -> None:
        """Read again what is known of documents that have changed, as soon as writing rests."""
        for each in changes:
            known = self._known.get(each.document)
            if (reviewed := self._reviewed_by(each)) in self._known:
                self._wanted.add(reviewed)
                self._timer.start()
            if known is not None:
                self._known[each.document] = replace(known, updated=self._library.session.now())
                anew = each.whole or each.comments or each.decisions
                (self._wanted if anew else self._touched).add(each.document)
                self._timer.start()

    def _reviewed_by(self, changes: Touched) -> str:
        """Return the document of a review round that changed, came or went; empty for others."""
        session, identity = self._library.session, changes.document
        if identity in self._reviewed:
            return self._reviewed[identity]
        if not changes.whole or not session.is_loaded(identity):
            return ""
        payload = session.document(identity).root.payload
        return payload.document if isinstance(payload, ReviewRound) else ""

    def _rest(self) -> None:
        """Wait once more: the list was painted before its library was open."""
        if self._wanted:
            self._timer.start()

    def _start(self) -> None:
        if not self._library.is_open:
            self._wanted.clear()  # of a list that was shown for a library that did not open
            return
        self._go_on()
        if self._wanted and self._task is None:
            wanted, self._wanted = self._wanted, set()
            self._task = Task(_READING, self._work(wanted))
            self._task.done.connect(self._take)
            self._task.ended.connect(self._ended)
            self._task.start()

    def _go_on(self) -> None:
        """Take what documents in memory say now, a slice at a time."""
        session = self._library.session
        for identity in tuple(self._touched):
            facts = self._begun.get(identity) or self._known.get(identity)
            if facts is None or not session.is_loaded(identity):
                self._touched.discard(identity)
                self._begun.pop(identity, None)
                self._known.pop(identity, None)  # read when it is painted again
                continue
            derived = session.derived(identity)
            counts = derived.part(TextCounts)
            if not counts.go_on(SLICE):
                self._slices.start()
                return
            self._touched.discard(identity)
            self._begun.pop(identity, None)
            self._known[identity] = with_texts(facts, derived.document, counts)
            self.learned.emit((identity,))

    def _work(self, wanted: Iterable[str]) -> Work[dict[str, LibraryFacts]]:
        entries = self._library.session.entries()
        updated = {each.id: each.updated for each in entries}
        found: dict[str, LibraryFacts] = {}
        rounds = self._rounds(entries)
        for identity in wanted:
            yield Progress(0, 0, _READING)
            if identity in updated:
                facts = self._read(identity, updated[identity])
                periods = sorted((r.start, r.end) for r in rounds if r.document == identity)
                found[identity] = replace(facts, rounds=tuple(periods))
        return found

    def _rounds(self, entries: Iterable[Entry]) -> list[ReviewRound]:
        """Return all review rounds of the library, and remember what they are about."""
        known = (each for each in entries if each.kind in KINDS)
        kinds = (each for each in known if KINDS[each.kind].payload is ReviewRound)
        roots = ((each.id, self._library.session.peek(each.id)) for each in kinds)
        payloads = {i: found.root.payload for i, found in roots if found is not None}
        rounds = {i: each for i, each in payloads.items() if isinstance(each, ReviewRound)}
        self._reviewed = {i: each.document for i, each in rounds.items()}
        return list(rounds.values())

    def _read(self, identity: str, updated: str) -> LibraryFacts:
        """Read a document; of one in memory the comments alone, of one that is damaged nothing."""
        try:
            comments = self._library.workspace.comments.of(identity)
        except StudioError:
            comments = []
        facts = LibraryFacts(
            updated=updated, comments=open_among(comments), decisions=self._waiting(identity)
        )
        session = self._library.session
        document = None if session.is_loaded(identity) else session.peek(identity)
        return facts if document is None else with_texts(facts, document, TextCounts(document))

    def _waiting(self, identity: str) -> int:
        try:
            records = self._library.workspace.decisions.of(identity)
        except StudioError:
            return 0
        return sum(not each.chosen for each in records)

    def _take(self, found: dict[str, LibraryFacts]) -> None:
        found = {
            each: replace(
                facts, errors=self._errors.get(each, 0), sharing=self._sharing.get(each, "")
            )
            for each, facts in found.items()
        }
        loaded = {each for each in found if self._library.session.is_loaded(each)}
        self._begun |= {each: found[each] for each in loaded}
        self._touched |= loaded
        whole = {each: facts for each, facts in found.items() if each not in loaded}
        self._known |= whole
        self.learned.emit(tuple(whole))
        self._go_on()

    def _ended(self) -> None:
        self._task = None
        if self._wanted:
            self._timer.start()

    def _forget(self) -> None:
        """Let go of a library that closes."""
        self._timer.stop()
        self._slices.stop()
        kept = (self._known, self._wanted, self._begun, self._touched, self._reviewed, self._errors)
        for each in (*kept, self._sharing):
            each.clear()
        if self._task is not None:
            self._task.done.disconnect(self._take)
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
            self._task.wait()
            self._task = None
