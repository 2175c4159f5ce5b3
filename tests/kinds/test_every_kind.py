"""Each kind is served by each consumer, and each field is read, or it is said why not."""

import ast
import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

import curriculum_studio
from curriculum_studio.core.descriptors.standards import remark
from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.payloads import (
    framework,
    indicators,
    pilots,
    review,
    standard,
    unit,
)
from curriculum_studio.core.roles import Kind, MenuEntry, Role
from curriculum_studio.i18n import message
from tests.kinds.consumers import CONSUMERS, Consumer
from tests.kinds.marked import marked, marked_nodes, reach


def _asked(consumer: Consumer, top: str) -> set[str]:
    kinds = reach(top, unsorted=consumer.unsorted)
    return {
        kind
        for kind in kinds
        if (KINDS[kind].text or not consumer.texts) and KINDS[kind].role in consumer.roles
    }


def _silent(consumer: Consumer, top: str, unserved: set[str]) -> set[str]:
    """What a consumer neither serves nor leaves out for a reason."""
    absent = consumer.absent
    return {k for k in unserved if k not in absent and KINDS[k].role not in absent}


def test_every_kind_occurs():
    for top in DOCUMENT_KINDS:
        document = marked(top)
        assert {node.kind for node in document.walk()} == reach(top), top
        assert set(marked_nodes(document)) == {kind for kind in reach(top) if KINDS[kind].text}
    assert set().union(*map(reach, DOCUMENT_KINDS)) == set(KINDS)


@pytest.mark.parametrize("consumer", CONSUMERS, ids=lambda each: each.name)
def test_every_kind_is_served_or_left_out_with_a_reason(consumer):
    asked, left_out = set(), set()
    for top in consumer.tops:
        unserved = _asked(consumer, top) - consumer.served(top)
        silent = _silent(consumer, top, unserved)
        assert not silent, f"{consumer.name} of a {top} neither serves nor leaves out: {silent}"
        asked |= _asked(consumer, top)
        left_out |= unserved
    stale = {
        each
        for each in consumer.absent
        if each not in left_out
        and (each in asked or each in {KINDS[kind].role for kind in asked})
        and each not in {KINDS[kind].role for kind in left_out}
    }
    assert not stale, f"{consumer.name} serves what it says it leaves out: {stale}"


@pytest.fixture
def added(monkeypatch):
    """Adds a kind to those that may stand in a clause, in the descriptor alone."""

    def add(kind: Kind) -> Kind:
        clause = KINDS["clause"]
        monkeypatch.setitem(KINDS, kind.name, kind)
        holder = replace(clause, children=clause.children | {kind.name})
        monkeypatch.setitem(KINDS, "clause", holder)
        marked.cache_clear()
        reach.cache_clear()
        return kind

    yield add
    marked.cache_clear()
    reach.cache_clear()


def _told(kind: Kind) -> set[str]:
    """Who misses something of a kind: says nothing of it, or breaks off loudly."""
    found = set()
    for consumer in (each for each in CONSUMERS if "standard" in each.tops):
        try:
            unserved = _asked(consumer, "standard") - consumer.served("standard")
        except KeyError as missing:
            if missing.args != (kind.name,):
                raise
            found.add(consumer.name)
        else:
            if kind.name in _silent(consumer, "standard", unserved):
                found.add(consumer.name)
    return found


#: Who has made tables of the kinds when the program starts, before a test can add one.
EARLY = {"Insert menu", "import of standards"}


def test_a_kind_that_is_added_by_half_is_told_of(added):
    kind = added(Kind("half_added", Role.REMARK))
    assert _told(kind) == EARLY | {
        *("names", "labels", "labels in Word", "elements of STS"),
        *("Word", "STS", "tracked changes", "returned drafts"),
    }


def test_a_remark_is_served_by_what_its_descriptor_tells(added):
    words = message("Test", "hazard")
    kind = added(remark("wholly_added", words, label="warning", menu_entry=MenuEntry(words, words)))
    assert _told(kind) == EARLY


# --- fields of payloads -------------------------------------------------------------------------

PACKAGE = Path(curriculum_studio.__file__).parent

#: Where a payload is shown, and where it goes out: printed, written to files or told in lines.
SHOWING = re.compile(r"(workbench|editor|shell)/|features/\w+/window")
GIVING_OUT = re.compile(r"(ooxml|render|spreadsheet|cli|console)/|features/\w+/(formats|cli|verbs)")

