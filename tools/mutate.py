"""Change the program in one place at a time, and see whether its tests notice.

`python tools/mutate.py [--count N] [--seed N] [--layer NAME] [--in PATTERN] [--limit SECONDS]
[--list] [--json]`; `dev.py mutate` sets up first and then starts this. The mutations are chosen by
the seed: as many from each layer, at most one from a file. Each meets the nearest tests first, and
those that survive meet more distant ones, as long as `--limit` allows. All of it happens in a copy
of the working tree in a temporary folder.

mutmut runs all tests first and forks beside a running Qt, cosmic-ray changes the files where they
stand and knows neither deleted calls nor returned values: both were refused. Survivors are no
failure; people judge them.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from mutations import Source, Span, found_places
from quality import (
    PACKAGE,
    ROOT,
    WINDOW_TESTS,
    WITH_QT,
    WITHOUT_QT,
    belongs,
    environment,
    files_in_memory,
)

#: Layers as the design draws them, and what of the package belongs to each; a file belongs to the
#: first that knows it, so that `features` takes models, services and formats.
LAYERS = {
    "core": ("core", "drafting", "languages", "values"),
    "session": ("session",),
    "store": ("store",),
    "formats": ("render", "ooxml", "spreadsheet", "untrusted", "xml_tree"),
    "windows": ("editor", "workbench", "shell", "widgets", "features/*/window*"),
    "commands": (
        *(
            "__main__",
            "cli",
            "console",
            "bootstrap",
            "i18n",
            "clock",
            "lazy",
            "locations",
            "vocabulary",
        ),
        *("features/*/cli*", "features/*/*feature*"),
    ),
    "features": ("features",),
}

#: Seconds that the nearest tests of one mutation may take; they end much sooner.
NEAR_LIMIT = 300.0

#: Seconds for the more distant tests of one that survived, unless `--limit` says otherwise.
WIDE_LIMIT = 120.0

#: A failed test in pytest's summary.
_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change of one place: bytes from `start` to `end` of a file read `text` instead."""

    layer: str
    file: str
    line: int
    operator: str
    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutation: killed (by which test, near or wide), survived, or unclear."""

    mutation: Mutation
    result: str
    by: str = ""
    seconds: float = 0.0
    #: Whether all tests that were looked for could run within the limit.
    complete: bool = True


# --- choosing ----------------------------------------------------------------------------------


def changed(content: bytes, mutation: Mutation) -> bytes:
    """Return the content of a file with the mutation in it."""
    start, end = mutation.start, mutation.end
    return content[:start] + mutation.text.encode() + content[end:]


def chosen_place(layer: str, file: Path, chance: random.Random) -> Mutation | None:
    """Choose a mutation of a file: an operator first, then a place; None if there is none."""
    source = Source(file.read_bytes())
    by_operator: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for operator, place, text in found_places(source):
        by_operator[operator].append((place, text))
    name = file.relative_to(ROOT).as_posix()
    lines = source.content.decode().splitlines()
    while by_operator:
        operator = chance.choice(sorted(by_operator))
        (start, end), text = chance.choice(by_operator.pop(operator))
        line = source.line(start)
        mutation = Mutation(layer, name, line, operator, start, end, text)
        after = changed(source.content, mutation)
        if _compiles(after):
            shown = after.decode().splitlines()[line - 1].strip()
            asked = {**asdict(mutation), "before": lines[line - 1].strip(), "after": shown}
            return Mutation(**asked)
    return None


def _compiles(content: bytes) -> bool:
    try:
        ast.parse(content)
    except SyntaxError:
        return False
    return True


def layer_of(name: str) -> str:
    """Return the layer of a file of the package; nothing for one that belongs to none."""
    module = name.removesuffix(".py")
    places = ((layer, place) for layer, places in LAYERS.items() for place in places)
    return next((layer for layer, place in places if belongs(module, place)), "")


def choose(count: int, seed: int, layers: Sequence[str], pattern: str = "") -> list[Mutation]:
    """Choose mutations, as many from each layer as there are files for them."""
    files: dict[str, list[Path]] = {layer: [] for layer in layers}
    base = ROOT / PACKAGE
    for file in sorted(base.rglob("*.py")):
        own = file.relative_to(base).as_posix()
        if (layer := layer_of(own)) in files and (not pattern or belongs(own, pattern)):
            files[layer].append(file)
    waiting: dict[str, Iterator[Mutation]] = {}
    for layer, own_files in files.items():
        chance = random.Random(f"{seed} {layer}")  # noqa: S311 - no secret, the same each time
        chance.shuffle(own_files)
        places = (chosen_place(layer, file, chance) for file in own_files)
        waiting[layer] = (place for place in places if place is not None)
    taken: list[Mutation] = []
    while waiting and len(taken) < count:
        for layer in list(waiting)[: count - len(taken)]:
            mutation = next(waiting[layer], None)
            if mutation is None:
                del waiting[layer]
            else:
                taken.append(mutation)
    return sorted(taken, key=lambda each: (layers.index(each.layer), each.file))


# --- which tests -------------------------------------------------------------------------------


class Nearness:
    """Which test files are near to a module: by their imports, and by the folder that mirrors."""

    def __init__(self, root: Path) -> None:
        self._modules = {
            self._module(file, root): _imported(file) for file in (root / PACKAGE).rglob("*.py")
        }
        tests = sorted((root / "tests").rglob("test_*.py"))
        self._tests = {file.relative_to(root).as_posix(): _imported(file) for file in tests}

    @staticmethod
    def _module(file: Path, root: Path) -> str:
        parts = file.relative_to(root).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def near(self, name: str) -> list[str]:
        """Return the files that import a module or are called like it, else its mirrored folder."""
        module = name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        called = f"test_{Path(name).stem}.py"
        mirrored = self._mirrored(name)
        found = [
            test
            for test, imported in self._tests.items()
            if module in imported or (test in mirrored and Path(test).name == called)
        ]
        # What is called like it knows it best, and what only uses it may be slow.
        found.sort(key=lambda test: (Path(test).name != called, test not in mirrored))
        return found or mirrored

    def wide(self, name: str) -> list[str]:
        """Return more distant files, the nearer ones first."""
        module = name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        importers = {own for own, imported in self._modules.items() if module in imported}
        further = {own for own, imported in self._modules.items() if imported & importers}
        package = module.rpartition(".")[0]
        rings: tuple[Callable[[set[str]], bool], ...] = (
            lambda imported: bool(imported & importers),
            lambda imported: bool(imported & further),
            lambda imported: any(each.startswith(f"{package}.") for each in imported),
        )
        found = dict.fromkeys(self._mirrored(name))
        for ring in rings:
            found.update(dict.fromkeys(test for test, own in self._tests.items() if ring(own)))
        near = set(self.near(name))
        return [test for test in found if test not in near]

    def _mirrored(self, name: str) -> list[str]:
        """Return the tests in the folders that mirror a module's, or the next ones above."""
        found: list[str] = []
        for base in ("tests", WINDOW_TESTS):
            parts = [part for part in Path(name).parts[1:-1] if part not in {"window", "features"}]
            at_feature = Path(name).parts[1:2] == ("features",)
            own: list[str] = []
            while parts and not own:
                folder = "/".join([base, *(["features"] if at_feature else []), *parts])
                own = [test for test in self._tests if test.startswith(f"{folder}/")]
                parts.pop()
            found += own
        return found


