"""What the verb manual does."""

from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.console.context import ConsoleContext, make_folder
from curriculum_studio.console.results import Result, WrittenFiles
from curriculum_studio.features.help.formats.quick_start import TOPICS, quick_start
from curriculum_studio.features.help.formats.web_pages import web_pages
from curriculum_studio.features.help.model.wording import Wording
from curriculum_studio.features.help.service import FOLDER, FormTexts, ManualLibrary
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.session.files import write_whole

if TYPE_CHECKING:  # the menus belong to the window, which stands above the features
    from curriculum_studio.workbench.actions.command_index import CommandIndex

_INDEX: Lazy["CommandIndex"] = Lazy("curriculum_studio.shell.actions.menus:INDEX")


def manual(context: ConsoleContext, *, folder: Path, quick: bool) -> Result:
    """Write the manual as web pages into a folder, or only the quick starts as Word files."""
    language = context.reading_language
    resources = FolderResources(resource_folder("resources"))
    library = ManualLibrary(resources).manual(language)
    on_form = FormTexts(FolderResources(resource_folder("ui")))
    wording = Wording(library, _INDEX.load(), on_form, context.output.say, language)
    make_folder(folder)
    written = []
    if quick:
        for role in TOPICS:
            file = folder / f"quick-start-{role}-{language}.docx"
            write_whole(file, quick_start(wording, role))
            written.append(str(file))
        return WrittenFiles(files=tuple(written))
    for name, text in web_pages(wording):
        write_whole(folder / name, text.encode("utf-8"))
        written.append(str(folder / name))
    pictures = resources.names(f"{FOLDER}/pictures/{language}", ".png")
    if pictures:
        make_folder(folder / "pictures")
    for name in pictures:
        file = folder / "pictures" / Path(name).name
        write_whole(file, resources.read(name))
        written.append(str(file))
    return WrittenFiles(files=tuple(written))
