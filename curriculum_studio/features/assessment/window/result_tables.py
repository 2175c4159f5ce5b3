"""What the tables of results show, as plain rows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.scoring import number_text
from curriculum_studio.features.assessment.model.carbon import FIGURES, rounded
from curriculum_studio.features.assessment.model.data_items import unit_name
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.features.assessment.service.results import ResultsTable, SchoolResult
from curriculum_studio.features.assessment.window.charts import Bar, Chart
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say


@dataclass(frozen=True, slots=True)
class ResultCell:
    """A cell: what it says, its share where colour tells more (0 to 1), what it leads to."""

    words: str
    share: float | None = None
    middle: bool = False


@dataclass(frozen=True, slots=True)
class ResultGrid:
    """A table: headings, their full words, rows of places, and the assessment of each row."""

    headings: tuple[str, ...]
    tips: tuple[str, ...]
    rows: tuple[tuple[ResultCell, ...], ...]
    owners: tuple[str, ...]


class ResultTables:
    """Makes the tables and charts of results in a language."""

    def __init__(self, table: ResultsTable, language: Language) -> None:
        self.table = table
        self._language: Language = language
        self._read = References(table.standard, number(table.standard))
        self._groups = [
            group
            for group in table.system.groups
            if any(item.group == group.id for item in table.system.of("scored"))
        ]

    @property
    def least(self) -> float:
        """The share that is demanded in each part."""
        return self.table.system.rules.minimum_share

    def overview(self) -> ResultGrid:
        """Return schools by parts: the heat map."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Year")),
            *(group.code for group in self._groups),
            say(message("Results", "Own")),
            say(message("Results", "Verified")),
            say(message("Results", "Level")),
            say(message("Results", "Open")),
        )
        tips = ("", "", *(self._name(group.id) for group in self._groups), "", "", "", "")
        rows = tuple(self._school(school) for school in self.table.schools)
        return ResultGrid(headings, tips, rows, tuple(s.assessment for s in self.table.schools))

    def items(self, *, unmet: bool = False) -> ResultGrid:
        """Return the indicators with the mean of the schools, or only those that none meets."""
        found = self.table.unmet() if unmet else self.table.items()
        headings = (
            say(message("Results", "Code")),
            say(message("Results", "What is asked for")),
            say(message("Results", "Mean share")),
            say(message("Results", "Schools")),
        )
        rows = tuple(
            (
                ResultCell(each.code),
                ResultCell(self._text(each.indicator)),
                ResultCell(self._share(each.share), each.share, middle=True),
                ResultCell(str(each.schools), middle=True),
            )
            for each in found
        )
        return ResultGrid(headings, ("",) * 4, rows, ("",) * len(rows))

    def gaps(self) -> ResultGrid:
        """Return where schools and reviewers differ."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Code")),
            say(message("Results", "What is asked for")),
            say(message("Results", "Own")),
            say(message("Results", "Verified")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for own, verified in school.gaps:
                if points(own, self._number) == points(verified, self._number):
                    continue
                rows.append(
                    (
                        ResultCell(school.school),
                        ResultCell(own.code),
                        ResultCell(self._text(own.indicator)),
                        ResultCell(points(own, self._number), middle=True),
                        ResultCell(points(verified, self._number), middle=True),
                    )
                )
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 5, tuple(rows), tuple(owners))

    def carbon(self) -> ResultGrid:
        """Return the figures that schools report, and how they fell."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Figure")),
            say(message("Results", "Year before")),
            say(message("Results", "This year")),
            say(message("Results", "Fall")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for row in self._figures(school):
                rows.append(row)
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 5, tuple(rows), tuple(owners))

    def doubts(self) -> ResultGrid:
        """Return what leaves indicators open or is asked about, in the data of each school."""
        headings = (
            say(message("Results", "School")),
            say(message("Results", "Data in doubt")),
            say(message("Results", "Indicators")),
        )
        rows, owners = [], []
        for school in self.table.schools:
            for doubt in school.account.doubts:
                codes = [line.code for line in school.own.lines if doubt in line.doubts]
                words = say(doubt.sentence(self._language))
                rows.append(
                    (ResultCell(school.school), ResultCell(words), ResultCell(", ".join(codes)))
                )
                owners.append(school.assessment)
        return ResultGrid(headings, ("",) * 3, tuple(rows), tuple(owners))

    def charts(self) -> tuple[Chart, ...]:
        """Return the mean of the parts, and how many schools reached which level."""
        count = len(self.table.schools)
        means = []
        for group in self._groups:
            shares = [
                share
                for school in self.table.schools
                if (share := self.table.share(school, group.id)) is not None
            ]
            mean = sum(shares) / len(shares) if shares else 0.0
            name = self._name(group.id)
            means.append(Bar(name, mean, self._share(mean), low=mean < self.least))
        names = {level.id: level.name for level in self.table.system.rules.levels}
        levels = []
        for level, schools in self.table.bands().items():
            name = names[level].get(self._language) if level in names else ""
            words = name or (level or say(message("Results", "no level")))
            levels.append(Bar(words, schools / count if count else 0.0, str(schools)))
        return (
            Chart(say(message("Results", "Mean of the parts")), tuple(means), self.least),
            Chart(say(message("Results", "Schools by level")), tuple(levels)),
        )

    def told(self, school: SchoolResult) -> tuple[str, ...]:
        """Return the conditions of a pass for a school, each with its sign."""
        signs = {True: "✓", False: "✗", None: "?"}
        return tuple(
            f"{signs[condition.met]} {say(condition.explanation)}"
            for condition in school.verified.conditions
        )

    def doubtful(self, school: SchoolResult) -> tuple[str, ...]:
        """Return the doubts about the data of a school in words."""
        return tuple(say(doubt.sentence(self._language)) for doubt in school.account.doubts)

    def level(self, result: AssessmentResult) -> str:
        """Return the level of a result."""
        if result.level is None:
            return "—"
        name = result.level.name.get(self._language) or result.level.id
        if not result.provisional:
            return name
        return say(message("Results", "{level} (provisional)").fill(level=name))

    # Inside

    def _school(self, school: SchoolResult) -> tuple[ResultCell, ...]:
        shares = [self.table.share(school, group.id) for group in self._groups]
        reviewed = self._number(school.verified.total) if school.reviewed else "—"
        still = len(school.verified.open)
        return (
            ResultCell(school.school),
            ResultCell(str(school.year or ""), middle=True),
            *(ResultCell(self._share(share), share, middle=True) for share in shares),
            ResultCell(self._number(school.own.total), middle=True),
            ResultCell(reviewed, middle=True),
            ResultCell(self.level(school.verified), middle=True),
            ResultCell(str(still) if still else "", middle=True),
        )

    def _figures(self, school: SchoolResult) -> Iterator[tuple[ResultCell, ...]]:
        for figure in FIGURES:
            now, before = school.account.now[figure.id], school.account.before[figure.id]
            if now is None and before is None:
                continue
            unit = unit_name(figure.unit).get(self._language) if figure.unit != "%" else ""
            fall = school.account.fall(figure.id) if figure.fall else None
            shown = [
                self._share(value)
                if figure.unit == "%"
                else f"{self._number(rounded(value, figure.digits))} {unit}".strip()
                if value is not None
                else "—"
                for value in (before, now)
            ]
            name = figure.name.get(self._language)
            yield (
                ResultCell(school.school),
                ResultCell(name),
                *(ResultCell(words, middle=True) for words in shown),
                ResultCell(self._share(fall), middle=True),
            )

    def _text(self, node: str) -> str:
        found = self.table.standard.nodes.get(node)
        return self._read.shown(found.best(self._language), self._language) if found else ""

    def _name(self, node: str) -> str:
        found = self.table.standard.nodes.get(node)
        code = getattr(found.payload, "code", "") if found else ""
        return f"{code} {self._text(node)}".strip()

    def _share(self, share: float | None) -> str:
        if share is None:
            return "—"
        gap = "" if self._language == "zh" else "\u00a0"
        return f"{self._number(rounded(share * 100, 1))}{gap}%"

    def _number(self, value: float) -> str:
        return number_text(rounded(value, 2), self._language)


def points(line: IndicatorResult, shown: Callable[[float], str]) -> str:
    """Return what a line got, in words where there are no points."""
    if not line.applicable:
        return say(message("Results", "not applicable"))
    if line.state != "scored":
        return say(message("Results", "open"))
    if line.category == "gate":
        return say(message("Results", "met") if line.value else message("Results", "not met"))
    if line.category == "veto":
        return say(
            message("Results", "occurred") if line.value else message("Results", "did not occur")
        )
    return f"{shown(line.points)} / {shown(line.maximum)}"


def spoken(charts: Sequence[Chart]) -> str:
    """Return charts in words."""
    return "\n".join(
        f"{chart.heading}: " + "; ".join(f"{bar.name} {bar.words}" for bar in chart.bars)
        for chart in charts
    )
