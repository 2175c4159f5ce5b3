"""What a proposal would make of a text, as far as it can be told for certain."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.anchors import find
from curriculum_studio.core.comments import ORIGINAL, TRACKED
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import OBJECT, Cell, Mark, part, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

_OPEN, _CLOSE = "“„\"«「『‘'", "”“\"»」』’'"
_Q = f"[{_OPEN}]([^{_OPEN}{_CLOSE}]+)[{_CLOSE}]"

#: Proposals that name words and what to do with them; the groups are the old and the new words.
_REPLACE = tuple(
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:建议)?(?:将|把)?{_Q}(?:一词|一句|字样)?\s*(?:修改为|改成|改为|替换为)[:：]?\s*{_Q}",
        rf"(?:replace|change)\s+{_Q}\s+(?:by|with|to)\s+{_Q}",
        rf"{_Q}\s+durch\s+{_Q}\s+ersetzen",
    )
)
_DELETE = tuple(
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (rf"(?:建议)?(?:删除|删去|去掉){_Q}", rf"delete\s+{_Q}", rf"{_Q}\s+streichen")
)
_AFTER = tuple(
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (rf"(?:建议)?在{_Q}(?:之)?后(?:面)?(?:增加|添加|加上|加){_Q}",)
)
_ADD_AFTER = lazy_pattern(rf"(?:add|insert)\s+{_Q}\s+after\s+{_Q}", re.IGNORECASE)


_SAID: Mapping[Language, tuple[str, str, str]] = {
    "zh": ("将“{old}”改为“{new}”", "删除“{old}”", "改为：{new}"),
    "en": ("Replace “{old}” with “{new}”", "Delete “{old}”", "Change to: {new}"),
    "de": ("„{old}“ durch „{new}“ ersetzen", "„{old}“ streichen", "Ändern in: {new}"),
}


#: Letters and figures with the signs inside of words and numbers, and what stands for units.
_WORD = lazy_pattern(r"(?:[^\W_]|(?<=\d)[.,:](?=\d)|(?<=\w)[-'’](?=\w)|[%‰°℃])+")


def whole_words(comment: Comment) -> tuple[str, str]:
    """Return the marked words and what shall stand in their place, as they are quoted.

    Of a tracked change all goes along that belongs to the words at both ends: 将“月”改为“周” says
    nothing. Chinese words stand without gaps, so that there this is the phrase between two signs.
    """
    anchor, new = comment.anchor, comment.proposal
    if not anchor.quotation or TRACKED not in dict(comment.kept):
        return anchor.quotation, new
    text = f"{anchor.prefix}{anchor.quotation}{anchor.suffix}"
    at = first = len(anchor.prefix)
    until = last = at + len(anchor.quotation)
    for word in _WORD.finditer(text):
        if word.start() < at < word.end():
            first = word.start()
        if word.start() < until < word.end():
            last = word.end()
    return text[first:last], f"{text[first:at]}{new}{text[until:last]}"


def say_proposal(comment: Comment, language: Language, quotation: str = "") -> str:
    """Return a proposal as it is written where the marked words do not stand beside it.

    `quotation` are these words as they were read, if they are not those of the anchor.
    """
    if not comment.replaces:
        return comment.proposal
    replace, delete, whole = _SAID[language]
    old, new = whole_words(comment)
    old = quotation or old
    if not old:
        return whole.format(new=new)
    return (replace if new else delete).format(old=old, new=new)


def says_the_same(comment: Comment, proposal: str) -> bool:
    """Whether a proposal that came back is that of a comment, in whichever words we wrote it.

    A reference among the marked words may have had any label.
    """
    words = ("", dict(comment.kept).get(ORIGINAL, ""))
    said = (say_proposal(comment, language, each) for language in LANGUAGES for each in words)
    own = (comment.proposal, whole_words(comment)[1], *said)
    patterns = (re.escape("".join(each.split())) for each in own)
    read = "".join(proposal.split())
    return any(re.fullmatch(each.replace(OBJECT, ".+"), read) for each in patterns)


@dataclass(frozen=True, slots=True)
class ProposedText:
    """A text as it is and as it would be; `start` to `end` are the characters that give way."""

    node: Node
    language: Language
    start: int
    end: int
    before: Cell
    after: Cell

    def edit(self, after: Cell | None = None) -> SetCell:
        """Return the edit that makes it so, or makes of it what was changed by hand."""
        written = self.after if after is None else after
        return SetCell(self.node.id, self.language, typed(self.node, self.language, written))


def suggested(comment: Comment, document: Document) -> ProposedText | None:
    """Return what the proposal of a comment would make of its text.

    None where the proposal only says in words what to do, or its words are not there any more, or
    it is about a whole paragraph or row (`features.review.service.proposed_changes`).
    """
    node = document.nodes.get(comment.anchor.node)
    if node is None or not KINDS[node.kind].text or comment.change:
        return None
    if comment.replaces:
        return _replaced(comment, document, node)
    for old, new in _named(comment.proposal):
        places = [
            (language, at)
            for language in LANGUAGES
            for at in _all(node.text(language), old)
            if not comment.anchor.language or language == comment.anchor.language
        ]
        if len(places) == 1:
            language, at = places[0]
            return _change(node, language, at, at + len(old), new)
    return None


def outdated(comment: Comment, document: Document) -> bool:
    """Whether a proposal says which words shall read how, and that cannot be done as they stand.

    They have changed or are gone, or hold a reference that would be lost. Whoever accepts it has to
    look. A sheet that names words of some place below a clause was never sure of them.
    """
    if not comment.anchor.node or comment.change or suggested(comment, document) is not None:
        return False
    if comment.replaces:
        return comment.proposal != comment.anchor.quotation
    changed = find(document, comment.anchor).state == "changed"
    return changed and any(True for _ in _named(comment.proposal))


def _replaced(comment: Comment, document: Document, node: Node) -> ProposedText | None:
    language = next((each for each in LANGUAGES if each == comment.anchor.language), node.lead)
    found = find(document, comment.anchor)
    if found.state != "attached":
        return None
    if not comment.anchor.quotation and node.text(language):
        # What it is for was not there yet when it was proposed, or nobody noted it.
        return None
    return _change(node, language, found.start, found.end, comment.proposal)


def _change(node: Node, language: Language, start: int, end: int, new: str) -> ProposedText | None:
    cell = node.cell(language)
    # References, footnotes and formulas would be lost with their sign.
    if OBJECT in cell.text[start:end] or OBJECT in new or cell.text[start:end] == new:
        return None
    kept = part(cell, start, end)
    insert = Cell(new, tuple(m for m in kept.marks if (m.start, m.end) == (0, len(kept))))
    after = spliced(cell, start, end, _fitted(insert))
    return ProposedText(node, language, start, end, cell, after)


def _fitted(cell: Cell) -> Cell:
    """Return new words in the look that all the old ones had."""
    if not cell.text:
        return Cell()
    marks = tuple(Mark(0, len(cell.text), mark.kind, mark.value) for mark in cell.marks)
    return Cell(cell.text, marks)


def _named(proposal: str) -> Iterator[tuple[str, str]]:
    """Yield the old words and the new ones that a proposal names, if it names one change only."""
    found: list[tuple[str, str]] = []
    for pattern in _REPLACE:
        found += [(each[1], each[2]) for each in pattern.finditer(proposal)]
    for pattern in _DELETE:
        found += [(each[1], "") for each in pattern.finditer(proposal)]
    for pattern in _AFTER:
        found += [(each[1], each[1] + each[2]) for each in pattern.finditer(proposal)]
    found += [(each[2], f"{each[2]} {each[1]}") for each in _ADD_AFTER.finditer(proposal)]
    if len(found) == 1:
        yield found[0]


def _all(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
