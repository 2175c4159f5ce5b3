"""Runs of text as WordprocessingML: looks, fields with their results, footnotes, links."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from curriculum_studio.languages import Language
from curriculum_studio.ooxml.draft.names import label_bookmark, text_bookmark
from curriculum_studio.ooxml.writer.math import formula_xml
from curriculum_studio.ooxml.writer.opc_package import OpenPart
from curriculum_studio.ooxml.writer.styles import TAGS
from curriculum_studio.ooxml.writer.xml import attribute, run_properties, text, w_r
from curriculum_studio.render.blocks import PLAIN, Emphasis, NodeText, Route, Run
from curriculum_studio.render.formula import read_formula
from curriculum_studio.values import dataclass

# --- fields -----------------------------------------------------------------------------------


def _mark(kind: str, *, dirty: bool = False) -> str:
    stale = ' w:dirty="true"' if dirty else ""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"{stale}/></w:r>'


_SEPARATE, _END = _mark("separate"), _mark("end")


def begin(instruction: str, *, dirty: bool = False) -> str:
    """Return what opens a field up to its result."""
    code = f'<w:r><w:instrText xml:space="preserve"> {text(instruction)} </w:instrText></w:r>'
    return f"{_mark('begin', dirty=dirty)}{code}{_SEPARATE}"


def end() -> str:
    """Return what closes a field."""
    return _END


def complex_field(instruction: str, result: str) -> str:
    """Return a field around its result, which is runs."""
    return f"{begin(instruction)}{result}{_END}"


def page_number() -> str:
    """Return the number of the page."""
    return complex_field("PAGE", "<w:r><w:t>1</w:t></w:r>")


def jump(bookmark: str, inside: str) -> str:
    """Return runs that lead to a bookmark."""
    return f'<w:hyperlink w:anchor="{attribute(bookmark)}" w:history="1">{inside}</w:hyperlink>'


# --- runs -------------------------------------------------------------------------------------

#: Signs that Word sets in the Latin font unless told that they are Chinese here.
_AMBIGUOUS = re.compile("[“”‘’…—·×÷±°§§Ⅰ-Ⅻ①-⓿→←↑↓∑≈≠≤≥★☆◎○●□■△▲℃～]")
_WORDS = re.compile("[A-Za-zÀ-ÿ]{2}")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z")

_LOOKS: Mapping[Emphasis, tuple[str, ...]] = {
    "bold": ("<w:b/>", "<w:bCs/>"),
    "italic": ("<w:i/>", "<w:iCs/>"),
    "sub": ('<w:vertAlign w:val="subscript"/>',),
    "sup": ('<w:vertAlign w:val="superscript"/>',),
}
_HINT = '<w:rFonts w:hint="eastAsia"/>'
_LINK_STYLE = '<w:rStyle w:val="Hyperlink"/>'
_STANDS_IN = '<w:rStyle w:val="StandsIn"/>'


@lru_cache(maxsize=1024)
def _looks(
    emphasis: frozenset[Emphasis], *, hint: bool, stands_in: bool, more: tuple[str, ...]
) -> tuple[str, ...]:
    looks = [each for name in sorted(emphasis) for each in _LOOKS[name]]
    if {"sub", "sup"} <= emphasis:
        looks.remove(_LOOKS["sup"][0])
    return (_STANDS_IN if stands_in else "", _HINT if hint else "", *looks, *more)


def plain_run(
    words: str,
    language: Language,
    emphasis: frozenset[Emphasis] = PLAIN,
    *,
    stands_in: bool = False,
    more: tuple[str, ...] = (),
) -> str:
    """Return a run of characters; line ends, tabs and hyphens become Word's own."""
    hint = (stands_in or language == "zh") and _AMBIGUOUS.search(words) is not None
    if language != "zh" and _WORDS.search(words) is not None:
        # Each text is spelled and hyphenated in its own language, whatever that of the file is.
        more = (*more, f'<w:lang w:val="{TAGS[language]}"/>')
    looks = _looks(emphasis, hint=hint, stands_in=stands_in, more=more)
    return w_r(words, *looks)


@dataclass(slots=True)
class Footnotes:
    """The footnotes of a file; `typed` signs follow the text instead of being counted by Word.

    Where several languages share a file Word would count through all of them. `before`: so many
    footnotes of another text stand in the same file before these.
    """

    typed: bool = False
    before: int = 0
    texts: list[tuple[str, NodeText]] = field(default_factory=list)
    _known: set[tuple[str, str]] = field(default_factory=set)

    def sign(self, run: Run, content: NodeText | None, suffix: str) -> str:
        """Return the sign in the text; a footnote that was cited already is only named again."""
        raised = run_properties('<w:rStyle w:val="FootnoteReference"/>')
        if content is None or (run.target, suffix) in self._known:
            return f"<w:r>{raised}<w:t>{text(run.text)}</w:t></w:r>"
        self._known.add((run.target, suffix))
        self.texts.append((run.text, content))
        at = self.before + len(self.texts)
        if self.typed:
            return (
                f'<w:r>{raised}<w:footnoteReference w:customMarkFollows="1" w:id="{at}"/>'
                f"<w:t>{text(run.text)}</w:t></w:r>"
            )
        return (
            f'<w:r>{raised}<w:footnoteReference w:id="{at}"/></w:r><w:r>{raised}<w:t>)</w:t></w:r>'
        )


