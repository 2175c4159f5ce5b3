"""Documents in which every kind occurs, one text of each marked so that it is found everywhere."""

import html
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.roles import Role
from curriculum_studio.core.table_edits import new_table
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.i18n import Work, finish
from curriculum_studio.render.format_registry import writer_entry
from tests.helpers.documents import small_framework, small_standard, small_unit

_BASES = {"standard": small_standard, "unit": small_unit, "framework": small_framework}
ADDED = "另加"
_DIGITS = "甲乙丙丁戊己庚辛壬癸"


@cache
def reach(top: str, *, unsorted: bool = True) -> frozenset[str]:
    """The kinds that can occur in documents of a kind, and outside of what is unsorted there."""
    found, waiting = {top}, [top]
    while waiting:
        kind = waiting.pop()
        if unsorted or kind != "unsorted":
            new = KINDS[kind].children - found
            found |= new
            waiting += new
    return frozenset(found)


def mark(kind: str) -> str:
    """Words that stand in the text of one node of a kind and nowhere else."""
    tens, ones = divmod(list(KINDS).index(kind), 10)
    return f"记号{_DIGITS[tens]}{_DIGITS[ones]}"


def _holder_of(document: Document, kind: str) -> Node | None:
    holders = (each for each in document.walk() if kind in KINDS[each.kind].children)
    # A table of one text more would be no grid any more.
    return next((each for each in holders if KINDS[each.kind].role is not Role.ROW), None)


@cache
def marked(top: str) -> Document:
    """A document of a kind in which every kind that it can hold occurs, with its mark."""
    base = _BASES.get(top)
    document = base() if base else assembled([tree.fresh(top)])
    missing = sorted(reach(top) - {each.kind for each in document.walk()})
    while missing:
        kind = next((k for k in missing if _holder_of(document, k)), None)
        if kind is None:
            break
        holder = _holder_of(document, kind)
        assert holder is not None
        branch = new_table(2, 2) if KINDS[kind].role is Role.TABLE else (tree.fresh(kind),)
        at = len(document.children_of(holder.id))
        document = apply(
            document, *tree.inserted_branches(document, holder.id, at, [branch])
        ).document
        missing = [each for each in missing if each not in {node.kind for node in branch}]
    return _with_marks(document)


def _with_marks(document: Document) -> Document:
    texts = [node for node in document.walk() if KINDS[node.kind].text]
    # What waits among the unsorted is not where its kind belongs.
    texts.sort(key=lambda node: _is_unsorted(document, node))
    chosen = {node.kind: node.id for node in reversed(texts)}
    return assembled(
        _with_mark(node) if chosen.get(node.kind) == node.id else node for node in document.walk()
    )


def _with_mark(node: Node) -> Node:
    own = node.cell("zh")
    said = replace(own, text=own.text + mark(node.kind))
    new = replace(node.with_cell("zh", said), lead="zh")
    based_on = text_hash(new.cell("zh"))
    return new.with_cell("en", Cell(f"Mark of {node.kind}", (), "translated", based_on))


def _is_unsorted(document: Document, node: Node) -> bool:
    return any(each.kind == "unsorted" for each in document.ancestors(node.id))


def marked_nodes(document: Document) -> dict[str, Node]:
    """The marked node of each kind."""
    return {n.kind: n for n in document.walk() if mark(n.kind) in n.text("zh")}


def exported(document: Document, name: str, **more: Any) -> bytes:
    """A document as a file of a format."""
    entry = writer_entry(name, document.kind)
    library = {each: marked(each) for each in ("framework",) if each != document.kind}
    request = ExportRequest((document,), ("zh",), lambda _: b"", library)
    return finish(entry.writer.load()(replace(request, **more)))


def words(content: bytes) -> str:
    """All that is written in a file, whatever its form."""
    if content[:1] == b"{":
        return json.dumps(json.loads(content), ensure_ascii=False)
    parts = [content]
    if content[:2] == b"PK":
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [archive.read(name) for name in archive.namelist() if name.endswith(".xml")]
    return "".join(html.unescape(re.sub(r"<[^>]*>", "", part.decode())) for part in parts)


def shown_in(document: Document, content: bytes) -> set[str]:
    """The kinds whose marks stand in a file."""
    written = words(content)
    return {kind for kind in KINDS if mark(kind) in written}


#: Documents that are read and written on the page; the others have boards of their own.
PAGES = ("standard", "unit", "framework", "glossary", "collection", "observation")
assert set(PAGES) <= set(DOCUMENT_KINDS)


def rewritten(content: bytes) -> bytes:
    """A Word file in which somebody wrote on behind every mark."""
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name in {"word/document.xml", "word/footnotes.xml"}:
                text = part.decode()
                for kind in KINDS:
                    text = text.replace(mark(kind), mark(kind) + ADDED)
                part = text.encode()
            new.writestr(name, part)
    return changed.getvalue()


def tracked(document: Document, write: Callable[[ExportRequest], Work[bytes]]) -> set[str]:
    """The kinds of which a text that was changed stands in a file as inserted words."""
    nodes = (n if mark(n.kind) not in n.text("zh") else _written_on(n) for n in document.walk())
    after = assembled(nodes)
    request = ExportRequest(
        (after,),
        ("zh",),
        lambda _: b"",
        {"framework": marked("framework")},
        {"teacher_notes": "yes"},
        Compared(document, "", "2026-11-24T08:30:00Z", "v1"),
    )
    with zipfile.ZipFile(BytesIO(finish(write(request)))) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if "word/" in name]
    found = set()
    for part in parts:
        inserted = "".join(re.findall(r"<w:ins .*?</w:ins>", part, re.DOTALL))
        words_in = re.sub(r"<[^>]*>", "", inserted)
        found |= {kind for kind in KINDS if ADDED + mark(kind) in words_in}
    return found


def _written_on(node: Node) -> Node:
    own = node.cell("zh")
    more = ADDED + mark(node.kind)
    return node.with_cell("zh", replace(own, text=own.text + more))
