"""Make pictures of every board and every dialog, to look at: `python tools/pictures.py FOLDER …`.

The boards are the scenes of `screenshots.py`; the dialogs are those of every command whose name
ends in three dots, over a standard and over a theme unit. With `--sheets` the pictures of a theme
are put together, a line for each scene and a column for each language. With `--cut` no picture is
kept: the words that find no room are counted, as `cut_words.py` sees them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import screenshots
from PIL import Image
from screenshots import Keeping, Scene

THEMES = (*screenshots.THEMES, "contrast")

#: Milliseconds between two looks at a dialog, and how often one is looked at until it rests.
LOOK, PATIENCE = 60, 25

#: Width of a picture on a sheet, room between two, and how many lines a sheet has.
WIDTH, GAP, LINES = 640, 6, 4


def after(arrange: Callable[[Any], Any], *commands: str) -> Callable[[Any], None]:
    """Return what shows a document, runs commands and waits for what they begin."""

    def act(program: Any) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        arrange(program)
        for command in commands:
            program.commands.run(command)
        while program.desk.tasks.busy:
            QApplication.processEvents()

    return act


#: Boards and panels that the pictures of releases and of the manual do not show.
BOARDS = (
    Scene("pilots", after(screenshots.unit, "pilots.show")),
    Scene("council", after(screenshots.unit, "pilots.council")),
    Scene("results", after(screenshots.standard, "results.show")),
    Scene("compare", after(screenshots.standard, "history.compare")),
    Scene("settings", after(screenshots.unit, "file.settings")),
    Scene("desk", after(screenshots.standard, "desk.show")),
    Scene("help", after(screenshots.standard, "help.manual")),
)


class DialogCamera:
    """Keeps a picture of each dialog that waits for an answer, and closes it."""

    def __init__(self, folder: Path, look: str, kept: Keeping) -> None:
        # Qt reads the environment when it is loaded.
        from PySide6.QtCore import QTimer  # noqa: PLC0415

        self.names: list[str] = []
        self._folder = folder
        self._look = look
        self._kept = kept
        self._command = ""
        self._before: Any = None
        self._looks = 0
        self._timer = QTimer()
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._see)
        self._timer.start()

    def take(self, program: Any, command: str) -> None:
        """Run a command that may ask something."""
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415

        self._command = command
        program.commands.run(command)
        QTest.qWait(LOOK)
        # A preview, say, does not wait for an answer.
        for each in program.window.findChildren(QDialog):
            if each.isVisible():
                self._keep(each)
                each.close()
        QTest.qWait(LOOK)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _see(self) -> None:
        from PySide6.QtWidgets import QApplication, QDialog  # noqa: PLC0415

        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        now = dialog.grab().toImage()
        self._looks += 1
        if now != self._before and self._looks < PATIENCE:
            self._before = now
            return
        self._before, self._looks = None, 0
        self._keep(dialog)
        dialog.reject()

    def _keep(self, dialog: Any) -> None:
        name = self._command.replace(".", "_")
        if name in self.names:
            name = f"{name}_{type(dialog).__name__}"
        if name in self.names:
            return
        self.names.append(name)
        self._kept(dialog, self._folder / f"dialog_{name}-{self._look}.png")


def dialogs(program: Any, folder: Path, look: str, kept: Keeping) -> None:
    """Keep a picture of the dialog of every command that asks something."""
    from curriculum_studio.widgets.translation import say  # noqa: PLC0415

    camera = DialogCamera(folder, look, kept)
    for arrange in (screenshots.standard, screenshots.unit):
        arrange(program)
        for identity in [each.id for each in program.commands if say(each.text).endswith("…")]:
            camera.take(program, identity)
    camera.stop()


def shoot(
    folder: Path,
    scratch: Path,
    look: tuple[str, str],
    size: tuple[int, int],
    kept: Keeping = screenshots.keep,
) -> None:
    """Keep pictures of all boards and dialogs in a language and a theme."""
    program = screenshots.opened(scratch, *look, size)
    words = "-".join(look)
    kept(program.window, folder / f"start-{words}.png")
    screenshots.begin(program)
    # Not the last three: the standard becomes a review copy in them.
    scenes = (*screenshots.SCENES[:-3], *BOARDS)
    screenshots.play(program, folder, words, scenes, kept)
    dialogs(program, folder, words, kept)
    program.window.close()
    program.window.deleteLater()


def count_cut(scratch: Path, languages: list[str], size: str) -> int:
    """Say which words find no room in all boards and dialogs; returns 1 if they are more.

    A word counts once in a language, wherever it is cut; what it is in comes first.
    """
    import cut_words  # noqa: PLC0415 - it loads Qt, which reads the environment that was prepared

    width, height = map(int, size.split("x"))
    most, more = cut_words.limits().get(size, {}), False
    for language in languages:
        found: dict[str, str] = {}
        with cut_words.Watch() as watch:

            def seen(window: Any, path: Path, found: dict[str, str] = found) -> None:
                for words in watch.see(window):
                    found.setdefault(words, path.stem.partition("-" + language)[0])  # noqa: B023

            shoot(scratch, scratch, (language, "light"), (width, height), seen)
        for words, scene in sorted(found.items(), key=lambda each: each[::-1]):
            sys.stdout.write(f"  {scene}: {words[:90]!r}\n")
        limit = most.get(language)
        sys.stdout.write(f"{size} {language}: {len(found)} cut, limit {limit}\n")
        more = more or (limit is not None and len(found) > limit)
    return int(more)


def sheets(folder: Path, theme: str, languages: list[str]) -> None:
    """Put the pictures of a theme together: a line for each scene, a column for each language."""
    lines: dict[str, list[Path]] = defaultdict(list)
    for language in languages:
        for file in sorted(folder.glob(f"*-{language}-{theme}.png")):
            lines[file.name.removesuffix(f"-{language}-{theme}.png")].append(file)
    names = sorted(lines, key=lambda name: (name.startswith("dialog_"), name))
    for at in range(0, len(names), LINES):
        rows = [[shrunk(file) for file in lines[name]] for name in names[at : at + LINES]]
        height = sum(max(each.height for each in row) + GAP for row in rows)
        sheet = Image.new("RGB", ((WIDTH + GAP) * len(languages), height), "#888888")
        top = 0
        for row in rows:
            for column, picture in enumerate(row):
                sheet.paste(picture, (column * (WIDTH + GAP), top))
            top += max(each.height for each in row) + GAP
        path = folder / f"sheet-{theme}-{at // LINES + 1:02}.png"
        sheet.save(path)
        sys.stdout.write(f"{path}: {', '.join(names[at : at + LINES])}\n")


def shrunk(file: Path) -> Image.Image:
    """Return a picture no wider than a column of a sheet."""
    picture = Image.open(file).convert("RGB")
    if picture.width > WIDTH:
        height = round(picture.height * WIDTH / picture.width)
        picture = picture.resize((WIDTH, height), Image.Resampling.LANCZOS)
    return picture


def main() -> int:
    """Make the pictures that are asked for."""
    parser = argparse.ArgumentParser(description="Make pictures of every board and every dialog.")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--language", choices=screenshots.LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--size", default="1366x768", help="width and height of the window")
    parser.add_argument("--sheets", action="store_true", help="put the pictures together as well")
    parser.add_argument("--cut", action="store_true", help="count words that find no room instead")
    chosen = parser.parse_args()
    if chosen.folder is None and not chosen.cut:
        parser.error("FOLDER is missing")
    languages = chosen.language or list(screenshots.LANGUAGES)
    if chosen.cut:
        with tempfile.TemporaryDirectory() as scratch:
            screenshots.prepare(Path(scratch))
            return count_cut(Path(scratch), languages, chosen.size)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, chosen.size.split("x"))
    with tempfile.TemporaryDirectory() as scratch:
        screenshots.prepare(Path(scratch))
        for theme in chosen.theme or THEMES:
            for language in languages:
                shoot(chosen.folder, Path(scratch), (language, theme), (width, height))
            if chosen.sheets:
                sheets(chosen.folder, theme, languages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
