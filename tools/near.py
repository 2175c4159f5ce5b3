"""Run the tests nearest to a change for a minute and a half: `dev.py test --near [REV]`.

What counts as changed is what differs from REV; without one, from what the branch has in common
with its upstream, or from the last commit. Nearness goes over everything by which one file needs
another. Imports alone do not tell it: boards and services are loaded by name, in a `Lazy`, fixtures
come from the conftest.py of a folder, and forms, rules and words are files that a module names in a
text.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grimp
import quality

PACKAGE = quality.PACKAGE
ROOT = quality.ROOT

#: Seconds after which no test begins any more, and those that the last ones may still take.
LIMIT, GRACE = 80.0, 30.0

#: How many test files are loaded: each takes every worker a tenth of a second, reached or not.
MOST_FILES = 120

#: What holds for every change: the whole house, and each kind of node with all that serves it.
ALWAYS = ("tests/test_*.py", "tests/kinds/test_*.py")

#: Folders whose files are no modules, and which modules name in texts.
DATA = ("resources", "ui", "tests/data", "tests/golden", "tools", "packaging", "docs")

#: What pytest returns when it was stopped, and how its last line counts what went wrong.
INTERRUPTED = 2
FAILURES = re.compile(r"\d+ (failed|error)")

_LAZY = re.compile(r"""\bLazy\(\s*["']([\w.]+):""")


def changed_files(root: Path, base: str) -> list[str]:
    """Return the files that differ from a revision, those that git does not know yet too.

    Raises:
        subprocess.CalledProcessError: if git knows no such revision, or is not there.

    """
    known = git(root, "diff", "--name-only", "--no-renames", base, "--")
    new = git(root, "ls-files", "--others", "--exclude-standard")
    return sorted({*known.splitlines(), *new.splitlines()})


def git(root: Path, *words: str) -> str:
    """Return what git prints, file names as they are."""
    command = ["git", "-c", "core.quotePath=false", *words]
    answer = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=True)
    return answer.stdout.strip()


def common_with_upstream(root: Path) -> str:
    """Return the commit that a branch left its upstream at; the last one where there is none."""
    try:
        return git(root, "merge-base", "HEAD", "@{upstream}")
    except subprocess.CalledProcessError:
        return "HEAD"


def name_of(file: str) -> str:
    """Return the dotted name of a module, that of its package for an `__init__.py`."""
    return file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


class Needs:
    """Which modules need which: `users[name]` are those that import or load the module `name`."""

    def __init__(self, root: Path) -> None:
        graph = grimp.build_graph(
            PACKAGE,
            "tests",
            exclude_type_checking_imports=True,
            cache_dir=str(root / "build" / "grimp"),
        )
        self.files = {
            name_of(path.relative_to(root).as_posix()): path
            for folder in (PACKAGE, "tests")
            for path in sorted((root / folder).rglob("*.py"))
        }
        self.texts = {name: path.read_text("utf-8") for name, path in self.files.items()}
        self.users: dict[str, set[str]] = defaultdict(set)
        for name in graph.modules:
            self.users[name] |= graph.find_modules_that_directly_import(name)
        for name, text in self.texts.items():
            for target in _LAZY.findall(text):
                self.users[target].add(name)
            if name.endswith(".conftest"):
                folder = name.removesuffix("conftest")
                self.users[name] |= {each for each in self.files if each.startswith(folder)}

    def naming(self, file: str) -> set[str]:
        """Return the modules that name a file which is no module, or the folder it lies in."""
        path = Path(file)
        # A language's code is in every second text; its folder then says what the file is.
        words = {word for word in (path.stem, *path.parts[1:-1]) if len(word) > 3}
        if not words:
            return set()
        pattern = re.compile("|".join(rf'["/]{re.escape(word)}["./]' for word in sorted(words)))
        return {name for name, text in self.texts.items() if pattern.search(text)}

    def distances(self, changed: Iterable[str]) -> dict[str, int]:
        """Return in how many steps each module reaches one of the changed files; itself: none."""
        far: dict[str, int] = {}
        edge: set[str] = set()
        for file in changed:
            if name_of(file) in self.files:
                edge.add(name_of(file))
            elif file.startswith(DATA):
                edge |= self.naming(file)
        steps = 0
        while edge:
            far |= dict.fromkeys(edge, steps)
            steps += 1
            edge = {user for name in edge for user in self.users[name]} - far.keys()
        return far


