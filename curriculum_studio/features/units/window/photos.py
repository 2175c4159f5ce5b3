"""Putting photos into a unit: upright, smaller, without the place where they were taken."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtWidgets import QFileDialog

from curriculum_studio.features.units.model.unit_parts import with_photos
from curriculum_studio.i18n import Progress, StudioError, Work, message, told_as
from curriculum_studio.languages import Language
from curriculum_studio.session.files import read_file
from curriculum_studio.untrusted.worker_process import WorkerProcess
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.picture_size import size_words, weight_of

if TYPE_CHECKING:  # Pillow is loaded with the first picture
    from curriculum_studio.untrusted.picture_preparation import ReadyPicture

_PICTURES = "curriculum_studio.untrusted.picture_preparation"

#: Endings of files that are offered.
ENDINGS = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp")


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """Where photos were wanted: the tab may be closed before they are ready."""

    document: str
    node: str
    language: Language

    @classmethod
    def of(cls, view: DocumentView) -> Self:
        """Return the place of the caret in a tab."""
        return cls(view.document, view.page.current_node, view.page.languages[0])


@dataclass(frozen=True, slots=True)
class ReadyPhotos:
    """Photos that can be kept, and what was wrong with others."""

    pictures: "tuple[tuple[str, ReadyPicture], ...]"
    problems: tuple[StudioError, ...]


def ask_photos(context: AppContext) -> None:
    """Ask for photos and put them into the unit in front."""
    view = context.view
    if view is None or view.page.read_only:
        return
    title = say(message("Units", "Choose photos"))
    kinds = say(message("Units", "Photos")) + f" ({' '.join(f'*{each}' for each in ENDINGS)})"
    folder = context.settings.text("photos")
    paths, _ = QFileDialog.getOpenFileNames(context.window, title, folder, kinds)
    if paths:
        context.settings.set("photos", str(Path(paths[0]).parent))
        insert_photos(context, view, [Path(each) for each in paths])


def insert_photos(context: AppContext, view: DocumentView, paths: Sequence[Path]) -> None:
    """Read photos beside further work, then put them where the caret stands."""
    what, place = message("Units", "Preparing photos"), PhotoPlace.of(view)
    context.tasks.start(what, _read(paths), lambda ready: _keep(context, place, ready))


def _read(paths: Sequence[Path]) -> Work[ReadyPhotos]:
    pictures: list[tuple[str, ReadyPicture]] = []
    problems: list[StudioError] = []
    with WorkerProcess() as apart:
        for done, path in enumerate(paths):
            progress = Progress(done, len(paths), message("Units", "Preparing photos"))
            yield progress
            try:
                work = apart.run(
                    _PICTURES, "made_ready", read_file(path), path.name, name=path.name
                )
                pictures.append((path.name, (yield from told_as(progress, work))))
            except StudioError as problem:
                problems.append(problem)
    return ReadyPhotos(tuple(pictures), tuple(problems))


def _keep(context: AppContext, place: PhotoPlace, ready: ReadyPhotos) -> None:
    if ready.problems:
        context.notices.problem(_left_out(ready))
    view = context.tabs.view_of(place.document)
    if not ready.pictures or (view is not None and not view.page.commit()):
        return
    attachments, session = context.bench.workspace.attachments, context.bench.session
    names = [
        attachments.put(picture.content, picture.media_type, name)
        for name, picture in ready.pictures
    ]
    place = place if view is None else PhotoPlace.of(view)
    document = session.document(place.document)
    first, edits = with_photos(document, place.node, names, place.language)
    session.edit(place.document, edits, message("Steps", "Insert photos"))
    if view is not None:
        view.show_node(first, place.language)
    weight = size_words(weight_of(session.document(place.document), attachments))
    note = message("Units", "Photos inserted: {count}. All pictures of the unit: {size}.")
    context.notices.note(note.fill(count=len(names), size=weight))


def _left_out(ready: ReadyPhotos) -> StudioError:
    """Return what is said of all photos that could not be kept, and whether others could."""
    first, *others = ready.problems
    if not others and not ready.pictures:
        return first
    said = first.what
    for each in others:
        said = message("Units", "{said} {more}").fill(said=said, more=each.what)
    what = message("Units", "{count} photos were left out.", "", 1).fill(count=len(ready.problems))
    kept = message("Units", "{said} The other photos were inserted.").fill(said=said)
    return StudioError(
        what,
        safe=kept if ready.pictures else said,
        remedy=message(
            "Units", "Save what was left out as a smaller JPEG or PNG, and insert it again."
        ),
    )
