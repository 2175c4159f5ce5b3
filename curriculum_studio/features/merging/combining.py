"""Two documents of the library that were one before: what the other one has comes into one's own.

A document that was received without its history, or copied to be worked on, has ids of its own.
Where a version of it reads as a version of the other one, both come from there and are merged as
two offices would be; else they are put side by side, and all that differs is to be decided.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from curriculum_studio.core.class_copies import as_class, is_made_of
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.headings import COPIES
from curriculum_studio.core.merge.records import Records, records_of
from curriculum_studio.core.merge.same_words import under_own_ids, words_hash
from curriculum_studio.core.merge.without_base import adopted
from curriculum_studio.core.payloads.review import MergeDecision
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.staying import without_staying
from curriculum_studio.core.text import text_hash
from curriculum_studio.core.tree import rebased
from curriculum_studio.features.merging.service import MergePlan, Merging, Preferred, State
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_for_good
from curriculum_studio.values import dataclass

#: Characters from which two states that read alike are one; empty documents all read alike.
TELLING = 40

#: So many versions of each are looked at for one that reads alike; a copy reads as it did at first.
MOST_VERSIONS = 60

_UNCHANGED = message("Merging", "Nothing was changed.")


@dataclass(frozen=True, slots=True)
class CombinePlan:
    """What combining would do; `common`: a state is known from which both come."""

    other: Document
    plan: MergePlan
    common: bool

    @property
    def is_class(self) -> bool:
        """Whether the other one is the plan of which one's own was made for a class."""
        head = self.plan.own.root.payload
        return isinstance(head, UnitHead) and head.taken_from == self.other.id


class Combining:
    """Combines documents of the library."""

    def __init__(self, session: Session, versions: VersionStore, merging: Merging) -> None:
        self._session = session
        self._versions = versions
        self._merging = merging

    def choices(self, document: str) -> list[str]:
        """Return the ids of documents that can be combined with one: others of its kind.

        Those whose titles are most alike come first, as that of a copy is.
        """
        entries = {each.id: each for each in self._session.entries()}
        own = entries.pop(document)
        title = own.title("zh")
        alike = [each for each in entries.values() if each.kind == own.kind]
        alike.sort(key=lambda each: fuzz.ratio(title, each.title("zh")), reverse=True)
        return [each.id for each in alike]

    def both(self, own: str, other: str) -> tuple[Document, Document]:
        """Return the documents as they are now, if they can be combined.

        Raises:
            StudioError: if it is one document, a review copy, or two of different kinds.

        """
        if own == other:
            raise _refused(message("Merging", "This is one and the same document."))
        if self._session.is_copy(own):
            raise _refused(
                message("Merging", "This is a review copy: nothing can be merged into it.")
            )
        mine, theirs = self._session.document(own), self._session.document(other)
        if mine.kind != theirs.kind:
            raise _refused(message("Merging", "These are documents of different kinds."))
        return mine, theirs

    def comparing(
        self, mine: Document, theirs: Document, versions: VersionStore
    ) -> Work[CombinePlan]:
        """Say what combining would do; yields progress, and writes nothing.

        It reads `versions`, in another thread those of a reader.

        Raises:
            StudioError: if the two cannot stand in one document.

        """
        own_records = records_of(versions.current(mine.id, ""))
        said = records_of(versions.current(theirs.id, "")).comments
        state = State(mine, own_records)
        taken = _taken(mine, theirs, versions)
        if taken is not None:
            both = State(taken, Records())
            plan = self._merging.plan(both, state, State(as_class(theirs, mine), own_records))
            if plan is None:
                raise _refused(message("Merging", "The two cannot both be in one document."))
            return CombinePlan(theirs, plan, common=True)
        pair = yield from _common(mine, theirs, versions)
        if pair is None:
            named = _with_title(theirs, mine)
            plan = self._merging.plan_without_base(state, State(named, Records(said)))
        else:
            base, was = pair
            come, ids = under_own_ids(base, was, theirs)
            known = Records(adopted(said, mine.id, ids))
            both = State(base, Records())
            plan = self._merging.plan(both, state, State(_with_title(come, base), known))
        if plan is None:
            raise _refused(message("Merging", "The two cannot both be in one document."))
        return CombinePlan(theirs, plan, pair is not None)

    def carry_out(
        self, found: CombinePlan, prefer: Preferred | None = None
    ) -> tuple[MergeDecision, ...]:
        """Bring in what the other document has, in one step of undo; return what is to be decided.

        The other one stays as it is.

        Raises:
            StudioError: if the document may not be changed; nothing is merged.

        """
        kept = kept_for_good(self._versions, found.other, self._session.actor.profile, "merge")
        author = found.other.title("zh") or found.other.title("en")
        plan = _with_version(found.plan, kept) if found.is_class else found.plan
        return self._merging.carry_out(plan, author, lambda: (kept, ()), prefer)


