"""Readers in a process of their own: what they read arrives, what they do wrong stays there."""

import multiprocessing
import sys
from multiprocessing.context import SpawnProcess

import pytest

from curriculum_studio.features.review.formats import registry
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.formats.comment_forms.form_templates import write_iso
from curriculum_studio.i18n import Progress, StudioError, finish
from curriculum_studio.untrusted import worker_process
from curriculum_studio.untrusted.worker_process import Bounds, WorkerProcess, read_apart, run_apart
from tests.features.word_import.formats.making import docx, p, picture, received
from tests.features.word_import.formats.reading import tree

STANDARD = "curriculum_studio.features.word_import.formats.standard_reader"
MISBEHAVING = "tests.untrusted.readers"


@pytest.fixture
def begun():
    """The processes that were begun in this test; others hand theirs on from test to test."""
    others = set(multiprocessing.active_children())
    return lambda: set(multiprocessing.active_children()) - others


def test_what_is_read_arrives_with_its_pictures():
    content = docx(p("1 范围"), p("甲。"), p("2 要求"), p(picture()), p("图1 流程"))
    file = received(content)
    reading = finish(read_apart(STANDARD, "read", file))
    assert tree(reading.document).splitlines()[-1] == "  figure 图1 流程"
    figure = list(reading.document.walk())[-1]
    assert figure.payload.pictures["zh"].startswith("image/png:")  # type: ignore[union-attr]


def test_refusals_arrive_as_they_were_said():
    with pytest.raises(StudioError) as caught:
        finish(read_apart(STANDARD, "read", received(b"")))
    assert caught.value.what.source == "{name} is empty."
    assert caught.value.safe is not None
    assert caught.value.remedy is not None


@pytest.mark.parametrize(
    ("reader", "bounds", "sentence"),
    [
        ("endless", Bounds(seconds=2), "took too long"),
        ("silent", Bounds(seconds=2), "took too long"),
        ("dying", Bounds(), "stopped unexpectedly"),
        ("failing", Bounds(), "stopped unexpectedly"),
        ("deep", Bounds(), "nested too deeply"),
        pytest.param(
            "greedy", Bounds(memory=700 * 1024 * 1024), "needs more memory",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="no such limit there"),
        ),
    ],
)  # fmt: skip
def test_misbehaviour_ends_in_a_sentence(reader, bounds, sentence, capfd, begun):
    with pytest.raises(StudioError, match=sentence):
        finish(read_apart(MISBEHAVING, reader, received(b"x"), bounds))
    assert not begun()
    capfd.readouterr()


@pytest.mark.parametrize("reader", ["writing", "calling", "starting"])
def test_a_reader_may_neither_write_nor_call_nor_start(reader, tmp_path, monkeypatch, capfd):
    """What forbids it is a hook; where that is missing, each of these ends in another way."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StudioError, match="stopped unexpectedly"):
        finish(read_apart(MISBEHAVING, reader, received(b"x")))
    assert "PermissionError" in capfd.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_one_that_works_without_end_ends_by_itself(capfd, begun, monkeypatch):
    """It holds the interpreter; the system ends it when its processor time is used up."""
    monkeypatch.setattr(worker_process, "_WAITING", 60)
    with pytest.raises(StudioError, match="took too long") as caught:
        finish(read_apart(MISBEHAVING, "stuck", received(b"x"), Bounds(seconds=1)))
    assert isinstance(caught.value.__cause__, (EOFError, OSError)), "not by the clock"
    capfd.readouterr()
    assert not begun()


@pytest.mark.parametrize("problem", [OSError("no process"), RuntimeError("can't start")])
def test_a_process_that_cannot_start_is_told(problem, monkeypatch, begun):
    """As where there are too many, or a guard against viruses forbids it; the next one works."""

    def refuse(self):
        raise problem

    with WorkerProcess() as apart:
        with monkeypatch.context() as without:
            without.setattr(SpawnProcess, "start", refuse)
            with pytest.raises(StudioError, match="stopped unexpectedly"):
                finish(apart.run(MISBEHAVING, "who", name="a.xlsx"))
        assert finish(apart.run(MISBEHAVING, "who", name="a.xlsx"))
    assert not begun()


def test_stopping_ends_the_process(begun):
    work = read_apart(MISBEHAVING, "endless", received(b"x"))
    assert isinstance(next(work), Progress)
    assert len(begun()) == 1
    work.close()
    assert not begun()


def test_one_process_reads_file_after_file_and_a_new_one_follows_a_fault(capfd, begun):
    with WorkerProcess() as apart:
        first = finish(apart.run(MISBEHAVING, "who", name="a.xlsx"))
        assert finish(apart.run(MISBEHAVING, "who", name="b.xlsx")) == first
        with pytest.raises(StudioError, match="is nothing"):
            finish(apart.run(MISBEHAVING, "refusing", "b.xlsx", name="b.xlsx"))
        assert finish(apart.run(MISBEHAVING, "who", name="c.xlsx")) == first
        with pytest.raises(StudioError, match="stopped unexpectedly"):
            finish(apart.run(MISBEHAVING, "dying", received(b"x").content, name="d.xlsx"))
        assert finish(apart.run(MISBEHAVING, "who", name="e.xlsx")) != first
        assert len(begun()) == 1
    assert not begun()
    capfd.readouterr()


def test_what_reviewers_sent_is_read_in_another_process():
    """The reader of forms; what it returns and what it refuses comes over."""
    reader = "curriculum_studio.features.review.formats.incoming_reader"
    content = write_iso([FormRow({"number": "DE-001", "clause": "3", "comment": "More."})], {})
    sent = finish(run_apart(reader, "read_sent", content, "de.docx", name="de.docx"))
    assert [row.get("comment") for row in sent.sheet.rows] == ["More."]
    with pytest.raises(StudioError) as caught:
        finish(run_apart(reader, "read_sent", content[:500], "de.docx", name="de.docx"))
    assert len(caught.value.sentences) == 3


def test_reading_what_reviewers_sent_can_be_stopped(begun):
    content = write_iso([FormRow({"number": "DE-001", "clause": "3", "comment": "More."})], {})
    work = registry.read_sent(content, "de.docx")
    next(work)
    assert len(begun()) == 1
    work.close()
    assert not begun()
