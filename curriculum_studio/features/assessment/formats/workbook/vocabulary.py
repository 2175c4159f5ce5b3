"""The words of the assessment workbook: they belong to the document, in its own language."""

from collections.abc import Mapping

from curriculum_studio.core.languages import Language, LocalizedText, trilingual

#: Names of the sheets by their marker; at most 31 characters.
SHEETS: Mapping[str, LocalizedText] = {
    "guide": trilingual("填写说明", "Instructions", "Hinweise"),
    "basic": trilingual("基本信息", "Basic data", "Grunddaten"),
    "gates": trilingual("基本要求", "Prerequisites", "Mindestanforderungen"),
    "scores": trilingual("指标自评表", "Self-assessment", "Selbstbewertung"),
    "data": trilingual("数据填报", "Data report", "Datenbericht"),
    "evidence": trilingual("佐证材料清单", "Evidence", "Nachweise"),
    "summary": trilingual("汇总与等级", "Summary", "Ergebnis"),
    "lists": trilingual("选项", "Choices", "Auswahl"),
}

#: Answers that are chosen from a list.
CHOICES: Mapping[str, LocalizedText] = {
    "yes": trilingual("是", "yes", "ja"),
    "no": trilingual("否", "no", "nein"),
    "applies": trilingual("适用", "applies", "trifft zu"),
    "applies_not": trilingual("不适用", "does not apply", "trifft nicht zu"),
    "occurred": trilingual("触发", "triggered", "liegt vor"),
    "occurred_not": trilingual("未触发", "not triggered", "liegt nicht vor"),
    "met": trilingual("满足", "met", "erfüllt"),
    "met_not": trilingual("不满足", "not met", "nicht erfüllt"),
    "kindergarten": trilingual("幼儿园", "kindergarten", "Kindergarten"),
    "primary": trilingual("小学", "primary school", "Grundschule"),
    "secondary": trilingual("中学", "secondary school", "weiterführende Schule"),
    "other": trilingual("其他", "other", "andere"),
    "confirmed": trilingual("已核实", "checked", "geprüft"),
    "canteen_own": trilingual("自营", "own", "eigen"),
    "canteen_contracted": trilingual("外包", "contracted", "fremd"),
    "canteen_none": trilingual("无食堂", "no canteen", "keine Küche"),
}

#: Kinds of items.
CATEGORIES: Mapping[str, LocalizedText] = {
    "veto": trilingual("否决项", "veto", "Ausschluss"),
    "gate": trilingual("控制项", "prerequisite", "Mindestanforderung"),
    "scored": trilingual("评分项", "scored", "Punkte"),
    "key": trilingual("★关键项", "★ key item", "★ Schlüssel"),
    "bonus": trilingual("加分项", "bonus", "Bonus"),
    "part": trilingual("要点", "part", "Teil"),
}

