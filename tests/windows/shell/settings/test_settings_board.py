"""The page of settings: what is changed there holds at once, and leads back to the usual."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from curriculum_studio import locations
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.i18n import message
from curriculum_studio.shell import library_place
from curriculum_studio.shell.library_place import LibraryPlace
from curriculum_studio.shell.settings.board import SECTIONS, SettingsBoard
from curriculum_studio.shell.settings.fonts_and_spelling import (
    CHINESE_PAGE,
    CHINESE_WINDOW,
    LATIN_PAGE,
    LATIN_WINDOW,
    WORD_FONTS,
    FontSection,
    Script,
    SpellingSection,
)
from curriculum_studio.shell.settings.keys import KeySection
from curriculum_studio.shell.settings.person_and_library import (
    BackupSection,
    LibrarySection,
    ProfileSection,
)
from curriculum_studio.shell.settings.rows import SettingChoice, SettingLine, fits
from curriculum_studio.shell.settings.texts_and_look import LanguageSection, LookSection
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.theme import POINTS, USUAL_FONTS
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import LineEditor
from tests.windows.conftest import entry_of


def opened(studio) -> SettingsBoard:
    studio.commands.run("file.settings")
    board = studio.desk.tabs.board_of("settings")
    assert studio.desk.tabs.front is board
    return board


def section(board, kind):
    board.bring(kind)
    return next(each for each in board.sections if isinstance(each, kind))


def take(choice: SettingChoice, value: str) -> None:
    """Choose a value as somebody at the keyboard does."""
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_a_profile_is_written_where_everything_takes_it_from_and_the_role_shapes_the_menus(small):
    board = opened(small)
    you = section(board, ProfileSection)
    name, _house, code, *_ = (row.field for row in you.rows)
    name.setText("王芳")
    QTest.keyClick(name, Qt.Key.Key_Return)
    code.setFocus()
    QTest.keyClicks(code, "DE")
    assert board.commit()  # as when the window closes while the field is written
    own = small.desk.profile.value
    assert (own.name, own.code) == ("王芳", "DE")
    assert small.desk.bench.application.signing.own.name == "王芳"
    name.setText("王芳老师")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert small.desk.profile.value.id == own.id  # a name that was written better, no other person
    row = you.rows[5]
    take(row.field, "reviewer")
    titles = lambda: [each.text() for each in small.window.menus.actions()]  # noqa: E731
    assert "插入(&I)" not in titles()
    take(row.field, "")
    assert "插入(&I)" in titles()
    assert (small.desk.profile.value.role, row.field.currentData()) == ("", "")
    # Chosen in the menu it is shown here too.
    small.commands.run("role.teacher")
    assert row.field.currentData() == "teacher"


def sizes(*widgets) -> set[float]:
    return {widget.font().pointSizeF() for widget in widgets}


def test_language_theme_and_size_hold_at_once_and_are_kept(small, settings, qtbot):
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    board = opened(small)
    outline, beside, goals = view.outline.outlineTree, small.parts.properties, small.parts.goals
    beside.show_place(view, "")
    line = next(each for each in beside._whole.editors.values() if isinstance(each, LineEditor))
    goals.show_place(view, "")
    comments = REVIEW.of(small.desk).panel
    written = (outline, line.line, goals.linked, comments.listing, comments.card.text)
    labels = (small.desk.panel.tree, beside.lead, comments.card.accept)
    row = outline.sizeHintForRow(0)
    theme, sample, zoom, _ = section(board, LookSection).rows
    take(theme.field, "contrast")
    assert small.look.theme.name == "contrast"
    assert small.look.theme.error in sample.field.text()
    take(zoom.field, "1.5")
    assert (small.desk.viewing.zoom, settings.number("zoom", 1.0)) == (1.5, 1.5)
    # What people wrote beside the page is larger too; what the program says is not.
    assert (sizes(*written), sizes(*labels)) == ({1.5 * POINTS}, {POINTS})
    assert outline.sizeHintForRow(0) > row
    # Another language or font comes through, for nothing but the size was given.
    small.look.choose_fonts(replace(small.look.fonts, window_chinese=CHINESE_PAGE.offered()[0]))
    assert outline.font().families() == small.window.font().families()
    small.look.choose_fonts(USUAL_FONTS)
    zoom.back.click()
    assert sizes(*written) == {POINTS}
    assert outline.sizeHintForRow(0) == row
    assert settings.number("zoom", 0) == 1.0
    spoken = section(board, LanguageSection).rows[0]
    take(spoken.field, "de")
    qtbot.waitUntil(lambda: small.look.language == "de")
    assert board.list.currentRow() == SECTIONS.index(LanguageSection)
    assert section(board, LanguageSection).rows[0].field.currentData() == "de"


def test_documents_open_in_the_languages_that_are_set(small):
    board = opened(small)
    for_units = section(board, LanguageSection).rows[2]
    assert for_units.back.isHidden()
    take(for_units.field, "all")
    assert not for_units.back.isHidden()
    small.desk.library.show(entry_of(small, "unit"))
    assert small.desk.viewing.languages == ("zh", "en", "de")
    small.commands.run("view.en")
    opened(small)
    assert for_units.field.currentData() == "en"
    for_units.back.click()
    assert small.desk.viewing.languages_for("unit") == ("zh",)


def test_every_field_has_a_name_and_takes_the_keys_and_is_found_by_words_and_sounds(small):
    board = opened(small)
    nameless = [
        row
        for each in board.sections
        for row in each.rows
        if isinstance(row.field, SettingChoice | SettingLine | QLineEdit)
        and not (row.field.accessibleName() and row.field.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]
    assert nameless == []
    shown = lambda: [  # noqa: E731
        type(each) for each in board.sections if not each.isHidden()
    ]
    assert shown() == [ProfileSection]
    board.search.setText("night")
    assert shown() == [LookSection]
    assert [row.isHidden() for row in section_of(board, LookSection).rows].count(False) == 1
    board.search.setText("qqq")
    assert (shown(), board.none.isHidden()) == ([], False)
    board.list.setCurrentRow(1)
    assert (board.search.text(), shown()) == ("", [LibrarySection])


def section_of(board, kind):
    return next(each for each in board.sections if isinstance(each, kind))


def test_words_in_any_order_and_initials_are_found():
    assert fits("size TEXT", "Text size")
    assert fits("wzdx", "文字大小")
    assert fits("wenzi", "文字大小")
    assert not fits("text zoom", "Text size")


def test_backups_are_counted_made_and_the_library_checked(small, qtbot):
    board = opened(small)
    backups = section(board, BackupSection)
    newest, kept, folder, _acts, check, last = (row.field for row in backups.rows)
    qtbot.waitUntil(lambda: kept.text().startswith("0"))
    assert folder.text() == str(small.desk.bench.workspace.backups.folder)
    small.commands.run("file.backup")
    qtbot.waitUntil(lambda: not small.desk.tasks.busy)
    board.renew()
    qtbot.waitUntil(lambda: kept.text().startswith("1"))
    assert newest.text() == say(BACKUPS.of(small.desk).schedule.age())
    check.focusProxy().click()
    sound = say(message("Settings", "No damage was found."))
    qtbot.waitUntil(lambda: last.text() == sound)
    assert check.focusProxy().isEnabled()
    backups._sound(3)  # a damaged library is told
    assert "3" in last.text()


def test_a_new_library_has_the_frameworks_alone_and_opens_from_now_on(small, tmp_path, monkeypatch):
    monkeypatch.setattr(locations, "settings_file", lambda: tmp_path / "own" / "window.ini")
    folder = tmp_path / "第二个"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    started = []
    LibraryPlace(small.desk, small._relocated, started.append).ask_new()
    target = folder / small.options.workspace.name
    assert started == [target]
    assert locations.default_workspace() == target
    application = open_application(target)
    assert {each.kind for each in application.session.entries()} == {"framework"}
    application.close()


def test_no_library_is_made_where_there_is_one(small, tmp_path, monkeypatch):
    monkeypatch.setattr(library_place, "ask_folder", lambda *_: small.options.workspace.parent)
    size = small.options.workspace.stat().st_size
    started = []
    LibraryPlace(small.desk, small._relocated, started.append).ask_new()
    assert started == []
    assert small.parts.banner.isVisible()
    assert small.options.workspace.stat().st_size == size


@pytest.mark.parametrize("content", [b"\x00" * 300, b"<html>", b"[General]\nzoom=1.5\n[window\n"])
def test_a_damaged_file_of_settings_is_kept_and_the_rest_holds(tmp_path, content):
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    settings = Settings(path)
    settings.set("zoom", 2.0)
    settings.sync()
    assert settings.damaged == tmp_path / "window.damaged.ini"
    assert settings.damaged.read_bytes() == content
    assert Settings(path).number("zoom", 1.0) == 2.0


@pytest.mark.parametrize("content", [b"", b"[General]\n", b"[General]\nzoom=nonsense\n"])
def test_a_file_that_can_be_read_is_not_damaged(tmp_path, content):
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.damaged is None
    assert settings.number("zoom", 1.0) == 1.0


def test_damaged_settings_are_told_once(start, small_file, tmp_path, settings):
    settings.damaged = tmp_path / "window.damaged.ini"
    studio = start(small_file)
    assert "window.damaged.ini" in studio.parts.toast.text.text()
    assert settings.damaged is None


def test_a_key_is_pressed_taken_from_another_command_and_works(small, qtbot, tmp_path):
    keys = section(opened(small), KeySection)
    keys.choose("file.settings")
    assert not keys.use.isEnabled()
    QTest.keyClick(keys.pressed, Qt.Key.Key_PageDown)
    assert keys.told.property("role") == "error"  # the page needs it
    assert not keys.use.isEnabled()
    keys.pressed.clear()
    QTest.keyClick(keys.pressed, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert keys.told.property("role") == "stale"
    keys.use.click()
    assert keys.tree.currentItem().text(1) == "Ctrl+E"
    assert small.commands.keys("file.export") == "F12"
    assert small.commands.qt("file.settings").shortcut().toString() == "Ctrl+E"
    assert small.desk.index.actions["file.settings"].shortcut == "Ctrl+E"
    # The field at the top names the key of the search wherever that is.
    small.desk.keys.choose("tools.palette", "Ctrl+J")
    assert "Ctrl+J" in small.toolbar.field.text()
    keys.save(tmp_path / "keys.txt")
    assert "Ctrl+E\t" in (tmp_path / "keys.txt").read_text(encoding="utf-8")
    # In the window: the page of settings was closed, and the key opens it again.
    small.desk.tabs.close_view(small.desk.tabs.board_of("settings"))
    small.window.activateWindow()
    small.desk.panel.tree.setFocus()
    qtbot.waitUntil(small.commands.qt("file.settings").isEnabled)  # a turn of the window later
    QTest.keyClick(small.desk.panel.tree, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: small.desk.tabs.board_of("settings") is not None)
    keys = section(small.desk.tabs.board_of("settings"), KeySection)
    keys.all.click()
    assert small.commands.qt("file.settings").shortcut().toString() == "Ctrl+,"
    assert not keys.all.isEnabled()


def test_keys_of_writing_are_shown_and_stay_those_of_commands_hold_on_the_page(small, qtbot):
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    keys = section(opened(small), KeySection)
    keys.choose("page.split")
    assert not keys.pressed.isEnabled()
    assert not keys.none.isEnabled()
    assert keys.narrow("Ctrl+B")
    assert not keys._items["page.bold"].isHidden()
    assert keys._items["file.quit"].isHidden()
    # What is no command is found and shown too.
    group, lines = next(each for each in keys._groups if each[0].text(0) == "页面上")
    assert keys.narrow("new line")
    assert [line.text(0) for line in lines if not line.isHidden()] == ["在同一段文字里换行"]
    assert (lines[0].text(1), group.isHidden()) == ("Shift+回车", False)
    keys.tree.setCurrentItem(lines[0])
    assert (keys.command, keys.pressed.isEnabled(), keys.told.text() != "") == ("", False, True)
    # Ctrl+J makes bold from now on, also where somebody writes, and Ctrl+B nothing.
    small.desk.keys.choose("page.bold", "Ctrl+J")
    small.desk.tabs.bring(view)
    small.window.activateWindow()
    node = next(n.id for n in view.content.walk() if n.text("zh") == "本文件规定了要求。")
    view.show_node(node)
    view.page.setFocus()
    editor = view.page.caret.editor
    qtbot.waitUntil(editor.hasFocus)
    editor.go(0, end=3)
    for key, bold in ((Qt.Key.Key_B, False), (Qt.Key.Key_J, True)):
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
        assert (editor.content().marks != ()) is bold


def test_fonts_and_spelling_say_what_is_there(small, settings):
    board = opened(small)
    of_files = section(board, FontSection).rows[3].field.text().splitlines()
    assert len(of_files) == len(WORD_FONTS)
    assert all(names[0] in line for names, line in zip(WORD_FONTS, of_files, strict=True))
    spelling = section(board, SpellingSection)
    switch = spelling.rows[0]
    switch.field.click()
    assert (settings.text("spelling"), switch.back.isHidden()) == ("off", False)
    switch.back.click()
    assert (settings.text("spelling"), switch.field.isChecked()) == ("on", True)
    WRITING_AIDS.of(small.desk).spelling.add("Matschküche")
    board.renew()
    assert "1" in spelling.rows[3].field.text()


def test_fonts_are_chosen_hold_at_once_and_lead_back(small, settings, qtbot):
    board = opened(small)
    chinese, latin, window, _ = section(board, FontSection).rows
    small.desk.library.show(entry_of(small, "standard"))
    page = next(iter(small.desk.tabs)).page.view
    before = page.layouts.typography
    offered = [chinese.field.choice.itemData(at) for at in range(chinese.field.choice.count())]
    assert offered[0] == ""
    other = next(each for each in offered[1:] if each != before.font("text", "zh").family())
    take(chinese.field.choice, other)
    qtbot.waitUntil(lambda: settings.text("fonts/chinese") == other)
    now = page.layouts.typography
    assert now.font("text", "zh").families()[0] == other
    assert now.font("text", "en").families()[0] != other
    assert not chinese.back.isHidden()
    chinese.back.click()
    assert (settings.text("fonts/chinese"), chinese.field.choice.currentData()) == ("", "")
    assert page.layouts.typography.fonts == before.fonts
    # One of another computer is kept and told, with what is shown instead.
    small.look.choose_fonts(replace(small.look.fonts, latin="No Such Font"))
    assert latin.field.choice.currentData() == "No Such Font"
    assert latin.field.told.property("role") == "stale"
    assert LATIN_PAGE.found(small.look.fonts)[0] in latin.field.told.text()
    take(window.field.choice, other)
    qtbot.waitUntil(lambda: small.window.font().families()[0] == other)
    assert small.window.libraryDock.font().families()[0] == other


def test_a_font_that_fits_badly_is_told(qapp):
    # Of what a script wants nothing may be there: what Qt takes for it is told as such.
    nothing = Script("chinese", lambda fonts: [fonts.chinese or "No Such"], chinese=True)
    family, known = nothing.found(USUAL_FONTS)
    assert (known, bool(family), family == "No Such") == (False, True, False)


def test_fonts_are_offered_by_script_and_none_of_another_region(qapp):
    for script in (CHINESE_PAGE, LATIN_PAGE, CHINESE_WINDOW, LATIN_WINDOW):
        offered = script.offered()
        assert offered == sorted(set(offered))
        assert all(QFontDatabase.hasFamily(each) for each in offered)
        assert not {each.split()[-1] for each in offered} & {"JP", "KR", "TC", "HK"}
    assert set(CHINESE_PAGE.offered()) < set(QFontDatabase.families())
