"""Fixed headings: elements of a standard and sections of a unit, in the words of documents."""

from collections.abc import Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LocalizedText, trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import Activity, Section

#: Headings of elements that carry no title of their own (GB/T 1.1-2020, table 3).
ELEMENTS: Mapping[str, LocalizedText] = {
    "foreword": trilingual("前言", "Foreword", "Vorwort"),
    "introduction": trilingual("引言", "Introduction", "Einleitung"),
    "bibliography": trilingual("参考文献", "Bibliography", "Literaturhinweise"),
    "index": trilingual("索引", "Index", "Stichwortverzeichnis"),
    "contents": trilingual("目次", "Contents", "Inhalt"),
    "unsorted": trilingual("未归类内容", "Unsorted", "Nicht zugeordnet"),
}

#: Titles of the chapters that every standard has (8.5 to 8.7).
CHAPTERS: Mapping[str, LocalizedText] = {
    "scope": trilingual("范围", "Scope", "Anwendungsbereich"),
    "references": trilingual("规范性引用文件", "Normative references", "Normative Verweisungen"),
    "terms": trilingual("术语和定义", "Terms and definitions", "Begriffe"),
    "symbols": trilingual(
        "符号和缩略语", "Symbols and abbreviated terms", "Symbole und Abkürzungen"
    ),
}

#: Sections of a theme unit, in their usual order.
UNIT_SECTIONS: Mapping[str, LocalizedText] = {
    "origin": trilingual("主题由来", "Where the theme comes from", "Anlass des Projekts"),
    "value": trilingual("主题价值", "Why it matters", "Bedeutung"),
    "aims": trilingual("主题目标", "Aims", "Ziele"),
    "web": trilingual("主题网络图", "Theme web", "Themennetz"),
    "environment": trilingual("环境创设", "Room and displays", "Raumgestaltung"),
    "resources": trilingual("资源利用", "Resources", "Material und Partner"),
    "activities": trilingual("活动一览", "Activities", "Angebote"),
    "week_plan": trilingual("周计划", "Week plan", "Wochenplan"),
    "home": trilingual("家园共育", "With families", "Zusammenarbeit mit Familien"),
    "community": trilingual("社区资源", "In the community", "Im Sozialraum"),
    "safety": trilingual("安全提示", "Safety", "Sicherheit"),
    "deliberation": trilingual("课程审议", "Curriculum deliberation", "Curriculumberatung"),
    "reflection": trilingual("主题反思", "Looking back", "Rückblick"),
    "photos": trilingual("活动照片", "Photos", "Fotos"),
}

#: Sections of an activity (教案), in their usual order.
ACTIVITY_SECTIONS: Mapping[str, LocalizedText] = {
    "intent": trilingual("设计意图", "Intention", "Absicht"),
    "aims": trilingual("活动目标", "Aims", "Ziele"),
    "key_point": trilingual("活动重点", "Key point", "Schwerpunkt"),
    "difficulty": trilingual("活动难点", "Difficulty", "Herausforderung"),
    "materials": trilingual("物质准备", "Materials", "Material"),
    "experience": trilingual("经验准备", "Prior experience", "Vorerfahrungen"),
    "process": trilingual("活动过程", "Process", "Ablauf"),
    "extension": trilingual("活动延伸", "Extension", "Weiterführung"),
    "reflection": trilingual("活动反思", "Reflection", "Reflexion"),
    "safety": trilingual("安全提示", "Safety", "Sicherheit"),
    "home": trilingual("家园共育", "With families", "Zusammenarbeit mit Familien"),
    "photos": trilingual("活动照片", "Photos", "Fotos"),
}

#: Parts of an observation (观察记录), in the order of the form.
OBSERVATION_SECTIONS: Mapping[str, LocalizedText] = {
    "observed": trilingual("观察实录", "What was observed", "Beobachtung"),
    "analysis": trilingual("分析与解读", "What it tells", "Deutung"),
    "support": trilingual("支持策略", "How to support", "Impulse"),
}

#: Phases of an activity's process.
PHASES: Mapping[str, LocalizedText] = {
    "opening": trilingual("导入", "Opening", "Einstieg"),
    "main": trilingual("展开", "Main part", "Hauptteil"),
    "closing": trilingual("结束", "Closing", "Abschluss"),
}

