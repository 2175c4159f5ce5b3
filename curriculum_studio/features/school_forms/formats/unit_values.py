"""What a unit and the plan of its weeks have to say in the fields of a form."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_SECTIONS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    PHASES,
    UNIT_SECTIONS,
)
from curriculum_studio.core.kinds import (
    is_activity,
    is_for_teachers,
    is_photo,
    is_section,
    is_step,
    is_web_node,
)
from curriculum_studio.core.numbering import han_number, number
from curriculum_studio.core.payloads.pilots import FormField, SchoolForm
from curriculum_studio.core.payloads.standard import Figure
from curriculum_studio.core.payloads.unit import (
    Activity,
    Aim,
    Photo,
    PlanEntry,
    Section,
    Step,
    UnitHead,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.core.school_calendar import SchoolCalendar
from curriculum_studio.core.week_grid import WEEK, days_of, entry_of, in_plan, number_in_term
from curriculum_studio.features.school_forms.formats.run_lines import (
    PHOTOS,
    FormLine,
    FormPhase,
    FormPicture,
    Values,
    line,
)
from curriculum_studio.features.school_forms.formats.week_values import (
    HOME,
    PREFIX,
    place_of,
    placed,
    week_lines,
    weeks_of_plan,
)
from curriculum_studio.features.units.formats.unit_print_model import ActivityWriter
from curriculum_studio.features.units.formats.week_tables import WeekTables
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    FigureBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedPicture,
    RemarkBlock,
    Run,
    TableBlock,
)
from curriculum_studio.render.flow import BlockBuilder
from curriculum_studio.render.runs import goal_words
from curriculum_studio.render.vocabulary import (
    DAYS,
    SEPARATOR,
    minutes_of,
    plan_mark,
    remark_label,
    time_of,
    until,
    weeks_of,
)

# --- fields of a unit -------------------------------------------------------------------------

#: What a school adds for one printout, as options.
TYPED = ("class", "date", "teacher", "week", "weekday")

#: What parts the captions of pictures that stand together.
_BESIDE: Mapping[Language, str] = {"zh": "；", "en": "; ", "de": "; "}


class ValueFinder:
    """Finds the values of an activity and its unit, in one language.

    `fields` are those of the form: what has no field of its own goes into a wider one.
    """

    def __init__(
        self,
        document: Document,
        library: Mapping[str, Document],
        language: Language,
        form: Sequence[FormField],
        *,
        with_notes: bool = False,
        calendar: SchoolCalendar,
    ) -> None:
        """Find values for the fields of `form`; `library` holds frameworks by id.

        `with_notes`: hints for teachers without a field stand below the steps.
        """
        self._document = document
        self._library = library
        self._language: Language = language
        self._form = form
        self._fields = fields = frozenset(field.role for field in form)
        numbering = number(document)
        self._flow = BlockBuilder(document, numbering, language)
        notes = with_notes and not fields & {"guidance", "each_guidance"}
        writer = ActivityWriter(self._flow, library, with_notes=notes)
        self._writer = writer
        self._calendar = calendar
        self._weeks = WeekTables(self._flow, calendar)
        self._flow.extend(
            {Activity: _no_blocks, Aim: writer.aim, Step: writer.any_step,
             Role.REMARK: writer.remark, PlanEntry: _no_blocks}
        )  # fmt: skip

    def values(self, activity: str, typed: Mapping[str, str]) -> Values:
        """Return what fills the form for an activity, or for the unit alone where it is empty."""
        node = self._document.nodes.get(activity)
        found: dict[str, Sequence[FormLine]] = dict(self._of_unit())
        if node is not None:
            found |= self._of_activity(node)
            found |= self._of_day(node)
        week = typed.get("week", "").strip()
        number = int(week) if week.isdecimal() else weeks_of_plan(self._document)[0]
        of_plan = any(role.startswith(PREFIX) for role in self._fields)
        if of_plan:
            days = self._weeks.days_of_week(number)
            found["date"] = [line(until(days[0], days[-1], self._language))] if days else []
        found |= {name: [line(typed[name])] for name in TYPED if typed.get(name)}
        if of_plan:
            found["week"] = [line(str(self._number_of(number)))]
        phases = () if node is None else tuple(self._phases(node))
        photos = tuple(self._photos(activity))
        captions = [each.words for each in photos if each.words]
        if photos:
            found[PHOTOS] = [line(_BESIDE[self._language].join(captions))] if captions else []
        places = week_lines(self._document, number, self._form, self._said, self._language)
        for field in self._form:
            # What a unit says to families stands in a section, where no day has a word of it.
            if field.role == HOME and not places.get(place_of(field)):
                places = {**places, place_of(field): found.get("unit_home", ())}
        return Values(found, phases, photos, places)

    def _photos(self, activity: str) -> Iterator[FormPicture]:
        """Yield the pictures below an activity, or of the whole unit."""
        if PHOTOS not in self._fields:
            return
        start = activity if activity in self._document.nodes else self._document.id
        for node in self._document.walk(start):
            if isinstance(node.payload, Photo | Figure):
                found = node.payload.pictures.best(self._language)
                text = self._flow.texts.of(node)
                if found:
                    yield FormPicture(PrintedPicture(found, 0.0, CaptionBlock(text)), text.plain)

    def _said(self, entry: Node) -> FormLine:
        """Say an entry of the week, and whether it was skipped or nobody had planned it."""
        outcome = entry.payload.outcome if isinstance(entry.payload, PlanEntry) else ""
        mark = plan_mark(outcome, self._language)
        return FormLine((*((Run(mark),) if mark else ()), *self._entry(entry).runs))

    # --- the unit -----------------------------------------------------------------------------

    def _of_unit(self) -> Iterator[tuple[str, Sequence[FormLine]]]:
        root = self._document.root
        head = root.payload if isinstance(root.payload, UnitHead) else UnitHead()
        yield "theme", [FormLine(self._flow.texts.of(root).runs)]
        yield "class", [line(head.class_name or CLASS_LEVELS[head.class_level][self._language])]
        if head.teacher:
            yield "teacher", [line(head.teacher)]
        yield "unit_weeks", [line(weeks_of(head.weeks, self._language))]
        yield "domain", self._domains(head.domains)
        if head.kindergarten:
            yield "kindergarten", [line(head.kindergarten)]
        goals = goal_words(head, self._library, self._language)
        if goals:
            yield "goals", [line(goals)]
        for section in self._sections(root.id):
            role = _role(section)
            if role == "activities":
                yield "unit_activities", list(self._activities(section))
            elif role in UNIT_SECTIONS:
                lines = list(self._lines(self._content(section)))
                yield f"unit_{role}", lines
                if role in {"home", "safety"}:
                    yield role, lines

    def _domains(self, names: Sequence[str]) -> list[FormLine]:
        words = [DOMAINS.of(each)[self._language] for each in names]
        return [line(SEPARATOR[self._language].join(words))] if words else []

    def _activities(self, section: Node) -> Iterator[FormLine]:
        there = list(filter(is_activity, self._document.children_of(section.id)))
        for at, each in enumerate(there, start=1):
            yield FormLine(self._flow.texts.of(each).runs, f"{at}. ")

    def _sections(self, parent: str) -> list[Node]:
        return list(filter(is_section, self._document.children_of(parent)))

    def _content(self, section: Node) -> Iterator[Block]:
        """Yield the blocks of a section of the unit; a web by its branches."""
        children = self._document.children_of(section.id)
        web = list(filter(is_web_node, children))
        yield from self._flow.blocks([each for each in children if not is_web_node(each)])
        for branch in web:
            yield ParagraphBlock(self._flow.texts.of(branch))
            for below in self._document.children_of(branch.id):
                yield ListItem(self._flow.texts.of(below), "dash", "——", 1, branch.id)

    # --- the activity -------------------------------------------------------------------------

    def _of_activity(self, node: Node) -> dict[str, Sequence[FormLine]]:
        payload = node.payload if isinstance(node.payload, Activity) else Activity()
        language = self._language
        found: dict[str, Sequence[FormLine]] = {
            "name": [FormLine(self._flow.texts.of(node).runs)],
            "type": [line(ACTIVITY_TYPES[payload.type][language])],
            "origin_kind": [line(ACTIVITY_ORIGINS[payload.origin][language])],
            "minutes": [line(time_of(payload, language))],
        }
        if payload.domains:
            found["domain"] = self._domains(payload.domains)
        if payload.place:
            found["place"] = [line(payload.place)]
        goals = goal_words(payload, self._library, language)
        if goals:
            found["goals"] = [line(goals)]
        sections: dict[str, list[FormLine]] = {}
        for section in self._sections(node.id):
            role = _role(section)
            sections.setdefault(role, []).extend(self._lines(self._writer.section(section)))
        found |= sections
        self._gather(found, "preparation", ("materials", "experience"))
        self._gather(found, "points", ("key_point", "difficulty"))
        phases = list(self._phases(node))
        for role, phase in zip(PHASES, self._by_phase(node), strict=True):
            found[role] = phase
        if "guidance" in self._fields:
            found["guidance"] = [each for phase in phases for each in phase.guidance]
        return found

    def _gather(
        self, found: dict[str, Sequence[FormLine]], wide: str, parts: tuple[str, str]
    ) -> None:
        """Fill a wide field with the parts for which the form has none of their own."""
        lines: list[FormLine] = []
        own = [each for each in parts if found.get(each) and each not in self._fields]
        if wide not in self._fields and wide == "preparation" and "materials" in self._fields:
            # A form with one field for what is needed takes the experience there too.
            if found.get("experience") and "experience" not in self._fields:
                found["materials"] = [
                    *found.get("materials", ()),
                    self._labelled("experience"),
                    *found["experience"],
                ]
            return
        for each in own:
            if len(own) > 1:
                lines.append(self._labelled(each))
            lines += found[each]
        found[wide] = lines

    def _labelled(self, part: str) -> FormLine:
        colon = "：" if self._language == "zh" else ":"
        return line(ACTIVITY_SECTIONS.of(part)[self._language] + colon)

    def _steps(self, node: Node) -> list[Node]:
        return [
            step
            for section in self._sections(node.id)
            if isinstance(section.payload, Section) and section.payload.role == "process"
            for step in self._document.children_of(section.id)
            if is_step(step)
        ]

    def _by_phase(self, node: Node) -> Iterator[list[FormLine]]:
        steps = self._steps(node)
        for phase in PHASES:
            blocks = [
                block
                for step in steps
                if _phase(step) == phase
                for block in self._writer.step(step, step.parent)
            ]
            yield list(self._lines(blocks))

    def _phases(self, node: Node) -> Iterator[FormPhase]:
        """Yield the parts of the process, each with what the teacher does beside it."""
        for at, (phase, group) in enumerate(groupby(self._steps(node), key=_phase), start=1):
            together = list(group)
            minutes = sum(s.payload.minutes for s in together if isinstance(s.payload, Step))
            name = PHASES.of(phase)[self._language]
            if self._language == "zh":
                name = f"{han_number(min(at, 99))}、{name}"
            blocks = [b for step in together for b in self._writer.step(step, step.parent)]
            notes = [
                FormLine(self._flow.texts.of(note).runs)
                for step in together
                for note in self._document.children_of(step.id)
                if is_for_teachers(note)
            ]
            shown = minutes_of(minutes, self._language) if minutes else ""
            yield FormPhase(name, shown, tuple(self._lines(blocks)), tuple(notes))

    # --- the day ------------------------------------------------------------------------------

    def _of_day(self, node: Node) -> dict[str, Sequence[FormLine]]:
        """Return what the week plan says of the day on which an activity stands."""
        payloads = (each.payload for each in self._document.walk())
        entries = [each for each in payloads if isinstance(each, PlanEntry)]
        own = next((each for each in entries if each.activity == node.id), None)
        if own is None:
            return {"day_group": [FormLine(self._flow.texts.of(node).runs)]}
        day = DAYS.of(str(min(max(own.day, 1), WEEK)))[self._language]
        found: dict[str, Sequence[FormLine]] = {
            "week": [line(str(self._number_of(own.week)))], "weekday": [line(day)]}  # fmt: skip
        date = self._calendar.date_of(self._begins, own.week, own.day)
        if date is not None:
            found["date"] = [line(date.isoformat())]
        for slot in ACTIVITY_TYPES:
            found[f"day_{slot}"] = [
                FormLine(self._entry(each).runs)
                for each in self._document.walk()
                if isinstance(each.payload, PlanEntry)
                and each.payload.week == own.week
                and own.day in days_of(each)
                and each.payload.slot == slot
                and in_plan(each)
            ]
        return found

    def _number_of(self, week: int) -> int:
        """Return the number of a week in the term, or in the theme where nobody knows its dates."""
        monday = self._calendar.monday(self._begins, week)
        known = self._calendar.term_week(monday) if monday is not None else 0
        return known or number_in_term(self._document, week)

    @property
    def _begins(self) -> str:
        payload = self._document.root.payload
        return payload.begins if isinstance(payload, UnitHead) else ""

    def _entry(self, node: Node) -> NodeText:
        payload = node.payload
        if isinstance(payload, PlanEntry) and payload.activity in self._document.nodes:
            return self._flow.texts.of(self._document.nodes[payload.activity])
        return self._flow.texts.of(node)

    def _remark(self, block: RemarkBlock) -> tuple[Run, ...]:
        word = remark_label(block.kind)[self._language] if is_for_teachers(block) else ""
        return (Run(f"{word}{'：' if self._language == 'zh' else ': '}"),) if word else ()

    # --- lines --------------------------------------------------------------------------------

    def _lines(self, blocks: Sequence[Block] | Iterator[Block]) -> Iterator[FormLine]:
        for block in blocks:
            match block:
                case ParagraphBlock():
                    if not block.text.blank:
                        runs = (*block.before, *block.text.runs, *block.after)
                        yield FormLine(runs, head=block.role == "phase")
                case ListItem():
                    if not block.text.blank:
                        yield FormLine((*block.text.runs, *block.after), _marker(block))
                case RemarkBlock():
                    yield FormLine((*self._remark(block), *block.text.runs))
                case TableBlock():
                    yield from _rows(block)
                case FigureBlock():
                    if not block.caption.text.blank and PHOTOS not in self._fields:
                        yield FormLine(block.caption.text.runs)
                case _:
                    pass


def _role(section: Node) -> str:
    return section.payload.role if isinstance(section.payload, Section) else ""


def _phase(step: Node) -> str:
    return step.payload.phase if isinstance(step.payload, Step) else "main"


def _marker(item: ListItem) -> str:
    """Return the number of an item as it is typed: 1. or ——."""
    number = item.number.strip()
    if not number:
        return "——"
    return f"{number}. " if number.isalnum() else f"{number} " if number[-1].isalnum() else number


def _rows(table: TableBlock) -> Iterator[FormLine]:
    """Yield a table row by row: a field of a form is no place for a table of its own."""
    for row in table.rows:
        cells = [
            "".join(
                block.text.plain
                for block in cell.blocks
                if isinstance(block, ParagraphBlock | ListItem) and not block.text.blank
            )
            for cell in row
        ]
        if any(cells):
            yield line("　".join(cells))


def _no_blocks(_node: Node, _depth: int) -> Iterator[Block]:
    """Activities and plans have fields of their own."""
    return iter(())


# --- what has no place ------------------------------------------------------------------------

#: Fields that take in a section of an activity, beside the one of its own name.
_WIDER: Mapping[str, frozenset[str]] = {
    "materials": frozenset({"preparation"}),
    "experience": frozenset({"preparation", "materials"}),
    "key_point": frozenset({"points"}),
    "difficulty": frozenset({"points"}),
    "process": frozenset({"each_process", "main"}),
}


def left_out(form: SchoolForm, unit: Document, chosen: str, language: Language) -> str:
    """Name what is said in an activity or a week for which a form has no field.

    `chosen` is the id of the activity, or the number of the week; else all are. A template with
    tags has no fields and says itself what it takes.
    """
    fields = {field.role for field in form.fields}
    missing: dict[str, None] = {}
    if form.purpose == "week":
        for week in [int(chosen)] if chosen.isdecimal() else weeks_of_plan(unit):
            for entry, _, field in placed(unit, week, form.fields):
                activity = unit.nodes.get(entry_of(entry).activity, entry)
                missing |= {} if field else {activity.best(language).text: None}
    start = chosen if chosen in unit.nodes else unit.id
    for node in unit.walk(start) if fields and form.purpose not in {"unit", "week"} else ():
        role = _role(node)
        if role not in ACTIVITY_SECTIONS or not is_activity(unit.nodes[node.parent]):
            continue
        written = any(
            is_photo(each) or any(cell.text.strip() for cell in each.cells.values())
            for each in unit.walk(node.id)
        )
        if written and not fields & ({role} | _WIDER.get(role, frozenset())):
            missing[ACTIVITY_SECTIONS.of(role)[language]] = None
    entries = [node for node in unit.walk() if isinstance(node.payload, PlanEntry)]
    own = [e for e in map(entry_of, entries) if e.activity and chosen in {e.activity, ""}]
    for entry in entries if form.purpose == "day" else ():
        # An activity has a sheet of its own; the rest of its day has to stand on that.
        on = any(entry_of(entry).week == e.week and e.day in days_of(entry) for e in own)
        if on and not entry_of(entry).activity and f"day_{entry_of(entry).slot}" not in fields:
            missing[entry.best(language).text] = None
    return SEPARATOR[language].join(missing)
