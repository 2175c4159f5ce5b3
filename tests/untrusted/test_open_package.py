"""What comes in and what is refused, with which sentence, and how quickly."""

import struct
import time
import tracemalloc
import zipfile
from io import BytesIO
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.i18n import StudioError
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.office_package import open_ooxml
from curriculum_studio.untrusted.zip_directory import read_directory
from tests.helpers import real_data
from tests.untrusted.containers import (
    CONTENT_TYPES,
    WORD,
    body,
    bomb,
    overlapping,
    paragraph,
    parts,
    raw_parts,
    raw_zip,
    word_file,
    zipped,
)

REAL = real_data.FOLDER
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504


def refusal(content: bytes, name: str = "教案.docx") -> str:
    """The sentence with which a file is refused, at the door or when its parts are read."""
    with pytest.raises(StudioError) as caught:
        open_ooxml(content, name, "word").check_all()
    error = caught.value
    assert dict(error.what.arguments)["name"] == name
    assert error.safe is not None
    assert error.remedy is not None
    return error.what.source


def reason(content: bytes) -> str:
    with pytest.raises(StudioError) as caught:
        open_ooxml(content, "x.docx").check_all()
    return dict(caught.value.what.arguments)["reason"].source


def kind(content: bytes) -> str:
    with pytest.raises(StudioError) as caught:
        open_ooxml(content, "x.docx")
    return dict(caught.value.what.arguments)["kind"].source


# --- good files -------------------------------------------------------------------------------


def test_a_word_file_comes_in():
    package = open_ooxml(word_file(), "x.docx", "word")
    assert package.main_part == "word/document.xml"
    assert "你好" in "".join(package.xml(package.main_part).itertext())
    package.check_all()


@pytest.mark.real_data
@pytest.mark.parametrize("pattern", ["*.docx", "*.xlsx"])
def test_real_files_come_in(pattern):
    files = sorted(real_data.wanted(REAL, "drafts and tables of others").rglob(pattern))
    assert files
    for file in files:
        package = open_ooxml(file.read_bytes(), file.name)
        package.check_all()
        assert package.main_part in package


def test_missing_parts_and_wild_relationships_are_tolerated():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://x/webSettings" Target="webSettings.xml"/>'
        '<Relationship Id="b" Type="http://x/image" Target="../../../etc/passwd"/>'
        '<Relationship Id="c" Type="http://x/image" Target="file:///etc/passwd"'
        ' TargetMode="External"/>'
        '<Relationship Id="d" Type="http://x/styles" Target="/word/Styles.xml"/></Relationships>'
    )
    content = zipped(
        {**parts(), "word/_rels/document.xml.rels": relations, "word/styles.xml": "<a/>"}
    )
    package = open_ooxml(content, "x.docx")
    found = package.relations("word/document.xml")
    assert found.first("webSettings") not in package
    assert found.get("b").target == ""
    assert found.get("c").external
    assert found.first("image") == ""
    assert package.xml(found.first("styles")).tag == "a"


def test_no_relationships_at_all_still_find_the_document():
    content = zipped({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": body("")})
    assert open_ooxml(content, "x.docx", "word").main_part == "word/document.xml"


def test_backslashes_and_folders_as_packers_write_them():
    entries = [(name.replace(b"/", b"\\"), content) for name, content in raw_parts()]
    package = open_ooxml(raw_zip([(b"word/", b""), *entries]), "x.docx", "word")
    assert package.parts == ("[Content_Types].xml", "_rels/.rels", "word/document.xml")


def test_a_chinese_name_in_the_code_page_of_the_computer():
    picture = "word/media/照片.png"
    content = raw_zip([*raw_parts(), (picture.encode("gb18030"), b"x")])
    assert open_ooxml(content, "x.docx").read(picture) == b"x"


def test_strict_files_read_like_the_usual_ones():
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
        " xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
        "<w:body><w:p><w:r><w:t>http://purl.oclc.org/ooxml/</w:t></w:r></w:p></w:body>"
        "</w:document>"
    )
    relations = parts()["_rels/.rels"].replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    package = open_ooxml(zipped({**parts(strict), "_rels/.rels": relations}), "x.docx", "word")
    root = package.xml(package.main_part)
    assert root.tag == f"{{{WORD}}}document"
    assert root.nsmap["r"].startswith("http://schemas.openxmlformats.org/")
    assert "".join(root.itertext()) == "http://purl.oclc.org/ooxml/"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_encodings_of_parts(encoding):
    document = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>' + body(
        paragraph("节约用水")
    )
    package = open_ooxml(word_file(document.encode(encoding)), "x.docx")
    assert "".join(package.xml("word/document.xml").itertext()) == "节约用水"


