"""NISO STS: valid by the official schema, nothing of the text left behind, all links lead home."""

import re
from random import Random

import pytest
from lxml import etree

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import is_annex
from curriculum_studio.core.numbering import References, entry_number, label_text, number
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.standards.formats.sts.writer import write
from curriculum_studio.i18n import Message, StudioError, finish
from curriculum_studio.languages import LANGUAGES
from tests.helpers import real_data
from tests.helpers.documents import nested, paragraph, random_edits, small_standard, words
from tests.helpers.samples import FILES, samples_of

SCHEMA = real_data.FOLDER / "schemas/niso-sts/NISO-STS-extended-1-mathml3.xsd"
TBX = "{urn:iso:std:iso:30042:ed-1}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HREF = "{http://www.w3.org/1999/xlink}href"


def lost(_: str) -> bytes:
    raise StudioError(Message("Test", "gone"))


def written(document, language="zh", attachment=lost):
    return etree.fromstring(finish(write(ExportRequest((document,), (language,), attachment))))


def standard(*children, **payload):
    return read_nested(nested("standard", *children, text="规范", **payload), "t")


def shown(element) -> str:
    """What is read, white space as one blank."""
    return re.sub(r"\s+", " ", "".join(element.itertext()))


def with_cell(text, cell):
    """A standard of one paragraph, whose text is this cell."""
    document = standard(nested("clause", paragraph(text), text="范围"))
    return assembled(
        [
            each.with_cell("zh", cell) if each.kind == "paragraph" else each
            for each in document.walk()
        ]
    )


@pytest.fixture(scope="module")
def sample():
    return samples_of("standard")[0]


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(etree.parse(real_data.wanted(SCHEMA, "the schema of NISO STS")))


def assert_valid(schema, root) -> None:
    schema.validate(root)
    assert [f"{each.line}: {each.message}" for each in schema.error_log] == []


# --- by the official schema ---------------------------------------------------------------------


@pytest.mark.slow  # the first of them reads the schema
@pytest.mark.real_data
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_valid(schema, sample, language):
    assert_valid(schema, written(sample, language, FILES.get))


@pytest.mark.slow  # the first of them reads the schema
@pytest.mark.real_data
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_node_is_valid(schema, language):
    assert_valid(schema, written(small_standard(), language))


@pytest.mark.slow  # the first of them reads the schema
@pytest.mark.real_data
@pytest.mark.parametrize(
    "seed",
    [
        *range(3),
        140,
        167,
        226,
        237,
        292,
        471,
        *(pytest.param(seed, marks=pytest.mark.campaign) for seed in range(3, 24)),
    ],
)
def test_what_many_edits_leave_is_valid(schema, seed):
    rng = Random(seed)
    document = small_standard()
    for edit in random_edits(document, rng, 60):
        document = apply(document, edit).document
    assert_valid(schema, written(document, rng.choice(LANGUAGES)))


@pytest.mark.slow  # the first of them reads the schema
@pytest.mark.real_data
def test_an_empty_standard_is_valid(schema):
    assert_valid(schema, written(standard()))


# --- nothing is left behind ---------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_language_is_there(sample, language):
    root = written(sample, language, FILES.get)
    whole = shown(root)
    references = References(sample, number(sample))
    for node in sample.walk():
        cell = node.cell(language)
        if not cell.blank and all(mark.kind != "formula" for mark in cell.marks):
            assert re.sub(r"\s+", " ", references.shown(cell, language)) in whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_sections_carry_the_numbers_of_the_clauses(sample, language):
    root = written(sample, language, FILES.get)
    labels = [each.findtext("label") for each in root.find("body").iter("sec", "term-sec")]
    numbering = number(sample)
    wanted = [
        numbering[node.id].number
        for node in sample.walk()
        if node.kind in {"clause", "term"} and sample.nearest(node.id, is_annex) is None
    ]
    assert labels == wanted
    assert len(labels) > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_figures_and_formulas_carry_their_labels(sample, language):
    root = written(sample, language, FILES.get)
    found = {each.findtext("label") for each in root.iter("table-wrap", "fig", "disp-formula")}
    numbering = number(sample)
    for label in numbering.values():
        if label.series in {"table", "figure"}:
            assert label_text(label, language) in found
        if label.series == "formula":
            assert f"({label.number})" in found


def test_every_reference_leads_to_what_it_names(sample):
    root = written(sample, "zh", FILES.get)
    links = list(root.iter("xref"))
    assert len(links) > 50
    named = {each.get("id"): each for each in root.iter(etree.Element) if each.get("id")}
    numbers = number(sample)
    for link in links:
        target = named[link.get("rid")]
        node = link.get("rid").rpartition("_")[2]
        assert node in sample
        if link.get("ref-type") == "sec":
            assert target.findtext("label") == numbers[node].number == shown(link)
        if link.get("ref-type") == "table":
            assert target.tag == "table-wrap"


def test_ids_are_given_once(sample):
    root = written(sample, "de", FILES.get)
    ids = [each.get("id") for each in root.iter(etree.Element) if each.get("id")]
    assert len(ids) == len(set(ids)) > 500


def test_a_reference_to_what_is_gone_is_plain_text():
    root = written(standard(nested("clause", paragraph("见{{ref:nowhere}}。"), text="范围")))
    assert list(root.iter("xref")) == []
    assert "见〔引用目标已删除〕。" in shown(root)


# --- parts --------------------------------------------------------------------------------------


def test_clauses_stand_in_each_other_and_untitled_ones_have_a_number_and_a_text():
    root = written(
        standard(
            nested(
                "clause",
                nested("clause", nested("clause", text="无题的条。", titled=False), text="组织"),
                nested("clause", text="另一条"),
                text="要求",
            )
        )
    )
    chapter = root.find("body/sec")
    assert [each.findtext("label") for each in chapter.findall("sec")] == ["1.1", "1.2"]
    untitled = chapter.find("sec/sec")
    assert untitled.findtext("label") == "1.1.1"
    assert untitled.find("title") is None
    assert untitled.findtext("p") == "无题的条。"


def test_front_matter_says_title_number_dates_and_issuer():
    root = written(
        read_nested(
            nested(
                "standard",
                text=words("规范", "Specification"),
                number="DB32/T 4321—2026",
                ics="03.180",
                published="2026-12-01",
                effective="2027-03-01",
                replaces="DB32/T 1—2020",
                issuer={"zh": "某局"},
            ),
            "t",
        )
    )
    meta = root.find("front/std-meta")
    titles = {each.get(LANG): each.findtext("main") for each in meta.findall("title-wrap")}
    assert titles == {"zh": "规范", "en": "Specification"}
    ident = meta.find("std-ident")
    assert [ident.findtext(name) for name in ("originator", "doc-number", "year")] == [
        "DB32/T",
        "4321",
        "2026",
    ]
    assert meta.find("std-ref").get("type") == "dated"
    assert meta.findtext("release-date") == "2026-12-01"
    assert meta.findtext("meta-date") == "2027-03-01"
    assert meta.findtext("std-org/std-org-name") == "某局"
    assert meta.findtext("std-xref[@type='replaces']/std-ref") == "DB32/T 1—2020"


def test_terms_stand_in_all_their_languages_whatever_is_exported():
    term = nested(
        "term",
        nested("designation", text=words("低碳", "low-carbon"), status="admitted"),
        nested("designation", text=words("碳少"), status="deprecated"),
        nested("designation", text=words("", "LC"), status="abbreviation"),
        nested("definition", text=words("碳排放少。", "with few emissions")),
        nested("note", text=words("注。", "A note.")),
        nested("source", text=words("GB/T 1")),
        text=words("少碳", "little carbon"),
    )
    chapter = nested("clause", term, text="术语和定义", role="terms")
    for language in ("zh", "en"):
        root = written(standard(chapter), language)
        (entry,) = root.iter(f"{TBX}termEntry")
        sets = {each.get(LANG): each for each in entry}
        assert list(sets) == ["zh", "en"]
        assert sets["en"].findtext(f"{TBX}definition") == "with few emissions"
        assert sets["zh"].findtext(f"{TBX}source") == "GB/T 1"
        tigs = [
            (
                tig.findtext(f"{TBX}term"),
                tig.find(f"{TBX}normativeAuthorization").get("value"),
                tig.find(f"{TBX}termType") is not None,
            )
            for each in sets.values()
            for tig in each.findall(f"{TBX}tig")
        ]
        assert tigs == [
            ("少碳", "preferredTerm", False),
            ("低碳", "admittedTerm", False),
            ("碳少", "deprecatedTerm", False),
            ("little carbon", "preferredTerm", False),
            ("low-carbon", "admittedTerm", False),
            ("LC", "admittedTerm", True),
        ]
        # The entry holds them; they are not written a second time.
        assert root.find(".//term-sec").findall("p") == []
    in_german = written(standard(chapter), "de")
    assert [each.get(LANG) for each in in_german.iter(f"{TBX}langSet")] == ["zh", "en"]
    assert "碳排放少。" in shown(in_german.find(".//term-sec"))


def test_a_note_of_a_term_with_a_list_stands_below_its_entry():
    note = nested("note", nested("list", nested("item", text="其一。")), text="包括：")
    root = written(standard(nested("clause", nested("term", note, text="碳"), text="术语")))
    below = root.find(".//term-sec/non-normative-note")
    assert below.findtext("p") == "包括："
    assert below.findtext("list/list-item/p") == "其一。"


def test_lists_stand_in_their_items_and_go_on_after_what_stands_between():
    held = (nested("note", text="项中的注。"), nested("formula", latex="x"))
    inner = nested(
        "list", nested("item", text="细一；"), nested("item", text="细二；"), marker="number"
    )
    root = written(
        standard(
            nested(
                "clause",
                nested(
                    "list",
                    nested("item", inner, paragraph("项中的段。"), text="甲；"),
                    nested("item", *held, text="乙。"),
                    nested("item", text="丙。"),
                    marker="letter",
                ),
                paragraph("之后。"),
                text="要求",
            )
        )
    )  # fmt: skip
    section = root.find("body/sec")
    (outer,) = section.findall("list")
    assert outer.get("list-type") == "alpha-lower"
    first, second, third = outer.findall("list-item")
    assert [each.findtext("label") for each in (first, second, third)] == ["a)", "b)", "c)"]
    (nested_list,) = first.findall("list")
    assert [each.findtext("p") for each in nested_list] == ["细一；", "细二；"]
    assert [each.text for each in first.findall("p")] == ["甲；", "项中的段。"]
    assert second.findtext("non-normative-note/p") == "项中的注。"
    assert second.findtext("p/disp-formula/tex-math") == "x"
    assert [each.text for each in section.findall("p")] == ["之后。"]


def test_notes_examples_and_warnings_have_their_labels():
    root = written(small_standard())
    body = root.find("body")
    notes = [each.findtext("label") for each in body.findall(".//sec/non-normative-note")]
    assert notes == ["注1：", "注2："]
    assert body.findtext(".//sec/non-normative-example/label") == "示例："
    warning = body.find(".//sec/normative-note[@content-type='warning']")
    assert (warning.findtext("label"), warning.findtext("p")) == ("警示", "注意用电安全。")


def test_what_belongs_to_an_example_stands_in_it():
    row = nested("row", nested("cell", text="值", column="a"))
    table = nested("table", row, columns=[{"id": "a"}], header_rows=0)
    listed = nested("list", nested("item", text="项。"))
    example = nested("example", paragraph("例中的段。"), table, listed, text="例：")
    root = written(standard(nested("clause", example, paragraph("之后。"), text="要求")))
    held = root.find("body/sec/non-normative-example")
    assert [each.text for each in held.findall("p")] == ["例：", "例中的段。"]
    assert held.findtext("table-wrap/table/tbody/tr/td") == "值"
    assert held.findtext("list/list-item/p") == "项。"
    assert root.findtext("body/sec/p") == "之后。"


def test_tables_keep_heads_spans_alignment_unit_and_notes():
    note = nested("footnote", named="n", text="实测。")
    table = nested(
        "table",
        nested("unit_line", text="单位为千瓦时"),
        nested(
            "row",
            nested("cell", text="项目", column="a", row_span=2),
            nested("cell", text="值", column="b", column_span=2),
        ),
        nested("row", nested("cell", text="甲", column="b"), nested("cell", text="乙", column="c")),
        nested(
            "row",
            nested("cell", note, text="电{{note:n}}", column="a"),
            nested("cell", text="1", column="b", align="right"),
            nested("cell", text="2", column="c"),
        ),
        nested("note", text="表注。"),
        text="能耗",
        columns=[{"id": "a", "width": 40.0}, {"id": "b"}, {"id": "c"}],
        header_rows=2,
    )  # fmt: skip
    wrap = written(standard(nested("clause", table, text="能源"))).find("body/sec/table-wrap")
    assert wrap.findtext("label") == "表1"
    assert wrap.findtext("caption/title") == "能耗"
    assert wrap.findtext("caption/p[@content-type='units']") == "单位为千瓦时"
    assert [each.get("width") for each in wrap.iter("col")] == ["40%", "30%", "30%"]
    head = wrap.findall("table/thead/tr/th")
    spans = [(each.text, each.get("rowspan"), each.get("colspan")) for each in head]
    assert spans == [
        ("项目", "2", None),
        ("值", None, "2"),
        ("甲", None, None),
        ("乙", None, None),
    ]
    power, one, _ = wrap.findall("table/tbody/tr/td")
    assert (shown(power), power.findtext("sup"), one.get("align")) == ("电a", "a", "right")
    foot = wrap.find("table-wrap-foot")
    assert foot.findtext("non-normative-note/p") == "表注。"
    assert (foot.findtext("fn/label"), foot.findtext("fn/p")) == ("a", "实测。")
    assert foot.find("fn").get("id").startswith("fn_")


def test_a_row_that_spans_cover_wholly_is_left_out():
    table = nested(
        "table",
        nested("row", nested("cell", text="高", column="a", row_span=2)),
        nested("row"),
        nested("row", nested("cell", text="低", column="a")),
        columns=[{"id": "a"}],
        header_rows=0,
    )
    root = written(standard(nested("clause", table, text="能源")))
    assert [shown(row) for row in root.iter("tr")] == ["高", "低"]
    assert root.find(".//td").get("rowspan") is None


def test_figures_hold_their_pictures():
    png = FILES.put(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0", "image/png", "x")
    parts = (
        nested("subfigure", text="分图一", pictures={"zh": png}),
        nested("subfigure", text="分图二"),
    )
    figure = nested("figure", *parts, nested("note", text="图注。"), text="流程")
    single = nested("figure", nested("note", text="另注。"), text="单图", pictures={"zh": png})
    root = written(standard(nested("clause", figure, single, text="流程")), attachment=FILES.get)
    group = root.find(".//fig-group")
    assert group.findtext("label") == "图1"
    assert [each.findtext("label") for each in group.findall("fig")] == ["a)", "b)"]
    graphic = group.find("fig/graphic")
    assert graphic.get(HREF).startswith("data:image/png;base64,iVBOR")
    assert graphic.findtext("alt-text") == "分图一"
    assert group.findall("fig")[1].findtext("p") == "（图待补）"
    assert group.getnext().findtext("p") == "图注。"
    assert root.findtext("body/sec/fig/non-normative-note/p") == "另注。"


def test_formulas_are_tex_and_their_symbols_are_explained():
    formula = nested(
        "formula", nested("variable", text="排放量", symbol="E_{1}"), latex=r"E_{1} = \frac{A}{F}"
    )
    section = written(standard(nested("clause", formula, text="核算"))).find("body/sec")
    assert section.findtext("disp-formula/label") == "(1)"
    assert section.findtext("disp-formula/tex-math") == r"E_{1} = \frac{A}{F}"
    entry = section.find("def-list/def-item")
    assert (shown(entry.find("term")), entry.findtext("def/p")) == ("E1", "排放量")
    assert entry.find("term/italic") is not None


def test_annexes_say_whether_they_are_normative():
    annexes = [
        nested("annex", nested("clause", paragraph("甲。"), text="总则"), text="核算"),
        nested("annex", text="参考", normative=False),
    ]
    first, second = written(standard(*annexes)).findall("back/app-group/app")
    assert [first.findtext(each) for each in ("label", "annex-type", "title")] == [
        "附录A",
        "（规范性）",
        "核算",
    ]
    assert first.findtext("sec/label") == "A.1"
    assert [each.get("content-type") for each in (first, second)] == ["norm-annex", "inform-annex"]
    english = written(standard(*annexes), "en").find("back/app-group/app")
    assert (english.findtext("label"), english.findtext("annex-type")) == ("Annex A", "(normative)")


def test_cited_documents_are_references():
    root = written(small_standard())
    normative = root.find("body/sec[@sec-type='norm-refs']/ref-list/ref/std")
    assert (normative.findtext("std-ref"), normative.findtext("title")) == (
        "GB/T 2589",
        "综合能耗计算通则",
    )
    cited = root.find("back/ref-list[@content-type='bibl']/ref")
    assert (cited.findtext("label"), cited.findtext("std/std-ref")) == ("[1]", "GB/T 32150—2015")
    node = next(each for each in small_standard().walk() if each.kind == "bibliography_entry")
    assert cited.findtext("std/std-ref") == entry_number(node.payload)


def test_footnotes_of_the_text_stand_at_the_end_and_are_led_to():
    note = nested("footnote", named="n", text="脚注。")
    line = nested("paragraph", note, text="见{{note:n}}此。")
    root = written(standard(nested("clause", line, text="范围")))
    (link,) = root.iter("xref")
    (note,) = root.findall("back/fn-group/fn")
    assert (link.get("ref-type"), link.get("rid")) == ("fn", note.get("id"))
    assert (shown(link), note.findtext("label"), note.findtext("p")) == ("1)", "1)", "脚注。")


def test_foreword_and_introduction_stand_in_front_and_the_rest_behind():
    root = written(
        standard(
            nested("foreword", paragraph("前。")),
            nested("introduction", paragraph("引。")),
            nested("clause", paragraph("正文。"), text="范围"),
            nested("bibliography", nested("bibliography_entry", text="书"), paragraph("书后。")),
            nested("index", paragraph("索引项")),
            nested("unsorted", paragraph("未归类。")),
        )
    )
    kinds = [each.get("sec-type") for each in root.findall("front/sec")]
    assert kinds == ["foreword", "intro"]
    assert root.findtext("back/ref-list/ref-list/p") == "书后。"
    assert [each.get("sec-type") for each in root.findall("back/sec")] == ["index"]
    assert "未归类。" in shown(root.find("back"))


def test_what_fits_nowhere_follows_the_bibliography_in_a_section_of_its_own():
    root = written(
        standard(
            nested("bibliography", nested("bibliography_entry", text="书")),
            nested("unsorted", paragraph("未归类。")),
        )
    )
    assert root.findtext("back/sec[@sec-type='unsorted']/p") == "未归类。"


def test_a_text_that_stands_in_says_its_language():
    root = written(standard(nested("clause", paragraph("未译。"), text="范围")), "en")
    stand_in = root.find("body/sec/p/styled-content")
    assert (stand_in.get(LANG), stand_in.text) == ("zh", "未译。")


def test_looks_links_formulas_and_line_ends_are_kept():
    marks = (
        Mark(1, 2, "bold"),
        Mark(4, 5, "link", "https://example.org"),
        Mark(5, 6, "link", "javascript:x"),
        Mark(6, 7, "formula", r"\frac{A}{F}"),
    )
    cell = Cell(f"甲粗\n乙址坏{OBJECT}", marks)
    line = written(with_cell("甲", cell)).find("body/sec/p")
    assert [each.tag for each in line] == ["bold", "break", "ext-link", "inline-formula"]
    assert line.find("break").tail == "乙"
    link = line.find("ext-link")
    assert (link.get(HREF), link.text, link.tail) == ("https://example.org", "址", "坏")
    assert line.findtext("inline-formula/tex-math") == r"\frac{A}{F}"


def test_characters_that_xml_cannot_carry_are_left_out():
    hostile = Cell("甲\x00乙\x1f<b>&\"'\ud800]]>\t丁\ufffe")
    assert written(with_cell("x", hostile)).findtext("body/sec/p") == "甲乙<b>&\"']]>\t丁"


@pytest.mark.parametrize("languages", [(), ("zh", "en")])
def test_other_than_one_language_is_refused(languages):
    with pytest.raises(StudioError) as told:
        finish(write(ExportRequest((small_standard(),), languages, lost)))
    assert told.value.what.source == "NISO STS XML holds a standard in one language."
