"""Who works here: asked once, changed in one place, signed with in each library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.publishing.window.format_options import FormOptions
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.own_profile import ProfileDialog, profile_of
from curriculum_studio.workbench.versions import WHY
from tests.helpers.documents import nested, small_unit
from tests.windows.conftest import entry_of


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Settings of somebody who was asked for nothing yet."""
    return Settings(tmp_path / "window.ini")


def say_who(name, organisation=""):
    def act(dialog):
        dialog.name.setText(name)
        dialog.organisation.setText(organisation)
        return True

    return act


def opened(studio, kind):
    identity = entry_of(studio, kind)
    studio.desk.library.show(identity)
    return studio.desk.view


def cards(studio):
    return [each.below for each in studio.parts.history.versions.cards.rows]


def test_the_first_version_asks_who_keeps_it_and_no_other_act_asks_again(small, answer):
    asked = answer(ProfileDialog, say_who("王老师", "第一幼儿园"))
    view = opened(small, "standard")
    small.commands.run("file.version")
    small.parts.history.name.setText("初稿")
    small.parts.history.keep.click()
    assert len(asked) == 1
    assert "王老师" in cards(small)[0]
    version = small.desk.bench.workspace.versions.versions(view.document)[0]
    assert (version.author, version.actor) == ("王老师", small.desk.profile.value.id)

    def comment(dialog):
        assert (dialog.author.text(), dialog.organisation.text()) == ("王老师", "第一幼儿园")
        dialog.author.setText("李老师")  # written down for somebody else
        dialog.text.setPlainText("请补充。")
        return True

    answer(CommentDialog, comment)
    small.commands.run("review.comment")
    (made,) = small.desk.bench.application.reviewing.comments(view.document)
    assert (made.author, made.actor) == ("李老师", version.actor)
    assert small.desk.profile.value.name == "王老师"
    assert len(asked) == 1


def test_what_was_put_off_is_not_asked_again(small, answer):
    asked = answer(ProfileDialog, lambda _: False)
    opened(small, "standard")
    small.commands.run("file.version")
    for name in ("一", "二"):
        small.parts.history.name.setText(name)
        small.parts.history.keep.click()
    assert len(asked) == 1
    assert len(cards(small)) == 2
    # What was done without a name gets it as soon as there is one.
    small.desk.profile.complete(name="王芳")
    assert all("王芳" in below for below in cards(small))


def test_two_people_use_one_window(small, answer):
    answer(ProfileDialog, say_who("王老师", "第一幼儿园"))
    view = opened(small, "unit")
    small.desk.profile.ask()
    first = small.desk.profile.value.id
    small.desk.library.rename(view.document, "王的标题")

    def another(dialog):
        dialog.show()
        assert not dialog.another.isVisible()
        dialog.name.setText("Müller")
        assert dialog.another.isVisible()
        dialog.another.setChecked(True)
        return True

    answer(ProfileDialog, another)
    small.commands.run("tools.profile")
    second = small.desk.profile.value.id
    small.desk.library.rename(view.document, "Titel von Müller")
    steps = small.desk.bench.workspace.documents.recent(2)
    assert [each.actor.profile for each in steps] == [second, first]
    assert first != second
    names = small.desk.bench.application.signing.names()
    assert (names[first], names[second]) == ("王老师", "Müller")

    def back(dialog):
        dialog.name.setText("王老师")
        dialog.another.setChecked(True)
        return True

    answer(ProfileDialog, back)
    small.desk.profile.ask()
    assert small.desk.profile.value.id == first  # known from before


def test_a_corrected_name_is_the_same_person(small, answer):
    answer(ProfileDialog, say_who("王方"))
    small.desk.profile.ask()
    before = small.desk.profile.value.id
    answer(ProfileDialog, say_who("王芳"))
    small.desk.profile.ask()
    assert small.desk.profile.value.id == before
    assert small.desk.bench.application.signing.own.name == "王芳"


def test_the_first_start_asks_for_name_and_house(start, settings, answer):
    asked = answer(ProfileDialog)
    studio = start()
    page = studio._start
    page.teacher.setChecked(True)
    page.ownName.setText("王老师")
    page.house.setText("第一幼儿园")
    QTest.mouseClick(page.blankButton, Qt.MouseButton.LeftButton)
    own = studio.desk.profile.value
    assert (own.name, own.kindergarten, own.role) == ("王老师", "第一幼儿园", "teacher")
    assert studio.desk.bench.application.signing.own == own
    studio.desk.profile.ask_once()
    assert not asked


