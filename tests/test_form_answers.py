"""What is noted of the published forms and plans has the form of its README, and stands there."""

import io
import zipfile

import pytest

from tests.form_answers import (
    EMPTY,
    HASH,
    HINT,
    KINDS,
    LEFT,
    MEANINGS,
    NAME,
    PLACE,
    PLANS,
    Answer,
    Line,
    answers,
    hash_of,
    wrong,
)
from tests.form_collection.measure import FOLDER, collection

HALVES = ("open", "closed")
COUNTED = {each.id: each for each in collection() if not each.aside}
NOTED = [(half, answer) for half in HALVES for answer in answers(half)]
EACH = pytest.mark.parametrize(
    ("half", "answer"), NOTED, ids=[f"{half}-{answer.id}" for half, answer in NOTED]
)


def test_each_file_that_counts_is_noted_once_and_in_its_half():
    assert sorted((answer.id, half) for half, answer in NOTED) == sorted(
        (name, form.half) for name, form in COUNTED.items()
    )


@EACH
def test_a_line_says_where_its_answer_goes_and_what_it_means(half, answer):
    assert answer.plan in PLANS
    form = COUNTED[answer.id]
    allowed = {EMPTY, NAME} if form.filled else {"", HINT, LEFT, NAME}
    for line in answer.lines:
        places = [line.where, *([] if line.place in {"", ">"} else [line.place])]
        assert all(PLACE.fullmatch(each) for place in places for each in place.split("+")), line
        if not line.kind:
            continue
        assert line.kind in KINDS, line
        assert set(line.meaning.split("/")) <= MEANINGS, line
        hashed = form.filled and HASH.fullmatch(line.value)
        assert line.value in ({""} if line.kind == "heads" else allowed) or hashed, line
        assert line.place or line.kind == "heads" or line.words == EMPTY, line


@pytest.mark.skipif(not FOLDER, reason="the forms are not kept; CS_FORMS says where they are")
@EACH
def test_what_is_noted_stands_there(half, answer):
    form = COUNTED[answer.id]
    file = form.file.with_suffix(".docx") if form.format == "doc" else form.file
    assert wrong(answer, file.read_bytes(), filled=form.filled) == []


# --- the look itself --------------------------------------------------------------------------

_XMLNS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _paper(body: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        root = f'<w:document xmlns:w="{_XMLNS}"><w:body>{body}</w:body></w:document>'
        package.writestr("word/document.xml", root)
    return content.getvalue()


def _text(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


PLAN = _paper(
    _text("第（3）周  班级：小一班 教师：")
    + "<w:tbl><w:tr><w:tc>"
    + _text("目 标")
    + "</w:tc><w:tc>"
    + _text("爱护花草")
    + "</w:tc></w:tr></w:tbl>"
)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        (Line(0, "p0", "第（…）周", "blank", ">", "week", hash_of("3")), True),
        (Line(0, "p0", "第（…）周", "blank", ">", "week", hash_of("4")), False),
        (Line(0, "p0", "教师", "blank", ">", "teacher", EMPTY), True),
        (Line(0, "p0", "教师", "blank", ">", "teacher", NAME), False),
        (Line(0, "p0", "班级", "blank", ">", "class", EMPTY), False),
        (Line(0, "t0r0c0", "目标", "cell", "t0r0c1", "aims", hash_of("爱护 花草")), True),
        (Line(0, "t0r0c0", "目标", "cell", "t0r0c1", "aims"), False),
        (Line(0, "t0r0c0", "目标", "tick", "t0r0c1", "aims", EMPTY), True),
        (Line(0, "t0r0c0", "目标", "cell", "t0r1c1", "aims", EMPTY), False),
        (Line(0, "t0r0c0", "准备", "cell", "t0r0c1", "materials", EMPTY), False),
        (Line(0, "t0r0c0-1", "目标;爱护", "heads", "", "none"), True),
        (Line(0, "t0r0c0-1", "目标", "heads", "", "none"), False),
    ],
)
def test_a_wrong_note_is_found(line, right):
    after = {"第（…）周": "班级", "班级": "教师"}.get(line.words)
    lines = [line, *([Line(0, "p0", after)] if after else [])]
    assert (wrong(Answer("plan", "week", lines), PLAN, filled=True) == []) is right
