"""What may never change by a move: names and defaults by which data and files are known.

Fields at their default are left out of what is stored, so that a default that changes alters old
data at an unchanged digest.
"""

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from xml.etree import ElementTree as ET

import msgspec

from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS, LOCAL_KINDS
from curriculum_studio.core.payloads.review import Comment, Waiver
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import LANGUAGES
from tests.golden import exports
from tests.golden.canonical import Parts
from tests.golden.keys import settings
from tests.golden.scene import Scenes

ROOT = Path(__file__).resolve().parents[2]

#: Where a type stands is no part of what it is.
_MODULE = re.compile(r"\b(?:\w+\.)+(?=\w)")
_IDENTITY = re.compile(r"[a-z2-7]{26}")
_TAG = re.compile(r'<(w:bookmarkStart|property)\b[^>]*?\b(?:w:)?name="([^"]*)"')


def names(scenes: Scenes) -> Parts:
    """Kinds, fields with their defaults, settings, objects of forms, names in Word files.

    Each stands in a line of its own, so that a new one beside it is no difference.
    """
    keys, lost = settings()
    return {
        "languages": " ".join(LANGUAGES),
        **{f"document/{name}": _local(name) for name in DOCUMENT_KINDS},
        **dict(_kinds()),
        **{path: said for each in (Cell, Comment, Waiver) for path, said in _record(each)},
        **{f"setting/{key}": "" for key in keys},
        **{f"setting that nobody can follow/{each}": "" for each in lost},
        **{f"form/{path}": kind for path, kind in _forms()},
        **{f"in Word files/{name}": "" for name in _in_word(scenes)},
    }


def _local(kind: str) -> str:
    return "stays local" if kind in LOCAL_KINDS else "goes out"


def _kinds() -> Iterator[tuple[str, str]]:
    for name, kind in KINDS.items():
        yield f"kind/{name}", "text" if kind.text else "no text"
        for child in kind.children:
            yield f"kind/{name}/holds {child}", ""
        for path, said in _fields(kind.payload):
            yield f"kind/{name}/{path}", said


def _record(of: type) -> Iterator[tuple[str, str]]:
    for path, said in _fields(of):
        yield f"record/{of.__name__}/{path}", said


def _fields(of: type) -> Iterator[tuple[str, str]]:
    """Yield the fields of a data class, and below each those of the data classes in it."""
    hints = get_type_hints(of)
    for field in fields(of):  # type: ignore[arg-type]
        kind = hints[field.name]
        yield field.name, f"{_MODULE.sub('', _type(kind))}{_default(field)}"
        for inner in _classes(kind):
            for path, said in _fields(inner):
                yield f"{field.name}.{path}", said


def _type(kind: Any) -> str:
    if get_origin(kind) in {Union, UnionType}:
        # Only from Python 3.14 on all of them are written like this.
        return " | ".join("None" if each is NoneType else _type(each) for each in get_args(kind))
    said = kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)
    return said.replace("typing.", "")


def _default(field: "Field[Any]") -> str:
    if field.default is not MISSING:
        return f" = {msgspec.to_builtins(field.default)!r}"
    if field.default_factory is not MISSING:
        return f" = {msgspec.to_builtins(field.default_factory())!r}"
    return ""


def _classes(kind: Any) -> Iterator[type]:
    if is_dataclass(kind) and isinstance(kind, type):
        yield kind
    for inner in get_args(kind):
        yield from _classes(inner)


def _forms() -> Iterator[tuple[str, str]]:
    """Yield the objects of all forms; the program finds them by these names."""
    for file in sorted((ROOT / "ui").rglob("*.ui")):
        root = ET.parse(file).getroot()
        form = file.relative_to(ROOT / "ui").as_posix()
        yield form, f"context {root.findtext('class')}"
        for tag in ("widget", "action"):
            for each in root.iter(tag):
                yield f"{form}/{each.get('name')}", each.get("class", tag)


def _in_word(scenes: Scenes) -> set[str]:
    """Return the names by which Word files come back: bookmarks and properties."""
    found: set[str] = set()
    for family in (exports.standards, exports.units, exports.redlines):
        for path, text in scenes.parts(family).items():
            for tag, name in _TAG.findall(text) if ".docx/" in path else ():
                found.add(f"{tag} {re.sub('[0-9]+', '{n}', _IDENTITY.sub('{id}', name))}")
    return found


def words(_: Scenes) -> Parts:
    """The messages of each context with what they are in the three languages."""
    said: dict[str, dict[str, list[str]]] = {}
    for language in ("zh_CN", "en", "de"):
        file = ROOT / "resources" / "i18n" / f"curriculum_studio_{language}.ts"
        for context in ET.parse(file).getroot().iter("context"):
            messages = said.setdefault(context.findtext("name", ""), {})
            for entry in context.iter("message"):
                comment = entry.findtext("comment", "")
                source = f"{entry.findtext('source', '')}{f' ({comment})' if comment else ''}"
                forms = [each.text or "" for each in entry.iter("numerusform")]
                translated = forms or [entry.findtext("translation", "")]
                messages.setdefault(source, []).append(" / ".join(translated))
    return {
        context: "\n".join(
            f"{source!r}: {' | '.join(map(repr, translated))}"
            for source, translated in sorted(messages.items())
        )
        for context, messages in said.items()
    }
