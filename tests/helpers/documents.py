"""Small documents with every kind of node, and random valid edits to them.

Nothing here needs hypothesis, so that processes that are killed in tests start quickly; strategies
over it stand in `strategies.py`.
"""

import types
import typing
from collections.abc import Container
from dataclasses import fields, is_dataclass, replace
from functools import cache
from random import Random
from typing import Any, Literal, get_args, get_origin, get_type_hints

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node, shipped_id
from curriculum_studio.core.edits import (
    Edit,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
    apply,
)
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark, tidy_marks
from curriculum_studio.core.tree import rank_at
from curriculum_studio.languages import LANGUAGES, PerLanguage

# --- documents --------------------------------------------------------------------------------


def words(zh: str, en: str = "", de: str = "") -> dict[str, str]:
    return {language: text for language, text in (("zh", zh), ("en", en), ("de", de)) if text}


def nested(kind: str, *children: Any, named: str = "", text: Any = None, **payload: Any) -> Any:
    """A node of nested JSON: kind, children, texts (Chinese only, or by language), payload."""
    raw: dict[str, Any] = {"kind": kind, "children": list(children), "payload": payload}
    if named:
        raw["key"] = named
    if text is not None:
        raw["text"] = text if isinstance(text, dict) else words(text)
    return raw


def paragraph(zh: str, en: str = "", de: str = "") -> Any:
    return nested("paragraph", text=words(zh, en, de))


def small_standard(name: str = "small standard") -> Document:
    """A standard of about a hundred nodes in which every kind of a standard occurs."""
    return read_nested(
        nested(
            "standard",
            nested("foreword", paragraph("本文件由某协会提出。", "Proposed by a society.")),
            nested("introduction", paragraph("双碳教育从幼儿园开始。", "It begins early.")),
            *_first_chapters(),
            *_body(),
            _annex_with_numbers(),
            nested(
                "annex",
                nested("clause", paragraph("资料。"), text="资料"),
                text=words("参考资料", "Information", "Angaben"),
                normative=False,
            ),
            nested(
                "bibliography",
                nested("bibliography_entry", text="温室气体核算", number="GB/T 32150", year="2015"),
            ),
            nested("unsorted", paragraph("未归类。")),
            text=words(
                "双碳试点学校建设与评价规范", "Dual-carbon schools", "Schulen im Klimaschutz"
            ),
            number="T/ABC 1—2026",
            issuer={"zh": "某协会", "en": "A society"},
        ),
        name,
    )


def _first_chapters() -> tuple[Any, ...]:
    return (
        nested(
            "clause", paragraph("本文件规定了要求。"), text=words("范围", "Scope"), role="scope"
        ),
        nested(
            "clause",
            nested("reference_entry", named="gb2589", text="综合能耗计算通则", number="GB/T 2589"),
            text=words("规范性引用文件", "Normative references", "Normative Verweisungen"),
            role="references",
        ),
        nested(
            "clause",
            nested(
                "term",
                nested("designation", text="双碳", status="abbreviation"),
                nested("definition", text="碳达峰与碳中和。"),
                nested("note", text="用于本文件。"),
                nested("source", text="GB/T 32150—2015，3.1"),
                text=words("碳达峰碳中和", "carbon peaking and neutrality"),
            ),
            nested(
                "term", nested("definition", text="试点。"), text=words("试点学校", "pilot school")
            ),
            text=words("术语和定义", "Terms and definitions", "Begriffe"),
            role="terms",
        ),
    )


def _body() -> tuple[Any, ...]:
    return (
        nested(
            "clause",
            nested("clause", _deep_clause(), text=words("组织管理", "Organisation"), named="organ"),
            nested(
                "clause", text="学校应建立{{ref:organ}}规定的制度，见CO{{sub:2}}。", titled=False
            ),
            nested("note", text="第一条注。"),
            nested("note", text="第二条注。"),
            nested("example", text="只有一个示例。"),
            nested("warning", text="注意用电安全。"),
            nested(
                "list",
                nested(
                    "item",
                    nested("list", nested("item", text="细分一；"), marker="number"),
                    text="节能；",
                ),
                nested("item", text="节水。"),
                marker="letter",
            ),
            text=words("要求", "Requirements", "Anforderungen"),
        ),
        nested(
            "clause",
            _table("energy"),
            nested("figure", nested("subfigure", text="分图"), text="流程", width_mm=120.0),
            nested("formula", nested("variable", text="排放量", symbol="E"), latex="E = A F"),
            nested("formula", latex="x", numbered=False),
            _indicators(),
            nested("scoring_rules", text="评分规则", system="system"),
            text=words("能源管理", "Energy management", "Energie"),
        ),
    )


