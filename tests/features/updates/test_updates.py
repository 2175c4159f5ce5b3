"""An update is taken if it is genuine, newer, and for this computer; else nothing is changed."""

import itertools
import json
import random
import re
from pathlib import Path

import pytest
from packaging.version import Version

from curriculum_studio.features.updates import service
from curriculum_studio.features.updates.model import (
    Installation,
    ReleaseNews,
    installation_for,
    news_after,
    read_news,
    version_key,
)
from curriculum_studio.features.updates.service import SIGNATURE, SUMS, checking
from curriculum_studio.i18n import StudioError
from curriculum_studio.locations import PUBLISHER_KEY
from tests.helpers.releases import SignedRelease

SETUP = "curriculum-studio-0.4.0-setup.exe"
STICK = "curriculum-studio-0.4.0-portable.zip"
DEB = "curriculum-studio_0.4.0-1_amd64.deb"

CONTENT = random.Random(4).randbytes(300_000)

NEWS = [
    {"version": version, "date": "2026-11-27", "changes": [change]}
    for version in ("0.4.0", "0.3.0", "0.2.0")
    for change in [{"kind": "added", "en": f"en {version}", "zh": f"zh {version}", "de": version}]
]


def release(folder: Path, version: str = "0.4.0") -> SignedRelease:
    news = json.dumps(NEWS).encode()
    files = {SETUP: CONTENT, STICK: CONTENT[1:], DEB: CONTENT[2:], "news.json": news}
    return SignedRelease(folder, version, files)


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A release; the program has the key of its publisher."""
    signed = release(tmp_path / "stick")
    (tmp_path / "resources").mkdir()
    signed.write_key(tmp_path / "resources" / PUBLISHER_KEY)
    monkeypatch.setattr(service, "resource_folder", lambda name: tmp_path / name)
    return signed


def finished(work):
    """The result of long work, whose progress never goes back."""
    before = -1
    while True:
        try:
            progress = next(work)
        except StopIteration as end:
            return end.value
        assert before < progress.done < progress.total
        before = progress.done


def check(file, folder, own="0.2.0", installed=Installation.SETUP):
    return finished(checking(file, folder, own, installed))


def refused(file, folder, own="0.2.0", installed=Installation.SETUP):
    """What is said of a file that is not taken; nothing is kept of it then."""
    with pytest.raises(StudioError) as told:
        check(file, folder, own, installed)
    assert not folder.exists() or not list(folder.iterdir())
    assert told.value.safe.source == "Nothing was changed."
    return told.value.what.source


def test_a_genuine_setup_program_is_kept_with_what_is_new_since(made, tmp_path):
    file = made.folder / SETUP
    # Browsers rename what they download.
    renamed = file.rename(file.with_name("setup (1).exe"))
    update = check(renamed, tmp_path / "cache" / "update")
    renamed.unlink()
    assert update.file == tmp_path / "cache" / "update" / SETUP
    assert update.file.read_bytes() == CONTENT
    assert (update.version, update.installation) == ("0.4.0", Installation.SETUP)
    assert [each.version for each in update.news] == ["0.4.0", "0.3.0"]


def test_a_debian_package_and_a_zip_are_for_those_who_have_them(made, tmp_path):
    folder = tmp_path / "update"
    assert check(made.folder / DEB, folder, installed=Installation.DEBIAN).file == folder / DEB
    # On a foreign computer nothing is kept.
    update = check(made.folder / STICK, tmp_path / "none", installed=Installation.STICK)
    assert update.file == made.folder / STICK
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("name", "installed"), [(STICK, Installation.SETUP), (SETUP, Installation.DEBIAN)]
)
def test_a_file_for_another_computer_is_refused(made, tmp_path, name, installed):
    said = refused(made.folder / name, tmp_path / "update", installed=installed)
    assert said == "{name} is not for the way your program is installed."


def test_a_program_that_no_such_file_installed_is_not_touched(made, tmp_path):
    said = refused(made.folder / SETUP, tmp_path / "update", installed=Installation.OTHER)
    assert said == "This program was not installed from such a file."


def test_a_cut_file_is_refused(made, tmp_path):
    (made.folder / SETUP).write_bytes(CONTENT[:-1])
    said = refused(made.folder / SETUP, tmp_path / "update")
    assert said == "{name} is not as its publisher made it."


def test_a_list_by_somebody_else_is_refused(made, tmp_path):
    release(made.folder)
    said = refused(made.folder / SETUP, tmp_path / "update")
    assert said == "{name} was not signed by the publisher."


@pytest.mark.parametrize("missing", [SUMS, SIGNATURE])
def test_what_belongs_beside_it_is_named_where_it_is_missing(made, tmp_path, missing):
    (made.folder / missing).unlink()
    assert refused(made.folder / SETUP, tmp_path / "update") == "{missing} is not next to {name}."


def test_a_program_without_a_publisher_says_what_that_means(made, tmp_path):
    (tmp_path / "resources" / PUBLISHER_KEY).unlink()
    said = refused(made.folder / SETUP, tmp_path / "update")
    assert said.startswith("This copy of the program names no publisher")


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("0.4.0", "You already have version {version}."),
        ("0.4.1", "{name} is version {version}, older than yours, which is {own}."),
        ("0.10.0", "{name} is version {version}, older than yours, which is {own}."),
    ],
)
def test_what_is_not_newer_is_refused(made, tmp_path, own, said):
    assert refused(made.folder / SETUP, tmp_path / "update", own) == said


@pytest.mark.parametrize("inside", ["", "curriculum-studio-0.4.0/"])
def test_an_update_file_holds_all_that_is_needed(made, tmp_path, inside):
    names = (DEB, SETUP, "news.json")
    file = made.zipped(tmp_path / "curriculum-studio-0.4.0-update.zip", *names, inside=inside)
    update = check(file, tmp_path / "update")
    assert update.file == tmp_path / "update" / SETUP
    assert update.file.read_bytes() == CONTENT
    assert [each.version for each in update.news] == ["0.4.0", "0.3.0"]
    assert service.checked(file).name in {DEB, SETUP}
    assert made.zipped(file, STICK), "for a stick the zip lies beside the update file then"
    assert check(file, tmp_path / "none", installed=Installation.STICK).file == tmp_path / STICK


def test_an_update_file_is_checked_as_a_folder_is(made, tmp_path):
    folder, file = tmp_path / "update", tmp_path / "update.zip"
    made.zipped(file, "news.json")
    assert refused(file, folder) == "{name} is not for the way your program is installed."
    made.zipped(file, DEB)
    assert refused(file, folder) == "{name} is not for the way your program is installed."
    (made.folder / SETUP).write_bytes(CONTENT[:-1])
    made.zipped(file, SETUP)
    assert refused(file, folder) == "{name} is not as its publisher made it."
    file.write_bytes(file.read_bytes()[:-30])
    with pytest.raises(StudioError, match="damaged"):
        check(file, folder)


def test_news_that_the_publisher_did_not_sign_are_not_told(made, tmp_path):
    (made.folder / "news.json").write_text(json.dumps(NEWS[:1]), encoding="utf-8")
    assert check(made.folder / SETUP, tmp_path / "update").news == ()
    (made.folder / "news.json").unlink()
    assert check(made.folder / SETUP, tmp_path / "update").news == ()


def test_news_in_a_form_of_the_future_are_not_told():
    assert read_news(b'[{"version": 5}]') == ()
    assert read_news(b"no json") == ()
    later = [{**NEWS[0], "more": 1}]
    assert read_news(json.dumps(later).encode())[0].changes[0].text("zh_CN") == "zh 0.4.0"


def test_the_news_of_this_program_can_be_read():
    assert all(isinstance(each, ReleaseNews) for each in service.own_news())


def test_news_are_told_from_the_version_that_somebody_has():
    news = read_news(json.dumps(NEWS).encode())
    assert [each.version for each in news_after(news, "0.3.0rc1")] == ["0.4.0", "0.3.0"]
    assert news_after(news, "0.4.0") == ()


def test_versions_have_the_order_of_those_who_make_releases():
    versions = [
        f"{number}{stage}"
        for number in ("0.2.0", "0.9.9", "0.10.0", "1.2.0", "1.2.10")
        for stage in ("", "a1", "b2", "rc1", "rc10")
    ]
    for one, other in itertools.product(versions, repeat=2):
        assert (version_key(one) < version_key(other)) == (Version(one) < Version(other))
    assert version_key("one") < version_key("0.0.0a0")


def test_files_of_a_release_are_known_by_their_names():
    assert installation_for(SETUP) is Installation.SETUP
    assert installation_for(STICK) is Installation.STICK
    assert installation_for(DEB) is Installation.DEBIAN
    for name in ("curriculum_studio-0.4.0-py3-none-any.whl", "news.json", "my-update.zip"):
        assert installation_for(name) is Installation.OTHER


class Registry:
    """What `winreg` has of the folder of the program."""

    HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY = "HKLM", 1, 256

    def __init__(self, folder):
        self.folder = folder

    def OpenKey(self, key, name, _reserved, access):
        assert (key, access) == ("HKLM", 257)
        if self.folder is None:
            raise FileNotFoundError(name)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def QueryValueEx(self, _key, name):
        assert name == "Folder"
        return self.folder, 1


def test_who_installed_for_all_users_is_asked_for_the_administrator(tmp_path):
    assert service.is_for_all_users(tmp_path, Registry(str(tmp_path)))
    assert not service.is_for_all_users(tmp_path, Registry(str(tmp_path / "other")))
    assert not service.is_for_all_users(tmp_path, Registry(None))
    setup = Path(__file__).parents[3] / "packaging/windows/setup.nsi"
    assert re.search(r'WriteRegStr SHCTX "Software\\\$\{KEY\}" "Folder"', setup.read_text("utf-8"))
