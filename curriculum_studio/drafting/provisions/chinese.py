"""Chinese provision verbs: 应, 宜, 可 and 能 told from compounds by their neighbours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.drafting.provisions.chinese_permission import readings_of_leave
from curriculum_studio.drafting.provisions.provision import (
    TABLES,
    Form,
    Provision,
    ProvisionKind,
    either,
    inside,
    quoted,
)
from curriculum_studio.values import dataclass

#: What makes a negation the sign of a limit: 不应大于, 不宜超过.
_LIMIT_ZH = re.compile(
    "(?:再|应|宜|明显|显著)?(?:大于|小于|高于|低于|多于|少于|超过|超出|超|短于|长于|早于|晚于|劣于|"
    "优于|逊于|迟于|弱于|轻于|重于|宽于|窄于|浅于|深于|慢于|快于|低|少|高过|逾)|"
    "[^，。；、的不]{1,6}(?:超过|超出|多于|少于|大于|小于|高于|低于)\\s?[\\d一二两三四五六七八九十百千半]"
)

Table = Mapping[str, Any]

#: Signs that make a word with a verb beside them, by the character next to it, the longest first,
#: each with what breaks it up again.
_Signs = Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The tables of Chinese verbs, made ready for reading once."""

    forms: Mapping[str, tuple[ProvisionKind, bool, Form]]
    pattern: re.Pattern[str]
    before: Mapping[str, _Signs]
    after: Mapping[str, _Signs]
    #: What stands before and behind a longer form that is a noun.
    guards: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    adjectives: re.Pattern[str]
    nouns: tuple[str, ...]
    before_adjectives: tuple[str, ...]
    applying: Table
    meeting: Table


@cache
def _lexicon() -> _Lexicon:
    table: Table = TABLES.load()("lexicon")["zh"]
    guards, adjectives = table["guards"], table["adjectives"]
    return _Lexicon(
        {word: tuple(form) for word, form in table["forms"].items()},
        re.compile(either(table["forms"])),
        {verb: _grouped(table[verb]["before"], -1) for verb in _SINGLE},
        {verb: _grouped(table[verb]["after"], 0) for verb in _SINGLE},
        {
            word: (tuple(guard["not_after"]), tuple(guard["not_before"]))
            for word, guard in guards.items()
        },
        re.compile(either(adjectives["verbs"])),
        tuple(adjectives["nouns"]),
        tuple(adjectives["before"]),
        _as_tuples(table["applying"]),
        _as_tuples(table["meeting"]),
    )


def _as_tuples(table: Table) -> Table:
    return {key: tuple(each) if isinstance(each, list) else each for key, each in table.items()}


def _grouped(table: Table, beside: int) -> _Signs:
    groups: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for sign in sorted(table, key=len, reverse=True):
        groups.setdefault(sign[beside], []).append((sign, tuple(table[sign])))
    return {each: tuple(signs) for each, signs in groups.items()}


def read_chinese(text: str) -> Iterator[Provision]:
    """Yield the provision verbs of a Chinese text."""
    lexicon = _lexicon()
    masks: list[tuple[int, int]] | None = None
    behind = 0
    for found in lexicon.pattern.finditer(text):
        start, end = found.span()
        word = found.group()
        if start < behind:
            continue  # of 可以不必, which stood behind 方
        if len(word) == 2 and word[0] == "不" and word[1] in _SINGLE:
            sure = _single(lexicon, text, start + 1, word[1], negated=True)
            if word == "不可" and _described(lexicon, text, end):
                sure = None
        elif word in _SINGLE:
            sure = _single(lexicon, text, start, word, negated=False)
        else:
            sure = _guarded(lexicon, text, start, word)
            if sure is None and word == "应当" and text[end : end + 1] in _AT_ONCE:
                word, end, sure = "应", start + 1, True  # 应 and 当场
            elif sure is None and word in _OTHERS and (inner := _may_at(text, start + 1)):
                start, word, sure = start + 1, inner, True  # 一方 and 可以
                end = behind = start + len(word)
        if sure is None and word in _NOUNS and text.startswith(_NOUNS[word], end):
            # 可能性, 不可避免的: somebody may want to read them as what can be.
            yield Provision(start, end, "possibility", word[0] == "不", "verb", sure=False)
            continue
        if sure is None or (text[end : end + 1] in _ASIDE and _names_word(text, start, end, word)):
            continue
        if masks is None:
            masks = quoted(text)
        if masks and inside(masks, start):
            continue
        kind, negative, form = lexicon.forms[word]
        restricts = word in _RESTRICTING
        also: ProvisionKind | None = None
        if word in _MAY:
            kind, also = readings_of_leave(text, start, end)
        elif word == "才能" and _ONLY_IF.search(text, 0, start):
            kind, restricts = "requirement", True  # 只有园长才能签字
        elif word in {"才可", "才可以"}:
            also = "possibility"
        elif word in {"只能", "只可"}:
            also = "capability"
        if word == "能" and _NOT_ALWAYS.search(text, 0, start):
            negative = True
        if text.startswith("不", end) and not negative and word in _TURNED:
            negative = True
        turned = text.startswith("不", end)
        limit = negative and _LIMIT_ZH.match(text, end + turned) is not None
        if limit and turned:  # 应不大于: what is denied is the comparison alone
            negative = limit = False
        yield Provision(start, end, kind, negative, form, sure, limit, restricts, also)


