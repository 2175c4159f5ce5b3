"""Tracked changes of reviewers, in the manner of Word and of LibreOffice, accepted as comments."""

import re
from contextlib import closing
from copy import deepcopy
from itertools import product
from random import Random

import pytest
from lxml import etree

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.i18n import finish, message
from tests.features.review.formats.word_comments.office import converted, part_of
from tests.helpers.documents import nested, words
from tests.helpers.edited import EditedFile, W, made, mark_end, run, text_of, tracked
from tests.helpers.office import needs_libreoffice, worked_on

LABEL = message("Test", "Edit")
ROWS = (
    ("外购电力", "每月", "千瓦时"),
    ("自来水", "每季度", "立方米"),
    ("其他垃圾", "每周", ""),
)


def standard():
    heads = [
        nested("cell", text=each, column=str(at))
        for at, each in enumerate(["项目", "频次", "单位"])
    ]
    rows = [
        nested(
            "row",
            *(nested("cell", text=text, column=str(column), named=f"r{at}c{column}")
              for column, text in enumerate(row)),
            named=f"r{at}",
        )
        for at, row in enumerate(ROWS)
    ]  # fmt: skip
    items = [
        nested("item", text=words(text, english), named=text[:4])
        for text, english in (
            ("绿色采购：优先选用环保产品；", "Green purchasing;"),
            ("节约用电：人走灯灭；", "Saving power;"),
            ("节约用水：发现漏水及时报修。", "Saving water."),
        )
    ]
    return read_nested(
        nested(
            "standard",
            nested(
                "clause",
                nested("paragraph", text=words("学校应建立能源管理制度。", "Rules.")),
                nested("paragraph", text=words("学校应在30日内公布结果，并接受监督。")),
                nested("list", *items, marker="letter", named="list"),
                nested("paragraph", text=words("台账应保存三年以上。"), named="kept"),
                text=words("管理要求"),
                named="clause",
            ),
            nested(
                "clause",
                nested(
                    "table", nested("row", *heads), *rows, named="table", text="记录频次",
                    columns=[{"id": str(at)} for at in range(3)],
                ),
                text=words("记录要求"),
            ),
            text=words("示例标准"),
        ),
        "tracked",
    )  # fmt: skip


DOCUMENT = standard()


def node_of(text: str):
    return next(each for each in DOCUMENT.walk() if each.text("zh") == text)


def beginning(text: str):
    return next(each for each in DOCUMENT.walk() if each.text("zh").startswith(text))


class Round:
    """A draft that goes out, a reviewer who edits it with tracking on, and what comes of it."""

    def __init__(self, application, folder) -> None:
        self.application = application
        self.target = folder / "draft.docx"
        finish(application.exporter.export([DOCUMENT.id], "docx", self.target, ("zh",)))
        self.file = EditedFile(self.target.read_bytes(), Random(1))
        self.imports = application.comment_import

    @property
    def document(self):
        return self.application.session.document(DOCUMENT.id)

    def texts(self) -> list[str]:
        kinds = {"paragraph", "item", "cell", "clause"}
        return [each.text("zh") for each in self.document.walk() if each.kind in kinds]

    def paragraph(self, node):
        return next(p for p in self.file.root.iter(f"{W}p") if node.id in self.file.marks(p))

    def like(self, node, *content):
        """A new paragraph in the look of another one, its mark tracked as new."""
        new = made("p")
        new.append(deepcopy(self.paragraph(node).find(f"{W}pPr")))
        new.extend(content)
        mark_end(new, "ins")
        return new

    def strike(self, node, kind: str = "del", mark: str = "del") -> None:
        paragraph = self.paragraph(node)
        for each in list(paragraph.iterchildren(f"{W}r")):
            holder = tracked(kind)
            each.addprevious(holder)
            holder.append(each)
            if kind == "del":
                for text in each.iter(f"{W}t"):
                    text.tag = f"{W}delText"
        mark_end(paragraph, mark)

    def preview(self, content: bytes = b"", name: str = "back.docx"):
        return finish(self.imports.preview(DOCUMENT.id, content or self.file.content(), name))

    def take(self) -> list:
        """Takes the file in; returns the new comments in the order of the file."""
        preview = self.preview()
        assert self.imports.take(preview)
        return [each.after for each in preview.incoming]

    def accept(self, comment) -> None:
        assert self.application.reviewing.accept(comment.id), comment.text
        assert self.application.reviewing.comment(comment.id).done_version


