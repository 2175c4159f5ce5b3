import json
import re
from dataclasses import replace

import docx
import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.core.payloads.standard import Clause, FrontMatter
from curriculum_studio.core.text import Cell
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import Message, StudioError, finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.ooxml.draft.names import (
    DOCUMENT_PROPERTY,
    label_bookmark,
    read_text_bookmark,
    text_bookmark,
)
from tests.helpers.documents import nested, paragraph, small_standard
from tests.helpers.samples import FILES, samples_of
from tests.ooxml.writer.wordfile import NS, VAL, W, WordFile, assert_sound, named, text_of


def written(document, *languages, **options) -> WordFile:
    bundle = ExportRequest((document,), languages or ("zh",), FILES.get, options=options)
    return WordFile(finish(write(bundle)))


@pytest.fixture(scope="module")
def standard():
    return samples_of("standard")[0]


@pytest.fixture(scope="module", params=LANGUAGES)
def sample(request, standard):
    return request.param, standard, written(standard, request.param)


# --- the sample standard ------------------------------------------------------------------------


def test_the_file_is_sound(sample):
    _, _, file = sample
    assert_sound(file)


def test_every_text_of_the_language_stands_in_its_bookmark_to_the_letter(sample):
    language, document, file = sample
    references = References(document, number(document))
    for node in document.walk():
        cell = node.cell(language)
        if not cell.blank and node.kind != "footnote":
            assert file.inside(text_bookmark(node.id)) == references.shown(cell, language)


def test_headings_and_clauses_carry_their_numbers_as_numbering(sample):
    language, document, file = sample
    numbering = number(document)
    wanted = {"clause", "annex", "term", "item", "entry"}
    for node, label in numbering.items():
        if label.series in wanted and not document.nodes[node].cell(language).blank:
            paragraph = file.bookmarks[text_bookmark(node)].getparent()
            shown = label_text(label, language)
            if shown == "——":
                shown = {"zh": "——", "en": "—", "de": "—"}[language]
            assert file.numbers[paragraph] == shown
            assert shown not in text_of(paragraph).split("\n")[0].split(" ")


def test_notes_carry_their_labels_as_numbering(sample):
    language, document, file = sample
    numbering = number(document)
    for node in document.walk():
        if node.kind == "note" and not node.cell(language).blank:
            paragraph = file.bookmarks[text_bookmark(node.id)].getparent()
            assert file.numbers[paragraph] == label_text(numbering[node.id], language)


def test_captions_count_by_fields_and_can_be_referred_to(sample):
    language, document, file = sample
    numbering = number(document)
    series = {
        node: label for node, label in numbering.items() if label.series in {"table", "figure"}
    }
    assert len(series) > 10
    for node, label in series.items():
        assert file.inside(label_bookmark(node)) == label_text(label, language)


def test_references_are_fields(sample):
    language, document, file = sample
    marks = [
        mark.value
        for node in document.walk()
        for mark in node.cell(language).marks
        if mark.kind == "ref"
    ]
    fields = [instruction for instruction, _, _ in file.fields() if instruction.startswith("REF")]
    assert len(fields) == len(marks)
    assert len(fields) > 50


def test_pages_are_a4_with_mirrored_margins_and_number_front_matter_apart(sample):
    _, _, file = sample
    cover, front, text = file.document.iter(f"{W}sectPr")
    assert cover.find(f"{W}headerReference") is None
    for section in (front, text):
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        assert [size.get(f"{W}{name}") for name in ("w", "h")] == ["11906", "16838"]
        edges = [margins.get(f"{W}{name}") for name in ("top", "right", "bottom", "left")]
        assert edges == ["1417", "1134", "1134", "1417"]
    forms = [section.find(f"{W}pgNumType") for section in (front, text)]
    assert [form.get(f"{W}fmt") for form in forms] == ["upperRoman", "decimal"]
    assert [form.get(f"{W}start") for form in forms] == ["1", "1"]
    settings = file.part("word/settings.xml")
    assert settings.find(f"{W}mirrorMargins") is not None
    assert settings.find(f"{W}evenAndOddHeaders") is not None
    heads = [each for name, each in file.xml_parts() if name.startswith("word/header")]
    assert [text_of(each) for each in heads] == ["T/××× 001—2026"] * 2


