"""A group on a real server, with lines that are cut and programs that are killed at any moment."""

import signal
from contextlib import closing
from random import Random

import psycopg
import pytest

from curriculum_studio.features.group.model.group_store import GroupUnreachable
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.postgres import connecting, diagnosis
from curriculum_studio.features.group.postgres.address import read_address
from curriculum_studio.features.group.postgres.connecting import BoundedConnection
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from tests.features.group.test_postgres_growth import Kept
from tests.helpers.group_simulation import Cut, Simulation
from tests.helpers.postgres_group import Group


class Line:
    """The line of each member to a server; cut before a statement arrives, or before the answer.

    Whatever a store sends goes through `BoundedConnection.wait`; there the line ends.
    """

    def __init__(self, rng, chance):
        self.rng = rng
        self.chance = chance

    def cut(self, connection):
        """Let the line end, or the program: after the server has done what was asked, or before."""
        if self.rng.random() < 0.3:
            raise Cut
        connection.pgconn.finish()
        problem = "the line was cut"
        raise psycopg.OperationalError(problem)


@pytest.fixture
def line(monkeypatch):
    """Lines that are cut by chance; none before somebody says how often."""
    made = Line(Random(0), 0.0)
    wait = BoundedConnection.wait

    def waits(connection, gen, *args, **kwargs):
        chance = made.rng.random()
        if chance < made.chance:
            made.cut(connection)
        answer = wait(connection, gen, *args, **kwargs)
        if chance > 1 - made.chance:
            made.cut(connection)
        return answer

    monkeypatch.setattr(BoundedConnection, "wait", waits)
    return made


class Served:
    """The way of each member of a simulation to the group on a server."""

    def __init__(self, server, line):
        self.group = Group(server)
        self.line = line
        self.simulation = None
        self._known = {}
        #: Open from one exchange to the next, as in a window.
        self._open = {}

    def open(self, at, _replica):
        """Return the group for a member, who is invited the first time; a cloned library is not."""
        member = self.simulation.members[at]
        profile = member.actor.profile
        if profile not in self._known:
            chance, self.line.chance = self.line.chance, 0.0
            invitation = self.group.invite(f"M{at}", "editor")
            self._known[profile] = read_address(invitation.place)[0], invitation.password
            with closing(PostgresGroupStore(*self._known[profile])) as store:
                store.enrol(Member(profile, member.name))
            self.line.chance = chance
        if at not in self._open:
            self._open[at] = PostgresGroupStore(*self._known[profile], answering=1)
        return Kept(self._open[at])

    def left(self):
        """Return what was erased for good and is on the server all the same."""
        simulation = self.simulation
        marks = [m.encode() for m, node in simulation.places.items() if node in simulation.erased]
        with closing(self.group.server.connect(self.group.address.database)) as line:
            kept = [row[0] for row in line.execute("SELECT content FROM curriculum_studio.object")]
        return [m.decode() for m in marks if any(m in each for each in kept)]

    def begin_anew(self):
        """Let go of connections that the server may have ended."""
        for store in self._open.values():
            store.close()
        self._open.clear()

    def close(self):
        """Let go of all connections."""
        self.begin_anew()
        for store in self.group.stores:
            store.close()


def simulate(server, line, tmp_path, seed, members, acts, *, clones=0, between=lambda *_: None):
    served = Served(server, line)
    line.rng = Random(seed)
    simulation = served.simulation = Simulation(seed, members, tmp_path, served.open)
    try:
        line.chance = 0.01
        for part in range(clones + 1):
            for _ in range(10):
                simulation.run(acts // (clones + 1) // 10)
                between(line.rng, simulation)
            if part < clones:
                simulation.clone(part % members)
        line.chance = 0.0
        served.begin_anew()
        rounds = simulation.settle()
        return simulation, rounds, [*simulation.differences(), *served.left()]
    finally:
        line.chance = 0.0
        simulation.close()
        served.close()


@pytest.mark.parametrize(
    ("seed", "members", "clones"),
    [
        (2, 2, 1),
        pytest.param(1, 2, 0, marks=pytest.mark.campaign),
        pytest.param(3, 3, 0, marks=pytest.mark.campaign),
    ],
)
def test_a_group_comes_to_rest_and_loses_nothing(server, line, tmp_path, seed, members, clones):
    simulation, rounds, differences = simulate(
        server, line, tmp_path, seed, members, 100, clones=clones
    )
    assert differences == []
    assert rounds < 12
    assert simulation.acts["sync"] > 10
    assert simulation.acts["cut"] + simulation.acts["killed"] > 0


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(100, 150))
def test_many_acts_on_a_server_that_stops_and_freezes(restless, line, tmp_path, monkeypatch, seed):
    # Nobody waits as long for a server that is known to be frozen.
    monkeypatch.setattr(diagnosis, "STEP_SECONDS", 0.5)
    monkeypatch.setattr(connecting, "CONNECTING", 2)

    def trouble(rng, simulation):
        match rng.randrange(4):
            case 0:
                restless.stop(rng.choice((signal.SIGINT, signal.SIGQUIT)))
                restless.start()
            case 1:
                chance, line.chance = line.chance, 0.0
                with restless.frozen(), pytest.raises(GroupUnreachable):
                    simulation.members[0].sync()
                line.chance = chance

    members = 2 + seed % 4
    _, rounds, differences = simulate(
        restless, line, tmp_path, seed, members, 200, clones=seed % 3 == 0, between=trouble
    )
    assert differences == []
    assert rounds < 12
