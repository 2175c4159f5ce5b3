"""Make the pictures of the manual: `python tools/manual_pictures.py [--language zh_CN] …`.

Each is a scene of `screenshots.py`, in a small window, so that it can be read beside the page. They
go to `resources/manual/pictures`, a folder for each language, with few colours: all of them are
smaller than a photo of a phone.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import screenshots
from PIL import Image

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "manual" / "pictures"

#: Program language → folder of the manual.
LANGUAGES = {"zh_CN": "zh", "en": "en", "de": "de"}

#: The window in which the scenes are played, and the width of a picture, in pixels.
WINDOW = (1120, 700)
WIDTH = 760

#: Colours of a picture: the window has few, letters need some between.
COLOURS = 48


@dataclass(frozen=True)
class ManualPicture:
    """A picture: its name, what brings the window into that state, and which part is shown."""

    name: str
    arrange: Callable[[Any], Any]
    part: Callable[[Any], Any]


def whole(studio: Any) -> Any:
    """The whole window."""
    return studio.window


def middle(studio: Any) -> Any:
    """What is in front, without library and side panel."""
    return studio.desk.tabs.views


def beside(studio: Any) -> Any:
    """What is in front, with the side panel."""
    return studio.window


PICTURES = (
    ManualPicture("window", screenshots.unit_view("page"), whole),
    ManualPicture("week-plan", screenshots.unit_view("plan"), middle),
    ManualPicture("theme-web", screenshots.unit_view("web"), middle),
    ManualPicture("translate", screenshots.unfinished, middle),
    ManualPicture("indicators", screenshots.indicators, middle),
    ManualPicture("comment", screenshots.of_review("comments"), beside),
    ManualPicture("round", screenshots.of_review("rounds"), middle),
    ManualPicture("meeting", screenshots.of_review("meeting"), middle),
)


def keep(widget: Any, path: Path) -> None:
    """Keep a picture of a widget, small."""
    # Qt reads the environment when it is loaded.
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    if picture.width > WIDTH:
        height = round(picture.height * WIDTH / picture.width)
        picture = picture.resize((WIDTH, height), Image.Resampling.LANCZOS)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    sys.stdout.write(f"{path.relative_to(FOLDER)}: {path.stat().st_size} bytes\n")


def main() -> int:
    """Make the pictures of the languages that are asked for."""
    parser = argparse.ArgumentParser(description="Make the pictures of the manual.")
    parser.add_argument("--language", choices=list(LANGUAGES), action="append")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        screenshots.prepare(Path(scratch))
        for language in chosen.language or LANGUAGES:
            studio = screenshots.opened(Path(scratch), language, "light", WINDOW)
            screenshots.begin(studio)
            studio.parts.checklist.put_away()
            for picture in PICTURES:
                other = picture.arrange(studio)
                studio.parts.toast.hide()
                screenshots.settle(other or studio.window)
                part = other or picture.part(studio)
                keep(part, FOLDER / LANGUAGES[language] / f"{picture.name}.png")
                if other is not None:
                    other.close()
                screenshots.put_away(studio)
            studio.window.close()
            studio.window.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