def test_what_each_place_kept_for_itself_becomes_the_profile(start, settings, small_file):
    for key, text in {
        "form_teacher": "王老师", "form_class": "大一班", "organisation": "第一幼儿园",
        "organisation_prefix": "CN", "role": "teacher",
    }.items():  # fmt: skip
        settings.set(key, text)
    own = start(small_file).desk.profile.value
    said = Profile(
        id=own.id, name="王老师", organisation="第一幼儿园", code="CN", role="teacher",
        class_name="大一班",
    )  # fmt: skip
    assert own == said == profile_of(settings)
    options = FormOptions(small_unit(), "", tuple, "zh", settings)
    assert (options.teacher.text(), options.className.text()) == ("王老师", "大一班")
    # A unit of a colleague goes out under the names that stand in it.
    document = read_nested(nested("unit", class_name="中三班", teacher="李老师"), "unit")
    options = FormOptions(document, "", tuple, "zh", settings)
    assert (options.teacher.text(), options.className.text()) == ("李老师", "中三班")


@pytest.mark.parametrize(
    ("role", "head", "shown"),
    [
        ("teacher", {}, ("王老师", "大一班")),
        ("teacher", {"teacher": "李老师"}, ("李老师", "")),
        ("teacher", {"class_name": "中三班"}, ("", "中三班")),
        ("teacher", {"kindergarten": "别的幼儿园"}, ("", "")),
        ("coordinator", {}, ("", "")),
    ],
)
def test_the_form_dialog_has_the_head_that_all_papers_have(qtbot, settings, role, head, shown):
    own = {
        "author": "王老师",
        "form_class": "大一班",
        "role": role,
        "profile/kindergarten": "第一幼儿园",
    }
    for key, text in own.items():
        settings.set(key, text)
    unit = read_nested(nested("unit", **head), "unit")
    options = FormOptions(unit, "", tuple, "zh", settings)
    qtbot.addWidget(options)
    assert (options.teacher.text(), options.className.text()) == shown


def test_the_class_of_a_colleague_is_not_kept_as_ones_own(qtbot, settings):
    settings.set("author", "王老师")
    settings.set("role", "teacher")
    for teacher, kept in (("李老师", ""), ("王老师", "中三班")):
        unit = read_nested(nested("unit", teacher=teacher), "unit")
        options = FormOptions(unit, "", tuple, "zh", settings)
        qtbot.addWidget(options)
        options.className.setText("中三班")
        options.options()
        assert profile_of(settings).class_name == kept


def test_the_command_line_signs_as_the_window_did_and_the_other_way_round(start, small_file):
    studio = start(small_file)
    studio.desk.profile.complete(name="王老师")
    path, own = studio.options.workspace, studio.desk.profile.value
    studio.window.close()
    application = open_application(path)
    assert application.signing.own == own
    assert application.session.actor.profile == own.id
    application.close()


def test_a_library_that_was_signed_by_commands_names_whoever_opens_the_window(
    start, tmp_path, small_file
):
    path = tmp_path / "library.cstudio-db"
    path.write_bytes(small_file.read_bytes())
    application = open_application(path)
    application.signing.sign_as(Profile(id="wang", name="王老师", organisation="第一幼儿园"))
    application.close()
    own = start().desk.profile.value
    assert (own.id, own.name, own.organisation) == ("wang", "王老师", "第一幼儿园")


def test_an_automatic_version_says_why_and_a_thinned_one_cannot_be_opened(small):
    view = opened(small, "standard")
    workspace = small.desk.bench.workspace
    made = []
    for reason in ("day", "replace", "export"):
        small.desk.library.rename(view.document, f"标题 {reason}")
        content = small.desk.bench.session.document(view.document)
        more = {"automatic": True, "reason": reason, "actor": small.desk.profile.value.id}
        made.append(workspace.versions.create(content, name="", author="", message="", **more))
    with workspace._database.write() as connection:
        connection.exec_driver_sql("UPDATE version SET thinned = 1 WHERE id = ?", (made[1].id,))
    small.commands.run("file.version")
    panel = small.parts.history
    panel.renew()
    below = dict(zip((e.key for e in panel.versions.cards.rows), cards(small), strict=True))
    for each in made:
        assert say(WHY[each.reason]) in below[each.id]
    keys = [e.key for e in panel.versions.cards.rows]
    looked = []
    panel.looked.connect(lambda *_: looked.append(1))
    for each, can in ((made[0], True), (made[1], False)):
        panel.versions.setCurrentIndex(panel.versions.cards.index(keys.index(each.id), 0))
        assert panel.look.isEnabled() is panel.restore.isEnabled() is can
        assert panel.gone.isVisibleTo(panel) is not can
    panel.versions.opened.emit(made[1].id)
    assert not looked


def test_an_answer_in_a_thread_is_signed(small):
    view = opened(small, "standard")
    small.desk.profile.complete(name="王老师", organisation="第一幼儿园")
    reviewing = small.desk.bench.application.reviewing
    comment = reviewing.add(view.document, Anchor(), "太长。")
    reviewing.reply(comment.id, "好。", author="王老师")
    kept = reviewing.comment(comment.id)
    assert kept.actor == kept.replies[0].actor == small.desk.profile.value.id
