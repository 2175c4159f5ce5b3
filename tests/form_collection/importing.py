"""What comes in of the filled plans of the collection: each noted value, and where it stands then.

A value is right where the document holds all its lines in a place of its meaning, in whichever
order; `elsewhere` it has another meaning, `unsorted` it waits to be placed, `apart` its words do
not stand together. What a plan of the program has no place for is right wherever it stands.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.kinds import is_unsorted
from curriculum_studio.core.payloads.unit import Activity, PlanEntry, Section, Step, UnitHead
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.render.format_registry import reader_entry
from tests.form_answers import Answer, answers, normal, values
from tests.form_collection.measure import Listed, collection

OUTCOMES = ("right", "elsewhere", "unsorted", "apart")
#: Meanings that the document keeps as numbers or as words of its own.
_FIGURES = {"week", "term", "date", "minutes", "year", "day"}
_OWN = {"level", "type", "domain", "phase", "version", "outcome"}
#: What stands before a line and is none of its words.
_NUMBER = re.compile(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、:：]|[①-⑳●•◆▪]")
_HAN = str.maketrans("一二三四五六七八九", "123456789")
_LEVELS = {"small": "小班", "middle": "中班", "large": "大班", "mixed": "混龄班"}


def read(form: Listed) -> Document:
    """Read a plan as the import does."""
    file = docx_of(form)
    entry = reader_entry(file.suffix, None)
    take = getattr(import_module(entry.module), entry.function)
    received = ReceivedFile(file.read_bytes(), file.name, None, lambda *_: "kept", {}, "")
    outcome: ImportResult = finish(take(received))
    return outcome.document


def docx_of(form: Listed) -> Path:
    return form.file.with_suffix(".docx") if form.format == "doc" else form.file


def places(form: Listed, answer: Answer) -> Iterator[tuple[str, str]]:
    """Yield each noted value that is no name, and its outcome; all are apart of what is refused."""
    try:
        held = dict(held_in(read(form)))
    except StudioError:
        held = {}
    for line, text, _ in values(answer, docx_of(form).read_bytes()):
        if not line.value.startswith("#"):
            continue
        name = f"{line.where} {line.words} ({line.meaning})"
        yield name, outcome_of(line.meaning.split("/"), text, held)


def outcome_of(meanings: list[str], text: str, held: Mapping[str, str]) -> str:
    """Return where a text of some meanings stands in what a document holds."""
    lines, whole = _lines(text), "\n".join(held.values())
    if all(any(_stands(line, held.get(m, ""), m) for m in meanings) for line in lines):
        return "right"
    if all(line in whole for line in lines):
        if "none" in meanings or _OWN & {*meanings}:
            return "right"
        unsorted = held.get("unsorted", "")
        return "unsorted" if any(line in unsorted for line in lines) else "elsewhere"
    return "apart"


def _stands(line: str, held: str, meaning: str) -> bool:
    if meaning not in _FIGURES:
        return line in held
    figures, known = (
        {int(each) for each in re.findall(r"\d+", text.translate(_HAN))} for text in (line, held)
    )
    return line in held or (bool(figures) and figures <= known)


def _lines(text: str) -> list[str]:
    """Return the words of each line: letters and figures without the number before them."""
    return [words for line in text.split("\n") if (words := _words(line))]


def _words(line: str) -> str:
    bare = _NUMBER.sub("", normal(line).casefold(), count=1) if line.strip() else ""
    return "".join(each for each in bare if each.isalnum())


def held_in(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the meanings of a document with all that it says under each."""
    found: dict[str, list[str]] = {}
    for node in document.walk():
        for meaning, text in _said(document, node):
            found.setdefault(meaning, []).extend(_words(line) for line in text.split("\n"))
    # Lines that came in as one are found as one, and lines that were cut are found together.
    yield from ((name, "\n".join([*lines, "".join(lines)])) for name, lines in found.items())


def _said(document: Document, node: Node) -> Iterator[tuple[str, str]]:
    text = node.best(document.root.lead).text
    above = [node, *document.ancestors(node.id)]
    if any(is_unsorted(each) for each in above):
        yield "unsorted", text
        return
    match node.payload:
        case UnitHead() as head:
            yield from (("theme", text), ("name", text), ("theme", "\n".join(head.topics)))
            yield from (("class", head.class_name), ("teacher", head.teacher))
            yield from (("school", head.kindergarten), ("date", head.begins.replace("-", "年")))
            yield from (("level", _LEVELS[head.class_level]), ("year", head.school_year))
            yield from (("term", str(head.term)), ("week", str(head.term_week)))
        case Activity() as activity:
            yield from (("name", text), ("entry", text), ("place", activity.place))
            yield "minutes", str(activity.minutes)
        case PlanEntry() as entry:
            yield from (("entry", text), ("slot", entry.row), ("week", str(entry.week)))
            yield from (("day", str(entry.day)), ("name", text))
        case _:
            role = next((e.payload.role for e in above if isinstance(e.payload, Section)), "")
            yield ("support" if node.kind == "teacher_note" else role or "elsewhere"), text
            yield role, text
            if isinstance(node.payload, Step):
                yield "phase", text


def table(half: str) -> Iterator[str]:
    """Yield a line for each plan of a half and one for all; what is not right, of the open one."""
    noted = {answer.id: answer for answer in answers(half)}
    forms = [each for each in collection() if each.half == half and each.filled and not each.aside]
    total: Counter[str] = Counter()
    for form in forms:
        found = list(places(form, noted[form.id]))
        counts = Counter(outcome for _, outcome in found)
        total += counts
        if half == "open":
            yield f"{form.id}: {_told(counts)}"
            yield from (f"    {outcome}: {name}" for name, outcome in found if outcome != "right")
    yield f"{half}, {len(forms)} plans: {_told(total)}"


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[each]} {each}" for each in OUTCOMES)
