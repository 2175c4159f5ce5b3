"""What the past of a document tells: who wrote what, earlier texts, what was deleted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core import tree
from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Actor, EditDocument, SetComment
from curriculum_studio.features.history.service import StateRef
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import Message, finish
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard

LABEL = Message("Steps", "Write")


class Office:
    """A library in which two people write, by a clock of the test."""

    def __init__(self, path):
        minutes = count()
        self.time = datetime(2026, 11, 1, tzinfo=UTC)

        def tick():
            self.time += timedelta(minutes=next(minutes))

        #: Lets time go on; a test may stop it.
        self.tick = tick

        def clock():
            self.tick()
            return self.time

        self.application = Application(open_workspace(path, create=True, clock=clock))
        self.session = self.application.session
        self.session.now = lambda: clock().isoformat(timespec="seconds")
        for name in ("wang", "li"):
            self.application.workspace.people.put(Profile(id=name, name=name.title()))
        self.document = small_standard()
        self.id = self.document.id
        self.session.add(self.document, LABEL)

    def by(self, who):
        self.session.actor = Actor(who, "copy")
        return self

    def write(self, node, text, language="zh"):
        self.session.edit(self.id, (SetCell(node, language, Cell(text)),), LABEL)

    def keep(self, name):
        now = self.session.document(self.id)
        versions = self.application.workspace.versions
        return versions.create(now, name=name, author="Wang", message="").id

    def first(self, kind):
        return next(each.id for each in self.document.walk() if each.kind == kind)

    def past(self, node):
        return finish(self.application.history.past(self.id, node))


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path / "library.cstudio-db")
    yield made
    made.application.close()


def texts(past, language="zh"):
    return [(each.cell.text, each.by) for each in past.texts[language]]


def test_each_earlier_text_has_its_writer(office):
    node = office.first("paragraph")
    old = office.document.nodes[node].text("zh")
    office.by("wang").write(node, "定期记录。")
    office.by("li").write(node, "按月记录。")
    past = office.past(node)
    assert texts(past)[:2] == [("按月记录。", "Li"), ("定期记录。", "Wang")]
    assert past.texts["zh"][-1].cell.text == old
    assert past.texts["zh"][0].time > past.texts["zh"][1].time


def test_versions_name_the_texts_that_they_hold(office):
    node = office.first("paragraph")
    office.by("wang").write(node, "定期记录。")
    office.keep("初稿")
    office.write(node, "按月记录。")
    office.keep("征求意见稿")
    told = office.past(node).texts["zh"]
    assert [(each.cell.text, each.versions) for each in told[:2]] == [
        ("按月记录。", ("征求意见稿",)),
        ("定期记录。", ("初稿",)),
    ]


def test_what_happens_within_a_second_keeps_its_order(office):
    node = office.first("paragraph")
    office.keep("旧稿")
    office.tick = lambda: None
    office.by("li").write(node, "按月记录。")
    office.keep("新稿")
    told = office.past(node).texts["zh"]
    assert [(each.by, each.versions) for each in told] == [("Li", ("新稿",)), ("Wang", ("旧稿",))]


def test_what_is_older_than_the_journal_is_read_from_versions(office, monkeypatch):
    node = office.first("paragraph")
    for text in ("一", "二"):
        office.write(node, text)
        office.keep(text)
    monkeypatch.setattr("curriculum_studio.features.history.service.LOOKED_BACK", 0)
    told = office.past(node).texts["zh"]
    assert [(each.cell.text, each.by) for each in told[:2]] == [("二", "Wang"), ("一", "Wang")]


def test_a_text_that_was_undone_is_found_again(office):
    node = office.first("paragraph")
    old = office.document.nodes[node].text("zh")
    office.write(node, "不见了的句子。")
    office.session.undo()
    told = [each.cell.text for each in office.past(node).texts["zh"]]
    assert told == [old, "不见了的句子。", old]


def test_a_comment_that_was_decided_with_the_text_is_named(office):
    node = office.first("paragraph")
    comment = Comment(id="c", document=office.id, number="DE-014", anchor=Anchor(node=node))
    office.application.workspace.comments.put(comment)
    decided = replace(comment, decision="accepted")
    edit = EditDocument(office.id, (SetCell(node, "zh", Cell("按月记录。")),))
    office.session.apply((edit, SetComment(comment, decided)), LABEL)
    assert office.past(node).texts["zh"][0].comments == ("DE-014",)


def test_what_was_deleted_comes_back_with_its_ids(office):
    table = office.first("table")
    branch = [each.id for each in office.document.walk(table)]
    office.by("li").session.edit(office.id, (Remove(table),), LABEL)
    (gone,) = office.past(office.id).deleted
    assert (gone.node, gone.by, gone.parent) == (table, "Li", office.document.nodes[table].parent)
    office.session.edit(office.id, (gone.edit(),), LABEL)
    now = office.session.document(office.id)
    assert now.nodes == office.document.nodes
    assert [each.id for each in now.walk(table)] == branch


def test_comments_find_a_place_that_came_back(office):
    node = office.first("paragraph")
    words = office.document.nodes[node].text("zh")
    anchor = anchored(office.document.nodes[node], "zh", 0, 4)
    comment = Comment(id="c", document=office.id, number="DE-014", anchor=anchor)
    office.application.workspace.comments.put(comment)
    office.session.edit(office.id, (Remove(node),), LABEL)
    (gone,) = office.past(office.id).deleted
    office.session.edit(office.id, (gone.edit(),), LABEL)
    (kept,) = office.application.workspace.comments.of(office.id)
    now = office.session.document(office.id)
    found = find(now, kept.anchor)
    assert (found.state, found.start, found.end) == ("attached", 0, 4)
    assert kept.anchor.quotation == words[:4]


def test_what_was_deleted_before_the_journal_is_found_in_versions(office, monkeypatch):
    table = office.first("table")
    office.keep("初稿")
    office.session.edit(office.id, (Remove(table),), LABEL)
    monkeypatch.setattr("curriculum_studio.features.history.service.LOOKED_BACK", 0)
    (gone,) = office.past(office.id).deleted
    assert {each.id for each in gone.nodes} == {each.id for each in office.document.walk(table)}
    office.session.edit(office.id, (gone.edit(),), LABEL)
    assert office.session.document(office.id).nodes == office.document.nodes


def test_a_text_that_came_and_went_between_versions_is_found(office):
    foreword = office.first("foreword")
    new = tree.fresh_paragraph().with_cell("zh", Cell("一句话。"))
    office.session.edit(office.id, (tree.inserted(office.document, foreword, 0, new),), LABEL)
    office.session.edit(office.id, (Remove(new.id),), LABEL)
    (gone,) = office.past(office.id).deleted
    assert gone.nodes[0].text("zh") == "一句话。"


def test_two_states_are_compared_with_who_changed_what(office):
    first, second = [each.id for each in office.document.walk() if each.kind == "paragraph"][:2]
    office.by("wang").write(first, "先前。")
    version = office.keep("初稿")
    office.by("li").write(first, "现在。")
    office.by("wang").write(second, "新的。")
    comment = Comment(id="c", document=office.id, number="DE-014", anchor=Anchor(node=second))
    office.application.workspace.comments.put(comment)
    history = office.application.history
    told = finish(history.compare(StateRef(office.id, version), StateRef(office.id)))
    assert [each.node for each in told.comparison.places] == [first, second]
    assert told.authors[first] == ("Li",)
    assert told.authors[second] == ("Wang",)
    assert told.comments == {second: ("DE-014",)}


def test_states_are_compared_in_both_directions(office):
    node = office.first("paragraph")
    version = office.keep("初稿")
    office.by("li").write(node, "现在。")
    history = office.application.history
    told = finish(history.compare(StateRef(office.id), StateRef(office.id, version)))
    (place,) = told.comparison.places
    assert told.comparison.texts(place, "zh")[0] == "现在。"
    assert told.authors[node] == ("Li",)


def merged(office, path, sender, name):
    """A colleague's file comes in, who wrote two places; one of them was written here as well."""
    own, theirs, disputed = [e.id for e in office.document.walk() if e.kind == "paragraph"][:3]
    before = office.by("wang").keep("初稿")
    clock = datetime(2026, 11, 2, 12, tzinfo=UTC)
    other = Application(open_workspace(path, create=True, clock=lambda: clock))
    passed(office.application, other, office.id, "", "first.cstudio")
    for node in (theirs, disputed):
        other.session.edit(office.id, (SetCell(node, "zh", Cell("乙写的一句。")),), LABEL)
    for node in (own, disputed):
        office.write(node, "王写的一句。")
    passed(other, office.application, office.id, sender, name)
    other.close()
    return before, (own, theirs, disputed)


