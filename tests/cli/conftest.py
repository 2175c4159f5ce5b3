"""A command line in this process, and a sample workspace that each test may spoil."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.cli import main
from curriculum_studio.core.edits import Remove
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.i18n import Catalogue, message
from tests.helpers import kept_readers
from tests.helpers.shared import shared_file
from tests.helpers.told_of_children import NAME, PUBLIC, node_with, told_unit

readers = kept_readers.readers


@dataclass
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self):
        """The one sentence line that tells a failure."""
        assert self.code == 1, self
        assert not self.out
        (line,) = self.err.splitlines()
        assert "Traceback" not in line
        return line


@pytest.fixture
def english(monkeypatch, readers):
    """Whatever translations there are, and whatever the machine speaks, tests read English."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(main, "catalogue", lambda _: Catalogue())
    readers.serve(monkeypatch)


@pytest.fixture
def command(english, capsys):
    """Run a command line and return how it ended."""

    def run(*words: object) -> Ended:
        capsys.readouterr()
        code = main.run([str(word) for word in words])
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    """A workspace with the documents of the samples, before anybody worked on them."""
    return shared_file(tmp_path_factory, "samples.cstudio-db", filled)


def filled(path):
    application = open_application(path, create=True)
    application.samples.fill(application.session)
    application.close()


@pytest.fixture(scope="session")
def shortened(samples, tmp_path_factory):
    """The samples, of the standard only the first clauses and a table: most of it is enough."""
    return shared_file(
        tmp_path_factory, "shortened.cstudio-db", lambda path: shorten(samples, path)
    )


def shorten(samples, path):
    shutil.copyfile(samples, path)
    application = open_application(path)
    session = application.session
    (identity,) = (each.id for each in session.entries() if each.kind == "standard")
    document = session.document(identity)
    table = next(node for node in document.walk() if node.kind == "table")
    last = next(node for node in document.ancestors(table.id) if node.parent == identity)
    rest = document.children_of(identity)[document.index(last.id) + 1 :]
    session.edit(identity, [Remove(node.id) for node in rest], message("Tests", "Shorten"))
    application.close()


@pytest.fixture
def library(request, tmp_path):
    """A library with the samples; a file that needs all of them says WHOLE_SAMPLE."""
    whole = getattr(request.module, "WHOLE_SAMPLE", False)
    path = tmp_path / "library.cstudio-db"
    copied = request.getfixturevalue("samples" if whole else "shortened")
    shutil.copyfile(copied, path)
    return path


@pytest.fixture(scope="module")
def prepared() -> dict[str, tuple[object, dict[Path, bytes]]]:
    """What fixtures of a module made ready once: what they return, and files by their place."""
    return {}


@pytest.fixture
def once(prepared, library, tmp_path):
    """Make something ready in the library for the first test, and have copies for the others."""

    def ready(name: str, make):
        if name not in prepared:
            result = make()
            files = {
                each.relative_to(tmp_path): each for each in tmp_path.rglob("*") if each.is_file()
            }
            prepared[name] = result, {place: file.read_bytes() for place, file in files.items()}
        result, kept = prepared[name]
        for place, content in kept.items():
            (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / place).write_bytes(content)
        return result

    return ready


@pytest.fixture
def verb(command, library):
    """Run a command line over the sample workspace."""

    def run(*words: object) -> Ended:
        return command(*words, "--workspace", library, "--language", "en")

    return run


@pytest.fixture
def case_file(tmp_path) -> Path:
    head = {
        "identifier": "d0000000-0000-4000-8000-000000000000",
        "title": "Goals",
        "language": "en",
    }
    item = {"identifier": "00000000-0000-4000-8000-000000000001", "fullStatement": "A goal"}
    path = tmp_path / "goals.json"
    path.write_text(json.dumps({"CFDocument": head, "CFItems": [item]}), "utf-8")
    return path


@pytest.fixture
def told(command, tmp_path):
    """A library with a unit in which a name stands wherever something is told of children."""
    path = tmp_path / "told.cstudio-db"
    application = open_application(path, create=True)
    unit = told_unit()
    application.session.add(unit, message("Test", "Add"))
    for place in (NAME, PUBLIC):
        anchor = Anchor(node=node_with(unit, place), language="zh", quotation=place)
        application.reviewing.add(unit.id, anchor, f"{place}：")
    application.close()
    return lambda *words: command(words[0], unit.id, *words[1:], "--workspace", path)
