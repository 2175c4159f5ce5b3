"""Drafts carry what went out, so that no library takes its own later work for somebody's change."""

import base64
import io
import zipfile
import zlib
from contextlib import closing
from random import Random

import msgspec
import pytest
from lxml import etree

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.i18n import finish, message
from curriculum_studio.ooxml.draft.origin import NAMESPACE, read_origin
from tests.features.review.formats.word_comments.office import converted
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.edited import EditedFile, run, text_of
from tests.helpers.office import needs_libreoffice

LABEL = message("Test", "Edit")
ITEM = "customXml/item1.xml"


class Library:
    """A library with the standard, and what somebody does in it."""

    def __init__(self, path) -> None:
        self.path = path
        self.application = open_application(path, create=True)
        self.application.session.add(small_standard(), LABEL)
        self.application.session.add(small_unit(), LABEL)

    @property
    def document(self):
        return self.application.session.document(small_standard().id)

    def plain(self) -> list[str]:
        """Nodes with a plain Chinese text, in reading order."""
        return [
            each.id
            for each in self.document.walk()
            if each.kind in {"paragraph", "item"} and len(each.text("zh")) > 5
            and OBJECT not in each.text("zh") and not each.cell("zh").marks
        ]  # fmt: skip

    def write(self, node: str, text: str) -> None:
        own = self.document.nodes[node]
        edit = SetCell(node, "zh", typed(own, "zh", Cell(text)))
        self.application.session.edit(self.document.id, [edit], LABEL)

    def export(self, target, *, identity="", languages=("zh",), **options) -> EditedFile:
        work = self.application.exporter.export(
            [identity or self.document.id], "docx", target, languages, options
        )
        finish(work)
        return EditedFile(target.read_bytes(), Random(1))

    def back(self, target):
        return finish(self.application.taking_back.read(target))


@pytest.fixture
def here(tmp_path):
    library = Library(tmp_path / "here.db")
    with closing(library.application):
        yield library


@pytest.fixture
def there(tmp_path):
    library = Library(tmp_path / "there.db")
    for document in (small_standard(), small_unit()):
        # Its version is its own: one that is kept here says the same and has another id.
        library.application.workspace.versions.create(
            document, name="征求意见稿", author="", message=""
        )
    with closing(library.application):
        yield library


def edited(file: EditedFile, target, node: str, words: str) -> None:
    """Puts words behind a text of a file."""
    paragraph = next(p for p in file.root.iter() if p.tag.endswith("}p") and node in file.marks(p))
    paragraph.append(run(words))
    target.write_bytes(file.content())


def without(content: bytes, *names: str) -> bytes:
    """A file from which parts were taken, as cleaners of metadata leave it."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.namelist():
            if each not in names:
                new.writestr(each, old.read(each))
    return written.getvalue()


def carried(content: bytes) -> dict:
    """What a file carries, as it can be read by anybody."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = etree.fromstring(archive.read(ITEM))
    return msgspec.json.decode(zlib.decompress(base64.b64decode(root.text)))


# --- another library


def test_another_library_compares_with_what_the_file_carries(here, there, tmp_path):
    """Its own work since is not offered as a change, and one sentence of both is a conflict."""
    first, second, third, fourth = there.plain()[:4]
    target = tmp_path / "draft.docx"
    file = there.export(target)
    before = {each: here.document.nodes[each].text("zh") for each in (first, second, third)}
    here.write(first, "我们写的。")
    here.write(second, before[second] + "我们加的。")
    edits = [Remove(fourth)]
    here.application.session.edit(here.document.id, edits, LABEL)
    edited(file, target, second, "他们加的。")
    edited(file, target, third, "他们加的。")
    taken = here.back(target)
    assert taken.base == "file"
    assert taken.version == ""
    told = {each.node: (each.kind, each.ours, each.certain) for each in taken.comparison.changes}
    assert told == {
        second: ("changed", before[second] + "我们加的。", False),
        third: ("changed", None, True),
    }
    assert taken.comparison.unplaced == ()
    chosen = [each.id for each in taken.comparison.changes if each.certain]
    assert here.application.taking_back.apply(taken, chosen) == ()
    assert here.document.nodes[third].text("zh") == before[third] + "他们加的。"
    assert here.document.nodes[first].text("zh") == "我们写的。"


@pytest.mark.parametrize("languages", [("zh",), ("zh", "en"), ("zh", "en", "de")])
@pytest.mark.parametrize("document", [small_standard(), small_unit()])
def test_an_unedited_file_of_another_library_brings_nothing(
    here, there, tmp_path, document, languages
):
    target = tmp_path / "draft.docx"
    there.export(target, identity=document.id, languages=languages)
    taken = here.back(target)
    assert taken.base == "file"
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())


def test_rows_and_cells_are_found_by_what_a_file_carries(here, there, tmp_path):
    """Columns are known, so that a word in an empty cell finds it."""
    cell = next(each for each in there.document.walk() if each.kind == "cell" and each.text("zh"))
    target = tmp_path / "draft.docx"
    file = there.export(target)
    edited(file, target, cell.id, "改")
    (change,) = here.back(target).comparison.changes
    assert (change.node, change.after, change.certain) == (cell.id, cell.text("zh") + "改", True)


# --- nothing is known


