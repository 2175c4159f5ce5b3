"""What holds for the whole source, whoever writes it: sizes, layers, catalogues, the wheel.

An exception stands in one of the lists here, with its reason, and goes when it is not needed.

What is said twice, and the length of files, classes and functions, are held; lines as such are no
aim.
"""

import ast
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from importlinter import configuration
from importlinter.application import use_cases

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "curriculum_studio"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en", "de")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

#: Size is judged by ideas: one thing may have so many lines before it has to give a reason.
FILE_LINES = 500
CLASS_LINES = 400
FUNCTION_LINES = 60

#: A file that gives its reason may have so many.
LONGEST_FILE = 640

#: "core/document.py" or "core/document.py Node.method" → why it may be longer.
LONG: dict[str, str] = {
    "editor/clipboard/paste.py": "from what the clipboard holds to nodes in their place, one way",
    "editor/commands/command_dispatcher.py": "each command of the page, and whether it can be done",
    "editor/commands/page_commands.py": "every command of the page as data, in the order of menus",
    "editor/input/rich_text_edit.py": "one field: a cell into its document and out again",
    "features/indicators/window/indicators.py": "one board: its views, its grid, its workbook",
    "features/redline/model/comparison.py": "one comparison: all that may become of a paragraph",
    "features/redline/window/changes_board.py": "one board: its rows, its table and their keys",
    "features/units/formats/unit_docx.py": "all that is printed from a unit: the whole, its parts",
    "features/word_import/formats/block_builder.py": "the blocks of one place share their context",
    "ooxml/reader/story.py": "all events that a story can hold, and the one pass that makes them",
    "features/terminology/window/writing_aids.py": "all that is marked, told and offered on a page",
    "core/locators.py": "the words for places in four languages, and what reads them",
    "features/units/window/theme_web.py": "the picture of the web, and what is done in it",
    "features/review/service/comment_import.py": "what a file would bring is shown before it comes",
    "features/review/service/tracked_changes.py": "one way from a tracked change to a comment",
    "features/review/window/meeting/meeting_view.py": "all that one window shows and asks",
    "features/review/window/review_copies.py": "a review copy, its answer out and its answer in",
    "features/alignment/window/alignment.py": "drafts are chosen, corrected and made one",
    "session/ports.py": "all that the services ask of the world, in one place",
}

#: Files and folders whose functions may import, → why.
LATE_IMPORTS: dict[str, str] = {
    "__main__.py": "the command line starts without Qt, also where Qt's libraries are missing",
    "bootstrap": "the store is loaded after the first paint",
}

#: Declared packages that no file imports, → what needs them.
NOT_IMPORTED: dict[str, str] = {
    "keyring": "the key ring of the system, loaded by its name when a password is wanted",
    "defusedxml": "openpyxl takes it where it is there; without it no workbook is read",
}

#: Packages for developers that no test or tool imports, → what they are for.
TOOLS_BY_NAME: dict[str, str] = {
    "coverage": "measures for tools/quality.py, which starts it",
    "editables": "hatchling takes it for the editable install",
    "lxml-stubs": "types for mypy",
    "mypy": "started by tools/quality.py",
    "pip": "sets up, builds the wheel, downloads what packages carry",
    "pytest-cov": "plugin of pytest",
    "pytest-qt": "plugin of pytest",
    "pytest-randomly": "plugin of pytest",
    "pytest-xdist": "plugin of pytest",
    "ruff": "started by tools/quality.py",
    "types-defusedxml": "types for mypy",
    "types-openpyxl": "types for mypy",
    "xlsxwriter": "loaded by its name in the bench, where it is installed",
}

#: Files that may catch every exception without raising it again, → why.
BROAD_EXCEPTS: dict[str, str] = {}

#: Scripts of ours that are held to the same length as modules.
TOOLS = (
    "budgets",
    "catalogues",
    "changelog",
    "licence_beside",
    "licences",
    "lock",
    "mutate",
    "mutations",
    "package",
    "package_code",
    "package_common",
    "package_linux",
    "package_lock",
    "package_publisher",
    "package_python",
    "package_windows",
    "quality",
    "release",
    "sizes",
)
TOOLING = ("dev.py", *(f"tools/{name}.py" for name in TOOLS))

Function = ast.FunctionDef | ast.AsyncFunctionDef

#: What is looked at in the source, by the kind of node; of a million nodes most say nothing here.
DEFINITIONS = frozenset({ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef})
IMPORTS = frozenset({ast.Import, ast.ImportFrom})
LOOKED_AT = IMPORTS | {ast.Attribute, ast.Name, ast.Call, ast.ExceptHandler}
SAYING_NOTHING = frozenset({ast.Constant, ast.Load, ast.Store, ast.Pass, ast.alias})


