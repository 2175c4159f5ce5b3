"""Use case: what the last merge of a document did, for the minutes."""

from collections.abc import Callable, Iterator

from curriculum_studio.core.changeset import (
    Added,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.payloads.review import DecisionKind
from curriculum_studio.core.review_rounds import moment_day
from curriculum_studio.core.staying import Outgoing, staying, without_staying
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.merging.formats.summary import (
    WRITERS,
    Change,
    ChangeRow,
    DecisionRow,
    DeletionRow,
    MergeSummary,
    Took,
    Whose,
)
from curriculum_studio.features.merging.model.questions import (
    LANGUAGE_NAMES,
    Question,
    Questions,
    spoken,
)
from curriculum_studio.features.merging.service import Merging, about, own_of
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session

_GATHERING = message("Merging", "Reading what was merged")

_TOOK: dict[str, Took] = {
    "": "open",
    "mine": "took_mine",
    "theirs": "took_theirs",
    "both": "took_both",
    "anew": "took_anew",
}

#: Endings of the files that a summary can be.
SUMMARIES = tuple(WRITERS)


class MergeSummaries:
    """Writes what the last merge of a document did; all of it follows from its versions.

    What is written about children is left out: a summary goes to others.
    """

    def __init__(
        self,
        session: Session,
        versions: VersionStore,
        merging: Merging,
        now: Callable[[], str],
    ) -> None:
        """Summarise merges; `now` returns ISO 8601 in UTC."""
        self._session = session
        self._versions = versions
        self._merging = merging
        self._now = now

    def content(self, document: str, suffix: str, language: Language) -> Work[bytes]:
        """Return the summary as a file of one of `SUMMARIES`; yields progress.

        Raises:
            StudioError: if the document was never merged.

        """
        yield Progress(0, 0, _GATHERING)
        summary = self.summary(document, language)
        yield Progress(0, 0, _GATHERING)
        return WRITERS[suffix].load()(summary)

    def summary(self, document: str, language: Language) -> MergeSummary:
        """Return what the last merge did.

        Raises:
            StudioError: if the document was never merged.

        """
        content = self._session.document(document)
        stays = {"-", *staying(content)}
        asked = self._merging.questions(document, language)
        questions = [each for each in asked if Outgoing().quoted(each.record) not in stays]
        infos = {each.id: each for each in self._versions.versions(document)}
        merged = next((each for each in infos.values() if len(each.parents) == 2), None)
        if merged is None and not asked:
            raise StudioError(
                message("Merging", "This document was not merged with another one yet."),
                safe=message("Merging", "No file was created."),
                remedy=message("Merging", "Open a file that somebody sent you, then try again."),
            )
        parents = [infos[each] for each in merged.parents if each in infos] if merged else []
        mine, theirs = own_of(parents) if len(parents) == 2 else (None, None)
        known = mine is not None and theirs is not None
        base = self._versions.base(mine.id, theirs.id) if mine and theirs else None
        changes: tuple[ChangeRow, ...] = ()
        deletions: tuple[DeletionRow, ...] = ()
        if mine and theirs and base and not (mine.thinned or theirs.thinned):
            changes, deletions = self._by_itself(base, mine.id, theirs.id, language)
        last = questions[0] if questions else None
        return MergeSummary(
            language=language,
            title=content.title(language) or content.root.best(language).text,
            day=_day(merged.time if merged is not None else self._now()),
            mine=_party(mine, last.mine.author if last else "") if known else ("", ""),
            theirs=_party(theirs, last.theirs.author if last else "") if known else ("", ""),
            base=_day(infos[base].time) if base in infos else "",
            decisions=tuple(_decided(each, language) for each in questions),
            changes=changes,
            deletions=deletions,
        )

    def _by_itself(
        self, base: str, mine: str, theirs: str, language: Language
    ) -> tuple[tuple[ChangeRow, ...], tuple[DeletionRow, ...]]:
        """Return what needed nobody: the changes of both sides, and what they took away."""
        states = (self._versions.document_at(each) for each in (base, mine, theirs))
        old, *sides = map(without_staying, states)
        try:
            merged = merge(old, sides[0], sides[1])
        except EditError:
            return (), ()
        asked = about(merged.decisions)
        rows = _Rows(old, merged.document, language)
        made = [{_key(each): each for each in changes_between(old, side).changes} for side in sides]
        changes: list[ChangeRow] = []
        for key in dict.fromkeys((*made[0], *made[1])):
            one, two = made[0].get(key), made[1].get(key)
            whose: Whose = "both" if one and two else "mine" if one else "theirs"
            change = one or two
            if change is not None and not asked(change):
                changes += rows.change(change, whose)
        names: tuple[Whose, Whose] = ("mine", "theirs")
        deletions = tuple(
            DeletionRow(
                place=rows.place(each.nodes[0].id),
                whose=names[each.side],
                text=spoken(rows.words("deleted", "", each.nodes), rows.say),
            )
            for each in merged.deletions
        )
        return tuple(changes), deletions


class _Rows:
    """Says changes in the words of a language."""

    def __init__(self, before: Document, after: Document, language: Language) -> None:
        self._before = Questions(before, language)
        self._after = Questions(after, language)
        self._language: Language = language
        self._here = after
        self.say = said_in(language)

    def place(self, node: str) -> str:
        reader = self._after if node in self._here else self._before
        return reader.place_of(node)

    def words(self, kind: DecisionKind, field: str, value: object) -> str | Message:
        return self._after.words(kind, field, value)

    def change(self, change: NodeChange, whose: Whose) -> Iterator[ChangeRow]:
        match change:
            case Added(node, nodes):
                yield self._row(node, "added", whose, after=self.words("deleted", "", nodes))
            case TextChanged(node, language, before, after) if change.words:
                yield self._row(
                    node,
                    "changed",
                    whose,
                    self._before.words("text", language, before),
                    self.words("text", language, after),
                    self.say(LANGUAGE_NAMES[language]),
                )
            case Moved(node, before, after):
                was = self._before.words("place", "", before)
                yield self._row(node, "moved", whose, was, self.words("place", "", after))
            case FieldChanged(node, field, before, after):
                was, now = (self.words("field", field, each) for each in (before, after))
                yield self._row(node, "set", whose, was, now)
            case KindChanged(node, before, after):
                was, now = (self.words("kind", "", each) for each in (before, after))
                yield self._row(node, "set", whose, was, now)
            case LeadChanged(node, before, after):
                was, now = (self.words("lead", "", each) for each in (before, after))
                yield self._row(node, "set", whose, was, now)
            case Removed() | TextChanged():
                return  # what went is listed apart; a state is no change of words

    def _row(
        self,
        node: str,
        change: Change,
        whose: Whose,
        before: str | Message = "",
        after: str | Message = "",
        language: str = "",
    ) -> ChangeRow:
        return ChangeRow(
            place=self.place(node),
            change=change,
            language=language,
            whose=whose,
            before=spoken(before, self.say),
            after=spoken(after, self.say),
        )


def _key(change: NodeChange) -> tuple[object, ...]:
    """Return what two sides that changed the same have in common: the place, and what it is now."""
    match change:
        case TextChanged():
            return (change.node, "text", change.language, change.after and change.after.text)
        case FieldChanged():
            return (change.node, change.field, change.after)
        case Added() | Removed():
            return (change.node, type(change).__name__)
        case Moved() | KindChanged() | LeadChanged():
            return (change.node, type(change).__name__, change.after)


def _decided(question: Question, language: Language) -> DecisionRow:
    say = said_in(language)
    parts = [question.place, question.words or question.title]
    if question.language is not None:
        parts.append(say(LANGUAGE_NAMES[question.language]))
    record = question.record
    return DecisionRow(
        place=" ".join(each for each in dict.fromkeys(parts) if each),
        what=say(question.what),
        before=spoken(question.base.words, say),
        mine=spoken(question.mine.words, say),
        theirs=spoken(question.theirs.words, say),
        took=_TOOK[question.answered],
        by=record.decided_by,
        day=_day(record.decided_at),
    )


def _party(info: VersionInfo | None, name: str) -> tuple[str, str]:
    if info is None:
        return "", ""
    return info.author or name, _day(info.time)


def _day(moment: str) -> str:
    found = moment_day(moment)
    return found.isoformat() if found is not None else ""
