"""Actions of the Edit menu, and those of the library."""

from curriculum_studio.i18n import Message, message
from curriculum_studio.workbench.actions.action import (
    Action,
    Menu,
    with_library,
    with_own_target,
    with_text,
)


def _undo_label(step: Message | None) -> Message | None:
    return None if step is None else message("Actions", "Undo: {step}").fill(step=step)


def _redo_label(step: Message | None) -> Message | None:
    return None if step is None else message("Actions", "Redo: {step}").fill(step=step)


ACTIONS = (
    Action(
        id="edit.undo",
        text=message("Actions", "Undo"),
        tip=message("Actions", "Undo the last step in this document"),
        run=lambda desk: desk.editing.undo(),
        icon="undo",
        shortcut="Ctrl+Z",
        when=lambda desk: desk.editing.state.undo is not None,
        label=lambda desk: _undo_label(desk.editing.state.undo),
    ),
    Action(
        id="edit.redo",
        text=message("Actions", "Redo"),
        tip=message("Actions", "Redo what was undone last in this document"),
        run=lambda desk: desk.editing.redo(),
        icon="redo",
        shortcut="Ctrl+Y | Ctrl+Shift+Z",
        when=lambda desk: desk.editing.state.redo is not None,
        label=lambda desk: _redo_label(desk.editing.state.redo),
    ),
    Action(
        id="edit.cut",
        text=message("Actions", "Cut"),
        tip=message("Actions", "To the clipboard and away from here"),
        run=lambda desk: desk.clipboard("cut"),
        icon="cut",
        shortcut="Ctrl+X",
    ),
    Action(
        id="edit.copy",
        text=message("Actions", "Copy"),
        tip=message("Actions", "To the clipboard"),
        run=lambda desk: desk.clipboard("copy"),
        icon="copy",
        shortcut="Ctrl+C",
    ),
    Action(
        id="edit.paste",
        text=message("Actions", "Paste"),
        tip=message("Actions", "From the clipboard; several lines become several texts"),
        run=lambda desk: desk.clipboard("paste"),
        icon="paste",
        shortcut="Ctrl+V",
    ),
    Action(
        id="edit.select_all",
        text=message("Actions", "Select all"),
        tip=message("Actions", "The whole text; once more the whole page"),
        run=lambda desk: desk.clipboard("select_all"),
        shortcut="Ctrl+A",
    ),
    Action(
        id="edit.search",
        text=message("Actions", "Find in the library …"),
        tip=message("Actions", "Find words in all texts of all documents"),
        run=lambda desk: desk.find(),
        icon="search",
        shortcut="Ctrl+Shift+F",
        when=with_library,
    ),
    Action(
        id="library.rename",
        text=message("Actions", "Rename document"),
        tip=message("Actions", "Give the document another title"),
        run=lambda desk: desk.library.begin_rename(),
        icon="rename",
        changes=True,
        when=with_text,
    ),
    Action(
        id="library.duplicate",
        text=message("Actions", "Duplicate document"),
        tip=message("Actions", "Make a copy of the whole document"),
        run=lambda desk: desk.library.duplicate(),
        icon="duplicate",
        when=with_own_target,
    ),
    Action(
        id="library.delete",
        text=message("Actions", "Delete document"),
        tip=message(
            "Actions", "Put the document into the recycle bin, from where it can be restored"
        ),
        run=lambda desk: desk.library.delete(),
        icon="delete",
        when=with_own_target,
    ),
)

MENU = Menu(
    "edit",
    message("Actions", "&Edit"),
    (
        "edit.undo",
        "edit.redo",
        None,
        "edit.cut",
        "edit.copy",
        "edit.paste",
        "page.paste_plain",
        "edit.select_all",
        None,
        "edit.search",
        None,
        Menu(
            "document",
            message("Actions", "Document"),
            ("library.rename", "library.duplicate", "library.delete"),
            icon="rename",
        ),
    ),
)

#: The menu of a document in the library.
LIBRARY_MENU = Menu(
    "library",
    message("Actions", "Document"),
    (
        "library.rename",
        "library.duplicate",
        None,
        "file.export",
        "file.export_excel",
        "file.export_pdf",
        None,
        "library.delete",
    ),
)
