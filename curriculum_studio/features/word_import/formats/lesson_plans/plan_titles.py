"""What the title of a plan tells: 大班科学活动：影子变变变 is an activity named 影子变变变."""

import re

from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    MONTH_NAMES,
    PlanTerm,
    term_in,
    week_numbers,
    without_term,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    activity_type,
    class_in,
    class_level,
    domains,
)
from curriculum_studio.values import dataclass

#: Words of a title that say of which sort, class and year a plan is, and nothing else.
_GENERIC = (
    "活动|教学|课时|教育|领域|教案|设计|方案|计划|主题|安排|集体|区域|户外|生活|半日|一日|游戏|课程|工作|保教|班级|年级组|年级|年龄段|年龄班"
    "|第|周次|周|每周|一周|学期|学年度|学年|年度|本|组|表|月|的|上|下|详案|记录|预设|生成|实施|系列|单元|项目|小组|亲子|时间|内容|名称"
    "|进度|级部|学部|逐日|流程|日常|常规|幼儿|园|教学案|名|题目|课题|班|年|日|总|式|化|度|之"
    r"|Schriftliche|Ausarbeitung|[A-ZÄÖÜ][\w-]*(?:planung|plan)|Planung|eines|einer|des|der|die|das|für|im|in|von|vom|bis|zum|unser|unsere|[\w-]*Angebots?|Angebotsplanung|Wochenplan|Wochenplanung"
    "|Tagesplan|Tagesablauf|Tagesplanung|Projekt|Projektplanung|Projektwoche|Themenprojekt|Thema|Monatsplan|Jahresplan|Jahresplanung"
    "|Halbjahresplan|(?:Halbjahres|Jahres|Monats)übersicht|KW|Woche|lesson|plan|of|the|week|day|weekly|daily|term|theme|unit|activity|preschool|nursery|kindergarten|reception|EYFS"
)
#: Words that tell more than the plan can say elsewhere; they stay as text.
_NARROW = (
    "音乐|美术|数学|体育|体能|安全|综合|劳动|阅读|绘本|手工|节气|节日|民间|公开课|优质课|说课|观摩|研讨|案例|律动|歌唱|欣赏|绘画"
    "|故事|诗歌|儿歌|谈话|实验|探究|食育|足球|篮球|创意|表演|建构|角色|早期|传统|文化|户外自主|自主|室内"
)
_WORDS = re.compile(
    r"(?:[大中小托]\s*[（(]?\s*[一二三四五六七八九十\d]{0,2}\s*[）)]?\s*班(?:\s*[（(]?[一二三四五六七八九十\d]{1,2}[）)]?(?:\s*班)?)?"
    rf"|健康|语言|社会|科学|艺术|{_NARROW}|{_GENERIC}"
    r"|[×xX○*]{1,4}\w{0,10}?幼儿园|\w{2,8}(?:实验|中心|市|区|县|镇|第\w)\w{0,6}?幼儿园"
    r"|混龄班?|[一二三四五六七八九十\d]+|[A-ZÄÖÜ][\wäöüß]*[Gg]ruppe"
    r"|[\s\u3000\-–—－~～至()（）·、/.,+与和第]+)+",
    re.IGNORECASE,
)
#: Words of a title that says nothing which a plan does not show itself: 教 案, 一日活动计划.
_SORT_ONLY = re.compile(
    r"(?:幼儿园?|教案|教学|活动|设计|方案|计划|安排|表|一日|半日|每?周|主题|详案|[\s\u3000])*"
    r"(?:教\s*案|设\s*计|方\s*案|计\s*划|安\s*排|表)"
    r"|(?:EYFS )?(?:lesson plan|weekly plan|daily plan)"
    r"|Wochenplan|Tagesplan|Projektplanung|Angebotsplanung"
    r"|(?:Schriftliche )?(?:Planung|Ausarbeitung) eines (?:Bildungs)?[Aa]ngebots",
    re.IGNORECASE,
)
_NARROW_WORD = re.compile(_NARROW)
#: Days in a title: vom 22. bis 26. September 2025, 2024.10.14—10.18.
_DATES = re.compile(
    rf"(?:\b\d{{1,2}}\.\s*(?:bis|[-–—])\s*)?\b\d{{1,2}}\.\s*(?:{MONTH_NAMES})(?:\s*20\d\d)?"
    r"|(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./]\s*\d{1,2}\s*[日号]?"
    rf"|\b(?:{MONTH_NAMES})\s+20\d\d",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[《〈「“„»\"]([^《》〈〉「」“”„»«\"]+)[》〉」”“«\"]")
_COLON = re.compile(r"[:：]|[-—─－]{2,}")
#: Words in brackets that belong to a name (绘本阅读).
_KEPT = re.compile("绘本|阅读|第|[一二三四五六七八九]课时")
_TAIL = re.compile(r"[（(]([^（）()]+)[）)]\s*$")
#: How many words make a plan of a sort; the first that fits counts.
_SORTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("week", re.compile(
        r"周(?!次).{0,6}(?:计划|安排|活动|教学|保教)|一周|每周"
        r"|Wochenplan|week(?:ly)? plan|plan of the week",
        re.IGNORECASE)),
    ("day", re.compile(
        r"一日|半日|日(?:活动)?计划|日安排|逐日"
        r"|Tagesplan|Tagesablauf|Tagesstruktur|daily plan|day plan",
        re.IGNORECASE)),
    ("term", re.compile(
        r"教\s*学\s*日\s*历|教学进度|学期.*(?:计划|安排|方案|进度)|学年.*(?:计划|安排)|(?:班级|年级组?|班务)(?:工作|保教|教育)*计划|工作计划"
        r"|月.{0,4}计划|Jahresplan|Halbjahresplan|Monatsplan|Jahresübersicht"
        r"|term plan", re.IGNORECASE)),
    ("lesson", re.compile(
        r"教案|教学活动|活动设计|教学设计|说课|课时|(?:健康|语言|社会|科学|艺术|音乐|美术|数学|体育|安全|综合|生活)(?:领域)?(?:教育|教学)?活动"
        r"|Angebot|lesson plan", re.IGNORECASE)),
    ("theme", re.compile(r"主题|单元|项目|Projekt|theme|project", re.IGNORECASE)),
)  # fmt: skip


