"""Byte code goes in one archive: a start opens no file of a module, and nothing else is other."""

import subprocess
import sys

import pytest

VERSION = "{}.{}".format(*sys.version_info)

#: Lists what is opened below the folder of modules from here on.
LISTEN = """
import sys
sys.path.insert(0, sys.argv[1])
opened = []
def listen(event, told):
    if event == "open" and str(told[0]).startswith(sys.argv[1]):
        opened.append(told[0][len(sys.argv[1]) + 1:])
sys.addaudithook(listen)
"""


@pytest.fixture
def code(tool):
    return tool("package_code")


@pytest.fixture
def site(tmp_path):
    """A package with a part, data beside it, a part that is compiled too, and a namespace."""
    folder = tmp_path / "site"
    for name, text in {
        "thing/__init__.py": "from pathlib import Path\nSAID = Path(__file__).with_name('data')\n",
        "thing/part.py": "import shared.deep\n\n\ndef fail():\n    raise ValueError  # here\n",
        "thing/data": "beside",
        "thing/quick.py": "raise SystemExit('the compiled one is meant')\n",
        f"thing/quick.cpython-{VERSION.replace('.', '')}-x86_64-linux-gnu.so": "",
        "shared/deep.py": "",
        "thing/not-to-import.py": "",
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def said_by(site, program):
    command = [sys.executable, "-I", "-S", "-c", LISTEN + program, site]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")


def test_modules_of_an_archive_open_one_file(code, site, tmp_path):
    code.archive(tmp_path, site, sys.executable)
    assert [file.name.split(".")[0] for file in site.rglob("*.pyc")] == ["sitecustomize"]
    program = "import sitecustomize, thing.part\nprint(*opened, thing.SAID.read_text(), sep='\\n')"
    assert said_by(site, program)[-3:-1] == ["modules.bin", "beside"]


def test_a_traceback_shows_the_source_of_an_archived_module(code, site, tmp_path):
    code.archive(tmp_path, site, sys.executable)
    program = """
import traceback, sitecustomize, thing.part
try:
    thing.part.fail()
except ValueError:
    print(traceback.format_exc())
"""
    said = "\n".join(said_by(site, program))
    assert f'File "{site}/thing/part.py", line 5, in fail\n    raise ValueError  # here' in said


def test_a_module_that_is_compiled_too_is_not_taken_from_its_source(code, site, tmp_path):
    code.archive(tmp_path, site, sys.executable)
    program = "import sitecustomize, thing\ntry:\n    import thing.quick\n"
    assert "file too short" in said_by(site, f"{program}except ImportError as e:\n    print(e)")[0]


def test_an_archive_for_another_python_is_let_be(code, site, tmp_path):
    code.archive(tmp_path, site, sys.executable)
    with (site / code.ARCHIVE).open("r+b") as file:
        file.write(b"\0\0\r\n")
    said = said_by(site, "import sitecustomize, thing.part\nprint(*opened, sep='\\n')")
    assert "thing/part.py" in said


def test_a_module_that_the_archive_lacks_is_no_product(code, site, tmp_path):
    code.archive(tmp_path, site, sys.executable)
    code.check_archive(site, sys.executable)
    (site / "shared/later.py").touch()
    with pytest.raises(code.PackageError, match=r"modules\.bin lacks shared\.later$"):
        code.check_archive(site, sys.executable)
    (site / code.ARCHIVE).unlink()
    with pytest.raises(code.PackageError, match=r"lacks shared\.deep, shared\.later, thing, "):
        code.check_archive(site, sys.executable)
