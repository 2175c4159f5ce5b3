"""Members of a group who work at random, over whichever store it has, with cuts at any moment.

In the end all libraries say the same, and nothing that somebody wrote is lost or there twice. Words
and comments are counted by marks that occur once. A mark may be gone only where somebody took it
away: deleted its paragraph, took the writing back, or decided for another text.
"""

import re
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.edits import Insert, Remove, SetCell
from curriculum_studio.core.payloads.review import MergeDecision
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.core.tree import rank_between
from curriculum_studio.features.group.model.group_store import GroupStore, GroupUnreachable
from curriculum_studio.features.group.service.sharing_ledger import SharingLedger
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.erasing import Erasing
from curriculum_studio.session.ports import SettingStore
from tests.helpers.documents import nested
from tests.helpers.grouped import LABEL, Participant, paragraphs

#: What an act of a member is, and how often it is done.
ACTS = {
    "write": 30,
    "write again": 10,
    "insert": 5,
    "comment": 10,
    "answer": 3,
    "delete": 3,
    "decide": 8,
    "undo": 4,
    "erase": 1,
    "bin": 1,
    "restore": 2,
    "restart": 2,
    "sync": 26,
}

#: How often a program is killed between two transactions of its library.
KILLED = 0.02

_MARK = re.compile(r"⟨\d+⟩")


class Cut(Exception):  # noqa: N818 - named after what happened
    """The program was killed between two operations."""


def unreachable() -> GroupUnreachable:
    """Return what a store says whose line was cut."""
    return GroupUnreachable(message("Test", "The line was cut."))


def shared_document(at: int) -> Document:
    """Return a document with a few paragraphs."""
    clauses = [
        nested("clause", *(nested("paragraph", text=f"第{c}条第{p}段。") for p in range(3)))
        for c in range(3)
    ]
    return read_nested(nested("standard", *clauses), f"simulated {at}")


