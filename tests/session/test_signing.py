"""Who and when: profiles and copies of the library behind transactions, versions and comments."""

import shutil
from dataclasses import replace
from datetime import datetime

import msgspec
import pytest

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.comments import anonymous, merged
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.record_codec import comment_from_raw, comment_to_raw
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message
from curriculum_studio.session.signing import Signing
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard
from tests.helpers.libraries import everyday

WANG = Profile(id="wang", name="王老师", organisation="第一幼儿园", code="CN")
MUELLER = Profile(id="mueller", name="Müller", organisation="Kita Nord")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "library.cstudio-db"
    application = everyday(open_application, path)
    application.session.add(small_standard(), Message("Tests", "Fill"))
    application.close()
    return path


@pytest.fixture
def open_(file):
    opened: list[Application] = []

    def begin(path=file, **more):
        opened.append(open_application(path, **more))
        return opened[-1]

    yield begin
    for each in opened:
        each.workspace.close()  # once more does no harm


def identity(application):
    return application.session.entries()[0].id


def typed(application, text):
    document = application.session.document(identity(application))
    node = next(each for each in document.walk() if each.kind == "paragraph")
    application.session.edit(
        document.id, (SetCell(node.id, "zh", Cell(text)),), Message("Tests", "Type")
    )


def test_the_first_change_waits_once_for_the_id_of_the_copy(open_, file, tmp_path):
    application = open_(shutil.copy(file, tmp_path / "copy.cstudio-db"))
    commits = []
    raw = application.workspace._database._raw
    raw.set_trace_callback(lambda told: commits.append(told) if told == "COMMIT" else None)
    application.signing.replica()
    assert len(commits) == 1


def test_two_people_sign_what_they_do_in_one_everyday(open_):
    application = open_()
    session, signing = application.session, application.signing
    for profile, text in ((WANG, "王写的。"), (MUELLER, "Müller 写的。")):
        signing.sign_as(profile)
        typed(application, text)
    newer, older = application.workspace.documents.recent(2)
    assert [older.actor.profile, newer.actor.profile] == ["wang", "mueller"]
    assert older.actor.replica == newer.actor.replica != ""
    assert datetime.fromisoformat(newer.at).utcoffset().total_seconds() == 0

    comment = application.reviewing.add(identity(application), Anchor(), "太长。", author="赵")
    assert (comment.actor, comment.author) == ("mueller", "赵")
    signing.sign_as(WANG)
    application.reviewing.reply(comment.id, "好的。", author=WANG.name)
    version = application.stages.change(identity(application), "comment_draft", WANG.name)
    assert version.actor == "wang"
    assert signing.names() == {"mueller": "Müller", "wang": "王老师"}
    assert session.actor.profile == "wang"
    application.close()

    again = open_()
    kept = again.reviewing.comment(comment.id)
    assert (kept.actor, kept.replies[0].actor) == ("mueller", "wang")
    assert again.workspace.versions.versions(identity(again))[0].actor == "wang"
    assert again.signing.own == WANG


def test_an_exported_state_says_who_made_it(open_):
    application = open_()
    application.signing.sign_as(WANG)
    application.exporter.prepare((identity(application),), "docx", ("zh",))
    newest = application.workspace.versions.versions(identity(application))[0]
    assert (newest.reason, newest.actor) == ("export", "wang")


def test_a_name_that_is_corrected_is_that_of_all_that_was_done(open_):
    application = open_()
    application.signing.sign_as(replace(WANG, name="", organisation=""))
    typed(application, "还没有名字。")
    application.signing.sign_as(WANG)
    who = application.workspace.documents.recent(1)[0].actor.profile
    assert application.signing.names()[who] == "王老师"


def test_whoever_worked_here_before_is_known_by_name_and_house(open_):
    signing = open_().signing
    signing.sign_as(WANG)
    signing.sign_as(replace(WANG, id="other", organisation="第二幼儿园"))
    assert signing.known("王老师", "第一幼儿园") == WANG
    assert signing.known("王老师", "") is None
    assert signing.known("李老师", "第一幼儿园") is None


def test_a_copied_library_is_another_replica_of_the_same_owner(open_, file, tmp_path):
    application = open_()
    application.signing.sign_as(WANG)
    typed(application, "一")
    first = application.session.actor
    application.close()
    assert open_().session.actor == first  # at the same place it stays the same copy

    (tmp_path / "elsewhere").mkdir()
    copy = tmp_path / "elsewhere" / file.name
    shutil.copyfile(file, copy)
    other = open_(copy)
    assert other.session.actor.profile == "wang"
    typed(other, "二")
    assert other.session.actor.replica not in {"", first.replica}
    second = other.session.actor
    other.close()
    assert open_(copy).session.actor == second


def test_on_another_computer_a_library_belongs_to_nobody_at_first(open_, file):
    application = open_()
    application.signing.sign_as(WANG)
    typed(application, "一")
    replica = application.session.actor.replica
    application.close()
    with open_workspace(file) as workspace:
        application = Application(workspace)
        session = application.session
        Signing(session, workspace, "another-computer")
        assert session.actor.profile == ""
        typed(application, "二")
        assert session.actor.profile == ""
        assert session.actor.replica not in {"", replica}
        assert workspace.people.get("wang") == WANG  # the name is known there, too


def test_reading_signs_nothing(open_, file):
    application = open_()
    application.signing.sign_as(WANG)
    actor = application.session.actor
    application.close()
    reader = open_(file, read_only=True)
    assert reader.session.actor == actor
    reader.signing.sign_as(MUELLER)
    reader.close()
    assert open_().signing.own == WANG


def test_the_place_of_a_library_is_not_told(open_, file):
    """A library is handed on: neither path nor computer stand in it in words."""
    settings = open_().workspace.settings
    assert str(file.parent) not in settings.get("replica_place")
    assert len(settings.get("replica_place").split()) == 2


# Comments


def said():
    reply = Reply(id="r", author="李", text="好", actor="li")
    return Comment(id="c", document="d", author="王", text="短", actor="wang", replies=(reply,))


def test_an_actor_that_nobody_gave_is_left_out():
    raw = comment_to_raw(replace(said(), actor="", replies=(Reply(id="r", text="好"),)))
    assert "actor" not in msgspec.json.encode(raw).decode()
    assert comment_from_raw(raw).replies[0].actor == ""
    assert comment_from_raw(comment_to_raw(said())) == said()


def test_what_goes_out_unnamed_has_no_actor_and_keeps_it_when_it_comes_back():
    out = anonymous(said())
    assert "actor" not in msgspec.json.encode(comment_to_raw(out)).decode()
    back = merged(said(), replace(out, text="更短")).comment
    assert (back.text, back.actor, back.replies[0].actor) == ("更短", "wang", "li")
