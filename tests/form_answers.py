"""What is right to read in the published forms and plans, and whether it stands where it is noted.

The answers are noted by hand in `tests/data/school_forms/answers-HALF.toml`; `README.md` beside
them says what a line means. The files are read with zip and lxml alone: none of the program's own
code.
"""

import hashlib
import io
import re
import tomllib
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

FOLDER = Path(__file__).parent / "data" / "school_forms"
PLANS = {"day", "week", "month", "term", "year", "unit", "lesson", "observation", "deliberation",
         "report"}  # fmt: skip
KINDS = {"cell", "blank", "lines", "tick", "choice", "photo", "grid", "heads"}
#: What a field is called in a plan; sections by the names that the program gives their roles.
MEANINGS = {
    "school", "year", "term", "month", "week", "date", "day", "time", "slot", "class", "level",
    "teacher", "theme", "name", "domain", "type", "minutes", "place", "children", "adults",
    "codes", "setting", "focus", "version", "outcome", "entry", "none",
    "origin", "value", "intent", "aims", "key_point", "difficulty", "materials", "environment",
    "resources", "experience", "process", "phase", "extension", "reflection", "safety", "home",
    "community", "deliberation", "photos", "observed", "analysis", "support",
}  # fmt: skip
#: What is said of a place beside its hash: nothing stands there, or a person's name; in a blank
#: form words that are printed for all, or what somebody left there.
EMPTY, NAME, HINT, LEFT = "-", "name", "hint", "left"
HASH = re.compile(r"#[0-9a-f]{12}(?: .+)?")

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_X = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_THROUGH = {f"{_W}{name}" for name in ("sdt", "sdtContent", "ins", "customXml", "smartTag")}
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_CELLS = r"t(\d+)r(\d+)(?:-(\d+))?c(\d+)(?:-(\d+))?(?:p(\d+)(?:-(\d+))?)?"
_PARAGRAPHS = r"([hx]\d+)?p(\d+)(?:-(\d+))?"
PLACE = re.compile(rf"{_CELLS}|{_PARAGRAPHS}")
_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{\w+\}", re.DOTALL)
_TICKED = re.compile("[☑☒√✓■]")
_NOTHING = re.compile(r"[_\W年月日学年度]*")


@dataclass(frozen=True)
class Line:
    """A line of an answer: a section, a label with its answer, or heads of rows or columns."""

    depth: int
    where: str
    words: str
    kind: str = ""
    place: str = ""
    meaning: str = ""
    value: str = ""

    @property
    def label(self) -> str:
        return "" if self.words == EMPTY else self.words


@dataclass(frozen=True)
class Answer:
    id: str
    plan: str
    lines: Sequence[Line]


def answers(half: str) -> list[Answer]:
    table = tomllib.loads((FOLDER / f"answers-{half}.toml").read_text("utf-8"))
    return [
        Answer(each["id"], each["plan"], [_line(one) for one in each["tree"].splitlines() if one])
        for each in table["form"]
    ]


def _line(text: str) -> Line:
    depth = (len(text) - len(text.lstrip())) // 2
    head, *rest = (each.strip() for each in text.split(" | "))
    where, _, words = head.partition(" ")
    kind, _, place = (rest[0] if rest else "").partition(" ")
    return Line(depth, where, words, kind, place, *rest[1:])


def normal(text: str) -> str:
    """Return a text without what the eye takes for the same: white space, full width."""
    return "".join(each for each, _ in _flat(text))


def _flat(text: str) -> list[tuple[str, int]]:
    """Return the characters of the normal form, each with where it stands in the text."""
    return [
        (each, at)
        for at, character in enumerate(text)
        for each in unicodedata.normalize("NFKC", character)
        if not each.isspace()
    ]


def hash_of(text: str) -> str:
    return "#" + hashlib.sha256(normal(text).encode()).hexdigest()[:12]


# --- files ------------------------------------------------------------------------------------


