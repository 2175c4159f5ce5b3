"""Whatever is done in whatever order: no word goes that one command could not bring back."""

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from curriculum_studio.core.diff import edits_between
from curriculum_studio.core.edits import Insert, Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import AddDocument, EditDocument, documents_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.session.undo import UndoHindered
from curriculum_studio.session.versions import AutomaticVersions
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday
from tests.helpers.strategies import randoms

LABEL = message("Tests", "Do something")

_WORD = re.compile(r"w\d+")


class Library:
    """A library with its automatic versions, worked on at random by numbered words."""

    def __init__(self, path, random):
        self.path, self.random = path, random
        self.count = 0
        self.read_before: dict[str, set[str]] = {}
        self.open()
        for name in ("first", "second", "third"):
            self.session.add(small_unit(name), LABEL)

    def open(self):
        self.workspace = everyday(open_workspace, self.path)
        documents, versions = self.workspace.documents, self.workspace.versions
        self.session = Session(documents, lambda: 0.0)
        self.automatic = AutomaticVersions(self.session, documents, versions, lambda: 0.0)

    def close(self):
        self.automatic.close()
        self.workspace.close()

    # What is there

    @property
    def present(self):
        return {each.id: self.session.document(each.id) for each in self.session.entries()}

    def words(self):
        return {word for each in self.present.values() for word in words_of(each)}

    def within_reach(self):
        """All words that one command brings back: out of the bin, a version, by undo or redo."""
        documents, versions = self.workspace.documents, self.workspace.versions
        found = set()
        known = [each.entry.id for each in documents.binned()]
        for each in known:
            found |= words_of(documents.load_binned(each))
        for document in [*known, *self.present]:
            for info in versions.versions(document):
                found |= self.words_of_version(info.id)
            stack = documents.stack(document)
            for filed in (*stack.applied[-1:], *stack.undone[-1:]):
                found |= set(_WORD.findall(repr((filed.step.forward, filed.step.backward))))
        return found

    def words_of_version(self, identity):
        """The words of a version, read once: it does not change, as is seen in the end."""
        if identity not in self.read_before:
            then = self.workspace.versions.document_at(identity)
            self.read_before[identity] = words_of(then)
        return self.read_before[identity]

    def check_versions(self):
        """Each version that is there still says what it said when it was first read."""
        documents, versions = self.workspace.documents, self.workspace.versions
        binned = [each.entry.id for each in documents.binned()]
        for document in (*binned, *self.present):
            for info in versions.versions(document):
                said = words_of(versions.document_at(info.id))
                assert said == self.read_before.get(info.id, said)

    # Acts

    def word(self):
        self.count += 1
        return f"w{self.count}"

    def edits(self, document):
        """Edits with new words in a document: written over, added, removed."""
        texts = [node for node in document.walk() if node.cells and node.parent]
        node = self.random.choice(texts or [document.root])
        act = self.random.random()
        if act < 0.15 and node.parent and node.kind != "section":
            return (Remove(node.id),)
        if act < 0.4 and node.kind == "paragraph":
            new = replace(
                node, id=f"n{self.word()}", rank=node.rank + "m", cells={"zh": Cell(self.word())}
            )
            return (Insert((new,)),)
        return (SetCell(node.id, "zh", Cell(f"{self.word()} {self.word()}")),)

    def edit(self, most=1):
        chosen = self.random.sample(sorted(self.present), min(most, len(self.present)))
        changes = [EditDocument(each, self.edits(self.present[each])) for each in chosen]
        if changes:
            self.session.apply(changes, LABEL)

    def edit_several(self):
        self.edit(most=3)

    def delete(self):
        if self.present:
            self.session.remove(self.random.choice(sorted(self.present)), LABEL)

    def restore(self):
        binned = self.session.binned()
        if binned:
            self.session.restore(self.random.choice(binned).entry.id, LABEL)

    def come(self):
        """A document comes: a sample, new or once more under the id of a deleted one."""
        document = small_unit(self.random.choice(("first", "second", "third", "fourth")))
        if document.id not in self.present:
            self.session.add(document, LABEL)

    def receive(self):
        """A newer state of a document comes in a file and replaces it."""
        if self.present:
            own = self.present[self.random.choice(sorted(self.present))]
            root = own.root.with_cell("zh", Cell(self.word()))
            theirs = replace(own, nodes={**own.nodes, own.id: root})
            changes = [EditDocument(own.id, edits_between(own, theirs))]
            self.session.apply(changes, LABEL, undoable=False, reason="import")

    def go_back(self):
        """A version is restored."""
        versions = self.workspace.versions
        for identity in self.random.sample(sorted(self.present), min(1, len(self.present))):
            infos = versions.versions(identity)
            if infos:
                then = versions.document_at(self.random.choice(infos).id)
                changes = [EditDocument(identity, edits_between(self.present[identity], then))]
                self.session.apply(changes, LABEL, undoable=False, reason="restore")

    def move(self):
        """Undo or redo in one document; others change only if the step was made in them too."""
        before = self.present
        if not before:
            return
        document = self.random.choice(sorted(before))
        undo = self.random.random() < 0.6
        alone = self.random.random() < 0.3
        stack = self.workspace.documents.stack(document)
        side = stack.applied if undo else stack.undone
        try:
            act = self.session.undo if undo else self.session.redo
            changes = act([document], alone=alone)
        except UndoHindered:
            assert self.present == before
            return
        touched = {each.document for each in changes}
        assert touched <= (
            {document} if alone or not side else set(documents_of(side[-1].step.forward))
        )
        assert bool(touched) == bool(side)
        for identity, content in self.present.items():
            assert identity in touched or content == before[identity]

    def restart(self):
        self.close()
        self.open()

    def act(self):
        acts = (self.edit, self.edit_several, self.delete, self.restore, self.come, self.receive,
                self.go_back, self.move, self.restart)  # fmt: skip
        self.random.choices(acts, (6, 4, 1, 1, 1, 1, 1, 12, 0.5))[0]()


