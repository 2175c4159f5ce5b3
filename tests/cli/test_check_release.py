"""Whether a downloaded setup file is genuine, said by the command line."""

from tests.features.updates.test_service import KEY, SIGNATURE, SUMS


def test_a_genuine_file_is_named_with_its_version_and_a_changed_one_refused(command, tmp_path):
    setup = tmp_path / "setup (1).exe"
    setup.write_bytes(b"hello\n")
    (tmp_path / "SHA256SUMS").write_bytes(SUMS.encode())
    (tmp_path / "SHA256SUMS.minisig").write_bytes(SIGNATURE.encode())
    (tmp_path / "publisher.pub").write_bytes(KEY.encode())
    words = ("check-release", setup, "--key", tmp_path / "publisher.pub")
    ended = command(*words)
    assert (ended.code, ended.lines) == (0, ["curriculum-studio-9.9.9-setup.exe\t9.9.9"])
    assert "as its publisher made it" in ended.err
    assert command(*words, "--json").json == {
        "name": "curriculum-studio-9.9.9-setup.exe",
        "version": "9.9.9",
    }
    setup.write_bytes(b"hello?\n")
    assert "Do not install it" in command(*words).error
