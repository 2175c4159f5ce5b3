"""Links, pictures, columns of several languages: what a small standard does not show."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import label_text, number
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.draft.names import label_bookmark, text_bookmark
from tests.helpers.documents import nested, paragraph, small_standard, words
from tests.helpers.samples import FILES, samples_of
from tests.ooxml.writer.wordfile import NS, VAL, W, WordFile, assert_sound, named, text_of

_EMU = 36000


def standard(*blocks, **payload):
    return read_nested(
        nested("standard", nested("clause", *blocks, text="要求"), text="规范", **payload), "t"
    )


def written(document, *languages, attachment=FILES.get) -> WordFile:
    bundle = ExportRequest((document,), languages or ("zh",), attachment)
    return WordFile(finish(write(bundle)))


def with_marks(text: str, *marks: Mark):
    document = standard(paragraph("x"))
    return assembled(
        node.with_cell("zh", Cell(text, tuple(sorted(marks)))) if node.kind == "paragraph" else node
        for node in document.walk()
    )


def run_of(file: WordFile, text: str):
    return next(run for run in file.document.iter(f"{W}r") if text_of(run) == text)


# --- runs


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://a b", False),
    ],
)
def test_only_web_and_mail_addresses_become_links(address, leads):
    file = written(with_marks("见此处。", Mark(1, 3, "link", address)))
    assert_sound(file)
    inside = run_of(file, "此处").getparent()
    assert (named(inside) == "hyperlink") == leads


def test_looks_of_characters():
    file = written(
        with_marks(
            "粗斜下上双",
            Mark(0, 1, "bold"),
            Mark(1, 2, "italic"),
            Mark(2, 3, "sub"),
            Mark(3, 5, "sup"),
            Mark(4, 5, "sub"),
        )
    )
    assert_sound(file)
    assert run_of(file, "粗").find(f"{W}rPr/{W}b") is not None
    assert run_of(file, "斜").find(f"{W}rPr/{W}i") is not None
    raised = [run_of(file, each).find(f"{W}rPr/{W}vertAlign").get(VAL) for each in "下上双"]
    assert raised == ["subscript", "superscript", "subscript"]


def test_chinese_signs_are_set_in_the_chinese_font():
    file = written(standard(nested("paragraph", text=words("“是”", "“is”"))), "zh")
    assert run_of(file, "“是”").find(f"{W}rPr/{W}rFonts").get(f"{W}hint") == "eastAsia"
    english = written(standard(nested("paragraph", text=words("“是”", "“is”"))), "en")
    assert run_of(english, "“is”").find(f"{W}rPr/{W}rFonts") is None
    assert run_of(english, "“is”").find(f"{W}rPr/{W}lang").get(VAL) == "en-GB"


def test_formulas_in_the_line():
    simple, high = Mark(1, 2, "formula", "x_1"), Mark(2, 3, "formula", r"\frac{a}{b}")
    file = written(with_marks(f"即{OBJECT}{OBJECT}。", simple, high))
    assert_sound(file)
    (line,) = [p for p in file.paragraphs if text_of(p).startswith("即")]
    index = next(run for run in line.iter(f"{W}r") if text_of(run) == "1")
    assert index.find(f"{W}rPr/{W}vertAlign").get(VAL) == "subscript"
    assert file.document.find(f".//{{{NS['m']}}}f") is not None


def test_a_footnote_that_is_cited_twice_stands_once():
    document = standard(
        nested(
            "paragraph",
            nested("footnote", named="n", text="脚注。"),
            text="一{{note:n}}，二{{note:n}}。",
        )
    )
    file = written(document)
    assert_sound(file)
    assert len(list(file.document.iter(f"{W}footnoteReference"))) == 1
    line = next(p for p in file.paragraphs if text_of(p).startswith("一"))
    assert text_of(line) == "一)，二1)。"


def test_a_list_that_is_referred_to_shows_its_letter():
    document = standard(
        nested(
            "list",
            nested("item", text="甲；"),
            nested("item", named="b", text="乙。"),
            marker="letter",
        ),
        nested("list", nested("item", text="丙。"), marker="letter"),
        nested("paragraph", text="见{{ref:b}}。"),
    )  # fmt: skip
    file = written(document)
    assert_sound(file)
    numbers = [file.numbers[p] for p in file.paragraphs if file.style_of(p) == "ListItem"]
    assert numbers == ["a)", "b)", "a)"]
    assert "见b)。" in [text_of(p) for p in file.paragraphs]


# --- pictures


def picture(form: str, size=(400, 200)) -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", size, "white").save(kept, form)
    return kept.getvalue()


def figure_file(content: bytes, **payload) -> WordFile:
    figure = nested("figure", text="图题", pictures={"zh": "one"}, **payload)
    return written(standard(figure), attachment=lambda _: content)


def extent(file: WordFile) -> tuple[float, float]:
    found = next(e for e in file.document.iter() if named(e) == "extent")
    return int(found.get("cx")) / _EMU, int(found.get("cy")) / _EMU


@pytest.mark.parametrize(
    ("form", "name"),
    [("PNG", "png"), ("JPEG", "jpeg"), ("GIF", "gif"), ("WEBP", "png")],
)
def test_pictures_of_any_form_are_kept_in_one_that_word_shows(form, name):
    file = figure_file(picture(form))
    assert_sound(file)
    (kept,) = [each for each in file.archive.namelist() if each.startswith("word/media/")]
    assert kept.endswith(f".{name}")
    Image.open(io.BytesIO(file.archive.read(kept))).verify()


@pytest.mark.parametrize(
    ("size", "width", "expected"),
    [
        ((400, 200), 100.0, (100, 50)),
        ((400, 200), 900.0, (165, 82.5)),
        ((100, 1000), 100.0, (20.16, 201.6)),
        ((400, 200), 0.0, (1, 0.5)),
    ],
)
def test_pictures_fit_on_the_page(size, width, expected):
    found = extent(figure_file(picture("PNG", size), width_mm=width))
    assert found == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize("content", [b"", b"no picture", picture("PNG")[:40]])
def test_what_is_no_picture_leaves_a_word(content):
    file = figure_file(content)
    assert "（图待补）" in [text_of(p) for p in file.paragraphs]


def test_a_picture_that_is_shown_twice_is_kept_once():
    figure = nested("figure", text="图题", pictures={"zh": "one"})
    file = written(standard(figure, figure), attachment=lambda _: picture("PNG"))
    assert len([each for each in file.archive.namelist() if "media" in each]) == 1
    assert len(list(file.document.iter(f"{W}drawing"))) == 2


def test_subfigures_have_letters_and_the_caption_stands_below():
    parts = [nested("subfigure", text=name, pictures={"zh": name}) for name in ("甲", "乙")]
    document = standard(nested("figure", *parts, nested("note", text="图注。"), text="图题"))
    file = written(document, attachment=lambda _: picture("PNG"))
    assert_sound(file)
    styles = ["Figure", "SubfigureCaption", "FigureNote", "FigureCaption"]
    shown = [text_of(p) for p in file.paragraphs if file.style_of(p) in styles]
    assert shown == ["", "a) 甲", "", "b) 乙", "图注。", "图1　图题"]


# --- columns


@pytest.fixture(scope="module")
def columns():
    (document,) = samples_of("standard")
    return document, written(document, "zh", "en", "de")


def test_columns_of_the_sample_are_sound(columns):
    _, file = columns
    assert_sound(file)


def test_each_language_counts_in_its_own_column(columns):
    document, file = columns
    for node, label in number(document).items():
        if label.series in {"clause", "term", "entry"}:
            for suffix in ("", "en", "de"):
                start = file.bookmarks[text_bookmark(node, suffix)]
                assert file.numbers[start.getparent()] == label_text(label, "en")


def test_the_same_clause_stands_in_one_row(columns):
    document, file = columns
    clauses = [node for node in document.walk() if node.kind == "clause"]
    for node in clauses:
        rows = {
            next(file.bookmarks[text_bookmark(node.id, suffix)].iterancestors(f"{W}tr"))
            for suffix in ("", "en", "de")
        }
        assert len(rows) == 1


def test_table_cells_hold_all_languages_and_what_is_alike_once(columns):
    document, file = columns
    table = next(node for node in document.walk() if node.kind == "table")
    cells = [node for node in document.walk(table.id) if node.kind == "cell"]
    assert cells
    for cell in cells:
        texts = list(dict.fromkeys(cell.text(each) for each in ("zh", "en", "de")))
        holder = next(file.bookmarks[text_bookmark(cell.id)].iterancestors(f"{W}tc"))
        assert [text_of(p) for p in holder.iter(f"{W}p")] == texts
    captions = [file.inside(label_bookmark(table.id, suffix)) for suffix in ("", "en", "de")]
    assert captions == ["表1", "Table 1", "Tabelle 1"]


def test_three_languages_take_the_sheet_across(columns):
    _, file = columns
    last = list(file.document.iter(f"{W}pgSz"))[-1]
    assert int(last.get(f"{W}w")) > int(last.get(f"{W}h"))
    two = written(small_standard(), "zh", "en")
    upright = list(two.document.iter(f"{W}pgSz"))[-1]
    assert int(upright.get(f"{W}w")) < int(upright.get(f"{W}h"))


def test_a_figure_with_a_picture_for_each_language_is_shown_for_each():
    own = nested("figure", text=words("图", "Figure"), pictures={"zh": "a", "en": "b"})
    shared = nested("figure", text=words("图", "Figure"), pictures={"zh": "a"})
    file = written(standard(own, shared), "zh", "en", attachment=lambda _: picture("PNG"))
    assert_sound(file)
    assert len(list(file.document.iter(f"{W}drawing"))) == 3
    captions = [text_of(p) for p in file.paragraphs if file.style_of(p) == "FigureCaption"]
    assert captions == ["图1　图", "Figure 1 — Figure", "图2　图", "Figure 2 — Figure"]


def test_references_of_each_column_lead_to_the_formula_they_share():
    document = standard(
        nested("formula", named="f", latex="a = b"),
        nested("paragraph", text=words("见{{ref:f}}。", "see {{ref:f}}.")),
    )
    file = written(document, "zh", "en")
    assert_sound(file)
    found = [(i.split()[1], r) for i, r, _ in file.fields() if i.startswith("REF")]
    formula = next(node.id for node in document.walk() if node.kind == "formula")
    assert found == [(label_bookmark(formula), "(1)"), (label_bookmark(formula, "en"), "(1)")]


def test_what_is_blank_in_one_column_still_counts_there():
    only = {"en": "Only here"}
    document = read_nested(
        nested(
            "standard",
            nested("clause", nested("clause", text=only, titled=False),
                   nested("clause", text=words("乙", "B"), titled=False), text=only),
            nested("clause", nested("list", nested("item", text=only),
                   nested("item", text=words("丁", "D")), marker="letter"),
                   text=words("二", "Two")),
            nested("bibliography", nested("bibliography_entry", text=only),
                   nested("bibliography_entry", text=words("文", "Text"))),
            text="规范",
        ),
        "t",
    )  # fmt: skip
    numbering = number(document)
    for languages in (("zh",), ("zh", "en"), ("en", "zh")):
        file = written(document, *languages)
        assert_sound(file)
        for at, language in enumerate(languages):
            for node, label in numbering.items():
                start = file.bookmarks[text_bookmark(node, language if at else "")]
                shown = label_text(label, "en")
                assert file.numbers[start.getparent()] == shown, (languages, language)


# --- tables


def test_tables_that_would_touch_are_parted():
    bare = nested(
        "table", nested("row", nested("cell", text="格", column="a")), columns=[{"id": "a"}]
    )
    document = standard(bare, bare, bare)
    nodes = [
        replace(node, payload=replace(node.payload, numbered=False))
        if node.kind == "table"
        else node
        for node in document.walk()
    ]
    file = written(assembled(nodes))
    assert_sound(file)
    tables = list(file.document.find(f"{W}body").iterchildren(f"{W}tbl"))[1:]
    assert len(tables) == 3
    assert all(named(table.getnext()) == "p" for table in tables)


def test_lists_and_tables_in_a_cell_end_with_a_paragraph():
    inner = nested(
        "item",
        nested(
            "table", nested("row", nested("cell", text="内", column="a")), columns=[{"id": "a"}]
        ),
        text="项；",
    )
    cell = nested("cell", nested("list", inner), column="a")
    file = written(standard(nested("table", nested("row", cell), columns=[{"id": "a"}], text="表")))
    assert_sound(file)
    assert "内" in [text_of(p) for p in file.paragraphs]


def test_a_small_table_is_not_torn_apart():
    rows = [nested("row", nested("cell", text=str(at), column="a")) for at in range(4)]
    file = written(standard(nested("table", *rows, columns=[{"id": "a"}], text="表")))
    kept = [
        p.find(f"{W}pPr/{W}keepNext") is not None
        for p in file.paragraphs
        if named(p.getparent()) == "tc"
        and text_of(p) in "0123"
        and file.style_of(p).startswith("Table")
    ]
    assert kept == [True, True, True, False]


def test_words_of_the_banner_fit_on_the_cover():
    for level, number_ in (("group", ""), ("sector", "JY/T 1—2026")):
        file = written(standard(level=level, number=number_))
        banner = next(p for p in file.paragraphs if file.style_of(p) == "CoverBanner")
        gap = int(banner.find(f".//{W}spacing").get(VAL))
        size = int(banner.find(f".//{W}sz").get(VAL))
        assert len(text_of(banner)) * (gap + size * 10) <= 9354
