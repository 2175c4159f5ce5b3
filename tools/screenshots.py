"""Make pictures of the window: `python tools/screenshots.py FOLDER [--language zh_CN] …`.

Opens the sample library in a scratch folder, without a screen, at 1366 x 768 pixels. Nothing of the
person who runs it is in the pictures: settings and reports go to the scratch folder as well.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from curriculum_studio.features.alignment.feature import ALIGNMENT
from curriculum_studio.features.find_replace.feature import FIND_REPLACE
from curriculum_studio.features.pilots.feature import PILOTS
from curriculum_studio.features.redline.feature import DRAFT_REIMPORT
from curriculum_studio.features.view_filter.feature import VIEW_FILTER
from curriculum_studio.languages import Language

LANGUAGES = ("zh_CN", "en", "de")
THEMES = ("light", "dark")

#: What is done with a window that shows a scene, whose picture would have a path.
Keeping = Callable[[Any, Path], None]

#: Milliseconds until everything that comes by itself is there: counts, side panel, layouts.
PATIENCE = 400

#: How often a window is looked at until it rests.
SETTLING = 12


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what brings the window into that state.

    `arrange` returns another window, if the picture shall be of that one.
    """

    name: str
    arrange: Callable[[Any], Any]


def first(studio: Any, kind: str, detail: str = "") -> str:
    """Return the id of the first document of a kind, with a detail if one is named."""
    entries = [each for each in studio.desk.bench.session.entries() if each.kind == kind]
    fitting = [each for each in entries if detail in each.detail]
    identity: str = (fitting or entries)[0].id
    return identity


def node_of(studio: Any, kind: str, words: str = "") -> str:
    """Return the first node of a kind in the document in front whose Chinese text has words."""
    nodes = studio.desk.view.content.walk()
    found: str = next(n.id for n in nodes if n.kind == kind and words in n.text("zh"))
    return found


def standard(studio: Any) -> None:
    """The standard in two languages, the caret in a provision."""
    desk = studio.desk
    desk.library.show(first(studio, "unit", "large"))
    desk.library.show(first(studio, "standard"))
    second = "de" if studio.look.language == "de" else "en"
    desk.viewing.show_languages(("zh", second))
    desk.show_panel("properties")
    desk.view.show_node(node_of(studio, "paragraph", "按月"))


def three_languages(studio: Any) -> None:
    """The standard in all languages; the docks are folded away."""
    standard(studio)
    studio.desk.viewing.show_languages(LANGUAGES_OF_TEXTS)


def unit(studio: Any) -> None:
    """A theme unit with the goals of an aim."""
    desk = studio.desk
    desk.library.show(first(studio, "standard"))
    desk.library.show(first(studio, "unit", "large"))
    desk.viewing.show_languages((studio.look.document_language,))
    desk.show_panel("goals")
    desk.view.show_node(node_of(studio, "aim"))


def unit_view(name: str) -> Callable[[Any], None]:
    """Return what shows a unit as a week plan, as a matrix or as a web."""

    def arrange(studio: Any) -> None:
        unit(studio)
        studio.desk.show_panel("properties")
        studio.commands.run(f"unit.{name}")

    return arrange


def first_steps(studio: Any) -> None:
    """What a new teacher sees after the start page."""
    unit(studio)
    studio.desk.show_panel("properties")
    studio.parts.checklist.begin()


def search(studio: Any) -> None:
    """Words found in all documents."""
    standard(studio)
    words = {"zh_CN": "能源", "en": "energy", "de": "Energie"}[studio.look.language]
    studio.desk.panel.begin_search(words)


def single(studio: Any, document: Any, language: Any) -> str:
    """Bring a document in one language into the library, as an import does; returns its id."""
    from curriculum_studio.core.document import assembled  # noqa: PLC0415
    from curriculum_studio.core.tree import copied  # noqa: PLC0415
    from curriculum_studio.i18n import Message  # noqa: PLC0415

    nodes = [
        replace(each, lead=language, cells={language: each.cell(language)} if each.cells else {})
        for each in copied(document.walk())
    ]
    draft = assembled(nodes)
    studio.desk.bench.session.add(draft, Message("Steps", "Import {name}").fill(name=language))
    return draft.id


