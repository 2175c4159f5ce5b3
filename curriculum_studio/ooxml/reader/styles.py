"""Styles of a Word file: what their names and levels say about a paragraph.

Ids of styles are worthless (WPS and Word in Chinese number them), so names count. Built-in names
stand in English in most files and in the language of the program in some.
"""

import re
from collections.abc import Mapping
from dataclasses import field

from lxml import etree

from curriculum_studio.ooxml.elements import VAL, W, number, switch, value
from curriculum_studio.values import dataclass

_HEADING = re.compile(r"(?:heading|标题|überschrift)\s*([1-9])$")
_CONTENTS = re.compile(r"(?:toc|目录|verzeichnis|contents)\s*[1-9]$")
#: Names of the template for Chinese standards begin so; what follows tells the element.
_TEMPLATE = re.compile(r"^标准文件_")
_HAN_LEVELS = {"一": 2, "二": 3, "三": 4, "四": 5, "五": 6}
_TEMPLATE_LEVEL = re.compile(r"^(附录)?([一二三四五])级(?:条|无)")


@dataclass(frozen=True, slots=True)
class ReadStyle:
    """A style with what it inherits; `name` in small letters, `outline` from 1, 0 for body text."""

    name: str = ""
    outline: int = 0
    list_id: str = ""
    list_level: int = 0
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    vertical: str = ""
    size: int = 0
    align: str = ""
    contents: bool = False


@dataclass(frozen=True, slots=True)
class ReadStyles:
    """All styles by id; `default` is that of paragraphs which name none."""

    by_id: Mapping[str, ReadStyle] = field(default_factory=dict)
    default: str = ""

    def get(self, identity: str) -> ReadStyle:
        """Return a style by its id, or the default one."""
        return self.by_id.get(identity) or self.by_id.get(self.default) or _NONE

    def run(self, identity: str) -> ReadStyle:
        """Return the style of a run by its id; without one, one that says nothing."""
        return self.by_id.get(identity, _NONE)


_NONE = ReadStyle()

#: Styles are based on others at most so deep; a circle ends here.
_DEEPEST = 20


def read_styles(root: etree._Element | None) -> ReadStyles:
    """Return the styles of a styles part; without one, none."""
    if root is None:
        return ReadStyles()
    raw = {each.get(f"{W}styleId", ""): each for each in root.findall(f"{W}style")}
    default = next(
        (
            identity
            for identity, each in raw.items()
            if each.get(f"{W}type") == "paragraph" and each.get(f"{W}default") in {"1", "true"}
        ),
        "",
    )
    return ReadStyles({identity: _style(identity, raw) for identity in raw}, default)


def _chain(identity: str, raw: Mapping[str, etree._Element]) -> list[etree._Element]:
    """Return a style and those it is based on, itself first."""
    chain: list[etree._Element] = []
    while identity in raw and raw[identity] not in chain and len(chain) < _DEEPEST:
        chain.append(raw[identity])
        identity = value(raw[identity], "basedOn")
    return chain


def _style(identity: str, raw: Mapping[str, etree._Element]) -> ReadStyle:
    chain = _chain(identity, raw)
    names = [style_name(value(each, "name")) for each in chain]
    outline = 0
    list_id, list_level = "", 0
    for based, name in zip(chain, names, strict=True):
        own = based.find(f"{W}pPr")
        outline = outline or _outline(own, name)
        listed = None if own is None else own.find(f"{W}numPr")
        if listed is not None and not list_id:
            list_id = value(listed, "numId")
            list_level = number(value(listed, "ilvl"))
    runs = [each.find(f"{W}rPr") for each in chain]
    return ReadStyle(
        names[0],
        0 if outline > 9 else outline,
        list_id,
        list_level,
        _first(runs, "b"),
        _first(runs, "i"),
        _first(runs, "vanish"),
        next((found for each in runs if (found := value(each, "vertAlign"))), ""),
        next((size for each in runs if (size := number(value(each, "sz")))), 0),
        next((found for each in chain if (found := value(each.find(f"{W}pPr"), "jc"))), ""),
        any(_CONTENTS.match(name) for name in names),
    )


def style_name(name: str) -> str:
    """Return a name in the form in which names are compared."""
    return re.sub(r"\s+", " ", name.strip().lower().partition(",")[0])


def template_name(name: str) -> str:
    """Return the name without what the template for standards puts before it."""
    return _TEMPLATE.sub("", name)


def template_level(name: str) -> tuple[int, bool]:
    """Return the level that a style of the template for standards gives, and whether in an annex.

    Chapters are of level 1; 0 if the style is none of a clause.
    """
    own = template_name(name)
    if own in {"章标题", "附录章标题"}:
        return 1, own.startswith("附录")
    found = _TEMPLATE_LEVEL.match(own)
    if found is None:
        return 0, False
    return _HAN_LEVELS[found[2]], bool(found[1])


def _outline(own: etree._Element | None, name: str) -> int:
    """Return the level that a style itself gives; 10 for one that says: body text."""
    found = None if own is None else own.find(f"{W}outlineLvl")
    if found is not None:
        return min(number(found.get(VAL), 9), 9) + 1
    named = _HEADING.match(name)
    return int(named[1]) if named else 0


def _first(runs: list[etree._Element | None], name: str) -> bool | None:
    for each in runs:
        found = switch(each, name)
        if found is not None:
            return found
    return None
