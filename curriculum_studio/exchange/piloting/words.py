"""Labels of the pilots' forms, as they are printed."""

from collections.abc import Mapping

from curriculum_studio.domain.languages import Trilingual


def _words(zh: str, en: str, de: str) -> Trilingual:
    return Trilingual(zh=zh, en=en, de=de)


LABELS: Mapping[str, Trilingual] = {
    "trial": _words("活动试用记录表", "Record of a try-out", "Erprobungsbogen"),
    "deliberation": _words(
        "课程审议记录表", "Record of a deliberation", "Protokoll der Curriculumberatung"
    ),
    "observation": _words("观察记录", "Observation", "Beobachtung"),
    "research": _words(
        "教研活动记录", "Record of a teachers’ meeting", "Protokoll der Fachberatung"
    ),
    "unit": _words("主题活动", "Theme unit", "Themenprojekt"),
    "activity": _words("活动", "Activity", "Angebot"),
    "version": _words("试用版本", "Version tried", "Erprobte Fassung"),
    "site": _words("园所", "Kindergarten", "Kita"),
    "class_level": _words("年龄班", "Class", "Gruppe"),
    "date": _words("日期", "Date", "Datum"),
    "children": _words("幼儿人数", "Children", "Zahl der Kinder"),
    "adults": _words("教师人数", "Adults", "Erwachsene"),
    "planned": _words("计划时长（分钟）", "Planned minutes", "Geplante Minuten"),
    "actual": _words("实际时长（分钟）", "Actual minutes", "Tatsächliche Minuten"),
    "form": _words("组织形式", "How", "Form"),
    "proposal": _words("建议", "Proposal", "Vorschlag"),
    "what": _words("内容", "What", "Was"),
    "outcome": _words("结果", "Outcome", "Ergebnis"),
    "remark": _words("具体情况", "What was seen", "Was zu sehen war"),
    "privacy": _words(
        "只写人数或代号，不写幼儿姓名；照片须经家长同意。",
        "Counts or codes only, never names of children; photos need the families’ consent.",
        "Nur Zahlen oder Kürzel, nie Namen von Kindern; Fotos nur mit Einwilligung der Familien.",
    ),
    "phase": _words("审议阶段", "Phase", "Zeitpunkt"),
    "present": _words("参加人员", "Those present", "Anwesende"),
    "part": _words("环节", "Part", "Teil"),
    "before": _words("原稿", "Before", "Vorher"),
    "now": _words("修订", "Revised", "Überarbeitet"),
    "decision": _words("审议意见", "Decision", "Entscheidung"),
    "reason": _words("调整理由", "Reason", "Begründung"),
    "feedback": _words("试用反馈", "Feedback from try-outs", "Rückmeldungen aus Erprobungen"),
    "answered_in": _words("落实版本", "Changed in version", "Geändert in Fassung"),
    "none": _words("无", "none", "keine"),
    "unchanged": _words("（未改动）", "(unchanged)", "(unverändert)"),
    "topic": _words("教研主题", "Topic", "Thema"),
    "process": _words("研讨过程", "What was discussed", "Verlauf"),
    "conclusion": _words("达成共识", "What was agreed", "Ergebnis"),
    "next": _words("后续任务", "Next steps", "Nächste Schritte"),
    "recorder": _words("记录人", "Recorded by", "Protokoll"),
    "observed": _words("观察实录", "What was observed", "Beobachtung"),
    "analysis": _words("分析与解读", "What it tells", "Deutung"),
    "support": _words("支持策略", "How to support", "Unterstützung"),
    "method": _words("观察方式", "Method", "Verfahren"),
    "minutes": _words("时长（分钟）", "Minutes", "Minuten"),
    "local": _words(
        "观察记录只留在本园，不随文件传出。",
        "Observations stay in the kindergarten; they leave it with no file.",
        "Beobachtungen bleiben in der Kita und verlassen sie mit keiner Datei.",
    ),
    "instructions": _words(
        "请只填写浅色单元格，存盘后交回。",
        "Fill in the light cells only, save, and send the file back.",
        "Bitte nur die hellen Zellen ausfüllen, speichern und zurückschicken.",
    ),
}
