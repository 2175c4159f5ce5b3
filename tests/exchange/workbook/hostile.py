"""Workbooks that are built to do harm, or so large that they might as well be."""

import zipfile
from collections.abc import Mapping
from io import BytesIO


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same container with parts added or replaced."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in source.namelist():
            if name not in parts:
                made.writestr(name, source.read(name))
        for name, part in parts.items():
            made.writestr(name, part)
    return target.getvalue()


def changed(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same container with a piece of one part replaced."""
    with zipfile.ZipFile(BytesIO(content)) as source:
        before = source.read(part)
    assert old in before
    return with_parts(content, {part: before.replace(old, new)})


def sheet_part(content: bytes, title: str) -> str:
    """The part of a sheet; openpyxl numbers them in their order."""
    with zipfile.ZipFile(BytesIO(content)) as source:
        book = source.read("xl/workbook.xml").decode()
    names = [
        piece.split('"')[0]
        for piece in book.split("<sheet ")[1:]
        for piece in [piece.split('name="')[1]]
    ]
    return f"xl/worksheets/sheet{names.index(title) + 1}.xml"