def _names_word(text: str, start: int, end: int, word: str) -> bool:
    """Whether a verb is only named, as in 应当、不应等术语."""
    if text[end : end + 1] in _STOPS and word in _NEVER_LAST:
        return True
    return _NAMED.match(text, end) is not None or (
        text[end : end + 1] in {"、", " ", "等"}
        and _NAMED_BEFORE.search(text[max(0, start - 8) : start]) is not None
    )


_STOPS = frozenset("、。；）”")
#: Only before these a verb may be a mere name.
_ASIDE = frozenset('、。；）”’」/" 等')
#: None of these ends a statement.
_NEVER_LAST = frozenset({"应", "不应", "应当", "不应当", "宜", "不宜"})
_WORDS = "(?:不?应[当该]?|不?宜|可以?|不?能够?|必须|禁止|不得|须|推荐|建议|允许)"
_NAMED = re.compile(
    f'[”"’」]?(?:[、/]\\s*[“"‘「]?{_WORDS}[”"’」]?\\s*(?:[、/。；]|等|$)|\\s+[和与或]\\s+{_WORDS}|'
    "\\s*等(?:术语|词|字|关键|情态|能愿|助动|表述|措辞|用语))"
)
_NAMED_BEFORE = re.compile(f'{_WORDS}[”"’」]?[、/]\\s*[“"‘「]?$')

_SINGLE = frozenset("应宜可能")
_NOUNS = {"可能": "性", "不可": "避免"}

#: Behind these a 不 turns what is asked for, as in 应不影响.
_TURNED = frozenset({"应", "宜", "应当", "应该", "须", "必须", "建议", "推荐"})

#: 当场, 当日, 当面 behind 应.
_AT_ONCE = frozenset("场日天年月面")

_MAY = frozenset({"可", "可以"})

#: With these it may be the word before that ends, as in 一方可以.
_OTHERS = frozenset({"方可", "方能"})


_MAY_BE = ("可以不必", "可不必", "可以不", "可不", "可以", "可", "能够", "能")


def _may_at(text: str, at: int) -> str:
    return next((word for word in _MAY_BE if text.startswith(word, at)), "")


#: 不一定能, 未必能.
_NOT_ALWAYS = re.compile("(?:未|不一定|未必|不见得|并非都|不都|没有人|无人)$")

_ONLY_IF = re.compile("只有[^。；]*$")
_RESTRICTING = frozenset({"只能", "只可", "只准", "只准许", "方可", "方能", "才可"})


def _single(lexicon: "_Lexicon", text: str, at: int, verb: str, *, negated: bool) -> bool | None:
    """Return whether 应, 宜, 可 or 能 is certainly a verb; None where it is part of a word."""
    if not negated and _compound_before(lexicon.before[verb], text, at):
        return None
    if negated and verb in "可能" and _guarded(lexicon, text, at - 1, f"不{verb}") is None:
        return None
    if negated and verb == "应" and text[at - 2 : at - 1] in {"供", "相"}:
        return None
    if verb == "应" and text.startswith("用", at + 1):
        return _applying(lexicon.applying, text, at, negated=negated)
    if verb == "应" and text.startswith("对", at + 1):
        return _meeting(lexicon.meeting, text, at, negated=negated)
    if _compound_after(lexicon.after[verb], text, at + 1):
        return None
    if verb == "应" and not negated and _REQUESTED.match(text, at):
        return None
    if verb == "可" and not negated:
        if text.startswith("即", at - 1) and not text[at + 1 : at + 2].isalnum():
            return None  # that will do
        if _DESCRIBED.match(text, at + 1):
            return None
        return _adjective(lexicon, text, at)
    return True


#: 实时可查，可捕捞量: what can be done with a thing, as a property of it.
_DESCRIBED = re.compile(
    "(?!不|在|由|按|以|是|为|有)[\u4e00-\u9fff](?:[，。；、）)的]|[和与或]可|$)|"
    "[\u4e00-\u9fff]{2}(?:量(?![筒具化测身取杯])|率|性(?![质能别格]))"
)

