"""What lies on the desk of a person: what waits, how documents stand, what others did."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import (
    Comment,
    MergeDecision,
    Recipient,
    Reply,
    ReviewRound,
)
from curriculum_studio.core.profiles import Profile, UserRole
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment, SetDecision
from curriculum_studio.core.tree import fresh_of
from curriculum_studio.features.desk.model.desk import Waiting, more_of, said_of
from curriculum_studio.i18n import Catalogue, message
from tests.helpers.documents import small_framework, small_standard, small_unit

LABEL, TYPED = message("Test", "Add"), message("Test", "Type")
WANG = Profile(id="wang", name="Wang", role=UserRole.DRAFTER)
LI = Profile(id="li", name="Li", role=UserRole.DRAFTER)
TEACHER = replace(WANG, role=UserRole.TEACHER)
SAY = Catalogue().say


@pytest.fixture
def application(tmp_path):
    """A library of Wang with a standard, a unit and a framework; a minute goes by with each act."""
    found = open_application(tmp_path / "library.cstudio-db", create=True)
    start = datetime(2026, 11, 28, 8, tzinfo=UTC)
    found.session.now = map(
        datetime.isoformat, (start + timedelta(minutes=each) for each in count())
    ).__next__
    found.signing.sign_as(WANG)
    for document in (small_standard(), small_unit(), small_framework()):
        found.session.add(document, LABEL)
    yield found
    found.close()


def of_kind(application, kind):
    return next(each.id for each in application.session.entries() if each.kind == kind)


def say(application, *comments):
    changes = [SetComment(None, each) for each in comments]
    application.session.apply(changes, message("Test", "Comment"))


def write(application, document, text):
    application.session.edit(document, (SetCell(document, "zh", Cell(text)),), TYPED)


def waits(application, profile=WANG, errors=None):
    desk = application.desk.read(profile).desk
    titles = {each.kind: each.id for each in desk.titles.values()}
    kinds = {identity: kind for kind, identity in titles.items()}
    return [
        (each.kind, kinds[each.document], each.count, each.more) for each in desk.waiting(errors)
    ]


def test_what_waits_is_what_a_person_can_do_something_about(application):
    standard, unit = of_kind(application, "standard"), of_kind(application, "unit")
    comment = Comment(id="c1", document=standard, text="…", time="2026-11-20T08:00:00+00:00")
    say(
        application,
        comment,
        replace(comment, id="c2", discuss=True),
        replace(comment, id="c3", same_as="c1"),
        replace(comment, id="c4", decision="accepted"),
        replace(comment, id="c5", decision="noted"),
        # Wang asked something in the unit, and somebody answered.
        replace(
            comment,
            id="c6",
            document=unit,
            actor="wang",
            decision="partly",
            replies=(Reply(id="r", actor="li", text="?", time="2026-11-21T08:00:00+00:00"),),
        ),
    )
    decision = MergeDecision(id="d", document=unit, node=unit, kind="text", field="zh")
    application.session.apply((SetDecision(None, decision),), LABEL)
    assert waits(application, errors={standard: 2, unit: 1}) == [
        ("merge", "unit", 1, 0),
        ("comments", "standard", 3, 1),
        ("answer", "unit", 1, 0),
        ("work_in", "standard", 1, 0),
        ("work_in", "unit", 1, 0),
        ("errors", "standard", 2, 0),
    ]
    # Who teaches sees nothing of the standard; who reviews decides on nothing.
    assert {kind for _, kind, *_ in waits(application, TEACHER)} == {"unit"}
    reviewer = replace(WANG, role=UserRole.REVIEWER)
    assert [kind for kind, *_ in waits(application, reviewer)] == ["merge", "answer"]
    desk = application.desk.read(TEACHER).desk
    assert [each.entry.kind for each in desk.documents] == ["unit"]
    assert {each.document for each in desk.happened} == {unit}
    told = said_of(Waiting("work_in", unit, 1), desk.titles[unit])
    assert "comment" not in SAY(told), "it is told in the words of a unit"


def test_a_round_shows_its_replies_and_asks_for_a_reminder_while_it_runs(application):
    standard = of_kind(application, "standard")
    application.session.now = lambda: "2026-11-28T08:00:00+00:00"
    payload = ReviewRound(
        document=standard,
        start="2026-11-01",
        end="2026-12-06",
        recipients=(
            Recipient(organisation="A", answered="2026-11-20"),
            Recipient(organisation="B"),
        ),
    )
    for start in ("2026-10-01", "2026-11-01"):
        root = replace(fresh_of(ReviewRound()), payload=replace(payload, start=start))
        application.session.add(assembled([root.with_cell("zh", Cell(start))]), LABEL)
    desk = application.desk.read(WANG).desk
    (found,) = desk.rounds
    assert (found.title, found.left, found.standing.answered) == ("2026-11-01", 8, 1)
    (wait,) = desk.waiting()
    assert (wait.kind, wait.count, wait.round) == ("remind", 1, found.id)
    assert [SAY(each) for each in more_of(wait)] == ["8 days left"]
    assert application.desk.read(TEACHER).desk.rounds == ()
    application.session.now = lambda: "2026-12-08T08:00:00+00:00"
    desk = application.desk.read(WANG).desk
    assert (desk.rounds[0].left, desk.waiting()) == (-2, ())


def test_what_is_missing_for_the_next_stage_is_told_without_the_rules_first(application):
    standard = of_kind(application, "standard")
    say(application, Comment(id="c", document=standard, text="…"))
    quick = application.desk.missing(standard, "en", checked=False)
    assert [SAY(each.words) for each in quick.obstacles][:1] == ["Comments without a decision: 1"]
    whole = application.desk.missing(standard, "en")
    assert set(quick.obstacles) <= set(whole.obstacles)
    assert (quick.checked, whole.checked, whole.stage) == (False, True, "comment_draft")
    assert application.desk.missing(of_kind(application, "unit"), "en") is None


def test_what_others_did_is_new_until_it_was_seen(application):
    unit = of_kind(application, "unit")
    for text in "一二三":
        write(application, unit, text)
    application.session.undo()
    read = application.desk.read(WANG)
    # Two steps of typing are left, told as one; what was added to many is told of none of them.
    assert [(SAY(each.what), each.document, each.own, each.new) for each in read.desk.happened] == [
        ("Type", unit, True, False),
        ("Add", "", True, False),
    ]
    application.desk.keep_seen(WANG, read.seen)
    application.signing.sign_as(LI)
    write(application, unit, "四")
    say(application, Comment(id="c", document=unit, actor="li", text="…", time="2026-11-28T09:30Z"))
    application.workspace.versions.create(
        application.session.document(unit), name="Fassung", author="Li", message="", actor="li"
    )
    application.signing.sign_as(WANG)
    desk = application.desk.read(WANG).desk
    new = [(each.who, SAY(each.what)) for each in desk.happened if each.new]
    assert sorted(new) == [
        ("Li", "1 comments"),
        ("Li", "Comment, and 1 more changes"),
        ("Li", "saved the version “Fassung”"),
    ]
    (row,) = [each for each in desk.documents if each.entry.id == unit]
    assert (row.by, row.own) == ("Li", True)
    application.desk.keep_seen(WANG, application.desk.read(WANG).seen)
    assert not any(each.new for each in application.desk.read(WANG).desk.happened)


def test_looking_twice_at_the_same_writes_nothing(application):
    read = application.desk.read(WANG)
    application.desk.keep_seen(WANG, read.seen)
    told = []
    raw = application.workspace._database._raw
    raw.set_trace_callback(told.append)
    application.desk.keep_seen(WANG, application.desk.read(WANG).seen)
    raw.set_trace_callback(None)
    assert not [each for each in told if each.startswith(("INSERT", "UPDATE"))]


def test_reading_a_desk_asks_as_little_of_many_documents_as_of_few(application):
    def statements():
        told = []
        raw = application.workspace._database._raw
        raw.set_trace_callback(told.append)
        desk = application.desk.read(WANG).desk
        raw.set_trace_callback(None)
        return len(desk.documents), [each for each in told if each.startswith("SELECT")]

    few, asked = statements()
    template = small_unit()
    for at in range(40):
        root = replace(template.root, id=f"{at:026}".replace("0", "a").replace("1", "b"))
        application.session.add(assembled([replace(root, rank="")]), LABEL)
    many, asked_of_many = statements()
    assert (few, many) == (2, 42)
    assert len(asked_of_many) == len(asked) < 20
    assert not any("FROM node" in each for each in asked_of_many), "no text is read"


def test_a_damaged_comment_takes_no_other_from_the_desk(application):
    standard, unit = of_kind(application, "standard"), of_kind(application, "unit")
    say(application, Comment(id="c1", document=standard, text="…"))
    say(application, Comment(id="c2", document=unit, text="…"))
    with application.workspace._database.write() as connection:
        connection.exec_driver_sql("UPDATE comment SET content = '{}' WHERE id = 'c1'")
    assert waits(application) == [("comments", "unit", 1, 0)]
    application.workspace.comments.remove("c1")
