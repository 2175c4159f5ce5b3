"""Pasting from Word, WPS, Excel and the web, and dropping pictures, through the real page."""

import io
import tempfile
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from curriculum_studio.core import table_grid
from curriculum_studio.core.edits import Remove
from curriculum_studio.core.payloads.standard import Clause, ListBlock, Table
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.clipboard.copy import inline_html
from curriculum_studio.i18n import StudioError, catalogue, message
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.drags import dragged
from tests.untrusted.test_picture_preparation import huge_png
from tests.windows.editor.conftest import say

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator
content="Microsoft Word 15"><style>p.MsoNormal {{margin:0}}</style>
<!--[if gte mso 9]><xml><w:LatentStyles DefLockedState="false"/></xml><![endif]--></head>
<body lang=ZH-CN><!--StartFragment-->
<h2><span lang=EN-US>6.1<span style='font:7.0pt'>&nbsp; </span></span><b>能源计量</b>
<o:p></o:p></h2>
<p class=MsoNormal>学校应记录CO<sub>2</sub>排放量，
按月汇总。</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a)<span>&nbsp;&nbsp;</span></span><![endif]>用电量；</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>b)<span>&nbsp;&nbsp;</span></span><![endif]>用水量。</p>
<h3>6.1.1 分项计量</h3>
<p class=MsoNormal>宜分项计量。</p>
<table class=MsoTableGrid><tr><td width=100>项目</td><td width=300>单位</td></tr>
<tr><td>电</td><td>kWh</td></tr></table>
<p class=MsoNormal><img width=10 src="{picture}"></p>
<p class=MsoNormal><img src="file:///C:/Users/x/gone/clip_image001.png"><img src="https://a.b/c.png"></p>
<!--EndFragment--></body></html>"""

EXCEL = (
    "<html><body><table><!--StartFragment--><col width=72><tr height=19><td>用电</td>"
    "<td align=right>1,250</td></tr><tr><td>水</td><td>=1+1</td></tr>"
    "<!--EndFragment--></table></body></html>"
)


@pytest.fixture
def notes(hands):
    said = []
    hands.page.noted.connect(said.append)
    return said


def picture(form="PNG", size=(300, 200), **more) -> bytes:
    content = io.BytesIO()
    # Noise is slow to write and to read, so a large picture has little of it.
    noise = Image.effect_noise(size if max(size) < 1000 else (300, 200), 90).convert("RGB")
    noise.resize(size, Image.Resampling.NEAREST).save(content, form, **more)
    return content.getvalue()


def mime(*, html="", text="", files=(), **raw) -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    for name, content in raw.items():
        data.setData(name.replace("_", "/"), content)
    return data


def paste(hands, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    hands.page.run("paste")


def outline_of(hands, node):
    return [(each.kind, each.text("zh")) for each in list(hands.document.walk(node))[1:]]


# --- Word, WPS, Excel, the web ----------------------------------------------------------------


def test_a_piece_of_word_becomes_clauses_lists_tables_and_figures(hands, notes):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(picture())
        file.flush()
        before = hands.document
        chapter = hands.find("clause", "范围")
        hands.at(hands.find("paragraph", "本文件规定了要求"))
        paste(hands, mime(html=WORD.format(picture=Path(file.name).as_uri()), text="?"))
    assert hands.problems == []
    found = outline_of(hands, chapter)
    assert found[:6] == [
        ("paragraph", "本文件规定了要求。"),
        ("clause", "能源计量"),
        ("paragraph", "学校应记录CO2排放量，按月汇总。"),
        ("list", ""),
        ("item", "用电量；"),
        ("item", "用水量。"),
    ]
    assert found[6:8] == [("clause", "分项计量"), ("paragraph", "宜分项计量。")]
    kinds = [kind for kind, _ in found[8:]]
    assert kinds == ["table", "row", "cell", "cell", "row", "cell", "cell", "figure"]
    made = {n.kind: n for n in hands.document.walk(chapter)}
    assert made["clause"].payload == Clause()
    assert made["list"].payload == ListBlock(marker="letter")
    assert [column.width for column in made["table"].payload.columns] == [25.0, 75.0]
    assert made["figure"].payload.width_mm == pytest.approx(79.4)
    paragraph = next(
        n for n in hands.document.walk(chapter) if n.text("zh").startswith("学校应记录")
    )
    assert paragraph.cell("zh").marks == (Mark(7, 8, "sub"),)
    assert [say(each) for each in notes] == ["2 pictures could not be pasted."]
    hands.undo()
    assert hands.document == before


def test_what_stood_behind_the_caret_is_read_behind_what_was_pasted(hands):
    chapter = hands.document.nodes[hands.find("paragraph", "本文件规定了要求")].parent
    hands.at(hands.find("paragraph", "本文件规定了要求"), place=3)
    paste(hands, mime(html="<p>甲</p><h1>标题</h1><p>乙</p>"))
    assert outline_of(hands, chapter) == [
        ("paragraph", "本文件甲"),
        ("clause", "标题"),
        ("paragraph", "乙规定了要求。"),
    ]


def test_a_heading_fills_the_empty_clause_under_the_caret(hands):
    hands.at(hands.find("clause", "范围"))
    hands.page.run("insert_clause")
    clause = hands.page.current_node
    paste(hands, mime(html="<h1>2. 能源</h1><p>甲</p><h2>计量</h2><p>乙</p><h1>水</h1><p>丙</p>"))
    assert hands.text(clause) == "能源"
    assert outline_of(hands, clause) == [
        ("paragraph", "甲"),
        ("clause", "计量"),
        ("paragraph", "乙"),
    ]
    follower = hands.document.sibling(clause, 1)
    assert follower.text("zh") == "水"
    assert outline_of(hands, follower.id) == [("paragraph", "丙")]


def test_wps_text_is_not_taken_for_spaces(hands):
    node = hands.at(hands.find("note", "第一条注"))
    source = (
        "<html><head><meta name=Generator content='Microsoft Word 14'></head><body>"
        '<!--StartFragment--><p class=MsoNormal><span style=\'mso-spacerun:"yes";'
        "font-family:宋体'>垃圾分类小能手</span></p><!--EndFragment--></body></html>"
    )
    paste(hands, mime(html=source, text="垃圾分类小能手"))
    assert hands.text(node) == "第一条注。垃圾分类小能手"


def test_cells_of_excel_become_a_table_with_the_formula_as_text(hands):
    paragraph = hands.at(hands.find("paragraph", "本文件规定了要求"))
    paste(hands, mime(html=EXCEL, text="用电\t1,250\n水\t=1+1"))
    table = hands.document.sibling(paragraph, 1)
    assert isinstance(table.payload, Table)
    seen = table_grid.grid(hands.document, table.id)
    texts = [[hands.text(cell) for cell in line] for line in seen.places]
    assert texts == [["用电", "1,250"], ["水", "=1+1"]]


def test_one_cell_of_excel_is_a_word(hands):
    node = hands.at(hands.find("note", "第一条注"))
    paste(hands, mime(html="<table><tr><td>1,250</td></tr></table>", text="1,250\r\n"))
    assert hands.text(node) == "第一条注。1,250"


@pytest.mark.parametrize("form", ["html", "tsv"])
def test_fifty_by_six_from_excel_are_one_step_of_undo(hands, form):
    lines = [[f"{row}.{column}" for column in range(6)] for row in range(50)]
    if form == "html":
        rows = "".join(
            "<tr>" + "".join(f"<td>{each}</td>" for each in line) + "</tr>" for line in lines
        )
        data = mime(html=f"<table>{rows}</table>", text="?")
    else:
        data = mime(text="\r\n".join("\t".join(line) for line in lines) + "\r\n")
    before = hands.document
    table = hands.find("table", "能耗")
    first = table_grid.grid(before, table).places[1][0]
    hands.at(first)
    paste(hands, data)
    seen = table_grid.grid(hands.document, table)
    assert len(seen.rows) == 51
    assert len(seen.columns) == 6
    texts = [[hands.text(cell) for cell in line] for line in seen.places[1:]]
    assert texts == lines
    hands.undo()
    assert hands.document == before


def test_a_list_pasted_into_an_empty_paragraph_takes_its_place(hands):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    hands.press(Qt.Key.Key_Return)
    empty = hands.page.current_node
    paste(hands, mime(html="<ul><li>甲</li><li>乙</li></ul>"))
    assert empty not in hands.document.nodes
    assert hands.text(hands.page.current_node) == "乙"


def test_what_is_pasted_where_nothing_is_written_yet_makes_the_text(hands):
    hands.at(hands.find("paragraph", "双碳教育从"))
    hands.page.run("delete")
    row = next(at for at, row in enumerate(hands.model.rows) if row.absent and row.grid is None)
    assert hands.caret.open(row, hands.model.column("zh"), 0)
    before = hands.document
    paste(hands, mime(html="<p>甲</p><p>乙</p>"))
    assert hands.text(hands.page.current_node) == "乙"
    hands.undo()
    assert hands.document == before


def test_a_title_stays_one_text_and_the_picture_stands_below(hands):
    table = hands.at(hands.find("table", "能耗"))
    paste(hands, mime(html="<p>一</p><p>二</p>"))
    hands.page.commit()
    assert hands.text(table) == "能耗一二"


def test_plain_paste_takes_the_words_of_html_alone(hands):
    node = hands.at(hands.find("note", "第一条注"))
    QGuiApplication.clipboard().setMimeData(mime(html="<b>甲</b><p>乙", text="甲\n乙"))
    hands.press(
        Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    hands.page.commit()
    assert hands.text(node) == "第一条注。甲\n乙"
    assert hands.document.nodes[node].cell("zh").marks == ()


# --- pictures ---------------------------------------------------------------------------------


def kept(hands, workspace, node):
    identity = hands.document.nodes[node].payload.pictures["zh"]
    return Image.open(io.BytesIO(workspace.workspace.attachments.get(identity)))


def test_a_picture_on_the_clipboard_becomes_a_figure(hands, workspace):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    data = QMimeData()
    data.setImageData(QImage.fromData(picture(size=(1800, 90))))
    paste(hands, data)
    figure = hands.page.current_node
    assert hands.document.nodes[figure].kind == "figure"
    assert kept(hands, workspace, figure).size == (1600, 80)


def test_a_picture_fills_the_figure_that_has_none(hands):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    hands.page.run("insert_figure")
    figure = hands.page.current_node
    paste(hands, mime(image_png=picture()))
    assert hands.page.current_node == figure
    assert hands.document.nodes[figure].payload.pictures["zh"]


def drop(hands, data, node):
    place = QPointF(hands.rect(node).center())
    viewport = hands.view.viewport()
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    over = dragged(QDragEnterEvent, place, action, data, left, none)
    QApplication.sendEvent(viewport, over)
    if over.isAccepted():
        QApplication.sendEvent(viewport, QDropEvent(place, action, data, left, none))
    return over.isAccepted()


def test_photos_dropped_on_a_unit_stand_upright_behind_the_text(open_page, workspace, tmp_path):
    hands = open_page(small_unit(), languages=("zh",))
    for name in ("一.jpg", "二.JPG"):
        exif = Image.Exif()
        exif[0x0112] = 6
        (tmp_path / name).write_bytes(picture("JPEG", (400, 300), exif=exif))
    node = hands.find("step")
    before = hands.document
    hands.at(node)
    hands.caret.close()
    hands.view.scrollTo(hands.model.index_of(node, "zh"))
    assert drop(hands, mime(files=[tmp_path / "一.jpg", tmp_path / "二.JPG"]), node)
    photos = [n for n in hands.document.nodes.values() if n.id not in before.nodes]
    assert {n.kind for n in photos} == {"photo"}
    assert len(photos) == 2
    assert kept(hands, workspace, photos[0].id).size == (300, 400)
    hands.undo()
    assert hands.document == before


def test_a_file_that_is_no_picture_is_left_to_the_window(hands, tmp_path):
    (tmp_path / "plan.docx").write_bytes(b"PK")
    node = hands.find("note", "第一条注")
    hands.at(node)
    hands.caret.close()
    assert not drop(hands, mime(files=[tmp_path / "plan.docx"]), node)
    assert not hands.editor.canInsertFromMimeData(mime(files=[tmp_path / "plan.docx"]))


def test_nothing_falls_on_a_page_that_only_shows(hands, tmp_path):
    (tmp_path / "a.png").write_bytes(picture())
    hands.page.set_read_only(True)
    assert not drop(hands, mime(files=[tmp_path / "a.png"]), hands.find("note", "第一条注"))


# --- bad input --------------------------------------------------------------------------------


def refused(hands, data):
    before = hands.document
    paste(hands, data)
    assert hands.document == before
    (problem,) = hands.problems
    assert isinstance(problem, StudioError)
    hands.problems.clear()
    return " ".join(say(each) for each in problem.sentences)


def test_fifty_megabytes_are_refused(hands):
    hands.at(hands.find("note", "第一条注"))
    said = refused(hands, mime(text="字" * 17_000_000))
    assert "too much" in said
    assert "Nothing has been changed." in said
    assert "too much" in refused(hands, mime(html="<p>" + "字" * 17_000_000))
    assert "too much" in refused(hands, mime(text="字\n" * 10_001))
    QGuiApplication.clipboard().setText("字" * 17_000_000)
    before = hands.document
    hands.page.run("paste_plain")
    hands.page.commit()
    assert hands.document == before
    assert len(hands.problems) == 1


def test_a_picture_of_thirty_thousand_by_thirty_thousand_is_refused(hands):
    hands.at(hands.find("note", "第一条注"))
    said = refused(hands, mime(image_png=huge_png(30_000, 30_000)))
    assert "30000 × 30000 pixels" in said
    assert "The pasted picture" in said


def test_a_clipboard_that_lies_is_not_believed(hands):
    node = hands.at(hands.find("note", "第一条注"))
    assert "not a picture" in refused(hands, mime(image_png=b"MZ\x90\x00 program"))
    paste(hands, mime(text_html=picture(), text="甲"))
    assert hands.text(node) == "第一条注。甲"
    paste(hands, mime(text_html=b"\x00\x01\x02" * 500, text="乙"))
    assert hands.text(node) == "第一条注。甲乙"
    hands.at(node)
    paste(hands, mime(image_jpeg=picture("PNG")))
    assert hands.document.nodes[hands.page.current_node].kind == "figure"
    assert hands.problems == []


def test_pictures_among_texts_that_cannot_be_shown_are_counted(hands, notes):
    node = hands.at(hands.find("note", "第一条注"))
    paste(hands, mime(html="<p>甲</p><p><img src='data:image/png;base64,AAAA'></p><p>乙</p>"))
    assert hands.text(node) == "第一条注。甲"
    assert hands.text(hands.page.current_node) == "乙"
    assert [catalogue("en").say(each) for each in notes] == ["1 picture could not be pasted."]


def test_control_characters_are_left_out(hands):
    node = hands.at(hands.find("note", "第一条注"))
    paste(hands, mime(text="甲\x00\x07\x1b[31m乙\x7f\ufffe"))
    assert hands.text(node) == "第一条注。甲[31m乙"


def test_a_word_of_five_thousand_characters_breaks_anywhere(hands):
    node = hands.at(hands.find("note", "第一条注"))
    paste(hands, mime(text="x" * 5000))
    assert hands.text(node).endswith("x" * 5000)
    assert hands.rect(node).height() > 500
    layout = hands.view.layouts.laid(hands.caret.row, hands.model.column("zh"), 400).lines.layout
    assert layout.lineCount() > 10
    hands.view.viewport().grab()


def test_text_from_right_to_left_stays_as_it_is(hands):
    node = hands.at(hands.find("note", "第一条注"))
    arabic = "السلام عليكم ABC \u202e123\u202c"
    paste(hands, mime(text=arabic))
    assert hands.text(node) == "第一条注。" + arabic
    hands.view.viewport().grab()


@pytest.mark.parametrize("data", [{}, {"html": "<p> </p>"}, {"text": " \n "}])
def test_nothing_changes_nothing(hands, data):
    hands.at(hands.find("note", "第一条注"))
    before = hands.document
    paste(hands, mime(**data))
    assert hands.document == before
    assert hands.problems == []


# --- what others get --------------------------------------------------------------------------


def copied(hands, first, last=None, language="zh", last_language=None) -> QMimeData:
    one = hands.model.index_of(first, language)
    other = hands.model.index_of(last or first, last_language or language)
    hands.caret.close()
    hands.view.setFocus()
    hands.view.selection.choose((one.row(), one.column()), (other.row(), other.column()))
    hands.page.run("copy")
    return QGuiApplication.clipboard().mimeData()


def test_a_copied_text_has_its_letters_and_reads_its_references(hands):
    hands.at(hands.find("clause", "学校应建立"))
    hands.editor.selectAll()
    hands.page.run("copy")
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<body>学校应建立4.1规定的制度，见CO<sub>2</sub>。</body>" in html


def test_what_is_copied_comes_into_word_as_headings_lists_and_tables(hands):
    first = hands.find("clause", "范围")
    html = copied(hands, first, hands.find("paragraph", "本文件规定了要求")).html()
    assert "<h1>1　范围</h1><p>本文件规定了要求。</p>" in html
    node = hands.find("list")
    items = hands.document.children[node]
    html = copied(hands, items[0], items[-1]).html()
    assert html.count("<li>") >= 2
    assert "<ul>" in html or "<ol" in html
    table = hands.find("table", "能耗")
    cells = table_grid.grid(hands.document, table).places
    html = copied(hands, cells[0][0], cells[-1][-1]).html()
    assert "<th>" in html
    assert html.count("<tr>") == len(cells)
    html = copied(hands, first, first, "zh", "en").html()
    assert "<td>1　范围</td><td>1 Scope</td>" in html


def test_marks_and_signs_survive_html_and_nothing_is_code():
    said = Cell("<b>&x\n", (Mark(0, 3, "bold"), Mark(3, 5, "link", 'https://a.b/"?')))
    html = inline_html(said, lambda _: "")
    assert html == '<b>&lt;b&gt;</b><a href="https://a.b/&quot;?">&amp;x</a><br>'


def test_nodes_of_one_document_come_into_another_with_ids_of_their_own(open_page):
    source = open_page(small_standard("one"), languages=("zh", "en"))
    chapter = source.find("clause", "组织管理")
    parent = source.document.nodes[chapter].parent
    data = copied_branch(source, parent)
    target = open_page(small_standard("two"), languages=("zh", "en"))
    before = target.document
    target.at(target.find("clause", "范围"))
    target.page.run("paste")
    fresh = [n for n in target.document.nodes.values() if n.id not in before.nodes]
    assert len(fresh) == len(list(source.document.walk(parent)))
    assert not {n.id for n in fresh} & set(source.document.nodes)
    marks = [m for n in fresh for cell in n.cells.values() for m in cell.marks if m.kind == "ref"]
    inside = {n.id for n in fresh}
    own = {n.id for n in source.document.walk(parent)}
    originals = [
        m
        for n in source.document.walk(parent)
        for cell in n.cells.values()
        for m in cell.marks
        if m.kind == "ref"
    ]
    assert marks
    assert sum(m.value in inside for m in marks) == sum(m.value in own for m in originals) > 0
    assert data
    target.undo()
    assert target.document == before


def copied_branch(hands, top):
    rows = [at for at, row in enumerate(hands.model.rows) if _within(hands, row.node, top)]
    hands.caret.close()
    hands.view.setFocus()
    hands.view.selection.choose((rows[0], 0), (rows[-1], 0))
    assert hands.view.selection.nodes()[0] == top
    hands.page.run("copy")
    return QGuiApplication.clipboard().mimeData().formats()


def _within(hands, node, top):
    return node == top or any(each.id == top for each in hands.document.ancestors(node))


# --- large pastes -----------------------------------------------------------------------------


class Waiting:
    """Long work that waits until the test lets it go on, as a thread does."""

    def __init__(self, hands) -> None:
        self.asked: list = []
        hands.page.run_long_by(lambda what, work, done: self.asked.append((work, done)))

    def finish(self) -> list:
        """Let the work run to its end; returns what it told on its way."""
        ((work, done),) = self.asked
        told = []
        while True:
            try:
                told.append(next(work))
            except StopIteration as end:
                done(end.value)
                return told


def many_cells(rows: int = 120, columns: int = 10) -> QMimeData:
    lines = (
        "<tr>" + "".join(f"<td>{row}.{column}</td>" for column in range(columns)) + "</tr>"
        for row in range(rows)
    )
    return mime(html=f"<table>{''.join(lines)}</table>")


def test_a_large_table_is_long_work_and_one_step_of_undo(hands):
    waiting = Waiting(hands)
    before = hands.document
    hands.at(hands.find("paragraph"))
    paste(hands, many_cells())
    assert hands.document is before, "nothing is changed while it is prepared"
    assert waiting.finish()
    assert sum(node.kind == "cell" for node in hands.document.walk()) > 1200
    hands.undo()
    assert hands.document == before


def test_a_large_paste_that_is_cancelled_changes_nothing(hands):
    waiting = Waiting(hands)
    before = hands.document
    hands.at(hands.find("paragraph"))
    paste(hands, many_cells())
    ((work, _),) = waiting.asked
    next(work)
    work.close()
    assert hands.document is before
    hands.type("a")
    assert hands.page.commit()
    assert hands.document is not before


def test_what_is_typed_while_a_paste_is_prepared_stays(hands):
    waiting = Waiting(hands)
    node = hands.at(hands.find("paragraph"), place=0)
    paste(hands, mime(html="".join(f"<p>第{at}段</p>" for at in range(300))))
    hands.type("x")
    waiting.finish()
    assert hands.text(node).startswith("第0段")
    texts = [each.text("zh") for each in hands.document.walk() if each.kind == "paragraph"]
    assert "第299段" in "".join(texts)
    assert "x" in "".join(texts)


def test_a_paste_whose_place_is_gone_meanwhile_is_told(hands):
    waiting = Waiting(hands)
    problems = []
    hands.page.problem.connect(problems.append)
    node = hands.at(hands.find("paragraph"))
    paste(hands, many_cells())
    hands.page.run("delete")
    if node in hands.document.nodes:
        hands.session.edit(hands.page.document, [Remove(node)], message("Test", "Remove"))
    before = hands.document
    waiting.finish()
    assert hands.document is before
    assert "gone" in say(problems[-1].what)


def test_pictures_of_a_large_paste_are_prepared_one_by_one(hands, workspace, tmp_path):
    waiting = Waiting(hands)
    files = []
    for at in range(3):
        files.append(tmp_path / f"{at}.png")
        files[-1].write_bytes(picture(size=(700, 500)))
    hands.at(hands.find("paragraph"))
    paste(hands, mime(files=files))
    told = waiting.finish()
    assert {(each.done, each.total) for each in told} >= {(0, 3), (1, 3), (2, 3)}
    figures = [n for n in hands.document.walk() if n.kind == "figure" and n.payload.pictures["zh"]]
    assert len(figures) == 3
    assert all(workspace.workspace.attachments.info(n.payload.pictures["zh"]) for n in figures)
