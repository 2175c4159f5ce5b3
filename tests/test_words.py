"""What people read: one word for one thing, the marks of each language, keys that open one field.

The rules here are those that a machine can hold; whether a sentence is good, a reader decides.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import rename_message

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "curriculum_studio"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en", "de")
HAN = r"[\u4e00-\u9fff]"

#: A key in a label: &File, 文件(&F). Two signs in a row are one sign to be shown.
KEY = re.compile(r"(?<!&)&(\w)")

#: Groups of options stand inside a dialog, so their keys have to differ from its own.
HOLDERS = {
    "BranchOptions": "GiveOutSheet",
    "DraftOptions": "GiveOutSheet",
    "FormOptions": "GiveOutSheet",
    "PrivacyRows": "GiveOutSheet",
    "SchoolForms": "GiveOutSheet",
}

#: What an English editor struck out: words by which one hears that a sentence was translated.
TRANSLATED = re.compile(
    r"\b(?:said|told|kept|lies|stands|whoever|mend\w*|shall|let\b.{1,20}\bbe)\b", re.IGNORECASE
)

#: English noun → what has to stand in the Chinese and the German of every message that has it.
#: Where a sentence says the thing with a pronoun or a verb, its other words are named as well.
TERMS = (
    (r"library|libraries", "资料库|仍保留", "[Bb]ibliothek|Übern|Sicherungen|Beispiele"),
    (r"import(?:s|ed|ing)?", "导入|写入资料库|接收", "[Ii]mport"),
    (r"exchange files?", "交换包", "Austauschdatei"),
    (r"theme units?", "主题活动", "Themenprojekt|Projekte"),
    (r"review rounds?", "征求意见", "Prüfrunde"),
    (r"comments?", "意见|批注|更多", "ommentar|ommentier|Stellungnahme|Prüfung|Entwurf 2"),
    (r"frameworks?", "框架", "Bezugsrahmen|Rahmen"),
    (r"indicator systems?", "指标体系", "Kriterienkatalog|Katalog"),
    (r"deliberat\w*", "审议", "Reflexion|reflekt"),
    (r"try-outs?", "试用", "[Ee]rprob"),
    (r"kindergartens?", "园", "Kita|Kinder"),
    (r"annex", "附录", "Anhang"),
    (r"clauses?", "条", "Abschnitt"),
    (r"paragraphs?", "段", "Absatz"),
    (r"footnotes?", "脚注", "Fußnote"),
    (r"formulas?", "公式", "Formel"),
    (r"examples?", "例", "Beispiel"),
    (r"foreword", "前言", "Vorwort"),
    (r"bibliography", "参考文献", "Literatur"),
    (r"cursor", "光标", "Cursor"),
    (r"backups?", "备份", "[Ss]icher|backup"),
    (r"linked goals?", "关联", "Zielb|Ziele"),
    (r"goals?", "目标", "Ziel"),
    (r"aims?", "目标", "Ziel"),
    (r"evidence", "佐证", "Nachweis"),
    (r"prerequisites?", "控制项", "Mindest"),
    (r"veto", "否决项", "Ausschluss"),
    (r"bonus", "加分", "[Bb]onus"),
    (r"key items?", "关键项", "Schlüssel"),
    (r"workbooks?", "工作簿", "[Mm]appe"),
    (r"age groups?", "年龄班", "Altersgruppe"),
    (r"learning areas?", "领域", "Bildungsbereich"),
    (r"topics?", "主题内容", "Themenf"),
    (r"theme web", "主题网", "Themennetz"),
    (r"week plans?", "周计划", "Wochenpl"),
    (r"school forms?", "本园表格", "Formular"),
    (r"organisations?", "单位", "Organisation"),
    (r"drafters?", "起草人", "[Vv]erfass"),
    (r"waivers?|waived?", "豁免", "Ausnahme"),
    (r"minutes of", "纪要", "Protokoll"),
    (r"reasons?", "理由|原因", "Begründung|Grund"),
    (r"worked in", "落实", "[Ee]ingearbeitet"),
    (r"dictionar\w*", "词典", "[Ww]örterb"),
    (r"spelling", "拼写", "Rechtschreibung"),
    (r"outline", "目录", "Gliederung"),
    (r"photos?", "照片", "Foto"),
    (r"pilots?", "试点", "Pilot"),
    (r"emission factors?", "排放因子", "Emissionsfaktor"),
    (r"samples?", "示例", "Beispiel"),
    (r"families", "家", "Famili|Eltern"),
    (r"normative references?", "规范性引用文件", "ormative"),
    (r"standards?", "标准", "[Ss]tandard|Norm"),
    (r"stages?", "阶段", "Entwurfsstufe|ISO-Stufe"),
)

#: Words that once stood beside the right ones, in sentences of the window.
WRONG = {
    "zh_CN": (
        *("送出", "读不了", "读不出", "这台计算机"),
        "交换文件",
        "意见处理表",
        "审稿人",
        *("本程序", "关闭程序", "更新程序", "程序会", "程序无法", "程序不认识", "版本的程序"),
        "班别",
        "话题",
        "您好，",
        "登陆",
        "帐户",
        "读入",
        "读作",
        "收下",
        "收入",
        "回函",
        "发送反馈",
        "活动资源",
        "活动矩阵",
        "变更阶段",
        "保存为…",
        "保存为(",
        "写出任何",
    ),
    "en": (
        *("Take in ", "Hand on", "color", "center", "organization", "Bring in"),
        *("bring in", "brought in", "ake over", "aken over", "Lowered", "Raised", "caret", " anew"),
        *("by itself", "Possible are", "no clear day", "Group standard", "Keep a version"),
    ),
    "de": (
        *("Rechner mit", "Prüfkopie", "Curriculumberatung", "Gedanken umsetzt", "Ihre Technik"),
        *("Arbeitsbereich", "inlesen", "inlesbar", "ingelesen", "inzulesen"),
        *("Schreibmarke", "Einfügemarke", "Piloten", "daß", "Stadium", "Stadien"),
        *(
            "das Kreuz weg",
            "Angekreuzte Namen",
            "von selbst",
            "Speichern als",
            "Verdoppeln",
            "Klimadaten",
            "Fassung dieses Programms",
        ),
    ),
}


@cache
def catalogue(language: str) -> tuple[tuple[str, str, str], ...]:
    """Return context, source and translation; each form of a plural by itself."""
    return tuple(_messages(language))


def _messages(language: str) -> Iterator[tuple[str, str, str]]:
    for context in ET.parse(CATALOGUES / f"curriculum_studio_{language}.ts").iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            source = entry.findtext("source", "")
            translation = entry.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            for text in forms or [translation.text or ""]:
                yield name, source, text


def paper_words() -> Iterator[tuple[str, str, str]]:
    """Yield the words of documents, in the order of the languages."""
    for file in sorted((ROOT / "resources" / "vocabulary").glob("*.toml")):
        for table in tomllib.loads(file.read_text(encoding="utf-8")).values():
            for words in table.values():
                yield words["zh"], words["en"], words["de"]


def marks(text: str, language: str) -> list[str]:
    """Return what is wrong with the marks of a text in a language."""
    plain = re.sub(r"\{\w*\}", "", text)
    wrong = [name for name in ('"', "'", "...", "。。") if name in plain]
    if text != text.strip():
        wrong.append("a space at its end")
    if language == "zh_CN":
        plain = re.sub(r"\(&\w\)", "", plain)
        wrong += re.findall(rf"{HAN}[,;:!?()]|[,;:!?()]{HAN}", plain)
        wrong += ["quotation marks"] * (plain.count("“") != plain.count("”"))
        wrong += ["German quotation marks"] * ("„" in plain)
    elif language == "de":
        wrong += ["quotation marks"] * (plain.count("„") != plain.count("“") or "”" in plain)
    else:
        wrong += ["quotation marks"] * (plain.count("“") != plain.count("”"))
    return wrong


def ending(text: str) -> str:
    """Return how a sentence ends, by one sign for all languages."""
    last = KEY.sub(r"\1", text)[-1:]
    return {"。": ".", "？": "?", "！": "!", "：": ":"}.get(last, last if last in ".?!:…" else "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_those_of_the_language(language):
    wrong = [(text, marks(text, language)) for _, _, text in catalogue(language)]
    assert [each for each in wrong if each[1]] == []


def test_marks_on_paper_are_those_of_the_language():
    found = list(paper_words())
    assert len(found) > 400
    wrong = [
        (text, marks(text.strip("　"), language))
        for words in found
        for text, language in zip(words, LANGUAGES, strict=True)
    ]
    assert [each for each in wrong if each[1] and each[1] != ["a space at its end"]] == []


def test_han_and_latin_stand_apart():
    """In the window; standards themselves write 表1 and 6分 together (GB/T 1.1-2020)."""
    together = rf"{HAN}[A-Za-z0-9]|[A-Za-z0-9]{HAN}"
    assert [text for _, _, text in catalogue("zh_CN") if re.search(together, text)] == []


@pytest.mark.parametrize("language", ["zh_CN", "de"])
def test_a_sentence_ends_as_its_source(language):
    # "No." and "Min." are short words and no sentences; where Chinese asks, it needs no three
    # dots, and some questions are no questions in Chinese.
    free = {
        "No.",
        "Nr.",
        "{minutes} Min.",
        "{number} is the same as …",
        "The rows {rows} are the same; which one counts?",
    }
    wrong = [
        (source, text)
        for _, source, text in catalogue(language)
        if ending(source) != ending(text) and source not in free and text not in free
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_opens_one_field_of_a_form(language):
    keys: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    labels = list(catalogue(language))
    for context, _, text in labels:
        for key in KEY.findall(text):
            keys[context][key.lower()].append(text)
    for options, holder in HOLDERS.items():
        for key, names in keys[options].items():
            keys[f"{holder} with {options}"][key] = names + keys[holder].get(key, [])
    assert len(keys) > 10
    twice = [
        (context, names) for context, by in keys.items() for names in by.values() if len(names) > 1
    ]
    assert twice == []
    assert [s for _, s, text in labels if bool(KEY.search(s)) != bool(KEY.search(text))] == []


def missing_terms(source: str, text: str, language: str) -> list[str]:
    """Return the terms of an English text for which its translation has another word."""
    at = {"zh_CN": 1, "de": 2}[language]
    said = re.sub(r"\{\w+\}|&", "", source)
    bare = text.replace("&", "")
    return [
        term[0]
        for term in TERMS
        if re.search(rf"\b(?:{term[0]})\b", said, re.IGNORECASE) and not re.search(term[at], bare)
    ]


@pytest.mark.parametrize("language", ["zh_CN", "de"])
def test_one_thing_has_one_word(language):
    wrong = [
        (terms, context, source, text)
        for context, source, text in catalogue(language)
        if (terms := missing_terms(source, text, language))
    ]
    assert wrong == []


def test_english_does_not_read_as_translated():
    found = [
        text
        for _, _, text in catalogue("en")
        if TRANSLATED.search(re.sub(r"\{\w+\}|“[^”]*”", "", text))
    ]
    assert found == []


def test_a_message_is_renamed_in_code_form_and_catalogue_at_once(tmp_path):
    code = tmp_path / "curriculum_studio" / "a.py"
    form, catalogue_, table = tmp_path / "ui/a.ui", tmp_path / "resources/i18n/a.ts", tmp_path / "t"
    for file, text in (
        (code, 'X = message("A", "It lies " "here & there")\nY = message("B", "It lies here")\n'),
        (form, "<class>A</class><string>It lies here &amp; there</string>"),
        (
            catalogue_,
            "<context><name>A</name><source>It lies here &amp; there</source>"
            "<translation>Liegt da</translation></context>",
        ),
    ):
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    row = "A\tIt lies here & there\tIt is here & there\n"
    table.write_text(f"{row}C\tNowhere\tEverywhere\n", "utf-8")
    assert rename_message.main([str(table), "--root", str(tmp_path)]) == 1
    assert "It lies here" in form.read_text("utf-8")
    table.write_text(row, "utf-8")
    assert rename_message.main([str(table), "--root", str(tmp_path)]) == 0
    assert code.read_text("utf-8") == (
        'X = message("A", "It is here & there")\nY = message("B", "It lies here")\n'
    )
    assert "<string>It is here &amp; there</string>" in form.read_text("utf-8")
    assert "<source>It is here &amp; there</source>" in catalogue_.read_text("utf-8")
    assert "Liegt da" in catalogue_.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_word_comes_back(language):
    wrong = [
        (word, text)
        for _, _, text in catalogue(language)
        for word in WRONG[language]
        if word in text
    ]
    assert wrong == []


def test_a_number_with_a_noun_has_a_form_for_one():
    # Never shown for one: what is one day ago is yesterday, and those that say how many at most.
    free = {
        "Backed up {count} days ago",
        "The {count} best matches",
        "{count} aims are a lot; two to four are easier to remember.",
        "{name} has {count} entries; at most {most} are read.",
        "Move {count} parts",
    }
    forms = Counter((context, source) for context, source, _ in catalogue("en"))
    wrong = [
        source
        for (context, source), number in forms.items()
        if number == 1 and re.search(r"\{count\} (more )?\w+s\b", source) and source not in free
    ]
    assert wrong == []
