"""Deliberations keep what was: what went, came and moved since they began, on board and paper."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document as Word
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core import tree
from curriculum_studio.core.changeset import place_of
from curriculum_studio.core.edits import Place, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.payloads.unit import Activity, Section
from curriculum_studio.core.text import Cell
from curriculum_studio.features.pilots.compared_parts import compared
from curriculum_studio.features.units.model.unit_parts import activities_of, section_of
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import small_unit

LABEL = message("Tests", "Do it")


class Council:
    """A deliberation of a unit that has just begun."""

    def __init__(self, application):
        self.application = application
        self.session = application.session
        self.versions = application.workspace.versions
        self.piloting = application.piloting
        self.unit = next(e.id for e in self.session.entries() if e.kind == "unit")
        begun = Deliberation(date="2026-10-13", present=("L1",))
        self.node = self.piloting.begin_deliberation(self.unit, begun, "zh")

    @property
    def document(self):
        return self.session.document(self.unit)

    def edit(self, *edits):
        self.session.edit(self.unit, edits, LABEL)

    def rows(self, language="zh"):
        return self.piloting.compared(self.unit, self.node, language).rows

    def row(self, node):
        return next(row for row in self.rows() if row.node == node)

    def paper(self, language="zh"):
        """Return all words of the record, and the cells of the row that names a part."""
        content = self.piloting.deliberation_paper(self.unit, self.node, language)
        word = Word(BytesIO(content))
        cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(each.text for each in word.paragraphs), *cells])


@pytest.fixture
def council(tmp_path):
    opened = open_application(tmp_path / "library.cstudio-db", create=True)
    opened.session.add(small_unit(), LABEL)
    yield Council(opened)
    opened.close()


def aims_of(document):
    section = section_of(document, "aims")
    return section.id, document.children_of(section.id)


def test_a_dropped_activity_keeps_its_row_and_its_words(council):
    bottles, bins = activities_of(council.document)
    steps = [n.text("zh") for n in council.document.walk(bottles.id) if n.kind == "step"]
    assert any(steps)
    council.edit(Remove(bottles.id))
    paper = council.paper()
    assert "瓶子旅行" in paper
    assert all(step in paper for step in steps)
    assert "（已删去）" in paper
    row = council.row(bottles.id)
    assert (row.fate, row.name, row.now) == ("dropped", "瓶子旅行", "")
    assert all(step in row.before for step in steps)
    owners = list(dict.fromkeys(row.owner for row in council.rows()))
    assert owners == [council.unit, bottles.id, bins.id], "it stands where it stood"


def test_an_aim_of_the_theme_has_a_row(council):
    section, (first, _) = aims_of(council.document)
    council.edit(SetCell(first.id, "zh", Cell("喜欢和同伴一起分类")))
    paper = council.paper()
    assert "愿意参与垃圾分类" in paper
    assert "喜欢和同伴一起分类" in paper
    row = council.row(section)
    assert (row.owner, row.fate) == (council.unit, "changed")
    assert "愿意参与垃圾分类" in row.before


def test_an_added_activity_has_a_row(council):
    above = section_of(council.document, "activities").id
    node = tree.fresh_of(Activity(), "zh").with_cell("zh", Cell("给瓶子搬家"))
    council.edit(tree.inserted(council.document, above, 1, node))
    row = council.row(node.id)
    assert (row.fate, row.name, row.before) == ("added", "给瓶子搬家", "")
    assert "（原来没有）" in council.paper()


def test_a_moved_activity_has_a_row_that_says_where_it_stood(council):
    bottles, bins = activities_of(council.document)
    above, _ = place_of(council.document, bottles.id)
    council.edit(Place(bins.id, above, tree.rank_between("", bottles.rank)))
    rows = {row.node: row for row in council.rows() if row.fate == "moved"}
    assert len(rows) == 1, "what stayed where it was did not move"
    ((node, row),) = rows.items()
    other = "四个桶" if node == bottles.id else "瓶子旅行"
    assert any(other in text for text in (row.before, row.now))
    assert row.before != row.now


def test_a_new_name_and_other_minutes_have_a_row(council):
    bottles, _ = activities_of(council.document)
    payload = replace(bottles.payload, minutes=35)
    council.edit(SetCell(bottles.id, "zh", Cell("瓶子去旅行")), SetPayload(bottles.id, payload))
    row = council.row(bottles.id)
    assert row.fate == "changed"
    assert "瓶子旅行" in row.before
    assert "瓶子去旅行" in row.now
    assert "35" in row.now


def test_the_week_plan_has_a_row_when_it_changed(council):
    plan = section_of(council.document, "week_plan")
    assert plan.id not in {row.node for row in council.rows()}
    entry = council.document.children_of(plan.id)[0]
    council.edit(SetPayload(entry.id, replace(entry.payload, day=4)))
    row = council.row(plan.id)
    assert ("周二" in row.before, "周四" in row.now) == (True, True)
    entry = council.document.nodes[entry.id]
    council.edit(SetPayload(entry.id, replace(entry.payload, day=2, outcome="done")))
    assert plan.id not in {row.node for row in council.rows()}, "that it was done is no change"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "与开始审议时相比：改 1 处，删 1 处，增 0 处，移 0 处"),
        ("en", "Compared with the beginning: 1 changed, 1 dropped, 0 added, 0 moved"),
        ("de", "Verglichen mit dem Beginn: 1 geändert, 1 gestrichen, 0 neu, 0 verschoben"),
    ],
)
def test_the_record_sums_up_what_is_other_than_at_the_beginning(council, language, words):
    _, bins = activities_of(council.document)
    _, (first, _) = aims_of(council.document)
    council.edit(
        Remove(bins.id), *(SetCell(first.id, each, Cell(f"x {each}")) for each in LANGUAGES)
    )
    found = council.piloting.compared(council.unit, council.node, language)
    assert found.summary == words
    assert words in council.paper(language)


def test_a_change_in_another_language_is_not_called_unchanged(council):
    _, (first, _) = aims_of(council.document)
    section, _ = aims_of(council.document)
    council.edit(SetCell(first.id, "de", Cell("Sortiert gern")))
    assert council.row(section).fate == "elsewhere"
    assert "其他语言" in council.paper()


def test_the_beginning_is_noted_and_outlives_thinning(council):
    version = council.document.nodes[council.node].payload.version
    assert council.node not in council.versions.document_at(version).nodes
    bottles, _ = activities_of(council.document)
    council.edit(Remove(bottles.id))
    council.versions.create(
        council.document, name="二稿", author="", message="", time="2026-10-14T08:00:00+00:00"
    )
    council.versions.thin("2031-01-01T00:00:00+00:00")
    assert council.row(bottles.id).fate == "dropped"


def test_a_state_of_others_that_came_later_is_not_taken_for_the_beginning(council):
    """Somebody who does not know the deliberation sent a state of the unit."""
    section, (first, _) = aims_of(council.document)
    start = council.versions.document_at(council.document.nodes[council.node].payload.version)
    theirs = apply(start, SetCell(first.id, "zh", Cell("别人的话"))).document
    council.versions.create(theirs, name="来自同事", author="", message="")
    assert council.row(section).fate == "same"


def without_version(council):
    payload = council.document.nodes[council.node].payload
    council.edit(SetPayload(council.node, replace(payload, version="")))


def test_an_old_deliberation_says_with_what_it_is_compared(council):
    bottles, _ = activities_of(council.document)
    council.edit(Remove(bottles.id))
    without_version(council)
    assert council.row(bottles.id).fate == "dropped"
    found = council.piloting.compared(council.unit, council.node, "en")
    assert "last version without this deliberation" in found.summary
    assert found.summary in council.paper("en")


def test_what_is_not_known_is_not_called_unchanged(tmp_path, council):
    """The unit came without its versions: nothing can be compared, and nothing is claimed."""
    other = open_application(tmp_path / "other.cstudio-db", create=True)
    other.session.add(council.document, LABEL)
    found = other.piloting.compared(council.unit, council.node, "zh")
    assert {row.fate for row in found.rows} == {"unknown"}
    content = other.piloting.deliberation_paper(council.unit, council.node, "zh")
    other.close()
    word = Word(BytesIO(content))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    assert not any("未改动" in text for text in cells)
    assert any("无法比较" in each.text for each in word.paragraphs)


def test_one_says_yes_or_no_to_what_went(council):
    bottles, _ = activities_of(council.document)
    council.edit(Remove(bottles.id))
    item = DeliberationItem(node=bottles.id, decision="rejected")
    council.piloting.decide(council.unit, council.node, item, "孩子们喜欢", "zh")
    paper = council.paper()
    assert "不采纳\n孩子们喜欢" in paper


def test_what_tells_of_children_stands_on_no_record(council):
    document = council.document
    section = tree.fresh_of(Section(role="reflection"), "zh")
    told = replace(tree.fresh("paragraph", None, "zh"), parent=section.id, rank="i")
    insert = tree.inserted(document, document.id, 0, section)
    council.edit(replace(insert, nodes=(*insert.nodes, told.with_cell("zh", Cell("小明哭了")))))
    assert "小明" not in council.paper()


UNIT = small_unit()
WRITTEN = [node.id for node in UNIT.walk() if node.cells and node.id != UNIT.id]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(WRITTEN), st.sampled_from(["drop", "de", "zh"])), max_size=4)
)
def test_whatever_changed_has_a_row(acts):
    """No state that differs is summed up as one in which nothing was changed."""
    now = UNIT
    for node, act in acts:
        if node not in now:
            continue
        edit = Remove(node) if act == "drop" else SetCell(node, act, Cell(f"anders {node}"))
        now = apply(now, edit).document
    rows = compared(UNIT, now, "zh").rows
    assert all(row.fate == "same" for row in rows) == (now.nodes == UNIT.nodes)
    words = "\n".join(row.before for row in rows if row.fate != "same")
    for node in UNIT.walk():
        if node.id not in now and node.text("zh"):
            assert node.text("zh") in words, "what went is on the record"
