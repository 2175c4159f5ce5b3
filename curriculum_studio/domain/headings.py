"""Fixed headings: elements of a standard and sections of a unit, in the words of documents."""

from collections.abc import Mapping

from curriculum_studio.domain.languages import Trilingual


def _words(zh: str, en: str, de: str) -> Trilingual:
    return Trilingual(zh=zh, en=en, de=de)


#: Headings of elements that carry no title of their own (GB/T 1.1-2020, table 3).
ELEMENTS: Mapping[str, Trilingual] = {
    "foreword": _words("前言", "Foreword", "Vorwort"),
    "introduction": _words("引言", "Introduction", "Einleitung"),
    "bibliography": _words("参考文献", "Bibliography", "Literaturhinweise"),
    "index": _words("索引", "Index", "Stichwortverzeichnis"),
    "contents": _words("目次", "Contents", "Inhalt"),
    "unsorted": _words("未归类内容", "Unsorted", "Nicht zugeordnet"),
}

#: Titles of the chapters that every standard has (8.5 to 8.7).
CHAPTERS: Mapping[str, Trilingual] = {
    "scope": _words("范围", "Scope", "Anwendungsbereich"),
    "references": _words("规范性引用文件", "Normative references", "Normative Verweisungen"),
    "terms": _words("术语和定义", "Terms and definitions", "Begriffe"),
    "symbols": _words("符号和缩略语", "Symbols and abbreviated terms", "Symbole und Abkürzungen"),
}

#: Sections of a theme unit, in their usual order.
UNIT_SECTIONS: Mapping[str, Trilingual] = {
    "origin": _words("主题由来", "Where the theme comes from", "Anlass des Projekts"),
    "value": _words("主题价值", "Why it matters", "Bedeutung"),
    "aims": _words("主题目标", "Aims", "Ziele"),
    "web": _words("主题网络图", "Theme web", "Themennetz"),
    "environment": _words("环境创设", "Room and displays", "Raumgestaltung"),
    "resources": _words("资源利用", "Resources", "Material und Partner"),
    "activities": _words("活动一览", "Activities", "Angebote"),
    "week_plan": _words("周计划", "Week plan", "Wochenplan"),
    "home": _words("家园共育", "With families", "Zusammenarbeit mit Familien"),
    "community": _words("社区资源", "In the community", "Im Sozialraum"),
    "safety": _words("安全提示", "Safety", "Sicherheit"),
    "deliberation": _words("课程审议", "Curriculum deliberation", "Curriculumberatung"),
    "reflection": _words("主题反思", "Looking back", "Rückblick"),
    "photos": _words("活动照片", "Photos", "Fotos"),
}

#: Sections of an activity (教案), in their usual order.
ACTIVITY_SECTIONS: Mapping[str, Trilingual] = {
    "intent": _words("设计意图", "Intention", "Absicht"),
    "aims": _words("活动目标", "Aims", "Ziele"),
    "key_point": _words("活动重点", "Key point", "Schwerpunkt"),
    "difficulty": _words("活动难点", "Difficulty", "Herausforderung"),
    "materials": _words("物质准备", "Materials", "Material"),
    "experience": _words("经验准备", "Prior experience", "Vorerfahrungen"),
    "process": _words("活动过程", "Process", "Ablauf"),
    "extension": _words("活动延伸", "Extension", "Weiterführung"),
    "reflection": _words("活动反思", "Reflection", "Reflexion"),
    "safety": _words("安全提示", "Safety", "Sicherheit"),
    "home": _words("家园共育", "With families", "Zusammenarbeit mit Familien"),
    "photos": _words("活动照片", "Photos", "Fotos"),
}

#: Phases of an activity's process.
PHASES: Mapping[str, Trilingual] = {
    "opening": _words("导入", "Opening", "Einstieg"),
    "main": _words("展开", "Main part", "Hauptteil"),
    "closing": _words("结束", "Closing", "Abschluss"),
}