@pytest.fixture
def review(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as application:
        application.session.add(DOCUMENT, LABEL)
        yield Round(application, tmp_path)


# --- paragraphs


@pytest.mark.parametrize("backwards", [False, True])
def test_new_paragraphs_stand_where_they_were_written(review, backwards):
    first = beginning("学校应建立")
    before = review.paragraph(first)
    new = [
        review.like(first, tracked("ins", run(text))) for text in ("新增第一段。", "新增第二段。")
    ]
    before.addnext(new[0])
    new[0].addnext(new[1])
    comments = review.take()
    assert [each.text for each in comments] == ["建议在此后增加一段"] * 2
    for each in reversed(comments) if backwards else comments:
        review.accept(each)
    texts = review.texts()
    at = texts.index(first.text("zh"))
    assert texts[at + 1 : at + 3] == ["新增第一段。", "新增第二段。"]
    assert {each.kind for each in review.document.walk() if "新增" in each.text("zh")} == {
        "paragraph"
    }
    for _ in comments:
        review.application.session.undo()
    assert review.document.nodes == DOCUMENT.nodes


def test_a_paragraph_that_word_opened_behind_another_comes_too(review):
    """Word marks the end of the one before as new, and the new one has the old end."""
    first = beginning("学校应建立")
    new = review.like(first, tracked("ins", run("新增第一段。")))
    looks = new.find(f"{W}pPr/{W}rPr")
    looks.remove(looks.find(f"{W}ins"))
    mark_end(review.paragraph(first), "ins")
    review.paragraph(first).addnext(new)
    (comment,) = review.take()
    assert comment.change == "insert"
    review.accept(comment)
    texts = review.texts()
    assert texts[texts.index(first.text("zh")) + 1] == "新增第一段。"


def test_a_paragraph_struck_from_the_end_of_the_one_before_goes(review):
    days = beginning("学校应在30")
    review.strike(days)
    looks = review.paragraph(days).find(f"{W}pPr/{W}rPr")
    looks.remove(looks.find(f"{W}del"))
    mark_end(review.paragraph(beginning("学校应建立")), "del")
    (comment,) = review.take()
    assert comment.change == "remove"
    review.accept(comment)
    assert days.id not in review.document
    assert review.preview().report == ()


def test_paragraphs_that_were_divided_or_joined_are_told(review):
    """They come back by the other door, which the preview names."""
    days, kept = beginning("学校应在30"), beginning("台账应")
    review.paragraph(kept).append(tracked("ins", run("补充。")))
    paragraph = review.paragraph(days)
    (own,) = [each for each in paragraph.iterchildren(f"{W}r") if text_of(each)]
    second = made("p")
    second.append(deepcopy(paragraph.find(f"{W}pPr")))
    text = text_of(own)
    own.addprevious(run(text[:12], own))
    second.append(run(text[12:], own))
    paragraph.remove(own)
    mark_end(paragraph, "ins")
    paragraph.addnext(second)
    preview = review.preview()
    assert [each.after.proposal for each in preview.incoming] == ["。补充。"]
    (told,) = preview.report
    assert "Import an edited draft" in told.source
    review.target.write_bytes(review.file.content())
    taken = finish(review.application.taking_back.read(review.target))
    assert sorted(each.kind for each in taken.comparison.changes) == ["changed", "split"]


def test_a_new_item_is_an_item(review):
    last = beginning("节约用水")
    review.paragraph(last).addnext(review.like(last, tracked("ins", run("节约纸张：双面打印。"))))
    (comment,) = review.take()
    review.accept(comment)
    new = next(each for each in review.document.walk() if each.text("zh").startswith("节约纸张"))
    assert (new.kind, new.parent) == ("item", last.parent)


def test_a_new_clause_is_a_clause_of_its_level(review):
    kept, clause = node_of("台账应保存三年以上。"), node_of("管理要求")
    review.paragraph(kept).addnext(review.like(clause, tracked("ins", run("监督要求"))))
    (comment,) = review.take()
    review.accept(comment)
    new = next(each for each in review.document.walk() if each.text("zh") == "监督要求")
    assert (new.kind, new.parent) == ("clause", DOCUMENT.id)
    assert [each.text("zh") for each in review.document.children_of(DOCUMENT.id)] == [
        "管理要求", "监督要求", "记录要求",
    ]  # fmt: skip


def test_a_struck_paragraph_goes_with_all_its_languages(review):
    first = beginning("学校应建立")
    review.strike(first)
    (comment,) = review.take()
    assert comment.text == "建议删除这一段"
    assert comment.kept[0][1] == first.text("zh")
    review.accept(comment)
    assert first.id not in review.document
    review.application.session.undo()
    assert review.document.nodes[first.id] == first


def test_a_struck_heading_takes_nothing_below_it_away(review):
    clause = node_of("管理要求")
    review.strike(clause)
    (comment,) = review.take()
    review.accept(comment)
    assert review.document.nodes[clause.id].text("zh") == ""
    assert review.document.children_of(clause.id) == DOCUMENT.children_of(clause.id)


# --- moves


def word(review, node) -> None:
    """Moves a paragraph behind the last item as Word does with tracking on."""
    review.strike(node, "moveFrom", "moveFrom")
    new = review.like(node, tracked("moveTo", run(node.text("zh"))))
    new.find(f"{W}pPr/{W}rPr/{W}ins").tag = f"{W}moveTo"
    review.paragraph(beginning("节约用水")).addnext(new)


def libreoffice(review, node) -> None:
    """Cuts and pastes it as LibreOffice does with tracking on: the copy has a bookmark too."""
    review.strike(node)
    start = made("bookmarkStart", id="900")
    start.set(f"{W}name", f"c_{node.id}_Copy_1")
    new = review.like(node, start, tracked("ins", run(node.text("zh"))))
    new.append(made("bookmarkEnd", id="900"))
    review.paragraph(beginning("节约用水")).addnext(new)


@pytest.mark.parametrize("program", [word, libreoffice])
def test_a_move_is_one_change_and_never_loses_the_text(review, program):
    item = beginning("绿色采购")
    program(review, item)
    (comment,) = review.take()
    assert comment.text == "建议移到“节约用水：发现漏水及时报修。”之后"
    assert comment.anchor.node == item.id
    review.accept(comment)
    moved = review.document.nodes[item.id]
    assert [each.text("zh")[:4] for each in review.document.children_of(item.parent)] == [
        "节约用电", "节约用水", "绿色采购",
    ]  # fmt: skip
    assert moved.cells == item.cells
    review.application.session.undo()
    assert review.document.nodes == DOCUMENT.nodes


def test_a_paragraph_that_moved_and_was_rewritten_does_both(review):
    item = beginning("绿色采购")
    word(review, item)
    new = review.paragraph(beginning("节约用水")).getnext()
    text = next(new.iter(f"{W}t"))
    text.text = text.text.replace("环保产品", "节能环保产品")
    (comment,) = review.take()
    review.accept(comment)
    last = review.document.children_of(item.parent)[-1]
    assert (last.id, last.text("zh")) == (item.id, "绿色采购：优先选用节能环保产品；")
    assert last.text("en") == item.text("en")


def test_a_move_behind_a_new_paragraph_keeps_the_order(review):
    item, last = beginning("绿色采购"), beginning("节约用水")
    word(review, item)
    review.paragraph(last).addnext(review.like(last, tracked("ins", run("节约纸张：双面打印。"))))
    for each in review.take():
        review.accept(each)
    assert [each.text("zh")[:4] for each in review.document.children_of(item.parent)] == [
        "节约用电", "节约用水", "节约纸张", "绿色采购",
    ]  # fmt: skip


def test_a_move_whose_goal_is_gone_loses_nothing(review):
    item = beginning("绿色采购")
    word(review, item)
    (comment,) = review.take()
    review.application.session.edit(DOCUMENT.id, [Remove(item.parent)], LABEL)
    assert not review.application.reviewing.accept(comment.id)
    assert review.application.reviewing.comment(comment.id).decision == "accepted"


# --- tables


def rewritten(review, node, old: str, new: str) -> None:
    paragraph = review.paragraph(node)
    own = next(each for each in paragraph.iter(f"{W}r") if text_of(each) == old)
    own.addnext(tracked("ins", run(new)))
    holder = tracked("del")
    own.addprevious(holder)
    holder.append(own)
    for text in own.iter(f"{W}t"):
        text.tag = f"{W}delText"


def test_a_cell_keeps_its_change_though_another_reads_like_it(review):
    """Its bookmark fits the text that it had; 每周 stands in another row."""
    cell = node_of("每月")
    rewritten(review, cell, "每月", "每周")
    (comment,) = review.take()
    assert comment.anchor.node == cell.id
    review.accept(comment)
    assert review.document.nodes[cell.id].text("zh") == "每周"


def test_words_in_an_empty_cell_are_those_of_the_cell(review):
    empty = next(each for each in DOCUMENT.walk() if each.kind == "cell" and not each.text("zh"))
    row = next(
        tr
        for tr in review.file.root.iter(f"{W}tr")
        if "其他垃圾" in "".join(map(text_of, tr.iter(f"{W}p")))
    )
    row[-1].find(f"{W}p").append(tracked("ins", run("千克")))
    (comment,) = review.take()
    assert comment.anchor.node == empty.id
    review.accept(comment)
    assert review.document.nodes[empty.id].text("zh") == "千克"


def test_a_second_paragraph_in_a_cell_is_a_line_of_it(review):
    cell = node_of("每季度")
    review.paragraph(cell).addnext(review.like(cell, tracked("ins", run("冬季每月"))))
    (comment,) = review.take()
    review.accept(comment)
    assert review.document.nodes[cell.id].text("zh") == "每季度\n冬季每月"


def row_of(review, node):
    return next(review.paragraph(node).iterancestors(f"{W}tr"))


def tracked_row(row, kind: str) -> None:
    properties = row.find(f"{W}trPr")
    if properties is None:
        properties = made("trPr")
        row.insert(0, properties)
    properties.append(made(kind, id="77", author="王老师", date="2026-11-20T08:00:00Z"))


def test_new_rows_come_as_rows_in_their_order(review):
    above = row_of(review, node_of("自来水"))
    for texts in (("纸张", "每月", "包"), ("汽油", "", "升")):
        new = deepcopy(above)
        for mark in list(new.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            mark.getparent().remove(mark)
        for paragraph, text in zip(new.iter(f"{W}p"), texts, strict=True):
            for own in list(paragraph.iterchildren(f"{W}r", f"{W}ins")):
                paragraph.remove(own)
            paragraph.append(tracked("ins", run(text)))
        tracked_row(new, "ins")
        above.addnext(new)
        above = new
    comments = review.take()
    assert [each.text for each in comments] == ["建议在此行后增加一行"] * 2
    for each in reversed(comments):
        review.accept(each)
    table = next(each for each in review.document.walk() if each.kind == "table")
    rows = [
        [cell.text("zh") for cell in review.document.children_of(row.id)]
        for row in review.document.children_of(table.id)
    ]
    assert rows[2:5] == [
        ["自来水", "每季度", "立方米"], ["纸张", "每月", "包"], ["汽油", "", "升"],
    ]  # fmt: skip


def test_a_struck_row_goes_as_a_row(review):
    cell = node_of("每季度")
    row = row_of(review, cell)
    for paragraph in row.iter(f"{W}p"):
        for own in list(paragraph.iterchildren(f"{W}r")):
            holder = tracked("del")
            own.addprevious(holder)
            holder.append(own)
    tracked_row(row, "del")
    (comment,) = review.take()
    assert comment.text == "建议删除这一行"
    review.accept(comment)
    assert cell.parent not in review.document


@pytest.mark.parametrize("name", ["log", "summary-group", "summary-association"])
def test_papers_quote_a_tracked_change_in_whole_words_and_take_it_back(review, name):
    days = beginning("学校应在30")
    paragraph = review.paragraph(days)
    (own,) = [each for each in paragraph.iter(f"{W}r") if "30日内" in text_of(each)]
    before, after = text_of(own).split("30")
    for each in (
        run(before, own),
        tracked("del", run("30")),
        tracked("ins", run("60")),
        run(after),
    ):
        own.addprevious(each)
    paragraph.remove(own)
    (comment,) = review.take()
    assert (comment.anchor.quotation, comment.proposal) == ("3", "6")
    exports = review.application.comment_export
    known = review.application.reviewing.comments(DOCUMENT.id)
    old, new = "学校应在30日内公布结果", "学校应在60日内公布结果"
    if name == "log":
        content, file = exports.log(DOCUMENT.id, "zh"), "log.xlsx"
        (row,) = read_sheet(content, file).rows
        assert (row.get("original"), row.get("proposal")) == (old, new)
    else:
        (layout,) = (each for each in exports.layouts() if each.id == name)
        content, file = exports.form(DOCUMENT.id, layout), "form.docx"
        (row,) = read_sheet(content, file).rows
        said = f"将“{old}”改为“{new}”" if name == "summary-group" else new
        assert row.get("proposal") == said
    again = review.preview(content, file)
    assert [each.state for each in again.incoming] == ["same"]
    review.imports.take(again)
    assert review.application.reviewing.comments(DOCUMENT.id) == known
    review.accept(comment)
    assert review.document.nodes[days.id].text("zh") == "学校应在60日内公布结果，并接受监督。"


# --- comments on words that were rewritten


def commented(review) -> None:
    """A comment on 30日内, of which the same reviewer makes 60日内."""
    paragraph = review.paragraph(beginning("学校应在30"))
    (own,) = [each for each in paragraph.iter(f"{W}r") if "30日内" in text_of(each)]
    before, after = text_of(own).split("30日内")
    pieces = [
        run(before, own), made("commentRangeStart", id="0"),
        tracked("del", run("30", own)), tracked("ins", run("60", own)), run("日内", own),
        made("commentRangeEnd", id="0"), made("r"), run(after, own),
    ]  # fmt: skip
    pieces[-2].append(made("commentReference", id="0"))
    for each in pieces:
        own.addprevious(each)
    own.getparent().remove(own)


def with_comment(review) -> bytes:
    commented(review)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    review.file.set_part(
        "word/comments.xml",
        f'<w:comments xmlns:w="{space}"><w:comment w:id="0" w:author="王老师" w:initials="王"'
        ' w:date="2026-11-20T08:00:00Z"><w:p><w:r><w:t>期限太短。</w:t></w:r></w:p></w:comment>'
        "</w:comments>".encode(),
    )
    for name, old, new in (
        ("[Content_Types].xml", b"</Types>",
         b'<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-'
         b'officedocument.wordprocessingml.comments+xml"/></Types>'),
        ("word/_rels/document.xml.rels", b"</Relationships>",
         b'<Relationship Id="rId999" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
         b'relationships/comments" Target="comments.xml"/></Relationships>'),
    ):  # fmt: skip
        review.file.set_part(name, review.file.part(name).replace(old, new))
    return review.file.content()


def test_a_comment_on_rewritten_words_keeps_all_of_its_words(review):
    with_comment(review)
    comment, change = review.take()
    assert comment.anchor.quotation == "30日内"
    review.accept(change)
    assert "60日内" in review.document.nodes[change.anchor.node].text("zh")


def test_without_a_version_the_file_tells_how_it_read(review, tmp_path):
    """It was exported where no version is kept, and the text has changed here since."""
    days, kept = beginning("学校应在30"), beginning("台账应")
    library = review.application.session
    with closing(open_application(tmp_path / "library.db", read_only=True)) as reading:
        library.edit(DOCUMENT.id, [SetCell(kept.id, "zh", Cell("台账应保存。"))], LABEL)
        finish(reading.exporter.export([DOCUMENT.id], "docx", review.target, ("zh",)))
    review.file = EditedFile(review.target.read_bytes(), Random(1))
    text = review.document.nodes[kept.id].text("zh")
    new = review.document.nodes[days.id].text("zh").replace("公布结果", "公开结果")
    library.edit(DOCUMENT.id, [SetCell(days.id, "zh", Cell(new))], LABEL)
    with_comment(review)
    comment, change = review.take()
    assert comment.anchor.quotation == "30日内"
    assert (change.replaces, change.anchor.quotation, change.proposal) == (True, "3", "6")
    review.accept(change)
    assert review.document.nodes[days.id].text("zh") == new.replace("30", "60")
    assert review.document.nodes[kept.id].text("zh") == text


# --- the same file again


def anonymised(content: bytes) -> bytes:
    return redone(content, lambda part: re.sub(
        rb' w:date="[^"]*"', b"", re.sub(rb'w:author="[^"]*"', 'w:author="作者"'.encode(), part)
    ))  # fmt: skip


def broken(content: bytes) -> bytes:
    return redone(content, lambda part: re.sub(
        rb'w:date="[^"]*"', b'w:date="0-00-00T00:00:00Z"', part
    ))  # fmt: skip


def redone(content: bytes, change) -> bytes:
    file = EditedFile(content, Random(1))
    for name in ("word/document.xml", "word/comments.xml"):
        file.set_part(name, change(file.part(name)))
    file.root = etree.fromstring(file.part("word/document.xml"))
    return file.content()


def everything(review) -> bytes:
    """A round with a comment and a change of each kind."""
    word(review, beginning("绿色采购"))
    rewritten(review, node_of("每月"), "每月", "每周")
    review.strike(beginning("台账应"))
    first = beginning("学校应建立")
    review.paragraph(first).addnext(review.like(first, tracked("ins", run("新增第一段。"))))
    return with_comment(review)


def as_it_was(content):
    return content


#: How a file came the first time and the second: each of them stands once on either side every day.
_DAILY = {(anonymised, broken), (broken, as_it_was), (as_it_was, anonymised)}
_WAYS = (anonymised, broken, as_it_was)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        pytest.param(*pair, marks=() if pair in _DAILY else pytest.mark.campaign)
        for pair in product(_WAYS, _WAYS)
    ],
)
def test_the_same_file_brings_no_doubles(review, first, again):
    content = everything(review)
    preview = review.preview(first(content))
    assert review.imports.take(preview) == 6
    second = review.preview(again(content), "again.docx")
    assert second.counts()["new"] == 0


