"""What pilots are called in documents: the choices of their forms, in each language."""

from collections.abc import Mapping

from curriculum_studio.domain.languages import Trilingual


def _words(zh: str, en: str, de: str) -> Trilingual:
    return Trilingual(zh=zh, en=en, de=de)


SITE_TYPES: Mapping[str, Trilingual] = {
    "kindergarten": _words("幼儿园", "kindergarten", "Kita"),
    "primary": _words("小学", "primary school", "Grundschule"),
    "secondary": _words("中学", "secondary school", "weiterführende Schule"),
    "other": _words("其他", "other", "andere"),
}

#: How an activity was carried out.
FORMS: Mapping[str, Trilingual] = {
    "group": _words("集体", "whole class", "ganze Gruppe"),
    "area": _words("区域", "play areas", "Spielbereiche"),
    "small_group": _words("小组", "small group", "Kleingruppe"),
    "family": _words("亲子", "with families", "mit Familien"),
}

PROPOSALS: Mapping[str, Trilingual] = {
    "": _words("", "", ""),
    "keep": _words("保留", "keep", "beibehalten"),
    "change": _words("修改", "change", "ändern"),
    "drop": _words("取消", "drop", "streichen"),
}

#: What a line of a try-out is about, in the order of the form.
TOPICS: Mapping[str, Trilingual] = {
    "aim": _words("目标达成", "Aims", "Ziele"),
    "step": _words("活动步骤", "Steps", "Schritte"),
    "material": _words("材料", "Materials", "Material"),
    "reaction": _words("幼儿表现", "What the children did and said", "Was die Kinder taten"),
    "safety": _words("安全", "Safety", "Sicherheit"),
    "family": _words("家长反馈", "Feedback of families", "Rückmeldung der Familien"),
    "reflection": _words("教师反思", "Looking back", "Rückblick"),
}

OUTCOMES: Mapping[str, Trilingual] = {
    "": _words("", "", ""),
    "met": _words("达成", "met", "erreicht"),
    "partly": _words("部分达成", "partly", "teilweise"),
    "not_met": _words("未达成", "not met", "nicht erreicht"),
    "done": _words("按计划完成", "done", "durchgeführt"),
    "changed": _words("有调整", "changed", "geändert"),
    "skipped": _words("未做", "skipped", "ausgelassen"),
}

#: What can be said of a line, by its topic.
OUTCOMES_OF: Mapping[str, tuple[str, ...]] = {
    "aim": ("", "met", "partly", "not_met"),
    "step": ("", "done", "changed", "skipped"),
}

PHASES: Mapping[str, Trilingual] = {
    "before": _words("前审议", "before", "vorher"),
    "during": _words("中审议", "during", "währenddessen"),
    "after": _words("后审议", "after", "nachher"),
}

DECISIONS: Mapping[str, Trilingual] = {
    "": _words("", "", ""),
    "keep": _words("保持原设计不变", "keep as designed", "unverändert lassen"),
    "adjust": _words("有所调整", "adjust", "anpassen"),
    "accepted": _words("采纳", "accepted", "angenommen"),
    "rejected": _words("不采纳", "not accepted", "abgelehnt"),
    "deferred": _words("暂缓", "deferred", "zurückgestellt"),
}

#: Decisions on a part of the design, and on an item of feedback.
ON_PARTS, ON_FEEDBACK = ("", "keep", "adjust"), ("", "accepted", "rejected", "deferred")

#: Decisions that say nothing without a reason.
REASONED = frozenset({"adjust", "rejected", "deferred"})
