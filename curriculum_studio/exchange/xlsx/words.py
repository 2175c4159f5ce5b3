"""The words of our workbooks: sheet names, column titles, notes. They are document words."""

from collections.abc import Mapping

from curriculum_studio.domain.languages import Language, Trilingual


def _words(zh: str, en: str, de: str) -> Trilingual:
    return Trilingual(zh=zh, en=en, de=de)


#: Names of sheets; they differ between the languages, so that all can stand in one workbook.
SHEETS: Mapping[str, Trilingual] = {
    "indicators": _words("指标体系", "Indicators", "Kriterien"),
    "points": _words("分值核对", "Points", "Punkte"),
    "overview": _words("主题总览", "Units", "Projekte"),
    "goals": _words("目标对照表", "Goals", "Ziele"),
    "activities": _words("活动清单", "Activities", "Angebote"),
}

#: Column titles and fixed words of the indicator workbook.
INDICATORS: Mapping[str, Trilingual] = {
    "code": _words("编号", "Code", "Nr."),
    "level_1": _words("一级指标", "Level 1", "Ebene 1"),
    "level_2": _words("二级指标", "Level 2", "Ebene 2"),
    "level_n": _words("{n}级指标", "Level {n}", "Ebene {n}"),
    "statement": _words("指标内容", "Indicator", "Kriterium"),
    "category": _words("类型", "Kind", "Art"),
    "key": _words("★", "★", "★"),
    "mode": _words("取值方式", "Scoring", "Punktevergabe"),
    "maximum": _words("分值", "Points", "Punkte"),
    "rules": _words("评分细则", "What brings points", "Wofür es Punkte gibt"),
    "evidence": _words("佐证材料", "Evidence", "Nachweise"),
    "methods": _words("评价方法", "Methods", "Prüfverfahren"),
    "notes": _words("说明", "Notes", "Hinweise"),
    "stated": _words("规定分值", "Points stated", "Punkte laut Katalog"),
    "sum": _words("指标分值合计", "Sum of indicators", "Summe der Kriterien"),
    "difference": _words("差额", "Difference", "Differenz"),
    "count": _words("指标数", "Indicators", "Kriterien"),
    "check": _words("核对", "Check", "Kontrolle"),
    "agrees": _words("一致", "agrees", "stimmt"),
    "disagrees": _words("不一致", "disagrees", "weicht ab"),
    "total": _words("合计", "Total", "Summe"),
    "base": _words("其中：基本分", "of which basic points", "davon Grundpunkte"),
    "bonus": _words("其中：加分", "of which bonus points", "davon Bonuspunkte"),
    "pass_mark": _words("合格分数线", "Pass mark", "Bestanden ab"),
    "minimum_share": _words(
        "一级指标最低得分率", "Least share in each level 1", "Mindestanteil je Ebene 1"
    ),
    "not_applicable": _words(
        "不适用项分值上限", "Most points not applicable", "Höchstens nicht zutreffend"
    ),
    "level": _words("等级“{name}”起始分", "Level “{name}” from", "Stufe „{name}“ ab"),
    "note": _words(
        "★为关键项。分值合计见“{points}”表。",
        "★ marks key items. The sums stand on the sheet “{points}”.",
        "★ kennzeichnet Schlüsselkriterien. Die Summen stehen auf dem Blatt „{points}“.",
    ),
    "sums_note": _words(
        "合计由公式按“{indicators}”表计算；基本分应为{base}，加分上限为{bonus}；不一致的行标红。",
        "Formulas add up the sheet “{indicators}”; basic points have to be {base}, bonus points"
        " reach {bonus}; rows that disagree are red.",
        "Formeln summieren das Blatt „{indicators}“; Grundpunkte müssen {base} sein, Bonuspunkte"
        " bis {bonus}; abweichende Zeilen sind rot.",
    ),
}

#: Column titles and fixed words of the overview of units.
UNITS: Mapping[str, Trilingual] = {
    "title": _words("主题活动总览", "Theme units", "Themenprojekte"),
    "number": _words("序号", "No.", "Nr."),
    "theme": _words("主题", "Theme", "Thema"),
    "class_level": _words("年龄班", "Age group", "Altersgruppe"),
    "weeks": _words("周数", "Weeks", "Wochen"),
    "domains": _words("领域", "Domains", "Bereiche"),
    "topics": _words("话题", "Topics", "Themenfelder"),
    "activities": _words("活动数", "Activities", "Angebote"),
    "minutes": _words("总分钟数", "Minutes", "Minuten"),
    "total": _words("合计", "Total", "Summe"),
    "framework": _words("参考框架", "Framework", "Bezugsrahmen"),
    "place": _words("位置", "Place", "Stelle"),
    "goal": _words("目标", "Goal", "Ziel"),
    "links": _words("关联数", "Links", "Bezüge"),
    "units": _words("主题数", "Units", "Projekte"),
    "hole": _words("空缺", "Gap", "Lücke"),
    "is_hole": _words("空缺", "gap", "Lücke"),
    "activity": _words("活动名称", "Activity", "Angebot"),
    "type": _words("活动类型", "Type", "Art"),
    "origin": _words("预设或生成", "Origin", "Entstehung"),
    "duration": _words("分钟", "Minutes", "Minuten"),
    "where": _words("地点", "Where", "Ort"),
    "aims": _words("活动目标", "Aims", "Ziele"),
    "linked": _words("关联目标", "Linked goals", "Zielbezüge"),
    "overview_note": _words(
        "活动数和分钟数由公式按“{activities}”表计算；时间不定的活动计0分钟。",
        "Formulas count activities and minutes on the sheet “{activities}”; activities open in"
        " time count as 0 minutes.",
        "Formeln zählen Angebote und Minuten auf dem Blatt „{activities}“; zeitlich offene"
        " Angebote zählen 0 Minuten.",
    ),
    "goals_note": _words(
        "数字为关联到该目标的主题、主题目标、活动和活动目标的数量；无任何关联的目标在“空缺”列标出。",
        "A number counts the units, aims and activities that are linked to the goal; goals without"
        " any link are marked as gaps.",
        "Die Zahl nennt die Projekte, Ziele und Angebote mit Bezug zu diesem Ziel; Ziele ohne"
        " Bezug sind als Lücke gekennzeichnet.",
    ),
    "no_goals": _words(
        "这些主题还没有关联目标。",
        "These units have no linked goals yet.",
        "Diese Projekte haben noch keine Zielbezüge.",
    ),
    "lost_links": _words(
        "另有{count}处关联指向资料库中没有的目标，未列入。",
        "{count} more links lead to goals that are not in the library and are left out.",
        "{count} weitere Bezüge führen zu Zielen, die im Arbeitsbereich fehlen; sie sind"
        " ausgelassen.",
    ),
}

#: What stands between the parts of a list within a cell.
_SEPARATORS: Mapping[Language, str] = {"zh": "、", "en": ", ", "de": ", "}


def listed(words: list[str], language: Language) -> str:
    """Return words in a row, as the language separates them."""
    return _SEPARATORS[language].join(words)
