"""Files that are written and read: names, leftovers, what is not an ordinary file."""

import os
import time
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.session.files import (
    LARGEST_FILE,
    UNFINISHED,
    forbidden_in,
    forget,
    read_file,
    reason_of,
    replace_written_through,
    sweep,
    unfinished_beside,
    write_whole,
)

SOURCES = Path(__file__).resolve().parents[2] / "curriculum_studio"
say = Catalogue().say


def leftover(folder: Path, name: str = "a.docx") -> Path:
    """What no `unlink` removes, whoever runs it: a folder with the name of an old leftover."""
    held = folder / f".{name}.abcd{UNFINISHED}"
    held.mkdir()
    old = time.time() - 3 * 24 * 3600
    os.utime(held, (old, old))
    return held


def test_a_leftover_that_cannot_be_removed_stays_and_stops_nothing(tmp_path):
    held = leftover(tmp_path)
    other = tmp_path / f".b.docx.abcd{UNFINISHED}"
    other.write_bytes(b"x")
    os.utime(other, (1, 1))
    sweep(tmp_path)
    assert held.exists()
    assert not other.exists()
    assert not forget(held)
    assert forget(tmp_path / "never there")


def test_a_library_opens_beside_such_a_leftover(tmp_path):
    held = leftover(tmp_path)
    for _ in range(2):
        open_application(tmp_path / "x.cstudio-db", create=True).close()
    assert held.exists()


def test_superfluous_files_are_removed_in_one_place():
    """Whatever else removes a file would stop work where another program holds it."""
    found = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if ".unlink(" in path.read_text("utf-8")
    }
    # A restored database must not stand beside the log of the old one: there the error counts.
    assert found == {"session/files.py", "store/backups.py"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a?b.docx", "?"),
        ('“”".docx', '"'),
        ("a:b.docx", ":"),
        ("a\tb.docx", "…"),
        ("con.docx", "con"),
        ("LPT1", "LPT1"),
        ("NUL.tar.gz", "NUL"),
        ("ends with a dot.", "."),
        ("ends with a blank ", " "),
        ("双碳 试点.docx", ""),
        ("console.docx", ""),
        ("com10.docx", ""),
    ],
)
def test_names_that_windows_forbids(name, found):
    assert forbidden_in(name, "nt") == found


def test_elsewhere_nearly_every_name_is_allowed():
    assert forbidden_in("a?b: con.docx", "posix") == ""


def test_a_name_that_the_system_forbids_gets_a_sentence(tmp_path):
    with pytest.raises(StudioError) as caught:
        write_whole(tmp_path / "a\0b.docx", b"x")
    assert "is not allowed" in say(caught.value.what)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="names of 255 bytes are those of Linux")
def test_a_long_name_is_written_and_one_too_long_gets_a_sentence(tmp_path):
    whole = tmp_path / ("碳" * 83 + ".docx")
    write_whole(whole, b"x")
    assert whole.read_bytes() == b"x"
    with pytest.raises(StudioError) as caught:
        write_whole(tmp_path / ("碳" * 90 + ".docx"), b"x")
    assert "too long" in say(caught.value.what)
    assert list(tmp_path.iterdir()) == [whole]


def test_an_unfinished_name_is_short_where_the_path_has_no_room_for_more(tmp_path):
    target = tmp_path / ("a" * 40 + ".docx")
    room = len(str(target)) + 25
    assert unfinished_beside(target, room).name.startswith(f".{target.name}.")
    short = unfinished_beside(target, room - 10)
    assert len(str(short)) < len(str(target))
    assert short.parent == tmp_path
    # What a crash leaves behind is found again, whatever it is called.
    short.write_bytes(b"x")
    os.utime(short, (1, 1))
    sweep(tmp_path)
    assert not short.exists()


class Kernel:
    """kernel32 as far as files are renamed by it, over the renaming of this system."""

    def __init__(self) -> None:
        self.flags: list[int] = []

    def MoveFileExW(self, source: str, target: str, flags: int) -> int:
        self.flags.append(flags)
        Path(source).replace(target)
        return 1


def test_on_windows_a_file_is_in_its_place_when_that_is_on_the_disk(tmp_path):
    old, new, kernel = tmp_path / "旧.docx", tmp_path / "新.docx", Kernel()
    old.write_bytes(b"old")
    new.write_bytes(b"new")
    replace_written_through(new, old, kernel)
    assert kernel.flags == [0x1 | 0x8], "replace what is there, return when it is written"
    assert old.read_bytes() == b"new"
    assert not new.exists()


@pytest.mark.skipif(os.name != "nt", reason="asks Windows")
def test_windows_says_why_a_file_does_not_go_into_its_place(tmp_path):
    with pytest.raises(FileNotFoundError):
        replace_written_through(tmp_path / "none", tmp_path / "target")


def test_the_reason_of_a_system_brings_no_second_stop():
    assert reason_of(OSError(5, "设备类型错误。")) == "设备类型错误"
    assert reason_of(OSError(5, "Input/output error.")) == "Input/output error"
    assert reason_of(OSError()) == "OSError"


def refusal(path: Path) -> str:
    with pytest.raises(StudioError) as caught:
        read_file(path)
    return say(caught.value.what)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
def test_pipes_devices_and_circles_are_not_read(tmp_path):
    pipe, zero, circle = (tmp_path / name for name in ("pipe", "zero", "circle"))
    os.mkfifo(pipe)
    zero.symlink_to("/dev/zero")
    circle.symlink_to(circle)
    assert "not an ordinary file" in refusal(pipe)
    assert "not an ordinary file" in refusal(zero)
    assert "cannot be read" in refusal(circle)
    assert "is a folder" in refusal(tmp_path)


def test_what_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.docx"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert "larger than 100 MB" in refusal(path)
    with path.open("wb") as file:
        file.truncate(1000)
    assert len(read_file(path)) == 1000
