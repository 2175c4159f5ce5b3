"""One module asks the clock of the computer, and it says moment, day and what is stored of them."""

import ast
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from curriculum_studio import clock

PACKAGE = Path(clock.__file__).parent

#: What asks the clock, wherever it is named, called or handed on.
ASKING = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "time.time",
    "time.time_ns",
    "time.clock_gettime",
    "time.clock_gettime_ns",
}

#: What asks the clock with fewer than so many arguments, and turns a given moment else.
ASKING_WITHOUT = {
    "time.asctime": 1,
    "time.ctime": 1,
    "time.gmtime": 1,
    "time.localtime": 1,
    "time.strftime": 2,
}

#: Names that nothing else has: those of Qt, and those that SQLAlchemy makes functions of SQL from.
QT = re.compile(r"current(Date|DateTime|DateTimeUtc|Time|M?SecsSinceEpoch)")
SQL = {"func.now", "func.current_timestamp", "func.current_date", "func.localtimestamp"}

#: The clock in SQL, as a string.
IN_SQL = re.compile(
    r"current_(timestamp|date|time)\b|\b(clock_timestamp|localtimestamp|now)\s*\(\)"
    r"|\b(datetime|date|time|julianday|unixepoch)\(\s*('now'|\))|\bstrftime\(\s*'[^']*'\s*(,\s*'now'|\))",
    re.IGNORECASE,
)

#: Files and folders that ask themselves, → why.
ALLOWED = {
    "clock.py": "it is the one",
    "features/group/postgres": "the time of a group is its server's, the same for all members",
    "store/migrations/m0003_actors.py": "a migration stays as it was released",
}


#: Without one of these nobody asks; most modules have none, and need not be parsed.
WORTH_A_LOOK = (
    *("datetime", "import time", "from time", "currentDate", "currentTime", "SecsSinceEpoch"),
    *("func.", "current_", "CURRENT_", "localtimestamp", "clock_timestamp", "now()", "NOW()"),
    *("'now'", "strftime", "julianday", "unixepoch"),
)


def aliases(tree: ast.Module) -> dict[str, str]:
    """The names by which a module knows `datetime` and `time`, and what it took out of them."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found |= {a.asname or a.name: a.name for a in names if a.name in DATED}
            case ast.ImportFrom(module=str(module), names=names) if module in DATED:
                found |= {a.asname or a.name: f"{module}.{a.name}" for a in names}
    return found


DATED = ("datetime", "time")


def qualified(node: ast.expr, known: dict[str, str]) -> str:
    """Return the whole name of what is meant, "" if it is no plain name."""
    match node:
        case ast.Name(id=name):
            return known.get(name, name)
        case ast.Attribute(value=value, attr=attr):
            before = qualified(value, known)
            return f"{before}.{attr}" if before else f"?.{attr}"
    return ""


def asked(source: str) -> Iterator[str]:
    """Yield what asks the clock in a module, with its line."""
    if not any(word in source for word in WORTH_A_LOOK):
        return
    tree = ast.parse(source)
    known = aliases(tree)
    docstrings = {id(each.body[0].value) for each in ast.walk(tree) if ast_docstring(each)}
    for node in ast.walk(tree):
        match node:
            case ast.Name(ctx=ast.Load()) | ast.Attribute():
                name = qualified(node, known)
                last = name.rpartition(".")[2]
                if name in ASKING or name in SQL or (last != name and QT.fullmatch(last)):
                    yield f"{node.lineno} {name}"
            case ast.Call(func=func, args=arguments):
                name = qualified(func, known)
                if len(arguments) < ASKING_WITHOUT.get(name, 0):
                    yield f"{node.lineno} {name}"
            case ast.Constant(value=str(text)) if id(node) not in docstrings:
                if found := IN_SQL.search(text):
                    yield f"{node.lineno} {found[0]}"


def ast_docstring(node: ast.AST) -> bool:
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return isinstance(node, kinds) and ast.get_docstring(node, clean=False) is not None


def test_one_module_asks_the_clock():
    found = {
        path.relative_to(PACKAGE).as_posix(): list(asked(path.read_text(encoding="utf-8")))
        for path in PACKAGE.rglob("*.py")
    }
    asking = {name: places for name, places in found.items() if places}
    reasons = {
        name: reason
        for name in asking
        for reason in ALLOWED
        if name == reason or name.startswith(f"{reason}/")
    }
    assert {name: places for name, places in asking.items() if name not in reasons} == {}
    assert set(reasons.values()) == set(ALLOWED), "these exceptions are not needed any more"


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import datetime, UTC\nx = datetime.now(UTC)",
        "import datetime as dt\nx = dt.datetime.now(dt.UTC).date()",
        "import datetime\nx = datetime.date.today()",
        "from datetime import date as Day\nx = Day.today",
        "import time\ndef f(clock=time.time): pass",
        "from time import time_ns\nx = time_ns()",
        "import time\nx = time.strftime('%Y')",
        "from time import localtime\nx = localtime()",
        "from PySide6.QtCore import QDate\nx = QDate.currentDate()",
        "from PySide6.QtCore import QDateTime\nx = QDateTime.currentDateTimeUtc()",
        "x = Column(server_default=func.now())",
        "x = text('SELECT CURRENT_TIMESTAMP')",
        "x = text(\"UPDATE t SET at = datetime('now')\")",
        "x = text(\"SELECT strftime('%Y')\")",
    ],
)
def test_who_asks_is_found(source):
    assert len(list(asked(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import time\nx = time.monotonic() + time.perf_counter()",
        "import time\nx = time.strftime('%Y', moment)",
        "from datetime import datetime\nx = datetime.fromtimestamp(at, UTC)",
        "from datetime import datetime\nx = datetime.fromisoformat(said).strftime('%Y-%m-%d')",
        "x = self._session.now()",
        "'''Says now() and currentDate.'''",
        "x = 'What is written today'",
    ],
)
def test_who_does_not_ask_is_left_alone(source):
    assert list(asked(source)) == []


def test_the_clock_says_the_moment():
    before = datetime.now(UTC)
    moment, here, stamp = clock.now(), clock.here(), clock.stamp()
    after = datetime.now(UTC)
    assert before <= moment <= here <= after
    assert moment.utcoffset() == timedelta(0)
    assert stamp.endswith("+00:00")
    assert before.replace(microsecond=0) <= datetime.fromisoformat(stamp) <= after


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
def test_the_day_is_that_of_the_place(monkeypatch):
    """Between two zones that lie 25 hours apart the day is never the same."""
    days = []
    for zone in ("XXX+11", "YYY-14"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        days.append((clock.today(), clock.here().utcoffset()))
    monkeypatch.undo()
    time.tzset()
    (west, behind), (east, ahead) = days
    assert (east - west).days in {1, 2}
    assert ahead - behind == timedelta(hours=25)
