"""Findings that the group lets stand: how far, how long, and where they go."""

import io
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.payloads.review import Waiver
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import moved
from curriculum_studio.core.waivers import merge_waivers
from curriculum_studio.features.checks.model.waiving import (
    clause_of,
    covered_by,
    judged,
    waiver_for,
)
from curriculum_studio.features.checks.service import check
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError, finish, message
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.outlines import outline
from tests.helpers.strategies import randoms

LABEL = message("Tests", "Do something")

#: Two clauses with texts that one rule finds, and one that others find.
LINES = """- clause#one 总则
  - paragraph#a 学校必须记录用电量，也必须公布。
  - paragraph#b 学校必须分类投放垃圾。
- clause#two 管理
  - paragraph#c 学校必须评价教学。
- clause#three 空章"""


def waived(document, finding, scope="place"):
    return waiver_for(document, finding, check(document), scope, "已商定")


@pytest.fixture(scope="module")
def document():
    return outline(LINES)


@pytest.fixture(scope="module")
def must(document):
    """The first 必须 of the first paragraph."""
    found = [e for e in check(document) if e.node == "a" and e.language == "zh"]
    return next(e for e in found if document.nodes["a"].text("zh")[e.start : e.end] == "必须")


def rewritten(document, node, text):
    return apply(document, SetCell(node, "zh", Cell(text))).document


def of_rule(document, rule):
    return [each for each in check(document) if each.rule.id == rule]


def test_one_place_is_one_finding_of_a_text(document, must):
    waiver = waived(document, must)
    assert (waiver.rule, waiver.node, waiver.language) == (must.rule.id, "a", "zh")
    assert waiver.quotation == "必须"
    result = judged(document, check(document), [waiver])
    assert [each.finding for each in result.waived] == [must]
    others = [each for each in result.open if each.rule is must.rule]
    assert [each.node for each in others] == ["a", "b", "c"]
    assert result.stale == ()


def test_a_clause_and_a_document_are_what_stood_there(document, must):
    clause = waived(document, must, "clause")
    assert clause.node == "one"
    result = judged(document, check(document), [clause])
    assert [each.finding.node for each in result.waived] == ["a", "a", "b"]
    whole = waived(document, must, "document")
    result = judged(document, check(document), [whole])
    assert [each.finding.node for each in result.waived] == ["a", "a", "b", "c"]
    assert not any(each.rule is must.rule for each in result.open)
    assert len(result.by_waiver[whole.id]) == 4


@pytest.mark.parametrize("scope", ["place", "clause", "document"])
def test_an_altered_text_is_open_again(document, must, scope):
    waiver = waived(document, must, scope)
    after = rewritten(document, "a", "学校必须记录用水量，也必须公布。")
    result = judged(after, check(after), [waiver])
    assert not any(each.finding.node == "a" for each in result.waived)
    assert (result.stale == (waiver,)) == (scope == "place")
    back = rewritten(after, "a", document.nodes["a"].text("zh"))
    assert judged(back, check(back), [waiver]) == judged(document, check(document), [waiver])


def test_what_comes_later_is_open(document, must):
    whole = waived(document, must, "document")
    after = rewritten(document, "three", "必须")
    after = rewritten(after, "b", "学校必须分类投放垃圾。园长必须检查。")
    result = judged(after, check(after), [whole])
    assert {each.finding.node for each in result.waived} == {"a", "c"}
    assert len([e for e in result.open if e.rule is must.rule and e.node == "b"]) == 2


def test_what_moves_into_another_clause_is_open(document, must):
    clause = waived(document, must, "clause")
    after = apply(document, *moved(document, "b", "two", 0)).document
    result = judged(after, check(after), [clause])
    assert {each.finding.node for each in result.waived} == {"a"}
    gone = apply(document, Remove("one")).document
    assert judged(gone, check(gone), [clause]).stale == (clause,)


