"""TMX: only pairs that are finished and up to date, with where they come from."""

from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.text import OBJECT, Cell, Mark, text_hash
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.terminology.formats.translation_files import write_tmx
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import nested, small_standard, words
from tests.helpers.samples import sample_bundle, samples_of
from tests.helpers.strategies import cells

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def written(*documents, languages=("zh",)):
    return etree.fromstring(finish(write_tmx(ExportRequest(documents, languages, lambda _: b""))))


def pairs(root):
    """Language and text of both sides of each unit."""
    return [
        [(side.get(LANG), "".join(side.find("seg").itertext())) for side in unit.findall("tuv")]
        for unit in root.iter("tu")
    ]


def one(**states):
    """A standard of one paragraph; by language the state of its translation."""
    document = read_nested(
        nested("standard", nested("foreword", nested("paragraph", text=words("甲", "A", "B")))), "t"
    )
    return assembled(
        [_in(node, states) if node.kind == "paragraph" else node for node in document.walk()]
    )


def _in(node, states):
    for language, status in states.items():
        base = "0a1b" if status == "stale" else text_hash(node.cell("zh"))
        kept = "confirmed" if status == "stale" else status
        cell = replace(node.cell(language), status=kept, based_on=base)
        node = node.with_cell(language, cell)
    return node


@pytest.mark.parametrize("status", ["translated", "confirmed"])
def test_what_is_finished_is_there(status):
    root = written(one(en=status, de="draft"))
    (unit,) = root.iter("tu")
    assert pairs(root) == [[("zh", "甲"), ("en", "A")]]
    props = {each.get("type"): each.text for each in unit.findall("prop")}
    assert props["x-state"] == status
    assert unit.get("srclang") == "zh"
    assert props["x-node"] == unit.get("tuid").removesuffix("-en")
    assert props["x-kind"] == "paragraph"


@pytest.mark.parametrize("status", ["draft", "stale"])
def test_what_is_not_finished_or_out_of_date_is_not(status):
    assert pairs(written(one(en=status, de="confirmed"))) == [[("zh", "甲"), ("de", "B")]]


@pytest.mark.parametrize(
    ("languages", "targets"),
    [((), ["en", "de"]), (("zh",), ["en", "de"]), (("en",), ["en"]), (("zh", "de"), ["de"]),
     (LANGUAGES, ["en", "de"]), (("en", "de"), [])],
)  # fmt: skip
def test_languages_choose_the_pairs(languages, targets):
    root = written(one(en="confirmed", de="translated"), languages=languages)
    assert [each[1][0] for each in pairs(root)] == targets


def test_the_head_says_where_it_comes_from():
    header = written(one()).find("header")
    assert header.get("creationtool") == "Curriculum Studio"
    assert (header.get("srclang"), header.get("segtype")) == ("*all*", "paragraph")


def test_the_sample_gives_the_pairs_that_are_good():
    root = etree.fromstring(finish(write_tmx(sample_bundle("standard", "zh"))))
    (standard,) = samples_of("standard")
    good = {CellState.TRANSLATED, CellState.CONFIRMED}
    wanted = [
        f"{node.id}-{language}"
        for node in standard.walk()
        for language in ("en", "de")
        if not node.cell("zh").blank and state(node, language) in good
    ]
    assert [unit.get("tuid") for unit in root.iter("tu")] == wanted
    assert len(wanted) > 500


def test_references_are_placeholders_that_show_what_they_lead_to():
    document = one(en="confirmed")
    root_id = document.id
    mark = Mark(1, 2, "ref", root_id)
    nodes = [
        node.with_cell("zh", Cell(f"见{OBJECT}。", (mark,))).with_cell(
            "en", replace(Cell(f"A{OBJECT}!", (mark,)), status="confirmed")
        )
        if node.kind == "paragraph"
        else node
        for node in document.walk()
    ]
    root = written(assembled(nodes))
    place = root.find(".//tuv/seg/ph")
    assert (place.get("type"), place.get("x"), place.tail) == ("x-reference", "1", "。")


@given(cells())
def test_any_text_gives_a_file_that_reads_back(cell):
    confirmed = replace(cell, status="confirmed", based_on="")
    node = next(each for each in small_standard().walk() if each.kind == "paragraph")
    nodes = [
        each.with_cell("zh", Cell("甲")).with_cell("en", confirmed) if each.id == node.id else each
        for each in small_standard().walk()
    ]
    root = written(assembled(nodes), languages=("en",))
    units = [each for each in root.iter("tu") if each.get("tuid") == f"{node.id}-en"]
    assert len(units) == (0 if confirmed.blank else 1)
