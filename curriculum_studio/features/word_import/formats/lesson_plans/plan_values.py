"""What teachers write into the heads of their plans: class, date, minutes, number of the week."""

import re
from collections.abc import Mapping
from typing import Any

from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
)
from curriculum_studio.core.payloads.unit import ClassLevel, DomainName
from curriculum_studio.core.words import Words
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    MONTH_NAMES,
    calendar_week,
    clock_minutes,
    is_weekday,
    period_in,
    term_in,
    week_numbers,
    without_term,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.ooxml.reader.list_numbers import han_value
from curriculum_studio.values import dataclass

# --- values -----------------------------------------------------------------------------------


def _spelled(words: Words[Any]) -> dict[str, str]:
    """Return our own words for values in all languages: nothing is lost when one is put back."""
    return {compact(each[language]): name for name, each in words.items() for language in LANGUAGES}


_CLASSES = _spelled(CLASS_LEVELS) | {
    "混龄班": "mixed",
    "3-4岁": "small",
    "4-5岁": "middle",
    "5-6岁": "large",
    "3～4岁": "small",
    "4～5岁": "middle",
    "5～6岁": "large",
    "小班(3-4岁)": "small",
    "中班(4-5岁)": "middle",
    "大班(5-6岁)": "large",
}
_HAN = "一二三四五六七八九十"
#: 中二班, 大（1）班, 中2班, 小班, 大班组.
_CLASS = re.compile(rf"(大|中|小|托)[\s（(]*[{_HAN}\d]*[）)]*\s*班|混龄")
_NAMED_CLASS = re.compile(
    rf"(?:[大中小托][\s（(]*[{_HAN}\d]{{1,2}}[）)]*\s*班"
    rf"|[大中小托]班\s*[（(]?(?:[{_HAN}]{{1,2}}|\d{{1,2}}(?!\d))[）)]?\s*班?(?!学期|[日天周月年])"
    rf"|[A-ZÄÖÜ][\wäöüß]*[Gg]ruppe|[A-ZÄÖÜ][\wäöüß-]* Gruppe)"
)
_AGES = re.compile(
    r"(\d)\s*(?:[-–—－~～到至]|bis|to)\s*(\d)\s*(?:岁|周岁|Jahren?|Jährige|years?|-?year)",
    re.IGNORECASE,
)
#: Ages behind the name of a class: Fische (4–6 Jahre).
_AGES_BEHIND = re.compile(
    rf"\s*(?:[（(]\s*{_AGES.pattern}\s*[）)]|[,，]\s*{_AGES.pattern})\s*$", re.IGNORECASE
)
#: How many children there are is no part of a name.
_CHILDREN = re.compile(r"\d\s*(?:人|名|Kinder|children)")
#: Words for groups that name none.
_NO_CLASSES = frozenset(["altersgruppe", "zielgruppe", "kleingruppe", "kindergruppe", "diegruppe"])
#: The name of a class is at most so long (characters).
_LONGEST_CLASS = 20
_LONGEST_BARE = 48
_CLASS_WORDS: Mapping[str, ClassLevel] = {
    "大": "large", "中": "middle", "小": "small", "托": "small",
}  # fmt: skip
_AGE_LEVELS: Mapping[int, ClassLevel] = {3: "small", 4: "middle", 5: "large"}
_OWN_DOMAINS = _spelled(DOMAINS)
#: Subjects that are narrower than the domain they belong to.
_SUBJECTS = {"数学": "science", "音乐": "art", "美术": "art", "体育": "health"}
_DOMAINS = {**_OWN_DOMAINS, **_SUBJECTS}
#: Words by which domains are known.
_DOMAIN_WORDS = Words[DomainName]("plan_labels.domains")
_OWN_TYPES = _spelled(ACTIVITY_TYPES)
_TYPES = {
    "集体教学活动": "group",
    "集体教学": "group",
    "集体": "group",
    "教学活动": "group",
    "区域活动": "area",
    "区域": "area",
    "户外游戏": "outdoor",
    "户外": "outdoor",
    "小组活动": "group",
    "小组": "group",
    "生活渗透": "daily",
    "生活": "daily",
    "家园互动": "home",
    "亲子活动": "home",
    "亲子": "home",
    "亲子游戏": "home",
    "区角活动": "area",
    "区角": "area",
    "户外体育活动": "outdoor",
    "户外体育游戏": "outdoor",
    "日常活动": "daily",
    "kleingruppe": "group",
    "gesamtgruppe": "group",
    "großgruppe": "group",
    "stuhlkreis": "group",
    "gesprächskreis": "group",
    "morgenkreis": "group",
    "freispiel": "area",
    **_OWN_TYPES,
}
_TYPE_WORDS = re.compile(
    r"(?P<home>亲子|家园)|(?P<area>区域|区角|Freispiel)|(?P<outdoor>户外|draußen|im Freien)"
    r"|(?P<daily>生活|日常)|(?P<group>集体|小组|教学|gruppe\b|kreis\b)",
    re.IGNORECASE,
)
_ORIGINS = _spelled(ACTIVITY_ORIGINS)
#: 分钟, 分, 5', 5′, 5 Min.
_UNIT = r"\s*(?:分钟左右|分钟|分(?![一-鿿])|['’′](?!\w)|min\b\.?|minutes|Minuten)"
_RANGE = r"(?:\d{1,3}\s*(?:[-–—~～至到]|bis)\s*)?"
_MINUTES = re.compile(rf"(\d{{1,3}}){_UNIT}", re.IGNORECASE)
#: Minutes behind, or before, the words of a step or the name of an activity.
_ABOUT = r"(?:约|大约|共|总计|ca\.?|etwa|about)?\s*"
MINUTES_BEHIND = re.compile(
    rf"\s*[（(【\[]\s*(?:时间[:：])?\s*{_ABOUT}{_RANGE}(\d{{1,3}}){_UNIT}\s*[）)】\]]\s*[:：]?$"
    rf"|\s+{_ABOUT}{_RANGE}(\d{{1,3}}){_UNIT}\s*[:：]?$",
    re.IGNORECASE,
)
MINUTES_BEFORE = re.compile(
    rf"^(?:[（(【\[]\s*{_ABOUT}{_RANGE}(\d{{1,3}}){_UNIT}\s*[）)】\]]|{_RANGE}(\d{{1,3}}){_UNIT}\s*[:：])"
    r"\s*(?=\S)",
    re.IGNORECASE,
)
#: Words for an activity that is open in time, which is zero minutes.
_OPEN_TIME = frozenset(["时间不限", "不限", "open", "offen"])
_EXACT_MINUTES = re.compile(rf"(?:约\s*|ca\.\s*)?\d{{1,3}}{_UNIT}", re.IGNORECASE)
_HAN_MINUTES = re.compile(rf"([{_HAN}]{{1,4}})\s*分钟")
_WEEKS = re.compile(
    r"(?<![第\d])(\d{1,2}|[一二两三四五六七八九十])\s*(?:个?(?:教学)?周(?![一二三四五六日次])|weeks?|Wochen?)"
)
_EXACT_WEEKS = re.compile(r"\d{1,2}\s*(?:周|weeks?|Wochen?)")
_BETWEEN = re.compile(r"[、，,；;/+和与]+\s*|\s{2,}|\u3000")


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the head; `whole` if nothing of the text is lost when only the value is kept."""

    value: object
    whole: bool


#: Signs before options: those that are ticked, and those that are not.
_TICKED, _BOXES = "☑✓✔√■☒", "□☐○◯"
_BEFORE = re.compile(rf"([{_TICKED}{_BOXES}])\s*([^\s{_TICKED}{_BOXES}、，,；;/]+)")
_BEHIND = re.compile(rf"([^\s{_TICKED}{_BOXES}、，,；;/（）()]+)\s*[（(]?\s*([{_TICKED}{_BOXES}])")


def ticked(text: str) -> str:
    """Return the options of a form that are ticked: □健康 ☑科学; a text without any as it is."""
    signs = [each for each in text if each in _TICKED + _BOXES]
    if not set(signs) & set(_TICKED):
        return text
    before = text.strip()[:1] in _TICKED + _BOXES or text[-1:] not in _TICKED + _BOXES + "）)"
    pairs = _BEFORE.findall(text) if before else [pair[::-1] for pair in _BEHIND.findall(text)]
    return "、".join(words for sign, words in pairs if sign in _TICKED) or text


def class_level(text: str) -> Value | None:
    """Return the level of a class that a text names, or its ages tell."""
    plain = compact(text).replace("（", "(").replace("）", ")")
    if plain in _CLASSES:
        return Value(_CLASSES[plain], whole=True)
    found = _CLASS.search(text)
    if found is not None:
        return Value(_CLASS_WORDS.get(found[1] or "", "mixed"), whole=False)
    ages = _AGES.search(text)
    level = _AGE_LEVELS.get(int(ages[1])) if ages and int(ages[2]) == int(ages[1]) + 1 else None
    return Value(level, whole=False) if level is not None else None


def domains(text: str) -> Value | None:
    """Return the domains that a text names, in its order."""
    words = [word for word in _BETWEEN.split(text.strip()) if word]
    plain = [re.sub(r"(?:领域|活动)$", "", compact(word)) for word in words]
    named = [_DOMAINS[word] for word in plain if word in _DOMAINS]
    if not named and words == ["生活"]:
        # As an area it is health; 生活活动 is a type of activity.
        return Value(("health",), whole=False)
    if not named:
        named = [name for word, name in _DOMAINS.items() if word in text and not word.isascii()]
        named = named or domains_in(text)
        return Value(tuple(dict.fromkeys(named)), whole=False) if named else None
    return Value(tuple(dict.fromkeys(named)), whole=all(word in _OWN_DOMAINS for word in plain))


def domains_in(text: str) -> list[str]:
    """Return the domains of which a text speaks, by words of other frameworks too."""
    plain = compact(text)
    return [
        name
        for name, words in _DOMAIN_WORDS.items()
        if any(word in plain for each in LANGUAGES for word in compact(words[each]).split("|"))
    ]


def minutes(text: str) -> Value | None:
    """Return the minutes that a text names; of a range, the first."""
    if compact(text) in _OPEN_TIME:
        return Value(0, whole=True)
    found = _MINUTES.search(text)
    if found is None:
        han = _HAN_MINUTES.search(text)
        spent = han_value(han[1]) if han is not None else clock_minutes(text)
        return Value(spent, whole=False) if spent else None
    return Value(int(found[1]), whole=_EXACT_MINUTES.fullmatch(text.strip()) is not None)


def without_minutes(text: str) -> str:
    """Return a text without the minutes that it names."""
    return _MINUTES.sub("", text, count=1).strip("\u3000 ，,、；;（）()")


def activity_type(text: str) -> Value | None:
    """Return the type of activity that a text names."""
    plain = compact(text)
    return Value(_TYPES[plain], plain in _OWN_TYPES) if plain in _TYPES else None


def type_in(text: str) -> Value | None:
    """Return the type that a text behind its label tells by the first word for one in it."""
    found = activity_type(text)
    if found is None and (told := _TYPE_WORDS.search(text)) is not None:
        kind = next(kind for kind, words in told.groupdict().items() if words)
        return Value(kind, whole=False)
    return found


def weeks(text: str) -> Value | None:
    """Return the number of weeks that a text names, also by the first and last of them."""
    numbers = week_numbers(text)
    if numbers is not None and numbers[1] > numbers[0]:
        return Value(numbers[1] - numbers[0] + 1, whole=False)
    found = _WEEKS.search(text)
    if found is None:
        return None
    number = int(found[1]) if found[1].isdigit() else "一二三四五六七八九十".find(found[1]) + 1
    return Value(number or 2, whole=_EXACT_WEEKS.fullmatch(text.strip()) is not None)


def class_name(text: str) -> str:
    """Return the name that a class has in its house (大二班), empty if a text is only its age."""
    plain = _AGES_BEHIND.sub("", text).strip()
    if compact(plain) in _CLASSES or "\n" in plain:
        return ""
    first, *others = _GAPS.split(plain)
    if others and _NAMED_CLASS.fullmatch(first) and not any("班" in each for each in others):
        # 大二班　星期三
        return first
    counted = _AGES.search(plain) is not None or _CHILDREN.search(plain) is not None
    if _CLASS.search(plain) is not None and not counted and len(plain) <= _LONGEST_CLASS:
        return plain
    found = _NAMED_CLASS.search(plain)
    if found is not None:
        return found[0]
    if _AGES.search(plain) is not None or len(plain) > _LONGEST_CLASS:
        return ""
    own = plain.endswith("班") or not any(each.isdigit() or each >= "\u3400" for each in plain)
    return plain if own or _CLASS.search(plain) is not None else ""


def class_in(text: str) -> str:
    """Return the name of a class that a title tells among other words, empty if there is none."""
    found = next(_NAMED_CLASS.finditer(text), None)
    return found[0] if found is not None and compact(found[0]) not in _NO_CLASSES else ""


def origin(text: str) -> Value | None:
    """Return whether an activity was planned or came up."""
    plain = compact(text)
    return Value(_ORIGINS[plain], whole=True) if plain in _ORIGINS else None


# --- bare values ------------------------------------------------------------------------------

#: The name of a kindergarten and nothing else.
_KINDERGARTEN = re.compile(
    r"[×xX○*]{1,4}[^\s，。：:]{0,10}幼儿园|[^\s，。：:]{2,8}(?:实验|中心|市|区|县|镇|第.)[^\s，。：:]{0,6}?幼儿园"
    r"|(?:Kita|Kindergarten|Kinderhaus) .{2,30}"
)
#: Names of teachers that stand by themselves.
_TEACHERS = re.compile(
    r"[^\s、，,。：:]{1,4}老师(?:[\s、，,和]+[^\s、，,。：:]{1,4}老师)*"
    r"|(?:Frau|Herr) [A-ZÄÖÜ][\wäöüß]*\.?"
    r"(?:(?:, | und | ?/ ?|; )(?:Frau|Herr) [A-ZÄÖÜ][\wäöüß]*\.?)*"
)
#: The same before the names of teachers.
_HOUSE = re.compile(
    r"(?:[×xX○*]{1,4}|[^\s，。：:]{2,12})(?:[^\s，。：:]{0,10})幼儿园(?=[\s\u3000、：:]+\S)"
)


def kindergarten_before(text: str) -> str:
    """Return the name of a kindergarten that a text begins with, empty if it does not."""
    found = _HOUSE.match(text)
    return found[0] if found is not None else ""


#: What somebody does for a plan, before or behind the name.
TEACHING = re.compile(
    r"^(?:主班|配班|副班|执教|设计|执笔|主备)\s*(?:教师|老师|者|人)?\s*[:：]?\s*(?=\S{1,4}老师)"
    r"|(?<=老师)\s*(?:执教|设计|执笔|主备|主班|配班|制定|编写)$"
)
#: What stands between values that no label names: 第8周　2025年10月23日　星期四.
_GAPS = re.compile(r"\s{2,}|\t+|\u3000+")


def bare_values(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the parts of a line of a head, each with the value it is, without a label of its own.

    Each is a target ("date", "week", "class_level") with start and end; empty if the line is none.
    """
    pieces: list[tuple[str, int, int]] = []
    start = 0
    known = 0
    for found in [*_GAPS.finditer(text), None]:
        end = found.start() if found is not None else len(text)
        piece = text[start:end].strip()
        if piece:
            target = bare_target(piece)
            if pieces and pieces[-1][0] == "date" and is_weekday(piece):
                pieces[-1] = ("date", pieces[-1][1], end)
                piece = ""
            known += bool(target)
            if piece:
                pieces.append((target, start, end))
        start = found.end() if found is not None else end
    return tuple(pieces) if known else ()


