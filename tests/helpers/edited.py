"""Edits a Word file of ours as Word, WPS and LibreOffice leave it, and tells the truth about it."""

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from random import Random

from lxml import etree

from curriculum_studio.ooxml.draft.names import read_text_bookmark

NAME = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAME}}}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
AUTHOR, TIME = "王老师", "2026-11-20T08:00:00Z"
WORDS = (
    "并由专人负责", "每学期", "及时公示结果", "按规定", "逐步推进", "教师和幼儿", "节约用水",
    "可回收物", "家长代表", "统计数据", "分类投放", "绿色出行",
)  # fmt: skip
FRESH = (
    "学校宜邀请家长参加低碳活动，并记录参加人数。", "每年的数据由档案室保存，保存期不少于五年。",
    "使用太阳能热水的学校，应说明集热面积。", "志愿者应接受不少于两小时的培训。",
    "午餐剩余的食物应称重并公布在橱窗里。", "校车应优先选用新能源车辆，并登记里程。",
)  # fmt: skip


@dataclass(frozen=True)
class Truth:
    """What an edit did: kinds that tell it right, the node, and the text that has to come back."""

    how: str
    kinds: tuple[str, ...]
    node: str
    text: str


def made(name: str, **attributes: str):
    element = etree.Element(f"{W}{name}", nsmap={"w": NAME})
    for key, value in attributes.items():
        element.set(f"{W}{key}", value)
    return element


def run(text: str, like=None):
    element = made("r")
    looks = None if like is None else like.find(f"{W}rPr")
    if looks is not None:
        element.append(deepcopy(looks))
    words = made("t")
    words.text = text
    words.set(SPACE, "preserve")
    element.append(words)
    return element


def tracked(kind: str, *runs):
    holder = made(kind, id="9000", author=AUTHOR, date=TIME)
    for each in runs:
        holder.append(each)
        if kind == "del":
            for words in each.iter(f"{W}t"):
                words.tag = f"{W}delText"
    return holder


def mark_end(paragraph, kind: str) -> None:
    properties = paragraph.find(f"{W}pPr")
    looks = properties.find(f"{W}rPr")
    if looks is None:
        looks = made("rPr")
        section = properties.find(f"{W}sectPr")
        if section is None:
            properties.append(looks)
        else:
            section.addprevious(looks)
    looks.insert(0, made(kind, id="9001", author=AUTHOR, date=TIME))


def text_of(paragraph) -> str:
    return "".join(each.text or "" for each in paragraph.iter(f"{W}t"))


