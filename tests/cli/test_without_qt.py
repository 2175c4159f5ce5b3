"""What is no window works where Qt cannot be loaded at all."""

import subprocess
import sys

FORBID = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
"""

EVERYTHING = """
import pkgutil
from importlib import import_module
import curriculum_studio
from tests.helpers.windows import of_window
names = [
    each.name
    for each in pkgutil.walk_packages(curriculum_studio.__path__, "curriculum_studio.", print)
    if not of_window(each.name)
]
for name in names:
    import_module(name)
print(len(names))
"""

COMMAND = """
from curriculum_studio.__main__ import main
sys.argv = ["curriculum-studio", *sys.argv[1:]]
sys.exit(main())
"""

SAYING_WHAT_IS_LOADED = COMMAND.replace(
    "sys.exit(main())",
    "code = main(); print(' '.join(sys.modules), file=sys.stderr); sys.exit(code)",
)


def without_qt(script, *words):
    command = [sys.executable, "-c", FORBID + script, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_every_module_but_those_of_the_window_can_be_loaded():
    ended = without_qt(EVERYTHING)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout.split()[-1]) > 300


def test_the_command_line_lists_and_exports(library, tmp_path):
    there = ("--workspace", library, "--language", "en")
    listed = without_qt(SAYING_WHAT_IS_LOADED, "list", *there)
    assert listed.returncode == 0, listed.stderr
    loaded = set(listed.stderr.split())
    assert not {"docx", "openpyxl", "PIL"} & loaded, "Word and Excel take a fifth of the time"
    assert "GreenComp" in listed.stdout
    target = tmp_path / "goals.json"
    ended = without_qt(COMMAND, "export", "GreenComp", "--out", target, *there)
    assert ended.returncode == 0, ended.stderr
    assert target.stat().st_size > 10_000
