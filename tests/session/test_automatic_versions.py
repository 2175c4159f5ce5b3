"""Versions that come by themselves, and how the past is thinned."""

from datetime import UTC, datetime, timedelta

import pytest

from curriculum_studio.core.diff import edits_between
from curriculum_studio.core.edits import EditError, Insert, Place, SetCell, SetKind, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.service import PackageRelation, Packages
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import HOUR, AutomaticVersions, edits_to
from curriculum_studio.store.thinning import ALL_DAYS, DAILY_DAYS, superfluous
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday
from tests.store.looking import rows

LABEL = message("Tests", "Do something")
UNIT = small_unit()


class Times:
    """A wall clock and a clock in seconds that go on when they are told to."""

    def __init__(self):
        self.wall, self.seconds = datetime(2026, 9, 1, 4, tzinfo=UTC), 0.0

    def go(self, **by):
        self.wall += timedelta(**by)
        self.seconds += timedelta(**by).total_seconds()

    def now(self):
        return self.wall.isoformat(timespec="seconds")


@pytest.fixture
def times():
    return Times()


class Run:
    """The program from its start to its end."""

    def __init__(self, path, times):
        self.workspace = everyday(open_workspace, path, clock=lambda: times.wall)
        self.session = Session(self.workspace.documents, lambda: times.seconds, now=times.now)
        self.automatic = AutomaticVersions(
            self.session,
            self.workspace.documents,
            self.workspace.versions,
            lambda: times.seconds,
        )

    def write(self, text, **options):
        self.session.edit(UNIT.id, [SetCell(UNIT.id, "zh", Cell(text))], LABEL, **options)

    def reasons(self):
        return [each.reason for each in self.workspace.versions.versions(UNIT.id)]

    def titles(self):
        versions = self.workspace.versions
        found = versions.versions(UNIT.id)
        return [versions.document_at(each.id).title("zh") for each in found]

    def close(self):
        self.automatic.close()
        self.workspace.close()


@pytest.fixture
def run(path, times):
    opened = Run(path, times)
    opened.session.add(UNIT, LABEL)
    yield opened
    opened.workspace.close()


def test_the_state_before_the_first_change_of_a_day_is_kept(run, times):
    run.write("甲")
    assert (run.reasons(), run.titles()) == (["day"], [UNIT.title("zh")])
    times.go(minutes=10)
    run.write("乙")
    assert run.reasons() == ["day"]
    times.go(days=1)
    run.write("丙")
    assert run.reasons() == ["day", "day"]
    assert run.titles()[0] == "乙"


def test_an_hour_of_changes_is_kept(run, times):
    run.write("甲")
    times.go(seconds=HOUR - 1)
    run.write("乙")
    assert run.reasons() == ["day"]
    times.go(seconds=2)
    run.write("丙")
    assert (run.reasons(), run.titles()[0]) == (["hour", "day"], "乙")


def test_a_day_without_changes_makes_no_version(run, times):
    run.write("甲")
    for _ in range(5):
        times.go(days=1)
        run.session.document(UNIT.id)
    assert run.reasons() == ["day"]


def test_the_state_before_a_risky_act_is_kept(run, times):
    run.write("甲")
    run.write("乙", reason="replace")
    assert (run.reasons(), run.titles()[0]) == (["replace", "day"], "甲")
    change = EditDocument(UNIT.id, (SetCell(UNIT.id, "zh", Cell("丙")),))
    run.session.apply([change], LABEL, undoable=False, reason="restore")
    assert (run.reasons()[0], run.titles()[0]) == ("restore", "乙")


def test_a_version_is_made_ready_for_the_next_change_of_a_day(run, times):
    run.write("甲")
    assert list(run.automatic.prepare(UNIT.id)) == [], "there is one of today"
    times.go(days=1)
    assert list(run.automatic.prepare(UNIT.id))
    assert run.reasons() == ["day"], "it is made ready, and not made"
    run.write("乙")
    assert (run.reasons(), run.titles()[0]) == (["day", "day"], "甲")
    assert list(run.automatic.prepare("gone")) == []


def test_a_state_that_no_order_of_single_edits_leads_to_is_put_in_by_its_parts():
    before = small_standard()
    foreword = next(each for each in before.walk() if each.kind == "foreword")
    clause = next(each for each in before.children_of(before.id) if each.kind == "clause")
    as_clause = SetKind(foreword.id, "clause", KINDS["clause"].payload())
    wanted = apply(before, as_clause, Place(clause.id, foreword.id, "m")).document
    with pytest.raises(EditError):
        edits_between(before, wanted)
    edits = edits_to(before, wanted)
    assert apply(before, *edits).document.nodes == wanted.nodes
    touched = {each.nodes[0].id for each in edits if isinstance(each, Insert)}
    assert touched == {foreword.id}, "all else stays untouched"