#: 应…的要求: at the request of.
_REQUESTED = re.compile(
    "应(?:甲方|乙方|用户|客户|顾客|对方|委托|家长|业主|主办|需方|供方|买方|其|他|她|有关|主管|当地|合作|会员)"
    "[^，。；、应]{0,8}?(?:要求|请求|邀请|之邀)(?=[，。；]|$)"
)


def _compound_before(signs: _Signs, text: str, at: int) -> bool:
    for sign, unless in signs.get(text[at - 1 : at], ()):
        if text.endswith(sign, 0, at):
            return not text.endswith(unless, 0, at)
    return False


def _compound_after(signs: _Signs, text: str, at: int) -> bool:
    for sign, unless in signs.get(text[at : at + 1], ()):
        if text.startswith(sign, at):
            after = at + len(sign)
            return not text.startswith(unless, after)
    return False


def _described(lexicon: "_Lexicon", text: str, end: int) -> bool:
    """Whether 不可 makes an adjective: 不可编辑的文件."""
    verb = lexicon.adjectives.match(text, end)
    if verb is not None and text.startswith(("的", "性"), verb.end()):
        return True
    return _LIGHTLY.match(text, end) is not None


#: 不可随意更改的: what it tells belongs to the noun behind it.
_LIGHTLY = re.compile("(?:随意|任意|轻易|擅自|再|直接)[\u4e00-\u9fff]{2}的")


def _guarded(lexicon: "_Lexicon", text: str, at: int, word: str) -> bool | None:
    """Return whether a longer form is a verb there; None where its neighbours make it a noun."""
    guard = lexicon.guards.get(word)
    if guard is None:
        return True
    not_after, not_before = guard
    end = at + len(word)
    if text.endswith(not_after, 0, at) or text.startswith(not_before, end):
        return None
    if word in _NEEDING and _ATTRIBUTE.match(text, end):
        return None
    if word in _FORBIDDING and _FORBIDDEN_THING.match(text, end):
        return None
    return None if end >= len(text) and word in _TRANSITIVE else True


#: 严禁吸烟的区域 describes a place, and forbids nothing.
_FORBIDDING = frozenset({"严禁", "禁止"})
_FORBIDDEN_THING = re.compile(
    "[^，。；、]{1,8}的(?:区|场|地[点方]|部位|物[品质]|行为|事项|情形|工艺)"
)

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
    if _MOVED.search(text, 0, at):
        return None  # 将它应用于
    if before.endswith(table["before"]):
        return None
    if text.startswith("于", at + 2):
        return False
    if text.startswith(table["tools"], at + 2):
        clause = _CLAUSE_ZH.match(text, at + 2)
        return clause is not None and re.search(table["doing"], clause.group()) is not None
    # Behind a time or place something is done with what follows: 安装后应用扭力扳手检查.
    placed = before[-1:] in table["places"] and before[-1:] != ""
    return False if placed and not text.startswith(table["things"], at + 2) else None


_MOVED = re.compile("[将把被][^，。；：]{1,24}$")


def _meeting(table: Table, text: str, at: int, *, negated: bool) -> bool | None:
    """Judge 应对: to meet something, or 应 before 对…进行."""
    clause = _CLAUSE_ZH.match(text, at + 2)
    rest = clause.group().replace("工作", "") if clause is not None else ""
    if rest.startswith(table["verbs"]):
        return True
    doing = _DOING.search(rest) is not None
    if negated:
        return doing or not rest.startswith(table["nouns"])
    before = text[max(0, at - 3) : at]
    if not before.strip("（(0123456789一二三四五六七八九十)） ") or before.endswith(_NOUN_BEFORE):
        return None
    word = before.endswith(table["before"])
    if (word or _BY_MEANS.search(text, 0, at)) and not doing:
        return None
    if text.startswith(table["nouns"], at + 2) and not doing:
        return None
    return doing and not word


#: 采取有效措施应对: by such means something is met.
_BY_MEANS = re.compile(
    "(?:采取|制定|通过|利用|建立|拿出|想)[^，。；]{0,14}(?:措施|手段|方案|办法|方式|机制|预案)$"
)
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
    found = lexicon.adjectives.match(text, at + 1)
    if found is None:
        return True
    noun = text.startswith(lexicon.nouns, found.end())
    if found.group() in _MANIFOLD and not noun:
        return True
    if noun:
        return None
    before = text[max(0, at - 3) : at]
    return None if not before or before.endswith(lexicon.before_adjectives) else False


#: Verbs that mean too much to make an adjective by themselves.
_MANIFOLD = frozenset({"得", "变", "调", "拆"})
