"""Pages as they come out: words as they were typed, numbers that hold, and what goes wrong."""

import io
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import pypdfium2
import pytest
from PIL import Image

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.printing.formats import typesetting
from curriculum_studio.features.printing.formats.page_data import TypesetJob, unpacked
from curriculum_studio.features.printing.formats.pdf_writer import write_paper, write_standard
from curriculum_studio.features.printing.formats.pdf_writer import write_unit as write_unit_pages
from curriculum_studio.features.printing.formats.typesetting import resolved
from curriculum_studio.features.printing.service import Typesetter
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.render.paper import PaperBuilder
from curriculum_studio.untrusted.worker_process import Bounds
from tests.helpers.documents import nested, paragraph
from tests.helpers.samples import FILES, KeptFiles, samples_of

RESOURCES = FolderResources(resource_folder("resources"))


@pytest.fixture(autouse=True)
def reading_apart():
    """Here it is seen when a process begins and ends."""


@pytest.fixture(scope="module")
def typesetter():
    maker = Typesetter(RESOURCES)
    yield maker
    maker.close()


class Sheets:
    """The texts of a PDF, sheet by sheet."""

    def __init__(self, pdf):
        document = pypdfium2.PdfDocument(pdf)
        self.pages = [page.get_textpage().get_text_range() for page in document]
        self.sizes = [page.get_size() for page in document]
        self.labels = [document.get_page_label(at) for at in range(len(document))]
        self.bookmarks = [
            (mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()
        ]
        document.close()

    @property
    def whole(self):
        return bare("".join(self.pages))

    def sheet_of(self, words, first=0):
        found = (at for at in range(first, len(self.pages)) if bare(words) in bare(self.pages[at]))
        return next(found)


def bare(words):
    return re.sub(r"\s", "", words)


def request(raw, *languages, files=FILES, time="2026-11-28T08:00:00+00:00", **options):
    document = read_nested(raw, "printed")
    return ExportRequest((document,), languages, files.get, options=options, time=time)


def pages(typesetter, bundle, write=write_standard):
    made = finish(typesetter.typeset(finish(write(bundle)), "规范"))
    return Sheets(made.pdf), made


def chapters(*nodes):
    return nested("standard", nested("foreword", paragraph("前。")), *nodes, text="规范")


# --- words -----------------------------------------------------------------------------------

TYPED = r'#let x = 1; $y^2$ @ref \alpha *b* _i_ `c` <l> // #import "@preview/x:1.0.0" = 1 ~ [a]'


def everywhere(words):
    cell = nested("cell", text=words, column="a")
    row = nested("row", cell)
    table = nested("table", row, text=words, columns=[{"id": "a"}])
    clause = nested(
        "clause",
        paragraph(words),
        nested("list", nested("item", text=words), marker="letter"),
        nested("note", text=words),
        table,
        nested("figure", text=words),
        nested("formula", latex=rf"\text{{{'#let'}}} = #"),
        text=words,
    )
    term = nested("term", nested("definition", text=words), text=words)
    return nested(
        "standard",
        nested("foreword", paragraph(words)),
        clause,
        nested("clause", term, text="术语和定义"),
        nested("annex", paragraph(words), text=words),
        text=words,
    )


def test_what_is_typed_stands_as_it_was_typed(typesetter):
    sheets, _ = pages(typesetter, request(everywhere(TYPED), "zh"))
    # Cover, head of the text, two contents, foreword, and nine places in the text.
    assert sheets.whole.count(bare(TYPED)) >= 12
    assert "#let" in sheets.pages[-2] + sheets.pages[-1] + "".join(sheets.pages)


@pytest.mark.parametrize("language", ["en", "de"])
def test_in_each_language(typesetter, language):
    document = nested("clause", paragraph(TYPED), text={language: TYPED})
    sheets, _ = pages(typesetter, request(nested("standard", document, text="规范"), language))
    assert bare(TYPED).removesuffix("~[a]") in sheets.whole.replace("\xad", "")


def test_a_footnote_stands_on_the_page_of_its_sign(typesetter):
    clause = nested("clause", nested("paragraph", nested("footnote", text="注解。"), text="规定"))
    sheets, _ = pages(typesetter, request(chapters(clause), "zh"))
    assert "1)注解。" in bare(sheets.pages[-1])
    assert "规定1)" in bare(sheets.pages[-1])


def test_cited_documents_are_numbered_in_brackets(typesetter):
    entry = nested("bibliography_entry", text="低碳教育")
    sheets, _ = pages(typesetter, request(chapters(nested("bibliography", entry)), "zh"))
    assert "[1]低碳教育" in bare(sheets.pages[-1])


def test_quotation_marks_are_those_of_their_language(typesetter):
    """In Chinese they are as wide as a character; in German they are low and high."""
    raw = chapters(nested("clause", paragraph("称为“双碳”。"), text="范围"))
    made = finish(typesetter.typeset(finish(write_standard(request(raw, "zh"))), "x"))
    document = pypdfium2.PdfDocument(made.pdf)
    text = document[len(document) - 1].get_textpage()
    at = text.get_text_range().index("“")
    left, _, right, _ = text.get_charbox(at, loose=True)
    document.close()
    assert right - left == pytest.approx(10.5, abs=0.6)


# --- pages -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sample(typesetter):
    """The sample standard in Chinese: its document, its sheets and what is known of its pages."""
    document = samples_of("standard")[0]
    bundle = ExportRequest((document,), ("zh",), FILES.get, time="2026-11-28T08:00:00+00:00")
    job = finish(write_standard(bundle))
    made = finish(typesetter.typeset(job, "规范"))
    return document, Sheets(made.pdf), finish(typesetter.page_numbers(job, "规范")), made


def test_all_words_of_a_standard_can_be_found(sample):
    document, sheets, _, _ = sample
    for node in document.walk():
        if node.kind in {"clause", "annex", "table", "paragraph"}:
            cell = node.cell("zh")
            if not cell.marks:
                assert bare(cell.text) in sheets.whole, cell.text
    # Neither Kangxi radicals nor their supplement stand for common characters.
    assert re.findall("[\u2e80-\u2fdf]", sheets.whole) == []


def test_the_contents_name_the_pages_on_which_the_headings_stand(sample):
    document, sheets, numbers, _ = sample
    headings = [mark for mark in sheets.bookmarks if "\n" not in mark[0]]
    assert len(numbers) == 100
    shown = {bare(title): sheets.labels[at] for title, at in headings}
    named = [node for node in document.walk() if node.id in numbers]
    checked = 0
    for node in named:
        title = bare(node.cell("zh").text)
        at = next((label for words, label in shown.items() if words.endswith(title)), None)
        if title and at is not None and sum(words.endswith(title) for words in shown) == 1:
            assert at == numbers[node.id]
            checked += 1
    assert checked > 60
    # The contents print them too: I, II … before 1, 2 …
    assert numbers[next(n.id for n in document.walk() if n.kind == "foreword")] == "IV"


def test_what_counts_anew_begins_on_a_right_hand_page(sample):
    _, sheets, _, _ = sample
    assert sheets.labels.index("I") % 2 == 0
    assert sheets.labels.index("1") % 2 == 0
    assert bare(sheets.pages[1]) == "", "the back of the cover is empty"


def test_numbers_of_pages_stand_on_the_outer_side(sample):
    _, sheets, _, made = sample
    document = pypdfium2.PdfDocument(made.pdf)
    places = {}
    for label in ("1", "2"):
        page = document[sheets.labels.index(label)]
        text = page.get_textpage()
        places[label] = text.get_charbox(text.count_chars() - 1)[0] / page.get_width()
    document.close()
    assert places["1"] > 0.8
    assert places["2"] < 0.2


def test_a_table_that_goes_on_says_so_and_repeats_its_head(sample):
    _, sheets, _, _ = sample
    first = sheets.sheet_of("表A.1　评价指标体系及分值", sheets.labels.index("1"))
    assert "（续）" not in sheets.pages[first]
    assert "表A.1评价指标体系及分值（续）" in bare(sheets.pages[first + 1])
    assert bare(sheets.pages[first + 1]).count("指标类型") == 1


def test_it_is_an_archival_pdf_with_title_and_bookmarks(sample):
    _, sheets, _, made = sample
    assert b"<pdfaid:part>2</pdfaid:part>" in made.pdf
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in made.pdf
    assert sheets.bookmarks[0][0].replace("\u2003", "").replace(" ", "") == "前言"
    assert len(sheets.bookmarks) > 90


def test_the_same_state_gives_the_same_bytes(typesetter):
    raw = chapters(nested("clause", paragraph("规定。"), text="范围"))
    one, two = (pages(typesetter, request(raw, "zh"))[1].pdf for _ in range(2))
    assert one == two


def test_languages_stand_side_by_side(typesetter):
    clause = nested("clause", paragraph("规定。", "Rule."), text="范围")
    sheets, _ = pages(typesetter, request(nested("standard", clause, text="规范"), "zh", "en"))
    at = sheets.sheet_of("规定。")
    assert "Rule." in sheets.pages[at]


def test_a_week_plan_lies_on_its_side(typesetter):
    document = samples_of("unit")[0]
    bundle = ExportRequest((document,), ("zh",), FILES.get, options={"part": "week"})
    sheets, _ = pages(typesetter, bundle, write_unit_pages)
    assert all(width > height for width, height in sheets.sizes)
    assert "周一" in sheets.whole


def test_a_last_line_is_not_alone_on_its_page(typesetter):
    """In German the three weeks fill two pages: the note below them takes the third along."""
    document = samples_of("unit")[0]
    bundle = ExportRequest((document,), ("de",), FILES.get, options={"part": "week"})
    sheets, _ = pages(typesetter, bundle, write_unit_pages)
    assert "Täglich mindestens zwei Stunden" in sheets.pages[-1]
    assert re.search(r"Woche \d", sheets.pages[-1])


def test_a_unit_shows_its_web_and_its_activities(typesetter):
    document = samples_of("unit")[0]
    bundle = ExportRequest((document,), ("zh", "de"), FILES.get)
    sheets, _ = pages(typesetter, bundle, write_unit_pages)
    for node in document.walk():
        if node.kind in {"activity", "web_node"}:
            assert bare(node.cell("zh").text) in sheets.whole


def test_a_paper_has_pages_too(typesetter):
    paper = PaperBuilder("de", "Protokoll #1", "Sitzung")
    paper.fields((("Datum", "28.11."), ("Ort", "")))
    paper.table(("Nr.", "Beschluss"), (("1", "$ bleibt"),), (20.0, 80.0))
    paper.items(("eins", "zwei"))
    made = finish(typesetter.typeset(write_paper([paper.outline()]), "Protokoll"))
    words = Sheets(made.pdf).whole
    assert all(each in words for each in ("Protokoll#1", "$bleibt", "•eins", "28.11."))


# --- pictures --------------------------------------------------------------------------------


def pictured(content):
    files = KeptFiles()
    name = files.put(content, "image/png", "x.png")
    figure = nested("figure", text="图", pictures={"zh": name})
    return request(chapters(nested("clause", figure, text="范围")), "zh", files=files)


def encoded(form, mode="RGB"):
    kept = io.BytesIO()
    Image.new(mode, (40, 20)).save(kept, form)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "RGBA"), ("JPEG", "RGB"), ("JPEG", "CMYK"), ("GIF", "P"), ("TIFF", "RGB"),
     ("BMP", "RGB"), ("WEBP", "RGB")],
)  # fmt: skip
def test_pictures_of_all_forms_are_shown(typesetter, form, mode):
    sheets, made = pages(typesetter, pictured(encoded(form, mode)))
    assert "图待补" not in sheets.whole
    assert b"/Subtype/Image" in made.pdf.replace(b" ", b"")