#: Column titles.
COLUMNS: Mapping[str, LocalizedText] = {
    "item": trilingual("项目", "Item", "Angabe"),
    "entry": trilingual("填报内容", "Entry", "Eintrag"),
    "hint": trilingual("说明", "Explanation", "Erläuterung"),
    "unit": trilingual("单位", "Unit", "Einheit"),
    "code": trilingual("编号", "Code", "Nr."),
    "kind": trilingual("类型", "Kind", "Art"),
    "level_1": trilingual("一级指标", "Level 1", "Ebene 1"),
    "level_2": trilingual("二级指标", "Level 2", "Ebene 2"),
    "text": trilingual("指标内容", "Indicator", "Kriterium"),
    "max": trilingual("分值", "Points", "Punkte"),
    "rule": trilingual("评分标准", "What brings points", "Wofür es Punkte gibt"),
    "wanted": trilingual("佐证要求", "Evidence asked for", "Verlangte Nachweise"),
    "methods": trilingual("评价方法", "Verified by", "Prüfverfahren"),
    "notes": trilingual("判定说明", "How to judge", "Zur Beurteilung"),
    "applies": trilingual("是否适用", "Applies?", "Trifft zu?"),
    "own": trilingual("自评值", "Own value", "Eigener Wert"),
    "own_judged": trilingual("自评", "Own answer", "Eigene Angabe"),
    "measured": trilingual("由数据算出", "From the data", "Aus den Daten"),
    "points": trilingual("自评得分", "Own points", "Eigene Punkte"),
    "evidence": trilingual("佐证材料", "Evidence", "Nachweise"),
    "v_applies": trilingual("核验：适用", "Review: applies?", "Prüfung: trifft zu?"),
    "v_value": trilingual("核验值", "Reviewed value", "Geprüfter Wert"),
    "v_judged": trilingual("核验", "Review", "Prüfung"),
    "v_points": trilingual("核验得分", "Reviewed points", "Geprüfte Punkte"),
    "difference": trilingual("差异", "Difference", "Abweichung"),
    "remark": trilingual("扣分原因、备注", "Reason, remark", "Grund, Bemerkung"),
    "state": trilingual("状态", "State", "Stand"),
    "previous": trilingual("上年合计", "Year before", "Vorjahr"),
    "total": trilingual("本年", "This year", "Dieses Jahr"),
    "proof": trilingual("凭证", "Record", "Beleg"),
    "confirm": trilingual("变化属实", "Change is right", "Änderung stimmt"),
    "fall": trilingual("下降率", "Fall", "Rückgang"),
    "value": trilingual("数值", "Value", "Wert"),
    "year": trilingual("年份", "Year", "Jahr"),
    "region": trilingual("地区", "Region", "Gebiet"),
    "source": trilingual("来源", "Source", "Quelle"),
    "number": trilingual("序号", "No.", "Nr."),
    "name": trilingual("材料名称", "Name", "Bezeichnung"),
    "date": trilingual("形成日期", "Date", "Datum"),
    "issuer": trilingual("来源或出具单位", "Source or issuer", "Quelle oder Aussteller"),
    "period": trilingual("数据时段", "Period of the data", "Zeitraum der Daten"),
    "where": trilingual("存放位置", "Where it is kept", "Ablageort"),
    "own_maximum": trilingual("适用分值", "Applicable points", "Anwendbare Punkte"),
    "share": trilingual("得分率", "Share", "Anteil"),
    "own_side": trilingual("自评", "Self-assessment", "Selbstbewertung"),
    "v_side": trilingual("核验", "Verification", "Prüfung"),
    "condition": trilingual("判定条件", "Condition", "Bedingung"),
}

#: What a row still lacks.
STATES: Mapping[str, LocalizedText] = {
    "open": trilingual("未填", "open", "offen"),
    "wrong": trilingual("有误", "wrong", "falsch"),
    "evidence": trilingual("缺佐证", "no evidence", "ohne Nachweis"),
    "doubt": trilingual("数据存疑", "data in doubt", "Daten unklar"),
    "unread": trilingual("有读不出的数", "not a number", "keine Zahl"),
    "missing": trilingual("有漏填", "blank entries", "Angaben fehlen"),
    "vanished": trilingual("上年有、本年无？", "none this year?", "dieses Jahr keine?"),
    "changed": trilingual("变化过大，属实？", "large change – right?", "große Änderung?"),
    "done": trilingual("完成", "done", "fertig"),
}

#: Items of the basic data: name and explanation.
BASIC: Mapping[str, tuple[LocalizedText, LocalizedText]] = {
    "school": (
        trilingual("学校名称", "Name of the school", "Name der Schule"),
        trilingual(
            "与办学许可证或法人登记证书一致",
            "as in the licence or registration",
            "wie in Betriebserlaubnis oder Registrierung",
        ),
    ),
    "address": (
        trilingual("地址", "Address", "Anschrift"),
        trilingual("注明每个园（校）区", "state each site", "jeden Standort angeben"),
    ),
    "type": (
        trilingual("办学类型", "Type of school", "Art der Schule"),
        trilingual("从列表中选择", "choose from the list", "aus der Liste wählen"),
    ),
    "year": (
        trilingual(
            "评价周期（自然年）", "Evaluation period (calendar year)", "Zeitraum (Kalenderjahr)"
        ),
        trilingual("填写年份，例如2025", "the year, such as 2025", "das Jahr, etwa 2025"),
    ),
    "first_year": (
        trilingual(
            "首次评价且缺少上年连续12个月数据",
            "First evaluation, without data of 12 months of the year before",
            "Erste Bewertung, ohne Daten über 12 Monate des Vorjahrs",
        ),
        trilingual(
            "选“是”时，需要上年数据的指标自动列为不适用",
            "with “yes”, indicators that need the year before do not apply",
            "bei „ja“ treffen Kriterien, die das Vorjahr brauchen, nicht zu",
        ),
    ),
    "classes": (
        trilingual("班级数", "Classes", "Gruppen oder Klassen"),
        trilingual("只填数字", "a number only", "nur eine Zahl"),
    ),
    "children": (
        trilingual("儿童人数", "Children", "Kinder"),
        trilingual(
            "各月月末在册人数的平均值，不填姓名",
            "mean of those enrolled at the end of each month, no names",
            "Mittel der am Monatsende Angemeldeten, keine Namen",
        ),
    ),
    "staff": (
        trilingual("教职工人数", "Staff", "Beschäftigte"),
        trilingual(
            "含食堂、保洁和安保人员",
            "with kitchen, cleaning and security staff",
            "mit Küche, Reinigung und Sicherheit",
        ),
    ),
    "canteen": (
        trilingual("食堂经营方式", "Running of the canteen", "Betrieb der Küche"),
        trilingual(
            "外包食堂的用能也要填报",
            "report the energy of a contracted canteen as well",
            "auch Energie einer fremden Küche melden",
        ),
    ),
    "reporter": (
        trilingual("填报人", "Reported by", "Erfasst von"),
        trilingual("姓名或职务", "name or function", "Name oder Funktion"),
    ),
    "checker": (
        trilingual("审核人", "Checked by", "Geprüft von"),
        trilingual("姓名或职务", "name or function", "Name oder Funktion"),
    ),
    "date": (
        trilingual("填报日期", "Date", "Datum"),
        trilingual("例如2026-03-31", "such as 2026-03-31", "etwa 2026-03-31"),
    ),
}

