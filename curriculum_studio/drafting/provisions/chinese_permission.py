"""Whether 可 and 可以 give leave, or tell what can come of something: who does what decides.

An authority that may fine somebody is given leave; what a measure improves, what a function finds
and what one sees from a table are possibilities. A person who does something, without a word on who
lets him, is neither for certain: such a place has a second reading.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from curriculum_studio.drafting.provisions.provision import TABLES, ProvisionKind, either
from curriculum_studio.values import dataclass

#: What is told, and what it could be as well.
Readings = tuple[ProvisionKind, ProvisionKind | None]

_LEAVE: Readings = ("permission", None)
_CAN: Readings = ("possibility", None)
_MAY: Readings = ("permission", "possibility")
_MIGHT: Readings = ("possibility", "permission")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that decide, from `resources/rules/lexicon.toml`."""

    #: Words between a subject and 可.
    adverbs: tuple[str, ...]
    #: Who is given leave by laws, statutes and the rules of an institution.
    bodies: tuple[str, ...]
    body: re.Pattern[str]
    #: Somebody without an office, of whom neither leave nor ability is certain.
    persons: tuple[str, ...]
    #: A thing, and no person, does what follows.
    things: tuple[str, ...]
    #: What those do who were given leave.
    official: re.Pattern[str]
    #: What one chooses: documents permit it.
    choice: re.Pattern[str]
    #: What comes of something, where nobody is given leave: 可降低风险.
    effects: re.Pattern[str]
    happens: re.Pattern[str]


@cache
def _words() -> _Words:
    table: Mapping[str, Any] = TABLES.load()("lexicon")["zh"]["leave"]
    effects = f"(?:{either(table['effects'])}|使(?!用))"
    return _Words(
        tuple(table["adverbs"]),
        tuple(table["bodies"]),
        re.compile(either(table["bodies"])),
        tuple(table["persons"]),
        tuple(table["things"]),
        re.compile(f"{_BEFORE_OFFICIAL}(?:{either(table['official'])})"),
        re.compile(either(table["choice"])),
        re.compile(f"有效|(?:{_GRADES})?{effects}|(?:[更也都]|同时|直接)+[地的]?{effects}"),
        re.compile(f"{_HAPPENS}|{_GRADES}{effects}|通过[^，。；]{{1,20}}{effects}"),
    )


_BEFORE_OFFICIAL = (
    "(?:[并也另]|依法|依照[^，。；]{1,12}|按照[^，。；]{1,12}|根据[^，。；]{1,20}|"
    "视情节[^，。；]{0,6}|酌情)*"
)
_GRADES = "(?:大大|极大|大幅|显著|明显|有效|更好|进一步|间接|很大|较大|充分|同时|直接)[地的]?"
_HAPPENS = (
    "(?:轻易|容易)?被(?:轻易|容易|恶意|非法|他人|攻击|绕|篡|破|窃|盗|误|泄|伪|滥|观|看|检测到|感)|"
    "使得|大大|极大|大幅|显著|明显|间接|达到?|到(?=\\s?[\\d约])|高达|多达|长达|持续到|存活|存在|发生|出现|"
    "更(?!改|换|新|正|名)|很|非常"
)
#: What one sees and infers: nobody gives leave for it.
_SEEN = re.compile(
    "(?:[很较]?(?:及早|尽早|早|明显|清楚|清晰|直观|容易|轻易|直接|大致|初步)[地的]?)?"
    "(?:看[出见成作]|看得出|[得获]知|得[出到]|知道|想象|预见|推[断知导出]|发现|认为|说(?!明)|"
    "理解[为成]|感知|料想|归结为|归纳为|视为|"
    "(?:看|查|找|读|读取|听|想|做|遇|学|搜|搜索|检索|观察|检测|感受|体会|联系|认识|了解|意识|追溯)到|"
    "(?:在|从|通过)[^，。；]{1,14}(?:知道|得知|了解|得出|看[出到见]|发现|找到|查到|见到|观察到))"
)
#: Where the sentence itself is one of law, and whoever …的，可以.
_LAW = re.compile("第[一二三四五六七八九十百零]+[条款项]|本法|本条例|本办法|本规定|本章程|本细则")
_WHOEVER = re.compile("[^目]的，[也还]?$")
#: What stands before, where it tells a consequence.
_CAUSES = (
    "这样", "从而", "由此", "进而", "因此", "因而", "于是", "这使", "这使得", "以便", "便于", "即",
    "便",
)  # fmt: skip
_CAUSE = re.compile("优点[^，。；]{0,6}$|(?:攻击者|黑客|入侵者|不法分子)$|恶意[^，。；]{0,6}$")
_MADE_SO = re.compile("(?<![促迫])(?:使得?|让|令|以便|便于|确保|保证)(?!用)[^，。；：]{1,16}$")
_SO = (
    "，", "；", "：", "以此", "就", "则", "此时", "此法", "方式", "方法", "手段", "的人", "读者",
)  # fmt: skip
#: Where something holds, leave is given as well: 水温高于 60 ℃时，可降低流量.
_CONDITION = re.compile("(?:时|下|的|[间期日年月周天夜末]|情况|条件)，$")
#: 有可以改进的地方: what stands behind is only described.
_DESCRIBED_BEFORE = re.compile(
    "(?:[一每各几某]?[个种些类项条份套]|[是为与和及将把对从向用比有或着]|没有|存在|提供|显示了|出现了|采用了|任何|所有|唯一|"
    "哪些|其他|多个|找出|寻找|寻求|成为)$"
)
_DESCRIBING = re.compile("[^，。；：]{1,24}的[^，。；：、]")
_RELATIVE = re.compile(
    "(?![用有是为以在由和与对把将取做设加换写按不])[\u4e00-\u9fff]{2}(?:到|给|至|往)?的[^，。；：、]"
)
#: Nobody is named who would be given leave: 如果可以, 也就是可以.
_OPEN_BEFORE = (
    "如果", "若", "假如", "倘若", "只要", "是否", "能否", "就是", "值是", "都是", "正是", "的是",
    "希望", "想要", "就", "同时", "同时也", "这时", "此时", "成",
)  # fmt: skip
#: The subject of a clause is a name in Latin letters: TiDB 作为中枢可以.
_NAMED_THING = re.compile("(?:^|[，。；：])\\s*[A-Za-z][\\w .+-]*[\u4e00-\u9fff]{0,10}$")
#: What holds if something can be done: 如果一行可以写完，则.
_IN_CONDITION = re.compile("(?:如果|若|假如|倘若|只要|要是)[^，。；：]*$")
_THEN = re.compile("[^，。；：]*，(?:则|就|便|那么|也)")
#: Nobody says yet that it is so.
_WHETHER = ("是否", "能否")
_SIGNS = frozenset("$)）_<>`]”\"'%℃")