def formulas(studio: Any) -> None:
    """Formulas on a line of their own and in the line; one under the caret, one wrong."""
    from curriculum_studio.core.edits import SetCell, SetPayload  # noqa: PLC0415
    from curriculum_studio.core.text import Cell, Mark  # noqa: PLC0415
    from curriculum_studio.i18n import Message  # noqa: PLC0415

    standard(studio)
    desk = studio.desk
    document = desk.view.content
    nodes = [each for each in document.walk() if each.kind == "formula"]
    text = Cell(
        "\ufffc 为单位面积碳排放，\ufffc 为面积。",
        (Mark(0, 1, "formula", r"\frac{E_{\text{碳}}}{A}"), Mark(12, 13, "formula", "A")),
    )
    variable = next(
        e for e in document.walk() if e.kind == "paragraph" and e.parent == nodes[0].parent
    )
    wrong = replace(nodes[1].payload, latex=r"E = \frac{a}{b")
    edits = (SetPayload(nodes[1].id, wrong), SetCell(variable.id, "zh", text))
    desk.bench.session.edit(desk.view.document, edits, Message("Steps", "Typing"))
    desk.view.show_node(nodes[0].id)


def returned(studio: Any) -> None:
    """A Word draft that came back edited, its changes to be decided."""
    # Imported here: the writers are loaded when a file is written.
    from curriculum_studio.core.edits import SetCell  # noqa: PLC0415
    from curriculum_studio.core.text import Cell, spliced  # noqa: PLC0415
    from curriculum_studio.i18n import finish, message  # noqa: PLC0415

    desk = studio.desk
    document = first(studio, "standard")
    content = desk.bench.session.document(document)
    application = desk.bench.application
    target = Path(tempfile.mkdtemp()) / "draft-edited.docx"
    texts = [n for n in content.walk() if n.kind == "paragraph" and len(n.text("zh")) > 18]
    changed = [
        SetCell(n.id, "zh", spliced(n.cell("zh"), 4, 8, Cell("定期检查并公布")))
        for n in texts[8:40:6]
    ]
    label = message("Steps", "Typing")
    finish(application.exporter.export([document], "docx", target, ("zh",)))
    desk.bench.session.edit(document, changed, label)
    finish(application.exporter.export([document], "docx", target, ("zh",)))
    desk.bench.session.undo()
    version = desk.bench.workspace.versions.versions(document)
    edit = SetCell(texts[8].id, "zh", Cell("这里的文字也改过。"))
    desk.bench.session.edit(document, [edit], label)
    returning = DRAFT_REIMPORT.of(desk)
    begun = application.taking_back.begin(
        finish(application.taking_back.read_file(target)), "draft-edited.docx"
    )
    base = desk.bench.workspace.versions.document_at(version[-1].id)
    sent_again = application.exporter.again(base, ("zh",), {})
    begun = replace(begun, base=base, version=version[-1].id, sent=sent_again)
    returning._show(finish(application.taking_back.compare(begun)))


