"""A program on a stick keeps everything there, an installed one in the folders of its user."""

import sys

from curriculum_studio import locations

PLACES = (locations.default_workspace, locations.log_folder, locations.settings_file)


def test_a_program_on_a_stick_leaves_nothing_on_the_computer(tmp_path, monkeypatch):
    home = tmp_path / "张老师 的 U 盘"
    monkeypatch.setattr(sys, "executable", str(home / "app" / "pythonw.exe"))
    usual = [place() for place in PLACES]
    assert not any(place.is_relative_to(home) for place in usual)
    (home / "Data").mkdir(parents=True)
    assert [place() for place in PLACES] == usual, "a folder of this name alone says nothing"
    (home / "Data" / "portable").touch()
    assert all(place().is_relative_to(home / "Data") for place in PLACES)
    assert locations.default_workspace().name == "workspace.cstudio-db"


def test_a_chosen_library_is_known_from_then_on(tmp_path, monkeypatch):
    monkeypatch.setattr(locations, "settings_file", lambda: tmp_path / "set" / "window.ini")
    assert locations.chosen_workspace() is None
    assert locations.default_workspace() == locations.usual_workspace()
    library = tmp_path / "资料 库" / "a.cstudio-db"
    locations.choose_workspace(library)
    assert locations.default_workspace() == library
    (tmp_path / "set" / "library.txt").write_bytes(b"\xff\xfe")
    assert locations.chosen_workspace() is None, "what nobody can read is no choice"


def test_a_stick_knows_its_library_under_another_letter(tmp_path, monkeypatch):
    first, second = tmp_path / "E", tmp_path / "F"
    monkeypatch.setattr(sys, "executable", str(first / "app" / "pythonw.exe"))
    (first / "Data").mkdir(parents=True)
    (first / "Data" / "portable").touch()
    locations.choose_workspace(first / "mine" / "a.cstudio-db")
    first.rename(second)
    monkeypatch.setattr(sys, "executable", str(second / "app" / "pythonw.exe"))
    assert locations.default_workspace() == second / "mine" / "a.cstudio-db"
