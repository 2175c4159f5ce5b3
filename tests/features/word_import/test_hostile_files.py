"""The fault list of hostile files, E1 to E7, through the importer and its process of its own.

Each is refused with the right sentence, or read as text that is safe; the library stays as it was,
and nothing outside of it is touched.
"""

import hashlib
import io
import json
import sys
import time
import zipfile

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.word_import.service import mapped
from curriculum_studio.i18n import Catalogue, StudioError, finish
from tests.features.word_import.formats.making import docx, p, tbl, tr
from tests.untrusted.containers import body, paragraph, word_file, zipped

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504
HARMFUL = "could be harmful"


def with_entry(name: str, content: bytes = b"x") -> bytes:
    kept = io.BytesIO(docx(p("x")))
    with zipfile.ZipFile(kept, "a") as archive:
        archive.writestr(name, content)
    return kept.getvalue()


def bomb(mebibytes: int) -> bytes:
    """A Word file whose body is nothing but one letter."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(mebibytes):
                part.write(b"a" * 1024 * 1024)
    return kept.getvalue()


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
    return word_file(f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>' + body(paragraph("&l9;")))


def deep(depth: int) -> bytes:
    return word_file(body("<a>" * depth + "</a>" * depth))


FAULTS = {
    "E1 empty": (b"", "is empty"),
    "E1 text": ("活动名称：光".encode(), "not a Word or Excel file"),
    "E1 cut": (docx(p("x"))[:-40], "damaged or incomplete"),
    "E1 half": (docx(p("x" * 5000))[:700], "damaged or incomplete"),
    "E1 part": (word_file("<w:document"), "damaged or incomplete"),
    "E1 password": (OLE + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    "E1 old": (OLE + "WordDocument".encode("utf-16-le"), "old Word or WPS format"),
    "E2 twice": (with_entry("./word/document.xml", b"<b/>"), HARMFUL),
    "E2 no office": (zipped([("readme.txt", b"hello")]), "not a Word or Excel file"),
    "E3 up": (with_entry("../../evil.txt"), HARMFUL),
    "E3 root": (with_entry("/etc/evil.txt"), HARMFUL),
    "E3 drive": (with_entry("C:\\evil.txt"), HARMFUL),
    "E3 case": (with_entry("WORD/document.xml"), HARMFUL),
    "E4 part": (b"bomb", "far too large when it is unpacked"),
    "E5 file": (
        word_file(
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + body(paragraph("&x;"))
        ),
        HARMFUL,
    ),
    "E5 net": (
        word_file('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">' + body(paragraph("x"))),
        HARMFUL,
    ),
    "E5 laughs": (laughs(), HARMFUL),
    "E7 deep": (deep(5_000), "nested too deeply"),
    "E7 deeper": (deep(50_000), "nested too deeply"),
    "E7 attribute": (word_file(body(f'<w:p x="{"y" * 20_000_000}"/>')), "enormous size"),
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("faults")
    application = open_application(folder / "library.cstudio-db", create=True)
    yield application, folder
    application.close()


def state(application, folder) -> str:
    """What the library holds, and which files stand beside it."""
    entries = sorted(entry.id for entry in application.session.entries())
    names = sorted(each.name for each in folder.iterdir() if "cstudio-db" not in each.name)
    return hashlib.sha256(json.dumps([entries, names]).encode()).hexdigest()


@pytest.mark.parametrize("name", [n for n in FAULTS if not n.startswith(("E4", "E7 att"))])
def test_faults_are_refused_with_the_right_sentence(library, tmp_path, name):
    refused(library, tmp_path, name, "unit" if "E1" in name else "standard")


@pytest.mark.campaign
@pytest.mark.parametrize("name", [n for n in FAULTS if n.startswith(("E4", "E7 att"))])
def test_large_faults_are_refused_too(library, tmp_path, name):
    refused(library, tmp_path, name, "standard")


def refused(library, tmp_path, name: str, kind: str) -> None:
    application, folder = library
    content, words = FAULTS[name]
    content = bomb(400) if content == b"bomb" else content
    path = tmp_path / "foreign.docx"
    path.write_bytes(content)
    before, began = state(application, folder), time.monotonic()
    with pytest.raises(StudioError) as caught:
        finish(application.importer.read(path, kind))
    assert words in Catalogue().say(caught.value.what)
    assert time.monotonic() - began < 30
    assert caught.value.safe is not None or caught.value.remedy is not None
    assert state(application, folder) == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["foreign.docx"]
    assert path.read_bytes() == content


def test_a_picture_beyond_all_measure_leaves_a_place(library, tmp_path):
    """E6: its size is read from its head, and nothing decodes it."""
    application, _ = library
    head = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR"
    head += (65535).to_bytes(4, "big") * 2 + b"\x08\x06\x00\x00\x00" + b"\0" * 64
    drawing = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' r:embed="i9"/></w:drawing></w:r>'
    )
    content = docx(p("1 范围"), p("甲"), p(drawing), p("乙"))
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for entry in old.namelist():
            part = old.read(entry)
            if entry == "word/_rels/document.xml.rels":
                link = (
                    b'<Relationship Id="i9" Type="http://schemas.openxmlformats.org/officeDocument'
                    b'/2006/relationships/image" Target="media/huge.png"/></Relationships>'
                )
                part = part.replace(b"</Relationships>", link)
            new.writestr(entry, part)
        new.writestr("word/media/huge.png", head)
    path = tmp_path / "huge.docx"
    path.write_bytes(kept.getvalue())
    imported = finish(application.importer.read(path, "standard"))
    assert imported.pictures == {}
    assert [each.line.text for each in mapped(imported) if each.line.text] == ["1 范围", "甲", "乙"]
    assert any("damaged or too large" in sentence.source for sentence in imported.report)


def test_five_hundred_levels_are_read_or_refused_in_words(library, tmp_path):
    application, _ = library
    path = tmp_path / "deep.docx"
    path.write_bytes(deep(500))
    with pytest.raises(StudioError):
        finish(application.importer.read(path, "standard"))


def test_a_preview_that_is_given_up_leaves_nothing(library, tmp_path):
    application, folder = library
    before = state(application, folder)
    path = tmp_path / "plan.docx"
    path.write_bytes(docx(p("活动名称：风"), tbl(tr("活动目标", "甲"))))
    finish(application.importer.read(path, "unit"))
    assert state(application, folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_what_a_reader_writes_or_calls_is_refused(tmp_path, monkeypatch):
    from curriculum_studio.untrusted.worker_process import read_apart  # noqa: PLC0415
    from tests.features.word_import.formats.making import received  # noqa: PLC0415

    monkeypatch.chdir(tmp_path)
    for reader in ("writing", "calling", "starting"):
        with pytest.raises(StudioError, match="stopped unexpectedly"):
            finish(read_apart("tests.untrusted.readers", reader, received(b"x")))
    assert list(tmp_path.iterdir()) == []
