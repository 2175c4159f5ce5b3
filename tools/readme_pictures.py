"""Make the pictures and the film of the README: `python tools/readme_pictures.py [--film]`.

They go to `docs/pictures` at twice the size of the window, cut to the act: one picture for each
role and language, and one film, for which LibreOffice and poppler are needed. `texts.json` beside
them says which words stand in each, so that a test can tell a picture that shows an older program
or another sample.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import manual_pictures
import pictures
import screenshots
from manual_pictures import ManualPicture
from PIL import Image

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
TEXTS = FOLDER / "texts.json"
FILM = FOLDER / "film.webp"

#: The window in which the scenes are played, and what is kept of its height for a picture.
WINDOW = (1000, 600)
HEIGHT = 440

#: What is narrower than this many pixels shows no text.
GAP = 40

#: Pixels of the window in a point of it, colours of a picture, and the width of the film in pixels.
SCALE, COLOURS, WIDTH = 2, 40, 1660


def alone(arrange: Callable[[Any], Any], *docks: str) -> Callable[[Any], None]:
    """Return what arranges a scene without some of what stands beside it."""

    def act(studio: Any) -> None:
        arrange(studio)
        for dock in filter(studio.desk.viewing.dock_shown, docks):
            studio.desk.viewing.toggle_dock(dock)

    return act


MIDDLE = {
    "drafter": screenshots.standard,
    "teacher": screenshots.unit_view("plan"),
    "coordinator": screenshots.of_review("rounds"),
    "kindergarten": pictures.after(screenshots.standard, "results.show"),
}

ROLES = (
    *(
        ManualPicture(name, alone(arrange, "library", "inspector"), manual_pictures.middle)
        for name, arrange in MIDDLE.items()
    ),
    ManualPicture(
        "reviewer", alone(screenshots.of_review("comments"), "library"), manual_pictures.beside
    ),
)

#: What is typed in the film: a finding stands in it.
SENTENCE = "The school shall record a base load of 5kWh each day."


# --- the words of a picture -------------------------------------------------------------------


def shot(studio: Any, widget: Any) -> Any:
    """Return the part of the window that is kept: a board or page, with the panel if wanted."""
    from PySide6.QtCore import QPoint, QRect  # noqa: PLC0415

    middle = studio.desk.tabs.views
    start = middle.mapTo(studio.window, QPoint())
    width = middle.width() if widget is middle else studio.window.width() - start.x()
    return QRect(start.x(), start.y(), width, min(middle.height(), HEIGHT))


def words_in(window: Any, part: Any) -> dict[str, list[str]]:
    """Return the words in a part of a window: those of the program, and those of documents."""
    from PySide6.QtCore import QPoint, QRect  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    program: set[str] = set()
    page: set[str] = set()
    for widget in window.findChildren(QWidget):
        seen = QRect(widget.mapTo(window, QPoint()), widget.size())
        if not widget.isVisible() or not part.contains(seen.center()):
            continue
        program.update(said_by(widget))
        if type(widget).__name__ == "PageView":
            page.update(read_on(widget))
    return {"program": sorted(filter(None, program)), "page": sorted(filter(None, page))}


def said_by(widget: Any) -> list[str]:
    """Return the words that a widget of the program shows: of labels, buttons, tabs and menus."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtWidgets import (  # noqa: PLC0415
        QAbstractButton,
        QLabel,
        QMenuBar,
        QTabBar,
        QToolButton,
    )

    if isinstance(widget, QTabBar):
        return [widget.tabText(at) for at in range(widget.count()) if widget.isTabVisible(at)]
    if isinstance(widget, QMenuBar):
        return [each.text().replace("&", "") for each in widget.actions()]
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() == only
    if isinstance(widget, QLabel | QAbstractButton) and not icon:
        plain = re.sub(r"<[^>]+>|[\u2060&]", "", widget.text()).replace("\u00a0", " ")
        return [each.strip(" ▾") for each in re.split(r"\n| {2,}(?:· *)?", plain)]
    return []


def read_on(view: Any) -> list[str]:
    """Return the texts of a page that are in sight."""
    model, height = view.model(), view.viewport().height()
    rows = range(model.rowCount())
    seen = [row for row in rows if -1 < view.rowViewportPosition(row) < height]
    columns = [each for each in range(1, model.columnCount()) if view.columnWidth(each) > GAP]
    return [model.read(row, column) for row in seen for column in columns]


# --- pictures ---------------------------------------------------------------------------------


def grabbed(window: Any, part: Any) -> Image.Image:
    """Return a part of a window as a picture."""
    # Qt reads the environment when it is loaded.
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab(part).save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")


def take(studio: Any, language: str, told: dict[str, Any]) -> None:
    """Keep the picture of each role, and note its words."""
    for picture in ROLES:
        picture.arrange(studio)
        studio.parts.toast.hide()
        screenshots.settle(studio.window)
        name = f"{picture.name}-{manual_pictures.LANGUAGES[language]}.png"
        part = shot(studio, picture.part(studio))
        small = grabbed(studio.window, part).quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(FOLDER / name, optimize=True)
        told[name] = words_in(studio.window, part)
        screenshots.put_away(studio)


# --- the film ---------------------------------------------------------------------------------