#: What stands between values in brackets behind a name.
_BETWEEN = re.compile(r"\s*[、，,;；/·|]\s*")
_TYPES = ("集体", "区域", "户外", "生活", "亲子", "家园共育")


@dataclass(frozen=True, slots=True)
class PlanTitle:
    """A title taken apart: the name in it, empty if it has none, and what stands around the name.

    `whole`: what stands around it says nothing that the fields here do not.
    """

    name: str
    around: str
    whole: bool

    @property
    def level(self) -> object:
        """The level of the class, None if it is not told."""
        value = class_level(self.around)
        return value.value if value is not None else None

    @property
    def class_name(self) -> str:
        """The name of the class in its house."""
        return class_in(self.around)

    @property
    def domains(self) -> object:
        """The learning areas, None if none is told."""
        value = domains(self.around)
        return value.value if value is not None else None

    @property
    def type(self) -> object:
        """The type of activity, None if it is not told."""
        for word in _TYPES:
            if word in self.around and (value := activity_type(word)) is not None:
                return value.value
        values = map(activity_type, _BETWEEN.split(self.around))
        return next((value.value for value in values if value is not None), None)

    @property
    def week(self) -> int:
        """The number of the week in the term, 0 if it is not told."""
        numbers = week_numbers(self.around)
        return numbers[0] if numbers is not None else 0

    @property
    def term(self) -> PlanTerm | None:
        """The term, None if it is not told."""
        return term_in(self.around)


def split_title(text: str) -> PlanTitle:
    """Take a title apart; one whose words around the name are not known is a name as a whole."""
    plain = text.strip()
    name, around = plain, ""
    for step in (_unquoted, _in_brackets, _behind_colon, _before_tail, _before_values):
        found = step(name)
        if found is not None:
            name, around = found[0], f"{around} {found[1]}".strip()
    if is_generic(plain) and not (around and _QUOTED.search(plain)):
        return _title("", plain)
    return _title(name, around)


def _unquoted(text: str) -> tuple[str, str] | None:
    quoted = list(_QUOTED.finditer(text))
    if len(quoted) != 1:
        return None
    around = f"{text[: quoted[0].start()]} {text[quoted[0].end() :]}".strip(" :：")
    return (quoted[0][1].strip(), around) if not around or is_generic(around) else None


def _in_brackets(text: str) -> tuple[str, str] | None:
    """Take a name in brackets behind words that only say what the plan is."""
    tail = _TAIL.search(text)
    before = text[: tail.start()].strip() if tail is not None else ""
    if tail is None or not before or not is_generic(before) or is_generic(tail[1]):
        return None
    return tail[1].strip(), before


def _behind_colon(text: str) -> tuple[str, str] | None:
    colon = _COLON.search(text)
    before = text[: colon.start()].strip() if colon is not None else ""
    said = is_generic(before) or is_generic(_QUOTED.sub("", before).strip() or "—")
    if colon is None or not before or not said:
        return None
    name = text[colon.end() :].strip()
    inner = _QUOTED.fullmatch(name)
    return (inner[1] if inner is not None else name), before


def _before_tail(text: str) -> tuple[str, str] | None:
    tail = _TAIL.search(text)
    if tail is None or not is_generic(tail[1]) or _KEPT.search(tail[1]) is not None:
        return None
    before = text[: tail.start()].strip()
    told = class_level(tail[1]) is not None or domains(tail[1]) is not None
    return (before, tail[1]) if told and before and not is_generic(before) else None


def _before_values(text: str) -> tuple[str, str] | None:
    """Take a name before brackets that hold an area and a form: Radlied (Musik, Stuhlkreis)."""
    tail = _TAIL.search(text)
    words = [each.strip() for each in _BETWEEN.split(tail[1])] if tail is not None else []
    before = text[: tail.start()].strip() if tail is not None else ""
    latin = bool(words) and words[0][:1] < "\u3400"
    if tail is None or not (len(words) > 1 or latin) or not before or is_generic(before):
        return None
    known = (activity_type(each) or (" " not in each and domains(each)) for each in words)
    return (before, tail[1]) if all(known) else None


def _title(name: str, around: str) -> PlanTitle:
    told = _QUOTED.search(around) is None and (around.isascii() is False or is_generic(around))
    return PlanTitle(name, around, whole=told and _NARROW_WORD.search(around) is None)


def is_generic(text: str) -> bool:
    """Whether a text only says of which sort, class and year a plan is."""
    rest = _DATES.sub(" ", without_term(text)).strip()
    spaced = re.sub(r"(?<=[一-鿿])\s+(?=[一-鿿])", "", rest)
    return not rest or _WORDS.fullmatch(spaced) is not None


def only_sort(text: str) -> bool:
    """Whether a title says of which sort a plan is and nothing else, so that it is computed."""
    return _SORT_ONLY.fullmatch(text.strip()) is not None


def sort_of_title(text: str) -> str:
    """Return of which sort a plan is by its title, empty if it does not tell."""
    return next((sort for sort, words in _SORTS if words.search(text)), "")
