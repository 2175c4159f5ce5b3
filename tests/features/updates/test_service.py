"""A file of a release is believed if the signed list has its hash, and for no other reason."""

import base64
import re
import shutil
import subprocess

import pytest
from nacl.signing import SigningKey

from curriculum_studio.features.updates import service
from curriculum_studio.i18n import StudioError
from curriculum_studio.locations import PUBLISHER_KEY
from tests.helpers.releases import signature_text

#: Made by minisign 0.12, whose secret key was thrown away: key, list and signature for b"hello\n".
KEY = """untrusted comment: minisign public key C4710B2B969FF6AF
RWSv9p+WKwtxxJMSeCpqmm2sOIpEZ9LZp6fmtetUFLjpFxQK0K2lQiHk
"""
SUMS = (
    "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"
    "  curriculum-studio-9.9.9-setup.exe\n"
)
SIGNATURE = """untrusted comment: signature from minisign secret key
RUSv9p+WKwtxxOfDq5wBbjAvLBQjn/o6AOwGHfovzkk3KOkl/78XKe7mjMbRz8Zjt/pl0jMhp6BSG5oLqqYQvKPsL9s7Ywu2UAY=
trusted comment: curriculum-studio 9.9.9
fHk0xd34hqEcPXdHmUVT0mhmW1nnME7iymBt+WFIFgOwIPwkL0uKg+82Cg9xftEaMemOSujEYvgCo2B5jyvnDQ==
"""


@pytest.fixture
def release(tmp_path):
    """A folder with a file of a release, the list and the signature of minisign, and the key."""
    (tmp_path / "setup.exe").write_bytes(b"hello\n")
    for name, text in ((service.SUMS, SUMS), (service.SIGNATURE, SIGNATURE), ("key.pub", KEY)):
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    return tmp_path


def said(release):
    with pytest.raises(StudioError) as told:
        service.checked(release / "setup.exe", release / "key.pub")
    return told.value.what.source


def signature_by(secret, sums, comment):
    """What minisign writes, with the key id of `KEY`."""
    return signature_text(
        secret, sums.encode(), comment, base64.b64decode(KEY.splitlines()[1])[2:10]
    )


def test_what_minisign_signed_is_genuine_whatever_the_file_is_called(release):
    found = service.checked(release / "setup.exe", release / "key.pub")
    assert found == service.Genuine("curriculum-studio-9.9.9-setup.exe", "9.9.9")
    # Edited by a program of Windows: the ends of lines are part of what is signed.
    (release / service.SUMS).write_text(SUMS.replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert said(release) == "{name} was not signed by the publisher."


def test_a_file_that_is_not_in_the_list_is_not_believed(release):
    (release / "setup.exe").write_bytes(b"hello!\n")
    assert said(release) == "{name} is not as its publisher made it."


def flipped(content):
    """A content again and again, each time with one bit changed in another byte."""
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        yield bytes(changed)


def test_every_changed_byte_of_the_list_is_noticed(release):
    for changed in flipped(SUMS.encode()):
        (release / service.SUMS).write_bytes(changed)
        assert said(release) == "{name} was not signed by the publisher."


@pytest.mark.parametrize("line", [1, 2, 3])
def test_every_changed_byte_of_the_signature_is_noticed(release, line):
    lines = SIGNATURE.encode().splitlines()
    coded = line != 2
    content = base64.b64decode(lines[line]) if coded else lines[line]
    for changed in flipped(content):
        lines[line] = base64.b64encode(changed) if coded else changed
        (release / service.SIGNATURE).write_bytes(b"\n".join(lines))
        assert said(release) == "{name} was not signed by the publisher."


def test_somebody_else_with_the_same_name_of_a_key_signs_in_vain(release):
    other = signature_by(SigningKey.generate(), SUMS, "curriculum-studio 9.9.9")
    (release / service.SIGNATURE).write_text(other, encoding="utf-8")
    assert said(release) == "{name} was not signed by the publisher."


@pytest.mark.parametrize("comment", ["another-program 1.0", "curriculum-studio", ""])
def test_a_list_of_another_program_by_the_same_publisher_is_none_of_ours(release, comment):
    secret = SigningKey.generate()
    key = base64.b64decode(KEY.splitlines()[1])[:10] + bytes(secret.verify_key)
    text = f"untrusted comment: a key\n{base64.b64encode(key).decode()}\n"
    (release / "key.pub").write_text(text, encoding="utf-8")
    signed = signature_by(secret, SUMS, "curriculum-studio 9.9.9")
    (release / service.SIGNATURE).write_text(signed, encoding="utf-8")
    assert service.checked(release / "setup.exe", release / "key.pub").version == "9.9.9"
    (release / service.SIGNATURE).write_text(signature_by(secret, SUMS, comment), encoding="utf-8")
    assert said(release) == "{name} was not signed by the publisher."


@pytest.mark.parametrize("text", ["", "one line", "a\nRWSv9p", "a\né\n", "\0" * 9, SIGNATURE])
def test_what_is_no_key_is_told_so(release, text):
    (release / "key.pub").write_text(text, encoding="utf-8")
    assert said(release) == "{name} is not the key of a publisher."


@pytest.mark.parametrize(
    "text", ["", "one line", "a\né\nb\nc\n", KEY, SIGNATURE.replace("RU", "RW")]
)
def test_what_is_no_signature_signs_nothing(release, text):
    (release / service.SIGNATURE).write_text(text, encoding="utf-8")
    assert said(release) == "{name} was not signed by the publisher."


def test_a_missing_list_is_told(release):
    (release / service.SUMS).unlink()
    assert said(release) == "{missing} is not next to {name}."


def test_a_copy_without_a_publisher_says_so(release, monkeypatch):
    monkeypatch.setattr(service, "resource_folder", lambda _: release)
    with pytest.raises(StudioError, match="names no publisher"):
        service.checked(release / "setup.exe")
    shutil.copy(release / "key.pub", release / PUBLISHER_KEY)
    assert service.checked(release / "setup.exe").version == "9.9.9"


@pytest.mark.skipif(shutil.which("minisign") is None, reason="not installed: minisign")
def test_minisign_makes_what_we_read(release):
    secret = release / "key.sec"
    subprocess.run(
        ["minisign", "-G", "-W", "-f", "-p", release / "key.pub", "-s", secret],
        check=True,
        capture_output=True,
    )
    comment = "curriculum-studio 1.2.3"
    sign = ["minisign", "-S", "-W", "-s", secret, "-m", release / service.SUMS, "-t", comment]
    subprocess.run(sign, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    assert service.checked(release / "setup.exe", release / "key.pub").version == "1.2.3"
    assert re.search("^trusted comment: ", (release / service.SIGNATURE).read_text(), re.MULTILINE)