def test_where_nothing_is_known_of_what_went_out_nothing_is_certain(here, there, tmp_path):
    """A cleaner took the properties: work done here since would come back as changes."""
    first, second, *_ = there.plain()
    target = tmp_path / "draft.docx"
    file = there.export(target)
    here.write(first, "我们写的。")
    edited(file, target, second, "他们加的。")
    target.write_bytes(without(target.read_bytes(), ITEM))
    taken = here.back(target)
    assert taken.base == "none"
    assert {each.node for each in taken.comparison.changes} == {first, second}
    assert not any(each.certain for each in taken.comparison.changes)


def test_a_version_that_is_known_here_still_tells_all(here, tmp_path):
    node = here.plain()[0]
    target = tmp_path / "draft.docx"
    file = here.export(target)
    edited(file, target, node, "加。")
    target.write_bytes(without(target.read_bytes(), ITEM))
    taken = here.back(target)
    assert (taken.base, len(taken.comparison.changes)) == ("version", 1)
    assert taken.comparison.changes[0].certain


# --- beside an open window


def test_a_state_of_which_no_version_can_be_kept_is_carried(here, tmp_path):
    """The command line reads beside an open window, which alone may write."""
    first, second, *_ = here.plain()
    here.export(tmp_path / "earlier.docx")
    here.write(first, "后来写的。")
    target = tmp_path / "draft.docx"
    with closing(open_application(here.path, read_only=True)) as reading:
        finish(reading.exporter.export([here.document.id], "docx", target, ("zh",)))
    file = EditedFile(target.read_bytes(), Random(1))
    here.write(second, "更晚写的。")
    edited(file, target, first, "他们加的。")
    taken = here.back(target)
    assert taken.base == "file"
    told = [(each.node, each.after, each.certain) for each in taken.comparison.changes]
    assert told == [(first, "后来写的。他们加的。", True)]


# --- what is in it


def test_only_what_can_be_read_in_the_file_is_carried(here, tmp_path):
    """Nothing of other languages, of notes that stay inside, or of fields of nodes."""
    unit = here.application.session.document(small_unit().id)
    inside = next(each for each in unit.walk() if each.kind == "teacher_note")
    assert inside.text("zh")
    target = tmp_path / "unit.docx"
    here.export(target, identity=unit.id, handout="yes")
    with zipfile.ZipFile(target) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
    seen = {line for root in (body, notes) for p in root.iter() for line in [text_of(p)]}
    told = carried(target.read_bytes())
    words = [line[0] for line in told["lines"]]
    plain = "".join("".join(seen).split())
    for each in words:
        bare = "".join(each.replace(OBJECT, "").replace("\ue000", "").split())
        pieces = [piece for piece in bare.split("\ue001") if piece]
        assert all(piece in plain for piece in pieces)
    for _, kind, _, _, _, payload in told["nodes"]:
        assert payload is None or kind in {"table", "cell"}
    assert all(
        name[6] is None or "".join(name[6].replace(OBJECT, "").split()) in plain
        for line in told["lines"]
        for name in line[3]
    )
    raw = msgspec.json.encode(told).decode()
    for node in unit.walk():
        for language in ("en", "de"):
            text = node.text(language)
            assert len(text) < 4 or text in plain or text not in raw


def test_it_is_small(here, tmp_path):
    target = tmp_path / "draft.docx"
    here.export(target)
    with zipfile.ZipFile(target) as archive:
        item = archive.getinfo(ITEM)
        assert item.compress_size < 1.2 * archive.getinfo("word/document.xml").compress_size


def origin(content: bytes):
    return etree.fromstring(
        f'<origin xmlns="{NAMESPACE}">{base64.b64encode(content).decode()}</origin>'
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing packed",
        zlib.compress(b"no json"),
        zlib.compress(b'{"version":"","nodes":[],"lines":[]}'),
        zlib.compress(b'{"version":"","nodes":[["a","nonsense",-1,"i","zh"]],"lines":[]}'),
        zlib.compress(b'{"version":"","nodes":[["a","standard",0,"i","zh"]],"lines":[]}'),
        zlib.compress(b'{"version":"","nodes":[["a","standard",9,"i","zh"]],"lines":[]}'),
        zlib.compress(
            b'{"version":"","nodes":[["a","standard",-1,"i","zh"]],"lines":[["x","",[],[[7,null,0,1]]]]}'
        ),
        zlib.compress(
            b'{"version":"","nodes":[["a","standard",-1,"i","zh"]],"lines":[["x","",[[5,9,"bold",""]]]]}'
        ),
        zlib.compress(b" " * 30_000_000),
        zlib.compress(
            b'{"version":"","nodes":[["a","standard",-1,"i","zh"]%s],"lines":[]}'
            % b"".join(b',["c%d","clause",%d,"i","zh"]' % (at, at) for at in range(200))
        ),
    ],
)  # fmt: skip
def test_what_is_damaged_tells_nothing(content):
    assert read_origin(origin(content)) is None


def test_parts_of_other_programs_are_none():
    assert read_origin(etree.fromstring("<b:Sources xmlns:b='urn:x'/>")) is None


@pytest.mark.libreoffice
@needs_libreoffice
def test_libreoffice_keeps_it(here, there, tmp_path):
    target = tmp_path / "draft.docx"
    there.export(target)
    here.write(here.plain()[0], "我们写的。")
    target.write_bytes(converted(target.read_bytes(), tmp_path))
    taken = here.back(target)
    assert taken.base == "file"
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())
