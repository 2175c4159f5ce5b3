"""What goes out names organisations; persons are left out unless somebody asks for them."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest
from docx import Document as WordDocument
from docx.oxml.ns import qn
from PIL import Image

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core import tree
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Insert, SetCell
from curriculum_studio.core.interchange import ChangesWanted
from curriculum_studio.core.payloads.pilots import Deliberation, SchoolForm
from curriculum_studio.core.payloads.review import Meeting, Recipient, Reply, ReviewRound
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.service.comment_export import CommentExport
from curriculum_studio.features.review.service.distribution import SendOrder
from curriculum_studio.features.review.service.minutes import MinutesOrder
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.i18n import finish, message
from curriculum_studio.ooxml.part_replacement import unsigned
from curriculum_studio.render.format_registry import WRITERS
from tests.helpers.asked import coordinator, reviewer
from tests.helpers.documents import small_standard, small_unit

#: A name that stands nowhere else.
NAME = "Quirin Zacharias"
LABEL = message("Test", "Change")


def told_in(content: bytes, name: str = "") -> list[str]:
    """Return the parts of a file, however deep, in which the planted name stands."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            parts = [(each, file.read(each)) for each in file.namelist()]
        return [found for part, inside in parts for found in told_in(inside, f"{name}/{part}")]
    said = name.encode() + content
    family = NAME.split()[1]
    encoded = (family.encode(each) for each in ("utf-8", "utf-16-le", "utf-16-be"))
    return [name] if any(each in said for each in encoded) else []


@pytest.fixture(scope="module")
def planted(tmp_path_factory) -> Iterator[Application]:
    """A library in which one person has commented, answered, decided, met and kept versions."""
    application = open_application(
        tmp_path_factory.mktemp("privacy") / "library.cstudio-db", create=True
    )
    standard, unit = small_standard(), small_unit()
    versions, reviewing = application.workspace.versions, application.reviewing
    for document in (standard, unit):
        application.session.add(document, LABEL)
        node = next(e for e in document.walk() if e.kind == "paragraph" and e.text("zh"))
        anchor = anchored(node, "zh", 0, 2)
        said = reviewing.add(document.id, anchor, "太粗。", author=NAME, organisation="甲园")
        reply = Reply(id=f"r{document.id}", author=NAME, organisation="甲园", text="同意。")
        source = f"{NAME}.docx"
        kept = replace(said, source=source, replies=(reply,))
        reviewing.put((kept,), LABEL)
        reviewing.decide(said.id, "noted", "见第4章。", by=NAME)
        reviewing.confirm(said.id, NAME)
        versions.create(
            application.session.document(document.id), name="一稿", author=NAME, message=""
        )
        edit = SetCell(node.id, "zh", Cell(f"另有规定的除外。{node.text('zh')}"))
        application.session.edit(document.id, (edit,), LABEL)
    picture = application.workspace.attachments.put(png(), "image/png", f"{NAME}.png")
    figure = tree.fresh("figure", Figure(pictures=Pictures({"zh": picture})), lead="zh")
    clause = next(each for each in standard.walk() if each.kind == "clause")
    placed = tree.inserted(application.session.document(standard.id), clause.id, 0, figure)
    application.session.edit(standard.id, (Insert(tuple(placed.nodes)),), LABEL)
    asked = (Recipient(organisation="甲园", contact=NAME), Recipient(organisation="乙园"))
    payload = ReviewRound(
        stage="comment_draft", start="2026-05-01", end="2026-06-01", recipients=asked
    )
    begun = application.rounds.begin(standard.id, "第一轮", payload, author=NAME)
    application.rounds.meet(begun, "会议", Meeting(date="2026-05-06", present=(f"甲园；{NAME}",)))
    council = Deliberation(phase="before", date="2026-05-05", present=(NAME, f"教研组；{NAME}"))
    application.piloting.begin_deliberation(unit.id, council, "zh")
    yield application
    application.close()


def png() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "green").save(target, "PNG")
    return target.getvalue()