def words_of(document):
    texts = (cell.text for node in document.walk() for cell in node.cells.values())
    return {word for text in texts for word in _WORD.findall(text)}


def work(seed_or_random, acts):
    random = seed_or_random if isinstance(seed_or_random, Random) else Random(seed_or_random)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.cstudio-db", random)
        try:
            for _ in range(acts):
                before = library.words()
                library.act()
                lost = before - library.words()
                assert lost <= library.within_reach(), lost
            documents = library.workspace.documents
            stored = {each.id: documents.load(each.id) for each in library.session.entries()}
            assert stored == library.present
            library.check_versions()
            library.automatic.close()
        finally:
            library.workspace.close()


@pytest.mark.no_cover
@pytest.mark.slow
@settings(max_examples=8)
@given(randoms)
def test_no_word_goes_that_one_command_could_not_bring_back(random):
    work(random, 40)


@pytest.mark.no_cover
@pytest.mark.slow
def test_two_hundred_acts_in_any_order():
    work(2026, 200)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(100))
def test_long_work_in_any_order(seed):
    work(seed, 400)


# --- what a stranger did in the third minute ------------------------------------------------------


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path / "library.cstudio-db", Random(1))
    yield made
    made.workspace.close()


def written(library, name, text):
    document = library.session.document(small_unit(name).id)
    library.session.edit(document.id, [SetCell(document.id, "zh", Cell(text))], LABEL)
    return document


def title(library, document):
    return library.session.document(document.id).root.text("zh")


def test_undo_without_end_takes_no_document_away(library):
    first = written(library, "first", "我的一句话")
    for _ in range(12):
        library.session.undo([first.id])
    library.session.add(small_standard(), LABEL)
    assert len(library.session.entries()) == 4
    assert library.session.redo([first.id])
    assert title(library, first) == "我的一句话"


def test_undo_in_one_document_leaves_the_others_alone(library):
    first = written(library, "first", "甲")
    second = written(library, "second", "乙")
    library.session.undo([first.id])
    assert title(library, first) == first.root.text("zh")
    assert title(library, second) == "乙"
    assert library.session.undo_state_of([second.id]).undo == LABEL


def both(library, one="甲", two="乙"):
    documents = [library.session.document(small_unit(name).id) for name in ("first", "second")]
    changes = [
        EditDocument(each.id, (SetCell(each.id, "zh", Cell(text)),))
        for each, text in zip(documents, (one, two), strict=True)
    ]
    library.session.apply(changes, LABEL)
    return documents


def test_a_step_over_two_documents_goes_back_in_both(library):
    first, second = both(library)
    library.session.undo([second.id])
    assert title(library, first) == first.root.text("zh")
    assert library.session.undo_state_of([first.id]).undo is None
    library.session.redo([first.id])
    assert title(library, second) == "乙"


def test_where_the_other_was_changed_in_the_same_place_a_step_stays(library):
    first, second = both(library)
    written(library, "second", "丙")
    with pytest.raises(UndoHindered) as told:
        library.session.undo([first.id])
    assert told.value.others == (second.id,)
    assert (title(library, first), title(library, second)) == ("甲", "丙")
    library.session.undo([first.id], alone=True)
    assert (title(library, first), title(library, second)) == (first.root.text("zh"), "丙")
    library.session.redo([first.id])
    assert title(library, first) == "甲"
    for _ in range(2):
        library.session.undo([second.id])
    assert title(library, second) == second.root.text("zh")
    assert title(library, first) == "甲"


def test_where_the_other_was_changed_elsewhere_a_step_goes_back_in_both(library):
    first, second = both(library)
    node = next(each for each in second.walk() if each.parent and each.cells)
    library.session.edit(second.id, [SetCell(node.id, "zh", Cell("别处"))], LABEL)
    library.session.undo([first.id])
    assert title(library, second) == second.root.text("zh")
    assert library.session.document(second.id).nodes[node.id].text("zh") == "别处"


def test_a_step_into_a_deleted_document_stays_until_it_is_wanted_here_alone(library):
    first, second = both(library)
    library.session.remove(second.id, LABEL)
    with pytest.raises(UndoHindered):
        library.session.undo([first.id])
    library.session.undo([first.id], alone=True)
    assert title(library, first) == first.root.text("zh")
    library.session.restore(second.id, LABEL)
    assert title(library, second) == "乙"


def test_what_stands_in_the_bin_cannot_be_changed(library):
    first = written(library, "first", "甲")
    library.session.remove(first.id, LABEL)
    with pytest.raises(StudioError, match="no longer"):
        library.session.edit(first.id, [SetCell(first.id, "zh", Cell("乙"))], LABEL)
    library.session.restore(first.id, LABEL)
    assert title(library, first) == "甲"


def test_a_document_that_comes_in_the_place_of_a_deleted_one_keeps_its_last_state(library):
    first = written(library, "first", "我的话")
    library.session.remove(first.id, LABEL)
    library.session.apply([AddDocument(first)], LABEL)
    assert title(library, first) == first.root.text("zh")
    infos = library.workspace.versions.versions(first.id)
    states = [library.workspace.versions.document_at(each.id) for each in infos]
    assert any(each.root.text("zh") == "我的话" for each in states)
