"""A release is made by one command, is signed, and is not begun without what it needs."""

import base64
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curriculum_studio import __version__
from curriculum_studio.features.updates import service
from curriculum_studio.features.updates.model import Installation
from curriculum_studio.features.updates.service import checked, open_release_file
from curriculum_studio.locations import PUBLISHER_KEY
from tests.helpers.releases import SignedRelease

ROOT = Path(__file__).resolve().parents[2]

PUBLISHER = """name = "Example Association"
email = "studio@example.org"
identifier = "org.example.curriculum_studio"
homepage = "https://example.org/studio"
pictures = "https://example.org/studio/pictures"
"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("minisign", "git")),
    reason="not installed: minisign or git",
)


@pytest.fixture
def key(tmp_path):
    """A pair of keys: the secret half, and beside it `key.pub`."""
    secret = tmp_path / "key"
    command = ["minisign", "-G", "-W", "-p", tmp_path / "key.pub", "-s", secret]
    subprocess.run(command, check=True, capture_output=True)
    return secret


class Repository:
    """A copy of what git knows here, with a history of its own."""

    def __init__(self, folder):
        self.folder = folder
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for name in listed.split("\0"):
            if name and (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, folder / name)
        self.git("init", "--quiet")
        self.keep()

    def git(self, *words):
        return self.run("git", *words).stdout.strip()

    def keep(self):
        """Commit everything."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "state")

    def run(self, *command, check=True):
        who = {f"GIT_{role}_{part}": "a@example.org" for role, part in WHO}
        return subprocess.run(
            [*map(str, command)],
            cwd=self.folder,
            env={**os.environ, **who, "PYTHONPATH": str(self.folder)},
            check=check,
            capture_output=True,
            text=True,
        )

    def release(self, *words):
        command = (sys.executable, "tools/release.py", "9.9.9", *words)
        return self.run(*command, check=False)


WHO = [(role, part) for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")]


@pytest.fixture
def repository(tmp_path):
    made = tmp_path / "repository"
    made.mkdir()
    return Repository(made)


@pytest.mark.campaign
def test_one_command_makes_a_release_that_the_program_believes(repository, key, tmp_path):
    folder = repository.folder
    where = ("--key", key, "--only", "wheel", "--tested")
    assert "there is no key: `minisign -G" in repository.release(*where).stderr
    shutil.copy(tmp_path / "key.pub", folder / "resources/publisher.pub")
    assert "not committed" in repository.release(*where).stderr
    repository.keep()
    assert "does not say who publishes" in repository.release(*where).stderr
    (folder / "packaging/publisher.toml").write_text(PUBLISHER, encoding="utf-8")
    repository.keep()
    before = repository.git("rev-parse", "HEAD")

    done = repository.release(*where)
    assert done.returncode == 0, done.stdout + done.stderr
    packages = folder / "build/packages"
    (wheel,) = packages.glob("*.whl")
    assert wheel.name == "curriculum_studio-9.9.9-py3-none-any.whl"
    assert checked(wheel, tmp_path / "key.pub").version == "9.9.9"
    assert checked(packages / "news.json", tmp_path / "key.pub").version == "9.9.9"
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=packages, check=True)
    look = ["minisign", "-V", "-p", tmp_path / "key.pub", "-m", packages / "SHA256SUMS"]
    assert (
        b"curriculum-studio 9.9.9" in subprocess.run(look, check=True, capture_output=True).stdout
    )

    assert repository.git("rev-parse", "v9.9.9^{}^") == before, "one commit more, and a tag"
    text = (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[9\.9\.9\] - \d{4}-\d\d-\d\d$", text, re.MULTILINE)
    assert '__version__ = "9.9.9"' in (folder / "curriculum_studio/__init__.py").read_text("utf-8")
    assert repository.git("status", "--porcelain") == ""
    first = wheel.read_bytes()
    again = repository.release(*where)
    assert again.returncode == 0, again.stdout + again.stderr
    assert wheel.read_bytes() == first, "made again, it is the same"
    assert repository.git("rev-parse", "HEAD") == repository.git("rev-parse", "v9.9.9^{}")


@pytest.mark.campaign
def test_while_nobody_publishes_there_is_a_preview_with_hashes_and_no_signature(repository):
    refused = repository.release("--only", "wheel", "--tested")
    assert f"the version of the sources, {__version__}" in refused.stderr
    before = repository.git("rev-parse", "HEAD")
    command = (sys.executable, "tools/release.py", __version__, "--only", "wheel", "--tested")
    done = repository.run(*command, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    packages = repository.folder / "build/packages"
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=packages, check=True)
    assert [each.suffix for each in packages.iterdir() if each.name != "SHA256SUMS"] == [".whl"]
    assert repository.git("rev-parse", "HEAD") == before
    assert repository.git("tag", "--list") == ""
    (repository.folder / "packaging/publisher.toml").write_text(PUBLISHER, encoding="utf-8")
    assert "give the key" in repository.run(*command, check=False).stderr


def test_a_key_that_readers_do_not_have_is_noticed_first(repository, key, tmp_path):
    text = (tmp_path / "key.pub").read_text(encoding="utf-8").splitlines()
    other = bytearray(base64.b64decode(text[1]))
    other[-1] ^= 1
    text[1] = base64.b64encode(other).decode()
    place = repository.folder / "resources/publisher.pub"
    place.write_text("\n".join(text), encoding="utf-8")
    (repository.folder / "packaging/publisher.toml").write_text(PUBLISHER, encoding="utf-8")
    repository.keep()
    refused = repository.release("--key", key, "--only", "wheel", "--tested")
    assert refused.returncode == 1
    assert "the program would refuse this release" in refused.stderr
    assert repository.git("status", "--porcelain") == "", "nothing was begun"


def test_a_program_is_brought_up_to_date_by_one_file(tool, tmp_path, monkeypatch):
    setup, deb = "curriculum-studio-9.9.9-setup.exe", "curriculum-studio_9.9.9-1_amd64.deb"
    others = ("curriculum-studio-9.9.9-portable.zip", "curriculum_studio-9.9.9-py3-none-any.whl")
    contents = {name: name.encode() for name in (setup, deb, *others, "news.json")}
    signed = SignedRelease(tmp_path / "packages", "9.9.9", contents)
    signed.write_key(tmp_path / PUBLISHER_KEY)
    monkeypatch.setattr(service, "resource_folder", lambda _: tmp_path)
    write = tool("release").write_update_files
    files = [signed.folder / name for name in contents]
    made = write(signed.folder, "9.9.9", files)
    assert [file.name for file in made] == [
        "curriculum-studio-9.9.9-windows-update.zip",
        "curriculum-studio-9.9.9-linux-update.zip",
    ]
    opened = open_release_file(made[0], Installation.SETUP)
    assert (opened.name, opened.content) == (setup, setup.encode())
    assert opened.beside("news.json") == b"news.json"
    first = made[0].read_bytes()
    assert write(signed.folder, "9.9.9", files)[0].read_bytes() == first, "the same every time"
    (signed.folder / deb).write_bytes(b"changed")
    with pytest.raises(tool("package_common").PackageError, match="would refuse this release"):
        write(signed.folder, "9.9.9", files)
