"""Tells by its content what a Word file is: a standard, a plan, a framework or an empty form.

What a person usually works on only decides where the content says nothing.

It is said in a sentence before anything comes in, and can be chosen otherwise. A learned model was
refused: nobody could say why a file was taken for something. What is no plan (a letter, the record
of an observation, an empty form) is told and not ticked. Whoever wants such a record all the same
gets an observation, which stays in the library: it names children.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.features.review.formats.comment_forms.column_titles import is_title_row
from curriculum_studio.features.word_import.formats.blank_values import is_blank
from curriculum_studio.features.word_import.formats.family_papers import (
    as_observed,
    is_letter,
    is_observation,
)
from curriculum_studio.features.word_import.formats.goal_tables import (
    ABILITY,
    counted_share,
    goals_in,
    with_goal_lines,
)
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import clock_at
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import whole_label
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import label_at
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import (
    PlanSort,
    days_named,
    plan_sort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanRows,
    plan_rows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import sort_of_title
from curriculum_studio.features.word_import.formats.lesson_plans.tab_tables import (
    with_tab_tables,
)
from curriculum_studio.features.word_import.formats.lesson_plans.unit_reader import built_unit
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import week_in
from curriculum_studio.features.word_import.formats.standard_reader import built_standard
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    element_of,
    role_of,
)
from curriculum_studio.i18n import Message, Work, message
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, WordTable, with_label
from curriculum_studio.ooxml.reader.body import ReadWordFile, read_word
from curriculum_studio.values import dataclass

DocumentKind = Literal["standard", "unit"]
Sort = Literal[
    PlanSort, "standard", "form", "framework", "letter", "observation", "comments", "pictures",
    "blank", "unknown",
]  # fmt: skip

#: So many lines say what a file is.
_LOOKED_AT = 600
#: A heading is at most so long (characters).
_LONGEST_HEADING = 20
_COVER = re.compile(
    r"^ICS\s*\d|^(?:GB|DB\d*|T/[A-Z]+|Q/|ISO|DIN|EN)(?:/[TZ])?\s*[\d×X]|国家标准|地方标准|团体标准"
    r"|行业标准|企业标准|(?:征求意见|送审|报批|工作组讨论)稿|本(?:文件|标准)按照|GB/T\s*1\.1"
    r"|this document|dieses dokument",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}[\s\u3000]*\S")
_GOAL = re.compile(r"^(?:目标|Goal|Ziel)\s*\d+|^\d[~～-]\d\s*岁|典型表现")
_FRAMEWORK = re.compile(
    r"学习与发展指南|教育指导纲要|课程标准|目标体系|发展目标|培养目标|发展指标|目标一览|Bildungsplan|Orientierungsplan|Bildungsgrundsätze"
    r"|curriculum framework|learning framework",
    re.IGNORECASE,
)
#: The first line of a list of goals: 幼儿园环境教育目标.
_GOALS_TITLE = re.compile(
    r".{2,24}目标(?:体系|一览表?|表|汇总|细则|要求|纲要|(?:[与和及])?(?:典型|主要)?(?:表现|指标|内容))?"
    r"\s*(?:[（(].{1,12}[）)])?|(?:Unsere\s+|Die\s+)?(?:Bildungs|Entwicklungs|Erziehungs|Lern|Förder)?"
    r"[Zz]iele .{4,60}|(?:Learning|Developmental?) goals\b.{0,60}"
)
_NURSERY = re.compile(
    r"[大中小托]\s*[一二三四五六\d]?\s*班|幼儿|教案|周计划|Kita|preschool|kindergarten"
)
#: So many goals make a framework; so many labels without a value, and such a share, a form.
_GOALS, _FIELDS, _EMPTY = 6, 4, 0.7
#: A title is among so many lines; such a share of the lines of a list of goals are goals.
_TITLES, _ABILITIES = 3, 0.35
#: Such a share of lines with numbers, below a title that says so, makes a list of goals too.
_COUNTED = 0.7
#: Below such a title so many lines, most of them no longer than this, do as well.
_LISTED, _LONGEST_GOAL = 6, 48
#: So many goals in tables make a list of goals of a file whose title says that it is one.
_IN_TABLES = 3
#: So many days before lines make the plan of a week.
_DAYS = 4
#: So many learning areas as headings order a list of goals.
_DOMAINS = 2
_DOMAIN = re.compile(
    r"^(?:[一二三四五六七八九十\d]+[、.．\s]|[（(][一二三四五六七八九十\d]+[）)])?\s*"
    r"(?:健康|语言|社会|科学|艺术|Bewegung|Sprache|Soziales|Natur|Kunst|Musik|Gesundheit"
    r"|[大中小托]班(?:上学期|下学期|年龄段|幼儿)?|\d[~～-]\d岁)"
    r"(?:领域|目标|领域目标|发展目标)?[:：]?$"
)
#: What speaks for a plan: the grid of a week, a label of its own, a common word as a label.
_OF_WEEK, _OF_LABEL, _OF_WORD, _OF_NURSERY = 8, 2, 1, 2
#: So many labels of its own are a sign of a plan, so many kinds of signs leave no doubt of it.
_FIELDS_OF_PLAN, _AGREEING = 2, 2
#: A title that names a plan; a table of which each row is a part of the day, a week, a month.
_OF_TITLE, _OF_ROWS = 4, 4
_TOLD = frozenset(["week", "day", "term", "lesson"])
_ROWS = frozenset(["slots", "weeks", "months"])
#: Columns in which a form of a day is filled in.
_FILLED = frozenset(["content", "support"])
#: Rows that have a name or a time where nothing is filled in.
_NAMED_ROWS = frozenset(["slots", "steps"])
#: The titles of a form for comments are among so many rows of its table.
_TITLE_ROWS = 4
#: What speaks for a standard: words of its cover, its elements, numbered clauses (each once).
_OF_COVER, _OF_ELEMENT, _MOST_CLAUSES = 3, 3, 6


@dataclass(frozen=True, slots=True)
class KindProposal:
    """What a file is by its content, and as which kind of document it is read."""

    sort: Sort
    kind: DocumentKind

    @property
    def words(self) -> Message | None:
        """What people are told of it; None if the content says nothing."""
        return _WORDS.get(self.sort)


_WORDS: dict[Sort, Message] = {
    "standard": message("WordImport", "This looks like a standard."),
    "lesson": message("WordImport", "This looks like a lesson plan."),
    "theme": message("WordImport", "This looks like a theme unit."),
    "week": message("WordImport", "This looks like a week plan."),
    "day": message("WordImport", "This looks like the plan of a day."),
    "term": message("WordImport", "This looks like the plan of a term."),
    "form": message(
        "WordImport",
        "This looks like an empty form. To have it filled from your theme units, add it under"
        " School forms.",
    ),
    "framework": message(
        "WordImport",
        "This looks like a framework of goals. Goals to link to are imported from a CASE file;"
        " from Word only the text comes in.",
    ),
    "letter": message(
        "WordImport",
        "This looks like a letter to families. Letters are exported from a theme unit, which has"
        " the words for them; from Word only the text comes in.",
    ),
    "observation": message(
        "WordImport",
        "This looks like the record of an observation. Its text comes in as what was "
        "observed, with all names in it, and stays in this library unless somebody "
        "decides otherwise.",
    ),
    "comments": message(
        "WordImport",
        "This looks like a form with comments on a draft. Open the draft and use “Import"
        " comments”.",
    ),
    "blank": message(
        "WordImport", "There is no text in this file, but perhaps at the top or foot of its pages."
    ),
    "pictures": message(
        "WordImport",
        "There is no text in this file, only pictures. Words in pictures cannot be read: scan them"
        " with a program that recognizes text, or type them.",
    ),
}

#: A form is filled from units, goals are linked to, letters and observations are written elsewhere,
#: pictures are no text: none of them is a document that somebody writes.
_OF_USE_ELSEWHERE: frozenset[Sort] = frozenset(
    {"form", "framework", "letter", "observation", "comments", "pictures", "blank"}
)


@dataclass(slots=True)
class _Signs:
    """What was counted in a file."""

    week: bool = False
    strong: int = 0
    weak: int = 0
    of_unit: int = 0
    nursery: bool = False
    filled: int = 0
    blank: int = 0
    cover: int = 0
    elements: int = 0
    clauses: int = 0
    goals: int = 0
    framework: bool = False
    titled: bool = False
    listed: bool = False
    told: bool = False
    rows: bool = False
    abilities: int = 0
    domains: int = 0
    course: bool = False
    lines: int = 0
    long: int = 0

    @property
    def told_by_content(self) -> bool:
        """Whether days, a course, a cover, a title or rows say what the file is."""
        return self.week or self.course or self.cover > 0 or self.told or self.rows

    @property
    def agreeing(self) -> int:
        """How many kinds of signs say that it is a plan; words that other tables have are none."""
        fields = self.strong >= _FIELDS_OF_PLAN
        return self.week + self.rows + self.told + self.course + fields

    @property
    def empty(self) -> bool:
        """Whether fields are all that there is, and most are blank."""
        fields = self.blank + self.filled
        return fields >= _FIELDS and self.blank >= _EMPTY * fields

    @property
    def plan(self) -> int:
        return (
            _OF_WEEK * self.week
            + _OF_LABEL * self.strong
            + _OF_WORD * self.weak
            + _OF_ROWS * self.rows
            + _OF_TITLE * self.told
            + (_OF_NURSERY if self.nursery and self.strong + self.weak else 0)
        )

    @property
    def standard(self) -> int:
        found = _OF_COVER * min(self.cover, 3) + _OF_ELEMENT * self.elements
        return found + min(self.clauses, _MOST_CLAUSES)


def proposed(file: ReadWordFile, preferred: str = "") -> KindProposal:
    """Return what a file is; `preferred` is the kind that counts where its content says nothing."""
    signs = _counted(file)
    if not signs.course and _has_comments(file.blocks):
        return KindProposal("comments", "standard")
    if not (signs.week or signs.course or signs.cover):
        lines = list(file.lines)
        if is_observation(lines):
            blank = signs.empty or (signs.blank > 0 and not signs.filled)
            return KindProposal("form" if blank else "observation", "unit")
        if not signs.rows and is_letter(lines):
            return KindProposal("letter", "unit")
    goals = signs.goals >= _GOALS or signs.abilities >= _ABILITIES * max(1, signs.lines)
    if signs.titled and goals and not signs.cover and not signs.week and signs.strong < _FIELDS:
        return KindProposal("framework", "standard")
    listed = signs.domains >= _DOMAINS and signs.abilities >= _ABILITIES * max(1, signs.lines)
    if listed and not (signs.week or signs.course or signs.cover or signs.told):
        return KindProposal("framework", "standard")
    if signs.framework and signs.goals >= _GOALS and not signs.cover:
        return KindProposal("framework", "standard")
    in_tables = goals_in(file, told=signs.titled or signs.listed)
    counted = counted_share(file) >= _COUNTED
    short = signs.lines >= _LISTED and signs.long <= (1 - _COUNTED) * signs.lines
    typed = signs.listed and not signs.strong and (counted or short)
    if not signs.told_by_content and (
        ((signs.titled or signs.listed) and in_tables >= _IN_TABLES) or typed
    ):
        return KindProposal("framework", "standard")
    kind: DocumentKind = "unit" if preferred == "unit" else "standard"
    if not signs.lines:
        pictures = any(line.pictures for line in file.lines)
        return KindProposal("pictures" if pictures else "blank", kind)
    if signs.plan == signs.standard:
        return KindProposal("unknown", kind)
    if signs.standard > signs.plan:
        return KindProposal("standard", "standard")
    if signs.empty:
        return KindProposal("form", "unit")
    return KindProposal(plan_sort(file.blocks), "unit")


def is_surely_plan(file: ReadWordFile) -> bool:
    """Whether two kinds of signs agree: days, parts of a day, a title, a course, labels of a plan.

    One alone is in budgets, price lists and timetables as well.
    """
    return _counted(file).agreeing >= _AGREEING


def has_week(file: ReadWordFile) -> bool:
    """Whether a table has the days of a week."""
    return any(isinstance(each, WordTable) and week_in(each) is not None for each in file.blocks)


def _has_comments(blocks: Sequence[Block]) -> bool:
    """Whether a table has the titles of a form for comments on a draft."""
    tables = (block for block in blocks if isinstance(block, WordTable))
    rows = (row for table in tables for row in table.rows[:_TITLE_ROWS])
    return any(is_title_row([cell.text for cell in row]) for row in rows)


def _counted(file: ReadWordFile) -> _Signs:
    signs = _Signs()
    labels: set[tuple[str, str, str, bool]] = set()
    elements: set[str] = set()
    for at, line in enumerate(file.lines):
        if at >= _LOOKED_AT:
            break
        text = with_label(line).text.strip()
        if not text:
            continue
        found = label_at(text)
        if found is not None and found.label.target != "other":
            label = found.label
            alone = found.end >= len(text) or text[found.end - 1] in "：:】]〕］\n\t "
            if alone:
                signs.course = signs.course or (
                    label.role == "process" and label.target == "section"
                )
                labels.add((label.target, label.role, label.scope, label.weak))
        signs.nursery = signs.nursery or _NURSERY.search(text) is not None
        signs.framework = signs.framework or _FRAMEWORK.search(text) is not None
        signs.cover += _COVER.search(text) is not None
        signs.titled = signs.titled or (at < _TITLES and _FRAMEWORK.search(text) is not None)
        named = _GOALS_TITLE.fullmatch(text) is not None and found is None
        signs.listed = signs.listed or (signs.lines == 0 and named)
        signs.lines += 1
        signs.long += len(text) > _LONGEST_GOAL
        signs.domains += _DOMAIN.match(text) is not None
        signs.abilities += ABILITY.match(text) is not None or _GOAL.match(text) is not None
        signs.goals += _GOAL.match(text) is not None
        signs.clauses += _CLAUSE.match(text) is not None and not clock_at(text)
        signs.told = signs.told or (at < _TITLES and sort_of_title(text) in _TOLD)
        heading = _heading(text)
        if heading:
            elements.add(heading)
    signs.elements = len(elements)
    signs.strong = sum(1 for *_, weak in labels if not weak)
    signs.weak = sum(1 for *_, weak in labels if weak)
    signs.of_unit = sum(1 for target, _, scope, _ in labels if scope == "unit" and target != "date")
    texts = [with_label(b).text.strip() for b in file.blocks if isinstance(b, WordParagraph)]
    signs.week = signs.week or days_named(texts) >= _DAYS
    _look_at_lines(file.blocks, signs)
    _look_at_tables(file.blocks, signs)
    return signs


def _look_at_lines(blocks: Sequence[Block], signs: _Signs) -> None:
    """Count labels of lines that are no table: blank where another follows, or nothing."""
    pending = False
    for block in blocks[:_LOOKED_AT]:
        if not isinstance(block, WordParagraph):
            pending = False
            continue
        text = with_label(block).text.strip()
        found = label_at(text)
        if found is None or (found.end < len(text) and text[found.end - 1] not in "：:"):
            value = not is_blank(text)
            signs.blank -= pending and value
            signs.filled += pending and value
            pending = pending and not value
            continue
        value = not is_blank(text[found.end :])
        signs.blank += not value
        signs.filled += value
        pending = not value


def _heading(text: str) -> str:
    """Return the part of a standard that a heading names, empty if it names none."""
    if len(text) > _LONGEST_HEADING:
        return ""
    title = re.sub(r"^[\d.\s\u3000]+", "", text)
    element = element_of(title)
    role = role_of(title)
    return str(element) if element is not None else role if role != "general" else ""


def _look_at_tables(blocks: Sequence[Block], signs: _Signs) -> None:
    for block in blocks:
        if not isinstance(block, WordTable):
            continue
        week = week_in(block)
        signs.week = signs.week or week is not None
        rows = plan_rows(block) if week is None else None
        signs.rows = signs.rows or (rows is not None and rows.sort in _ROWS)
        if rows is not None:
            told = _told(rows)
            signs.filled += sum(told)
            signs.blank += len(told) - sum(told)
        if week is not None:
            places = sum(1 for place in week.places if not is_blank(place.cell.text))
            signs.filled += places
            signs.blank += _FIELDS if not places else 0
        for row in block.rows:
            for at, cell in enumerate(row[:-1]):
                if whole_label(cell) is not None and whole_label(row[at + 1]) is None:
                    value = row[at + 1]
                    blank = is_blank(value.text)
                    signs.blank += blank
                    signs.filled += not blank
        for cell in block.cells:
            _look_at_tables(cell.blocks, signs)


def _told(rows: PlanRows) -> list[bool]:
    """Return for each row whether anything is filled in, beside the names of parts of a day."""
    content = [each.at for each in rows.columns if each.role in _FILLED]
    filled = content if rows.sort in _NAMED_ROWS else []
    return [
        not all(
            is_blank(cell.text) for at, cell in row.cells.items() if at in (filled or [at]) and at
        )
        for row in rows.rows
    ]


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a Word file as what its content says that it is; yields progress.

    Raises:
        StudioError: if it is no Word file, or refused at the gate.

    """
    outcome = yield from read_whole(received)
    return outcome.reading


