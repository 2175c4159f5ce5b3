"""What a group did with the samples: in a real library, through the services that boards show."""

import io
import runpy
from collections import Counter
from datetime import date

import docx
import pytest

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.anchors import FoundAnchor
from curriculum_studio.core.comments import is_open, is_to_do, needs_reason
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.review_rounds import days_left, too_short, vote
from curriculum_studio.core.transactions import RemoveDocument
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.core.trials import entries_of, entry_of, said_in
from curriculum_studio.features.assessment.model.data_items import factors_in, needed
from curriculum_studio.features.assessment.service.emission_factors import (
    chosen_factors,
    shipped_factors,
)
from curriculum_studio.features.frameworks.service import GoalIndex, frameworks_of
from curriculum_studio.features.pilots.model import items_of, states_of, without_reason
from curriculum_studio.features.school_forms.formats.unit_values import left_out
from curriculum_studio.i18n import finish, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.locations import resource_folder
from curriculum_studio.render.paper import word_paper
from tests.helpers.samples import samples_of


@pytest.fixture(scope="module")
def application(tmp_path_factory):
    path = tmp_path_factory.mktemp("work") / "library.cstudio-db"
    application = open_application(path, create=True)
    application.sample_work.fill(application.session, "en")
    yield application
    application.close()


@pytest.fixture(scope="module")
def standard(application) -> Document:
    (entry,) = (each for each in application.session.entries() if each.kind == "standard")
    return application.session.document(entry.id)


def units_of(application: Application) -> list[Document]:
    session = application.session
    return [session.document(each.id) for each in session.entries() if each.kind == "unit"]


def unit(application: Application, title: str) -> Document:
    return next(each for each in units_of(application) if each.title("en").startswith(title))


def today(application: Application) -> str:
    return application.session.now()[:10]


# --- frameworks -------------------------------------------------------------------------------


def test_goals_of_two_frameworks_are_related(application):
    frameworks = frameworks_of(application.session)
    by_name = {each.root.payload.identifier: each for each in frameworks}
    goals = GoalIndex([by_name["greencomp"]])
    links = [
        link
        for node in by_name["eco-schools"].walk()
        for link in getattr(node.payload, "associations", ())
    ]
    related = [link for link in links if goals.find(link.destination) is not None]
    assert [link.type for link in related] == ["isRelatedTo"] * 6


# --- the review -------------------------------------------------------------------------------


def test_a_round_runs_and_bodies_answered_in_every_way(application, standard):
    (line,) = application.rounds.of(standard.id)
    assert 0 < days_left(line.payload, today(application)) < 30
    assert not too_short(line.payload)
    standing = application.rounds.standing(line.id)
    assert (standing.asked, standing.answered, len(standing.silent)) == (7, 6, 1)
    assert any(each.recipient.without_comments for each in standing.answers)
    assert standing.total == 12
    assert standing.open >= 4
    assert set(standing.decisions) == {"", "accepted", "partly", "not_accepted", "noted"}
    assert set(standing.types) == {"general", "technical", "editorial"}
    assert standing.to_do >= 1
    assert standing.without_reason == 0


def test_comments_stand_on_words_of_the_standard_in_three_languages(application, standard):
    comments = application.reviewing.comments(standard.id)
    assert {each.anchor.language for each in comments} == set(LANGUAGES)
    for each in comments:
        found: FoundAnchor = application.reviewing.find(each)
        sent = application.workspace.versions.document_at(each.anchor.version)
        cell = sent.nodes[each.anchor.node].cell(each.anchor.language)
        assert each.anchor.quotation in cell.text
        assert found.state == ("changed" if each.done_version else "attached")
    numbers = Counter(each.number for each in comments)
    assert max(numbers.values()) == 1
    assert not any(needs_reason(each) for each in comments)
    assert any(is_to_do(each) for each in comments)
    assert any(each.discuss for each in comments)
    assert any(each.same_as for each in comments)
    assert any(each.replies for each in comments)
    assert any(is_open(each) and each.replaces for each in comments)


def test_the_papers_quote_the_words_that_were_sent(application, standard):
    (layout,) = (e for e in application.comment_export.layouts() if e.id == "summary-group")
    content = application.comment_export.form(standard.id, layout)
    tables = docx.Document(io.BytesIO(content)).tables
    told = [cell.text for table in tables for row in table.rows for cell in row.cells]
    assert "将“定期”改为“每月至少一次”" in told
    assert "将“3年”改为“5年”" in told


