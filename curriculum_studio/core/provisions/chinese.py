"""Chinese provision verbs: 应, 宜, 可 and 能 told from compounds by their neighbours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.core.provisions.provision import (
    TABLES,
    Provision,
    ProvisionKind,
    inside,
    quoted,
)
from curriculum_studio.values import dataclass

#: What makes a negation the sign of a limit: 不应大于, 不宜超过.
_LIMIT_ZH = re.compile(
    "(?:再|应|宜|明显|显著)?(?:大于|小于|高于|低于|多于|少于|超过|超出|超|短于|长于|早于|晚于|劣于|"
    "优于|逊于|迟于|弱于|轻于|重于|宽于|窄于|浅于|深于|慢于|快于|低|少|高过|逾)"
)

Table = Mapping[str, Any]

#: Signs that make a word with a verb beside them, by the character next to it, the longest first,
#: each with what breaks it up again.
_Signs = Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The tables of Chinese verbs, made ready for reading once."""

    table: Table
    forms: re.Pattern[str]
    before: Mapping[str, _Signs]
    after: Mapping[str, _Signs]
    verbs: tuple[str, ...]


@cache
def _lexicon() -> _Lexicon:
    table: Table = TABLES.load()("lexicon")["zh"]
    return _Lexicon(
        table,
        re.compile("|".join(sorted(table["forms"], key=len, reverse=True))),
        {verb: _grouped(table[verb]["before"], -1) for verb in _SINGLE},
        {verb: _grouped(table[verb]["after"], 0) for verb in _SINGLE},
        tuple(sorted(table["adjectives"]["verbs"], key=len, reverse=True)),
    )


def _grouped(table: Table, beside: int) -> _Signs:
    groups: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for sign in sorted(table, key=len, reverse=True):
        groups.setdefault(sign[beside], []).append((sign, tuple(table[sign])))
    return {each: tuple(signs) for each, signs in groups.items()}


def read_chinese(text: str) -> Iterator[Provision]:
    """Yield the provision verbs of a Chinese text."""
    lexicon = _lexicon()
    forms = lexicon.table["forms"]
    masks: list[tuple[int, int]] | None = None
    for found in lexicon.forms.finditer(text):
        start, end = found.span()
        word = found.group()
        if len(word) == 2 and word[0] == "不" and word[1] in _SINGLE:
            sure = _single(lexicon, text, start + 1, word[1], negated=True)
            if word == "不可" and _described(lexicon, text, end):
                sure = None
        elif word in _SINGLE:
            sure = _single(lexicon, text, start, word, negated=False)
        else:
            sure = _guarded(lexicon.table, text, start, word)
            if sure is None and word == "应当" and text[end : end + 1] in _AT_ONCE:
                word, end, sure = "应", start + 1, True  # 应 and 当场
        if sure is None:
            continue
        if masks is None:
            masks = quoted(text)
        if masks and inside(masks, start):
            continue
        kind, negative, form = forms[word]
        also: ProvisionKind | None = None
        if kind == "permission" and word in _MAY and _happening(text, start, end):
            kind, also = "possibility", "permission"
        if word == "能" and _NOT_ALWAYS.search(text, 0, start):
            negative = True
        if text.startswith("不", end) and not negative and word in _TURNED:
            negative = True
        limit = negative and _LIMIT_ZH.match(text, end + (text[end : end + 1] == "不")) is not None
        yield Provision(start, end, kind, negative, form, sure, limit, word in _RESTRICTING, also)


_SINGLE = frozenset("应宜可能")

#: Behind these a 不 turns what is asked for, as in 应不影响.
_TURNED = frozenset({"应", "宜", "应当", "应该", "须", "必须"})

#: 当场, 当日, 当面 behind 应.
_AT_ONCE = frozenset("场日天年月面")

_MAY = frozenset({"可", "可以"})

#: 不一定能, 未必能.
_NOT_ALWAYS = re.compile("(?:未|不一定|未必|不见得|并非都|不都|没有人|无人)$")