def drafts(studio: Any) -> None:
    """Drafts in two languages side by side."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from curriculum_studio.core.edits import Remove, apply  # noqa: PLC0415

    desk = studio.desk
    document = desk.bench.session.document(first(studio, "standard"))
    node = next(n for n in document.walk() if n.kind == "paragraph" and "按月" in n.text("zh"))
    shorter = apply(document, Remove(node.id)).document
    identities: list[tuple[str, Language]] = [
        (single(studio, shorter, "zh"), "zh"),
        (single(studio, document, "en"), "en"),
    ]
    ALIGNMENT.of(desk).begin(identities)
    QTest.qWait(1500)


def find(studio: Any) -> None:
    """Words found on the page, and what they would be replaced by."""
    standard(studio)
    words = {"zh_CN": "能源", "en": "energy", "de": "Energie"}[studio.look.language]
    other = {"zh_CN": "能耗", "en": "power", "de": "Strom"}[studio.look.language]
    finding = FIND_REPLACE.of(studio.desk)
    finding.begin(replacing=True)
    finding.bar.words.setText(words)
    finding.bar.ask_now()
    finding.bar.replacement.setText(other)


def references(studio: Any) -> None:
    """The list of what a reference can lead to, and who refers to a place."""
    standard(studio)
    desk = studio.desk
    desk.show_panel("references")
    desk.view.show_node(node_of(studio, "clause", "能源"))
    page = desk.view.page
    page.show_node(node_of(studio, "paragraph", "按月"))
    page.setFocus()
    page.caret.editor.setFocus()
    page.caret.editor.go(-1)
    page.run("reference")
    page.caret.editor.insertPlainText("7")


def used(studio: Any) -> None:
    """Where a table is referred to."""
    standard(studio)
    desk = studio.desk
    desk.show_panel("references")
    model = desk.view.page.view.page
    tables = [each.id for each in desk.view.content.walk() if each.kind in {"table", "clause"}]
    desk.view.show_node(max(tables, key=lambda each: len(model.referring(each))))


def terms(studio: Any) -> None:
    """Terms of a text with their equivalents, and a misspelt word."""
    standard(studio)
    desk = studio.desk
    desk.viewing.show_languages(("zh", "en"))
    desk.show_panel("terms")
    node = node_of(studio, "paragraph", "碳排放")
    page = desk.view.page
    page.show_node(node, "en")
    page.caret.editor.go(0)
    page.caret.editor.insertPlainText("The scool keeps enrgy records. ")
    page.commit()


def unfinished(studio: Any) -> None:
    """Only texts that are not finished; one has another source now."""
    standard(studio)
    desk = studio.desk
    page = desk.view.page
    for words, place in (("按月", 3), ("校车线路", 2), ("发动机怠速", 2)):
        page.show_node(node_of(studio, "paragraph", words), "zh")
        page.caret.editor.go(place)
        page.caret.editor.insertPlainText("全部")
        page.commit()
    VIEW_FILTER.of(desk).toggle()


def reading(studio: Any) -> None:
    """The document as readers see it."""
    standard(studio)
    desk = studio.desk
    desk.viewing.show_languages((studio.look.document_language,))
    desk.view.show_node(node_of(studio, "clause", "能源"))
    VIEW_FILTER.of(desk).read()
    studio.parts.toast.hide()


def put_away(studio: Any) -> None:
    """Take away what lies beside the page, for the next scene."""
    studio.parts.checklist.put_away()
    FIND_REPLACE.of(studio.desk).close()
    VIEW_FILTER.of(studio.desk).leave()
    if studio.desk.view is not None:
        studio.desk.view.page.caret.close()


def of_review(name: str) -> Callable[[Any], Any]:
    """Return a scene of the review that stands beside this file."""

    def arrange(studio: Any) -> Any:
        import review_scenes  # noqa: PLC0415

        standard(studio)
        return getattr(review_scenes, name)(studio)

    return arrange


def of_copy(name: str) -> Callable[[Any], Any]:
    """Return a scene of a review copy; it stands beside this file."""

    def arrange(studio: Any) -> Any:
        import copy_scenes  # noqa: PLC0415

        standard(studio)
        return getattr(copy_scenes, name)(studio)

    return arrange


def indicators(studio: Any) -> None:
    """The indicator system as a grid, a measured value in front."""
    standard(studio)
    studio.commands.run("indicators.grid")
    board = studio.desk.tabs.front
    nodes = studio.desk.bench.session.document(board.document).walk()
    board.show_node(next(n.id for n in nodes if getattr(n.payload, "mode", "") == "metric"))


def coverage(studio: Any) -> None:
    """Which goals of the guideline the units cover."""
    standard(studio)
    studio.commands.run("tools.coverage")
    board = studio.desk.tabs.front
    board.matrix.setCurrentIndex(board.model.index(3, 1))


def observation(studio: Any) -> None:
    """What was seen in an activity, on its own page."""
    from curriculum_studio.core.trials import Observed, first_place  # noqa: PLC0415

    desk = studio.desk
    unit = first(studio, "unit", "large")
    activity = next(n.id for n in desk.bench.session.document(unit).walk() if n.kind == "activity")
    observing = PILOTS.of(desk).observing
    language = desk.look.document_language
    made = observing.begin(unit, Observed(activity, "", "2026-10-12"), language)
    desk.library.show(made.id, first_place(made), language)
    words = {
        "zh": "3 号把瓶盖按颜色分成三堆，说：“红的给红的家。”",
        "en": "Child 3 sorts the lids into three heaps by colour.",
        "de": "Kind 3 sortiert die Deckel nach Farben in drei Haufen.",
    }
    desk.view.page.caret.editor.insertPlainText(words[language])
    desk.view.page.commit()
    desk.show_panel("properties")


LANGUAGES_OF_TEXTS = ("zh", "en", "de")

SCENES = (
    Scene("standard", standard),
    Scene("three-languages", three_languages),
    Scene("unit", unit),
    Scene("drafts", drafts),
    Scene("returned", returned),
    Scene("unit-plan", unit_view("plan")),
    Scene("unit-matrix", unit_view("matrix")),
    Scene("unit-web", unit_view("web")),
    Scene("formulas", formulas),
    Scene("first-steps", first_steps),
    Scene("search", search),
    Scene("coverage", coverage),
    Scene("observation", observation),
    Scene("find", find),
    Scene("references", references),
    Scene("used", used),
    Scene("indicators", indicators),
    Scene("terms", terms),
    Scene("unfinished", unfinished),
    Scene("reading", reading),
    *(
        Scene(name, of_review(name))
        for name in (
            "none",
            "comments",
            "deciding",
            "states",
            "meeting",
            "reason",
            "met",
            "taking",
            "giving",
            "writing",
            "rounds",
            "new_round",
            "reminding",
            "recording",
            "minutes",
            "stage",
        )
    ),
    # Last, as the standard becomes a review copy.
    *(Scene(name, of_copy(name)) for name in ("answer", "copy", "answering")),
)


def prepare(scratch: Path) -> None:
    """Keep settings, data and reports of whoever runs this out of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(scratch / name.lower())


