"""Set up, run and test Curriculum Studio; needs nothing but Python 3.11 or later.

python3 dev.py VERB (on Windows: py dev.py VERB)

    setup               make or refresh .venv and what the system has to bring
    run [ARGUMENTS]     start the program on the sample workspace; without a display export the
                        sample's drafts to build/drafts; with arguments hand just these to it
    test [--all]        lint, types, all tests and coverage floors; with --all long campaigns too
    test --near [REV]   for 90 seconds what stands nearest to the change since REV; no leave to land
    test --other        for 3 minutes what may differ, on the newest other Python from 3.11 on
    test PYTEST-ARGS    only these tests, without lint and floors: test -k rank tests/core
    lint [--fix]        style and types; --fix mends and formats what it can
    mutate [--count N] [--seed N] [--layer NAME] [--json]
                        change one place at a time in a copy, and list what no test notices
    bench [--only WORD] measure against the budgets; --save, --compare, --afternoon: see --help
    golden [--update]   compare what the samples become with what is kept; keep what there is now
    pictures FOLDER [--language L] [--theme T] [--size WxH] [--sheets]
                        pictures of every board and dialog, to look at; also put together in sheets
    pictures --cut [--language L] [--size WxH]
                        the words on boards and in dialogs that find no room, counted
    pictures --readme | --film
                        the pictures of the README, or its film, anew into docs/pictures
    translate           update and compile the catalogues in resources/i18n
    licences [--sbom FILE] [--texts FILE] [--site FOLDER]
                        list the packages that the program needs, with version and licence; write
                        them as CycloneDX 1.6, write the texts of their licences; of all packages
                        in a folder instead
    package [WHAT ...]  make what people install, into build/packages: wheel, deb, portable,
                        windows, or all of them; try installs each where there is nothing else
    release VERSION [--key FILE] [--only PRODUCT ...] [--tested]
                        version, news, pictures, tests, packages, their trial, signed hashes
    changelog [VERSION] [--date DAY]
                        show what changelog.d says is new, or write it as a release
    lock [--upgrade [NAME ...]]
                        lock what pyproject.toml asks for, with hashes; take new versions, of all
                        packages or of some
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build"
VENV = ROOT / os.environ.get("CS_VENV", ".venv")
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "setup.json"
PYPROJECT = ROOT / "pyproject.toml"
LOCK = ROOT / "packaging" / "requirements-dev.lock"
APT_LIST = ROOT / "packaging" / "apt.txt"
APT_GET = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0")
SAMPLE = "build/sample.cstudio-db"
DRAFTS = "build/drafts"

#: What is run on another Python, with pytest's options: whatever went wrong on one alone before
#: (paths, days, golden pages, drags), each kind of node, and what stands nearest to the language.
OTHER_PYTHON = (
    "-q", "-n2", "--dist=worksteal", "tests/core", "tests/drafting", "tests/session",
    "tests/untrusted", "tests/cli", "tests/golden", "tests/kinds", "tests/test_clock.py",
    "tests/windows/editor/clipboard", "tests/windows/features/frameworks",
    "tests/windows/workbench/outline",
)  # fmt: skip

#: Sections of packaging/apt.txt: the tests want LibreOffice, the program does not, and only who
#: makes packages, or tries them out, wants the tools for that.
PROGRAM, TESTS, PACKAGES, TRIALS = "program", "tests", "packages", "trials"


# --- commands ---------------------------------------------------------------------------------


def call(*command: str | Path, **variables: str) -> int:
    """Run a command in the project's folder and return its exit code."""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", **variables}
    process = subprocess.Popen([*map(str, command)], cwd=ROOT, env=environment)
    try:
        return process.wait()
    except KeyboardInterrupt:
        # It has got the same Ctrl+C, and may have files to clear away; a second one ends us too.
        return process.wait()


def must(problem: str, *command: str | Path) -> None:
    """Run a command without which there is no going on."""
    if call(*command, PIP_DISABLE_PIP_VERSION_CHECK="1") != 0:
        sys.exit(f"dev.py: {problem}")


def say(text: str) -> None:
    """Print a line of our own, before whatever a command prints next."""
    print(text, flush=True)


# --- the system's packages --------------------------------------------------------------------


def listed_packages(section: str) -> list[list[str]]:
    """Return the packages of a section of packaging/apt.txt, each with its alternative names."""
    found: list[list[str]] = []
    current = PROGRAM
    for raw in APT_LIST.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line in {f"# {each}" for each in (TESTS, PACKAGES, TRIALS)}:
            current = line.removeprefix("# ")
        elif line and not line.startswith("#") and current == section:
            found.append([name.strip() for name in line.split("|")])
    return found


