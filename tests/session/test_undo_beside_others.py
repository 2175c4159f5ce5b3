"""Undo takes back what somebody did herself, and leaves what came from others."""

import re
import tempfile
from collections import Counter
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Edit, EditError, Insert, SetCell, apply
from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument, SetComment
from curriculum_studio.i18n import message
from curriculum_studio.session.activity import BY
from curriculum_studio.session.session import Session
from curriculum_studio.session.undo import Overtaken
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.libraries import everyday
from tests.helpers.strategies import randoms

LABEL = message("Tests", "Do something")
_MARK = re.compile(r"⟨\d+⟩")
CAME = message("Tests", "Update from the group").fill(**{BY: "li"})


class Desk:
    """A library in memory in which somebody works, and into which something comes."""

    def __init__(self, path):
        self.workspace = everyday(open_workspace, path)
        self.session = Session(self.workspace.documents, lambda: 0.0)
        self.start = small_standard("shared")
        self.id = self.start.id
        self.session.add(self.start, LABEL)
        self.places = [each.id for each in self.start.walk() if each.kind == "paragraph"]

    def close(self):
        self.workspace.close()

    @property
    def document(self):
        return self.session.document(self.id)

    def text(self, at):
        return self.document.nodes[self.places[at]].text("zh")

    def do(self, *edits):
        self.session.edit(self.id, edits, LABEL)

    def write(self, at, text):
        self.do(SetCell(self.places[at], "zh", Cell(text)))

    def come(self, *edits):
        self.session.apply([EditDocument(self.id, edits)], CAME)

    def written_elsewhere(self, at, text):
        self.come(SetCell(self.places[at], "zh", Cell(text)))

    def undo(self):
        return self.session.undo([self.id])

    def redo(self):
        return self.session.redo([self.id])


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path / "library")
    yield made
    made.close()


def test_undo_takes_the_own_step_and_not_what_came(desk):
    before = desk.text(0)
    desk.write(0, "甲")
    desk.written_elsewhere(1, "乙")
    assert desk.session.undo_state_of([desk.id]).undo == LABEL
    desk.undo()
    assert (desk.text(0), desk.text(1)) == (before, "乙")
    assert not desk.undo()
    desk.redo()
    assert (desk.text(0), desk.text(1)) == ("甲", "乙")


def test_what_comes_leaves_what_can_be_redone(desk):
    desk.write(0, "甲")
    desk.undo()
    desk.written_elsewhere(1, "乙")
    desk.redo()
    assert (desk.text(0), desk.text(1)) == ("甲", "乙")


def test_words_of_others_in_the_same_text_stay(desk):
    desk.write(0, "幼儿园应建立制度。")
    desk.write(0, "幼儿园应建立节能制度。")
    desk.written_elsewhere(0, "各类幼儿园应建立节能制度。")
    desk.undo()
    assert desk.text(0) == "各类幼儿园应建立制度。"
    desk.redo()
    assert desk.text(0) == "各类幼儿园应建立节能制度。"


def test_where_others_wrote_over_it_the_step_stays_and_the_one_before_is_next(desk):
    before = desk.text(1)
    desk.write(1, "乙")
    desk.write(0, "园所应当建立制度")
    desk.written_elsewhere(0, "园所宜建立制度")
    with pytest.raises(Overtaken) as told:
        desk.undo()
    assert "“" in told.value.what.source
    assert desk.text(0) == "园所宜建立制度"
    desk.undo()
    assert (desk.text(0), desk.text(1)) == ("园所宜建立制度", before)


def test_a_paragraph_in_which_others_wrote_stays(desk):
    clause = desk.document.nodes[desk.places[0]].parent
    new = Node("mine", "paragraph", clause, "zz", "zh", cells={"zh": Cell("新段")})
    desk.do(Insert((new,)))
    desk.come(SetCell("mine", "zh", Cell("新段，补充")))
    with pytest.raises(Overtaken):
        desk.undo()
    assert desk.document.nodes["mine"].text("zh") == "新段，补充"


def test_an_answer_of_others_stays_with_its_comment(desk):
    said = Comment(id="c", document=desk.id, text="为什么？", author="wang")
    desk.session.apply([SetComment(None, said)], LABEL)
    longer = replace(said, text="为什么应？")
    desk.session.apply([SetComment(said, longer)], LABEL)
    answered = replace(longer, replies=(Reply(id="r", author="li", text="因为。"),))
    desk.session.apply([SetComment(longer, answered)], CAME)
    desk.undo()
    (now,) = desk.workspace.comments.of(desk.id)
    assert (now.text, now.replies) == ("为什么？", answered.replies)
    with pytest.raises(Overtaken):
        desk.undo()
    assert desk.workspace.comments.of(desk.id) == [now]


