"""Telephone numbers, addresses and names of persons in the texts of units, and leaving them out.

What stands in place of numbers is as long as they are, so marks on a text stay where they were; for
a name about which somebody was asked stands “a child”. Names are looked for where teachers write of
their children: in looking back, at deliberations, in the week, under photos; elsewhere names are
those of stories. Nobody can find every name: what is found is one that the document gives to
somebody, or one beside a word such as 小朋友 or 妈妈.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import is_deliberation, is_photo
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.unit import Section, UnitHead
from curriculum_studio.core.staying import (
    USUAL,
    Leaving,
    comments_leaving,
    tells_of_children,
    without_staying,
)
from curriculum_studio.core.text import Cell, spliced
from curriculum_studio.lazy import lazy_pattern

#: What stands for each character that is left out, and for the name of a child.
LEFT_OUT = "×"
_A_CHILD = {"zh": "某幼儿", "en": "a child", "de": "ein Kind"}

#: Mobile and fixed numbers of China, numbers with the code of a country, numbers of Germany;
#: identity numbers of China (GB 11643); electronic mail.
_NUMBERS = lazy_pattern(
    r"(?<![\d.])(?:(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]?\d{7,8}"
    r"|\d{17}[\dXx]|0\d{2,4}\s?/\s?\d{4,9}(?:-\d{1,4})?)(?![\d.])"
    r"|\+\d{1,3}(?:[\s()/-]{0,2}\d){7,13}"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_FAMILY = "的?(?:妈妈|爸爸|奶奶|爷爷|家长)"
#: A name begins a text or follows a sign, or one of the words that stand before persons.
_BEFORE = (
    "(?:(?<![一-鿿])|(?<=[和与跟给请让叫对向被把听])|(?<=我班)|(?<=小朋友)"
    "|(?<=今天|昨天|上午|下午|早上|早晨|中午|刚才|后来|幼儿|孩子))"
)
#: A name, and who it belongs to: 李小明小朋友, 王丽老师, 陈晨的妈妈.
_NAMED = lazy_pattern(
    rf"{_BEFORE}([{_SURNAMES}][一-鿿]{{1,2}}?)(?=小朋友|同学|老师|园长|{_FAMILY})"
    rf"|([{_SURNAMES}][一-鿿]{{2}})(?=小朋友|同学)"
    rf"|{_BEFORE}([{_SURNAMES}])(?=老师|园长|爸爸|妈妈)"
)
#: What reads like the name of a child: with an age of two to seven years behind it, 豆豆（4岁半）,
#: Anna (5;3), or a full name beside what teachers begin their notes with.
_TOLD_OF = lazy_pattern(
    rf"(?:{_BEFORE}|(?<=见))([一-鿿]{{2,3}})(?<![班组儿童子们友])(?=\s?[（(]\s?[2-7]\s?岁)"
    rf"|{_BEFORE}([{_SURNAMES}][一-鿿]{{2}})(?<![地的着了])(?=说|今天|第一次)"
    r"|\b([A-ZÄÖÜ][a-zäöüß]+)(?=\s?\((?:aged?\s|im Alter von\s)?[2-7](?:[;,.]\d{1,2})?"
    r"(?:\s?(?:Jahre|J\.|years?)[^)]{0,12})?\))"
)
#: Names shorter than this also stand in other words.
_SHORTEST = 2
#: Who bears a name before these is no child.
_GROWN_UP = ("老师", "园长")


def without_personal_data(document: Document, kept: Collection[str] = ()) -> Document:
    """Return a unit without telephone numbers, addresses, and names where children are told of.

    `kept` are names that leave.
    """
    names = sorted(_names(document).difference(kept), key=len, reverse=True)
    told = {node.id for top in _of_persons(document) for node in document.walk(top.id)}
    nodes = [_masked(node, names, kept, told=node.id in told) for node in document.walk()]
    return document if nodes == list(document.walk()) else assembled(nodes)


def without_names(document: Document, names: Iterable[str]) -> Document:
    """Return a document in which “a child” stands for names, wherever they were."""
    wanted = sorted(names, key=len, reverse=True)
    nodes = [_nameless(node, wanted) for node in document.walk()]
    return assembled(nodes) if wanted else document


def _nameless(node: Node, names: Iterable[str]) -> Node:
    for language, cell in node.cells.items():
        for name in names:
            at = cell.text.rfind(name)
            while at >= 0:
                cell = spliced(cell, at, at + len(name), Cell(_A_CHILD[language]))  # noqa: PLW2901
                at = cell.text.rfind(name, 0, at)
        node = node.with_cell(language, cell)
    return node


def names_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Return what reads like the name of a child, in the order in which it stands there.

    Whoever sends a text is asked about them; nothing is left out by this alone.
    """
    found: dict[str, None] = {}
    for text in texts:
        hits = [*_NAMED.finditer(text), *_TOLD_OF.finditer(text)]
        for hit in sorted(hits, key=re.Match.start):
            if len(hit[0]) >= _SHORTEST and not text.startswith(_GROWN_UP, hit.end()):
                found[hit[0]] = None
    return tuple(found)


