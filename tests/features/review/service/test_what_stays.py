"""What is said on what is written about children stays out of all lists of comments."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.payloads.review import Anchor, Meeting
from curriculum_studio.core.staying import ALL, USUAL
from curriculum_studio.features.publishing.service.exports import options_leaving
from curriculum_studio.features.review.service.comment_export import FormScope
from curriculum_studio.features.review.service.minutes import MinutesOrder
from curriculum_studio.i18n import finish, message
from tests.helpers.told_of_children import NAME, PUBLIC, node_with, tells, told_unit

SAID = "写得好极了"


@pytest.fixture
def commented(tmp_path):
    """A unit with comments on what leaves, on what stays, and on what is no more there."""
    application = open_application(tmp_path / "library.cstudio-db", create=True)
    unit = told_unit()
    application.session.add(unit, message("Test", "Add"))
    add = application.reviewing.add
    add(unit.id, Anchor(node=node_with(unit, PUBLIC), language="zh"), SAID)
    place = node_with(unit, f"{NAME}先跑了")
    add(unit.id, Anchor(node=place, language="zh", quotation=NAME), f"{NAME}怎么了？")
    add(unit.id, Anchor(node="gone", language="zh", quotation=NAME), f"{NAME}呢？")
    yield application, unit
    application.close()


def written(application, unit, form, leaving):
    exports = application.comment_export
    match form:
        case "iso":
            return exports.iso(unit.id, "zh", leaving=leaving)
        case "log":
            return exports.log(unit.id, "zh", leaving=leaving)
        case "draft":
            prepared = application.exporter.prepare(
                (unit.id,), "docx", ("zh",), options_leaving(leaving)
            )
            return finish(exports.word(prepared, leaving=leaving)).content
        case _:
            layout = exports.layouts(form)[0]
            return exports.form(unit.id, layout, part=FormScope(leaving=leaving))


@pytest.mark.parametrize("form", ["iso", "log", "draft", "summary", "review", "feedback"])
def test_lists_of_comments_have_it_only_when_it_is_wanted(commented, form):
    usual = written(*commented, form, USUAL)
    assert tells(usual, SAID)
    assert not tells(usual)
    assert tells(written(*commented, form, ALL))


def test_minutes_say_nothing_of_it(commented):
    application, unit = commented
    comments = tuple(each.id for each in application.reviewing.comments(unit.id))
    meeting = Meeting(date="2026-12-03", comments=comments)
    written = application.minutes.write(MinutesOrder(document=unit.id, meeting=meeting))
    assert tells(written, SAID)
    assert not tells(written)