class Film:
    """Frames of a window, each with its time in milliseconds."""

    def __init__(self, studio: Any) -> None:
        self.studio = studio
        self.frames: list[Image.Image] = []
        self.times: list[int] = []
        self.words: dict[str, set[str]] = {"program": set(), "page": set()}

    def hold(self, milliseconds: int) -> None:
        """Keep the window as it looks now for some time."""
        window = self.studio.window
        self.studio.parts.toast.hide()
        screenshots.settle(window)
        for kind, words in words_in(window, window.rect()).items():
            self.words[kind].update(words)
        self.show(grabbed(window, window.rect()), milliseconds)

    def show(self, picture: Image.Image, milliseconds: int) -> None:
        """Keep a picture for some time."""
        height = round(picture.height * WIDTH / picture.width)
        self.frames.append(picture.resize((WIDTH, height), Image.Resampling.LANCZOS))
        self.times.append(milliseconds)

    def save(self) -> None:
        """Write the film."""
        first, *others = self.frames
        first.save(
            FILM, save_all=True, append_images=others, duration=self.times, loop=0,
            quality=80, method=6, minimize_size=True,
        )  # fmt: skip


def play(studio: Any) -> Film:
    """Write a provision, change a source, mend a finding, and give out a Word file."""
    alone(screenshots.standard, "library", "inspector")(studio)
    film, page = Film(studio), studio.desk.view.page
    before = screenshots.node_of(studio, "clause", "12个月")
    page.show_node(before, "en")
    page.caret.editor.go(-1)
    film.hold(1500)
    write(film, page)
    change(film, page, before)
    mend(film)
    film.show(word_page(studio, film.frames[0].size), 3500)
    return film


def write(film: Film, page: Any) -> None:
    """Enter makes the next provision, and the numbers behind it move; then a sentence is typed."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    QTest.keyClick(page.caret.editor, Qt.Key.Key_Return)
    film.hold(1200)
    for word in re.findall(r"\S+ ?", SENTENCE):
        page.caret.editor.insertPlainText(word)
        film.hold(220)
    page.commit()
    film.hold(1500)


def change(film: Film, page: Any, node: str) -> None:
    """The Chinese text is changed: its translations are marked."""
    page.show_node(node, "zh")
    text = page.caret.editor.toPlainText()
    page.show_words(node, "zh", text.index("12"), text.index("12") + 2)
    film.hold(1200)
    page.caret.editor.insertPlainText("24")
    film.hold(900)
    page.commit()
    film.hold(2200)


def mend(film: Film) -> None:
    """The finding in the sentence is shown and mended."""
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QPushButton  # noqa: PLC0415

    from curriculum_studio.features.checks.feature import CHECKS  # noqa: PLC0415

    checks = CHECKS.of(film.studio.desk)
    while checks.keeper.front is None or not checks.keeper.front.findings:
        QTest.qWait(100)
    checks.toggle()
    checks.keeper.catch_up(film.studio.desk.view.document)
    found = ((each, each.mend) for each in checks.panel.listed if each.mend is not None)
    finding, way = next((each, way) for each, way in found if way.certain and way.words)
    checks.panel.acted.emit("explain", finding)
    film.hold(2200)
    buttons = film.studio.window.findChildren(QPushButton)
    next(each for each in buttons if each.isVisible() and str(way.words) in each.text()).click()
    film.hold(2000)
    checks.toggle()


def word_page(studio: Any, size: tuple[int, int]) -> Image.Image:
    """Return where the sentence stands in the exported Word file, as large as a frame."""
    from curriculum_studio.i18n import finish  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "standard.docx"
        application = studio.desk.bench.application
        document = studio.desk.view.document
        finish(application.exporter.export([document], "docx", target, ("en",)))
        office = shutil.which("soffice") or "libreoffice"
        how = ("--headless", f"-env:UserInstallation=file://{name}/office", "--convert-to", "pdf")
        subprocess.run([office, *how, "--outdir", name, target], check=True, capture_output=True)
        found = subprocess.run(
            ["pdftotext", target.with_suffix(".pdf"), "-"], check=True, capture_output=True
        )
        pages = found.stdout.decode().split("\f")
        wanted = " ".join(SENTENCE.split()[:6])
        texts = [" ".join(text.split()) for text in pages]
        at = 1 + next(at for at, text in enumerate(texts) if wanted in text)
        down = texts[at - 1].index(wanted) / len(texts[at - 1])
        cut = ("-r", "150", "-f", str(at), "-l", str(at), "-png", "-singlefile")
        subprocess.run(["pdftoppm", *cut, target.with_suffix(".pdf"), f"{name}/page"], check=True)
        paper = Image.open(f"{name}/page.png").convert("RGB")
    ground = Image.new("RGB", size, "#e7eae7")
    width = round(size[0] * 0.72)
    paper = paper.resize((width, round(paper.height * width / paper.width)))
    top = max(size[1] - paper.height, min(24, size[1] // 2 - round(down * paper.height)))
    ground.paste(paper, ((size[0] - width) // 2, top))
    return ground


def main() -> int:
    """Make the pictures, or the film."""
    parser = argparse.ArgumentParser(description="Make the pictures of the README.")
    parser.add_argument("--readme", action="store_true", help="make the pictures, as without it")
    parser.add_argument("--film", action="store_true", help="make the film instead")
    parser.add_argument("--language", choices=screenshots.LANGUAGES, action="append")
    chosen = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    told = json.loads(TEXTS.read_text("utf-8")) if TEXTS.is_file() else {}
    os.environ["QT_SCALE_FACTOR"] = str(SCALE)
    with tempfile.TemporaryDirectory() as scratch:
        screenshots.prepare(Path(scratch))
        for language in ["en"] if chosen.film else chosen.language or screenshots.LANGUAGES:
            studio = screenshots.opened(Path(scratch), language, "light", WINDOW)
            screenshots.begin(studio)
            studio.parts.checklist.put_away()
            if chosen.film:
                film = play(studio)
                film.save()
                told[FILM.name] = {kind: sorted(words) for kind, words in film.words.items()}
            else:
                take(studio, language, told)
            studio.window.close()
            studio.window.deleteLater()
    told = {name: told[name] for name in sorted(told) if (FOLDER / name).is_file()}
    TEXTS.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
