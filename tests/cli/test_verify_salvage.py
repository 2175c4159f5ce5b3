"""Checking a library, and reading the sound documents out of a damaged one."""

import shutil
import sqlite3
from contextlib import closing

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import message
from curriculum_studio.session.document_factory import new_document


def spoil(library, statement):
    with closing(sqlite3.connect(library)) as raw, raw:
        raw.execute(statement)


def test_a_sound_library_is_called_sound(verb, library):
    before = library.read_bytes()
    ended = verb("verify")
    assert (ended.code, ended.lines) == (0, ["The library is sound."])
    assert verb("verify", "--json").json == {"ok": True, "damaged": []}
    assert library.read_bytes() == before


def test_a_copy_without_its_newest_changes_is_told_by_what_lists_and_by_what_writes(
    command, library, tmp_path
):
    copy = tmp_path / "copy.cstudio-db"
    with closing(open_application(library)) as used:
        used.session.add(new_document("unit", "水", "zh"), message("Tests", "Add"))
        shutil.copyfile(library, copy)
    for words in (("list",), ("profile", "--name", "Wang Li")):
        assert "copy.cstudio-db-wal" in command(*words, "--workspace", copy).err
    assert not command("list", "--workspace", copy).err, "whoever writes heard it"


def test_damage_is_named_and_ends_with_one(verb, library):
    spoil(library, "UPDATE node SET seal = zeroblob(32) WHERE key = (SELECT max(key) FROM node)")
    ended = verb("verify", "--json")
    assert ended.code == 1
    assert not ended.json["ok"]
    (found,) = ended.json["damaged"]
    assert found["what"] == "node"
    assert found["title"]
    assert found["place"]
    said = verb("verify")
    assert said.code == 1
    assert found["title"] in said.out
    assert "damaged" in said.err


def test_documents_are_rescued_from_the_command_line(verb, command, library, tmp_path):
    titles = sorted(each["title"] for each in verb("list", "--json").json)
    spoil(library, "UPDATE node SET seal = zeroblob(32) WHERE key = (SELECT max(key) FROM node)")
    before = library.read_bytes()
    new = tmp_path / "rescued.cstudio-db"
    ended = verb("salvage", library, "--out", new, "--json")
    assert ended.code == 0
    assert sum(1 for each in ended.json["documents"] if not each["whole"]) == 1
    assert [each["what"] for each in ended.json["lost"]] == ["node"]
    assert library.read_bytes() == before
    listed = command("list", "--json", "--workspace", new).json
    assert sorted(each["title"] for each in listed) == titles
    assert command("verify", "--workspace", new).code == 0
    again = verb("salvage", library, "--out", new)
    assert "already exists" in again.error
    other = tmp_path / "other.cstudio-db"
    said = verb("salvage", library, "--out", other)
    assert "Documents recovered completely" in said.lines[0]


def test_without_its_first_sector_a_library_is_rescued_or_restored(verb, library, tmp_path):
    backup = verb("backup", "--json").json["file"]
    known = sorted(each["id"] for each in verb("list", "--json").json)
    with library.open("r+b") as handle:
        handle.write(bytes(512))
    before = library.read_bytes()
    for words in (["list"], ["verify"], ["show", "x"]):
        ended = verb(*words)
        assert ended.code
        assert "rescue the documents" in ended.error, words
    assert library.read_bytes() == before
    done = verb("salvage", library, "--out", tmp_path / "new.cstudio-db", "--json").json
    assert sorted(each["id"] for each in done["documents"]) == known
    assert verb("restore", backup).code == 0
    assert sorted(each["id"] for each in verb("list", "--json").json) == known


def test_a_damaged_title_is_listed_and_marked(verb, library):
    spoil(library, "UPDATE document SET titles = replace(titles, '标', '杯')")
    listed = verb("list", "--json").json
    assert any(each.get("damaged") for each in listed)
    assert not all(each.get("damaged") for each in listed)
    assert sum(1 for line in verb("list").lines if "⚠" in line) >= 1
