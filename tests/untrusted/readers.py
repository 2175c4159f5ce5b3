"""Readers that misbehave, for a process of their own."""

import os
import re
import socket
import subprocess
import time
from pathlib import Path

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.i18n import Progress, StudioError, Work, message

_BUSY = Progress(1, 2, message("Gate", "Reading {name}"))


def endless(received: ReceivedFile) -> Work[ImportResult]:
    while True:
        yield _BUSY
        time.sleep(0.02)


def silent(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    time.sleep(60)
    raise AssertionError


def greedy(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    held = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def dying(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    os._exit(3)


def failing(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    raise ZeroDivisionError


def writing(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    Path("evil.txt").write_text("evil", encoding="utf-8")
    raise AssertionError


def calling(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    socket.create_connection(("127.0.0.1", 9), timeout=1)
    raise AssertionError


def starting(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    subprocess.run(["/bin/true"], check=True)
    raise AssertionError


def who() -> int:
    return os.getpid()


def refusing(name: str) -> int:
    raise StudioError(message("Test", "{name} is nothing.").fill(name=name))


def stuck(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY
    # Backtracks without end and holds the interpreter all the while.
    re.match(r"(a|aa)+$", "a" * 200 + "b")
    raise AssertionError


def deep(received: ReceivedFile) -> Work[ImportResult]:
    yield _BUSY

    def further(level: int) -> int:
        return further(level + 1) + 1

    further(0)
    raise AssertionError
