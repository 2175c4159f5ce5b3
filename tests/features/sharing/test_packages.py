"""Handing documents on and taking over what comes back."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from curriculum_studio import clock
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.staying import ALL, USUAL
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import PackageRelation, Packages, file_name
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import Clock, open_workspace
from tests.helpers.documents import nested, small_standard, small_unit

LABEL = message("Test", "Change")


class Desk:
    """A teacher's computer: a workspace with its session."""

    def __init__(self, path: Path, now: Clock = clock.now) -> None:
        self.workspace = open_workspace(path, create=True, clock=now)
        self.session = Session(self.workspace.documents, lambda: 0.0)
        self.handing_on = Packages(
            self.session,
            self.workspace.versions,
            self.workspace.attachments,
            Observing(self.session),
            Merging(self.session, self.workspace, lambda: path.stem),
        )

    def write(self, document, text):
        node = next(n for n in self.session.document(document).walk() if n.kind == "paragraph")
        self.session.edit(document, (SetCell(node.id, "zh", Cell(text)),), LABEL)

    def first_text(self, document):
        found = self.session.document(document)
        return next(n for n in found.walk() if n.kind == "paragraph").text("zh")

    def send(self, *documents, leaving=USUAL):
        return finish(write_package(self.handing_on.pack(documents, leaving=leaving)))

    def receive(self, content):
        package = finish(read_package(content, "主题.cstudio"))
        incoming = self.handing_on.compare(package)
        return package, incoming

    def take(self, content):
        package, incoming = self.receive(content)
        self.handing_on.take(package, incoming)
        return [each.relation for each in incoming]


@pytest.fixture
def desks(tmp_path):
    found = [Desk(tmp_path / f"{name}.cstudio-db") for name in ("wang", "li")]
    yield found
    for desk in found:
        desk.workspace.close()


def unit_of(desk):
    """A small unit that somebody has."""
    unit = small_unit()
    desk.session.add(unit, LABEL)
    return unit


def test_files_that_are_handed_on_read_as_before_there_were_rounds(desks):
    wang, _ = desks
    unit = unit_of(wang)
    with zipfile.ZipFile(io.BytesIO(wang.send(unit.id))) as file:
        manifest = msgspec.json.decode(file.read("manifest.json"))
        assert "comments.jsonl" not in file.namelist()
    assert set(manifest) == {
        *("format", "min_reader", "purpose", "sender", "program"),
        *("documents", "versions", "attachments"),
    }
    assert manifest["min_reader"] == 2


def test_a_unit_travels_and_comes_back_newer(desks):
    wang, li = desks
    unit = unit_of(wang)
    assert li.take(wang.send(unit.id, leaving=ALL)) == [PackageRelation.NEW]
    assert li.session.document(unit.id).nodes == unit.nodes
    assert li.take(wang.send(unit.id, leaving=ALL)) == [PackageRelation.SAME]
    assert li.take(wang.send(unit.id)) == [PackageRelation.SAME]
    li.write(unit.id, "李老师改过")
    assert wang.take(li.send(unit.id)) == [PackageRelation.NEWER]
    assert wang.first_text(unit.id) == "李老师改过"
    # What was received is no step of undo; the state before it is a version that was sent.
    assert wang.session.undo() == []
    states = [
        wang.workspace.versions.document_at(each.id)
        for each in wang.workspace.versions.versions(unit.id)
    ]
    assert unit.nodes in [each.nodes for each in states]


def test_an_older_copy_changes_nothing(desks):
    wang, _ = desks
    unit = unit_of(wang)
    old = wang.send(unit.id)
    wang.write(unit.id, "新")
    wang.send(unit.id)
    assert wang.take(old) == [PackageRelation.OLDER]
    assert wang.first_text(unit.id) == "新"


def test_both_changed_without_a_common_state_keeps_both(desks):
    wang, li = desks
    unit = unit_of(wang)
    li.session.add(unit, LABEL)
    wang.write(unit.id, "王")
    li.write(unit.id, "李")
    assert wang.take(li.send(unit.id)) == [PackageRelation.BOTH]
    titles = [entry.titles["zh"] for entry in wang.session.entries()]
    assert len(titles) == 2
    assert any(title.endswith("（收到）") for title in titles)
    assert wang.first_text(unit.id) == "王"
    other = next(e.id for e in wang.session.entries() if e.id != unit.id)
    assert wang.first_text(other) == "李"
    wang.session.undo()
    assert len(wang.session.entries()) == 2
    assert wang.first_text(other) == "李"