def test_two_who_say_the_same_are_two(review):
    content = everything(review)
    assert review.imports.take(review.preview(content)) == 6
    other = redone(content, lambda part: part.replace("王老师".encode(), "李老师".encode()))
    assert review.preview(other, "other.docx").counts()["new"] == 6


@pytest.mark.libreoffice
@needs_libreoffice
def test_a_round_that_libreoffice_saved_is_carried_out_as_well(review, tmp_path):
    saved = converted(everything(review), tmp_path)
    preview = review.preview(saved)
    assert review.imports.take(preview) == 6
    for each in preview.incoming:
        review.application.reviewing.accept(each.after.id)
    texts = review.texts()
    assert texts[:5] == [
        "管理要求", "学校应建立能源管理制度。", "新增第一段。",
        "学校应在60日内公布结果，并接受监督。", "节约用电：人走灯灭；",
    ]  # fmt: skip
    assert "绿色采购：优先选用环保产品；" in texts
    assert "台账应保存三年以上。" not in texts
    assert review.document.nodes[node_of("每月").id].text("zh") == "每周"


#: What a reviewer does in LibreOffice with tracking on: two new paragraphs, one less, an item to
#: the end of its list, a cell rewritten; and a phonetic guide, which is no change of the text.
ROUND = """# by hand
def find(words):
    wanted = document.createSearchDescriptor()
    wanted.SearchString = words
    return document.findFirst(wanted)

view = document.CurrentController.ViewCursor
find("能源").setPropertyValue("RubyText", "néng yuán")
document.RecordChanges = True
view.gotoRange(find("管理制度。").End, False)
for words in ("新增第一段。", "新增第二段。"):
    do("InsertPara")
    do("InsertText", Text=words)
struck = find("台账应保存三年以上。")
cursor = struck.Text.createTextCursorByRange(struck.Start)
cursor.gotoEndOfParagraph(True)
cursor.goRight(1, True)
document.CurrentController.select(cursor)
do("Delete")
item = find("绿色采购")
cursor = item.Text.createTextCursorByRange(item.Start)
cursor.gotoEndOfParagraph(True)
cursor.goRight(1, True)
document.CurrentController.select(cursor)
do("Cut")
last = find("节约用水")
cursor = last.Text.createTextCursorByRange(last.Start)
cursor.gotoEndOfParagraph(False)
view.gotoRange(cursor, False)
do("GoRight")
do("Paste")
document.CurrentController.select(find("每月"))
do("InsertText", Text="每周")
"""


@pytest.mark.libreoffice
@needs_libreoffice
def test_a_round_in_libreoffice_is_carried_out(review, tmp_path):
    saved = worked_on(tmp_path, review.file.content(), ROUND)
    assert b"<w:ruby>" in part_of(saved, "word/document.xml")
    review.target.write_bytes(saved)
    taken = finish(review.application.taking_back.read(review.target))
    kinds = sorted(each.kind for each in taken.comparison.changes)
    assert kinds == ["added", "added", "changed", "deleted", "moved"]
    preview = review.preview(saved)
    assert review.imports.take(preview) == 5
    for each in preview.incoming:
        review.accept(each.after)
    assert review.texts()[:8] == [
        "管理要求", "学校应建立能源管理制度。", "新增第一段。", "新增第二段。",
        "学校应在30日内公布结果，并接受监督。", "节约用电：人走灯灭；",
        "节约用水：发现漏水及时报修。", "绿色采购：优先选用环保产品；",
    ]  # fmt: skip
    assert review.document.nodes[node_of("每月").id].text("zh") == "每周"
    assert finish(review.application.taking_back.read(review.target)).comparison.changes == ()
