"""Actions of the Tools and Help menus."""

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, Menu, with_document

ACTIONS = (
    Action(
        id="tools.palette",
        text=message("Actions", "Find a command …"),
        tip=message("Actions", "Do anything by its name, or open a document by its title"),
        run=lambda desk: desk.wishes.palette.emit(),
        icon="command",
        shortcut="Ctrl+K",
    ),
    Action(
        id="tools.properties",
        text=message("Actions", "Properties"),
        tip=message("Actions", "Show what is set for this place and the whole document"),
        run=lambda desk: desk.show_panel("properties"),
        icon="properties",
        shortcut="Alt+Return",
        when=with_document,
    ),
    Action(
        id="tools.goals",
        text=message("Actions", "Linked goals"),
        tip=message("Actions", "Show and add goals that this place is linked to"),
        run=lambda desk: desk.show_panel("goals"),
        icon="link",
        shortcut="Ctrl+L",
        when=with_document,
    ),
    Action(
        id="tools.versions",
        text=message("Actions", "Versions"),
        tip=message("Actions", "Show the versions of this document"),
        run=lambda desk: desk.show_panel("history"),
        icon="history",
        when=with_document,
    ),
    Action(
        id="tools.profile",
        text=message("Actions", "Your profile …"),
        tip=message("Actions", "Your name, your organisation, your class: said once for all"),
        run=lambda desk: desk.profile.ask(),
        icon="person",
    ),
    Action(
        id="tools.diagnostics",
        text=message("Actions", "Diagnostics"),
        tip=message("Actions", "What someone who helps you needs to know"),
        run=lambda desk: desk.wishes.diagnostics.emit(),
        icon="diagnostics",
    ),
    Action(
        id="help.steps",
        text=message("Actions", "First steps"),
        tip=message("Actions", "Show the list of first steps again"),
        run=lambda desk: desk.wishes.first_steps.emit(),
        icon="check",
    ),
    Action(
        id="help.shortcuts",
        text=message("Actions", "Keyboard shortcuts"),
        tip=message("Actions", "All keyboard shortcuts on one page"),
        run=lambda desk: desk.wishes.shortcuts.emit(),
        icon="keyboard",
        shortcut="F1",
    ),
    Action(
        id="help.about",
        text=message("Actions", "About Curriculum Studio"),
        tip=message("Actions", "Version and licence"),
        run=lambda desk: desk.wishes.about.emit(),
        icon="info",
    ),
)

TOOLS = Menu(
    "tools",
    message("Actions", "&Tools"),
    (
        "tools.palette",
        None,
        "tools.properties",
        "tools.versions",
        None,
        "tools.goals",
        Menu("goals", message("Actions", "Goals and frameworks"), (), icon="link"),
        Menu("indicators", message("Actions", "Indicators and results"), (), icon="star"),
        Menu("spelling", message("Actions", "Spelling and wording"), (), icon="language"),
        None,
        "tools.profile",
        Menu(
            "place",
            message("Actions", "Place of the library"),
            ("file.show_library", "file.move_library", "file.open_library"),
            icon="folder",
        ),
    ),
)

HELP = Menu(
    "help",
    message("Actions", "&Help"),
    ("help.steps", "help.shortcuts", None, "tools.diagnostics", "help.about"),
)
