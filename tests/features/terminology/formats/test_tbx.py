"""TBX: an entry per term, a set per language, what is admitted and what is not."""

from lxml import etree

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.terminology.formats.translation_files import write_tbx
from curriculum_studio.i18n import finish
from tests.helpers.documents import nested, paragraph, words
from tests.helpers.samples import sample_bundle, samples_of

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def written(*documents, languages=("zh",)):
    return etree.fromstring(finish(write_tbx(ExportRequest(documents, languages, lambda _: b""))))


def glossary(*terms):
    return read_nested(nested("glossary", *terms, text=words("术语表", "Glossary")), "t")


def test_each_term_of_the_sample_has_a_set_for_each_language():
    root = etree.fromstring(finish(write_tbx(sample_bundle("standard", "zh"))))
    (standard,) = samples_of("standard")
    terms = [each for each in standard.walk() if each.kind == "term"]
    entries = list(root.iter("termEntry"))
    assert [each.get("id") for each in entries] == [f"term_{term.id}" for term in terms]
    assert len(entries) >= 12
    for term, entry in zip(terms, entries, strict=True):
        assert [each.get(LANG) for each in entry] == ["zh", "en", "de"]
        for each in entry:
            assert each.findtext("tig/term") == term.text(each.get(LANG))
            assert each.findtext("descripGrp/descrip[@type='definition']")


def test_the_head_is_that_of_tbx_basic():
    root = written(glossary(), languages=("en",))
    assert (root.tag, root.get("type"), root.get(LANG)) == ("martif", "TBX-Basic", "en")
    assert root.findtext("martifHeader/fileDesc/titleStmt/title") == "Glossary"
    assert root.getroottree().docinfo.doctype == ""


def test_designations_say_their_status():
    term = nested(
        "term",
        nested("designation", text=words("低碳", "low-carbon")),
        nested("designation", text=words("碳少"), status="deprecated"),
        nested("designation", text=words("", "LC"), status="abbreviation"),
        nested("definition", text="碳排放少。"),
        nested("definition", text="另一个定义。"),
        nested("source", text="GB/T 1"),
        nested("note", text="注。"),
        text=words("少碳", "little carbon"),
    )
    chinese, english = written(glossary(term)).find(".//termEntry")
    groups = chinese.findall("descripGrp")
    assert [each.findtext("descrip") for each in groups] == ["碳排放少。", "另一个定义。"]
    assert [each.findtext("admin") for each in groups] == ["GB/T 1", None]
    assert chinese.findtext("note") == "注。"
    status = [
        (tig.findtext("term"), tig.findtext("termNote[@type='administrativeStatus']"))
        for each in (chinese, english)
        for tig in each.findall("tig")
    ]
    assert status == [
        ("少碳", "preferredTerm-admn-sts"),
        ("低碳", "admittedTerm-admn-sts"),
        ("碳少", "deprecatedTerm-admn-sts"),
        ("little carbon", "preferredTerm-admn-sts"),
        ("low-carbon", "admittedTerm-admn-sts"),
        ("LC", "admittedTerm-admn-sts"),
    ]
    kinds = [each.text for each in english.iterfind("tig/termNote[@type='termType']")]
    assert kinds == ["abbreviation"]
    assert english.find("descripGrp") is None


def test_a_source_without_a_definition_stands_in_the_set():
    term = nested("term", nested("source", text="GB/T 1"), text="碳")
    assert written(glossary(term)).findtext(".//langSet/admin[@type='source']") == "GB/T 1"


def test_a_term_that_is_not_approved_claims_no_preference():
    root = written(glossary(nested("term", text="碳", approved=False)))
    assert root.find(".//termNote") is None


def test_a_term_without_words_is_left_out():
    root = written(glossary(nested("term"), nested("term", text="碳")))
    assert [each.text for each in root.iter("term")] == ["碳"]


def test_references_in_definitions_are_put_into_words():
    document = read_nested(
        nested(
            "standard",
            nested(
                "clause",
                nested("term", nested("definition", text="见{{ref:c}}。"), text="碳"),
                text="术语",
            ),
            nested("clause", paragraph("x"), named="c", text="范围"),
            text="规范",
        ),
        "t",
    )
    assert written(document).findtext(".//descrip") == "见2。"


def test_several_documents_go_into_one_file():
    first, second = glossary(nested("term", text="甲")), glossary(nested("term", text="乙"))
    root = written(first, second)
    assert [each.text for each in root.iter("term")] == ["甲", "乙"]
    assert root.findtext(".//titleStmt/title") == "术语表; 术语表"
