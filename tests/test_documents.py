"""What a machine can hold of the documents: links lead somewhere, and named paths exist."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from curriculum_studio.core.edits import Edit
from curriculum_studio.core.kinds import DOCUMENT_KINDS, KINDS
from curriculum_studio.core.payloads import Empty
from curriculum_studio.core.text import MarkKind
from curriculum_studio.core.transactions import Change
from tools import sizes

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
DECISIONS = DOCS / "decisions"
PACKAGE = ROOT / "curriculum_studio"

WRITTEN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])

#: Documents that tell where things stand now; those that tell what was may name what is gone.
PRESENT = (
    DOCS / "map.md",
    ROOT / "ARCHITECTURE.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((DOCS / "howto").glob("*.md")),
    *sorted((DOCS / "concepts").glob("*.md")),
)

_CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_QUOTED = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/?")
_FILE = re.compile(r"[A-Za-z0-9_-]+\.(?:py|md|toml|ui|json)")


def headings(text):
    """The anchors of a document as web pages of repositories make them."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in found}


def broken_links(document, text):
    """Yield links that lead nowhere."""
    for link in _LINK.findall(_CODE.sub("", text)):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        if not target.exists():
            yield link
            continue
        if anchor and anchor not in headings(target.read_text(encoding="utf-8")):
            yield link


def paths_in(text):
    """Yield the paths that a document names, without what is written behind them in brackets."""
    for quoted in _QUOTED.findall(text):
        name = quoted.removeprefix("…/")
        whole = _PATH.fullmatch(name) and ("/" in name.rstrip("/") or name.endswith("/"))
        if whole or _FILE.fullmatch(name):
            yield name


def leads_somewhere(name, files):
    """Whether a path is one of the repository or of the package, or the end of one."""
    plain = name.rstrip("/")
    if (ROOT / plain).exists() or (PACKAGE / plain).exists():
        return True
    return any(each.endswith(f"/{plain}") for each in files)


@pytest.fixture(scope="module")
def files():
    folders = ("curriculum_studio", "tests", "tools", "docs")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


@pytest.mark.parametrize("document", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document):
    assert list(broken_links(document, document.read_text(encoding="utf-8"))) == []


def test_a_link_that_leads_nowhere_is_seen():
    text = "[a](map.md) [b](gone.md) [c](map.md#rooms) [d](map.md#cellars) [e](https://example.org)"
    text += ' `Lazy["Preview"]("gone")`'
    assert list(broken_links(DOCS / "README.md", text)) == ["gone.md", "map.md#cellars"]


