"""Sharing a library with a group through a folder."""

import shutil
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument, SetHeads
from curriculum_studio.core.versions import id_of
from curriculum_studio.features.group.formats.folder_store import FolderStore, create_group
from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.group_store import GroupUnreachable
from curriculum_studio.features.group.service.sharing_ledger import SharingLedger
from curriculum_studio.i18n import StudioError, finish
from tests.helpers.documents import nested, small_standard
from tests.helpers.group_simulation import Cut, CutSettings, shared_document
from tests.helpers.grouped import LABEL, Participant, paragraphs, settle


def participant(path, folder, **who):
    return Participant(path, lambda replica: FolderStore(SharedFolder(folder), replica), **who)


@pytest.fixture
def group(tmp_path, folder):
    """Two members who share a standard, its id, and its paragraphs."""
    members = [participant(tmp_path / f"{name}.cstudio-db", folder) for name in ("wang", "li")]
    wang, li = members
    wang.enrol()
    li.enrol()
    document = shared_document(0)
    wang.add(document)
    try:
        wang.sync()
        li.sync()
        yield wang, li, document.id, paragraphs(document)
    finally:
        for each in members:
            each.stop()


def same(wang, li, document):
    assert wang.texts(document) == li.texts(document)
    assert wang.session.document(document).nodes == li.session.document(document).nodes
    assert wang.comments(document) == li.comments(document)


def settled(first, second, document):
    settle(first, second)
    same(first, second, document)


def test_a_document_comes_to_the_other_one(group):
    wang, li, document, _ = group
    same(wang, li, document)
    assert li.synchroniser.is_shared(document)
    assert wang.sync().sent == ()
    assert li.sync().came == ()


def test_what_one_writes_the_other_one_reads(group):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "园所应当")
    assert wang.synchroniser.waiting == (document,)
    assert wang.sync().sent == (document,)
    assert wang.synchroniser.waiting == ()
    assert li.sync().came == (document,)
    assert li.texts(document)[first] == "园所应当"
    assert li.sync().came == ()
    assert li.synchroniser.waiting == ()


def test_two_who_write_elsewhere_have_nothing_to_decide(group):
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, "甲")
    li.write(document, second, "乙")
    settled(wang, li, document)
    assert (wang.texts(document)[first], wang.texts(document)[second]) == ("甲", "乙")
    assert not wang.merging.waiting(document)
    assert wang.sync().sent == li.sync().sent == ()


def test_two_who_write_the_same_decide(group):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "园所应当建立制度")
    li.write(document, first, "园所宜建立制度")
    settled(wang, li, document)
    (mine,), (theirs,) = wang.merging.waiting(document), li.merging.waiting(document)
    assert mine == theirs
    assert {each.author for each in mine.alternatives} == {"wang", "li"}
    wang.merging.decide(mine, "second")
    settled(wang, li, document)
    assert not li.merging.waiting(document)


def test_comments_travel_by_themselves(group):
    wang, li, document, _ = group
    li.comment(document, "为什么？")
    li.sync()
    store = FolderStore(SharedFolder(wang.path.parent / "group"), new_id())
    assert len(store.heads().heads[document, "text"]) == 1
    wang.sync()
    assert list(wang.comments(document).values()) == ["为什么？"]


def test_undo_takes_back_what_one_did_and_never_what_others_did(group):
    wang, li, document, (first, second, third, *_) = group
    before = li.texts(document)
    wang.write(document, first, "甲")
    li.write(document, second, "乙")
    settle(wang, li)
    li.session.undo([document])
    settled(wang, li, document)
    now = wang.texts(document)
    assert (now[first], now[second]) == ("甲", before[second])
    wang.write(document, third, "丙")
    settle(wang, li)
    li.session.redo([document])
    settled(wang, li, document)
    now = wang.texts(document)
    assert (now[first], now[second], now[third]) == ("甲", "乙", "丙")


