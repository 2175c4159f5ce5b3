"""The summary: points by level 1, the total, the conditions of a pass, the level, a chart."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import SeriesLabel

from curriculum_studio.core.scoring import number_text
from curriculum_studio.features.assessment.formats.workbook.judged_sheet import JudgedPlaces
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedSheet,
    WorkbookContext,
    literal,
    number,
)
from curriculum_studio.features.assessment.formats.workbook.layout import FIRST_ROW, row_id
from curriculum_studio.features.assessment.formats.workbook.score_sheet import ScorePlaces
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    COLUMNS,
    SHEETS,
    STATES,
    TEXTS,
    TextName,
    choice,
    text,
)
from curriculum_studio.features.assessment.model.carbon import FALL, FIGURES
from curriculum_studio.features.assessment.model.data_items import unit_name
from curriculum_studio.features.assessment.model.indicator_system import DECIMALS, SystemGroup
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import ACCENT, ERROR, GOOD_FILL, WRONG_FILL, marked

#: Both sides: ending of the columns of the summary → names in the sheets it sums up.
_SIDES = {"own": ("points", "a_own", "f_own", "own"), "v": ("v_points", "a_v", "f_v", "verified")}

_CHART_FIGURES = ("emissions", "emissions_per_area", "energy_per_head", "water_per_head")


def write_summary(context: WorkbookContext, scores: ScorePlaces, judged: JudgedPlaces) -> None:
    """Write the sheet; everything on it is a formula."""
    _Summary(context, scores, judged).write()


class _Summary:
    def __init__(self, context: WorkbookContext, scores: ScorePlaces, judged: JudgedPlaces) -> None:
        self._context = context
        self._language: Language = context.language
        self._scores = scores.columns
        self._judged = judged
        self._rules = context.order.system.rules
        column = context.column
        self._sheet: KeyedSheet = context.sheet(
            "summary",
            [
                column("label", 44, "strong", "item"),
                column("max_own", 14, "centre", "own_maximum"),
                column("points_own", 16, "centre", "points"),
                column("share_own", 16, "share", "share"),
                column("max_v", 14, "centre", "own_maximum"),
                column("points_v", 16, "centre", "v_points"),
                column("share_v", 16, "share", "share"),
            ],
        )
        self._totals: dict[tuple[str, str], str] = {}
        self._conditions: dict[str, list[str]] = {"own": [], "v": []}

    def write(self) -> None:
        sheet = self._sheet
        sheet.head(
            SHEETS["summary"][self._language],
            TEXTS["summary_note"][self._language],
            header_row=FIRST_ROW,
        )
        groups = [group for group in self._context.order.system.groups if self._has_points(group)]
        row = self._section(FIRST_ROW - 1, "by_group")
        row = first = FIRST_ROW + 1
        for row, group in enumerate(groups, start=first):
            self._group(group, row)
        last = first + len(groups) - 1
        row = self._total_rows(last + 2, first, last)
        row = self._condition_rows(row + 1, groups, first)
        row = self._conclusion(row + 1)
        self._carbon(row + 1)
        self._marks(row + len(_CHART_FIGURES) + 4)
        if groups:
            self._chart(first, last, row + len(_CHART_FIGURES) + 4)
        sheet.finish(upright=True)

    def _has_points(self, group: SystemGroup) -> bool:
        scored = self._context.order.system.of("scored")
        return any(item.group == group.id for item in scored)

    def _section(self, row: int, name: TextName) -> int:
        self._sheet.section(row, TEXTS[name][self._language])
        return row + 1

    # Points

    def _group(self, group: SystemGroup, row: int) -> None:
        sheet = self._sheet
        sheet.name_row(row, row_id("group", group.id))
        sheet.put(row, "label", self._context.texts.group(group.id))
        for side, (points, applicable, _, _) in _SIDES.items():
            own = f'{self._scores["group"]},{literal(group.id)},{self._scores["category"]},"scored"'
            maximum = f"SUMIFS({self._scores['max']},{own},{self._scores[applicable]},1)"
            gained = f"SUMIFS({self._scores[points]},{own})"
            sheet.put(row, f"max_{side}", CellFormula(f"ROUND({maximum},{DECIMALS})"))
            sheet.put(row, f"points_{side}", CellFormula(f"ROUND({gained},{DECIMALS})"))
            over, under = sheet.at(f"points_{side}", row), sheet.at(f"max_{side}", row)
            share = f'IF({under}=0,"",{over}/{under})'
            sheet.put(row, f"share_{side}", CellFormula(share))

    def _total_rows(self, row: int, first: int, last: int) -> int:
        row = self._section(row, "totals")
        cap = number_text(self._rules.bonus_cap, self._language)
        titles = {
            "points_own": COLUMNS["own_side"][self._language],
            "points_v": COLUMNS["v_side"][self._language],
        }
        self._sheet.titles(row, {"label": COLUMNS["item"][self._language], **titles})
        labels = {
            "maximum": text("sum_maximum", self._language),
            "points": text("sum_points", self._language),
            "base": text("base", self._language),
            "bonus": text("bonus", self._language, cap=cap),
            "total": text("total", self._language),
            "absent": text("absent", self._language),
            "open": text("open_items", self._language),
            "asked": text("asked", self._language),
            "doubts": text("doubts", self._language),
        }
        for name, label in labels.items():
            row += 1
            self._sheet.name_row(row, name)
            strong = name == "total"
            self._sheet.put(row, "label", label, "group" if strong else "strong")
            for side in _SIDES:
                self._totals[name, side] = self._sheet.fixed(f"points_{side}", row)
                look = "group_two" if strong else "centre_two" if name == "base" else "centre"
                formula = self._total(name, side, first, last)
                self._sheet.put(row, f"points_{side}", CellFormula(formula), look)
        return row + 1

    def _total(self, name: str, side: str, first: int, last: int) -> str:
        points, applicable, fits, _ = _SIDES[side]
        scores, sheet = self._scores, self._sheet
        scored = f'{scores["category"]},"scored"'
        match name:
            case "maximum" | "points":
                column = "max" if name == "maximum" else "points"
                cells = sheet.range(f"{column}_{side}", first, last) if last >= first else "0"
                return f"ROUND(SUM({cells}),{DECIMALS})"
            case "base":
                over, under = self._totals["points", side], self._totals["maximum", side]
                return f"IF({under}=0,0,{over}/{under}*100)"
            case "bonus":
                gained = f'SUMIFS({scores[points]},{scores["category"]},"bonus")'
                return f"ROUND(MIN({number(self._rules.bonus_cap)},{gained}),{DECIMALS})"
            case "total":
                return f"{self._totals['base', side]}+{self._totals['bonus', side]}"
            case "doubts":
                return self._context.doubts
            case "asked":
                return f"SUM({scores['q_own' if side == 'own' else 'q_v']})"
            case "absent":
                return f"ROUND(SUMIFS({scores['max']},{scored},{scores[applicable]},0),{DECIMALS})"
            case _:
                return self._open(scored, applicable, fits, side)

    def _open(self, scored: str, applicable: str, fits: str, side: str) -> str:
        scores = self._scores
        items = f"COUNTIFS({scored},{scores[applicable]},1,{scores[fits]},0)"
        return f"{items}+{self._unsaid('veto', side)}+{self._unsaid('gate', side)}"

    def _unsaid(self, category: str, side: str) -> str:
        """Return how many vetoes or gates have no answer; COUNTIFS does not see blank texts."""
        status = getattr(self._judged, _SIDES[side][3])
        return f'SUMPRODUCT(({self._judged.category}="{category}")*({status}=""))'

    # Conditions

    def _condition_rows(self, row: int, groups: list[SystemGroup], first: int) -> int:
        row = self._section(row, "conditions")
        for name in ("veto", "gates", "keys"):
            label = text(name, self._language)
            self._condition(
                row, name, label, {side: self._judgement(name, side) for side in _SIDES}
            )
            row += 1
        if self._rules.minimum_share:
            for at, group in enumerate(groups):
                self._share_condition(row, group, first + at)
                row += 1
        mark = number_text(self._rules.pass_mark, self._language)
        reached = {
            side: f"IF(ROUND({self._totals['total', side]},{DECIMALS})"
            f">={number(self._rules.pass_mark)},1,0)"
            for side in _SIDES
        }
        self._condition(row, "mark", text("mark", self._language, mark=mark), reached)
        return row + 1

    def _share_condition(self, row: int, group: SystemGroup, of: int) -> None:
        sheet = self._sheet
        shown = number_text(self._rules.minimum_share * 100, self._language) + "%"
        label = text("group", self._language, name=self._context.texts.group(group.id), share=shown)
        formulas = {}
        for side in _SIDES:
            share = sheet.fixed(f"share_{side}", of)
            reached = f"ROUND({share},{DECIMALS})>={number(self._rules.minimum_share)}"
            formulas[side] = f"IF(ISNUMBER({share}),IF({reached},1,0),1)"
        self._condition(row, row_id("share", group.id), label, formulas)

    def _judgement(self, name: str, side: str) -> str:
        """Return 1 for met, 0 for not met, "" while something is not answered."""
        if name in {"veto", "gates"}:
            category = "veto" if name == "veto" else "gate"
            status = getattr(self._judged, _SIDES[side][3])
            failed = f'COUNTIFS({self._judged.category},"{category}",{status},0)'
            return f'IF({failed}>0,0,IF({self._unsaid(category, side)}>0,"",1))'
        points, applicable, fits, _ = _SIDES[side]
        scores = self._scores
        keys = f"{scores['key']},1,{scores[applicable]},1"
        zero = f"COUNTIFS({keys},{scores[fits]},1,{scores[points]},0)"
        unsaid = f"COUNTIFS({keys},{scores[fits]},0)"
        return f'IF({zero}>0,0,IF({unsaid}>0,"",1))'

    def _condition(self, row: int, name: str, label: str, formulas: dict[str, str]) -> None:
        sheet = self._sheet
        sheet.name_row(row, row_id("condition", name))
        sheet.put(row, "label", label)
        sheet.fit(row, [(label, 44.0)])
        words = [literal(choice(each, self._language)) for each in ("yes", "no")]
        unsaid = literal(STATES["open"][self._language])
        for side, formula in formulas.items():
            shown = sheet.fixed(f"points_{side}", row)
            said = f'IF({formula}="",{unsaid},IF({formula}=1,{words[0]},{words[1]}))'
            sheet.put(row, f"points_{side}", CellFormula(said), "centre")
            self._conditions[side].append(f"{shown}={words[0]}")

    def _conclusion(self, row: int) -> int:
        row = self._section(row, "result")
        sheet = self._sheet
        sheet.put(row, "label", text("conclusion", self._language), "big_label")
        sheet.put(row + 1, "label", text("level", self._language), "big_label")
        sheet.name_row(row, "passed")
        sheet.name_row(row + 1, "level")
        for side in _SIDES:
            passed, failed, unfinished, later = (
                literal(TEXTS[name][self._language])
                for name in ("passed", "failed", "unfinished", "provisional")
            )
            unsaid = f"{self._totals['open', side]}>0"
            provisional = f'IF({unsaid},{later},IF({self._totals["asked", side]}>0,{later},""))'
            said = f"IF(AND({','.join(self._conditions[side])}),{passed}&{provisional}"
            said += f",IF({unsaid},{unfinished},{failed}))"
            sheet.put(row, f"points_{side}", CellFormula(said), "big")
            met = f"AND({','.join(self._conditions[side])})"
            level = self._level(side, met, provisional)
            sheet.put(row + 1, f"points_{side}", CellFormula(level), "big")
        for at in (row, row + 1):
            sheet.sheet.row_dimensions[at].height = 34
        return row + 2

    def _level(self, side: str, passed: str, provisional: str) -> str:
        total = f"ROUND({self._totals['total', side]},{DECIMALS})"
        ladder = literal(TEXTS["none"][self._language])
        for level in sorted(self._rules.levels, key=lambda each: each.minimum):
            name = literal(level.name.best(self._language) or level.id)
            ladder = f"IF({total}>={number(level.minimum)},{name}&{provisional},{ladder})"
        limit = self._rules.not_applicable_limit
        if limit is not None:
            shown = number_text(limit, self._language)
            withheld = literal(text("withheld", self._language, limit=shown))
            ladder = f"IF({self._totals['absent', side]}>{number(limit)},{withheld},{ladder})"
        return f"IF({passed},{ladder},{literal(TEXTS['none'][self._language])})"

    # Around it

    def _carbon(self, row: int) -> None:
        row = self._section(row, "carbon")
        measures = self._context.measures
        titles = {
            "label": COLUMNS["item"][self._language],
            "max_own": COLUMNS["unit"][self._language],
            "points_own": COLUMNS["total"][self._language],
            "share_own": COLUMNS["fall"][self._language],
        }
        self._sheet.titles(row, titles)
        figures = {figure.id: figure for figure in FIGURES}
        for name in _CHART_FIGURES:
            row += 1
            figure = figures[name]
            self._sheet.put(row, "label", figure.name[self._language])
            unit = unit_name(figure.unit)[self._language]
            self._sheet.put(row, "max_own", unit, "centre")
            look = "two" if figure.digits else "integer"
            self._sheet.put(row, "points_own", CellFormula(measures[name].value), look)
            share = measures[name + FALL].value
            fall = f'IF(ISNUMBER({share}),{share},"")'
            self._sheet.put(row, "share_own", CellFormula(fall))

    def _marks(self, last: int) -> None:
        sheet = self._sheet
        no = literal(choice("no", self._language))
        good, bad = (literal(TEXTS[name][self._language]) for name in ("passed", "failed"))
        for key in ("points_own", "points_v"):
            cells, first = sheet.range(key, FIRST_ROW, last), sheet.at(key, FIRST_ROW)
            sheet.mark(cells, f"OR({first}={no},{first}={bad})", marked(ERROR, WRONG_FILL))
            length = len(TEXTS["passed"][self._language])
            passed = f"LEFT({first},{length})={good}"
            sheet.mark(cells, passed, marked(ACCENT, GOOD_FILL, bold=True))

    def _chart(self, first: int, last: int, row: int) -> None:
        chart = BarChart()
        chart.type, chart.style = "bar", 10
        chart.title = text("chart", self._language)
        sheet = self._sheet.sheet
        letters = [self._sheet.letter(f"share_{side}") for side in _SIDES]
        names = [COLUMNS[key][self._language] for key in ("own_side", "v_side")]
        for letter, name, colour in zip(letters, names, (ACCENT, "6FA8DC"), strict=True):
            column = sheet[f"{letter}1"].column
            chart.add_data(Reference(sheet, min_col=column, min_row=first, max_row=last))
            series = chart.series[-1]
            series.tx = SeriesLabel(v=name)
            series.graphicalProperties.solidFill = colour
            series.dLbls = DataLabelList()
            series.dLbls.showVal = True
            for flag in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
                setattr(series.dLbls, flag, False)
        chart.set_categories(Reference(sheet, min_col=2, min_row=first, max_row=last))
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
        chart.y_axis.number_format = "0%"
        chart.x_axis.scaling.orientation = "maxMin"
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.legend.position = "b"
        chart.gapWidth = 60
        chart.width = 21
        chart.height = max(6, round(2.2 + 1.4 * (last - first + 1)))
        sheet.add_chart(chart, f"B{row}")