def test_the_contents_list_front_matter_chapters_clauses_annexes_and_no_terms(sample):
    language, document, file = sample
    lines = [text_of(p) for p in file.paragraphs if file.style_of(p) in {"TOC1", "TOC2"}]
    first = {"zh": "前言", "en": "Foreword", "de": "Vorwort"}[language]
    annex = {
        "zh": "附录A（规范性）　评价指标体系",
        "en": "Annex A (normative) Evaluation indicator system",
        "de": "Anhang A (normativ) Kriterienkatalog",
    }[language]
    assert lines[0] == first
    assert annex in lines
    listed = {
        document.nodes[read_text_bookmark(link.get(f"{W}anchor"))[0]].kind
        for p in file.paragraphs
        for link in p.iter(f"{W}hyperlink")
        if file.style_of(p) in {"TOC1", "TOC2"}
    }
    assert listed == {"foreword", "introduction", "clause", "annex", "bibliography"}
    assert sum(1 for line in lines if re.match(r"\d+\t", line)) == 16


def test_python_docx_opens_it(sample):
    _, document, file = sample
    file.archive.fp.seek(0)
    opened = docx.Document(file.archive.fp)
    assert len(opened.tables) > 10
    assert opened.core_properties.title == document.title(sample[0])
    assert opened.part.package.main_document_part is opened.part


def test_figures_and_formulas_are_there(sample):
    _, document, file = sample
    kinds = [node.kind for node in document.walk()]
    assert len(list(file.document.iter(f"{W}drawing"))) == kinds.count("figure") == 1
    formulas = [p for p in file.paragraphs if file.style_of(p) == "Formula"]
    assert len(formulas) == kinds.count("formula")
    assert all(p.find(f"{{{NS['m']}}}oMath") is not None for p in formulas)
    assert text_of(formulas[0]).endswith("\t(1)")


def test_spanned_cells_are_merged_and_rows_of_a_span_stay_together(standard):
    file = written(standard)
    merged = list(file.document.iter(f"{W}vMerge"))
    assert merged
    for row in file.document.iter(f"{W}tr"):
        following = row.getnext()
        if (
            following is not None
            and following.find(f"{W}tc/{W}tcPr/{W}vMerge[@{{*}}val='continue']") is not None
        ):
            assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p"))


def test_table_notes_stand_inside_the_frame(standard):
    file = written(standard)
    note = next(
        n for n in standard.walk() if n.kind == "note" and standard.nodes[n.parent].kind == "table"
    )
    paragraph = file.bookmarks[text_bookmark(note.id)].getparent()
    assert named(paragraph.getparent()) == "tc"
    assert file.style_of(paragraph) == "TableNote"


# --- properties, options -------------------------------------------------------------------------


def test_the_file_names_its_document():
    document = small_standard()
    file = written(document, "zh", version="v7")
    custom = file.archive.read("docProps/custom.xml").decode()
    assert DOCUMENT_PROPERTY in custom
    assert document.id in custom
    assert "v7" in custom


def test_bookmarks_lead_back_to_node_and_language():
    document = small_standard()
    assert read_text_bookmark(text_bookmark(document.id)) == (document.id, None)
    assert read_text_bookmark(text_bookmark(document.id, "en")) == (document.id, "en")
    assert read_text_bookmark(f"{text_bookmark(document.id)}_Copy_1") == (document.id, None)
    assert read_text_bookmark("_Toc123") is None


