import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from curriculum_studio.i18n import Catalogue
from curriculum_studio.store.unsafe_places import on_system_drive, other_drives, unsafe_place

NO_MOUNTS = Path("/nonexistent")


def said(path, environment=None, mounts=NO_MOUNTS):
    found = unsafe_place(path, environment or {}, mounts)
    return found and Catalogue().say(found)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\王\OneDrive\Curriculum\a.cstudio-db", "OneDrive"),
        (r"C:\Users\w\OneDrive - Schule Berlin\a.cstudio-db", "OneDrive"),
        (r"D:\Dropbox (Familie)\a.cstudio-db", "Dropbox"),
        (r"D:\Nutstore Files\我的坚果云\a.cstudio-db", "坚果云"),
        (r"D:\我的坚果云\a.cstudio-db", "坚果云"),
        (r"C:\Users\w\iCloudDrive\a.cstudio-db", "iCloud"),
        (r"G:\My Drive\a.cstudio-db", "Google Drive"),
        (r"C:\Users\w\WPSDrive\123\WPS云盘\a.cstudio-db", "WPS"),
        (r"C:\Users\w\BaiduSyncdisk\a.cstudio-db", "百度网盘"),
        ("/home/w/Dropbox/a.cstudio-db", "Dropbox"),
        ("/home/w/Nextcloud/a/b/a.cstudio-db", "Nextcloud"),
        ("/Users/w/Library/Mobile Documents/com~apple~CloudDocs/a.cstudio-db", "iCloud"),
    ],
)
def test_synced_folders_are_known_by_name(path, service):
    kind = PureWindowsPath if "\\" in path else PurePosixPath
    assert f"synced by {service}" in said(kind(path))


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\w\Documents\WeChat Files\wxid_1\FileStorage\File\2026-11\a.cstudio-db",
        r"C:\Users\w\Documents\xwechat_files\wxid_1\msg\file\a.cstudio-db",
    ],
)
def test_the_cache_of_wechat_is_known(path):
    assert "WeChat" in said(PureWindowsPath(path))


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_synced_folders_are_known_by_what_the_system_says(variable):
    environment = {variable: r"D:\Schule"}
    assert "OneDrive" in said(PureWindowsPath(r"d:\schule\x\a.cstudio-db"), environment)
    assert said(PureWindowsPath(r"D:\Schuleigentum\a.cstudio-db"), environment) is None


@pytest.mark.parametrize("path", [r"\\server\share\a.cstudio-db", "//server/share/a.cstudio-db"])
def test_paths_of_other_computers_are_known(path):
    assert "network" in said(PureWindowsPath(path))


MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//nas/schule /mnt/Unsere\040Schule cifs rw 0 0
host /media/ssh fuse.sshfs rw 0 0
C:\134 /mnt/c 9p rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
incomplete
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/w/a.cstudio-db", True),
        ("/home/local/a.cstudio-db", False),
        ("/mnt/Unsere Schule/a.cstudio-db", True),
        ("/media/ssh/a.cstudio-db", True),
        ("/mnt/c/Users/a.cstudio-db", True),
        ("/media/stick/a.cstudio-db", False),
        ("/var/lib/a.cstudio-db", False),
        ("/homework/a.cstudio-db", False),
    ],
)
def test_mounted_folders_of_other_computers_are_known(tmp_path, path, remote):
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    found = said(PurePosixPath(path), mounts=mounts)
    assert (found is not None and "network" in found) == remote


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\w\AppData\Local\curriculum-studio\workspace.cstudio-db",
        "/home/w/.local/share/curriculum-studio/workspace.cstudio-db",
        "/home/w/Dropboxes/a.cstudio-db",
        "/home/w/nutstores/a.cstudio-db",
        "/home/w/微信/a.cstudio-db",
    ],
)
def test_other_places_are_safe(path):
    kind = PureWindowsPath if "\\" in path else PurePosixPath
    assert said(kind(path)) is None


def test_the_drive_of_windows_is_told_from_others():
    environment = {"SYSTEMDRIVE": "C:"}
    assert on_system_drive(PureWindowsPath(r"c:\Users\张老师\x"), environment)
    assert not on_system_drive(PureWindowsPath(r"D:\资料"), environment)
    assert not on_system_drive(PurePosixPath("/home/x"), environment)
    assert not on_system_drive(PurePosixPath("/home/x"), {})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has such drives")
def test_elsewhere_no_drive_is_proposed():
    assert other_drives() == ()