class EditedFile:
    """A Word file of ours in the hands of somebody else."""

    def __init__(self, content: bytes, rng: Random) -> None:
        self._parts = {}
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                self._parts[name] = archive.read(name)
        self.root = etree.fromstring(self._parts["word/document.xml"])
        self.rng = rng
        self.body = self.root.find(f"{W}body")
        self.used: set = set()

    def content(self) -> bytes:
        self._parts["word/document.xml"] = etree.tostring(
            self.root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        kept = io.BytesIO()
        with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self._parts.items():
                archive.writestr(name, content)
        return kept.getvalue()

    def part(self, name: str) -> bytes:
        return self._parts[name]

    def set_part(self, name: str, content: bytes) -> None:
        self._parts[name] = content

    # --- choosing

    def marks(self, paragraph) -> list[str]:
        return [
            read_text_bookmark(each.get(f"{W}name"))[0]
            for each in paragraph.iter(f"{W}bookmarkStart")
            if read_text_bookmark(each.get(f"{W}name")) is not None
        ]

    def plain(self, paragraph) -> bool:
        """A paragraph of one text without fields, notes or formulas."""
        simple = {f"{W}pPr", f"{W}r", f"{W}bookmarkStart", f"{W}bookmarkEnd"}
        if any(child.tag not in simple for child in paragraph):
            return False
        inner = {each.tag for r in paragraph.iter(f"{W}r") for each in r}
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        good = style in ("Body", "ListItem", "Provision", "Quiet", "Speech", "Goals")
        section = paragraph.find(f"{W}pPr/{W}sectPr") is not None
        return inner <= {f"{W}rPr", f"{W}t"} and good and not section

    def choose(self, fits: Callable | None = None):
        """A paragraph that nobody has touched, nor its neighbours."""
        candidates = []
        paragraphs = list(self.body.iterchildren(f"{W}p"))
        for at, each in enumerate(paragraphs):
            near = paragraphs[max(0, at - 2) : at + 3]
            if self.used & set(near) or not self.marks(each) or not self.plain(each):
                continue
            if len(text_of(each)) >= 8 and (fits is None or fits(each)):
                candidates.append(each)
        chosen = self.rng.choice(candidates)
        self.take(chosen)
        return chosen

    def take(self, *paragraphs) -> None:
        self.used.update(paragraphs)

    def follower(self, paragraph):
        """The next paragraph, if it is of the same kind."""
        other = paragraph.getnext()
        if other is None or other.tag != f"{W}p" or not self.marks(other) or not self.plain(other):
            return None
        same = [each.find(f"{W}pPr/{W}pStyle").get(f"{W}val") for each in (paragraph, other)]
        return other if same[0] == same[1] and other not in self.used else None

    def first_run(self, paragraph):
        return next(r for r in paragraph.iter(f"{W}r") if (r.findtext(f"{W}t") or ""))

    def without_marks(self, paragraph) -> None:
        for each in list(paragraph.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            each.getparent().remove(each)

    def renamed(self, paragraph, ending: str) -> None:
        for each in paragraph.iter(f"{W}bookmarkStart"):
            each.set(f"{W}name", each.get(f"{W}name") + ending)
            each.set(f"{W}id", str(5000 + self.rng.randrange(10_000)))
        ids = [each.get(f"{W}id") for each in paragraph.iter(f"{W}bookmarkStart")]
        for each, number in zip(paragraph.iter(f"{W}bookmarkEnd"), ids, strict=False):
            each.set(f"{W}id", number)

    # --- edits in one paragraph

    def _broken(self, paragraph) -> tuple:
        """Break the first run in two, as typing in it does."""
        first = self.first_run(paragraph)
        text = first.findtext(f"{W}t")
        at = self.rng.randrange(1, max(2, len(text)))
        rest = run(text[at:], first)
        first.find(f"{W}t").text = text[:at]
        first.find(f"{W}t").set(SPACE, "preserve")
        first.addnext(rest)
        return first, rest

    def type_inside(self, how: str = "plain") -> Truth:
        paragraph = self.choose()
        first, _ = self._broken(paragraph)
        word = run(self.rng.choice(WORDS), first)
        first.addnext(tracked("ins", word) if how == "tracked" else word)
        return self._changed(f"type inside, {how}", paragraph)

    def type_at_start(self) -> Truth:
        paragraph = self.choose()
        paragraph.find(f"{W}pPr").addnext(run(self.rng.choice(WORDS)))
        return self._changed("type at the start, outside the mark", paragraph)

    def type_at_end(self) -> Truth:
        paragraph = self.choose()
        paragraph.append(run(self.rng.choice(WORDS)))
        return self._changed("type at the end, outside the mark", paragraph)

    def delete_words(self, how: str = "plain") -> Truth:
        paragraph = self.choose()
        first, rest = self._broken(paragraph)
        gone = first if self.rng.random() < 0.5 else rest
        if how == "tracked":
            gone.addprevious(tracked("del", deepcopy(gone)))
        gone.getparent().remove(gone)
        return self._changed(f"delete words, {how}", paragraph)

    def overwrite(self, how: str) -> Truth:
        paragraph = self.choose()
        first = self.first_run(paragraph)
        for each in list(paragraph.iter(f"{W}r")):
            if each is not first:
                each.getparent().remove(each)
        first.find(f"{W}t").text = self.rng.choice(FRESH)
        node = self.marks(paragraph)[0]
        if how == "mark lost":
            self.without_marks(paragraph)
        return Truth(f"overwrite, {how}", ("changed",), node, text_of(paragraph))

    def _changed(self, how: str, paragraph) -> Truth:
        return Truth(how, ("changed",), self.marks(paragraph)[0], text_of(paragraph))

    # --- cutting and joining

    def split(self, how: str) -> Truth:
        paragraph = self.choose(lambda each: len(text_of(each)) >= 14)
        first = self.first_run(paragraph)
        node = self.marks(paragraph)[0]
        for each in list(paragraph.iter(f"{W}r")):
            if each is not first:
                first.find(f"{W}t").text += each.findtext(f"{W}t") or ""
                each.getparent().remove(each)
        text = first.findtext(f"{W}t")
        at = self.rng.randrange(5, len(text) - 5)
        other = made("p")
        other.append(deepcopy(paragraph.find(f"{W}pPr")))
        other.append(run(text[at:], first))
        first.find(f"{W}t").text = text[:at]
        if how == "mark over both":
            end = paragraph.find(f"{W}bookmarkEnd")
            other.append(end)
        if how == "tracked":
            mark_end(paragraph, "ins")
        paragraph.addnext(other)
        self.take(other)
        return Truth(f"split, {how}", ("split",), node, text[:at] + "\n" + text[at:])

    def join(self, how: str) -> Truth:
        paragraph = self.choose(lambda each: self.follower(each) is not None)
        other = self.follower(paragraph)
        node = self.marks(paragraph)[0]
        whole = text_of(paragraph) + text_of(other)
        if how == "tracked":
            mark_end(paragraph, "del")
            self.take(other)
            return Truth("join, tracked", ("joined",), node, whole)
        if how == "second mark lost":
            self.without_marks(other)
        for each in list(other):
            if each.tag != f"{W}pPr":
                paragraph.append(each)
        other.getparent().remove(other)
        return Truth(f"join, {how}", ("joined",), node, whole)

    # --- whole paragraphs

    def delete(self, how: str = "plain") -> Truth:
        paragraph = self.choose()
        node, text = self.marks(paragraph)[0], text_of(paragraph)
        if how == "tracked":
            mark_end(paragraph, "del")
            for each in list(paragraph.iter(f"{W}r")):
                holder = tracked("del", deepcopy(each))
                each.getparent().replace(each, holder)
        else:
            paragraph.getparent().remove(paragraph)
        return Truth(f"delete, {how}", ("deleted",), node, text)

    def add(self, how: str = "plain") -> Truth:
        paragraph = self.choose()
        other = made("p")
        other.append(deepcopy(paragraph.find(f"{W}pPr")))
        text = self.rng.choice(FRESH) + str(self.rng.randrange(1000))
        word = run(text)
        other.append(tracked("ins", word) if how == "tracked" else word)
        if how == "tracked":
            mark_end(other, "ins")
        paragraph.addnext(other)
        self.take(other)
        return Truth(f"new paragraph, {how}", ("added",), "", text)

    def copy(self, how: str) -> Truth:
        paragraph = self.choose(lambda each: len(text_of(each)) >= 12)
        other = deepcopy(paragraph)
        if how == "renamed":
            self.renamed(other, "_Copy_1")
        elif how == "same name":
            self.renamed(other, "")
        else:
            self.without_marks(other)
        target = self.choose()
        target.addnext(other)
        self.take(other)
        return Truth(f"copy, {how}", ("copied", "added"), "", text_of(paragraph))

    def move(self, how: str) -> Truth:
        paragraph = self.choose(lambda each: len(text_of(each)) >= 12)
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")

        def alike(each) -> bool:
            other = each.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
            return other == style and style in ("Body", "Provision")

        if style not in ("Body", "Provision"):
            paragraph = self.choose(
                lambda e: (
                    len(text_of(e)) >= 12 and e.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Body"
                )
            )
            style = "Body"
        target = self.choose(alike)
        node = self.marks(paragraph)[0]
        text = text_of(paragraph)
        if how == "tracked":
            other = deepcopy(paragraph)
            self.renamed(other, "_Copy_1")
            mark_end(other, "ins")
            for each in list(other.iter(f"{W}r")):
                each.getparent().replace(each, tracked("ins", deepcopy(each)))
            mark_end(paragraph, "del")
            for each in list(paragraph.iter(f"{W}r")):
                each.getparent().replace(each, tracked("del", deepcopy(each)))
            target.addnext(other)
            self.take(other)
        else:
            if how == "mark lost":
                self.without_marks(paragraph)
            target.addnext(paragraph)
        return Truth(f"move, {how}", ("moved",), node, text)

    # --- tables

    def _cells(self) -> list:
        found = []
        for table in self.body.iterchildren(f"{W}tbl"):
            rows = table.findall(f"{W}tr")
            for row in rows:
                for cell in row.findall(f"{W}tc"):
                    paragraphs = cell.findall(f"{W}p")
                    if len(paragraphs) != 1 or not self.marks(paragraphs[0]):
                        continue
                    style = paragraphs[0].find(f"{W}pPr/{W}pStyle").get(f"{W}val")
                    simple = not list(paragraphs[0].iter(f"{W}fldChar", f"{W}hyperlink"))
                    if style == "TableText" and simple and paragraphs[0] not in self.used:
                        found.append(paragraphs[0])
        return found

    def cell(self, how: str = "plain") -> Truth:
        fit = [
            each
            for each in self._cells()
            if len(text_of(each)) >= 3
            and not list(each.iter(f"{W}tab", f"{W}br", f"{W}footnoteReference"))
        ]
        paragraph = self.rng.choice(fit)
        self.take(paragraph)
        first = self.first_run(paragraph)
        word = run(self.rng.choice(WORDS), first)
        first.addnext(tracked("ins", word) if how == "tracked" else word)
        return self._changed(f"type in a cell, {how}", paragraph)


EDITS: tuple[Callable[[EditedFile], Truth], ...] = (
    lambda f: f.type_inside(),
    lambda f: f.type_inside("tracked"),
    lambda f: f.type_at_start(),
    lambda f: f.type_at_end(),
    lambda f: f.delete_words(),
    lambda f: f.delete_words("tracked"),
    lambda f: f.overwrite("mark kept"),
    lambda f: f.overwrite("mark lost"),
    lambda f: f.split("mark over both"),
    lambda f: f.split("mark in the first"),
    lambda f: f.split("tracked"),
    lambda f: f.join("both marks"),
    lambda f: f.join("second mark lost"),
    lambda f: f.join("tracked"),
    lambda f: f.delete(),
    lambda f: f.delete("tracked"),
    lambda f: f.add(),
    lambda f: f.add("tracked"),
    lambda f: f.copy("renamed"),
    lambda f: f.copy("same name"),
    lambda f: f.copy("mark lost"),
    lambda f: f.move("with its mark"),
    lambda f: f.move("mark lost"),
    lambda f: f.move("tracked"),
    lambda f: f.cell(),
    lambda f: f.cell("tracked"),
)


def edited(content: bytes, rng: Random, edits) -> tuple[bytes, list[Truth]]:
    """A file after some edits far from each other, and what they did."""
    file = EditedFile(content, rng)
    return _done(file, edits)


def _done(file: EditedFile, edits) -> tuple[bytes, list[Truth]]:
    truths = [edit(file) for edit in edits]
    return file.content(), truths


@dataclass
class Score:
    """How many edits were told right, wrongly, or asked about."""

    right: int = 0
    wrong: int = 0
    asked: int = 0
    told: list = None

    def __post_init__(self) -> None:
        self.told = []

    @property
    def all(self) -> int:
        return self.right + self.wrong + self.asked


def scored(score: Score, truths: list[Truth], comparison, label: str = "") -> None:
    """Compare what was found with the truth; what nobody did counts as wrong."""
    left = list(comparison.changes)
    asked = list(comparison.unplaced)
    for truth in truths:
        found = next((each for each in left if _tells(each, truth)), None)
        if found is not None:
            left.remove(found)
            score.right += 1
            continue
        doubt = next((each for each in asked if _overlap(each.text, truth.text)), None)
        if doubt is not None:
            asked.remove(doubt)
            score.asked += 1
            score.told.append((label, "asked", truth, doubt))
            # What is asked about is not told as missing or new beside.
            continue
        score.wrong += 1
        words = _bare(truth.text)[:8]
        near = [e for e in left if e.node == truth.node or words in _bare(e.after + e.before)]
        score.told.append((label, "wrong", truth, near))
        for each in near:
            left.remove(each)
    for each in left:
        score.wrong += 1
        score.told.append((label, "invented", None, each))


def _tells(change, truth: Truth) -> bool:
    if change.kind not in truth.kinds or (truth.node and change.node != truth.node):
        return False
    shown = change.before if change.kind in {"deleted", "moved"} else change.after
    return _bare(shown) == _bare(truth.text)


def _overlap(one: str, other: str) -> bool:
    return _bare(one) in _bare(other) or _bare(other) in _bare(one)


def _bare(text: str) -> str:
    return "".join(text.split()).replace("\ufffc", "")