def test_page_numbers_stand_in_the_contents_only_where_they_are_known():
    document = small_standard()
    without = written(document)
    begin = next(b for instruction, _, b in without.fields() if instruction.startswith("TOC"))
    assert begin.get(f"{W}dirty") == "true"
    assert not [i for i, _, _ in without.fields() if i.startswith("PAGEREF")]
    anchors = [
        read_text_bookmark(link.get(f"{W}anchor"))[0]
        for p in without.paragraphs
        if without.style_of(p).startswith("TOC")
        for link in p.iter(f"{W}hyperlink")
    ]
    pages = {anchor: str(at + 1) for at, anchor in enumerate(anchors)}
    known = written(document, "zh", pages=json.dumps(pages))
    results = [result for i, result, _ in known.fields() if i.startswith("PAGEREF")]
    assert results == list(pages.values())
    begin = next(b for instruction, _, b in known.fields() if instruction.startswith("TOC"))
    assert begin.get(f"{W}dirty") == "true", "Word lays out its pages by itself, and renews them"
    pages.popitem()
    some = written(document, "zh", pages=json.dumps(pages))
    assert not [i for i, _, _ in some.fields() if i.startswith("PAGEREF")]


def test_without_a_language_it_says_so():
    with pytest.raises(StudioError) as told:
        finish(write(ExportRequest((small_standard(),), (), FILES.get)))
    assert told.value.what.source == "Choose at least one language for the export."


# --- every kind of node ---------------------------------------------------------------------------


@pytest.mark.parametrize("languages", [("zh",), ("en",), ("de", "zh"), LANGUAGES])
def test_every_kind_of_node_is_written(languages):
    document = small_standard()
    file = written(document, *languages)
    assert_sound(file)
    references = References(document, number(document))
    for at, language in enumerate(languages):
        for node in document.walk():
            cell = node.cell(language)
            if cell.blank or node.kind == "footnote":
                continue
            name = text_bookmark(node.id, language if at else "")
            if name in file.bookmarks:
                assert file.inside(name) == references.shown(cell, language)
            else:
                assert at, "the first language has all bookmarks"


def test_a_missing_translation_is_shown_in_the_lead_language_and_marked():
    file = written(
        read_nested(
            nested("standard", nested("clause", paragraph("未译。"), text="范围"), text="规范"), "t"
        ),
        "en",
    )
    run = next(r for r in file.document.iter(f"{W}r") if text_of(r) == "未译。")
    assert run.find(f"{W}rPr/{W}rStyle").get(VAL) == "StandsIn"


def test_a_text_that_is_blank_in_its_lead_language_stands_only_in_the_others():
    raw = nested(
        "standard",
        nested(
            "clause", nested("paragraph", text={"en": "The Chinese text prevails."}), text="范围"
        ),
        text="规范",
    )
    document = read_nested(raw, "t")
    assert "prevails" not in written(document, "zh").archive.read("word/document.xml").decode()
    assert "prevails" in written(document, "en").archive.read("word/document.xml").decode()


def test_the_foreword_is_written_by_rule_where_nobody_wrote_one():
    raw = nested(
        "standard",
        nested("foreword"),
        text="规范",
        replaces="T/ABC 1—2020",
        drafters=["甲", "乙"],
        proposer={"zh": "某协会"},
        overrides=[["patent", {"zh": "专利说明。"}]],
    )
    file = written(read_nested(raw, "t"))
    texts = [text_of(p) for p in file.paragraphs if file.style_of(p) == "Body"]
    assert texts == [
        "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》"
        "的规定起草。",
        "本文件代替T/ABC 1—2020。",
        "专利说明。",
        "本文件由某协会提出并归口。",
        "本文件起草单位：××。",
        "本文件主要起草人：甲、乙。",
    ]