@pytest.mark.parametrize("document", PRESENT, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_paths_that_are_named_exist(document, files):
    named = list(paths_in(document.read_text(encoding="utf-8")))
    assert named
    assert [name for name in named if not leads_somewhere(name, files)] == []


def test_a_path_that_is_gone_is_seen(files):
    text = "`core/kinds.py`, `core/gone.py`, `curriculum_studio/core`, `anchors.py`, `desktop/`"
    named = list(paths_in(text))
    assert [name for name in named if not leads_somewhere(name, files)] == [
        "core/gone.py",
        "desktop/",
    ]


def test_a_first_task_says_where_when_it_is_done_and_which_test_shows_it(files):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.split("## Ten first tasks")[1].partition("\n## ")[0]
    _, *tasks = re.split(r"^\d+\. ", section, flags=re.MULTILINE)
    assert tasks
    for task in (" ".join(each.split()) for each in tasks):
        assert "Done: " in task, task
        assert list(paths_in(task.partition("Done: ")[0])), task
        assert "tests/" in task.partition("Test: ")[2] or "golden" in task, task
        whole = [each for name in paths_in(task) for each in files if each.endswith(f"/{name}")]
        sources = "".join((ROOT / each).read_text(encoding="utf-8") for each in whole)
        names = [name for name in _QUOTED.findall(task) if re.fullmatch(r"_[a-z_]+|[A-Z]+", name)]
        assert [name for name in names if name not in sources] == [], task


def rooms():
    """The packages and the features, by their paths below `curriculum_studio`."""
    folders = (PACKAGE, PACKAGE / "features")
    found = (path.parent for folder in folders for path in folder.glob("*/__init__.py"))
    return sorted(path.relative_to(PACKAGE).as_posix() for path in found if path.name != "features")


def first_lines(room):
    """What a room says of itself."""
    source = (PACKAGE / room / "__init__.py").read_text(encoding="utf-8")
    return ast.get_docstring(ast.parse(source)) or ""


def test_the_map_is_a_page_that_has_every_room():
    text = (DOCS / "map.md").read_text(encoding="utf-8")
    lines = text.splitlines()
    assert len(lines) <= 60
    cells = [cell.strip() for line in lines if line.startswith("|") for cell in line.split("|")]
    assert [cell for cell in cells if len(cell) > 120] == []
    named = {
        name
        for line in lines
        if line.startswith("| `")
        for name in _QUOTED.findall(line.split("|")[1])
    }
    folders = {room.removeprefix("features/") for room in rooms()}
    files = {path.name for path in PACKAGE.glob("*.py")} - {"__init__.py", "__main__.py"}
    assert named == folders | files


@pytest.mark.parametrize("room", rooms())
def test_a_room_says_which_module_has_what(room):
    """The paths that it names are there, its own ones named from where it stands."""
    named = list(paths_in(first_lines(room)))
    assert named
    roots = (PACKAGE / room, PACKAGE, ROOT)
    gone = [name for name in named if not any((root / name).exists() for root in roots)]
    assert [name for name in gone if name != "feature.py"] == []


#: Names that so many other rooms take are told by the room that has them.
TAKEN_BY_MANY = 8


def taken_by_others():
    """By room: each name that others import from it, with these rooms."""
    taken = {}
    for names, tree in sizes.modules_of(PACKAGE).items():
        taker = sizes.room_of(names)
        for node in ast.walk(tree):
            if not isinstance(node, ast.ImportFrom):
                continue
            package, *parts = (node.module or "").split(".")
            if package == PACKAGE.name and parts:
                room = sizes.room_of((*parts, "module.py"))
                for alias in node.names if room != taker else ():
                    taken.setdefault(room, {}).setdefault(alias.name, set()).add(taker)
    return taken


def test_a_room_names_what_others_take_of_it():
    taken = taken_by_others()
    for room in rooms():
        told = first_lines(room).partition("Other rooms take")[2].partition("\n\n")[0]
        names = set(_QUOTED.findall(told))
        assert sorted(names - taken.get(room, {}).keys()) == [], room
        many = {name for name, by in taken.get(room, {}).items() if len(by) >= TAKEN_BY_MANY}
        modules = {path.stem for path in (PACKAGE / room).glob("*.py")}
        assert sorted(many - names - modules) == [], room


#: Questions; the first twenty were written down before anybody had looked at a map of the code.
ASKED = {
    "Where is decided what Enter makes on the page?": "editor/editing/paragraphs.py",
    "Where is the note of a table written to Word?": "ooxml/writer/tables.py",
    "Where would a further stage of a standard go?": "core/stages.py",
    "Where does a backup decide that it is due?": "session/backup_schedule.py",
    "Where is decided that a translation is stale?": "core/translation_state.py",
    "Where does a comment find its words again after an edit?": "core/anchors.py",
    "Where are clause numbers computed?": "core/numbering.py",
    "In which process is a foreign Word file opened?": "untrusted/worker_process.py",
    "Where is a tracked change read out of a returned draft?": (
        "features/redline/formats/draft_reader.py"
    ),
    "Where is the SQL of full-text search?": "store/derived_data.py",
    "Where is a step of undo written to the disk?": "store/journal.py",
    "Where is the verb `export` defined, with its options?": "features/publishing/verbs.py",
    "Where are the points of an indicator system reckoned?": "features/assessment/model/scoring.py",
    "Where does an error become words on the screen?": "widgets/notifications.py",
    "Where does a menu entry of a feature get its place?": "workbench/actions/feature.py",
    "Where are paper size and styles of a Word file set?": "ooxml/writer/styles.py",
    "Where do formulas turn from LaTeX into Word's mathematics?": "ooxml/writer/math.py",
    "Where would French be added?": "languages.py",
    "Where are spelling dictionaries read?": "features/terminology/formats/hunspell.py",
    "Where is a `.cstudio` file packed?": "features/sharing/formats/package.py",
    # Later ones, which the map did not answer at first.
    "Where is the rule that compares shall, 应 and muss?": "features/checks/model/rules/binding.py",
    "How does a comment get into Word?": "features/review/formats/word_comments/writer.py",
    "Where is computed when a review round ends?": "core/periods.py",
    "Where is a form kept from losing a printed word?": (
        "features/school_forms/formats/printed_words.py"
    ),
    "Where is the board of decisions after a merge drawn?": (
        "features/merging/window/decisions_board.py"
    ),
}


@pytest.mark.parametrize("question", ASKED)
def test_what_a_newcomer_asks_is_three_steps_away(question):
    """The map is a step, the first lines of the room are the second, the file is the third."""
    answer = ASKED[question]
    if "/" not in answer:
        assert f"| `{answer}` |" in (DOCS / "map.md").read_text(encoding="utf-8")
        return
    room = next(room for room in rooms() if answer.startswith(f"{room}/"))
    assert answer.removeprefix(f"{room}/") in paths_in(first_lines(room))


def test_the_format_page_has_every_kind_payload_edit_and_mark():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    entities, kinds = text.split("## Format")[1].split("Kinds by kind of document")
    payloads = {each.payload.__name__ for each in KINDS.values() if each.payload is not Empty}
    named = set(re.findall(r"\w+", kinds))
    assert {*KINDS, *payloads} - named == set()
    rows = set(re.findall(r"^\| (\w+)", kinds, re.MULTILINE))
    assert set(DOCUMENT_KINDS) - rows == set()
    classes = {each.__name__ for each in (*get_args(Edit), *get_args(Change))}
    assert {*classes, *get_args(MarkKind)} - set(re.findall(r"\w+", entities)) == set()


def test_every_decision_is_listed_once():
    """Whoever adds a decision adds its line to `docs/decisions/README.md`."""
    listed = re.findall(r"^\| \[(\d{4})\]\(([^)]+)\)", text_of("README.md"), re.MULTILINE)
    there = sorted(path.name for path in DECISIONS.glob("[0-9]*.md"))
    assert [name for _, name in listed] == there
    assert all(name.startswith(f"{number}-") for number, name in listed)
    assert len(there) <= 40, "what need not be known in a year is a sentence above the code"


def test_a_decision_without_a_file_says_where_its_sentence_stands(files):
    text = text_of("README.md")
    gone = re.findall(r"^\| (\d{4}) \| .+ \| `([^`]+)` \|$", text, re.MULTILINE)
    assert [number for number, place in gone if not leads_somewhere(place, files)] == []
    numbers = [*re.findall(r"^\| \[(\d{4})\]", text, re.MULTILINE), *dict(gone)]
    assert len(set(numbers)) == len(numbers) == text.count("\n| ") - 2


def test_numbers_of_decisions_in_the_sources_are_in_the_list(files):
    listed = set(re.findall(r"^\| \[?(\d{4})\b", text_of("README.md"), re.MULTILINE))
    sources = [ROOT / each for each in files if each.endswith((".py", ".md"))]
    named = re.compile(r"[Dd]ecisions? \[?(0\d{3})\b")
    texts = (path.read_text(encoding="utf-8") for path in sources if path.is_file())
    assert {number for text in texts for number in named.findall(text)} - listed == set()


@pytest.mark.parametrize("name", sorted(path.name for path in DECISIONS.glob("[0-9]*.md")))
def test_a_decision_says_its_number_and_status(name):
    text = text_of(name)
    assert text.startswith(f"# {name[:4]} ")
    assert re.search(r"^Status: ", text, re.MULTILINE)


def test_every_page_stands_in_the_index():
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [
        path.relative_to(DOCS).as_posix()
        for path in DOCS.rglob("*.md")
        if path.parent != DECISIONS and path != DOCS / "README.md"
    ]
    assert [page for page in pages if f"]({page})" not in index] == []


def text_of(decision):
    """The text of a decision."""
    return (DECISIONS / decision).read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["bug", "idea", "question"])
def test_a_form_says_in_three_languages_what_is_never_attached(form):
    text = (ROOT / f".github/ISSUE_TEMPLATE/{form}.yml").read_text(encoding="utf-8")
    for sentence in ("Never attach names", "请不要上传儿童的姓名", "Hängen Sie nie Namen"):
        assert sentence in text


def test_both_systems_are_asked_for_what_has_to_hold_and_no_secret_is_needed():
    text = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    assert len(re.findall(r"run: python3? dev\.py test$", text, re.MULTILINE)) == 2
    assert "windows-latest" in text
    assert "ubuntu-latest" in text
    assert "secrets." not in text
    assert "contents: read" in text
