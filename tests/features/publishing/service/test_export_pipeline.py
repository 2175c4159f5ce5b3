"""Exports that another program finishes; here it is a stand-in, so that each step can be seen."""

import json
import sys

import pytest

from curriculum_studio.core.interchange import ExportRequest, WriterEntry
from curriculum_studio.features.publishing.service import exports
from curriculum_studio.i18n import Progress, finish, message
from curriculum_studio.lazy import Lazy
from tests.helpers.documents import small_standard

TOLD = message("Test", "x")


class Office:
    """Counts what is written and printed; headings move as long as the pages do."""

    def __init__(self, monkeypatch, moves=0):
        self.written: list[dict[str, str]] = []
        self.printed: list[tuple[bytes, str]] = []
        self._moves = moves
        here = sys.modules[__name__]
        monkeypatch.setattr(here, "write", self.write, raising=False)
        monkeypatch.setattr(here, "pages", self.pages, raising=False)
        monkeypatch.setattr(exports, "for_print", lambda content: content)
        monkeypatch.setattr(exports, "as_pdf", self.print)

    def write(self, bundle):
        yield Progress(0, 1, TOLD)
        self.written.append(dict(bundle.options))
        return bundle.options.get("pages", "none").encode()

    def print(self, content, suffix):
        yield Progress(0, 0, TOLD)
        self.printed.append((content, suffix))
        return b"%PDF " + content

    def pages(self, bundle, pdf):
        return {"a": str(min(len(self.printed), self._moves + 1))}


#: Those of the office that a test has put here.
WRITE, PAGES = Lazy(f"{__name__}:write"), Lazy(f"{__name__}:pages")

DOCX = WriterEntry("docx", ".docx", frozenset({"standard"}), WRITE, pages=PAGES)
PDF = WriterEntry("pdf", ".pdf", frozenset({"standard"}), WRITE, by_way_of=".docx", pages=PAGES)
UNIT_PDF = WriterEntry("pdf", ".pdf", frozenset({"unit"}), WRITE, by_way_of=".docx")


def content(entry, **options):
    bundle = ExportRequest((small_standard(),), ("zh",), lambda _: b"", options=options)
    return finish(exports.content_of(entry, bundle))


def test_a_plain_export_needs_no_other_program(monkeypatch):
    office = Office(monkeypatch)
    assert content(DOCX, version="7") == b"none"
    assert office.written == [{"version": "7"}]
    assert office.printed == []


def test_a_pdf_is_made_of_what_the_writer_wrote(monkeypatch):
    office = Office(monkeypatch)
    assert content(UNIT_PDF, teacher_notes="yes") == b"%PDF none"
    assert office.printed == [(b"none", ".docx")]


def test_pages_are_looked_up_written_and_looked_at_again(monkeypatch):
    office = Office(monkeypatch)
    assert json.loads(content(DOCX, pages="yes")) == {"a": "1"}
    assert [each.get("pages") for each in office.written] == [None, '{"a": "1"}']
    assert len(office.printed) == 2


def test_a_pdf_has_pages_without_being_asked(monkeypatch):
    office = Office(monkeypatch)
    assert content(PDF) == b'%PDF {"a": "1"}'
    assert content(PDF, pages="no") == b"%PDF none"
    assert len(office.printed) == 3


def test_pages_that_move_once_are_looked_up_again(monkeypatch):
    Office(monkeypatch, moves=1)
    assert json.loads(content(DOCX, pages="yes")) == {"a": "2"}


@pytest.mark.parametrize(("entry", "wanted"), [(DOCX, b"none"), (PDF, b"%PDF none")])
def test_pages_that_never_rest_are_left_out(monkeypatch, entry, wanted):
    Office(monkeypatch, moves=99)
    assert content(entry, pages="yes") == wanted


def test_given_pages_are_written_as_they_are(monkeypatch):
    office = Office(monkeypatch)
    assert content(DOCX, pages='{"a": "5"}') == b'{"a": "5"}'
    assert content(PDF, pages='{"a": "5"}') == b'%PDF {"a": "5"}'
    assert len(office.printed) == 1
