"""The report of results as a Word file: for the group, or for one school."""

from curriculum_studio.core.scoring import number_text
from curriculum_studio.core.words import K, Words
from curriculum_studio.features.assessment.formats.report_model import (
    COLUMNS,
    PAPER,
    SHEETS,
    TEXTS,
    AssessmentReport,
    ReportColumn,
    ReportedSchool,
    explained,
    lacking,
    level_text,
    passed_text,
    share_text,
)
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import SystemTexts
from curriculum_studio.features.assessment.model.carbon import FIGURES, rounded
from curriculum_studio.features.assessment.model.data_items import unit_name
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.render.blocks import PrintedOutline
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, word_paper


def write_report_paper(report: AssessmentReport, write: PaperWriter = word_paper) -> bytes:
    """Return the report on paper; one of a single school explains every line without all points."""
    return write([report_outline(report)])


def report_outline(report: AssessmentReport) -> PrintedOutline:
    """Return what the report says."""
    writer = _PaperWriter(report)
    return writer.of_school(report.schools[0]) if len(report.schools) == 1 else writer.of_all()


class _PaperWriter:
    def __init__(self, report: AssessmentReport) -> None:
        self._report = report
        self._language = report.language
        self._texts = SystemTexts(report.standard, report.language)
        self._statements = {item.id: self._texts.statement(item) for item in report.system.items}
        self._groups = report.system.scored_groups

    # Papers

    def of_school(self, school: ReportedSchool) -> PrintedOutline:
        paper = PaperBuilder(self._language, school.name, self._word(PAPER, "school_report"))
        result = school.verified
        paper.fields(
            (
                (self._word(PAPER, "standard"), self._report.standard.title(self._language)),
                (self._word(COLUMNS, "year"), str(school.year or "")),
            ),
            (
                (self._word(COLUMNS, "total"), self._number(result.total)),
                (self._word(COLUMNS, "level"), self._level(result)),
            ),
            (
                (self._word(COLUMNS, "own_total"), self._number(school.own.total)),
                (self._word(COLUMNS, "passed"), passed_text(self._report, result)),
            ),
        )
        self._shares(paper, (school,))
        self._conditions(paper, result)
        self._doubts(paper, (school,))
        self._lost(paper, school)
        self._gaps(paper, (school,))
        self._carbon(paper, (school,))
        return paper.outline()

    def of_all(self) -> PrintedOutline:
        schools = self._report.schools
        paper = PaperBuilder(self._language, self._report.title, self._word(PAPER, "group_report"))
        passed = sum(school.verified.passed for school in schools)
        reviewed = sum(school.reviewed for school in schools)
        words = PAPER["counts"][self._language]
        paper.text(words.format(schools=len(schools), reviewed=reviewed, passed=passed))
        paper.text(self._word(TEXTS, "ranking_note"))
        self._levels(paper)
        self._shares(paper, schools)
        self._doubts(paper, schools)
        self._unmet(paper)
        self._gaps(paper, schools)
        self._carbon(paper, schools)
        return paper.outline()

    # Sections

    def _levels(self, paper: PaperBuilder) -> None:
        counts: dict[str, int] = {}
        for school in self._report.schools:
            name = self._level(school.verified)
            counts[name] = counts.get(name, 0) + 1
        paper.section(self._word(PAPER, "levels"))
        head = (self._word(COLUMNS, "level"), self._word(PAPER, "schools"))
        rows = [(name, str(count)) for name, count in sorted(counts.items())]
        paper.table(head, rows, (60, 40), middle=(1,))

    def _shares(self, paper: PaperBuilder, schools: tuple[ReportedSchool, ...]) -> None:
        paper.section(self._word(PAPER, "shares"))
        if len(schools) == 1:
            school = schools[0]
            own = {group.id: group.share for group in school.own.groups}
            rows = [
                (
                    self._texts.group(group.id),
                    self._share(own.get(group.id)),
                    self._share(self._of(school.verified, group.id)),
                )
                for group in self._groups
            ]
            head = (
                self._word(PAPER, "group"),
                self._word(PAPER, "own"),
                self._word(PAPER, "verified"),
            )
            paper.table(head, rows, (60, 20, 20), middle=(1, 2))
            return
        self._table_of_schools(paper, schools)

    def _table_of_schools(self, paper: PaperBuilder, schools: tuple[ReportedSchool, ...]) -> None:
        total = self._word(COLUMNS, "total")
        head = (
            self._word(COLUMNS, "school"),
            *(group.code for group in self._groups),
            total,
            self._word(COLUMNS, "level"),
        )
        rows = [
            (
                school.name,
                *(self._share(self._of(school.verified, group.id)) for group in self._groups),
                self._number(school.verified.total),
                self._level(school.verified),
            )
            for school in schools
        ]
        count = len(self._groups)
        share = 50 / max(count, 1)
        middle = tuple(range(1, count + 3))
        paper.table(head, rows, (23, *([share] * count), 14, 13), middle=middle)
        key = [f"{self._texts.group(group.id)}" for group in self._groups]
        paper.text(("；" if self._language == "zh" else "; ").join(key))

    def _conditions(self, paper: PaperBuilder, result: AssessmentResult) -> None:
        paper.section(self._word(PAPER, "conditions"))
        lines = []
        for condition in result.conditions:
            sign = "✓" if condition.met else "?" if condition.met is None else "✗"
            lines.append(f"{sign} {self._report.say(condition.explanation)}")
        paper.items(lines)

    def _doubts(self, paper: PaperBuilder, schools: tuple[ReportedSchool, ...]) -> None:
        """Tell what keeps results provisional: the data of a school that have to be cleared up."""
        rows = [
            (
                school.name,
                self._report.say(doubt.sentence(self._language)),
                ", ".join(line.code for line in school.own.lines if doubt in line.doubts),
            )
            for school in schools
            for doubt in school.account.doubts
        ]
        if rows:
            paper.section(self._word(SHEETS, "doubts"))
            paper.text(self._word(TEXTS, "doubts_note"))
            head = [self._word(COLUMNS, key) for key in ("school", "doubt", "indicators")]
            paper.table(head, rows, (24, 58, 18))

    def _lost(self, paper: PaperBuilder, school: ReportedSchool) -> None:
        rows = [
            (
                line.code,
                self._statements.get(line.indicator, ""),
                self._points(line),
                "\n".join(
                    each
                    for each in (
                        explained(self._report, line),
                        school.remarks.get(line.indicator, ""),
                    )
                    if each
                ),
            )
            for line in school.verified.lines
            if lacking(line)
        ]
        if rows:
            paper.section(self._word(SHEETS, "lines"))
            head = [self._word(COLUMNS, key) for key in ("code", "text", "points", "explanation")]
            paper.table(head, rows, (9, 41, 12, 38), middle=(2,))

    def _unmet(self, paper: PaperBuilder) -> None:
        """Tell the indicators that none of the schools meets, and the mean of the weakest."""
        rows = []
        for item in self._report.system.items:
            lines = [
                line
                for school in self._report.schools
                for line in school.verified.lines
                if line.indicator == item.id and line.applicable and line.maximum
            ]
            if lines and all(line.points == 0 for line in lines):
                rows.append((item.payload.code, self._statements[item.id], str(len(lines))))
        paper.section(self._word(PAPER, "unmet"))
        if not rows:
            paper.text(self._word(PAPER, "none_unmet"))
            return
        head = (
            self._word(COLUMNS, "code"),
            self._word(COLUMNS, "text"),
            self._word(PAPER, "schools"),
        )
        paper.table(head, rows, (10, 74, 16), middle=(2,))

    def _gaps(self, paper: PaperBuilder, schools: tuple[ReportedSchool, ...]) -> None:
        rows = [
            (
                school.name,
                own.code,
                self._statements.get(own.indicator, ""),
                self._points(own),
                self._points(reviewed),
            )
            for school in schools
            for own, reviewed in zip(school.own.lines, school.verified.lines, strict=True)
            if self._points(own) != self._points(reviewed)
        ]
        if rows:
            paper.section(self._word(SHEETS, "gaps"))
            keys: tuple[ReportColumn, ...] = ("school", "code", "text", "own_points", "v_points")
            head = [self._word(COLUMNS, key) for key in keys]
            paper.table(head, rows, (20, 9, 43, 14, 14), middle=(3, 4))

    def _carbon(self, paper: PaperBuilder, schools: tuple[ReportedSchool, ...]) -> None:
        rows = []
        for school in schools:
            for figure in FIGURES:
                now = school.account.now[figure.id]
                if now is None:
                    continue
                fall = school.account.fall(figure.id) if figure.fall else None
                value = self._number(rounded(now, figure.digits))
                if figure.unit == "%":
                    value = self._share(now)
                unit = "" if figure.unit == "%" else unit_name(figure.unit)[self._language]
                name = figure.name[self._language]
                rows.append((school.name, name, f"{value} {unit}".strip(), self._share(fall)))
        if rows:
            paper.section(self._word(SHEETS, "carbon"))
            head = [self._word(COLUMNS, key) for key in ("school", "figure", "now", "fall")]
            paper.table(head, rows, (24, 38, 24, 14), middle=(2, 3))

    # Words

    def _word(self, words: Words[K], key: K) -> str:
        return words[key][self._language]

    def _level(self, result: AssessmentResult) -> str:
        return level_text(self._report, result)

    def _of(self, result: AssessmentResult, group: str) -> float | None:
        return next((each.share for each in result.groups if each.id == group), None)

    def _share(self, share: float | None) -> str:
        return share_text(share, self._language)

    def _number(self, value: float) -> str:
        return number_text(rounded(value, 2), self._language)

    def _points(self, line: IndicatorResult) -> str:
        if not line.applicable:
            return self._word(TEXTS, "absent")
        if line.state != "scored":
            return self._word(TEXTS, "unsaid")
        if line.category == "gate":
            return self._word(TEXTS, "met" if line.value else "met_not")
        if line.category == "veto":
            return self._word(TEXTS, "occurred" if line.value else "occurred_not")
        return f"{self._number(line.points)} / {self._number(line.maximum)}"
