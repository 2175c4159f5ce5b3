"""Terms go out as TBX or as a workbook and come back the same; files of others are read too."""

from random import Random

import pytest
from hypothesis import given, settings
from openpyxl import Workbook

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest, ReceivedFile
from curriculum_studio.features.terminology.formats import glossary_workbook, tbx_reader
from curriculum_studio.features.terminology.formats.translation_files import write_tbx
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import nested, words
from tests.helpers.strategies import randoms

WAYS = {
    "tbx": (write_tbx, tbx_reader.read),
    "xlsx": (glossary_workbook.write, glossary_workbook.read),
}
STATUSES = ("admitted", "abbreviation", "deprecated", "forbidden")


def there_and_back(document, way):
    write, read = WAYS[way]
    content = finish(write(ExportRequest((document,), ("zh", "en", "de"), lambda _: b"")))
    return finish(read(ReceivedFile(content, f"words.{way}", None, lambda *_: "")))


def said(document):
    """What a glossary says, without the ids of its nodes."""
    return [
        (
            document.depth(node.id),
            node.kind,
            node.payload,
            {key: cell.text for key, cell in node.cells.items() if cell.text},
        )
        for node in document.walk()
    ]


def made(rng: Random):
    """A glossary of any words; what explains a term is written where the term has a word."""

    def texts(*chosen):
        chosen = chosen or rng.sample(LANGUAGES, rng.randint(1, 3))
        return words(
            *(f"{each} {rng.choice('=<&词ß')}{rng.randint(0, 10**9)}" if each in chosen else ""
              for each in LANGUAGES)
        )  # fmt: skip

    terms = []
    for _ in range(rng.randint(1, 5)):
        below = [
            nested("designation", text=texts(), status=rng.choice(STATUSES))
            for _ in range(rng.randint(0, 4))
        ]
        name = texts()
        spoken = {each for text in (name, *(e["text"] for e in below)) for each in text}
        for kind, most in (("definition", 1), ("source", 1), ("note", 2)):
            below += [nested(kind, text=texts(*spoken)) for _ in range(rng.randint(0, most))]
        terms.append(nested("term", *below, text=name, approved=rng.random() < 0.8))
    return read_nested(nested("glossary", *terms, text={"zh": "用词"}), "words")


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=15, deadline=None)
@given(randoms)
@pytest.mark.no_cover
def test_a_glossary_comes_back_as_it_went_out(way, rng):
    document = made(rng)
    assert said(there_and_back(document, way).document) == said(document)


FOREIGN = b"""<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Energy</title>
</titleStmt></fileDesc></martifHeader><text><body><termEntry id="c1">
<descrip type="subjectField">power</descrip>
<langSet xml:lang="en-GB"><descripGrp><descrip type="definition">what remains</descrip></descripGrp>
<tig><term>waste</term><termNote type="partOfSpeech">noun</termNote></tig>
<tig><term>rubbish</term>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
<tig><term>W</term><termNote type="termType">acronym</termNote></tig>
<tig><term>trash</term><termNote type="administrativeStatus">regionalTerm-admn-sts</termNote></tig>
</langSet><langSet xml:lang="fr"><tig><term>d\xc3\xa9chet</term></tig></langSet>
<langSet xml:lang="zh-CN"><ntig>
<termGrp><term>\xe5\x9e\x83\xe5\x9c\xbe</term></termGrp></ntig></langSet>
</termEntry></body></text></martif>"""


def received(content, name="words.tbx"):
    return ReceivedFile(content, name, None, lambda *_: "")


def test_tbx_of_others_is_read_and_what_is_left_out_is_told():
    result = finish(tbx_reader.read(received(FOREIGN)))
    document = result.document
    (term,) = document.children_of(document.id)
    assert (document.title("en"), term.text("en"), term.text("zh")) == ("Energy", "waste", "垃圾")
    assert term.payload.approved
    below = [(each.kind, each.text("en")) for each in document.children_of(term.id)]
    assert below[-1] == ("definition", "what remains")
    statuses = {each.text("en"): each.payload.status for each in document.children_of(term.id)[:3]}
    assert statuses == {"rubbish": "deprecated", "W": "abbreviation", "trash": "admitted"}
    assert [dict(each.arguments) for each in result.report] == [
        {"count": 1},
        {"names": "fr (1)"},
        {"names": "regionalTerm-admn-sts (1)"},
        {"names": "partOfSpeech (1), subjectField (1)"},
    ]


def test_tbx_of_2019_is_read():
    content = """<tbx type="TBX-Basic" style="dca" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2">
    <tbxHeader/><text><body><conceptEntry id="c"><langSec xml:lang="de"><termSec><term>Rest</term>
    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
    </conceptEntry></body></text></tbx>"""
    document = finish(tbx_reader.read(received(content.encode(), "Reste.tbx"))).document
    assert [each.text("de") for each in document.walk()] == ["Reste", "Rest"]


@pytest.mark.parametrize(
    "content",
    [
        b"<html/>",
        b"<martif/>",
        b"no xml",
        b'<!DOCTYPE martif [<!ENTITY a "b">]><martif/>',
    ],
)
def test_what_is_no_tbx_is_refused(content):
    with pytest.raises(StudioError):
        finish(tbx_reader.read(received(content)))


def workbook(tmp_path, *rows):
    book, file = Workbook(), tmp_path / "words.xlsx"
    for row in rows:
        book.active.append(row)
    book.save(file)
    return received(file.read_bytes(), file.name)


def test_a_table_of_others_has_a_term_in_each_row(tmp_path):
    file = workbook(
        tmp_path, ["Deutsch", "中文", "Who"], ["Rest", "剩余", "A"], [], ["Kind", "幼儿"]
    )
    result = finish(glossary_workbook.read(file))
    document = result.document
    found = [(each.text("zh"), each.text("de")) for each in document.children_of(document.id)]
    assert found == [("剩余", "Rest"), ("幼儿", "Kind")]
    assert dict(result.report[-1].arguments) == {"names": "Who"}


def test_rows_of_an_unknown_kind_are_told(tmp_path):
    head, term = ["Kind", "English", "German"], ["preferred", "rest", "Rest"]
    result = finish(glossary_workbook.read(workbook(tmp_path, head, term, ["x", "a", "b"])))
    assert dict(result.report[-1].arguments) == {"names": "x (1)"}


@pytest.mark.parametrize("rows", [(["a", "b"],), (["中文", "English"],)])
def test_a_workbook_without_terms_is_refused(tmp_path, rows):
    with pytest.raises(StudioError):
        finish(glossary_workbook.read(workbook(tmp_path, *rows)))
