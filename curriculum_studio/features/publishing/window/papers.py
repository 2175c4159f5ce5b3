"""Saving papers from the window: reports, forms and minutes, for Word or as PDF."""

from pathlib import Path

from curriculum_studio.features.publishing.service.papers import (
    ENDINGS,
    MakePaper,
    write_made,
    writer_of,
)
from curriculum_studio.i18n import Message, finish, message
from curriculum_studio.session.files import named_after
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.workbench.context import AppContext


def ask_paper(desk: AppContext, title: str, name: str, make: MakePaper) -> None:
    """Ask for a Word file or a PDF, and write a paper into it."""
    start = desk.files.folder / f"{named_after(name, '')}{ENDINGS[0]}"
    target = ask_target(desk.window, title, start, *ENDINGS)
    if target is not None:
        save_paper(desk, target, make)


def save_paper(desk: AppContext, target: Path, make: MakePaper) -> None:
    """Write a paper into a file; pages are made beside the window."""
    desk.notices.careful(lambda: _save(desk, target, make))


def _save(desk: AppContext, target: Path, make: MakePaper) -> None:
    content = make(writer_of(target))
    told: list[Message] = []
    work = write_made(content, target, desk.bench.application.typesetter, told.append)
    if target.suffix.lower() == ENDINGS[0]:
        desk.files.told(finish(work), *told)
        return
    what = message("Export", "Exporting {name}").fill(name=target.name)
    desk.tasks.start(what, work, lambda written: desk.files.told(written, *told))
