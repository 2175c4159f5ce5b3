"""A paragraph as tokens: words with their looks, and what is no text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy

from lxml import etree
from rapidfuzz.distance import Indel

from curriculum_studio.core.diff import tokens as words_of
from curriculum_studio.features.redline.formats.revision_marks import GONE, NEW, Fate, Stamp
from curriculum_studio.ooxml.elements import SPACE, W, new_element
from curriculum_studio.values import dataclass

_MARKS = frozenset({f"{W}bookmarkStart", f"{W}bookmarkEnd"})
_NAMELESS = ("id", "name", "descr")

#: Two texts that share less than this share are shown as a whole, old and new: crumbs of words that
#: stayed by chance can be read by nobody.
ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or something that is moved as a whole: a field, a picture, a footnote's sign.

    `key` says what it is, whatever its look; `runs` is empty for text. `link` is the link in which
    it stands: the attributes of w:hyperlink.
    """

    key: str
    look: bytes = b""
    text: str = ""
    runs: tuple[etree._Element, ...] = ()
    link: tuple[tuple[str, str], ...] = ()
    mark: bool = False


def tokens_of(paragraph: etree._Element, notes: Mapping[str, str]) -> list[Token]:
    """Return the tokens of a paragraph; `notes` names the footnotes by their numbers.

    What opens or closes a field that goes on in other paragraphs, such as the contents, is a mark.
    """
    return list(_Reader(paragraph, notes).read(paragraph, ()))


class _Reader:
    """Reads a paragraph; the runs of a field are gathered until it ends."""

    def __init__(self, paragraph: etree._Element, notes: Mapping[str, str]) -> None:
        self._notes = notes
        self._field: list[etree._Element] = []
        self._depth = 0
        opening, closing = loose_runs(paragraph)
        self._loose = frozenset((*opening, *closing))

    def read(self, holder: etree._Element, link: tuple[tuple[str, str], ...]) -> Iterator[Token]:
        for child in holder:
            if child.tag == f"{W}r":
                yield from self._run(child, link)
            elif child.tag in _MARKS:
                yield Token("", runs=(child,), link=link, mark=True)
            elif child.tag == f"{W}hyperlink":
                inside = tuple(sorted((str(k), str(v)) for k, v in child.attrib.items()))
                yield from self.read(child, inside)
            elif child.tag != f"{W}pPr":
                yield Token(self._key([child]), runs=(child,), link=link)

    def _run(self, run: etree._Element, link: tuple[tuple[str, str], ...]) -> Iterator[Token]:
        if run in self._loose:
            yield Token("", runs=(run,), link=link, mark=True)
            return
        kinds = [each.get(f"{W}fldCharType", "") for each in run.iter(f"{W}fldChar")]
        if kinds or self._depth:
            yield from self._in_field(run, kinds, link)
            return
        properties = run.find(f"{W}rPr")
        look = b"" if properties is None else _bytes(properties)
        for child in run:
            if child.tag == f"{W}t":
                for word in words_of(child.text or ""):
                    yield Token(word, look, word, link=link)
            elif child.tag != f"{W}rPr":
                alone = new_element("r")
                if properties is not None:
                    alone.append(deepcopy(properties))
                alone.append(deepcopy(child))
                yield Token(self._key([alone]), look, runs=(alone,), link=link)

    def _in_field(
        self, run: etree._Element, kinds: Sequence[str], link: tuple[tuple[str, str], ...]
    ) -> Iterator[Token]:
        self._field.append(run)
        self._depth += kinds.count("begin") - kinds.count("end")
        if not self._depth:
            whole = tuple(self._field)
            self._field = []
            yield Token(self._key(whole), runs=whole, link=link)

    def _key(self, runs: Iterable[etree._Element]) -> str:
        """Return what things are, whatever numbers a file gives them."""
        parts = []
        for run in runs:
            copy = deepcopy(run)
            for each in copy.iter():
                if each.tag == f"{W}footnoteReference":
                    note = each.get(f"{W}id", "")
                    each.set(f"{W}id", self._notes.get(note, note))
                elif str(each.tag).endswith(("}docPr", "}cNvPr")):
                    for name in _NAMELESS:
                        drop(each, name)
                elif each.tag == f"{W}fldChar":
                    drop(each, f"{W}dirty")
            for looks in copy.findall(f".//{W}rPr"):
                parent = looks.getparent()
                if parent is not None and parent.tag == f"{W}r":
                    parent.remove(looks)
            parts.append(_bytes(copy).decode())
        return "\x00".join(parts)


