"""Reads terms from TBX (ISO 30042): TBX-Basic of 2008 as we write it, and that of 2019.

What has no place in a glossary is told by the names that TBX gives it. Names in several languages
belong together where the file says so by ids as ours; else each is a designation of its own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from lxml import etree

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.payloads.standard import DesignationStatus
from curriculum_studio.features.terminology.formats.glossary_builder import GlossaryBuilder
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.untrusted.safe_xml import parse
from curriculum_studio.values import dataclass
from curriculum_studio.xml_tree import LANG

#: A document type without declarations of its own, as most programs write it into TBX.
_DOCTYPE = re.compile(
    rb"""<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*>"""
)
#: Behind so many bytes no document type stands.
_HEAD = 4096

_ROOTS = frozenset({"martif", "tbx"})
_ENTRIES = frozenset({"termEntry", "conceptEntry"})
_SETS = frozenset({"langSet", "langSec"})
_WORDS = frozenset({"tig", "ntig", "termSec"})

#: What is said of a word, without the ending that tells the standard (-admn-sts).
_STATUSES: Mapping[str, str] = {
    "preferredTerm": "preferred",
    "preferred": "preferred",
    "standardizedTerm": "preferred",
    "admittedTerm": "admitted",
    "admitted": "admitted",
    "deprecatedTerm": "deprecated",
    "deprecated": "deprecated",
    "supersededTerm": "deprecated",
    "superseded": "deprecated",
    "notRecommended": "deprecated",
    "obsolete": "deprecated",
}
_SHORT = frozenset({"abbreviation", "acronym", "initialism", "shortForm"})
#: How words of ours are named: status, place in the entry, node and language.
_OWN = re.compile(r"(admitted|abbreviation|deprecated|forbidden)_(\d+)_(.+)_([a-z]{2})")

#: Entries between two reports of progress.
_STEP = 200


@dataclass(frozen=True, slots=True)
class _Word:
    """A name in a language: what is said of it; its node and its place there, if it was ours."""

    text: str
    status: str
    node: str = ""
    place: int = 0


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a TBX file as a glossary.

    Raises:
        StudioError: if it is no TBX file, is damaged or dangerous, or holds no term.

    """
    content = _DOCTYPE.sub(b"", received.content[:_HEAD], count=1) + received.content[_HEAD:]
    root = parse(content, received.name)
    if _name(root) not in _ROOTS:
        raise _refused(message("TermImport", "{name} is not a TBX file."), received.name)
    main = _language(root.get(LANG, "")) or received.language or "zh"
    title = next((text for each in _named(root, "title") if (text := _text(each))), "")
    builder = GlossaryBuilder({main: title or received.name.rsplit(".", 1)[0]}, main)
    reader = _Reader(builder, main)
    entries = [each for each in root.iter("*") if _name(each) in _ENTRIES]
    for at, entry in enumerate(entries, start=1):
        reader.add(entry)
        if at % _STEP == 0:
            yield Progress(at, len(entries), message("TermImport", "Reading terms"))
    if not builder.count:
        raise _refused(message("TermImport", "{name} holds no terms."), received.name)
    return ImportResult(builder.document(), tuple(reader.report()))


def _refused(what: Message, name: str) -> StudioError:
    return StudioError(
        what.fill(name=name),
        safe=message("TermImport", "Nothing was imported."),
        remedy=message("TermImport", "Export the terms again, as TBX-Basic or as a workbook."),
    )


