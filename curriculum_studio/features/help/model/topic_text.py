"""The text of a topic: a small part of Markdown, read into blocks that every output is made of.

Only what stands here may be used, so that a topic looks right in the window, as a web page and on
paper alike; all else is an error that names the line. Commands and words of the window are not
written out but referred to, so that they have the names that they have today:

    {action:file.export}   where it stands in the menus, and its key: File › Export Word (Ctrl+E)
    {name:file.export}     its name alone
    {key:file.export}      its key alone
    {word:export.targetLabel}   a text of the window: the form in `ui`, and what is named there
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from curriculum_studio.values import dataclass

# --- inside a line ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TopicWords:
    """Plain words; `strong` and `code` as in Markdown."""

    text: str
    strong: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class CommandReference:
    """A command by its id: where it stands in the menus, its name, or its key."""

    action: str
    form: Literal["action", "name", "key"]


@dataclass(frozen=True, slots=True)
class WindowText:
    """What stands on something in the window: the form, and the name of the widget in it."""

    form: str
    widget: str


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A link to another topic; without words it is called by the title of that topic."""

    topic: str
    text: str


#: How a reference to a command is written → its form.
_FORMS: dict[str, Literal["action", "name", "key"]] = {
    "action": "action",
    "name": "name",
    "key": "key",
}

Inline = TopicWords | CommandReference | WindowText | TopicLink
Line = tuple[Inline, ...]

# --- blocks -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part of a topic."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done one after the other."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TopicList:
    """A list without an order."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TopicTable:
    """A table with a head."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the language of the topic by its name, and what is seen in it."""

    name: str
    seen: str


@dataclass(frozen=True, slots=True)
class Generated:
    """What the program writes itself: `keys`, the list of all keys."""

    what: str


Block = Heading | Paragraph | Steps | TopicList | TopicTable | Picture | Generated


# --- reading ----------------------------------------------------------------------------------


class TopicError(ValueError):
    """A topic uses something that topics have not; a defect of the manual."""


_INLINE = re.compile(
    r"\{(?P<form>action|name|key):(?P<action>[\w.]+)\}"
    r"|\{word:(?P<form_name>\w+)\.(?P<widget>\w+)\}"
    r"|\*\*(?P<strong>[^*{]+)\*\*"
    r"|`(?P<code>[^`]+)`"
    r"|\[(?P<text>[^\]]*)\]\((?P<topic>[\w-]+)\)"
)
_PICTURE = re.compile(r"!\[([^\]]+)\]\(([\w-]+)\.png\)")
_GENERATED = re.compile(r"\{(keys)\}")
_STEP = re.compile(r"\d+\. (.*)")
_FOREIGN = re.compile(r"[{}`<>]|\*\*|\]\(|^#|^>|^\s*[*+] ")


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text; blank lines stand between them.

    Raises:
        TopicError: if the text uses something that topics have not.

    """
    chunks = [chunk.split("\n") for chunk in re.split(r"\n\s*\n", text.strip()) if chunk.strip()]
    return tuple(_block(lines) for lines in chunks)


def _block(lines: Sequence[str]) -> Block:
    first = lines[0]
    if first.startswith("## ") and len(lines) == 1:
        return Heading(_plain(first.removeprefix("## ")))
    picture, generated = _PICTURE.fullmatch(first), _GENERATED.fullmatch(first)
    if picture is not None and len(lines) == 1:
        return Picture(picture.group(2), picture.group(1))
    if generated is not None and len(lines) == 1:
        return Generated(generated.group(1))
    if first.startswith("|"):
        return _table(lines)
    if first.startswith("- "):
        return TopicList(tuple(_items(lines, "- ")))
    if _STEP.fullmatch(first):
        return Steps(tuple(_items(lines, "")))
    return Paragraph(read_line(_joined(lines)))


def _items(lines: Sequence[str], sign: str) -> Iterator[Line]:
    """Yield the items of a list; a line that is set in goes on with the item before it."""
    gathered: list[list[str]] = []
    for at, line in enumerate(lines):
        step = None if sign else _STEP.fullmatch(line)
        if sign and line.startswith(sign):
            gathered.append([line.removeprefix(sign)])
        elif step is not None:
            if not line.startswith(f"{len(gathered) + 1}. "):
                raise TopicError(f"steps are numbered one by one: {line}")
            gathered.append([step.group(1)])
        elif at and line.startswith("  "):
            gathered[-1].append(line.strip())
        else:
            raise TopicError(f"not a line of a list: {line}")
    return (read_line(_joined(each)) for each in gathered)


def _table(lines: Sequence[str]) -> TopicTable:
    if len(lines) < 3 or not re.fullmatch(r"[|\- ]+", lines[1]):
        raise TopicError(f"not a table: {lines[0]}")
    rows = [_cells(line) for line in (lines[0], *lines[2:])]
    if any(len(row) != len(rows[0]) for row in rows):
        raise TopicError(f"rows of a table have as many cells as its head: {lines[0]}")
    return TopicTable(rows[0], tuple(rows[1:]))


def _cells(line: str) -> tuple[Line, ...]:
    """Return the cells of a row."""
    parts = line.strip().split("|")
    if len(parts) < 3 or parts[0] or parts[-1]:
        raise TopicError(f"a row begins and ends with a stroke: {line}")
    return tuple(read_line(each.strip()) for each in parts[1:-1])


def _joined(lines: Sequence[str]) -> str:
    """Return lines as one; between Chinese characters stands no blank."""
    text = lines[0].strip()
    for line in (each.strip() for each in lines[1:]):
        wide = text[-1:] > "\u2e7f" and line[:1] > "\u2e7f"
        text += line if wide else f" {line}"
    return text


def read_line(text: str) -> Line:
    """Return what a line is made of.

    Raises:
        TopicError: if it uses something that topics have not.

    """
    found: list[Inline] = []
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(TopicWords(_plain(text[at : match.start()])))
        found.append(_inline(match))
        at = match.end()
    if at < len(text):
        found.append(TopicWords(_plain(text[at:])))
    return tuple(found)


def _inline(match: "re.Match[str]") -> Inline:
    said = match.groupdict()
    if said["action"] is not None:
        return CommandReference(said["action"], _FORMS[said["form"]])
    if said["form_name"] is not None:
        return WindowText(said["form_name"], said["widget"])
    if said["topic"] is not None:
        return TopicLink(said["topic"], said["text"])
    if said["strong"] is not None:
        return TopicWords(_plain(said["strong"]), strong=True)
    return TopicWords(said["code"], code=True)


def _plain(text: str) -> str:
    if _FOREIGN.search(text):
        raise TopicError(f"topics have no such signs: {text}")
    return text


def lines_of(block: Block) -> Iterator[Line]:
    """Yield the lines of a block that can hold references."""
    match block:
        case Paragraph(line):
            yield line
        case Steps(items) | TopicList(items):
            yield from items
        case TopicTable(head, rows):
            yield from head
            for row in rows:
                yield from row
        case Heading() | Picture() | Generated():
            return