def test_what_was_worked_in_stands_in_a_version(application, standard):
    done = [each for each in application.reviewing.comments(standard.id) if each.done_version]
    assert [bool(each.confirmed_by) for each in done] == [True, False]
    for each in done:
        text = standard.nodes[each.anchor.node].text("zh")
        before = application.workspace.versions.document_at(each.anchor.version)
        after = application.workspace.versions.document_at(each.done_version)
        assert each.proposal in text
        assert each.proposal not in before.nodes[each.anchor.node].text("zh")
        assert after.nodes[each.anchor.node].text("zh") == text


def test_the_meeting_decided_what_it_lists(application, standard):
    (line,) = application.rounds.of(standard.id)
    (meeting,) = application.rounds.meetings(line.id)
    assert len(meeting.notes) == 3
    assert vote(meeting.payload).carried
    decided = application.rounds.decided(standard.id, date.fromisoformat(meeting.payload.date))
    own = {each.id for each in decided if each.decision}
    assert own == set(meeting.payload.comments)


def test_versions_are_kept_and_automatic_and_tell_of_the_past(application, standard):
    versions = application.workspace.versions.versions(standard.id)
    assert [(each.automatic, bool(each.name)) for each in reversed(versions)] == [
        (False, True),
        (True, False),
        (False, True),
        (False, True),
    ]
    assert versions[0].name == "After the drafting meeting"
    assert all(each.time[:10] < today(application) for each in versions)
    assert all(each.message for each in versions if not each.automatic)
    assert application.workspace.versions.heads(standard.id) == (versions[0].id,)
    contents = {
        frozenset(
            (node.id, node.text("zh"))
            for node in application.workspace.versions.document_at(each.id).walk()
        )
        for each in versions
    }
    assert len(contents) == 4


def test_some_translations_are_behind_and_some_missing(standard):
    states = Counter(
        state(node, language)
        for node in standard.walk()
        for language in ("en", "de")
        if node.text("zh")
    )
    assert states[CellState.STALE] == 2
    assert states[CellState.EMPTY] == 3


def test_the_source_of_a_stale_text_is_known(application, standard):
    for node in standard.walk():
        for language in ("en", "de"):
            if state(node, language) is CellState.STALE:
                cell = node.cell(language)
                earlier = application.session.earlier_text(
                    standard.id, node.id, "zh", cell.based_on
                )
                assert earlier is not None
                assert earlier.text != node.text("zh")


def test_apart_from_that_the_standard_is_the_sample(standard):
    (sample,) = samples_of("standard")
    changed = [
        (node.id, language)
        for node in sample.walk()
        for language in LANGUAGES
        if node.text(language) != standard.nodes[node.id].text(language)
    ]
    assert len(changed) == 5
    assert all(language != "zh" for _, language in changed)


# --- assessments ------------------------------------------------------------------------------


def test_one_school_is_assessed_and_verified_and_one_is_not_done(application, standard):
    done, begun = application.assessing.results(standard.id).schools
    assert done.school == "Qinghe No. 3 Kindergarten"
    assert done.reviewed
    assert done.verified.level
    assert len(done.gaps) == 5
    assert (done.own.level.id, done.verified.level.id) == ("excellent", "good")
    assert len(done.measured) >= 6
    assert all(line.state == "scored" for line in done.own.lines if line.applicable)
    assert not begun.reviewed
    assert not begun.own.level
    assert sum(line.state == "open" for line in begun.own.lines) > 10


def test_nobody_has_to_doubt_the_data_of_the_school_that_is_done(application):
    documents = [each for each in application.session.entries() if each.kind == "assessment"]
    results = [application.assessing.result(each.id) for each in documents]
    assert sorted(bool(each.account.doubts) for each in results) == [False, True]


def test_the_factors_with_which_that_is_reckoned_stand_in_the_register(application):
    """Whoever opens the table of factors sees those that count, each with source and region."""
    (entry,) = (each for each in application.session.entries() if each.kind == "pilot_register")
    own = factors_in(application.session.document(entry.id))
    assert sorted((each.item, each.unit) for each in own) == sorted(needed())
    chosen = chosen_factors(application.session, application.resources)
    assert {id(each) for each in own} <= set(map(id, chosen.values()))
    assert all(each.source and each.region for each in own)
    shipped = [each.payload for each in shipped_factors(application.resources)]
    assert all(each in shipped for each in own)


def test_reports_can_be_made_of_them(application, standard):
    report = application.assessing.report(standard.id, "de", str, paper=word_paper)
    assert report.startswith(b"PK")


# --- try-outs ---------------------------------------------------------------------------------


