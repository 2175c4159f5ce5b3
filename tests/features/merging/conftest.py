"""Libraries of two offices, and a standard that both have."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from curriculum_studio.core.edits import apply
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh_paragraph, inserted_after
from curriculum_studio.features.sharing.service import PackageRelation
from tests.features.sharing.test_packages import LABEL, Desk
from tests.helpers.documents import small_standard


@pytest.fixture
def desk(tmp_path):
    found = Desk(tmp_path / "wang.cstudio-db")
    yield found
    found.workspace.close()


@pytest.fixture
def desks(tmp_path):
    begin = datetime(2026, 11, 28, 8, tzinfo=UTC)
    found = [Desk(tmp_path / f"{name}.cstudio-db", lambda: begin) for name in ("wang", "li")]
    # Nobody decides twice within one second.
    times = (begin + timedelta(seconds=each) for each in count())
    for desk in found:
        desk.session.now = map(datetime.isoformat, times).__next__
    yield found
    for desk in found:
        desk.workspace.close()


@pytest.fixture
def shared(desks):
    """A standard that both offices have, and its paragraphs in order."""
    wang, li = desks
    standard = small_standard()
    first = next(node.id for node in standard.walk() if node.kind == "paragraph")
    for number in range(9):
        made = fresh_paragraph().with_cell("zh", Cell(f"第{number}项：幼儿园应当定期检查设施。"))
        standard = apply(standard, inserted_after(standard, first, made)).document
    wang.session.add(standard, LABEL)
    assert li.take(wang.send(standard.id)) == [PackageRelation.NEW]
    texts = [n.id for n in standard.walk() if n.kind == "paragraph" and len(n.text("zh")) > 10]
    return wang, li, standard.id, texts
