"""Guidance for teachers: what suits children of an age, and how aims of a unit are written.

The times are those of Jiangsu kindergartens (小班 15, 中班 20, 大班 25 to 30 minutes); at least two
hours outdoors a day follow from 幼儿园工作规程, article 18. The hints by topic are a synthesis of
the 3-6 guideline, Chinese plans and German kindergartens, to be reviewed by the group.

An aim has the child as its subject (能…, 愿意…); 培养, 引导 and 使 tell what the teacher does. Two
to four aims are usual. School content (小学化) does not belong into a kindergarten: so say the
notice of the Ministry of Education (教基厅函〔2018〕57号) and the 3-6 guideline.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.families import is_aim, is_section, is_step
from curriculum_studio.core.languages import LANGUAGES, Language, LocalizedText, trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import ClassLevel

# --- children of an age -----------------------------------------------------------------------

#: Least and most minutes of a group activity by class.
GROUP_MINUTES: Mapping[str, tuple[int, int]] = {
    "small": (10, 15),
    "middle": (20, 25),
    "large": (25, 30),
    "mixed": (15, 25),
}

#: Minutes that children shall be outdoors on each day.
OUTDOORS = 120

#: Minutes that are usual when an activity is adapted to a class.
_USUAL: Mapping[str, int] = {"small": 15, "middle": 20, "large": 25, "mixed": 20}

_STEPS = 5


def minutes_for(minutes: int, before: ClassLevel, after: ClassLevel, kind: str) -> int:
    """Return how long an activity lasts in another class; what is open in time stays open.

    A group activity keeps to the times of the class; others become shorter or longer by as much.
    """
    if not minutes or before == after:
        return minutes
    least, most = GROUP_MINUTES[after]
    scaled = minutes * _USUAL[after] / _USUAL[before]
    rounded = max(_STEPS, round(scaled / _STEPS) * _STEPS)
    return max(least, min(most, rounded)) if kind == "group" else rounded


#: What of a topic suits which class; the keys of a topic are those of `headings.TOPICS`.
AGE_HINTS: Mapping[str, Mapping[str, LocalizedText]] = {
    "waste": {
        "small": trilingual(
            "把垃圾送回家；只分“可以再用”和“不能再用”两类。",
            "Bring rubbish to the bin; only two groups: can be used again, cannot.",
            "Müll in den Eimer bringen; nur zwei Gruppen: noch brauchbar oder nicht.",
        ),
        "middle": trilingual(
            "按颜色和标志认识四类垃圾桶，用洗净的实物分一分。",
            "Know four bins by colour and sign; sort clean real things.",
            "Vier Tonnen an Farbe und Zeichen erkennen; saubere Dinge sortieren.",
        ),
        "large": trilingual(
            "设计标志，统计一周垃圾，讲给家人听。",
            "Design signs, chart a week of waste, tell families.",
            "Schilder entwerfen, eine Müllwoche festhalten, zu Hause erzählen.",
        ),
    },
    "circular-economy": {
        "small": trilingual(
            "玩纸盒、修玩具。",
            "Play with boxes, mend a toy.",
            "Mit Kartons spielen, ein Spielzeug reparieren.",
        ),
        "middle": trilingual(
            "设交换角、修补角。",
            "A corner for swapping and mending.",
            "Eine Tausch- und Reparaturecke.",
        ),
        "large": trilingual(
            "追一追“从哪里来、到哪里去”。",
            "Follow where things come from and where they go.",
            "Verfolgen, woher Dinge kommen und wohin sie gehen.",
        ),
    },
    "plastic": {
        "small": trilingual(
            "看一看、摸一摸，把材料分一分。",
            "Feel and sort materials.",
            "Materialien fühlen und sortieren.",
        ),
        "middle": trilingual(
            "发现塑料的用处，用布袋代替塑料袋。",
            "What plastic is used for, and what can replace bags.",
            "Wofür Plastik da ist und was Tüten ersetzt.",
        ),
        "large": trilingual(
            "沉浮实验、再用制作，想一想它为什么留得久。",
            "Sink and float, make things anew, why it stays so long.",
            "Schwimmen und sinken, Neues bauen, warum Plastik bleibt.",
        ),
    },
    "water": {
        "small": trilingual(
            "洗完手关好水龙头。", "Turn the tap off.", "Nach dem Waschen den Hahn zudrehen."
        ),
        "middle": trilingual(
            "看一看、量一量滴下的水。", "Watch and measure drips.", "Tropfen beobachten und messen."
        ),
        "large": trilingual(
            "一水多用。", "Use the same water more than once.", "Wasser mehrmals nutzen."
        ),
    },
    "food": {
        "small": trilingual("吃完自己的一份。", "Finish the plate.", "Den Teller leer essen."),
        "middle": trilingual(
            "按需取餐，看一看剩了多少。",
            "Take what you eat; look at what is left.",
            "Nur nehmen, was man isst; Reste ansehen.",
        ),
        "large": trilingual(
            "做一次菜单小调查。", "A small survey of the menu.", "Eine kleine Speiseplan-Umfrage."
        ),
    },
    "energy": {
        "small": trilingual(
            "随手关灯；感受冷和暖。", "Light off; warm and cold.", "Licht aus; warm und kalt."
        ),
        "middle": trilingual(
            "找一找教室里哪里用电。",
            "Find where the room uses electricity.",
            "Suchen, wo im Raum Strom gebraucht wird.",
        ),
        "large": trilingual(
            "玩风和阳光的玩具，做关灯巡查记录；不用“千瓦时”。",
            "Wind and sun toys, a log of the light patrol; no kilowatt-hours.",
            "Wind- und Sonnenspielzeug, Licht-Rundgang; keine Kilowattstunden.",
        ),
    },
    "travel": {
        "small": trilingual(
            "走一走、骑一骑，说出交通工具的名字。",
            "Walk, ride, name vehicles.",
            "Gehen, fahren, Fahrzeuge benennen.",
        ),
        "middle": trilingual(
            "给车分类，数一数大家怎样来园。",
            "Sort vehicles, count how we came.",
            "Fahrzeuge ordnen, zählen, wie wir kommen.",
        ),
        "large": trilingual(
            "画出行图，设计一条步行路线。",
            "Chart travel, plan a walking route.",
            "Wege aufzeichnen, einen Fußweg planen.",
        ),
    },
    "batteries": {
        "small": trilingual(
            "不单设主题，只做“关掉玩具电源”。",
            "No theme of its own: only switching toys off.",
            "Kein eigenes Thema: nur Spielzeug ausschalten.",
        ),
        "middle": trilingual(
            "知道“有电”和“没电”；电池只由大人更换。",
            "Charged and empty; adults change batteries.",
            "Voll und leer; Batterien wechseln Erwachsene.",
        ),
        "large": trilingual(
            "认识有害垃圾桶；不接触、不拆开电池。",
            "The bin for hazardous waste; never touch or open batteries.",
            "Die Sammelbox; Batterien nie anfassen oder öffnen.",
        ),
    },
    "building": {
        "small": trilingual(
            "亮和暗，冷和暖。", "Bright and dark, warm and cool.", "Hell und dunkel."
        ),
        "middle": trilingual(
            "看影子，找阴凉，种墙面绿植。",
            "Shadow and daylight, plants on walls.",
            "Schatten und Tageslicht, grüne Wände.",
        ),
        "large": trilingual(
            "搭一座冬暖夏凉的模型。",
            "Build a model that keeps cool or warm.",
            "Ein Modell bauen, das kühl oder warm hält.",
        ),
    },
    "biodiversity": {
        "small": trilingual("看一看，轻轻摸。", "Look, touch gently.", "Ansehen, sanft berühren."),
        "middle": trilingual(
            "观察生长，搭昆虫旅馆。", "Life cycles, insect hotel.", "Lebensläufe, Insektenhotel."
        ),
        "large": trilingual(
            "它们需要什么家？画花园计划。",
            "What habitats need; a garden plan.",
            "Was Lebensräume brauchen; ein Gartenplan.",
        ),
    },
    "climate": {
        "small": trilingual("看天气。", "The weather.", "Das Wetter."),
        "middle": trilingual("看四季。", "The seasons.", "Die Jahreszeiten."),
        "large": trilingual(
            "玩“盖被子”游戏，说说我们能做什么；不吓孩子。",
            "The blanket game; what we can do; no fear.",
            "Das Deckenspiel; was wir tun können; keine Angst machen.",
        ),
    },
}

#: What holds for every topic.
GENERAL_HINTS: Mapping[str, LocalizedText] = {
    "small": trilingual(
        "以感官、习惯、故事和游戏为主；目标少而具体。",
        "Senses, habits, stories and play; few and concrete aims.",
        "Sinne, Gewohnheiten, Geschichten, Spiel; wenige, konkrete Ziele.",
    ),
    "middle": trilingual(
        "多看、多试、多比较；不用统计数字。",
        "Look, try, compare; no statistics.",
        "Schauen, probieren, vergleichen; keine Statistik.",
    ),
    "large": trilingual(
        "可以记录、设计、讲给别人听；“二氧化碳”只在游戏里出现。",
        "Record, design, tell others; CO₂ only within a game.",
        "Festhalten, gestalten, erzählen; CO₂ nur im Spiel.",
    ),
    "mixed": trilingual(
        "大带小；同一活动给两种难度。",
        "Older help younger; two levels of the same activity.",
        "Große helfen Kleinen; zwei Stufen je Angebot.",
    ),
}


def hints_for(level: str, topics: tuple[str, ...]) -> tuple[LocalizedText, ...]:
    """Return what to think of for children of a class, in general and by topic."""
    found = [GENERAL_HINTS[level]] if level in GENERAL_HINTS else []
    found += [AGE_HINTS[topic][level] for topic in topics if level in AGE_HINTS.get(topic, {})]
    return tuple(found)


# --- aims -------------------------------------------------------------------------------------

#: With what an aim may begin.
STARTERS: Mapping[Language, tuple[str, ...]] = {
    "zh": ("能", "愿意", "喜欢", "知道", "会", "乐于"),
    "en": ("Can ", "Likes to ", "Enjoys ", "Knows ", "Tries to "),
    "de": ("Kann ", "Mag ", "Hat Freude daran, ", "Weiß, ", "Probiert aus, "),
}

#: More aims than this are too many for one unit or activity.
MOST_AIMS = 4

_TEACHER: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"培养|引导|激发|启发|教育(?:幼儿|孩子|儿童)|(?:^|[，。；、\s])(?:使(?!用)|让|帮助|促进|鼓励)"
    ),
    "en": re.compile(
        r"\b(?:teach|foster|develop|guide|encourage|help)\b (?:the )?child(?:ren)?|"
        r"^(?:teach|foster|guide|encourage)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:Förderung|Vermittlung|fördern|vermitteln|anleiten|beibringen)\b|"
        r"\bKindern? (?:wird|werden)\b",
        re.IGNORECASE,
    ),
}
_SCHOOL: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        r"kW\s*·?\s*h|千瓦时|百分(?:比|之|数)|%|％|平均数|统计表|拼音|笔画|默写|背诵|算术|加减法|方程"
    ),
    "en": re.compile(
        r"\bkWh\b|kilowatt|per ?cent|%|\baverage\b|statistic|spelling|multiplication|equation",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\bkWh\b|Kilowatt|Prozent|%|Durchschnitt|Statistik|Rechtschreibung|Gleichung|Einmaleins",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class AimHint:
    """A gentle hint at an aim.

    `kind` is "teacher", "school" or "many"; `words` are what it is about, `count` how many aims.
    """

    kind: str
    node: str
    language: Language = "zh"
    words: str = ""
    count: int = 0


def hints_at(node: Node) -> tuple[AimHint, ...]:
    """Return the hints at the words of one aim or step."""
    hints: list[AimHint] = []
    for language in LANGUAGES:
        text = node.text(language)
        found = _TEACHER[language].search(text) if is_aim(node) else None
        if found is not None:
            hints.append(AimHint("teacher", node.id, language, found.group(0).strip()))
        found = _SCHOOL[language].search(text)
        if found is not None:
            hints.append(AimHint("school", node.id, language, found.group(0).strip()))
    return tuple(hints)


def aim_hints(document: Document) -> tuple[AimHint, ...]:
    """Return the hints at all aims and steps of a unit, in reading order."""
    hints: list[AimHint] = []
    for node in document.walk():
        if is_aim(node) or is_step(node):
            hints += hints_at(node)
        elif is_section(node):
            aims = [n for n in document.children_of(node.id) if is_aim(n) and n.cells]
            if len(aims) > MOST_AIMS:
                hints.append(AimHint("many", aims[MOST_AIMS].id, count=len(aims)))
    return tuple(hints)