class CutSettings:
    """Settings of a library whose program may be killed before and after each is written.

    Each is a transaction of its own, so this is between any two of an exchange.
    """

    def __init__(self, settings: SettingStore, maybe: Callable[[], None]) -> None:
        self._settings = settings
        self._maybe = maybe

    def get(self, name: str) -> str:
        """Return a setting."""
        return self._settings.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a setting, unless the program is killed."""
        self._maybe()
        self._settings.set(name, value)
        self._maybe()


class Simulation:
    """Some members, what they did, and what has to hold in the end.

    `store` opens the group for a member, by her number and the replica id of her copy, and may cut
    the line or the program at any moment while `calm` is false. `carry` lets what is under way
    arrive at a member.
    """

    def __init__(
        self,
        seed: int,
        members: int,
        folder: Path,
        store: Callable[[int, str], GroupStore],
        carry: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.rng = Random(seed)
        self._folder = folder
        self._store = store
        self._carry = carry
        self._exchanging = False
        self.members: list[Participant] = []
        #: Marks that somebody took away on purpose, as far as that can be.
        self.gone: set[str] = set()
        #: Who wrote a mark, by the id of the profile.
        self.writers: dict[str, str] = {}
        self.comments: set[str] = set()
        #: In which node a mark was written, and which nodes were erased for good.
        self.places: dict[str, str] = {}
        self.erased: set[str] = set()
        self.acts: Counter[str] = Counter()
        self.documents = [shared_document(at).id for at in range(2)]
        for at in range(members):
            self._begin(at)
        for at, document in enumerate(shared_document(at) for at in range(2)):
            self.members[at % members].add(document)

    def _begin(self, at: int, replica: str = "", profile: str = "") -> Participant:
        path = self._folder / f"member{at}.cstudio-db"
        member = Participant(
            path, lambda own: self._store(at, own), replica=replica, profile=profile
        )
        self._fragile(member)
        self.members.append(member)
        return member

    def _fragile(self, member: Participant) -> None:
        """Let the program be killed while it writes down what an exchange did."""
        settings = CutSettings(member.workspace.settings, self._maybe)
        member.synchroniser.ledger = SharingLedger(settings)

    def _maybe(self) -> None:
        if self._exchanging and self.rng.random() < KILLED:
            raise Cut

    def _again(self, member: Participant) -> None:
        """Start the program once more."""
        member.stop()
        member.start()
        self._fragile(member)

    # Acting

    def run(self, acts: int) -> None:
        """Let the members do so many things."""
        names, weights = zip(*ACTS.items(), strict=True)
        for _ in range(acts):
            at = self.rng.randrange(len(self.members))
            act = self.rng.choices(names, weights)[0]
            self._act(at, act)
            self.acts[act] += 1

    def clone(self, at: int) -> None:
        """Copy a library with its ids, as a computer that is cloned; both work on."""
        own = self.members[at]
        own.stop()
        new = len(self.members)
        shutil.copy(own.path, self._folder / f"member{new}.cstudio-db")
        own.start()
        self._fragile(own)
        self._begin(new, own.actor.replica, own.actor.profile)

    def _act(self, at: int, act: str) -> None:
        member = self.members[at]
        if act == "sync":
            self.sync(at)
            return
        if act == "restart":
            self._again(member)
            return
        if act == "restore":
            binned = [each.entry.id for each in member.session.binned()]
            if binned:
                member.session.restore(self.rng.choice(binned), LABEL)
            return
        present = [each for each in self.documents if member.has(each)]
        if present:
            document = self.rng.choice(present)
            acts = {
                "write": self._write,
                "write again": self._write_again,
                "insert": self._insert,
                "comment": self._comment,
                "answer": self._answer,
                "delete": self._delete,
                "decide": self._decide,
                "undo": self._undo,
                "erase": self._erase,
                "bin": self._bin,
            }
            acts[act](member, document)

    def _mark(self, member: Participant, node: str = "") -> str:
        mark = f"⟨{len(self.writers)}⟩"
        self.writers[mark] = member.actor.profile
        self.places[mark] = node
        return mark

    def _write(self, member: Participant, document: str) -> None:
        """Put something into a text."""
        content = member.session.document(document)
        node = self.rng.choice(paragraphs(content))
        text = content.nodes[node].text("zh")
        places = [0, *(each.end() for each in _MARK.finditer(text)), len(text)]
        at = self.rng.choice(places)
        self._set(member, document, node, f"{text[:at]}{self._mark(member, node)}{text[at:]}")

    def _write_again(self, member: Participant, document: str) -> None:
        """Write a text anew; what was in it is taken away."""
        content = member.session.document(document)
        node = self.rng.choice(paragraphs(content))
        self.gone |= set(_MARK.findall(content.nodes[node].text("zh")))
        verb = self.rng.choice(("应", "宜", "可", "不应"))
        self._set(member, document, node, f"园所{verb}做到{self._mark(member, node)}。")

    def _set(self, member: Participant, document: str, node: str, text: str) -> None:
        member.session.edit(document, (SetCell(node, "zh", Cell(text)),), LABEL)

    def _insert(self, member: Participant, document: str) -> None:
        content = member.session.document(document)
        clause = self.rng.choice([each.id for each in content.walk() if each.kind == "clause"])
        last = content.children.get(clause, ())
        rank = rank_between(content.nodes[last[-1]].rank if last else "", "")
        identity = new_id()
        cells = {"zh": Cell(f"新段{self._mark(member, identity)}")}
        node = Node(identity, "paragraph", clause, rank, "zh", cells=cells)
        member.session.edit(document, (Insert((node,)),), LABEL)

    def _comment(self, member: Participant, document: str) -> None:
        self.comments.add(member.comment(document, self._mark(member)))

    def _answer(self, member: Participant, document: str) -> None:
        """Decide on a comment."""
        comments = member.workspace.comments.of(document)
        if comments:
            before = self.rng.choice(comments)
            decision = self.rng.choice(("accepted", "partly", "not_accepted"))
            after = replace(before, decision=decision, decided_by=member.name)
            member.session.apply([SetComment(before, after)], LABEL)

    def _delete(self, member: Participant, document: str) -> None:
        content = member.session.document(document)
        found = paragraphs(content)
        if len(found) > 3:
            node = self.rng.choice(found)
            self.gone |= set(_MARK.findall(content.nodes[node].text("zh")))
            member.session.edit(document, (Remove(node),), LABEL)

    def _erase(self, member: Participant, document: str) -> None:
        """Erase a paragraph for good, whatever others are writing there."""
        content = member.session.document(document)
        found = paragraphs(content)
        if len(found) > 3:
            node = self.rng.choice(found)
            self.erased.add(node)
            Erasing(member.session, member.workspace).node(document, node)

    def _decide(self, member: Participant, document: str) -> None:
        waiting = member.merging.waiting(document)
        if waiting:
            record = self.rng.choice(waiting)
            before = _marks_of(member.session.document(document))
            member.merging.decide(record, self.rng.choice(("first", "second")))
            # What was written there since is gone with the text that was decided against.
            self.gone |= _marks_in(record) | before - _marks_of(member.session.document(document))

    def _undo(self, member: Participant, document: str) -> None:
        """Take the last step back; what others wrote comes again, also where it came with that."""
        before = _marks_of(member.session.document(document))
        said = member.comments(document)
        try:
            member.session.undo([document])
        except StudioError:
            return  # it reaches into what was changed since
        own = {mark for mark, who in self.writers.items() if who == member.actor.profile}
        self.gone |= own & (before - _marks_of(member.session.document(document)))
        taken = [each for each in said if each not in member.comments(document)]
        self.comments -= {each for each in taken if said[each] in own}
        self.gone |= own & {said[each] for each in taken}

    def _bin(self, member: Participant, document: str) -> None:
        if self.rng.random() < 0.3:
            member.session.remove(document, LABEL)

    def sync(self, at: int) -> None:
        """Exchange; the line may be cut, and the program killed."""
        self._carry(at)
        member = self.members[at]
        self._exchanging = True
        try:
            member.sync(everything=self.rng.random() < 0.2)
        except GroupUnreachable:
            self.acts["cut"] += 1
        except Cut:
            self.acts["killed"] += 1
            self._again(member)
        finally:
            self._exchanging = False
        self._carry(at)

    # Judging

    def settle(self, rounds: int = 12) -> int:
        """Let everything arrive and be exchanged; return after how many rounds all was quiet."""
        for round_ in range(rounds):
            quiet = True
            for at, member in enumerate(self.members):
                self._carry(at)
                taken = member.sync(everything=True)
                quiet = quiet and not (taken.sent or taken.came or taken.removed or taken.again)
                self._carry(at)
            if quiet:
                return round_
        return rounds

    def differences(self) -> list[str]:
        """Return what is not as it has to be, once all is quiet."""
        found: list[str] = []
        first = self.members[0]
        for member in self.members[1:]:
            found += (f"{member.name}: {each}" for each in _unlike(first, member, self.documents))
        for member in self.members:
            found += (f"{member.name} waits: {each}" for each in member.synchroniser.waiting)
        texts = Counter(
            mark for each in self.documents for mark in _MARK.findall(_all_texts(first, each))
        )
        # What somebody deleted with what had not gone out is in that bin alone.
        everywhere = [(m, each) for m in self.members for each in self.documents]
        elsewhere = {mark for m, each in everywhere for mark in _MARK.findall(_all_texts(m, each))}
        kept = {
            mark
            for member, each in everywhere
            for record in member.workspace.decisions.of(each)
            for mark in _marks_in(record)
        }
        said = {
            each.id: each.text
            for member, document in everywhere
            for each in member.workspace.comments.of(document)
        }
        present = elsewhere | kept | set(said.values())
        erased = {mark for mark, node in self.places.items() if node in self.erased}
        self.gone |= erased
        found += (f"erased, and there: {each}" for each in sorted(erased & present))
        found += (f"lost: {each}" for each in sorted(self.writers.keys() - self.gone - present))
        found += (f"twice: {mark}" for mark, count in texts.items() if count > 1)
        found += (f"forgotten comment: {each}" for each in sorted(self.comments - said.keys()))
        return found

    def close(self) -> None:
        """Close all libraries."""
        for each in self.members:
            each.stop()


def _marks_of(document: Document) -> set[str]:
    return {mark for node in document.walk() for mark in _MARK.findall(node.text("zh"))}


def _all_texts(member: Participant, document: str) -> str:
    content = member.session.peek(document)
    if content is None:
        if all(each.entry.id != document for each in member.session.binned()):
            return ""  # it was deleted before it came here
        content = member.workspace.documents.load_binned(document)
    return "\n".join(each.text("zh") for each in content.walk())


def _marks_in(record: MergeDecision) -> set[str]:
    said = (record.base, *(each.value for each in record.alternatives))
    return {mark for each in said for mark in _MARK.findall(each)}


def _unlike(one: Participant, two: Participant, documents: list[str]) -> list[str]:
    found = []
    for each in documents:
        if one.has(each) != two.has(each):
            found.append(f"{each}: in the bin of one")
            continue
        if not one.has(each):
            continue
        if one.session.document(each).nodes != two.session.document(each).nodes:
            found.append(f"{each}: other texts")
        if one.comments(each) != two.comments(each):
            found.append(f"{each}: other comments")
        kept = [{r.id: r.chosen for r in m.workspace.decisions.of(each)} for m in (one, two)]
        if kept[0] != kept[1]:
            found.append(f"{each}: other decisions")
    return found
