"""The words of our workbooks: sheet names, column titles, notes. They are document words."""

from collections.abc import Mapping

from curriculum_studio.core.languages import Language, LocalizedText, trilingual

#: Names of sheets; they differ between the languages, so that all can stand in one workbook.
SHEETS: Mapping[str, LocalizedText] = {
    "indicators": trilingual("指标体系", "Indicators", "Kriterien"),
    "points": trilingual("分值核对", "Points", "Punkte"),
    "overview": trilingual("主题总览", "Units", "Projekte"),
    "goals": trilingual("目标对照表", "Goals", "Ziele"),
    "activities": trilingual("活动清单", "Activities", "Angebote"),
}

#: Column titles and fixed words of the indicator workbook.
INDICATORS: Mapping[str, LocalizedText] = {
    "code": trilingual("编号", "Code", "Nr."),
    "level_1": trilingual("一级指标", "Level 1", "Ebene 1"),
    "level_2": trilingual("二级指标", "Level 2", "Ebene 2"),
    "level_n": trilingual("{n}级指标", "Level {n}", "Ebene {n}"),
    "statement": trilingual("指标内容", "Indicator", "Kriterium"),
    "category": trilingual("类型", "Kind", "Art"),
    "key": trilingual("★", "★", "★"),
    "mode": trilingual("取值方式", "Scoring", "Punktevergabe"),
    "maximum": trilingual("分值", "Points", "Punkte"),
    "rules": trilingual("评分细则", "What brings points", "Wofür es Punkte gibt"),
    "evidence": trilingual("佐证材料", "Evidence", "Nachweise"),
    "methods": trilingual("评价方法", "Methods", "Prüfverfahren"),
    "notes": trilingual("说明", "Notes", "Hinweise"),
    "stated": trilingual("规定分值", "Points stated", "Punkte laut Katalog"),
    "sum": trilingual("指标分值合计", "Sum of indicators", "Summe der Kriterien"),
    "difference": trilingual("差额", "Difference", "Differenz"),
    "count": trilingual("指标数", "Indicators", "Kriterien"),
    "check": trilingual("核对", "Check", "Kontrolle"),
    "agrees": trilingual("一致", "agrees", "stimmt"),
    "disagrees": trilingual("不一致", "disagrees", "weicht ab"),
    "total": trilingual("合计", "Total", "Summe"),
    "base": trilingual("其中：基本分", "of which basic points", "davon Grundpunkte"),
    "bonus": trilingual("其中：加分", "of which bonus points", "davon Bonuspunkte"),
    "pass_mark": trilingual("合格分数线", "Pass mark", "Bestanden ab"),
    "minimum_share": trilingual(
        "一级指标最低得分率", "Least share in each level 1", "Mindestanteil je Ebene 1"
    ),
    "not_applicable": trilingual(
        "不适用项分值上限", "Most points not applicable", "Höchstens nicht zutreffend"
    ),
    "level": trilingual("等级“{name}”起始分", "Level “{name}” from", "Stufe „{name}“ ab"),
    "note": trilingual(
        "★为关键项。分值合计见“{points}”表。",
        "★ marks key items. The sums stand on the sheet “{points}”.",
        "★ kennzeichnet Schlüsselkriterien. Die Summen stehen auf dem Blatt „{points}“.",
    ),
    "sums_note": trilingual(
        "合计由公式按“{indicators}”表计算；基本分应为{base}，加分上限为{bonus}；不一致的行标红。",
        "Formulas add up the sheet “{indicators}”; basic points have to be {base}, bonus points"
        " reach {bonus}; rows that disagree are red.",
        "Formeln summieren das Blatt „{indicators}“; Grundpunkte müssen {base} sein, Bonuspunkte"
        " bis {bonus}; abweichende Zeilen sind rot.",
    ),
}

#: Column titles and fixed words of the overview of units.
UNITS: Mapping[str, LocalizedText] = {
    "title": trilingual("主题活动总览", "Theme units", "Themenprojekte"),
    "number": trilingual("序号", "No.", "Nr."),
    "theme": trilingual("主题", "Theme", "Thema"),
    "class_level": trilingual("年龄班", "Age group", "Altersgruppe"),
    "weeks": trilingual("周数", "Weeks", "Wochen"),
    "domains": trilingual("领域", "Learning areas", "Bildungsbereiche"),
    "topics": trilingual("主题内容", "Topics", "Themenfelder"),
    "activities": trilingual("活动数", "Activities", "Angebote"),
    "minutes": trilingual("总分钟数", "Minutes", "Minuten"),
    "total": trilingual("合计", "Total", "Summe"),
    "framework": trilingual("参考框架", "Framework", "Bezugsrahmen"),
    "place": trilingual("位置", "Place", "Stelle"),
    "goal": trilingual("目标", "Goal", "Ziel"),
    "links": trilingual("关联数", "Links", "Bezüge"),
    "units": trilingual("主题数", "Units", "Projekte"),
    "hole": trilingual("空缺", "Gap", "Lücke"),
    "is_hole": trilingual("空缺", "gap", "Lücke"),
    "activity": trilingual("活动名称", "Activity", "Angebot"),
    "type": trilingual("活动类型", "Type", "Art"),
    "origin": trilingual("预设或生成", "Origin", "Entstehung"),
    "duration": trilingual("分钟", "Minutes", "Minuten"),
    "where": trilingual("地点", "Where", "Ort"),
    "aims": trilingual("活动目标", "Aims", "Ziele"),
    "linked": trilingual("关联目标", "Linked goals", "Zielbezüge"),
    "overview_note": trilingual(
        "活动数和分钟数由公式按“{activities}”表计算；时间不定的活动计0分钟。",
        "Formulas count activities and minutes on the sheet “{activities}”; activities open in"
        " time count as 0 minutes.",
        "Formeln zählen Angebote und Minuten auf dem Blatt „{activities}“; zeitlich offene"
        " Angebote zählen 0 Minuten.",
    ),
    "goals_note": trilingual(
        "数字为关联到该目标的主题、主题目标、活动和活动目标的数量；无任何关联的目标在“空缺”列标出。",
        "A number counts the units, aims and activities that are linked to the goal; goals without"
        " any link are marked as gaps.",
        "Die Zahl nennt die Projekte, Ziele und Angebote mit Bezug zu diesem Ziel; Ziele ohne"
        " Bezug sind als Lücke gekennzeichnet.",
    ),
    "no_goals": trilingual(
        "这些主题还没有关联目标。",
        "These units have no linked goals yet.",
        "Diese Projekte haben noch keine Zielbezüge.",
    ),
    "lost_links": trilingual(
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
