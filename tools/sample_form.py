"""Make the Word form of a kindergarten that comes with the samples, and say what fills it.

A test compares the files with what is made here.
"""

import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from curriculum_studio.features.school_forms.formats.field_labels import read_labels
from curriculum_studio.features.school_forms.formats.reader import open_form

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FORM = RESOURCES / "samples/group/lesson-plan.docx"
FIELDS = RESOURCES / "samples/group/forms.json"

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = f"{_OFFICE}/wordprocessingml/2006/main"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPES = (
    f'{_DECLARED}<Types xmlns="{_OFFICE}/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    f'{_DECLARED}<Relationships xmlns="{_OFFICE}/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
#: A zip file begins its calendar here; with it the file is the same on every day.
_DAY = (1980, 1, 1, 0, 0, 0)

#: Widths of the four columns in twentieths of a point, which fill A4 between its margins.
_WIDTHS = (1600, 2900, 1600, 2900)
_TITLE = "青禾市第三幼儿园集体活动教案"
#: A row holds two labels with a cell each, or one label and a cell as wide as the rest.
_ROWS = (
    ("活动名称", "活动领域"),
    ("班级", "执教教师"),
    ("日期", "活动时长"),
    ("活动目标",),
    ("活动重点",),
    ("活动难点",),
    ("物质准备",),
    ("经验准备",),
    ("活动过程",),
    ("活动延伸",),
    ("活动反思",),
)


def form() -> bytes:
    """Return the form as DOCX."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    rows = "".join(_row(labels) for labels in _ROWS)
    table = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )
    title = _paragraph(_TITLE, '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>')
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440"'
        ' w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
    )
    document = (
        f'{_DECLARED}<w:document xmlns:w="{_WORD}"><w:body>{title}{table}<w:p/>{page}'
        "</w:body></w:document>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", document),
        ):
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content.encode())
    return packed.getvalue()


def _row(labels: tuple[str, ...]) -> str:
    span = 1 if len(labels) > 1 else len(_WIDTHS) - 1
    cells = []
    for label in labels:
        cells.append(_cell(_paragraph(label, '<w:jc w:val="center"/>', "<w:b/>"), _WIDTHS[0]))
        cells.append(_cell("<w:p/>", sum(_WIDTHS[1 : 1 + span]), span))
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _cell(inner: str, width: int, span: int = 1) -> str:
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{wide}<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def _paragraph(text: str, style: str, looks: str) -> str:
    fonts = '<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/>'
    return (
        f"<w:p><w:pPr>{style}</w:pPr><w:r><w:rPr>{fonts}{looks}</w:rPr>"
        f"<w:t>{text}</w:t></w:r></w:p>"
    )


def record(content: bytes) -> dict[str, Any]:
    """Return the form as the samples keep it: its names, and which part of a unit fills what."""
    labels = read_labels((RESOURCES / "forms/labels.json").read_bytes())
    opened = open_form(content, FORM.name, labels)
    return {
        "key": "form",
        "kind": "school_form",
        "file": FORM.name,
        "text": {
            "zh": _TITLE,
            "en": "Lesson plan of Qinghe No. 3 Kindergarten",
            "de": "Angebotsplanung des Kindergartens Nr. 3 Qinghe",
        },
        "payload": {
            "purpose": opened.purpose,
            "fields": [asdict(each) for each in opened.fields],
        },
    }


def text_of(raw: dict[str, Any]) -> str:
    """Return a record as its file holds it."""
    return json.dumps(raw, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    made = form()
    FORM.write_bytes(made)
    FIELDS.write_text(text_of(record(made)), "utf-8")