def _deep_clause(level: int = 3) -> Any:
    inner = (_deep_clause(level + 1),) if level < 6 else (paragraph("第五层次条中的段。"),)
    return nested("clause", *inner, text=f"第{level - 1}层次的条")


def _table(key: str) -> Any:
    return nested(
        "table",
        nested("unit_line", text="单位为千瓦时"),
        nested(
            "row", nested("cell", text="项目", column="a"), nested("cell", text="值", column="b")
        ),
        nested(
            "row",
            nested(
                "cell",
                nested("footnote", named=f"{key}n", text="实测。"),
                text=f"电{{{{note:{key}n}}}}",
                column="a",
            ),
            nested("cell", text="１２３", column="b", align="right"),
        ),
        nested("note", text="表注。"),
        named=key,
        text=words("能耗", "Energy use", "Verbrauch"),
        columns=[{"id": "a", "width": 40.0}, {"id": "b"}],
    )


def _indicators() -> Any:
    return nested(
        "indicator_system",
        nested(
            "indicator_group",
            nested(
                "indicator",
                nested("evidence", text="制度文件"),
                nested("indicator_part", text="有专人", points=2.0),
                nested("indicator_note", text="按年评价。"),
                text=words("建立节能制度", "Saves energy", "Spart Energie"),
                code="A1.1",
                key=True,
                mode="parts",
                maximum=4.0,
                alignments=[{"framework": "framework", "goal": "S2"}],
            ),
            nested(
                "indicator",
                text="人均用电",
                code="A1.2",
                mode="metric",
                bands=[{"lower": 0.05, "points": 6.0}],
            ),
            text="组织",
            code="A",
            maximum=14.0,
        ),
        named="system",
        text="评价指标",
        levels=[{"id": "excellent", "minimum": 90.0, "name": {"zh": "优秀"}}],
    )


def _annex_with_numbers() -> Any:
    return nested(
        "annex",
        nested("clause", _table("annextable"), text="计算"),
        nested("clause", nested("formula", latex="y"), text="方法"),
        text=words("核算方法", "Calculation", "Berechnung"),
    )


def small_unit(name: str = "small unit") -> Document:
    """A theme unit with aims, activities, steps and a week plan."""
    return read_nested(
        nested(
            "unit",
            nested(
                "section", paragraph("孩子们发现了垃圾桶。", "They found the bins."), role="origin"
            ),
            nested(
                "section",
                nested(
                    "aim",
                    text=words("愿意参与垃圾分类", "Likes to sort waste", "Trennt gern Müll"),
                    alignments=[{"framework": "framework", "goal": "S2"}],
                ),
                nested("aim", text="知道四类垃圾。"),
                role="aims",
            ),
            nested(
                "section",
                nested("web_node", nested("web_node", text="分类"), text="垃圾"),
                role="web",
            ),
            nested(
                "section",
                _activity("bottles", "瓶子旅行"),
                _activity("bins", "四个桶"),
                role="activities",
            ),
            nested(
                "section",
                nested("plan_entry", week=1, day=2, activity="bottles"),
                nested("plan_entry", text="散步", week=1, day=3, slot="outdoor"),
                role="week_plan",
            ),
            text=words("垃圾分类小能手", "Sorting experts", "Müllprofis"),
            class_level="large",
            weeks=2,
            domains=["science", "social"],
        ),
        name,
    )


def _activity(key: str, name: str) -> Any:
    return nested(
        "activity",
        nested("section", paragraph("为什么做。"), role="intent"),
        nested(
            "section",
            nested("step", nested("teacher_note", text="等一等。"), text="看一看", phase="opening"),
            nested("step", text="分一分", minutes=10),
            role="process",
        ),
        named=key,
        text=name,
        minutes=25,
        domains=["science"],
    )