def test_pictures_in_a_cell_are_parted_by_pages_and_a_letter_has_one(typesetter):
    files = KeptFiles()
    kept = io.BytesIO()
    Image.new("RGB", (20, 40)).save(kept, "PNG")
    name = files.put(kept.getvalue(), "image/png", "x.png")
    photos = [nested("photo", text=f"照片{at}。", pictures={"zh": name}) for at in range(6)]
    activity = nested("activity", nested("section", *photos, role="photos"), text="看")
    raw = nested("unit", nested("section", activity, role="activities"), text="主题")
    sheets, _ = pages(typesetter, request(raw, "zh", files=files), write_unit_pages)
    first, last = sheets.sheet_of("照片0。"), sheets.sheet_of("照片5。")
    assert last > first
    letter = ExportRequest(
        (next(each for each in samples_of("unit") if "瓶" in each.title("zh")),),
        ("de",), FILES.get, options={"part": "letter"},
    )  # fmt: skip
    sheets, _ = pages(typesetter, letter, write_unit_pages)
    assert sheets.sheet_of("Einwilligung") == 1


@pytest.mark.parametrize(
    "content", [b"", b"no picture", encoded("PNG")[:40], b"GIF89a" + b"\0" * 9]
)
def test_what_is_no_picture_is_said_and_stops_no_page(typesetter, content):
    sheets, _ = pages(typesetter, pictured(content))
    assert "图待补" in sheets.whole


