"""A whole library packed for another computer, and put in its place there."""


def test_packed_and_unpacked(verb, command, tmp_path, library):
    file = tmp_path / "school.cstudio-move"
    assert verb("pack-library", "--out", file, "--json").json == {"file": str(file)}
    place = tmp_path / "new" / "library.cstudio-db"
    done = command("unpack-library", file, "--workspace", place, "--json")
    assert done.json == {"library": str(place)}
    listed = [command("list", "--json", "--workspace", each).json for each in (library, place)]
    assert listed[0] == listed[1] != []
    assert "already a library" in command("unpack-library", file, "--workspace", place).error


def test_what_is_none_is_refused(verb, command, tmp_path, library):
    assert verb("pack-library", "--out", tmp_path / "school.zip").code == 1
    place = tmp_path / "new" / "library.cstudio-db"
    assert "packed" in command("unpack-library", library, "--workspace", place).error
    assert not place.exists()
