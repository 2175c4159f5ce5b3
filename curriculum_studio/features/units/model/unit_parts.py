"""The parts of a theme unit: found, given photos, what of them is still open, their materials."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS, section_heading
from curriculum_studio.core.kinds import is_activity, is_unit, role_of
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Activity, Photo, Section, SectionRole, UnitHead
from curriculum_studio.core.roles import Role
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

# --- finding parts ----------------------------------------------------------------------------

_LAST = 99


def head_of(document: Document) -> UnitHead:
    """Return the head of a unit; a document of another kind has the head of a new one."""
    payload = document.root.payload
    return payload if isinstance(payload, UnitHead) else UnitHead()


def activity_of(node: Node) -> Activity:
    """Return what is set of an activity."""
    return node.payload if isinstance(node.payload, Activity) else Activity()


def section_of(document: Document, role: SectionRole, parent: str = "") -> Node | None:
    """Return the section with a role below a node, the root if none is named."""
    for child in document.children_of(parent or document.id):
        if isinstance(child.payload, Section) and child.payload.role == role:
            return child
    return None


def activities_of(document: Document) -> tuple[Node, ...]:
    """Return the activities of a unit or collection in their order."""
    return tuple(node for node in document.walk() if is_activity(node))


def with_section(
    document: Document, role: SectionRole, language: Language, parent: str = ""
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the section with a role, and the edit that makes it if it is missing.

    A new section stands at its usual place among those that are there.
    """
    found = section_of(document, role, parent)
    if found is not None:
        return found.id, ()
    above = parent or document.id
    usual = ACTIVITY_SECTIONS if is_activity(document.nodes[above]) else UNIT_SECTIONS
    order: dict[str, int] = {name: at for at, name in enumerate(usual)}
    wanted = order.get(role, _LAST)
    siblings = document.children_of(above)
    at = len(siblings)
    for place, sibling in enumerate(siblings):
        own = sibling.payload.role if isinstance(sibling.payload, Section) else ""
        if order.get(own, _LAST) > wanted:
            at = place
            break
    section = tree.fresh_of(Section(role=role), language)
    section = replace(section, parent=above, rank=tree.rank_at(document, above, at))
    return section.id, (Insert((section,)),)


def last_rank(document: Document, parent: str) -> str:
    """Return the rank behind all children of a node, also of one that is not there yet."""
    children = document.children.get(parent, ())
    return tree.rank_between(document.nodes[children[-1]].rank if children else "", "")


def texts_below(document: Document, node: str) -> Iterator[Node]:
    """Yield what stands below a node and carries texts."""
    for each in document.walk(node):
        if each.id != node and each.cells:
            yield each


# --- photos -----------------------------------------------------------------------------------