def test_taking_back_the_last_thing_of_all_is_taking_back_an_own_one(desk):
    other = small_standard("other")
    desk.session.add(other, LABEL)
    node = next(each.id for each in other.walk() if each.kind == "paragraph")
    desk.write(0, "甲")
    desk.session.edit(other.id, [SetCell(node, "zh", Cell("乙"))], LABEL)
    desk.written_elsewhere(1, "丙")
    (touched,) = desk.session.undo(None)
    assert touched.document == other.id


def test_all_of_it_holds_over_a_restart(tmp_path):
    desk = Desk(tmp_path / "library")
    before = desk.text(0)
    desk.write(0, "甲")
    desk.written_elsewhere(1, "乙")
    desk.workspace.close()
    with_it = open_workspace(tmp_path / "library")
    session = Session(with_it.documents, lambda: 0.0)
    session.undo([desk.id])
    nodes = session.document(desk.id).nodes
    assert [nodes[each].text("zh") for each in desk.places[:2]] == [before, "乙"]
    with_it.close()


@given(randoms)
@settings(max_examples=10)
def test_undoing_all_leaves_what_others_did(random):
    _undo_all(random, acts=12)


@pytest.mark.campaign
@given(randoms)
@settings(max_examples=60)
@pytest.mark.no_cover
def test_undoing_all_leaves_what_others_did_in_many_cases(random):
    _undo_all(random, acts=40)


def _undo_all(random: Random, acts: int) -> None:
    """Work in some parts, others in other ones: undoing all leaves what the others did alone."""
    with tempfile.TemporaryDirectory() as folder, closing(Desk(Path(folder) / "library")) as desk:
        parts = list(desk.start.children[desk.id])
        random.shuffle(parts)
        half = len(parts) // 2
        own, theirs = set(parts[:half]), set(parts[half:])
        alone = desk.start
        for _ in range(acts):
            mine = random.random() < 0.6
            edit = _edit_in(desk.document, own if mine else theirs, random)
            if edit is None:
                continue
            if mine:
                desk.do(edit)
            else:
                desk.come(edit)
                alone = apply(alone, edit).document
            if random.random() < 0.2:
                desk.undo()
            if random.random() < 0.1:
                desk.redo()
        there = desk.document
        steps = 0
        while desk.undo():
            steps += 1
        assert desk.document.nodes == alone.nodes
        for _ in range(steps):
            desk.redo()
        assert desk.document.nodes == there.nodes


@given(randoms)
@settings(max_examples=10)
def test_no_word_of_others_goes_by_undo_or_redo(random):
    _same_places(random, acts=15)


@pytest.mark.campaign
@given(randoms)
@settings(max_examples=60)
@pytest.mark.no_cover
def test_no_word_of_others_goes_by_undo_or_redo_in_many_cases(random):
    _same_places(random, acts=50)


def _same_places(random: Random, acts: int) -> None:
    """Everybody writes marks into the same few texts, and adds paragraphs; the rest is undo."""
    with tempfile.TemporaryDirectory() as folder, closing(Desk(Path(folder) / "library")) as desk:
        clause = desk.document.nodes[desk.places[0]].parent
        came: set[str] = set()
        for at in range(acts):
            act = random.random()
            if act < 0.35:
                with suppress(Overtaken):
                    desk.undo() if act < 0.2 else desk.redo()
                continue
            mark = f"⟨{at}⟩"
            texts = [*desk.places[:2], *(e for e in desk.document.nodes if e.startswith("new"))]
            node = random.choice(texts)
            if random.random() < 0.2:
                cells = {"zh": Cell(f"新段{mark}")}
                edit: Edit = Insert(
                    (Node(f"new{at}", "paragraph", clause, f"z{at}i", "zh", cells=cells),)
                )
            else:
                text = desk.document.nodes[node].text("zh")
                place = random.choice(
                    [0, *(each.end() for each in _MARK.finditer(text)), len(text)]
                )
                edit = SetCell(node, "zh", Cell(f"{text[:place]}{mark}{text[place:]}"))
            if random.random() < 0.5:
                desk.do(edit)
            else:
                desk.come(edit)
                came.add(mark)
        for _ in range(acts):
            with suppress(Overtaken):
                desk.undo()
        there = Counter(_MARK.findall("".join(e.text("zh") for e in desk.document.walk())))
        assert came <= there.keys()
        assert set(there.values()) <= {1}


def _edit_in(document, parts, random):
    """Return an edit whose places stand below some of the parts."""
    for edit in random_edits(document, random, 6):
        try:
            touched = apply(document, edit).changes
        except EditError:
            continue
        places = {node for node, _ in touched.cells} | touched.nodes | touched.moved
        places |= touched.parents | touched.removed
        if places and all(_part(document, each) in parts for each in places):
            return edit
    return None


def _part(document, node):
    while node and document.nodes[node].parent != document.id:
        node = document.nodes[node].parent
    return node