def opened(scratch: Path, language: str, theme: str, size: tuple[int, int]) -> Any:
    """Return the program in a window of a size, with the page of the first start."""
    # Qt reads the environment when it is loaded.
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from curriculum_studio.shell import application_window as studio  # noqa: PLC0415
    from curriculum_studio.shell import start  # noqa: PLC0415
    from curriculum_studio.shell.start import Options  # noqa: PLC0415
    from curriculum_studio.widgets.appearance import Appearance  # noqa: PLC0415
    from curriculum_studio.widgets.settings import Settings  # noqa: PLC0415
    from curriculum_studio.workbench.crash_report import CrashReporter  # noqa: PLC0415
    from curriculum_studio.workbench.main_window import MainWindow  # noqa: PLC0415

    running = QApplication.instance()
    QApplication.setCursorFlashTime(0)
    application = running if isinstance(running, QApplication) else start.make_application()
    settings = Settings(scratch / f"{language}-{theme}.ini")
    settings.set("theme", theme)
    window = MainWindow()
    window.resize(*size)
    look = Appearance(application, settings, language, window)
    # Each with a library of its own, so that each begins with the start page.
    options = Options(scratch / f"{language}-{theme}.cstudio-db", language)
    window.show()
    program = studio.ApplicationWindow(
        window, look, settings, CrashReporter(scratch, window), options
    )
    program.begin()
    QTest.qWait(PATIENCE)
    return program


def begin(program: Any) -> None:
    """Go on from the first page as somebody who writes standards, with the samples."""
    program.first_start("standards", samples=True)
    # The first page was not asked, and its first role is that of a teacher.
    program.desk.profile.take_role("standards")


def play(
    program: Any, folder: Path, look: str, scenes: Sequence[Scene], kept: Keeping | None = None
) -> None:
    """Keep a picture of each scene, or do something else there; `look`: language and theme."""
    for scene in scenes:
        other = scene.arrange(program)
        settle(other or program.window)
        (kept or keep)(other or program.window, folder / f"{scene.name}-{look}.png")
        if other is not None:
            other.close()
        program.desk.panel.search.clear()
        put_away(program)


def shoot(folder: Path, scratch: Path, language: str, theme: str, scenes: tuple[str, ...]) -> None:
    """Open the window in a language and a theme, and keep a picture of each scene."""
    program = opened(scratch, language, theme, (1366, 768))
    window = program.window
    if not scenes or "start" in scenes:
        keep(window, folder / f"start-{language}-{theme}.png")
    begin(program)
    wanted = [each for each in SCENES if not scenes or each.name in scenes]
    play(program, folder, f"{language}-{theme}", wanted)
    window.close()
    window.deleteLater()


def settle(window: Any) -> None:
    """Wait until a window looks the same twice in a row: a busy machine lays out late."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - Qt reads the environment when it is loaded

    before = None
    for _ in range(SETTLING):
        QTest.qWait(PATIENCE)
        now = window.grab().toImage()
        if now == before:
            return
        before = now


def keep(window: Any, path: Path) -> None:
    """Keep a picture of the window."""
    window.grab().save(str(path))
    sys.stdout.write(f"{path}\n")


def main() -> int:
    """Make the pictures that are asked for."""
    parser = argparse.ArgumentParser(description="Make pictures of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=(*THEMES, "contrast"), action="append")
    parser.add_argument("--scene", choices=("start", *(s.name for s in SCENES)), action="append")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        prepare(Path(scratch))
        for language in chosen.language or LANGUAGES:
            for theme in chosen.theme or THEMES:
                scenes = tuple(chosen.scene or ())
                shoot(chosen.folder, Path(scratch), language, theme, scenes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
