"""The manual as web pages, as a quick start on paper, and by the words that people use."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from pypdfium2 import PdfDocument

from curriculum_studio.features.help.formats.quick_start import TOPICS, quick_start
from curriculum_studio.features.help.formats.web_pages import INDEX, web_pages
from curriculum_studio.features.help.model.wording import Wording, bare
from curriculum_studio.features.help.service import FormTexts, ManualLibrary
from curriculum_studio.i18n import catalogue
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.shell.actions.menus import INDEX as COMMANDS
from curriculum_studio.widgets.key_names import spelled
from tests.helpers.office import convert, needs_libreoffice

PROGRAM = {"zh": "zh_CN", "en": "en", "de": "de"}
LIBRARY = ManualLibrary(FolderResources(resource_folder("resources")))
ON_FORM = FormTexts(FolderResources(resource_folder("ui")))


def wording_of(language):
    manual = LIBRARY.manual(language)
    return Wording(manual, COMMANDS, ON_FORM, catalogue(PROGRAM[language]).say, language)


# --- web pages --------------------------------------------------------------------------------


class Page(HTMLParser):
    """Links, pictures and headings of a page; every element has to be closed again."""

    EMPTY = frozenset({"meta", "link", "img", "br", "!doctype"})

    def __init__(self, text):
        super().__init__()
        self.addresses, self.text, self._open = [], [], []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attributes):
        self.addresses += [said for name, said in attributes if name in {"href", "src"}]
        if tag not in self.EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_pages_lead_to_each_other_and_nowhere_else(language):
    files = dict(web_pages(wording_of(language)))
    pages = {name: Page(text) for name, text in files.items() if name.endswith(".html")}
    assert len(pages) == len(LIBRARY.manual(language).topics) + 1
    outside = [
        address
        for page in pages.values()
        for address in page.addresses
        if address not in files and not address.startswith("pictures/")
    ]
    assert outside == []
    listed = pages[INDEX].addresses
    assert {name for name in pages if name != INDEX} == {e for e in listed if e.endswith(".html")}
    assert len(listed) == len(set(listed))


def test_a_command_stands_there_as_the_menus_have_it_now():
    words = wording_of("de")
    path = COMMANDS.path("file.export")
    said = " › ".join(bare(words.say(each)) for each in path)
    assert len(path) > 1
    text = "".join(Page(dict(web_pages(words))["export.html"]).text)
    assert f"{said} {words.key('file.export')}" in text
    assert "{" not in text


# --- on paper ---------------------------------------------------------------------------------


@pytest.mark.libreoffice
@needs_libreoffice
def test_the_quick_starts_have_two_pages(tmp_path):
    """German is the longest of the three."""
    files = []
    for role in TOPICS:
        files.append(tmp_path / f"{role}.docx")
        files[-1].write_bytes(quick_start(wording_of("de"), role))
    convert(files, "pdf", tmp_path)
    assert [len(PdfDocument(file.with_suffix(".pdf"))) for file in files] == [2, 2]


# --- references in words ----------------------------------------------------------------------


def test_keys_are_called_as_on_the_keyboard():
    say = wording_of("de").say
    assert spelled("Ctrl+Shift+Up", say) == "Strg+Umschalt+↑"
    assert spelled("Ctrl++", say) == "Strg++"
    assert spelled("Escape", say) == "Esc"
    listed = dict(wording_of("en").all_keys())["Edit"]
    assert "Ctrl+Y · Ctrl+Shift+Z" in [keys for _, keys in listed]


def test_names_are_bare():
    assert bare("文件(&F)") == "文件"
    assert bare("&Save as …") == "Save as"
    assert bare("This && that") == "This & that"
    assert bare("另存为(&S)…") == "另存为"


def test_a_command_in_no_menu_is_its_name_alone():
    words = wording_of("en")
    assert words.path("file.export").count("›") == 2
    assert words.path("edit.undo") == "Edit › Undo"
    alone = replace(COMMANDS, menus=())
    assert alone.path("file.export") == (COMMANDS.actions["file.export"].text,)


def test_all_keys_are_listed_once_by_menu():
    listed = dict(wording_of("en").all_keys())
    assert ("Print", "Ctrl+P") in listed["File"]
    assert all(rows for rows in listed.values())
    assert len(listed) > len(COMMANDS.keys)
    assert not any(a == b for rows in listed.values() for a, b in pairwise(rows))


def test_keys_that_hold_in_one_place_are_listed_too():
    decisions = [row for rows in dict(wording_of("zh").all_keys()).values() for row in rows]
    assert {("采纳", "A"), ("不采纳", "N"), ("讨论", "D")} <= set(decisions)
    assert ("下一条", "→ · ↓") in decisions
    german = dict(wording_of("de").all_keys())["Auf der Seite"]
    assert ("Neue Zeile im selben Text", "Umschalt+Eingabe") in german
    assert "Strg+Pos1 · Strg+Ende" in dict(german).values()


# --- found by what people write ---------------------------------------------------------------

#: Whole questions and colloquial words, and the topic that answers them.
ASKED = {
    "zh": {
        "怎么把教案打印出来": "print",
        "教案填到我们园的表里": "school-form",
        "怎么排一周的课": "week-plan",
        "昨天写的不见了": "versions",
        "不小心删掉了怎么找回来": "delete",
        "发给同事微信": "send",
        "字太小看不清": "view",
        "以前word里的教案能不能弄进来": "lesson-plan",
        "换电脑": "library",
        "没点保存会不会丢": "saving",
        "领导在word里改了怎么收回来": "edited-draft",
        "怎么写下标二氧化碳": "formulas",
        "谁还没有回复": "round",
        "会议纪要": "meeting",
        "bf": "backup",
        "照片怎么放进去": "photos",
        "ＰＤＦ": "export",
    },
    "en": {
        "how do I print my lesson plan": "print",
        "our own school template": "school-form",
        "I deleted a document by accident": "delete",
        "letters are too small": "view",
        "send it to a colleague": "send",
        "where is the save button": "saving",
        "go back to yesterday": "versions",
        "merge table cells": "tables-figures",
        "superscript": "formulas",
        "translation is outdated": "translate",
        "who has not answered yet": "round",
        "keyboard shortcuts": "keys",
    },
    "de": {
        "wie drucke ich meine Planung": "print",
        "Formular unserer Kita ausfüllen": "school-form",
        "versehentlich gelöscht": "delete",
        "Schrift ist zu klein": "view",
        "an eine Kollegin schicken": "send",
        "wo ist speichern": "saving",
        "Stand von gestern": "versions",
        "Zellen verbinden": "tables-figures",
        "wer hat noch nicht geantwortet": "round",
        "Protokoll der Sitzung": "meeting",
        "neuer Computer": "library",
        "Kommentar schreiben": "comment",
    },
}


@pytest.mark.parametrize("language", sorted(ASKED))
def test_what_people_ask_is_among_the_first_three(language):
    search = LIBRARY.search(language)
    missed = {
        question: [each.id for each in search.find(question)[:3]]
        for question, topic in ASKED[language].items()
        if topic not in [each.id for each in search.find(question)[:3]]
    }
    assert missed == {}


def test_nothing_wanted_is_everything_and_nonsense_is_nothing():
    search = LIBRARY.search("en")
    assert len(search.find(" ")) == len(LIBRARY.manual("en").topics)
    assert search.find("qzxv") == []


def test_wording_speaks_by_the_catalogue_it_is_given():
    words = wording_of("zh")
    assert not re.search("[A-Za-z]", words.name("file.print"))
