"""Groups by commands: made, joined, members invited and let go; on a server and in a folder."""

import re
from contextlib import closing
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.group.model.invitation import read_invitation
from curriculum_studio.features.group.service import passwords
from curriculum_studio.features.group.service.membership import comments_waiting
from curriculum_studio.features.group.service.passwords import Passwords
from tests.helpers.documents import small_standard
from tests.helpers.grouped import LABEL
from tests.helpers.postgres import PASSWORD, new_server
from tests.helpers.told_of_children import PUBLIC, folder_tells, node_with, told_unit


class Ring(KeyringBackend):
    """A key ring as those of systems are, kept as long as the test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture
def ring(monkeypatch):
    before = keyring.get_keyring()
    own = Ring()
    keyring.set_keyring(own)
    monkeypatch.delenv(passwords.VARIABLE, raising=False)
    yield own
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def server():
    with new_server() as found:
        yield found


@pytest.fixture
def at(command, tmp_path):
    """A command line for the library of somebody."""

    def library(name):
        def run(*words):
            return command(*words, "--workspace", tmp_path / f"{name}.cstudio-db")

        assert run("init").code == 0
        assert run("profile", "--name", name).code == 0
        return run

    return library


def test_a_group_on_a_server_from_the_first_command_to_the_last(
    at, server, ring, tmp_path, monkeypatch
):
    wang, li = at("王芳"), at("Anna Müller")
    monkeypatch.setenv(passwords.VARIABLE, PASSWORD)  # as a technician in a script
    made = wang("group", "create", server.url("spring"), "--name", "春苗", "--json")
    assert made.code == 0, made
    made = made.json
    monkeypatch.delenv(passwords.VARIABLE)
    assert read_invitation(made["text"]).place == made["place"]
    # A number behind the name where an account of another group has it.
    assert re.match(r"postgresql://wangfang\d*@127\.0\.0\.1:", made["place"])
    assert PASSWORD not in (tmp_path / "王芳.cstudio-db").read_bytes().decode("latin-1")
    assert made["password"] not in (tmp_path / "王芳.cstudio-db").read_bytes().decode("latin-1")

    page = tmp_path / "invitation.docx"
    ended = wang("group", "invite", "Anna Müller", "--role", "commenter", "--out", page)
    assert ended.code == 0
    assert page.stat().st_size > 2000
    slip = tmp_path / "invitation.txt"
    slip.write_text(ended.out, encoding="utf-8")
    joined = li("group", "join", slip, "--json").json
    assert joined["group"] == "春苗"
    listed = [each.split("\t") for each in li("group", "members").lines]
    assert [each[:4:2] for each in listed] == [
        ["王芳", "Administrator"],
        ["Anna Müller", "Commenter"],
    ]
    assert [each[4].rstrip("0123456789") for each in listed] == ["wangfang", "anna-muller"]
    # Another password comes with another invitation, and this computer knows it at once.
    again = li("group", "password", "--json").json
    assert again["password"] not in slip.read_text(encoding="utf-8")
    assert li("group", "members").code == 0
    # Whoever may not is told who may.
    assert "王芳" in li("group", "password", "--for", "王芳").error
    assert "王芳" in li("group", "invite", "Zhao", "--role", "editor").error
    assert "王芳" in li("group", "role", "王芳", "reader").error
    assert wang("group", "role", "anna", "writer").out == "Anna Müller: Writer\n"
    assert wang("group", "remove", "Anna Müller", "--to", "王芳").out == "Anna Müller: Left\n"
    assert "Anna Müller\t\tLeft" in wang("group", "members").out
    # Whoever leaves does so alone, and the password goes from the key ring.
    zhao = at("赵敏")
    slip.write_text(wang("group", "invite", "赵敏", "--role", "writer").out, encoding="utf-8")
    assert zhao("group", "join", slip).code == 0
    kept = len(ring.kept)
    left = zhao("group", "leave", "--json").json
    assert (left["told"], len(ring.kept)) == (True, kept - 1)
    assert "赵敏\t\tLeft" in wang("group", "members").out
    # Without the key ring, the password is asked for.
    ring.kept.clear()
    assert "password is wrong" in wang("group", "members").error


def test_a_group_in_a_folder_by_the_same_commands(at, tmp_path):
    wang, li = at("王芳"), at("李娜")
    folder = tmp_path / "group"
    folder.mkdir()
    assert wang("group", "create", folder, "--name", "春苗", "--json").json["place"] == str(folder)
    assert li("group", "join", folder).code == 0
    assert [each.split("\t")[::2] for each in sorted(li("group", "members").lines)] == [
        ["李娜", "Editor"],
        ["王芳", "Administrator"],
    ]
    assert "Nobody has to be invited" in li("group", "invite", "Zhao", "--role", "editor").error
    with closing(open_application(tmp_path / "王芳.cstudio-db")) as application:
        application.session.add(small_standard(), LABEL)
    (shared,) = wang("list", "--json").json
    assert wang("group", "share", shared["id"], "--json").json["shared"] == [shared["id"]]
    assert wang("group", "status", "--json").json["waiting"][0]["title"] == shared["title"]
    assert [each["id"] for each in wang("group", "sync", "--json").json["sent"]] == [shared["id"]]
    assert li("group", "sync").out == f"Updated here: {shared['title']}\n"
    assert li("group", "sync").out == "Nothing new on either side.\n"
    # Who only reads shares nothing, and is told who may.
    assert wang("group", "role", "李娜", "reader").code == 0
    assert li("set", shared["id"], shared["id"], "--lang", "zh", "新的标题").code == 0
    refused = li("group", "sync")
    assert (refused.code, "王芳" in refused.err) == (1, True)
    assert "Changed here, not sent yet" in li("group", "status").out
    assert li("group", "unshare", shared["id"], "--json").json["only_here"] == [shared["id"]]
    assert "not sent yet" not in li("group", "status").out
    folder.rename(tmp_path / "gone")
    ended = li("group", "status", "--json").json
    assert (ended["reachable"], "cannot be reached" in ended["problem"]) == (False, True)
    (tmp_path / "gone").rename(folder)
    assert "there is a group" in wang("group", "create", folder, "--name", "x").error.lower()


def test_what_is_told_of_children_is_shared_only_by_name(at, tmp_path):
    wang = at("王芳")
    folder = tmp_path / "group"
    folder.mkdir()
    wang("group", "create", folder, "--name", "春苗")
    unit = told_unit()
    with closing(open_application(tmp_path / "王芳.cstudio-db")) as application:
        application.session.add(unit, LABEL)
    for also, there in (((), False), (("--with", "reflections,notes"), True)):
        assert wang("group", "share", unit.id, *also).code == 0
        assert wang("group", "sync").code == 0
        assert folder_tells(folder, PUBLIC)
        assert bool(folder_tells(folder)) is there
    assert (
        wang("set", unit.id, node_with(unit, PUBLIC), "--lang", "zh", f"李小明说：{PUBLIC}").code
        == 0
    )
    assert "李小明" in wang("group", "share", unit.id).error
    assert wang("group", "share", unit.id, "--with", "names").code == 0


def test_whoever_leaves_keeps_the_documents_and_hands_on_what_waits(at, tmp_path):
    wang, li, zhao = at("王芳"), at("李娜"), at("赵敏")
    folder = tmp_path / "group"
    folder.mkdir()
    wang("group", "create", folder, "--name", "春苗")
    for each in (li, zhao):
        each("group", "join", folder)
    with closing(open_application(tmp_path / "王芳.cstudio-db")) as application:
        application.session.add(small_standard(), LABEL)
    (shared,) = (each["id"] for each in wang("list", "--json").json)
    wang("group", "share", shared)
    wang("group", "sync")
    with closing(open_application(tmp_path / "王芳.cstudio-db")) as application:
        people = {each.name: each.id for each in application.group_access.open().members()}
        answer = Reply(id="r", text="因为。", actor=people["王芳"])
        said = Comment(id="c", document=shared, text="为什么？", actor=people["李娜"])
        said = replace(said, replies=(answer,))
        application.session.apply([SetComment(None, said)], LABEL)
        assert comments_waiting(application.session, application.workspace, people["李娜"]) == 1
    wang("group", "sync")
    li("group", "sync")
    # Nobody else looks after the group: somebody has to take over first.
    assert "group leave --to" in wang("group", "leave").error
    assert "王芳" in li("group", "remove", "赵敏").error
    # What was not shared is told before anything is handed on.
    wang("group", "role", "李娜", "commenter")
    li("set", shared, shared, "--lang", "zh", "新的标题")
    assert "not sent yet" in li("group", "leave", "--to", "赵敏").error
    left = li("group", "leave", "--to", "赵敏", "--anyway", "--json").json
    assert (left["threads"], left["told"], len(left["waiting"])) == (1, True, 1)
    assert "belongs to no group" in li("group", "status").error
    assert [each["id"] for each in li("list", "--json").json] == [shared]
    assert "李娜\t\tLeft" in wang("group", "members").out
    zhao("group", "sync")
    with closing(open_application(tmp_path / "赵敏.cstudio-db")) as application:
        assert comments_waiting(application.session, application.workspace, people["赵敏"]) == 1
    # From one who left it can be handed on as well.
    handed = zhao("group", "reassign", "赵敏", "王芳", "--json").json
    assert (handed["threads"], handed["roles"]) == (1, False)
    # Whoever is let go is told, and what waits can be saved.
    wang("group", "remove", "赵敏")
    zhao("set", shared, shared, "--lang", "zh", "新的标题")
    assert "not a member" in zhao("group", "sync").error
    assert "not sent yet" in zhao("group", "leave").error
    rest = tmp_path / "rest.cstudio"
    left = zhao("group", "leave", "--save", rest, "--json").json
    assert (len(left["waiting"]), left["file"], left["told"]) == (1, str(rest), False)
    assert rest.stat().st_size > 1000
    assert "take you in" in zhao("group", "join", folder).error
    assert wang("group", "leave", "--json").json["place"] == str(folder)


def test_a_backup_of_the_group_is_read_without_it(at, server, ring, tmp_path, monkeypatch):
    wang, li = at("王芳"), at("李娜")
    monkeypatch.setenv(passwords.VARIABLE, PASSWORD)
    made = wang("group", "create", server.url("backed-up"), "--name", "春苗").code
    monkeypatch.delenv(passwords.VARIABLE)
    assert made == 0
    with closing(open_application(tmp_path / "王芳.cstudio-db")) as application:
        application.session.add(small_standard(), LABEL)
    (title,) = (each["title"] for each in wang("list", "--json").json)
    assert wang("group", "share", title).code == 0
    files = wang("group", "backup", tmp_path / "backup").lines
    assert len(files) == 1
    assert title in files[0]
    assert li("import-package", files[0]).code == 0
    assert title in li("list").out
    # Twice is as once: a file keeps its name.
    assert wang("group", "backup", tmp_path / "backup").lines == files


def test_what_is_wrong_is_said(at, command, tmp_path, server, ring):
    wang = at("王芳")
    assert "belongs to no group" in wang("group", "members").error
    assert "cannot be reached" in wang("group", "join", tmp_path / "none").error
    assert "is wrong" in wang("group", "join", server.url("postgres", "nobody")).error
    assert wang("group", "members").error
    nobody = tmp_path / "nobody.cstudio-db"
    assert command("init", "--workspace", nobody).code == 0
    assert "who works" in command("group", "join", tmp_path, "--workspace", nobody).error
    ended = command("group", "jion", "x")
    assert (ended.code, "Did you mean group join?" in ended.err) == (2, True)
    assert "group remove" in command("group", "--help").out
    assert "export-package" not in command("group", "--help").out


def test_a_password_is_in_the_key_ring_or_asked_for_each_time(ring):
    own = Passwords({})
    assert own.find("a") == ""
    assert own.find("a", lambda address: f"of {address}") == "of a"
    assert own.find("a") == "of a"  # asked once in a run
    assert Passwords({}).find("a") == ""
    assert own.keep("a", "x") is True
    assert Passwords({}).find("a") == "x"
    own.forget("a")
    own.forget("a")
    assert Passwords({}).find("a") == ""
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert own.keep("a", "x") is False
    assert Passwords({}).find("a") == ""