#: What comes of something, where nobody is given leave: （关闭端口，）可降低风险.
_EFFECTS = (
    "(?:降低|减少|减小|减轻|提高|提升|增强|增加|改善|避免|防止|预防|规避|节省|节约|缩短|延长|保证|确保|"
    "保障|导致|造成|引起|引发|使得|使|让|带来|产生|起到|达到|促进|加快|加速|简化|满足|看出|看到|看见|得知|"
    "获知|知道|得出|发现|帮助|有助|反映|体现|说明|表明|影响|破坏|危害|损害|引导|感受|感知|消除|抵消|弥补|"
    "推断|推知|认识到|了解到|理解为|抑制|削弱|放大|威胁)"
)
_HAPPENS = re.compile(
    "(?:轻易|容易)?被(?:轻易|容易|恶意|非法|他人|攻击|绕|篡|破|窃|盗|误|泄|伪|滥|观|看|检测到|感)|"
    f"使得|使(?!用)|(?:大大|极大|大幅|显著|明显|有效|更好|进一步|间接|很大|较大|充分)[地的]?{_EFFECTS}|"
    "(?:大大|极大|大幅|显著|明显|间接地?的?)"
)
_HAPPENS_SO = re.compile(
    f"(?:有效|更好|同时|直接|也|更|都|通过[^，。；]{{1,12}}直接)?[地的]?{_EFFECTS}"
)
#: What stands before, where it tells a consequence or somebody whom nobody gives leave.
_SO = re.compile(
    "(?:[，；：]|这样|从而|由此|以此|即|就|便|则|此时|此法|方式|方法|手段|攻击者|黑客|入侵者|不法分子|的人|读者)$"
)
_ATTACKERS = re.compile("(?:攻击者|黑客|入侵者|不法分子|恶意[^，。；]{0,6})$")


def _happening(text: str, start: int, end: int) -> bool:
    """Whether 可 tells what can come of something, and gives nobody leave."""
    if _HAPPENS.match(text, end):
        return True
    before = text[max(0, start - 8) : start]
    if _ATTACKERS.search(before):
        return True
    return _SO.search(before) is not None and _HAPPENS_SO.match(text, end) is not None


_RESTRICTING = frozenset({"只能", "只可", "只准", "只准许", "方可", "方能", "才可"})


def _single(lexicon: "_Lexicon", text: str, at: int, verb: str, *, negated: bool) -> bool | None:
    """Return whether 应, 宜, 可 or 能 is certainly a verb; None where it is part of a word."""
    if not negated and _compound_before(lexicon.before[verb], text, at):
        return None
    if negated and verb in "可能" and _guarded(lexicon.table, text, at - 1, f"不{verb}") is None:
        return None
    if negated and verb == "应" and text[at - 2 : at - 1] in {"供", "相"}:
        return None
    if verb == "应" and text.startswith("用", at + 1):
        return _applying(lexicon.table["applying"], text, at, negated=negated)
    if verb == "应" and text.startswith("对", at + 1):
        return _meeting(lexicon.table["meeting"], text, at, negated=negated)
    if _compound_after(lexicon.after[verb], text, at + 1):
        return None
    if verb == "应" and not negated and _REQUESTED.match(text, at):
        return None
    if verb == "可" and not negated:
        if text.startswith("即", at - 1) and not text[at + 1 : at + 2].isalnum():
            return None  # that will do
        return _adjective(lexicon, text, at)
    return True


#: 应…的要求: at the request of.
_REQUESTED = re.compile(
    "应(?:甲方|乙方|用户|客户|顾客|对方|委托|家长|业主|主办|需方|供方|买方|其|他|她|有关|主管|当地|合作|会员)"
    "[^，。；、应]{0,8}?(?:要求|请求|邀请|之邀)(?=[，。；]|$)"
)


def _compound_before(signs: _Signs, text: str, at: int) -> bool:
    for sign, unless in signs.get(text[at - 1 : at], ()):
        if text.endswith(sign, 0, at):
            return not any(text.endswith(word, 0, at) for word in unless)
    return False


def _compound_after(signs: _Signs, text: str, at: int) -> bool:
    for sign, unless in signs.get(text[at : at + 1], ()):
        if text.startswith(sign, at):
            after = at + len(sign)
            return not any(text.startswith(word, after) for word in unless)
    return False


