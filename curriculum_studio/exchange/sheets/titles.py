"""Titles of columns and labels of heads, in the words of many forms."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from curriculum_studio.exchange.sheets.model import Field, HeadField

_TITLES: Mapping[Field, tuple[str, ...]] = {
    "serial": ("序号", "no", "nr", "lfdnr", "serial", "项号"),
    "number": ("mb", "mbnc", "意见编号", "编号", "commentid", "commentnumber", "kommentarnummer"),
    "organisation": (
        *("提出单位", "意见提出单位", "单位", "单位名称", "反馈单位", "提出意见单位"),
        *("organisation", "organization", "einrichtung", "body", "提出单位及专家", "提出专家单位"),
    ),
    "author": ("提出人", "专家", "姓名", "提出专家", "author", "verfasser", "审查专家", "person"),
    "line": ("linenumber", "line", "行号", "zeile", "zeilennummer"),
    "clause": (
        *("clausesubclause", "clause", "clausesubclauseannexfiguretable", "clausesubclauseannex"),
        *("标准章条编号", "章条编号", "章条号", "章节号", "章条", "条款", "条款号", "标准条款"),
        *("abschnitt", "文件章条编号", "章节"),
    ),
    "element": (
        *("paragraphfiguretable", "paragraph", "paragraphlistitemnote", "element"),
        *("段落图表", "段图表", "absatzbildtabelle", "absatz"),
    ),
    "type": ("typeofcomment", "typeofcom-ment", "type", "意见类型", "类型", "意见性质", "art"),
    "original": (
        "原文",
        "标准原文",
        "原条款内容",
        "原文内容",
        "original",
        "quotation",
        "textstelle",
    ),
    "comment": (
        *("comments", "comment", "commentjustificationforchange", "justificationforchange"),
        *("意见内容", "意见", "意见和建议", "意见或建议", "修改意见", "修改意见内容", "具体意见"),
        *("审查意见", "审查意见内容", "kommentar", "kommentare"),
    ),
    "proposal": (
        *("proposedchange", "修改建议", "建议修改为", "修改后内容", "建议", "建议修改内容"),
        *("änderungsvorschlag", "vorschlag"),
    ),
    "reason": ("理由", "修改理由", "理由或依据", "修改理由及依据", "reason", "begründung"),
    "observation": (
        *("observationsofthesecretariat", "secretariatobservations", "observations"),
        *("secretariatobservationsoneachcommentsubmitted", "处理意见", "处理结果", "处理情况"),
        *("处理意见及理由", "stellungnahme"),
    ),
    "decision": ("decision", "entscheidung", "处理决定"),
    "done": ("done", "落实版本", "已落实", "workedinto", "eingearbeitet"),
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
_LABELLED = re.compile(r"\s*([^：:\n]{1,30}?)\s*[：:]\s*(.*)", re.DOTALL)

#: Rows that only number the columns, as the form of 2001 has them.
_COUNTING = re.compile(r"\d{1,2}")


def plain_title(title: str) -> str:
    """Return a title without examples, footnote signs, punctuation and case."""
    usual = unicodedata.normalize("NFKC", title).lower()
    usual = re.sub(r"\((?:e\.?\s?g\.?|z\.\s?b\.|例|如).*?\)", "", usual, flags=re.DOTALL)
    usual = re.sub(r"[\W_]+", "", usual)
    return re.sub(r"(?<=[a-zäöü])\d$", "", usual)


def field_of(title: str) -> Field | None:
    """Return the field that a title of a column means."""
    own = plain_title(title)
    return _FIELDS.get(own) or _FIELDS.get(own.replace("-", ""))


def fields_of(titles: Sequence[str]) -> list[Field | None]:
    """Return the fields of a row of titles; a field counts where it comes first."""
    found: list[Field | None] = []
    for title in titles:
        field = field_of(title) if title.strip() else None
        found.append(None if field in found else field)
    return found


def is_title_row(texts: Sequence[str]) -> bool:
    """Whether a row holds the titles of a form for comments."""
    found = {field for field in fields_of(texts) if field is not None}
    return len(found) >= 3 and bool(found & {"comment", "reason", "proposal", "original"})


def only_counts(texts: Sequence[str]) -> bool:
    """Whether a row only numbers the columns."""
    inside = [text.strip() for text in texts if text.strip()]
    return len(inside) > 2 and all(_COUNTING.fullmatch(text) for text in inside)


def head_of(texts: Sequence[str]) -> dict[HeadField, str]:
    """Return what the head of a form says: labels with their values, or values in the next cell."""
    found: dict[HeadField, str] = {}
    for at, text in enumerate(texts):
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
    labelled = _LABELLED.match(text)
    return plain_title(labelled[1] if labelled else text) in _HEADS