def _taken(mine: Document, theirs: Document, versions: VersionStore) -> Document | None:
    """Return the state of a plan that came into the unit of a class last, under its ids.

    None where the one is no plan of the other, or nobody has that state any more.
    """
    head = mine.root.payload
    if not isinstance(head, UnitHead) or head.taken_from != theirs.id:
        return None
    known = {each.id for each in versions.versions(theirs.id, whole=True)}
    if head.taken_version not in known:
        return None
    state = as_class(versions.document_at(head.taken_version), mine)
    return state if is_made_of(mine, state) else None


def _with_version(plan: MergePlan, version: str) -> MergePlan:
    """Return a plan after which the unit of a class knows which state of its plan it has."""
    root = plan.document.root
    if not isinstance(root.payload, UnitHead):
        return plan
    edit = SetPayload(root.id, replace(root.payload, taken_version=version))
    document = apply(plan.document, edit).document
    return replace(plan, document=document, edits=(*plan.edits, edit))


def _refused(what: Message) -> StudioError:
    return StudioError(what, safe=_UNCHANGED, remedy=message("Merging", "Choose another document."))


def _common(
    mine: Document, theirs: Document, versions: VersionStore
) -> Work[tuple[Document, Document] | None]:
    """Return states of both that read alike, those of one's own newest first; None for none.

    Where none does, one that reads alike without what stays, as it does in a file of others.
    """
    doing = message("Merging", "Looking for a common state")
    known: dict[str, Document] = {}
    less: dict[str, Document] = {}
    without: tuple[Document, Document] | None = None
    later = [each.id for each in versions.versions(theirs.id, whole=True)][::-1]
    states = _states(theirs, later[:MOST_VERSIONS], versions)
    for done, state in enumerate(states):
        yield Progress(done, 2 * MOST_VERSIONS, doing)
        if _length(state) >= TELLING:
            known.setdefault(words_hash(state), state)
            bare = without_staying(state)
            less.setdefault(words_hash(bare), bare)
    own = [each.id for each in versions.versions(mine.id, whole=True)]
    for done, state in enumerate(_states(mine, own[:MOST_VERSIONS], versions)):
        yield Progress(MOST_VERSIONS + done, 2 * MOST_VERSIONS, doing)
        other = known.get(words_hash(state))
        if other is not None:
            return state, other
        if without is None:
            bare = without_staying(state)
            found = less.get(words_hash(bare))
            without = (bare, found) if found is not None else None
    return without


def _states(present: Document, versions: Sequence[str], store: VersionStore) -> Iterator[Document]:
    yield present
    for each in versions:
        yield store.document_at(each)


def _length(document: Document) -> int:
    return sum(len(node.text(node.lead)) for node in document.walk() if node.parent)


def _with_title(document: Document, own: Document) -> Document:
    """Return a copy under the title that it was copied from, where nobody gave it another one."""
    root, before = document.root, own.root
    for language in LANGUAGES:
        title, named = before.text(language), root.text(language)
        suffixes = {each[language] for each in COPIES.values()}
        if title and named != title and named.removeprefix(title) in suffixes:
            root = root.with_cell(language, before.cell(language))
    cells = rebased(
        root.cells, text_hash(document.root.cell(root.lead)), text_hash(root.cell(root.lead))
    )
    nodes = {**document.nodes, root.id: replace(root, cells=cells)}
    return Document(document.id, nodes, document.children)