@given(
    st.dictionaries(
        st.text("abcdefgh/._中文", min_size=1, max_size=12).filter(
            lambda name: all(part.strip(". ") for part in name.split("/"))
        ),
        st.binary(max_size=200),
        max_size=6,
    )
)
def test_containers_are_read_like_python_reads_them(entries):
    entries = {f"p{at}{name}": content for at, (name, content) in enumerate(entries.items())}
    content = zipped({**parts(), **entries})
    package = open_ooxml(content, "x.docx")
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert list(package.parts) == archive.namelist()
        for name in archive.namelist():
            assert package.read(name) == archive.read(name)


def test_containers_in_the_form_for_large_files(monkeypatch):
    """Some generators write it always; here Python is made to, by limits of a few bytes."""
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 10)
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    content = word_file()
    assert b"PK\x06\x06" in content
    package = open_ooxml(content, "x.docx", "word")
    package.check_all()
    assert package.parts == tuple(parts())
    broken = content.replace(b"PK\x06\x06", b"PK\x06\x00")
    assert refusal(broken) == "{name} is damaged or incomplete."


# --- other formats ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "{name} is empty."),
        (b"\0" * 100, "{name} is empty."),
        (b"PK\x05\x06" + b"\0" * 18, "{name} is empty."),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "{name} is protected with a password."),
        (OLE + "WordDocument".encode("utf-16-le"), "{name} is in the old Word or WPS format."),
        (OLE + "Workbook".encode("utf-16-le"), "{name} is in the old Excel or WPS format."),
        (
            OLE + "PowerPoint Document".encode("utf-16-le"),
            "{name} is an old Office file, but no text document.",
        ),
        (b"\x01\x02\x03nonsense\x00", "{name} is not a Word or Excel file."),
    ],
)
def test_what_is_no_newer_office_file(content, sentence):
    assert refusal(content) == sentence


@pytest.mark.parametrize(
    ("suffix", "sentence"),
    [("wps", "{name} is in the old Word or WPS format."),
     ("et", "{name} is in the old Excel or WPS format.")],
)  # fmt: skip
def test_old_wps_files_by_their_name(suffix, sentence):
    assert refusal(OLE, f"教案.{suffix}") == sentence


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"{\\rtf1 ...", "an RTF file"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        ("活动名称：会省电的房子".encode(), "a plain text file"),
        ("活动名称：会省电的房子".encode("gbk"), "a plain text file"),
        ("活动名称：会省电的房子".encode("utf-16"), "a plain text file"),
        (b"<html><body>", "a web page"),
        (b"MIME-Version: 1.0\r\n", "a web page"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "a single XML file"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "an OpenDocument file"),
        (zipped({"readme.txt": "hello"}), "an archive of other files"),
    ],
)
def test_other_formats_are_named(content, said):
    assert kind(content) == said


def test_a_workbook_is_no_word_document():
    types = CONTENT_TYPES.replace("/word/document", "/xl/workbook").replace(
        "wordprocessingml.document", "spreadsheetml.sheet"
    )
    content = zipped({"[Content_Types].xml": types, "xl/workbook.xml": "<workbook/>"})
    assert open_ooxml(content, "x.xlsx", "excel").main_part == "xl/workbook.xml"
    assert refusal(content) == "{name} is {found}, but {wanted} is needed here."


# --- damaged ----------------------------------------------------------------------------------


def test_truncated_files_are_damaged():
    whole = word_file(body(paragraph("一二三四五六七八九十" * 200)))
    for end in range(5, len(whole) - 1, 17):
        assert refusal(whole[:end]) == "{name} is damaged or incomplete."


def test_flipped_bytes_never_end_in_a_foreign_exception():
    whole = word_file(body(paragraph("一二三四五六七八九十" * 20)))
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 0x55
        try:
            open_ooxml(bytes(changed), "x.docx").check_all()
        except StudioError:
            continue