class _Reader:
    """Reads entries one after the other, and keeps what could not be taken over."""

    def __init__(self, builder: GlossaryBuilder, main: Language) -> None:
        self._builder = builder
        self._main = main
        self._languages: Counter[str] = Counter()
        self._statuses: Counter[str] = Counter()
        self._left: Counter[str] = Counter()

    def report(self) -> Iterator[Message]:
        """Yield what the user should know."""
        yield message("TermImport", "Terms: {count}.").fill(count=self._builder.count)
        told = (
            (self._languages, message("TermImport", "Languages that were left out: {names}.")),
            (
                self._statuses,
                message("TermImport", "Unknown statuses, taken as “admitted”: {names}."),
            ),
            (self._left, message("TermImport", "Details that were left out: {names}.")),
        )
        for counts, words in told:
            if counts:
                names = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
                yield words.fill(names=names)

    def add(self, entry: etree._Element) -> None:
        """Add an entry that has a word in one of our languages."""
        texts: dict[str, dict[Language, list[str]]] = defaultdict(dict)
        words: dict[Language, list[_Word]] = {}
        for part in entry.iterchildren("*"):
            if _name(part) not in _SETS:
                self._texts(part, self._main, texts)
                continue
            language = _language(part.get(LANG, ""))
            if language is None:
                self._languages[part.get(LANG, "—")] += 1
                continue
            for each in part.iterchildren("*"):
                if _name(each) in _WORDS:
                    word = self._word(each)
                    if word is not None:
                        words.setdefault(language, []).append(word)
                else:
                    self._texts(each, language, texts)
        if words:
            own = entry.get("id", "").startswith("term_")
            self._build(words, own=own)
            for kind in ("definition", "source", "note"):
                self._pair(kind, texts[kind])

    def _build(self, words: Mapping[Language, list[_Word]], *, own: bool) -> None:
        chosen = {key: _preferred(found) for key, found in words.items()}
        names = {key: each.text for key, each in chosen.items() if each is not None}
        stated = any(each is not None and each.status == "preferred" for each in chosen.values())
        self._builder.term(names, approved=stated or not own)
        grouped: dict[str, tuple[int, str, dict[Language, str]]] = {}
        for language, found in words.items():
            for at, word in enumerate(found):
                if word is not chosen[language]:
                    key = word.node or f"{language} {at}"
                    status = "admitted" if word.status in {"", "preferred"} else word.status
                    grouped.setdefault(key, (word.place, status, {}))[2][language] = word.text
        for _, status, texts in sorted(grouped.values(), key=lambda each: each[0]):
            self._builder.designation(_as_status(status), texts)

    def _pair(self, kind: str, texts: Mapping[Language, list[str]]) -> None:
        """Add texts, the first of each language together, and so on."""
        most = max((len(each) for each in texts.values()), default=0)
        for at in range(most):
            rest = {key: each[at] for key, each in texts.items() if at < len(each)}
            self._builder.text(kind, rest)

    def _texts(
        self,
        part: etree._Element,
        language: Language,
        texts: dict[str, dict[Language, list[str]]],
    ) -> None:
        """Take definitions, sources and notes from what stands beside the words."""
        for element in part.iter("*"):
            if len(element):
                continue
            kind, text = _kind(element), _text(element)
            if kind in {"definition", "source", "note"} and text:
                texts[kind].setdefault(language, []).append(text)
            elif text:
                self._left[kind] += 1

    def _word(self, group: etree._Element) -> _Word | None:
        text = next((_text(each) for each in _named(group, "term")), "")
        if not text:
            return None
        status, short = "", False
        for element in group.iter("*"):
            if len(element) or _name(element) == "term":
                continue
            kind, said = _kind(element), _text(element)
            if kind in {"administrativeStatus", "normativeAuthorization"}:
                known = _STATUSES.get(said.removesuffix("-admn-sts"))
                if known is None:
                    self._statuses[said] += 1
                status = known or "admitted"
            elif kind == "termType":
                short = said in _SHORT
                if not short and said != "fullForm":
                    self._left[f"termType {said}"] += 1
            elif said:
                self._left[kind] += 1
        if short and status in {"", "admitted"}:
            status = "abbreviation"
        own = _OWN.fullmatch(group.get("id", ""))
        return _Word(text, own[1], own[3], int(own[2])) if own else _Word(text, status)


def _preferred(found: list[_Word]) -> _Word | None:
    """Return the word that names the entry in a language."""
    for status in ("preferred", "", "admitted", "abbreviation"):
        for word in found:
            if word.status == status and not word.node:
                return word
    return None


def _as_status(status: str) -> DesignationStatus:
    match status:
        case "abbreviation" | "deprecated" | "forbidden":
            return status
        case _:
            return "admitted"


def _language(tag: str) -> Language | None:
    found = re.split("[-_]", tag.lower())[0]
    return next((each for each in LANGUAGES if each == found), None)


def _name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname


def _kind(element: etree._Element) -> str:
    """Return what TBX calls a detail: its type, in the style of 2019 perhaps its element."""
    return element.get("type") or _name(element)


def _named(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return (each for each in root.iter("*") if _name(each) == name)


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
