"""Writes the changes between two states of a document as tracked changes of a Word file.

Both states are written into the same file by the writer of their kind; what they share is found by
the nodes it shows. So accepting all changes gives the later state, and rejecting all the earlier
one, whatever layout was chosen.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import deepcopy
from dataclasses import replace

from lxml import etree

from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.kinds import is_standard
from curriculum_studio.features.redline.formats.block_merge import (
    BlockMerger,
    MergedElement,
    Pair,
    aligned,
)
from curriculum_studio.features.redline.formats.inline_tokens import loose_runs
from curriculum_studio.features.redline.formats.pairing import is_known, paragraph_key, style_of
from curriculum_studio.features.redline.formats.revision_marks import (
    Stamp,
    like,
    properties_of,
)
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.ooxml.elements import W, put_in_order
from curriculum_studio.ooxml.writer.document import Built, WordDocument
from curriculum_studio.ooxml.writer.opc_package import parsed

# --- bookmarks --------------------------------------------------------------------------------


def names_in(holder: etree._Element) -> frozenset[str]:
    """Return the names of the bookmarks in a text."""
    return frozenset(str(each.get(f"{W}name")) for each in holder.iter(f"{W}bookmarkStart"))


def rename(holder: etree._Element, stamp: Stamp, later: AbstractSet[str]) -> None:
    """Number the bookmarks anew; names of the later state are not left in what went."""
    used: set[str] = set()
    gone: list[etree._Element] = []
    numbers: dict[str, str] = {}
    for each in holder.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        number = str(each.get(f"{W}id"))
        if each.tag == f"{W}bookmarkEnd":
            if number in numbers:
                each.set(f"{W}id", numbers.pop(number))
            else:
                gone.append(each)
            continue
        name = str(each.get(f"{W}name"))
        if name in used or (name in later and _is_gone(each)):
            gone.append(each)
            continue
        used.add(name)
        numbers[number] = stamp.number()
        each.set(f"{W}id", numbers[number])
    for each in gone:
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)


def steady_contents(body: etree._Element) -> None:
    """Let the field of the contents begin in its first line and end in its last one.

    Lines come and go; what opens and closes the field stays, whatever becomes of them.
    """
    block: list[etree._Element] = []
    for each in (*body, None):
        if each is not None and each.tag == f"{W}p" and _is_line(each):
            block.append(each)
        elif block:
            _steady(block)
            block = []


def _is_line(paragraph: etree._Element) -> bool:
    style = style_of(paragraph)
    return style.startswith("TOC") and style != "TOCHeading"


def _steady(lines: list[etree._Element]) -> None:
    opening: list[etree._Element] = []
    closing: list[etree._Element] = []
    for line in lines:
        first, last = loose_runs(line)
        opening += first
        closing += last
    for run in (*opening, *closing):
        holder = run.getparent()
        if holder is not None:
            holder.remove(run)
    at = 0 if lines[0].find(f"{W}pPr") is None else 1
    for run in reversed(opening):
        lines[0].insert(at, run)
    lines[-1].extend(closing)


def _is_gone(mark: etree._Element) -> bool:
    """Whether a bookmark stands in a paragraph that went or moved away."""
    paragraph = next(mark.iterancestors(f"{W}p"), None)
    looks = None if paragraph is None else paragraph.find(f"{W}pPr/{W}rPr")
    return looks is not None and any(
        looks.find(f"{W}{name}") is not None for name in ("del", "moveFrom")
    )


# --- tracked changes --------------------------------------------------------------------------

#: Elements between two reports of progress.
_STEP = 200


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a document with its changes since the earlier state that the bundle names.

    Raises:
        StudioError: if no earlier state is given, or it is that of another document.

    """
    compared = bundle.compared
    if compared is None or compared.document.id != bundle.document.id:
        raise StudioError(
            message("Redline", "Only two versions of the same document can be compared.")
        )
    build = standard_docx.built if is_standard(bundle.document) else unit_docx.built
    later = yield from build(bundle)
    earlier = yield from build(replace(bundle, documents=(compared.document,)), later.file)
    merger = _Merger(earlier, later, compared)
    notes = merger.footnotes()
    document = yield from merger.document()
    return later.packed_as(document, notes)


