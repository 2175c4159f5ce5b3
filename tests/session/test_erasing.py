"""What was erased for good is found nowhere in the file, nor in pages that are free."""

from dataclasses import replace

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Insert, Place, SetCell, SetPayload
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.review import Anchor, Comment, Waiver
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument, SetComment, SetWaiver
from curriculum_studio.core.tree import fresh
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import StudioError, finish, message
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday
from tests.store.looking import sound

LABEL = message("Tests", "Do something")

SECRET = "Geheimwort"
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture of a child " * 200


@pytest.fixture
def application(path):
    opened = everyday(open_application, path)
    for document in (small_unit(), small_standard()):
        opened.session.add(document, LABEL)
    yield opened
    opened.close()


def paragraph(application, document=None):
    content = application.session.document((document or small_unit()).id)
    return next(node for node in content.walk() if node.kind == "paragraph")


def write(application, text, document=None):
    document = document or small_unit()
    node = paragraph(application, document)
    application.session.edit(document.id, [SetCell(node.id, "zh", Cell(text))], LABEL)
    return node


def said_of(application, node):
    """Everything that can quote a text: steps, versions, records, source texts, the index."""
    session, workspace = application.session, application.workspace
    document = small_unit().id
    keep = {"name": "", "author": "", "message": ""}
    workspace.versions.create(session.document(document), **keep)
    comment = Comment(
        id="c", document=document, anchor=Anchor(node=node.id, language="zh", quotation=SECRET)
    )
    waiver = Waiver(
        id="w", document=document, rule="VRB-01", node=node.id, reason="可", quotation=SECRET
    )
    session.apply([SetComment(None, comment), SetWaiver(None, waiver)], LABEL)
    workspace.versions.create(session.document(document), **keep)
    both = [
        EditDocument(document, (SetCell(node.id, "en", Cell(f"{SECRET} again")),)),
        EditDocument(small_standard().id, (SetCell(small_standard().id, "en", Cell("stays")),)),
    ]
    session.apply(both, LABEL)
    write(application, f"{SECRET}二")
    session.undo()


def found(path, secret=SECRET):
    """Files beside the library in which a text stands, in any of the ways in which it is kept."""
    spellings = {secret, secret.lower(), secret.casefold()}
    wanted = [each.encode(code) for each in spellings for code in ("utf-8", "utf-16-le")]
    files = [each for each in path.parent.iterdir() if each.name.startswith(path.name)]
    return [each.name for each in files if any(w in each.read_bytes() for w in wanted)]


def test_an_erased_document_is_nowhere(application, path):
    node = write(application, f"{SECRET}一")
    said_of(application, node)
    assert found(path)
    with pytest.raises(StudioError, match="recycle bin"):
        application.erasing.document(small_unit().id)
    application.session.remove(small_unit().id, LABEL)
    application.erasing.document(small_unit().id)
    assert found(path) == []
    assert application.session.binned() == []
    assert [each.kind for each in application.session.entries()] == ["standard"]
    assert application.workspace.search.search(SECRET) == []
    assert application.workspace.search.search(SECRET, binned=True) == []
    # The part of a step in another document stays and can be undone there.
    assert application.session.document(small_standard().id).root.text("en") == "stays"
    application.close()
    assert found(path) == []
    assert sound(path)


def test_undo_goes_on_in_the_other_document(application, path):
    node = write(application, f"{SECRET}一")
    said_of(application, node)
    application.session.remove(small_unit().id, LABEL)
    application.erasing.document(small_unit().id)
    application.close()
    again = open_application(path)
    again.session.undo([small_standard().id])
    text = again.session.document(small_standard().id).root.text("en")
    assert text == small_standard().root.text("en")
    again.close()


def test_an_erased_text_is_nowhere_and_versions_stand(application, path):
    node = write(application, f"{SECRET}一")
    said_of(application, node)
    versions = application.workspace.versions
    before = len(versions.versions(small_unit().id))
    application.erasing.node(small_unit().id, node.id)
    assert found(path) == []
    assert node.id not in application.session.document(small_unit().id)
    infos = versions.versions(small_unit().id)
    assert len(infos) >= before
    for info in infos:
        then = versions.document_at(info.id)
        assert then.nodes[node.id].cells == {}
        assert versions.records_at(info.id) == []
        others = {each: then.nodes[each] for each in then.nodes if each != node.id}
        assert all(kept == small_unit().nodes[each] for each, kept in others.items())
    assert application.workspace.comments.of(small_unit().id) == []
    assert application.workspace.waivers.of(small_unit().id) == []
    # What is left can be handed on: each version goes out under the id of what it says now.
    package = application.handing_on.pack([small_unit().id])
    assert SECRET.encode() not in finish(write_package(package))
    finish(read_package(finish(write_package(package)), "x.cstudio"))
    application.close()
    assert found(path) == []


