"""What the program read of an old plan, in the terms of `tests/data/old_plans/README.md`.

It looks at the document that came in, never at the file: what is not in its place in the document
was not read.
"""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.kinds import is_activity, is_clause, is_section, is_unsorted
from curriculum_studio.core.numbering import label_text, number
from curriculum_studio.core.payloads.unit import Activity, Aim, PlanEntry, Section, Step, UnitHead
from curriculum_studio.core.week_grid import days_of, entry_of
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.kind_detection import (
    KindProposal,
    Sort,
    read_whole,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    Day,
    are_months,
    period_in,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    column_roles,
    known_label,
    label_at,
)
from curriculum_studio.i18n import Message, finish
from curriculum_studio.render.format_registry import reader_entry

#: Fields that are the text of one section, by its role.
TEXTS = {
    "origin": ("origin", "intent"),
    "situation": ("origin", "intent"),
    "last_week": ("origin", "intent"),
    "key_point": ("key_point",),
    "difficult_point": ("difficulty",),
    "extension": ("extension",),
    "reflection": ("reflection",),
    "environment": ("environment",),
    "family": ("home",),
    "safety": ("safety",),
}
#: The time before the name of a part of the day: 8:20-9:20 户外锻炼.
_TIME = re.compile(
    r"(\d{1,2}[:：.﹕∶]\d{2}(?:\s*Uhr)?(?:\s*[-–—～~至]+\s*\d{1,2}[:：.﹕∶]\d{2})?(?:\s*Uhr)?)\s*(.*)"
)
#: How names of what the teacher watches end.
_GUIDES = re.compile(
    r"(?:指导|要点|支持|策略|观察|要求|意图|重点|提示|Hinweise?|Impulse|achten wir)$"
)
PHASES = {"opening": "opening", "main": "development", "closing": "closing"}
_SEPARATORS = re.compile(r"[、，,;；/／和与]|\s{1,}und\s|(?<=老师)\s+|(?<=[一-鿿])\s+(?=[一-鿿])")


def read_outcome(path: Path) -> ReadOutcome:
    """Read a Word file as the import does, and return with it what became of every text."""
    entry = reader_entry(path.suffix, None)
    assert entry.module == read_whole.__module__
    return finish(
        read_whole(ReceivedFile(path.read_bytes(), path.name, None, lambda *_: "kept", {}, ""))
    )


def fields_of(result: ImportResult) -> dict:
    """Return the fields of a file that was read."""
    sort = next((sort for sort in get_args(Sort) if _words(sort) == result.proposal), "unknown")
    document = result.document
    kind = "unit" if sort == "theme" else document.kind if sort == "unknown" else sort
    if document.kind == "unit":
        fields = _unit(document, single=kind not in {"unit", "week", "term"})
    else:
        fields = _clauses(document)
    return {"kind": kind, "language": document.root.lead, **fields}


def _words(sort: Sort) -> Message | None:
    return KindProposal(sort, "unit").words


# --- units ------------------------------------------------------------------------------------


def _unit(document: Document, *, single: bool) -> dict:
    """Return the fields of a unit; a plan that is one activity has those of the activity too."""
    root = document.root
    head = root.payload
    assert isinstance(head, UnitHead)
    sections = dict(_sections(document, document.id))
    activities = [each for each in document.walk() if is_activity(each)]
    first = _activity(document, activities[0]) if activities else {}
    own = {
        "title": _text(root),
        "class": head.class_name,
        "class_level": head.class_level,
        "classes": [each for each in _SEPARATORS.split(head.class_name) if each.strip()],
        "thread": "\n".join(head.topics),
        "domain": sorted(head.domains),
        "teachers": [each for each in _SEPARATORS.split(head.teacher) if each.strip()],
        "date": head.begins,
        "start": head.begins,
        "end": _last_day(document, head.begins),
        "theme": _text(root),
        "duration_weeks": head.weeks,
        "goals": _aims(document, sections),
        "focus": _aims(document, sections),
        "activities": [
            {**_activity(document, each), "week": _week_of(document, each)} for each in activities
        ],
        "areas": _lines(document, sections.get("resources", [])),
        "web": list(_web(document, sections.get("web", []))),
        "rows": list(_entries(document, sections.get("home", []))),
        "slots": list(_slots(document)),
        "months": list(_months(document, sections.get("week_plan", []))),
        "weeks": list(_weeks(document, head.begins)),
        "calendar_week": _calendar_week(head.begins),
        "week": head.term_week,
        "school_year": head.school_year,
        "term": head.term,
        "appendix": _appendix(document),
    }
    own |= {name: _joined(document, sections, roles) for name, roles in TEXTS.items()}
    more = first if single else {}
    return {name: own.get(name) or more.get(name) for name in {**more, **own}}


