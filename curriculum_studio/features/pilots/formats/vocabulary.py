"""Labels of the pilots' forms, as they are printed."""

from collections.abc import Mapping

from curriculum_studio.core.languages import Trilingual, trilingual

LABELS: Mapping[str, Trilingual] = {
    "trial": trilingual("活动试用记录表", "Record of a try-out", "Erprobungsbogen"),
    "deliberation": trilingual(
        "课程审议记录表", "Record of a deliberation", "Protokoll der Curriculumberatung"
    ),
    "observation": trilingual("观察记录", "Observation", "Beobachtung"),
    "research": trilingual(
        "教研活动记录", "Record of a teachers’ meeting", "Protokoll der Teamsitzung"
    ),
    "unit": trilingual("主题活动", "Theme unit", "Themenprojekt"),
    "activity": trilingual("活动", "Activity", "Angebot"),
    "version": trilingual("试用版本", "Version tried", "Erprobte Fassung"),
    "site": trilingual("园所", "Kindergarten", "Kita"),
    "class_level": trilingual("年龄班", "Age group", "Altersgruppe"),
    "date": trilingual("日期", "Date", "Datum"),
    "children": trilingual("幼儿人数", "Children", "Zahl der Kinder"),
    "adults": trilingual("教师人数", "Adults", "Erwachsene"),
    "planned": trilingual("计划时长（分钟）", "Planned minutes", "Geplante Minuten"),
    "actual": trilingual("实际时长（分钟）", "Actual minutes", "Tatsächliche Minuten"),
    "form": trilingual("组织形式", "How", "Form"),
    "proposal": trilingual("建议", "Proposal", "Vorschlag"),
    "what": trilingual("内容", "What", "Was"),
    "outcome": trilingual("结果", "Outcome", "Ergebnis"),
    "remark": trilingual("具体情况", "What was seen", "Was zu sehen war"),
    "privacy": trilingual(
        "只写人数或代号，不写幼儿姓名；照片须经家长同意。",
        "Counts or codes only, never names of children; photos need the families’ consent.",
        "Nur Zahlen oder Kürzel, nie Namen von Kindern; Fotos nur mit Einwilligung der Familien.",
    ),
    "phase": trilingual("审议阶段", "Phase", "Zeitpunkt"),
    "present": trilingual("参加人员", "Those present", "Anwesende"),
    "part": trilingual("环节", "Part", "Teil"),
    "before": trilingual("原稿", "Before", "Vorher"),
    "now": trilingual("修订", "Revised", "Überarbeitet"),
    "decision": trilingual("审议意见", "Decision", "Entscheidung"),
    "reason": trilingual("调整理由", "Reason", "Begründung"),
    "feedback": trilingual("试用反馈", "Feedback from try-outs", "Rückmeldungen aus Erprobungen"),
    "answered_in": trilingual("落实版本", "Changed in version", "Geändert in Fassung"),
    "none": trilingual("无", "none", "keine"),
    "unchanged": trilingual("（未改动）", "(unchanged)", "(unverändert)"),
    "topic": trilingual("教研主题", "Topic", "Thema"),
    "process": trilingual("研讨过程", "What was discussed", "Verlauf"),
    "conclusion": trilingual("达成共识", "What was agreed", "Ergebnis"),
    "next": trilingual("后续任务", "Next steps", "Nächste Schritte"),
    "recorder": trilingual("记录人", "Recorded by", "Protokoll"),
    "codes": trilingual("幼儿（代号）", "Children (codes)", "Kinder (Kürzel)"),
    "setting": trilingual("观察环境", "Setting", "Situation"),
    "focus": trilingual("观察目标", "Focus", "Beobachtungsziel"),
    "seen": trilingual(
        "共 {count} 次，幼儿 {children} 人次，{minutes} 分钟",
        "Number: {count}; children counted: {children}; minutes: {minutes}",
        "Anzahl: {count}; beobachtete Kinder: {children}; Minuten: {minutes}",
    ),
    "method": trilingual("观察方式", "Method", "Verfahren"),
    "minutes": trilingual("时长（分钟）", "Minutes", "Minuten"),
    "local": trilingual(
        "观察记录只留在本园，不随文件传出。",
        "Observations stay in the kindergarten; they leave it with no file.",
        "Beobachtungen bleiben in der Kita und verlassen sie mit keiner Datei.",
    ),
    "instructions": trilingual(
        "请只填写浅色单元格，存盘后交回。",
        "Fill in the light cells only, save, and send the file back.",
        "Bitte nur die hellen Zellen ausfüllen, speichern und zurückschicken.",
    ),
}
