"""Links between goals, and new versions of a framework."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.features.frameworks.service import (
    TYPES,
    GoalIndex,
    identifier_of,
    linked,
    new_version,
)
from curriculum_studio.i18n import StudioError, message
from tests.helpers.documents import nested


def framework(name: str, *codes: str):
    goals = [nested("goal", named=f"{name}{code}", text=f"目标{code}", code=code) for code in codes]
    return read_nested(nested("framework", *goals, text=name), f"framework {name}")


def goal(document, code):
    return next(
        n for n in document.walk() if isinstance(n.payload, Goal) and n.payload.code == code
    )


@pytest.fixture
def library(tmp_path):
    application = open_application(tmp_path / "library.cstudio-db", create=True)
    session = application.session
    for document in (framework("甲", "1", "2"), framework("乙", "A", "B")):
        session.add(document, message("Tests", "Add"))
    yield session
    application.close()


def both(session):
    documents = {e.title("zh"): session.document(e.id) for e in session.entries()}
    return documents["甲"], documents["乙"]


@pytest.mark.parametrize("kind", [*TYPES, "ext:covers", "covers"])
def test_links_of_every_type(library, kind):
    first, second = both(library)
    edit = linked(goal(first, "1"), goal(second, "A"), kind)
    library.edit(first.id, (edit,), message("Tests", "Link"))
    first, second = both(library)
    (link,) = goal(first, "1").payload.associations
    assert link.type == (kind if kind in TYPES else "ext:covers")
    assert GoalIndex([second]).find(link.destination).node == goal(second, "A").id
    assert linked(goal(first, "1"), goal(second, "A"), kind) is None


def test_what_is_no_link_is_said(library):
    first, _ = both(library)
    with pytest.raises(StudioError, match="itself"):
        linked(goal(first, "1"), goal(first, "1"), "precedes")
    with pytest.raises(StudioError, match="kind"):
        linked(goal(first, "1"), goal(first, "2"), "ext:")


def test_a_new_version_replaces_the_old_goals(library):
    first, second = both(library)
    library.edit(first.id, (linked(goal(first, "1"), goal(first, "2"), "precedes"),
                            linked(goal(first, "2"), goal(second, "A"), "isPeerOf")),
                 message("Tests", "Link"))  # fmt: skip
    made = library.document(new_version(library, first.id, {"zh": "（新版）"}))
    old = library.document(first.id)
    assert made.title("zh") == "甲（新版）"
    assert made.root.payload.adoption_status == "Draft"
    index = GoalIndex([made])
    for code in ("1", "2"):
        links = {a.type: a.destination for a in goal(old, code).payload.associations}
        assert index.find(links["replacedBy"]).node == goal(made, code).id
        assert goal(old, code).payload.status_end
        assert identifier_of(goal(old, code)) != identifier_of(goal(made, code))
    (inside,) = goal(made, "1").payload.associations
    assert index.find(inside.destination).node == goal(made, "2").id
    (outside,) = goal(made, "2").payload.associations
    assert GoalIndex([second]).find(outside.destination).node == goal(second, "A").id
    library.undo([first.id])
    assert len([e for e in library.entries() if e.kind == "framework"]) == 3
    assert not goal(library.document(first.id), "1").payload.status_end