class BookmarkNumbers:
    """Gives bookmarks their numbers; each name is used once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._names: set[str] = set()

    def around(self, name: str, inside: str) -> str:
        """Return content with a bookmark around it, unless there is one of that name."""
        if name in self._names:
            return inside
        self._names.add(name)
        at = len(self._names)
        return f'<w:bookmarkStart w:id="{at}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{at}"/>'

    def doubled(self, written: str, name: str, other: str) -> str:
        """Return XML in which the range of a bookmark bears a second name as well."""
        opening = re.search(f'<w:bookmarkStart w:id="(\\d+)" w:name="{name}"/>', written)
        if opening is None or other in self._names:
            return written
        self._names.add(other)
        at = len(self._names)
        closing = f'<w:bookmarkEnd w:id="{opening.group(1)}"/>'
        second = f'<w:bookmarkStart w:id="{at}" w:name="{other}"/>'
        return written.replace(opening.group(), opening.group() + second, 1).replace(
            closing, f'<w:bookmarkEnd w:id="{at}"/>{closing}', 1
        )


class RunWriter:
    """Writes the runs of one language of a part of a file.

    `part` gives links their relationships; `targets` says by node which ways of reference lead
    somewhere; `suffix` tells the bookmarks of this language apart.
    """

    def __init__(
        self,
        part: OpenPart,
        bookmarks: BookmarkNumbers,
        footnotes: Footnotes,
        targets: Mapping[str, frozenset[Route]],
        notes: Mapping[str, NodeText],
        suffix: str = "",
    ) -> None:
        self._part = part
        self._bookmarks = bookmarks
        self._footnotes = footnotes
        self._targets = targets
        self._notes = notes
        self.suffix = suffix

    def anchored(self, words: NodeText, more: tuple[str, ...] = ()) -> str:
        """Return a text with the bookmark of its node around it."""
        inside = self.runs(words.runs, words.language, stands_in=words.stands_in, more=more)
        return self.around(words.anchor, inside)

    def around(self, node: str, inside: str) -> str:
        """Return content with the bookmark of a node around it."""
        if not node:
            return inside
        return self._bookmarks.around(text_bookmark(node, self.suffix), inside)

    def labelled(self, node: str, inside: str) -> str:
        """Return a label with the bookmark to which references lead."""
        if not node:
            return inside
        return self._bookmarks.around(label_bookmark(node, self.suffix), inside)

    def runs(
        self,
        runs: Sequence[Run],
        language: Language,
        *,
        stands_in: bool = False,
        more: tuple[str, ...] = (),
    ) -> str:
        """Return runs without a bookmark."""
        return "".join(self._run(run, language, stands_in, more) for run in runs)

    def _run(self, run: Run, language: Language, stands_in: bool, more: tuple[str, ...]) -> str:
        if run.kind == "text":
            return plain_run(run.text, language, run.emphasis, stands_in=stands_in, more=more)
        if run.kind == "footnote":
            return self._footnotes.sign(run, self._notes.get(run.target), self.suffix)
        if run.kind == "formula":
            return formula_xml(read_formula(run.target))
        if run.kind == "link":
            return self._link(run, language, stands_in, more)
        inside = plain_run(run.text, language, run.emphasis, stands_in=stands_in, more=more)
        return self._reference(run, language, inside, more)

    def _link(self, run: Run, language: Language, stands_in: bool, more: tuple[str, ...]) -> str:
        """Return a link to an address; what is no web or mail address stays words."""
        outside = _ADDRESS.match(run.target) is not None
        look = (*more, _LINK_STYLE) if outside and not stands_in else more
        inside = plain_run(run.text, language, run.emphasis, stands_in=stands_in, more=look)
        if not outside:
            return inside
        identity = self._part.link(run.target)
        return f'<w:hyperlink r:id="{identity}" w:history="1">{inside}</w:hyperlink>'

    def _reference(self, run: Run, language: Language, inside: str, more: tuple[str, ...]) -> str:
        """Return a reference: as a field where its target stands in the file, else as words."""
        routes = self._targets.get(run.target, frozenset())
        if run.route not in routes:
            if "words" in routes:
                return jump(text_bookmark(run.target, self.suffix), inside)
            return inside
        if run.route == "number":
            instruction = f"REF {text_bookmark(run.target, self.suffix)} \\n \\h"
            return complex_field(instruction, inside)
        if run.route == "label":
            before = plain_run(run.before, language, run.emphasis, more=more) if run.before else ""
            shown = run.text.removeprefix(run.before)
            result = plain_run(shown, language, run.emphasis, more=more)
            label = label_bookmark(run.target, self.suffix)
            return before + complex_field(f"REF {label} \\h", result)
        return jump(text_bookmark(run.target, self.suffix), inside)