def source_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def trees() -> Iterator[tuple[str, ast.Module]]:
    for file in source_files():
        yield name_of(file), ast.parse(file.read_text(encoding="utf-8"))


def allowed(name: str, exceptions: dict[str, str]) -> bool:
    return any(
        name == place or name.startswith((f"{place}/", f"{place}.py")) for place in exceptions
    )


@dataclass
class Seen:
    """What the tests ask of the source; it is looked through once for all of them."""

    too_long: dict[str, int] = field(default_factory=dict)
    late_imports: set[tuple[str, int]] = field(default_factory=set)
    events: list[str] = field(default_factory=list)
    broad: list[tuple[str, int]] = field(default_factory=list)
    packages: set[str] = field(default_factory=set)
    unused: list[str] = field(default_factory=list)
    messages: list[tuple[str, ast.Call]] = field(default_factory=list)


@cache
def seen() -> Seen:
    found = Seen()
    for file in source_files():
        lines = len(file.read_text(encoding="utf-8").splitlines())
        if lines > FILE_LINES:
            found.too_long[name_of(file)] = lines
    for name, tree in trees():
        loads: set[str] = set()
        look_through(found, name, tree, loads)
        for own, line in private_names(tree):
            if own not in loads:
                found.unused.append(f"{name}:{line} {own}")
    return found


def look_through(
    found: Seen, name: str, node: ast.AST, loads: set[str], outer: str = "", *, late: bool = False
) -> None:
    """Look at all that stands in a node, once; `late` within a function."""
    for child in ast.iter_child_nodes(node):
        kind = type(child)
        if kind in SAYING_NOTHING:
            continue
        if kind in LOOKED_AT:
            look_at(found, name, child)
        inner, later = outer, late
        if kind in DEFINITIONS:
            inner = f"{outer}.{child.name}".lstrip(".")
            look_at_definition(found, name, inner, child)
            later = late or isinstance(child, Function)
        elif kind in IMPORTS and late:
            found.late_imports.add((name, child.lineno))
        elif kind is ast.Name:
            if isinstance(child.ctx, ast.Load):
                loads.add(child.id)
            continue
        look_through(found, name, child, loads, inner, late=later)


def look_at_definition(found: Seen, name: str, qualified: str, node: Function | ast.ClassDef):
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    limit = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
    if lines > limit:
        found.too_long[f"{name} {qualified}"] = lines


def look_at(found: Seen, name: str, node: ast.AST):
    match node:
        case ast.Attribute(attr="processEvents") | ast.Name(id="processEvents"):
            found.events.append(f"{name}:{node.lineno}")
        case ast.Call(func=ast.Name(id="message")):
            found.messages.append((name, node))
        case ast.ExceptHandler() if is_broad(node):
            found.broad.append((name, node.lineno))
        case ast.Import():
            found.packages |= {alias.name.partition(".")[0] for alias in node.names}
        case ast.ImportFrom(module=str(module), level=0):
            found.packages.add(module.partition(".")[0])


def private_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for statement in tree.body:
        match statement:
            case ast.FunctionDef() | ast.ClassDef():
                names = [statement.name]
            case ast.Assign():
                names = [each.id for each in statement.targets if isinstance(each, ast.Name)]
            case ast.AnnAssign(target=ast.Name()):
                names = [statement.target.id]
            case _:
                names = []
        yield from ((name, statement.lineno) for name in names if re.match("_[^_]", name))


def is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {ast.unparse(kind) if kind else "BaseException" for kind in kinds}
    raises = any(isinstance(node, ast.Raise) and node.exc is None for node in handler.body)
    return not names.isdisjoint({"Exception", "BaseException"}) and not raises


# --- shape ------------------------------------------------------------------------------------


def test_nothing_is_too_long():
    found = seen().too_long
    assert {name: lines for name, lines in found.items() if name not in LONG} == {}
    assert set(LONG) <= set(found), "these exceptions are not needed any more"
    assert max(found.values()) <= LONGEST_FILE, "a reason does not carry further than this"


@pytest.mark.parametrize("file", TOOLING)
def test_tooling_is_not_too_long(file):
    assert len((ROOT / file).read_text(encoding="utf-8").splitlines()) <= FILE_LINES


def test_late_imports_stand_where_they_have_a_reason():
    late = {place for place in seen().late_imports if not allowed(place[0], LATE_IMPORTS)}
    assert late == set()