def _activity(document: Document, node: Node) -> dict:
    head = node.payload
    assert isinstance(head, Activity)
    sections = dict(_sections(document, node.id))
    steps = [
        _step(document, each)
        for section in sections.get("process", [])
        for each in document.walk(section.id)
        if isinstance(each.payload, Step)
    ]
    materials = [
        each
        for each in document.children_of(node.id)
        if isinstance(each.payload, Section) and each.payload.role in {"materials", "experience"}
    ]
    return {
        "title": _text(node),
        "form": head.type,
        "domain": sorted(head.domains),
        "minutes": head.minutes or sum(step["minutes"] for step in steps),
        "goals": _aims(document, sections),
        "preparation": _lines(document, materials),
        "steps": steps,
        **{name: _joined(document, sections, roles) for name, roles in TEXTS.items()},
    }


def _week_of(document: Document, activity: Node) -> int:
    """Return the week in which an activity first stands, 0 if in none."""
    entries = (node.payload for node in document.walk() if isinstance(node.payload, PlanEntry))
    return min((each.week for each in entries if each.activity == activity.id), default=0)


def _step(document: Document, node: Node) -> dict:
    head = node.payload
    assert isinstance(head, Step)
    below = [each for each in document.walk(node.id) if each is not node and _text(each)]
    notes = [each for each in below if each.kind == "teacher_note"]
    return {
        "phase": PHASES[head.phase],
        "title": _text(node),
        "minutes": head.minutes,
        "text": [_text(each) for each in below if each not in notes],
        "support": "\n".join(map(_text, notes)),
    }


def _entries(document: Document, home: list[Node]) -> Iterator[dict]:
    for node in document.walk():
        if isinstance(node.payload, PlanEntry):
            entry, days = entry_of(node), days_of(node)
            names = ACTIVITY_TYPES[entry.slot]
            group, _, row = (entry.row or names[document.root.lead]).rpartition("·")
            target = document.nodes.get(entry.activity)
            yield {
                "group": group,
                "row": row,
                "from": days[0],
                "to": days[-1],
                "text": _text(node) or (_text(target) if target else ""),
            }
    # What a family can do stands beside the week, and belongs to all of it.
    entries = [node for node in document.walk() if isinstance(node.payload, PlanEntry)]
    first = min((days_of(node)[0] for node in entries), default=1)
    last = max((days_of(node)[-1] for node in entries), default=5)
    for section in home:
        text = "\n".join(_lines(document, [section]))
        yield {"group": "", "row": "家园共育", "from": first, "to": last, "text": text}


def _slots(document: Document) -> Iterator[dict]:
    for node in document.walk():
        if isinstance(node.payload, PlanEntry):
            entry = node.payload
            found = _TIME.fullmatch(entry.row)
            texts, notes, guided = [], [], False
            target = document.nodes.get(entry.activity)
            for line in (_text(node) or (_text(target) if target else "")).split("\n"):
                label, colon, rest = line.replace(": ", "：", 1).partition("：")
                known = known_label(label) if colon else None
                guides = known is not None and known.target == "guidance"
                guides = guides or (colon != "" and _GUIDES.search(label) is not None)
                # What the teacher watches stands behind what is done, to the end of the entry.
                (notes if guides or guided else texts).append(
                    rest if guides and not guided else line
                )
                guided = guided or guides
            yield {
                "time": found[1] if found else "",
                "name": found[2]
                if found
                else entry.row or ACTIVITY_TYPES[entry.slot][document.root.lead],
                "text": "\n".join(texts),
                "support": "\n".join(notes),
            }


def _months(document: Document, sections: list[Node]) -> list[dict]:
    """Return the months of tables; one that reaches down over several rows names each of them."""
    months: list[tuple[str, list[list[str]]]] = []
    rows = (node for each in sections for node in document.walk(each.id) if node.kind == "row")
    for row in rows:
        cells = list(map(_text, document.children_of(row.id)))
        cells = cells[1:] if cells[0].isdigit() and len(cells) > 1 else cells
        if are_months(cells[0]):
            months.append((cells[0], [cells[1:]]))
        elif months:
            months[-1][1].append(cells)
    return [
        {
            "month": month,
            "text": "\n".join(
                ("：" if len(rows) > 1 else "\n").join(filter(None, row)) for row in rows
            ),
        }
        for month, rows in months
    ]


def _weeks(document: Document, begins: str) -> Iterator[dict]:
    """Return what stands for whole weeks of a term."""
    weeks: dict[int, dict] = {}
    for node in document.walk():
        entry = node.payload
        if isinstance(entry, PlanEntry) and entry.days == 5 and not entry.activity:
            found = weeks.setdefault(entry.week, _dates(begins, entry.week))
            role = column_roles(entry.row)
            if "month" in role:
                continue
            if "dates" in role:
                period = period_in(_text(node))
                if period is not None:
                    for name, day in (("start", period.first), ("end", period.last)):
                        found[name] = _day(day, begins)
                continue
            name = "theme" if "theme" in role else "text"
            found[name] = "\n".join(filter(None, [found.get(name, ""), _text(node)]))
    return (weeks[number] for number in sorted(weeks))


