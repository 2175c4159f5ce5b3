"""Actions of the View menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.core.profiles import UserRole
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.workbench.actions.feature import Action, with_document, with_library

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext


def _show(*languages: Language) -> "Callable[[AppContext], None]":
    return lambda context: context.viewing.show_languages(languages)


def _shows(*languages: Language) -> "Callable[[AppContext], bool]":
    return lambda context: context.viewing.languages == languages


def _languages(
    name: str,
    text: Message,
    tip: Message,
    icon: str,
    key: str,
    languages: tuple[Language, ...],
    short: Message | None = None,
) -> Action:
    return Action(
        id=f"view.{name}",
        text=text,
        tip=tip,
        run=_show(*languages),
        icon=icon,
        shortcut=key,
        when=with_document,
        checked=_shows(*languages),
        short=short,
    )


LANGUAGES = (
    _languages(
        "zh",
        message("NewDocument", "Chinese"),
        message("Actions", "Chinese only"),
        "",
        "Ctrl+1",
        ("zh",),
        message("Actions", "中"),
    ),
    _languages(
        "en",
        message("NewDocument", "English"),
        message("Actions", "English only"),
        "",
        "Ctrl+2",
        ("en",),
        message("Actions", "EN"),
    ),
    _languages(
        "de",
        message("NewDocument", "German"),
        message("Actions", "German only"),
        "",
        "Ctrl+3",
        ("de",),
        message("Actions", "DE"),
    ),
    _languages(
        "zh_en",
        message("Actions", "中 | EN"),
        message("Actions", "Chinese next to English"),
        "columns",
        "Ctrl+4",
        ("zh", "en"),
    ),
    _languages(
        "zh_de",
        message("Actions", "中 | DE"),
        message("Actions", "Chinese next to German"),
        "columns",
        "Ctrl+5",
        ("zh", "de"),
    ),
    _languages(
        "en_de",
        message("Actions", "EN | DE"),
        message("Actions", "English next to German"),
        "columns",
        "Ctrl+6",
        ("en", "de"),
    ),
    _languages(
        "all",
        message("Actions", "中 | EN | DE"),
        message("Actions", "All three languages side by side"),
        "columns-three",
        "Ctrl+7",
        ("zh", "en", "de"),
    ),
)


def _theme(name: str, text: Message, tip: Message) -> Action:
    return Action(
        id=f"theme.{name}",
        text=text,
        tip=tip,
        run=lambda context: context.look.choose(name),
        checked=lambda context: context.look.choice == name,
    )


def _spoken(name: str, text: Message, tip: Message) -> Action:
    return Action(
        id=f"spoken.{name}",
        text=text,
        tip=tip,
        run=lambda context: context.look.speak(name),
        checked=lambda context: context.look.language == name,
    )


def _role(name: str, role: str, text: Message, tip: Message) -> Action:
    return Action(
        id=f"role.{name}",
        text=text,
        tip=tip,
        run=lambda context: context.profile.take_role(role),
        checked=lambda context: context.profile.value.role == role,
    )


def _dock(name: str, text: Message, tip: Message, icon: str, key: str) -> Action:
    return Action(
        id=f"dock.{name}",
        text=text,
        tip=tip,
        run=lambda context: context.viewing.toggle_dock(name),
        icon=icon,
        shortcut=key,
        checked=lambda context: context.viewing.dock_shown(name),
    )


ACTIONS = (
    *LANGUAGES,
    Action(
        id="zoom.in",
        text=message("Actions", "Larger"),
        tip=message("Actions", "Show texts larger"),
        run=lambda context: context.viewing.step_zoom(1),
        icon="zoom-in",
        shortcut="Ctrl++ | Ctrl+=",
    ),
    Action(
        id="zoom.out",
        text=message("Actions", "Smaller"),
        tip=message("Actions", "Show texts smaller"),
        run=lambda context: context.viewing.step_zoom(-1),
        icon="zoom-out",
        shortcut="Ctrl+-",
    ),
    Action(
        id="zoom.reset",
        text=message("Actions", "Usual size"),
        tip=message("Actions", "Show texts in their usual size"),
        run=lambda context: context.viewing.show_usual_size(),
        shortcut="Ctrl+0",
    ),
    _theme(
        "system",
        message("Actions", "As the system"),
        message("Actions", "Light or dark as the system says"),
    ),
    _theme("light", message("Actions", "Light"), message("Actions", "Dark ink on white")),
    _theme("dark", message("Actions", "Dark"), message("Actions", "For dim rooms")),
    _theme(
        "contrast",
        message("Actions", "High contrast"),
        message("Actions", "White on black with strong colours"),
    ),
    _spoken("zh_CN", message("Actions", "中文"), message("Actions", "The program in Chinese")),
    _spoken("en", message("Actions", "English"), message("Actions", "The program in English")),
    _spoken("de", message("Actions", "Deutsch"), message("Actions", "The program in German")),
    _role(
        "teacher",
        UserRole.TEACHER,
        message("Profile", "I teach"),
        message("Actions", "Menus for theme units, plans, observations and school forms"),
    ),
    _role(
        "head",
        UserRole.HEAD,
        message("Profile", "I lead a kindergarten"),
        message("Actions", "Menus for deliberations, try-outs, goals and papers of the term"),
    ),
    _role(
        "standards",
        UserRole.DRAFTER,
        message("Profile", "I write standards"),
        message("Actions", "Menus for clauses, indicators, translations and checks"),
    ),
    _role(
        "reviewer",
        UserRole.REVIEWER,
        message("Profile", "I review"),
        message("Actions", "Menus for reading documents and commenting on them"),
    ),
    _role(
        "coordinator",
        UserRole.COORDINATOR,
        message("Profile", "I coordinate"),
        message("Actions", "Menus for review rounds, meetings, pilots and results"),
    ),
    _role(
        "any",
        "",
        message("Actions", "Everything"),
        message("Actions", "Menus with everything"),
    ),
    _dock(
        "library",
        message("Actions", "Library"),
        message("Actions", "Show or hide the list of documents"),
        "dock-left",
        "F9",
    ),
    _dock(
        "outline",
        message("Actions", "Outline"),
        message("Actions", "Show or hide the outline next to the page"),
        "outline",
        "Shift+F9",
    ),
    _dock(
        "inspector",
        message("Actions", "Properties and history"),
        message("Actions", "Show or hide the panel on the right"),
        "dock-right",
        "Ctrl+F9",
    ),
    Action(
        id="view.focus",
        text=message("Actions", "Document only"),
        tip=message(
            "Actions", "Hide everything but the page; use it again to bring everything back"
        ),
        run=lambda context: context.viewing.toggle_focus(),
        icon="focus",
        shortcut="F11",
        when=with_document,
        checked=lambda context: context.viewing.focused,
    ),
    Action(
        id="view.states",
        text=message("Actions", "Show all states"),
        tip=message("Actions", "Mark translated and confirmed texts too, not only unfinished ones"),
        run=lambda context: context.viewing.toggle_states(),
        checked=lambda context: context.viewing.all_states,
    ),
    Action(
        id="view.next",
        text=message("Actions", "Next document"),
        tip=message("Actions", "Go to the next open document"),
        run=lambda context: context.tabs.step(1),
        shortcut="Ctrl+Tab",
        when=with_library,
    ),
    Action(
        id="view.previous",
        text=message("Actions", "Previous document"),
        tip=message("Actions", "Go to the previous open document"),
        run=lambda context: context.tabs.step(-1),
        shortcut="Ctrl+Shift+Tab",
        when=with_library,
    ),
    Action(
        id="view.pane",
        text=message("Actions", "Next pane"),
        tip=message("Actions", "Go from the library to the outline, the page and the side panel"),
        run=lambda context: context.next_pane(),
        shortcut="F6",
    ),
)