def test_lead_ins_of_chapters_two_and_three_are_written_by_rule():
    raw = nested(
        "standard",
        nested(
            "clause",
            nested("reference_entry", text="通则", number="GB/T 2589"),
            text="规范性引用文件",
            role="references",
        ),
        nested("clause", text="术语和定义", role="terms"),
        text="规范",
    )
    file = written(read_nested(raw, "t"))
    texts = [text_of(p) for p in file.paragraphs if file.style_of(p) == "Body"]
    assert texts[0].startswith("下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。")
    assert texts[1] == "本文件没有需要界定的术语和定义。"


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ({"level": "group"}, "团体标准"),
        ({"level": "local", "number": "DB32/T 1—2026"}, "江苏省地方标准"),
        ({"level": "sector", "number": "JY/T 1—2026"}, "中华人民共和国教育行业标准"),
        ({"level": "national"}, "中华人民共和国国家标准"),
        ({"level": "internal"}, "内部文件 · 工作组讨论稿"),
        ({"stage": "comment_draft"}, "（征求意见稿）"),
        (
            {"stage": "comment_draft"},
            "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。",
        ),
        ({"published": "2026-12-01", "stage": "published"}, "2026-12-01发布"),
        ({}, "××××-××-××实施"),
        ({"replaces": "T/ABC 1—2020"}, "代替 T/ABC 1—2020"),
        ({"adopts": "ISO 1:2020, MOD"}, "(ISO 1:2020, MOD)"),
    ],
)  # fmt: skip
def test_the_cover_says_what_it_has_to(payload, words):
    file = written(read_nested(nested("standard", text="规范", **payload), "t"))
    assert_sound(file)
    cover = [text_of(p) for p in file.paragraphs if file.style_of(p).startswith("Cover")]
    assert words in cover


def test_a_published_standard_shows_no_stage():
    file = written(read_nested(nested("standard", text="规范", stage="published"), "t"))
    assert not [p for p in file.paragraphs if file.style_of(p) == "CoverStage"]


def test_footnotes_of_the_text_are_words_own_and_those_of_tables_stay_in_the_table():
    raw = nested(
        "standard",
        nested(
            "clause",
            nested(
                "paragraph",
                nested("footnote", named="n1", text="第一条脚注。"),
                text="见此{{note:n1}}。",
            ),
            nested("paragraph", nested("footnote", text="没有标记的脚注。"), text="又一段。"),
            nested(
                "table",
                nested(
                    "row",
                    nested(
                        "cell",
                        nested("footnote", named="n2", text="表脚注。"),
                        text="值{{note:n2}}",
                        column="a",
                    ),
                ),
                columns=[{"id": "a"}], text="表题",
            ),
            text="范围",
        ),
        text="规范",
    )  # fmt: skip
    document = read_nested(raw, "t")
    file = written(document)
    assert_sound(file)
    notes = [text_of(each) for each in file.part("word/footnotes.xml")]
    assert [note.removeprefix(")").strip() for note in notes if note] == [
        "第一条脚注。",
        "没有标记的脚注。",
    ]
    assert len(list(file.document.iter(f"{W}footnoteReference"))) == 2
    inside = next(p for p in file.paragraphs if text_of(p) == "表脚注。")
    assert (named(inside.getparent()), file.numbers[inside]) == ("tc", "a")
    both = written(document, "zh", "en")
    assert_sound(both)
    marks = [
        each.get(f"{W}customMarkFollows") for each in both.document.iter(f"{W}footnoteReference")
    ]
    assert marks == ["1"] * len(marks)


def test_a_picture_that_is_gone_leaves_a_word_in_its_place(standard):
    def lost(_: str) -> bytes:
        raise StudioError(Message("Test", "gone"))

    bundle = ExportRequest((standard,), ("zh",), lost)
    file = WordFile(finish(write(bundle)))
    assert_sound(file)
    assert "（图待补）" in [text_of(p) for p in file.paragraphs]


def test_references_to_what_is_gone_are_words():
    raw = nested(
        "standard", nested("clause", paragraph("见{{ref:nowhere}}。"), text="范围"), text="规范"
    )
    file = written(read_nested(raw, "t"))
    assert_sound(file)
    assert "见〔引用目标已删除〕。" in [text_of(p) for p in file.paragraphs]


def test_untitled_chapters_and_deep_clauses_keep_their_numbers():
    inner = nested("clause", paragraph("深处。"), text="八")
    for name in "七六五四三二":
        inner = nested("clause", inner, text=name)
    document = read_nested(nested("standard", nested("clause", inner, text="一"), text="规范"), "t")
    chapter = replace(document.children_of(document.id)[0], payload=Clause(titled=False))
    file = written(assembled([chapter if n.id == chapter.id else n for n in document.walk()]))
    assert_sound(file)
    numbering = number(document)
    for node in document.walk():
        if node.kind == "clause":
            paragraph_of = file.bookmarks[text_bookmark(node.id)].getparent()
            assert file.numbers[paragraph_of] == numbering[node.id].number