def loose_runs(
    paragraph: etree._Element,
) -> tuple[tuple[etree._Element, ...], tuple[etree._Element, ...]]:
    """Return the runs of fields that only open in this paragraph, and those that only close."""
    opened: list[list[etree._Element]] = []
    loose: list[etree._Element] = []
    for run in paragraph.iter(f"{W}r"):
        kinds = [each.get(f"{W}fldCharType", "") for each in run.iter(f"{W}fldChar")]
        if "begin" in kinds:
            opened.append([])
        if opened and (kinds or run.find(f"{W}instrText") is not None):
            opened[-1].append(run)
        if "end" in kinds:
            if opened:
                opened.pop()
            else:
                loose.append(run)
    return tuple(run for runs in opened for run in runs), tuple(loose)


def drop(holder: etree._Element, name: str) -> None:
    """Take an attribute away, if it is there."""
    if name in holder.attrib:
        del holder.attrib[name]


def _bytes(found: etree._Element) -> bytes:
    return etree.tostring(found, method="c14n", exclusive=True)


@dataclass(frozen=True, slots=True)
class MergedToken:
    """A token and what became of it; `before` is its earlier look, where that is another."""

    token: Token
    fate: Fate
    before: bytes | None = None


def compared(old: Sequence[Token], new: Sequence[Token]) -> list[MergedToken]:
    """Return the tokens of two states of a paragraph in one row, with what became of them."""
    before = [each for each in old if not each.mark]
    after = [each for each in new if not each.mark]
    keys, others = [_where(each) for each in before], [_where(each) for each in after]
    pieces: list[MergedToken] = []
    steps = Indel.opcodes(keys, others)
    same = sum(s.src_end - s.src_start for s in steps if s.tag == "equal")
    if before and after and same < ALIKE * max(len(before), len(after)):
        pieces = [MergedToken(each, "del") for each in before]
        pieces += [MergedToken(each, "ins") for each in after]
    else:
        for step in steps:
            gone = before[step.src_start : step.src_end]
            came = after[step.dest_start : step.dest_end]
            if step.tag == "equal":
                pieces += [_stayed(a, b) for a, b in zip(gone, came, strict=True)]
            else:
                pieces += [MergedToken(each, "del") for each in gone]
                pieces += [MergedToken(each, "ins") for each in came]
    return _with_marks(_gathered(pieces), new)


def _where(token: Token) -> tuple[str, object]:
    return token.key, token.link


def _stayed(old: Token, new: Token) -> MergedToken:
    changed = old.look != new.look and bool(new.text)
    return MergedToken(new, "same", old.look if changed else None)


def _gathered(pieces: Iterable[MergedToken]) -> Iterator[MergedToken]:
    """Put what went before what came, between two words that stayed."""
    gone: list[MergedToken] = []
    came: list[MergedToken] = []
    for piece in pieces:
        if piece.fate == "same":
            yield from (*gone, *came, piece)
            gone, came = [], []
        else:
            (gone if piece.fate in GONE else came).append(piece)
    yield from (*gone, *came)