def test_several_documents_and_pictures_in_one_file(desks):
    wang, li = desks
    unit, standard = small_unit(), small_standard()
    picture = wang.workspace.attachments.put(b"\x89PNG picture", "image/png", "a.png")
    for document in (unit, standard):
        wang.session.add(document, LABEL)
    figure = next(node for node in standard.walk() if node.kind == "figure")
    shown = replace(figure.payload, pictures=Pictures({"zh": picture}))
    wang.session.edit(standard.id, (SetPayload(figure.id, shown),), LABEL)
    assert li.take(wang.send(unit.id, standard.id)) == [PackageRelation.NEW, PackageRelation.NEW]
    assert li.workspace.attachments.get(picture) == b"\x89PNG picture"


def test_a_picture_that_was_altered_on_the_way_is_not_taken(desks):
    """Its name is the hash of what it shows; under that name nothing else comes in."""
    wang, li = desks
    standard = small_standard()
    picture = wang.workspace.attachments.put(b"\x89PNG picture", "image/png", "a.png")
    wang.session.add(standard, LABEL)
    figure = next(node for node in standard.walk() if node.kind == "figure")
    shown = replace(figure.payload, pictures=Pictures({"zh": picture}))
    wang.session.edit(standard.id, (SetPayload(figure.id, shown),), LABEL)
    altered = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(wang.send(standard.id))) as source,
        zipfile.ZipFile(altered, "w") as target,
    ):
        for each in source.infolist():
            content = source.read(each)
            pictured = each.filename.startswith("attachments/")
            target.writestr(each, content.replace(b"picture", b"another") if pictured else content)
    with pytest.raises(StudioError, match="damaged or altered"):
        li.receive(altered.getvalue())
    assert li.session.entries() == []


def test_comparing_writes_nothing(desks):
    wang, li = desks
    unit = unit_of(wang)
    li.receive(wang.send(unit.id))
    assert li.session.entries() == []
    assert li.session.undo_state.undo is None


def test_the_name_is_short_and_says_the_class():
    assert file_name(small_unit(), "zh", "王老师").endswith("_王老师.cstudio")
    assert len(file_name(small_standard(), "zh")) <= 48


def test_the_name_is_in_the_language_of_the_document():
    chinese = nested("unit", text="秋天", class_level="large")
    document = read_nested(chinese, "autumn")
    assert file_name(document, "de", "王老师") == file_name(document, "zh", "王老师")


