"""Documents written as indented lines, as the examples of the rules are.

A line is `- kind{field=value}#name text || English || German`; the first text is in the language of
the example, or Chinese where there are several. `[[name]]` refers to the node of that name.
"""

import re
from dataclasses import fields, replace
from typing import Any

import msgspec

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.languages import LANGUAGES, Language

#: A payload may hold braces of its own: {latex=F_{i}}.
_BRACES = r"\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}"
_LINE = re.compile(rf"^( *)- (\w+)(?:{_BRACES})?(?:#(\w+))?(?: (.*))?$")
_REFERENCE = re.compile(r"\[\[(\w+)\]\]")


def outline(
    text: str, language: Language = "zh", title: str = "标准 || Standard || Norm"
) -> Document:
    """Return a document of lines; a text without lines is a paragraph in a clause."""
    if not text.startswith("- "):
        text = f"- clause {_HEADINGS[language]}\n  - paragraph {text}"
    lines = [_LINE.match(line) for line in text.splitlines()]
    assert all(lines), text
    found = [line for line in lines if line is not None]
    if KINDS[found[0][2]].document is None:
        root = Node("root", "standard", lead=language, payload=KINDS["standard"].payload())
        root = replace(root, cells=_cells(title, language))
        nodes = [root]
        stack = [(-1, root)]
    else:
        nodes, stack = [], []
    for at, line in enumerate(found):
        depth = len(line[1])
        while stack and stack[-1][0] >= depth:
            stack.pop()
        parent = stack[-1][1].id if stack else ""
        node = _node(line, at, parent, language)
        nodes.append(node)
        stack.append((depth, node))
    return assembled(nodes)


_HEADINGS = {"zh": "要求", "en": "Requirements", "de": "Anforderungen"}


def _node(line: re.Match[str], at: int, parent: str, language: Language) -> Node:
    kind = KINDS[line[2]]
    given = dict(each.split("=", 1) for each in (line[3] or "").split(";") if each)
    lead: Any = given.pop("lead", language)
    payload = _payload(kind.payload, given)
    name = line[4] or f"n{at:03}"
    node = Node(name, kind.name, parent, f"{at:04}i", lead, payload)
    return replace(node, cells=_cells(line[5] or "", language)) if line[5] else node


def _payload(kind: type[Payload], given: dict[str, str]) -> Payload:
    known = {each.name for each in fields(kind)}
    assert given.keys() <= known, f"{kind.__name__} has no {given.keys() - known}"
    values = {
        key: msgspec.json.decode(value) if value[:1] in "[{" else value
        for key, value in given.items()
    }
    return msgspec.convert(values, kind, strict=False)


def _cells(text: str, language: Language) -> dict[Language, Cell]:
    parts = [each.strip() for each in text.split("||")]
    languages = LANGUAGES if len(parts) > 1 else (language,)
    return {key: _cell(part) for key, part in zip(languages, parts, strict=False) if part}


def _cell(text: str) -> Cell:
    marks = []
    while found := _REFERENCE.search(text):
        start = found.start()
        marks.append(Mark(start, start + 1, "ref", found[1]))
        text = text[:start] + OBJECT + text[found.end() :]
    return Cell(text, tuple(marks))