def only(application: Application, kind: str) -> str:
    return next(each.id for each in application.session.entries() if each.kind == kind)


def exports_of(application: Application) -> CommentExport:
    return application.comment_export


@pytest.mark.parametrize(
    ("format_name", "kind"),
    [
        (entry.format, kind)
        for entry in WRITERS
        for kind in sorted(entry.kinds & {"standard", "unit"})
        if not entry.by_way_of and entry.format != "form"
    ],
)
def test_no_export_names_a_person(planted, tmp_path, format_name, kind):
    identity = only(planted, kind)
    suffix = next(e.suffix for e in WRITERS if e.format == format_name and kind in e.kinds)
    target = tmp_path / f"out{suffix}"
    languages = ("zh",) if format_name == "sts" else ("zh", "en")
    finish(planted.exporter.export([identity], format_name, target, languages))
    assert told_in(target.read_bytes()) == []


@pytest.mark.parametrize("kind", ["standard", "unit"])
def test_tracked_changes_name_a_person_only_if_asked_to(planted, tmp_path, kind):
    identity = only(planted, kind)
    since = next(e.id for e in planted.workspace.versions.versions(identity) if e.name == "一稿")
    last = planted.workspace.versions.create(
        planted.session.document(identity), name="二稿", author=NAME, message=""
    )
    target = tmp_path / "out.docx"
    for changes in (ChangesWanted(since), ChangesWanted(since, last.id)):
        finish(planted.exporter.export([identity], "docx", target, ("zh",), changes=changes))
        assert inspect(target.read_bytes(), "out.docx").revisions
        assert told_in(target.read_bytes()) == []
    changes = ChangesWanted(since, author=NAME)
    finish(planted.exporter.export([identity], "docx", target, ("zh",), changes=changes))
    assert told_in(target.read_bytes())


def test_no_form_of_comments_names_a_person(planted):
    exports, identity = exports_of(planted), only(planted, "standard")
    prepared = planted.exporter.prepare((identity,), "docx", ("zh", "en"))
    files = {
        "iso": exports.iso(identity),
        "log": exports.log(identity, "zh"),
        "draft": finish(exports.word(prepared)).content,
        **{each.id: exports.form(identity, each) for each in exports.layouts()},
    }
    assert [name for name, content in files.items() if told_in(content)] == []
    assert told_in(exports.log(identity, "zh", named=True))
    assert told_in(finish(exports.word(prepared, named=True)).content)


@pytest.mark.parametrize("history", [True, False])
def test_no_exchange_file_names_a_person(planted, tmp_path, history):
    """Nor does it name who once made a school form that goes along."""
    path = tmp_path / "form.docx"
    path.write_bytes(template(tags=False))
    planted.forms.keep(planted.forms.look(path))
    identities = [each.id for each in planted.session.entries()]
    package = planted.handing_on.pack(identities, history=history)
    assert told_in(finish(write_package(package))) == []
    if history:
        named = planted.handing_on.pack(identities, history=history, named=True)
        assert told_in(finish(write_package(named)))


def test_what_goes_out_in_a_round_names_nobody(planted, tmp_path):
    line = planted.rounds.of(only(planted, "standard"))[0]
    order = SendOrder(line.id, tmp_path, ("zh",))
    paths = finish(planted.sending.send(order))
    assert len(paths) == 3
    for path in paths:
        assert told_in(path.read_bytes()) == [], path.name
        assert NAME not in path.name


def test_minutes_name_persons_only_if_asked_to(planted):
    line = planted.rounds.meetings(planted.rounds.of(only(planted, "standard"))[0].id)[0]
    comments = planted.reviewing.comments(only(planted, "standard"))
    meeting = replace(line.payload, comments=tuple(each.id for each in comments))
    writer = planted.minutes
    order = MinutesOrder(document=only(planted, "standard"), meeting=meeting)
    assert told_in(writer.write(order)) == []
    assert told_in(writer.write(replace(order, named=True)))


