"""What pilots are called in documents: the choices of their forms, in each language."""

from collections.abc import Mapping

from curriculum_studio.core.languages import Trilingual, trilingual

SITE_TYPES: Mapping[str, Trilingual] = {
    "kindergarten": trilingual("幼儿园", "kindergarten", "Kita"),
    "primary": trilingual("小学", "primary school", "Grundschule"),
    "secondary": trilingual("中学", "secondary school", "weiterführende Schule"),
    "other": trilingual("其他", "other", "andere"),
}

#: How an activity was carried out.
FORMS: Mapping[str, Trilingual] = {
    "group": trilingual("集体", "whole class", "ganze Gruppe"),
    "area": trilingual("区域", "play areas", "Spielbereiche"),
    "small_group": trilingual("小组", "small group", "Kleingruppe"),
    "family": trilingual("亲子", "with families", "mit Familien"),
}

PROPOSALS: Mapping[str, Trilingual] = {
    "": trilingual("", "", ""),
    "keep": trilingual("保留", "keep", "beibehalten"),
    "change": trilingual("修改", "change", "ändern"),
    "drop": trilingual("取消", "drop", "streichen"),
}

#: What a line of a try-out is about, in the order of the form.
TOPICS: Mapping[str, Trilingual] = {
    "aim": trilingual("目标达成", "Aims", "Ziele"),
    "step": trilingual("活动步骤", "Steps", "Schritte"),
    "material": trilingual("材料", "Materials", "Material"),
    "reaction": trilingual("幼儿表现", "What the children did and said", "Was die Kinder taten"),
    "safety": trilingual("安全", "Safety", "Sicherheit"),
    "family": trilingual("家长反馈", "Feedback of families", "Rückmeldung der Familien"),
    "reflection": trilingual("教师反思", "Looking back", "Rückblick"),
}

OUTCOMES: Mapping[str, Trilingual] = {
    "": trilingual("", "", ""),
    "met": trilingual("达成", "met", "erreicht"),
    "partly": trilingual("部分达成", "partly", "teilweise"),
    "not_met": trilingual("未达成", "not met", "nicht erreicht"),
    "done": trilingual("按计划完成", "done", "durchgeführt"),
    "changed": trilingual("有调整", "changed", "geändert"),
    "skipped": trilingual("未做", "skipped", "ausgelassen"),
}

#: What can be said of a line, by its topic.
OUTCOMES_OF: Mapping[str, tuple[str, ...]] = {
    "aim": ("", "met", "partly", "not_met"),
    "step": ("", "done", "changed", "skipped"),
}

PHASES: Mapping[str, Trilingual] = {
    "before": trilingual("前审议", "before", "vorher"),
    "during": trilingual("中审议", "during", "währenddessen"),
    "after": trilingual("后审议", "after", "nachher"),
}

DECISIONS: Mapping[str, Trilingual] = {
    "": trilingual("", "", ""),
    "keep": trilingual("保持原设计不变", "keep as designed", "unverändert lassen"),
    "adjust": trilingual("有所调整", "adjust", "anpassen"),
    "accepted": trilingual("采纳", "accepted", "angenommen"),
    "rejected": trilingual("不采纳", "not accepted", "abgelehnt"),
    "deferred": trilingual("暂缓", "deferred", "zurückgestellt"),
}

#: Decisions on a part of the design, and on an item of feedback.
ON_PARTS, ON_FEEDBACK = ("", "keep", "adjust"), ("", "accepted", "rejected", "deferred")

#: Decisions that say nothing without a reason.
REASONED = frozenset({"adjust", "rejected", "deferred"})
