"""The way to a server: what is wrong is said exactly, and nothing waits for ever."""

import select
import socket
import threading
import time
from contextlib import closing, suppress
from dataclasses import replace

import pytest

from curriculum_studio.features.group.model.group_store import GroupUnreachable
from curriculum_studio.features.group.model.shared_version import object_name
from curriculum_studio.features.group.postgres import administration, diagnosis
from curriculum_studio.features.group.postgres.address import ServerAddress, read_address
from curriculum_studio.features.group.postgres.diagnosis import ConnectionProblem, diagnose
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from curriculum_studio.i18n import StudioError
from tests.helpers.postgres import OWNER, PASSWORD
from tests.helpers.postgres_group import Group, version


@pytest.mark.parametrize(
    "text",
    ["postgresql://wang@db.school.example/cs", "postgresql://db.example:6432/cs",
     "postgresql://wang%40x@[::1]/c%20s", "postgresql://w@h/d?sslrootcert=%2Fca.pem"],
)  # fmt: skip
def test_an_address_is_written_as_it_is_read(text):
    assert read_address(text)[0].text == text


def test_a_secret_is_taken_out_of_an_address():
    address, password = read_address("postgres://wang:a%3Ab@db.example/cs")
    assert (address.text, password) == ("postgresql://wang@db.example/cs", "a:b")


@pytest.mark.parametrize(
    "text", ["", "Z:\\share", "http://x/y", "postgresql://host", "postgresql://h:x/d"]
)
def test_what_is_no_address_is_told_without_its_password(text):
    with pytest.raises(StudioError):
        read_address(text)
    with pytest.raises(StudioError) as wrong:
        read_address("postgresql://wang:only-mine@host")
    assert "only-mine" not in str(dict(wrong.value.what.arguments))


def test_each_problem_on_the_way_has_its_name(server):
    own = {"host": server.host, "port": server.port, "database": "postgres", "user": OWNER}

    def found(password=PASSWORD, **other):
        return diagnose(ServerAddress(**{**own, **other}), password, 1).problem

    with closing(socket.socket()) as free:
        free.bind((server.host, 0))
        closed = free.getsockname()[1]
    with closing(socket.create_server((server.host, 0))) as silent:
        assert found(port=silent.getsockname()[1]) is ConnectionProblem.NO_ANSWER
    assert found() is None
    assert found(password="wrong") is ConnectionProblem.SIGN_IN
    assert found(user="nobody-here") is ConnectionProblem.SIGN_IN
    assert found(database="none") is ConnectionProblem.NO_DATABASE
    assert found(port=closed) is ConnectionProblem.NO_SERVER
    assert found(host="no-such-computer.invalid") is ConnectionProblem.NO_HOST
    # Not on loopback, as far as the name says: without TLS nothing is sent.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ServerAddress, "loopback", False)
        assert found() is ConnectionProblem.NO_TLS


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(b"HTTP/1.1 400 Bad Request\r\n\r\n", ConnectionProblem.OTHER), (b"", ConnectionProblem.OTHER),
     (b"R\x7f\xff\xff\xff", ConnectionProblem.OTHER)],
)  # fmt: skip
def test_what_is_no_server_of_this_kind_is_told(answer, expected):
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:

        def speak():
            line, _ = listening.accept()
            with closing(line):
                line.recv(1000)
                line.sendall(answer)

        threading.Thread(target=speak, daemon=True).start()
        address = ServerAddress(host="127.0.0.1", port=listening.getsockname()[1], database="d")
        assert diagnose(address, "x", 2).problem is expected


def test_the_problem_is_told_where_a_group_is_asked(server):
    group = Group(server)
    own, password = group.own, group.invitation.password
    for address, typed, problem in (
        (own, "wrong", ConnectionProblem.SIGN_IN),
        (read_address(server.url("nothing", own.user))[0], password,
         ConnectionProblem.NO_DATABASE),
    ):  # fmt: skip
        store = PostgresGroupStore(address, typed)
        with pytest.raises(GroupUnreachable) as told:
            store.heads()
        assert told.value.problem is problem
        assert told.value.wants_password is (problem is ConnectionProblem.SIGN_IN)
        store.close()
    assert administration.try_out(own, password) == "春苗"
    technician, _ = read_address(server.url("postgres"))
    with pytest.raises(GroupUnreachable) as told:
        administration.try_out(technician, PASSWORD)
    assert told.value.problem is ConnectionProblem.NO_GROUP
    group.wang.close()