def test_on_closing_what_was_changed_is_kept_once(path, times, run):
    run.write("甲")
    run.close()
    again = Run(path, times)
    assert (again.reasons(), again.titles()[0]) == (["closing", "day"], "甲")
    again.close()
    assert again is not None
    third = Run(path, times)
    assert third.reasons() == ["closing", "day"]
    third.write("乙")
    assert third.reasons() == ["closing", "day"], "today's state is there already"
    third.workspace.close()


def test_a_clock_that_leaps_back_makes_no_harm(run, times):
    run.write("甲")
    times.wall -= timedelta(days=400)
    run.write("乙")
    run.write("丙")
    assert len(run.reasons()) <= 3
    assert "甲" in run.titles()


# --- thinning ---------------------------------------------------------------------------------


def stamps(*ages, now):
    return [(f"v{age}", (now - timedelta(days=age)).isoformat()) for age in ages]


def test_all_of_the_last_days_stay_then_one_a_day_then_one_a_month():
    now = datetime(2026, 12, 31, 12, tzinfo=UTC)
    recent = stamps(*[age / 10 for age in range(ALL_DAYS * 10, 0, -1)], now=now)
    assert superfluous(recent, now) == []
    same_day = [("a", "2026-12-01T08:00:00+00:00"), ("b", "2026-12-01T18:00:00+00:00")]
    assert superfluous(same_day, now) == ["a"]
    old = now - timedelta(days=DAILY_DAYS + 40)
    month = [(name, old.replace(day=day).isoformat()) for name, day in (("c", 2), ("d", 20))]
    assert superfluous(month, now) == ["c"]


def test_of_what_came_from_others_one_an_hour_stays_and_all_of_the_last_one():
    now = datetime(2026, 12, 31, 12, 30, tzinfo=UTC)
    times = ("30T08:00", "30T08:20", "30T08:40", "30T09:10", "31T11:40", "31T12:10")
    versions = [(time, f"2026-12-{time}:00+00:00") for time in times]
    assert superfluous(versions, now) == []
    assert superfluous(versions, now, times) == ["30T08:00", "30T08:20"]


@pytest.mark.parametrize("time", ["", "yesterday", "2999-01-01T00:00:00+00:00", "2020-01-01"])
def test_times_that_cannot_be_trusted_thin_nothing(time):
    now = datetime(2026, 12, 31, 12, tzinfo=UTC)
    assert superfluous([("a", time), ("b", time)], now) == []


def test_thinned_versions_lose_their_state_and_keep_their_place(path, times, run):
    versions = run.workspace.versions
    for hour in range(6):
        run.write(f"{hour}")
        versions.create(
            run.session.document(UNIT.id),
            name="",
            author="",
            message="",
            automatic=True,
            reason="hour",
        )
        times.go(minutes=20)
    named = versions.create(run.session.document(UNIT.id), name="稿", author="", message="")
    held = versions.versions(UNIT.id)[3]
    versions.hold(held.id)
    times.go(days=30)
    before = rows(path, "SELECT count(*) FROM node_state")
    count = versions.thin(times.now())
    assert count > 0
    infos = versions.versions(UNIT.id)
    assert sum(each.thinned for each in infos) == count
    assert rows(path, "SELECT count(*) FROM node_state") < before
    for each in infos:
        if each.thinned:
            with pytest.raises(StudioError, match="no longer exists"):
                versions.document_at(each.id)
        else:
            assert versions.document_at(each.id).id == UNIT.id
    whole = {each.id for each in infos if not each.thinned}
    assert {named.id, held.id, *versions.heads(UNIT.id)} <= whole
    assert versions.thin(times.now()) == 0


def test_what_was_thinned_stands_in_nobodys_way(path, times, run):
    """A file is sent, comes back and is taken over although states in between are gone."""
    versions = run.workspace.versions
    for text in ("一", "二", "三"):
        run.write(text)
        keep = {"name": "", "author": "", "message": "", "automatic": True}
        versions.create(run.session.document(UNIT.id), **keep)
    times.go(days=40)
    assert versions.thin(times.now()) > 0
    assert len(versions.versions(UNIT.id, whole=True)) < len(versions.versions(UNIT.id))
    merging = Merging(run.session, run.workspace, str)
    handing_on = Packages(
        run.session, versions, run.workspace.attachments, Observing(run.session), merging
    )
    package = handing_on.pack([UNIT.id])
    run.write("四")
    (incoming,) = handing_on.compare(package)
    assert incoming.relation is PackageRelation.OLDER
    other = Run(path.with_name("other.cstudio-db"), times)
    received = Packages(
        other.session,
        other.workspace.versions,
        other.workspace.attachments,
        Observing(other.session),
        Merging(other.session, other.workspace, str),
    )
    received.take(package, received.compare(package))
    assert other.session.document(UNIT.id).title("zh") == "三"
    other.close()
