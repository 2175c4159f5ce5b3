"""The materials of all activities of a unit in one list, each once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.features.units.model.unit_parts import activities_of, section_of

#: What stands before the things themselves.
_LEAD = re.compile(
    r"^(?:物质准备|材料准备|材料|准备|Materials?|Material)\s*[:：]\s*", re.IGNORECASE
)
_ENDS = " 。.，,；;　"
_OPEN, _CLOSE = "（([【", "）)]】"

#: A number at the end or the beginning: 小盒子4个, 四色桶×2, 4 boxes.
_COUNTED = re.compile(
    r"^(?P<name>.+?)\s*[×xX*]?\s*(?P<count>\d+)\s*(?P<unit>[个只张套份把块瓶条支本组盒袋]?)$"
)
_COUNTED_HAN = re.compile(
    r"^(?P<name>.+?)(?<![一二两三四五六七八九十百约几每])(?P<count>[一二两三四五六七八九十])(?P<unit>[个只张套份把块瓶条支本组盒袋])$"
)
_HAN = {"两": 2} | {sign: at for at, sign in enumerate("一二三四五六七八九十", start=1)}
_COUNTED_FIRST = re.compile(r"^(?P<count>\d+)\s*(?P<unit>[x×]?)\s+(?P<name>.+)$")


@dataclass(frozen=True, slots=True)
class Material:
    """A thing that is needed. `count` 0: nobody said how many; `unit` is its measure word."""

    name: str
    count: int
    unit: str
    activities: tuple[str, ...]


def materials_of(document: Document, language: Language) -> tuple[Material, ...]:
    """Return what all activities need; what several need stands once, numbers are summed up.

    Activities follow each other, so what is used again is not consumed: the sum is an upper limit
    that the teacher reduces.
    """
    found: dict[tuple[str, str], Material] = {}
    for activity in activities_of(document):
        for words in _texts(document, activity, language):
            for thing in _things(words, language):
                name, count, unit = _counted(thing)
                key = (name.casefold(), unit)
                old = found.get(key)
                used = old.activities if old is not None else ()
                if activity.id not in used:
                    used = (*used, activity.id)
                total = count + (old.count if old is not None else 0)
                found[key] = Material(old.name if old is not None else name, total, unit, used)
    return tuple(found.values())


def _texts(document: Document, activity: Node, language: Language) -> Iterator[str]:
    section = section_of(document, "materials", activity.id)
    if section is not None:
        for node in document.walk(section.id):
            text = node.best(language).text
            if text.strip():
                yield text


def _things(words: str, language: Language) -> Iterator[str]:
    """Yield the things that a text lists; what stands in brackets belongs to its thing."""
    text = _LEAD.sub("", words.strip())
    for group in _split(text, "；;\n。"):
        if "：" in group or ": " in group:
            # "四类标志：安全出口、洗手" names one thing and its parts.
            yield group
            continue
        yield from _split(group, "、" if language == "zh" else ",")


def _split(text: str, between: str) -> Iterator[str]:
    """Yield the parts between signs; a sign in brackets divides nothing."""
    depth, start = 0, 0
    for at, sign in enumerate(f"{text}{between[0]}"):
        if sign in _OPEN:
            depth += 1
        elif sign in _CLOSE:
            depth = max(0, depth - 1)
        elif sign in between and depth == 0:
            thing = text[start:at].strip(_ENDS)
            start = at + 1
            if thing:
                yield thing


def _counted(thing: str) -> tuple[str, int, str]:
    found = _COUNTED_HAN.match(thing)
    if found is not None:
        return found["name"].strip(_ENDS), _HAN[found["count"]], found["unit"]
    for pattern in (_COUNTED, _COUNTED_FIRST):
        found = pattern.match(thing)
        if found is not None:
            unit = found["unit"] if found["unit"] not in {"x", "×"} else ""
            return found["name"].strip(_ENDS), int(found["count"]), unit
    return thing, 0, ""