#: Januar bis Februar 2025, 2025年3月—4月.
_MONTHS_SPAN = re.compile(
    rf"(?:{MONTH_NAMES})\.?(?:\s+20\d\d)?\s*(?:bis|[-–—])\s*(?:{MONTH_NAMES})\.?\s+20\d\d"
    r"|20\d\d年\d{1,2}月\s*[-–—~～至]+\s*(?:20\d\d年)?\d{1,2}月",
    re.IGNORECASE,
)
#: How many children there are and how old they are, behind the name of their class.
_AND_CHILDREN = re.compile(
    r"[\s,，（(]*(?:\d+\s*(?:人|名|Kinder)\w*[\s,，]*)?[（(]?(?:\d\s*(?:[-–—~～]|bis)\s*\d\s*(?:岁|Jahre)\w*)?[）)\s]*"
)


#: A half day or a time of day behind a date, and a number of weeks and nothing else.
_CLOCKED = re.compile(
    r"[\s，,（()）]*(?:上午|下午|中午|早上)?\s*(?:\d{1,2}[:：]\d\d(?:\s*(?:[-–—~～至]+|bis)\s*(?:上午|下午)?\d{1,2}[:：]\d\d)?)?(?:\s*Uhr)?[\s）)]*"
)
_WEEKS_ALONE = re.compile(
    rf"[共约为期]*\s*(?:\d{{1,2}}|[两{_HAN}]{{1,2}})\s*个?(?:教学)?周|\d{{1,2}} Wochen?"
)


