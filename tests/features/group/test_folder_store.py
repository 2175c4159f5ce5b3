"""A group in a folder: written once, read as it arrives."""

import os
import zlib

import pytest

from curriculum_studio.core.document import new_id
from curriculum_studio.features.group.formats.folder_store import FolderStore, create_group
from curriculum_studio.features.group.formats.shared_folder import SharedFolder, packed
from curriculum_studio.features.group.model.group_store import GroupUnreachable, WrongFormat
from curriculum_studio.features.group.model.members import Member, Presence, Tombstone
from curriculum_studio.features.group.model.shared_version import SharedVersion, object_name


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "小组"
    root.mkdir()
    create_group(root, "试点组")
    return root


def opened(folder, replica=""):
    return FolderStore(SharedFolder(folder), replica or new_id())


def published(store, document, *parents, text=b"[]", stream="text", seen=()):
    name = object_name(text)
    store.put({name: text})
    depth = max((each.depth for each in parents), default=0) + 1
    hashes = tuple(each.hash for each in parents)
    version = SharedVersion(
        document=document, stream=stream, parents=hashes, depth=depth, objects=(name,)
    )
    store.publish(version, (*hashes, *seen))
    return version


def test_what_one_publishes_another_one_finds_once(folder):
    wang, li = opened(folder), opened(folder)
    first = published(wang, new_id())
    found = li.heads()
    assert found.heads == {(first.document, "text"): {first.hash}}
    assert li.versions([first.hash]) == {first.hash: first}
    assert li.fetch(first.needs) == {object_name(b"[]"): b"[]"}
    assert li.heads(found.cursor).heads == {}
    second = published(wang, first.document, first, stream="text", text=b"[1]")
    assert li.heads(found.cursor).heads == {(first.document, "text"): {second.hash}}


def test_a_cursor_stays_small_and_misses_nothing(folder):
    wang, li = opened(folder), opened(folder)
    document = new_id()
    version, cursor, met, before = published(wang, document), li.heads().cursor, 0, ()
    for at in range(70):
        version, before = (
            published(wang, document, version, text=b"[%d]" % at, seen=before),
            [version.hash],
        )
        if at % 7 == 0:
            found = li.heads(cursor)
            cursor, met = found.cursor, met + sum(map(len, found.heads.values()))
    met += sum(map(len, li.heads(cursor).heads.values()))
    assert met == 70
    assert len(cursor) < 800
    assert len(list((folder / "heads" / document).iterdir())) == 2


def test_a_name_that_is_written_twice_keeps_both(folder):
    """As where a library was copied with its id, and both copies publish at once."""
    replica = new_id()
    one, two = opened(folder, replica), opened(folder, replica)
    document = new_id()
    versions = {
        published(one, document, text=b"[1]").hash,
        published(two, document, text=b"[2]").hash,
    }
    reader = opened(folder)
    found = reader.heads()
    assert found.heads == {(document, "text"): versions}


def test_half_an_object_is_absent_until_its_hash_fits(folder):
    store = opened(folder)
    content = os.urandom(200)
    name = object_name(content)
    place = folder / "objects" / name[:2]
    place.mkdir(parents=True)
    (place / name).write_bytes(packed(content)[:90])
    assert store.fetch([name]) == {}
    assert store.missing([name]) == {name}
    store.put({name: content})
    assert (place / name).read_bytes() == packed(content)[:90]
    assert store.fetch([name]) == {name: content}