#: Titles, notes and messages.
TEXTS: Mapping[str, LocalizedText] = {
    "title": trilingual("自评与核验工作簿", "Assessment workbook", "Arbeitsmappe zur Bewertung"),
    "basis": trilingual("评价依据：{title}", "Basis: {title}", "Grundlage: {title}"),
    "system": trilingual("指标体系：{title}", "Indicators: {title}", "Kriterienkatalog: {title}"),
    "school_line": trilingual("学校：{name}", "School: {name}", "Schule: {name}"),
    "inputs": trilingual(
        "只填写浅黄色（学校）和浅蓝色（评价组）单元格。",
        "Fill in only the light yellow cells (school) and the light blue ones (reviewers).",
        "Nur hellgelbe Zellen (Schule) und hellblaue Zellen (Prüfgruppe) ausfüllen.",
    ),
    "monthly": trilingual("一、月度数据", "1 Monthly data", "1 Monatsdaten"),
    "annual": trilingual("二、年度数据", "2 Annual data", "2 Jahresdaten"),
    "figures": trilingual(
        "三、计算结果（自动）", "3 Figures (calculated)", "3 Kennzahlen (berechnet)"
    ),
    "factors": trilingual(
        "四、计算所用因子（由资料库给出）",
        "4 Factors used (from the library)",
        "4 Verwendete Faktoren (aus dem Arbeitsbereich)",
    ),
    "month": trilingual("{number}月", "{number}", "{number}"),
    "data_note": trilingual(
        "没有的项目整行留空；有的项目逐月填数字（不带单位），没有用量填0，缺数据填估算值，停园月份的"
        "人数填0；“上年合计”填上一年全年的数量（用能人数填平均值）。",
        "Leave a row blank if there is no such thing; else a number for every month, without unit:"
        " 0 for none, an estimate for what is missing, 0 users in months of closure. “Year before”:"
        " the whole year before (energy users: the mean).",
        "Was es nicht gibt: Zeile leer lassen; sonst je Monat eine Zahl ohne Einheit: 0 für keine,"
        " Schätzung für Fehlendes, 0 Nutzende in Schließmonaten. „Vorjahr“: das ganze Vorjahr"
        " (Nutzende: der Mittelwert).",
    ),
    "scores_note": trilingual(
        "比例和下降率按百分数填写，例如5%；次数、处数填整数；“由数据算出”有数值时自评值可以留空。",
        "Enter shares and falls per cent, such as 5%; counts as whole numbers; where the data give"
        " a value, your own may stay blank.",
        "Anteile und Rückgänge in Prozent, etwa 5%; Anzahlen als ganze Zahlen; wo die Daten einen"
        " Wert liefern, darf der eigene leer bleiben.",
    ),
    "gates_note": trilingual(
        "否决项填“触发”或“未触发”，控制项填“满足”或“不满足”。",
        "Veto items are triggered or not triggered; prerequisites are met or not met.",
        "Ausschlusskriterien liegen vor oder nicht; Mindestanforderungen sind erfüllt oder nicht.",
    ),
    "evidence_note": trilingual(
        "每份材料一行，编号从列表中选择；材料中不出现儿童姓名。",
        "One line for each document, the code chosen from the list; no names of children.",
        "Je Unterlage eine Zeile, die Nummer aus der Liste; keine Namen von Kindern.",
    ),
    "summary_note": trilingual(
        "本表全部由公式算出；核验栏中评价组没有填写的，按学校自评计。",
        "Everything here is calculated; where the reviewers entered nothing, the school’s own entry"
        " counts.",
        "Alles hier ist berechnet; wo die Prüfgruppe nichts einträgt, gilt die Angabe der Schule.",
    ),
    "by_group": trilingual("一、各一级指标得分", "1 Points by level 1", "1 Punkte je Ebene 1"),
    "totals": trilingual("二、综合得分", "2 Total", "2 Gesamtpunktzahl"),
    "conditions": trilingual(
        "三、合格判定", "3 Conditions of a pass", "3 Bedingungen des Bestehens"
    ),
    "result": trilingual("四、结论", "4 Result", "4 Ergebnis"),
    "carbon": trilingual("五、主要碳数据", "5 Carbon figures", "5 Kennzahlen zum Klima"),
    "sum_points": trilingual("适用评分项得分之和", "Scored points", "Punkte der Punktekriterien"),
    "sum_maximum": trilingual("适用评分项分值之和", "Applicable points", "Anwendbare Punkte"),
    "base": trilingual(
        "基础得分（得分÷分值×100）", "Base (points ÷ applicable × 100)", "Grundwert (÷ × 100)"
    ),
    "bonus": trilingual("加分（最高{cap}）", "Bonus (at most {cap})", "Bonus (höchstens {cap})"),
    "total": trilingual("综合得分", "Total", "Gesamtpunktzahl"),
    "absent": trilingual(
        "不适用评分项分值", "Points not applicable", "Punkte, die nicht zutreffen"
    ),
    "open_items": trilingual(
        "未填或有误的指标数", "Items open or wrong", "Offene oder falsche Kriterien"
    ),
    "doubts": trilingual(
        "存疑的数据项数", "Data that are unreadable, blank or gone", "Unklare Daten"
    ),
    "asked": trilingual(
        "变化过大、待核实的数据所涉指标数",
        "Items whose data changed much, to be checked",
        "Kriterien mit großer Änderung, zu prüfen",
    ),
    "veto": trilingual(
        "没有触发否决项", "No veto item is triggered", "Kein Ausschlusskriterium liegt vor"
    ),
    "gates": trilingual(
        "适用的控制项全部满足", "All prerequisites are met", "Alle Mindestanforderungen erfüllt"
    ),
    "keys": trilingual(
        "适用的★关键项均未得0分", "No ★ key item has 0 points", "Kein ★ mit 0 Punkten"
    ),
    "group": trilingual(
        "{name}得分率不低于{share}",
        "{name}: at least {share}",
        "{name}: mindestens {share}",
    ),
    "mark": trilingual(
        "综合得分不低于{mark}分", "Total of at least {mark}", "Mindestens {mark} Punkte insgesamt"
    ),
    "passed": trilingual("评价合格", "Passed", "Bestanden"),
    "failed": trilingual("评价不合格", "Not passed", "Nicht bestanden"),
    "provisional": trilingual("（暂定）", " (provisional)", " (vorläufig)"),
    "unfinished": trilingual("尚未填完", "not complete yet", "noch nicht vollständig"),
    "conclusion": trilingual("结论", "Result", "Ergebnis"),
    "level": trilingual("等级", "Level", "Stufe"),
    "withheld": trilingual(
        "不给出等级（不适用分值超过{limit}分）",
        "no level (more than {limit} points not applicable)",
        "keine Stufe (mehr als {limit} Punkte nicht zutreffend)",
    ),
    "none": trilingual("—", "—", "—"),
    "chart": trilingual(
        "各一级指标得分率", "Share of points by level 1", "Punkteanteil je Ebene 1"
    ),
    "from_list": trilingual(
        "请从列表中选择。", "Choose from the list.", "Bitte aus der Liste wählen."
    ),
    "from_to": trilingual(
        "请填写0到{maximum}之间的数。",
        "Enter a number from 0 to {maximum}.",
        "Zahl von 0 bis {maximum} eingeben.",
    ),
    "whole": trilingual(
        "请填写整数，没有的填0。",
        "Enter a whole number, 0 if none.",
        "Ganze Zahl eingeben, 0 für keine.",
    ),
    "per_cent": trilingual(
        "请填写百分数，例如5%，不超过100%。",
        "Enter per cent, such as 5%, at most 100%.",
        "In Prozent eingeben, etwa 5%, höchstens 100%.",
    ),
    "amount": trilingual(
        "请填写不小于0的数。", "Enter a number of 0 or more.", "Zahl ab 0 eingeben."
    ),
    "any_number": trilingual("请填写数字。", "Enter a number.", "Zahl eingeben."),
    "a_year": trilingual(
        "请填写四位年份。", "Enter a year of four digits.", "Jahr mit vier Ziffern eingeben."
    ),
    "page": trilingual("第&P页，共&N页", "&P / &N", "&P / &N"),
}

