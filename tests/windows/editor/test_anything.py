"""Whatever is done in whatever order, the page shows what is stored and nothing breaks."""

from collections.abc import Callable
from random import Random

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.session.comment_anchoring import carrying
from curriculum_studio.session.session import Session
from tests.helpers.accompanied import Comments
from tests.helpers.documents import small_framework, small_standard, small_unit
from tests.windows.editor.model.test_rows import spanned
from tests.windows.editor.walks import Walk, steps_of


def with_formulas(name: str) -> Document:
    """A standard with formulas in the lines of its texts."""
    marks = (Mark(1, 2, "formula", "x^2"), Mark(3, 4, "formula", r"\frac{a}{b}"))
    cell = Cell(f"式{OBJECT}与{OBJECT}", marks)
    return assembled(
        [
            node.with_cell("zh", cell) if node.kind in {"note", "item", "paragraph"} else node
            for node in small_standard(name).nodes.values()
        ]
    )


def with_spans(_: str) -> Document:
    """A standard with a table whose cells reach over several rows and columns."""
    return spanned()


MAKERS = (small_standard, small_unit, small_framework, with_formulas, with_spans)


@pytest.fixture
def walk(workspace, open_page) -> Callable[..., None]:
    """Goes through a document: its maker, the seed of the way, how many steps."""

    def go(make: Callable[[str], Document], seed: int, turns: int) -> None:
        clock = [0.0]
        store = workspace.workspace.documents
        workspace.session = Session(store, lambda: clock[0])
        kept = workspace.workspace.comments
        workspace.session.accompany(carrying(kept))
        hands = open_page(make(f"{make.__name__} {seed}"), size=(900, 500))
        comments = Comments(workspace.session, kept, hands.page.document)
        comments.make(Random(seed))
        walk = Walk(hands, store.load, clock, comments)
        try:
            walk.go_on(steps_of(seed, turns))
            walk.end()
        except BaseException as problem:
            problem.add_note("\n".join(walk.trail[-12:]))
            raise

    return go


@pytest.mark.parametrize("make", MAKERS)
def test_whatever_is_done_the_page_shows_what_is_stored(walk, make):
    walk(make, 1, 25)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(2, 60))
@pytest.mark.parametrize("make", MAKERS)
def test_whatever_is_done_for_long(walk, make, seed):
    walk(make, seed, 200)


def test_what_a_walk_has_stored_is_there_when_it_is_opened_again(walk, workspace):
    walk(small_standard, 3, 20)
    stored = {e.id: workspace.session.document(e.id) for e in workspace.session.entries()}
    path = workspace.workspace.path
    workspace.close()
    again = open_application(path)
    try:
        assert {e.id: again.session.document(e.id) for e in again.session.entries()} == stored
    finally:
        again.close()