def test_a_node_as_a_whole_is_its_texts_and_children():
    lines = "- clause#one 总则\n  - clause#only 唯一\n    - paragraph#p 学校可记录。"
    alone = outline(lines)
    (only,) = of_rule(alone, "NUM-04")
    waiver = waived(alone, only)
    assert (waiver.language, waiver.quotation) == ("", "")
    assert judged(alone, check(alone), [waiver]).waived
    below = rewritten(alone, "p", "学校可不记录。")
    assert judged(below, check(below), [waiver]).waived
    renamed = rewritten(alone, only.node, "另一")
    fewer = apply(alone, Remove("p")).document
    for altered in (renamed, fewer):
        assert judged(altered, check(altered), [waiver]).stale == (waiver,)


def test_an_old_waiver_without_texts_holds_for_nothing(document, must):
    old = Waiver(id="w", document=document.id, rule=must.rule.id, node="a", language="zh")
    assert judged(document, check(document), [old]).stale == (old,)


def test_what_a_scope_covers_is_told_before(document, must):
    found = check(document)
    assert [len(list(covered_by(document, must, found, s))) for s in ("place", "clause")] == [1, 3]
    assert clause_of(document, document.id) == document.id


@given(randoms, st.sampled_from(["place", "clause", "document"]))
@settings(max_examples=8, deadline=None)
@pytest.mark.no_cover
def test_only_what_is_as_it_was_stays_waived(chance, scope):
    """After any edits a finding is waived only if it was there, with its text."""
    before = small_standard()
    node = chance.choice([each for each in before.walk() if each.cells])
    before = apply(before, SetCell(node.id, "zh", Cell("本标准规定，学校必须记录。"))).document
    found = check(before)
    finding = chance.choice(found)
    waiver = waived(before, finding, scope)
    covered = {(e.node, e.language) for e in covered_by(before, finding, found, scope)}
    assert len(judged(before, found, [waiver]).waived) == len(
        list(covered_by(before, finding, found, scope))
    )
    after = apply(before, *random_edits(before, chance, 4)).document
    result = judged(after, check(after), [waiver])
    assert len(result.open) + len(result.waived) == len(check(after))
    for each in result.waived:
        place = (each.finding.node, each.finding.language)
        assert place in covered
        if each.finding.language is not None:
            now, then = after.nodes[place[0]], before.nodes[place[0]]
            assert now.text(place[1]) == then.text(place[1])
    assert bool(result.stale) == (not result.waived)


# --- through the session ----------------------------------------------------------------------


@pytest.fixture
def application(tmp_path, document):
    opened = open_application(tmp_path / "library.cstudio-db", create=True)
    opened.signing.sign_as(Profile(id="p", name="王工"))
    opened.session.add(document, LABEL)
    yield opened
    opened.close()


def test_it_is_signed_undone_and_taken_back(application, document, must):
    waivers = application.waivers
    with pytest.raises(StudioError, match="Without a reason"):
        waivers.waive(document.id, must, check(document), "  ")
    given = waivers.waive(document.id, must, check(document), "引文如此")
    assert (given.author, given.actor, given.reason) == ("王工", "p", "引文如此")
    assert given.time
    assert [each.waiver for each in waivers.judge(document.id).waived] == [given]
    application.session.undo([document.id])
    assert waivers.of(document.id) == []
    application.session.redo([document.id])
    waivers.take_back(given)
    assert must in waivers.judge(document.id).open


def test_it_is_given_anew_in_the_place_of_the_stale_one(application, document, must):
    waivers, session = application.waivers, application.session
    first = waivers.waive(document.id, must, check(document), "引文如此")
    session.edit(document.id, [SetCell("a", "zh", Cell("学校必须记录。"))], LABEL)
    assert waivers.judge(document.id).stale == (first,)
    found = check(session.document(document.id))
    again = waivers.waive(
        document.id, next(e for e in found if e.rule is must.rule and e.node == "a"), found, "仍是"
    )
    assert again.id == first.id
    assert waivers.of(document.id) == [again]
    assert waivers.judge(document.id).stale == ()


