"""The papers of a term in one folder: cover and list, units, weeks, deliberations, what is missing.

Observations of children stay out. Each unit has its files, and the list says what stands where.

What is missing is named and stops nothing. One long document was refused, as each kind of paper has
its own page.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.kinds import is_deliberation, is_unit
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.words import Words
from curriculum_studio.features.pilots.model import LEVELS, PHASES
from curriculum_studio.features.pilots.service import Piloting
from curriculum_studio.features.publishing.service.exports import (
    PERSONS,
    Exporter,
    PageMaker,
)
from curriculum_studio.features.publishing.service.papers import write_made
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.unit_parts import head_of, open_places
from curriculum_studio.features.units.service import CalendarService
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, page_paper, word_paper
from curriculum_studio.render.vocabulary import until
from curriculum_studio.session.files import name_part, named_after
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

FolderWord = Literal[
    "title", "contents", "term", "kindergarten", "classes", "number", "theme", "class_name", "days",
    "files", "deliberations", "phase", "level", "date", "present", "gaps", "complete", "left_out",
    "unit", "weeks", "gap_of", "no_date", "no_plan", "not_told", "no_phase", "no_level",
]  # fmt: skip
FOLDER = Words[FolderWord]("units.folder")

#: What files there can be, and what writes papers for each.
FORMATS: dict[str, PaperWriter] = {"docx": word_paper, "pdf": page_paper}


@dataclass(frozen=True, slots=True)
class TermFolder:
    """What was written: the files, the list first, and what is missing, in words."""

    folder: Path
    files: tuple[Path, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermPapers:
    """Which units go into the folder, in which language and formats.

    `wanted` is what else goes into it, as options of the export: persons, looking back, notes.
    """

    units: tuple[str, ...]
    language: Language
    formats: tuple[str, ...] = ("docx",)
    wanted: Mapping[str, str] = field(default_factory=dict)


class TermFolders:
    """Writes the papers of a term."""

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        maker: PageMaker,
        calendars: CalendarService,
        piloting: Piloting,
    ) -> None:
        self._session = session
        self._exporter = exporter
        self._maker = maker
        self._calendars = calendars
        self._piloting = piloting

    def units_of(self, day: dt.date) -> tuple[str, ...]:
        """Return the ids of the units of the term of a day, by class and first day.

        Where no unit says when it begins, these are all units of the library.
        """
        units = [self._session.document(e.id) for e in self._session.entries() if is_unit(e)]
        calendar = self._calendars.calendar
        term = calendar.near(day)
        mondays = {unit.id: calendar.monday(head_of(unit).begins, 1) for unit in units}
        inside = [
            unit
            for unit in units
            if (monday := mondays[unit.id]) is not None and calendar.term_of(monday) == term
        ]
        order = list(CLASS_LEVELS)
        chosen = inside if term is not None and inside else units
        chosen.sort(key=lambda unit: head_of(unit).begins)
        chosen.sort(key=lambda unit: (order.index(head_of(unit).class_level), _class_of(unit)))
        return tuple(unit.id for unit in chosen)

    def write(self, papers: TermPapers, folder: Path) -> Work[TermFolder]:
        """Write the papers into a folder that is made, or empty; yields progress.

        What is missing is no error: the list names it.

        Raises:
            StudioError: if there is no unit, the folder is not empty, or a file cannot be written.

        """
        units = [self._exporter.headed(self._session.document(each)) for each in papers.units]
        if not units:
            raise StudioError(
                message("TermFolder", "There is no theme unit in this library."),
                remedy=message("TermFolder", "Write or import one first."),
            )
        _make(folder)
        jobs = [job for at, unit in enumerate(units, 1) for job in self._jobs(at, unit, papers)]
        gaps = tuple(self._gaps(units, papers.language))
        total = len(jobs) + len(papers.formats)
        files: list[Path] = []
        for name in papers.formats:
            names = [job.name for job in jobs if job.format == name]
            content = self._list(units, names, gaps, papers, FORMATS[name])
            title = f"00 {FOLDER['contents'][papers.language]}.{name}"
            yield Progress(len(files), total, _WRITING)
            files.append((yield from write_made(content, folder / title, self._maker)))
        for job in jobs:
            yield Progress(len(files), total, _WRITING)
            files.append((yield from job.write(folder / job.name)))
        return TermFolder(folder, tuple(files), gaps)

    # Inside

    def _jobs(self, at: int, unit: Document, papers: TermPapers) -> Iterator["_Job"]:
        """Yield the files of a unit; its text is taken as it is now."""
        language = papers.language
        title = f"{at:02} {unit.title(language)} {head_of(unit).class_name}".strip()
        parts: tuple[tuple[FolderWord, dict[str, str]], ...] = (
            ("unit", {}),
            ("weeks", {"part": "week"}),
        )
        for name in papers.formats:
            for word, options in parts:
                ready = self._exporter.prepare(
                    (unit.id,), name, (language,), {**options, **papers.wanted}
                )
                file = named_after(title, FOLDER[word][language])
                yield _Job(f"{file}.{name}", name, partial(self._exporter.write, ready))
            for node in unit.walk():
                if not is_deliberation(node) or not isinstance(node.payload, Deliberation):
                    continue
                content = self._piloting.deliberation_paper(
                    unit.id, node.id, language, FORMATS[name], named=PERSONS in papers.wanted
                )
                what = (
                    PHASES[node.payload.phase][language],
                    LEVELS[node.payload.level][language],
                    node.payload.date,
                )
                file = named_after(title, name_part(" ".join(each for each in what if each)))
                yield _Job(f"{file}.{name}", name, partial(self._paper, content))

    def _paper(self, content: bytes, target: Path) -> Work[Path]:
        return (yield from write_made(content, target, self._maker))

    def _list(
        self,
        units: Sequence[Document],
        files: Sequence[str],
        gaps: Sequence[str],
        papers: TermPapers,
        write: PaperWriter,
    ) -> bytes:
        """Return cover and list: which themes, which deliberations, what is missing."""
        language = papers.language
        paper = PaperBuilder(language, FOLDER["title"][language])
        houses = dict.fromkeys(filter(None, (head_of(unit).kindergarten for unit in units)))
        classes = dict.fromkeys(_class_of(unit, language) for unit in units)
        between = "、" if language == "zh" else ", "
        paper.fields(
            ((FOLDER["kindergarten"][language], between.join(houses)),
             (FOLDER["term"][language], self._term(units, language))),
            ((FOLDER["classes"][language], between.join(classes)),),
        )  # fmt: skip
        paper.section(FOLDER["contents"][language])
        names: tuple[FolderWord, ...] = ("number", "theme", "class_name", "days", "files")
        rows = [
            (
                f"{at:02}",
                unit.title(language),
                _class_of(unit, language),
                self._days(unit, language),
                "\n".join(name for name in files if name.startswith(f"{at:02} ")),
            )
            for at, unit in enumerate(units, 1)
        ]
        widths = (7.0, 24.0, 11.0, 18.0, 40.0)
        paper.table([FOLDER[each][language] for each in names], rows, widths, middle=(0,))
        held = list(self._held(units, language))
        if held:
            paper.section(FOLDER["deliberations"][language])
            heads: tuple[FolderWord, ...] = ("theme", "phase", "level", "date", "present")
            paper.table(
                [FOLDER[each][language] for each in heads], held, (36.0, 16.0, 18.0, 18.0, 12.0)
            )
        paper.section(FOLDER["gaps"][language])
        paper.items(gaps or [FOLDER["complete"][language]])
        paper.text(FOLDER["left_out"][language])
        return write([paper.outline()])

    def _held(self, units: Sequence[Document], language: Language) -> Iterator[tuple[str, ...]]:
        for unit in units:
            for held in _deliberations(unit):
                count = str(len(held.present) or "")
                phase, level = PHASES[held.phase][language], LEVELS[held.level][language]
                day = spoken_day(held.date, language)
                yield (unit.title(language), phase, level, day, count)

    def _term(self, units: Sequence[Document], language: Language) -> str:
        calendar = self._calendars.calendar
        for unit in units:
            monday = calendar.monday(head_of(unit).begins, 1)
            term = calendar.term_of(monday) if monday is not None else None
            if term is not None:
                last = term.ends or term.begins
                return f"{term.begins.year} · {until(term.begins, last, language)}"
        return ""

    def _days(self, unit: Document, language: Language) -> str:
        head, calendar = head_of(unit), self._calendars.calendar
        first = calendar.monday(head.begins, 1)
        last = calendar.date_of(head.begins, max(1, head.weeks), week_plan.DAYS)
        return until(first, last, language) if first is not None and last is not None else ""

    def _gaps(self, units: Sequence[Document], language: Language) -> Iterator[str]:
        """Yield what is missing: places of units, weeks without a plan, deliberations."""
        for unit in units:
            what = ("；" if language == "zh" else "; ").join(_gaps_of(unit, language))
            words = {"title": unit.title(language), "what": what}
            if what:
                yield FOLDER["gap_of"][language].format_map(words)
        levels = {held.level for unit in units for held in _deliberations(unit)}
        for level, name in LEVELS.items():
            if level and level not in levels:
                yield FOLDER["no_level"][language].format(level=name[language])


@dataclass(frozen=True, slots=True)
class _Job:
    """A file of the folder: its name, its format, and what writes it."""

    name: str
    format: str
    write: Callable[[Path], Work[Path]]


_WRITING: Message = message("TermFolder", "Writing the papers of the term")


def _make(folder: Path) -> None:
    """Make a folder, or take an empty one."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        full = any(folder.iterdir())
    except OSError as problem:
        raise StudioError(
            message("TermFolder", "The folder {folder} cannot be used.").fill(folder=folder),
            remedy=message("TermFolder", "Choose another folder."),
        ) from problem
    if full:
        raise StudioError(
            message("TermFolder", "There are files in the folder {folder}.").fill(folder=folder),
            safe=message("TermFolder", "None of them was touched."),
            remedy=message("TermFolder", "Choose an empty folder, or a new one."),
        )


def _class_of(unit: Document, language: Language = "zh") -> str:
    head = head_of(unit)
    return head.class_name or CLASS_LEVELS[head.class_level][language]


def _deliberations(unit: Document) -> Iterator[Deliberation]:
    for node in unit.walk():
        if isinstance(node.payload, Deliberation):
            yield node.payload


def _gaps_of(unit: Document, language: Language) -> Iterator[str]:
    if not head_of(unit).begins:
        yield FOLDER["no_date"][language]
    for place in open_places(unit, language):
        name = place.name[language]
        yield f"{place.of} · {name}" if place.of else name
    planned = {week_plan.spot_of(node).week for node in week_plan.plan_entries(unit)}
    for week in range(1, week_plan.weeks_of(unit) + 1):
        if week not in planned:
            yield FOLDER["no_plan"][language].format(week=week)
        elif not week_plan.is_told(unit, week):
            yield FOLDER["not_told"][language].format(week=week)
    phases = {held.phase for held in _deliberations(unit)}
    for phase, words in PHASES.items():
        if phase not in phases:
            yield FOLDER["no_phase"][language].format(phase=words[language])
