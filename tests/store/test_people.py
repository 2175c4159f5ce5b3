"""People of a library: kept by id, sealed, read by those who come later."""

import sqlite3

import pytest

from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import StudioError
from curriculum_studio.store.workspace import open_workspace

WANG = Profile(
    id="a", name="王老师", organisation="第一幼儿园", class_name="大一班", role="teacher"
)


def test_profiles_are_kept_by_id_and_replaced_whole(workspace, path):
    workspace.people.put(WANG)
    workspace.people.put(Profile(id="b", name="Müller"))
    workspace.people.put(Profile(id="a", name="王芳"))
    assert workspace.people.all() == [Profile(id="a", name="王芳"), Profile(id="b", name="Müller")]
    assert workspace.people.get("c") is None
    workspace.close()
    with open_workspace(path, read_only=True) as reader:
        assert reader.people.get("a") == Profile(id="a", name="王芳")


def test_what_is_empty_is_left_out(workspace, path):
    workspace.people.put(Profile(id="a", name="王"))
    workspace.close()
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT content FROM person").fetchone() == ('{"name":"王"}',)
    raw.close()


@pytest.mark.parametrize("content", ['{"name":"李"}', "[]", "{"])
def test_a_profile_that_was_altered_from_outside_is_told_as_damage(workspace, path, content):
    workspace.people.put(WANG)
    workspace.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE person SET content = ?", (content,))
    raw.close()
    with open_workspace(path) as again, pytest.raises(StudioError):
        again.people.get("a")
