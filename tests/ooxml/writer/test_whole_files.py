"""Every Office file that the program writes is whole: each reference in it leads somewhere."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.payloads.review import Meeting
from curriculum_studio.features.frameworks.formats import framework_docx
from curriculum_studio.features.indicators.formats import indicator_workbook
from curriculum_studio.features.redline.formats.redline_writer import write as redline
from curriculum_studio.features.review.formats import minutes
from curriculum_studio.features.review.formats.comment_forms import (
    comment_log,
    form_templates,
)
from curriculum_studio.features.review.formats.minutes import Minutes, MinutesPart, Present
from curriculum_studio.features.review.formats.word_comments.content import Thread, ThreadEntry
from curriculum_studio.features.review.formats.word_comments.writer import annotated
from curriculum_studio.features.school_forms.formats.field_labels import read_labels
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import overview_workbook, unit_docx
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.locations import FolderResources, resource_folder
from tests.features.assessment.formats.workbook.making import blank
from tests.features.review.formats.comment_forms.test_chinese_forms import (
    COUNTS,
    HEAD,
    LAYOUTS,
    ROWS,
)
from tests.features.school_forms.formats import looks
from tests.features.school_forms.formats.test_forms import filled, picture
from tests.helpers.documents import nested, random_edits, small_standard, small_unit
from tests.helpers.ooxml import OfficeFile, assert_whole, faults
from tests.helpers.samples import FILES, sample_bundle, samples_of

WRITERS = {"standard": standard_docx, "unit": unit_docx, "framework": framework_docx}


def request(kind: str, *languages, **options) -> ExportRequest:
    library = sample_bundle(kind).library
    return ExportRequest((samples_of(kind)[0],), languages, FILES.get, library, options)


def document(kind: str, *languages, **options) -> bytes:
    return finish(WRITERS[kind].write(request(kind, *languages, **options)))


def changed(make: Callable, *languages) -> bytes:
    """A comparison with what came of a document by changes at random."""
    before = make()
    after = apply(before, *random_edits(before, Random(7), 9)).document
    compared = Compared(before, "王老师", "2026-11-24T08:30:00Z", "v1")
    bundle = ExportRequest((after,), languages, lambda _: b"", sample_bundle("standard").library)
    return finish(redline(replace(bundle, compared=compared)))


def commented(*languages) -> bytes:
    """The sample with a thread at every tenth text, and a reply to each."""
    own = samples_of("standard")[0]
    said = (ThreadEntry("甲园", "意见", "2026-03-01T09:00:00Z"), ThreadEntry("乙园", "答复"))
    texts = [each for each in own.walk() if each.text(languages[0])][::10]
    threads = [Thread(anchored(each, languages[0], 0, 2), said) for each in texts]
    return finish(annotated(standard_docx.write, request("standard", *languages), threads)).content


def minute_book() -> bytes:
    parts = tuple(
        MinutesPart(language=each, title="规范", number="T/ABC 1—2026", stage="送审稿", rows=ROWS)
        for each in LANGUAGES
    )
    return minutes.write(
        Minutes(
            name="", meeting=Meeting(drafters=1),
            present=(Present("甲园", 2, ("王老师", "李老师")),),
            notes=("已讨论。",), counts={"accepted": 1}, parts=parts,
        )
    )  # fmt: skip


EXPORTS: dict[str, Callable[[], bytes]] = {
    **{language: cache(lambda each=language: document("standard", each)) for language in LANGUAGES},
    "two languages": lambda: document("standard", "zh", "en"),
    "three languages": lambda: document("standard", "zh", "en", "de"),
    "below each other": lambda: document(
        "standard", "zh", "en", arrangement="alternating", lists="yes"
    ),
    "unit": lambda: document("unit", "zh", teacher_notes="yes"),
    "unit in two": lambda: document("unit", "zh", "de"),
    **{
        f"unit, {part}": (lambda each=part: document("unit", "zh", part=each))
        for part in ("week", "day", "activity", "materials", "letter", "project")
    },
    "framework": lambda: document("framework", "en"),
    "comparison": lambda: changed(small_standard, "zh"),
    "comparison in two": lambda: changed(small_standard, "zh", "en"),
    "comparison of a unit": lambda: changed(small_unit, "zh"),
    "comments": lambda: commented("zh"),
    "comments in two": lambda: commented("zh", "en"),
    "comments of ISO": lambda: form_templates.write_iso(ROWS, HEAD),
    "minutes": minute_book,
    **{
        f"form {layout.id}": (
            lambda each=layout: form_templates.write_form(each, ROWS, HEAD, COUNTS)
        )
        for layout in LAYOUTS
    },
    "indicators": lambda: finish(indicator_workbook.write(sample_bundle("standard", "zh"))),
    "overview": lambda: finish(overview_workbook.write(sample_bundle("unit", "zh"))),
    "comment log": lambda: comment_log.write(ROWS, "规范", "zh"),
    "assessment workbook": lambda: blank(samples_of("standard")[0]),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_all_that_is_written_is_whole(name):
    assert_whole(EXPORTS[name]())


@pytest.mark.parametrize("make", [*looks.ALL, looks.photos])
def test_a_school_form_is_no_worse_when_it_is_filled(make):
    labels = read_labels(FolderResources(resource_folder("resources")).read("forms/labels.json"))
    photos = nested("section", nested("photo", text="照片", pictures={"zh": "p"}), role="photos")
    activity = nested("activity", photos, text="四个桶的家")
    section = nested("section", activity, role="activities")
    own = read_nested(nested("unit", section, text="垃圾"), "u")
    before = make()
    after = filled(before, labels, document=own, pictures={"p": picture(40, 30)})
    assert set(faults(after)) <= set(faults(before))
    shown = [each for each in OfficeFile(after).names if "curriculum" in each]
    assert len(shown) == (make is looks.photos)


def test_the_sample_holds_what_the_check_looks_at():
    """Or the check would find nothing wrong because nothing is there."""
    file = OfficeFile(EXPORTS["zh"]())
    text = file.trees["word/document.xml"]
    for name in ("bookmarkStart", "instrText", "hyperlink", "numPr", "gridSpan", "drawing"):
        assert next(text.iter(f"{{*}}{name}"), None) is not None, name
    noted = OfficeFile(commented("zh")).trees["word/document.xml"]
    assert next(noted.iter("{*}commentReference"), None) is not None
    compared = OfficeFile(changed(small_standard, "zh")).trees["word/document.xml"]
    assert next(compared.iter("{*}ins"), None) is not None