def _with_marks(pieces: Iterable[MergedToken], new: Sequence[Token]) -> list[MergedToken]:
    """Put the bookmarks of the later state where they stand in it."""
    result: list[MergedToken] = []
    queue = list(new)
    at = 0
    for piece in pieces:
        if piece.fate not in GONE:
            while at < len(queue) and queue[at].mark:
                result.append(MergedToken(queue[at], "same"))
                at += 1
            at += 1
        elif at < len(queue) and queue[at].mark and queue[at].runs[0].tag.endswith("Start"):
            # What went at the beginning of a text belongs to it.
            while at < len(queue) and queue[at].mark:
                result.append(MergedToken(queue[at], "same"))
                at += 1
        result.append(piece)
    result += [MergedToken(each, "same") for each in queue[at:] if each.mark]
    return result


def whole(tokens: Iterable[Token], fate: Fate) -> list[MergedToken]:
    """Return tokens that all had the same fate; a field that goes on stays with the later state."""
    return [
        MergedToken(each, "same" if each.mark else fate)
        for each in tokens
        if not (fate in GONE and each.mark and each.runs[0].tag == f"{W}r")
    ]


def moved(
    old: Sequence[Token], new: Sequence[Token]
) -> tuple[list[MergedToken], list[MergedToken]]:
    """Return a paragraph that moved, at both of its places.

    Words that changed on the way are struck at the old place and added at the new one.
    """
    pieces = compared(old, new)
    stayed = {id(each.token) for each in pieces if each.fate == "same"}
    fates = [each.fate for each in pieces if not each.token.mark and each.fate not in NEW]
    before = [each for each in old if not each.mark]
    source = [
        MergedToken(token, "moveFrom" if fate == "same" else "del")
        for token, fate in zip(before, fates, strict=True)
    ]
    target = [
        MergedToken(token, "same" if token.mark else "moveTo" if id(token) in stayed else "ins")
        for token in new
    ]
    return source, target


def written(pieces: Sequence[MergedToken], stamp: Stamp) -> list[etree._Element]:
    """Return the content of a paragraph."""
    content: list[etree._Element] = []
    at = 0
    while at < len(pieces):
        link = pieces[at].token.link
        end = at
        while end < len(pieces) and pieces[end].token.link == link:
            end += 1
        inside = list(_grouped(pieces[at:end], stamp))
        if link:
            holder = new_element("hyperlink")
            for key, value in link:
                holder.set(key, value)
            holder.extend(inside)
            inside = [holder]
        content += inside
        at = end
    return content


def _grouped(pieces: Sequence[MergedToken], stamp: Stamp) -> Iterator[etree._Element]:
    """Yield runs, those with the same fate together."""
    at = 0
    while at < len(pieces):
        first = pieces[at]
        if first.token.mark:
            yield deepcopy(first.token.runs[0])
            at += 1
            continue
        end = at
        while end < len(pieces) and pieces[end].fate == first.fate and not pieces[end].token.mark:
            end += 1
        yield from stamp.around(first.fate, list(_runs(pieces[at:end], stamp)))
        at = end


def _runs(pieces: Sequence[MergedToken], stamp: Stamp) -> Iterator[etree._Element]:
    at = 0
    while at < len(pieces):
        first = pieces[at]
        if not first.token.text:
            yield from (deepcopy(each) for each in first.token.runs)
            at += 1
            continue
        text = ""
        while at < len(pieces) and _alike(pieces[at], first):
            text += pieces[at].token.text
            at += 1
        yield _run(text, first, stamp)


def _alike(one: MergedToken, other: MergedToken) -> bool:
    return (
        bool(one.token.text) and one.token.look == other.token.look and one.before == other.before
    )


def _run(text: str, piece: MergedToken, stamp: Stamp) -> etree._Element:
    run = new_element("r")
    look = etree.fromstring(piece.token.look) if piece.token.look else None
    if piece.before is not None:
        look = new_element("rPr") if look is None else look
        change = stamp.change("rPrChange")
        change.append(etree.fromstring(piece.before) if piece.before else new_element("rPr"))
        look.append(change)
    if look is not None:
        run.append(look)
    words = new_element("t")
    words.text = text
    words.set(SPACE, "preserve")
    run.append(words)
    return run