def small_framework(name: str = "small framework") -> Document:
    """A framework of a few goals."""
    return read_nested(
        nested(
            "framework",
            nested(
                "goal",
                nested(
                    "goal", text=words("具有初步的探究能力", "Explores"), code="S2", level="goal"
                ),
                text=words("科学", "Science"),
                code="S",
                level="domain",
            ),
            text=words("学习与发展指南", "Guideline"),
            identifier="guideline",
            year="2012",
        ),
        name,
    )


def long_standard(nodes: int, name: str = "long standard") -> Document:
    """A standard of about so many nodes, ten paragraphs in three languages to a clause."""
    clauses = max(1, nodes // 44)
    chapters = [
        nested(
            "clause",
            *(_long_clause(chapter, clause) for clause in range(4)),
            text=words(f"第{chapter}部分", f"Part {chapter}", f"Teil {chapter}"),
        )
        for chapter in range(max(1, clauses))
    ]
    return read_nested(nested("standard", *chapters, text=words("长标准", "Long", "Lang")), name)


def _long_clause(chapter: int, clause: int) -> Any:
    zh = "学校应建立节约能源的制度，并每年公布用电、用水和废弃物的数据，由专人负责。"
    en = "The school shall have rules for saving energy and publish its use every year."
    de = "Die Schule regelt das Sparen von Energie und veröffentlicht jährlich den Verbrauch."
    return nested(
        "clause",
        *(
            paragraph(f"{zh}{chapter}.{clause}.{at}", f"{en} {at}", f"{de} {at}")
            for at in range(10)
        ),
        text=words(f"条{clause}", f"Clause {clause}", f"Abschnitt {clause}"),
    )


# --- random edits -----------------------------------------------------------------------------

_PHRASES = (
    "学校应建立制度", "节能", "垃圾分类", "，", "。", "shall ", "energy ", "Müll trennen ", "CO2",
    "１２", "３.５ kWh", " ", "\n", "𠮷", "🌱", "é", "“引号”", "(a)", "GB/T 2589",
)  # fmt: skip


def random_text(rng: Random) -> str:
    return "".join(rng.choice(_PHRASES) for _ in range(rng.randrange(6)))


def random_cell(rng: Random, targets: tuple[str, ...] = ("nowhere",)) -> Cell:
    """A cell whose marks lie within its text; objects refer to one of the targets."""
    text = random_text(rng)
    marks: list[Mark] = []
    for _ in range(rng.randrange(3)):
        kind = rng.choice(get_args(typing.get_type_hints(Mark)["kind"]))
        if kind in OBJECT_MARKS:
            marks.append(Mark(len(text), len(text) + 1, kind, rng.choice(targets)))
            text += OBJECT
        elif text:
            start = rng.randrange(len(text))
            marks.append(Mark(start, rng.randint(start + 1, len(text)), kind))
    status = rng.choice(("draft", "translated", "confirmed"))
    return Cell(text, tidy_marks(marks, len(text)), status, rng.choice(("", "0a1b2c")))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def random_value(kind: Any, rng: Random) -> Any:
    """A value of an annotated type as payloads use them."""
    if kind is str:
        return random_text(rng)
    if kind is bool:
        return rng.random() < 0.5
    if kind is int:
        return rng.randrange(-5, 100)
    if kind is float:
        return rng.randrange(-50, 1000) / 8
    if kind is type(None):
        return None
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Literal:
        return rng.choice(inside)
    if origin is types.UnionType:
        return random_value(rng.choice(inside), rng)
    if origin is tuple and inside[-1] is Ellipsis:
        return tuple(random_value(inside[0], rng) for _ in range(rng.randrange(3)))
    if origin is tuple:
        return tuple(random_value(each, rng) for each in inside)
    if issubclass(kind, PerLanguage):
        return kind({language: random_value(str, rng) for language in LANGUAGES})
    if is_dataclass(kind):
        return kind(
            **{field.name: random_value(_hints(kind)[field.name], rng) for field in fields(kind)}
        )
    raise TypeError(kind)


def random_payload(kind: str, rng: Random) -> Payload:
    """A payload of a kind in which about every second field differs from the default."""
    payload = KINDS[kind].payload
    chosen = [field.name for field in fields(payload) if rng.random() < 0.5]
    return payload(**{name: random_value(_hints(payload)[name], rng) for name in chosen})


def random_branch(
    kind: str, rng: Random, taken: Container[str] = (), depth: int = 2
) -> tuple[Node, ...]:
    """A new branch, parents before children, its top without a place, no id of it taken."""
    branch: list[Node] = []
    _grow(branch, kind, "", "i", rng, taken, depth)
    return tuple(branch)


def _grow(
    branch: list[Node],
    kind: str,
    parent: str,
    place: str,
    rng: Random,
    taken: Container[str],
    depth: int,
) -> None:
    number = rng.getrandbits(40)
    used = {node.id for node in branch}
    while (identity := shipped_id("random", str(number))) in taken or identity in used:
        number += 1
    node = Node(identity, kind, parent, place, rng.choice(LANGUAGES), random_payload(kind, rng))
    if KINDS[kind].text:
        for language in LANGUAGES:
            if rng.random() < 0.6:
                node = node.with_cell(language, random_cell(rng))
    branch.append(node)
    below = sorted(KINDS[kind].children)
    if depth and below:
        for inner in tree.ranks_between(rng.randrange(3)):
            _grow(branch, rng.choice(below), identity, inner, rng, taken, depth - 1)


def random_edit(document: Document, rng: Random) -> Edit:
    """A valid edit to a document, of any sort; the same for equal documents and generators."""
    nodes = sorted(document.nodes)
    for _ in range(50):
        maker = rng.choice(_MAKERS)
        edit = maker(document, document.nodes[rng.choice(nodes)], rng)
        if edit is not None:
            return edit
    return SetLead(document.id, rng.choice(LANGUAGES))


def random_edits(document: Document, rng: Random, count: int) -> list[Edit]:
    """So many edits, each of which is valid after those before it."""
    edits: list[Edit] = []
    for _ in range(count):
        edits.append(random_edit(document, rng))
        document = apply(document, edits[-1]).document
    return edits


def _set_cell(document: Document, node: Node, rng: Random) -> Edit | None:
    if not KINDS[node.kind].text:
        return None
    cell = None if rng.random() < 0.1 else random_cell(rng, tuple(sorted(document.nodes)))
    return SetCell(node.id, rng.choice(LANGUAGES), cell)


def _set_lead(_: Document, node: Node, rng: Random) -> Edit | None:
    return SetLead(node.id, rng.choice(LANGUAGES))


def _set_payload(_: Document, node: Node, rng: Random) -> Edit | None:
    return SetPayload(node.id, random_payload(node.kind, rng))


def _set_kind(document: Document, node: Node, rng: Random) -> Edit | None:
    if not node.parent:
        return None
    inside = {child.kind for child in document.children_of(node.id)}
    fitting = [
        name
        for name in sorted(KINDS[document.nodes[node.parent].kind].children)
        if inside <= KINDS[name].children and (KINDS[name].text or not node.cells)
    ]
    kind = rng.choice(fitting)
    return SetKind(node.id, kind, random_payload(kind, rng))


def _insert(document: Document, node: Node, rng: Random) -> Edit | None:
    below = sorted(KINDS[node.kind].children)
    if not below:
        return None
    top, *rest = random_branch(rng.choice(below), rng, document.nodes)
    at = rng.randint(0, len(document.children.get(node.id, ())))
    placed = replace(top, parent=node.id, rank=rank_at(document, node.id, at))
    return Insert((placed, *rest))


def _remove(document: Document, node: Node, rng: Random) -> Edit | None:
    size = sum(1 for _ in document.walk(node.id))
    return Remove(node.id) if node.parent and size <= 12 else None


def _place(document: Document, node: Node, rng: Random) -> Edit | None:
    if not node.parent:
        return None
    inside = {each.id for each in document.walk(node.id)}
    parents = sorted(
        each.id
        for each in document.nodes.values()
        if node.kind in KINDS[each.kind].children and each.id not in inside
    )
    parent = rng.choice(parents)
    at = rng.randint(0, len(document.children.get(parent, ())))
    return Place(node.id, parent, rank_at(document, parent, at, leaving=node.id))


_MAKERS = (
    _set_cell,
    _set_cell,
    _set_lead,
    _set_payload,
    _set_kind,
    _insert,
    _insert,
    _remove,
    _place,
)


def after(document: Document, *edits) -> Document:
    """The document after edits."""
    return apply(document, *edits).document


def first(document: Document, kind: str) -> str:
    """The first node of a kind."""
    return next(node.id for node in document.walk() if node.kind == kind)
