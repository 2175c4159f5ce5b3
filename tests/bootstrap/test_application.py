"""The services of a library: each built once, in one place, when somebody asks for it."""

import ast
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import pytest

from curriculum_studio.bootstrap import application as bootstrap
from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.lazy import Lazy

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "curriculum_studio"

#: The classes of the services, by their names; a function that is loaded later is no service.
SERVICES = {
    name: each
    for each in vars(bootstrap).values()
    if isinstance(each, Lazy) and (name := each.target.partition(":")[2])[0].isupper()
}
NAMES = [name for name, each in vars(Application).items() if isinstance(each, cached_property)]


@pytest.fixture
def opened(tmp_path):
    application = open_application(tmp_path / "library.cstudio-db", create=True)
    yield application
    application.close()


@pytest.mark.parametrize("name", NAMES)
def test_service_is_built_on_first_use_and_stays(opened, name):
    assert name not in vars(opened)
    service = getattr(opened, name)
    assert type(service) is SERVICES[type(service).__name__].load()
    assert getattr(opened, name) is service


def test_opening_a_library_loads_no_service(tmp_path):
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from curriculum_studio.bootstrap.application import open_application\n"
        f"open_application(Path({str(tmp_path / 'x.cstudio-db')!r}), create=True).close()\n"
        "print(' '.join(name for name in sys.modules if '.features.' in name))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", cwd=ROOT, check=True
    )
    assert answer.stdout.split() == []


def test_no_service_is_built_beside_the_application():
    beside = [
        f"{file.relative_to(PACKAGE).as_posix()}:{node.lineno}: {ast.unparse(node.func)}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in SERVICES)
            or (isinstance(node.func, ast.Attribute) and node.func.attr in SERVICES)
        )
    ]
    assert len(SERVICES) > 20
    assert not beside, "\n".join(beside)
