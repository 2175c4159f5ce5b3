"""Drafts of ours, other programs, and what reviewers do to drafts there."""

import io
import zipfile
from pathlib import Path

from lxml import etree

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.review.formats.word_comments.writer import annotated
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import finish
from tests.features.review.formats.word_comments.making import W
from tests.helpers.office import convert

P, R, T = (f"{{{W}}}{name}" for name in ("p", "r", "t"))


def draft(document, *languages) -> bytes:
    bundle = ExportRequest((document,), languages or ("zh",), lambda _: b"")
    return finish(write(bundle))


def commented(document, threads, *languages):
    """A draft with threads."""
    bundle = ExportRequest((document,), languages or ("zh",), lambda _: b"")
    return finish(annotated(write, bundle, threads))


def converted(content: bytes, folder: Path, ending: str = "docx", before: str = "docx") -> bytes:
    """The file as LibreOffice saves it."""
    source = folder / "in" / f"draft.{before}"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_bytes(content)
    convert([source], ending, folder / "out")
    return (folder / "out" / f"draft.{ending}").read_bytes()


def part_of(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def changed(content: bytes, change) -> bytes:
    """The file with its body changed by a function of the root element."""
    body = etree.fromstring(part_of(content, "word/document.xml"))
    change(body)
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.infolist():
            own = old.read(each)
            new.writestr(
                each, etree.tostring(body) if each.filename == "word/document.xml" else own
            )
    return written.getvalue()


def paragraph_with(body, words: str):
    """The first paragraph that reads like this."""
    return next(
        each for each in body.iter(P) if words in "".join(part.text or "" for part in each.iter(T))
    )


def without_bookmarks(body) -> None:
    for name in ("bookmarkStart", "bookmarkEnd"):
        for each in list(body.iter(f"{{{W}}}{name}")):
            each.getparent().remove(each)