class _Merger:
    def __init__(self, earlier: Built, later: Built, compared: Compared) -> None:
        self._stamp = Stamp(compared.author, compared.time)
        self._old_notes = parsed(earlier.file.footnotes_part())
        self._new_notes = parsed(later.file.footnotes_part())
        self._old = parsed(earlier.file.body(earlier.last))[0]
        self._new = parsed(later.file.body(later.last))[0]
        names = {**_notes(earlier.file), **_notes(later.file)}
        self._flow = BlockMerger(self._stamp, names)
        self._names = names

    def footnotes(self) -> etree._Element:
        """Return the footnotes of both states; those in both with their changes."""
        known = {
            self._names.get(str(each.get(f"{W}id")), ""): each
            for each in self._old_notes
            if each.get(f"{W}type") is None
        }
        for note in self._new_notes:
            before = known.pop(self._names.get(str(note.get(f"{W}id")), ""), None)
            if before is not None and note.get(f"{W}type") is None:
                inside = self._flow.content(list(before), list(note), "same")
                for each in list(note):
                    note.remove(each)
                note.extend(inside)
        self._new_notes.extend(known.values())
        rename(self._new_notes, self._stamp, names_in(self._new_notes))
        return _tidied(self._new_notes)

    def document(self) -> Work[etree._Element]:
        """Return the text with the changes."""
        old, new = _sections(self._old), _sections(self._new)
        if len(old) != len(new):
            joined = [each for section in new for each in section]
            ends = [at for section in new[:-1] for at in [section[-1]] if section]
            old, new = [[each for section in old for each in section]], [joined]
        else:
            ends = []
        rows = [aligned(before, after) for before, after in zip(old, new, strict=True)]
        moves = self._moves(rows, old, new)
        total = sum(len(each) for each in rows)
        done = 0
        sections: list[list[MergedElement]] = []
        for row in rows:
            shown: list[MergedElement] = []
            for pair in row:
                shown += self._shown(pair, moves)
                done += 1
                if done % _STEP == 0:
                    yield Progress(done, total, message("Redline", "Comparing the two versions"))
            sections.append(self._flow.settled(shown))
        body = like(self._new)
        for shown, after in zip(sections, new, strict=True):
            self._flow.without_halves(shown)
            self._end_sections(shown, after, ends)
            body.extend(self._flow.finished(shown))
        return self._complete(body)

    def _complete(self, body: etree._Element) -> etree._Element:
        last = self._new.find(f"{W}sectPr")
        if last is not None:
            body.append(deepcopy(last))
        steady_contents(body)
        rename(body, self._stamp, names_in(self._new))
        root = like(self._new, f"{W}document")
        root.append(body)
        return _tidied(root)

    # Moves

    def _moves(
        self,
        rows: Sequence[Sequence[Pair]],
        old: Sequence[Sequence[etree._Element]],
        new: Sequence[Sequence[etree._Element]],
    ) -> dict[int, tuple[MergedElement, MergedElement]]:
        """Return what moved, by the identity of both elements, as it is shown at both places."""
        pairs = [pair for row in rows for pair in row]
        gone = {_key(one): one for one, other in pairs if one is not None and other is None}
        came = {_key(other): other for one, other in pairs if one is None and other is not None}
        places = {id(each): at for at, each in enumerate(e for section in old for e in section)}
        others = {id(each): at for at, each in enumerate(e for section in new for e in section)}
        found: dict[int, tuple[MergedElement, MergedElement]] = {}
        last = (-2, -2)
        name = ""
        for key, one in gone.items():
            other = came.get(key)
            if other is None or not is_known(key) or not self._flow.can_move(one, other):
                continue
            at = (places[id(one)], others[id(other)])
            if at != (last[0] + 1, last[1] + 1):
                name = f"move{len(found) // 2 + 1}"
            last = at
            found[id(one)] = found[id(other)] = self._flow.moved_pair(one, other, name)
        return found

    def _shown(
        self, pair: Pair, moves: Mapping[int, tuple[MergedElement, MergedElement]]
    ) -> list[MergedElement]:
        old, new = pair
        if new is None and old is not None and id(old) in moves:
            return [moves[id(old)][0]]
        if old is None and new is not None and id(new) in moves:
            return [moves[id(new)][1]]
        return self._flow.shown(pair)

    # Sections and names

    def _end_sections(
        self,
        shown: Sequence[MergedElement],
        after: Sequence[etree._Element],
        ends: Sequence[etree._Element],
    ) -> None:
        """Put the properties of sections into the paragraphs that close them."""
        for each in shown:
            for properties in each.element.findall(f"{W}pPr"):
                for old in properties.findall(f"{W}sectPr"):
                    properties.remove(old)
        closing = [after[-1]] if after and _section_of(after[-1]) is not None else []
        for end in (*closing, *ends):
            section = _section_of(end)
            own = [each for each in shown if each.source[1] is end]
            target = own[-1] if own and not closing else shown[-1] if shown else None
            if section is not None and target is not None and target.is_paragraph:
                put_in_order(properties_of(target.element), deepcopy(section))


def _key(found: etree._Element) -> str:
    return paragraph_key(found) if found.tag == f"{W}p" else ""


def _notes(file: WordDocument) -> dict[str, str]:
    """Return what a footnote is, whatever its number: its node and language."""
    first = file.footnotes.before + 1
    return {
        str(at): f"{text.anchor} {text.language}"
        for at, (_, text) in enumerate(file.footnotes.texts, start=first)
    }


def _sections(body: etree._Element) -> list[list[etree._Element]]:
    sections: list[list[etree._Element]] = [[]]
    for each in body:
        if each.tag == f"{W}sectPr":
            continue
        sections[-1].append(each)
        if _section_of(each) is not None:
            sections.append([])
    return sections


def _section_of(paragraph: etree._Element) -> etree._Element | None:
    return paragraph.find(f"{W}pPr/{W}sectPr") if paragraph.tag == f"{W}p" else None


def _tidied(root: etree._Element) -> etree._Element:
    """Return a part without the namespaces that its elements brought along, but for its own."""
    etree.cleanup_namespaces(
        root, keep_ns_prefixes=["w", "r", "m", "wp", "a", "pic", "mc", "wpg", "wps"]
    )
    return root
