"""The golden files themselves: a change is seen, and what says nothing is none."""

import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.golden import kept
from tests.golden.canonical import drawn, parts_of, told_by_a_clock
from tests.golden.library import unpacked
from tests.store.looking import dump, rows, sound

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{}</Types>'


def zipped(parts: dict[str, str], *, stored: bool = False) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, content) in enumerate(parts.items()):
            how = zipfile.ZIP_STORED if stored and at == 0 else None
            archive.writestr(name, content, compress_type=how)
    return target.getvalue()


def said(content: bytes | str, *rules) -> dict[str, str]:
    return dict(parts_of("file", content, *rules))


def test_order_of_parts_and_attributes_says_nothing():
    one = {"first": "x", "a.xml": '<a b="1" c="2"></a>', "b": "y"}
    other = {"first": "x", "b": "y", "a.xml": "<?xml version='1.0'?><a c='2' b='1'/>"}
    assert said(zipped(one)) == said(zipped(other))


def test_first_part_and_whether_it_is_stored_say_something():
    one, other = {"mimetype": "x", "b": "y"}, {"b": "y", "mimetype": "x"}
    assert said(zipped(one)) != said(zipped(other))
    assert said(zipped(one)) != said(zipped(one, stored=True))


def test_order_of_the_list_of_parts_says_nothing():
    inside = ['<Default Extension="xml"/>', '<Override PartName="/a"/>']
    assert said(TYPES.format("".join(inside))) == said(TYPES.format("".join(reversed(inside))))
    assert said(TYPES.format(inside[0])) != said(TYPES.format("".join(inside)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<a> <b/></a>", "<a><b/></a>"),
        ("<a>\n<b/></a>", "<a><b/></a>"),
        ("<a><b/><c/></a>", "<a><c/><b/></a>"),
        ('<a xmlns:x="urn:u" n="x"/>', '<a n="x"/>'),
        ('{"a": 1}', '{"a": 1.0}'),
    ],
)
def test_what_a_reader_of_the_file_would_see_is_seen(one, other):
    assert said(one) != said(other)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one time zone for all")
def test_dates_of_word_are_told_in_utc(monkeypatch):
    text = '<w:ins w:date="2026-11-27T16:30:00Z"/>'
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    try:
        assert "2026-11-27T08:30:00 UTC" in told_by_a_clock(text)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_drawn_ids_are_numbered_and_others_stay():
    fixed, one, other = "a" * 26, "b" * 26, "c" * 26
    rule = drawn(frozenset({fixed}))
    assert rule(f"{one} {fixed} {other} {one}") == f"{{id 1}} {fixed} {{id 2}} {{id 1}}"


@pytest.fixture
def family(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "KEPT", tmp_path / "kept")
    return {"f/long": "word " * 40, "f/short": "word", "f/gone": "x\ny", "g/same": "z\n"}


def test_what_differs_is_listed_and_stands_side_by_side(family, tmp_path):
    kept.keep("made", family)
    assert not kept.compared("made", family)
    now = {"f/long": "word " * 41, "f/short": "other", "f/new": "1", "g/same": "z\n"}
    difference = kept.compared("made", now)
    assert difference.lines() == ["~ f/long", "~ f/short", "+ f/new", "- f/gone"]
    kept.side_by_side("made", difference, now, tmp_path / "sides")
    sides = {
        path.relative_to(tmp_path / "sides").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "sides").rglob("*.txt")
    }
    assert sides == {
        "old/made/f/long.txt": family["f/long"],
        "old/made/f/short.txt": "word",
        "old/made/f/gone.txt": "x\ny",
        "new/made/f/long.txt": now["f/long"],
        "new/made/f/short.txt": "other",
        "new/made/f/new.txt": "1",
    }
    assert kept.compared("made", now, {"changed", "new"}).lines() == ["- f/gone"]
    assert kept.compared("made", {"g/same": "z\n"}, left_out=("f",)).lines() == []


def test_without_text_only_the_digest_is_kept(family):
    kept.keep("made", family, ("f",))
    assert kept.texts("made") == {"g/same": "z\n"}
    assert kept.compared("made", {**family, "f/long": "other"}).lines() == ["~ f/long"]


def test_library_of_schema_2_is_what_it_says(tmp_path):
    path: Path = unpacked(tmp_path)
    assert rows(path, "PRAGMA user_version") == [(2,)]
    assert sound(path)
    held = {table: len(lines) for table, lines in dump(path).items()}
    for table in ("journal", "version", "head", "comment", "waiver", "attachment", "lead_text"):
        assert held[table], table
    assert held["document"] >= 15
    ((applied,),) = rows(path, "SELECT value FROM counter WHERE name = 'journal'")
    assert applied < held["journal"]
