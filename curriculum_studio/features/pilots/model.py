"""What pilots are called in documents and on forms; the teachers' council on a unit (课程审议)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.families import is_activity, is_section
from curriculum_studio.core.languages import Language, LocalizedText, trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import feedback_in, trial_of
from curriculum_studio.features.units.model.unit_parts import with_section

# --- words of the forms -----------------------------------------------------------------------

SITE_TYPES: Mapping[str, LocalizedText] = {
    "kindergarten": trilingual("幼儿园", "kindergarten", "Kita"),
    "primary": trilingual("小学", "primary school", "Grundschule"),
    "secondary": trilingual("中学", "secondary school", "weiterführende Schule"),
    "other": trilingual("其他", "other", "andere"),
}

#: How an activity was carried out.
FORMS: Mapping[str, LocalizedText] = {
    "group": trilingual("集体", "whole class", "ganze Gruppe"),
    "area": trilingual("区域", "play areas", "Spielbereiche"),
    "small_group": trilingual("小组", "small group", "Kleingruppe"),
    "family": trilingual("亲子", "with families", "mit Familien"),
}

PROPOSALS: Mapping[str, LocalizedText] = {
    "": trilingual("", "", ""),
    "keep": trilingual("保留", "keep", "beibehalten"),
    "change": trilingual("修改", "change", "ändern"),
    "drop": trilingual("取消", "drop", "streichen"),
}

#: What a line of a try-out is about, in the order of the form.
TOPICS: Mapping[str, LocalizedText] = {
    "aim": trilingual("目标达成", "Aims", "Ziele"),
    "step": trilingual("活动步骤", "Steps", "Schritte"),
    "material": trilingual("材料", "Materials", "Material"),
    "reaction": trilingual("幼儿表现", "What the children did and said", "Was die Kinder taten"),
    "safety": trilingual("安全", "Safety", "Sicherheit"),
    "family": trilingual("家长反馈", "Feedback of families", "Rückmeldung der Familien"),
    "reflection": trilingual("教师反思", "Looking back", "Rückblick"),
}

OUTCOMES: Mapping[str, LocalizedText] = {
    "": trilingual("", "", ""),
    "met": trilingual("达成", "met", "erreicht"),
    "partly": trilingual("部分达成", "partly", "teilweise"),
    "not_met": trilingual("未达成", "not met", "nicht erreicht"),
    "done": trilingual("按计划完成", "done", "durchgeführt"),
    "changed": trilingual("有调整", "changed", "geändert"),
    "skipped": trilingual("未做", "skipped", "ausgelassen"),
}

#: What can be said of a line, by its topic.
OUTCOMES_OF: Mapping[str, tuple[str, ...]] = {
    "aim": ("", "met", "partly", "not_met"),
    "step": ("", "done", "changed", "skipped"),
}

PHASES: Mapping[str, LocalizedText] = {
    "before": trilingual("前审议", "before", "vorher"),
    "during": trilingual("中审议", "during", "währenddessen"),
    "after": trilingual("后审议", "after", "nachher"),
}

DECISIONS: Mapping[str, LocalizedText] = {
    "": trilingual("", "", ""),
    "keep": trilingual("保持原设计不变", "keep as designed", "unverändert lassen"),
    "adjust": trilingual("有所调整", "adjust", "anpassen"),
    "accepted": trilingual("采纳", "accepted", "angenommen"),
    "rejected": trilingual("不采纳", "not accepted", "abgelehnt"),
    "deferred": trilingual("暂缓", "deferred", "zurückgestellt"),
}

#: Decisions on a part of the design, and on an item of feedback.
ON_PARTS, ON_FEEDBACK = ("", "keep", "adjust"), ("", "accepted", "rejected", "deferred")

#: Decisions that say nothing without a reason.
REASONED = frozenset({"adjust", "rejected", "deferred"})


# --- the council ------------------------------------------------------------------------------

#: Parts of an activity on which the council decides, in the order of the form.
PARTS = ("aims", "materials", "experience", "process", "extension")


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part before and now, as it is read; `node` is its section."""

    node: str
    owner: str
    role: str
    before: str
    now: str

    @property
    def changed(self) -> bool:
        """Whether the part reads otherwise now."""
        return self.before != self.now