def readings_of_leave(text: str, start: int, end: int) -> Readings:
    """Return whether 可 or 可以 at a place gives leave, and what else it could say."""
    words = _words()
    near = text[max(0, start - 24) : start].rstrip()
    if near.endswith(_WHETHER):
        return _MIGHT
    if (
        words.happens.match(text, end)
        or _SEEN.match(text, end)
        or near.endswith(_CAUSES)
        or _CAUSE.search(near)
    ):
        return _CAN
    if _IN_CONDITION.search(near) and _THEN.match(text, end):
        return _MIGHT
    subject = _without(near, words.adverbs)
    body = subject.endswith(words.bodies)
    if not body and _MADE_SO.search(near):
        return _CAN
    sentence = text[_sentence_start(text, start) : start]
    official = body or words.official.match(text, end) is not None
    lawful = _LAW.search(sentence) is not None or words.body.search(sentence) is not None
    if official and (body or lawful or near.endswith("，")):
        return _LEAVE
    effect = words.effects.match(text, end) is not None
    if effect and near.endswith(_SO):
        return _MIGHT if _CONDITION.search(near) else _CAN
    if _describes(text, near, end):
        return _MIGHT
    if lawful or _WHOEVER.search(near):
        return _LEAVE
    return _open(text, near, subject, end, effect=effect)


def _open(text: str, near: str, subject: str, end: int, *, effect: bool) -> Readings:
    """Judge where neither an office nor a consequence decides."""
    words = _words()
    if subject.endswith(words.persons):
        return _MAY
    if text.startswith("被", end):
        return _MIGHT if _DESCRIBING.match(text, end) else _MAY
    if near.endswith(_OPEN_BEFORE) or _NAMED_THING.search(near):
        return _MIGHT
    choice = words.choice.match(text, end) is not None
    last = subject[-1:]
    if subject.endswith(words.things) or last in _SIGNS or (last.isascii() and last.isalnum()):
        return _MAY if choice else _MIGHT
    if choice:
        return _MAY if _SERVES.match(text, end) else _LEAVE
    return _MIGHT if effect else _MAY


#: What something is good for, as well as what it is let be: 可用于, 可作为.
_SERVES = re.compile("作为|用于|用来|用作|用以|兼?作(?!业)")


def _without(near: str, adverbs: tuple[str, ...]) -> str:
    """Return what stands before the adverbs that belong to 可."""
    while near.endswith(adverbs):
        length = next(len(each) for each in adverbs if near.endswith(each))
        near = near[:-length].rstrip()
    return near


def _describes(text: str, near: str, end: int) -> bool:
    if _DESCRIBED_BEFORE.search(near) and _DESCRIBING.match(text, end):
        return True
    return _RELATIVE.match(text, end) is not None


def _sentence_start(text: str, at: int) -> int:
    return max([text.rfind(mark, 0, at) for mark in "。；;！？\n"]) + 1