def photographed() -> bytes:
    """A photo that says who took it."""
    exif = Image.Exif()
    exif[0x013B] = NAME
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "green").save(target, "JPEG", exif=exif)
    return target.getvalue()


def template(*, tags: bool) -> bytes:
    """A school's form: its file signed by whoever made it, with a remark, a change and a photo."""
    document = WordDocument()
    remarked = document.add_paragraph("请填写。")
    document.add_comment(remarked.runs, text="必填", author=NAME, initials="QZ")
    change = remarked.runs[0]._r.makeelement(qn("w:ins"), {qn("w:id"): "7", qn("w:author"): NAME})
    remarked.runs[0]._r.addprevious(change)
    change.append(remarked.runs[0]._r)
    document.add_picture(io.BytesIO(photographed()))
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "活动名称"
    table.cell(0, 1).text = "{{ name }}" if tags else ""
    properties = document.core_properties
    properties.author = properties.last_modified_by = NAME
    properties.comments, properties.title = "", "教案"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


@pytest.mark.parametrize("tags", [False, True])
def test_a_filled_form_does_not_name_who_made_it(planted, tmp_path, tags):
    path = tmp_path / "form.docx"
    path.write_bytes(template(tags=tags))
    draft = planted.forms.look(path)
    form = planted.forms.keep(draft)
    payload = planted.session.document(form).root.payload
    assert isinstance(payload, SchoolForm)
    target = tmp_path / "filled.docx"
    work = planted.exporter.export([only(planted, "unit")], "form", target, ("zh",), {"form": form})
    finish(work)
    assert told_in(target.read_bytes()) == []
    assert told_in(finish(write_package(planted.handing_on.pack((form,))))) == []
    assert WordDocument(str(target)).core_properties.title == "教案", "the rest stays"


def test_a_photo_says_nothing_whatever_its_part_is_called():
    """Cameras and some programs write the ending in capitals."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        file.writestr("word/media/DSC1.JPG", photographed())
    assert told_in(target.getvalue()) != []
    assert told_in(unsigned(target.getvalue())) == []


def test_a_template_of_others_does_not_name_who_made_it(planted):
    exports, identity = exports_of(planted), only(planted, "standard")
    blank = exports.iso(identity, chosen=())
    document = WordDocument(io.BytesIO(blank))
    document.core_properties.author = document.core_properties.last_modified_by = NAME
    target = io.BytesIO()
    document.save(target)
    filled = exports.iso(identity, template=(target.getvalue(), "form.docx"))
    assert told_in(filled) == []


def test_an_answer_of_a_reviewer_names_a_person_only_if_asked_to(tmp_path):
    (tmp_path / "group").mkdir()
    with ExitStack() as stack:
        group = coordinator(tmp_path / "group", stack)
        desk = reviewer(tmp_path / "reviewer", stack)
        desk.open(group.send(group.begin()))
        desk.say(1, "人员不够。", author=NAME)
        desk.reviewing.reply(desk.reviewing.comments(desk.id)[0].id, "再想想。", author=NAME)
        assert told_in(desk.answer("第一幼儿园")) == []
        assert told_in(desk.answer("第一幼儿园", person=NAME))


def test_photos_of_an_imported_draft_do_not_say_who_took_them(planted, tmp_path):
    document = WordDocument()
    document.add_heading("范围", 1)
    document.add_paragraph("本文件规定了学校的要求。")
    document.add_picture(io.BytesIO(photographed()))
    path = tmp_path / "draft.docx"
    document.save(str(path))
    assert told_in(path.read_bytes())
    taken = planted.importer.take(finish(planted.importer.read(path, "standard", "zh")))
    target = tmp_path / "out.docx"
    finish(planted.exporter.export([taken], "docx", target, ("zh",)))
    with zipfile.ZipFile(target) as file:
        assert any("media" in each for each in file.namelist())
    assert told_in(target.read_bytes()) == []
    assert told_in(finish(write_package(planted.handing_on.pack((taken,))))) == []