def test_try_outs_observations_and_what_waits_for_an_answer(application):
    piloting = application.piloting
    assert len(piloting.sites()) == 3
    assert all(piloting.tasks_of(each.id) for each in piloting.sites())
    states = {each.unit: each for each in states_of(units_of(application), piloting.trials())}
    bottle, sorting = unit(application, "A bottle"), unit(application, "Little sorting")
    assert (states[bottle.id].trials, states[sorting.id].trials) == (1, 1)
    assert states[sorting.id].open > 0
    (trial,) = piloting.trials(bottle.id)
    seen = application.observing.seen(trial)
    assert seen == trial.root.payload.seen
    assert seen.observations == 2
    for each in application.observing.all():
        for role in ("observed", "analysis", "support"):
            assert all(said_in(each, role, language) for language in LANGUAGES)
    assert all(entry_of(each).node in bottle.nodes for each in entries_of(trial)[:7])
    assert trial.root.payload.activity in bottle.nodes


def test_a_unit_was_deliberated_before_during_and_after(application):
    document = unit(application, "A bottle")
    councils = [each for each in document.walk() if isinstance(each.payload, Deliberation)]
    assert [each.payload.phase for each in councils] == ["before", "during", "after"]
    trials = application.piloting.trials(document.id)
    lines = [line.id for trial in trials for line in entries_of(trial)]
    changed = []
    for each in councils:
        assert not without_reason(document, each.id)
        rows = application.piloting.compared(document.id, each.id, "en").rows
        adjusted = {
            identity
            for identity, item in items_of(document, each.id).items()
            if item.payload.decision == "adjust"
        }
        assert adjusted <= {row.node for row in rows if row.before != row.now}
        changed.append(len(adjusted))
        assert set(items_of(document, each.id)) <= {*document.nodes, *lines}
    assert changed == [1, 1, 0]
    versions = {each.id for each in application.workspace.versions.versions(document.id)}
    items = [each.payload for each in document.walk() if isinstance(each.payload, DeliberationItem)]
    assert {each.edit_version for each in items} - {""} <= versions


def test_what_is_named_by_an_id_is_there(application):
    """A reference of the work that leads nowhere would show as a blank on a board."""
    entries = {each.id for each in application.session.entries()}
    for identity in entries:
        for node in application.session.document(identity).walk():
            named = getattr(node.payload, "document", "")
            assert not named or named in entries


# --- the form of a school ---------------------------------------------------------------------


def test_the_form_and_what_fills_it_are_as_the_tool_makes_them():
    tool = runpy.run_path(str(resource_folder("resources").parent / "tools" / "sample_form.py"))
    made = tool["form"]()
    assert made == tool["FORM"].read_bytes()
    assert tool["text_of"](tool["record"](made)) == tool["FIELDS"].read_text("utf-8")


def test_a_form_of_a_school_is_ready_and_can_be_filled(application, tmp_path):
    ((entry, form),) = application.forms.payloads()
    assert entry.title("de") == "Angebotsplanung des Kindergartens Nr. 3 Qinghe"
    document = unit(application, "A bottle")
    activity = next(each for each in document.walk() if each.text("zh") == "沉一沉，浮一浮"
                    and each.kind == "activity")  # fmt: skip
    assert not set(left_out(form, document, activity.id, "zh").split("、")) - {
        "",
        "安全提示",
        "设计意图",
    }
    target = tmp_path / "filled.docx"
    options = {"form": entry.id, "activity": activity.id}
    finish(application.exporter.export([document.id], "form", target, ("zh",), options))
    text = "".join(docx.Document(str(target)).element.itertext())
    assert "能先猜一猜，再动手试，用箭头记下沉和浮。" in text


# --- as a whole -------------------------------------------------------------------------------


def test_nothing_of_it_can_be_undone_by_mistake(application):
    assert all(not application.session.last_step(each.id) for each in application.session.entries())


def test_filling_again_changes_nothing_and_what_was_deleted_comes_back(tmp_path):
    application = open_application(tmp_path / "library.cstudio-db", create=True)
    session = application.session
    application.sample_work.fill(session)
    before = {each.id for each in session.entries()}
    (standard,) = (each.id for each in session.entries() if each.kind == "standard")
    application.sample_work.fill(session)
    assert {each.id for each in session.entries()} == before
    comments = application.reviewing.comments(standard)
    session.apply([RemoveDocument(each) for each in before], message("Test", "Delete"))
    assert not session.entries()
    application.sample_work.fill(session)
    assert {each.id for each in session.entries()} == before
    assert {each.id for each in application.reviewing.comments(standard)} == {
        each.id for each in comments
    }
    application.close()
