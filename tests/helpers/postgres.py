"""A real PostgreSQL server of the distribution, on loopback, in a folder of its own.

It is started once for a run and stopped by its own process; where there is none, tests say so and
skip. Whoever runs as root lends it the account of the distribution: it refuses to run as root.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

if sys.platform != "win32":
    import pwd

#: Whoever makes databases here, as the technician of a school would; no names of real persons.
OWNER, PASSWORD = "technician", "only-for-tests"

_PROGRAMS = "/usr/lib/postgresql"


#: The versions that are installed beside each other, the newest last; empty: one on the path.
VERSIONS = sorted((each.parts[-3] for each in Path(_PROGRAMS).glob("*/bin/initdb")), key=int)


def _program(name: str, version: str) -> str | None:
    """Where a program of a version is: off the path, as Debian has it."""
    found = Path(_PROGRAMS, version, "bin", name)
    return str(found) if version and found.exists() else shutil.which(name)


def _account() -> str | None:
    """Under whose account it runs; None: that of the tests."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


class Server:
    """A server in a folder of its own. `port` is free when it starts, and stays its own."""

    host = "127.0.0.1"

    def __init__(self, folder: Path, version: str) -> None:
        self.folder = folder
        self.version = version
        self.data = folder / "data"
        self._account = _account()
        self._process: subprocess.Popen[bytes] | None = None
        with closing(socket.socket()) as free:
            free.bind((self.host, 0))
            self.port = free.getsockname()[1]

    def _run(self, *command: str) -> "subprocess.Popen[bytes]":
        group = None if self._account is None else pwd.getpwnam(self._account).pw_gid
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                command,
                user=self._account,
                group=group,
                extra_groups=None if group is None else [],
                cwd=self.folder,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
            )

    def make(self) -> None:
        """Make its folder of data, whose owner has a password."""
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="utf-8")
        if self._account is not None:
            account = pwd.getpwnam(self._account)
            for path in (self.folder, password):
                os.chown(path, account.pw_uid, account.pw_gid)
        program = _program("initdb", self.version)
        assert program is not None
        made = self._run(
            program, "-D", str(self.data), "-U", OWNER, "--pwfile", str(password), "--no-sync",
            "--no-instructions", "-E", "UTF8", "--locale=C.UTF-8", "-A", "scram-sha-256",
        )  # fmt: skip
        assert made.wait(60) == 0, (self.folder / "log").read_text(encoding="utf-8")

    def start(self, *settings: str) -> None:
        """Start it and wait until it answers; `settings` as `name=value`."""
        own = (
            f"port={self.port}", f"listen_addresses={self.host}", "unix_socket_directories=",
            "fsync=off", "full_page_writes=off", "max_connections=80", "shared_buffers=32MB",
            "autovacuum_naptime=60s", *settings,
        )  # fmt: skip
        options = [part for each in own for part in ("-c", each)]
        program = _program("postgres", self.version)
        assert program is not None
        self._process = self._run(program, "-D", str(self.data), *options)
        until = time.monotonic() + 30
        while True:
            try:
                self.connect("postgres").close()
                return
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self.folder / "log").read_text("utf-8")
                assert time.monotonic() < until, "the server does not answer"
                time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it, by its own process: SIGINT at once but well, SIGQUIT as if the power failed."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop all its processes where they are: connections stand, and nothing is answered."""
        assert self._process is not None
        first = self._process.pid
        os.kill(first, signal.SIGSTOP)  # it starts no others then
        path = Path(f"/proc/{first}/task/{first}/children")
        everybody = [*map(int, path.read_text(encoding="ascii").split()), first]
        for each in everybody:
            with suppress(ProcessLookupError):  # one that was just ending
                os.kill(each, signal.SIGSTOP)
        try:
            yield
        finally:
            for each in everybody:
                with suppress(ProcessLookupError):
                    os.kill(each, signal.SIGCONT)

    def connect(
        self, database: str, user: str = OWNER, password: str = PASSWORD
    ) -> "psycopg.Connection[tuple[object, ...]]":
        """Connect by hand, as whoever knows SQL does; each statement counts at once."""
        return psycopg.connect(
            host=self.host, port=self.port, dbname=database, user=user, password=password,
            connect_timeout=5, autocommit=True,
        )  # fmt: skip

    def sql(self, database: str, *statements: str) -> None:
        """Let the owner of the server do something."""
        with closing(self.connect(database)) as connection:
            for each in statements:
                connection.execute(each)

    def url(self, database: str, user: str = OWNER) -> str:
        """The address of a database as people write it, without a password."""
        return f"postgresql://{user}@{self.host}:{self.port}/{database}"

    def certify(self, names: Sequence[str]) -> Path:
        """Give it a certificate for names, issued by nobody but itself; takes effect at a start."""
        program = shutil.which("openssl")
        if program is None:
            pytest.skip("openssl is not installed")
        key, certificate = self.folder / "server.key", self.folder / "server.crt"
        listed = ",".join(f"{'IP' if each[0].isdigit() else 'DNS'}:{each}" for each in names)
        subprocess.run(
            [program, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
             # On another day too: openssl keeps the clock of the computer.
             "-nodes", "-days", "3650", "-subj", f"/CN={names[0]}", "-addext",
             f"subjectAltName={listed}", "-keyout", str(key), "-out", str(certificate)],
            check=True, capture_output=True,
        )  # fmt: skip
        key.chmod(0o600)
        if self._account is not None:
            account = pwd.getpwnam(self._account)
            os.chown(key, account.pw_uid, account.pw_gid)
        return certificate


@contextmanager
def new_server(version: str = VERSIONS[-1] if VERSIONS else "") -> Iterator[Server]:
    """A server of one's own, for tests that stop it; skips where there is none."""
    if _program("postgres", version) is None or _program("initdb", version) is None:
        pytest.skip("PostgreSQL is not installed")
    # Not in pytest's own folder, which nobody else may enter.
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    server = Server(folder, version)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