def rooms_of(changed: Iterable[str]) -> tuple[str, ...]:
    """Return the folders in tests that mirror those of changed modules, with windows and without.

    A feature is a room as a whole; elsewhere the package below the program is one.
    """
    rooms: set[str] = set()
    for file in changed:
        parts = Path(file).parts
        if parts[:1] == (PACKAGE,) and len(parts) > 2:
            room = "/".join(parts[1:3] if parts[1] == "features" else parts[1:2])
            rooms |= {f"tests/{room}/", f"tests/windows/{room}/"}
    return tuple(sorted(rooms))


def nearest_tests(
    root: Path, changed: Sequence[str], needs: Needs | None = None
) -> Mapping[str, int]:
    """Return test files in the order in which they should run, each with its distance.

    First what holds always, then tests that were changed themselves, then those of the rooms, then
    by distance. What cannot be reached from the change is not in it.
    """
    needs = needs or Needs(root)
    far = needs.distances(changed)
    always = [path.relative_to(root).as_posix() for each in ALWAYS for path in root.glob(each)]
    rooms = rooms_of(changed)
    reached: list[tuple[bool, bool, int, str]] = []
    for name, steps in far.items():
        file = needs.files[name].relative_to(root).as_posix()
        if Path(file).name.startswith("test_") and file not in always:
            own = file.startswith(rooms) if rooms else False
            reached.append((steps > 0, not own, steps, file))
    return dict.fromkeys(sorted(always), 0) | {file: steps for _, _, steps, file in sorted(reached)}


def run(base: str) -> int:
    """Look at the source and run the nearest tests; return 0 if all that was reached is right."""
    started = time.monotonic()
    changed = changed_files(ROOT, base)
    quality.say(f"{len(changed)} files differ from {base}")
    order = list(nearest_tests(ROOT, changed))
    chosen, far = order[:MOST_FILES], order[MOST_FILES:]
    quality.SPENT.mkdir(parents=True, exist_ok=True)
    with quality.files_in_memory(), ThreadPoolExecutor(max_workers=1) as beside:
        looks = [beside.submit(quality.looked, name) for name in quality.LOOKS]
        left = max(1.0, LIMIT - (time.monotonic() - started))
        ordered = ("-p", "no:randomly", "--dist", "loadfile", "--no-loadscope-reorder")
        until = ("-p", "tests.helpers.until", "--until", f"{left:.0f}")
        words = (*ordered, *until, "-q", "-m", "not campaign", *chosen)
        tests = quality.run_tests("near", words, left + GRACE)
        steps = [tests, *(quality.told(look) for look in looks)]
    # Pytest says "interrupted" for a run that ends because its time is up.
    if tests.code == INTERRUPTED and not FAILURES.search(tests.closing):
        tests.code = 0
    code = quality.summarise(steps)
    if far:
        quality.say(f"left out, because they stand farthest: {len(far)} files")
        quality.say("\n".join(f"      {file}" for file in far))
    quality.say("This was a quick look. What may land is said by `python3 dev.py test`.")
    return code


def main(arguments: Sequence[str]) -> int:
    """Run what is near; the one argument is a revision."""
    try:
        return run(arguments[0] if arguments else common_with_upstream(ROOT))
    except subprocess.CalledProcessError as error:
        quality.say(f"near: git did not answer: {error.stderr.strip()}")
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
