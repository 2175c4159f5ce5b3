"""What installers, menus and software centres say: in three languages, with the program's words."""

import configparser
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.test_words import LANGUAGES, WRONG, marks, missing_terms

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

#: What the house calls a library. In the window, where its name stands beside it, some sentences
#: do without.
LIBRARY = {"zh_CN": "资料库", "de": "Bibliothek"}


def by_language(texts):
    """Texts one after another, each with its language → a row for each that is said in all."""
    columns = {language: [text for of, text in texts if of == language] for language in LANGUAGES}
    return list(zip(*columns.values(), strict=True))


def menu_entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(PACKAGING / "linux/curriculum-studio.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    return [
        (entry[f"{key}[zh_CN]"], entry[key], entry[f"{key}[de]"])
        for key in ("Name", "GenericName", "Comment", "Keywords")
    ]


def xml_texts(name, *tags):
    root = ET.parse(PACKAGING / f"linux/curriculum-studio{name}.xml").getroot()
    rows = []
    for tag in tags:
        found = list(root.iter(tag))
        assert found, tag
        rows += by_language([(each.get(LANG, "en"), each.text) for each in found])
    return rows


def installer_texts():
    setup = (PACKAGING / "windows/setup.nsi").read_text(encoding="utf-8")
    said = re.findall(r'^LangString \w+ \$\{LANG_(\w+)\} "(.*)"$', setup, re.MULTILINE)
    names = {"SIMPCHINESE": "zh_CN", "ENGLISH": "en", "GERMAN": "de"}
    return by_language([(names[language], text) for language, text in said])


TEXTS = {
    "menu": menu_entry,
    "kinds of files": lambda: xml_texts("-mime", f"{MIME}comment"),
    "software centre": lambda: xml_texts(".metainfo", "summary", "p", "li", "caption"),
    "installer": installer_texts,
}


@pytest.mark.parametrize("place", TEXTS)
def test_what_the_system_shows_is_in_three_languages_and_the_words_of_the_program(place):
    rows = TEXTS[place]()
    assert rows
    check_words(rows)


def check_words(rows):
    """Hold rows of a text in Chinese, English and German to the words of the program."""
    forbidden = [word for words in WRONG.values() for word in words]
    assert [(word, row) for row in rows for word in forbidden if word in "\n".join(row)] == []
    for row in rows:
        said = dict(zip(LANGUAGES, row, strict=True))
        if not said["en"].endswith(";"):  # words to search by, between semicolons
            assert [marks(text, language) for language, text in said.items()] == [[], [], []], said
        for language, word in LIBRARY.items():
            assert missing_terms(said["en"], said[language], language) == [], said
            assert "library" not in said["en"] or word in said[language], said
