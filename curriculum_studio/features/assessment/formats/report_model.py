"""What a report of results is made of, and the words of the report in each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language, LocalizedText, trilingual
from curriculum_studio.core.scoring import number_text
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CHOICES
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    TEXTS as WORKBOOK_TEXTS,
)
from curriculum_studio.features.assessment.model.carbon import Account, rounded
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.i18n import Message

# --- contents of the report -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportedSchool:
    """A school in a report: both results, the carbon account, remarks by indicator."""

    name: str
    year: int
    own: AssessmentResult
    verified: AssessmentResult
    reviewed: bool
    account: Account
    remarks: dict[str, str]


@dataclass(frozen=True, slots=True)
class AssessmentReport:
    """A report of one school or of several, against one system.

    `say` puts the explanations into words, in the language of the program.
    """

    title: str
    standard: Document
    system: System
    schools: tuple[ReportedSchool, ...]
    language: Language
    say: Callable[[Message], str]


def explained(report: AssessmentReport, line: IndicatorResult) -> str:
    """Return how the points of a line came about, with the doubts about its data."""
    doubts = (doubt.sentence(report.language) for doubt in line.doubts)
    return "\n".join(report.say(each) for each in (line.explanation, *doubts))


def level_text(report: AssessmentReport, result: AssessmentResult) -> str:
    """Return the level of a result, marked while it is provisional."""
    if result.level is None:
        return "—"
    name = result.level.name[report.language] or result.level.id
    return name + (WORKBOOK_TEXTS["provisional"][report.language] if result.provisional else "")


def passed_text(report: AssessmentReport, result: AssessmentResult) -> str:
    """Return whether a result is a pass: yes or no, or that it is too early to say."""
    if not result.passed and result.open:
        return WORKBOOK_TEXTS["unfinished"][report.language]
    name = CHOICES["yes" if result.passed else "no"][report.language]
    return name + (WORKBOOK_TEXTS["provisional"][report.language] if result.provisional else "")


def share_text(share: float | None, language: Language) -> str:
    """Return a share of one in per cent, with one decimal place; a dash if there is none."""
    if share is None:
        return "—"
    gap = "" if language == "zh" else "\u00a0"
    return f"{number_text(rounded(share * 100, 1), language)}{gap}%"


def lacking(line: IndicatorResult) -> bool:
    """Whether a line lacks points, or what is demanded; a bonus may stay away."""
    if not line.applicable or line.category == "bonus":
        return False
    if line.category == "veto":
        return line.state != "scored" or bool(line.value)
    if line.category == "gate":
        return line.state != "scored" or not line.value
    return line.points < line.maximum or bool(line.doubts)


# --- texts in the language of the document ----------------------------------------------------

#: Names of the sheets.
SHEETS: Mapping[str, LocalizedText] = {
    "results": trilingual("结果汇总", "Results", "Ergebnisse"),
    "items": trilingual("指标得分", "Indicators", "Kriterien"),
    "lines": trilingual("失分与说明", "Points lost", "Verlorene Punkte"),
    "all_lines": trilingual("逐项说明", "Every item", "Alle Kriterien"),
    "gaps": trilingual("自评与核验差异", "Differences", "Abweichungen"),
    "carbon": trilingual("碳数据", "Carbon data", "Klimadaten"),
    "doubts": trilingual("存疑数据", "Data in doubt", "Unklare Daten"),
}

#: Titles of columns.
COLUMNS: Mapping[str, LocalizedText] = {
    "school": trilingual("学校", "School", "Schule"),
    "year": trilingual("年份", "Year", "Jahr"),
    "own_total": trilingual("自评综合得分", "Own total", "Eigene Punktzahl"),
    "total": trilingual("综合得分", "Total", "Punktzahl"),
    "bonus": trilingual("加分", "Bonus", "Bonus"),
    "passed": trilingual("合格", "Passed", "Bestanden"),
    "level": trilingual("等级", "Level", "Stufe"),
    "reviewed": trilingual("已核验", "Verified", "Geprüft"),
    "open": trilingual("未填或有误", "Open or wrong", "Offen oder falsch"),
    "unmet": trilingual("未满足的条件", "Conditions not met", "Nicht erfüllte Bedingungen"),
    "code": trilingual("编号", "Code", "Nr."),
    "text": trilingual("指标内容", "Indicator", "Kriterium"),
    "max": trilingual("分值", "Points", "Punkte"),
    "mean": trilingual("平均得分率", "Mean share", "Mittlerer Anteil"),
    "points": trilingual("得分", "Points gained", "Erreicht"),
    "own_points": trilingual("自评得分", "Own points", "Eigene Punkte"),
    "v_points": trilingual("核验得分", "Reviewed points", "Geprüfte Punkte"),
    "difference": trilingual("差异", "Difference", "Abweichung"),
    "explanation": trilingual("说明", "Explanation", "Erläuterung"),
    "remark": trilingual("备注", "Remark", "Bemerkung"),
    "figure": trilingual("指标", "Figure", "Kennzahl"),
    "unit": trilingual("单位", "Unit", "Einheit"),
    "before": trilingual("上年", "Year before", "Vorjahr"),
    "now": trilingual("本年", "This year", "Dieses Jahr"),
    "fall": trilingual("下降率", "Fall", "Rückgang"),
    "doubt": trilingual("存疑数据", "Data in doubt", "Unklare Daten"),
    "indicators": trilingual("所涉指标", "Indicators", "Kriterien"),
}

#: Single words and notes.
TEXTS: Mapping[str, LocalizedText] = {
    "yes": trilingual("是", "yes", "ja"),
    "no": trilingual("否", "no", "nein"),
    "absent": trilingual("不适用", "n/a", "entf."),
    "met": trilingual("满足", "met", "erfüllt"),
    "met_not": trilingual("不满足", "not met", "nicht erfüllt"),
    "occurred": trilingual("触发", "triggered", "liegt vor"),
    "occurred_not": trilingual("未触发", "not triggered", "liegt nicht vor"),
    "unsaid": trilingual("未填", "open", "offen"),
    "results_note": trilingual(
        "各一级指标为得分率，低于{share}%的标红；评价组没有填写的按自评计。",
        "Level 1 shows shares of points, red below {share} %; where reviewers entered nothing, the"
        " school’s own entry counts.",
        "Ebene 1 zeigt Punkteanteile, rot unter {share} %; ohne Eintrag der Prüfgruppe gilt die"
        " Angabe der Schule.",
    ),
    "ranking_note": trilingual(
        "评价结果不宜用于学校之间的排名和教师个人的考核。",
        "Results should not be used to rank schools or to appraise teachers.",
        "Ergebnisse sollen nicht dazu dienen, Schulen in eine Rangfolge zu bringen oder einzelne"
        " Lehrkräfte zu beurteilen.",
    ),
    "items_note": trilingual(
        "没有学校得分的指标标红。",
        "Indicators in which no school gained points are red.",
        "Kriterien, in denen keine Schule Punkte erreicht, sind rot.",
    ),
    "gaps_note": trilingual(
        "列出自评与核验不一致的指标。",
        "Indicators in which school and reviewers differ.",
        "Kriterien, in denen Schule und Prüfgruppe abweichen.",
    ),
    "carbon_note": trilingual(
        "数值由学校填报的数据按因子算出；下降率与上年相比。",
        "Calculated from the schools’ reports; falls against the year before.",
        "Aus den Berichten der Schulen berechnet; Rückgang gegenüber dem Vorjahr.",
    ),
    "doubts_note": trilingual(
        "读不出、漏填或消失的数据所涉指标按0分计，结果为暂定；更正或由评价组给出核验值后重新计分。",
        "Indicators whose data are unreadable, blank or gone count as 0 points, and the result is"
        " provisional, until the data are corrected or reviewers give a value.",
        "Kriterien, deren Daten unlesbar sind, fehlen oder verschwunden sind, zählen 0 Punkte; das"
        " Ergebnis ist vorläufig, bis sie berichtigt sind oder die Prüfgruppe einen Wert angibt.",
    ),
    "lines_note": trilingual(
        "列出未得满分、未填或有误的指标。",
        "Indicators without all their points, open ones and wrong ones.",
        "Kriterien ohne volle Punktzahl, offene und falsche.",
    ),
    "all_note": trilingual(
        "每项指标的取值和得分过程。",
        "How the points of every indicator came about.",
        "Wie die Punkte jedes Kriteriums zustande kamen.",
    ),
}

#: Headings and sentences of the report on paper.
PAPER: Mapping[str, LocalizedText] = {
    "school_report": trilingual("评价结果报告", "Report of results", "Ergebnisbericht"),
    "group_report": trilingual(
        "试点学校评价结果汇总", "Results of the pilot schools", "Ergebnisse der Pilotschulen"
    ),
    "standard": trilingual("依据标准", "Standard", "Standard"),
    "counts": trilingual(
        "共{schools}所学校提交自评，{reviewed}所已核验，{passed}所达到合格要求。",
        "{schools} schools have assessed themselves, {reviewed} are verified, {passed} pass.",
        "{schools} Schulen haben sich bewertet, {reviewed} sind geprüft, {passed} bestehen.",
    ),
    "levels": trilingual("等级分布", "Levels", "Stufen"),
    "schools": trilingual("学校数", "Schools", "Schulen"),
    "shares": trilingual(
        "一级指标得分率", "Shares of points by part", "Punkteanteile nach Bereichen"
    ),
    "group": trilingual("一级指标", "Part", "Bereich"),
    "own": trilingual("自评", "Own", "Eigene"),
    "verified": trilingual("核验", "Verified", "Geprüft"),
    "conditions": trilingual("合格条件", "Conditions of a pass", "Bedingungen"),
    "unmet": trilingual(
        "没有学校得分的指标",
        "Indicators that no school meets",
        "Kriterien, die keine Schule erfüllt",
    ),
    "none_unmet": trilingual("没有这样的指标。", "There are none.", "Es gibt keine."),
}