def missing_packages(section: str) -> list[list[str]]:
    """Return what the system lacks; nothing where there is no dpkg to ask."""
    wanted = listed_packages(section)
    if shutil.which("dpkg-query") is None:
        return []
    all_names = [name for names in wanted for name in names]
    form = "-f=${Package} ${db:Status-Status}\n"
    query = ["dpkg-query", "-W", form, *all_names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [names for names in wanted if there.isdisjoint(names)]


def known_name(names: Sequence[str]) -> str:
    """Return the first name that the distribution knows, else the first."""
    for name in names:
        command = ["apt-cache", "show", name]
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            return name
    return names[0]


@functools.cache
def refresh_package_lists() -> None:
    """Let apt know what there is, once; a failure shows in what follows."""
    call(*APT_GET, "update")


def install_packages(wanted: Sequence[Sequence[str]], reason: str) -> bool:
    """Install system packages where we may; else print the one command that does."""
    may = getattr(os, "geteuid", lambda: -1)() == 0 and shutil.which("apt-get") is not None
    if may:
        refresh_package_lists()
        names = [known_name(names) for names in wanted]
        say(f"Installing {', '.join(names)} ({reason}) …")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        options = ("install", "--yes", "--no-install-recommends")
        if call(*APT_GET, *options, *names, **quiet) == 0:
            return True
    names = [known_name(names) if shutil.which("apt-cache") else names[0] for names in wanted]
    say(f"Missing on this system ({reason}). This installs it:")
    say(f"    sudo apt-get install --no-install-recommends {' '.join(names)}")
    return False


def install_system(sections: Collection[str]) -> list[str]:
    """Bring the system's libraries; return the sections of which nothing is missing."""
    reasons = {
        PROGRAM: "libraries and fonts for Qt",
        TESTS: "LibreOffice and poppler for tests",
        PACKAGES: "tools that make packages",
        TRIALS: "tools that try packages out",
    }
    complete = []
    for section in sections:
        missing = missing_packages(section)
        if not missing or install_packages(missing, reasons[section]):
            complete.append(section)
    return complete


# --- the environment --------------------------------------------------------------------------


def fingerprint(*files: Path) -> str:
    """Return a hash over the content of files."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def venv_works() -> bool:
    """Tell whether the environment's Python still starts."""
    try:
        return subprocess.run([PYTHON, "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """Make the environment, also where Debian's python3 came without ensurepip."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not install_packages([[package, "python3-venv"]], "environments for this Python"):
            sys.exit("dev.py: without it there is no environment; run dev.py again afterwards")
    say(f"Making {VENV.relative_to(ROOT)} with Python {sys.version.split()[0]} …")
    must("the environment could not be made", sys.executable, "-m", "venv", "--clear", VENV)


def install_locked() -> None:
    """Install the packages of others: just what the lock names, and only files with its hashes."""
    say("Installing what the program and its tools need …")
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes")
    problem = "pip failed; see above"
    # The locked pip first: that of an older Python takes twice the time for all the others.
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder, "pip.lock")
        first.write_text(lock_entry("pip"), encoding="utf-8")
        must(problem, *pip, "--requirement", first)
    # Python compiles what it imports, a part of what is there; pip would compile everything.
    must(problem, *pip, "--no-compile", "--requirement", LOCK)


def lock_entry(name: str) -> str:
    """Return what the lock says of one package: its version and the hashes of its files."""
    entries = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8"))
    return next(entry for entry in entries if entry.startswith(f"{name}=="))


def install_program() -> None:
    """Install the program so that it runs from here; the backend is there, no index is asked."""
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index")
    must("pip failed; see above", *pip, "--no-build-isolation", "--editable", ROOT)


def read_stamp() -> dict[str, str]:
    """Return what the last set-up did, nothing if that cannot be read."""
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def setup(sections: Collection[str] = (PROGRAM, TESTS)) -> None:
    """Make or refresh the environment; costs nothing when it is fresh."""
    lock, project = fingerprint(LOCK), fingerprint(PYPROJECT)
    system = fingerprint(APT_LIST)
    works = venv_works()
    done = read_stamp() if works else {}
    stale = [section for section in sections if done.get(section) != system]
    complete = install_system(stale)
    if not works:
        make_venv()
    if done.get("lock") != lock:
        install_locked()
    if done.get("project") != project:
        install_program()
    fresh = {**done, "lock": lock, "project": project, **dict.fromkeys(complete, system)}
    if fresh != done:
        STAMP.write_text(json.dumps(fresh, indent=1) + "\n", encoding="utf-8")
    problem = "the catalogues in resources/i18n could not be compiled; see above"
    must(problem, PYTHON, "tools/catalogues.py", "--compile")


# --- verbs ------------------------------------------------------------------------------------


def verb_setup(_arguments: list[str]) -> int:
    """Set up everything, tests included."""
    setup()
    say("Ready: python3 dev.py run, python3 dev.py test")
    return 0


def has_display() -> bool:
    """Tell whether a window could open here, or the caller has chosen a platform for Qt."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in chosen)


def verb_run(arguments: list[str]) -> int:
    """Start the program, or show without a display what it can do."""
    setup([PROGRAM])
    program = (PYTHON, "-m", "curriculum_studio")
    if arguments:
        return call(*program, *arguments)
    BUILD.mkdir(exist_ok=True)
    if has_display():
        return call(*program, "--workspace", SAMPLE, "--sample")
    say("There is no display here, so no window opens; exporting the drafts of the sample.")
    code = call(*program, "sample", "--workspace", SAMPLE, "--export", DRAFTS)
    for file in sorted((ROOT / DRAFTS).rglob("*")):
        if code == 0 and file.is_file():
            say(str(file))
    return code


def verb_test(arguments: list[str]) -> int:
    """Run all gates and tests, or the chosen tests only."""
    if arguments[:1] == ["--other"]:
        return test_on_another_python()
    setup()
    if arguments[:1] == ["--near"]:
        return call(PYTHON, "tools/near.py", *arguments[1:])
    return call(PYTHON, "tools/quality.py", "test", *arguments)


def other_pythons() -> list[str]:
    """Return the Pythons from 3.11 on that start here, but the one that runs; the newest first."""
    names = [f"python3.{minor}" for minor in range(99, 10, -1) if minor != sys.version_info.minor]
    found = filter(None, map(shutil.which, names))
    # A name may be the stand-in of a tool that keeps several, and start none.
    start = ("-c", "import venv")
    return [
        path
        for path in found
        if subprocess.run([path, *start], capture_output=True, check=False).returncode == 0
    ]


def test_on_another_python() -> int:
    """Run what may differ between Pythons on the newest other one that can be set up, if any."""
    for python in other_pythons():
        own = {"CS_VENV": f"build/{Path(python).name}"}
        if call(python, "dev.py", "setup", **own) == 0:
            say(f"The part for other Pythons, with {python} …")
            return call(python, "dev.py", "test", *OTHER_PYTHON, **own)
        say(f"NOT CHECKED with {python}: it could not be set up; see above")
    say("NOT CHECKED with another Python: there is none from 3.11 on that can be set up")
    return 0


def verb_lint(arguments: list[str]) -> int:
    """Check style and types; mend and format first if asked."""
    setup([PROGRAM])
    return call(PYTHON, "tools/quality.py", "lint", *arguments)


def verb_bench(arguments: list[str]) -> int:
    """Measure against the budgets."""
    setup()
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return call(PYTHON, "-m", "tests.bench", *arguments, QT_QPA_PLATFORM=platform)


def verb_mutate(arguments: list[str]) -> int:
    """Change one place at a time, and see whether the tests notice."""
    setup()
    return call(PYTHON, "tools/mutate.py", *arguments)


def verb_golden(arguments: list[str]) -> int:
    """Compare what the samples become with what is kept in tests/golden."""
    setup([PROGRAM])
    return call(PYTHON, "-m", "tests.golden", *arguments, QT_QPA_PLATFORM="offscreen")


def verb_pictures(arguments: list[str]) -> int:
    """Make pictures of every board and every dialog, or those of the README."""
    setup()
    own = arguments[:1] in (["--readme"], ["--film"])
    tool = "tools/readme_pictures.py" if own else "tools/pictures.py"
    return call(PYTHON, tool, *arguments, QT_QPA_PLATFORM="offscreen")


def verb_translate(_arguments: list[str]) -> int:
    """Update and compile the catalogues."""
    setup([PROGRAM])
    return call(PYTHON, "tools/catalogues.py")


def verb_licences(arguments: list[str]) -> int:
    """List the packages that go with the program, and their licences."""
    setup([PROGRAM])
    return call(PYTHON, "tools/licences.py", *arguments)


def verb_package(arguments: list[str]) -> int:
    """Make what people install; the wheel needs no tools of the system."""
    trials = [TRIALS] if "try" in arguments else []
    setup([PROGRAM] if arguments == ["wheel"] else [PROGRAM, PACKAGES, *trials])
    return call(PYTHON, "tools/package.py", *arguments)


def verb_release(arguments: list[str]) -> int:
    """Make a release from the version to the signature."""
    setup([PROGRAM, TESTS, PACKAGES, TRIALS])
    return call(PYTHON, "tools/release.py", *arguments)


def verb_changelog(arguments: list[str]) -> int:
    """Put together what is new."""
    setup([PROGRAM])
    return call(PYTHON, "tools/changelog.py", *arguments)


def verb_lock(arguments: list[str]) -> int:
    """Lock the packages of others, with hashes."""
    setup([PROGRAM])
    return call(PYTHON, "tools/lock.py", *arguments)


VERBS: dict[str, Callable[[list[str]], int]] = {
    "setup": verb_setup,
    "run": verb_run,
    "test": verb_test,
    "lint": verb_lint,
    "mutate": verb_mutate,
    "bench": verb_bench,
    "golden": verb_golden,
    "pictures": verb_pictures,
    "translate": verb_translate,
    "licences": verb_licences,
    "package": verb_package,
    "release": verb_release,
    "changelog": verb_changelog,
    "lock": verb_lock,
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may well have an older one
        sys.exit("dev.py: Python 3.11 or later is needed")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None:
        wants_help = arguments[:1] in (["-h"], ["--help"], ["help"])
        print(__doc__, file=sys.stdout if wants_help else sys.stderr)
        return 0 if wants_help else 2
    try:
        return verb(arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