def test_it_survives_bin_restart_and_goes_with_its_document(application, document, must):
    given = application.waivers.waive(document.id, must, check(document), "引文如此")
    versions = application.workspace.versions
    application.automatic.keep([document.id], "hour")
    (kept,) = versions.heads(document.id)
    now, then = versions.current(document.id, ""), versions.record(kept)
    assert (now.info, now.comments, now.states) == (then.info, then.comments, then.states)
    assert versions.records_at(kept) == [given]
    application.session.remove(document.id, LABEL)
    application.session.restore(document.id, LABEL)
    assert application.waivers.of(document.id) == [given]
    application.close()
    path = application.workspace.path
    with closing(open_application(path)) as again:
        assert [e.finding.node for e in again.waivers.judge(document.id).waived] == ["a"]
        again.session.remove(document.id, LABEL)
        again.erasing.document(document.id)
        assert again.workspace.waivers.of(document.id) == []


# --- to others and back -----------------------------------------------------------------------


def sent(application, identity, **how):
    return finish(write_package(application.handing_on.pack([identity], **how)))


def taken(application, content):
    package = finish(read_package(content, "x.cstudio"))
    incoming = application.handing_on.compare(package)
    application.handing_on.take(package, incoming)
    return [each.relation for each in incoming]


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other" / "b.cstudio-db"
    with closing(open_application(path, create=True)) as opened:
        opened.signing.sign_as(Profile(id="q", name="李工"))
        yield opened


def test_it_travels_without_persons_and_is_merged_by_id(application, other, document, must):
    first = application.waivers.waive(document.id, must, check(document), "引文如此")
    assert taken(other, sent(application, document.id)) == [PackageRelation.NEW]
    (came,) = other.waivers.of(document.id)
    assert came == replace(first, author="", actor="")
    assert [e.finding.node for e in other.waivers.judge(document.id).waived] == ["a"]
    found = check(other.session.document(document.id))
    second = other.waivers.waive(
        document.id,
        next(e for e in found if e.rule is must.rule and e.node == "c"),
        found,
        "行业用语",
    )
    # The text is the same; what the other side let stand is news all the same.
    assert taken(application, sent(other, document.id)) == [PackageRelation.NEWER]
    assert application.waivers.of(document.id) == [first, replace(second, author="", actor="")]
    assert taken(application, sent(other, document.id)) == [PackageRelation.SAME]
    application.waivers.take_back(first)
    assert taken(other, sent(application, document.id)) == [PackageRelation.NEWER]
    assert other.waivers.of(document.id) == [second]


def test_an_older_program_only_shows_it(application, document, must):
    without = finish(read_package(sent(application, document.id), "x.cstudio"))
    assert not without.only_shown
    application.waivers.waive(document.id, must, check(document), "引文如此")
    assert b'"min_writer":3' in _manifest(sent(application, document.id))


def _manifest(content):
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return file.read("manifest.json")


_IDS = st.sampled_from(["u", "v", "w"])
_WAIVERS = st.dictionaries(
    _IDS, st.tuples(st.sampled_from(["甲", "乙"]), st.sampled_from(["1", "2"]))
).map(
    lambda said: {
        key: Waiver(id=key, document="d", rule="r", reason=reason, time=time)
        for key, (reason, time) in said.items()
    }
)


@given(_WAIVERS, _WAIVERS, _WAIVERS)
def test_merging_keeps_what_either_side_did(base, ours, theirs):
    result = dict(ours)
    for change in merge_waivers(base.values(), ours.values(), theirs.values()):
        assert result.get(change.waiver.id) == change.before
        result.pop(change.waiver.id, None)
        if change.after is not None:
            result[change.after.id] = change.after
    for key in base.keys() | ours.keys() | theirs.keys():
        before, mine, other, now = (each.get(key) for each in (base, ours, theirs, result))
        if mine == before:
            assert now == other
        elif other in {before, mine}:
            assert now == mine
        else:
            assert now in {mine, other} - {None}