def with_photos(
    document: Document, caret: str, pictures: Sequence[str], language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the first photo, and the edits that put all of them in.

    They stand in the section for photos of the activity at the caret, otherwise of the unit. The
    picture shows in every language; the caption is written later.
    """
    activity = document.nearest(caret, is_activity) if caret in document else None
    above = activity.id if activity is not None else ""
    section, edits = with_section(document, "photos", language, above)
    place = last_rank(document, section)
    inserts: list[Edit] = []
    first = ""
    for each in pictures:
        payload = Photo(pictures=Pictures(dict.fromkeys(LANGUAGES, each)))
        node = replace(tree.fresh_of(payload, language), parent=section, rank=place)
        inserts.append(Insert((node,)))
        place = tree.rank_between(place, "")
        first = first or node.id
    return first, (*edits, *inserts)


# --- open places ------------------------------------------------------------------------------

#: Sections of a unit that a theme pack is expected to have.
_WANTED: tuple[SectionRole, ...] = (
    "origin",
    "aims",
    "web",
    "environment",
    "activities",
    "week_plan",
    "home",
    "safety",
    "reflection",
)

#: Sections without which a group activity is no lesson plan.
_OF_ACTIVITY: tuple[SectionRole, ...] = ("aims", "materials", "process")


@dataclass(frozen=True, slots=True)
class Open:
    """A place that waits to be written. `name` is what is missing; `of`: of which activity."""

    node: str
    name: LocalizedText
    of: str = ""


def open_places(document: Document, language: Language) -> tuple[Open, ...]:
    """Return what is still open in a unit, in the order of its parts."""
    if not is_unit(document):
        return ()
    found: list[Open] = []
    for role in _WANTED:
        section = section_of(document, role)
        if section is None or not _filled(document, section):
            found.append(
                Open(
                    section.id if section is not None else document.id,
                    section_heading(role, of_activity=False),
                )
            )
    for activity in activities_of(document):
        if activity_of(activity).type == "group":
            found += _of_activity(document, activity, language)
    return tuple(found)


def _of_activity(document: Document, activity: Node, language: Language) -> list[Open]:
    found = []
    for role in _OF_ACTIVITY:
        section = section_of(document, role, activity.id)
        if section is None or not _filled(document, section):
            place = section.id if section is not None else activity.id
            name = section_heading(role, of_activity=True)
            found.append(Open(place, name, activity.best(language).text))
    return found


def _filled(document: Document, section: Node) -> bool:
    """Whether something stands in a section: a text, an activity, an entry of the plan."""
    children = document.children_of(section.id)
    if any(role_of(child) in {Role.PLAN_ENTRY, Role.FIGURE} for child in children):
        return True
    if isinstance(section.payload, Section) and section.payload.role == "activities":
        return any(isinstance(child.payload, Activity) for child in children)
    return any(
        not cell.blank for node in texts_below(document, section.id) for cell in node.cells.values()
    )


# --- materials of all activities, each once ---------------------------------------------------

#: What stands before the things themselves.
_LEAD = lazy_pattern(
    r"^(?:物质准备|材料准备|材料|准备|Materials?|Material)\s*[:：]\s*", re.IGNORECASE
)
#: What begins so says how the things before it have to be, and is none itself:
#: 五只袋子：瓶子、勺子；都大于五厘米、洗净.
_HOW = lazy_pattern(
    r"^(?:全?都|均|皆|一律|(?:all(?: of them)?|alle[s]?) (?:are|is|be|sind|ist|sein|"
    r"(?:larger|bigger|smaller|longer|größer|kleiner|länger)\b|clean|washed|sauber|gewaschen)\b)",
    re.IGNORECASE,
)
#: What each group or child gets; the things behind it are for each of them.
_EACH = lazy_pattern(
    r"^(?P<each>每(?:[个名位]?(?:幼儿|孩子|小朋友)|个?小?组|人|桌|班)"
    r"|(?:for )?each (?:group|child|table)"
    r"|(?:für )?jede[sr]? (?:gruppe|kind|tisch))(?::\s*|\s*(?![：:]))(?P<rest>\S.*)$",
    re.IGNORECASE,
)
#: How much of a thing each gets, or an article before it.
_SHARE = lazy_pattern(
    r"^(?P<share>(?:\d+|[一二两三四五六七八九十几半]+)[个只张套份把块瓶条支本盒袋团根片杯盘篮双件枚颗粒样])(?P<name>.*)$"
)
_ARTICLE = lazy_pattern(r"^(?:and |und )?(?:an? |the |ein(?:e[nmrs]?)? )?", re.IGNORECASE)
_ALSO = lazy_pattern(r"，?(?:还有|以及)")
_ENDS = " 。.，,；;　"
_OPEN, _CLOSE = "（([【", "）)]】"

#: A number at the end or the beginning: 小盒子4个, 四色桶×2, 4 boxes.
_COUNTED = lazy_pattern(
    r"^(?P<name>.+?)\s*[×xX*]?\s*(?P<count>\d+)\s*(?P<unit>[个只张套份把块瓶条支本组盒袋]?)$"
)
_COUNTED_HAN = lazy_pattern(
    r"^(?P<name>.+?)(?<![一二两三四五六七八九十百约几每])(?P<count>[一二两三四五六七八九十])(?P<unit>[个只张套份把块瓶条支本组盒袋])$"
)
_HAN = {"两": 2} | {sign: at for at, sign in enumerate("一二三四五六七八九十", start=1)}
_COUNTED_FIRST = lazy_pattern(r"^(?P<count>\d+)\s*(?P<unit>[x×]?)\s+(?P<name>.+)$")


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
            for thing, how in _things(words, language):
                name, count, unit = _counted(thing)
                if how:
                    name += f"（{how}）" if language == "zh" else f" ({how})"
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


def _things(words: str, language: Language) -> Sequence[tuple[str, str]]:
    """Return the things that a text lists, and how they have to be where that is said behind them.

    What stands in brackets belongs to its thing.
    """
    found: list[tuple[str, str]] = []
    for group in _split(_LEAD.sub("", words.strip()), "；;\n。"):
        if found and _HOW.match(group):
            found[-1] = (found[-1][0], group)
        elif (each := _EACH.match(group)) is not None:
            shares = list(_shares(each["each"], each["rest"], language))
            if found and not shares[0][0]:
                # 每组4块 behind a thing says how much of it.
                found[-1] = (found[-1][0], group)
            else:
                found += [share for share in shares if share[0]]
        elif "：" in group or ": " in group:
            # "四类标志：安全出口、洗手" names one thing and its parts.
            found.append((group, ""))
        else:
            found += [(each, "") for each in _listed(group, language)]
    return found


def _shares(each: str, rest: str, language: Language) -> Iterator[tuple[str, str]]:
    """Yield the things that each group or child gets, with how much that is."""
    whole = "：" in rest or ": " in rest
    if language != "zh":
        said = f"{each[0].lower()}{each[1:]}"
        for thing in [rest] if whole else _split(rest, ","):
            article = _ARTICLE.match(thing)
            yield thing[article.end() if article is not None else 0 :], said
        return
    parts = [rest] if whole else [p for some in _split(rest, "、") for p in _ALSO.split(some)]
    for thing in filter(None, (part.strip(_ENDS) for part in parts)):
        share = _SHARE.match(thing)
        yield (thing, each) if share is None else (share["name"], f"{each}{share['share']}")


def _listed(group: str, language: Language) -> Iterator[str]:
    """Yield the members of a list; "轻的、洗净的实物" is one thing with two properties."""
    before = ""
    for each in _split(group, "、" if language == "zh" else ","):
        if language == "zh" and each.endswith("的"):
            before += f"{each}、"
        else:
            yield before + each
            before = ""
    if before:
        yield before.rstrip("、")


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
