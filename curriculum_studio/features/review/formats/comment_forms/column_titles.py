"""Which field each column of a form holds, told by titles in the words of many forms."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from curriculum_studio.core.numbering import letters
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    Field,
    HeadField,
    SheetRows,
)
from curriculum_studio.spreadsheet.grids import TextRow, TextTable
from curriculum_studio.values import dataclass

# --- known titles -----------------------------------------------------------------------------

_TITLES: Mapping[Field, tuple[str, ...]] = {
    "serial": ("序号", "no", "nr", "lfdnr", "serial", "项号", "项次", "n"),
    "number": (
        *("mb", "mbnc", "nc", "memberbody", "nationalcommittee", "memberbodynationalcommittee"),
        *("member", "country", "cm", "cmcn", "mbno", "成员体", "国家", "国家成员体", "成员国"),
        *("意见编号", "编号", "commentid", "commentnumber", "commentno", "kommentarnummer"),
    ),
    "organisation": (
        *("提出单位", "意见提出单位", "单位", "单位名称", "反馈单位", "提出意见单位"),
        *("organisation", "organization", "einrichtung", "body"),
        *("einsprecher", "firma", "organisme", "institution", "意见来源"),
    ),
    "author": ("提出人", "专家", "姓名", "提出专家", "author", "verfasser", "审查专家", "person"),
    "speaker": (
        *("提出单位及专家", "提出专家单位", "提出单位或专家", "提出专家及单位", "提出单位专家"),
        *("提出单位及个人", "提出单位或个人", "单位及专家", "专家及单位", "意见提出单位及专家"),
    ),
    "line": (
        *("linenumber", "line", "lineno", "lines", "行号", "行", "zeile", "zeilennummer"),
        *("numérodeligne", "ligne", "nodeligne"),
    ),
    "clause": (
        *("clausesubclause", "clause", "clausesubclauseannexfiguretable", "clausesubclauseannex"),
        *("标准章条编号", "章条编号", "章条号", "章节号", "章条", "条款", "条款号", "标准条款"),
        *("abschnitt", "文件章条编号", "章节", "章条编号及名称", "标准条文号", "条文号"),
        *("abschnittunterabschnitt", "clauseno", "section", "clauseannex", "subclause"),
        *("articleparagraphe", "articlesousarticle", "article", "chapitre"),
        *("clausenosubclausenoannex", "clausesubclauseannexno", "abschnittnr", "articleno"),
        *("标准章节", "标准章条", "章条号及名称", "标准条款号", "章节条款"),
    ),
    "element": (
        *("paragraphfiguretable", "paragraph", "paragraphlistitemnote", "element"),
        *("段落图表", "段图表", "absatzbildtabelle", "absatz", "段落图表公式", "图表"),
        *("paragraphefiguretableau", "paragraphe", "paragraphfiguretablenote"),
        *("alinéafiguretableau", "alinéa", "paragraphfigureortable"),
    ),
    "type": (
        *("typeofcomment", "typeofcom-ment", "type", "意见类型", "类型", "意见性质", "意见类别"),
        *("art", "artdeskommentars", "artderstellungnahme", "typedecommentaire", "commenttype"),
    ),
    "original": (
        "原文",
        "标准原文",
        "原条款内容",
        "原文内容",
        "original",
        "quotation",
        "textstelle",
        *("原内容", "原条文", "原条款", "现文", "现内容", "修改前", "修改前内容", "原表述"),
        *("currenttext", "existingtext", "originaltext", "bisherigertext", "alterwortlaut"),
        *("texteactuel", "texteexistant"),
    ),
    "comment": (
        *("comments", "comment", "commentjustificationforchange", "justificationforchange"),
        *(
            "意见内容",
            "意见",
            "意见和建议",
            "意见及建议",
            "意见或建议",
            "修改意见",
            "修改意见内容",
            "具体意见",
        ),
        *("审查意见", "审查意见内容", "意见内容及理由", "反馈意见", "征求意见内容", "修改意见内容"),
        *("kommentar", "kommentare", "einspruch", "kommentarbegründungderänderung"),
        *("commentaire", "commentaires", "commentairejustificationdelamodification"),
        *("commentjustification", "commentsjustification", "commentrationale"),
        *("commentjustificationforchangebythemb", "einspruchbegründung", "einsprüche"),
        *("意见建议", "意见与建议", "修改意见和建议", "修改意见或建议", "修改意见建议"),
        *("意见和建议内容", "意见或建议内容"),
    ),
    "proposal": (
        *("proposedchange", "修改建议", "建议修改为", "修改后内容", "建议", "建议修改内容"),
        *("建议修改", "修改后的内容", "建议修改后内容", "修改意见及建议", "建议改为"),
        *("änderungsvorschlag", "vorschlag", "vorgeschlageneänderung", "proposedamendment"),
        *("suggestedchange", "proposal", "modificationproposée", "propositiondemodification"),
        *("proposedchangebythemb", "proposedtext", "proposedwording", "proposednewtext"),
        *("拟修改为", "拟修改内容", "拟改为", "修改为", "修改后", "修改后条文", "修改后表述"),
        *("neuertext", "neuerwortlaut", "vorgeschlagenertext", "texteproposé"),
    ),
    "reason": (
        *("理由", "修改理由", "理由或依据", "修改理由及依据", "reason", "begründung", "rationale"),
        *("justification", "修改依据", "理由及依据"),
    ),
    "observation": (
        *("observationsofthesecretariat", "secretariatobservations", "observations"),
        *("secretariatobservationsoneachcommentsubmitted", "处理意见", "处理结果", "处理情况"),
        *("处理意见及理由", "秘书处意见", "stellungnahme", "secretariatobservation"),
        *("bemerkungendessekretariats", "anmerkungendessekretariats", "beschluss"),
        *("stellungnahmedessekretariats", "observationsdusecrétariat", "resolution"),
        *("处理意见和理由", "处理意见及依据", "采纳情况", "是否采纳", "意见处理情况"),
        "disposition",
    ),
    "decision": ("decision", "entscheidung", "处理决定"),
    "done": ("done", "落实版本", "已落实", "workedin", "workedinto", "eingearbeitet"),
    "confirmed": ("confirmed", "confirmedby", "确认人", "bestätigt", "提出单位确认"),
    "same_as": ("sameas", "同", "wie", "与此相同", "重复于"),
    "remark": ("备注", "说明", "remark", "remarks", "bemerkung"),
    "language": ("language", "语言", "sprache"),
    "date": ("date", "日期", "datum", "提出日期"),
    "id": ("id", "标识"),
}
_FIELDS: Mapping[str, Field] = {
    title: field for field, titles in _TITLES.items() for title in titles
}

_LABELS: Mapping[HeadField, tuple[str, ...]] = {
    "title": ("标准项目名称", "标准名称", "项目名称", "文件名称", "标准中文名称", "titel", "title"),
    "document": ("document", "标准编号", "文件编号", "dokument"),
    "project": ("project", "项目编号", "计划编号", "projekt"),
    "date": ("date", "填写日期", "日期", "填表日期", "datum"),
    "drafter": ("负责起草单位", "起草单位", "主要起草单位", "承担单位"),
    "person": ("承办人", "填表人", "联系人"),
    "phone": ("电话", "联系电话", "手机"),
    "email": ("电子邮箱", "邮箱", "email", "e-mail"),
    "organisation": ("单位名称", "反馈单位", "提出单位", "单位", "单位名称盖章", "单位盖章"),
}
_HEADS: Mapping[str, HeadField] = {
    label: field for field, labels in _LABELS.items() for label in labels
}
#: Characters of a title with its example, and how many titles make a row of them.
_LONGEST, _FEWEST = 120, 3

_HAN = re.compile(r"[\u3400-\u9fff]+")
_LABELLED = re.compile(r"\s*([^：:\n]{1,30}?)\s*[：:]\s*(.*)", re.DOTALL)

#: The day in the head of Chinese forms, without a label before it.
_DATED = re.compile(r"(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*填(?:写|表|报)?")

_NO_DAY = re.compile(r"年\s*月\s*日\s*填(?:写|表|报)?")

#: Rows that only number the columns, as the form of 2001 has them.
_COUNTING = re.compile(r"\(?\d{1,2}\)?")

#: What stands in brackets behind a title, such as the choices that there are.
_BRACKETS = re.compile(r"\(.*?\)|（.*?）", re.DOTALL)


@lru_cache(maxsize=4096)
def plain_title(title: str) -> str:
    """Return a title without examples, footnote signs, punctuation and case."""
    usual = unicodedata.normalize("NFKC", title).lower()
    usual = re.sub(r"\((?:e\.?\s?g\.?|z\.\s?b\.|例|如).*?\)", "", usual, flags=re.DOTALL)
    usual = re.sub(r"[\W_]+", "", usual)
    return re.sub(r"(?<=[a-zäöü])\d$", "", usual)


@lru_cache(maxsize=4096)
def field_of(title: str) -> Field | None:
    """Return the field that a title of a column means, also one in two languages."""
    own = _FIELDS.get(plain_title(title))
    if own is not None:
        return own
    plain = _BRACKETS.sub("", title)
    parts = [plain, *title.split("\n"), _HAN.sub(" ", plain), "".join(_HAN.findall(plain))]
    found = {field for part in parts if (field := _FIELDS.get(plain_title(part))) is not None}
    return found.pop() if len(found) == 1 else None


def fields_of(titles: Sequence[str]) -> list[Field | None]:
    """Return the fields of a row of titles; a field counts where it comes first."""
    found: list[Field | None] = []
    for title in titles:
        field = field_of(title) if title.strip() else None
        found.append(None if field in found else field)
    return found


def is_title_row(texts: Sequence[str]) -> bool:
    """Whether a row holds the titles of a form for comments."""
    if sum(bool(text.strip()) and len(text) <= _LONGEST for text in texts) < _FEWEST:
        return False
    found = {field for field in fields_of(texts) if field is not None}
    return len(found) >= _FEWEST and bool(found & {"comment", "reason", "proposal", "original"})


def are_titles(texts: Sequence[str]) -> bool:
    """Whether all that stands in a row are titles of columns, at least two."""
    inside = [text for text in texts if text.strip()]
    return len(inside) > 1 and all(field_of(text) is not None for text in inside)


def only_counts(texts: Sequence[str]) -> bool:
    """Whether a row only numbers the columns."""
    inside = [text.strip() for text in texts if text.strip()]
    return len(inside) > 2 and all(_COUNTING.fullmatch(text) for text in inside)


def head_of(texts: Sequence[str]) -> dict[HeadField, str]:
    """Return what the head of a form says: labels with their values, or values in the next cell."""
    found: dict[HeadField, str] = {}
    for at, text in enumerate(texts):
        if (dated := _DATED.fullmatch(text.strip())) is not None:
            found.setdefault("date", dated[1])
            continue
        labelled = _LABELLED.match(text)
        label = labelled[1] if labelled else text
        field = _HEADS.get(plain_title(label))
        if field is None or field in found:
            continue
        value = labelled[2].strip() if labelled else ""
        following = texts[at + 1].strip() if at + 1 < len(texts) else ""
        if not value and following and not _is_label(following):
            value = following
        if value:
            found[field] = value
    return found


def head_label(label: str) -> HeadField | None:
    """Return what a label in the head of a form asks for."""
    return _HEADS.get(plain_title(label))


def _is_label(text: str) -> bool:
    if _NO_DAY.fullmatch(text.strip()):
        return True
    labelled = _LABELLED.match(text)
    return plain_title(labelled[1] if labelled else text) in _HEADS


# --- columns of a form ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field each column holds; `titles` are as they are written, `begins` in the grid."""

    fields: tuple[Field | None, ...]
    titles: tuple[str, ...]
    begins: tuple[int, ...]

    @property
    def named(self) -> tuple[Field, ...]:
        """The fields there are, in their order."""
        return tuple(each for each in self.fields if each is not None)

    @property
    def is_log(self) -> bool:
        """Whether the rows name comments by their ids, as our log does."""
        return "id" in self.fields

    def spot(self, sheet: str) -> SheetRows | None:
        """Return where rows below these titles stand in a sheet of a workbook."""
        if not sheet:
            return None
        pairs = zip(self.fields, self.begins, strict=True)
        return SheetRows(
            sheet, {field: letters(at + 1) for field, at in pairs if field is not None}
        )


