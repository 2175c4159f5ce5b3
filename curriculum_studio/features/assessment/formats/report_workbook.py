"""The report of results as XLSX: schools by level 1, indicators, lost points, gaps, carbon data."""

import math
from collections.abc import Sequence

from curriculum_studio.core.scoring import number_text
from curriculum_studio.features.assessment.formats.report_model import (
    COLUMNS,
    SHEETS,
    TEXTS,
    AssessmentReport,
    ReportColumn,
    ReportedSchool,
    ReportSheet,
    ReportText,
    explained,
    lacking,
    level_text,
    passed_text,
)
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import SystemTexts
from curriculum_studio.features.assessment.model.carbon import FIGURES, AccountFigure, rounded
from curriculum_studio.features.assessment.model.data_items import unit_name
from curriculum_studio.features.assessment.model.scoring import IndicatorResult
from curriculum_studio.spreadsheet.styles import wrong_style
from curriculum_studio.spreadsheet.table_writer import Book, Styled, TableColumn, Value


def write_report(report: AssessmentReport) -> bytes:
    """Return the report; one of a single school explains every line, others what is lacking."""
    return _ReportWriter(report).write()


class _ReportWriter:
    def __init__(self, report: AssessmentReport) -> None:
        self._report = report
        self._language = report.language
        self._texts = SystemTexts(report.standard, report.language)
        self._book = Book(report.title)
        self._groups = report.system.scored_groups

    def write(self) -> bytes:
        self._results()
        self._items()
        self._lines()
        self._gaps()
        self._carbon()
        if any(school.account.doubts for school in self._report.schools):
            self._doubts()
        return self._book.content()

    # Words

    def _column(self, key: ReportColumn, width: float, style: str = "text") -> TableColumn:
        return TableColumn(COLUMNS[key][self._language], width, style)

    def _word(self, key: ReportText, **values: object) -> str:
        return TEXTS[key][self._language].format(**values)

    def _intro(self, sheet: ReportSheet, *notes: str) -> list[str]:
        return [f"{self._report.title} · {SHEETS[sheet][self._language]}", *notes]

    def _yes(self, yes: bool) -> str:
        return self._word("yes" if yes else "no")

    # Sheets

    def _results(self) -> None:
        least = self._report.system.rules.minimum_share
        columns = [
            self._column("school", 26),
            self._column("year", 8, "centre"),
            *(TableColumn(self._texts.group(group.id), 12, "percent") for group in self._groups),
            self._column("bonus", 8, "centre"),
            self._column("own_total", 12, "number"),
            self._column("total", 12, "number"),
            self._column("passed", 10, "centre"),
            self._column("level", 12, "centre"),
            self._column("reviewed", 10, "centre"),
            self._column("open", 10, "count"),
            self._column("unmet", 44),
        ]
        note = self._word("results_note", share=number_text(least * 100, self._language))
        table = self._book.table(
            SHEETS["results"][self._language],
            columns,
            self._language,
            intro=self._intro("results", note, self._word("ranking_note")),
            frozen_columns=1,
        )
        for school in self._report.schools:
            table.add(self._result_row(school))
        if self._groups and least:
            first, last = table.letter(2), table.letter(1 + len(self._groups))
            cells = f"{first}{table.first_row}:{last}{table.next_row - 1}"
            place = f"{first}{table.first_row}"
            condition = f"AND(ISNUMBER({place}),ROUND({place},9)<{least:.15g})"
            table.warn(cells, condition, wrong_style())
        table.finish()

    def _result_row(self, school: ReportedSchool) -> list[Value]:
        result = school.verified
        shares = {group.id: group.share for group in result.groups}
        unmet = [
            self._report.say(condition.explanation)
            for condition in result.conditions
            if not condition.met
        ]
        return [
            school.name,
            school.year or None,
            *(shares.get(group.id) for group in self._groups),
            result.bonus,
            rounded(school.own.total, 2),
            rounded(result.total, 2),
            passed_text(self._report, result),
            level_text(self._report, result),
            self._yes(school.reviewed),
            len(result.open),
            "\n".join(unmet),
        ]

    def _items(self) -> None:
        schools = self._report.schools
        columns = [
            self._column("code", 8, "code"),
            self._column("text", 46),
            self._column("max", 8, "centre"),
            *(TableColumn(school.name, 13, "centre") for school in schools),
            self._column("mean", 11, "percent"),
        ]
        table = self._book.table(
            SHEETS["items"][self._language],
            columns,
            self._language,
            intro=self._intro("items", self._word("items_note")),
            frozen_columns=2,
        )
        lines = [{line.indicator: line for line in school.verified.lines} for school in schools]
        for item in self._report.system.items:
            own = [found.get(item.id) for found in lines]
            table.add(
                [
                    item.payload.code,
                    self._texts.statement(item),
                    item.payload.maximum or None,
                    *(self._cell(line) for line in own),
                    _mean(own),
                ]
            )
        mean = table.letter(len(columns) - 1)
        cells = f"A{table.first_row}:{mean}{max(table.next_row - 1, table.first_row)}"
        place = f"${mean}{table.first_row}"
        table.warn(cells, f"AND(ISNUMBER({place}),{place}=0)", wrong_style())
        table.finish()

    def _cell(self, line: IndicatorResult | None) -> Value:
        if line is None:
            return "—"
        if not line.applicable:
            return self._word("absent")
        if line.state != "scored":
            return self._word("unsaid")
        if line.category == "gate":
            return self._word("met" if line.value else "met_not")
        if line.category == "veto":
            return self._word("occurred" if line.value else "occurred_not")
        return line.points

    def _lines(self) -> None:
        single = len(self._report.schools) == 1
        name: ReportSheet = "all_lines" if single else "lines"
        table = self._book.table(
            SHEETS[name][self._language],
            [
                self._column("school", 24),
                self._column("code", 8, "code"),
                self._column("text", 46),
                self._column("max", 8, "centre"),
                self._column("points", 10, "centre"),
                self._column("explanation", 60),
                self._column("remark", 36),
            ],
            self._language,
            intro=self._intro(name, self._word("all_note" if single else "lines_note")),
            frozen_columns=2,
        )
        statements = {item.id: self._texts.statement(item) for item in self._report.system.items}
        for school in self._report.schools:
            for line in school.verified.lines:
                if not single and not lacking(line):
                    continue
                table.add(
                    [
                        school.name,
                        line.code,
                        statements.get(line.indicator, ""),
                        line.maximum or None,
                        self._cell(line),
                        explained(self._report, line),
                        school.remarks.get(line.indicator, ""),
                    ]
                )
        table.finish()

    def _gaps(self) -> None:
        table = self._book.table(
            SHEETS["gaps"][self._language],
            [
                self._column("school", 24),
                self._column("code", 8, "code"),
                self._column("text", 46),
                self._column("own_points", 12, "centre"),
                self._column("v_points", 12, "centre"),
                self._column("difference", 11, "number"),
                self._column("remark", 40),
            ],
            self._language,
            intro=self._intro("gaps", self._word("gaps_note")),
            frozen_columns=2,
        )
        statements = {item.id: self._texts.statement(item) for item in self._report.system.items}
        for school in self._report.schools:
            for own, reviewed in zip(school.own.lines, school.verified.lines, strict=True):
                if self._cell(own) == self._cell(reviewed):
                    continue
                table.add(
                    [
                        school.name,
                        own.code,
                        statements.get(own.indicator, ""),
                        self._cell(own),
                        self._cell(reviewed),
                        rounded(reviewed.points - own.points, 9),
                        school.remarks.get(own.indicator, ""),
                    ]
                )
        table.finish()

    def _carbon(self) -> None:
        columns = [
            self._column("school", 26),
            self._column("year", 8, "centre"),
            self._column("figure", 36),
            self._column("unit", 15, "centre"),
            self._column("before", 16, "number"),
            self._column("now", 16, "number"),
            self._column("fall", 12, "percent"),
        ]
        table = self._book.table(
            SHEETS["carbon"][self._language],
            columns,
            self._language,
            intro=self._intro("carbon", self._word("carbon_note")),
            frozen_columns=1,
        )
        for school in self._report.schools:
            for figure in FIGURES:
                before, now = school.account.before[figure.id], school.account.now[figure.id]
                if before is None and now is None:
                    continue
                name = figure.name[self._language]
                unit = unit_name(figure.unit)[self._language]
                fall = school.account.fall(figure.id) if figure.fall else None
                shown = [self._figure(each, figure) for each in (before, now)]
                table.add([school.name, school.year or None, name, unit, *shown, fall])
        table.finish()

    def _doubts(self) -> None:
        table = self._book.table(
            SHEETS["doubts"][self._language],
            [
                self._column("school", 26),
                self._column("year", 8, "centre"),
                self._column("doubt", 70),
                self._column("indicators", 26),
            ],
            self._language,
            intro=self._intro("doubts", self._word("doubts_note")),
            frozen_columns=1,
        )
        for school in self._report.schools:
            for doubt in school.account.doubts:
                codes = [line.code for line in school.own.lines if doubt in line.doubts]
                words = self._report.say(doubt.sentence(self._language))
                table.add([school.name, school.year or None, words, ", ".join(codes)])
        table.finish()

    def _figure(self, value: float | None, figure: AccountFigure) -> Value:
        if value is None:
            return None
        exact = rounded(value, figure.digits)
        return Styled(exact, "percent") if figure.unit == "%" else exact


def _mean(lines: Sequence[IndicatorResult | None]) -> float | None:
    """Return the mean share of points; gates and vetoes have none."""
    shares = [line.points / line.maximum for line in lines if line is not None and line.maximum]
    return math.fsum(shares) / len(shares) if shares else None
