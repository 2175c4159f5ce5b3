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


def ask_paper(context: AppContext, title: str, name: str, make: MakePaper) -> None:
    """Ask for a Word file or a PDF, and write a paper into it."""
    start = context.files.folder / f"{named_after(name, '')}{ENDINGS[0]}"
    target = ask_target(context.window, title, start, *ENDINGS)
    if target is not None:
        save_paper(context, target, make)


def save_paper(context: AppContext, target: Path, make: MakePaper) -> None:
    """Write a paper into a file; pages are made beside the window."""
    context.notices.careful(lambda: _save(context, target, make))


def _save(context: AppContext, target: Path, make: MakePaper) -> None:
    content = make(writer_of(target))
    told: list[Message] = []
    work = write_made(content, target, context.bench.application.typesetter, told.append)
    if target.suffix.lower() == ENDINGS[0]:
        context.files.told(finish(work), *told)
        return
    what = message("Export", "Exporting {name}").fill(name=target.name)
    context.tasks.start(what, work, lambda written: context.files.told(written, *told))
