"""Actions of the menus File, Edit and Help that belong to no feature, and these menus."""

from curriculum_studio.i18n import Message, message
from curriculum_studio.workbench.actions.feature import (
    Action,
    with_document,
    with_library,
    with_own_target,
    with_target,
    with_text,
    with_writing,
)

# --- File -------------------------------------------------------------------------------------

FILE_ACTIONS = (
    Action(
        id="file.new",
        text=message("Actions", "Other document …"),
        tip=message("Actions", "Create a new document"),
        run=lambda context: context.library.ask_new(),
        icon="new",
        shortcut="Ctrl+N",
        when=with_writing,
    ),
    Action(
        id="file.new_standard",
        text=message("Actions", "New standard …"),
        tip=message("Actions", "Create a standard with the usual chapters"),
        run=lambda context: context.library.ask_new("standard"),
        icon="standard",
        when=with_writing,
    ),
    Action(
        id="file.new_unit",
        text=message("Actions", "New theme unit …"),
        tip=message("Actions", "Create a theme unit with its usual sections"),
        run=lambda context: context.library.ask_new("unit"),
        icon="unit",
        shortcut="Ctrl+Shift+U",
        when=with_writing,
    ),
    Action(
        id="file.import",
        text=message("Actions", "Open or import …"),
        tip=message("Actions", "Import a Word draft, a lesson plan or a framework"),
        run=lambda context: context.exchanging.ask_import(),
        icon="import",
        shortcut="Ctrl+O",
        when=with_writing,
    ),
    Action(
        id="file.export",
        text=message("Actions", "Give out …"),
        tip=message("Actions", "As Word, on paper, as PDF or otherwise: see the pages first"),
        run=lambda context: context.exchanging.ask_export(),
        icon="export",
        shortcut="F12 | Ctrl+E",
        when=with_target,
    ),
    Action(
        id="file.export_excel",
        text=message("Actions", "Export Excel …"),
        tip=message("Actions", "Export indicators or an overview as an Excel workbook"),
        run=lambda context: context.exchanging.ask_export("xlsx"),
        icon="excel",
        shortcut="Ctrl+Shift+E",
        when=with_target,
    ),
    Action(
        id="file.export_pdf",
        text=message("Actions", "Export PDF …"),
        tip=message("Actions", "Export the document as a PDF file, ready to print"),
        run=lambda context: context.exchanging.ask_export("pdf"),
        icon="export",
        when=with_target,
    ),
    Action(
        id="file.save",
        text=message("Actions", "Save now"),
        tip=message("Actions", "Everything is saved automatically; this saves it at once"),
        run=lambda context: context.editing.save(),
        icon="check",
        shortcut="Ctrl+S",
        when=with_document,
    ),
    Action(
        id="file.version",
        text=message("Actions", "Save a version …"),
        tip=message("Actions", "Give the current state a name, so that you can come back to it"),
        run=lambda context: context.keep_version(),
        icon="version",
        shortcut="Ctrl+Shift+S",
        when=with_document,
    ),
    Action(
        id="file.open_library",
        text=message("Actions", "Open another library …"),
        tip=message("Actions", "Close this library and use another one from now on"),
        run=lambda context: context.wishes.other_library.emit(),
        icon="library",
        when=with_library,
    ),
    Action(
        id="file.new_library",
        text=message("Actions", "New library …"),
        tip=message("Actions", "Begin an empty library in another folder, and use it from now on"),
        run=lambda context: context.wishes.new_library.emit(),
        icon="new",
        when=with_library,
    ),
    Action(
        id="file.move_library",
        text=message("Actions", "Move the library …"),
        tip=message("Actions", "Keep the library in another folder, such as one on another drive"),
        run=lambda context: context.wishes.move_library.emit(),
        icon="folder",
        when=with_writing,
    ),
    Action(
        id="file.pack_library",
        text=message("Actions", "Move to another computer …"),
        tip=message("Actions", "Pack the library with everything in it into one file"),
        run=lambda context: context.wishes.pack_library.emit(),
        icon="export",
        when=with_library,
    ),
    Action(
        id="file.unpack_library",
        text=message("Actions", "From another computer …"),
        tip=message("Actions", "Use a library that was packed on another computer from now on"),
        run=lambda context: context.wishes.unpack_library.emit(),
        icon="import",
        when=with_library,
    ),
    Action(
        id="file.show_library",
        text=message("Actions", "Where the library is"),
        tip=message("Actions", "Show where the library file is"),
        run=lambda context: context.wishes.show_library.emit(),
        icon="info",
        when=with_library,
    ),
    Action(
        id="file.settings",
        text=message("Actions", "Settings"),
        tip=message("Actions", "Preferences and options: you, library, backups, languages, keys"),
        run=lambda context: context.wishes.settings.emit(),
        icon="properties",
        shortcut="Ctrl+,",
        when=with_library,
    ),
    Action(
        id="file.close",
        text=message("Actions", "Close tab"),
        tip=message("Actions", "Close the tab in front; the document stays in the library"),
        run=lambda context: context.close_tab(),
        icon="close",
        shortcut="Ctrl+W",
        when=lambda context: not context.tabs.at_home,
    ),
    Action(
        id="file.quit",
        text=message("Actions", "Quit"),
        tip=message("Actions", "Save everything and quit the program"),
        run=lambda context: context.quit(),
        shortcut="Ctrl+Q",
    ),
)


# --- Edit, and the menu of a document in the library ------------------------------------------


