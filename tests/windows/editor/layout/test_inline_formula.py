"""Special characters and links, through the real page."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from curriculum_studio.core.text import Mark
from curriculum_studio.editor.commands.character_palette import SPECIALS
from curriculum_studio.editor.commands.links import (
    LinkDialog,
    OpenLinkDialog,
    proper_address,
)

KEY = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def answer(monkeypatch):
    """Let a dialog do something instead of waiting for somebody."""

    def arrange(dialog, act):
        shown = []

        def exec_(self):
            shown.append(self)
            return int(bool(act(self)))

        monkeypatch.setattr(dialog, "exec", exec_)
        return shown

    return arrange


def palette(hands):
    return hands.page._acts.characters


# --- special characters -----------------------------------------------------------------------


def test_the_palette_opens_by_keys_and_enter_inserts(hands):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_Y, CONTROL_SHIFT)
    assert palette(hands).open
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_Return)
    assert not palette(hands).open
    hands.page.commit()
    assert hands.text(node) == f"第一条{SPECIALS[9].cell.text}注。"
    assert hands.editor.hasFocus()
    hands.press(KEY.Key_Right)
    assert hands.editor.place == 5


def test_every_character_comes_into_the_text_and_stays(hands):
    node = hands.at(hands.find("note", "第一条注"))
    for at in range(len(SPECIALS)):
        hands.page.run("special")
        palette(hands).palette.list.setCurrentRow(at)
        hands.press(KEY.Key_Return)
    hands.page.commit()
    assert hands.text(node) == "第一条注。" + "".join(each.cell.text for each in SPECIALS)
    lowered = [mark for mark in hands.document.nodes[node].cell("zh").marks if mark.kind == "sub"]
    text = hands.text(node)
    assert [text[mark.start : mark.end] for mark in lowered] == ["2", "4", "2"]
    hands.at(hands.find("note", "第二条注"))
    hands.at(node)
    assert hands.editor.content().text == text


def test_typing_goes_on_behind_a_lowered_digit_at_full_height(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.page.run("special")
    at = next(n for n, each in enumerate(SPECIALS) if each.cell.text == "CO2")
    palette(hands).palette.list.setCurrentRow(at)
    hands.press(KEY.Key_Return)
    hands.type(" gas")
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == (Mark(7, 8, "sub"),)


def test_escape_typing_and_a_composition_close_the_palette(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.page.run("special")
    hands.press(KEY.Key_Escape)
    assert not palette(hands).open
    assert hands.caret.node == node
    hands.page.run("special")
    hands.type("a")
    assert not palette(hands).open
    hands.page.run("special")
    hands.compose("zhong")
    assert not palette(hands).open
    assert hands.editor.preedit == "zhong"
    hands.page.run("special")
    assert not palette(hands).open
    hands.commit_text("中")
    hands.page.commit()
    assert hands.text(node) == "第一条注。a中"


def test_the_palette_names_every_character_for_a_screen_reader(hands):
    hands.at(hands.find("note", "第一条注"))
    hands.page.run("special")
    items = palette(hands).palette.list
    names = {items.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(items.count())}
    assert len(names) == len(SPECIALS)
    assert palette(hands).palette.rect().height() < hands.view.height()


# --- links ------------------------------------------------------------------------------------


def fill(words, address):
    def act(dialog):
        if words is not None:
            dialog.words.setText(words)
        dialog.address.setText(address)
        return bool(dialog.proper)

    return act


def test_selected_words_become_a_link_that_can_be_changed_and_removed(hands, answer):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=3)
    answer(LinkDialog, fill(None, "www.example.cn/标准"))
    hands.page.run("link")
    hands.page.commit()
    link = Mark(0, 3, "link", "https://www.example.cn/标准")
    assert hands.document.nodes[node].cell("zh").marks == (link,)
    hands.editor.go(1)
    (shown,) = (answer(LinkDialog, fill("第二条", "mailto:a@b.cn")),)
    hands.page.run("link")
    hands.page.commit()
    assert shown[0].address.text() == "mailto:a@b.cn"
    assert hands.text(node) == "第二条注。"
    assert hands.document.nodes[node].cell("zh").marks == (Mark(0, 3, "link", "mailto:a@b.cn"),)
    hands.editor.go(1)
    answer(LinkDialog, lambda dialog: dialog.removeLink.click() or True)
    hands.page.run("link")
    hands.page.commit()
    assert hands.text(node) == "第二条注。"
    assert hands.document.nodes[node].cell("zh").marks == ()


def test_without_a_selection_the_words_are_written_too(hands, answer):
    node = hands.at(hands.find("note", "第一条注"))
    answer(LinkDialog, fill("", "example.org"))
    hands.page.run("link")
    hands.page.commit()
    assert hands.text(node) == "第一条注。https://example.org"
    hands.type("x")
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks[0].end == len(hands.text(node)) - 1


@pytest.mark.parametrize(
    "written",
    ["", "  ", "javascript:alert(1)", "file:///etc/passwd", "a b.cn", "ftp://a.b", "http://", "x",
     "mailto:", "\\\\server\\share", "https://[::1"],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_refused(written):
    assert proper_address(written) == ""


def test_a_link_opens_only_when_the_user_says_so(hands, answer, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hands.at(hands.find("note", "第一条注"))
    assert not hands.page.can("open_link")
    hands.editor.go(0, end=3)
    hands.page.run("link", address="https://example.org/a")
    hands.editor.go(1)
    assert hands.page.can("open_link")
    asked = answer(OpenLinkDialog, lambda _: False)
    hands.page.run("open_link")
    assert opened == []
    assert "https://example.org/a" in asked[0].question.text()
    answer(OpenLinkDialog, lambda _: True)
    hands.page.run("open_link")
    assert opened == [QUrl("https://example.org/a")]