@pytest.mark.parametrize(
    "ending",
    [
        " (王老师的冲突副本 2026-11-28)",
        " (Li's conflicted copy 2026-11-28)",
        "-DESKTOP-4F2A",
        "(冲突_王_2026-11-28 12-30-00)",
        ".sync-conflict-20261128-123000-ABCDEFG",
        " (1)",
    ],
)
def test_a_conflicted_copy_is_read_as_what_it_is(folder, ending):
    version = published(opened(folder), new_id(), text=b"[3]")
    for path in list(folder.rglob("*")):
        if path.is_file() and path.name != "group.json":
            whole = path.read_bytes()
            path.with_name(path.name + ending).write_bytes(whole)
            path.write_bytes(whole[: len(whole) // 2])
    reader = opened(folder)
    assert reader.heads().heads == {(version.document, "text"): {version.hash}}
    assert reader.versions([version.hash]) == {version.hash: version}
    assert reader.fetch(version.needs) == {object_name(b"[3]"): b"[3]"}


def test_strange_files_are_nothing(folder):
    document = new_id()
    for path in (
        "heads/other/text-abc",
        f"heads/{document}/desktop.ini",
        "log/x/y",
        f"log/{new_id()}/00000000/0000000001-aaaaaaaa",
        "objects/../../secret",
        "members/nobody/000001-aaaaaaaa",
    ):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(b'["..","text","../../x"]')
    store = opened(folder)
    assert store.heads().heads == {}
    assert store.fetch(["../group.json", "x"]) == {}
    assert list(store.members()) == []


def test_a_bomb_is_not_inflated(folder):
    name = object_name(b"0")
    place = folder / "objects" / name[:2]
    place.mkdir(parents=True)
    bomb = zlib.compressobj(9)
    small = b"".join(bomb.compress(bytes(1024 * 1024)) for _ in range(101)) + bomb.flush()
    (place / name).write_bytes(b"z" + small)
    assert opened(folder).fetch([name]) == {}


def test_members_and_where_they_work(folder):
    wang, li = opened(folder), opened(folder)
    member = Member(new_id(), "王芳", "第一幼儿园", "writer", {new_id(): "editor"})
    wang.enrol(Member(member.id, "王"))
    wang.enrol(member)
    assert list(li.members()) == [member]
    wang.announce(Presence(member.id, "", "d", "n"))
    li.announce(Presence(new_id(), ""))
    assert [(each.member, each.node) for each in li.presence() if each.document] == [
        (member.id, "n")
    ]
    for path in (folder / "presence").iterdir():
        if b"d" in path.read_bytes() and member.id.encode() in path.read_bytes():
            old = path.stat().st_mtime - 100
            os.utime(path, (old, old))
    assert [each.document for each in li.presence()] == [""]


def test_what_is_erased_for_good_is_gone_from_the_folder(folder):
    store = opened(folder)
    document, other = new_id(), new_id()
    first = published(store, document, text=b'["secret"]')
    published(store, document, first, text=b'["later"]')
    published(store, other, text=b"[]")
    store.bury(Tombstone(document))
    assert not [
        path
        for path in folder.rglob("*")
        if path.is_file()
        and "log" not in path.parts
        and document in str(path)
        and "tombstones" not in path.parts
    ]
    assert store.missing([object_name(b'["secret"]'), object_name(b'["later"]')]) != set()
    assert store.missing([object_name(b"[]")]) == set()
    assert opened(folder).tombstones() == (Tombstone(document),)


def test_a_folder_that_is_gone_or_no_groups_is_told(folder, tmp_path):
    store = opened(folder)
    with pytest.raises(WrongFormat):
        opened(tmp_path)
    with pytest.raises(WrongFormat):
        create_group(folder)
    newer = (folder / "group.json").read_text().replace('"min_read":1', '"min_read":9')
    (folder / "group.json").write_text(newer)
    with pytest.raises(WrongFormat):
        store.heads()
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(GroupUnreachable):
        store.heads()
    with pytest.raises(GroupUnreachable):
        published(store, new_id())


def test_a_folder_that_cannot_be_written_to_is_told(folder):
    (folder / "objects").write_bytes(b"")
    with pytest.raises(GroupUnreachable) as refused:
        published(opened(folder), new_id())
    assert "written" in refused.value.what.source


class CountedFolder(SharedFolder):
    """A folder that counts what is done in it."""

    count = 0

    def names(self, folder):
        self.count += 1
        return super().names(folder)

    def read(self, path):
        self.count += 1
        return super().read(path)

    def write(self, path, content):
        self.count += 1
        super().write(path, content)


@pytest.mark.parametrize("documents", [2, 60])
def test_one_change_costs_the_same_in_a_large_group(folder, documents):
    counted = CountedFolder(folder)
    wang, li = FolderStore(counted, new_id()), FolderStore(counted, new_id())
    first, *_ = [published(wang, new_id(), text=b"[%d]" % at) for at in range(documents)]
    cursor = li.heads().cursor
    counted.count = 0
    second = published(wang, first.document, first, text=b"[1000]")
    assert counted.count <= 9
    counted.count = 0
    assert li.heads(cursor).heads == {(first.document, "text"): {second.hash}}
    assert li.fetch(li.versions([second.hash])[second.hash].needs)
    assert counted.count <= 9