def test_a_file_that_was_merged_and_shared_can_be_taken_back(group):
    wang, li, document, (first, *_) = group
    before = li.texts(document)[first]
    # Somebody outside of the group sends a file.
    li.write(document, first, "外面写的")
    record = li.workspace.versions.current(document, "")
    li.session.undo([document])
    record = replace(record, info=replace(record.info, id="", name="outside", parents=()))
    record = replace(record, info=replace(record.info, id=id_of(record)))
    versions = li.workspace.versions
    versions.receive(record)
    heads = versions.heads(document)
    merged = EditDocument(document, (SetCell(first, "zh", Cell("外面写的")),))
    adopted = versions.adopted(document, record.info.id)
    li.session.apply([merged, SetHeads(document, heads, adopted)], LABEL)
    settle(li, wang)
    assert wang.texts(document)[first] == "外面写的"
    li.session.undo([document])
    replica = li.actor.replica
    settle(li, wang)
    assert li.texts(document)[first] == wang.texts(document)[first] == before
    assert li.actor.replica == replica


def test_only_here_stays_here_until_it_is_shared(group):
    wang, li, document, (first, *_) = group
    own = small_standard("own")
    li.session.add(own, LABEL)
    wang.synchroniser.unshare(document)
    wang.write(document, first, "只在这里")
    settle(wang, li)
    assert not wang.has(own.id)
    assert li.texts(document)[first] != "只在这里"
    wang.synchroniser.share(document)
    settle(wang, li)
    assert li.texts(document)[first] == "只在这里"


def test_a_deletion_goes_into_the_bin_and_never_takes_work_with_it(group):
    wang, li, document, (first, *_) = group
    wang.session.remove(document, LABEL)
    settle(wang, li)
    assert not li.has(document)
    li.session.restore(document, LABEL)
    settled(wang, li, document)
    wang.session.remove(document, LABEL)
    li.write(document, first, "还在写")
    settled(wang, li, document)
    assert wang.texts(document)[first] == "还在写"


def test_what_came_together_with_a_deletion_is_merged_where_somebody_worked_on(group):
    wang, li, document, (first, *_) = group
    said = wang.comment(document, "先看看这里")
    wang.sync()
    wang.session.remove(document, LABEL)
    wang.sync()
    li.write(document, first, "还在写")
    settled(li, wang, document)
    assert said in li.comments(document)


def test_what_was_deleted_before_it_went_out_is_merged_where_somebody_worked_on(group):
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, "没发送就删除了")
    said = wang.comment(document, "也没发送")
    wang.session.remove(document, LABEL)
    wang.sync()
    li.write(document, second, "还在写")
    settled(li, wang, document)
    assert (li.texts(document)[first], li.texts(document)[second]) == ("没发送就删除了", "还在写")
    assert said in li.comments(document)


def test_a_deletion_leaves_what_was_deleted_in_the_bin_of_all(group):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "没发送就删除了")
    wang.session.remove(document, LABEL)
    settle(wang, li)
    assert not li.has(document)
    li.session.restore(document, LABEL)
    settled(li, wang, document)
    assert wang.texts(document)[first] == "没发送就删除了"


def test_without_a_common_state_nothing_is_lost(group, folder, tmp_path):
    """Two shared a document of one id that each had from elsewhere, with decisions of their own."""
    wang, li, document, (first, *_) = group
    wang.write(document, first, "园所应当建立制度")
    li.write(document, first, "园所宜建立制度")
    settle(wang, li)
    other = participant(tmp_path / "other.cstudio-db", folder)
    other.enrol()
    other.session.add(shared_document(0), LABEL)
    other.write(document, first, "另一个资料库里的话")
    said = other.comment(document, "也有意见")
    other.synchroniser.share(document)
    settle(other, wang, li)
    same(wang, other, document)
    same(wang, li, document)
    assert said in wang.comments(document)
    told = {v for r in other.merging.waiting(document) for v in (a.value for a in r.alternatives)}
    told |= set(other.texts(document).values())
    for text in ("园所应当建立制度", "园所宜建立制度", "另一个资料库里的话"):
        assert any(text in each for each in told), text
    other.stop()


def test_what_is_erased_for_good_is_found_nowhere(group, folder):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "不该留下的话")
    settle(wang, li)
    wang.session.remove(document, LABEL)
    wang.workspace.eraser.erase_document(document)
    settle(wang, li)
    assert not li.has(document)
    assert not li.session.binned()
    assert not li.workspace.search.search("不该留下的话")
    assert not any((folder / "objects").rglob("*-*"))
    assert len([each for each in (folder / "objects").rglob("*") if each.is_file()]) <= 1
    # Whoever has it by another way keeps it, and is told.
    assert wang.workspace.eraser.erased(document)
    li.session.add(shared_document(0), LABEL)
    li.synchroniser.share(document)
    assert "erased for good" in li.sync().refused[0].what.source
    assert li.has(document)