def _undo_label(step: Message | None) -> Message | None:
    return None if step is None else message("Actions", "Undo: {step}").fill(step=step)


def _redo_label(step: Message | None) -> Message | None:
    return None if step is None else message("Actions", "Redo: {step}").fill(step=step)


EDIT_ACTIONS = (
    Action(
        id="edit.undo",
        text=message("Actions", "Undo"),
        tip=message("Actions", "Undo the last step in this document"),
        run=lambda context: context.editing.undo(),
        icon="undo",
        shortcut="Ctrl+Z",
        when=lambda context: context.editing.state.undo is not None,
        label=lambda context: _undo_label(context.editing.state.undo),
    ),
    Action(
        id="edit.redo",
        text=message("Actions", "Redo"),
        tip=message("Actions", "Redo the last step undone in this document"),
        run=lambda context: context.editing.redo(),
        icon="redo",
        shortcut="Ctrl+Y | Ctrl+Shift+Z",
        when=lambda context: context.editing.state.redo is not None,
        label=lambda context: _redo_label(context.editing.state.redo),
    ),
    Action(
        id="edit.cut",
        text=message("Actions", "Cut"),
        tip=message("Actions", "Move to the clipboard"),
        run=lambda context: context.clipboard("cut"),
        icon="cut",
        shortcut="Ctrl+X",
    ),
    Action(
        id="edit.copy",
        text=message("Actions", "Copy"),
        tip=message("Actions", "Copy to the clipboard"),
        run=lambda context: context.clipboard("copy"),
        icon="copy",
        shortcut="Ctrl+C",
    ),
    Action(
        id="edit.paste",
        text=message("Actions", "Paste"),
        tip=message("Actions", "Paste from the clipboard; several lines become several texts"),
        run=lambda context: context.clipboard("paste"),
        icon="paste",
        shortcut="Ctrl+V",
    ),
    Action(
        id="edit.select_all",
        text=message("Actions", "Select all"),
        tip=message("Actions", "Select the whole text; press again for the whole page"),
        run=lambda context: context.clipboard("select_all"),
        shortcut="Ctrl+A",
    ),
    Action(
        id="edit.search",
        text=message("Actions", "Find in the library …"),
        tip=message("Actions", "Find words in all documents"),
        run=lambda context: context.find(),
        icon="search",
        shortcut="Ctrl+Shift+G",
        when=with_library,
    ),
    Action(
        id="library.open",
        text=message("Actions", "Open document"),
        tip=message("Actions", "Show the document that is chosen in the library"),
        run=lambda context: context.library.show(context.library.target),
        icon="open",
        when=with_target,
    ),
    Action(
        id="library.rename",
        text=message("Actions", "Rename document"),
        tip=message("Actions", "Give the document a new title"),
        run=lambda context: context.library.begin_rename(),
        icon="rename",
        changes=True,
        when=with_text,
    ),
    Action(
        id="library.duplicate",
        text=message("Actions", "Duplicate document"),
        tip=message("Actions", "Make a copy of the whole document"),
        run=lambda context: context.library.duplicate(),
        icon="duplicate",
        when=with_own_target,
    ),
    Action(
        id="library.delete",
        text=message("Actions", "Delete document"),
        tip=message(
            "Actions", "Move the document to the recycle bin, from where it can be restored"
        ),
        run=lambda context: context.library.delete(),
        icon="delete",
        when=with_own_target,
    ),
)


# --- Check, Pilots and Help ---------------------------------------------------------------------

OTHER_ACTIONS = (
    Action(
        id="tools.palette",
        text=message("Actions", "Search everything …"),
        tip=message("Actions", "Commands, documents, clauses, texts and help by their words"),
        run=lambda context: context.wishes.palette.emit(),
        icon="command",
        shortcut="Ctrl+K",
    ),
    Action(
        id="tools.properties",
        text=message("Actions", "Properties"),
        tip=message("Actions", "Show the properties of this place and of the whole document"),
        run=lambda context: context.show_panel("properties"),
        icon="properties",
        shortcut="Alt+Return",
        when=with_document,
    ),
    Action(
        id="tools.goals",
        text=message("Actions", "Linked goals"),
        tip=message("Actions", "Show and add the goals that this place is linked to"),
        run=lambda context: context.show_panel("goals"),
        icon="link",
        shortcut="Ctrl+L",
        when=with_document,
    ),
    Action(
        id="tools.versions",
        text=message("Actions", "Versions"),
        tip=message("Actions", "Show the versions of this document"),
        run=lambda context: context.show_panel("history"),
        icon="history",
        when=with_document,
    ),
    Action(
        id="tools.profile",
        text=message("Actions", "Your profile …"),
        tip=message(
            "Actions", "Your name, your organisation, your class: entered once for everything"
        ),
        run=lambda context: context.profile.ask(),
        icon="person",
    ),
    Action(
        id="tools.diagnostics",
        text=message("Actions", "Diagnostics"),
        tip=message("Actions", "What someone who helps you needs to know"),
        run=lambda context: context.wishes.diagnostics.emit(),
        icon="diagnostics",
    ),
    Action(
        id="help.steps",
        text=message("Actions", "First steps"),
        tip=message("Actions", "Show the list of first steps again"),
        run=lambda context: context.wishes.first_steps.emit(),
        icon="check",
    ),
    Action(
        id="help.about",
        text=message("Actions", "About Curriculum Studio"),
        tip=message("Actions", "Version and licence"),
        run=lambda context: context.wishes.about.emit(),
        icon="info",
    ),
)