def _described(lexicon: "_Lexicon", text: str, end: int) -> bool:
    """Whether 不可 makes an adjective: 不可编辑的文件."""
    verb = next((each for each in lexicon.verbs if text.startswith(each, end)), "")
    return bool(verb) and text.startswith(("的", "性"), end + len(verb))


def _guarded(table: Table, text: str, at: int, word: str) -> bool | None:
    """Return whether a longer form is a verb there; None where its neighbours make it a noun."""
    guard = table["guards"].get(word)
    if guard is None:
        return True
    before = text[max(0, at - 6) : at]
    if any(before.endswith(each) for each in guard["not_after"]):
        return None
    end = at + len(word)
    if any(text.startswith(each, end) for each in guard["not_before"]):
        return None
    if word in _NEEDING and _ATTRIBUTE.match(text, end):
        return None
    return None if end >= len(text) and word in _TRANSITIVE else True


#: What is needed may only describe something: 需要具备的要素.
_NEEDING = frozenset({"需", "需要"})
_ATTRIBUTE = re.compile("[^，。；、]{1,8}的[^，。；]")


#: At the end of a text these are nouns.
_TRANSITIVE = frozenset({"建议", "推荐", "允许", "准许", "需要", "需", "须", "禁止", "严禁"})


def _applying(table: Table, text: str, at: int, *, negated: bool) -> bool | None:
    """Judge 应用: a word, or 应 before 用于 or 用水冲洗."""
    before = text[max(0, at - 4) : at]
    if negated:
        return True
    if any(before.endswith(each) for each in table["before"]):
        return None
    if text.startswith("于", at + 2):
        return False
    if any(text.startswith(each, at + 2) for each in table["tools"]):
        clause = _CLAUSE_ZH.match(text, at + 2)
        return clause is not None and re.search(table["doing"], clause.group()) is not None
    # Behind a time or place something is done with what follows: 安装后应用扭力扳手检查.
    placed = before[-1:] in table["places"] and before[-1:] != ""
    return False if placed and not text.startswith(tuple(table["things"]), at + 2) else None


def _meeting(table: Table, text: str, at: int, *, negated: bool) -> bool | None:
    """Judge 应对: to meet something, or 应 before 对…进行."""
    clause = _CLAUSE_ZH.match(text, at + 2)
    rest = clause.group().replace("工作", "") if clause is not None else ""
    if rest.startswith(tuple(table["verbs"])):
        return True
    doing = _DOING.search(rest) is not None
    if negated:
        return doing or not any(rest.startswith(noun) for noun in table["nouns"])
    before = text[max(0, at - 3) : at]
    if not before.strip("（(0123456789一二三四五六七八九十)） ") or before.endswith(_NOUN_BEFORE):
        return None
    word = any(before.endswith(each) for each in table["before"])
    if word and not doing:
        return None
    if any(text.startswith(each, at + 2) for each in table["nouns"]) and not doing:
        return None
    return doing and not word


#: Behind these 应对 is what is done, or begins a list of things to do.
_NOUN_BEFORE = (
    "在", "支持", "提高", "增强", "加强", "完善", "提升", "强化", "开展", "参与", "做好", "制定",
    "促进", "落实", "组织", "实施", "有效",
)  # fmt: skip
_CLAUSE_ZH = re.compile("[^，。；：]*")
_DOING = re.compile(
    "进行|实施|开展|予以|给予|加以|作出|做出|采取|定期|及时|每|提出|组织|建立|设|作|做|负责|有|编|检|"
    "分|标|予|监|评|记|培|管|统|核|审|处|测|更|维|保|考|验|登|明|规|修"
)


def _adjective(lexicon: "_Lexicon", text: str, at: int) -> bool | None:
    """Judge 可 before a verb that makes an adjective with it: 可回收物, 可拆卸的."""
    table = lexicon.table["adjectives"]
    end = at + 1
    verb = next((each for each in lexicon.verbs if text.startswith(each, end)), None)
    if verb is None:
        return True
    end += len(verb)
    if verb in {"得", "变", "调", "拆"} and not any(
        text.startswith(each, end) for each in table["nouns"]
    ):
        return True
    if any(text.startswith(each, end) for each in table["nouns"]):
        return None
    before = text[max(0, at - 3) : at]
    if not before or any(before.endswith(each) for each in table["before"]):
        return None
    return False