def test_waiting_survives_a_restart(group):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "关机之前")
    wang.stop()
    wang.start()
    assert wang.synchroniser.waiting == (document,)
    settle(wang, li)
    assert li.texts(document)[first] == "关机之前"
    wang.stop()
    wang.start()
    wang.sync()
    assert wang.synchroniser.waiting == ()


def test_a_copied_library_with_the_same_id_takes_nothing_away(group, tmp_path, folder):
    wang, li, document, (first, second, *_) = group
    wang.stop()
    shutil.copy(wang.path, tmp_path / "clone.cstudio-db")
    wang.start()
    clone = participant(
        tmp_path / "clone.cstudio-db",
        folder,
        replica=wang.actor.replica,
        profile=wang.actor.profile,
    )
    wang.write(document, first, "甲")
    clone.write(document, second, "乙")
    settle(wang, clone, li)
    assert len({wang.actor.replica, clone.actor.replica, li.actor.replica}) == 3
    clone.stop()
    same(wang, li, document)
    assert (li.texts(document)[first], li.texts(document)[second]) == ("甲", "乙")


def test_what_is_written_meanwhile_is_taken_in_the_next_exchange(group):
    """The exchange runs in a worker with a reader of its own, while somebody writes."""
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, "甲")
    wang.sync()
    asked = li.synchroniser.ask()
    found = []

    def exchange():
        reader = li.workspace.reader()
        store = li.store()
        try:
            found.append(finish(li.synchroniser.exchange(asked, reader, store)))
        finally:
            reader.close()

    worker = threading.Thread(target=exchange)
    worker.start()
    worker.join()
    li.write(document, first, "丙")
    li.write(document, second, "乙")
    li.synchroniser.ask()  # for another visit, which began before this one came to its end
    taken = li.synchroniser.take(found[0])
    assert (taken.came, taken.again) == ((), True)
    assert li.texts(document)[first] == "丙"
    settled(wang, li, document)
    assert {each.node for each in li.merging.waiting(document)} == {first}
    assert li.texts(document)[second] == "乙"


def test_pictures_travel_with_their_text(group):
    wang, li, *_ = group
    standard = small_standard()
    wang.add(standard)
    document = standard.id
    figure = next(each for each in standard.walk() if each.kind == "figure")
    picture = wang.workspace.attachments.put(b"picture", "image/png", "王小明.png")
    payload = replace(figure.payload, pictures=Pictures({"zh": picture}))
    wang.session.edit(document, (SetPayload(figure.id, payload),), LABEL)
    settle(wang, li)
    assert li.workspace.attachments.get(picture) == b"picture"
    assert li.workspace.attachments.info(picture).name == ""


def test_observations_are_not_shared(group):
    wang = group[0]
    observation = read_nested(nested(min(LOCAL_KINDS)), "observation")
    wang.session.add(observation, LABEL)
    with pytest.raises(StudioError):
        wang.synchroniser.share(observation.id)
    assert not wang.synchroniser.is_shared(observation.id)


@pytest.mark.parametrize("days", [-1, 3650])
def test_a_clock_that_is_wrong_changes_nothing_but_the_time_shown(group, days):
    wang, li, document, (first, second, third, *_) = group
    wrong = (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="seconds")
    li.session.now = lambda: wrong
    wang.write(document, first, "甲")
    wang.sync()
    li.write(document, first, "甲以后")
    li.write(document, second, "乙")
    li.sync()
    wang.write(document, third, "丙")
    settled(wang, li, document)
    (waiting,) = wang.merging.waiting(document)
    assert wrong in {each.time for each in waiting.alternatives}
    assert (li.texts(document)[second], li.texts(document)[third]) == ("乙", "丙")