def rewritten(content, change):
    """Return the package with its entries changed: change(name, content) → content or None."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            kept = change(entry.filename, old.read(entry))
            if kept is not None:
                new.writestr(entry.filename, kept)
    return target.getvalue()


def edited(name, before, after):
    return lambda each, content: content.replace(before, after) if each == name else content


@pytest.fixture
def package(desks):
    wang, _ = desks
    unit = unit_of(wang)
    return wang.send(unit.id)


def refused(content):
    with pytest.raises(StudioError) as problem:
        finish(read_package(content, "x.cstudio"))
    assert problem.value.safe is not None
    return problem.value


def test_a_package_begins_with_its_type(package):
    assert package[30:38] == b"mimetype"
    assert package[38:52] == b"application/vn"


def test_the_same_content_gives_the_same_bytes(desks, package):
    wang, _ = desks
    assert wang.send(small_unit().id) == package


def test_damage_is_told_in_one_sentence_wherever_it_is(package):
    """Cut short, a byte changed in a part, its beginning gone, or nothing left of it."""
    middle = len(package) // 2
    flipped = package[:middle] + bytes([package[middle] ^ 255]) + package[middle + 1 :]
    for content in (package[:middle], flipped, bytes(8) + package[8:], bytes(len(package)), b""):
        problem = refused(content)
        assert problem.what.source == "{name} was damaged or altered in transit."
        assert problem.remedy is not None
        assert problem.remedy.source == "Ask for the file once more."
    with pytest.raises(StudioError, match="not an exchange file"):
        finish(read_package(b"text", "x.docx"))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_package_cut_short_is_refused(package, share):
    refused(package[: int(len(package) * share)])


@pytest.mark.parametrize(
    "change",
    [
        lambda name, content: None if name == "states.jsonl" else content,
        lambda name, content: None if name == "manifest.json" else content,
        lambda name, content: b"{" if name == "manifest.json" else content,
        lambda name, content: b'{"format":1}' if name == "manifest.json" else content,
        lambda name, content: content[:-200] if name == "states.jsonl" else content,
        edited("states.jsonl", b"section", b"paragraph"),
        edited("states.jsonl", b"confirmed", b"konfirmed"),
        lambda name, content: b"\xff" + content if name == "states.jsonl" else content,
        lambda name, content: b"[" * 100_000 if name == "states.jsonl" else content,
        lambda name, content: b"text/plain" if name == "mimetype" else content,
        lambda name, content: b"" if name.startswith("nodes/") else content,
    ],
)
def test_a_package_that_lies_is_refused(desks, package, change):
    _, li = desks
    refused(rewritten(package, change))
    assert li.session.entries() == []


def test_nodes_in_a_circle_are_refused(package):
    def circle(name, content):
        if not name.startswith("nodes/"):
            return content
        lines = [msgspec.json.decode(line) for line in content.splitlines()]
        first, second = lines[1], next(each for each in lines[2:] if each[1] == lines[1][0])
        first[1] = second[0]
        return b"\n".join(msgspec.json.encode(line) for line in lines)

    refused(rewritten(package, circle))


def without_leaves(content):
    """A package with whole paragraphs left out of the manifest of its newest version."""

    with zipfile.ZipFile(io.BytesIO(content)) as file:
        manifest = msgspec.json.decode(file.read("manifest.json"))
    newest = f"nodes/{manifest['documents'][0]['version']}.jsonl"

    def change(name, lines):
        if name != newest:
            return lines
        nodes = [msgspec.json.decode(line) for line in lines.splitlines()]
        parents = {parent for _, parent, _, _ in nodes}
        leaves = [node for node, _, _, _ in nodes if node not in parents]
        assert len(leaves) > 1
        kept = [node for node in nodes if node[0] not in leaves[::2]]
        return b"\n".join(msgspec.json.encode(node) for node in kept)

    return rewritten(content, change)


@pytest.mark.parametrize(
    "relation", [PackageRelation.NEW, PackageRelation.NEWER, PackageRelation.BOTH]
)
def test_a_package_with_nodes_left_out_takes_no_text_away(desks, relation):
    wang, li = desks
    unit = unit_of(wang)
    if relation is not PackageRelation.NEW:
        li.take(wang.send(unit.id))
        wang.write(unit.id, "王老师改过")
    if relation is PackageRelation.BOTH:
        li.write(unit.id, "李老师改过")
    sent = wang.send(unit.id)
    before = [li.session.document(entry.id) for entry in li.session.entries()]
    refused(without_leaves(sent))
    with pytest.raises(StudioError, match="damaged or altered"):
        li.take(without_leaves(sent))
    assert [li.session.document(entry.id) for entry in li.session.entries()] == before
    assert li.take(sent) == [relation], "as it was sent, it is taken"


def test_a_newer_package_says_so(package):
    newer = rewritten(package, edited("manifest.json", b'"min_reader":2', b'"min_reader":4'))
    assert "newer" in refused(newer).what.source


def test_one_that_is_only_shown_is_compared_and_not_taken(desks, package):
    _, li = desks
    shown = rewritten(
        package,
        edited("manifest.json", b'"format":2,', b'"format":4,"min_writer":4,"mood":"calm",'),
    )
    received, incoming = li.receive(shown)
    assert received.only_shown
    assert [each.relation for each in incoming] == [PackageRelation.NEW] * len(incoming)
    with pytest.raises(StudioError, match="look at it, but not add"):
        li.handing_on.take(received, incoming)
    assert li.session.entries() == []
    known = rewritten(
        package, edited("manifest.json", b'"format":2,', b'"format":3,"min_writer":2,')
    )
    assert set(li.take(known)) == {PackageRelation.NEW}


@pytest.mark.parametrize("content", [b"", b"PK", b"text", b"PK\x05\x06" + bytes(18)])
def test_other_files_are_refused(content):
    refused(content)


def test_comments_travel_without_persons_unless_they_shall_be_named(desks):
    wang, li = desks
    unit = unit_of(wang)
    answer = Reply(id="r", author="李四", organisation="乙园", text="好。")
    said = Comment(
        id="c", document=unit.id, author="张三", organisation="甲园", text="好。", replies=(answer,)
    )
    wang.session.apply((SetComment(None, said),), LABEL)
    wang.workspace.versions.create(unit, name="一稿", author="王五", message="")
    package, _ = li.receive(finish(write_package(wang.handing_on.pack((unit.id,), "赵六"))))
    told = b"".join(state for each in package.versions for state in each.states.values()).decode()
    assert not any(each in told for each in ("张三", "李四"))
    assert li.take(finish(write_package(package))) == [PackageRelation.NEW]
    first = next(e for e in li.workspace.versions.versions(unit.id) if e.name == "一稿")
    (came,) = li.workspace.versions.records_at(first.id)
    assert (came.organisation, came.author) == ("甲园", "")
    named = wang.handing_on.pack((unit.id,), "赵六", named=True)
    record = next(each for each in named.versions if each.info.name == "一稿")
    assert "张三" in b"".join(record.states[each] for each in record.comments).decode()
    li.write(unit.id, "李老师改过")
    assert wang.take(li.send(unit.id)) == [PackageRelation.NEWER], "the common state is still found"
    assert wang.workspace.comments.get("c") == said


def test_without_history_a_document_with_earlier_versions_arrives(desks):
    wang, li = desks
    unit = unit_of(wang)
    wang.workspace.versions.create(unit, name="一稿", author="王五", message="第一次")
    said = Comment(id="c", document=unit.id, author="张三", text="好。")
    wang.session.apply((SetComment(None, said),), LABEL)
    wang.write(unit.id, "改过")
    content = finish(write_package(wang.handing_on.pack((unit.id,), "赵六", history=False)))
    assert li.take(content) == [PackageRelation.NEW]
    assert li.first_text(unit.id) == "改过"
    assert len(li.workspace.versions.versions(unit.id)) == 1


@pytest.mark.no_cover
def test_what_comes_back_unnamed_is_known_again(desks):
    """Versions go out without their authors, and are not listed twice when they come back."""
    wang, li = desks
    unit = unit_of(wang)
    for name in ("一稿", "二稿"):
        wang.write(unit.id, name)
        document = wang.session.document(unit.id)
        wang.workspace.versions.create(document, name=name, author="王五", message="")
    for turn in range(3):
        assert li.take(wang.send(unit.id)) == [
            PackageRelation.NEW if turn == 0 else PackageRelation.NEWER
        ]
        li.write(unit.id, f"李{turn}")
        kept = li.workspace.versions.create(
            li.session.document(unit.id), name=f"李稿{turn}", author="李四", message=""
        )
        assert wang.take(li.send(unit.id)) == [PackageRelation.NEWER]
        wang.write(unit.id, f"王{turn}")
        assert wang.workspace.versions.document_at(
            next(e.id for e in wang.workspace.versions.versions(unit.id) if e.name == kept.name)
        )
    for desk, own, other in ((wang, "王五", "李稿"), (li, "李四", "一稿")):
        versions = desk.workspace.versions.versions(unit.id)
        names = [each.name for each in versions if each.name]
        assert sorted(names) == sorted(["一稿", "二稿", "李稿0", "李稿1", "李稿2"])
        assert {e.author for e in versions if e.name.startswith(other[0])} == {""}
        assert {e.author for e in versions if e.name and e.author} == {own}
        known = {each.id for each in versions}
        assert all(parent in known for each in versions for parent in each.parents)


def test_a_round_comes_back_without_its_persons_and_keeps_them(desks):
    wang, li = desks
    node = nested("meeting", text={"zh": "会议"}, present=["甲园；张三", "乙园；李四"])
    held = read_nested(nested("review_round", node, text={"zh": "第一轮"}), "round")
    meeting = held.children_of(held.id)[0].id
    wang.session.add(held, LABEL)
    content = wang.send(held.id)
    assert li.take(content) == [PackageRelation.NEW]
    assert li.session.document(held.id).nodes[meeting].payload.present == ("甲园", "乙园")
    assert wang.take(content) == [PackageRelation.SAME]
    title = SetCell(held.id, "zh", Cell("第一轮（补）"))
    li.session.edit(held.id, (title,), LABEL)
    assert wang.take(li.send(held.id)) == [PackageRelation.NEWER]
    now = wang.session.document(held.id)
    assert now.root.text("zh") == "第一轮（补）"
    assert now.nodes[meeting].payload.present == ("甲园；张三", "乙园；李四")
    wang.session.edit(held.id, (SetCell(held.id, "zh", Cell("又改")),), LABEL)
    assert wang.take(content) == [PackageRelation.OLDER]


def test_contacts_and_teachers_stay_here_and_are_there_when_it_comes_back(desks):
    wang, li = desks
    asked = [{"organisation": "甲园", "contact": "张三"}, {"organisation": "乙园"}]
    held = read_nested(nested("review_round", text={"zh": "第一轮"}, recipients=asked), "asked")
    council = nested("deliberation", present=["李四", "教研组；王五"], date="2026-05-06")
    part = nested("section", council, role="deliberation")
    unit = read_nested(nested("unit", part, text={"zh": "主题"}, teacher="赵六"), "council")
    for document in (held, unit):
        wang.session.add(document, LABEL)
        content = wang.send(document.id)
        assert not any(name in str(content) for name in ("张三", "李四", "王五", "赵六"))
        assert li.take(content) == [PackageRelation.NEW]
        assert wang.take(content) == [PackageRelation.SAME]
        title = SetCell(document.id, "zh", Cell("改过"))
        li.session.edit(document.id, (title,), LABEL)
        assert wang.take(li.send(document.id)) == [PackageRelation.NEWER]
        now = wang.session.document(document.id)
        assert now.root.text("zh") == "改过"
        assert [n.payload for n in now.walk()] == [n.payload for n in document.walk()]
    kept = next(e for e in li.session.document(unit.id).walk() if e.kind == "deliberation")
    assert kept.payload.present == ()
