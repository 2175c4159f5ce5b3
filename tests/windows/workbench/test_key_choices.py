"""Keys of commands: chosen, taken from another command, given back, never lost."""

import pytest

from curriculum_studio.shell.actions.menus import ACTIONS, INDEX
from curriculum_studio.shell.actions.page_actions import WRITING
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.actions.feature import apart
from curriculum_studio.workbench.actions.key_choices import (
    NO_KEY,
    OPENS_MENUS,
    SYSTEM,
    TYPES,
    WRITES,
    KeyChoices,
    proper,
    refusal,
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "window.ini"


@pytest.fixture
def keys(file) -> KeyChoices:
    return KeyChoices(Settings(file), ACTIONS, [WRITING])


def again(file) -> KeyChoices:
    """The keys as the next start finds them."""
    return KeyChoices(Settings(file), ACTIONS, [WRITING])


def test_without_a_choice_all_keys_are_the_usual_ones(keys):
    assert [each.id for each in ACTIONS if keys.is_changed(each.id)] == []
    assert keys.of("file.export") == ("F12", "Ctrl+E")
    assert keys.holder("ctrl+e") == "file.export"


def test_usual_keys_run_one_command_each_and_are_no_others(keys):
    held = [key for each in ACTIONS for key in keys.usual(each.id)]
    assert len(held) == len(set(held))
    assert "" not in held


def test_a_chosen_key_is_there_at_the_next_start(keys, file):
    keys.choose("file.backup", "Ctrl+,")  # a comma, which ini files use themselves
    keys.choose("file.export_pdf", "ctrl+shift+F12")
    keys._settings.sync()
    assert again(file).of("file.backup") == ("Ctrl+,",)
    assert again(file).of("file.export_pdf") == ("Ctrl+Shift+F12",)


def test_a_key_is_taken_from_the_command_that_has_it_and_given_back(keys, file):
    keys.choose("file.backup", "Ctrl+E")
    assert keys.of("file.export") == ("F12",)
    assert keys.is_changed("file.export")
    keys.choose("file.restore", "Ctrl+E")  # chosen for another one once more
    assert (keys.of("file.backup"), keys.holder("Ctrl+E")) == ((), "file.restore")
    keys._settings.sync()
    assert again(file).of("file.backup") == ()
    keys.reset("file.export")
    assert keys.of("file.export") == ("F12", "Ctrl+E")
    assert keys.of("file.restore") == ()
    keys.reset_all()
    keys._settings.sync()
    for each in (keys, again(file)):
        assert [action.id for action in ACTIONS if each.is_changed(action.id)] == []


def test_a_command_can_have_no_key(keys, file):
    keys.choose("file.quit", "")
    keys._settings.sync()
    assert again(file).of("file.quit") == ()
    assert again(file).holder("Ctrl+Q") == ""


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("A", WRITES),
        ("Shift+A", WRITES),
        ("Return", WRITES),
        ("Ctrl+Left", WRITES),
        ("Alt+D", OPENS_MENUS),
        ("Ctrl+Alt+Q", TYPES),
        ("Alt+F4", SYSTEM),
        ("Ctrl+Space", SYSTEM),
        ("Ctrl+Shift+F", SYSTEM),
        ("Meta+L", SYSTEM),
        ("nonsense", NO_KEY),
        ("", NO_KEY),
        ("Ctrl+K, Ctrl+C", NO_KEY),
        ("F8", None),
        ("Ctrl+J", None),
        ("Ctrl+Shift+J", None),
        ("Alt+5", None),
    ],
)
def test_keys_that_others_need_are_refused(key, why):
    assert refusal(key) == why


def test_a_key_of_writing_is_refused_and_stays(keys):
    # Enter splits a text; Page Down is no command.
    for key in ("Return", "Tab", "PgDown"):
        assert keys.refusal(key) is not None
        with pytest.raises(ValueError, match=key):
            keys.choose("file.backup", key)
    with pytest.raises(ValueError, match="Ctrl"):
        keys.choose("page.split", "Ctrl+J")
    assert keys.holder("Return") == "page.split"
    assert dict(keys.refusal("PgDown").arguments)["command"].source == "One page up or down"


def test_a_command_of_the_page_takes_another_key_and_loses_its_own(keys, file):
    assert keys.on_page() == {}
    keys.choose("page.bold", "Ctrl+J")
    assert keys.on_page() == {"bold": ("Ctrl+J",)}
    keys.choose("file.backup", "Ctrl+I")  # italic has it, which is told before
    assert keys.on_page() == {"bold": ("Ctrl+J",), "italic": ()}
    keys.choose("edit.cut", "Ctrl+Shift+J")
    keys._settings.sync()
    assert again(file).on_page() == keys.on_page()
    assert keys.on_page()["cut"] == ("Ctrl+Shift+J",)
    keys.reset_all()
    assert keys.on_page() == {}


def test_no_command_has_a_key_of_the_system_or_of_an_input_method():
    all_keys = [key for each in ACTIONS for key in apart(each.shortcut)]
    all_keys += [key for each in INDEX.keys for _, keys in each.keys for key in apart(keys)]
    assert len(all_keys) > 80
    assert [key for key in all_keys if refusal(key) in {SYSTEM, NO_KEY}] == []


def test_keys_that_are_no_commands_clash_with_none():
    held = {proper(key) for each in ACTIONS for key in apart(each.shortcut)}
    lines = [proper(key) for _, keys in WRITING.keys for key in apart(keys)]
    assert len(lines) == len(set(lines))
    # Where a text is selected as a whole, Enter and Backspace work on it and not in it.
    assert set(lines) & held == {"Return", "Backspace"}


def test_nonsense_in_the_file_counts_as_not_chosen(file):
    settings = Settings(file)
    for identity, written in (
        ("file.backup", "rubbish"),
        ("file.quit", "A"),
        ("file.new", "PgDown"),
        ("page.split", "Ctrl+J"),
        ("gone.command", "Ctrl+J"),
        ("file.import", "Ctrl+J"),
        ("file.print", "Ctrl+J"),
    ):
        settings.set(f"keys/{identity}", written)
    keys = KeyChoices(settings, ACTIONS, [WRITING])
    assert [each.id for each in ACTIONS if keys.is_changed(each.id)] == ["file.import"]


def test_whoever_shows_keys_hears_of_a_change(keys, qtbot):
    with qtbot.waitSignal(keys.changed):
        keys.choose("file.backup", "Ctrl+J")
    with qtbot.waitSignal(keys.changed):
        keys.reset("file.backup")