class Paper:
    """The paragraphs of a file, in its cells and outside of them, by their places.

    Tables, boxes and paragraphs are counted from 0 in the order of the file, rows and columns of a
    table too; a cell that spans columns stands in its first one, and one that goes on the cell
    above is none. A sheet is a table.
    """

    def __init__(self, content: bytes) -> None:
        self.cells: dict[tuple[int, int, int], list[str]] = {}
        self.paragraphs: dict[str, list[str]] = {}
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            if "word/document.xml" in names:
                self._word(package)
            elif "content.xml" in names:
                self._text(etree.fromstring(package.read("content.xml")))
            else:
                self._sheets(package)

    def texts(self, place: str) -> list[str]:
        """Return the texts of a place, of each cell or paragraph of it; fails if there is none."""
        found = [text for one in place.split("+") for text in self._texts(one)]
        if not found:
            raise KeyError(place)
        return found

    def _texts(self, place: str) -> Iterator[str]:
        match = PLACE.fullmatch(place)
        if match is None:
            raise KeyError(place)
        numbers = match.groups()
        if numbers[0] is None:
            part, first, last = numbers[7:]
            held = self.paragraphs[part or ""]
            yield from held[int(first) : int(last or first) + 1]
            return
        table, row, to_row, column, to_column, first, last = (
            None if each is None else int(each) for each in numbers[:7]
        )
        for r in range(row, (row if to_row is None else to_row) + 1):
            for c in range(column, (column if to_column is None else to_column) + 1):
                held = self.cells.get((table, r, c))
                if held is None:
                    continue
                if first is not None:
                    held = held[first : (first if last is None else last) + 1]
                yield "\n".join(held)

    # --- Word

    def _word(self, package: zipfile.ZipFile) -> None:
        body = etree.fromstring(package.read("word/document.xml")).find(f"{_W}body")
        self.paragraphs[""] = [_paragraph(each) for each in _children(body, "p")]
        for i, table in enumerate(_seen(body, "tbl")):
            for r, row in enumerate(_children(table, "tr")):
                before = row.find(f"{_W}trPr/{_W}gridBefore")
                c = 0 if before is None else int(before.get(f"{_W}val"))
                for cell in _children(row, "tc"):
                    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
                    if merge is None or merge.get(f"{_W}val") == "restart":
                        held = [_paragraph(each) for each in _children(cell, "p")]
                        self.cells[i, r, c] = held
                    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
                    c += 1 if span is None else int(span.get(f"{_W}val"))
        for i, box in enumerate(_seen(body, "txbxContent")):
            self.paragraphs[f"x{i}"] = [_paragraph(each) for each in _children(box, "p")]
        for name in package.namelist():
            match = re.fullmatch(r"word/header(\d*)\.xml", name)
            if match:
                head = etree.fromstring(package.read(name))
                held = [_paragraph(each) for each in head.iter(f"{_W}p")]
                self.paragraphs[f"h{match[1] or 0}"] = held

    # --- OpenDocument

    def _text(self, root: etree._Element) -> None:
        everyone = list(root.iter(f"{_X}p", f"{_X}h"))
        outside = [p for p in everyone if not any(a.tag == f"{_T}table" for a in p.iterancestors())]
        self.paragraphs[""] = ["".join(each.itertext()) for each in outside]
        for i, table in enumerate(root.iter(f"{_T}table")):
            for r, row in enumerate(table.iter(f"{_T}table-row")):
                for c, cell in enumerate(each for each in row if each.tag.startswith(_T)):
                    if cell.tag == f"{_T}table-cell":
                        held = ["".join(each.itertext()) for each in cell.iter(f"{_X}p", f"{_X}h")]
                        self.cells[i, r, c] = held

    # --- Excel

    def _sheets(self, package: zipfile.ZipFile) -> None:
        shared: list[str] = []
        if "xl/sharedStrings.xml" in package.namelist():
            strings = etree.fromstring(package.read("xl/sharedStrings.xml"))
            shared = [_strings(each) for each in strings.iter(f"{_S}si")]
        sheets = [n for n in package.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n)]
        for name in sheets:
            i = int(re.findall(r"\d+", name)[-1]) - 1
            for cell in etree.fromstring(package.read(name)).iter(f"{_S}c"):
                letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
                column = 0
                for letter in letters:
                    column = column * 26 + ord(letter) - 64
                value = cell.find(f"{_S}v")
                text = _strings(cell) if value is None else value.text or ""
                if cell.get("t") == "s":
                    text = shared[int(text)]
                self.cells[i, int(row) - 1, column - 1] = [text]


def _strings(element: etree._Element) -> str:
    runs = [each for each in element.iter(f"{_S}t") if each.getparent().tag != f"{_S}rPh"]
    return "".join(each.text or "" for each in runs)


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    for each in element:
        if each.tag == f"{_W}{name}":
            yield each
        elif each.tag in _THROUGH:
            yield from _children(each, name)


