"""Comments that reviewers add to a draft of ours, as Word and WPS write them, and the truth."""

from copy import deepcopy
from dataclasses import dataclass
from random import Random

from lxml import etree

from tests.helpers.edited import SPACE, EditedFile, W, made

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
WHO = "赵评审"


@dataclass(frozen=True)
class Said:
    """A comment that was added: its text, the node that it is on, and the marked words."""

    text: str
    node: str
    words: str


class Reviewer:
    """Adds comments and answers to a draft that has comments of ours."""

    def __init__(self, file: EditedFile, rng: Random, first: int = 0x5A000001) -> None:
        self.file, self.rng, self.paragraph = file, rng, first
        self.comments = etree.fromstring(file.part("word/comments.xml"))
        self.threads = etree.fromstring(file.part("word/commentsExtended.xml"))
        self.said: list[Said] = []

    def content(self) -> bytes:
        self.file.set_part("word/comments.xml", etree.tostring(self.comments))
        self.file.set_part("word/commentsExtended.xml", etree.tostring(self.threads))
        return self.file.content()

    def _note(self, text: str, parent: str = "") -> str:
        number = len(self.comments)
        note = made("comment", id=str(number), author=WHO, initials="赵")
        note.set(f"{W}date", f"2026-06-01T{number // 60 % 24:02d}:{number % 60:02d}:07Z")
        inside = etree.SubElement(etree.SubElement(note, f"{W}p"), f"{W}r")
        note[0].set(f"{W14}paraId", f"{self.paragraph:08X}")
        etree.SubElement(inside, f"{W}t").text = text
        self.comments.append(note)
        entry = etree.SubElement(self.threads, f"{W15}commentEx")
        entry.set(f"{W15}paraId", f"{self.paragraph:08X}")
        if parent:
            entry.set(f"{W15}paraIdParent", parent)
        entry.set(f"{W15}done", "0")
        self.paragraph += 1
        return str(number)

    def comment(self, paragraph, node: str) -> None:
        """Comment on some letters of a paragraph."""
        runs = [each for each in paragraph.iter(f"{W}r") if self._fits(each)]
        if not runs:
            return
        run = self.rng.choice(runs)
        text = run.findtext(f"{W}t")
        start = self.rng.randrange(len(text))
        end = self.rng.randrange(start + 1, len(text) + 1)
        words = f"新意见{len(self.comments)}"
        number = self._note(words)
        reference = made("r")
        reference.append(made("commentReference", id=number))
        pieces = [self._piece(run, each) for each in (text[:start], text[start:end], text[end:])]
        before, marked, behind = pieces
        parts = [
            *before, made("commentRangeStart", id=number), *marked,
            made("commentRangeEnd", id=number), reference, *behind,
        ]  # fmt: skip
        for each in reversed(parts):
            run.addnext(each)
        run.getparent().remove(run)
        self.said.append(Said(words, node, text[start:end]))

    def _fits(self, run) -> bool:
        plain = [child.tag for child in run] in ([f"{W}t"], [f"{W}rPr", f"{W}t"])
        above = {each.tag for each in run.iterancestors()}
        gone = above & {f"{W}del", f"{W}moveFrom", f"{W}hyperlink"}
        return plain and not gone and bool((run.findtext(f"{W}t") or "").strip())

    def _piece(self, run, text: str) -> list:
        if not text:
            return []
        piece = deepcopy(run)
        piece.find(f"{W}t").text = text
        piece.find(f"{W}t").set(SPACE, "preserve")
        return [piece]

    def answer(self, text: str) -> None:
        """Answer some thread."""
        roots = [each for each in self.threads if each.get(f"{W15}paraIdParent") is None]
        self._note(text, self.rng.choice(roots).get(f"{W15}paraId"))

    def correct(self, text: str, now: str) -> None:
        """Correct a comment of one's own."""
        words = next(each for each in self.comments.iter(f"{W}t") if each.text == text)
        words.text = now