def test_characters_that_xml_cannot_carry_are_left_out():
    document = read_nested(
        nested("standard", nested("clause", paragraph("x"), text="范围"), text="规范"), "t"
    )
    hostile = Cell("甲\x00乙\x1f<b>&\"'\ud800]]>\n丙\t丁")
    nodes = [
        node.with_cell("zh", hostile) if node.kind == "paragraph" else node
        for node in document.walk()
    ]
    file = written(assembled(nodes))
    assert_sound(file)
    texts = [text_of(p) for p in file.paragraphs]
    assert "甲乙<b>&\"']]>\n丙\t丁" in texts


def test_hostile_cover_data_stays_text():
    front = FrontMatter(number='T/"<&>\x01', issuer=FrontMatter().issuer, drafters=("{x}", "<b>"))
    document = read_nested(nested("standard", nested("foreword"), text="规范"), "t")
    nodes = [
        replace(node, payload=front) if node.kind == "standard" else node
        for node in document.walk()
    ]
    file = written(assembled(nodes))
    assert_sound(file)
    assert "本文件主要起草人：{x}、<b>。" in [text_of(p) for p in file.paragraphs]


# --- the index ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "languages",
    [
        ("zh",),
        *(pytest.param((each,), marks=pytest.mark.campaign) for each in ("en", "de")),
        ("zh", "en", "de"),
    ],
)
def test_an_index_leads_to_the_terms_and_says_their_numbers(standard, languages):
    raw = nested("standard", nested("index"), text="规范")
    index = next(each for each in read_nested(raw, "t").walk() if each.kind == "index")
    children = standard.children_of(standard.id)
    last = replace(index, parent=standard.id, rank=children[-1].rank + "z")
    document = assembled([*standard.walk(), last])
    file = written(document, *languages)
    assert_sound(file)
    lines = [each for each in file.paragraphs if file.style_of(each) in {"Index1", "IndexFirst"}]
    terms = [each for each in document.walk() if each.kind == "term"]
    assert len(lines) >= len(terms) * len(languages)
    numbering = number(document)
    shown = {text_of(line).strip() for line in lines}
    for term in terms:
        for language in languages:
            assert any(
                text.startswith(f"{term.cell(language).text}\t")
                and text.endswith(numbering[term.id].number)
                for text in shown
            )
    for line in lines:
        stops = [int(each.get(f"{W}pos")) for each in line.iter(f"{W}tab") if each.get(f"{W}pos")]
        cell = next(line.iterancestors(f"{W}tc"), None)
        if cell is not None:
            assert stops[0] <= int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w"))
    results = [
        (instruction, result) for instruction, result, begin in file.fields()
        if any(begin in line.iter() for line in lines)
    ]  # fmt: skip
    assert len(results) == len(lines)
    for instruction, result in results:
        mark = re.fullmatch(r"REF (\S+) \\n \\h", instruction)[1]
        assert mark in file.bookmarks
        bearer = next(file.bookmarks[mark].iterancestors(f"{W}p"))
        assert file.numbers[bearer] == result


def test_pages_in_roman_numbers_stand_as_they_are_side_by_side(standard):
    entries = [e for e in standard.walk() if e.kind in {"foreword", "introduction"}]
    pages = {node.id: "1" for node in standard.walk()} | {each.id: "V" for each in entries}
    file = written(standard, "zh", "en", "de", pages=json.dumps(pages))
    lines = [each for each in file.paragraphs if text_of(each).strip() == "前言\tV"]
    assert len(lines) == 1
    assert not list(lines[0].iter(f"{W}instrText"))
    # The word is longer than its indent, so that its page stands at the right.
    assert int(lines[0].find(f"{W}pPr/{W}ind").get(f"{W}left")) <= 200
