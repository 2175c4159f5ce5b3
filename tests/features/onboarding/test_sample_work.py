"""What a group did with the samples: in a real library, through the services that boards show."""

from collections import Counter
from datetime import date

import pytest

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.anchors import FoundAnchor
from curriculum_studio.core.comments import is_open, is_to_do, needs_reason
from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.review_rounds import days_left, too_short, vote
from curriculum_studio.core.transactions import RemoveDocument
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.i18n import message
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


def today(application: Application) -> str:
    return application.session.now()[:10]


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
        cell = standard.nodes[each.anchor.node].cell(each.anchor.language)
        assert each.anchor.quotation in cell.text
        assert found.state == "attached"
    numbers = Counter(each.number for each in comments)
    assert max(numbers.values()) == 1
    assert not any(needs_reason(each) for each in comments)
    assert any(is_to_do(each) for each in comments)
    assert any(each.discuss for each in comments)
    assert any(each.same_as for each in comments)
    assert any(each.replies for each in comments)
    assert any(is_open(each) and each.replaces for each in comments)


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