#: The days of a week behind its number: 第15周（12.8～12.12）.
_DATED_WEEK = re.compile(rf"第\s*[\d{_HAN}]{{1,3}}\s*周\s*[（(:：]?\s*([^（）()]+)")


def bare_target(piece: str) -> str:
    """Return the field whose value a text is, empty if it does not tell by itself."""
    plain = piece.strip("（）() \u3000，,。")
    if not plain or len(plain) > _LONGEST_BARE:
        return ""
    period = period_in(plain)
    if period is not None and (period.alone or _CLOCKED.fullmatch(period.rest)):
        return "date"
    if period is not None and _WEEKS_ALONE.fullmatch(period.rest.strip("（）()，,、 ")):
        return "date"
    if _WEEKS_ALONE.fullmatch(plain):
        return "weeks"
    if calendar_week(plain):
        return "date"
    numbers = week_numbers(plain)
    dated = _DATED_WEEK.fullmatch(plain)
    if numbers is not None and dated and (period := period_in(dated[1])) and period.alone:
        return "date"
    if numbers is not None and re.fullmatch(rf"第[\s（(]*[\d{_HAN}]+[\s）)]*(?:教学)?周", plain):
        return "week"
    if term_in(plain) is not None and not without_term(plain).strip("（）() 　学年度第"):
        return "week"
    if _KINDERGARTEN.fullmatch(plain):
        return "kindergarten"
    if _TEACHERS.fullmatch(TEACHING.sub("", plain)):
        return "teacher"
    if _EXACT_MINUTES.fullmatch(plain):
        return "minutes"
    if compact(plain) in _OWN_DOMAINS:
        return "domain"
    if _MONTHS_SPAN.fullmatch(plain):
        return "date"
    if _AGES.fullmatch(plain) or (_CHILDREN.search(plain) and _AGES.search(plain)):
        return "class_level"
    named = class_in(plain)
    if named and plain.startswith(named) and _AND_CHILDREN.fullmatch(plain[len(named) :]):
        return "class_level"
    return "class_level" if (named and named == plain) or compact(plain) in _CLASSES else ""
