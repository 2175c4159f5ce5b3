"""Settings as a file: what is in it, what it changes, and that a bad one changes nothing."""

import json

import msgspec
import pytest

from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import StudioError
from curriculum_studio.shell.settings.exchange import FileSection, SettingsExchange
from curriculum_studio.shell.settings.settings_file import (
    FORMAT,
    LIMIT,
    SavedFonts,
    SavedProfile,
    SavedSettings,
    read_settings,
    write_settings,
)

FULL = SavedSettings(
    language="de",
    theme="dark",
    zoom=1.25,
    all_states=True,
    spelling=False,
    languages={"unit": ("zh", "de")},
    fonts=SavedFonts(latin="Arial"),
    keys={"page.bold": "Ctrl+J", "file.quit": ""},
    profile=SavedProfile(id="a" * 26, name="王芳", role="teacher"),
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


def test_what_was_written_is_read(file):
    write_settings(file, FULL)
    assert read_settings(file) == FULL
    raw = json.loads(file.read_text(encoding="utf-8"))
    assert (raw["format"], raw["version"], raw["theme"]) == (FORMAT, 1, "dark")


def test_a_file_says_only_what_it_says_and_may_know_more(file):
    content = {"format": FORMAT, "version": 1, "zoom": 1.5, "of_next_year": [1]}
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(content).encode())  # as Notepad saves it
    assert read_settings(file) == SavedSettings(zoom=1.5)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "no file of settings"),
        (b"not json", "no file of settings"),
        (b"\xff\xfe\x00", "no file of settings"),
        (b"[]", "no file of settings"),
        (b'{"format": "other", "version": 1}', "no file of settings"),
        (b"[" * 100_000, "no file of settings"),
        (b'{"format": "' + FORMAT.encode() + b'", "version": 2}', "newer version"),
        (b" " * (LIMIT + 1), "no file of settings"),
    ],
)
def test_what_is_no_file_of_settings_is_told(file, content, what):
    file.write_bytes(content)
    with pytest.raises(StudioError, match=what) as told:
        read_settings(file)
    assert len(told.value.sentences) == 3  # what happened, what is safe, what to do


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("theme", "pink", "theme"),
        ("zoom", 40, "zoom"),
        ("zoom", "large", "zoom"),
        ("languages", {"unit": ["fr"]}, "languages"),
        ("keys", {"file.new": "x" * 101}, "keys"),
        ("fonts", {"latin": 7}, "fonts.latin"),
        ("profile", {"id": "../.."}, "profile.id"),
    ],
)
def test_a_value_that_no_setting_has_is_told_with_its_place(file, name, value, place):
    file.write_text(json.dumps({"format": FORMAT, "version": 1, name: value}))
    with pytest.raises(StudioError) as told:
        read_settings(file)
    assert dict(told.value.what.arguments)["place"].startswith(place)


def test_a_file_that_is_gone_is_told(file):
    with pytest.raises(StudioError, match="cannot be read"):
        read_settings(file)


def test_settings_are_saved_shown_taken_over_and_taken_back(small, settings, file, qtbot):
    desk = small.desk
    desk.profile.keep(Profile(id="b" * 26, name="Li Na", organisation="Kita Nord"))
    small.commands.run("file.settings")
    board = desk.tabs.board_of("settings")
    board.bring(FileSection)
    own = next(each for each in board.sections if isinstance(each, FileSection))
    # Without the tick nobody is named, and no place of this computer ever is.
    own.save(file)
    written = file.read_text(encoding="utf-8")
    assert "Li Na" not in written
    assert str(file.parent) not in written
    before = read_settings(file)
    assert before.profile is None
    own.profile.click()
    own.save(file)
    assert read_settings(file).profile.name == "Li Na"
    # What would change is said, and nothing does until somebody wants it.
    write_settings(
        file, msgspec.structs.replace(FULL, keys={**FULL.keys, "gone": "F9", "page.split": "F4"})
    )
    own.read(file)
    told = own.told.text()
    for each in ("100% → 125%", "Ctrl+B → Ctrl+J", "Ctrl+Q → –", "Li Na → 王芳", "gone", "F4"):
        assert each in told
    assert (desk.viewing.zoom, small.look.choice, desk.keys.on_page()) == (1.0, "system", {})
    own.leave.click()
    assert own.told.isHidden()
    own.read(file)
    own.use.click()
    assert (desk.viewing.zoom, small.look.theme.name) == (1.25, "dark")
    assert desk.keys.on_page() == {"bold": ("Ctrl+J",)}
    assert desk.keys.of("file.quit") == ()
    assert desk.viewing.languages_for("unit") == ("zh", "de")
    assert (desk.profile.value.id, desk.profile.value.name) == ("a" * 26, "王芳")
    assert settings.text("spelling") == "off"
    qtbot.waitUntil(lambda: small.look.language == "de")
    assert SettingsExchange(desk).changes(FULL) == []
    SettingsExchange(desk).take(before)
    qtbot.waitUntil(lambda: small.look.language == "zh_CN")
    assert SettingsExchange(desk).changes(before) == []
    assert desk.keys.chosen() == {}
