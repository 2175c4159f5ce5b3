"""What we write ourselves comes back: the sample standard and the sample units."""

import hashlib
import re

import pytest

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import named
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from curriculum_studio.languages import Language
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.render.format_registry import writer_entry
from tests.features.word_import.formats.making import read_unit, received
from tests.features.word_import.formats.proof import check_shape, prove

#: Signs of automatic lists inside table cells become text there, and labels get a colon.
LABELS = "•·——：:.0123456789" * 60

#: Kinds that a Word file shows as something else: a table, a computed heading.
OTHERS = {
    "indicator_system", "indicator_group", "indicator", "evidence", "indicator_part",
    "indicator_note", "scoring_rules", "row", "cell", "table", "plan_entry", "teacher_note",
    "unsorted",
}  # fmt: skip


class Kept:
    """Keeps pictures in memory."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def put(self, content: bytes, media_type: str, name: str) -> str:
        identity = hashlib.sha256(content).hexdigest()
        self.contents[identity] = content
        return identity

    def get(self, identity: str) -> bytes:
        return self.contents[identity]


@pytest.fixture(scope="module")
def samples() -> tuple[dict[str, Document], Kept]:
    kept = Kept()
    documents = Samples(FolderResources(resource_folder("resources")), kept).documents()
    return {each.id: each for each in documents}, kept


def written(
    document: Document, language: Language, library: dict[str, Document], kept: Kept
) -> bytes:
    entry = writer_entry("docx", document.kind)
    return finish(entry.writer.load()(ExportRequest((document,), (language,), kept.get, library)))


def back(content: bytes, kind: str) -> ReadOutcome:
    read = read_standard if kind == "standard" else read_unit
    outcome = finish(read(received(content)))
    check_shape(outcome.reading.document)
    prove(content, outcome.reading.document, outcome.tally, labels=LABELS)
    return outcome


def lines(document: Document, language: Language) -> list[str]:
    """Kind and text of each node in one language; empty ones are not written."""
    found = []
    for node in document.walk():
        text = re.sub(r"\s", "", node.text(language))
        holder = document.nearest(node.id, named(*OTHERS)) is not None
        if text and not holder and node.kind not in OTHERS:
            found.append(f"{node.kind}: {text}")
    return found


@pytest.mark.parametrize("language", ["zh", "en", pytest.param("de", marks=pytest.mark.campaign)])
def test_the_sample_standard_comes_back(samples, language):
    documents, kept = samples
    document = next(each for each in documents.values() if each.kind == "standard")
    outcome = back(written(document, language, documents, kept), "standard")
    came = outcome.reading.document
    assert came.root.lead == language
    assert lines(came, language) == lines(document, language)
    front, was = came.root.payload, document.root.payload
    assert isinstance(front, FrontMatter)
    assert isinstance(was, FrontMatter)
    assert (front.number, front.ics, front.ccs, front.stage, front.draft_date) == (
        was.number, was.ics, was.ccs, was.stage, was.draft_date,
    )  # fmt: skip
    assert front.issuer[language] == was.issuer[language]


@pytest.mark.parametrize(
    ("language", "most"),
    [
        ("zh", None),
        ("de", 3),
        *(pytest.param(each, None, marks=pytest.mark.campaign) for each in ("de", "en")),
    ],
)
def test_sample_units_come_back(samples, language, most):
    documents, kept = samples
    units = [each for each in documents.values() if each.kind == "unit"]
    assert len(units) > 3
    for document in units[:most]:
        outcome = back(written(document, language, documents, kept), "unit")
        came = outcome.reading.document
        assert came.title(language) == document.title(language)
        kinds = ("activity", "aim", "step", "web_node")
        for kind in kinds:
            was = [n.text(language) for n in document.walk() if n.kind == kind]
            now = [n.text(language) for n in came.walk() if n.kind == kind]
            assert now == was, kind
        lost = set(lines(document, language)) - set(lines(came, language))
        assert len(lost) <= len(lines(document, language)) * 0.05, lost