def columns_of(
    table: TextTable, headers: Sequence[TextTable], known: Sequence[Columns]
) -> tuple[int, Columns | None]:
    """Return where the rows of a table begin, and its columns if it is one for comments."""
    for at, row in enumerate(table.rows):
        if is_title_row(row.texts):
            below = table.rows[at + 1] if at + 1 < len(table.rows) else None
            if below is not None and are_titles(below.texts) and not _same(row, below):
                return at + 2, _of(_joined(row, below))
            return at + 1, _of(row)
    cells = {len(row.cells) for row in table.rows}
    for each in known:
        # The table goes on after a heading between its parts.
        if len(each.fields) in cells:
            return 0, each
    for header in headers:
        for row in header.rows:
            if is_title_row(row.texts) and len(row.cells) in cells:
                return 0, _of(row)
    return len(table.rows), None


def _same(row: TextRow, other: TextRow) -> bool:
    return list(map(plain_title, row.texts)) == list(map(plain_title, other.texts))


def _joined(above: TextRow, below: TextRow) -> TextRow:
    """Return one row of titles from two: a title over several others gives way to them."""
    cells = tuple(
        cell
        if cell.text.strip()
        else replace(cell, text=_covering(above, cell.column), below=False)
        for cell in below.cells
    )
    return TextRow(below.at, cells)


def _covering(row: TextRow, column: int) -> str:
    return next(
        (each.text for each in row.cells if each.column <= column < each.column + each.span), ""
    )


def _of(row: TextRow) -> Columns:
    titles = row.texts
    begins = tuple(cell.column for cell in row.cells)
    fields = fields_of(titles)
    if "comment" not in fields and "id" not in fields and "observation" not in fields:
        # Beside old and new words a reason is the commenter's, so the decision holds its own.
        fields = ["observation" if each == "decision" else each for each in fields]
    return Columns(tuple(fields), tuple(titles), begins)