# --- what goes wrong -------------------------------------------------------------------------


STRANGE = "a\x0bb\u202e\ufffe\U0001f600\u0e01"


def nested_lists(depth):
    item = nested("item", text="末")
    for at in range(depth):
        item = nested("item", nested("list", item, marker="letter"), text=str(at))
    return nested("list", item)


BAD = {
    "nothing": nested("standard", text=""),
    "no chapter": nested("standard", paragraph("杂。"), text="x"),
    "deep lists": chapters(nested("clause", nested_lists(12), text="范围")),
    "a word longer than a line": chapters(nested("clause", paragraph("W" * 900), text="范围")),
    "a table without cells": chapters(nested("clause", nested("table", text="空"), text="范围")),
    "strange signs": chapters(nested("clause", paragraph(STRANGE), text="x")),
    "an unsorted text": nested("standard", nested("unsorted", paragraph("杂。")), text="规范"),
    "wrong formula": chapters(nested("clause", nested("formula", latex=r"\frac{}^_ {"), text="x")),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize(
    "languages", [("zh",), pytest.param(("de", "zh"), marks=pytest.mark.campaign)]
)
def test_odd_documents_have_pages(typesetter, name, languages):
    sheets, made = pages(typesetter, request(BAD[name], *languages))
    assert len(sheets.pages) >= 2
    assert made.pdf.startswith(b"%PDF")


def test_what_takes_too_long_is_stopped_and_the_next_one_works(sample):
    document = sample[0]
    bundle = ExportRequest((document,), ("zh", "en", "de"), FILES.get)
    slow = finish(write_standard(bundle))
    quick = finish(write_standard(request(chapters(), "zh")))
    maker = Typesetter(RESOURCES, Bounds(memory=2048 * 1024 * 1024, seconds=1.2))
    try:
        with pytest.raises(StudioError) as caught:
            finish(maker.typeset(slow, "规范"))
        assert caught.value.what.source == "Laying out {name} took too long and was stopped."
        maker._process._bounds = Bounds(memory=2048 * 1024 * 1024, seconds=60.0)
        assert finish(maker.typeset(quick, "规范")).pdf.startswith(b"%PDF")
    finally:
        maker.close()


def test_a_process_that_ended_meanwhile_is_replaced(typesetter):
    raw = chapters(nested("clause", paragraph("规定。"), text="范围"))
    pages(typesetter, request(raw, "zh"))
    os.kill(typesetter.pid, signal.SIGKILL)
    sheets, _ = pages(typesetter, request(raw, "zh"))
    assert "规定。" in sheets.pages[-1]


def test_a_process_without_work_ends_after_a_while():
    maker = Typesetter(RESOURCES, kept=0.05)
    pages(maker, request(chapters(), "zh"))
    ended = time.monotonic() + 10
    while maker.pid is not None and time.monotonic() < ended:
        time.sleep(0.01)
    assert maker.pid is None
    sheets, _ = pages(maker, request(chapters(), "zh"))
    assert len(sheets.pages) == 5
    maker.close()


def test_who_closes_waits_for_a_process_that_is_ending(monkeypatch):
    """Both would else end it at once, and one find nothing left to close."""
    maker = Typesetter(RESOURCES)
    begun, go = threading.Event(), threading.Event()
    ended = []

    def end():
        if threading.current_thread() is rest:
            begun.set()
            go.wait(60)
        ended.append(threading.current_thread() is rest)

    def join(timeout=None):
        go.set()
        threading.Thread.join(rest, timeout)

    rest = maker._rest = threading.Timer(0, maker._end_idle)
    monkeypatch.setattr(maker._process, "close", end)
    monkeypatch.setattr(rest, "join", join)
    rest.start()
    assert begun.wait(60)
    maker.close()
    rest.join()
    assert ended == [True, False]


def test_work_that_is_given_up_ends_its_process(typesetter, sample):
    bundle = ExportRequest((sample[0],), ("en", "de"), FILES.get)
    work = typesetter.typeset(finish(write_standard(bundle)), "规范")
    next(work)
    work.close()
    assert typesetter._process._process is None
    sheets, _ = pages(typesetter, request(chapters(), "zh"))
    assert len(sheets.pages) == 5


def test_missing_fonts_are_named_with_what_stands_in():
    there = ("Noto Serif CJK SC", "nimbus roman")
    found = resolved(("SimSun", "Times New Roman", "Arial"), there)
    assert found == {
        "SimSun": ["Noto Serif CJK SC"],
        "Times New Roman": ["nimbus roman"],
        "Arial": [],
    }
    assert resolved(("SimSun",), ("NSimSun", "SIMSUN"))["SimSun"] == ["SIMSUN", "NSimSun"]


def test_without_any_font_that_is_like_those_there_are_pages(typesetter, tmp_path, monkeypatch):
    """As on a new Windows of Wine: letters come from the library, Han characters where they are."""
    monkeypatch.setattr(typesetting, "_families", lambda: ("New Computer Modern Math",))
    job = unpacked(finish(write_standard(request(everywhere("甲 Scope"), "zh"))))
    order = TypesetJob(typesetter._template(), job.data, job.fonts, str(tmp_path), {}, 0)
    made = typesetting.typeset(order)
    assert made.pdf.startswith(b"%PDF")
    assert set(made.stands_in.values()) == {""}


# --- no connection ---------------------------------------------------------------------------


def asked(source):
    """Whether setting a source opens a connection to the proxy that it is told to take."""
    calls = []
    server = socket.create_server(("127.0.0.1", 0))

    def answer():
        while True:
            try:
                caller, _ = server.accept()
            except OSError:
                return
            calls.append(caller.recv(64))
            caller.close()

    threading.Thread(target=answer, daemon=True).start()
    address = f"http://127.0.0.1:{server.getsockname()[1]}"
    names = ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")
    ended = subprocess.run(
        [sys.executable, "-c", source],
        env={**dict.fromkeys(names, address), "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        check=False,
    )
    server.close()
    return calls, ended


FETCHING = """
import tempfile, typst
with tempfile.TemporaryDirectory() as cache:
    try:
        typst.compile(input=b'#import "@preview/cetz:0.4.0"', package_cache_path=cache)
    except RuntimeError:
        pass
"""
PRINTING = """
from tests.features.printing.test_typesetter import *
from curriculum_studio.features.printing.formats.typesetting import typeset
job = unpacked(finish(write_standard(request(everywhere(TYPED), "zh"))))
order = TypesetJob(Typesetter(RESOURCES)._template(), job.data, job.fonts, ".", {}, 0)
assert typeset(order).pdf.startswith(b"%PDF")
"""


def test_no_connection_is_opened_whatever_was_typed():
    """A source that asks for a package shows that the test would see it."""
    calls, _ = asked(FETCHING)
    assert calls, "the control reached nobody"
    calls, ended = asked(PRINTING)
    assert ended.returncode == 0, ended.stderr.decode()
    assert calls == []