_OF_SOURCE = "of the file that a framework came from; goes back into it, and is changed there"
_AS_RESULT = "shown as what follows from it, which assessment.service works out"
_BY_SHEET = "stands in the cells of the workbook that indicators.model.cell_edits tells"
_HERE_ALONE = "says what to do next in this library"
_UNUSED = "asked of a site and read by nobody yet: workbooks ask for it again"
_AS_WRITTEN = "tells copies from their source while they are here"
NOT_SHOWN = {
    **dict.fromkeys(("FrameworkHead.uri", "FrameworkHead.last_changed"), _OF_SOURCE),
    **dict.fromkeys(("Goal.uri", "Goal.education_levels", "Goal.status_start"), _OF_SOURCE),
    **dict.fromkeys(("Goal.last_changed", "Association.sequence"), _OF_SOURCE),
    **dict.fromkeys(("Assessment.period_start", "Assessment.first_year"), _AS_RESULT),
    **dict.fromkeys(("Score.verified_applicable", "Score.verified_value"), _AS_RESULT),
    **dict.fromkeys(("Score.verified_ticked", "Score.unread"), _AS_RESULT),
    "IndicatorSystem.not_applicable_limit": _AS_RESULT,
    "SchoolForm.attachment": "the file itself, which Word shows",
    **dict.fromkeys(("Comment.decided_by", "Comment.decided_at"), "shown in minutes and logs"),
    "Comment.like": "the kind of a paragraph that is proposed; shown as the paragraph",
    "Comment.handed_on": "by which features.group.model.own_comments tells whose a comment is",
    **dict.fromkeys(("MergeDecision.decided_by", "MergeDecision.decided_at"), "shown in summaries"),
    "UnitHead.taken_version": _AS_WRITTEN,
    "PilotSite.floor_area": _UNUSED,
    "Anchor.objects": "finds a quotation again in which there are pictures or formulas",
}
NOT_GIVEN_OUT = {
    **dict.fromkeys(("Indicator.responsible", "Indicator.applies_to"), _BY_SHEET),
    "PilotSite.floor_area": _UNUSED,
    **dict.fromkeys(("Assessment.period_start", "Assessment.period_end"), _AS_RESULT),
    **dict.fromkeys(("Score.verified_ticked", "DataPoint.entered", "DataPoint.fault"), _AS_RESULT),
    "Comment.behind": "where a proposed paragraph stands; goes out as the place",
    "Meeting.votes_for": "goes out as the vote that core.review_rounds counts",
    "Recipient.contact": _HERE_ALONE,
    "UnitHead.school_year": "of a plan that was taken in; shown and changed among its properties",
    "Comment.like": NOT_SHOWN["Comment.like"],
    "Comment.handed_on": NOT_SHOWN["Comment.handed_on"],
    **dict.fromkeys(("Comment.discuss", "Recipient.reminded"), _HERE_ALONE),
    "Recipient.without_comments": "goes out as the sentence of comment_export, a service",
    **dict.fromkeys(("UnitHead.taken_from", "UnitHead.taken_version"), _AS_WRITTEN),
    **dict.fromkeys(("Aim.taken_from", "Activity.taken_from", "Step.taken_from"), _AS_WRITTEN),
}


def _names_in(places):
    """Return every name by which the code of some places could read a field."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if not places.match(path.relative_to(PACKAGE).as_posix()):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Attribute(attr=name, ctx=ast.Load()):
                    found.add(name)
                case ast.Constant(value=str() as name):
                    found.add(name)
                case ast.MatchClass(kwd_attrs=names):
                    found.update(names)
    return found


@pytest.mark.parametrize(
    ("places", "reasons"),
    [(SHOWING, NOT_SHOWN), (GIVING_OUT, NOT_GIVEN_OUT)],
    ids=["shown", "given out"],
)
def test_every_field_of_a_payload_is_read_somewhere_or_has_a_reason(places, reasons):
    names = _names_in(places)
    unread = {
        f"{payload.__name__}.{field.name}"
        for module in (framework, indicators, pilots, review, standard, unit)
        for payload in vars(module).values()
        if is_dataclass(payload) and payload.__module__ == module.__name__
        for field in fields(payload)
        if field.name not in names
    }
    assert unread - reasons.keys() == set(), "nobody shows or gives out these fields"
    assert reasons.keys() - unread == set(), "these have what reads them after all"