def _seen(body: etree._Element, name: str) -> list[etree._Element]:
    everyone = body.iter(f"{_W}{name}")
    return [e for e in everyone if not any(a.tag == _FALLBACK for a in e.iterancestors())]


def _paragraph(paragraph: etree._Element) -> str:
    pieces: list[str] = []
    for each in paragraph.iter(f"{_W}t", f"{_W}sym", *_BREAKS):
        above = list(each.iterancestors())
        if next(one for one in above if one.tag == f"{_W}p") is not paragraph:
            continue
        if any(one.tag in {_FALLBACK, f"{_W}del", f"{_W}pPr"} for one in above):
            continue
        box = "☑" if (each.get(f"{_W}char") or "").endswith("52") else "□"
        pieces.append(_BREAKS.get(each.tag) or (box if each.tag == f"{_W}sym" else each.text or ""))
    return "".join(pieces)


# --- looking ----------------------------------------------------------------------------------


def wrong(answer: Answer, content: bytes, *, filled: bool) -> list[str]:
    """Return what of an answer does not stand in the file as it is noted."""
    return [
        f"{line.where} {line.words}: {problem}"
        for line, value, unread in values(answer, content)
        if (problem := unread or _mismatch(line, value, filled=filled))
    ]


def values(answer: Answer, content: bytes) -> Iterator[tuple[Line, str, str]]:
    """Yield each line with the text of its answer, and what is wrong about its words."""
    paper = Paper(content)
    ends: dict[str, int] = {}
    for at, line in enumerate(answer.lines):
        try:
            texts = paper.texts(line.where)
            if line.kind == "heads":
                yield line, "", _heads(line, [normal(each) for each in texts])
                continue
            text = "\n".join(texts)
            found = _label(line.label).search(normal(text), ends.get(line.where, 0))
            if found is None:
                yield line, "", "these words do not stand there"
                continue
            ends[line.where] = found.end()
            if line.place == ">":
                after = [each.label for each in answer.lines[at + 1 :] if each.where == line.where]
                yield line, _behind(text, found, after), ""
            else:
                place = line.place or line.where
                yield line, "\n".join(paper.texts(place)) if line.kind else "", ""
        except KeyError as missing:
            yield line, "", f"there is no {missing.args[0]}"


def _behind(text: str, found: re.Match[str], after: Sequence[str]) -> str:
    """Return what stands in the gaps of a label and behind it, up to the next label.

    Several gaps are one answer with the printed words between them: 2月23日.
    """
    following = _label(after[0]).search(found.string, found.end()) if after else None
    end = following.start() if following else len(found.string)
    gaps = len(found.groups())
    last = found.end() if gaps > 1 else found.end(1) if gaps else 0
    pieces = [(found.start(1), last)] if gaps else []
    rest = found.end() + found.string.startswith(":", found.end())
    where = [at for _, at in _flat(text)]
    return " ".join(
        text[where[first] : where[to - 1] + 1] for first, to in (*pieces, (rest, end)) if first < to
    )


def _label(words: str) -> re.Pattern[str]:
    """Return the pattern of a label; what stands in its gaps (…) belongs to the answer."""
    return re.compile("(.*?)".join(re.escape(normal(each)) for each in words.split("…")))


def _heads(line: Line, texts: Sequence[str]) -> str:
    words = [normal(each) for each in line.words.split(";")]
    fits = len(words) == len(texts) and all(
        word in text for word, text in zip(words, texts, strict=True)
    )
    return "" if fits else f"the heads are {len(texts)}: {texts}"


def _mismatch(line: Line, value: str, *, filled: bool) -> str:
    if not line.kind or line.kind == "heads":
        return ""
    if line.kind == "tick" and line.value in {"", EMPTY}:
        return "something is ticked" if line.value and _TICKED.search(value) else ""
    nothing = _NOTHING.fullmatch(_TAGS.sub("", value)) is not None
    if line.value.startswith("#"):
        return "" if line.value[:13] == hash_of(value) else f"another text: {hash_of(value)}"
    if line.value == EMPTY or (
        not filled and not line.value and line.kind in {"cell", "blank", "grid", "lines"}
    ):
        return "" if nothing else f"something stands there: {value[:20]}"
    if line.value in {NAME, HINT, LEFT}:
        return "nothing stands there" if nothing else ""
    return "its value is not noted" if filled else ""