@pytest.mark.parametrize(
    "document",
    [b"<w:p>", b"", b"\xff\xfe<\x00", "<a>\udcff</a>".encode("utf-8", "surrogatepass"),
     b'<?xml version="1.0" encoding="utf-7"?><a/>' + b"\xff", b"<a>&nbsp;</a>"],
)  # fmt: skip
def test_broken_parts_are_damaged(document):
    assert refusal(word_file(document)) == "{name} is damaged or incomplete."


def test_names_that_differ_inside_are_damaged():
    assert refusal(raw_zip(raw_parts(), local_name=b"x")) == "{name} is damaged or incomplete."


# --- built to do harm -------------------------------------------------------------------------

FORBIDDEN = [
    b"../evil.txt", b"word/../../evil", b"/etc/passwd", b"..\\evil", b"\\evil", b"C:/evil",
    b"word/aux.xml", b"NUL", b"com1.txt", b"a\0b", b"word/document.xml:ads", b"x" * 300,
    b"word/ /x", b"a/./b",
]  # fmt: skip


@pytest.mark.parametrize("name", FORBIDDEN)
def test_forbidden_names(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    content = raw_zip([*raw_parts(), (name, b"evil")])
    assert reason(content) == "it contains parts with forbidden names"
    assert list(tmp_path.iterdir()) == []


def test_links_are_forbidden():
    content = raw_zip(raw_parts(), attributes=0o120777 << 16)
    assert reason(content) == "it contains parts with forbidden names"


@pytest.mark.parametrize("second", ["word/document.xml", "Word/Document.XML"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicates(second):
    content = zipped([*parts().items(), (second, body(paragraph("other")))])
    assert reason(content) == "it contains the same part twice"


def test_encrypted_entries():
    assert refusal(raw_zip(raw_parts(), flags=1)) == "{name} is protected with a password."


def test_unusual_packing():
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in parts().items():
            archive.writestr(name, content)
    assert reason(target.getvalue()) == "it is packed in an unusual way"


def test_too_many_parts():
    content = raw_zip([(f"a{at}".encode(), b"") for at in range(LIMITS.entries + 1)])
    assert reason(content) == "it contains too many parts"


def test_a_count_that_lies():
    content = bytearray(raw_zip([(f"a{at}".encode(), b"") for at in range(LIMITS.entries + 1)]))
    end = content.rfind(b"PK\x05\x06")
    struct.pack_into("<2H", content, end + 8, 1, 1)
    assert reason(bytes(content)) == "it contains too many parts"


DTDS = [
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<?xml version="1.0"?>\n<!-- <a> --><?p <a> ?><!DOCTYPE a><a/>',
    '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>',
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><a>&b;</a>',
]


@pytest.mark.parametrize("document", DTDS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-8-sig"])
def test_declarations(document, encoding):
    assert (
        reason(word_file(document.encode(encoding)))
        == "it contains document type declarations (DTD)"
    )


@pytest.mark.parametrize(
    "part", ["word/commentsExtended.xml", "word/_rels/none.xml.rels", "customXml/item1.xml"]
)
def test_every_part_is_looked_at_once_at_the_door(part):
    """So all that open a file say the same of it, whichever of its parts they read."""
    assert open_ooxml(word_file(**{part: "<a/>"}), "x.docx")
    for content, said in (("<!DOCTYPE a><a/>", "harmful"), ("<a>", "damaged or incomplete")):
        with pytest.raises(StudioError, match=said):
            open_ooxml(word_file(**{part: content}), "x.docx")


def test_a_text_about_declarations_is_no_declaration():
    document = "<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE x>]]></a>"
    open_ooxml(word_file(document), "x.docx").check_all()


@pytest.mark.parametrize("depth", [500, 5_000, 50_000])
def test_deep_nesting(depth):
    document = "<a>" * depth + "</a>" * depth
    assert reason(word_file(document)) == "it is nested too deeply"


def test_nesting_within_the_limit():
    open_ooxml(word_file("<a>" * 250 + "</a>" * 250), "x.docx").check_all()


@pytest.mark.parametrize(
    "inner", ["<w:t>" + "x" * 20_000_000 + "</w:t>", f'<w:t a="{"x" * 20_000_000}"/>']
)
def test_enormous_texts_are_refused(inner):
    assert refusal(word_file(body(inner))).startswith("{name} was not read because ")


# --- bombs ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def gibibyte():
    return bomb(1 << 30)


def test_a_bomb_of_one_gibibyte_is_refused(gibibyte):
    assert refusal(gibibyte) == "{name} is far too large when it is unpacked."


def test_a_bomb_that_lies_about_its_size_is_refused(gibibyte):
    lying = bytearray(gibibyte)
    name = b"word/document.xml"
    at = lying.rfind(b"PK\x01\x02", 0, lying.rfind(name))
    extra = at + 46 + len(name)
    # The size stands in the zip64 field behind the name, or in the entry itself.
    if lying[at + 24 : at + 28] == b"\xff\xff\xff\xff":
        struct.pack_into("<Q", lying, extra + 4, 100)
    else:
        struct.pack_into("<L", lying, at + 24, 100)
    assert refusal(bytes(lying)) == "{name} is far too large when it is unpacked."


def test_refusing_a_bomb_costs_little(gibibyte):
    """Counted in memory and in the time of the processor, which other work cannot stretch."""
    tracemalloc.start()
    begin = time.process_time()
    refusal(gibibyte)
    spent, (_, peak) = time.process_time() - begin, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 1
    assert peak < 150 * 1024 * 1024


def test_a_large_part_by_honest_packing():
    noise = (Random(1).randbytes(10_000) + b"x" * 690_000) * 97
    package = open_ooxml(zipped({**parts(), "word/big.bin": noise}), "x.docx")
    assert len(package.read("word/big.bin")) == len(noise) > LIMITS.xml_part
    with pytest.raises(StudioError, match="far too large"):
        package.xml("word/big.bin")


def test_a_part_packed_beyond_all_measure():
    content = zipped({**parts(), "word/big.bin": b"x" * (LIMITS.ratio_from + 1)})
    assert reason(content) == "a small part of it unpacks to an enormous size"


def test_all_parts_together_have_a_limit(monkeypatch):
    small = type(LIMITS)(inflated=5000, ratio_from=10**9)
    for module in ("zip_directory", "office_package"):
        monkeypatch.setattr(f"curriculum_studio.untrusted.{module}.LIMITS", small)
    content = raw_zip(
        [*raw_parts(), *((f"{at}.bin".encode(), b"x" * 1000) for at in range(5))],
        claims={f"{at}.bin".encode(): 10 for at in range(5)},
    )
    package = open_ooxml(content, "x.docx")
    for _ in range(10):
        package.read("0.bin")
    with pytest.raises(StudioError, match="far too large"):
        package.check_all()


def test_overlapping_entries():
    assert reason(overlapping()) == "parts of it overlap"


def test_an_entry_that_hides_in_another():
    inner = raw_zip([(b"hidden", b"y")])
    hidden = inner[: inner.find(b"PK\x01\x02")]
    outer = raw_zip([(b"a", b"x")])
    packed = outer[: outer.find(b"PK\x01\x02")]
    # An entry "a" whose stored bytes hold the entry "hidden", and a directory that names both.
    stored = bytearray(packed[:30] + b"a" + hidden)
    struct.pack_into("<H", stored, 8, 0)
    struct.pack_into("<LLL", stored, 14, 0, len(hidden), len(hidden))
    first = bytearray(outer[outer.find(b"PK\x01\x02") : outer.find(b"PK\x05\x06")])
    struct.pack_into("<H", first, 10, 0)
    struct.pack_into("<LLL", first, 16, 0, len(hidden), len(hidden))
    second = bytearray(inner[inner.find(b"PK\x01\x02") : inner.find(b"PK\x05\x06")])
    struct.pack_into("<L", second, 42, 31)
    directory = bytes(first + second)
    content = bytes(stored) + directory
    content += struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2, 2, len(directory), len(stored), 0)
    assert reason(content) == "parts of it overlap"


def test_nested_archives_are_not_opened():
    inner = bomb(64 << 20)
    content = zipped({**parts(), "word/embeddings/inner.zip": inner})
    package = open_ooxml(content, "x.docx")
    package.check_all()
    assert package.read("word/embeddings/inner.zip") == inner


def test_files_above_the_limit(monkeypatch):
    small = type(LIMITS)(file=10)
    monkeypatch.setattr("curriculum_studio.untrusted.office_package.LIMITS", small)
    assert refusal(word_file()) == "{name} is larger than 100 MB."


def test_the_directory_is_read_with_its_shift():
    """Some packers put bytes before the first entry; offsets then count from there."""
    content = word_file()
    assert [entry.name for entry in read_directory(b"PK\x03\x04junk" + content, "x")] == list(
        parts()
    )