def test_modules_are_named_by_strings_in_few_places():
    """All else says `Lazy`, whose type is known and whose target a test resolves."""
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if "import_module(" in path.read_text(encoding="utf-8")
    }
    own = {"__main__.py", "store/migrations/runner.py", "untrusted/worker_process.py"}
    assert found == own | {"lazy.py"}


def test_nothing_processes_events_in_between():
    assert seen().events == []


def test_private_names_are_used():
    """A linter sees unused variables of functions, not those of modules."""
    assert seen().unused == []


def test_no_exception_is_swallowed_unseen():
    assert [place for place in seen().broad if not allowed(place[0], BROAD_EXCEPTS)] == []


def test_types_are_strict_everywhere():
    """A package without types may be imported; nothing of ours is looked at less closely."""
    for override in PYPROJECT["tool"]["mypy"]["overrides"]:
        assert set(override) == {"module", "ignore_missing_imports"}
        assert not any(module.startswith(PACKAGE.name) for module in override["module"])


# --- layers and dependencies ------------------------------------------------------------------


def missing_layers() -> list[str]:
    contracts = PYPROJECT["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["type"] == "layers")["layers"]
    names = [name.strip() for layer in layers for name in layer.split("|")]
    return [
        name
        for name in names
        if not (PACKAGE / f"{name}.py").exists() and not (PACKAGE / name / "__init__.py").exists()
    ]


def test_imports_keep_the_contracts(monkeypatch, capsys):
    assert missing_layers() == [], "a contract about what is not there holds nothing"
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    configuration.configure()
    kept = use_cases.lint_imports(cache_dir=None, is_debug_mode=True, no_logo=True)
    assert kept, capsys.readouterr().out


def imported_packages() -> set[str]:
    return seen().packages - set(sys.stdlib_module_names) - {PACKAGE.name}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared_packages() -> set[str]:
    project = PYPROJECT["project"]
    extras = [text for extra in project["optional-dependencies"].values() for text in extra]
    return {normal(re.split(r"[^\w.-]", text)[0]) for text in [*project["dependencies"], *extras]}


@cache
def providers() -> dict[str, set[str]]:
    """What is imported → the installed packages that bring it."""
    return {
        package: {normal(name) for name in names}
        for package, names in packages_distributions().items()
    }


def test_every_import_is_a_declared_dependency():
    declared, known = declared_packages(), providers()
    undeclared = {
        package for package in imported_packages() if declared.isdisjoint(known.get(package, ()))
    }
    # shiboken6 comes with PySide6 in one version and is never asked for on its own.
    assert undeclared - {"shiboken6"} == set()


def test_every_declared_dependency_is_imported():
    """What nobody uses is downloaded, shipped and has a licence all the same."""
    known = providers()
    imported = {name for package in imported_packages() for name in known.get(package, ())}
    assert declared_packages() - imported == set(NOT_IMPORTED)


def imported_beside_the_program() -> set[str]:
    """What tests and tools import, but for ours and Python's own."""
    folders = ("tests", "tools", "packaging")
    files = [ROOT / "dev.py", *(file for name in folders for file in (ROOT / name).rglob("*.py"))]
    statement = re.compile(r"^\s*(?:from|import) (\w+)(?=[. ]|$)", re.MULTILINE)
    found = {name for file in files for name in statement.findall(file.read_text("utf-8"))}
    ours = {
        PACKAGE.name,
        "tests",
        "tools",
        "dev",
        *(file.stem for name in ("tools", "packaging") for file in (ROOT / name).glob("*.py")),
    }
    return found - ours - set(sys.stdlib_module_names)


def test_what_tests_and_tools_import_is_declared_and_the_other_way_round():
    developing = {
        normal(re.split(r"[^\w.-]", text)[0]) for text in PYPROJECT["dependency-groups"]["dev"]
    }
    known, imported = providers(), imported_beside_the_program()
    declared = declared_packages() | developing
    undeclared = {name for name in imported if declared.isdisjoint(known.get(name, ()))}
    # com.sun.star is LibreOffice's, in a script for the Python that it works with.
    assert undeclared - {"shiboken6", "com"} == set()
    used = {package for name in imported for package in known.get(name, ())}
    assert developing - used == set(TOOLS_BY_NAME)


# --- words ------------------------------------------------------------------------------------


def catalogue_messages(folder: Path, language: str) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(folder / f"curriculum_studio_{language}.ts")
    return {
        (context.findtext("name", ""), entry.findtext("source", "")): entry
        for context in root.iter("context")
        for entry in context.iter("message")
    }


def translations(entry: ET.Element) -> list[str]:
    translation = entry.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


@pytest.fixture(scope="module")
def updated(tmp_path_factory):
    """The catalogues as they would be after `dev.py translate`."""
    if not CATALOGUES.is_dir():
        pytest.skip("no catalogues yet: python3 dev.py translate")
    folder = tmp_path_factory.mktemp("catalogues")
    command = [sys.executable, "tools/catalogues.py", "--into", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["ts", "qm"])
def test_catalogue_is_fresh(updated, language, ending):
    name = f"curriculum_studio_{language}.{ending}"
    there = CATALOGUES / name
    assert there.is_file(), "run `python3 dev.py translate`"
    # Compared first: pytest takes minutes to show how two files of a megabyte differ.
    fresh = there.read_bytes() == (updated / name).read_bytes()
    assert fresh, "run `python3 dev.py translate`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_complete(updated, language):
    entries = catalogue_messages(updated, language)
    unfinished = [
        key
        for key, entry in entries.items()
        if entry.find("translation[@type]") is not None or not all(translations(entry))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translation_keeps_the_names_of_its_values(updated, language):
    def values(text: str) -> set[str]:
        return set(re.findall(r"\{\w*\}|%n|%\d", text))

    wrong = [
        (source, translated)
        for (_, source), entry in catalogue_messages(updated, language).items()
        for translated in translations(entry)
        # A form for one may leave the number out: "one comment". What is empty is incomplete.
        if translated
        and values(translated) ^ values(source) - ({"%n"} if entry.get("numerus") else set())
    ]
    assert wrong == []


def test_every_message_reaches_the_catalogue(updated):
    known = catalogue_messages(updated, "en")
    lost = []
    for name, node in seen().messages:
        texts = [a.value if isinstance(a, ast.Constant) else None for a in node.args]
        plural = texts[2:] == ["", 1]
        entry = known.get(tuple(texts[:2]))
        if (
            node.keywords
            or not (len(texts) == 2 or plural)
            or entry is None
            or plural != bool(entry.get("numerus"))
        ):
            lost.append(f"{name}:{node.lineno}")
    assert len(seen().messages) > 2000
    assert lost == [], 'message takes two plain literals, and "", 1 for plurals; see fill'


# --- the wheel --------------------------------------------------------------------------------


def pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", *map(str, arguments)]
    subprocess.run(command, check=True, cwd=ROOT)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    if not (PACKAGE / "__main__.py").exists():
        pytest.skip("nothing to start yet")
    folder = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir")
    pip("wheel", *options, folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_brings_forms_and_resources(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    for folder in ("ui", "resources"):
        wanted = {
            f"curriculum_studio/_{folder}/{file.relative_to(ROOT / folder).as_posix()}"
            for file in (ROOT / folder).rglob("*")
            if file.is_file() and file.name != ".gitkeep"
        }
        assert wanted <= inside
    assert {f"curriculum_studio/{name_of(file)}" for file in source_files()} <= inside


def install(wheel: Path, home: Path, *options: str) -> Path:
    """Install the wheel in a new environment; return the environment's Python."""
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip("--python", python, "install", *options, wheel)
    return python


def version_said_by(python: Path, folder: Path) -> str:
    """Start the installed program away from the checkout, and return what it says."""
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    script = python.parent / ("curriculum-studio.exe" if os.name == "nt" else "curriculum-studio")
    answers = []
    for command in ([python, "-m", "curriculum_studio"], [script]):
        answer = subprocess.run(
            [*command, "--version"],
            cwd=folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert answer.returncode == 0, answer.stderr
        answers.append(answer.stdout)
    assert answers[0] == answers[1]
    return answers[0]


def test_installed_wheel_starts(wheel, tmp_path):
    # What is started is compiled then; all of it takes longer than the rest of this.
    python = install(wheel, tmp_path / "venv", "--no-deps", "--no-index", "--no-compile")
    # The dependencies are those of this environment; the program itself is the wheel's.
    ours = next((tmp_path / "venv").rglob("site-packages"))
    (ours / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    where = [python, "-c", "import curriculum_studio as c; print(c.__file__)"]
    found = subprocess.run(where, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()).is_relative_to(ours)
    assert re.search(r"\d+\.\d+\.\d+", version_said_by(python, tmp_path))


@pytest.mark.campaign
def test_wheel_with_its_own_dependencies_starts(wheel, tmp_path):
    system = "windows" if os.name == "nt" else "linux"
    lock = ROOT / "packaging" / f"requirements-{system}.lock"
    python = install(wheel, tmp_path / "venv", "--no-deps", "--no-index")
    pip("--python", python, "install", "--no-deps", "--require-hashes", "--requirement", lock)
    assert re.search(r"\d+\.\d+\.\d+", version_said_by(python, tmp_path))