def _day(day: Day | None, begins: str) -> str:
    """Return a day that a week tells in words; the plan says in which year it begins."""
    if day is None:
        return ""
    told = f"{day.month:02}-{day.day:02}"
    first = dt.date.fromisoformat(begins) if begins else None
    return f"{first.year + (day.month < first.month)}-{told}" if first else told


def _dates(begins: str, week: int) -> dict:
    found: dict = {"week": week}
    if begins:
        first = dt.date.fromisoformat(begins)
        monday = first + dt.timedelta(weeks=week - 1, days=-first.weekday())
        friday = monday + dt.timedelta(days=4)
        found |= {"start": monday.isoformat(), "end": friday.isoformat()}
    return found


def _calendar_week(begins: str) -> int:
    return dt.date.fromisoformat(begins).isocalendar().week if begins else 0


def _appendix(document: Document) -> list[str]:
    """Return what stands behind the word for an appendix among the unsorted of one place."""
    for left in document.walk():
        found: list[str] = []
        for node in document.walk(left.id) if is_unsorted(left) else ():
            if (label := label_at(_text(node))) and label.label.target == "appendix":
                found = [_text(node)]
            elif found and _text(node):
                found.append(_text(node))
        if found:
            return found
    return []


def _web(document: Document, sections: list[Node]) -> Iterator[dict]:
    for section in sections:
        for branch in document.children_of(section.id):
            if branch.kind == "web_node":
                below = [each for each in document.walk(branch.id) if each is not branch]
                yield {"branch": _text(branch), "leaves": [_text(each) for each in below]}


# --- standards and lists of goals ---------------------------------------------------------------


def _clauses(document: Document) -> dict:
    numbers = number(document)
    clauses, goals = [], []
    for node in document.walk():
        above = list(document.ancestors(node.id))
        if any(is_unsorted(each) for each in above):
            continue
        if is_clause(node):
            label = numbers.get(node.id)
            below = [each for each in document.children_of(node.id) if not is_clause(each)]
            clauses.append(
                {
                    "number": label_text(label, "zh") if label is not None else "",
                    "title": _text(node),
                    "text": "\n".join(map(_text, below)),
                }
            )
        if node is not document.root and _text(node):
            level = sum(1 for each in above if each.kind != "list")
            goals.append({"level": level, "text": _text(node)})
    return {"title": _text(document.root), "clauses": clauses, "goals": goals}


# --- parts ------------------------------------------------------------------------------------


def _sections(document: Document, parent: str) -> Iterator[tuple[str, list[Node]]]:
    found: dict[str, list[Node]] = {}
    for node in document.children_of(parent):
        if is_section(node) and isinstance(node.payload, Section):
            found.setdefault(node.payload.role, []).append(node)
    yield from found.items()


def _lines(document: Document, sections: list[Node]) -> list[str]:
    """Return the texts in sections; a row of a table below its head is one, joined by colons."""
    found = []
    for section in sections:
        for node in document.walk(section.id):
            if node.kind == "row":
                cells = document.children_of(node.id)
                if node.id != document.children[node.parent][0]:
                    found.append("：".join(map(_text, cells)))
            elif node is not section and node.kind != "cell" and _text(node):
                found.append(_text(node))
    return found


def _aims(document: Document, sections: dict[str, list[Node]]) -> list[str]:
    """Return the aims; what only sorts them stands between them as a paragraph."""
    below = (each for section in sections.get("aims", []) for each in document.walk(section.id))
    return [_text(each) for each in below if isinstance(each.payload, Aim)]


def _joined(document: Document, sections: dict[str, list[Node]], roles: tuple[str, ...]) -> str:
    nodes = [node for role in roles for node in sections.get(role, [])]
    return "\n".join(_lines(document, nodes))


def _text(node: Node) -> str:
    return node.best("zh").text


def _last_day(document: Document, begins: str) -> str:
    """Return the last day of the week in which a day is: Friday, or the last that has entries."""
    if not begins:
        return ""
    first = dt.date.fromisoformat(begins)
    entries = (node for node in document.walk() if isinstance(node.payload, PlanEntry))
    last = max(5, *(days_of(node)[-1] for node in entries), 0)
    head = document.root.payload
    weeks = head.weeks if isinstance(head, UnitHead) else 1
    days = 7 * (weeks - 1) + last - 1 - first.weekday()
    return (first + dt.timedelta(days=days)).isoformat()