CLASS_LEVELS: Mapping[str, LocalizedText] = {
    "small": trilingual("小班", "ages 3–4", "3–4 Jahre"),
    "middle": trilingual("中班", "ages 4–5", "4–5 Jahre"),
    "large": trilingual("大班", "ages 5–6", "5–6 Jahre"),
    "mixed": trilingual("混龄", "mixed ages", "altersgemischt"),
}

DOMAINS: Mapping[str, LocalizedText] = {
    "health": trilingual("健康", "Health", "Gesundheit"),
    "language": trilingual("语言", "Language", "Sprache"),
    "social": trilingual("社会", "Social life", "Soziales"),
    "science": trilingual("科学", "Science", "Naturwissen"),
    "art": trilingual("艺术", "Arts", "Kunst"),
}

ACTIVITY_TYPES: Mapping[str, LocalizedText] = {
    "group": trilingual("集体活动", "Group activity", "Gruppenangebot"),
    "area": trilingual("区域游戏", "Play areas", "Spielbereiche"),
    "outdoor": trilingual("户外活动", "Outdoors", "Draußen"),
    "daily": trilingual("生活活动", "Daily routine", "Alltag"),
    "home": trilingual("家园共育", "With families", "Mit Familien"),
}

ACTIVITY_ORIGINS: Mapping[str, LocalizedText] = {
    "planned": trilingual("预设", "planned", "geplant"),
    "emergent": trilingual("生成", "emergent", "aus der Situation"),
}

INDICATOR_CATEGORIES: Mapping[str, LocalizedText] = {
    "veto": trilingual("否决项", "Veto", "Ausschlusskriterium"),
    "gate": trilingual("控制项", "Prerequisite", "Mindestanforderung"),
    "scored": trilingual("评分项", "Scored item", "Punktekriterium"),
    "bonus": trilingual("加分项", "Bonus", "Bonuskriterium"),
}

METHODS: Mapping[str, LocalizedText] = {
    "documents": trilingual("查阅资料", "documents", "Unterlagen"),
    "site": trilingual("实地查看", "site visit", "Begehung"),
    "interview": trilingual("访谈", "interview", "Gespräch"),
    "survey": trilingual("问卷", "survey", "Befragung"),
    "calculation": trilingual("测算", "calculation", "Berechnung"),
}

#: Topics of the low-carbon curriculum; others are shown as they are written.
TOPICS: Mapping[str, LocalizedText] = {
    "waste": trilingual("垃圾分类", "waste", "Abfall"),
    "circular-economy": trilingual("循环利用", "circular economy", "Kreislaufwirtschaft"),
    "plastic": trilingual("塑料", "plastic", "Kunststoff"),
    "water": trilingual("节水", "water", "Wasser"),
    "food": trilingual("爱惜粮食", "food", "Ernährung"),
    "energy": trilingual("能源", "energy", "Energie"),
    "travel": trilingual("绿色出行", "travel", "Mobilität"),
    "building": trilingual("绿色建筑", "building", "Bauen"),
    "biodiversity": trilingual("生物多样性", "biodiversity", "Artenvielfalt"),
    "batteries": trilingual("电池", "batteries", "Batterien"),
    "climate": trilingual("气候", "climate", "Klima"),
}

STAGES: Mapping[str, LocalizedText] = {
    "working_draft": trilingual("工作组讨论稿", "Working draft", "Arbeitsentwurf"),
    "comment_draft": trilingual("征求意见稿", "Draft for comments", "Entwurf zur Stellungnahme"),
    "review_draft": trilingual("送审稿", "Draft for review", "Entwurf zur Prüfung"),
    "approval_draft": trilingual("报批稿", "Draft for approval", "Entwurf zur Genehmigung"),
    "published": trilingual("发布稿", "Published", "Veröffentlicht"),
}


def section_heading(role: str, *, of_activity: bool) -> LocalizedText:
    """Return the heading of a section of a unit, an activity or an observation."""
    own, other = (
        (ACTIVITY_SECTIONS, UNIT_SECTIONS) if of_activity else (UNIT_SECTIONS, ACTIVITY_SECTIONS)
    )
    return own.get(role) or other.get(role) or OBSERVATION_SECTIONS[role]


def heading_of(document: Document, node: Node) -> LocalizedText | None:
    """Return the heading that a node has by rule; None where it has none, or a title of its own."""
    if isinstance(node.payload, Section):
        above = document.nodes[node.parent]
        return section_heading(node.payload.role, of_activity=isinstance(above.payload, Activity))
    return ELEMENTS.get(node.kind)
