"""The core holds in a Windows of Wine: its tests run in the Python and with the packages we ship.

The tests of the window and those of the sources are left out: the first take an hour there, and the
second watch over what is the same on every system.

What may fail stands in `KNOWN` with its reason; what is there and passes ends the trial too. A
limit for the time of a start was refused: Wine's own time changes threefold within an hour.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.tools.wine import NEEDED, ROOT, product

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]

#: What meets the system: files, processes, the library, the command line; and the core itself.
PARTS = (
    "tests/core",
    "tests/drafting",
    "tests/session",
    "tests/store",
    "tests/untrusted",
    "tests/cli",
    "tests/bootstrap",
)

#: What tests need beside the packages of the program.
WANTED = (
    *("pytest", "pytest-xdist", "hypothesis", "jsonschema", "jsonschema-specifications"),
    *("execnet", "iniconfig", "pluggy", "packaging", "referencing", "rpds-py", "attrs"),
    *("colorama", "pygments", "sortedcontainers", "typing-extensions"),
    # Imported by what compiles the catalogues.
    *("hatchling", "pathspec", "trove-classifiers"),
)

#: Beginning of the name of a test that fails there → why. What is not here ends the trial.
KNOWN = {
    "tests/cli/test_export.py::test_no_file_is_called_what_it_is_not[words0": (
        "without LibreOffice a note about page numbers stands before the error"
    ),
    "tests/store/test_opening.py::test_a_path_with_all_sorts_of_characters": (
        "Windows has no question mark in the name of a folder"
    ),
    "tests/store/test_opening.py::test_a_link_leads_to_the_same_workspace_and_lock": (
        "a symbolic link that Wine makes leads nowhere"
    ),
    "tests/store/test_places.py::test_mounted_folders_of_other_computers_are_known": (
        "/proc/self/mounts, which Linux alone has"
    ),
}

#: Seconds for all tests, also on a busy machine; some minutes where nothing else runs.
LONGEST = 3600


def wheels_for_tests(tool):
    """The wheels of `WANTED` for Windows, as the lock of developers has them."""
    common, lock = (
        tool("package_common"),
        tool("package_common").PACKAGING / "requirements-dev.lock",
    )
    entries = re.split(r"^(?=\S)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    wanted = [each for each in entries if re.split("[=\\[ ]", each)[0] in WANTED]
    assert len(wanted) == len(WANTED), "each stands in the lock"
    folder = tool("package_lock").download_folder(lock)
    folder.mkdir(parents=True, exist_ok=True)
    chosen = folder / "requirements.txt"
    chosen.write_text("".join(re.sub(" ; .*(?= \\\\)", "", each) for each in wanted), "utf-8")
    common.run(
        "the packages of the tests could not be downloaded",
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"),
        *("--only-binary=:all:", "--implementation", "cp", "--python-version", "3.13"),
        *("--platform", "win_amd64", "--dest", folder, "--requirement", chosen),
    )
    return sorted(folder.glob("*.whl"))


@pytest.fixture
def tmp_path(tool):
    """A folder in memory, where the system has it and room in it: libraries wait for no disk."""
    with tool("quality").files_in_memory():
        folder = os.environ.get("TMPDIR")
        with tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as name:
            yield Path(name)


@pytest.fixture
def tested(windows, tool):
    """The Python that we ship, with what tests need, and the sources at C:\\src."""
    product("setup.exe", "windows")
    app = shutil.copytree(ROOT / "build/windows/app", windows.drive / "app")
    site = app / "Lib/site-packages"
    # A Python that looks where it is told: tests start others.
    next(app.glob("*._pth")).unlink()
    shutil.rmtree(site / "curriculum_studio")
    for wheel in wheels_for_tests(tool):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site)
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    compiled = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("resources/i18n/*.qm")]
    for name in (*listed.stdout.rstrip("\0").split("\0"), *compiled):
        target = windows.drive / "src" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target)
    sources = windows.drive / "src"
    # The program of the sources is another one than what is archived.
    (site / "modules.bin").unlink()
    code = tool("package_code")
    python = code.python_of(tool("package_windows").PYTHON)
    code.compile_all(sources, sources / "curriculum_studio", python)
    (site / "sources.pth").write_text("C:\\src\r\n", encoding="utf-8")
    return app / "python.exe"


def test_the_core_holds(windows, tested):
    windows.environment |= {
        "HYPOTHESIS_PROFILE": "wine",
        "WINE_RESULTS": "C:\\results.jsonl",
        "CURRICULUM_STUDIO_LANGUAGE": "en",
    }
    options = ("-p", "no:randomly", "-p", "no:pytest-qt", "-p", "tests.tools.wine_results")
    chosen = ("-m", "not campaign and not libreoffice", "-q", "--tb=short", "-n", "2", *PARTS)
    windows.folder = windows.drive / "src"
    _, out, err = windows.ended(tested, "-m", "pytest", *options, *chosen, seconds=LONGEST)
    results = windows.drive / "results.jsonl"
    assert results.is_file(), out[-2000:] + err[-2000:]
    lines = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    spent = sum(each["seconds"] for each in lines if each["outcome"] == "spent")
    told = [each for each in lines if each["outcome"] != "spent"]
    print(Counter(each["outcome"] for each in told), f"{spent:.0f} s of the processor")
    failed = {each["id"]: each["why"] for each in told if each["outcome"] == "failed"}
    unknown = {name: failed[name] for name in failed if not name.startswith(tuple(KNOWN))}
    for name, why in unknown.items():
        print(f"{name}\n{why[-1500:]}\n")
    assert sorted(unknown) == []
    assert len(told) > 1000, "they have run"
    ran = [each["id"] for each in told]
    passing = [
        start
        for start in KNOWN
        if any(name.startswith(start) for name in ran)
        and not any(name.startswith(start) for name in failed)
    ]
    assert passing == [], "they pass now: take them off the list"