def test_a_server_has_to_prove_who_it_is(restless, monkeypatch):
    certificate = restless.certify(["localhost"])
    restless.stop()
    restless.start(
        "ssl=on", f"ssl_cert_file={certificate}", f"ssl_key_file={restless.folder}/server.key"
    )
    # As if it were another computer.
    monkeypatch.setattr(ServerAddress, "loopback", False)
    wanted = {"port": restless.port, "database": "tls", "user": OWNER}
    known = ServerAddress(host="localhost", certificates=str(certificate), **wanted)
    first = administration.NewMember("王芳", "administrator", "wang")
    invitation = administration.create_group(known, PASSWORD, "春苗", first)
    store = PostgresGroupStore(read_address(invitation.place)[0], invitation.password)
    assert store.heads().heads == {}
    store.close()
    with closing(restless.connect("tls")) as line:
        line.execute("SELECT 1 FROM pg_stat_ssl WHERE pid <> pg_backend_pid() AND NOT ssl")
    for address in (
        ServerAddress(host="localhost", **wanted),  # nobody whom this computer trusts
        ServerAddress(host="127.0.0.1", certificates=str(certificate), **wanted),  # another name
    ):
        assert diagnose(address, PASSWORD).problem is ConnectionProblem.CERTIFICATE
        store = PostgresGroupStore(address, PASSWORD)
        with pytest.raises(GroupUnreachable) as told:
            store.heads()
        assert told.value.problem is ConnectionProblem.CERTIFICATE
        store.close()


def test_a_server_that_stops_or_freezes_keeps_nobody_waiting(restless):
    group = Group(restless)
    store = PostgresGroupStore(group.own, group.invitation.password, answering=0.5)
    one = version(group.wang, "d1", content=b"one")
    group.wang.publish(one, [])
    assert len(store.heads().heads) == 1
    with restless.frozen(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(diagnosis, "STEP_SECONDS", 0.5)
        started = time.monotonic()
        with pytest.raises(GroupUnreachable) as told:
            store.heads()
        assert time.monotonic() - started < 10
        assert told.value.problem is ConnectionProblem.NO_ANSWER
    assert len(store.heads().heads) == 1
    restless.stop()
    with pytest.raises(GroupUnreachable):
        store.heads()
    restless.start()
    assert len(store.heads().heads) == 1
    # Cut from the other side, as by a firewall.
    restless.sql(
        group.address.database,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
        f"usename = '{group.own.user}'",
    )
    with pytest.raises(GroupUnreachable) as told:
        store.heads()
    assert told.value.problem in {ConnectionProblem.STARTING, ConnectionProblem.BROKEN_OFF}
    assert len(store.heads().heads) == 1
    store.close()
    group.wang.close()


def told_within(socket, seconds):
    return bool(select.select([socket], [], [], seconds)[0])


def test_a_change_is_told_to_whoever_listens(server):
    group = Group(server)
    li = group.member("Li", "writer")
    ear = li.listen()
    assert not told_within(ear, 0.05)
    group.wang.publish(version(group.wang, "d1", content=b"one"), [])
    assert told_within(ear, 2)
    assert li.listen() == ear
    assert not told_within(ear, 0.05)
    # A line that was cut can be read, too; then there is another one.
    with closing(server.connect(group.address.database)) as line:
        line.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        )
    until = time.monotonic() + 5
    while told_within(ear, 0.2):
        ear = li.listen()
        assert time.monotonic() < until
    group.wang.publish(version(group.wang, "d2", content=b"two"), [])
    assert told_within(ear, 2)
    # Nothing stays open between two calls.
    with closing(server.connect(group.address.database)) as line:
        assert not line.execute(
            "SELECT query FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"
        ).fetchall()
    for store in group.stores:
        store.close()


class SlowLine:
    """A line to a server on which some kilobytes a second move, and not more."""

    def __init__(self, server, rate):
        self._server = server
        self._rate = rate
        self._listening = socket.create_server((server.host, 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with suppress(OSError):
            while True:
                here, _ = self._listening.accept()
                # Little is under way at once, as on a line that is slow all along.
                here.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                there = socket.create_connection((self._server.host, self._server.port))
                for whence, whither in ((here, there), (there, here)):
                    threading.Thread(
                        target=self._carry, args=(whence, whither), daemon=True
                    ).start()

    def _carry(self, whence, whither):
        with suppress(OSError), closing(whence), closing(whither):
            while part := whence.recv(self._rate // 20):
                whither.sendall(part)
                time.sleep(len(part) / self._rate)

    def close(self):
        self._listening.close()


def test_what_is_large_takes_its_time_on_a_slow_line(server):
    group = Group(server)
    with closing(SlowLine(server, 400_000)) as line:
        slow = PostgresGroupStore(
            replace(group.own, port=line.port), group.invitation.password, answering=0.4
        )
        content = bytes(range(256)) * 1500
        group.wang.put({object_name(content): content})
        started = time.monotonic()
        assert slow.fetch([object_name(content)]) == {object_name(content): content}
        assert time.monotonic() - started > 2 * 0.4
        slow.close()
    group.wang.close()
