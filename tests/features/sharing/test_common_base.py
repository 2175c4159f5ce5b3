"""Two offices whose files crossed, and versions whose states were dropped meanwhile."""

import pytest
from sqlalchemy import update

from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.store import schema, thinning
from tests.features.sharing.test_packages import LABEL, Desk
from tests.helpers.documents import small_standard
from tests.helpers.offices import text, write


@pytest.fixture
def offices(tmp_path):
    """Two offices that have one standard, and three of its paragraphs."""
    found = [Desk(tmp_path / f"{name}.cstudio-db") for name in ("wang", "li")]
    wang, li = found
    standard = small_standard()
    wang.session.add(standard, LABEL)
    li.take(wang.send(standard.id))
    texts = [node.id for node in standard.walk() if node.kind == "paragraph"]
    yield wang, li, standard.id, texts
    for desk in found:
        desk.workspace.close()


def crossed(wang, li, standard):
    """Both send what they have and take what the other one sent, before either knows of it."""
    sent = wang.send(standard), li.send(standard)
    assert wang.take(sent[1]) == [PackageRelation.BOTH]
    assert li.take(sent[0]) == [PackageRelation.BOTH]


def test_files_that_crossed_and_were_worked_on_fit(offices):
    wang, li, standard, texts = offices
    write(wang, standard, texts[0], "王改了第一段。")
    write(li, standard, texts[1], "李改了第二段。")
    crossed(wang, li, standard)
    write(wang, standard, texts[0], "王又改了第一段。")
    write(li, standard, texts[1], "李又改了第二段。")
    package, (incoming,) = wang.receive(li.send(standard))
    assert incoming.plan.decisions == ()
    assert incoming.plan.theirs == 1, "what came before is known"
    wang.handing_on.take(package, (incoming,))
    assert text(wang, standard, texts[0]) == "王又改了第一段。"
    assert text(wang, standard, texts[1]) == "李又改了第二段。"


def test_what_was_decided_differently_before_is_asked_again_and_no_word_goes(offices):
    wang, li, standard, texts = offices
    write(wang, standard, texts[0], "学校宜建立小组。")
    write(li, standard, texts[0], "学校可建立小组。")
    crossed(wang, li, standard)
    for desk, wanted in ((wang, "学校宜建立小组。"), (li, "学校可建立小组。")):
        (record,) = desk.workspace.decisions.of(standard)
        values = [wanted in each.value for each in record.alternatives]
        desk.handing_on._merging.decide(record, ("first", "second")[values.index(True)])
        assert text(desk, standard, texts[0]) == wanted
    write(wang, standard, texts[1], "王改了第二段。")
    package, (incoming,) = wang.receive(li.send(standard))
    (open_,) = incoming.plan.decisions
    assert {each.text for each in open_.alternatives} == {"学校宜建立小组。", "学校可建立小组。"}
    wang.handing_on.take(package, (incoming,))
    assert text(wang, standard, texts[1]) == "王改了第二段。"


def forget(desk, *versions):
    """Drop the states of versions, as thinning does of those that nobody else has."""
    with desk.workspace._database.write() as connection:
        known = schema.version.c.id
        connection.execute(update(schema.version).where(known.in_(versions)).values(thinned=True))
        thinning.sweep(connection)


@pytest.fixture
def worked(offices):
    """Both work on a version that both have; returns how often that stands in a file, too."""
    wang, li, standard, texts = offices
    first = wang.workspace.versions.versions(standard)[0].id
    write(wang, standard, texts[0], "王改了第一段。")
    li.take(wang.send(standard))
    base = wang.workspace.versions.versions(standard)[0].id
    write(wang, standard, texts[1], "王改了第二段。")
    write(li, standard, texts[0], "李改了第一段。")
    return first, base


def test_a_version_whose_state_was_dropped_here_counts_if_it_came_along(offices, worked):
    wang, li, standard, texts = offices
    forget(wang, worked[1])
    package, (incoming,) = wang.receive(li.send(standard))
    assert (incoming.plan.theirs, incoming.plan.decisions) == (1, ())
    wang.handing_on.take(package, (incoming,))
    assert text(wang, standard, texts[0]) == "李改了第一段。"
    assert text(wang, standard, texts[1]) == "王改了第二段。"


def test_where_its_state_is_nowhere_an_older_one_is_the_base(offices, worked):
    wang, li, standard, _ = offices
    for desk in (wang, li):
        forget(desk, worked[1])
    _, (incoming,) = wang.receive(li.send(standard))
    # Seen from the older one both changed the first paragraph.
    assert [each.kind for each in incoming.plan.decisions] == ["text"]


def test_where_no_state_is_left_there_is_no_common_one(offices, worked):
    wang, li, standard, _ = offices
    for desk in (wang, li):
        forget(desk, *worked)
    _, (incoming,) = wang.receive(li.send(standard))
    assert incoming.relation is PackageRelation.BOTH
    assert incoming.plan is None or not incoming.plan.fitting
