"""A window hears from the server of its group when something has changed."""

from contextlib import closing
from functools import partial

import pytest

from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.features.group.feature import SHARING
from curriculum_studio.features.group.window import sharing as timing
from tests.features.group.test_postgres import Group
from tests.helpers.documents import small_unit
from tests.windows.features.group.test_sharing import LABEL, Colleague, written


class Member(Colleague):
    """Li, who joins the group on a server."""

    def __init__(self, path, invitation):
        self.invitation = invitation
        super().__init__(path, invitation.place, first=False)

    def join(self, place):
        self.application.group_access.join(place, lambda _: self.invitation.password)


@pytest.fixture
def li(tmp_path, server):
    group = Group(server)
    found = Member(tmp_path / "li.cstudio-db", group.invite("Li", "editor"))
    found.group = group
    yield found
    found.application.close()
    for store in group.stores:
        store.close()


def test_a_window_hears_of_changes_and_need_not_ask(small, qtbot, li, monkeypatch):
    desk = small.desk
    for name in ("OFTEN", "SELDOM"):
        monkeypatch.setattr(timing, name, 600_000)
    unit = small_unit("a unit of Li")
    li.share(unit)
    desk.profile.keep(Profile(id=new_id(), name="王老师"))
    own = li.group.invite("Zhao", "writer")
    desk.bench.application.group_access.join(own.place, lambda _: own.password)
    sharing = SHARING.of(desk)
    sharing.begin()

    until = partial(qtbot.waitUntil, timeout=30_000)

    until(lambda: any(each.id == unit.id for each in desk.bench.session.entries()))
    for text in ("李写的题目", "李又写"):
        li.write(unit.id, unit.id, text)
        until(lambda text=text: written(small, unit.id, unit.id) == text)
    # What is written here while a visit is under way goes out right after it.
    sharing._visit()
    assert sharing._task is not None
    desk.bench.session.edit(unit.id, (SetCell(unit.id, "zh", Cell("王也写")),), LABEL)
    until(lambda: li.exchange() and li.text(unit.id, unit.id) == "王也写")
    # The server breaks the line off: the window asks anew, and hears again.
    with closing(li.group.server.connect(li.group.address.database)) as line:
        line.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        )
    li.write(unit.id, unit.id, "李再写")
    until(lambda: written(small, unit.id, unit.id) == "李再写")