def read_as_unit(received: ReceivedFile) -> Work[ImportResult]:
    """Read a Word file as a unit, since somebody says so; what was observed stays at home in it.

    Raises:
        StudioError: if it is no Word file, or refused at the gate.

    """
    file = yield from read_word(received)
    file = replace(file, blocks=tuple(with_tab_tables(file.blocks)))
    outcome = yield from built_unit(file, received)
    reading, proposal = outcome.reading, proposed(file, "unit")
    if proposal.sort == "observation":
        document = as_observed(reading.document, in_unit=True)
        reading = replace(reading, document=document, proposal=proposal.words)
    return reading


def read_whole(received: ReceivedFile) -> Work[ReadOutcome]:
    """Read a file as `read` does, and return with it what became of every text.

    Raises:
        StudioError: if it is no Word file, or refused at the gate.

    """
    file = yield from read_word(received)
    file = replace(file, blocks=tuple(with_tab_tables(file.blocks)))
    proposal = proposed(file, received.preferred)
    if proposal.sort == "framework":
        file = with_goal_lines(file)
    build = built_unit if proposal.kind == "unit" else built_standard
    outcome = yield from build(file, received)
    aside = proposal.sort in _OF_USE_ELSEWHERE
    reading = replace(outcome.reading, proposal=proposal.words, of_use_elsewhere=aside)
    if proposal.sort == "observation":
        reading = replace(reading, document=as_observed(reading.document))
    return replace(outcome, reading=reading)