def passed(giver, taker, document, sender, name):
    package = giver.handing_on.pack([document], sender)
    came = finish(read_package(finish(write_package(package)), name))
    taker.handing_on.take(came, taker.handing_on.compare(came))


@pytest.mark.parametrize(
    ("sender", "name", "whose"),
    [("乙", "a.cstudio", "乙"), ("", "标准_二稿.cstudio", "标准_二稿 2026-11-02")],
)
def test_words_that_came_in_a_file_stay_those_of_whoever_wrote_them(
    office, tmp_path, sender, name, whose
):
    before, (own, theirs, disputed) = merged(office, tmp_path / "other.db", sender, name)
    (record,) = office.application.workspace.decisions.of(office.id)
    assert {each.author for each in record.alternatives} >= {whose}
    history = office.application.history
    told = finish(history.compare(StateRef(office.id, before), StateRef(office.id)))
    assert told.authors[own] == ("Wang",)
    assert told.authors[theirs] == (whose,), "and not of whoever merged"
    newest = office.past(theirs).texts["zh"][0]
    assert (newest.cell.text, newest.by) == ("乙写的一句。", whose)
    at = [each.author for each in record.alternatives].index(whose)
    office.application.merging.decide(record, ("first", "second")[at])
    told = finish(history.compare(StateRef(office.id, before), StateRef(office.id)))
    assert told.authors[disputed] == ("Wang", whose), "who decides for words does not write them"
    assert office.past(disputed).texts["zh"][0].by == whose