#: The instructions, line by line; {sheet} names are put in.
GUIDE: tuple[LocalizedText, ...] = (
    trilingual(
        "1. 在“{basic}”中填写学校名称和评价周期；首次评价且没有上年数据的，选“是”。",
        "1. Enter the school and the period on “{basic}”; choose “yes” if this is the first"
        " evaluation without data of the year before.",
        "1. Auf „{basic}“ Schule und Zeitraum angeben; bei der ersten Bewertung ohne Vorjahresdaten"
        " „ja“ wählen.",
    ),
    trilingual(
        "2. 在“{data}”中按月填写用量；计算结果和因子由表格自动给出。",
        "2. Enter the monthly amounts on “{data}”; figures are calculated.",
        "2. Auf „{data}“ die Monatsmengen eintragen; Kennzahlen werden berechnet.",
    ),
    trilingual(
        "3. 在“{gates}”中逐项判定否决项和控制项。",
        "3. Answer every veto item and prerequisite on “{gates}”.",
        "3. Auf „{gates}“ alle Ausschlusskriterien und Mindestanforderungen beantworten.",
    ),
    trilingual(
        "4. 在“{scores}”中填写自评值；带要点的指标在要点行中选“是”或“否”。",
        "4. Enter your own values on “{scores}”; answer each part with yes or no.",
        "4. Auf „{scores}“ die eigenen Werte eintragen; bei Teilen jeden mit ja oder nein"
        " beantworten.",
    ),
    trilingual(
        "5. 客观条件不具备的指标选“不适用”，并附证明材料。",
        "5. Mark indicators that cannot apply as “does not apply”, with proof.",
        "5. Kriterien, die nicht zutreffen können, als „trifft nicht zu“ kennzeichnen und belegen.",
    ),
    trilingual(
        "6. 在“{scores}”的佐证材料栏填写材料编号，或在“{evidence}”中列出材料；"
        "没有佐证的以橙色标出。",
        "6. Name the evidence in its column on “{scores}” or list it on “{evidence}”; what lacks"
        " evidence is orange.",
        "6. Nachweise auf „{scores}“ nennen oder auf „{evidence}“ auflisten; was ohne Nachweis ist,"
        " wird orange.",
    ),
    trilingual(
        "7. “{summary}”给出得分、合格判定和等级；评价组填写核验栏，与自评不同的以红色标出。",
        "7. “{summary}” shows points, conditions and level; reviewers fill in their columns, and"
        " differences are red.",
        "7. „{summary}“ zeigt Punkte, Bedingungen und Stufe; die Prüfgruppe füllt ihre Spalten aus,"
        " Abweichungen werden rot.",
    ),
    trilingual(
        "8. 请用.xlsx格式保存后交回；不要改变工作表的结构，不要粘贴公式。",
        "8. Save as .xlsx and send it back; leave the structure as it is and paste no formulas.",
        "8. Als .xlsx speichern und zurücksenden; Aufbau nicht ändern, keine Formeln einfügen.",
    ),
    trilingual(
        "9. 材料和备注中不出现儿童姓名。",
        "9. No names of children in evidence and remarks.",
        "9. Keine Namen von Kindern in Nachweisen und Bemerkungen.",
    ),
)


def text(name: str, language: Language, /, **values: object) -> str:
    """Return a text with its values."""
    return TEXTS[name][language].format(**values)


def choice(name: str, language: Language) -> str:
    """Return an answer that is chosen from a list."""
    return CHOICES[name][language]
