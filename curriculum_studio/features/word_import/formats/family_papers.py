"""Tells letters to families and records of observations, which are no plans, by their words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.headings import OBSERVATION_SECTIONS
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.ooxml.reader.blocks import WordParagraph, with_label

#: The title, or the line in which families are addressed, is among so many lines.
_FIRST = 4
#: So many names of fields that only the record of an observation has make one.
_FIELDS = 2

_ADDRESSED = re.compile(
    r"(?:亲爱的|尊敬的|敬爱的|各位).{0,8}(?:家长|爸爸|妈妈|爸妈|家人).{0,10}"
    r"|(?:家长|爸爸妈妈)(?:朋友)?(?:们|您|你们)?好?\s*[:：！!，,].{0,6}"
    r"|(?:Liebe|Sehr geehrte)\b.{0,30}(?:Eltern|Familien).{0,20}"
    r"|Dear\b.{0,20}\b(?:parents|families|carers)\b.{0,20}",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"观察(?:记录|与分析|分析|与解读|笔记|日志|案例|随笔|评价|表)|Beobachtungs(?:bogen|protokoll|notiz)"
    r"|observation\b",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:观察(?:对象|者|人|教师|老师|目标|目的|时间|地点|情境|背景|实录|记录|内容|情况|描述|分析)|被观察者|幼儿姓名|儿童姓名"
    r"|(?:行为|评价|识别|情况)(?:与|和)?(?:分析|解读|评价)|分析(?:与|和)?(?:解读|评价|识别)|支持策略"
    r"|Name des Kindes|Kind|Beobachter(?:in)?|Beobachtet von|Beobachtungs(?:situation|ort|zeit)"
    r"|Deutung"
    r"|(?:Child’s|Child's) name|Name of (?:the )?child|Observer|Observed by|What I saw|Next steps)"
    r"\s*(?:[:：].*)?",
    re.IGNORECASE | re.DOTALL,
)


def is_letter(lines: Sequence[WordParagraph]) -> bool:
    """Whether a file addresses families in its first lines."""
    return any(_ADDRESSED.fullmatch(text) is not None for text in _first(lines))


def is_observation(lines: Sequence[WordParagraph]) -> bool:
    """Whether a file says that it is the record of an observation, and has its fields."""
    if not any(_TITLE.search(text) for text in _first(lines)):
        return False
    texts = (with_label(line).text.strip() for line in lines)
    found = (_FIELD.fullmatch(text) for text in texts)
    return len({each[0][:4] for each in found if each is not None}) >= _FIELDS


def as_observed(document: Document, *, in_unit: bool = False) -> Document:
    """Return what was read as a unit from a form of others, as an observation: it stays.

    All of it is what was observed, for nobody can tell what in it names a child. `in_unit`: it is
    called a unit, which leaves the library, so its title goes with what was observed.
    """
    root = document.root
    nodes = [root]
    if in_unit:
        section = tree.fresh_of(Section(role="observed"), root.lead)
        first = min((each.rank for each in document.children_of(root.id)), default="")
        section = replace(section, parent=root.id, rank=tree.rank_between("", first))
        titled = tree.fresh_paragraph(root.lead)
        nodes += (section, replace(titled, parent=section.id, rank="i", cells=root.cells))
        title = replace(root.cell(root.lead), text=OBSERVATION_SECTIONS.of("observed")[root.lead])
        nodes[0] = replace(root, cells={root.lead: replace(title, marks=())})
    else:
        nodes[0] = replace(root, kind="observation", payload=tree.fresh("observation").payload)
    for node in document.walk():
        if node.parent == root.id and isinstance(node.payload, Section):
            nodes.append(replace(node, payload=Section(role="observed")))
        elif node.parent == root.id:
            section = tree.fresh_of(Section(role="observed"), root.lead)
            nodes.append(replace(section, parent=root.id, rank=node.rank))
            nodes.append(replace(node, parent=section.id))
        elif node.parent:
            nodes.append(node)
    return assembled(nodes)


def _first(lines: Sequence[WordParagraph]) -> list[str]:
    texts = [text for line in lines if (text := with_label(line).text.strip())]
    return texts[:_FIRST]
