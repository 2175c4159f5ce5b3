"""A library goes to another computer, and both go on."""

import hashlib
import json
import shutil
import zipfile

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.backups.moving import (
    dictionaries_in,
    pack_library,
    unpack_library,
)
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.session.signing import CAME_ALONG, Signing
from tests.features.sharing.test_packages import LABEL
from tests.helpers.documents import small_standard, small_unit

PERSON = Profile(id="wang", name="王老师", kindergarten="第一幼儿园")
UNIT, STANDARD = small_unit().id, small_standard().id


@pytest.fixture
def old(tmp_path):
    """A library that somebody worked in: versions, a comment, a deleted document, a picture."""
    application = open_application(tmp_path / "old" / "library.cstudio-db", create=True)
    application.signing.sign_as(PERSON)
    application.session.add(small_unit(), LABEL)
    application.session.add(small_standard(), LABEL)
    application.session.remove(STANDARD, LABEL)
    application.session.apply((SetComment(None, Comment(id="c", document=UNIT)),), LABEL)
    application.workspace.attachments.put(b"picture", "image/png", "树.png")
    application.workspace.versions.create(
        application.session.document(UNIT), name="一", author="", message=""
    )
    write(application, "王")
    yield application
    application.close()


def write(application, text):
    unit = application.session.document(UNIT)
    node = next(each for each in unit.walk() if each.kind == "paragraph")
    application.session.edit(unit.id, (SetCell(node.id, "zh", Cell(text)),), LABEL)
    return application.session.actor.replica


@pytest.fixture
def file(old, tmp_path):
    target = tmp_path / "school.cstudio-move"
    return finish(pack_library(old.workspace.backups, target, b'{"a": 1}'))


@pytest.fixture
def place(tmp_path):
    return tmp_path / "new" / "library.cstudio-db"


@pytest.fixture
def new(file, place):
    """The library on the new computer."""
    application = open_application(finish(unpack_library(file, place)).library)
    yield application
    application.close()


def test_everything_is_there_and_the_person_stays_the_same(old, new):
    assert new.session.document(UNIT).nodes == old.session.document(UNIT).nodes
    assert [each.entry.id for each in new.session.binned()] == [STANDARD]
    known = [each.id for each in old.workspace.versions.versions(UNIT)]
    assert [each.id for each in new.workspace.versions.versions(UNIT)] == known != []
    assert [each.id for each in new.workspace.comments.of(UNIT)] == ["c"]
    assert new.signing.own == PERSON
    assert new.workspace.settings.get(CAME_ALONG) == '{"a": 1}'
    assert new.session.actor.replica not in {"", old.session.actor.replica}


def test_the_old_computer_goes_on_and_both_come_together(old, new):
    replicas = {write(old, "旧电脑上写的。"), write(new, "新电脑上写的。")}
    assert len(replicas) == 2, "what both do must not look like the work of one"
    came = old.handing_on.pack((UNIT,))
    (incoming,) = new.handing_on.compare(came)
    assert incoming.relation is PackageRelation.BOTH
    assert [each.kind for each in incoming.plan.decisions] == ["text"]
    new.handing_on.take(came, (incoming,))
    back = new.handing_on.pack((UNIT,))
    assert [each.relation for each in old.handing_on.compare(back)] == [PackageRelation.NEWER]


def test_only_what_was_moved_belongs_to_the_same_person(new, file, place):
    """A copy that was passed on by hand is signed by nobody on another computer."""
    other = Signing(new.session, new.workspace, "another computer")
    assert other.own.name == ""
    other.arrive()
    assert other.own == PERSON


def test_a_place_that_is_taken_stays_as_it_is(old, file):
    place = old.workspace.path
    with pytest.raises(StudioError, match="already a library"):
        finish(unpack_library(file, place))
    write(old, "还在。")


def test_backups_go_to_the_usual_folder_where_the_chosen_one_is_gone(old, tmp_path, place):
    stick = tmp_path / "stick"
    stick.mkdir()
    old.workspace.backups.choose(stick)
    file = finish(pack_library(old.workspace.backups, tmp_path / "a.cstudio-move"))
    shutil.rmtree(stick)
    new = open_application(finish(unpack_library(file, place)).library)
    assert new.workspace.backups.folder == new.workspace.backups.usual_folder
    new.close()


def test_dictionaries_go_along(old, tmp_path, place):
    folder = tmp_path / "words"
    folder.mkdir()
    for name in ("de_DE.aff", "de_DE.dic", "notes.txt", "..dic"):
        (folder / name).write_text(name, encoding="utf-8")
    chosen = dictionaries_in(folder)
    assert [each.name for each in chosen] == ["de_DE.aff", "de_DE.dic"]
    assert dictionaries_in(None) == dictionaries_in(folder / "none") == []
    target = tmp_path / "a.cstudio-move"
    file = finish(pack_library(old.workspace.backups, target, b"", chosen))
    done = finish(unpack_library(file, place))
    assert (done.dictionaries / "de_DE.dic").read_text(encoding="utf-8") == "de_DE.dic"


# --- files that are not good ------------------------------------------------------------------


def rewritten(path, change):
    """Write a zip anew with other contents of its parts."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)


def manifest_with(**more):
    def change(parts):
        told = json.loads(parts["manifest.json"])
        parts["manifest.json"] = json.dumps(told | more).encode()

    return change


def part_named(name):
    def change(parts):
        told = json.loads(parts["manifest.json"])
        told["parts"][name] = {"size": 1, "hash": "0"}
        parts[name] = b"x"
        parts["manifest.json"] = json.dumps(told).encode()

    return change


def another_database(parts):
    """What fits its hash, and is no library."""
    told = json.loads(parts["manifest.json"])
    parts["library"] = b"SQLite format 3\0" + bytes(5000)
    told["parts"]["library"] = {
        "size": len(parts["library"]),
        "hash": hashlib.sha256(parts["library"]).hexdigest(),
    }
    parts["manifest.json"] = json.dumps(told).encode()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda parts: parts.update(library=parts["library"][:-9]), "not complete"),
        (lambda parts: parts.update(library=parts["library"] + b"more"), "not complete"),
        (lambda parts: parts.pop("library"), "not complete"),
        (lambda parts: parts.update({"settings.json": b"{}"}), "not complete"),
        (lambda parts: parts.update({"manifest.json": b"{"}), "not complete"),
        (lambda parts: parts.pop("manifest.json"), "no packed library"),
        (lambda parts: parts.update(mimetype=b"application/zip"), "no packed library"),
        (another_database, "not complete"),
        (manifest_with(min_reader=9), "newer version"),
        (part_named("../evil.dic"), "not complete"),
        (part_named("dictionaries/de_DE.dic"), "not complete"),
    ],
)
def test_an_altered_file_is_refused_and_nothing_is_left(file, place, tmp_path, change, words):
    rewritten(file, change)
    with pytest.raises(StudioError, match=words) as told:
        finish(unpack_library(file, place))
    assert told.value.safe is not None
    assert not place.exists()
    assert not (tmp_path / "evil.dic").exists()


def test_half_a_file_and_another_one_are_refused(file, place, tmp_path):
    content = file.read_bytes()
    for wrong in (content[: len(content) // 2], b"", b"PK" + bytes(100)):
        file.write_bytes(wrong)
        with pytest.raises(StudioError):
            finish(unpack_library(file, place))
    with pytest.raises(StudioError):
        finish(unpack_library(tmp_path / "none.cstudio-move", place))
    assert not place.exists()