def _imported(file: Path) -> set[str]:
    """Return the modules of the package that a file names: in imports, or as text to load late."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_bytes())):
        match node:
            case ast.Import(names=names):
                found |= {each.name for each in names}
            case ast.ImportFrom(module=str(module), names=names):
                found |= {module, *(f"{module}.{each.name}" for each in names)}
            case ast.Constant(value=str(text)) if text.startswith(f"{PACKAGE}."):
                found.add(text.partition(":")[0])
    return {name for name in found if name.startswith(PACKAGE)}


# --- the copy ----------------------------------------------------------------------------------


class Copy:
    """A copy of the working tree in which mutations are made and tests run."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "tree"
        self._temporary = folder / "temporary"
        self._temporary.mkdir()
        for name in _working_files():
            target = self.root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)

    @contextmanager
    def mutated(self, mutation: Mutation) -> Iterator[None]:
        """Have a mutation in the copy meanwhile."""
        file = self.root / mutation.file
        content = file.read_bytes()
        self._write(file, changed(content, mutation))
        try:
            yield
        finally:
            self._write(file, content)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        # Compiled files are told apart by second and size, which a mutation need not change.
        for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
            compiled.unlink()

    def run(self, tests: Sequence[str], limit: float) -> tuple[str, str]:
        """Run tests until one fails; return "passed", "failed" or "time", and which one failed."""
        windows = [test for test in tests if test.startswith(WITH_QT)]
        parts = [([test for test in tests if test not in windows], WITHOUT_QT), (windows, ())]
        deadline = time.monotonic() + limit
        for own, options in parts:
            if own:
                result, by = self._pytest([*options, *own], max(1.0, deadline - time.monotonic()))
                if result != "passed":
                    return result, by
        return "passed", ""

    def _pytest(self, arguments: Sequence[str], limit: float) -> tuple[str, str]:
        plain = ("-x", "-q", "--tb=no", "-p", "no:randomly")
        command = [sys.executable, "-m", "pytest", *plain, "-m", "not campaign", *arguments]
        variables = {**environment(), "PYTHONPATH": str(self.root), "TMPDIR": str(self._temporary)}
        process = subprocess.Popen(
            command,
            cwd=self.root,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        try:
            said, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            return "time", ""
        finally:
            _end(process)
            for left in self._temporary.iterdir():
                shutil.rmtree(left, ignore_errors=True)
        if process.returncode in {0, 5}:  # 5: these files hold campaigns only
            return "passed", ""
        found = _FAILED.search(said)
        return "failed", found[1] if found else ""


def _end(process: subprocess.Popen[str]) -> None:
    """End a run with all that it has started, whether it is over or not."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _working_files() -> list[str]:
    """Return all files of the working tree but those that git ignores."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    return [name for name in said.decode().split("\0") if name and (ROOT / name).is_file()]


def tried(copy: Copy, nearness: Nearness, mutation: Mutation, limit: float) -> Outcome:
    """Let a mutation meet its tests, the nearest first."""
    started = time.monotonic()
    rings = {
        "near": (nearness.near(mutation.file), NEAR_LIMIT),
        "wide": (nearness.wide(mutation.file), limit),
    }
    complete = True
    for ring, (tests, allowed) in rings.items():
        if not tests:
            continue
        with copy.mutated(mutation):
            ended, by = copy.run(tests, allowed)
        if ended == "failed" or (ended == "time" and ring == "near"):
            # What fails without the mutation too says nothing. An endless loop is a kill.
            again, _ = copy.run([by] if by else tests, allowed / 2)
            result = ring if again == "passed" else "unclear"
            said = by or "an end by the clock"
            return Outcome(mutation, result, said, time.monotonic() - started)
        complete = complete and ended == "passed"
    return Outcome(mutation, "survived", "", time.monotonic() - started, complete)


def try_all(mutations: Sequence[Mutation], limit: float) -> Iterator[Outcome]:
    """Try mutations in a copy that is gone afterwards, and yield what became of each."""
    nearness = Nearness(ROOT)
    with files_in_memory(), tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        copy = Copy(Path(folder))
        for mutation in mutations:
            yield tried(copy, nearness, mutation, limit)


# --- what is said ------------------------------------------------------------------------------


def line_of(outcome: Outcome) -> str:
    """Return what became of a mutation, as a line."""
    mutation, result = outcome.mutation, outcome.result
    what = f"{mutation.file}:{mutation.line} ({mutation.operator})"
    by = f" by {outcome.by}" if outcome.by else ""
    cut = "" if outcome.complete else ", not all tests within the limit"
    word = {"near": "killed near", "wide": "killed wide"}.get(result, result)
    return f"{word:12}{outcome.seconds:6.1f} s  {what}{by}{cut}"


def report(outcomes: Sequence[Outcome]) -> str:
    """Return the table of layers and all that survived or could not be judged."""
    titles = {
        "listed": "",
        "survived": "survived: ",
        "unclear": "not judged, its tests fail without it too: ",
    }
    lines = []
    for result, title in titles.items():
        for mutation in (each.mutation for each in outcomes if each.result == result):
            lines += ["", f"{title}{mutation.file}:{mutation.line} ({mutation.operator})"]
            lines += [f"    - {mutation.before}", f"    + {mutation.after}"]
    lines += ["", f"{'layer':10}{'run':>6}{'near':>6}{'wide':>6}{'survived':>10}{'unclear':>9}"]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        for name in (outcome.mutation.layer, "all"):
            counts[name].update([outcome.result])
    for name in (*LAYERS, "all"):
        if own := counts.get(name):
            row = f"{name:10}{own.total():6}{own['near']:6}{own['wide']:6}"
            lines.append(f"{row}{own['survived']:10}{own['unclear']:9}")
    return "\n".join(lines)


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser(prog="dev.py mutate", description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=60, help="how many mutations (60)")
    parser.add_argument("--seed", type=int, help="the same number chooses the same mutations")
    parser.add_argument("--layer", choices=LAYERS, help="of one layer only")
    parser.add_argument("--in", dest="place", default="", help="of files like core/tree.py only")
    parser.add_argument("--limit", type=float, default=WIDE_LIMIT, help="seconds for wider tests")
    parser.add_argument("--list", action="store_true", help="show the mutations, run nothing")
    parser.add_argument("--json", action="store_true", help="print what came out as JSON")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Choose mutations, try them, and tell what came out."""
    asked = parsed(arguments)
    # Also where a shell has started this in the background, and lets it hear no Ctrl+C.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    seed = asked.seed if asked.seed is not None else random.randrange(10_000)  # noqa: S311
    layers = [asked.layer] if asked.layer else list(LAYERS)
    mutations = choose(asked.count, seed, layers, asked.place)
    progress = sys.stderr if asked.json else sys.stdout
    print(f"{len(mutations)} mutations with seed {seed}", file=progress, flush=True)
    outcomes: list[Outcome] = []
    code = 0
    try:
        if asked.list:
            outcomes += [Outcome(mutation, "listed") for mutation in mutations]
        else:
            for outcome in try_all(mutations, asked.limit):
                outcomes.append(outcome)
                print(line_of(outcome), file=progress, flush=True)
    except KeyboardInterrupt:
        code = 130
    if asked.json:
        told = {"seed": seed, "mutations": [asdict(each) for each in outcomes]}
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        print(report(outcomes))
    return code


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