def test_what_says_the_same_elsewhere_stays_and_goes_out(application):
    """A version keeps a text by what it says, so another one may have the very same."""
    unit = small_unit().id
    node = write(application, SECRET)
    twin = replace(fresh("paragraph"), parent=node.parent, rank="zz", cells={"zh": Cell(SECRET)})
    application.session.edit(unit, [Insert((twin,))], LABEL)
    versions = application.workspace.versions
    keep = {"name": "", "author": "", "message": ""}
    before = versions.create(application.session.document(unit), **keep).id
    application.erasing.node(unit, node.id)
    now = versions.create(application.session.document(unit), **keep).id
    for version in (before, now):
        assert versions.document_at(version).nodes[twin.id].text("zh") == SECRET
    current = versions.current(unit, "")
    state = next(each.state for each in current.manifest if each.node == twin.id)
    assert SECRET.encode() in current.states[state]
    application.erasing.node(unit, twin.id)
    again = replace(twin, id=fresh("paragraph").id)
    application.session.edit(unit, [Insert((again,))], LABEL)
    versions.create(application.session.document(unit), **keep)
    assert SECRET.encode() in b"".join(versions.current(unit, "").states.values())


def test_what_stood_below_an_erased_text_and_is_elsewhere_now_stays(application):
    unit = small_unit().id
    content = application.session.document(unit)
    goal = next(each for each in content.walk() if each.kind == "paragraph")
    section = replace(fresh("section"), parent=content.nodes[goal.parent].parent, rank="zz")
    section = replace(section, payload=content.nodes[goal.parent].payload)
    moved = replace(fresh("paragraph"), parent=section.id, cells={"zh": Cell("留下")})
    application.session.edit(unit, [Insert((section, moved))], LABEL)
    said = Comment(id="c", document=unit, anchor=Anchor(node=moved.id, quotation="留下"))
    application.session.apply([SetComment(None, said)], LABEL)
    keep = {"name": "", "author": "", "message": ""}
    before = application.workspace.versions.create(application.session.document(unit), **keep).id
    application.session.edit(unit, [Place(moved.id, goal.parent, "zzz")], LABEL)
    application.erasing.node(unit, section.id)
    assert application.workspace.comments.of(unit) == [said]
    then = application.workspace.versions.document_at(before)
    assert then.nodes[moved.id].text("zh") == "留下"
    assert application.workspace.eraser.erased_nodes() == {unit: frozenset({section.id})}


def test_an_erased_picture_is_nowhere(application, path):
    identity = application.workspace.attachments.put(PICTURE, "image/png", "Kind.png")
    unit = small_unit()
    section = next(node for node in unit.walk() if "photo" in KINDS[node.kind].children)
    photo = replace(
        fresh("photo", Photo(pictures=Pictures({"zh": identity}))), parent=section.id, rank="zz"
    )
    application.session.edit(unit.id, [Insert((photo,))], LABEL)
    assert found(path, "picture of a child")
    application.erasing.picture(identity)
    assert found(path, "picture of a child") == []
    assert found(path, "Kind.png") == []
    kept = application.session.document(unit.id).nodes[photo.id].payload
    assert kept.pictures == Pictures()
    assert application.workspace.attachments.info(identity) is None


def test_a_picture_goes_with_the_last_document_that_shows_it(application, path):
    identity = application.workspace.attachments.put(PICTURE, "image/png", "x.png")
    for document, kind in ((small_unit(), "photo"), (small_standard(), "figure")):
        content = application.session.document(document.id)
        node = next((each for each in content.walk() if each.kind == kind), None)
        if node is not None:
            payload = replace(node.payload, pictures=Pictures({"zh": identity}))
            application.session.edit(document.id, [SetPayload(node.id, payload)], LABEL)
    standard = small_standard().id
    application.session.remove(standard, LABEL)
    application.erasing.document(standard)
    shown = any(
        isinstance(node.payload, Photo) and node.payload.pictures["zh"] == identity
        for node in application.session.document(small_unit().id).walk()
    )
    assert (application.workspace.attachments.info(identity) is not None) is shown


def test_backups_and_files_that_still_hold_it_are_named(application):
    node = write(application, f"{SECRET}一")
    copy = application.workspace.backups.backup()
    application.handing_on.pack([small_unit().id])
    holders = application.erasing.holders(node.id, document=small_unit().id)
    assert holders.backups == (copy,)
    assert [each.reason for each in holders.sent] == ["send"]
    application.session.remove(small_unit().id, LABEL)
    application.erasing.document(small_unit().id)
    assert application.erasing.holders(small_unit().id).backups == (copy,)
    later = application.workspace.backups.backup()
    assert application.erasing.holders(small_unit().id).backups == (copy,)
    assert later != copy
