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
