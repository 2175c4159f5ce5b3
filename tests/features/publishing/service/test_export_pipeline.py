"""Exports that something else finishes: here a stand-in, so that each step can be seen."""

import json
import sys

import pytest

from curriculum_studio.core.interchange import ExportRequest, WriterEntry
from curriculum_studio.features.printing.service import Typeset
from curriculum_studio.features.publishing.service import exports
from curriculum_studio.i18n import Progress, finish, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.format_registry import TYPESET
from tests.helpers.documents import small_standard

TOLD = message("Test", "x")


class Makers:
    """Counts what is written, converted and typeset."""

    def __init__(self, monkeypatch):
        self.written: list[dict[str, str]] = []
        self.converted: list[tuple[bytes, str]] = []
        self.typeset_: list[bytes] = []
        here = sys.modules[__name__]
        monkeypatch.setattr(here, "write", self.write, raising=False)
        monkeypatch.setattr(here, "describe", self.describe, raising=False)
        monkeypatch.setattr(exports, "for_print", lambda content: content)
        monkeypatch.setattr(exports, "as_pdf", self.convert)

    def write(self, bundle):
        yield Progress(0, 1, TOLD)
        self.written.append(dict(bundle.options))
        return bundle.options.get("pages", "none").encode()

    def describe(self, bundle):
        yield Progress(0, 1, TOLD)
        return b"pages of " + bundle.document.title("zh").encode()

    def convert(self, content, suffix):
        yield Progress(0, 0, TOLD)
        self.converted.append((content, suffix))
        return b"%PDF " + content

    def typeset(self, content, name):
        yield Progress(0, 0, TOLD)
        self.typeset_.append(content)
        return Typeset(b"%PDF " + content, (TOLD,))

    def page_numbers(self, content, name):
        yield Progress(0, 0, TOLD)
        self.typeset_.append(content)
        return {"a": "1"}


#: Those of the makers that a test has put here.
WRITE, DESCRIBE = Lazy(f"{__name__}:write"), Lazy(f"{__name__}:describe")

DOCX = WriterEntry("docx", ".docx", frozenset({"standard"}), WRITE, numbered=DESCRIBE)
PDF = WriterEntry("pdf", ".pdf", frozenset({"standard"}), DESCRIBE, by_way_of=TYPESET)
FORM = WriterEntry("form-pdf", ".pdf", frozenset({"unit"}), WRITE, by_way_of=".docx")


@pytest.fixture
def makers(monkeypatch):
    return Makers(monkeypatch)


def content(entry, makers, tell=None, **options):
    bundle = ExportRequest((small_standard(),), ("zh",), lambda _: b"", options=options)
    return finish(exports.content_of(entry, bundle, makers, tell))


def test_a_plain_export_needs_nothing_else(makers):
    assert content(DOCX, makers, version="7") == b"none"
    assert makers.written == [{"version": "7"}]
    assert makers.converted == makers.typeset_ == []


def test_the_form_of_a_school_is_converted_by_an_office_program(makers):
    assert content(FORM, makers, teacher_notes="yes") == b"%PDF none"
    assert makers.converted == [(b"none", ".docx")]


def test_pages_are_looked_up_and_written(makers):
    assert json.loads(content(DOCX, makers, pages="yes")) == {"a": "1"}
    assert [each.get("pages") for each in makers.written] == ['{"a": "1"}']
    assert len(makers.typeset_) == 1


def test_a_pdf_is_typeset_and_what_is_known_of_it_is_told(makers):
    told = []
    title = small_standard().title("zh").encode()
    assert content(PDF, makers, told.append) == b"%PDF pages of " + title
    assert told == [TOLD]
    assert makers.converted == []


def test_given_pages_are_written_as_they_are(makers):
    assert content(DOCX, makers, pages='{"a": "5"}') == b'{"a": "5"}'
    assert makers.typeset_ == []