CLASS_LEVELS: Mapping[str, Trilingual] = {
    "small": _words("小班", "ages 3–4", "3–4 Jahre"),
    "middle": _words("中班", "ages 4–5", "4–5 Jahre"),
    "large": _words("大班", "ages 5–6", "5–6 Jahre"),
    "mixed": _words("混龄", "mixed ages", "altersgemischt"),
}

DOMAINS: Mapping[str, Trilingual] = {
    "health": _words("健康", "Health", "Gesundheit"),
    "language": _words("语言", "Language", "Sprache"),
    "social": _words("社会", "Social life", "Soziales"),
    "science": _words("科学", "Science", "Naturwissen"),
    "art": _words("艺术", "Arts", "Kunst"),
}

ACTIVITY_TYPES: Mapping[str, Trilingual] = {
    "group": _words("集体活动", "Group activity", "Gruppenangebot"),
    "area": _words("区域游戏", "Play areas", "Spielbereiche"),
    "outdoor": _words("户外活动", "Outdoors", "Draußen"),
    "daily": _words("生活活动", "Daily routine", "Alltag"),
    "home": _words("家园共育", "With families", "Mit Familien"),
}

ACTIVITY_ORIGINS: Mapping[str, Trilingual] = {
    "planned": _words("预设", "planned", "geplant"),
    "emergent": _words("生成", "emergent", "aus der Situation"),
}

INDICATOR_CATEGORIES: Mapping[str, Trilingual] = {
    "veto": _words("否决项", "Veto", "Ausschlusskriterium"),
    "gate": _words("控制项", "Prerequisite", "Mindestanforderung"),
    "scored": _words("评分项", "Scored item", "Punktekriterium"),
    "bonus": _words("加分项", "Bonus", "Bonuskriterium"),
}

METHODS: Mapping[str, Trilingual] = {
    "documents": _words("查阅资料", "documents", "Unterlagen"),
    "site": _words("实地查看", "site visit", "Begehung"),
    "interview": _words("访谈", "interview", "Gespräch"),
    "survey": _words("问卷", "survey", "Befragung"),
    "calculation": _words("测算", "calculation", "Berechnung"),
}

#: Topics of the low-carbon curriculum; others are shown as they are written.
TOPICS: Mapping[str, Trilingual] = {
    "waste": _words("垃圾分类", "waste", "Abfall"),
    "circular-economy": _words("循环利用", "circular economy", "Kreislaufwirtschaft"),
    "plastic": _words("塑料", "plastic", "Kunststoff"),
    "water": _words("节水", "water", "Wasser"),
    "food": _words("爱惜粮食", "food", "Ernährung"),
    "energy": _words("能源", "energy", "Energie"),
    "travel": _words("绿色出行", "travel", "Mobilität"),
    "building": _words("绿色建筑", "building", "Bauen"),
    "biodiversity": _words("生物多样性", "biodiversity", "Artenvielfalt"),
    "batteries": _words("电池", "batteries", "Batterien"),
    "climate": _words("气候", "climate", "Klima"),
}

STAGES: Mapping[str, Trilingual] = {
    "working_draft": _words("工作组讨论稿", "Working draft", "Arbeitsentwurf"),
    "comment_draft": _words("征求意见稿", "Draft for comments", "Entwurf zur Stellungnahme"),
    "review_draft": _words("送审稿", "Draft for review", "Entwurf zur Prüfung"),
    "approval_draft": _words("报批稿", "Draft for approval", "Entwurf zur Genehmigung"),
    "published": _words("发布稿", "Published", "Veröffentlicht"),
}


def section_heading(role: str, *, of_activity: bool) -> Trilingual:
    """Return the heading of a section of a unit or an activity."""
    own, other = (
        (ACTIVITY_SECTIONS, UNIT_SECTIONS) if of_activity else (UNIT_SECTIONS, ACTIVITY_SECTIONS)
    )
    return own.get(role) or other[role]