def part_rows(
    before: Document, now: Document, activity: str, language: Language
) -> tuple[PartRow, ...]:
    """Return the parts of an activity, or of all of them, as they stood and as they stand."""
    owners = [activity] if activity else [n.id for n in now.walk() if is_activity(n)]
    rows = []
    for owner in owners:
        sections = {
            node.payload.role: node
            for node in now.children_of(owner)
            if isinstance(node.payload, Section)
        }
        for role in PARTS:
            node = sections.get(role)  # type: ignore[call-overload]
            if node is None:
                continue
            old = text_below(before, node.id, language) if node.id in before.nodes else ""
            rows.append(PartRow(node.id, owner, role, old, text_below(now, node.id, language)))
    return tuple(rows)


def text_below(document: Document, node: str, language: Language) -> str:
    """Return the texts below a node as lines."""
    texts = (
        each.best(language).text
        for each in document.walk(node)
        if each.id != node and not is_section(each)
    )
    return "\n".join(text for text in texts if text.strip())


def begun(
    unit: Document, deliberation: Deliberation, language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a new deliberation of a unit, and the edits that put it there."""
    section, made = with_section(unit, "deliberation", language)
    node = tree.fresh_of(deliberation, language)
    there = len(unit.children_of(section)) if section in unit.nodes else 0
    if section in unit.nodes:
        return node.id, (*made, tree.inserted(unit, section, there, node))
    placed = replace(node, parent=section, rank="i")
    return node.id, (*made, type(tree.inserted(unit, unit.id, 0, node))((placed,)))


def items_of(unit: Document, deliberation: str) -> Mapping[str, Node]:
    """Return the items of a deliberation by what they are about."""
    return {
        node.payload.node: node
        for node in unit.children_of(deliberation)
        if isinstance(node.payload, DeliberationItem)
    }


def decided(
    unit: Document, deliberation: str, item: DeliberationItem, reason: str, language: Language
) -> tuple[Edit, ...]:
    """Return the edits by which a deliberation says something of a part or of feedback."""
    there = items_of(unit, deliberation).get(item.node)
    if there is None:
        if not item.decision and not reason.strip():
            return ()
        node = tree.fresh_of(item, language)
        if reason.strip():
            node = node.with_cell(language, Cell(reason.strip()))
        count = len(unit.children_of(deliberation))
        return (tree.inserted(unit, deliberation, count, node),)
    edits: list[Edit] = []
    if there.payload != item:
        edits.append(SetPayload(there.id, item))
    if there.text(language) != reason.strip():
        edits.append(SetCell(there.id, language, typed(there, language, Cell(reason.strip()))))
    return tuple(edits)


def without_reason(unit: Document, deliberation: str) -> tuple[Node, ...]:
    """Return the items that decide something which needs a reason and give none."""
    return tuple(
        node
        for node in items_of(unit, deliberation).values()
        if isinstance(node.payload, DeliberationItem)
        and node.payload.decision in REASONED
        and all(cell.blank for cell in node.cells.values())
    )


def answered(unit: Document) -> frozenset[str]:
    """Return the lines of try-outs on which some deliberation of a unit has decided."""
    return frozenset(
        node.payload.node
        for node in unit.walk()
        if isinstance(node.payload, DeliberationItem)
        and node.payload.decision in {"accepted", "rejected", "deferred"}
    )


@dataclass(frozen=True, slots=True)
class UnitState:
    """How a unit fares: try-outs, sites, feedback that waits for an answer."""

    unit: str
    trials: int
    sites: int
    open: int


def states_of(units: Iterable[Document], trials: Iterable[Document]) -> tuple[UnitState, ...]:
    """Return how units fare in their try-outs."""
    by_unit: dict[str, list[Document]] = {}
    for trial in trials:
        by_unit.setdefault(trial_of(trial).document, []).append(trial)
    found = []
    for unit in units:
        own = by_unit.get(unit.id, [])
        done = answered(unit)
        waiting = sum(node.id not in done for trial in own for node in feedback_in(trial))
        sites = {trial_of(trial).site for trial in own} - {""}
        found.append(UnitState(unit.id, len(own), len(sites), waiting))
    return tuple(found)


# --- labels of forms, as they are printed -----------------------------------------------------

LABELS: Mapping[str, LocalizedText] = {
    "trial": trilingual("活动试用记录表", "Record of a try-out", "Erprobungsbogen"),
    "deliberation": trilingual(
        "课程审议记录表", "Record of a deliberation", "Protokoll der Curriculumberatung"
    ),
    "observation": trilingual("观察记录", "Observation", "Beobachtung"),
    "research": trilingual(
        "教研活动记录", "Record of a teachers’ meeting", "Protokoll der Teamsitzung"
    ),
    "unit": trilingual("主题活动", "Theme unit", "Themenprojekt"),
    "activity": trilingual("活动", "Activity", "Angebot"),
    "version": trilingual("试用版本", "Version tried", "Erprobte Fassung"),
    "site": trilingual("园所", "Kindergarten", "Kita"),
    "class_level": trilingual("年龄班", "Age group", "Altersgruppe"),
    "date": trilingual("日期", "Date", "Datum"),
    "children": trilingual("幼儿人数", "Children", "Zahl der Kinder"),
    "adults": trilingual("教师人数", "Adults", "Erwachsene"),
    "planned": trilingual("计划时长（分钟）", "Planned minutes", "Geplante Minuten"),
    "actual": trilingual("实际时长（分钟）", "Actual minutes", "Tatsächliche Minuten"),
    "form": trilingual("组织形式", "How", "Form"),
    "proposal": trilingual("建议", "Proposal", "Vorschlag"),
    "what": trilingual("内容", "What", "Was"),
    "outcome": trilingual("结果", "Outcome", "Ergebnis"),
    "remark": trilingual("具体情况", "What was seen", "Was zu sehen war"),
    "privacy": trilingual(
        "只写人数或代号，不写幼儿姓名；照片须经家长同意。",
        "Counts or codes only, never names of children; photos need the families’ consent.",
        "Nur Zahlen oder Kürzel, nie Namen von Kindern; Fotos nur mit Einwilligung der Familien.",
    ),
    "phase": trilingual("审议阶段", "Phase", "Zeitpunkt"),
    "present": trilingual("参加人员", "Those present", "Anwesende"),
    "part": trilingual("环节", "Part", "Teil"),
    "before": trilingual("原稿", "Before", "Vorher"),
    "now": trilingual("修订", "Revised", "Überarbeitet"),
    "decision": trilingual("审议意见", "Decision", "Entscheidung"),
    "reason": trilingual("调整理由", "Reason", "Begründung"),
    "feedback": trilingual("试用反馈", "Feedback from try-outs", "Rückmeldungen aus Erprobungen"),
    "answered_in": trilingual("落实版本", "Changed in version", "Geändert in Fassung"),
    "none": trilingual("无", "none", "keine"),
    "unchanged": trilingual("（未改动）", "(unchanged)", "(unverändert)"),
    "topic": trilingual("教研主题", "Topic", "Thema"),
    "process": trilingual("研讨过程", "What was discussed", "Verlauf"),
    "conclusion": trilingual("达成共识", "What was agreed", "Ergebnis"),
    "next": trilingual("后续任务", "Next steps", "Nächste Schritte"),
    "recorder": trilingual("记录人", "Recorded by", "Protokoll"),
    "codes": trilingual("幼儿（代号）", "Children (codes)", "Kinder (Kürzel)"),
    "setting": trilingual("观察环境", "Setting", "Situation"),
    "focus": trilingual("观察目标", "Focus", "Beobachtungsziel"),
    "seen": trilingual(
        "共 {count} 次，幼儿 {children} 人次，{minutes} 分钟",
        "Number: {count}; children counted: {children}; minutes: {minutes}",
        "Anzahl: {count}; beobachtete Kinder: {children}; Minuten: {minutes}",
    ),
    "method": trilingual("观察方式", "Method", "Verfahren"),
    "minutes": trilingual("时长（分钟）", "Minutes", "Minuten"),
    "local": trilingual(
        "观察记录只留在本园，不随文件传出。",
        "Observations stay in the kindergarten; they leave it with no file.",
        "Beobachtungen bleiben in der Kita und verlassen sie mit keiner Datei.",
    ),
    "instructions": trilingual(
        "请只填写浅色单元格，存盘后交回。",
        "Fill in the light cells only, save, and send the file back.",
        "Bitte nur die hellen Zellen ausfüllen, speichern und zurückschicken.",
    ),
}
