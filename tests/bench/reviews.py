"""Times of reviews: comments by the thousand from a Word file and a log, a redline of a draft."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import Edit, Remove, SetCell, apply
from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.redline.formats.redline_writer import write
from curriculum_studio.features.review.formats.comment_forms.comment_log import write as write_log
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.formats.registry import read_word
from curriculum_studio.features.review.service.comment_import import CommentImport
from curriculum_studio.i18n import finish
from tests.bench.processes import used
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    paragraph,
    run,
)
from tests.helpers.reviewed import library

#: Comments on one paragraph of the file that is read.
EACH = 5


@cache
def _commented(comments: int) -> bytes:
    """Return a Word file with so many comments, five on the same words of each paragraph."""
    body, texts = [], []
    for start in range(0, comments, EACH):
        several = range(start, min(start + EACH, comments))
        marks = [begin(each) for each in several], [end(each) for each in several]
        words = run("专人负责能源管理"), run("，并按月记录用电、用水和燃气数据。")
        body.append(
            paragraph(run(f"第{start}类学校应设"), *marks[0], words[0], *marks[1], words[1])
        )
        texts += [comment(each, f"第{each}条意见：请说明人数。") for each in several]
    return docx("".join(body), "".join(texts))


def reading(comments: int) -> Callable[[Path], float]:
    """Return a measure: seconds to read so many comments of a Word file."""

    def run_(_: Path) -> float:
        content = _commented(comments)
        start = used()
        found = finish(read_word(content, "draft.docx"))
        seconds = used() - start
        assert len(found.comments) == comments
        return seconds

    return run_


def taking_log(comments: int) -> Callable[[Path], float]:
    """Return a measure: seconds to read a log of so many comments, compare it and take it in."""

    def run_(folder: Path) -> float:
        with library(folder) as shelf:
            rows = [
                FormRow({"clause": f"{at % 20 + 1}", "type": "技术", "organisation": "甲园",
                     "comment": f"第{at}条意见：请说明人数。", "proposal": "改为“宜”",
                     "decision": "采纳", "id": f"{at:026}"})
                for at in range(comments)
            ]  # fmt: skip
            content = write_log(rows, shelf.document.title("zh"), "zh")
            imports = CommentImport(shelf.session, shelf.reviewing)
            start = used()
            preview = finish(imports.preview(shelf.id, content, "log.xlsx"))
            assert imports.take(preview) == comments
            return used() - start

    return run_


@cache
def _drafts(paragraphs: int) -> tuple[Document, Document]:
    """Return a standard of so many paragraphs, and the same with a tenth of them changed."""
    root = tree.fresh("standard").with_cell("zh", Cell("大标准"))
    nodes = [root]
    chapters = max(1, paragraphs // 100)
    for place in ranks_between(chapters):
        chapter = replace(tree.fresh("clause"), parent=root.id, rank=place)
        nodes.append(chapter.with_cell("zh", Cell("要求")))
        for below in ranks_between(paragraphs // chapters):
            one = replace(tree.fresh("paragraph"), parent=chapter.id, rank=below)
            text = f"第{len(nodes)}类学校应按月记录用电、用水和燃气数据，并保存原始凭证不少于五年。"
            nodes.append(one.with_cell("zh", Cell(text)))
    before = assembled(nodes)
    edits: list[Edit] = []
    for at, node in enumerate(each for each in before.walk() if each.kind == "paragraph"):
        if at % 20 == 0:
            edits.append(SetCell(node.id, "zh", Cell(node.text("zh").replace("五年", "十年"))))
        elif at % 20 == 10:
            edits.append(Remove(node.id))
    return before, apply(before, *edits).document


def _nothing(identity: str) -> bytes:
    raise AssertionError(identity)


def redline(paragraphs: int) -> Callable[[Path], float]:
    """Return a measure: seconds to write a redline of so many paragraphs, a tenth changed."""

    def run_(_: Path) -> float:
        before, after = _drafts(paragraphs)
        compared = Compared(before, "王老师", "2026-11-24T08:30:00Z", "v1")
        start = used()
        finish(write(ExportRequest((after,), ("zh",), _nothing, compared=compared)))
        return used() - start

    return run_