def names_leaving(document: Document, leaving: Leaving = USUAL) -> tuple[str, ...]:
    """Return what reads like the name of a child in what leaves of a document."""
    if not tells_of_children(document.root):
        return ()
    nodes = without_staying(document, leaving).walk()
    return names_in(cell.text for node in nodes for cell in node.cells.values())


def names_said(
    document: Document, comments: Iterable[Comment], leaving: Leaving = USUAL
) -> tuple[str, ...]:
    """Return what reads like the name of a child in comments that leave with a document."""
    if not tells_of_children(document.root):
        return ()
    said: list[str] = []
    for each in comments_leaving(document, comments, leaving):
        said += (each.anchor.quotation, each.text, each.proposal, each.reason)
        said += (reply.text for reply in each.replies)
    return names_in(said)


def _of_persons(document: Document) -> Iterator[Node]:
    for node in document.walk():
        looking_back = isinstance(node.payload, Section) and node.payload.role in {
            "reflection", "deliberation", "observed", "analysis", "support", "week_plan",
        }  # fmt: skip
        if looking_back or is_photo(node) or is_deliberation(node):
            yield node


def _names(document: Document) -> set[str]:
    """Return the names that the document gives to persons."""
    found: set[str] = set()
    for node in document.walk():
        match node.payload:
            case Deliberation(present=present, chair=chair):
                found |= {each.strip() for each in (*present, chair)}
            case UnitHead(teacher=teacher):
                found |= set(re.split(r"[\s、，,;；/]+", teacher))
    for top in _of_persons(document):
        for node in document.walk(top.id):
            for cell in node.cells.values():
                named = {name for each in _NAMED.finditer(cell.text) for name in each.groups("")}
                # 高兴的妈妈 names nobody; two signs count only where somebody stands beside them.
                found |= {name for name in named if len(name) > _SHORTEST}
    return {name for name in found if len(name) >= _SHORTEST and not set(name) <= {LEFT_OUT}}


def _masked(node: Node, names: Iterable[str], kept: Collection[str], *, told: bool) -> Node:
    def crossed(found: re.Match[str]) -> str:
        return found[0] if found[0] in kept else _crossed(found)

    for language, cell in node.cells.items():
        text = _NUMBERS.sub(_crossed, cell.text)
        text = _NAMED.sub(crossed, text) if told else text
        if text != cell.text:
            node = node.with_cell(language, _with_text(cell, text))
    return _without(node, names)


def _without(node: Node, names: Iterable[str]) -> Node:
    for language, cell in node.cells.items():
        text = cell.text
        for name in names:
            text = text.replace(name, LEFT_OUT * len(name))
        if text != cell.text:
            node = node.with_cell(language, _with_text(cell, text))
    return node


def _crossed(found: re.Match[str]) -> str:
    return LEFT_OUT * len(found[0])


def _with_text(cell: Cell, text: str) -> Cell:
    return replace(cell, text=text)