def test_eight_days_without_the_group_ask_nothing_where_nothing_collides(group):
    wang, li, document, (first, second, *_) = group
    for day in range(8):
        wang.write(document, first, f"甲第{day}天")
        wang.comment(document, f"意见{day}")
        wang.sync()
        li.write(document, second, f"乙第{day}天", "zh" if day % 2 else "de")
        li.comment(document, f"Frage {day}")
    assert li.synchroniser.waiting == (document,)
    settle(li, wang)
    for each in (wang, li):
        state = each.synchroniser.ledger.state(document)
        assert all(len(known.streams["text"].heads) <= 2 for known in state.known)
        assert len(msgspec.json.encode(state)) < 20_000
    same(wang, li, document)
    assert (li.texts(document)[first], li.texts(document)[second]) == ("甲第7天", "乙第7天")
    assert len(wang.comments(document)) == 16
    assert not wang.merging.waiting(document)


def test_while_the_folder_is_gone_everything_waits(group, folder, tmp_path):
    wang, li, document, (first, *_) = group
    wang.write(document, first, "没有文件夹时写的")
    folder.rename(tmp_path / "away")
    for _ in range(2):
        with pytest.raises(GroupUnreachable) as gone:
            wang.sync()
        assert "cannot be reached" in gone.value.what.source
    assert wang.synchroniser.waiting == (document,)
    assert not folder.exists()
    (tmp_path / "away").rename(folder)
    settle(wang, li)
    assert li.texts(document)[first] == "没有文件夹时写的"


def test_a_group_that_moves_to_another_place_goes_on(group, folder, tmp_path):
    """As to a new folder or a server: what the library remembers of the old one counts no more."""
    wang, li, document, (first, second, *_) = group
    new = tmp_path / "new"
    new.mkdir()
    create_group(new)
    li.write(document, second, "搬家前没发送")
    folder.rename(tmp_path / "old")
    new.rename(folder)
    settled(wang, li, document)
    assert li.texts(document)[second] == "搬家前没发送" or wang.merging.waiting(document)
    wang.write(document, first, "搬家以后")
    settled(wang, li, document)
    assert li.texts(document)[first] == "搬家以后"


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_program_that_is_killed_while_something_comes_erases_nothing(group, folder, tmp_path, at):
    wang, _, document, _ = group
    new = participant(tmp_path / "new.cstudio-db", folder)
    left = [at]

    def maybe():
        left[0] -= 1
        if not left[0]:
            raise Cut

    new.synchroniser.ledger = SharingLedger(CutSettings(new.workspace.settings, maybe))
    with pytest.raises(Cut):
        new.sync()
    new.stop()
    new.start()
    settle(new, wang)
    same(wang, new, document)
    new.stop()


def test_one_person_with_two_libraries_finds_the_same_in_both(group, tmp_path, folder):
    wang, li, document, (first, second, *_) = group
    home = participant(tmp_path / "home.cstudio-db", folder, profile=wang.actor.profile)
    home.sync()
    home.write(document, first, "在家写的")
    wang.write(document, second, "在办公室写的")
    settle(home, wang, li)
    same(home, wang, document)
    same(wang, li, document)
    assert (li.texts(document)[first], li.texts(document)[second]) == ("在家写的", "在办公室写的")
    home.stop()


def test_a_folder_that_was_put_back_gets_again_what_is_missing(group, folder, tmp_path):
    wang, li, document, (first, second, third, *_) = group
    erased = shared_document(1)
    wang.add(erased)
    settle(wang, li)
    shutil.copytree(folder, tmp_path / "backup")
    for at in range(25):
        wang.write(document, first, f"甲{at}")
        wang.sync()
    li.sync()
    li.write(document, second, "乙")
    li.comment(document, "为什么？")
    settle(li, wang)
    wang.session.remove(erased.id, LABEL)
    wang.workspace.eraser.erase_document(erased.id, wang.actor.profile)
    settle(wang, li)
    wang.write(document, third, "丙")  # nobody has it yet
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    li.stop()
    li.start()  # it is noticed after a start as well
    told = (wang.sync(), li.sync())
    assert [each.restored for each in told] == [True, True]
    settled(wang, li, document)
    now = wang.texts(document)
    assert (now[first], now[second], now[third]) == ("甲24", "乙", "丙")
    assert list(wang.comments(document).values()) == ["为什么？"]
    assert not wang.merging.waiting(document)
    assert not wang.has(erased.id)
    assert not li.has(erased.id)
    # Whoever comes new gets all of it.
    zhao = participant(tmp_path / "zhao.cstudio-db", folder)
    try:
        zhao.sync()
        same(wang, zhao, document)
        assert not zhao.has(erased.id)
    finally:
        zhao.stop()
    assert not wang.sync().restored
